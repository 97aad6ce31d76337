import { NodeProp, Tree, TreeFragment } from '@lezer/common';
import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { changeBetween, type Change } from './change.ts';

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
  readonly body: string;
  readonly pieces: readonly Piece[];
}

/** Goes through all nodes of all pieces; offsets are of the body. */
export function eachNode({ pieces }: Parsed, enter: (node: { name: string; from: number; to: number }) => void): void {
  let start = 0;
  for (const { length, tree } of pieces) {
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

/** Parses Markdown; with `previous`, only what has changed since. */
export function parseMarkdown(body: string, previous?: Parsed): Parsed {
  if (!previous) return { body, pieces: piecesOf(markdown.parse(body), body, body.length) };
  const change = changeBetween(previous.body, body);
  return change ? parseChange(body, previous, change) : previous;
}

function parseChange(body: string, { body: before, pieces }: Parsed, change: Change): Parsed {
  const starts = startsOf(pieces);
  const first = indexAt(starts, lineBefore(before, change.from));
  const last = indexAt(starts, change.toOld);
  // one piece more is read, to see whether it still begins where it did; if not, twice as many
  const readOn = (more: number): Parsed => {
    const next = Math.min(last + more, pieces.length - 1);
    const isEnd = next <= last || next === pieces.length - 1;
    const read = parsePieces(body, pieces.slice(first, next + 1), starts[first] ?? 0, change);
    const at = isEnd ? read.text.length : read.nextStart;
    if (!isEnd && !beginsBlock(read.tree, read.text, at)) return readOn(more * 2);
    const fresh = piecesOf(read.tree, read.text, at);
    return { body, pieces: [...pieces.slice(0, first), ...fresh, ...(isEnd ? [] : pieces.slice(next))] };
  };
  return readOn(1);
}

interface Read {
  readonly text: string;
  readonly tree: Tree;
  /** Where the last of the pieces should begin. */
  readonly nextStart: number;
}

/** Parses some pieces, the first of which starts at `start`, as they are after the change. */
function parsePieces(body: string, pieces: readonly Piece[], start: number, { from, toNew, toOld }: Change): Read {
  const fragments: TreeFragment[] = [];
  let end = 0;
  for (const { length, tree } of pieces) {
    fragments.push(new TreeFragment(end, end + length, tree, -end, false, false));
    end += length;
  }
  const grown = toNew - toOld;
  const text = body.slice(start, start + end + grown);
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
  const from = lineBefore(text, fromB);
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
function indexAt(starts: readonly number[], at: number): number {
  const behind = starts.findIndex((start) => start > at);
  return (behind < 0 ? starts.length : behind) - 1;
}

const lineOf = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The end of the line that many lines before the one at `at`. */
function lineBefore(body: string, at: number): number {
  let start = at;
  for (let line = 0; line < linesAhead && start > 0; line++) start = body.lastIndexOf('\n', start - 1);
  return Math.max(0, start);
}

function endOfLine(body: string, at: number): number {
  const end = body.indexOf('\n', at);
  return end < 0 ? body.length : end;
}
