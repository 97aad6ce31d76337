import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analysis.ts';
import type { Located } from '../engine/located.ts';
import { toDiagnostics } from './diagnostics.ts';
import { mostImportant, mostShown, saysThatMoreWait, saysWhereItEnds } from './limits.ts';
import type { Lines } from './positions.ts';
import { aboutWholeAndWords, lineOf } from './whole-note.ts';

/**
 * What an editor shows of a note. A busy writer takes in a few remarks: in a session note the first ones at
 * `information` are underlined, and one quiet line at the end counts the others. Warnings and hints are no part of the
 * budget, a letter has none, and the command line shows everything. What the note as a whole could also hold is one more
 * quiet line. `isWhole` tells whether all of the note was read.
 */
export function noteDiagnostics(analysis: Analysis, lines: Lines, isWhole = true): Diagnostic[] {
  const { text } = analysis.snapshot;
  const { whole, words } = aboutWholeAndWords(analysis.findings);
  const { folded, shown } = withinBudget({ ...analysis, findings: words });
  const kept = mostImportant(shown, mostShown);
  const diagnostics = toDiagnostics({ findings: kept }, lines);
  if (!isWhole) diagnostics.unshift(saysWhereItEnds(text, lines));
  const line = lineOf(whole, analysis, lines);
  if (line) diagnostics.push(line);
  if (folded.length > 0) diagnostics.push(summaryOf(folded, analysis, lines));
  if (kept.length < shown.length) diagnostics.push(saysThatMoreWait(shown.length - kept.length, text, lines));
  return diagnostics;
}

/** The findings that are shown, and those that wait. */
export function withinBudget({
  findings,
  kind,
  snapshot: { configuration },
}: Pick<Analysis, 'findings' | 'kind' | 'snapshot'>): {
  readonly shown: readonly Located[];
  readonly folded: readonly Located[];
} {
  const { budget } = configuration;
  const counted = findings.filter(({ severity }) => severity === 'information');
  if (kind?.kind !== 'session-note' || budget === 0 || counted.length <= budget) return { shown: findings, folded: [] };
  const folded = new Set(counted.slice(budget));
  return { shown: findings.filter((finding) => !folded.has(finding)), folded: [...folded] };
}

function summaryOf(folded: readonly Located[], { snapshot: { text } }: Analysis, lines: Lines): Diagnostic {
  const counts = new Map<string, number>();
  for (const { rule } of folded) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  const list = [...counts].map(([id, count]) => (count === 1 ? id : `${id} (${String(count)})`)).join(', ');
  const end = text.trimEnd().length;
  return {
    source: 'attune',
    code: 'more',
    severity: DiagnosticSeverity.Hint,
    message: `${String(folded.length)} more thoughts wait until some of the others are settled: ${list}.`,
    range: lines.rangeOf({ start: Math.max(0, end - 1), end }),
  };
}
