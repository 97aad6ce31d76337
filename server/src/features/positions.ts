import type { Position, Range } from 'vscode-languageserver-types';
import { changeBetween, type Change } from '../text/change.ts';
import type { Span } from '../text/span.ts';

/** Turns offsets into LSP positions. Both count UTF-16 code units, so only the lines have to be known. */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  /** @param previous the lines of an earlier version, of which those are kept that did not change */
  constructor(text: string, previous?: Lines) {
    this.#text = text;
    const change = previous && changeBetween(previous.#text, text);
    if (previous && !change) this.#starts = previous.#starts;
    else if (change) this.#starts = startsAfter(previous.#starts, text, change);
    else this.#starts = startsIn(text, 0, text.length, [0]);
  }

  positionAt(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.#text.length));
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: bounded - (this.#starts[low] ?? 0) };
  }

  rangeOf({ end, start }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
}

/** Adds the starts of lines whose ends stand between two offsets. */
function startsIn(text: string, from: number, to: number, starts: number[]): number[] {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    if (code === 10 || code === 13) starts.push(at + 1);
  }
  return starts;
}

/** The starts that stood before the change, those in it, and those behind it moved. */
function startsAfter(before: readonly number[], text: string, { from, toNew, toOld }: Change): readonly number[] {
  // one unit more on each side: a change can come between the two that end a line
  const kept = lowerBound(before, from);
  const starts = before.slice(0, Math.max(1, kept));
  startsIn(text, Math.max(0, from - 1), Math.min(text.length, toNew + 1), starts);
  const [moved, reached] = [toNew - toOld, starts.at(-1) ?? 0];
  for (let index = lowerBound(before, toOld + 1); index < before.length; index++) {
    const start = (before[index] ?? 0) + moved;
    if (start > reached) starts.push(start);
  }
  return starts;
}

/** The index of the first start that is not below `at`. */
function lowerBound(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
