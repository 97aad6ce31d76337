import type { NodeType } from '@lezer/common';
import { readBlock, type Block, type BlockKind } from './block.ts';
import { frontMatterOf, type FrontMatter } from './front-matter.ts';
import { parseMarkdown, type Change, type Parsed, type Tree } from './markdown.ts';
import { isClosing } from './signature.ts';

/** A block and where it stands. */
export interface Placed {
  readonly block: Block;
  /** Offset of the block in the note. */
  readonly start: number;
  /** Text of the heading above it, in lower case; empty before the first. */
  readonly section: string;
}

/** A comment of the note, which may hold a word to us. */
export interface Comment {
  readonly text: string;
  readonly start: number;
}

/** A note as prose. Offsets are UTF-16 code units into `text`. */
export interface ProseDocument {
  readonly text: string;
  readonly front: FrontMatter | undefined;
  readonly blocks: readonly Placed[];
  readonly comments: readonly Comment[];
  /** What the next version is read from. */
  readonly parsed: Parsed;
}

/** Reads `text`; with `previous` and the `change` in between, only what the change touched. */
export function readDocument(text: string, previous?: ProseDocument, change?: Change): ProseDocument {
  const front = frontMatterOf(text);
  const offset = front?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const body = offset === 0 ? text : text.slice(offset);
  const bodyChange = previous && change && inBody(change, offset, text.length - body.length, previous);
  const parsed = parseMarkdown(body, bodyChange ? previous.parsed : undefined, bodyChange);
  const reader = new Reader(body, offset);
  reader.read(parsed.tree, 0, 'paragraph');
  return { text, front, blocks: withoutSignature(reader.blocks), comments: reader.comments, parsed };
}

/** The change in offsets of the body, or undefined where it touched the front matter. */
function inBody(change: Change, offset: number, newOffset: number, previous: ProseDocument): Change | undefined {
  const oldOffset = previous.text.length - previous.parsed.body.length;
  if (oldOffset !== newOffset || change.from < offset) return undefined;
  return { from: change.from - offset, toOld: change.toOld - offset, toNew: change.toNew - offset };
}

const leaves: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  Task: 'list-item',
  TableCell: 'table-cell',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
};
const containers: Readonly<Record<string, BlockKind>> = { ListItem: 'list-item', Blockquote: 'quote' };

/** Blocks already read, by the leaf of the tree they were read from: an unchanged leaf is the same object. */
const known = new WeakMap<Tree, Block>();

class Reader {
  readonly blocks: Placed[] = [];
  readonly comments: Comment[] = [];
  #section = '';
  readonly #body: string;
  readonly #offset: number;

  constructor(body: string, offset: number) {
    this.#body = body;
    this.#offset = offset;
  }

  read(tree: Tree, from: number, kind: BlockKind): void {
    for (const [index, child] of tree.children.entries()) {
      if (!('children' in child)) continue; // marks only
      const start = from + (tree.positions[index] ?? 0);
      const name = nameOf(child.type);
      const leaf = leaves[name];
      if (leaf !== undefined) this.#leaf(child, start, leaf === 'paragraph' ? kind : leaf);
      else if (name === 'CommentBlock') this.#comment(start, start + child.length);
      else if (name === 'Table') this.#table(child, start);
      else if (!unread.has(name)) this.read(child, start, containers[name] ?? kind);
    }
  }

  #leaf(tree: Tree, start: number, kind: BlockKind): void {
    let block = known.get(tree);
    if (!block) known.set(tree, (block = readBlock(kind, this.#body.slice(start, start + tree.length), tree)));
    this.#place(block, start);
    if (block.kind === 'heading') this.#section = block.prose.trim().toLowerCase();
  }

  #place(block: Block, start: number): void {
    if (block.tokens.length > 0) this.blocks.push({ block, start: start + this.#offset, section: this.#section });
    if (!block.source.includes('<!--')) return;
    for (const found of block.source.matchAll(/<!--[^]*?-->/g))
      this.#comment(start + found.index, start + found.index + found[0].length);
  }

  #comment(start: number, end: number): void {
    this.comments.push({ text: this.#body.slice(start, end), start: start + this.#offset });
  }

  /** Cells that hold prose. A table of scores is data: nobody wants it judged. */
  #table(tree: Tree, start: number): void {
    let blocks = knownTables.get(tree);
    if (!blocks) knownTables.set(tree, (blocks = readTable(tree, this.#body.slice(start, start + tree.length))));
    for (const { block, start: at } of blocks) this.#place(block, start + at);
  }
}

const knownTables = new WeakMap<Tree, readonly Pick<Placed, 'block' | 'start'>[]>();

const digits = /\d/;
/** A cell of fewer words than this is a label or a value. */
const proseCellWords = 4;

function readTable(table: Tree, source: string): readonly Pick<Placed, 'block' | 'start'>[] {
  const cells: Pick<Placed, 'block' | 'start'>[] = [];
  let [values, all] = [0, 0];
  table.cursor().iterate((node) => {
    if (node.name !== 'TableCell') return true;
    const text = source.slice(node.from, node.to);
    all++;
    if (digits.test(text)) values++;
    const tree = node.node.toTree();
    if (text.trim().split(/\s+/).length >= proseCellWords) cells.push({ block: readBlock('table-cell', text, tree), start: node.from });
    return false;
  });
  return values * 3 > all ? [] : cells;
}

const unread = new Set(['FencedCode', 'CodeBlock', 'HTMLBlock', 'LinkReference', 'HorizontalRule', 'ProcessingInstructionBlock']);

const nameOf = (type: NodeType): string => type.name;

const postscript = /^\s*p\.?\s?s\b/i;
/** What follows a closing is the signature as long as it is no longer than this, a postscript apart. */
const signatureLength = 400;

/** Leaves out the blocks behind a closing such as “Warmly,”: names and addresses, not prose. */
function withoutSignature(blocks: readonly Placed[]): readonly Placed[] {
  const closing = blocks.findLastIndex(({ block }) => block.source.length < 40 && isClosing(block.source));
  if (closing < 0 || closing < blocks.length - 8) return blocks;
  const behind = blocks.slice(closing + 1);
  const end = behind.findIndex(({ block }) => postscript.test(block.source) || block.kind === 'heading');
  const signature = end < 0 ? behind : behind.slice(0, end);
  if (signature.some(({ block }) => block.source.length > signatureLength)) return blocks;
  return [...blocks.slice(0, closing + 1), ...behind.slice(signature.length)];
}
