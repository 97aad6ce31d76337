import type { Located, PartFindings } from '../engine/located.ts';
import type { Severity } from '../rules/rule.ts';
import type { Chunk } from '../text/chunks.ts';
import { keeping } from '../text/kept.ts';

/** The number of findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts of some findings. */
export interface Tally {
  /** The findings about words. */
  readonly words: Counts;
  /** The number of findings about the note as a whole. */
  readonly whole: number;
}

/** For each rule, the number of findings about words at `information`. */
export type Remarks = ReadonlyMap<string, number>;

/** Cached: the findings of a part change only with the part, so they are counted once. */
export const tallyOf = keeping(({ found }: PartFindings): Tally => {
  const words = { warning: 0, information: 0, hint: 0 };
  let whole = 0;
  for (const { couldHold, severity } of found)
    if (couldHold === undefined) words[severity]++;
    else whole++;
  return { words, whole };
});

export const remarksOf = keeping(({ found }: PartFindings): Remarks => countsOf(found.filter(isRemark)));

/** The same for a chunk of parts. */
export const tallyOfChunk = keeping(({ items }: Chunk<PartFindings>): Tally => sumOf(items.map(tallyOf)));

export const remarksOfChunk = keeping(({ items }: Chunk<PartFindings>): Remarks => {
  const remarks = new Map<string, number>();
  for (const part of items) addTo(remarks, remarksOf(part));
  return remarks;
});

export const isRemark = ({ couldHold, severity }: Located): boolean =>
  couldHold === undefined && severity === 'information';

export function countsOf(findings: readonly Located[]): Remarks {
  const remarks = new Map<string, number>();
  for (const { rule } of findings) remarks.set(rule.id, (remarks.get(rule.id) ?? 0) + 1);
  return remarks;
}

export function addTo(all: Map<string, number>, remarks: Remarks): void {
  for (const [id, count] of remarks) all.set(id, (all.get(id) ?? 0) + count);
}

/** The sum of several counts. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const words = { warning: 0, information: 0, hint: 0 };
  let whole = 0;
  for (const tally of tallies) {
    for (const severity of severities) words[severity] += tally.words[severity];
    whole += tally.whole;
  }
  return { words, whole };
}

/** From most to least severe. */
const severities: readonly Severity[] = ['warning', 'information', 'hint'];

export const sizeOf = ({ hint, information, warning }: Counts): number => warning + information + hint;

/** The `most` most important findings: more severe ones come first. */
export function mostImportant(counts: Counts, most: number): Counts {
  const warning = Math.min(most, counts.warning);
  const information = Math.min(most - warning, counts.information);
  return { warning, information, hint: Math.min(most - warning - information, counts.hint) };
}

/** Room for a number of findings of each severity. The first ones take it. */
export class Room {
  readonly #left: Record<Severity, number>;

  constructor(counts: Counts) {
    this.#left = { ...counts };
  }

  /** Takes as many as there is room for. */
  take(counts: Counts): Counts {
    const left = this.#left;
    const fits = severities.every((severity) => counts[severity] <= left[severity]);
    const taken = fits
      ? counts
      : {
          warning: Math.min(counts.warning, left.warning),
          information: Math.min(counts.information, left.information),
          hint: Math.min(counts.hint, left.hint),
        };
    for (const severity of severities) left[severity] -= taken[severity];
    return taken;
  }
}

/** The first findings of a list that are about words, as many of each severity as the counts say. */
export function firstOf(found: readonly Located[], counts: Counts): readonly Located[] {
  const left = { ...counts };
  return found.filter(({ couldHold, severity }) => couldHold === undefined && left[severity]-- > 0);
}
