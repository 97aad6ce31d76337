/**
 * The p-code of the matcher. A program is a list of numbers: operations with their operands. Words are given as the
 * number of a set, or as the negative number of a single word. Targets are relative to their operation. A program holds
 * no state, so the build can create it.
 */
export const Op = {
  /** The whole pattern matches. */
  match: 0,
  /** `words`: the token is one of them. */
  word: 1,
  /** `class`: the token is of the class with this number. */
  class: 2,
  /** `target`: tries what follows, and if that fails, what is at the target. */
  either: 3,
  /** `target`: continues at the target. */
  jump: 4,
  /** `most`: skips up to so many tokens, fewest first. */
  gap: 5,
  /** `target`: what follows must not match; then continues at the target. */
  not: 6,
  /** `place`: notes the token. Never undone, because every match includes this operation. */
  note: 7,
  /** `place`: notes the token, and undoes that if the rest does not match. */
  try: 8,
  start: 9,
  end: 10,
  /** `words`, `target`: as `either`, but what follows is tried only if the token is one of the words. */
  option: 11,
  /** `words`: fails unless the token is one of them. Does not take the token. */
  peek: 12,
  /** `words`, `target`: as `option`, and takes the token. For an option that begins with exactly these words. */
  take: 13,
} as const;

/**
 * Indices of noted tokens: where the underlined tokens begin and end, then where each captured name begins and ends.
 */
export const place = {
  from: 0,
  to: 1,
  first: (name: number): number => 2 + 2 * name,
  end: (name: number): number => 3 + 2 * name,
} as const;
