import type { GrammaticalNumber } from '../language/substitute.ts';

/** The rules that the lexicon speaks for. */
export type WordRule = 'jargon-term' | 'acronym-first-use' | 'clinical-shorthand' | 'wordy-phrase';

/** One way to say it plainly. An empty `say` leaves the term out. */
export interface Wording {
  readonly say: string;
  readonly number?: GrammaticalNumber;
  readonly position?: 'before-noun' | 'after-verb';
}

/** A term in one of its surface forms. */
export interface Form {
  /** The term itself, of which the others are forms. */
  readonly isTerm?: true;
  readonly written: string;
  readonly number?: GrammaticalNumber;
  readonly plain: readonly Wording[];
  /** The wording after “be” or “have”, where it differs. */
  readonly participle?: string;
}

/** What has to be so around a term for it to be meant. Words are in lower case. */
export interface Guards {
  readonly case?: 'exact' | 'upper' | 'lower' | 'any';
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
  readonly prev?: readonly string[];
  readonly notPrev?: readonly string[];
  readonly next?: readonly string[];
  readonly notNext?: readonly string[];
  readonly notWrittenAs?: readonly string[];
  readonly notInside?: readonly string[];
  readonly notAs?: readonly ('adjective' | 'verb' | 'noun')[];
}

/** A term that a family may not know, or a long phrase with a short match. Written in `lexicon/*.yaml`. */
export interface Entry {
  readonly id: string;
  readonly rule: WordRule;
  readonly pos:
    | 'noun'
    | 'mass-noun'
    | 'plural-noun'
    | 'verb'
    | 'adjective'
    | 'adverb'
    | 'preposition'
    | 'conjunction'
    | 'phrase'
    | 'abbreviation';
  /** In a session note: fine, fine once spelled out, better avoided. */
  readonly note: 'fine' | 'once' | 'avoid';
  readonly expansion?: string;
  readonly explain?: string;
  readonly keep?: true;
  readonly explainOnly?: true;
  readonly ask?: true;
  readonly off?: true;
  readonly fineInSignature?: true;
  readonly fineInHeading?: true;
  readonly warn?: string;
  readonly guards?: Guards;
  /** Who gives what the letters name; they mean both. */
  readonly person?: Person;
}

/** What letters say of a person: “our OT”, the occupational therapist. */
export interface Person {
  /** With “the”, which goes where another word stands in its place. */
  readonly plain: string;
  readonly expansion: string;
  readonly explain: string;
}
