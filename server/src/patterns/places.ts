import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Lists } from './lists.ts';

/** Then tokens are counted from the start: a number of 32 bits holds no more than twice as much. */
const mostTokens = 2 ** 30;

/**
 * Where in a sentence the words stand that patterns need. It is noted once for all patterns, so that of those that an anchor
 * calls up nearly all are left at one look.
 */
export class Places {
  readonly #met: Lists;
  /** By need, the first and the last token that met it, counted on from sentence to sentence: so nothing has to be taken back. */
  #first = new Int32Array(1 << 12);
  #last = new Int32Array(1 << 12);
  /** The counts of the first token of the sentence and of the one behind its last, and what a token of the block is ahead. */
  #start = 1;
  #end = 1;
  #ahead = 0;

  /** @param met by word, the needs that it meets */
  constructor(met: Lists) {
    this.#met = met;
  }

  enter(ids: Block['tokens']['id'], { end, first }: Sentence): void {
    if (this.#end > mostTokens) this.#beginAgain();
    this.#start = this.#end;
    this.#end += end - first;
    this.#ahead = this.#start - first;
    for (let at = first; at < end; at++) this.#note(ids[at] ?? 0, at + this.#ahead);
  }

  #note(word: number, count: number): void {
    const from = this.#met.startOf(word);
    const { numbers } = this.#met;
    const behind = from + (numbers[from - 1] ?? 0);
    for (let index = from; index < behind; index++) {
      const need = numbers[index] ?? 0;
      if (need >= this.#last.length) this.#grow(need);
      if ((this.#last[need] ?? 0) < this.#start) this.#first[need] = count;
      this.#last[need] = count;
    }
  }

  /**
   * May the need be met between these two tokens of the sentence, both included? Where it is met before and behind them alone, the
   * answer is yes as well.
   */
  isMetBetween(need: number, from: number, to: number): boolean {
    const last = this.#last[need] ?? 0;
    return last >= this.#start && last >= from + this.#ahead && (this.#first[need] ?? 0) <= to + this.#ahead;
  }

  #beginAgain(): void {
    this.#first.fill(0);
    this.#last.fill(0);
    this.#end = 1;
  }

  #grow(need: number): void {
    const [first, last] = [this.#first, this.#last];
    this.#first = new Int32Array(2 * need);
    this.#last = new Int32Array(2 * need);
    this.#first.set(first);
    this.#last.set(last);
  }
}
