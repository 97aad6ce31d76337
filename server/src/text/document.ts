import { readBlock, type Block, type BlockKind } from './block.ts';
import { frontMatterOf, type FrontMatter } from './front-matter.ts';
import { parseMarkdown, type Change, type Parsed, type Tree } from './markdown.ts';
import { withoutMarks } from './mask.ts';
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
      const { name } = child.type;
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
    for (const comment of block.comments) this.#comment(start + comment.start, start + comment.end);
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

/** A cell of fewer words than this is a label or a value. */
const proseCellWords = 4;
/** A number, and perhaps what it counts: “12”, “3rd percentile”, “-1.5 SD”. */
const value = /^\P{L}*\d\S*(?:\s+\S+){0,2}$/u;

function readTable(table: Tree, source: string): readonly Pick<Placed, 'block' | 'start'>[] {
  const cells: Pick<Placed, 'block' | 'start'>[] = [];
  let [values, all] = [0, 0];
  table.cursor().iterate(({ from, name, node, to }) => {
    if (name === 'TableHeader') return false;
    if (name !== 'TableCell') return true;
    const text = source.slice(from, to);
    all++;
    if (value.test(text)) values++;
    if (text.split(/\s+/).length >= proseCellWords)
      cells.push({ block: readBlock('table-cell', text, node.toTree()), start: from });
    return false;
  });
  return values * 3 > all ? [] : cells;
}

const unread = new Set([
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'LinkReference',
  'HorizontalRule',
  'ProcessingInstructionBlock',
]);

const postscript = /^\s*p\.?\s?s\b/i;
/** A closing stands at the end: with more blocks than this behind it, it was none. */
const signatureBlocks = 8;
/** As many words with a full stop behind them are a sentence, not an address. */
const sentenceWords = 8;

/** Leaves out the blocks behind a closing such as “Warmly,”: names and addresses, not prose. */
function withoutSignature(blocks: readonly Placed[]): readonly Placed[] {
  const closing = blocks.findLastIndex(({ block }) => isClosing(withoutMarks(block.prose)));
  if (closing < 0 || closing < blocks.length - signatureBlocks) return blocks;
  const behind = blocks.slice(closing + 1);
  const end = behind.findIndex(({ block }) => readsOn(block));
  return [...blocks.slice(0, closing + 1), ...(end < 0 ? [] : behind.slice(end))];
}

/** What a letter goes on with behind its signature: a postscript, a heading, a whole sentence. */
const readsOn = ({ kind, prose, source, tokens }: Block): boolean =>
  kind === 'heading' || postscript.test(source) || (tokens.length > sentenceWords && /[.!?]\s*$/.test(prose));
