import type { WordId } from '../text/vocabulary.ts';
import { anchorOf } from './anchor.ts';
import { costOf, frequencyOfAny, withoutNeed, type Held } from './extent.ts';
import { noNeed, there, type Library } from './library.ts';
import { Lists } from './lists.ts';
import { compilePattern, Numbered, type Operands, type Program } from './program.ts';
import { Roles } from './roles.ts';
import { Sets } from './sets.ts';
import { parsePattern, type Node } from './syntax.ts';

interface Pattern extends Program {
  readonly source: string;
  readonly node: Node;
}

/**
 * Patterns compiled from their sources. They are compiled at once, because the vocabulary has to know their words
 * before a note is read.
 */
export class Compiled implements Library {
  readonly patterns: Pattern[] = [];
  readonly roles = new Roles((word) => ({
    sets: (this.#setsByWord ??= this.#setsOf()).get(word) ?? [],
    needs: this.byWord.met.get(word) ?? [],
    anchors: this.byWord.anchored.get(word) ?? [],
  }));
  readonly sets = new Sets(this.roles);
  readonly programs = new Lists((number) => {
    const { code, names } = there(this.patterns[number]);
    return [names.length, ...code];
  });
  readonly #operands: Operands;
  #byWord: ByWord | undefined;
  #setsByWord: ReadonlyMap<WordId, readonly number[]> | undefined;

  constructor(operands: Operands) {
    this.#operands = operands;
  }

  /** @throws Error if the source is malformed */
  add(source: string): void {
    const node = parsePattern(source);
    this.patterns.push({ source, node, ...compilePattern(node, this.#operands) });
  }

  namesOf(number: number): readonly string[] {
    return there(this.patterns[number]).names;
  }

  className(number: number): string {
    return there(this.#operands.classes[number]);
  }

  /** The index by which all patterns are found. Read it only when all modules are loaded. */
  get byWord(): ByWord {
    return (this.#byWord ??= foundBy(this.patterns));
  }

  #setsOf(): ReadonlyMap<WordId, readonly number[]> {
    const byWord = new Map<WordId, number[]>();
    for (const [set, words] of this.#operands.sets.entries()) addTo(byWord, words, [set]);
    return byWord;
  }
}

/** The anchor of a pattern, and its need, if it has one. */
export interface Caught extends Held {
  readonly need: Held | undefined;
}

interface ByWord {
  /** The anchor of each pattern, by pattern number. */
  readonly anchors: readonly Caught[];
  readonly anchored: ReadonlyMap<WordId, readonly number[]>;
  readonly met: ReadonlyMap<WordId, readonly number[]>;
}

/** @throws Error if a pattern could only be tried at every token */
function foundBy(patterns: readonly Pattern[]): ByWord {
  const anchors = worthwhile(caughtIn(patterns));
  const anchored = new Map<WordId, number[]>();
  const needs = new Numbered();
  for (const [number, { least, most, need, words }] of anchors.entries())
    addTo(
      anchored,
      words,
      need
        ? [number, least, most, firstNeed + needs.numberOf(need.words), need.least, need.most]
        : [number, least, most, noNeed, 0, 0],
    );
  const met = new Map<WordId, number[]>();
  for (const [number, words] of needs.all.entries()) addTo(met, words, [firstNeed + number]);
  return { anchors, anchored, met };
}

const firstNeed = noNeed + 1;

function caughtIn(patterns: readonly Pattern[]): readonly Caught[] {
  const needs = new Numbered();
  return patterns.map(({ node, source }) => {
    const anchor = anchorOf(node);
    if (!anchor) throw new Error(`pattern “${source}”: no word tells where it might be`);
    const { least, most, words } = anchor;
    const need = chosenOf(anchor.needs, needs);
    if (need) needs.numberOf(need.words);
    return { words, least, most, need };
  });
}

/** The cost of noting a need at one word, as a fraction of the cost of trying a pattern. */
const noting = 1 / 40;

/**
 * Leaves out needs that cost more than they save. A need is noted wherever one of its words occurs, which is often. It
 * saves a try only where an anchor occurs without it, and most anchors are rare.
 */
function worthwhile(anchors: readonly Caught[]): readonly Caught[] {
  const needs = new Numbered();
  const spared: number[] = [];
  for (const { need, ...anchor } of anchors) {
    if (!need) continue;
    const number = needs.numberOf(need.words);
    spared[number] = (spared[number] ?? 0) + withoutNeed(anchor, need);
  }
  const isWorthIt = ({ words }: Held): boolean => there(spared[needs.numberOf(words)]) > noting * frequencyOfAny(words);
  return anchors.map((anchor) => (anchor.need && isWorthIt(anchor.need) ? anchor : { ...anchor, need: undefined }));
}

/**
 * A need may be this many times as frequent as the rarest one if other patterns share it, because each different need
 * takes memory and time.
 */
const shared = 4;

function chosenOf(needs: readonly Held[], known: Numbered): Held | undefined {
  const costs = needs.map((need) => costOf(need) * (known.has(need.words) ? 1 : shared));
  return needs[costs.indexOf(Math.min(...costs))];
}

function addTo(lists: Map<WordId, number[]>, words: readonly WordId[], numbers: readonly number[]): void {
  for (const word of new Set(words)) {
    const known = lists.get(word);
    if (known) known.push(...numbers);
    else lists.set(word, [...numbers]);
  }
}
