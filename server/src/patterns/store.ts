/**
 * Lists of small numbers, one behind the other in one piece of memory. Programs and sets are thousands of lists of which a
 * sentence needs a few: strewn over the memory, they take longer to fetch than to go through.
 */
export class Store {
  /** Another one after a list was added. */
  numbers = new Int16Array(1 << 12);
  #end = 0;

  /** Gives where the list begins, with a number before it. @throws RangeError for a number of more than 16 bits. */
  add(head: number, list: readonly number[]): number {
    const start = this.#end;
    this.#end += 1 + list.length;
    if (this.#end > this.numbers.length) this.#grow();
    this.numbers[start] = head;
    // no iterator: most lists are added before this is compiled
    for (let index = 0; index < list.length; index++) {
      const number = list[index] ?? 0;
      if (number !== (number << 16) >> 16) throw new RangeError(`${String(number)} has more than 16 bits`);
      this.numbers[start + 1 + index] = number;
    }
    return start;
  }

  #grow(): void {
    const before = this.numbers;
    this.numbers = new Int16Array(Math.max(2 * before.length, this.#end));
    this.numbers.set(before);
  }
}
