import type { Tree } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';

/** Lezer's block under construction; the package does not export the class. */
interface CompositeBlock {
  readonly children: Tree[];
  readonly positions: number[];
}

/**
 * Lezer stores with each node what the node is nested in, so that a later parse can reuse nodes of an earlier one. We
 * never reuse any, as pieces are always parsed anew (`markdown.ts`), and storing this took an eighth of all memory that is
 * allocated when a note is read: an object and a copy of the node, for each node. So here blocks take nodes as they are.
 * If a later version of Lezer does this in another way, it will be stored again, and the trees will be the same;
 * `context-hash.test.ts` will tell us.
 */
export function withoutContextHash(parser: MarkdownParser): MarkdownParser {
  const { block } = parser.startParse('') as unknown as { readonly block: CompositeBlock };
  Object.defineProperties(Object.getPrototypeOf(block), {
    hashProp: { get: () => undefined, set: () => undefined },
    addChild: {
      value(this: CompositeBlock, child: Tree, position: number) {
        this.children.push(child);
        this.positions.push(position);
      },
    },
  });
  return parser;
}
