import { readDocument, type ProseDocument } from '../text/document.ts';
import { eachNode } from '../text/markdown.ts';
import { applyEdits, type Edit, type Span } from '../text/span.ts';
import { clinicianOnly, commentsOf } from './family-only.ts';

/** A text as it may leave the editor. */
export interface Clean {
  /** Markdown without front matter, comments and what is for clinicians only. */
  readonly markdown: string;
  /** The same without the marks of Markdown. */
  readonly text: string;
  /** Blanks that nobody has filled yet, in offsets of the document. */
  readonly blanks: readonly Span[];
}

/** What others should get of a note or a letter; with a `selection`, of that stretch alone. */
export function clean(text: string, selection: Span = { start: 0, end: text.length }): Clean {
  const document = readDocument(text);
  const hidden = hiddenIn(document);
  const within = outside(selection, text.length);
  const edits = [...hidden, ...within].map(withoutLine(text));
  return {
    markdown: tidy(without(text, edits)),
    text: tidy(without(text, [...edits, ...marksIn(document)])),
    blanks: blanksIn(text, [...hidden, ...within]),
  };
}

function hiddenIn(document: ProseDocument): readonly Span[] {
  const { front, text } = document;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return [{ start: 0, end: front?.end ?? start }, ...clinicianOnly(document), ...commentsOf(document)].filter(
    (span) => span.end > span.start,
  );
}

const outside = ({ end, start }: Span, length: number): readonly Span[] =>
  [
    { start: 0, end: start },
    { start: end, end: length },
  ].filter((span) => span.end > span.start);

/** A comment that fills its lines takes them along. */
const withoutLine =
  (text: string) =>
  ({ end, start }: Span): Span => {
    const lead = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    const tail = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0].length;
    const opens = start - lead === 0 || text.charAt(start - lead - 1) === '\n';
    if (tail === undefined) return { start, end };
    return opens ? { start: start - lead, end: end + tail } : { start: start - lead, end };
  };

/** The text without the spans, which may overlap. */
function without(text: string, spans: readonly Span[]): string {
  const edits: Edit[] = [];
  let at = 0;
  for (const { end, start } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end > at) edits.push({ span: { start: Math.max(at, start), end }, text: '' });
    at = Math.max(at, end);
  }
  return applyEdits(text, edits);
}

/** One empty line between paragraphs, none at the ends but the last line break. */
function tidy(text: string): string {
  const body = text
    .replaceAll(/[ \t]+(?=\r?$)/gm, '')
    .replaceAll(/(\r?\n)(?:[ \t]*\r?\n){2,}/g, '$1$1')
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .trimEnd();
  return body === '' ? '' : `${body}${text.includes('\r\n') ? '\r\n' : '\n'}`;
}

/** Marks that say nothing to a reader: emphasis, headings, the address of a link. */
const marks = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'QuoteMark',
  'CodeMark',
  'LinkMark',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'LinkReference',
  'HorizontalRule',
]);

function marksIn({ parsed, text }: ProseDocument): readonly Span[] {
  const spans: Span[] = [];
  eachNode(parsed, ({ from, name, to }) => {
    if (name === 'Escape') spans.push({ start: from, end: from + 1 });
    if (!marks.has(name)) return;
    // the space between “##” and the heading, or behind “>”, goes too
    const behind =
      name === 'HeaderMark' || name === 'QuoteMark' ? (/^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0) : 0;
    spans.push({ start: from, end: to + behind });
  });
  return spans;
}

const blank = /\{[^{}\n]{1,80}\}|\[\[[^[\]\n]{1,80}\]\]|(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu;
/** A line of nothing but “___” is a rule across the page. */
const isRule = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) &&
  /^[ \t]*(?:\r?\n|$)/.test(text.slice(end)) &&
  text.charAt(start) === '_';

const blanksIn = (text: string, hidden: readonly Span[]): readonly Span[] =>
  [...text.matchAll(blank)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ end, start }) => !isRule(text, start, end))
    .filter(({ start }) => !hidden.some((span) => span.start <= start && start < span.end));
