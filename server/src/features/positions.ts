import type { Position, Range } from 'vscode-languageserver-types';
import { lastNotAbove, Pages } from '../text/pages.ts';
import type { Span } from '../text/span.ts';

/** Converts offsets into LSP positions. Both count UTF-16 code units, so only the lines have to be known. */
export class Lines {
  readonly #pages: Pages;

  constructor(text: string | Pages) {
    this.#pages = typeof text === 'string' ? Pages.of(text) : text;
  }

  positionAt(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.#pages.length));
    const { line, page, start } = this.#pages.pageAt(bounded);
    const within = bounded - start;
    const ends = page.lineEnds;
    const last = lastNotAbove(ends, within);
    const end = ends[last] ?? Infinity;
    return end > within ? { line, character: within } : { line: line + last + 1, character: within - end };
  }

  rangeOf({ end, start }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
}
