export type Pronoun = 'he' | 'she';

/** Who is spoken of in a note, as far as its words leave no doubt. */
export interface Cast {
  /** The child as the note calls them; undefined where it has no name for them, or several. */
  readonly child: string | undefined;
  readonly childPronoun: Pronoun | undefined;
  /** The caregiver who will read the letter; undefined where it could be one of several. */
  readonly reader: Reader | undefined;
  /** Everybody else whom the note calls by a first name, where it calls the child or the reader so. */
  readonly strangers?: RegExp | undefined;
}

export interface Reader {
  /** Finds every way in which the note names them: “Ms. D.”, “his mother”, “Mom”. Flags: g, u. */
  readonly names: RegExp;
  readonly pronoun: Pronoun | undefined;
  /** What they are to the child, or their name: “mother”, “Ms. D.” */
  readonly called: string;
  /** Finds a relative of the child who could be the reader, where the note does not say. */
  readonly mayBe?: RegExp | undefined;
}

interface Kin {
  readonly words: string;
  /** Names that a family with two of them may give to the other. */
  readonly apart?: readonly string[];
  readonly pronoun: Pronoun;
}

/** Words for caregivers, by what they come to; the note may use any of a line. */
export const kin: Readonly<Record<string, Kin>> = {
  mother: { words: 'mother|mom|mum|mommy|mummy', apart: ['mama'], pronoun: 'she' },
  father: { words: 'father|dad|daddy', apart: ['papa'], pronoun: 'he' },
  grandmother: {
    words: 'grandmother|grandma',
    apart: ['granny|gran', 'nan|nana', 'abuela'],
    pronoun: 'she',
  },
  grandfather: { words: 'grandfather|grandpa|grandad|granddad', apart: ['abuelo'], pronoun: 'he' },
  aunt: { words: 'aunt|auntie', pronoun: 'she' },
  uncle: { words: 'uncle', pronoun: 'he' },
  stepmother: { words: 'stepmother|stepmom|stepmum', pronoun: 'she' },
  stepfather: { words: 'stepfather|stepdad', pronoun: 'he' },
};

const wordsOf = ({ apart = [], words }: Kin): string => [words, ...apart].join('|');

export const kinWords = Object.values(kin).map(wordsOf).join('|');

/** The same as names: “Mom”. */
export const capitalKin = kinWords.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The words for one of {@link kin}, as alternatives of a pattern. */
export const wordsFor = (key: string): string => (kin[key] ? wordsOf(kin[key]) : '');

/** What the first word of a name tells: “Grandma Bev” and “Mom” → grandmother, mother. */
export const kinOf = (name: string): string | undefined =>
  Object.entries(kin).find(([, each]) => new RegExp(String.raw`^(?:${wordsOf(each)})\b`, 'i').test(name))?.[0];

/** “his birth mother”, “her other mom”: somebody else than the mother of the note. */
export const which = '(?:birth|other|step|bio|biological|adoptive|late)';

export const title = String.raw`(?:Ms|Mrs|Mr|Mx)\.? \p{Lu}(?:[\p{L}'’-]+|\.(?:\p{Lu}\.)*)`;
