import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import { clinicianOnlyIn } from '../note/clinician-only.ts';
import { flat, outlineOf } from '../note/outline.ts';
import type { ProseDocument } from '../text/document.ts';
import { eachNode } from '../text/markdown.ts';
import type { Span } from '../text/span.ts';
import type { Lines } from './positions.ts';

/** What can be folded away: the front matter, each section, lists, comments, and what is for clinicians only. */
export function toFoldingRanges(document: ProseDocument, lines: Lines): FoldingRange[] {
  const { front, text } = document;
  const regions = [...(front ? [{ start: 0, end: front.end }] : []), ...clinicianOnlyIn(document)];
  const sections = flat(outlineOf(document)).filter(({ kind }) => kind !== 'greeting' && kind !== 'closing');
  return [
    ...regions.map((span) => fold(span, text, lines, FoldingRangeKind.Region)),
    ...sections.map((span) => fold(span, text, lines)),
    ...nodesOf(document, lists).map((span) => fold(span, text, lines)),
    ...nodesOf(document, comments).map((span) => fold(span, text, lines, FoldingRangeKind.Comment)),
  ]
    .filter(({ endLine, startLine }) => endLine > startLine)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** The first line stays; empty lines at the end are no part of it. */
function fold({ end, start }: Span, text: string, lines: Lines, kind?: FoldingRangeKind): FoldingRange {
  const last = start + text.slice(start, end).trimEnd().length;
  const [startLine, endLine] = [lines.positionAt(start).line, lines.positionAt(last).line];
  return { startLine, endLine, ...(kind !== undefined && { kind }) };
}

const lists = new Set(['BulletList', 'OrderedList', 'Table']);
const comments = new Set(['CommentBlock']);

function nodesOf({ parsed }: ProseDocument, names: ReadonlySet<string>): readonly Span[] {
  const found: Span[] = [];
  eachNode(parsed, ({ from, name, to }) => {
    if (names.has(name)) found.push({ start: from, end: to });
  });
  return found;
}
