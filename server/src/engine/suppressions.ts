import type { ProseDocument } from '../text/document.ts';
import type { Located } from './located.ts';

/**
 * Words to us in the note itself:
 *
 *     <!-- attune-disable-next-line rule-id: reason -->
 *     <!-- attune-disable-line rule-id, other-rule -->
 *     <!-- attune-disable rule-id --> … <!-- attune-enable rule-id -->
 *     <!-- attune-disable-file rule-id -->
 *
 * Without a rule id they speak of every rule.
 */
const directive =
  /<!--\s*attune-(disable-next-line|disable-line|disable-file|disable|enable)\b([^:]*?)(?::([^]*?))?\s*-->/;

/** Where some rules, or all of them, are silent: offsets of the note. */
interface Silence {
  readonly start: number;
  readonly end: number;
  /** Undefined means every rule. */
  readonly rules: ReadonlySet<string> | undefined;
}

/** Where a silence starts that no “enable” ends. */
const wholeFile = -1;

/** Tells whether a finding was silenced; undefined when the note holds no such words, which is nearly always. */
export function suppressionsIn({ comments, text }: ProseDocument): ((finding: Located) => boolean) | undefined {
  const silences: Silence[] = [];
  for (const { start, text: comment } of comments) {
    const [, name, ids = ''] = directive.exec(comment) ?? [];
    if (name === undefined) continue;
    const named = ids.split(/[\s,]+/).filter((id) => id !== '');
    const rules = named.length > 0 ? new Set(named) : undefined;
    if (name === 'enable') endSilences(silences, start, rules);
    else silences.push({ ...extentOf(name, text, start, start + comment.length), rules });
  }
  if (silences.length === 0) return undefined;
  return ({ at, rule }) =>
    silences.some(({ end, rules, start }) => start <= at.start && at.start < end && (rules?.has(rule.id) ?? true));
}

function extentOf(name: string, text: string, start: number, end: number): { start: number; end: number } {
  if (name === 'disable-file') return { start: wholeFile, end: Infinity };
  if (name === 'disable') return { start, end: Infinity };
  if (name === 'disable-line') return { start: text.lastIndexOf('\n', start - 1) + 1, end: endOfLine(text, end) };
  let from = endOfLine(text, end) + 1;
  // the next line that holds anything: an empty line between makes no difference
  while (from < text.length && /^[ \t\r]*$/.test(text.slice(from, endOfLine(text, from))))
    from = endOfLine(text, from) + 1;
  return { start: from, end: endOfLine(text, from) };
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

function endSilences(silences: Silence[], at: number, rules: ReadonlySet<string> | undefined): void {
  for (const [index, silence] of silences.entries()) {
    const same = rules === undefined || silence.rules === undefined || [...silence.rules].every((id) => rules.has(id));
    if (silence.end === Infinity && silence.start !== wholeFile && same) silences[index] = { ...silence, end: at };
  }
}
