import { unknownWord, type WordId } from '../text/vocabulary.ts';
import { Store } from './store.ts';

/** No table begins here. */
const nowhere = 0;

/**
 * Sets of words by number. Whether a word is in one is asked more often than anything else, so each set becomes a table when
 * it is first asked: half of it at least is free, and a word stands where the lowest bits of its number say, or behind.
 */
export class Sets {
  /** The words of a set, which rise. */
  readonly wordsOf: (set: number) => readonly WordId[];
  readonly #tables = new Store();
  /** Where the table of each set begins: its size less one, then its places. */
  #starts = new Int32Array(1 << 10);

  constructor(wordsOf: (set: number) => readonly WordId[]) {
    this.wordsOf = wordsOf;
    this.#tables.add(0, []); // so that none begins at 0
  }

  has(set: number, word: WordId): boolean {
    const start = (this.#starts[set] ?? nowhere) || this.#add(set);
    const { numbers } = this.#tables;
    const mask = numbers[start] ?? 0;
    for (let place = word & mask; ; place = (place + 1) & mask) {
      const found = numbers[start + 1 + place] ?? unknownWord;
      if (found === unknownWord) return false;
      if (found === word) return true;
    }
  }

  #add(set: number): number {
    const words = this.wordsOf(set);
    let size = 2;
    while (size < 2 * words.length) size *= 2;
    const table = new Array<WordId>(size).fill(unknownWord);
    for (const word of words) {
      let place = word & (size - 1);
      while (table[place] !== unknownWord) place = (place + 1) & (size - 1);
      table[place] = word;
    }
    if (set >= this.#starts.length) this.#grow(set);
    return (this.#starts[set] = this.#tables.add(size - 1, table));
  }

  #grow(set: number): void {
    const before = this.#starts;
    this.#starts = new Int32Array(2 * set);
    this.#starts.set(before);
  }
}
