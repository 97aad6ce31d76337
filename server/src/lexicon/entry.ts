import type { GrammaticalNumber } from '../language/substitute.ts';

/** The rules that use the lexicon. */
export type WordRule = 'jargon-term' | 'acronym-first-use' | 'clinical-shorthand' | 'wordy-phrase';

/** A plain wording for a term. An empty `say` means: leave the term out. */
export interface Wording {
  readonly say: string;
  readonly number?: GrammaticalNumber;
  readonly position?: 'before-noun' | 'after-verb';
}

/** One surface form of a term. */
export interface Form {
  /** Set for the term itself; the other forms are its inflections and variants. */
  readonly isTerm?: true;
  readonly written: string;
  readonly number?: GrammaticalNumber;
  readonly plain: readonly Wording[];
  /** The wording after “be” or “have”, if it differs. */
  readonly participle?: string;
}

/** Conditions on the context in which a form means this term. Words are in lower case. */
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

/** A term that a family may not know, or a wordy phrase with a short equivalent. Written in `lexicon/*.yaml`. */
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
  /** In a session note: fine, fine after it was spelled out once, or better avoided. */
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
