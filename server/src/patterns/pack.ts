import { bytesOfNumbers, bytesOfRising, bytesOfRows, bytesOfSparseRows, bytesOfText } from '../built/rows.ts';
import { bytesOfCode } from './coded.ts';
import { anchorSize, type Compiled } from './library.ts';
import type { Owned, PackedPatterns, Tables } from './packed.ts';
import { partsOf } from './parts.ts';
import type { Operands, Program } from './program.ts';

/** What phrases.ts holds when all modules are loaded. */
export interface Contents {
  readonly operands: Operands;
  readonly compiled: Compiled;
  readonly owned: readonly Owned[];
}

/** Packs patterns as packed.ts reads them. @param words how many words the vocabulary has */
export function pack({ compiled, operands, owned }: Contents, words: number): PackedPatterns {
  const programs = compiled.patterns;
  const names = [...new Set(programs.flatMap((program) => program.names))];
  const sets = new Sets(operands);
  const rows = programs.map((program) => sets.rowOf(program, names));
  const tables: Tables = { classes: operands.classes, names, owners: byOwner(owned), words };
  return {
    tables: bytesOfText(JSON.stringify(tables)),
    programs: bytesOfRows([bytesOfNumbers(sets.firsts), ...rows]),
    anchors: bytesOfRows(anchorsIn(compiled, words).map(bytesOfNumbers)),
    sets: bytesOfRows(
      partsOf(sets.all).map((set) => bytesOfRising([...set.words, ...set.parts.map((part) => words + part)])),
    ),
    anchored: bytesOfSparseRows(byWord(words, (word) => anchorsAt(compiled, word).map(([number = 0]) => number))),
    needs: bytesOfSparseRows(byWord(words, (word) => compiled.byWord.met.get(word) ?? [])),
  };
}

const byWord = (words: number, listOf: (word: number) => readonly number[]): (readonly number[])[] =>
  Array.from({ length: words }, (_, word) => listOf(word));

/** The anchors that a word is, each with the number of its pattern. */
function anchorsAt({ byWord: { anchored } }: Compiled, word: number): readonly number[][] {
  const numbers = anchored.get(word) ?? [];
  return Array.from({ length: numbers.length / anchorSize }, (_, index) =>
    numbers.slice(anchorSize * index, anchorSize * (index + 1)),
  );
}

/** By pattern. */
function anchorsIn(compiled: Compiled, words: number): (readonly number[])[] {
  const anchors = compiled.patterns.map((): readonly number[] => []);
  for (let word = 0; word < words; word++)
    for (const [number = 0, ...anchor] of anchorsAt(compiled, word)) anchors[number] = anchor;
  return anchors;
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

  rowOf({ code, names }: Program, allNames: readonly string[]): Uint8Array {
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

function byOwner(owned: readonly Owned[]): Tables['owners'] {
  const owners: [owner: string, ...names: (string | number)[]][] = [];
  for (const [index, { name, owner }] of owned.entries()) {
    const before = owned[index - 1];
    if (before?.owner !== owner) owners.push([owner]);
    const its = owners.at(-1);
    const count = its?.at(-1);
    if (before?.owner !== owner || before.name !== name) its?.push(name);
    else if (typeof count === 'number') its?.splice(-1, 1, count + 1);
    else its?.push(2);
  }
  return owners;
}
