import type { Analysis } from '../engine/analysis.ts';
import { readabilityOf, type Readability } from '../engine/readability.ts';
import { editsInNote, kindOf } from '../features/code-actions.ts';
import { Lines } from '../features/positions.ts';
import type { Severity } from '../rules/rule.ts';
import type { Kind } from '../text/kind.ts';
import type { Range } from 'vscode-languageserver-types';

/** The report of a note, without the place of the note. */
export type NoteReport = Omit<FileReport, 'file'>;

/** What `--format json` prints for one file. Documented by docs/check.schema.json; stable between releases. */
export interface FileReport {
  readonly file: string;
  readonly kind: Kind | 'unknown';
  readonly readability: Readability | null;
  readonly diagnostics: readonly DiagnosticReport[];
}

interface DiagnosticReport {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** LSP positions: zero-based, in UTF-16 code units. */
  readonly range: Range;
  /** The preferred fix comes first. */
  readonly fixes: readonly {
    readonly title: string;
    readonly kind: string;
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  }[];
}

/**
 * Which fixes of a finding are reported: all, the best one, or none. Fixes are computed only if they will be printed.
 */
export type Fixes = keyof typeof fixesShown;

const fixesShown = { all: Infinity, best: 1, none: 0 } as const;

export function reportOf(analysis: Analysis, fixes: Fixes): NoteReport {
  const shown = fixesShown[fixes];
  const lines = new Lines(analysis.snapshot.text);
  return {
    kind: analysis.kind?.kind ?? 'unknown',
    readability: readabilityOf(analysis.document),
    diagnostics: analysis.findings.map((finding) => ({
      ruleId: finding.rule.id,
      severity: finding.severity,
      message: finding.message,
      range: lines.rangeOf(finding.at),
      fixes: (shown === 0 ? [] : finding.rewrites()).slice(0, shown).map(({ edits, style, title }) => ({
        title,
        kind: kindOf(style),
        edits: editsInNote(edits, finding).map(({ span, text }) => ({ range: lines.rangeOf(span), newText: text })),
      })),
    })),
  };
}
