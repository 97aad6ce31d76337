import { Rows, SparseRows, textIn } from '../built/rows.ts';
import type { WordId } from '../text/vocabulary.ts';
import { CodeReader } from './coded.ts';
import { there, type Library } from './library.ts';
import { Lists } from './lists.ts';
import { behindOf, openingsAt } from './peek.ts';
import { Sets } from './sets.ts';

/**
 * Compiled patterns as rows, of which only those are read that a note has the words for. Numbers of words are those of the
 * vocabulary that lies beside them. Written by pack.ts while the project is built.
 */
export interface PackedPatterns {
  /** The words of each set, which rise, then the sets that are in it, counted on from the number of all words. */
  readonly sets: Uint8Array;
  /**
   * How many sets each pattern is the first to name; then for each pattern how many names it keeps, their numbers, and its
   * code: see coded.ts.
   */
  readonly programs: Uint8Array;
  /** `least` and `most` of its anchor, and the number of its need with `from` and `to`. */
  readonly anchors: Uint8Array;
  /** For each word of the vocabulary the patterns that it is an anchor of. */
  readonly anchored: Uint8Array;
  /** For each word the needs that it meets. */
  readonly needs: Uint8Array;
  /** {@link Tables} as JSON. */
  readonly tables: Uint8Array;
}

export interface Tables {
  /** How many words the vocabulary has. */
  readonly words: number;
  readonly classes: readonly string[];
  /** Names that patterns keep. */
  readonly names: readonly string[];
  /** Each owner with its names for patterns, in the order of their numbers; behind a name that has several, how many. */
  readonly owners: readonly (readonly [owner: string, ...names: (string | number)[]])[];
}

/** Whose a pattern is, and what it is called there. */
export interface Owned {
  readonly owner: string;
  readonly name: string;
}

/** Patterns that are unpacked when they are first tried. */
export class Packed implements Library {
  readonly owned: readonly Owned[];
  readonly programs = new Lists((number) => this.#programOf(number));
  readonly sets = new Sets((set) => this.#wordsOf(set));
  readonly anchored = new Lists((word) => this.#anchorsOf(word));
  readonly met = new Lists((word) => this.#needs.risingAt(word));
  readonly #sets: Rows;
  readonly #programs: Rows;
  readonly #anchors: Rows;
  readonly #anchored: SparseRows;
  readonly #needs: SparseRows;
  readonly #tables: Tables;
  readonly #reader = new CodeReader();
  /** The first set that each program may be the first to name. */
  #firsts: Uint32Array | undefined;
  /** What sets are made of whose numbers come behind those that are packed: sets and negative single words. */
  readonly #unions: (readonly number[])[] = [];

  constructor(packed: PackedPatterns) {
    this.#sets = new Rows(packed.sets);
    this.#programs = new Rows(packed.programs);
    this.#anchors = new Rows(packed.anchors);
    this.#anchored = new SparseRows(packed.anchored);
    this.#needs = new SparseRows(packed.needs);
    this.#tables = JSON.parse(textIn(packed.tables)) as Tables;
    const owned: Owned[] = [];
    for (const [owner, ...names] of this.#tables.owners)
      for (const name of names)
        if (typeof name === 'string') owned.push({ owner, name });
        else for (let times = 1; times < name; times++) owned.push(there(owned.at(-1)));
    this.owned = owned;
  }

  className(number: number): string {
    return there(this.#tables.classes[number]);
  }

  namesOf(number: number): readonly string[] {
    const [count = 0, ...numbers] = this.#programs.bytesAt(1 + number);
    return numbers.slice(0, count).map((name) => there(this.#tables.names[name]));
  }

  #wordsOf(set: number): readonly WordId[] {
    const { length } = this.#sets;
    if (set >= length) return this.#joined(there(this.#unions[set - length]));
    const { words } = this.#tables;
    const numbers = this.#sets.risingAt(set);
    const isWhole = there(numbers.at(-1)) < words;
    return isWhole ? numbers : this.#joined(numbers.map((number) => (number < words ? -number : number - words)));
  }

  /** The words of sets and of negative single words. Some may be there twice. */
  #joined(parts: readonly number[]): readonly WordId[] {
    return parts.flatMap((part) => (part < 0 ? -part : this.#wordsOf(part)));
  }

  /** How many names it keeps, then its code. */
  #programOf(number: number): readonly number[] {
    const { bytes } = this.#programs;
    const at = this.#programs.startOf(1 + number);
    const names = there(bytes[at]);
    this.#firsts ??= this.#programs.sumsAt(0, this.#programs.length - 1);
    const reader = this.#reader;
    reader.read(bytes, at + 1 + names, this.#programs.startOf(2 + number), names, there(this.#firsts[number]));
    const { code, peeks } = reader;
    // the last first, as what one looks into may hold another
    for (const peek of peeks.reverse()) {
      const parts = openingsAt(code, behindOf(code, peek));
      // put together when it is asked for, as most programs end at their first word
      code[peek + 1] = parts.length === 1 ? there(parts[0]) : this.#sets.length + this.#unions.push(parts) - 1;
    }
    return code;
  }

  #anchorsOf(word: WordId): readonly number[] {
    return this.#anchored.risingAt(word).flatMap((number) => [number, ...this.#anchors.numbersAt(number)]);
  }
}
