import { unknownWord, type WordId } from '../text/vocabulary.ts';
import { Lists } from './lists.ts';

/**
 * Sets of words by number. Whether a word is in one is asked more often than anything else, so each set becomes a table when
 * it is first asked: half of it at least is free, and a word stands where the lowest bits of its number say, or behind.
 */
export class Sets {
  /** The words of a set; some may be there twice. */
  readonly wordsOf: (set: number) => readonly WordId[];
  readonly #tables: Lists;

  constructor(wordsOf: (set: number) => readonly WordId[]) {
    this.wordsOf = wordsOf;
    this.#tables = new Lists((set) => tableOf(wordsOf(set)));
  }

  has(set: number, word: WordId): boolean {
    const start = this.#tables.startOf(set);
    const { numbers } = this.#tables;
    const mask = (numbers[start - 1] ?? 0) - 1;
    for (let place = word & mask; ; place = (place + 1) & mask) {
      const found = numbers[start + place] ?? unknownWord;
      if (found === unknownWord) return false;
      if (found === word) return true;
    }
  }
}

function tableOf(words: readonly WordId[]): readonly WordId[] {
  let size = 2;
  while (size < 2 * words.length) size *= 2;
  const table = new Array<WordId>(size).fill(unknownWord);
  for (const word of words) {
    let place = word & (size - 1);
    while (table[place] !== unknownWord && table[place] !== word) place = (place + 1) & (size - 1);
    table[place] = word;
  }
  return table;
}
