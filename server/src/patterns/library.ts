import type { Lists } from './lists.ts';
import type { Roles } from './roles.ts';
import type { Sets } from './sets.ts';

/** All patterns, by number; the sets and classes that they name, by number; and the index that they are found by. */
export interface Library {
  /** By pattern: how many names it keeps, then its code. */
  readonly programs: Lists;
  /** The names that a program keeps, by number. */
  namesOf(number: number): readonly string[];
  readonly sets: Sets;
  className(number: number): string;
  /** By word: its sets, the needs that it meets, and the patterns that it is an anchor of. */
  readonly roles: Roles;
}

/**
 * How many numbers describe an anchor in a role (roles.ts): the pattern, the `least` and `most` of the anchor, the need,
 * and where the need may stand (`from`, `to`), in tokens from the anchor.
 */
export const anchorSize = 6;

/** In place of the number of a need: nothing is looked for beside the anchor. */
export const noNeed = 0;

/** The value itself. @throws Error where there is none: then the compiled patterns are not of one build. */
export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the compiled patterns do not fit together: please run “npm run build”');
  return value;
}
