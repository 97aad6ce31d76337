import type { Block } from '../text/block.ts';
import type { Chunk } from '../text/chunks.ts';
import { Collected } from '../text/collected.ts';
import type { Part } from '../text/document.ts';
import { knownBlock, knownChunk, knownPart, type Memory } from './memory.ts';

/**
 * At least this many characters are read ahead at once, some six thousand words, and then the part is finished. Reading
 * ahead cannot be interrupted, and this takes a few milliseconds.
 */
const mostCharacters = 40_000;

/** With fewer blocks, reading ahead gains nothing. */
const fewestBlocks = 3;

/**
 * Has the rules read ahead in those blocks of a note for which the memory holds no result. Doing one kind of work in many
 * blocks, and then the next kind, is faster than doing all kinds block by block, because its code and its tables stay in
 * the cache of the processor.
 */
export class Ahead {
  readonly #memory: Memory;
  readonly #chunks: readonly Chunk<Part>[];
  /** The part that is read ahead next: the index of its chunk, and its index within that chunk. */
  #chunk = 0;
  #item = 0;
  /** How many of the blocks that were read ahead have not been asked for yet. */
  #left = 0;

  constructor(chunks: readonly Chunk<Part>[], memory: Memory) {
    this.#chunks = chunks;
    this.#memory = memory;
  }

  /** To be called before each block that is read, in the order of the note. */
  step(): void {
    if (this.#left === 0) this.#left = this.#read();
    this.#left--;
  }

  #read(): number {
    batch.begin();
    let characters = 0;
    while (characters < mostCharacters) {
      const part = this.#nextPart();
      if (!part) break;
      for (const placed of part.blocks) {
        if (knownBlock(placed, this.#memory)) continue;
        batch.add(placed.block);
        characters += placed.block.source.length;
      }
    }
    const blocks = batch.take();
    if (blocks.length >= fewestBlocks) for (const read of this.#memory.plan.readersAhead) read(blocks);
    return blocks.length;
  }

  /** The next part for which the memory holds no result. */
  #nextPart(): Part | undefined {
    for (; this.#chunk < this.#chunks.length; this.#chunk++, this.#item = 0) {
      const chunk = this.#chunks[this.#chunk];
      if (!chunk || knownChunk(chunk, this.#memory)) continue;
      while (this.#item < chunk.items.length) {
        const part = chunk.items[this.#item++];
        if (part && !knownPart(part, this.#memory)) return part;
      }
    }
    return undefined;
  }
}

const batch = new Collected<Block>();
