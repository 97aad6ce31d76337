import { noNeed } from './library.ts';

/** No pattern, and no need. */
const none = -1;

/**
 * The index of packed patterns: for each pattern the set of words of its anchor and that of its need, and from each set
 * the way back to its patterns.
 */
export class Found {
  /** By pattern, the number of the first set that it may be the first to name. */
  readonly firsts: Int16Array;
  /** By pattern, the number of its need. */
  readonly needs: Int16Array;
  /** By set, the last pattern that it is the anchor of: the head of a linked list. */
  readonly #last: Int16Array;
  /** By pattern, the one before it with the same anchor: the links of the list. */
  readonly #before: Int16Array;
  /** By set, the number of the need that it is. */
  readonly #needOf: Int16Array;

  /**
   * One loop without calls, since it runs when a program starts, before V8 has compiled it.
   *
   * @param numbers three for each pattern: how many sets it may be the first to name, then the sets of its anchor and
   * of its need, counted from the first of these; the anchor again where there is no need
   * @param sets how many sets there are
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

  /** The patterns that have one of the sets as their anchor. */
  caughtBy(sets: readonly number[]): readonly number[] {
    const patterns: number[] = [];
    for (const set of sets)
      for (let pattern = this.#last[set] ?? none; pattern !== none; pattern = this.#before[pattern] ?? none)
        patterns.push(pattern);
    return patterns;
  }

  /** The needs that are one of the sets. */
  needsAmong(sets: readonly number[]): readonly number[] {
    const needs: number[] = [];
    for (const set of sets) {
      const need = this.#needOf[set] ?? none;
      if (need !== none) needs.push(need);
    }
    return needs;
  }
}
