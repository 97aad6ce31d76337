import type { Block, BlockKind } from './block.ts';

/** Blocks of pieces that a change replaced: an edit takes its neighbours out of the text as well, and those are unchanged. */
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

  /** Such a block, each for one place: paragraphs that read the same are not the same. The first comes first. */
  take(kind: BlockKind, source: string): Block | undefined {
    return this.#blocks.size === 0 ? undefined : this.#blocks.get(keyOf(kind, source))?.pop();
  }
}

const keyOf = (kind: BlockKind, source: string): string => `${kind}\n${source}`;
