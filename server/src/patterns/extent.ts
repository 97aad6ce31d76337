import { allWords, intern, unknownWord, WordSet, type WordId } from '../text/vocabulary.ts';
import { classNamed } from './classes.ts';
import { spellingOf } from './looks.ts';
import type { Node } from './syntax.ts';

/** A token that any match holds: it is one of `words`, between `least` and `most` tokens behind the start. */
export interface Held {
  readonly words: readonly WordId[];
  readonly least: number;
  readonly most: number;
}

/** What is known of a part of a pattern: how many tokens it takes, and what any match of it holds. */
interface Extent {
  readonly least: number;
  readonly most: number;
  readonly held: readonly Held[];
}

const nothing: Extent = { least: 0, most: 0, held: [] };

/** Ask when all modules are loaded: it needs to know all words. */
export function extentOf(node: Node): Extent {
  switch (node.type) {
    case 'word':
      return oneOf(node.words.map(intern));
    case 'class':
      return oneOf(wordsOf(node.name));
    case 'gap':
      return { ...nothing, most: node.most };
    case 'sequence':
      return node.nodes.map(extentOf).reduce(followedBy, nothing);
    case 'either':
      return eitherOf(node.options.map(extentOf));
    case 'maybe':
      return { ...nothing, most: extentOf(node.node).most };
    case 'keep':
      return extentOf(node.node);
    default:
      return nothing;
  }
}

/** The words of a class; where it is told by spelling, those that are spelled so, and all that nobody has heard of. */
function wordsOf(name: string): readonly WordId[] | undefined {
  const wordClass = classNamed(name);
  if (wordClass instanceof WordSet) return [...wordClass];
  const spelling = spellingOf(name);
  if (!spelling) return undefined;
  return [unknownWord, ...allWords().flatMap((word, id) => (spelling(word) ? [id] : []))];
}

const oneOf = (words: readonly WordId[] | undefined): Extent => ({
  least: 1,
  most: 1,
  held: words ? [{ words, least: 0, most: 0 }] : [],
});

const followedBy = (a: Extent, b: Extent): Extent => ({
  least: a.least + b.least,
  most: a.most + b.most,
  held: [
    ...a.held,
    ...b.held.map(({ least, most, words }) => ({ words, least: a.least + least, most: a.most + most })),
  ],
});

/** Of what the options hold, the rarest together, the first and the last. */
function eitherOf(options: readonly Extent[]): Extent {
  const together = (choose: (held: readonly Held[]) => Held | undefined): readonly Held[] => {
    const chosen = options.flatMap(({ held }) => choose(held) ?? []);
    return chosen.length === options.length ? [chosen.reduce(orElse)] : [];
  };
  return {
    least: Math.min(...options.map(({ least }) => least)),
    most: Math.max(...options.map(({ most }) => most)),
    held: [rarestOf, (held: readonly Held[]) => held[0], (held: readonly Held[]) => held.at(-1)].flatMap(together),
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
/** Words that nobody has heard of, of a hundred thousand. */
const unheard = 6_000;

let frequencies: ReadonlyMap<WordId, number> | undefined;

/** How many of a hundred thousand words this one is, roughly: after Zipf, by its rank. */
function frequencyOf(word: WordId): number {
  frequencies ??= new Map([
    ...frequent.map((each, rank) => [intern(each), 7_000 / (rank + 1) + 20] as const),
    [unknownWord, unheard],
  ]);
  return frequencies.get(word) ?? 5;
}

const costs = new WeakMap<Held, number>();

/** How often it is met, and for how many places. */
export function costOf(held: Held): number {
  let cost = costs.get(held);
  if (cost === undefined) {
    const words = held.words.reduce((sum, word) => sum + frequencyOf(word), 0);
    costs.set(held, (cost = words * (held.most - held.least + 1)));
  }
  return cost;
}
