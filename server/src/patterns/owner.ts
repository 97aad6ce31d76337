import { Collected, inOrder, thoseOf } from '../text/collected.ts';
import type { Sentence } from '../text/sentences.ts';
import { there } from './library.ts';
import type { Match } from './match.ts';

/** Tests whether a pattern matches in a sentence, beginning at one of the tokens from `earliest` to `latest`. */
export type Fits = (sentence: Sentence, number: number, earliest: number, latest: number) => boolean;

const none: readonly never[] = [];

/**
 * The owner of some patterns (a rule, a moment, or a list of patterns), with their results in the current block. All
 * rules run on a block before the next one, and matches take more memory than everything else that is cached about a
 * block. So matches are not cached.
 */
export class Owner {
  readonly name: string;
  /**
   * Whether one of its patterns is a candidate in the block being scanned: its anchor occurs there, with its need
   * nearby.
   */
  isCalledUp = false;
  /** The matches of its named patterns in that block. */
  readonly #found = new Collected<Match>();
  /**
   * The candidates among its nameless patterns in that block, {@link callSize} numbers each: the sentence, the pattern,
   * and the first and the last token where it may begin.
   */
  readonly #callsFound: number[] = [];
  #callCount = 0;

  /** The matches of its named patterns in the current block, in reading order. */
  matches: readonly Match[] = none;
  /** The candidates of the current block and of others. */
  #calls: readonly number[] = none;
  #firstCall = 0;
  #callEnd = 0;
  #told: readonly Sentence[] | undefined = none;

  constructor(name: string) {
    this.name = name;
  }

  addMatch(match: Match): void {
    this.#found.add(match);
  }

  addCall(sentence: number, number: number, earliest: number, latest: number): void {
    const calls = this.#callsFound;
    calls[this.#callCount++] = sentence;
    calls[this.#callCount++] = number;
    calls[this.#callCount++] = earliest;
    calls[this.#callCount++] = latest;
  }

  /** Returns the matches of the scanned block, in reading order and without duplicates. */
  takeMatches(): readonly Match[] {
    this.isCalledUp = false;
    const found = this.#found.take();
    return found.length < 2 ? found : eachOnce(found);
  }

  /** Writes the candidates into `all`, from `at` on. @returns the index after them */
  takeCalls(all: number[], at: number): number {
    for (let index = 0; index < this.#callCount; index++) all[at++] = this.#callsFound[index] ?? 0;
    this.#callCount = 0;
    return at;
  }

  /** Makes a block current that has these matches. Its candidates are in `calls`, from `firstCall` up to `callEnd`. */
  turn(matches: readonly Match[], calls: readonly number[], firstCall: number, callEnd: number): void {
    this.matches = matches;
    this.#calls = calls;
    this.#firstCall = firstCall;
    this.#callEnd = callEnd;
    this.#told = firstCall === callEnd ? none : undefined;
  }

  /** Forgets the block. */
  leave(): void {
    this.matches = this.#told = none;
  }

  /**
   * The sentences in which one of the nameless patterns matches, in reading order. The patterns are tried on demand:
   * most of them are exceptions to a rule, and usually the rule has found nothing.
   */
  toldIn(sentences: readonly Sentence[], fits: Fits): readonly Sentence[] {
    return (this.#told ??= this.#readTold(sentences, fits));
  }

  #readTold(sentences: readonly Sentence[], fits: Fits): readonly Sentence[] {
    const calls = this.#calls;
    told.begin();
    for (let at = this.#firstCall, before = -1; at < this.#callEnd; at += callSize) {
      const nth = calls[at] ?? 0;
      if (nth === before) continue;
      const sentence = there(sentences[nth]);
      if (!fits(sentence, calls[at + 1] ?? 0, calls[at + 2] ?? 0, calls[at + 3] ?? 0)) continue;
      told.add(sentence);
      before = nth;
    }
    return told.take();
  }
}

const callSize = 4;

const owners = new Map<string, Owner>();

/** The owner with this name. Each name has one owner. */
export function ownerNamed(name: string): Owner {
  let owner = owners.get(name);
  if (!owner) owners.set(name, (owner = new Owner(name)));
  return owner;
}

const told = new Collected<Sentence>();

/** Sorts the matches and removes duplicates: a pattern that contains its anchor twice may have been found twice. */
function eachOnce(found: readonly Match[]): readonly Match[] {
  let before: Match | undefined;
  return thoseOf(inOrder(found, byPlace), (match) => {
    const isOther = before === undefined || byPlace(before, match) < 0;
    before = match;
    return isOther;
  });
}

const byPlace = (a: Match, b: Match): number => a.whole.first - b.whole.first || a.number - b.number;
