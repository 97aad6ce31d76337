import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Library } from './library.ts';
import { Matcher } from './match.ts';
import type { Program } from './program.ts';

/** Called where a pattern fits, with its number and its first token; true ends the search. */
type OnFit = (number: number, program: Program, at: number) => boolean;

/** Finds the patterns of a library in sentences. A word that is no anchor costs one look. */
export class Scanner {
  readonly matcher: Matcher;
  readonly #library: Library;

  constructor(library: Library) {
    this.#library = library;
    this.matcher = new Matcher(library);
  }

  /** Tries what may fit in the sentence; a pattern may be told twice at the same place. */
  scan(block: Block, sentence: Sentence, onFit: OnFit): boolean {
    const { everywhere } = this.#library;
    const { id } = block.tokens;
    this.matcher.enter(block, sentence);
    for (let at = sentence.first; at < sentence.end; at++) {
      const anchored = this.#library.anchoredAt(id[at] ?? 0);
      if (anchored !== undefined && this.#tryAround(anchored, sentence.first, at, onFit)) return true;
      for (const number of everywhere) {
        const program = this.#library.program(number);
        if (this.matcher.fits(program, at) && onFit(number, program, at)) return true;
      }
    }
    return false;
  }

  /** Tries patterns that hold the word at token `at`, wherever they may begin. */
  #tryAround(numbers: readonly number[], first: number, at: number, onFit: OnFit): boolean {
    for (const number of numbers) {
      const program = this.#library.program(number);
      const { least = 0, most = 0 } = program.anchor ?? {};
      for (let start = Math.max(first, at - most); start <= at - least; start++)
        if (this.matcher.fits(program, start) && onFit(number, program, start)) return true;
    }
    return false;
  }
}
