import type { WordId } from '../text/vocabulary.ts';
import { Lists } from './lists.ts';

/** What a word is to the patterns. */
export interface Role {
  /** The sets that it is in, each once. */
  readonly sets: readonly number[];
  /** The needs that it meets. */
  readonly needs: readonly number[];
  /** The patterns that it is an anchor of: for each `anchorSize` numbers. */
  readonly anchors: readonly number[];
}

/**
 * What each word is to the patterns. All of it lies in one piece, as all of it is asked for each word of a note, and what has to be
 * fetched from three places takes longer than what is done with it: how long the table of its sets is, how many numbers its needs
 * and its anchors take; then these three, one behind the other.
 */
export class Roles extends Lists {
  constructor(roleOf: (word: WordId) => Role) {
    super((word) => {
      const { anchors, needs, sets } = roleOf(word);
      const table = tableOf(sets);
      return [table.length, needs.length, anchors.length].concat(table, needs, anchors);
    });
  }
}

/** No set. */
export const free = -1;

/** A table of sets, of which half at least is free: a set stands where the lowest bits of its number say, or behind. */
function tableOf(sets: readonly number[]): readonly number[] {
  let size = 2;
  while (size < 2 * sets.length) size *= 2;
  const table = new Array<number>(size).fill(free);
  for (const set of sets) {
    let place = set & (size - 1);
    while (table[place] !== free) place = (place + 1) & (size - 1);
    table[place] = set;
  }
  return table;
}

/** Where, behind where a role begins, its parts begin, the table of sets first. */
const headSize = 3;

/** Where the table of sets begins in the role that begins at `role`; how long it is stands at `role`. */
export const tableIn = (role: number): number => role + headSize;

/** Where its needs begin, and what comes behind them. */
export const needsIn = (numbers: Int16Array, role: number): number => tableIn(role) + (numbers[role] ?? 0);

export const anchorsIn = (numbers: Int16Array, role: number): number =>
  needsIn(numbers, role) + (numbers[role + 1] ?? 0);

export const endOf = (numbers: Int16Array, role: number): number => anchorsIn(numbers, role) + (numbers[role + 2] ?? 0);
