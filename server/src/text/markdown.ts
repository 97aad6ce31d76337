import { Tree } from '@lezer/common';
import { changeBetween, type Change } from './change.ts';
import { markdown } from './grammar.ts';
import { emptyPlaces, type Keeper } from './kept.ts';
import { lastNotAbove, type Pages } from './pages.ts';

export { Tree } from '@lezer/common';

/**
 * Consecutive blocks of the body that are parsed together. Each top-level block of Markdown, and each item of a top-level
 * list, can be parsed without those above it. So the text is cut where such blocks begin, and after an edit only its own
 * piece and the next one are parsed again, however long the note or a list in it is. A piece that no edit has touched is
 * the same object as before.
 */
export class Piece implements Keeper {
  /** UTF-16 units up to the next piece. */
  readonly length: number;
  readonly kept = emptyPlaces();

  constructor(length: number) {
    this.length = length;
  }
}

/** A parsed body. */
export interface Parsed {
  readonly text: Pages;
  /** Offset of the body in the text. The front matter before it is not Markdown. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/**
 * The trees of the pieces that were parsed just now. They are not kept: a tree takes more memory than everything that is
 * read from it, and parsing a piece again costs less time than keeping its tree would.
 */
export class Trees {
  readonly #whole: Tree;
  readonly #byPiece: ReadonlyMap<Piece, Tree>;

  constructor(whole = Tree.empty, byPiece: ReadonlyMap<Piece, Tree> = new Map()) {
    this.#whole = whole;
    this.#byPiece = byPiece;
  }

  /** Positions count from the start of the piece. */
  of(piece: Piece): Tree {
    return this.#byPiece.get(piece) ?? Tree.empty;
  }

