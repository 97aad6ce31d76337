import { section } from '../built/data.ts';
import type { Block } from '../text/block.ts';
import { Collected } from '../text/collected.ts';
import type { Sentence } from '../text/sentences.ts';
import { TokenKind } from '../text/words.ts';
import { there } from './library.ts';
import type { Match } from './match.ts';
import { Packed, type PackedPatterns } from './packed.ts';
import { Scanner } from './scan.ts';
import { addSource, contents } from './sources.ts';

/**
 * The patterns of all rules, by the words they hold: a block is gone through once, whatever the number of rules. They
 * come compiled where the project was built, else they are compiled while modules load.
 */
const packed = packedPatterns();

/** The owner and the name of each pattern, by number. */
const { owned } = packed ?? contents;

function packedPatterns(): Packed | undefined {
  const names = ['anchors', 'programs', 'sets', 'tables', 'wholes'] as const satisfies (keyof PackedPatterns)[];
  const [anchors, programs, sets, tables, wholes] = names.map(section);
  return anchors && programs && sets && tables && wholes
    ? new Packed({ anchors, programs, sets, tables, wholes })
    : undefined;
}

/** Makes the patterns of a rule known. Call while modules load. */
export function addPatterns(owner: string, patterns: Readonly<Record<string, string | readonly string[]>>): void {
  if (packed) return;
  for (const [name, sources] of Object.entries(patterns))
    for (const source of typeof sources === 'string' ? [sources] : sources) addSource(owner, name, source);
}

type Matches = ReadonlyMap<string, readonly Match[]>;

const noneAnywhere: Matches = new Map();
const none: readonly Match[] = [];

/** A pattern that tells by itself, and where it may fit. */
interface Called {
  readonly number: number;
  readonly sentence: Sentence;
  readonly earliest: number;
  readonly latest: number;
}

/** What was found in a block. */
class FoundInBlock {
  readonly matches: Matches;
  readonly #block: Block;
  readonly #called: readonly Called[];
  readonly #told = new Map<string, readonly Sentence[]>();

  constructor(block: Block, matches: Matches, called: readonly Called[]) {
    this.#block = block;
    this.matches = matches;
    this.#called = called;
  }

  /**
   * The sentences in which one of the patterns of `owner` fits that tell by themselves, in reading order. They are tried when
   * somebody asks: mostly it is asked whether there is an exception, and mostly there is nothing to except.
   */
  toldBy(owner: string): readonly Sentence[] {
    const known = this.#told.get(owner);
    if (known) return known;
    const told: Sentence[] = [];
    for (const { earliest, latest, number, sentence } of this.#called) {
      if (there(owned[number]).owner !== owner || told.at(-1) === sentence) continue;
      scanner.matcher.enter(this.#block, sentence);
      if (scanner.next(number, earliest, latest) >= 0) told.push(sentence);
    }
    this.#told.set(owner, told);
    return told;
  }
}

/** A block is read by all rules in one go, and its matches take more room than all else that is kept of it. */
let last: { readonly block: Block; readonly found: FoundInBlock } | undefined;

function foundIn(block: Block): FoundInBlock {
  if (last?.block !== block) last = { block, found: matchAll(block) };
  return last.found;
}

/** Where patterns fit in a block, by their owners and in reading order. Owners whose patterns fit nowhere are not there. */
export const matchesIn = (block: Block): Matches => foundIn(block).matches;

/** Where the patterns of `owner` fit in a block, in reading order. Where they overlap, see {@link longestOf}. */
export const matchesOf = (owner: string, block: Block): readonly Match[] => matchesIn(block).get(owner) ?? none;

const scanner = new Scanner(packed ?? contents.compiled);

function matchAll(block: Block): FoundInBlock {
  const matches = new Map<string, Match[]>();
  called.begin();
  for (const sentence of block.sentences)
    scanner.scan(block, sentence, (number, earliest, latest) => {
      const { name, owner } = there(owned[number]);
      if (name === nameless) called.add({ number, sentence, earliest, latest });
      else addMatches(matches, owner, name, number, earliest, latest);
    });
  for (const [owner, found] of matches) if (found.length > 1) matches.set(owner, eachOnce(found));
  return new FoundInBlock(block, matches.size === 0 ? noneAnywhere : matches, called.take());
}

const called = new Collected<Called>();

function addMatches(
  matches: Map<string, Match[]>,
  owner: string,
  name: string,
  number: number,
  earliest: number,
  latest: number,
): void {
  for (let at = scanner.next(number, earliest, latest); at >= 0; at = scanner.next(number, at + 1, latest)) {
    const match = scanner.matcher.matched(number, at, name);
    const others = matches.get(owner);
    if (others) others.push(match);
    else matches.set(owner, [match]);
  }
}

/** In reading order: a pattern that holds two words it is found by may have been found twice. */
function eachOnce(found: Match[]): Match[] {
  if (found.every((match, index) => index === 0 || inOrder(there(found[index - 1]), match) < 0)) return found;
  return found.sort(inOrder).filter((match, index) => index === 0 || inOrder(there(found[index - 1]), match) < 0);
}

const inOrder = (a: Match, b: Match): number => a.whole.first - b.whole.first || a.number - b.number;

/** Of two matches of one rule that overlap, the one that says more stays; for those that the rule accepts. */
export function longestOf<M extends Match>(matches: readonly M[]): readonly M[] {
  if (matches.length < 2) return matches;
  const kept: M[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (!last || match.first > last.end || (match.first === last.end && !isMarkOnly(match))) kept.push(match);
    else if (match.first < last.end && match.end - match.first > last.end - last.first) kept[kept.length - 1] = match;
  }
  return kept;
}

/** “…” right behind a match is its own end, not a second one. */
function isMarkOnly({ block, end, first }: Match): boolean {
  for (let at = first; at < end; at++) if (block.tokens.kind[at] !== TokenKind.mark) return false;
  return true;
}

/** The name of patterns that tell by themselves. */
const nameless = '';

/** Patterns that tell by themselves: for what has to be absent, or near. */
export interface Phrases {
  readonly owner: string;
}

/** Makes a list of patterns, which belong to nobody but `owner`. Call while modules load. */
export function compileAll(sources: readonly string[], owner: string): Phrases {
  addPatterns(owner, { [nameless]: sources });
  return { owner };
}

/** Does any of the patterns fit somewhere in the sentence? */
export function fitsIn({ owner }: Phrases, block: Block, { first }: Sentence): boolean {
  const told = foundIn(block).toldBy(owner);
  let [low, high] = [0, told.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (there(told[middle]).first < first) low = middle + 1;
    else high = middle;
  }
  return told[low]?.first === first;
}
