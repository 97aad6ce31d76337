/** No list begins at index 0. */
const nowhere = 0;

/**
 * Lists of 16-bit numbers, by number. Each is created on first use and stored after the others in one typed array.
 * Programs and roles of words are thousands of short lists, of which a sentence needs a few. Scattered over the heap,
 * they would take longer to fetch than to read.
 */
export class Lists {
  /** All lists, each preceded by its length. The array may be replaced when a list is added, because it grows. */
  numbers = new Int16Array(1 << 12);
  readonly #make: (number: number) => readonly number[];
  #starts = new Int32Array(1 << 10);
  #end = nowhere;

  constructor(make: (number: number) => readonly number[]) {
    this.#make = make;
  }

  /**
   * The index at which a list begins; its length is just before it. @throws RangeError for a number of more than 16
   * bits
   */
  startOf(number: number): number {
    return (this.#starts[number] ?? nowhere) || this.#add(number);
  }

  #add(number: number): number {
    const list = this.#make(number);
    const start = this.#end + 1;
    this.#end += 1 + list.length;
    if (this.#end > this.numbers.length) {
      const before = this.numbers;
      this.numbers = new Int16Array(Math.max(2 * before.length, this.#end));
      this.numbers.set(before);
    }
    this.#put(start - 1, list.length);
    // no iterator: most lists are added before V8 has compiled this
    for (let index = 0; index < list.length; index++) this.#put(start + index, list[index] ?? 0);
    if (number >= this.#starts.length) {
      const before = this.#starts;
      this.#starts = new Int32Array(2 * number);
      this.#starts.set(before);
    }
    return (this.#starts[number] = start);
  }

  #put(at: number, number: number): void {
    if (number !== (number << 16) >> 16) throw new RangeError(`${String(number)} has more than 16 bits`);
    this.numbers[at] = number;
  }
}
