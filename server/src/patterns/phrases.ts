import { section } from '../built/data.ts';
import type { Block } from '../text/block.ts';
import { keeping } from '../text/kept.ts';
import type { Sentence } from '../text/sentences.ts';
import { TokenKind } from '../text/words.ts';
import { Compiled, there, type Library } from './library.ts';
import type { Match } from './match.ts';
import type { Contents } from './pack.ts';
import { Packed, type Owned, type PackedPatterns } from './packed.ts';
import { Operands } from './program.ts';
import { Scanner } from './scan.ts';

/**
 * The patterns of all rules, by the words they hold: a block is gone through once, whatever the number of rules. They
 * come compiled where the project was built, else they are compiled while modules load.
 */
const packed = packedPatterns();
const operands = new Operands();
const compiled = new Compiled(operands);
const own: Owned[] = [];
const lists = new Map<string, Compiled>();

const ofRules = packed?.ofRules() ?? compiled;
/** The rule and the name of each pattern, by number. */
const owned: readonly Owned[] = packed?.owned ?? own;

/** What there is when all modules are loaded, to be packed. */
export const contents: Contents = { operands, ofRules: compiled, owned: own, lists };

function packedPatterns(): Packed | undefined {
  const name = ['anchored', 'anchors', 'programs', 'sets', 'tables'] as const satisfies (keyof PackedPatterns)[];
  const [anchored, anchors, programs, sets, tables] = name.map(section);
  return anchored && anchors && programs && sets && tables
    ? new Packed({ anchored, anchors, programs, sets, tables })
    : undefined;
}

/** Makes the patterns of a rule known. Call while modules load. */
export function addPatterns(owner: string, patterns: Readonly<Record<string, string | readonly string[]>>): void {
  if (packed) return;
  for (const [name, sources] of Object.entries(patterns))
    for (const source of typeof sources === 'string' ? [sources] : sources) {
      compiled.add(source);
      own.push({ owner, name });
    }
}

type Matches = ReadonlyMap<string, readonly Match[]>;

const noneAnywhere: Matches = new Map();
const none: readonly Match[] = [];

/** Where patterns fit in a block, by their owners and in reading order. Owners whose patterns fit nowhere are not there. */
export const matchesIn = keeping(matchAll);

/** Where the patterns of `owner` fit in a block, in reading order. Where they overlap, see {@link longestOf}. */
export const matchesOf = (owner: string, block: Block): readonly Match[] => matchesIn(block).get(owner) ?? none;

const scanner = new Scanner(ofRules);

interface Numbered {
  readonly number: number;
  readonly match: Match;
}

function matchAll(block: Block): Matches {
  const found: Numbered[] = [];
  for (const sentence of block.sentences)
    scanner.scan(block, sentence, (number, at) => {
      found.push({ number, match: scanner.matcher.matched(number, at, there(owned[number]).name) });
      return false;
    });
  return found.length === 0 ? noneAnywhere : byOwner(found);
}

/** In reading order, each once: a pattern that holds two words it is found by may have been found twice. */
function byOwner(found: Numbered[]): Matches {
  const byPlace = found.sort((a, b) => a.match.whole.first - b.match.whole.first || a.number - b.number);
  const matches = new Map<string, Match[]>();
  for (const [index, { match, number }] of byPlace.entries()) {
    const before = byPlace[index - 1];
    if (before?.number === number && before.match.whole.first === match.whole.first) continue;
    const { owner } = there(owned[number]);
    const others = matches.get(owner);
    if (others) others.push(match);
    else matches.set(owner, [match]);
  }
  return matches;
}

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

/** Patterns that tell by themselves: for what has to be absent, or near. */
export class Phrases {
  readonly #find: () => Library;
  #scanner: Scanner | undefined;
  /** What was asked last: a rule goes on from sentence to sentence. */
  #asked: Sentence | undefined;
  #fits = false;

  constructor(find: () => Library) {
    this.#find = find;
  }

  /** Does any of them fit somewhere in the sentence? Looked for once, however often in a row it is asked. */
  fitIn(block: Block, sentence: Sentence): boolean {
    if (this.#asked !== sentence) {
      this.#scanner ??= new Scanner(this.#find());
      this.#fits = this.#scanner.scan(block, sentence, () => true);
      this.#asked = sentence;
    }
    return this.#fits;
  }
}

/**
 * Makes a list of patterns. Call while modules load.
 *
 * @param key a name for the list, under which it is found compiled where the project was built
 */
export function compileAll(sources: readonly string[], key?: string): Phrases {
  const compile = (): Compiled => {
    const library = new Compiled(operands);
    for (const source of sources) library.add(source);
    return library;
  };
  // in a built project the vocabulary knows all words, so that there is time until the list is asked for
  if (packed) return new Phrases(() => (key === undefined ? undefined : packed.list(key)) ?? compile());
  const library = compile();
  if (key !== undefined) lists.set(key, library);
  return new Phrases(() => library);
}

/** Does any of the patterns fit somewhere in the sentence? */
export const fitsIn = (patterns: Phrases, block: Block, sentence: Sentence): boolean => patterns.fitIn(block, sentence);
