import type { Block } from '../text/block.ts';
import { there } from './library.ts';
import type { Match } from './match.ts';
import type { Owner } from './owner.ts';

const none: readonly never[] = [];

/**
 * What the patterns found in some blocks, for one after the other to be asked about, in their order. It lies in flat lists that
 * are used again and again, as an object for each owner in each block would be much to clear up. What was asked about is let go
 * at once: these lists are old, and whatever the old hold on to is not cleared up with the young.
 */
export class Batch {
  readonly #blocks: (Block | undefined)[] = [];
  /** By block, behind the last of its owners. */
  readonly #ends: number[] = [];
  /** How many blocks there are. */
  #size = 0;
  /** The block that is asked about. */
  #at = nowhere;

  /** Who found something, with what that was, and behind the last of its calls. */
  readonly #owners: Owner[] = [];
  readonly #matches: (readonly Match[])[] = [];
  readonly #callEnds: number[] = [];
  readonly #calls: number[] = [];

  /** Adds a block, of whose patterns those of `owners` were called up: they hand over what they found. */
  add(block: Block, owners: readonly Owner[]): void {
    let end = this.#endOf(this.#size - 1);
    let callEnd = this.#callEndOf(end - 1);
    for (const owner of owners) {
      this.#owners[end] = owner;
      this.#matches[end] = owner.takeMatches();
      callEnd = owner.takeCalls(this.#calls, callEnd);
      this.#callEnds[end++] = callEnd;
    }
    this.#blocks[this.#size] = block;
    this.#ends[this.#size++] = end;
  }

  /** Is this the block to be asked about next? */
  isNext(block: Block): boolean {
    return this.#at + 1 < this.#size && this.#blocks[this.#at + 1] === block;
  }

  /** Turns to the next block: its owners know what was found in it. */
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

  /** Turns away from the block that was asked about, and lets go what was found in it. */
  leave(): void {
    if (this.#at < 0 || this.#blocks[this.#at] === undefined) return;
    for (let index = this.#endOf(this.#at - 1); index < this.#endOf(this.#at); index++) {
      there(this.#owners[index]).leave();
      this.#matches[index] = none;
    }
    this.#blocks[this.#at] = undefined;
  }

  /** Lets go all of it. */
  clear(): void {
    this.leave();
    for (let index = this.#endOf(this.#at); index < this.#endOf(this.#size - 1); index++) this.#matches[index] = none;
    for (let index = this.#at + 1; index < this.#size; index++) this.#blocks[index] = undefined;
    this.#size = 0;
    this.#at = nowhere;
  }

  /** Did any pattern that somebody is told by fit in the block that is asked about? */
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

const nowhere = -1;
