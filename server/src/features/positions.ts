import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../text/span.ts';

/** Turns offsets into LSP positions. Both count UTF-16 code units, so only the lines have to be known. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
      if (code === 10 || code === 13) this.#starts.push(at + 1);
    }
  }

  positionAt(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.#length));
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
