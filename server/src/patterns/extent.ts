import { allWords, idOf, intern, unknownWord, WordSet, type WordId } from '../text/vocabulary.ts';
import { classNamed } from './classes.ts';
import { spellingOf } from './looks.ts';
import { sentenceStart } from './start.ts';
import type { Node } from './syntax.ts';

/** A token that every match contains: one of `words`, `least` to `most` tokens after the start. */
export interface Held {
  readonly words: readonly WordId[];
  readonly least: number;
  readonly most: number;
}

/**
 * The extent of a part of a pattern: the least and the most tokens it takes, and the tokens that every match contains.
 */
interface Extent {
  readonly least: number;
  readonly most: number;
  readonly held: readonly Held[];
}

const nothing: Extent = { least: 0, most: 0, held: [] };

/** The extent of a part of a pattern. Call it only when all modules are loaded: it needs to know all words. */
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
    case 'start':
      return { ...nothing, held: [{ words: [sentenceStart], least: 0, most: 0 }] };
    default:
      return nothing;
  }
}

/**
 * The words of a class. If a class is defined by spelling: the known words with this spelling, and the unknown word.
 * Undefined if any word may belong to the class.
 */
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

/**
 * The tokens that a choice contains: the rarest tokens of all options combined, and likewise their first and their last
 * ones.
 */
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

/** The token with the lowest {@link costOf}. */
export const rarestOf = (held: readonly Held[]): Held | undefined =>
  held.reduce<Held | undefined>((best, each) => (best && costOf(best) <= costOf(each) ? best : each), undefined);

/** The most frequent words of notes and letters, most frequent first, counted in our own texts. */
const frequent =
  `. the , and to a he i on she you is " her in it with at his for of was that we will : him one when me not about said be ms - if what up this by two from has so can time have are ?
  told your no had would asked home us back out hand all like mother minutes then came there or after each as down visit do next call mr see s week last my left dear both put them
  three too before how they day does first l who right may been were more until did went looked hard again could our an know bring d sat words held come ; times still mom here plan
  four table b door together over new tell normal room family ! get bus want way say some since ask good k dad look o off 10 sit 3 c hands 4 than most t monday five now p own months
  ten text please let also clinic teacher am go while took head r school night says long once got which six father phone laughed voice tuesday keep without talk made today child side
  away floor work help 5 aunt twice seen play every min cried think therapist j saw friday thursday gave ' children red don't used where small under need w grandmother age n speech
  behind hear wanted part send weeks low only step ( spoon 30 2 never hold loud lunch just whole ) read try h language half other steps because follow parents best baby 9 6 cup e end
  game thank m pt turned month yet wants pulled name stop class poor line write big ate gets looks word well any quiet through shoes visits missed should second fine found take comes
  thought showed song friend open much start into many tablet book f team but lot food brother chair waited sister same use things turn nothing care car wait kept blue window stopped
  days show therapy make page little hearing love thing stayed 8 it's likes hour warmly very water beside picked late goes feeding bite uncle slow video kitchen dog moved picture
  shop attention office their 20 bath lay going old chose thinking group y stay called mrs done being doctor sign fit feel meet better find face couch fast story toy tired brought
  reached refused takes bit`
    .split(/\s+/)
    .filter((word) => word !== '');
/** Frequencies are per this many words. */
const ofWords = 100_000;
/** The frequency of unknown words. */
const unheard = 6_000;
/** The frequency of sentence starts. */
const sentences = 8_000;

let frequencies: ReadonlyMap<WordId, number> | undefined;

/** The frequency of a word per {@link ofWords}, estimated from its rank (Zipf's law). */
function frequencyOf(word: WordId): number {
  frequencies ??= new Map([
    ...frequent.map((each, rank) => [idOf(each), 13_000 / (rank + 1)] as const),
    // also covers words of the list that no rule or entry uses: they have the number of the unknown word
    [unknownWord, unheard],
    [sentenceStart, sentences],
  ]);
  return frequencies.get(word) ?? 5;
}

const costs = new WeakMap<Held, number>();

/** The cost of looking for a token: its frequency, times the number of positions where it may be. */
export function costOf(held: Held): number {
  let cost = costs.get(held);
  if (cost === undefined) {
    costs.set(held, (cost = frequencyOfAny(held.words) * placesOf(held)));
  }
  return cost;
}

const placesOf = ({ least, most }: Held): number => most - least + 1;

/** The estimated number of words in a hundred thousand that are one of these. */
export const frequencyOfAny = (words: readonly WordId[]): number =>
  words.reduce((sum, word) => sum + frequencyOf(word), 0);

/** The estimated number of times, in a hundred thousand words, that the anchor occurs without the need near it. */
export const withoutNeed = (anchor: Held, need: Held): number =>
  frequencyOfAny(anchor.words) * (1 - Math.min(1, frequencyOfAny(need.words) / ofWords)) ** placesOf(need);
