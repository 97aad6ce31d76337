import type { Block, Inline } from '../text/block.ts';
import { silent, transparent } from '../text/mask.ts';
import type { Edit, Span } from '../text/span.ts';

/**
 * The edit that replaces `span` with `text` and keeps the Markdown around it valid. Emphasis that the span begins with
 * or lies in will enclose the text. Emphasis further inside is removed with its words. No edit if a mark would lose its
 * partner.
 */
export function replaceKeepingMarks(block: Block, span: Span, text: string): readonly Edit[] {
  if (!block.prose.slice(span.start, span.end).includes(transparent)) return [{ span, text }];
  const inside = block.inline.filter((inline) => isInside(block, inline, span));
  if (leavesMarks(block, span, inside)) return [];
  const kept = inside.filter(({ start }) => start < span.start);
  const end = Math.max(span.end, ...inside.map((inline) => inline.end));
  // the innermost mark closes first
  const closing = kept.map(({ contentEnd, end: to }) => block.source.slice(contentEnd, to)).reverse();
  return [{ span: { start: span.start, end }, text: text + closing.join('') }];
}

/** Does the span contain everything that the marks enclose? */
const isInside = ({ prose }: Block, { contentEnd, contentStart }: Inline, span: Span): boolean =>
  contentEnd <= span.end && (contentStart >= span.start || isMarks(prose.slice(contentStart, span.start)));

const isMarks = (prose: string): boolean => prose.replaceAll(transparent, '') === '';

/** Would a mark in the span lose its partner: emphasis that begins or ends outside, or a tag? */
function leavesMarks({ prose }: Block, span: Span, inside: readonly Inline[]): boolean {
  for (let at = span.start; at < span.end; at++)
    if (prose.charAt(at) === transparent && !inside.some(({ end, start }) => start <= at && at < end)) return true;
  return false;
}

/** Extends the span by the transcript codes around its first and last word: “(i)s that …”, “<what's that> [>]”. */
export function withCodes({ prose, source }: Block, { end, start }: Span): Span {
  let [from, to] = [start, end];
  while (prose.charAt(from - 1) === silent || (/[<+]/.test(source.charAt(from - 1)) && prose.charAt(from - 1) === ' '))
    from--;
  while (prose.charAt(to) === silent) to++;
  return { start: from, end: to };
}
