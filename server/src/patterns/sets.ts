import type { WordId } from '../text/vocabulary.ts';
import { Lists } from './lists.ts';

/** No set. */
const free = -1;

/**
 * Sets of words by number. Whether a word is in one is asked more often than anything else, so each word gets a table of the
 * sets that it is in when it is first met: half of it at least is free, and a set stands where the lowest bits of its number
 * say, or behind.
 */
export class Sets {
  readonly #tables: Lists;
  /** The number of the first union. */
  readonly #count: number;
  /** What sets are made of whose numbers come behind all others: sets and negative single words. */
  readonly #unions: (readonly number[])[] = [];
  readonly #parts = new Lists((union) => this.#unions[union] ?? []);

  /**
   * @param setsOf the sets that a word is in, each once
   * @param count how many sets there are; without it none can be joined
   */
  constructor(setsOf: (word: WordId) => readonly number[], count = Infinity) {
    this.#tables = new Lists((word) => tableOf(setsOf(word)));
    this.#count = count;
  }

  has(set: number, word: WordId): boolean {
    const start = this.#tables.startOf(word);
    if (set < this.#count) return isIn(this.#tables.numbers, start, set);
    return this.#isInUnion(set - this.#count, word, start);
  }

  /** The sets that a word is in, in no order. */
  setsOf(word: WordId): number[] {
    const start = this.#tables.startOf(word);
    const { numbers } = this.#tables;
    const sets: number[] = [];
    for (let index = start; index < start + (numbers[start - 1] ?? 0); index++) {
      const set = numbers[index] ?? free;
      if (set !== free) sets.push(set);
    }
    return sets;
  }

  /** Makes a set of others and of negative single words, and gives its number. */
  join(parts: readonly number[]): number {
    // of a union its parts, so that none is in another
    const all = parts.flatMap((part) => this.#unions[part - this.#count] ?? part);
    return this.#count + this.#unions.push([...new Set(all)]) - 1;
  }

  /** @param start where the table of the word begins */
  #isInUnion(union: number, word: WordId, start: number): boolean {
    const { numbers } = this.#tables;
    const first = this.#parts.startOf(union);
    const parts = this.#parts.numbers;
    const end = first + (parts[first - 1] ?? 0);
    for (let index = first; index < end; index++) {
      const part = parts[index] ?? 0;
      if (part < 0 ? word === -part : isIn(numbers, start, part)) return true;
    }
    return false;
  }
}

/** Is there a set in the table that begins at `start`? */
function isIn(tables: Int16Array, start: number, set: number): boolean {
  const mask = (tables[start - 1] ?? 0) - 1;
  for (let place = set & mask; ; place = (place + 1) & mask) {
    const found = tables[start + place];
    if (found === set) return true;
    if (found === free) return false;
  }
}

function tableOf(sets: readonly number[]): readonly number[] {
  let size = 2;
  while (size < 2 * sets.length) size *= 2;
  const table = new Array<number>(size).fill(free);
  for (const set of sets) {
    let place = set & (size - 1);
    while (table[place] !== free) place = (place + 1) & (size - 1);
    table[place] = set;
  }
  return table;
}
