import type { Block, BlockKind } from './block.ts';

/**
 * Blocks of the pieces that an edit has replaced. Most of them can be used again, because the neighbours of an edit are
 * parsed again with it, although they are unchanged.
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
   * Takes a block of this kind with this source, if there is one. Each block is taken only once, the first one first,
   * because paragraphs with the same text are different blocks.
   */
  take(kind: BlockKind, source: string): Block | undefined {
    return this.#blocks.size === 0 ? undefined : this.#blocks.get(keyOf(kind, source))?.pop();
  }
}

const keyOf = (kind: BlockKind, source: string): string => `${kind}\n${source}`;
