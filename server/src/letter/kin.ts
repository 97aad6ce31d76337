export type Pronoun = 'he' | 'she';

/** The people of a note, as far as its words leave no doubt. */
export interface Cast {
  /** What the note calls the child. Undefined if it has no name for the child, or several. */
  readonly child: string | undefined;
  readonly childPronoun: Pronoun | undefined;
  /** The caregiver who will read the letter. Undefined if it could be one of several. */
  readonly reader: Reader | undefined;
  /** Finds everybody else with a first name. Only looked for if the child or the reader has one in the note. */
  readonly strangers?: RegExp | undefined;
}

export interface Reader {
  /** Finds every way in which the note names them: “Ms. D.”, “his mother”, “Mom”. Flags: g, u. */
  readonly names: RegExp;
  readonly pronoun: Pronoun | undefined;
  /** What they are to the child, or their name: “mother”, “Ms. D.” */
  readonly called: string;
  /** Finds a relative of the child who could be the reader, if the note does not say. */
  readonly mayBe?: RegExp | undefined;
}

interface Kin {
  readonly words: string;
  /** Names that families with two of them may use for the second: “Mama” beside “Mommy”. */
  readonly apart?: readonly string[];
  readonly pronoun: Pronoun;
}

/** Words for caregivers, by relationship. A note may use any word of a line. */
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

/** The same words as names, with a capital: “Mom”. */
export const capitalKin = kinWords.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The words for one of {@link kin}, as alternatives of a pattern. */
export const wordsFor = (key: string): string => (kin[key] ? wordsOf(kin[key]) : '');

/** The relationship that the first word of a name tells: “Grandma Bev” and “Mom” → grandmother, mother. */
export const kinOf = (name: string): string | undefined =>
  Object.entries(kin).find(([, each]) => new RegExp(String.raw`^(?:${wordsOf(each)})\b`, 'i').test(name))?.[0];

/** “his birth mother”, “her other mom”: not the person whom the note otherwise calls mother. */
export const which = '(?:birth|other|step|bio|biological|adoptive|late)';

export const title = String.raw`(?:Ms|Mrs|Mr|Mx)\.? \p{Lu}(?:[\p{L}'’-]+|\.(?:\p{Lu}\.)*)`;
