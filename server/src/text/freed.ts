import type { Block, BlockKind } from './block.ts';

/** Blocks of pieces that a change replaced: an edit takes its neighbours out of the tree as well, and those are unchanged. */
export class Freed {
  readonly #blocks = new Map<string, Block[]>();
  readonly #claimed = new Set<Block>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      const key = keyOf(block.kind, block.source);
      const others = this.#blocks.get(key);
      if (others) others.push(block);
      else this.#blocks.set(key, [block]);
    }
  }

  /** Such a block that nobody has taken. */
  take(kind: BlockKind, source: string): Block | undefined {
    const alike = this.#blocks.get(keyOf(kind, source)) ?? [];
    for (let block = alike.pop(); block; block = alike.pop()) if (this.claim(block)) return block;
    return undefined;
  }

  /** Takes a block for one place; false where another has it: paragraphs that read the same are not the same. */
  claim(block: Block): boolean {
    if (this.#blocks.size === 0) return true; // nothing was read before
    const isFree = !this.#claimed.has(block);
    this.#claimed.add(block);
    return isFree;
  }
}

const keyOf = (kind: BlockKind, source: string): string => `${kind}\n${source}`;
