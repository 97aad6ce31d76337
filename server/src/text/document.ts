import { readBlock, type Block, type BlockKind } from './block.ts';
import { Freed } from './freed.ts';
import { frontMatterIn, type FrontMatter } from './front-matter.ts';
import { parseMarkdown, Tree, type Parsed, type Piece } from './markdown.ts';
import { withoutMarks } from './mask.ts';
import { lineEndsIn, Pages } from './pages.ts';
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

/**
 * The blocks and comments of one piece of the note, placed within it. An unchanged piece gives the same part, so what was
 * made of a part can be kept with it.
 */
export interface Part {
  readonly blocks: readonly Placed[];
  readonly comments: readonly Comment[];
  /** How many lines end in it; it begins at the head of a line. */
  readonly lines: number;
}

/** A part and where it stands in the note. */
export interface PlacedPart {
  readonly part: Part;
  readonly start: number;
}

/** A note as prose. Offsets are UTF-16 code units into `text`. */
export class ProseDocument {
  readonly pages: Pages;
  readonly front: FrontMatter | undefined;
  readonly parts: readonly PlacedPart[];
  /** What the next version is read from. */
  readonly parsed: Parsed;
  #blocks: readonly Placed[] | undefined;

  constructor(front: FrontMatter | undefined, parsed: Parsed, previous?: Parsed) {
    this.pages = parsed.text;
    this.front = front;
    this.parsed = parsed;
    this.parts = withoutSignature(partsOf(parsed, freedBy(parsed, previous)));
  }

  /** All of the text; put together when somebody asks. */
  get text(): string {
    return this.pages.toString();
  }

  /** All blocks, placed in the note. */
  get blocks(): readonly Placed[] {
    return (this.#blocks ??= this.parts.flatMap(({ part, start }) =>
      part.blocks.map((placed) => ({ ...placed, start: placed.start + start })),
    ));
  }

  /** All comments, placed in the note. */
  get comments(): readonly Comment[] {
    return this.parts.flatMap(({ part, start }) =>
      part.comments.map((comment) => ({ ...comment, start: comment.start + start })),
    );
  }
}

/** Reads a text; with `previous`, only what has changed since. */
export function readDocument(text: string | Pages, previous?: ProseDocument): ProseDocument {
  const pages = typeof text === 'string' ? Pages.of(text) : text;
  const front = frontMatterIn(pages);
  const start = front?.end ?? (pages.slice(0, 1) === '\uFEFF' ? 1 : 0);
  return new ProseDocument(front, parseMarkdown(pages, start, previous?.parsed), previous?.parsed);
}

/** The last part that was read from a piece, and under which heading. */
const knownParts = new WeakMap<Piece, { readonly above: string; readonly read: ReadPart }>();

interface ReadPart {
  readonly part: Part;
  /** The heading that what follows stands under. */
  readonly below: string;
}

function partsOf({ pieces, start: offset, text }: Parsed, freed: Freed): readonly PlacedPart[] {
  const parts: PlacedPart[] = [];
  let [start, section] = [offset, ''];
  for (const piece of pieces) {
    const { below, part } = partOf(piece, text, start, section, freed);
    parts.push({ part, start });
    start += piece.length;
    section = below;
  }
  return parts;
}

/**
 * A part of a text that does not hold on to the whole of it, as a slice does: blocks outlive the version of the note that
 * they were read from.
 */
function copyOf(text: Pages, start: number, end: number): string {
  const copy = text.slice(start, start + 1) + text.slice(start + 1, end);
  copy.charCodeAt(0); // only now is it put together
  return copy;
}

