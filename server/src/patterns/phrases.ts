import { section } from '../built/data.ts';
import type { Block } from '../text/block.ts';
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

/** What was found in a block, by owner; owners whose patterns fit nowhere are not there. */
interface Found {
  readonly matches: Matches;
  /** Of patterns that tell by themselves, the sentences in which one fits, in reading order. */
  readonly told: ReadonlyMap<string, readonly Sentence[]>;
}

const noneAnywhere: Matches = new Map();
const nothing: Found = { matches: noneAnywhere, told: new Map() };
const none: readonly Match[] = [];

/** A block is read by all rules in one go, and its matches take more room than all else that is kept of it. */
let last: { readonly block: Block; readonly found: Found } | undefined;

function foundIn(block: Block): Found {
  if (last?.block !== block) last = { block, found: matchAll(block) };
  return last.found;
}

/** Where patterns fit in a block, by their owners and in reading order. Owners whose patterns fit nowhere are not there. */
export const matchesIn = (block: Block): Matches => foundIn(block).matches;

/** Where the patterns of `owner` fit in a block, in reading order. Where they overlap, see {@link longestOf}. */
export const matchesOf = (owner: string, block: Block): readonly Match[] => matchesIn(block).get(owner) ?? none;

const scanner = new Scanner(packed ?? contents.compiled);

function matchAll(block: Block): Found {
  const matches = new Map<string, Match[]>();
  const told = new Map<string, Sentence[]>();
  for (const sentence of block.sentences)
    scanner.scan(block, sentence, (number, at) => {
      const { name, owner } = there(owned[number]);
      if (name !== nameless) addTo(matches, owner, scanner.matcher.matched(number, at, name));
      else if (told.get(owner)?.at(-1) !== sentence) addTo(told, owner, sentence);
    });
  if (matches.size === 0 && told.size === 0) return nothing;
  for (const [owner, found] of matches) if (found.length > 1) matches.set(owner, eachOnce(found));
  return { matches: matches.size === 0 ? noneAnywhere : matches, told };
}

function addTo<T>(lists: Map<string, T[]>, owner: string, item: T): void {
  const others = lists.get(owner);
  if (others) others.push(item);
  else lists.set(owner, [item]);
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
  const told = foundIn(block).told.get(owner);
  if (!told) return false;
  let [low, high] = [0, told.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (there(told[middle]).first < first) low = middle + 1;
    else high = middle;
  }
  return told[low]?.first === first;
}
