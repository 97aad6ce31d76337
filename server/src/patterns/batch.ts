import type { Block } from '../text/block.ts';
import { there } from './library.ts';
import type { Match } from './match.ts';
import type { Owner } from './owner.ts';

const none: readonly never[] = [];

/**
 * The scan results of several blocks, which are then read one block after the other. They are kept in flat lists that
 * are reused for the next blocks: an object for each owner in each block would be much garbage. The results of a block
 * are released when the next block becomes current, because the lists are in V8's old generation: while they refer to a
 * block, minor garbage collections cannot free it.
 */
export class Batch {
  readonly #blocks: (Block | undefined)[] = [];
  /** By block, the index after its last result. */
  readonly #ends: number[] = [];
  /** The number of blocks. */
  #size = 0;
  /** The index of the current block. */
  #at = before;

  /** By result: the owner, its matches, and the index after its last candidate. */
  readonly #owners: Owner[] = [];
  readonly #matches: (readonly Match[])[] = [];
  readonly #callEnds: number[] = [];
  readonly #calls: number[] = [];

  /**
   * Adds a block that was just scanned, and takes the results of the first `count` owners: those with candidates in it.
   */
  add(block: Block, owners: readonly Owner[], count: number): void {
    let end = this.#endOf(this.#size - 1);
    let callEnd = this.#callEndOf(end - 1);
    for (let index = 0; index < count; index++) {
      const owner = there(owners[index]);
      this.#owners[end] = owner;
      this.#matches[end] = owner.takeMatches();
      callEnd = owner.takeCalls(this.#calls, callEnd);
      this.#callEnds[end++] = callEnd;
    }
    this.#blocks[this.#size] = block;
    this.#ends[this.#size++] = end;
  }

  /** Is this block the next one? */
  isNext(block: Block): boolean {
    return this.#at + 1 < this.#size && this.#blocks[this.#at + 1] === block;
  }

  /** Makes the next block current: gives each owner its results there. */
  turn(): void {
    this.#at++;
    for (let index = this.#endOf(this.#at - 1); index < this.#endOf(this.#at); index++)
      there(this.#owners[index]).turn(
        there(this.#matches[index]),
        this.#calls,
        this.#callEndOf(index - 1),
        this.#callEndOf(index),
      );
  }

  /** Leaves the current block, and releases its results. */
  leave(): void {
    if (this.#at === before || this.#blocks[this.#at] === undefined) return;
    for (let index = this.#endOf(this.#at - 1); index < this.#endOf(this.#at); index++) {
      there(this.#owners[index]).leave();
      this.#matches[index] = none;
    }
    this.#blocks[this.#at] = undefined;
  }

  /** Releases all results, including those of blocks that were never read. */
  clear(): void {
    this.leave();
    for (let index = this.#endOf(this.#at); index < this.#endOf(this.#size - 1); index++) this.#matches[index] = none;
    for (let index = this.#at + 1; index < this.#size; index++) this.#blocks[index] = undefined;
    this.#size = 0;
    this.#at = before;
  }

  /** Does any named pattern match in the current block? */
  isAnyMet(): boolean {
    for (let index = this.#endOf(this.#at - 1); index < this.#endOf(this.#at); index++)
      if (there(this.#matches[index]).length > 0) return true;
    return false;
  }

  #endOf(block: number): number {
    return block < 0 ? 0 : (this.#ends[block] ?? 0);
  }

  #callEndOf(index: number): number {
    return index < 0 ? 0 : (this.#callEnds[index] ?? 0);
  }
}

/** Before the first block. */
const before = -1;
