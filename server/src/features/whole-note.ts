import type { Diagnostic } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analysis.ts';
import type { Located } from '../engine/located.ts';
import type { Severity } from '../rules/rule.ts';
import { toDiagnostics } from './diagnostics.ts';
import type { Lines } from './positions.ts';

/** Separates the findings about the note as a whole from those about its words. */
export function aboutWholeAndWords(findings: readonly Located[]): {
  readonly whole: readonly Located[];
  readonly words: readonly Located[];
} {
  const whole = findings.filter(({ couldHold }) => couldHold !== undefined);
  return { whole, words: whole.length === 0 ? findings : findings.filter((finding) => !whole.includes(finding)) };
}

const loudness: readonly Severity[] = ['hint', 'information', 'warning'];

/**
 * One quiet line for everything that a note could also hold: “This note could also hold: the caregiver’s words · your
 * next step together.” It has the severity of the most severe finding and the code of the first.
 */
export function lineOf(
  whole: readonly Located[],
  { kind }: Pick<Analysis, 'kind'>,
  lines: Lines,
): Diagnostic | undefined {
  const [first] = whole;
  if (!first) return undefined;
  const severity = loudness[Math.max(...whole.map((finding) => loudness.indexOf(finding.severity)))] ?? 'hint';
  const what = kind?.kind === 'caregiver-letter' ? 'letter' : 'note';
  const things = whole.map(({ couldHold }) => couldHold ?? '').join(' · ');
  const [line] = toDiagnostics(
    { findings: [{ ...first, severity, message: `This ${what} could also hold: ${things}.` }] },
    lines,
  );
  return line;
}
