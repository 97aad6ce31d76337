/**
 * A pattern as a list of numbers for the matcher: an operation, then what it works on. What is to be one of some words is
 * the number of a set, or the negative number of a single word; targets count from their operation. Nothing in it belongs
 * to a moment, so it can be made while the project is built and kept as text.
 */
export const Op = {
  /** All of it fits. */
  match: 0,
  /** `words`: the token is one of them. */
  word: 1,
  /** `class`: the token is of the class with this number. */
  class: 2,
  /** `target`: what follows, or else what is at the target. */
  either: 3,
  /** `target`: on at the target. */
  jump: 4,
  /** `most`: up to so many tokens, fewest first. */
  gap: 5,
  /** `target`: what follows must not fit; then on at the target. */
  not: 6,
  /** `place`: notes the token here, for good: every match comes by. */
  note: 7,
  /** `place`: notes it, and takes that back where it leads nowhere. */
  try: 8,
  start: 9,
  end: 10,
  /** `words`, `target`: as `either`, but what follows is only looked at where the token is one of the words. */
  option: 11,
  /** `words`: the token is one of them, or nothing fits; it stays where it is. */
  peek: 12,
  /** `words`, `target`: as `option` where what follows begins with just these words, which are taken. */
  take: 13,
} as const;

/** Places that are noted: where what is underlined begins and ends, then where each name begins and ends. */
export const place = {
  from: 0,
  to: 1,
  first: (name: number): number => 2 + 2 * name,
  end: (name: number): number => 3 + 2 * name,
} as const;
