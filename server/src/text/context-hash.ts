import type { Tree } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';

/** Lezer's block under construction. The package does not export the class. */
interface CompositeBlock {
  readonly children: Tree[];
  readonly positions: number[];
}

/**
 * Lezer records with each node what it is nested in, so that a later parse can reuse the nodes of an earlier one. We
 * never pass it earlier nodes, because pieces are parsed again (`markdown.ts`). These records were an eighth of all
 * memory allocated while reading a note: an extra object and a copy for each node. So blocks here take nodes unchanged.
 * If a later version of Lezer works differently, the records come back, but the trees stay the same:
 * `context-hash.test.ts` would show it.
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
