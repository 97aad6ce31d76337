import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Pages } from '../text/pages.ts';
import type { Lines } from './positions.ts';

/**
 * How much of a note is read, in UTF-16 code units: some 170,000 words, a book of six hundred pages. A longer note is
 * most likely something else, and every keystroke in it would be slow.
 */
export const mostRead = 1_000_000;

/**
 * How many findings are sent to an editor. With more, the message for one keystroke would be longer than most notes.
 */
export const mostShown = 1000;

/** A line that is cut off is left out entirely, if its beginning is no longer than this. */
const longestLine = 20_000;

/** The part of a note that is read: all of it, or the lines that fit. Its offsets are offsets in the note. */
export const readablePart = (text: string): string =>
  text.length <= mostRead
    ? text
    : text.slice(
        0,
        endOfReading((from, to) => text.slice(from, to)),
      );

/** The same for a text in pages. */
export const readablePages = (pages: Pages): Pages =>
  pages.length <= mostRead
    ? pages
    : pages.with(
        endOfReading((...of) => pages.slice(...of)),
        pages.length,
        '',
      );

function endOfReading(slice: (from: number, to: number) => string): number {
  const from = mostRead - longestLine;
  const last = slice(from, mostRead);
  for (const end of ['\n', ' ']) {
    const at = last.lastIndexOf(end) + 1;
    if (at > 0) return from + at;
  }
  return isHighSurrogate(last.charCodeAt(longestLine - 1)) ? mostRead - 1 : mostRead;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** Says at the top of a note that its end is not read. `part` is the part that is read. */
export function saysWhereItEnds(part: string, lines: Lines): Diagnostic {
  const last = String(lines.positionAt(part.trimEnd().length).line + 1);
  const [firstLine = ''] = /^[^\r\n]{0,80}/.exec(part) ?? [];
  return {
    source: 'attune',
    code: 'very-long',
    severity: DiagnosticSeverity.Information,
    message: `This note is very long. Attune reads it up to line ${last}; what comes after is left alone. Shorter notes are read in full.`,
    range: lines.rangeOf({ start: 0, end: firstLine.length }),
  };
}

/** Says at the end of a note how many findings are not shown. */
export function saysThatMoreWait(count: number, pages: Pages, lines: Lines): Diagnostic {
  const end = pages.trimmedLength;
  return {
    source: 'attune',
    code: 'more',
    severity: DiagnosticSeverity.Hint,
    message: `${String(count)} more ${count === 1 ? 'thought waits' : 'thoughts wait'}: the ${String(mostShown)} that matter most are shown first.`,
    range: lines.rangeOf({ start: Math.max(0, end - 1), end }),
  };
}
