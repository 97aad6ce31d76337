import type { WordId } from '../text/vocabulary.ts';
import { extentOf, rarestOf, type Held } from './extent.ts';
import { sentenceStart } from './start.ts';
import type { Node } from './syntax.ts';

/**
 * Where a pattern is caught hold of: a token that any match holds, which is one of `words`, between `least` and `most` tokens
 * behind the start. “He had his hands held down” is found by “held”, not by “he”: so nearly all patterns cost nothing in nearly
 * all sentences.
 */
export interface Anchor extends Held {
  /** What else any match holds, in tokens behind the anchor; before it where they are negative. */
  readonly needs: readonly Held[];
}

/** The rarest of what any match holds, and the rest; undefined where it holds nothing that is known by its words. */
export function anchorOf(node: Node): Anchor | undefined {
  const { held } = extentOf(node);
  // what is caught by the start of a sentence would be tried in each
  const anchor = rarestOf(held.filter(({ words }) => !words.includes(sentenceStart)));
  if (!anchor) return undefined;
  const { least, most, words } = anchor;
  const own = new Set(words);
  const needs = held
    .map((each) => ({ words: each.words, least: each.least - most, most: each.most - least }))
    // what the anchor itself may be is no need beside it
    .filter((each) => each.least > 0 || each.most < 0 || !each.words.some((word) => own.has(word)))
    .filter((each) => !isSame(new Set(each.words), own));
  return { words, least, most, needs };
}

const isSame = (a: ReadonlySet<WordId>, b: ReadonlySet<WordId>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));
