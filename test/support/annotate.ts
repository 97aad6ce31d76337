import type { Located } from '../../server/src/engine/analysis.ts';
import { editsInNote } from '../../server/src/features/code-actions.ts';
import type { Rewrite, RewriteStyle } from '../../server/src/language/rewrite.ts';
import type { Edit } from '../../server/src/text/span.ts';
import { applyEdits } from '../../server/src/text/span.ts';

const styles: Readonly<Record<RewriteStyle, true>> = {
  plain: true,
  name: true,
  explain: true,
  expand: true,
  shorten: true,
  play: true,
  relate: true,
  insert: true,
};
const caretLine = /^\s*\^+ [a-z][a-z-]*(?:, (?:hint|information|warning))?$/;
const rewriteLine = new RegExp(`^\\s*(?:${Object.keys(styles).join('|')}): `);

/** The note itself: an annotated block without its annotations. */
export function unannotate(annotated: string): string {
  let isDrawn = false;
  return annotated
    .split('\n')
    .filter((line) => {
      isDrawn = caretLine.test(line) || (isDrawn && rewriteLine.test(line));
      return !isDrawn;
    })
    .join('\n');
}

/**
 * Draws each finding under the line it starts on, as an editor would underline it, and below it the result of each
 * rewrite.
 */
export function annotate(
  text: string,
  findings: readonly Located[],
  usual: (finding: Located) => string | undefined,
): string {
  let start = 0;
  const lines = text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const here = findings.filter(({ at }) => from <= at.start && at.start < start);
    return [line, ...here.flatMap((finding) => draw(text, line, from, finding, usual(finding)))];
  });
  return lines.join('\n');
}

function draw(text: string, line: string, from: number, finding: Located, usual: string | undefined): string[] {
  const { at, rule, severity } = finding;
  const margin = line.slice(0, at.start - from).replaceAll(/[^\t]/g, ' ');
  const carets = '^'.repeat(Math.max(1, Math.min(at.end, from + line.length) - at.start));
  const rewrites = finding.rewrites().map((rewrite) => `${margin}${rewrite.style}: ${outcome(text, finding, rewrite)}`);
  return [`${margin}${carets} ${rule.id}${severity === usual ? '' : `, ${severity}`}`, ...rewrites];
}

/** The lines that a rewrite touches, as they are after it. */
function outcome(text: string, finding: Located, { edits }: Rewrite): string {
  const placed = editsInNote(edits, finding);
  const start = text.lastIndexOf('\n', Math.min(...placed.map(({ span }) => span.start)) - 1) + 1;
  const stop = text.indexOf('\n', Math.max(...placed.map(({ span }) => span.end)));
  const inside = placed.map(({ span, text: put }): Edit => ({
    span: { start: span.start - start, end: span.end - start },
    text: put,
  }));
  return applyEdits(text.slice(start, stop < 0 ? undefined : stop), inside)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ⏎ ');
}
