import type { Lists } from './lists.ts';
import type { Roles } from './roles.ts';
import type { Sets } from './sets.ts';

/** All patterns, the sets and classes they use, and the index to find them, all by number. */
export interface Library {
  /** By pattern: the number of names it captures, then its code. */
  readonly programs: Lists;
  /** The names that a program captures, by pattern number. */
  namesOf(number: number): readonly string[];
  readonly sets: Sets;
  className(number: number): string;
  /** By word: its sets, the needs that it meets, and the patterns that it is an anchor of. */
  readonly roles: Roles;
}

/**
 * How many numbers describe an anchor in a role (roles.ts): the pattern, the `least` and `most` of the anchor, the
 * need, and where the need may be (`from`, `to`), in tokens from the anchor.
 */
export const anchorSize = 6;

/** Used as the number of a need if a pattern has none. */
export const noNeed = 0;

/** Returns the value. @throws Error if it is undefined: then the compiled patterns come from different builds */
export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the compiled patterns do not fit together: please run “npm run build”');
  return value;
}
