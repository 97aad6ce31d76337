import { Rows, SparseRows, textIn } from '../built/rows.ts';
import type { WordId } from '../text/vocabulary.ts';
import { CodeReader } from './coded.ts';
import { addSet, anchorSize, there, type Library } from './library.ts';
import { behindOf, openingsAt } from './peek.ts';
import { Store } from './store.ts';

/**
 * Compiled patterns as rows, of which only those are read that a note has the words for. Numbers of words are those of the
 * vocabulary that lies beside them. Written by pack.ts while the project is built.
 */
export interface PackedPatterns {
  /** The words of each set, which rise. */
  readonly sets: Uint8Array;
  /**
   * How many sets each pattern is the first to name; then for each pattern how many names it keeps, their numbers, and its
   * code: see coded.ts.
   */
  readonly programs: Uint8Array;
  /** `least`, `most`, `before` and `behind` of its anchor; nothing where it has none. */
  readonly anchors: Uint8Array;
  /** For each word of the vocabulary the patterns that it is an anchor of. */
  readonly anchored: Uint8Array;
  /** {@link Tables} as JSON. */
  readonly tables: Uint8Array;
}

export interface Tables {
  readonly classes: readonly string[];
  /** Names that patterns keep. */
  readonly names: readonly string[];
  /** The rules and their names for patterns, and how many patterns each has, in the order of their numbers. */
  readonly owners: readonly (readonly [owner: string, name: string, count: number])[];
  /** For each list of patterns that tell by themselves its first pattern, and how many there are. */
  readonly lists: Readonly<Record<string, readonly [first: number, count: number]>>;
}

/** Whose a pattern is, and what it is called there. */
export interface Owned {
  readonly owner: string;
  readonly name: string;
}

/** Patterns that are unpacked when they are first tried. */
export class Packed {
  readonly owned: readonly Owned[];
  readonly #sets: Rows;
  readonly #programs: Rows;
  readonly #anchors: Rows;
  readonly #anchored: SparseRows;
  readonly #tables: Tables;
  /** Where those programs begin that were unpacked, by their numbers. */
  readonly #programsAt: number[] = [];
  readonly #reader = new CodeReader();
  /** The first set that each program may be the first to name. */
  #firsts: Uint32Array | undefined;
  readonly #store = { programs: new Store(), sets: new Store() };
  /** Where those sets begin that were unpacked; those made of others have the numbers behind. */
  readonly #setsAt: number[] = [];
  /** What those are made of: sets and negative single words. */
  readonly #unions: (readonly number[])[] = [];

  constructor(packed: PackedPatterns) {
    this.#sets = new Rows(packed.sets);
    this.#programs = new Rows(packed.programs);
    this.#anchors = new Rows(packed.anchors);
    this.#anchored = new SparseRows(packed.anchored);
    this.#tables = JSON.parse(textIn(packed.tables)) as Tables;
    const owned: Owned[] = [];
    for (const [owner, name, count] of this.#tables.owners) {
      const its = { owner, name };
      for (let times = 0; times < count; times++) owned.push(its);
    }
    this.owned = owned;
  }

  /** The patterns of all rules. */
  ofRules(): Library {
    return this.#library(0, this.owned.length);
  }

  /** The list that was packed under `key`; undefined where there is none. */
  list(key: string): Library | undefined {
    const place = this.#tables.lists[key];
    return place && this.#library(place[0], place[0] + place[1]);
  }

  #setAt(number: number): number {
    return (this.#setsAt[number] ??= addSet(this.#store.sets, this.#wordsOf(number)));
  }

  #wordsOf(set: number): readonly WordId[] {
    const { length } = this.#sets;
    return set < length ? this.#sets.risingAt(set) : this.#joined(there(this.#unions[set - length]));
  }

  /** The words of sets and of negative single words, rising. */
  #joined(parts: readonly number[]): readonly WordId[] {
    const words = new Set<WordId>();
    for (const part of parts) {
      if (part < 0) words.add(-part);
      else for (const word of this.#wordsOf(part)) words.add(word);
    }
    return [...words].sort((a, b) => a - b);
  }

  /** The patterns from one number to before another. */
  #library(from: number, to: number): Library {
    const everywhere: number[] = [];
    for (let number = from; number < to; number++) if (!this.#anchors.has(number)) everywhere.push(number);
    const anchored: (Int32Array | null | undefined)[] = [];
    return {
      ...this.#store,
      everywhere,
      setAt: (number) => this.#setAt(number),
      className: (number) => there(this.#tables.classes[number]),
      programAt: (number) => (this.#programsAt[number] ??= this.#unpack(number)),
      namesOf: (number) => this.#namesOf(number),
      anchoredAt: (word) => {
        const known = anchored[word];
        if (known !== undefined) return known ?? undefined;
        return (anchored[word] = this.#anchorsAt(word, from, to)) ?? undefined;
      },
    };
  }

  #namesOf(number: number): readonly string[] {
    const [count = 0, ...numbers] = this.#programs.bytesAt(1 + number);
    return numbers.slice(0, count).map((name) => there(this.#tables.names[name]));
  }

  #unpack(number: number): number {
    const { bytes } = this.#programs;
    const at = this.#programs.startOf(1 + number);
    const names = there(bytes[at]);
    this.#firsts ??= this.#programs.sumsAt(0, this.#programs.length - 1);
    const reader = this.#reader;
    reader.read(bytes, at + 1 + names, this.#programs.startOf(2 + number), there(this.#firsts[number]));
    const { code, peeks } = reader;
    // the last first, as what one looks into may hold another
    for (const peek of peeks.reverse()) {
      const parts = openingsAt(code, behindOf(code, peek));
      // put together when it is asked for, as most programs end at their first word
      code[peek + 1] = parts.length === 1 ? there(parts[0]) : this.#sets.length + this.#unions.push(parts) - 1;
    }
    return this.#store.programs.add(names, code);
  }

  #anchorsAt(word: WordId, from: number, to: number): Int32Array | null {
    if (!this.#anchored.has(word)) return null;
    const numbers = this.#anchored.risingAt(word).filter((number) => number >= from && number < to);
    if (numbers.length === 0) return null;
    const anchors = new Int32Array(anchorSize * numbers.length);
    for (const [index, number] of numbers.entries())
      anchors.set([number, ...this.#anchors.numbersAt(number)], anchorSize * index);
    return anchors;
  }
}
