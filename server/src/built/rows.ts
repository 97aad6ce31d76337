/**
 * Lists of numbers and texts as bytes, a row each, of which only those are read that are asked for. A number takes as many
 * bytes as it needs, seven bits in each (LEB128; where it may be negative, with the sign in the lowest bit): no machine's
 * order of bytes matters.
 */
export class Rows {
  readonly length: number;
  readonly bytes: Uint8Array;
  /** Where each row begins behind the head, and where the last one ends. */
  readonly #starts: Uint32Array;
  readonly #head: number;

  constructor(bytes: Uint8Array) {
    const { head, length, starts } = headOf(bytes);
    this.length = length;
    this.bytes = bytes;
    this.#starts = starts;
    this.#head = head;
  }

  /** Is there anything in the row? */
  has(row: number): boolean {
    return (this.#starts[row + 1] ?? 0) > (this.#starts[row] ?? 0);
  }

  bytesAt(row: number): Uint8Array {
    return this.bytes.subarray(this.startOf(row), this.startOf(row + 1));
  }

  textAt(row: number): string {
    return textIn(this.bytesAt(row));
  }

  /** In one loop, as in {@link headOf}. */
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

  /** Numbers that rise, as {@link bytesOfRising} writes them. In one loop, as in {@link headOf}. */
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

  /** Where the row begins in the bytes, and the one before it ends. */
  startOf(row: number): number {
    return this.#head + (this.#starts[row] ?? 0);
  }
}

/**
 * How many rows there are, where each begins behind the head, and how long that is. In one loop without calls, as thousands of
 * lengths are read while a program begins, before it is compiled.
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
    // the first number is how many come
    if (index < 0) starts = new Uint32Array((length = bits >>> 1) + 1);
    else starts[index + 1] = sum += bits >>> 1;
  }
  return { head: at, length, starts };
}

/** Rows for some of many numbers, as for the few words that begin a phrase. */
export class SparseRows {
  readonly #rows: Rows;
  /** A bit for each number, the lowest first: has it a row? */
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

  /** The numbers of its row, which rise; none where it has no row. */
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

/** What {@link Rows} reads as numbers of at most 32 bits. */
export function bytesOfNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) addBits(bytes, ((number << 1) ^ (number >> 31)) >>> 0);
  return Uint8Array.from(bytes);
}

/** What {@link Rows} reads as numbers that rise: their steps, which are small and need no sign. */
export function bytesOfRising(rising: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const [index, number] of rising.entries()) addBits(bytes, number - (rising[index - 1] ?? 0));
  return Uint8Array.from(bytes);
}

function addBits(bytes: number[], bits: number): void {
  for (; bits > 127; bits >>>= 7) bytes.push((bits & 127) | 128);
  bytes.push(bits);
}

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

/** What {@link SparseRows} reads: of those lists that hold something, which need not rise. */
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
