import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { TokenKind } from '../text/words.ts';
import { compilePattern, type Match, type Pattern } from './match.ts';

/**
 * The patterns of all rules, by the words they begin with: a block is gone through once, whatever the number of rules.
 */
interface Owned {
  readonly owner: string;
  readonly name: string;
  readonly pattern: Pattern;
}

const byFirstWord: Owned[][] = [];
/** Patterns that may begin with any word: tried everywhere, so there should be few. */
const anywhere: Owned[] = [];

/** Makes the patterns of a rule known. Call while modules load. */
export function addPatterns(owner: string, patterns: Readonly<Record<string, string | readonly string[]>>): void {
  for (const [name, sources] of Object.entries(patterns))
    for (const source of typeof sources === 'string' ? [sources] : sources) {
      const owned = { owner, name, pattern: compilePattern(source) };
      if (owned.pattern.begins === undefined) anywhere.push(owned);
      else for (const word of owned.pattern.begins) (byFirstWord[word] ??= []).push(owned);
    }
}

const known = new WeakMap<Block, ReadonlyMap<string, readonly Match[]>>();
const nothing: readonly Match[] = [];

/** Where the patterns of `owner` fit in a block, in reading order; the longest of those that overlap. */
export function matchesOf(owner: string, block: Block): readonly Match[] {
  let matches = known.get(block);
  if (!matches) known.set(block, (matches = matchAll(block)));
  return matches.get(owner) ?? nothing;
}

function matchAll(block: Block): ReadonlyMap<string, readonly Match[]> {
  const found = new Map<string, Match[]>();
  for (const sentence of block.sentences)
    for (let at = sentence.first; at < sentence.end; at++) {
      const starting = byFirstWord[block.tokens.id[at] ?? 0];
      if (starting) tryAll(starting, block, sentence, at, found);
      if (anywhere.length > 0) tryAll(anywhere, block, sentence, at, found);
    }
  return found;
}

function tryAll(
  patterns: readonly Owned[],
  block: Block,
  sentence: Sentence,
  at: number,
  found: Map<string, Match[]>,
): void {
  for (const { name, owner, pattern } of patterns) {
    const match = pattern.match(block, sentence, at);
    if (match) add(found, owner, { ...match, name });
  }
}

/** Of two matches of one rule that overlap, the one that says more stays. */
function add(found: Map<string, Match[]>, owner: string, match: Match): void {
  const matches = found.get(owner);
  if (!matches) found.set(owner, [match]);
  else {
    const last = matches.at(-1);
    if (!last || match.first > last.end || (match.first === last.end && !isMarkOnly(match))) matches.push(match);
    else if (match.first < last.end && match.end - match.first > last.end - last.first)
      matches[matches.length - 1] = match;
  }
}

/** “…” right behind a match is its own end, not a second one. */
const isMarkOnly = ({ block, end, first }: Match): boolean =>
  Array.from({ length: end - first }, (_, index) => first + index).every(
    (at) => block.tokens.kind[at] === TokenKind.mark,
  );

/** Does any of the patterns fit somewhere in the sentence? For what has to be absent, or near. */
export function fitsIn(patterns: readonly Pattern[], block: Block, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.end; at++)
    for (const pattern of patterns) {
      if (pattern.begins !== undefined && !pattern.begins.includes(block.tokens.id[at] ?? 0)) continue;
      if (pattern.match(block, sentence, at)) return true;
    }
  return false;
}

export const compileAll = (sources: readonly string[]): readonly Pattern[] => sources.map(compilePattern);
