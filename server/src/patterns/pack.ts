import { anchorSize, type Compiled } from './library.ts';
import type { Owned, PackedPatterns } from './packed.ts';
import { forEachOperation } from './peek.ts';
import { Op, type Operands, type Program } from './program.ts';

const lines = (rows: Iterable<string>): string => [...rows].join('\n');
const row = (numbers: readonly number[]): string => numbers.join(',');

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
  const programs = [ofRules, ...lists.values()].flatMap((library) => library.programs);
  const sets = new Used(operands);
  let first = ofRules.programs.length;
  const placed = [...lists].map(([key, { programs: own }]) => {
    const line = `${key};${row([first, own.length])}`;
    first += own.length;
    return line;
  });
  return {
    programs: lines(programs.map(({ code, names }) => [row(shortened(code, sets)), ...names].join(';'))),
    anchors: lines(programs.map(({ anchor }) => anchorLine(anchor, sets))),
    sets: lines(sets.all.map((set) => row(set.map((word, at) => word - (set[at - 1] ?? 0))))),
    classes: operands.classes.join(','),
    words: lines(Array.from({ length: words }, (_, word) => row(numbersAt(ofRules, word)))),
    owners: lines(byOwner(owned)),
    lists: lines(placed),
  };
}

/** The sets that are named once `peek` is told by what follows it. */
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
    if (op === Op.word || op === Op.option || op === Op.take) short[at + 1] = sets.numberOf(code[at + 1] ?? 0);
    if (op === Op.peek) short[at + 1] = 0;
  });
  return short;
}

const anchorLine = (anchor: Program['anchor'], sets: Used): string =>
  anchor ? row([sets.numberOf(anchor.words), anchor.least, anchor.most, anchor.before, anchor.behind]) : '';

const numbersAt = (library: Compiled, word: number): number[] =>
  [...(library.anchoredAt(word) ?? [])].filter((_, index) => index % anchorSize === 0);

function byOwner(owned: readonly Owned[]): readonly string[] {
  const counted: { readonly owner: string; readonly name: string; count: number }[] = [];
  for (const { name, owner } of owned) {
    const last = counted.at(-1);
    if (last?.owner === owner && last.name === name) last.count++;
    else counted.push({ owner, name, count: 1 });
  }
  return counted.map(({ count, name, owner }) => `${owner};${name};${String(count)}`);
}
