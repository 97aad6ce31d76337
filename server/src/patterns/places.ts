import { anchorsIn, needsIn } from './roles.ts';

/** Counting starts again after this many tokens, because a 32-bit number holds no more than twice as many. */
const mostTokens = 2 ** 30;

/**
 * Where in a sentence the needs of patterns are met. Noted once for all patterns, so that a single look rules out
 * nearly all candidates of an anchor.
 */
export class Places {
  /**
   * By need, the first and the last token that met it. Token numbers keep rising from sentence to sentence, so nothing
   * has to be cleared in between.
   */
  #met = new Int32Array(2 << 12);
  /** The numbers of the first token of the sentence and of the next sentence. */
  #start = 1;
  #end = 1;

  /** Enters a sentence with this many tokens. */
  enter(count: number): void {
    if (this.#end > mostTokens) this.#beginAgain();
    this.#start = this.#end;
    this.#end += count;
  }

  /**
   * Notes the needs that the nth token of the sentence meets.
   *
   * @param role where the role of its word begins in `numbers`
   */
  note(numbers: Int16Array, role: number, nth: number): void {
    const count = this.#start + nth;
    const behind = anchorsIn(numbers, role);
    for (let index = needsIn(numbers, role); index < behind; index++) {
      const first = 2 * (numbers[index] ?? 0);
      if (first >= this.#met.length) this.#grow(first);
      if ((this.#met[first + 1] ?? 0) < this.#start) this.#met[first] = count;
      this.#met[first + 1] = count;
    }
  }

  /**
   * May the need be met between these two tokens, both included, counted from the start of the sentence? The answer is
   * also yes if it is met only before and after them: then the pattern is tried in vain.
   */
  isMetBetween(need: number, from: number, to: number): boolean {
    const last = this.#met[2 * need + 1] ?? 0;
    const start = this.#start;
    return last >= start && last >= start + from && (this.#met[2 * need] ?? 0) <= start + to;
  }

  #beginAgain(): void {
    this.#met.fill(0);
    this.#end = 1;
  }

  #grow(least: number): void {
    const met = this.#met;
    this.#met = new Int32Array(2 * least);
    this.#met.set(met);
  }
}
