import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Analysis, Located } from '../engine/analysis.ts';
import { shift, type Edit, type Span } from '../text/span.ts';
import { toDiagnostics } from './diagnostics.ts';
import { notTodayEdit } from './not-today.ts';
import type { Lines } from './positions.ts';
import { aboutWholeAndWords, lineOf } from './whole-note.ts';

/** The edits of a rewrite in offsets of the note. */
export const editsInNote = (edits: readonly Edit[], { base }: Located): readonly Edit[] =>
  edits.map(({ span, text }) => ({ span: shift(span, base), text }));

/** The code action kind contains the style of the rewrite, so that a user can bind a key to one style. */
export const kindOf = (style: string): CodeActionKind => `${CodeActionKind.QuickFix}.${style}`;

/** What the client supports. */
export interface ClientCan {
  /** Edits with the document version they apply to, so that an outdated edit is rejected. */
  readonly documentChanges: boolean;
}

/** The version of a note that edits apply to. */
export interface Versioned {
  readonly uri: string;
  readonly version: number;
}

/** Nobody reads a longer menu. If everything is selected, only this many findings offer actions. */
const mostTouched = 200;

/**
 * The rewrites for the findings in `selection`, each linked to its diagnostic. The best rewrite of each finding is
 * marked as preferred.
 */
export function toCodeActions(
  analysis: Analysis,
  lines: Lines,
  document: Versioned,
  selection: Span,
  can: ClientCan,
): CodeAction[] {
  const touched = analysis.touching(selection).slice(0, mostTouched);
  const { whole, words } = aboutWholeAndWords(touched);
  const toAction = ({ diagnostic, edits, isPreferred, style, title }: Action): CodeAction => ({
    title,
    kind: kindOf(style),
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(isPreferred && { isPreferred }),
    edit: workspaceEdit(edits, lines, document, can),
  });
  const { text } = analysis.snapshot;
  const diagnostics = toDiagnostics({ findings: words }, lines);
  const offers = words.flatMap((finding, index) => offersFor(finding, text, diagnostics[index]));
  return [...offers, ...additionsFor(whole, analysis, lineOf(whole, analysis, lines))].map(toAction);
}

/** The rewrites of a finding, and the action that keeps the words. */
function offersFor(finding: Located, text: string, diagnostic: Diagnostic | undefined): readonly Action[] {
  const rewrites = finding.rewrites().map((rewrite, rank) => ({
    ...rewrite,
    edits: editsInNote(rewrite.edits, finding),
    isPreferred: rank === 0,
    diagnostic,
  }));
  const quiet = suppression(text, finding);
  return quiet ? [...rewrites, { ...quiet, diagnostic }] : rewrites;
}

/**
 * An action that adds a place for each thing the note could also hold, and “not today” actions for each and for all.
 */
function additionsFor(
  whole: readonly Located[],
  { document }: Analysis,
  diagnostic: Diagnostic | undefined,
): readonly Action[] {
  const additions = whole.flatMap((finding) =>
    finding.rewrites().map((rewrite) => ({ ...rewrite, edits: editsInNote(rewrite.edits, finding) })),
  );
  const notToday = whole.map(({ couldHold = '', rule }) => ({
    title: `Not today: ${couldHold}`,
    style: 'keep',
    edits: [notTodayEdit(document, [rule.id])],
  }));
  const all = {
    title: 'Not today: any of these',
    style: 'keep',
    edits: [
      notTodayEdit(
        document,
        whole.map(({ rule }) => rule.id),
      ),
    ],
  };
  return [...additions, ...notToday, ...(whole.length > 1 ? [all] : [])].map((action, rank) => ({
    ...action,
    isPreferred: rank === 0,
    diagnostic,
  }));
}

interface Action {
  readonly title: string;
  readonly style: string;
  /** In offsets of the note. */
  readonly edits: readonly Edit[];
  readonly isPreferred?: boolean;
  readonly diagnostic?: Diagnostic | undefined;
}

/**
 * “Keep it here”: adds a comment with room for the reason, above a paragraph or else at the end of the line. Not in a
 * table.
 */
function suppression(text: string, { at, base, rule }: Located): Action | undefined {
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const line = /^.*/.exec(text.slice(start))?.[0] ?? '';
  const indent = /^[ \t]*(?:>[ \t]?)*/.exec(line)?.[0] ?? '';
  if (line.startsWith('|', indent.length)) return undefined;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const end = start + line.trimEnd().length;
  const edit =
    base === start + indent.length
      ? { at: start, text: `${indent}<!-- attune-disable-next-line ${rule.id}: my reason -->${lineBreak}` }
      : { at: end, text: ` <!-- attune-disable-line ${rule.id}: my reason -->` };
  const title = `Keep it here (quiet “${rule.id}” for this line)`;
  return { title, style: 'keep', edits: [{ span: { start: edit.at, end: edit.at }, text: edit.text }] };
}

export function workspaceEdit(
  edits: readonly Edit[],
  lines: Lines,
  { uri, version }: Versioned,
  can: ClientCan,
): NonNullable<CodeAction['edit']> {
  const changes = edits.map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text }));
  return can.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
