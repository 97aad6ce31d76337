import { readDocument, type ProseDocument } from '../text/document.ts';
import { eachNode } from '../text/markdown.ts';
import { applyEdits, type Edit, type Span } from '../text/span.ts';
import { clinicianOnly, commentsOf } from './family-only.ts';

/** A text that may leave the editor. */
export interface Clean {
  /** Markdown without front matter, comments and clinician-only parts. */
  readonly markdown: string;
  /** The same as plain text, without Markdown marks. */
  readonly text: string;
  /** Blanks that are not filled in yet, in offsets of the document. */
  readonly blanks: readonly Span[];
}

/** The part of a note or a letter that others should get. With a `selection`, only of that range. */
export function clean(text: string, selection: Span = { start: 0, end: text.length }): Clean {
  const document = readDocument(text);
  const hidden = hiddenIn(document);
  const within = outside(selection, text.length);
  const edits = [...hidden, ...within].map(withoutLine(text)).map(gone);
  return {
    markdown: tidy(changed(text, edits)),
    text: tidy(changed(text, [...edits, ...plainEdits(document)])),
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

/** If a comment fills its lines, the lines are removed too. */
const withoutLine =
  (text: string) =>
  ({ end, start }: Span): Span => {
    const lead = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    const tail = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end))?.[0].length;
    const opens = start - lead === 0 || text.charAt(start - lead - 1) === '\n';
    // leave only one space between two words
    if (tail === undefined) return { start, end: lead > 0 && text.charAt(end) === ' ' ? end + 1 : end };
    return opens ? { start: start - lead, end: end + tail } : { start: start - lead, end };
  };

const gone = (span: Span): Edit => ({ span, text: '' });

/** Applies edits that may overlap. If an edit begins inside an earlier one, only the rest of its range is removed. */
function changed(text: string, wanted: readonly Edit[]): string {
  const edits: Edit[] = [];
  let at = 0;
  for (const { span, text: put } of [...wanted].sort((a, b) => a.span.start - b.span.start)) {
    const isInside = span.start < at;
    if (span.end > at)
      edits.push({ span: { start: Math.max(at, span.start), end: span.end }, text: isInside ? '' : put });
    at = Math.max(at, span.end);
  }
  return applyEdits(text, edits);
}

/** One empty line between paragraphs, none at the start or the end, and one final line break. */
function tidy(text: string): string {
  const body = text
    .replaceAll(/[ \t]+(?=\r?$)/gm, '')
    .replaceAll(/(\r?\n)(?:[ \t]*\r?\n){2,}/g, '$1$1')
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .trimEnd();
  return body === '' ? '' : `${body}${text.includes('\r\n') ? '\r\n' : '\n'}`;
}

/** Marks that mean nothing to a reader: emphasis, headings, the address of a link. */
const marks = new Set([
  'EmphasisMark',
  'HeaderMark',
  'QuoteMark',
  'CodeMark',
  'LinkMark',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'LinkReference',
  'HorizontalRule',
  // the writer took back what is struck out
  'Strikethrough',
]);

interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The edits that turn Markdown into plain text. */
function plainEdits({ parsed, text }: ProseDocument): readonly Edit[] {
  const edits: Edit[] = [];
  const code: Span[] = [];
  let addressTo = 0;
  eachNode(parsed, (node) => {
    const { from, name, to } = node;
    // in “<https://…>” the address is the only text, so it stays
    if (name === 'Autolink') addressTo = to;
    else if (/Code$|^CodeBlock$/.test(name)) code.push({ start: from, end: to });
    if (name === 'URL' && to <= addressTo) return;
    const edit = marks.has(name) ? withoutMark(text, node) : others[name]?.(text, node);
    if (edit) edits.push(edit);
  });
  return [...edits, ...hardBreaks(text, code)];
}

function withoutMark(text: string, { from, name, to }: Node): Edit | undefined {
  // “2*3*4” is arithmetic, not emphasis
  if (name === 'EmphasisMark' && /\d/.test(text.charAt(from - 1)) && /\d/.test(text.charAt(to))) return undefined;
  // remove the space after “##” and “>” too, and the space before the title of a link and before struck-out text
  const behind = name === 'HeaderMark' || name === 'QuoteMark' ? (/^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0) : 0;
  const before = name === 'LinkTitle' || name === 'Strikethrough' ? spacesBefore(text, from) : 0;
  return gone({ start: from - before, end: to + behind });
}

const spacesBefore = (text: string, at: number): number => /[ \t]*$/.exec(text.slice(0, at))?.[0].length ?? 0;

const others: Readonly<Record<string, (text: string, node: Node) => Edit | undefined>> = {
  Escape: (_, { from }) => gone({ start: from, end: from + 1 }),
  Entity: (text, { from, to }) => {
    const sign = signs[text.slice(from + 1, to - 1).toLowerCase()];
    return sign === undefined ? undefined : { span: { start: from, end: to }, text: sign };
  },
  HTMLTag: (text, { from, to }) => {
    const [, tag] = htmlTag.exec(text.slice(from, to)) ?? [];
    // “<day>” is not a tag, but a blank to fill in
    return tag === undefined ? undefined : { span: { start: from, end: to }, text: /^br$/i.test(tag) ? '\n' : '' };
  },
  TableDelimiter: withoutFrame,
};

const htmlTag = /^<\/?(a|b|br|i|u|s|em|strong|small|mark|sub|sup|span|div|p|font|center|ins|del)\b[^>]*>$/i;

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** A table keeps the bars between its cells. Its outer bars and the line below its header are removed. */
function withoutFrame(text: string, { from, to }: Node): Edit | undefined {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const lead = text.slice(line, from);
  const rest = /^[ \t]*(\r?\n|$)/.exec(text.slice(to));
  if (to - from > 1) return gone({ start: line, end: to + (rest?.[0].length ?? 0) });
  if (lead.trim() === '') return gone({ start: from, end: to + (/^ +/.exec(text.slice(to))?.[0].length ?? 0) });
  return rest ? gone({ start: from - spacesBefore(text, from), end: to }) : undefined;
}

/** Removes the backslash that marks a line break in Markdown. */
const hardBreaks = (text: string, code: readonly Span[]): readonly Edit[] =>
  [...text.matchAll(/(?<!\\)\\(?=\r?\n)/g)]
    .filter(({ index }) => !code.some(({ end, start }) => start <= index && index < end))
    .map(({ index }) => gone({ start: index, end: index + 1 }));

const blank = /\{[^{}\n]{1,80}\}|\[\[[^[\]\n]{1,80}\]\]|(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu;
/** A line of nothing but “___” is a horizontal rule, not a blank. */
const isRule = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)[ \t]*$/.test(text.slice(0, start)) &&
  /^[ \t]*(?:\r?\n|$)/.test(text.slice(end)) &&
  text.charAt(start) === '_';

const blanksIn = (text: string, hidden: readonly Span[]): readonly Span[] =>
  [...text.matchAll(blank)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ end, start }) => !isRule(text, start, end))
    .filter(({ start }) => !hidden.some((span) => span.start <= start && start < span.end));
