import type { WordId } from '../text/vocabulary.ts';
import { extentOf, rarestOf } from './extent.ts';
import type { Node } from './syntax.ts';

/**
 * Where a pattern is caught hold of: a token that any match holds, which is one of `words`, between `least` and `most` tokens
 * behind the start. “He had his hands held down” is found by “held”, not by “he”: so nearly all patterns cost nothing in nearly
 * all sentences.
 */
export interface Anchor {
  readonly words: readonly WordId[];
  readonly least: number;
  readonly most: number;
  readonly need: Need;
}

/** What else any match holds: one of some words, between `from` and `to` tokens behind the anchor (before it where negative). */
export interface Need {
  readonly words: readonly WordId[];
  readonly from: number;
  readonly to: number;
}

/** The rarest of what any match holds, and the rarest of the rest; undefined where it holds nothing that is known by its words. */
export function anchorOf(node: Node): Anchor | undefined {
  const { held } = extentOf(node);
  const anchor = rarestOf(held);
  if (!anchor) return undefined;
  const { least, most, words } = anchor;
  const own = new Set(words);
  const others = held
    .map((each) => ({ words: each.words, least: each.least - most, most: each.most - least }))
    // what the anchor itself may be is no need beside it
    .filter((each) => each.least > 0 || each.most < 0 || !each.words.some((word) => own.has(word)));
  const need = rarestOf(others) ?? { words, least: 0, most: 0 };
  return { words, least, most, need: { words: need.words, from: need.least, to: need.most } };
}
