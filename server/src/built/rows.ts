/**
 * Lists of numbers and texts as bytes, a row each, of which only those are read that are asked for. A number takes as many
 * bytes as it needs, seven bits in each (LEB128, with the sign in the lowest bit): no machine's order of bytes matters.
 */
export class Rows {
  readonly length: number;
  readonly #bytes: Uint8Array;
  /** Where each row begins, and where the last one ends. */
  readonly #starts: Uint32Array;

  constructor(bytes: Uint8Array) {
    const reader = new Reader(bytes, 0, bytes.length);
    this.length = reader.next();
    this.#bytes = bytes;
    this.#starts = new Uint32Array(this.length + 1);
    for (let row = 0; row < this.length; row++) this.#starts[row + 1] = (this.#starts[row] ?? 0) + reader.next();
    for (let row = 0; row <= this.length; row++) this.#starts[row] = (this.#starts[row] ?? 0) + reader.at;
  }

  /** Is there anything in the row? */
  has(row: number): boolean {
    return (this.#starts[row + 1] ?? 0) > (this.#starts[row] ?? 0);
  }

  bytesAt(row: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[row], this.#starts[row + 1]);
  }

  textAt(row: number): string {
    return textIn(this.bytesAt(row));
  }

  numbersAt(row: number): number[] {
    const numbers: number[] = [];
    const reader = new Reader(this.#bytes, this.#starts[row] ?? 0, this.#starts[row + 1] ?? 0);
    while (reader.isInside) numbers.push(reader.next());
    return numbers;
  }

  /** Numbers that rise, of which the steps are kept: {@link stepsOf}. */
  risingAt(row: number): number[] {
    const numbers = this.numbersAt(row);
    for (let at = 1; at < numbers.length; at++) numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0);
    return numbers;
  }
}

class Reader {
  at: number;
  readonly #bytes: Uint8Array;
  readonly #end: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.#bytes = bytes;
    this.at = at;
    this.#end = end;
  }

  get isInside(): boolean {
    return this.at < this.#end;
  }

  next(): number {
    let byte = this.#bytes[this.at++] ?? 0;
    let bits = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.#bytes[this.at++] ?? 0;
      bits |= (byte & 127) << shift;
    }
    return (bits >>> 1) ^ -(bits & 1);
  }
}

const decoder = new TextDecoder();

export const textIn = (bytes: Uint8Array): string => decoder.decode(bytes);

export const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What {@link Rows} reads as numbers of at most 32 bits. */
export function bytesOfNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let bits = ((number << 1) ^ (number >> 31)) >>> 0;
    for (; bits > 127; bits >>>= 7) bytes.push((bits & 127) | 128);
    bytes.push(bits);
  }
  return Uint8Array.from(bytes);
}

/** Of numbers that rise the steps, which are small. */
export const stepsOf = (rising: readonly number[]): number[] =>
  rising.map((number, index) => number - (rising[index - 1] ?? 0));

/** What {@link Rows} reads. */
export function bytesOfRows(rows: readonly Uint8Array[]): Uint8Array {
  const head = bytesOfNumbers([rows.length, ...rows.map(({ length }) => length)]);
  const all = new Uint8Array(rows.reduce((sum, { length }) => sum + length, head.length));
  all.set(head);
  let at = head.length;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}
