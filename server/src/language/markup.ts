import type { Block, Inline } from '../text/block.ts';
import { transparent } from '../text/mask.ts';
import type { Edit, Span } from '../text/span.ts';

/**
 * Edits that put `text` in place of `span` and leave the Markdown around it whole: the marks of emphasis stay where they
 * are, and emphasis that would be left with nothing inside goes altogether.
 */
export function replaceKeepingMarks(block: Block, span: Span, text: string): readonly Edit[] {
  const covered = block.prose.slice(span.start, span.end);
  if (!covered.includes(transparent)) return [{ span, text }];
  const [first, ...others] = runs(block, span);
  if (!first) return [];
  const emptied = others.map((run) => emptiedNode(block, run, span) ?? run);
  return [{ span: first, text }, ...emptied.map((run) => ({ span: run, text: '' }))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** The stretches of `span` between marks. */
function runs({ prose }: Block, span: Span): Span[] {
  const found: Span[] = [];
  for (let at = span.start; at < span.end;) {
    if (prose.charAt(at) === transparent) {
      at++;
      continue;
    }
    const stop = prose.indexOf(transparent, at);
    const end = stop < 0 || stop > span.end ? span.end : stop;
    found.push({ start: at, end });
    at = end;
  }
  return found;
}

/** The emphasis that holds nothing but `run`, inside what is replaced. */
const emptiedNode = ({ inline, prose }: Block, run: Span, within: Span): Inline | undefined =>
  inline.find(
    ({ contentStart, contentEnd, start }) =>
      start >= within.start &&
      contentStart <= run.start &&
      run.end <= contentEnd &&
      prose.slice(contentStart, contentEnd).trim() === prose.slice(run.start, run.end).trim(),
  );
