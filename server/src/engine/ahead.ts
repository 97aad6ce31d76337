import type { Block } from '../text/block.ts';
import type { Chunk } from '../text/chunks.ts';
import { Collected } from '../text/collected.ts';
import type { Part } from '../text/document.ts';
import { knownBlock, knownChunk, knownPart, type Memory } from './memory.ts';

/**
 * How many chunks are read ahead at once: a thousand words and more. Over so many words one kind of work after the other is
 * faster than all kinds block by block, as its code and its tables stay in the processor's cache.
 */
export const chunksAtOnce = 6;

/** With fewer new blocks nothing is gained. */
const fewestBlocks = 3;

const unknown = new Collected<Block>();

/** Has the rules read ahead in the new blocks of the chunks from index `first` on: those that the memory has no result for. */
export function readAhead(chunks: readonly Chunk<Part>[], first: number, memory: Memory): void {
  unknown.begin();
  for (let index = first; index < first + chunksAtOnce; index++) {
    const chunk = chunks[index];
    if (chunk && !knownChunk(chunk, memory)) addUnknown(chunk, memory);
  }
  const blocks = unknown.take();
  if (blocks.length >= fewestBlocks) for (const read of memory.plan.readersAhead) read(blocks);
}

function addUnknown({ items }: Chunk<Part>, memory: Memory): void {
  for (const part of items)
    if (!knownPart(part, memory))
      for (const placed of part.blocks) if (!knownBlock(placed, memory)) unknown.add(placed.block);
}
