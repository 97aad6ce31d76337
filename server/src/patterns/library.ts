import type { WordId } from '../text/vocabulary.ts';
import { compilePattern, type Anchor, type Anchored, type Operands } from './program.ts';
import { Sets } from './sets.ts';
import { Store } from './store.ts';

/** Patterns by number, what they name by number, and how they are found. */
export interface Library {
  readonly programs: Store;
  /** Where a program begins: how many names it keeps, then its code. */
  programAt(number: number): number;
  /** The names that a program keeps, by number. */
  namesOf(number: number): readonly string[];
  readonly sets: Sets;
  className(number: number): string;
  /** The patterns that this word is an anchor of: for each {@link anchorSize} numbers, its own and those of its anchor. */
  anchoredAt(word: WordId): Int32Array | undefined;
  /** Patterns without an anchor: tried at every token, so there should hardly be any. */
  readonly everywhere: readonly number[];
}

/** The number of a pattern, then `least`, `most`, `before` and `behind` of its anchor. */
export const anchorSize = 5;

/** Patterns made of their sources, at once: the vocabulary has to know their words before a note is read. */
export class Compiled implements Library {
  readonly programs = new Store();
  readonly sets: Sets;
  readonly compiled: Anchored[] = [];
  readonly everywhere: number[] = [];
  readonly #anchored = new Map<WordId, number[]>();
  readonly #anchors: (Int32Array | undefined)[] = [];
  readonly #operands: Operands;
  readonly #programs: number[] = [];

  constructor(operands: Operands) {
    this.#operands = operands;
    this.sets = new Sets((set) => there(operands.sets[set]));
  }

  /** @throws Error for a source that is not well formed. */
  add(source: string): void {
    const program = compilePattern(source, this.#operands);
    const number = this.compiled.push(program) - 1;
    this.#programs.push(this.programs.add(program.names.length, program.code));
    if (!program.anchor) this.everywhere.push(number);
    else this.#anchor(number, program.anchor);
  }

  #anchor(number: number, { before, behind, least, most, words }: Anchor): void {
    const numbers = [number, least, most, before, behind];
    for (const word of words < 0 ? [-words] : there(this.#operands.sets[words])) {
      const known = this.#anchored.get(word);
      if (known) known.push(...numbers);
      else this.#anchored.set(word, [...numbers]);
    }
  }

  programAt(number: number): number {
    return there(this.#programs[number]);
  }

  namesOf(number: number): readonly string[] {
    return there(this.compiled[number]).names;
  }

  anchoredAt(word: WordId): Int32Array | undefined {
    const known = this.#anchors[word];
    if (known) return known;
    const numbers = this.#anchored.get(word);
    return numbers && (this.#anchors[word] = Int32Array.from(numbers));
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
