import { noNeed } from './library.ts';

/** No pattern, or no need. */
const none = -1;

/**
 * The index of packed patterns: for each pattern, the sets of words of its anchor and its need; for each set, its
 * patterns.
 */
export class Found {
  /** By pattern, the number of the first set that it may be the first to use. */
  readonly firsts: Int16Array;
  /** By pattern, the number of its need. */
  readonly needs: Int16Array;
  /** By set, the last pattern that has it as anchor: the head of a linked list. */
  readonly #last: Int16Array;
  /** By pattern, the previous pattern with the same anchor: the links of the list. */
  readonly #before: Int16Array;
  /** By set, its number as a need. */
  readonly #needOf: Int16Array;

  /**
   * One loop without calls, because it runs at startup, before V8 has compiled it.
   *
   * @param numbers three for each pattern: the number of sets that it may be the first to use; the set of its anchor,
   *   and the set of its need, both counted from the first of these sets. Without a need, the anchor is repeated.
   * @param sets the number of sets
   */
  constructor(numbers: readonly number[], sets: number) {
    const count = numbers.length / 3;
    const [firsts, needs, before] = [new Int16Array(count), new Int16Array(count), new Int16Array(count)];
    const [last, needOf] = [new Int16Array(sets).fill(none), new Int16Array(sets).fill(none)];
    for (let pattern = 0, first = 0, known = noNeed + 1, at = 0; pattern < count; pattern++, at += 3) {
      const anchor = first + (numbers[at + 1] ?? 0);
      const need = first + (numbers[at + 2] ?? 0);
      before[pattern] = last[anchor] ?? none;
      last[anchor] = pattern;
      if (need === anchor) needs[pattern] = noNeed;
      else {
        if (needOf[need] === none) needOf[need] = known++;
        needs[pattern] = needOf[need] ?? none;
      }
      firsts[pattern] = first;
      first += numbers[at] ?? 0;
    }
    this.firsts = firsts;
    this.needs = needs;
    this.#last = last;
    this.#before = before;
    this.#needOf = needOf;
  }

  /** The patterns whose anchor is one of the sets. */
  caughtBy(sets: readonly number[]): readonly number[] {
    const patterns: number[] = [];
    for (const set of sets)
      for (let pattern = this.#last[set] ?? none; pattern !== none; pattern = this.#before[pattern] ?? none)
        patterns.push(pattern);
    return patterns;
  }

  /** The needs that are among the sets. */
  needsAmong(sets: readonly number[]): readonly number[] {
    const needs: number[] = [];
    for (const set of sets) {
      const need = this.#needOf[set] ?? none;
      if (need !== none) needs.push(need);
    }
    return needs;
  }
}
