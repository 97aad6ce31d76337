import type { WordId } from '../text/vocabulary.ts';
import { Lists } from './lists.ts';

/** What the patterns have to know about a word. */
export interface Role {
  /** The sets that it is in, each once. */
  readonly sets: readonly number[];
  /** The numbers of the needs that it meets. */
  readonly needs: readonly number[];
  /** The patterns that it is an anchor of, `anchorSize` numbers each. */
  readonly anchors: readonly number[];
}

/**
 * The roles of all words, each as one list: the length of its table of sets, the number of numbers in its needs and in
 * its anchors, then these three, one behind the other. All of it is read for each word of a note, and fetching it from
 * three places takes longer than using it.
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

/** A free slot. */
export const free = -1;

/**
 * An open-addressed hash table of sets, at least half of it free: a set stands in the slot that the lowest bits of its
 * number name, or in the next free one.
 */
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

/** How many numbers stand at the head of a role, before the table of sets. */
const headSize = 3;

/** Where the table of sets begins in the role that begins at `role`; how long it is stands at `role`. */
export const tableIn = (role: number): number => role + headSize;

/** Where the needs of a role begin; below, where its anchors begin and where it ends. */
export const needsIn = (numbers: Int16Array, role: number): number => tableIn(role) + (numbers[role] ?? 0);

export const anchorsIn = (numbers: Int16Array, role: number): number =>
  needsIn(numbers, role) + (numbers[role + 1] ?? 0);

export const endOf = (numbers: Int16Array, role: number): number => anchorsIn(numbers, role) + (numbers[role + 2] ?? 0);
