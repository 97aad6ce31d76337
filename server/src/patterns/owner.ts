import { Collected, inOrder, thoseOf } from '../text/collected.ts';
import type { Sentence } from '../text/sentences.ts';
import { there } from './library.ts';
import type { Match } from './match.ts';

/** Does a pattern match in a sentence, beginning at one of the tokens from `earliest` to `latest`? */
export type Fits = (sentence: Sentence, number: number, earliest: number, latest: number) => boolean;

const none: readonly never[] = [];

/**
 * The owner of some patterns (a rule, a moment, or a list of patterns), with what they found in the block that the rules are
 * asked about. All rules are asked about a block in one go, and matches take more room than everything else that is kept about
 * it: so they are not kept.
 */
export class Owner {
  readonly name: string;
  /** Is one of its patterns a candidate in the block that is scanned, with its anchor there and its need near it? */
  isCalledUp = false;
  /** The matches of its named patterns in that block. */
  readonly #found = new Collected<Match>();
  /**
   * The candidates there among its nameless patterns, {@link callSize} numbers each: the sentence, the pattern, and the first
   * and the last token that it may begin at.
   */
  readonly #callsFound: number[] = [];
  #callCount = 0;

  /** The matches of its named patterns in the block that is asked about, in reading order. */
  matches: readonly Match[] = none;
  /** The candidates of that block and of others. */
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

  /** Hands over the matches of the block that was scanned, each once and in reading order. */
  takeMatches(): readonly Match[] {
    this.isCalledUp = false;
    const found = this.#found.take();
    return found.length < 2 ? found : eachOnce(found);
  }

  /** Hands over the candidates, written into `all` from `at` on; returns the index behind them. */
  takeCalls(all: number[], at: number): number {
    for (let index = 0; index < this.#callCount; index++) all[at++] = this.#callsFound[index] ?? 0;
    this.#callCount = 0;
    return at;
  }

  /** Turns to a block with these matches, whose candidates stand in `calls` from `firstCall` to before `callEnd`. */
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
   * The sentences in which one of the nameless patterns matches, in reading order. They are tried when somebody asks:
   * most are exceptions, and mostly there is nothing to except.
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

/** The owner of this name; there is one for each name. */
export function ownerNamed(name: string): Owner {
  let owner = owners.get(name);
  if (!owner) owners.set(name, (owner = new Owner(name)));
  return owner;
}

const told = new Collected<Sentence>();

/** In reading order and each once: a pattern that holds its anchor twice may have been found twice. */
function eachOnce(found: readonly Match[]): readonly Match[] {
  let before: Match | undefined;
  return thoseOf(inOrder(found, byPlace), (match) => {
    const isOther = before === undefined || byPlace(before, match) < 0;
    before = match;
    return isOther;
  });
}

const byPlace = (a: Match, b: Match): number => a.whole.first - b.whole.first || a.number - b.number;
