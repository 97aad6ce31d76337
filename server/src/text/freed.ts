import type { Block, BlockKind } from './block.ts';

/**
 * The blocks of the pieces that an edit replaced, for reuse: the unchanged neighbors of an edit are parsed again with
 * it.
 */
export class Freed {
  readonly #blocks = new Map<string, Block[]>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks.toReversed()) {
      const key = keyOf(block.kind, block.source);
      const others = this.#blocks.get(key);
      if (others) others.push(block);
      else this.#blocks.set(key, [block]);
    }
  }

  /**
   * Takes a block of this kind with this source. Each block is taken only once, the first one first: paragraphs with
   * equal text are separate blocks.
   */
  take(kind: BlockKind, source: string): Block | undefined {
    return this.#blocks.size === 0 ? undefined : this.#blocks.get(keyOf(kind, source))?.pop();
  }
}

const keyOf = (kind: BlockKind, source: string): string => `${kind}\n${source}`;
