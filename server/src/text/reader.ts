import { readBlock, type Block, type BlockKind } from './block.ts';
import type { Freed } from './freed.ts';
import { Tree } from './markdown.ts';
import { withoutMarks } from './mask.ts';

/** A block and where it stands. */
export interface Placed {
  readonly block: Block;
  /** Offset of the block in the note. */
  readonly start: number;
  /** Text of the heading above it, in lower case; empty before the first. */
  readonly section: string;
}

export class PlacedBlock implements Placed {
  readonly block: Block;
  readonly start: number;
  readonly section: string;
  /**
   * For an item of a list: the heading, or the line that ends with a colon, which introduces the list, in lower case. Empty
   * if nothing does. Undefined if the list begins above the part; then the part holds it.
   */
  readonly lead: string | undefined;

  constructor(block: Block, start: number, section: string, lead: string | undefined) {
    this.block = block;
    this.start = start;
    this.section = section;
    this.lead = lead;
  }
}

/** A comment of the note, which may hold a directive. */
export interface Comment {
  readonly text: string;
  readonly start: number;
}

/** What a piece has to do with what stands above and below it. */
export interface Under {
  /** How many of its blocks stand under the heading above the piece. */
  readonly blocks: number;
  /** Does it begin in the middle of a list? */
  readonly isList: boolean;
  /** Its last heading. */
  readonly heading: string | undefined;
  /** What introduces a list that may follow; undefined if the piece lies within one list. */
  readonly lead: string | undefined;
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
const inLists: ReadonlySet<string> = new Set(['BulletList', 'OrderedList', 'ListItem']);

/** How many marks and blanks may follow the colon of a lead. */
const mostBehindColon = 8;

/** What may introduce a list: the last line or sentence of a block, if it ends with a colon. */
function leadIn(prose: string): string | undefined {
  // nearly all blocks end without one
  if (!prose.includes(':', prose.length - 1 - mostBehindColon)) return undefined;
  const shown = withoutMarks(prose).trimEnd();
  return shown.endsWith(':')
    ? shown
        .split(/[.!?\n]/)
        .at(-1)
        ?.trim()
        .toLowerCase()
    : undefined;
}

/** What introduces a list at the beginning of what is read, and what introduces one after any other block in it. */
interface Around {
  readonly lead: string | undefined;
  readonly otherwise: string | undefined;
}

/**
 * Quotes within quotes and lists within lists are read to this depth: nobody nests deeper, and the call stack is
 * limited.
 */
const deepest = 200;

/** Reads a piece of Markdown. */
export class Reader {
  readonly blocks: PlacedBlock[] = [];
  readonly comments: Comment[] = [];
  /** The last heading. */
  #heading: string | undefined;
  /** The number of blocks up to and including the first heading. */
  #under: number | undefined;
  /** What introduces a list that follows; undefined until anything other than a list has been read. */
  #lead: string | undefined;
  #isList = false;
  readonly #text: string;
  readonly #above: string;
  readonly #freed: Freed;

  constructor(text: string, above: string, freed: Freed) {
    this.#text = text;
    this.#above = above;
    this.#freed = freed;
  }

  get under(): Under {
    return {
      blocks: this.#under ?? this.blocks.length,
      isList: this.#isList,
      heading: this.#heading,
      lead: this.#lead,
    };
  }

  /** Reads the blocks of a piece, in whose tree the items of lists stand in place of the lists. */
  readPiece(tree: Tree): void {
    this.#lead = this.#read(tree, 0, 'paragraph', { lead: undefined, otherwise: '' });
  }

  /**
   * Reads the blocks of the piece, of a list, of an item or of a quote.
   * @param around what introduces a list at its beginning, and one after any other block
   * @param depth the number of quotes and lists that the tree is nested in
   * @returns what introduces a list that follows
   */
  #read(tree: Tree, from: number, kind: BlockKind, around: Around, depth = 0): string | undefined {
    if (depth > deepest) return around.lead;
    const { children, positions } = tree;
    let { lead } = around;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!(child instanceof Tree) || child.type.name.endsWith('Mark')) continue;
      const start = from + (positions[index] ?? 0);
      const { name } = child.type;
      if (name === 'CommentBlock') this.#comment(start, start + child.length);
      else if (inLists.has(name)) {
        this.#isList ||= lead === undefined;
        this.#read(child, start, containers[name] ?? kind, { lead, otherwise: lead }, depth + 1);
      } else lead = this.#other(child, start, kind, around, depth) ?? around.otherwise;
    }
    return lead;
  }

  /** Reads anything but a list, and returns the words in it that may introduce one. */
  #other(tree: Tree, start: number, kind: BlockKind, around: Around, depth: number): string | undefined {
    const { name } = tree.type;
    const leaf = leaves[name];
    if (leaf !== undefined) return this.#leaf(tree, start, leaf === 'paragraph' ? kind : leaf, around.otherwise);
    if (name === 'Table') this.#table(tree, start);
    else if (!unread.has(name)) this.#read(tree, start, containers[name] ?? kind, around, depth + 1);
    return undefined;
  }

  /** Reads one block, and returns the words in it that may introduce a list. */
  #leaf(tree: Tree, start: number, kind: BlockKind, lead: string | undefined): string | undefined {
    const source = this.#text.slice(start, start + tree.length);
    const block = this.#freed.take(kind, source) ?? readBlock(kind, source, tree);
    this.#place(block, start, lead);
    if (block.kind !== 'heading') return leadIn(block.prose);
    this.#heading = block.prose.trim().toLowerCase();
    this.#under ??= this.blocks.length;
    return this.#heading;
  }

  #place(block: Block, start: number, lead: string | undefined): void {
    if (block.tokens.length > 0) this.blocks.push(new PlacedBlock(block, start, this.#heading ?? this.#above, lead));
    for (const comment of block.comments) this.#comment(start + comment.start, start + comment.end);
  }

  #comment(start: number, end: number): void {
    this.comments.push({ text: this.#text.slice(start, end), start });
  }

  /** Cells that hold prose. A table of scores is data: nobody wants it judged. */
  #table(table: Tree, start: number): void {
    const source = this.#text.slice(start, start + table.length);
    for (const { from, text, tree } of proseCellsOf(table, source))
      this.#place(this.#freed.take('table-cell', text) ?? readBlock('table-cell', text, tree()), start + from, '');
  }
}

interface Cell {
  readonly from: number;
  readonly text: string;
  readonly tree: () => Tree;
}

/** A cell of fewer words than this is a label or a value. */
const proseCellWords = 4;
/** A number, and perhaps what it counts: “12”, “3rd percentile”, “-1.5 SD”. */
const value = /^\P{L}{0,40}\d\S{0,40}(?:\s{1,9}\S{1,40}){0,2}$/u;

function proseCellsOf(table: Tree, source: string): readonly Cell[] {
  const cells: Cell[] = [];
  let [values, all] = [0, 0];
  table.cursor().iterate(({ from, name, node, to }) => {
    if (name === 'TableHeader') return false;
    if (name !== 'TableCell') return true;
    const text = source.slice(from, to);
    all++;
    if (value.test(text)) values++;
    if (text.split(/\s+/).length >= proseCellWords) cells.push({ from, text, tree: () => node.toTree() });
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
