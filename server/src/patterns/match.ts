import type { Phrase } from '../language/grammar.ts';
import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { place } from './operations.ts';

/** The tokens from `first` up to, but not including, `end`. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A match of a pattern. Tokens are numbered within the block. */
export interface Match extends Phrase {
  /** The tokens of the whole match. `first` and `end` delimit those that are underlined. */
  readonly whole: Range;
  readonly sentence: Sentence;
  readonly kept: Kept;
  /** The name of the pattern within its rule. */
  readonly name: string;
  /** The number of the pattern among all patterns. */
  readonly number: number;
}

/** The tokens that a pattern captured, by name. */
export interface Kept {
  get(name: string): Range | undefined;
  has(name: string): boolean;
}

/** Stands for a missing token. */
export const nowhere = -1;

const nothingKept: Kept = new Map<string, Range>();

/** Looks captures up on demand: most matches never need them, and a map takes more memory than the match. */
class KeptTokens implements Kept {
  readonly #names: readonly string[];
  /** Where each name begins and ends, in the order of {@link place}. */
  readonly #noted: readonly number[];

  constructor(names: readonly string[], noted: readonly number[]) {
    this.#names = names;
    this.#noted = noted;
  }

  get(name: string): Range | undefined {
    const number = this.#names.indexOf(name);
    if (number < 0) return undefined;
    const [first = nowhere, end = nowhere] = [this.#noted[place.first(number)], this.#noted[place.end(number)]];
    return first === nowhere || end === nowhere ? undefined : { first, end };
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}

class FoundRange implements Range {
  readonly first: number;
  readonly end: number;

  constructor(first: number, end: number) {
    this.first = first;
    this.end = end;
  }
}

/** Created by a constructor, not as a literal, because it refers to its block: see kept.ts. */
export class FoundMatch implements Match {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly whole: Range;
  readonly first: number;
  readonly end: number;
  readonly kept: Kept;
  readonly name: string;
  readonly number: number;

  /**
   * @param first the first token of the match; `end` is the token after it
   * @param noted where the underlined tokens and each captured name begin and end, in the order of {@link place}
   * @param names the names of the captures
   */
  constructor(
    block: Block,
    sentence: Sentence,
    first: number,
    end: number,
    noted: readonly number[],
    names: readonly string[],
    name: string,
    number: number,
  ) {
    this.block = block;
    this.sentence = sentence;
    this.whole = new FoundRange(first, end);
    this.first = tokenAt(noted, place.from) ?? first;
    this.end = tokenAt(noted, place.to) ?? end;
    this.kept = names.length === 0 ? nothingKept : new KeptTokens(names, noted.slice(0, place.first(names.length)));
    this.name = name;
    this.number = number;
  }
}

function tokenAt(noted: readonly number[], number: number): number | undefined {
  const at = noted[number] ?? nowhere;
  return at === nowhere ? undefined : at;
}
