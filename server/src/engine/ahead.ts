import type { Block } from '../text/block.ts';
import type { Chunk } from '../text/chunks.ts';
import { Collected } from '../text/collected.ts';
import type { Part } from '../text/document.ts';
import { knownBlock, knownChunk, knownPart, type Memory } from './memory.ts';

/**
 * The number of characters to read ahead at once; the last part may exceed it. Reading ahead is not interrupted. 40,000
 * characters, about six thousand words, take a few milliseconds once V8 has compiled the code, but up to three hundred
 * when the process has just started. So a process begins with a small number and doubles it each time.
 */
let charactersAtOnce = 4000;
const mostCharacters = 40_000;

/** For fewer blocks nothing is gained. */
const fewestBlocks = 3;

/**
 * Has the rules read ahead in the blocks of a note that the memory has no result for. One kind of work in many blocks, and then
 * the next kind, is faster than all kinds block by block, as its code and its tables stay in the processor's cache.
 */
export class Ahead {
  readonly #memory: Memory;
  readonly #chunks: readonly Chunk<Part>[];
  /** The part to be read ahead next: the index of its chunk, and its own there. */
  #chunk = 0;
  #item = 0;
  /** How many of the blocks that were read ahead are still to come. */
  #left = 0;

  constructor(chunks: readonly Chunk<Part>[], memory: Memory) {
    this.#chunks = chunks;
    this.#memory = memory;
  }

  /** Call it before each block that is read, in the order of the note. */
  step(): void {
    if (this.#left === 0) this.#left = this.#read();
    this.#left--;
  }

  #read(): number {
    batch.begin();
    let characters = 0;
    while (characters < charactersAtOnce) {
      const part = this.#nextPart();
      if (!part) break;
      for (const placed of part.blocks) {
        if (knownBlock(placed, this.#memory)) continue;
        batch.add(placed.block);
        characters += placed.block.source.length;
      }
    }
    charactersAtOnce = Math.min(2 * charactersAtOnce, mostCharacters);
    const blocks = batch.take();
    if (blocks.length >= fewestBlocks) for (const read of this.#memory.plan.readersAhead) read(blocks);
    return blocks.length;
  }

  /** The next part that the memory has no result for. */
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
