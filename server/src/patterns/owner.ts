import { Collected, inOrder, thoseOf } from '../text/collected.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Match } from './match.ts';

/** A pattern that tells by itself may fit between two tokens of a sentence. */
export type Fits = (sentence: Sentence, number: number, earliest: number, latest: number) => boolean;

const none: readonly never[] = [];

/**
 * Whose patterns they are, with what they found in the block that was read last. A block is read by all rules in one go, and what
 * is found in it takes more room than all else that is kept of it: so it is not kept.
 */
export class Owner {
  readonly name: string;
  /** A word of one of its patterns stands in the block, with what else that needs. */
  isCalledUp = false;
  /** Where the patterns fit, in reading order. */
  matches: readonly Match[] = none;
  readonly #found = new Collected<Match>();
  /** Where one may fit that tells by itself: the number of its sentence, its own, and the first and the last token. */
  readonly #calls: number[] = [];
  #length = 0;
  #told: readonly Sentence[] | undefined = none;

  constructor(name: string) {
    this.name = name;
  }

  addMatch(match: Match): void {
    this.#found.add(match);
  }

  addCall(sentence: number, number: number, earliest: number, latest: number): void {
    const calls = this.#calls;
    calls[this.#length++] = sentence;
    calls[this.#length++] = number;
    calls[this.#length++] = earliest;
    calls[this.#length++] = latest;
    this.#told = undefined;
  }

  /** All that may fit was called up. */
  settle(): void {
    const found = this.#found.take();
    this.matches = found.length < 2 ? found : eachOnce(found);
  }

  /** Turns away from the block. */
  forget(): void {
    this.#found.begin();
    this.matches = this.#told = none;
    this.#length = 0;
    this.isCalledUp = false;
  }

  /**
   * Those of `sentences`, which are those of the block, in which one of the patterns fits that tell by themselves, in reading order. They are
   * tried when somebody asks: mostly it is asked whether there is an exception, and mostly there is nothing to except.
   */
  toldIn(sentences: readonly Sentence[], fits: Fits): readonly Sentence[] {
    return (this.#told ??= this.#readTold(sentences, fits));
  }

  #readTold(sentences: readonly Sentence[], fits: Fits): readonly Sentence[] {
    const calls = this.#calls;
    told.begin();
    for (let at = 0, before = -1; at < this.#length; at += callSize) {
      const [number = 0] = [calls[at]];
      const sentence = sentences[number];
      if (number === before || !sentence) continue;
      if (!fits(sentence, calls[at + 1] ?? 0, calls[at + 2] ?? 0, calls[at + 3] ?? 0)) continue;
      told.add(sentence);
      before = number;
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
