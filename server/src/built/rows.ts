/**
 * Lists of numbers and texts as rows of bytes; a row is decoded only when it is needed. Numbers are stored as LEB128:
 * as many bytes as necessary, with seven bits in each. Where numbers may be negative, the lowest bit is the sign. So
 * the machine's byte order does not matter.
 */
export class Rows {
  readonly length: number;
  readonly bytes: Uint8Array;
  /** Where each row begins, counted from the end of the head, and where the last one ends. */
  readonly #starts: Uint32Array;
  readonly #head: number;

  constructor(bytes: Uint8Array) {
    const { head, length, starts } = headOf(bytes);
    this.length = length;
    this.bytes = bytes;
    this.#starts = starts;
    this.#head = head;
  }

  /** Does the row contain anything? */
  has(row: number): boolean {
    return (this.#starts[row + 1] ?? 0) > (this.#starts[row] ?? 0);
  }

  bytesAt(row: number): Uint8Array {
    return this.bytes.subarray(this.startOf(row), this.startOf(row + 1));
  }

  textAt(row: number): string {
    return textIn(this.bytesAt(row));
  }

  /** In one loop without calls, for the same reason as {@link headOf}. */
  numbersAt(row: number): number[] {
    const numbers: number[] = [];
    const bytes = this.bytes;
    const end = this.startOf(row + 1);
    for (let at = this.startOf(row); at < end;) {
      let byte = bytes[at++] ?? 0;
      let bits = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        bits |= (byte & 127) << shift;
      }
      numbers.push((bits >>> 1) ^ -(bits & 1));
    }
    return numbers;
  }

  /** Ascending numbers, as {@link bytesOfRising} writes them. In one loop without calls, as {@link headOf}. */
  risingAt(row: number): number[] {
    const numbers: number[] = [];
    const bytes = this.bytes;
    const end = this.startOf(row + 1);
    for (let at = this.startOf(row), number = 0; at < end;) {
      let byte = bytes[at++] ?? 0;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        step |= (byte & 127) << shift;
      }
      number += step;
      numbers.push(number);
    }
    return numbers;
  }

  /** Where the row begins in the bytes, which is where the previous one ends. */
  startOf(row: number): number {
    return this.#head + (this.#starts[row] ?? 0);
  }
}

/**
 * The number of rows, where each begins after the head, and the length of the head. In one loop without calls:
 * thousands of lengths are read when a program starts, before V8 has compiled this function.
 */
function headOf(bytes: Uint8Array): { readonly length: number; readonly starts: Uint32Array; readonly head: number } {
  let length = 0;
  let starts = new Uint32Array();
  let at = 0;
  for (let index = -1, sum = 0; index < length; index++) {
    let byte = bytes[at++] ?? 0;
    let bits = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      bits |= (byte & 127) << shift;
    }
    // the first number is the number of rows
    if (index < 0) starts = new Uint32Array((length = bits >>> 1) + 1);
    else starts[index + 1] = sum += bits >>> 1;
  }
  return { head: at, length, starts };
}

/** Rows for only some of many numbers, such as the few words that begin a phrase. */
export class SparseRows {
  readonly #rows: Rows;
  /** A bit for each number, lowest first: does it have a row? */
  readonly #bits: Uint8Array;
  #counts: Uint32Array | undefined;

  /** @param bytes as {@link bytesOfSparseRows} writes them */
  constructor(bytes: Uint8Array) {
    this.#rows = new Rows(bytes);
    this.#bits = this.#rows.bytesAt(0);
  }

  has(number: number): boolean {
    return ((this.#bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
  }

  /** The ascending numbers in the row; none if there is no row. */
  risingAt(number: number): number[] {
    if (!this.has(number)) return [];
    const byte = number >> 3;
    const beside = ones((this.#bits[byte] ?? 0) & ((1 << (number & 7)) - 1));
    this.#counts ??= countsOf(this.#bits);
    return this.#rows.risingAt(1 + (this.#counts[byte] ?? 0) + beside);
  }
}

/** How many bits are set before each byte. */
function countsOf(bytes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(bytes.length);
  for (let at = 1; at < bytes.length; at++) counts[at] = (counts[at - 1] ?? 0) + ones(bytes[at - 1] ?? 0);
  return counts;
}

/** How many bits of a byte are set. */
function ones(byte: number): number {
  let count = 0;
  for (let bits = byte; bits > 0; bits &= bits - 1) count++;
  return count;
}

const decoder = new TextDecoder();

export const textIn = (bytes: Uint8Array): string => decoder.decode(bytes);

export const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Encodes a row of integers of at most 32 bits for {@link Rows}. */
export function bytesOfNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) addBits(bytes, ((number << 1) ^ (number >> 31)) >>> 0);
  return Uint8Array.from(bytes);
}

/** Encodes a row of ascending numbers for {@link Rows}, as their differences, which are small and need no sign. */
export function bytesOfRising(rising: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const [index, number] of rising.entries()) addBits(bytes, number - (rising[index - 1] ?? 0));
  return Uint8Array.from(bytes);
}

function addBits(bytes: number[], bits: number): void {
  for (; bits > 127; bits >>>= 7) bytes.push((bits & 127) | 128);
  bytes.push(bits);
}

/** Encodes rows for {@link Rows}. */
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

/** Encodes the lists that are not empty for {@link SparseRows}. A list need not be ascending. */
export function bytesOfSparseRows(lists: readonly (readonly number[])[]): Uint8Array {
  const bits = new Uint8Array((lists.length + 7) >> 3);
  const rows: Uint8Array[] = [bits];
  for (const [number, list] of lists.entries()) {
    if (list.length === 0) continue;
    bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
    rows.push(bytesOfRising([...list].sort((a, b) => a - b)));
  }
  return bytesOfRows(rows);
}
