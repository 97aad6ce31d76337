import type { Lists } from './lists.ts';
import type { Roles } from './roles.ts';
import type { Sets } from './sets.ts';

/** Patterns by number, what they name by number, and how they are found. */
export interface Library {
  /** By pattern: how many names it keeps, then its code. */
  readonly programs: Lists;
  /** The names that a program keeps, by number. */
  namesOf(number: number): readonly string[];
  readonly sets: Sets;
  className(number: number): string;
  /** What each word is to the patterns. */
  readonly roles: Roles;
}

/** The number of a pattern, then `least` and `most` of its anchor, and the number of its need with `from` and `to`. */
export const anchorSize = 6;

/** In place of the number of a need: nothing is looked for beside the anchor. */
export const noNeed = 0;

/** What a number stands for. @throws Error where it stands for nothing. */
export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the compiled patterns do not fit together: please run “npm run build”');
  return value;
}
