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
    const reader = new Reader(bytes, 0, bytes.length);
    this.length = reader.next();
    this.bytes = bytes;
    this.#starts = sumsOf(reader, this.length);
    this.#head = reader.at;
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

  numbersAt(row: number): number[] {
    const numbers: number[] = [];
    const reader = this.#readerAt(row);
    while (reader.isInside) numbers.push(reader.next());
    return numbers;
  }

  /** Numbers that rise, as {@link bytesOfRising} writes them. In one loop, as in {@link sumsOf}. */
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

  /** The sums of the first `count` numbers of a row: of none, of one, up to all. The numbers are not negative. */
  sumsAt(row: number, count: number): Uint32Array {
    return sumsOf(this.#readerAt(row), count);
  }

  #readerAt(row: number): Reader {
    return new Reader(this.bytes, this.startOf(row), this.startOf(row + 1));
  }

  /** Where the row begins in the bytes, and the one before it ends. */
  startOf(row: number): number {
    return this.#head + (this.#starts[row] ?? 0);
  }
}

/** In one loop without calls, as thousands of lengths are read while a program begins, before it is compiled. */
function sumsOf(reader: Reader, count: number): Uint32Array {
  const sums = new Uint32Array(count + 1);
  const { bytes } = reader;
  let { at } = reader;
  for (let index = 0, sum = 0; index < count; index++) {
    let byte = bytes[at++] ?? 0;
    let bits = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      bits |= (byte & 127) << shift;
    }
    sum += bits >>> 1;
    sums[index + 1] = sum;
  }
  reader.at = at;
  return sums;
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

class Reader {
  at: number;
  readonly bytes: Uint8Array;
  readonly #end: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.bytes = bytes;
    this.at = at;
    this.#end = end;
  }

  get isInside(): boolean {
    return this.at < this.#end;
  }

  next(): number {
    let byte = this.bytes[this.at++] ?? 0;
    let bits = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.bytes[this.at++] ?? 0;
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
