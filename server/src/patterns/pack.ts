import { bytesOfNumbers, bytesOfRows, bytesOfSparseRows, bytesOfText, stepsOf } from '../built/rows.ts';
import { anchorSize, type Compiled } from './library.ts';
import type { Owned, PackedPatterns, Tables } from './packed.ts';
import { forEachOperation } from './peek.ts';
import { Op, type Operands } from './program.ts';

/** What phrases.ts holds when all modules are loaded. */
export interface Contents {
  readonly operands: Operands;
  readonly compiled: Compiled;
  readonly owned: readonly Owned[];
}

/** Packs patterns as packed.ts reads them. @param words how many words the vocabulary has */
export function pack({ compiled, operands, owned }: Contents, words: number): PackedPatterns {
  const programs = compiled.patterns;
  const sets = new Used(operands);
  const names = [...new Set(programs.flatMap((program) => program.names))];
  const code = programs.map((program) => [
    program.names.length,
    ...program.names.map((name) => names.indexOf(name)),
    ...shortened(program.code, sets),
  ]);
  const tables: Tables = { classes: operands.classes, names, owners: byOwner(owned) };
  return {
    tables: bytesOfText(JSON.stringify(tables)),
    programs: bytesOfRows(code.map(bytesOfNumbers)),
    anchors: bytesOfRows(anchorsIn(compiled, words).map(bytesOfNumbers)),
    sets: bytesOfRows(sets.all.map((set) => bytesOfNumbers(stepsOf(set)))),
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

function byOwner(owned: readonly Owned[]): Tables['owners'] {
  const counted: [owner: string, name: string, count: number][] = [];
  for (const { name, owner } of owned) {
    const last = counted.at(-1);
    if (last?.[0] === owner && last[1] === name) last[2]++;
    else counted.push([owner, name, 1]);
  }
  return counted;
}
