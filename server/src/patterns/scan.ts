import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { anchorSize, type Library } from './library.ts';
import { Matcher } from './match.ts';
import { Places } from './places.ts';

/** Called where a pattern fits, with its number and its first token. */
type OnFit = (number: number, at: number) => void;

/** Finds the patterns of a library in sentences. A word that is no anchor costs one look. */
export class Scanner {
  readonly matcher: Matcher;
  readonly #library: Library;
  readonly #places: Places;

  constructor(library: Library) {
    this.#library = library;
    this.matcher = new Matcher(library);
    this.#places = new Places(library.met);
  }

  /** Tries what may fit in the sentence; a pattern may be told twice at the same place. */
  scan(block: Block, sentence: Sentence, onFit: OnFit): void {
    const { id } = block.tokens;
    this.matcher.enter(block, sentence);
    this.#places.enter(id, sentence);
    for (let at = sentence.first; at < sentence.end; at++) this.#tryAround(id[at] ?? 0, sentence.first, at, onFit);
  }

  /** Tries patterns that hold the word at token `at`, if what they need is there. */
  #tryAround(word: number, first: number, at: number, onFit: OnFit): void {
    const { anchored } = this.#library;
    const start = anchored.startOf(word);
    const { numbers } = anchored;
    const end = start + (numbers[start - 1] ?? 0);
    for (let index = start; index < end; index += anchorSize) {
      const need = numbers[index + 3] ?? 0;
      if (!this.#places.isMet(need)) continue;
      const [from, to] = [at + (numbers[index + 4] ?? 0), at + (numbers[index + 5] ?? 0)];
      if (!this.#places.isMetBetween(need, from, to)) continue;
      const earliest = at - (numbers[index + 2] ?? 0);
      const latest = at - (numbers[index + 1] ?? 0);
      this.#tryFrom(numbers[index] ?? 0, earliest < first ? first : earliest, latest, onFit);
    }
  }

  /** Tries a pattern wherever it may begin. */
  #tryFrom(number: number, earliest: number, latest: number, onFit: OnFit): void {
    const program = this.#library.programs.startOf(number);
    for (let start = earliest; start <= latest; start++) if (this.matcher.fits(program, start)) onFit(number, start);
  }
}
