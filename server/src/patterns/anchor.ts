import { intern, WordSet, type WordId } from '../text/vocabulary.ts';
import { classNamed } from './classes.ts';
import type { Node } from './syntax.ts';

/**
 * Where a pattern is caught hold of: a token that any match holds, which is one of `words`, between `least` and `most`
 * tokens behind the start. “He had his hands held down” is found by “held”, not by “he”: so nearly all patterns cost
 * nothing in nearly all sentences.
 */
interface Held {
  readonly words: readonly WordId[];
  readonly least: number;
  readonly most: number;
}

/** The most frequent words of notes and letters, those that stand everywhere first. */
const frequent =
  `. , the to and a his of he in with i you we is her she : for on it at that was as - they this your ( ) “ ” " ? had from my mom not when
  can be have up one more out what so but are by or if time will our him were an then do me day did into like each two all said put just no over there made has after hands
  them how down play their child hand some would see through back help get go today before first let asked who while them about too chair home session which
  little off before help both right us took new minutes ball dad book three very than next well good eyes way see table want side around his again`
    .split(/\s+/)
    .filter((word) => word !== '');

let frequencies: ReadonlyMap<WordId, number> | undefined;

/** How many of a hundred thousand words this one is, roughly: after Zipf, by its rank. */
function frequencyOf(word: WordId): number {
  frequencies ??= new Map(frequent.map((each, rank) => [intern(each), 7_000 / (rank + 1) + 20]));
  return frequencies.get(word) ?? 5;
}

/** What is known of a part of a pattern: how many tokens it takes, and its best anchor. */
interface Extent {
  readonly least: number;
  readonly most: number;
  readonly anchor: Held | undefined;
}

const nothing: Extent = { least: 0, most: 0, anchor: undefined };
const oneToken: Extent = { least: 1, most: 1, anchor: undefined };

/** The rarest anchor of a pattern; undefined where nothing in it has to be one of some words. */
export const anchorOf = (node: Node): Held | undefined => extentOf(node).anchor;

function extentOf(node: Node): Extent {
  switch (node.type) {
    case 'word':
      return oneOf(node.words.map(intern));
    case 'class': {
      const wordClass = classNamed(node.name);
      return wordClass instanceof WordSet ? oneOf([...wordClass]) : oneToken;
    }
    case 'gap':
      return { ...nothing, most: node.most };
    case 'sequence':
      return node.nodes.map(extentOf).reduce(followedBy, nothing);
    case 'either':
      return node.options.map(extentOf).reduce(orElse);
    case 'maybe':
      return { ...extentOf(node.node), least: 0, anchor: undefined };
    case 'keep':
      return extentOf(node.node);
    default:
      return nothing;
  }
}

const oneOf = (words: readonly WordId[]): Extent => ({ least: 1, most: 1, anchor: { words, least: 0, most: 0 } });

const followedBy = (a: Extent, b: Extent): Extent => ({
  least: a.least + b.least,
  most: a.most + b.most,
  anchor: rarer(a.anchor, b.anchor && { ...b.anchor, least: a.least + b.anchor.least, most: a.most + b.anchor.most }),
});

const orElse = (a: Extent, b: Extent): Extent => ({
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
  anchor: a.anchor && b.anchor && together(a.anchor, b.anchor),
});

const together = (a: Held, b: Held): Held => ({
  words: [...a.words, ...b.words],
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
});

function rarer(a: Held | undefined, b: Held | undefined): Held | undefined {
  if (!a || !b) return a ?? b;
  return costOf(b) < costOf(a) ? b : a;
}

/** How often it is tried: once for each place the start may have. */
const costOf = ({ least, most, words }: Held): number =>
  words.reduce((sum, word) => sum + frequencyOf(word), 0) * (most - least + 1);
