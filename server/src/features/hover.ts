import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analysis.ts';
import { whys } from '../rules/pages.generated.ts';
import type { Rule } from '../rules/rule.ts';
import { pageOf } from './diagnostics.ts';
import type { Lines } from './positions.ts';
import { aboutWholeAndWords } from './whole-note.ts';

const linkTo = ({ id }: Rule): string => `[${id}](${pageOf(id)})`;

/**
 * Why there is a finding at `offset`: the “Why” of the rule's page, which is built in and works offline. For findings
 * about the whole note, a list of questions.
 */
export function toHover(analysis: Analysis, lines: Lines, offset: number): Hover | null {
  const touched = analysis.touching({ start: offset, end: offset });
  const [first] = touched;
  if (!first) return null;
  const { whole, words } = aboutWholeAndWords(touched);
  const parts = words.map(({ rule }) => `**${rule.title}**\n\n${whys[rule.id] ?? ''}\n\n${linkTo(rule)}`);
  if (whole.length > 0) parts.push(whole.map(({ message, rule }) => `- ${message} ${linkTo(rule)}`).join('\n'));
  const value = parts.join('\n\n---\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, range: lines.rangeOf(first.at) };
}
