import { bytesOfNumbers, bytesOfRising, bytesOfRows, bytesOfSparseRows, bytesOfText } from '../built/rows.ts';
import { bytesOfCode } from './coded.ts';
import { anchorSize, type Compiled } from './library.ts';
import type { Owned, PackedPatterns, Tables } from './packed.ts';
import type { Anchor, Anchored, Operands } from './program.ts';

/** What phrases.ts holds when all modules are loaded. */
export interface Contents {
  readonly operands: Operands;
  readonly ofRules: Compiled;
  readonly owned: readonly Owned[];
  /** Compiled with the same operands, by their key. */
  readonly lists: ReadonlyMap<string, Compiled>;
}

/** Packs patterns as packed.ts reads them. @param words how many words the vocabulary has */
export function pack({ lists, ofRules, operands, owned }: Contents, words: number): PackedPatterns {
  const libraries = [ofRules, ...lists.values()];
  const programs = libraries.flatMap((library) => library.compiled);
  const names = [...new Set(programs.flatMap((program) => program.names))];
  const sets = new Sets(operands);
  const rows = programs.map((program) => sets.rowOf(program, names));
  const { classes } = operands;
  const tables: Tables = { classes, names, owners: byOwner(owned), lists: placed(ofRules, lists) };
  return {
    tables: bytesOfText(JSON.stringify(tables)),
    programs: bytesOfRows([bytesOfNumbers(sets.firsts), ...rows]),
    anchors: bytesOfRows(programs.map(({ anchor }) => bytesOfNumbers(anchor ? edgesOf(anchor) : []))),
    sets: bytesOfRows(sets.all.map(bytesOfRising)),
    anchored: bytesOfSparseRows(Array.from({ length: words }, (_, word) => numbersAt(libraries, word))),
  };
}

/** The sets that are named once those are left out that what follows them tells. */
class Sets {
  readonly all: (readonly number[])[] = [];
  /** How many of them each program was the first to name. */
  readonly firsts: number[] = [];
  readonly #operands: Operands;
  readonly #numbers = new Map<number, number>();

  constructor(operands: Operands) {
    this.#operands = operands;
  }

  rowOf({ code, names }: Anchored, allNames: readonly string[]): Uint8Array {
    const before = this.all.length;
    const bytes = bytesOfCode(code, (set) => this.#numberOf(set));
    this.firsts.push(this.all.length - before);
    const named = names.map((name) => allNames.indexOf(name));
    return Uint8Array.from([named.length, ...named, ...bytes]);
  }

  /** Undefined where it is named for the first time. */
  #numberOf(set: number): number | undefined {
    const known = this.#numbers.get(set);
    if (known === undefined) this.#numbers.set(set, this.all.push(this.#operands.sets[set] ?? []) - 1);
    return known;
  }
}

const edgesOf = ({ before, behind, least, most }: Anchor): number[] => [least, most, before, behind];

/** The patterns of all libraries, one after the other, that a word is an anchor of. */
function numbersAt(libraries: readonly Compiled[], word: number): number[] {
  const numbers: number[] = [];
  let first = 0;
  for (const library of libraries) {
    for (const [index, number] of (library.anchoredAt(word) ?? new Int32Array()).entries())
      if (index % anchorSize === 0) numbers.push(first + number);
    first += library.compiled.length;
  }
  return numbers;
}

function byOwner(owned: readonly Owned[]): Tables['owners'] {
  const counted: [owner: string, name: string, count: number][] = [];
  for (const { name, owner } of owned) {
    const last = counted.at(-1);
    if (last?.[0] === owner && last[1] === name) last[2]++;
    else counted.push([owner, name, 1]);
  }
  return counted;
}

function placed(ofRules: Compiled, lists: Contents['lists']): Tables['lists'] {
  let first = ofRules.compiled.length;
  return Object.fromEntries(
    [...lists].map(([key, { compiled }]) => {
      const place = [first, compiled.length] as const;
      first += compiled.length;
      return [key, place];
    }),
  );
}
