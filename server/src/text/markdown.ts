import { parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { TreeFragment, type Tree } from '@lezer/common';

export type { Tree } from '@lezer/common';

/** GFM without bare links, which cost a third of the parsing and hold no prose. */
const markdown = parser.configure([Table, TaskList, Strikethrough, { remove: ['HardBreak'] }]);

/** The one place where text was changed: `from` to `toOld` of the old text became `from` to `toNew` of the new one. */
export interface Change {
  readonly from: number;
  readonly toOld: number;
  readonly toNew: number;
}

/** A parsed body. Subtrees of unchanged text are the same objects as in the tree that came before. */
export interface Parsed {
  readonly body: string;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/** Parses Markdown; with `previous` and the `change` between, only what the change touched. */
export function parseMarkdown(body: string, previous?: Parsed, change?: Change): Parsed {
  if (!previous || !change) {
    const tree = markdown.parse(body);
    return { body, tree, fragments: TreeFragment.addTree(tree) };
  }
  const from = lineBefore(body, change.from);
  // a line is read whole: what stands in its first column decides about the rest
  const rest = endOfLine(body, change.toNew) - change.toNew;
  const changed = { fromA: from, toA: change.toOld + rest, fromB: from, toB: change.toNew + rest };
  const kept = TreeFragment.applyChanges(previous.fragments, [changed]);
  const tree = markdown.parse(body, kept);
  return { body, tree, fragments: TreeFragment.addTree(tree, kept) };
}

/** How many lines a block may look ahead to find its end: a paragraph ends before the head of a table. */
const linesAhead = 2;

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

/** The smallest change that makes `before` into `after`. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let same = 0;
  while (
    same < shorter - from &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { from, toOld: before.length - same, toNew: after.length - same };
}