  /**
   * Empties the trees once they have been read. V8 allocates the arrays that Lezer makes by `[]` in the old generation at
   * once, and there they would keep their nodes alive ({@link Keeper}).
   */
  letGo(): void {
    const open = [this.#whole];
    for (let tree = open.pop(); tree; tree = open.pop()) {
      for (const child of tree.children) if (child instanceof Tree && child.children.length > 0) open.push(child);
      (tree.children as unknown[]).length = 0;
    }
  }
}

/**
 * Parses the whole body and goes through its nodes. A list that lies in several pieces is one list. Offsets are those
 * of the text.
 */
export function eachNode(parsed: Parsed, enter: (node: { name: string; from: number; to: number }) => void): void {
  const starts = startsOf(parsed.pieces).map((start) => start + parsed.start);
  const whole = starts.filter((start) => !item.test(parsed.text.slice(start, start + markLength)));
  let start = starts[0] ?? parsed.start;
  for (const end of [...whole.filter((each) => each > start), parsed.text.length]) {
    const offset = start;
    markdown.parse(parsed.text.slice(start, end)).iterate({
      enter: ({ from, name, to }) => {
        enter({ name, from: from + offset, to: to + offset });
      },
    });
    start = end;
  }
}

/** The mark of a list item, and the most units that it takes. */
const item = /^(?:[-*+]|\d{1,9}[.)])\s/;
const markLength = 11;

/** Once a piece has this many UTF-16 units, the next block begins a new one. */
const pieceLength = 1_000;
/**
 * Where a block ends may depend on this many lines that follow: a paragraph, for example, ends before the head of a
 * table.
 */
const linesAhead = 2;

/** Parses the Markdown that begins at `start`; with `previous`, only what has changed since. */
export function parseMarkdown(text: Pages, start: number, previous?: Parsed): { parsed: Parsed; trees: Trees } {
  const { pieces, trees } = previous ? parseAgain(text, start, previous) : parseAll(text, start);
  return { parsed: { text, start, pieces }, trees };
}

interface Cut {
  readonly pieces: readonly Piece[];
  readonly trees: Trees;
}

function parseAll(text: Pages, start: number): Cut {
  const body = text.slice(start, text.length);
  return piecesOf(markdown.parse(body), body, body.length);
}

function parseAgain(text: Pages, start: number, previous: Parsed): Cut {
  const change = changeOfBody(text, start, previous);
  return change ? piecesAfter(text, start, previous, change) : { pieces: previous.pieces, trees: new Trees() };
}

/** Where the body was changed, in its own offsets. */
function changeOfBody(text: Pages, start: number, before: Parsed): Change | undefined {
  const change = text.changeSince(before.text);
  if (!change) return undefined;
  const isBody = start === before.start && change.from >= start;
  if (isBody) return { from: change.from - start, toOld: change.toOld - start, toNew: change.toNew - start };
  // the front matter has changed, so what was part of the body before may no longer be
  return changeBetween(before.text.slice(before.start, before.text.length), text.slice(start, text.length));
}

function piecesAfter(text: Pages, offset: number, { pieces, ...before }: Parsed, change: Change): Cut {
  const starts = startsOf(pieces);
  const first = indexAt(
    starts,
    lineBefore((at) => before.text.lineFeedBefore(before.start + at) - before.start, change.from),
  );
  const last = indexAt(starts, change.toOld);
  const start = starts[first] ?? 0;
  const grown = change.toNew - change.toOld;
  // one more piece is parsed, to see whether it still begins where it did; if it does not, two more, then four …
  const readOn = (more: number): Cut => {
    const next = Math.min(last + more, pieces.length - 1);
    const isEnd = next <= last || next === pieces.length - 1;
    const end = (starts[next] ?? 0) + (pieces[next]?.length ?? 0) + grown;
    const read = text.slice(offset + start, offset + end);
    const tree = markdown.parse(read);
    const at = isEnd ? read.length : read.length - (pieces[next]?.length ?? 0);
    if (!isEnd && !beginsBlock(tree, read, at)) return readOn(more * 2);
    const { pieces: fresh, trees } = piecesOf(tree, read, at);
    return { pieces: [...pieces.slice(0, first), ...fresh, ...(isEnd ? [] : pieces.slice(next))], trees };
  };
  return readOn(1);
}

/** Cuts what was parsed, as far as `to`, into pieces. Each piece begins with the first line of a block. */
function piecesOf(tree: Tree, text: string, to: number): Cut {
  const trees = new Map<Piece, Tree>();
  let [start, children, positions]: [number, Tree[], number[]] = [0, [], []];
  const close = (end: number): void => {
    const length = end - start;
    trees.set(new Piece(length), new Tree(tree.type, children, positions, length));
    [start, children, positions] = [end, [], []];
  };
  forEachBlock(tree, 0, (block, at) => {
    const line = lineOf(text, at);
    if (at >= to) return;
    if (line - start >= pieceLength && children.length > 0 && beginsPiece(block, at, line)) close(line);
    children.push(block);
    positions.push(at - start);
  });
  if (to > start) close(to);
  return { pieces: [...trees.keys()], trees: new Trees(tree, trees) };
}

/**
 * Calls `tell` with each top-level block, and in place of a list with each of its items. In long documents Lezer groups
 * blocks in anonymous nodes.
 */
function forEachBlock(tree: Tree, from: number, tell: (block: Tree, at: number) => void): void {
  const { children, positions } = tree;
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (!(child instanceof Tree)) continue;
    const at = from + (positions[index] ?? 0);
    if (child.type.isAnonymous || lists.has(child.type.name)) forEachBlock(child, at, tell);
    else tell(child, at);
  }
}

const lists: ReadonlySet<string> = new Set(['BulletList', 'OrderedList']);

/** May a piece begin with the line of this block? An indented item could belong to another item above it. */
const beginsPiece = ({ type }: Tree, at: number, line: number): boolean => type.name !== 'ListItem' || at === line;

/** Does a top-level block begin in the line that starts at `at`? */
function beginsBlock(tree: Tree, text: string, at: number): boolean {
  let begins = false;
  forEachBlock(tree, 0, (block, from) => {
    begins ||= from >= at && lineOf(text, from) === at && beginsPiece(block, from, at);
  });
  return begins;
}

function startsOf(pieces: readonly Piece[]): readonly number[] {
  let start = 0;
  return pieces.map(({ length }) => (start += length) - length);
}

/** The piece that holds `at`; the later one where two meet. */
const indexAt = lastNotAbove;

const lineOf = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/**
 * The end of the line that stands {@link linesAhead} lines before the one at `at`; `lineFeed` finds the last line feed
 * before an offset.
 */
function lineBefore(lineFeed: (before: number) => number, at: number): number {
  let start = at;
  for (let line = 0; line < linesAhead && start > 0; line++) start = lineFeed(start);
  return Math.max(0, start);
}

/** Is a block of code still open at the end of `above`? */
export const isInFence = (above: string): boolean => (above.match(/^ {0,3}(?:`{3}|~{3})/gm)?.length ?? 0) % 2 === 1;
