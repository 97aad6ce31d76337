import type { WordId } from '../text/vocabulary.ts';

/** A set, given as smaller sets and the remaining words. */
export interface Parted {
  /** The numbers of the sets, ascending. */
  readonly parts: readonly number[];
  /** The words, ascending. */
  readonly words: readonly WordId[];
}

/** How many words take as much space as the number of a set, roughly. */
const roomOfPart = 1.3;

/**
 * Expresses each set by smaller sets of the same list, so that the forms of a verb or the members of a family are
 * stored once. The algorithm is greedy, so it does not always find the fewest sets: it takes the set that covers most
 * words, then the one that covers most of the rest.
 */
export function partsOf(sets: readonly (readonly WordId[])[]): readonly Parted[] {
  const byRarest = indexOf(sets);
  return sets.map((words) => {
    const all = new Set(words);
    const smaller = words
      .flatMap((word) => byRarest.get(word) ?? [])
      .map((number) => ({ number, its: sets[number] ?? [] }))
      .filter(({ its }) => its.length < words.length && its.every((word) => all.has(word)));
    const parts: number[] = [];
    for (;;) {
      const [best] = smaller
        .map(({ its, number }) => ({ its, number, covers: its.filter((word) => all.has(word)).length }))
        .sort((a, b) => b.covers - a.covers);
      if (!best || best.covers <= roomOfPart) break;
      parts.push(best.number);
      for (const word of best.its) all.delete(word);
    }
    return { parts: parts.sort((a, b) => a - b), words: [...all] };
  });
}

/**
 * Indexes sets by their rarest word, the one that the fewest sets contain: a set can only be part of one that contains
 * this word too.
 */
function indexOf(sets: readonly (readonly WordId[])[]): ReadonlyMap<WordId, readonly number[]> {
  const counts = new Map<WordId, number>();
  for (const word of sets.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byRarest = new Map<WordId, number[]>();
  for (const [number, words] of sets.entries()) {
    const rarest = words.reduce((a, b) => ((counts.get(b) ?? 0) < (counts.get(a) ?? 0) ? b : a), words[0] ?? 0);
    const others = byRarest.get(rarest);
    if (others) others.push(number);
    else byRarest.set(rarest, [number]);
  }
  return byRarest;
}
