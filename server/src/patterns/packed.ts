import type { WordId } from '../text/vocabulary.ts';
import { anchorSize, there, type Library } from './library.ts';
import { forEachPeek, openingsAt } from './peek.ts';
import type { Anchor, Program } from './program.ts';

/**
 * Compiled patterns as text, a line each, of which only those are read that a note has the words for. Numbers of words
 * are those of text/built.ts. Written by pack.ts while the project is built.
 */
export interface PackedPatterns {
  /** The words of each set, each as its distance from the one before. */
  readonly sets: string;
  readonly classes: string;
  /** The code of each pattern, and the names of what it keeps. What `peek` wants is left out: it is in what follows. */
  readonly programs: string;
  /** The set of its anchor, `least`, `most`, `before`, `behind`; empty where it has none. */
  readonly anchors: string;
  /** For each word of the vocabulary, the patterns of rules that it is an anchor of. */
  readonly words: string;
  /** For each rule and name how many patterns there are, in the order of their numbers. */
  readonly owners: string;
  /** For each list of patterns that tell by themselves: its key, its first pattern, and how many there are. */
  readonly lists: string;
}

/** Whose a pattern is, and what it is called there. */
export interface Owned {
  readonly owner: string;
  readonly name: string;
}

const numbersIn = (line: string): number[] => JSON.parse(`[${line}]`) as number[];

/** Sets rise, so their steps are told. */
const sumsOf = (steps: readonly number[]): number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};

/** Patterns that are unpacked when they are first tried. */
export class Packed {
  readonly #sets: readonly string[];
  readonly #classes: readonly string[];
  readonly #programs: readonly string[];
  readonly #anchors: readonly string[];
  readonly #words: readonly string[];
  readonly #lists: readonly string[];
  readonly #unpacked: Program[] = [];
  /** Sets made of others, with numbers behind theirs. */
  readonly #unions: (readonly WordId[])[] = [];
  readonly owned: readonly Owned[];

  constructor(packed: PackedPatterns) {
    this.#sets = packed.sets.split('\n');
    this.#classes = packed.classes.split(',');
    this.#programs = packed.programs.split('\n');
    this.#anchors = packed.anchors.split('\n');
    this.#words = packed.words.split('\n');
    this.#lists = packed.lists.split('\n');
    this.owned = packed.owners.split('\n').flatMap((line) => {
      const [owner = '', name = '', count] = line.split(';');
      return Array.from({ length: Number(count) }, () => ({ owner, name }));
    });
  }

  /** The patterns of all rules. */
  ofRules(): Library {
    return this.#library(0, this.owned.length, (word) => this.#words[word] ?? '');
  }

  /** The list that was packed under `key`; undefined where there is none. */
  list(key: string): Library | undefined {
    const line = this.#lists.find((each) => each.startsWith(`${key};`));
    if (line === undefined) return undefined;
    const [first = 0, count = 0] = numbersIn(line.slice(key.length + 1));
    const byWord = new Map<WordId, number[]>();
    for (let number = first; number < first + count; number++)
      for (const word of this.#wordsOf(this.#anchor(number))) {
        const others = byWord.get(word);
        if (others) others.push(number);
        else byWord.set(word, [number]);
      }
    return this.#library(first, first + count, (word) => (byWord.get(word) ?? []).join(','));
  }

  #set(number: number): readonly WordId[] {
    const line = this.#sets[number];
    return line === undefined ? there(this.#unions[number - this.#sets.length]) : sumsOf(numbersIn(line));
  }

  #wordsOf(anchor: Anchor | undefined): readonly WordId[] {
    if (!anchor) return [];
    return anchor.words < 0 ? [-anchor.words] : this.#set(anchor.words);
  }

  /** The patterns from one number to before another; `at` gives those that a word is an anchor of. */
  #library(from: number, to: number, at: (word: WordId) => string): Library {
    const everywhere: number[] = [];
    for (let number = from; number < to; number++) if (this.#anchors[number] === '') everywhere.push(number);
    const anchored: (Int32Array | null | undefined)[] = [];
    return {
      everywhere,
      set: (number) => this.#set(number),
      className: (number) => there(this.#classes[number]),
      program: (number) => (this.#unpacked[number] ??= this.#unpack(number)),
      anchoredAt: (word) => {
        const known = anchored[word];
        if (known !== undefined) return known ?? undefined;
        return (anchored[word] = this.#anchorsOf(at(word))) ?? undefined;
      },
    };
  }

  #unpack(number: number): Program {
    const [line = '', ...names] = there(this.#programs[number]).split(';');
    const code = numbersIn(line);
    forEachPeek(code, (at) => {
      const words = openingsAt(code, at + 2).flatMap((each) => (each < 0 ? [-each] : this.#set(each)));
      const union = [...new Set(words)].sort((a, b) => a - b);
      code[at + 1] = this.#sets.length + this.#unions.push(union) - 1;
    });
    return { code, names, anchor: this.#anchor(number) };
  }

  #anchor(number: number): Anchor | undefined {
    const line = there(this.#anchors[number]);
    if (line === '') return undefined;
    const [words = 0, least = 0, most = 0, before = 0, behind = 0] = numbersIn(line);
    return { words, least, most, before, behind };
  }

  #anchorsOf(line: string): Int32Array | null {
    if (line === '') return null;
    const numbers = numbersIn(line);
    const anchors = new Int32Array(anchorSize * numbers.length);
    for (const [index, number] of numbers.entries()) {
      const { before, behind, least, most } = there(this.#anchor(number));
      anchors.set([number, least, most, before, behind], anchorSize * index);
    }
    return anchors;
  }
}
