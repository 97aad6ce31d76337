import type { Position } from 'vscode-languageserver-types';
import type { FileReport } from './report.ts';

/** Terminal colors, or none. Nothing is red: these are offers. */
export interface Paint {
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly mark: (text: string) => string;
}

const code = (from: number, to: number) => (text: string) => `\u001b[${String(from)}m${text}\u001b[${String(to)}m`;
export const inColour: Paint = { dim: code(2, 22), bold: code(1, 22), mark: code(36, 39) };
export const plain: Paint = { dim: String, bold: String, mark: String };

const kindNames = {
  'session-note': 'session note',
  'caregiver-letter': 'caregiver letter',
  unknown: 'kind not known yet',
} as const;

/** A report for people: each finding with its line and what could be said instead. */
export function textReport({ diagnostics, file, kind, readability }: FileReport, text: string, paint: Paint): string {
  const lines = text.split(/\r\n|\r|\n/);
  const grade = readability ? `, reads at about grade ${readability.grade.toFixed(1)}` : '';
  const head = `${paint.bold(file)} ${paint.dim(`(${kindNames[kind]}${grade})`)}`;
  if (diagnostics.length === 0) return `${head}\n`;
  return `${head}\n${diagnostics.map((diagnostic) => frame(diagnostic, lines, paint)).join('\n')}`;
}

/** A report for grep and for programs that read linter output: one line per finding. */
export const compactReport = ({ diagnostics, file }: FileReport): string =>
  diagnostics.map((diagnostic) => `${file}:${lineOf(diagnostic)}\n`).join('');

const lineOf = ({ message, range: { start }, ruleId, severity }: FileReport['diagnostics'][number]): string =>
  `${placeOf(start)}: ${severity} ${ruleId} ${message.replaceAll(/\s+/g, ' ')}`;

/** One-based, as people count. */
const placeOf = ({ character, line }: Position): string => `${String(line + 1)}:${String(character + 1)}`;

/** The most characters of a line that are shown. */
const frameWidth = 96;

function frame(
  { fixes, message, range: { end, start }, ruleId, severity }: FileReport['diagnostics'][number],
  lines: readonly string[],
  paint: Paint,
): string {
  const line = lines[start.line] ?? '';
  const stop = end.line === start.line ? end.character : line.length;
  const from = Math.max(0, Math.min(start.character - 24, line.length - frameWidth));
  const shown = line.slice(from, from + frameWidth).replaceAll('\t', ' ');
  const underline =
    ' '.repeat(start.character - from) + '~'.repeat(Math.max(1, Math.min(stop, from + frameWidth) - start.character));
  const number = String(start.line + 1);
  const [best] = fixes;
  return [
    `  ${paint.dim(placeOf(start))}  ${message} ${paint.dim(`[${severity}] ${ruleId}`)}`,
    `  ${paint.dim(`${number} |`)} ${from > 0 ? '…' : ''}${shown}`,
    `  ${' '.repeat(number.length)} ${paint.dim('|')} ${from > 0 ? ' ' : ''}${paint.mark(underline)}`,
    ...(best ? [`  ${' '.repeat(number.length)} ${paint.dim('=')} ${best.title}`] : []),
    '',
  ].join('\n');
}
