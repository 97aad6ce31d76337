/** What the server finds between people in a note, and how the side bar words it. Does not depend on VS Code. */

/** A range as LSP defines it: lines and UTF-16 characters, counted from 0. */
export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The answer to `attune/relationships`: places only, no words of the note. */
export interface Relationships {
  readonly uri: string;
  readonly version: number;
  readonly kind: string;
  readonly threads: readonly Thread[];
}

export interface Thread {
  readonly id: string;
  readonly title: string;
  readonly ranges: readonly WireRange[];
  readonly blank?: WireRange;
}

/** Shown after a thread that the note does not mention. Never a number: nobody is measured. */
export const notYet = 'not yet';

export const isThere = ({ ranges }: Thread): boolean => ranges.length > 0;

/** The hover text of a thread. */
export function tooltipOf(thread: Thread): string {
  if (isThere(thread)) return `${thread.title}: click to go to the first line.`;
  return thread.blank
    ? `${thread.title}: a blank waits for it. Click to go there.`
    : `${thread.title}: not in this note yet. That can be just right.`;
}

const longestLabel = 70;

/** A sentence as one line of the tree, without Markdown marks. */
export function lineLabel(sentence: string): string {
  const line = sentence
    .replaceAll(/[*_`>#]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length <= longestLabel ? line : `${line.slice(0, longestLabel).replace(/\s+\S*$/, '')} …`;
}
