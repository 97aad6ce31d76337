import type { WordId } from '../text/vocabulary.ts';
import { extentOf, rarestOf, type Held } from './extent.ts';
import { sentenceStart } from './start.ts';
import type { Node } from './syntax.ts';

/**
 * The token by which a pattern is found. Every match contains it: it is one of `words`, and stands `least` to `most`
 * tokens after the start of the match. “He had his hands held down” is found by “held”, not by “he”, so nearly all
 * patterns cost nothing in nearly all sentences.
 */
export interface Anchor extends Held {
  /**
   * Other tokens that every match contains, with their distance from the anchor. A negative distance means before it.
   */
  readonly needs: readonly Held[];
}

/**
 * The anchor of a pattern: the rarest token that every match contains. The other such tokens are its needs. Undefined
 * if no such token is limited to certain words.
 */
export function anchorOf(node: Node): Anchor | undefined {
  const { held } = extentOf(node);
  // a pattern anchored at the start of a sentence would be tried in every sentence
  const anchor = rarestOf(held.filter(({ words }) => !words.includes(sentenceStart)));
  if (!anchor) return undefined;
  const { least, most, words } = anchor;
  const own = new Set(words);
  const needs = held
    .map((each) => ({ words: each.words, least: each.least - most, most: each.most - least }))
    // a token that may be the anchor itself is not a separate need
    .filter((each) => each.least > 0 || each.most < 0 || !each.words.some((word) => own.has(word)))
    .filter((each) => !isSame(new Set(each.words), own));
  return { words, least, most, needs };
}

const isSame = (a: ReadonlySet<WordId>, b: ReadonlySet<WordId>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));
