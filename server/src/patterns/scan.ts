import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { anchorSize, type Library } from './library.ts';
import { Matcher } from './match.ts';
import { Places } from './places.ts';

/** Called where a pattern fits, with its number and its first token; true ends the search. */
type OnFit = (number: number, at: number) => boolean;

/** Finds the patterns of a library in sentences. A word that is no anchor costs one look. */
export class Scanner {
  readonly matcher: Matcher;
  readonly #library: Library;
  readonly #places: Places;

  constructor(library: Library) {
    this.#library = library;
    this.matcher = new Matcher(library);
    this.#places = new Places(library);
  }

  /** Tries what may fit in the sentence; a pattern may be told twice at the same place. */
  scan(block: Block, sentence: Sentence, onFit: OnFit): boolean {
    const { everywhere } = this.#library;
    const { end, first } = sentence;
    const { id } = block.tokens;
    this.matcher.enter(block, sentence);
    this.#places.enter(block, sentence);
    for (let at = first; at < end; at++) {
      const anchors = this.#library.anchoredAt(id[at] ?? 0);
      if (anchors !== undefined && this.#tryAround(anchors, first, at, onFit)) return true;
      for (const number of everywhere) if (this.#tryFrom(number, at, at, onFit)) return true;
    }
    return false;
  }

  /** Tries patterns that hold the word at token `at`, wherever they may begin, if what they need is there. */
  #tryAround(anchors: Int32Array, first: number, at: number, onFit: OnFit): boolean {
    for (let index = 0; index < anchors.length; index += anchorSize) {
      const [from, to] = [at + (anchors[index + 4] ?? 0), at + (anchors[index + 5] ?? 0)];
      if (!this.#places.isMet(anchors[index + 3] ?? 0, from, to)) continue;
      const earliest = at - (anchors[index + 2] ?? 0);
      const latest = at - (anchors[index + 1] ?? 0);
      if (this.#tryFrom(anchors[index] ?? 0, earliest < first ? first : earliest, latest, onFit)) return true;
    }
    return false;
  }

  #tryFrom(number: number, earliest: number, latest: number, onFit: OnFit): boolean {
    const program = this.#library.programAt(number);
    for (let start = earliest; start <= latest; start++)
      if (this.matcher.fits(program, start) && onFit(number, start)) return true;
    return false;
  }
}
