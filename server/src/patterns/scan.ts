import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { anchorSize, noNeed, type Library } from './library.ts';
import { Matcher } from './match.ts';
import { Places } from './places.ts';

/** Called with a pattern that may fit, and the first and the last token that it may begin at. */
type OnCall = (number: number, earliest: number, latest: number) => void;

/** Calls up the patterns of a library that may fit in a sentence, and tries them. A word that is no anchor costs one look. */
export class Scanner {
  readonly matcher: Matcher;
  readonly #library: Library;
  readonly #places: Places;

  constructor(library: Library) {
    this.#library = library;
    this.matcher = new Matcher(library);
    this.#places = new Places(library.met);
  }

  /** Calls up what may fit in the sentence; a pattern may be called twice for the same place. */
  scan(block: Block, sentence: Sentence, onCall: OnCall): void {
    const { id } = block.tokens;
    this.matcher.enter(block, sentence);
    this.#places.enter(id, sentence);
    for (let at = sentence.first; at < sentence.end; at++) this.#callAround(id[at] ?? 0, sentence.first, at, onCall);
  }

  /** Calls up the patterns that hold the word at token `at`, if what they need is there. */
  #callAround(word: number, first: number, at: number, onCall: OnCall): void {
    const { anchored } = this.#library;
    const start = anchored.startOf(word);
    const { numbers } = anchored;
    const end = start + (numbers[start - 1] ?? 0);
    for (let index = start; index < end; index += anchorSize) {
      const need = numbers[index + 3] ?? noNeed;
      const [from, to] = [at + (numbers[index + 4] ?? 0), at + (numbers[index + 5] ?? 0)];
      if (need !== noNeed && !this.#places.isMetBetween(need, from, to)) continue;
      const earliest = at - (numbers[index + 2] ?? 0);
      const latest = at - (numbers[index + 1] ?? 0);
      onCall(numbers[index] ?? 0, earliest < first ? first : earliest, latest);
    }
  }

  /** The first token from `earliest` to `latest` that a pattern fits at, in the sentence that the matcher has entered; or -1. */
  next(number: number, earliest: number, latest: number): number {
    const program = this.#library.programs.startOf(number);
    for (let start = earliest; start <= latest; start++) if (this.matcher.fits(program, start)) return start;
    return nowhere;
  }
}

const nowhere = -1;
