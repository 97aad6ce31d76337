import { Collected, inOrder, thoseOf } from '../text/collected.ts';
import type { Sentence } from '../text/sentences.ts';
import { there } from './library.ts';
import type { Match } from './match.ts';

/** A pattern that tells by itself may fit between two tokens of a sentence. */
export type Fits = (sentence: Sentence, number: number, earliest: number, latest: number) => boolean;

const none: readonly never[] = [];

/**
 * Whose patterns they are, with what they found in the block that is asked about. A block is asked about by all rules in one go, and
 * what is found in it takes more room than all else that is kept of it: so it is not kept.
 */
export class Owner {
  readonly name: string;
  /** A word of one of its patterns stands in the block that is gone through, with what else that needs. */
  isCalledUp = false;
  readonly #found = new Collected<Match>();
  /** Where one may fit that tells by itself: the number of its sentence, its own, and the first and the last token. */
  readonly #callsFound: number[] = [];
  #callCount = 0;

  /** Where the patterns fit in the block that is asked about, in reading order. */
  matches: readonly Match[] = none;
  /** The calls there, among others. */
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

  /** Hands over where the patterns fit, when all that may fit was called up. */
  takeMatches(): readonly Match[] {
    this.isCalledUp = false;
    const found = this.#found.take();
    return found.length < 2 ? found : eachOnce(found);
  }

  /** Hands over the calls, to stand in `all` from `at` on; gives what comes behind them. */
  takeCalls(all: number[], at: number): number {
    for (let index = 0; index < this.#callCount; index++) all[at++] = this.#callsFound[index] ?? 0;
    this.#callCount = 0;
    return at;
  }

  /** Turns to a block, where the patterns fit as `matches` say; its calls are those from `firstCall` to before `callEnd`. */
  turn(matches: readonly Match[], calls: readonly number[], firstCall: number, callEnd: number): void {
    this.matches = matches;
    this.#calls = calls;
    this.#firstCall = firstCall;
    this.#callEnd = callEnd;
    this.#told = firstCall === callEnd ? none : undefined;
  }

  /** Turns away from the block. */
  leave(): void {
    this.matches = this.#told = none;
  }

  /**
   * Those of the sentences of the block in which one of the patterns fits that tell by themselves, in reading order. They are
   * tried when somebody asks: mostly it is asked whether there is an exception, and mostly there is nothing to except.
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

/** The one of this name: there is one for each. */
export function ownerNamed(name: string): Owner {
  let owner = owners.get(name);
  if (!owner) owners.set(name, (owner = new Owner(name)));
  return owner;
}

const told = new Collected<Sentence>();

/** In reading order: a pattern that holds two words it is found by may have been found twice. */
function eachOnce(found: readonly Match[]): readonly Match[] {
  let before: Match | undefined;
  return thoseOf(inOrder(found, byPlace), (match) => {
    const isOther = before === undefined || byPlace(before, match) < 0;
    before = match;
    return isOther;
  });
}

const byPlace = (a: Match, b: Match): number => a.whole.first - b.whole.first || a.number - b.number;
