import { close, doubts, quiet, tired } from './family-labels.ts';

/** What a label for a caregiver may mean. */
export type Meaning = 'struggling' | 'quiet' | 'doubts' | 'tired' | 'close' | 'asking';
const within = (list: string, word: string): boolean => list.replaceAll('-', ' ').split('|').includes(word);
export const meaningOf = (label: string): Meaning => {
  const word = label.toLowerCase().replaceAll('-', ' ');
  if (word === 'inappropriate') return 'struggling';
  return within(quiet, word)
    ? 'quiet'
    : within(doubts, word)
      ? 'doubts'
      : within(tired, word)
        ? 'tired'
        : within(close, word) || word === 'helicopter'
          ? 'close'
          : 'asking';
};

/** Each meaning as a verb phrase: “had doubts”. */
export const meanings: Readonly<Record<Meaning, readonly [verb: string, rest: string]>> = {
  struggling: ['have', 'a hard time'],
  quiet: ['stay', 'quiet'],
  doubts: ['have', 'doubts'],
  tired: ['have', '{what} to carry'],
  close: ['keep', '{child} close'],
  asking: ['ask', 'for {what}'],
};

/** Each meaning as words that fit after a verb that stays. */
export const softer: Readonly<Record<Meaning, string>> = {
  struggling: 'having a hard time',
  quiet: 'quiet',
  doubts: 'unsure',
  tired: 'stretched thin',
  close: 'protective',
  asking: 'clear about what {child} needs',
};
