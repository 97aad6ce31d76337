import { DiagnosticSeverity, type Diagnostic, type Position } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analysis.ts';
import type { Severity } from '../rules/rule.ts';
import type { Lines } from './positions.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The address of a rule's page. */
export const pageOf = (ruleId: string): string =>
  `https://github.com/attune-notes/attune/blob/main/docs/rules/${ruleId}.md`;

export const toDiagnostics = ({ findings }: Pick<Analysis, 'findings'>, lines: Lines): Diagnostic[] =>
  findings.map(({ at, message, rule, severity }) => ({
    source: 'attune',
    code: rule.id,
    codeDescription: { href: pageOf(rule.id) },
    severity: severities[severity],
    message,
    range: lines.rangeOf(at),
  }));

/** Would an editor show the same? */
export const isSameDiagnostic = (a: Diagnostic, b: Diagnostic): boolean =>
  a === b ||
  (a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    isSamePosition(a.range.start, b.range.start) &&
    isSamePosition(a.range.end, b.range.end));

export const isSamePosition = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;
