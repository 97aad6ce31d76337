import { Rows, SparseRows, textIn } from '../built/rows.ts';
import type { WordId } from '../text/vocabulary.ts';
import { CodeReader } from './coded.ts';
import { Found } from './found.ts';
import { there, type Library } from './library.ts';
import { Lists } from './lists.ts';
import { behindOf, openingsAt } from './peek.ts';
import { ownerNamed, type Owner } from './owner.ts';
import { Roles, type Role } from './roles.ts';
import { Sets } from './sets.ts';

/**
 * Compiled patterns as rows of bytes, written by pack.ts during the build. Only the rows that the words of a note need
 * are decoded. Words are numbered as in the vocabulary of the same file.
 */
export interface PackedPatterns {
  /**
   * For each word of the vocabulary, the sets that contain it. A set that contains another of these sets is left out:
   * {@link wholes} adds it.
   */
  readonly sets: Uint8Array;
  /** For each set, the larger sets that contain it. */
  readonly wholes: Uint8Array;
  /** For each pattern: how many names it captures, the numbers of these names, and its code (see coded.ts). */
  readonly programs: Uint8Array;
  /**
   * One row for all patterns, which {@link Found} reads. Then one row per pattern: the `least` of its anchor and how
   * much more `most` is, and the same for its need, if it has one.
   */
  readonly anchors: Uint8Array;
  /** {@link Tables} as JSON. */
  readonly tables: Uint8Array;
}

export interface Tables {
  /** The number of sets. */
  readonly sets: number;
  readonly classes: readonly string[];
  /** The names under which patterns capture tokens. */
  readonly names: readonly string[];
  /**
   * Each owner with the names of its patterns, in the order of their numbers. A number after a name says how many
   * patterns have that name.
   */
  readonly owners: readonly (readonly [owner: string, ...names: (string | number)[]])[];
}

/** By pattern, its owner and its name there. */
export interface PatternOwners {
  readonly owners: readonly Owner[];
  readonly names: readonly string[];
}

/** @param count the number of patterns */
function ownersIn(told: Tables['owners'], count: number): PatternOwners {
  const [owners, names] = [new Array<Owner>(count), new Array<string>(count)];
  let number = 0;
  for (const [of, ...its] of told) {
    const first = number;
    for (const name of its)
      if (typeof name === 'string') names[number++] = name;
      else {
        names.fill(there(names[number - 1]), number, number + name - 1);
        number += name - 1;
      }
    owners.fill(ownerNamed(of), first, number);
  }
  return { owners, names };
}

/** Patterns that are unpacked when they are first tried. */
export class Packed implements Library, PatternOwners {
  readonly owners: readonly Owner[];
  readonly names: readonly string[];
  readonly programs = new Lists((number) => this.#programOf(number));
  readonly sets: Sets;
  readonly roles = new Roles((word) => this.#roleOf(word));
  readonly #sets: SparseRows;
  readonly #wholes: SparseRows;
  readonly #programs: Rows;
  readonly #anchors: Rows;
  readonly #found: Found;
  readonly #tables: Tables;
  readonly #reader = new CodeReader();
  /** The names that each program captures, as far as they were needed. */
  readonly #named: (readonly string[] | undefined)[];

  constructor(packed: PackedPatterns) {
    this.#sets = new SparseRows(packed.sets);
    this.#wholes = new SparseRows(packed.wholes);
    this.#programs = new Rows(packed.programs);
    this.#anchors = new Rows(packed.anchors);
    this.#tables = JSON.parse(textIn(packed.tables)) as Tables;
    this.#found = new Found(this.#anchors.numbersAt(0), this.#tables.sets);
    this.sets = new Sets(this.roles, this.#tables.sets);
    const { names, owners } = ownersIn(this.#tables.owners, this.#programs.length);
    this.owners = owners;
    this.names = names;
    this.#named = new Array<undefined>(owners.length);
  }

  className(number: number): string {
    return there(this.#tables.classes[number]);
  }

  namesOf(number: number): readonly string[] {
    return (this.#named[number] ??= this.#readNames(number));
  }

  #readNames(number: number): readonly string[] {
    const [count = 0, ...numbers] = this.#programs.bytesAt(number);
    return numbers.slice(0, count).map((name) => there(this.#tables.names[name]));
  }

  /** All sets that contain a word: those stored for it, and those that contain these. */
  #setsOf(word: WordId): readonly number[] {
    const sets = this.#sets.risingAt(word);
    // the loop also visits the sets that it adds
    for (const set of sets)
      if (this.#wholes.has(set))
        for (const whole of this.#wholes.risingAt(set)) if (!sets.includes(whole)) sets.push(whole);
    return sets;
  }

  /** The program of a pattern: the number of names that it captures, then its code. */
  #programOf(number: number): readonly number[] {
    const { bytes } = this.#programs;
    const at = this.#programs.startOf(number);
    const names = there(bytes[at]);
    const reader = this.#reader;
    reader.read(bytes, at + 1 + names, this.#programs.startOf(number + 1), names, there(this.#found.firsts[number]));
    const { code, peeks } = reader;
    // from last to first, because the part that a peek tests may contain another peek
    for (const peek of peeks.reverse()) {
      const parts = openingsAt(code, behindOf(code, peek));
      code[peek + 1] = parts.length === 1 ? there(parts[0]) : this.sets.join(parts);
    }
    return code;
  }

  #roleOf(word: WordId): Role {
    const sets = this.#setsOf(word);
    return { sets, needs: this.#found.needsAmong(sets), anchors: this.#anchorsOf(sets) };
  }

  #anchorsOf(sets: readonly number[]): readonly number[] {
    const anchors: number[] = [];
    for (const number of this.#found.caughtBy(sets)) {
      const places = this.#anchors.numbersAt(1 + number);
      // the last two only if there is a need
      const [least = 0, more = 0, from = 0, further = 0] = places;
      const [most, to] = [least + more, from + further];
      anchors.push(number, least, most, there(this.#found.needs[number]), from, to);
    }
    return anchors;
  }
}
