import { bytesOfNumbers, bytesOfRows, bytesOfSparseRows, bytesOfText, stepsOf } from '../built/rows.ts';
import { anchorSize, numbersOf, type Compiled } from './library.ts';
import type { Owned, PackedPatterns, Tables } from './packed.ts';
import { forEachOperation } from './peek.ts';
import { Op, type Operands } from './program.ts';

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
  const sets = new Used(operands);
  const names = [...new Set(programs.flatMap((program) => program.names))];
  const code = programs.map((program) => [
    program.names.length,
    ...program.names.map((name) => names.indexOf(name)),
    ...shortened(program.code, sets),
  ]);
  const tables: Tables = { classes: operands.classes, names, owners: byOwner(owned), lists: placed(ofRules, lists) };
  return {
    tables: bytesOfText(JSON.stringify(tables)),
    programs: bytesOfRows(code.map(bytesOfNumbers)),
    anchors: bytesOfRows(programs.map(({ anchor }) => bytesOfNumbers(anchor ? numbersOf(anchor) : []))),
    sets: bytesOfRows(sets.all.map((set) => bytesOfNumbers(stepsOf(set)))),
    anchored: bytesOfSparseRows(Array.from({ length: words }, (_, word) => numbersAt(libraries, word))),
    needs: bytesOfSparseRows(needsByWord(operands, words)),
  };
}

/** The sets that are named once those are left out that what follows them tells. */
class Used {
  readonly all: (readonly number[])[] = [];
  readonly #operands: Operands;
  readonly #numbers = new Map<number, number>();

  constructor(operands: Operands) {
    this.#operands = operands;
  }

  numberOf(operand: number): number {
    if (operand < 0) return operand;
    const known = this.#numbers.get(operand);
    if (known !== undefined) return known;
    const number = this.all.push(this.#operands.sets[operand] ?? []) - 1;
    this.#numbers.set(operand, number);
    return number;
  }
}

function shortened(code: readonly number[], sets: Used): readonly number[] {
  const short = [...code];
  forEachOperation(code, (at, op) => {
    const operand = code[at + 1] ?? 0;
    if (op === Op.word || op === Op.take) short[at + 1] = sets.numberOf(operand);
    if (op === Op.option || op === Op.peek) short[at + 1] = Math.min(operand, 0);
  });
  return short;
}

function needsByWord({ needs }: Operands, words: number): number[][] {
  const met = Array.from({ length: words }, (): number[] => []);
  for (const [need, its] of needs.entries()) for (const word of its) met[word]?.push(need);
  return met;
}

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
