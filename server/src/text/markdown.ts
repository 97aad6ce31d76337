import { NodeProp, Tree, TreeFragment } from '@lezer/common';
import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { changeBetween, type Change } from './change.ts';
import { lastNotAbove, type Pages } from './pages.ts';

export type { Tree } from '@lezer/common';

/** GFM without bare links, which cost a third of the parsing and hold no prose. */
const markdown = parser.configure([Table, TaskList, Strikethrough, { remove: ['HardBreak'] }]);

/**
 * Some blocks of a body that follow one another. Markdown starts afresh with each block on the highest level, so what is
 * between two of their beginnings can be parsed by itself: an edit costs its own piece and the next, however long the
 * note is.
 */
export interface Piece {
  /** Units up to the next piece. */
  readonly length: number;
  /** Its blocks; positions count from its start. */
  readonly tree: Tree;
}

/** A parsed body. Pieces that no change touched are the same objects as before; so are subtrees of others. */
export interface Parsed {
  readonly text: Pages;
  /** Offset of the body in the text: what stands before is no Markdown. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Goes through all nodes of all pieces; offsets are of the text. */
export function eachNode(parsed: Parsed, enter: (node: { name: string; from: number; to: number }) => void): void {
  let { start } = parsed;
  for (const { length, tree } of parsed.pieces) {
    const offset = start;
    tree.iterate({
      enter: ({ from, name, to }) => {
        enter({ name, from: from + offset, to: to + offset });
      },
    });
    start += length;
  }
}

/** As long as a piece gets before the next is begun. */
const pieceLength = 1_000;
/** How many lines a block may look ahead to find its end: a paragraph ends before the head of a table. */
const linesAhead = 2;

/** Parses the Markdown that begins at `start`; with `previous`, only what has changed since. */
export function parseMarkdown(text: Pages, start: number, previous?: Parsed): Parsed {
  if (!previous) {
    const body = text.slice(start, text.length);
    return { text, start, pieces: piecesOf(markdown.parse(body), body, body.length) };
  }
  const change = changeOfBody(text, start, previous);
  return { text, start, pieces: change ? piecesAfter(text, start, previous, change) : previous.pieces };
}

/** Where the body was changed, in its own offsets. */
function changeOfBody(text: Pages, start: number, before: Parsed): Change | undefined {
  const change = text.changeSince(before.text);
  if (!change) return undefined;
  const isBody = start === before.start && change.from >= start;
  if (isBody) return { from: change.from - start, toOld: change.toOld - start, toNew: change.toNew - start };
  // the front matter was changed, and what was body may be none now
  return changeBetween(before.text.slice(before.start, before.text.length), text.slice(start, text.length));
}

function piecesAfter(text: Pages, offset: number, { pieces, ...before }: Parsed, change: Change): readonly Piece[] {
  const starts = startsOf(pieces);
  const first = indexAt(
    starts,
    lineBefore((at) => before.text.lineFeedBefore(before.start + at) - before.start, change.from),
  );
  const last = indexAt(starts, change.toOld);
  // one piece more is read, to see whether it still begins where it did; if not, twice as many
  const readOn = (more: number): readonly Piece[] => {
    const next = Math.min(last + more, pieces.length - 1);
    const isEnd = next <= last || next === pieces.length - 1;
    const read = parsePieces(text, offset, pieces.slice(first, next + 1), starts[first] ?? 0, change);
    const at = isEnd ? read.text.length : read.nextStart;
    if (!isEnd && !beginsBlock(read.tree, read.text, at)) return readOn(more * 2);
    const fresh = piecesOf(read.tree, read.text, at);
    return [...pieces.slice(0, first), ...fresh, ...(isEnd ? [] : pieces.slice(next))];
  };
  return readOn(1);
}

interface Read {
  readonly text: string;
  readonly tree: Tree;
  /** Where the last of the pieces should begin. */
  readonly nextStart: number;
}

/** Parses some pieces, the first of which starts at `start` of the body, as they are after the change. */
function parsePieces(
  pages: Pages,
  offset: number,
  pieces: readonly Piece[],
  start: number,
  { from, toNew, toOld }: Change,
): Read {
  const fragments: TreeFragment[] = [];
  let end = 0;
  for (const { length, tree } of pieces) {
    fragments.push(new TreeFragment(end, end + length, tree, -end, false, false));
    end += length;
  }
  const grown = toNew - toOld;
  const text = pages.slice(offset + start, offset + start + end + grown);
  const changed = { fromA: from - start, toA: toOld - start, fromB: from - start, toB: toNew - start };
  const kept = TreeFragment.applyChanges(fragments, [wholeLines(text, changed)]);
  const nextStart = end + grown - (pieces.at(-1)?.length ?? 0);
  return { text, tree: markdown.parse(text, kept), nextStart };
}

interface ChangedRange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** A line is read whole: what stands in its first column decides about the rest. */
function wholeLines(text: string, { fromB, toA, toB }: ChangedRange): ChangedRange {
  const from = lineBefore((at) => text.lastIndexOf('\n', at - 1), fromB);
  const rest = endOfLine(text, toB) - toB;
  return { fromA: from, toA: toA + rest, fromB: from, toB: toB + rest };
}

/** Cuts what was parsed, as far as `to`, into pieces, each from the first line of a block on. */
function piecesOf(tree: Tree, text: string, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let [start, children, positions]: [number, Tree[], number[]] = [0, [], []];
  const close = (end: number): void => {
    const length = end - start;
    pieces.push({ length, tree: new Tree(tree.type, children, positions, length, propsOf(tree)) });
    [start, children, positions] = [end, [], []];
  };
  forEachBlock(tree, 0, (block, at) => {
    const line = lineOf(text, at);
    if (at >= to) return;
    if (line - start >= pieceLength && children.length > 0) close(line);
    children.push(block);
    positions.push(at - start);
  });
  if (to > start) close(to);
  return pieces;
}

/** What tells the parser that the tree may be used again. */
function propsOf(tree: Tree): [NodeProp<unknown>, unknown][] {
  const hash = tree.prop(NodeProp.contextHash);
  return hash === undefined ? [] : [[NodeProp.contextHash, hash]];
}

/** Calls `tell` with each block on the highest level: long documents keep them in nodes without a name. */
function forEachBlock(tree: Tree, from: number, tell: (block: Tree, at: number) => void): void {
  for (const [index, child] of tree.children.entries()) {
    if (!(child instanceof Tree)) continue;
    const at = from + (tree.positions[index] ?? 0);
    if (child.type.isAnonymous) forEachBlock(child, at, tell);
    else tell(child, at);
  }
}

/** Does a block on the highest level begin in the line that starts at `at`? */
function beginsBlock(tree: Tree, text: string, at: number): boolean {
  let begins = false;
  forEachBlock(tree, 0, (_block, from) => {
    begins ||= from >= at && lineOf(text, from) === at;
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

/** The end of the line that many lines before the one at `at`; `lineFeed` finds the last one before a place. */
function lineBefore(lineFeed: (before: number) => number, at: number): number {
  let start = at;
  for (let line = 0; line < linesAhead && start > 0; line++) start = lineFeed(start);
  return Math.max(0, start);
}

function endOfLine(body: string, at: number): number {
  const end = body.indexOf('\n', at);
  return end < 0 ? body.length : end;
}

/** Is a block of code still open at the end of `above`? */
export const isInFence = (above: string): boolean => (above.match(/^ {0,3}(?:`{3}|~{3})/gm)?.length ?? 0) % 2 === 1;
