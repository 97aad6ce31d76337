import { intern, WordSet, type WordId } from '../text/vocabulary.ts';
import { classNamed } from './classes.ts';
import type { Node } from './syntax.ts';

/** The words that may stand at one end of a part of a pattern, or beside its anchor. */
export interface Edge {
  /** Undefined where it may be a token that no set holds. */
  readonly words: readonly WordId[] | undefined;
  /** There may be nothing, so that it is for the neighbouring part to say. */
  readonly empty: boolean;
}

/**
 * Where a pattern is caught hold of: a token that any match holds, which is one of `words`, between `least` and `most`
 * tokens behind the start. “He had his hands held down” is found by “held”, not by “he”: so nearly all patterns cost
 * nothing in nearly all sentences.
 */
export interface Held {
  readonly words: readonly WordId[];
  readonly least: number;
  readonly most: number;
  /** What stands right before and right behind that token. */
  readonly before: Edge;
  readonly behind: Edge;
}

/** What is known of a part of a pattern: how many tokens it takes, how it opens and closes, and its best anchor. */
export interface Extent {
  readonly least: number;
  readonly most: number;
  readonly opening: Edge;
  readonly closing: Edge;
  readonly held: Held | undefined;
}

const no: Edge = { words: [], empty: true };
const nothing: Extent = { least: 0, most: 0, opening: no, closing: no, held: undefined };

const known = new WeakMap<Node, Extent>();

/** Asked of each part by all that hold it, so it is remembered. */
export function extentOf(node: Node): Extent {
  let extent = known.get(node);
  if (!extent) known.set(node, (extent = readExtent(node)));
  return extent;
}

function readExtent(node: Node): Extent {
  switch (node.type) {
    case 'word':
      return oneOf(node.words.map(intern));
    case 'class': {
      const wordClass = classNamed(node.name);
      return oneOf(wordClass instanceof WordSet ? [...wordClass] : undefined);
    }
    case 'gap': {
      const edge = { words: undefined, empty: true };
      return { ...nothing, most: node.most, opening: edge, closing: edge };
    }
    case 'sequence':
      return node.nodes.map(extentOf).reduce(followedBy, nothing);
    case 'either':
      return node.options.map(extentOf).reduce(orElse);
    case 'maybe': {
      const { closing, most, opening } = extentOf(node.node);
      const [opens, closes] = [opening, closing].map((edge) => ({ ...edge, empty: true }));
      return { ...nothing, most, opening: opens ?? no, closing: closes ?? no };
    }
    case 'keep':
      return extentOf(node.node);
    default:
      return nothing;
  }
}

function oneOf(words: readonly WordId[] | undefined): Extent {
  const edge = { words, empty: false };
  const held = words && { words, least: 0, most: 0, before: no, behind: no };
  return { least: 1, most: 1, opening: edge, closing: edge, held };
}

const either = (a: Edge, b: Edge): Edge => ({
  words: a.words && b.words && [...a.words, ...b.words],
  empty: a.empty || b.empty,
});

/** The edge `a`, and where it may be empty, `b` behind it. */
const then = (a: Edge, b: Edge): Edge => (a.empty ? { ...either(a, b), empty: b.empty } : a);

const followedBy = (a: Extent, b: Extent): Extent => ({
  least: a.least + b.least,
  most: a.most + b.most,
  opening: then(a.opening, b.opening),
  closing: then(b.closing, a.closing),
  held: rarer(
    a.held && { ...a.held, behind: then(a.held.behind, b.opening) },
    b.held && {
      ...b.held,
      least: a.least + b.held.least,
      most: a.most + b.held.most,
      before: then(b.held.before, a.closing),
    },
  ),
});

const orElse = (a: Extent, b: Extent): Extent => ({
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
  opening: either(a.opening, b.opening),
  closing: either(a.closing, b.closing),
  held: a.held && b.held && together(a.held, b.held),
});

const together = (a: Held, b: Held): Held => ({
  words: [...a.words, ...b.words],
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
  before: either(a.before, b.before),
  behind: either(a.behind, b.behind),
});

function rarer(a: Held | undefined, b: Held | undefined): Held | undefined {
  if (!a || !b) return a ?? b;
  return costOf(b) < costOf(a) ? b : a;
}

/** The most frequent words of notes and letters, those that stand everywhere first. */
const frequent =
  `. , the to and a of his he in i with you we is her she for : on it at that was as - they this your ( ) “ ” " ? had from my mom not when can be have up one more out what so
  but are by or if time will our him were an then do me day did into like each two all said put just no over there made has after hands them how down play their child hand some
  would see through back help get go today before first let asked who while them about too chair home session which little off both right us took new minutes ball dad book
  three very than next well good eyes way table want side around again`
    .split(/\s+/)
    .filter((word) => word !== '');

let frequencies: ReadonlyMap<WordId, number> | undefined;

/** How many of a hundred thousand words this one is, roughly: after Zipf, by its rank. */
function frequencyOf(word: WordId): number {
  frequencies ??= new Map(frequent.map((each, rank) => [intern(each), 7_000 / (rank + 1) + 20]));
  return frequencies.get(word) ?? 5;
}

/** Few words beside it tell as well. */
const narrowness = ({ empty, words }: Edge): number => (empty || !words ? 1 : Math.min(1, 0.2 + words.length / 40));

/** How often it is tried: once for each place the start may have. */
const costOf = ({ before, behind, least, most, words }: Held): number =>
  words.reduce((sum, word) => sum + frequencyOf(word), 0) *
  (most - least + 1) *
  narrowness(before) *
  narrowness(behind);