function partOf(piece: Piece, text: Pages, start: number, above: string, freed: Freed): ReadPart {
  const known = knownParts.get(piece);
  if (known?.above === above) return known.read;
  const source = copyOf(text, start, start + piece.length);
  const reader = new Reader(source, above, freed);
  reader.read(piece.tree, 0, 'paragraph');
  const { blocks, comments, section } = reader;
  const read = { part: { blocks, comments, lines: lineEndsIn(source).length }, below: section };
  knownParts.set(piece, { above, read });
  return read;
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

/** The blocks of the pieces that are no longer there; nearly all are the same at both ends. */
function freedBy(now: Parsed, previous: Parsed | undefined): Freed {
  const [before, after] = [previous?.pieces ?? [], now.pieces];
  let [first, last] = [0, before.length];
  while (first < last && before[first] === after[first]) first++;
  while (last > first && before[last - 1] === after[after.length - before.length + last - 1]) last--;
  const parts = before.slice(first, last).map((piece) => knownParts.get(piece)?.read.part);
  return new Freed(parts.flatMap((part) => part?.blocks.map(({ block }) => block) ?? []));
}

/** Quotes in quotes and lists in lists are read as far: nobody writes more, and a machine's stack has its end. */
const deepest = 200;

class Reader {
  readonly blocks: Placed[] = [];
  readonly comments: Comment[] = [];
  section: string;
  readonly #text: string;
  readonly #freed: Freed;

  constructor(text: string, section: string, freed: Freed) {
    this.#text = text;
    this.#freed = freed;
    this.section = section;
  }

  /** @param depth in how many quotes and lists the tree stands */
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
    let block = known.get(tree);
    if (!block || !this.#freed.claim(block)) {
      const source = this.#text.slice(start, start + tree.length);
      known.set(tree, (block = this.#freed.take(kind, source) ?? this.#fresh(kind, source, tree)));
    }
    this.#place(block, start);
    if (block.kind === 'heading') this.section = block.prose.trim().toLowerCase();
  }

  #fresh(kind: BlockKind, source: string, tree: Tree): Block {
    const block = readBlock(kind, source, tree);
    this.#freed.claim(block);
    return block;
  }

  #place(block: Block, start: number): void {
    if (block.tokens.length > 0) this.blocks.push({ block, start, section: this.section });
    for (const comment of block.comments) this.#comment(start + comment.start, start + comment.end);
  }

  #comment(start: number, end: number): void {
    this.comments.push({ text: this.#text.slice(start, end), start });
  }

  /** Cells that hold prose. A table of scores is data: nobody wants it judged. */
  #table(tree: Tree, start: number): void {
    let blocks = knownTables.get(tree);
    if (!blocks) knownTables.set(tree, (blocks = readTable(tree, this.#text.slice(start, start + tree.length))));
    for (const { block, start: at } of blocks) this.#place(block, start + at);
  }
}

const knownTables = new WeakMap<Tree, readonly Pick<Placed, 'block' | 'start'>[]>();

/** A cell of fewer words than this is a label or a value. */
const proseCellWords = 4;
/** A number, and perhaps what it counts: “12”, “3rd percentile”, “-1.5 SD”. */
const value = /^\P{L}{0,40}\d\S{0,40}(?:\s{1,9}\S{1,40}){0,2}$/u;

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
function withoutSignature(parts: readonly PlacedPart[]): readonly PlacedPart[] {
  const tail = tailOf(parts);
  const closing = tail.findLastIndex(({ prose }) => isClosing(withoutMarks(prose)));
  if (closing < 0) return parts;
  const behind = tail.slice(closing + 1);
  const end = behind.findIndex((block) => readsOn(block));
  const left = new Set(end < 0 ? behind : behind.slice(0, end));
  const isLeft = ({ block }: Placed): boolean => left.has(block);
  // they stand at the end, so few parts hold any
  return parts.map((placed, index) =>
    index < parts.length - signatureBlocks || !placed.part.blocks.some(isLeft)
      ? placed
      : { ...placed, part: { ...placed.part, blocks: placed.part.blocks.filter((each) => !isLeft(each)) } },
  );
}

/** The last blocks, one of which may be a closing. */
function tailOf(parts: readonly PlacedPart[]): readonly Block[] {
  const tail: Block[] = [];
  for (let index = parts.length - 1; index >= 0 && tail.length < signatureBlocks; index--)
    tail.unshift(...(parts[index]?.part.blocks ?? []).map(({ block }) => block));
  return tail.slice(-signatureBlocks);
}

/** What a letter goes on with behind its signature: a postscript, a heading, a whole sentence. */
const readsOn = ({ kind, prose, source, tokens }: Block): boolean =>
  kind === 'heading' || postscript.test(source) || (tokens.length > sentenceWords && /[.!?]\s*$/.test(prose));
