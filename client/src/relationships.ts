/** What the server says lives between people in a note, and how it is said to the person who writes. Knows no VS Code. */

/** Positions as the protocol has them: lines and UTF-16 characters from 0. */
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

/** Behind the name of a thread that does not show in the note. Never a number: nobody is measured. */
export const notYet = 'not yet';

export const isThere = ({ ranges }: Thread): boolean => ranges.length > 0;

/** What a hover says about a thread. */
export function tooltipOf(thread: Thread): string {
  if (isThere(thread)) return `${thread.title}: click to go to the first line.`;
  return thread.blank
    ? `${thread.title}: a blank waits for it. Click to go there.`
    : `${thread.title}: not in this note yet. That can be just right.`;
}

const longestLabel = 70;

/** A sentence as one line of a tree, without the marks of Markdown. */
export function lineLabel(sentence: string): string {
  const line = sentence
    .replaceAll(/[*_`>#]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length <= longestLabel ? line : `${line.slice(0, longestLabel).replace(/\s+\S*$/, '')} …`;
}
