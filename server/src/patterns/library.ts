import type { WordId } from '../text/vocabulary.ts';
import type { Named } from './match.ts';
import { compilePattern, type Anchor, type Anchored, type Operands, type Program } from './program.ts';

/** Patterns by number, and how they are found. */
export interface Library extends Named {
  program(number: number): Program;
  /** The patterns that this word is an anchor of: for each {@link anchorSize} numbers, its own and those of its anchor. */
  anchoredAt(word: WordId): Int32Array | undefined;
  /** Patterns without an anchor: tried at every token, so there should hardly be any. */
  readonly everywhere: readonly number[];
}

/** The number of a pattern, then `least`, `most`, `before` and `behind` of its anchor. */
export const anchorSize = 5;

/** Patterns made of their sources, at once: the vocabulary has to know their words before a note is read. */
export class Compiled implements Library {
  readonly programs: Anchored[] = [];
  readonly everywhere: number[] = [];
  readonly #anchored = new Map<WordId, number[]>();
  readonly #anchors: (Int32Array | undefined)[] = [];
  readonly #operands: Operands;

  constructor(operands: Operands) {
    this.#operands = operands;
  }

  /** @throws Error for a source that is not well formed. */
  add(source: string): void {
    const program = compilePattern(source, this.#operands);
    const number = this.programs.push(program) - 1;
    if (!program.anchor) this.everywhere.push(number);
    else this.#anchor(number, program.anchor);
  }

  #anchor(number: number, { before, behind, least, most, words }: Anchor): void {
    const numbers = [number, least, most, before, behind];
    for (const word of words < 0 ? [-words] : this.set(words)) {
      const known = this.#anchored.get(word);
      if (known) known.push(...numbers);
      else this.#anchored.set(word, [...numbers]);
    }
  }

  program(number: number): Anchored {
    return there(this.programs[number]);
  }

  anchoredAt(word: WordId): Int32Array | undefined {
    const known = this.#anchors[word];
    if (known) return known;
    const numbers = this.#anchored.get(word);
    return numbers && (this.#anchors[word] = Int32Array.from(numbers));
  }

  set(number: number): readonly WordId[] {
    return there(this.#operands.sets[number]);
  }

  className(number: number): string {
    return there(this.#operands.classes[number]);
  }
}

/** What a number stands for. @throws Error where it stands for nothing. */
export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the compiled patterns do not fit together: please run “npm run build”');
  return value;
}
