import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { Parser, Tree } from '@lezer/common';
import type * as LezerMarkdown from '@lezer/markdown';
import fc from 'fast-check';
import { markdown } from '../../server/src/text/grammar.ts';
import { nastyText } from '../support/nasty.ts';

/** Another, unmodified copy of the library: its CommonJS build. */
const { parser, Strikethrough, Table, TaskList } = createRequire(import.meta.url)(
  '@lezer/markdown',
) as typeof LezerMarkdown;
const asItIs = parser.configure([Table, TaskList, Strikethrough, { remove: ['HardBreak'] }]);

interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Whether the node records its context. */
  readonly isTold: boolean;
}

function nodesIn(by: Parser, text: string): Node[] {
  const nodes: Node[] = [];
  by.parse(text).iterate({
    enter({ from, name, to, tree }) {
      nodes.push({ name, from, to, isTold: Object.keys(propsOf(tree)).length > 0 });
    },
  });
  return nodes;
}

const propsOf = (tree: Tree | null): object => (tree as { props?: object | null } | null)?.props ?? {};

describe('Markdown', () => {
  it('is parsed as by the library, except that nodes do not record their context', () => {
    let told = 0;
    fc.assert(
      fc.property(nastyText, (text) => {
        const theirs = nodesIn(asItIs, text);
        told += theirs.filter(({ isTold }) => isTold).length;
        assert.deepEqual(
          nodesIn(markdown, text),
          theirs.map((node) => ({ ...node, isTold: false })),
        );
      }),
      { numRuns: 1_000 },
    );
    assert.ok(told > 1_000); // by the unmodified library
  });
});
