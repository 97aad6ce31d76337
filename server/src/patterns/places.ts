import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Library } from './library.ts';

/**
 * Where in a sentence the words stand that patterns need. It is noted once for all patterns, so that of those that an anchor
 * calls up nearly all are left at one look.
 */
export class Places {
  readonly #library: Library;
  /** By need, the first and the last token that met it, counted on from sentence to sentence: so nothing has to be taken back. */
  #first = new Int32Array(1 << 12);
  #last = new Int32Array(1 << 12);
  /** The count of the first token of the sentence, of the token behind its last one, and of the first token of the block. */
  #start = 1;
  #end = 1;
  #offset = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  enter({ tokens: { id } }: Block, { end, first }: Sentence): void {
    if (this.#end > mostTokens) this.#beginAgain();
    this.#start = this.#end;
    this.#end += end - first;
    this.#offset = this.#start - first;
    for (let at = first; at < end; at++) {
      const needs = this.#library.metBy(id[at] ?? 0);
      if (needs) this.#note(needs, at + this.#offset);
    }
  }

  #note(needs: Int32Array, count: number): void {
    const start = this.#start;
    for (let index = 0; index < needs.length; index++) {
      const need = needs[index] ?? 0;
      if (need >= this.#last.length) this.#grow(need);
      if ((this.#last[need] ?? 0) < start) this.#first[need] = count;
      this.#last[need] = count;
    }
  }

  /**
   * May the need be met between these two tokens, both included? Where it is met both before and behind them the answer is yes
   * as well.
   */
  isMet(need: number, from: number, to: number): boolean {
    const last = this.#last[need] ?? 0;
    return (
      last >= this.#start && last >= from + this.#offset && (this.#first[need] ?? 0) <= to + this.#offset
    );
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

/** Then they are counted from the start: a list of numbers of 32 bits holds no more than twice as much. */
const mostTokens = 2 ** 30;
