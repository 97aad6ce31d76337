import { section } from '../built/data.ts';
import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { TokenKind } from '../text/words.ts';
import { Batch } from './batch.ts';
import { there } from './library.ts';
import type { Match } from './match.ts';
import { ownerNamed, type Owner } from './owner.ts';
import { Packed, type PackedPatterns } from './packed.ts';
import { Scanner } from './scan.ts';
import { addSource, contents } from './sources.ts';

/**
 * The patterns of all rules, by the words they hold: a block is gone through once, whatever the number of rules. They
 * come compiled where the project was built, else they are compiled while modules load.
 */
const packed = packedPatterns();

const { names, owners } = packed ?? contents;

function packedPatterns(): Packed | undefined {
  const names = ['anchors', 'programs', 'sets', 'tables', 'wholes'] as const satisfies (keyof PackedPatterns)[];
  const [anchors, programs, sets, tables, wholes] = names.map(section);
  return anchors && programs && sets && tables && wholes
    ? new Packed({ anchors, programs, sets, tables, wholes })
    : undefined;
}

/** Makes the patterns of a rule known. Call while modules load. */
export function addPatterns(of: string, patterns: Readonly<Record<string, string | readonly string[]>>): Owner {
  const owner = ownerNamed(of);
  if (!packed)
    for (const [name, sources] of Object.entries(patterns))
      for (const source of typeof sources === 'string' ? [sources] : sources) addSource(owner, name, source);
  return owner;
}

/** The name of patterns that tell by themselves. */
const nameless = '';

/** Patterns that tell by themselves: for what has to be absent, or near. */
export type Phrases = Owner;

/** Makes a list of patterns, which belong to nobody but `owner`. Call while modules load. */
export const compileAll = (sources: readonly string[], owner: string): Phrases =>
  addPatterns(owner, { [nameless]: sources });

const scanner = new Scanner(packed ?? contents.compiled);

/** What was found in blocks ahead of the questions about them, and in one that is asked about out of turn. */
const [ahead, alone] = [new Batch(), new Batch()];
/** The block that is asked about, and which of the two knows it. */
let asked: Block | undefined;
let inHand = alone;

/** Those whose patterns were called up in the block that is gone through; and the number of the sentence. */
const calledUp: Owner[] = [];
let nth = 0;

/**
 * Goes through some blocks with all patterns, ahead of the rules: they are to ask about these, one after the other. One thing in
 * many blocks, then the next, is faster than all things block by block: its code and its tables stay in the processor's cache.
 */
export function readAhead(blocks: readonly Block[]): void {
  inHand.leave();
  asked = undefined;
  ahead.clear();
  for (const block of blocks) goThrough(block, ahead);
}

/** Turns to a block; what is found in it by all patterns is known then. */
function read(block: Block): void {
  if (asked === block) return;
  inHand.leave();
  asked = undefined;
  inHand = ahead.isNext(block) ? ahead : alone;
  if (inHand === alone) {
    alone.clear();
    goThrough(block, alone);
  }
  inHand.turn();
  asked = block;
}

function goThrough(block: Block, batch: Batch): void {
  const { sentences } = block;
  for (nth = 0; nth < sentences.length; nth++) scanner.scan(block, there(sentences[nth]), onCall);
  batch.add(block, calledUp);
  calledUp.length = 0;
}

/** By pattern, as far as it was asked, whether it tells by itself: so no more need be fetched for one that is called up. */
const tellings = new Uint8Array(1 << 14);
const telling = { byItself: 1, named: 2 } as const;

const tellingOf = (number: number): number =>
  (tellings[number] ?? 0) || (tellings[number] = names[number] === nameless ? telling.byItself : telling.named);

function onCall(number: number, earliest: number, latest: number): void {
  if (tellingOf(number) === telling.byItself) calledUpOwner(number).addCall(nth, number, earliest, latest);
  else
    for (let at = scanner.next(number, earliest, latest); at >= 0; at = scanner.next(number, at + 1, latest))
      calledUpOwner(number).addMatch(scanner.matcher.matched(number, at, there(names[number])));
}

/** Whose pattern it is, who has something in this block now. */
function calledUpOwner(number: number): Owner {
  const owner = there(owners[number]);
  if (!owner.isCalledUp) calledUp.push(owner);
  owner.isCalledUp = true;
  return owner;
}

/** Where the patterns of `owner` fit in a block, in reading order. Where they overlap, see {@link longestOf}. */
export function matchesOf(owner: Owner, block: Block): readonly Match[] {
  read(block);
  return owner.matches;
}

/** Does any pattern that somebody is told by fit in the block, of whomever? */
export function isAnyMet(block: Block): boolean {
  read(block);
  return inHand.isAnyMet();
}

/** Of two matches of one rule that overlap, the one that says more stays; for those that the rule accepts. */
export function longestOf<M extends Match>(matches: readonly M[]): readonly M[] {
  let apart = 1;
  while (apart < matches.length && !touches(there(matches[apart - 1]), there(matches[apart]))) apart++;
  if (apart >= matches.length) return matches;
  const kept: M[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (!last || !touches(last, match)) kept.push(match);
    else if (match.first < last.end && match.end - match.first > last.end - last.first) kept[kept.length - 1] = match;
  }
  return kept;
}

/** Does one begin before the other has ended? “…” right behind it is its own end, not a second match. */
const touches = ({ end }: Match, next: Match): boolean => next.first < end || (next.first === end && isMarkOnly(next));

function isMarkOnly({ block, end, first }: Match): boolean {
  for (let at = first; at < end; at++) if (block.tokens.kind[at] !== TokenKind.mark) return false;
  return true;
}

/** Does any of the patterns fit somewhere in the block? */
export function fitsSomewhere(phrases: Phrases, block: Block): boolean {
  read(block);
  return phrases.toldIn(block.sentences, fits).length > 0;
}

/** Does any of the patterns fit somewhere in the sentence? */
export function fitsIn(phrases: Phrases, block: Block, { first }: Sentence): boolean {
  read(block);
  const told = phrases.toldIn(block.sentences, fits);
  let [low, high] = [0, told.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (there(told[middle]).first < first) low = middle + 1;
    else high = middle;
  }
  return told[low]?.first === first;
}

function fits(sentence: Sentence, number: number, earliest: number, latest: number): boolean {
  scanner.matcher.enter(there(asked), sentence);
  return scanner.next(number, earliest, latest) >= 0;
}
