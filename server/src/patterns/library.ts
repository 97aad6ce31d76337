import type { WordId } from '../text/vocabulary.ts';
import type { Named } from './match.ts';
import { compilePattern, type Operands, type Program } from './program.ts';

/** Patterns by number, and how they are found. */
export interface Library extends Named {
  readonly program: (number: number) => Program;
  /** The patterns that this word is an anchor of. */
  readonly anchoredAt: (word: WordId) => readonly number[] | undefined;
  /** Patterns without an anchor: tried at every token, so there should hardly be any. */
  readonly everywhere: readonly number[];
}

/** Patterns made of their sources, at once: the vocabulary has to know their words before a note is read. */
export class Compiled implements Library {
  readonly programs: Program[] = [];
  readonly everywhere: number[] = [];
  readonly anchored = new Map<WordId, number[]>();
  readonly #operands: Operands;

  constructor(operands: Operands) {
    this.#operands = operands;
  }

  /** @throws Error for a source that is not well formed. */
  add(source: string): void {
    const program = compilePattern(source, this.#operands);
    const number = this.programs.push(program) - 1;
    if (!program.anchor) this.everywhere.push(number);
    else
      for (const word of this.set(program.anchor.set)) {
        const known = this.anchored.get(word);
        if (known) known.push(number);
        else this.anchored.set(word, [number]);
      }
  }

  program(number: number): Program {
    return there(this.programs[number]);
  }

  anchoredAt(word: WordId): readonly number[] | undefined {
    return this.anchored.get(word);
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
