import { readBlock, type Block, type BlockKind } from './block.ts';
import { Freed } from './freed.ts';
import { emptyPlaces, Place, type Keeper } from './kept.ts';
import { Tree, type Parsed, type Piece, type Trees } from './markdown.ts';
import { lineEndsIn, type Pages } from './pages.ts';

/** A block and its place in the note. */
export interface Placed {
  readonly block: Block;
  /** Offset of the block in the note. */
  readonly start: number;
  /** The text of the heading above it, in lower case; empty before the first heading. */
  readonly section: string;
}

export class PlacedBlock implements Placed {
  readonly block: Block;
  readonly start: number;
  readonly section: string;

  constructor(block: Block, start: number, section: string) {
    this.block = block;
    this.start = start;
    this.section = section;
  }
}

/** A comment of the note, which may contain a directive. */
export interface Comment {
  readonly text: string;
  readonly start: number;
}

/**
 * The blocks and comments of one piece of the note, with offsets relative to it. An unchanged piece gives the same
 * part, so results can be cached in it.
 */
export class Part implements Keeper {
  readonly blocks: readonly Placed[];
  readonly comments: readonly Comment[];
  /** UTF-16 units up to the next part. */
  readonly length: number;
  /** How many lines end in it. A part begins at the start of a line. */
  readonly lines: number;
  readonly kept = emptyPlaces();

  constructor(blocks: readonly Placed[], { comments, length, lines }: Pick<Part, 'comments' | 'length' | 'lines'>) {
    this.blocks = blocks;
    this.comments = comments;
    this.length = length;
    this.lines = lines;
  }
}

/** A part and its place in the note. */
export class PlacedPart {
  readonly part: Part;
  readonly start: number;

  constructor(part: Part, start: number) {
    this.part = part;
    this.start = start;
  }
}

/** What was read from a piece. */
class ReadPart {
  readonly part: Part;
  /** The heading above it, and how many of its blocks belong to that heading. */
  readonly above: string;
  readonly under: number;
  /** The last heading in the part itself. */
  readonly heading: string | undefined;

  constructor(part: Part, above: string, under: number, heading: string | undefined) {
    this.part = part;
    this.above = above;
    this.under = under;
    this.heading = heading;
  }
}

/** A copy to keep (`kept.ts`). */
const kept = <T>(items: readonly T[]): readonly T[] => (items.length === 0 ? none : items.slice());
const none: readonly never[] = [];

const known = new Place<Piece, ReadPart>();

/** The parts of a text. With `previous`, reads only the new pieces. */
export function partsOf(parsed: Parsed, trees: Trees, previous?: Parsed): readonly PlacedPart[] {
  const freed = freedBy(parsed, previous);
  const parts: PlacedPart[] = [];
  let [start, section] = [parsed.start, ''];
  for (const piece of parsed.pieces) {
    const before = known.in(piece);
    let read = before && standingUnder(section, before);
    read ??= readPart(copyOf(parsed.text, start, start + piece.length), trees.of(piece), section, freed);
    if (read !== before) known.put(piece, read);
    parts.push(new PlacedPart(read.part, start));
    start += piece.length;
    section = read.heading ?? section;
  }
  return parts;
}

/**
 * The same part if the heading above it is the same. Otherwise its blocks up to its first own heading get the new
 * heading.
 */
function standingUnder(section: string, read: ReadPart): ReadPart {
  if (read.above === section) return read;
  const { part, under } = read;
  const blocks = part.blocks.map((placed, index) =>
    index < under ? new PlacedBlock(placed.block, placed.start, section) : placed,
  );
  return new ReadPart(new Part(blocks, part), section, under, read.heading);
}

/**
 * A copy of a range of the text. A slice would keep the whole text alive, and blocks live longer than the version of
 * the note that they were read from.
 */
