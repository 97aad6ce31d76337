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
 * The patterns of all rules and moments. A block is scanned once, however many patterns there are. In a bundle they are
 * already compiled; otherwise they are compiled while modules load.
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

/** Registers the patterns of a rule. Call it while modules load. */
export function addPatterns(of: string, patterns: Readonly<Record<string, string | readonly string[]>>): Owner {
  const owner = ownerNamed(of);
  if (!packed)
    for (const [name, sources] of Object.entries(patterns))
      for (const source of typeof sources === 'string' ? [sources] : sources) addSource(owner, name, source);
  return owner;
}

/** The name of patterns whose only result is whether they match. */
const nameless = '';

/** Patterns whose only result is whether they match: for words that must be absent, or near. */
export type Phrases = Owner;

/** Registers a list of patterns with an owner of its own. Call it while modules load. */
export const compileAll = (sources: readonly string[], owner: string): Phrases =>
  addPatterns(owner, { [nameless]: sources });

const scanner = new Scanner(packed ?? contents.compiled);

/** The results of blocks that were scanned ahead, and of one block that is read out of order. */
const [ahead, alone] = [new Batch(), new Batch()];
/** The current block, and the batch that has its results. */
let asked: Block | undefined;
let inHand = alone;

/**
 * The owners with candidates in the block being scanned. Only the first `calledUpCount` count: the list is not emptied,
 * to keep its capacity.
 */
const calledUp: Owner[] = [];
let calledUpCount = 0;
/** The index of the sentence that the scanner is at. */
let nth = 0;

/**
 * Scans some blocks for all patterns. The rules are then run on these blocks, in the same order. Scanning a thousand
 * words and then running the rules is faster than alternating block by block: the code and the tables of each kind of
 * work stay in the processor's cache.
 */
export function scanAhead(blocks: readonly Block[]): void {
  inHand.leave();
  asked = undefined;
  ahead.clear();
  for (const block of blocks) scanInto(ahead, block);
}

/** Makes a block current, and scans it unless it was scanned ahead. */
function read(block: Block): void {
  if (asked === block) return;
  inHand.leave();
  asked = undefined;
  inHand = ahead.isNext(block) ? ahead : alone;
  if (inHand === alone) {
    alone.clear();
    scanInto(alone, block);
  }
  inHand.turn();
  asked = block;
}

function scanInto(batch: Batch, block: Block): void {
  const { sentences } = block;
  calledUpCount = 0;
  for (nth = 0; nth < sentences.length; nth++) scanner.scan(block, there(sentences[nth]), onCall);
  batch.add(block, calledUp, calledUpCount);
}

/** By pattern, whether it is nameless, as far as known. It spares fetching anything else for a candidate. */
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

/** The owner of a pattern, marked as having a result in this block. */
function calledUpOwner(number: number): Owner {
  const owner = there(owners[number]);
  if (!owner.isCalledUp) calledUp[calledUpCount++] = owner;
  owner.isCalledUp = true;
  return owner;
}

/** The matches of the patterns of `owner` in a block, in reading order. They may overlap: see {@link longestOf}. */
export function matchesOf(owner: Owner, block: Block): readonly Match[] {
  read(block);
  return owner.matches;
}

/** Does any named pattern match in the block, whoever owns it? */
export function isAnyMet(block: Block): boolean {
  read(block);
  return inHand.isAnyMet();
}

/** Of two overlapping matches of one rule, keeps the longer one. Call it with the matches that the rule accepts. */
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

/**
 * Does one match begin before the other has ended? A “…” just after a match belongs to it and is not a second match.
 */
const touches = ({ end }: Match, next: Match): boolean => next.first < end || (next.first === end && isMarkOnly(next));

function isMarkOnly({ block, end, first }: Match): boolean {
  for (let at = first; at < end; at++) if (block.tokens.kind[at] !== TokenKind.mark) return false;
  return true;
}

/** Does any of the patterns match in the block? */
export function fitsSomewhere(phrases: Phrases, block: Block): boolean {
  read(block);
  return phrases.toldIn(block.sentences, fits).length > 0;
}

/** Does any of the patterns match in the sentence? */
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
