/** None begins here. */
const nowhere = 0;

/**
 * Lists of small numbers, by number. Each is made when it is first asked for, and then lies behind the others in one piece of
 * memory. Programs, sets and anchors are thousands of lists of which a sentence needs a few: strewn over the memory, they take
 * longer to fetch than to go through.
 */
export class Lists {
  /** Another one after a list was made. */
  numbers = new Int16Array(1 << 12);
  readonly #make: (number: number) => readonly number[];
  #starts = new Int32Array(1 << 10);
  #end = nowhere;

  constructor(make: (number: number) => readonly number[]) {
    this.#make = make;
  }

  /** Where a list begins; how long it is stands before it. @throws RangeError for a number of more than 16 bits */
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
    // no iterator: most lists are added before this is compiled
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