function copyOf(text: Pages, start: number, end: number): string {
  const copy = text.slice(start, start + 1) + text.slice(start + 1, end);
  copy.charCodeAt(0); // forces V8 to flatten the string now
  return copy;
}

function readPart(source: string, tree: Tree, above: string, freed: Freed): ReadPart {
  const reader = new Reader(source, above, freed);
  reader.read(tree, 0, 'paragraph');
  const { blocks, comments, heading, under = blocks.length } = reader;
  const part = new Part(kept(blocks), {
    comments: kept(comments),
    length: source.length,
    lines: lineEndsIn(source).length,
  });
  return new ReadPart(part, above, under, heading);
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

/** The blocks of the pieces that no longer exist. Nearly all pieces are unchanged, from both ends inward. */
function freedBy(now: Parsed, previous: Parsed | undefined): Freed {
  const [before, after] = [previous?.pieces ?? [], now.pieces];
  let [first, last] = [0, before.length];
  while (first < last && before[first] === after[first]) first++;
  while (last > first && before[last - 1] === after[after.length - before.length + last - 1]) last--;
  const parts = before.slice(first, last).map((piece) => known.in(piece)?.part);
  return new Freed(parts.flatMap((part) => part?.blocks.map(({ block }) => block) ?? []));
}

/** How deep nested quotes and lists are read. Nobody nests deeper, and the call stack is limited. */
const deepest = 200;

class Reader {
  readonly blocks: Placed[] = [];
  readonly comments: Comment[] = [];
  /** The last heading. */
  heading: string | undefined;
  /** How many blocks come before the first heading, including the heading itself. */
  under: number | undefined;
  readonly #text: string;
  readonly #above: string;
  readonly #freed: Freed;

  constructor(text: string, above: string, freed: Freed) {
    this.#text = text;
    this.#above = above;
    this.#freed = freed;
  }

  /** @param depth how many quotes and lists enclose the tree */
  read(tree: Tree, from: number, kind: BlockKind, depth = 0): void {
    if (depth > deepest) return;
    const { children, positions } = tree;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (!(child instanceof Tree)) continue; // marks only
      const start = from + (positions[index] ?? 0);
      const { name } = child.type;
      const leaf = leaves[name];
      if (leaf !== undefined) this.#leaf(child, start, leaf === 'paragraph' ? kind : leaf);
      else if (name === 'CommentBlock') this.#comment(start, start + child.length);
      else if (name === 'Table') this.#table(child, start);
      else if (!unread.has(name)) this.read(child, start, containers[name] ?? kind, depth + 1);
    }
  }

  #leaf(tree: Tree, start: number, kind: BlockKind): void {
    const source = this.#text.slice(start, start + tree.length);
    const block = this.#freed.take(kind, source) ?? readBlock(kind, source, tree);
    this.#place(block, start);
    if (block.kind !== 'heading') return;
    this.heading = block.prose.trim().toLowerCase();
    this.under ??= this.blocks.length;
  }

  #place(block: Block, start: number): void {
    if (block.tokens.length > 0) this.blocks.push(new PlacedBlock(block, start, this.heading ?? this.#above));
    for (const comment of block.comments) this.#comment(start + comment.start, start + comment.end);
  }

  #comment(start: number, end: number): void {
    this.comments.push({ text: this.#text.slice(start, end), start });
  }

  /** The cells that contain prose. A table of scores is data and is not judged. */
  #table(table: Tree, start: number): void {
    const source = this.#text.slice(start, start + table.length);
    for (const { from, text, tree } of proseCellsOf(table, source))
      this.#place(this.#freed.take('table-cell', text) ?? readBlock('table-cell', text, tree()), start + from);
  }
}

interface Cell {
  readonly from: number;
  readonly text: string;
  readonly tree: () => Tree;
}

/** A cell with fewer words than this is a label or a value. */
const proseCellWords = 4;
/** A number, perhaps with what it counts: “12”, “3rd percentile”, “-1.5 SD”. */
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
