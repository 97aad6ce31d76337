import type { Chunk, Comment, Part, ProseDocument } from '../text/document.ts';
import { keeping } from '../text/kept.ts';
import type { Pages } from '../text/pages.ts';

/**
 * Comments in the note that switch rules off:
 *
 *     <!-- attune-disable-next-line rule-id: reason -->
 *     <!-- attune-disable-line rule-id, other-rule -->
 *     <!-- attune-disable rule-id --> … <!-- attune-enable rule-id -->
 *     <!-- attune-disable-file rule-id -->
 *
 * Without a rule id they apply to every rule.
 */
const directive = /<!--\s*attune-(disable-next-line|disable-line|disable-file|disable|enable)\b([^:>]*)/;

/** Where some rules, or all of them, are silent. Offsets are those of the note. */
interface Silence {
  readonly start: number;
  readonly end: number;
  /** Undefined means all rules. */
  readonly rules: ReadonlySet<string> | undefined;
}

/** The start of the silence of “disable-file”: before everything else. */
const wholeFile = -1;

/** What one comment says, and where it is. */
interface Directive {
  readonly name: string;
  readonly rules: ReadonlySet<string> | undefined;
  readonly start: number;
  readonly end: number;
}

const none: readonly Directive[] = [];

/** The directives in the comments of a chunk, read once and kept with it. Offsets count from the start of the chunk. */
const directivesIn = keeping(({ items }: Chunk<Part>): readonly Directive[] => {
  let start = 0;
  const found = items.flatMap(({ comments, length }) => {
    const offset = (start += length) - length;
    return comments.flatMap((comment) => directiveIn({ ...comment, start: comment.start + offset }));
  });
  return found.length === 0 ? none : found;
});

function directiveIn({ start, text }: Comment): readonly Directive[] {
  const [, name, ids = ''] = directive.exec(text) ?? [];
  if (name === undefined || !text.includes('-->')) return [];
  const named = ids
    .replace(/--$/, '')
    .split(/[\s,]+/)
    .filter((id) => id !== '');
  return [{ name, rules: named.length > 0 ? new Set(named) : undefined, start, end: start + text.length }];
}

/** The directives of the whole note, in offsets of the note. */
function directivesOf({ chunks, parts }: ProseDocument): readonly Directive[] {
  let first = 0;
  return chunks.flatMap((chunk) => {
    const offset = parts[first]?.start ?? 0;
    first += chunk.items.length;
    return directivesIn(chunk).map((each) => ({ ...each, start: each.start + offset, end: each.end + offset }));
  });
}

/**
 * Returns a function that tells whether a rule is silenced at an offset of the note. Undefined if the note has no
 * directives, which is nearly always the case.
 */
export function suppressionsIn(document: ProseDocument): ((rule: string, at: number) => boolean) | undefined {
  const silences: Silence[] = [];
  /**
   * Silences that nothing has ended yet, by the rules that they silence. While one is open, another one for the same rules
   * adds nothing.
   */
  const open = new Map<string, Omit<Silence, 'end'>>();
  for (const { end, name, rules, start } of directivesOf(document))
    if (name === 'disable') {
      const key = rules ? [...rules].sort().join(' ') : '';
      if (!open.has(key)) open.set(key, { start, rules });
    } else if (name === 'enable') {
      for (const [key, silence] of open)
        if (isEnded(silence.rules, rules)) {
          silences.push({ ...silence, end: start });
          open.delete(key);
        }
    } else silences.push({ ...extentOf(name, document.pages, start, end), rules });
  for (const silence of open.values()) silences.push({ ...silence, end: Infinity });
  if (silences.length === 0) return undefined;
  const covers = new Covers(silences);
  return (rule, at) => covers.holds(rule, at);
}

/** “Enable” ends a silence if it names all the rules that are silenced by it. */
const isEnded = (silenced: Silence['rules'], rules: Silence['rules']): boolean =>
  rules === undefined || silenced === undefined || [...silenced].every((id) => rules.has(id));

function extentOf(name: string, pages: Pages, start: number, end: number): { start: number; end: number } {
  if (name === 'disable-file') return { start: wholeFile, end: Infinity };
  if (name === 'disable-line') return { start: pages.lineFeedBefore(start) + 1, end: pages.lineFeedFrom(end) };
  let from = pages.lineFeedFrom(end) + 1;
  // the next line that is not blank
  while (from < pages.length && /^[ \t\r]*$/.test(pages.slice(from, pages.lineFeedFrom(from))))
    from = pages.lineFeedFrom(from) + 1;
  return { start: from, end: pages.lineFeedFrom(from) };
}

/** Stands for all rules. */
const all = '';

/** Silences by rule, sorted, and merged where they touch. So a binary search finds the one that may cover an offset. */
class Covers {
  readonly #byRule = new Map<string, { readonly start: number; end: number }[]>();

  constructor(silences: readonly Silence[]) {
    for (const { end, rules, start } of [...silences].sort((a, b) => a.start - b.start))
      for (const rule of rules ?? [all]) {
        const joined = this.#byRule.get(rule) ?? [];
        const last = joined.at(-1);
        if (last && start <= last.end) last.end = Math.max(last.end, end);
        else joined.push({ start, end });
        this.#byRule.set(rule, joined);
      }
  }

  holds(rule: string, at: number): boolean {
    return [rule, all].some((name) => {
      const joined = this.#byRule.get(name) ?? [];
      let [low, high] = [0, joined.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((joined[middle]?.start ?? 0) <= at) low = middle + 1;
        else high = middle;
      }
      return at < (joined[low - 1]?.end ?? -Infinity);
    });
  }
}
