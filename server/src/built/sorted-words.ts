import { bytesOfRows, bytesOfText, Rows } from './rows.ts';

/** How many words share a row, which is what has to be read to find one word. */
const wordsInRow = 16;

/**
 * Words in the order of their code units, numbered from 0. Only the rows that are needed are decoded: a note uses a few
 * hundred of ten thousand words. The first word of each row is stored in full. Each later word is stored as a capital,
 * which tells how many letters to drop from the end of the word before (A means none), and the letters to append.
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

  /** The word with this number, or undefined. */
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
    return (this.#read[row] ??= wordsIn(this.#firsts[row] ?? '', this.#rows.textAt(row + 1)));
  }
}

const none = 'A'.charCodeAt(0);
const last = 'Z'.charCodeAt(0);

function wordsIn(first: string, steps: string): readonly string[] {
  const words = [first];
  let word = first;
  for (let at = 0; at < steps.length;) {
    const kept = word.length - (steps.charCodeAt(at) - none);
    const from = ++at;
    while (at < steps.length && !isCapital(steps.charCodeAt(at))) at++;
    word = word.slice(0, kept) + steps.slice(from, at);
    words.push(word);
  }
  return words;
}

const isCapital = (unit: number): boolean => unit >= none && unit <= last;

/**
 * Encodes words for {@link SortedWords}.
 *
 * @param words without capitals; their position in sorted order is their number
 * @throws RangeError if more than 25 letters are dropped from one word to the next
 */
export function bytesOfWords(words: readonly string[]): Uint8Array {
  const sorted = [...words].sort();
  const firsts: string[] = [];
  const rows: string[] = [];
  for (const [number, word] of sorted.entries())
    if (number % wordsInRow > 0) rows.push((rows.pop() ?? '') + stepTo(word, sorted[number - 1] ?? ''));
    else {
      firsts.push(word);
      rows.push('');
    }
  return bytesOfRows([firsts.join(' '), ...rows].map(bytesOfText));
}

function stepTo(word: string, before: string): string {
  let same = 0;
  while (same < before.length && before[same] === word[same]) same++;
  const dropped = before.length - same;
  if (dropped > 25) throw new RangeError(`too much is new in “${word}” behind “${before}”`);
  return String.fromCharCode(none + dropped) + word.slice(same);
}
