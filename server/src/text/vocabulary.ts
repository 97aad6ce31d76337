import { section } from '../built/data.ts';
import { textIn } from '../built/rows.ts';

/**
 * Words as small numbers. The lexicon and the rules make their words known when they load; a token of a note then
 * carries the number of its word, and every later question about it is a comparison of numbers.
 */
export type WordId = number;

/** A word that neither the lexicon nor a rule has heard of. */
export const unknownWord: WordId = 0;

const built = section('words');
const spellings: string[] = built ? textIn(built).split(' ') : [''];
const ids = new Map<string, WordId>();
for (let id = 1; id < spellings.length; id++) ids.set(spellings[id] ?? '', id);

/** Makes `word` known. Call while modules load: a note read earlier does not learn of it. */
export function intern(word: string): WordId {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const id = spellings.length;
  ids.set(word, id);
  spellings.push(word);
  return id;
}

/** All words, by their numbers. */
export const allWords = (): readonly string[] => spellings;

/** The number of a lower-case word, or {@link unknownWord}. */
export const idOf = (word: string): WordId => ids.get(word) ?? unknownWord;

/** A set of words that is asked by number. */
export class WordSet {
  readonly #ids = new Set<WordId>();

  constructor(words: Iterable<string>) {
    for (const word of words) this.#ids.add(intern(word));
  }

  has(id: WordId): boolean {
    return this.#ids.has(id);
  }

  [Symbol.iterator](): Iterator<WordId> {
    return this.#ids.values();
  }
}

/** A set of words from one line of them, separated by spaces. */
export const words = (line: string): WordSet => new WordSet(line.trim().split(/\s+/));
