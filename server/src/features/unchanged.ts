import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { isSameDiagnostic } from './diagnostics.ts';

/** One edit as LSP sends it. Without a range it replaces the whole note. */
interface Change {
  readonly range?: Range;
  readonly text: string;
}

/**
 * The lines that edits touched, counted generously. An editor moves its underlines along with the text, but it drops an
 * underline whose words are overwritten. So diagnostics may be left to the editor only in lines that no edit touched.
 */
export class TouchedLines {
  #first = Infinity;
  #last = -1;

  add(changes: readonly Change[]): void {
    for (const { range, text } of changes) {
      if (!range) {
        this.addAll();
        continue;
      }
      const added = text.split(/\r\n|\r|\n/).length - 1;
      const { end, start } = range;
      const grown = Math.max(0, added - (end.line - start.line));
      this.#first = Math.min(this.#first, start.line);
      this.#last = Math.max(this.#last + grown, end.line, start.line + added);
    }
  }

  addAll(): void {
    this.#first = 0;
    this.#last = Infinity;
  }

  meets({ end, start }: Range): boolean {
    return start.line <= this.#last && this.#first <= end.line;
  }
}

/** Would the editor show `after` just like `before`, if it has only adapted to the edits in `touched`? */
export const looksTheSame = (
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  touched: TouchedLines,
): boolean =>
  before.length === after.length &&
  after.every((diagnostic, index) => {
    const last = before[index];
    return last !== undefined && isSameDiagnostic(diagnostic, last) && !touched.meets(diagnostic.range);
  });
