import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { anchorSize, noNeed, type Library } from './library.ts';
import { Matcher } from './matcher.ts';
import { Places } from './places.ts';
import { anchorsIn, endOf } from './roles.ts';
import { sentenceStart } from './start.ts';

/** Called with a candidate: a pattern that may match, and the first and the last token where it may begin. */
type OnCall = (number: number, earliest: number, latest: number) => void;

/**
 * Finds the candidates among the patterns of a library in a sentence, and tries them. A word that is not an anchor
 * costs one lookup.
 */
export class Scanner {
  readonly matcher: Matcher;
  readonly #library: Library;
  readonly #places = new Places();

  constructor(library: Library) {
    this.#library = library;
    this.matcher = new Matcher(library);
  }

  /** Calls `onCall` for the candidates in the sentence. It may call it twice for the same pattern and place. */
  scan(block: Block, sentence: Sentence, onCall: OnCall): void {
    const { matcher } = this;
    matcher.enter(block, sentence);
    const { roles } = matcher;
    const count = sentence.end - sentence.first;
    this.#note(roles, count);
    const { numbers } = this.#library.roles;
    for (let nth = 0; nth < count; nth++) this.#callAround(numbers, roles[nth] ?? 0, nth, sentence.first, onCall);
  }

  /** Notes the needs that the tokens of the sentence meet, and its start. */
  #note(roles: Int32Array, count: number): void {
    const places = this.#places;
    const { opens } = this.matcher;
    const start = this.#library.roles.startOf(sentenceStart);
    const { numbers } = this.#library.roles;
    places.enter(count);
    for (let nth = 0; nth < count; nth++) {
      if (nth === 0 || nth === opens) places.note(numbers, start, nth);
      places.note(numbers, roles[nth] ?? 0, nth);
    }
  }

  /**
   * Calls `onCall` for the patterns whose anchor is the nth token of the sentence and whose need is near. `role` is the
   * role of that token's word.
   */
  #callAround(numbers: Int16Array, role: number, nth: number, first: number, onCall: OnCall): void {
    const end = endOf(numbers, role);
    for (let index = anchorsIn(numbers, role); index < end; index += anchorSize) {
      const need = numbers[index + 3] ?? noNeed;
      const from = nth + (numbers[index + 4] ?? 0);
      const to = nth + (numbers[index + 5] ?? 0);
      if (need !== noNeed && !this.#places.isMetBetween(need, from, to)) continue;
      const earliest = nth - (numbers[index + 2] ?? 0);
      const latest = nth - (numbers[index + 1] ?? 0);
      onCall(numbers[index] ?? 0, first + (earliest < 0 ? 0 : earliest), first + latest);
    }
  }

  /**
   * The first token from `earliest` to `latest` at which a pattern matches in the sentence that the matcher has
   * entered, or -1.
   */
  next(number: number, earliest: number, latest: number): number {
    const program = this.#library.programs.startOf(number);
    for (let start = earliest; start <= latest; start++) if (this.matcher.fits(program, start)) return start;
    return nowhere;
  }
}

const nowhere = -1;
