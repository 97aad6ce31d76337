import { intern, WordSet, type WordId } from '../text/vocabulary.ts';
import { classNamed } from './classes.ts';
import type { Node } from './syntax.ts';

/** The words that a part of a pattern may open with. */
export interface Opening {
  /** Undefined where it may be a token that no set holds. */
  readonly words: readonly WordId[] | undefined;
  /** There may be nothing, so that it is for the part behind to say. */
  readonly empty: boolean;
}

/** A token that any match holds: it is one of `words`, between `least` and `most` tokens behind the start. */
export interface Held {
  readonly words: readonly WordId[];
  readonly least: number;
  readonly most: number;
}

/** What is known of a part of a pattern: how many tokens it takes, how it opens, and what any match of it holds. */
export interface Extent {
  readonly least: number;
  readonly most: number;
  readonly opening: Opening;
  readonly held: readonly Held[];
}

const nothing: Extent = { least: 0, most: 0, opening: { words: [], empty: true }, held: [] };

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
    case 'gap':
      return { ...nothing, most: node.most, opening: { words: undefined, empty: true } };
    case 'sequence':
      return node.nodes.map(extentOf).reduce(followedBy, nothing);
    case 'either':
      return eitherOf(node.options.map(extentOf));
    case 'maybe': {
      const { most, opening } = extentOf(node.node);
      return { ...nothing, most, opening: { ...opening, empty: true } };
    }
    case 'keep':
      return extentOf(node.node);
    default:
      return nothing;
  }
}

function oneOf(words: readonly WordId[] | undefined): Extent {
  const held = words ? [{ words, least: 0, most: 0 }] : [];
  return { least: 1, most: 1, opening: { words, empty: false }, held };
}

const either = (a: Opening, b: Opening): Opening => ({
  words: a.words && b.words && [...a.words, ...b.words],
  empty: a.empty || b.empty,
});

const followedBy = (a: Extent, b: Extent): Extent => ({
  least: a.least + b.least,
  most: a.most + b.most,
  opening: a.opening.empty ? { ...either(a.opening, b.opening), empty: b.opening.empty } : a.opening,
  held: [
    ...a.held,
    ...b.held.map(({ least, most, words }) => ({ words, least: a.least + least, most: a.most + most })),
  ],
});

/** Of what each option holds, the rarest together, the first and the last. */
function eitherOf(options: readonly Extent[]): Extent {
  const [least, most] = [options.map((option) => option.least), options.map((option) => option.most)];
  const together = (choose: (held: readonly Held[]) => Held | undefined): Held | undefined => {
    const chosen = options.map(({ held }) => choose(held));
    return chosen.every((each) => each !== undefined) ? chosen.reduce(orElse) : undefined;
  };
  const held = [together(rarestOf), together((all) => all[0]), together((all) => all.at(-1))];
  return {
    least: Math.min(...least),
    most: Math.max(...most),
    opening: options.map((option) => option.opening).reduce(either),
    held: held.filter((each) => each !== undefined),
  };
}

const orElse = (a: Held, b: Held): Held => ({
  words: [...new Set([...a.words, ...b.words])],
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
});

/** What is met least often, once for each place it may have. */
export const rarestOf = (held: readonly Held[]): Held | undefined =>
  held.reduce<Held | undefined>((best, each) => (best && costOf(best) <= costOf(each) ? best : each), undefined);

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

const costs = new WeakMap<Held, number>();

function costOf(held: Held): number {
  let cost = costs.get(held);
  if (cost === undefined) {
    const words = held.words.reduce((sum, word) => sum + frequencyOf(word), 0);
    costs.set(held, (cost = words * (held.most - held.least + 1)));
  }
  return cost;
}
