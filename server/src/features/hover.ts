import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analysis.ts';
import { whys } from '../rules/pages.generated.ts';
import { pageOf } from './diagnostics.ts';
import type { Lines } from './positions.ts';

/** Why we speak up about what is under `offset`: the “Why” of the rule's page, which is always at hand offline. */
export function toHover({ findings }: Analysis, lines: Lines, offset: number): Hover | null {
  const touched = findings.filter(({ at }) => at.start <= offset && offset <= at.end);
  const [first] = touched;
  if (!first) return null;
  const value = touched
    .map(({ rule }) => `**${rule.title}**\n\n${whys[rule.id] ?? ''}\n\n[${rule.id}](${pageOf(rule.id)})`)
    .join('\n\n---\n\n');
  return { contents: { kind: MarkupKind.Markdown, value }, range: lines.rangeOf(first.at) };
}
