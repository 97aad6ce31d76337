import { Collected, inOrder, thoseOf } from '../text/collected.ts';
import type { Sentence } from '../text/sentences.ts';
import { there } from './library.ts';
import type { Match } from './match.ts';

/** Does a pattern match in a sentence, beginning at one of the tokens from `earliest` to `latest`? */
export type Fits = (sentence: Sentence, number: number, earliest: number, latest: number) => boolean;

const none: readonly never[] = [];

/**
 * The owner of some patterns (a rule, a moment, or a list of patterns), with what they found in the block that was read
 * last. All rules read a block in one go, and matches take more room than everything else that is kept about it: so
 * they are not kept.
 */
export class Owner {
  readonly name: string;
  /** Is one of its patterns a candidate in the block, with its anchor there and its need near it? */
  isCalledUp = false;
  /** The matches of its named patterns, in reading order. */
  matches: readonly Match[] = none;
  readonly #found = new Collected<Match>();
  /**
   * The candidates among its nameless patterns, {@link callSize} numbers each: the sentence, the pattern, and the first
   * and the last token that it may begin at.
   */
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

  /** All candidates are known: sorts the matches, each once. */
  settle(): void {
    const found = this.#found.take();
    this.matches = found.length < 2 ? found : eachOnce(found);
  }

  /** Forgets the block. */
  forget(): void {
    this.#found.begin();
    this.matches = this.#told = none;
    this.#length = 0;
    this.isCalledUp = false;
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
    for (let at = 0, before = -1; at < this.#length; at += callSize) {
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
