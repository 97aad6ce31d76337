import type { Tree } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';

/** Lezer's block under construction; the package does not export the class. */
interface CompositeBlock {
  readonly children: Tree[];
  readonly positions: number[];
}

/**
 * Lezer records with each node what it is nested in, so that a later parse may take over nodes of an earlier one. We
 * hand it none, as pieces are parsed anew (`markdown.ts`), and these records were an eighth of all that reading a note
 * allocates: for each node an object of its own and a copy of the node. So blocks take nodes as they are. Should a
 * later version of Lezer do this otherwise, the records are back and the trees are the same: `context-hash.test.ts`
 * tells.
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
