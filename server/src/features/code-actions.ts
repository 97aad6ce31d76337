import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Analysis, Located } from '../engine/analysis.ts';
import { shift, type Edit, type Span } from '../text/span.ts';
import { toDiagnostics } from './diagnostics.ts';
import type { Lines } from './positions.ts';

/** The edits of a rewrite in offsets of the note. */
export const editsInNote = (edits: readonly Edit[], { base }: Located): readonly Edit[] =>
  edits.map(({ span, text }) => ({ span: shift(span, base), text }));

/** Quick-fix kinds are made of the style of the rewrite, so that a person can bind a key to one of them. */
export const kindOf = (style: string): CodeActionKind => `${CodeActionKind.QuickFix}.${style}`;

/** What a client can take. */
export interface ClientCan {
  /** Edits that name the version they were made for, so that a late one is refused. */
  readonly documentChanges: boolean;
}

/** The rewrites for what is under `selection`, each tied to its diagnostic; the best one of each is preferred. */
export function toCodeActions(
  analysis: Analysis,
  lines: Lines,
  document: { readonly uri: string; readonly version: number },
  selection: Span,
  can: ClientCan,
): CodeAction[] {
  const touched = analysis.findings.filter(({ at }) => at.start <= selection.end && selection.start <= at.end);
  const diagnostics = toDiagnostics({ ...analysis, findings: touched }, lines);
  return touched.flatMap((finding, index) => [
    ...rewriteActions(finding, diagnostics[index], lines, document, can),
    ...suppressAction(analysis, finding, diagnostics[index], lines, document, can),
  ]);
}

const rewriteActions = (
  finding: Located,
  diagnostic: Diagnostic | undefined,
  lines: Lines,
  document: { uri: string; version: number },
  can: ClientCan,
): CodeAction[] =>
  finding.rewrites().map(({ edits, style, title }, index) => ({
    title,
    kind: kindOf(style),
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(index === 0 && { isPreferred: true }),
    edit: workspaceEdit(editsInNote(edits, finding), lines, document, can),
  }));

/** “Keep it here”: a comment above the line, with room for the reason. */
function suppressAction(
  { snapshot: { text } }: Analysis,
  finding: Located,
  diagnostic: Diagnostic | undefined,
  lines: Lines,
  document: { uri: string; version: number },
  can: ClientCan,
): CodeAction[] {
  const line = text.lastIndexOf('\n', finding.at.start - 1) + 1;
  const indent = /^[ \t]*(?:>[ \t]?)*/.exec(text.slice(line, finding.at.start))?.[0] ?? '';
  const before = text.slice(line, line + indent.length + 4);
  if (finding.base > line + indent.length || /^\s*\|/.test(before)) return []; // in a list or a table a line of its own would break it
  const newText = `${indent}<!-- attune-disable-next-line ${finding.rule.id}: my reason -->\n`;
  return [
    {
      title: `Keep it here (quiet “${finding.rule.id}” for this line)`,
      kind: kindOf('keep'),
      ...(diagnostic && { diagnostics: [diagnostic] }),
      edit: workspaceEdit([{ span: { start: line, end: line }, text: newText }], lines, document, can),
    },
  ];
}

export function workspaceEdit(
  edits: readonly Edit[],
  lines: Lines,
  { uri, version }: { readonly uri: string; readonly version: number },
  can: ClientCan,
): NonNullable<CodeAction['edit']> {
  const changes = edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text }));
  return can.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
