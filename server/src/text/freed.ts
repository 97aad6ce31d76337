import type { Block, BlockKind } from './block.ts';

/**
 * Blocks of the pieces that an edit replaced, to be used again: the neighbours of the edit are parsed anew with it, and
 * are unchanged.
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
   * Takes a block of this kind with this source. Each is taken once, the first one first: paragraphs that read the same
   * are blocks of their own.
   */
  take(kind: BlockKind, source: string): Block | undefined {
    return this.#blocks.size === 0 ? undefined : this.#blocks.get(keyOf(kind, source))?.pop();
  }
}

const keyOf = (kind: BlockKind, source: string): string => `${kind}\n${source}`;
