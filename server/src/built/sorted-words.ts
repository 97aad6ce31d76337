import { bytesOfRows, bytesOfText, Rows } from './rows.ts';

/** So many words share a row: what is read to find one. */
const wordsInRow = 16;

/**
 * Many words in the order of their code units, numbered from 0, of which only those rows are read that are asked for:
 * a note needs a few hundred of ten thousand words.
 */
export class SortedWords {
  readonly length: number;
  readonly #rows: Rows;
  /** The first word of each row. */
  readonly #firsts: readonly string[];
  readonly #read: (readonly string[] | undefined)[] = [];

  /** @param bytes as {@link bytesOfWords} writes them */
  constructor(bytes: Uint8Array) {
    this.#rows = new Rows(bytes);
    this.#firsts = this.#rows.textAt(0).split(' ');
    const last = this.#firsts.length - 1;
    this.length = last * wordsInRow + this.#row(last).length;
  }

  /** The word of a number; undefined where there is none. */
  at(number: number): string | undefined {
    const row = Math.floor(number / wordsInRow);
    return row < this.#firsts.length ? this.#row(row)[number % wordsInRow] : undefined;
  }

  /** The number of a word, or -1. */
  numberOf(word: string): number {
    let [low, high] = [0, this.#firsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#firsts[middle] ?? '') <= word) low = middle;
      else high = middle - 1;
    }
    const index = this.#row(low).indexOf(word);
    return index < 0 ? -1 : low * wordsInRow + index;
  }

  all(): readonly string[] {
    return this.#firsts.flatMap((_, row) => this.#row(row));
  }

  #row(row: number): readonly string[] {
    return (this.#read[row] ??= this.#rows.textAt(row + 1).split(' '));
  }
}

/**
 * What {@link SortedWords} reads.
 *
 * @param words without spaces in them; sorted, their places are their numbers
 */
export function bytesOfWords(words: readonly string[]): Uint8Array {
  const sorted = [...words].sort();
  const rows: string[][] = [];
  for (let at = 0; at < sorted.length; at += wordsInRow) rows.push(sorted.slice(at, at + wordsInRow));
  return bytesOfRows([rows.map(([first]) => first ?? ''), ...rows].map((row) => bytesOfText(row.join(' '))));
}
