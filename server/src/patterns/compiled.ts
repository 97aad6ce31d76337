import type { WordId } from '../text/vocabulary.ts';
import { anchorOf } from './anchor.ts';
import { costOf, type Held } from './extent.ts';
import { there, type Library } from './library.ts';
import { Lists } from './lists.ts';
import { compilePattern, Numbered, type Operands, type Program } from './program.ts';
import { Sets } from './sets.ts';
import { parsePattern, type Node } from './syntax.ts';

interface Pattern extends Program {
  readonly source: string;
  readonly node: Node;
}

/** Patterns made of their sources, at once: the vocabulary has to know their words before a note is read. */
export class Compiled implements Library {
  readonly patterns: Pattern[] = [];
  readonly sets = new Sets((word) => (this.#setsByWord ??= this.#setsOf()).get(word) ?? []);
  readonly programs = new Lists((number) => {
    const { code, names } = there(this.patterns[number]);
    return [names.length, ...code];
  });
  readonly anchored = new Lists((word) => this.byWord.anchored.get(word) ?? []);
  readonly met = new Lists((word) => this.byWord.met.get(word) ?? []);
  readonly #operands: Operands;
  #byWord: ByWord | undefined;
  #setsByWord: ReadonlyMap<WordId, readonly number[]> | undefined;

  constructor(operands: Operands) {
    this.#operands = operands;
  }

  /** @throws Error for a source that is not well formed. */
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

  /** How all patterns are found. Ask when all modules are loaded. */
  get byWord(): ByWord {
    return (this.#byWord ??= foundBy(this.patterns));
  }

  #setsOf(): ReadonlyMap<WordId, readonly number[]> {
    const byWord = new Map<WordId, number[]>();
    for (const [set, words] of this.#operands.sets.entries()) addTo(byWord, words, [set]);
    return byWord;
  }
}

/** Where a pattern is caught hold of, and what has to be beside that. */
export interface Caught extends Held {
  readonly need: Held;
}

interface ByWord {
  /** By pattern. */
  readonly anchors: readonly Caught[];
  readonly anchored: ReadonlyMap<WordId, readonly number[]>;
  readonly met: ReadonlyMap<WordId, readonly number[]>;
}

/** @throws Error for a pattern that could only be tried at every token */
function foundBy(patterns: readonly Pattern[]): ByWord {
  const anchored = new Map<WordId, number[]>();
  const needs = new Numbered();
  const anchors = patterns.map(({ node, source }, number) => {
    const anchor = anchorOf(node);
    if (!anchor) throw new Error(`pattern “${source}”: no word tells where it might be`);
    const { least, most, words } = anchor;
    const need = chosenOf(anchor.needs, needs);
    addTo(anchored, words, [number, least, most, needs.numberOf(need.words), need.least, need.most]);
    return { words, least, most, need };
  });
  const met = new Map<WordId, number[]>();
  for (const [number, words] of needs.all.entries()) addTo(met, words, [number]);
  return { anchors, anchored, met };
}

/** How much more often a need may be met than the rarest one, if others have it as well: each one takes room and time. */
const shared = 4;

function chosenOf(needs: readonly Held[], known: Numbered): Held {
  const costs = needs.map((need) => costOf(need) * (known.has(need.words) ? 1 : shared));
  return there(needs[costs.indexOf(Math.min(...costs))]);
}

function addTo(lists: Map<WordId, number[]>, words: readonly WordId[], numbers: readonly number[]): void {
  for (const word of new Set(words)) {
    const known = lists.get(word);
    if (known) known.push(...numbers);
    else lists.set(word, [...numbers]);
  }
}
