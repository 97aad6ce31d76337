/**
 * The p-code of the matcher. A program is a list of numbers: operations, each with its operands. Words are the number
 * of a set, or the negative number of a single word; targets count from their operation. A program holds no state, so
 * it can be made while the project is built.
 */
export const Op = {
  /** The whole pattern matches. */
  match: 0,
  /** `words`: the token is one of them. */
  word: 1,
  /** `class`: the token is of the class with this number. */
  class: 2,
  /** `target`: tries what follows, or else what is at the target. */
  either: 3,
  /** `target`: goes on at the target. */
  jump: 4,
  /** `most`: skips up to so many tokens, fewest first. */
  gap: 5,
  /** `target`: what follows must not match; then goes on at the target. */
  not: 6,
  /** `place`: notes the token. Never undone, as every match comes by here. */
  note: 7,
  /** `place`: notes the token, and undoes that where the rest does not match. */
  try: 8,
  start: 9,
  end: 10,
  /** `words`, `target`: as `either`, but what follows is only tried where the token is one of the words. */
  option: 11,
  /** `words`: fails unless the token is one of them, without taking it. */
  peek: 12,
  /** `words`, `target`: as `option`, and takes the token: for what begins with just these words. */
  take: 13,
} as const;

/** Indices of noted tokens: where what is underlined begins and ends, then where each captured name begins and ends. */
export const place = {
  from: 0,
  to: 1,
  first: (name: number): number => 2 + 2 * name,
  end: (name: number): number => 3 + 2 * name,
} as const;
