import type { WordId } from '../text/vocabulary.ts';
import { Lists } from './lists.ts';

/** What the patterns have to know about a word. */
export interface Role {
  /** The sets that contain it, each once. */
  readonly sets: readonly number[];
  /** The numbers of the needs that it meets. */
  readonly needs: readonly number[];
  /** The patterns that it is an anchor of, `anchorSize` numbers each. */
  readonly anchors: readonly number[];
}

/**
 * The roles of all words, one list per word: the length of its table of sets, the length of its needs and of its
 * anchors, then these three in turn. All of it is read for each word of a note, and fetching it from three places would
 * take longer than using it.
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
 * An open-addressed hash table of sets, at least half of it free. A set is in the slot given by the lowest bits of its
 * number, or in the next free one.
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

/** How many numbers precede the table of sets in a role. */
const headSize = 3;

/** Where the table of sets begins in the role at `role`. The number at `role` is its length. */
export const tableIn = (role: number): number => role + headSize;

/** Where the needs of a role begin. The next functions tell where its anchors begin and where it ends. */
export const needsIn = (numbers: Int16Array, role: number): number => tableIn(role) + (numbers[role] ?? 0);

export const anchorsIn = (numbers: Int16Array, role: number): number =>
  needsIn(numbers, role) + (numbers[role + 1] ?? 0);

export const endOf = (numbers: Int16Array, role: number): number => anchorsIn(numbers, role) + (numbers[role + 2] ?? 0);
