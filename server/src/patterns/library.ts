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
  /** The needs that this word meets. */
  metBy(word: WordId): Int32Array | undefined;
  /** Patterns without an anchor: tried at every token, so there should hardly be any. */
  readonly everywhere: readonly number[];
}

/** The number of a pattern, then `least` and `most` of its anchor, and `words`, `from` and `to` of its need. */
export const anchorSize = 6;

/** All but the number of the pattern. */
export const numbersOf = ({ least, most, need }: Anchor): number[] => [least, most, need.words, need.from, need.to];

/** Patterns made of their sources, at once: the vocabulary has to know their words before a note is read. */
export class Compiled implements Library {
  readonly programs = new Store();
  readonly sets: Sets;
  readonly compiled: Anchored[] = [];
  readonly everywhere: number[] = [];
  readonly #anchored = new ByWord();
  readonly #met = new ByWord();
  readonly #needs = new Set<number>();
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

  #anchor(number: number, anchor: Anchor): void {
    const { need, words } = anchor;
    const its = words < 0 ? [-words] : there(this.#operands.sets[words]);
    this.#anchored.add(its, [number, ...numbersOf(anchor)]);
    if (this.#needs.has(need.words)) return;
    this.#needs.add(need.words);
    this.#met.add(there(this.#operands.needs[need.words]), [need.words]);
  }

  programAt(number: number): number {
    return there(this.#programs[number]);
  }

  namesOf(number: number): readonly string[] {
    return there(this.compiled[number]).names;
  }

  anchoredAt(word: WordId): Int32Array | undefined {
    return this.#anchored.at(word);
  }

  metBy(word: WordId): Int32Array | undefined {
    return this.#met.at(word);
  }

  className(number: number): string {
    return there(this.#operands.classes[number]);
  }
}

/** Numbers by word. */
class ByWord {
  readonly #lists = new Map<WordId, number[]>();
  readonly #asked = new Map<WordId, Int32Array>();

  add(words: readonly WordId[], numbers: readonly number[]): void {
    for (const word of words) {
      const known = this.#lists.get(word);
      if (known) known.push(...numbers);
      else this.#lists.set(word, [...numbers]);
    }
  }

  /** Call it when all are added. */
  at(word: WordId): Int32Array | undefined {
    const known = this.#asked.get(word);
    if (known) return known;
    const list = this.#lists.get(word);
    if (!list) return undefined;
    const numbers = Int32Array.from(list);
    this.#asked.set(word, numbers);
    return numbers;
  }
}

/** What a number stands for. @throws Error where it stands for nothing. */
export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the compiled patterns do not fit together: please run “npm run build”');
  return value;
}
