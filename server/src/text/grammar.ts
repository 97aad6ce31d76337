import { NodeType, Tree } from '@lezer/common';
import {
  parser,
  Strikethrough,
  Table,
  TaskList,
  type BlockContext,
  type InlineContext,
  type LeafBlock,
  type LeafBlockParser,
} from '@lezer/markdown';
import { withoutContextHash } from './context-hash.ts';

/** Units that can begin inline markup: each of them is the first character of some inline parser. */
const opensMarkup = new Uint8Array(0x80);
for (const unit of '\\&`<_*[!]~') opensMarkup[unit.charCodeAt(0)] = 1;

const mayHoldMarkup = /[\\&`<_*[!\]~]/;

/** Skips a run of plain text at once. Otherwise every inline parser would be called at each of its units. */
function behindPlainText(context: InlineContext, _next: number, from: number): number {
  const { end } = context;
  let at = from;
  while (at < end && opensMarkup[context.char(at)] !== 1) at++;
  return at > from ? at : -1;
}

/** Paragraphs of plain text, which are most paragraphs: no inline parser has to run. */
const plainParagraph: LeafBlockParser = {
  nextLine: () => false,
  finish(context: BlockContext, { content, start }: LeafBlock): boolean {
    // further lines of a quote have marks of their own
    if (mayHoldMarkup.test(content) || (context.depth > 1 && content.includes('\n'))) return false;
    context.addElement(context.elt(new Tree(paragraph, none, none, content.length), start));
    return true;
  },
};
const none: never[] = [];

/** GFM without bare links, which take a third of the parsing time and contain no prose. */
export const markdown = withoutContextHash(
  parser.configure([
    Table,
    TaskList,
    Strikethrough,
    {
      remove: ['HardBreak'],
      parseInline: [{ name: 'PlainText', before: 'Escape', parse: behindPlainText }],
      parseBlock: [{ name: 'PlainParagraph', leaf: () => plainParagraph, after: 'TaskList' }],
    },
  ]),
);

const paragraph = markdown.nodeSet.types.find(({ name }) => name === 'Paragraph') ?? NodeType.none;
