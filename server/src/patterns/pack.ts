import { bytesOfNumbers, bytesOfRows, bytesOfSparseRows, bytesOfText } from '../built/rows.ts';
import { bytesOfCode } from './coded.ts';
import type { Caught, Compiled } from './compiled.ts';
import type { PackedPatterns, PatternOwners, Tables } from './packed.ts';
import { partsOf } from './parts.ts';
import { Numbered, type Operands, type Program } from './program.ts';

/** All patterns, their owners and the sets and classes they use, once all modules are loaded. */
export interface Contents extends PatternOwners {
  readonly operands: Operands;
  readonly compiled: Compiled;
}

/** Packs patterns in the format that packed.ts reads. @param words the number of words in the vocabulary */
export function pack({ compiled, operands, ...owned }: Contents, words: number): PackedPatterns {
  const programs = compiled.patterns;
  const { anchors } = compiled.byWord;
  const names = [...new Set(programs.flatMap((program) => program.names))];
  const sets = new Sets(operands);
  const rows = programs.map((program, number) => sets.rowOf(program, names, anchors[number]));
  const parted = partsOf(sets.all);
  const tables: Tables = { classes: operands.classes, names, owners: byOwner(owned), sets: parted.length };
  return {
    tables: bytesOfText(JSON.stringify(tables)),
    programs: bytesOfRows(rows),
    anchors: bytesOfRows([bytesOfNumbers(sets.found), ...anchors.map(bytesOfPlaces)]),
    sets: bytesOfSparseRows(
      holders(
        words,
        parted.map((set) => set.words),
      ),
    ),
    wholes: bytesOfSparseRows(
      holders(
        parted.length,
        parted.map((set) => set.parts),
      ),
    ),
  };
}

/** Where the anchor may be, and the need near it. */
const bytesOfPlaces = ({ least, most, need }: Caught): Uint8Array =>
  bytesOfNumbers(need ? [least, most - least, need.least, need.most - need.least] : [least, most - least]);

/** Inverts lists of numbers: for each number below `count`, the lists that contain it. */
function holders(count: number, lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const holders = Array.from({ length: count }, (): number[] => []);
  for (const [index, list] of lists.entries()) for (const number of list) holders[number]?.push(index);
  return holders;
}

/**
 * Numbers the sets of words of programs, anchors and needs. Sets that follow from the rest of a program are left out.
 */
class Sets {
  /**
   * Three numbers for each pattern: how many sets it is the first to use, then the sets of its anchor and of its need,
   * counted from the first of these.
   */
  readonly found: number[] = [];
  readonly #operands: Operands;
  readonly #sets = new Numbered();

  constructor(operands: Operands) {
    this.#operands = operands;
  }

  get all(): readonly (readonly number[])[] {
    return this.#sets.all;
  }

  rowOf({ code, names }: Program, allNames: readonly string[], caught: Caught | undefined): Uint8Array {
    const before = this.all.length;
    const bytes = bytesOfCode(code, (set) => this.#numberOf(set));
    const anchor = this.#sets.numberOf(caught?.words ?? []);
    const need = caught?.need ? this.#sets.numberOf(caught.need.words) : anchor;
    this.found.push(this.all.length - before, anchor - before, need - before);
    const named = names.map((name) => allNames.indexOf(name));
    return Uint8Array.from([named.length, ...named, ...bytes]);
  }

  /** Undefined for a new set, which gets the next number. */
  #numberOf(set: number): number | undefined {
    const words = this.#operands.sets[set] ?? [];
    const isKnown = this.#sets.has(words);
    const number = this.#sets.numberOf(words);
    return isKnown ? number : undefined;
  }
}

function byOwner({ names, owners }: PatternOwners): Tables['owners'] {
  const told: [owner: string, ...names: (string | number)[]][] = [];
  for (const [number, owner] of owners.entries()) {
    const isSameOwner = owners[number - 1] === owner;
    if (!isSameOwner) told.push([owner.name]);
    const its = told.at(-1);
    const count = its?.at(-1);
    const name = names[number] ?? '';
    if (!isSameOwner || names[number - 1] !== name) its?.push(name);
    else if (typeof count === 'number') its?.splice(-1, 1, count + 1);
    else its?.push(2);
  }
  return told;
}
