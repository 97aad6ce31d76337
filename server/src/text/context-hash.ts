import type { Tree } from '@lezer/common';
import type { MarkdownParser } from '@lezer/markdown';

/** What Lezer puts nodes into while it parses; the package keeps the class to itself. */
interface CompositeBlock {
  readonly children: Tree[];
  readonly positions: number[];
}

/**
 * Lezer notes with each node what it stands in, so that a later parse may take over nodes of an earlier one. We hand it none, as pieces
 * are parsed anew (`markdown.ts`), and those notes were an eighth of all that reading a note makes, for each node an object of its own
 * and a copy of the node. So blocks take nodes as they are. Should a later version do this otherwise, the notes are back, and no tree
 * is another: `context-hash.test.ts` tells.
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
