import { Rows, SparseRows, textIn } from '../built/rows.ts';
import type { WordId } from '../text/vocabulary.ts';
import { anchorSize, there, type Library } from './library.ts';
import { forEachPeek, openingsAt } from './peek.ts';
import { Sets } from './sets.ts';
import { Store } from './store.ts';

/**
 * Compiled patterns as rows, of which only those are read that a note has the words for. Numbers of words are those of the
 * vocabulary that lies beside them. Written by pack.ts while the project is built.
 */
export interface PackedPatterns {
  /** The words of each set, which rise. */
  readonly sets: Uint8Array;
  /**
   * For each pattern how many names it keeps, their numbers, and its code. The words of `option` and `peek` are left out
   * where they are many: what follows tells them.
   */
  readonly programs: Uint8Array;
  /** `least` and `most` of its anchor and what it needs; nothing where it has none. */
  readonly anchors: Uint8Array;
  /** For each word of the vocabulary the patterns that it is an anchor of. */
  readonly anchored: Uint8Array;
  /** For each word the needs that it meets. */
  readonly needs: Uint8Array;
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
  readonly #needs: SparseRows;
  readonly #tables: Tables;
  /** Where those programs begin that were unpacked, by their numbers, and what they keep. */
  readonly #programsAt: number[] = [];
  readonly #names: (readonly string[])[] = [];
  readonly #store = { programs: new Store(), sets: new Sets((set) => this.#wordsOf(set)) };
  readonly #met: Int32Array[] = [];
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
      className: (number) => there(this.#tables.classes[number]),
      programAt: (number) => (this.#programsAt[number] ??= this.#unpack(number)),
      namesOf: (number) => there(this.#names[number]),
      anchoredAt: (word) => {
        const known = anchored[word];
        if (known !== undefined) return known ?? undefined;
        return (anchored[word] = this.#anchorsAt(word, from, to)) ?? undefined;
      },
      metBy: (word) => (this.#met[word] ??= Int32Array.from(this.#needs.risingAt(word))),
    };
  }

  #unpack(number: number): number {
    const row = this.#programs.numbersAt(number);
    const behind = 1 + (row[0] ?? 0);
    this.#names[number] = row.slice(1, behind).map((name) => there(this.#tables.names[name]));
    const code = row.slice(behind);
    forEachPeek(code, (at, within) => {
      // put together when it is asked for, as most programs end at their first word
      if (code[at + 1] === 0) code[at + 1] = this.#sets.length + this.#unions.push(openingsAt(code, within)) - 1;
    });
    return this.#store.programs.add(behind - 1, code);
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
