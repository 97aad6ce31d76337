import type { CodeLens, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analysis.ts';
import { flat, outlineOf, type Section } from '../note/outline.ts';
import { shownIn } from '../note/relationships.ts';
import type { Span } from '../text/span.ts';
import type { Lines } from './positions.ts';
import { threadsOf } from './relationships.ts';

/** Shows lines of a note: `[uri, ranges]`. An editor may show them its own way; the server selects the first. */
export const showLinesCommand = 'attune.server.showLines';

/**
 * A lens above each heading says what its section holds: “regulation · play · the caregiver’s words”. No lens if it
 * holds nothing.
 */
export function toCodeLenses({ document, kind }: Analysis, lines: Lines, uri: string): CodeLens[] {
  const threads = threadsOf(kind?.kind);
  return flat(outlineOf(document))
    .filter((section) => section.kind === 'heading')
    .flatMap((section) => {
      const shown = shownIn(document, threads, ownPart(section)).filter(({ sentences }) => sentences.length > 0);
      if (shown.length === 0) return [];
      const ranges = inReadingOrder(shown.flatMap(({ sentences }) => sentences)).map((span) => lines.rangeOf(span));
      const title = shown.map(({ thread }) => lowered(thread.title)).join(' · ');
      return [lensAt(lines.rangeOf(section.name), title, [uri, ranges])];
    });
}

const lensAt = (range: Range, title: string, args: unknown[]): CodeLens => ({
  range,
  command: { title, command: showLinesCommand, arguments: args },
});

/** The section without its subsections, which have lenses of their own. */
function ownPart({ children, end, start }: Section): Span {
  const [firstHeading] = children.filter(({ kind }) => kind === 'heading');
  return { start, end: firstHeading?.start ?? end };
}

const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

const inReadingOrder = (spans: readonly Span[]): readonly Span[] =>
  [...spans]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, sorted) => index === 0 || sorted[index - 1]?.start !== start);
