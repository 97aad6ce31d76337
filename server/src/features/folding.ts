import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { clinicianOnlyIn } from '../note/clinician-only.ts';
import { flat, outlineOf } from '../note/outline.ts';
import type { ProseDocument } from '../text/document.ts';
import { eachNode } from '../text/markdown.ts';
import type { Span } from '../text/span.ts';
import type { Lines } from './positions.ts';

/** What can be folded: the front matter, sections, lists, comments, and parts for clinicians only. */
export function toFoldingRanges(document: ProseDocument, lines: Lines): FoldingRange[] {
  const { front, text } = document;
  const regions = [...(front ? [{ start: 0, end: front.end }] : []), ...clinicianOnlyIn(document)];
  const sections = flat(outlineOf(document)).filter(({ kind }) => kind !== 'greeting' && kind !== 'closing');
  return [
    ...regions.map((span) => fold(span, text, lines, FoldingRangeKind.Region)),
    ...sections.map((span) => fold(span, text, lines)),
    ...nodesOf(document).map(({ kind, ...span }) => fold(span, text, lines, kind)),
  ]
    .filter(({ endLine, startLine }) => endLine > startLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** The first line stays visible. Empty lines at the end are not folded. */
function fold({ end, start }: Span, text: string, lines: Lines, kind?: FoldingRangeKind): FoldingRange {
  const last = start + text.slice(start, end).trimEnd().length;
  const [startLine, endLine] = [lines.positionAt(start).line, lines.positionAt(last).line];
  return { startLine, endLine, ...(kind !== undefined && { kind }) };
}

/** The foldable nodes, by name. */
const kinds: ReadonlyMap<string, FoldingRangeKind | undefined> = new Map([
  ['BulletList', undefined],
  ['OrderedList', undefined],
  ['Table', undefined],
  ['CommentBlock', FoldingRangeKind.Comment],
]);

function nodesOf({ parsed }: ProseDocument): readonly (Span & { readonly kind: FoldingRangeKind | undefined })[] {
  const found: (Span & { readonly kind: FoldingRangeKind | undefined })[] = [];
  eachNode(parsed, ({ from, name, to }) => {
    if (kinds.has(name)) found.push({ start: from, end: to, kind: kinds.get(name) });
  });
  return found;
}
