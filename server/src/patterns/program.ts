import { intern, WordSet, type WordId } from '../text/vocabulary.ts';
import { classNamed } from './classes.ts';
import { openingOf } from './opening.ts';
import { Op, place } from './operations.ts';
import type { Node } from './syntax.ts';

/** A pattern compiled for the matcher. */
export interface Program {
  readonly code: readonly number[];
  /** The names of the captures, by number. */
  readonly names: readonly string[];
}

/** Numbers sets of words, each set once. */
export class Numbered {
  readonly all: (readonly WordId[])[] = [];
  readonly #numbers = new Map<string, number>();

  has(words: Iterable<WordId>): boolean {
    return this.#numbers.has(rising(words).join(' '));
  }

  numberOf(words: Iterable<WordId>): number {
    const set = rising(words);
    const key = set.join(' ');
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(key, (number = this.all.push(set) - 1));
    return number;
  }
}

const rising = (words: Iterable<WordId>): readonly WordId[] => [...new Set(words)].sort((a, b) => a - b);

/** The sets of words and the classes that programs use by number, shared by many programs. */
export class Operands {
  readonly classes: string[] = [];
  readonly #sets = new Numbered();

  get sets(): readonly (readonly WordId[])[] {
    return this.#sets.all;
  }

  /** The number of a set, or the negative number of a single word. */
  words(words: Iterable<WordId>): number {
    const all = new Set(words);
    const [only] = all;
    return all.size === 1 && only !== undefined ? -only : this.#sets.numberOf(all);
  }

  classOf(name: string): number {
    const known = this.classes.indexOf(name);
    return known >= 0 ? known : this.classes.push(name) - 1;
  }
}

/** The words that a part may begin with; undefined if it may begin with anything else, or be empty. */
function opensWith(node: Node): readonly WordId[] | undefined {
  const { empty, words } = openingOf(node);
  return empty ? undefined : words;
}

/** Compiles a pattern to a program. */
export function compilePattern(node: Node, operands: Operands): Program {
  const writer = new Writer(operands);
  writer.write(node);
  writer.code.push(Op.match);
  return writer;
}

class Writer {
  readonly code: number[] = [];
  readonly names: string[] = [];
  readonly #operands: Operands;
  /** False inside “not”, which captures nothing: words that must be absent have no position. */
  #keeps = true;
  /** True outside of all optional parts: notes there need not be undone. */
  #always = true;

  constructor(operands: Operands) {
    this.#operands = operands;
  }

  write(node: Node): void {
    switch (node.type) {
      case 'word':
        this.code.push(Op.word, this.#operands.words(node.words.map(intern)));
        break;
      case 'class':
        this.#class(node.name);
        break;
      case 'gap':
        this.code.push(Op.gap, node.most);
        break;
      case 'sequence':
        for (const each of node.nodes) this.write(each);
        break;
      case 'either':
        this.#either(node.options);
        break;
      case 'maybe':
        this.#option(node.node, () => undefined);
        break;
      case 'not':
        this.#not(node.node);
        break;
      case 'keep':
        this.#keep(node.name, node.node);
        break;
      case 'start':
      case 'end':
        this.code.push(Op[node.type]);
        break;
      case 'from':
      case 'to':
        this.#note(place[node.type]);
        break;
    }
  }

  #class(name: string): void {
    const wordClass = classNamed(name);
    if (wordClass instanceof WordSet) this.code.push(Op.word, this.#operands.words(wordClass));
    else this.code.push(Op.class, this.#operands.classOf(name));
  }

  #either(options: readonly Node[]): void {
    const opening = opensWith({ type: 'either', options });
    if (opening) this.code.push(Op.peek, this.#operands.words(opening));
    const ends: (() => void)[] = [];
    for (const option of options.slice(0, -1)) this.#option(option, () => ends.push(this.#jump(Op.jump)));
    for (const last of options.slice(-1)) this.#within(last);
    for (const land of ends) land();
  }

  /** Writes an optional part. If its first word is not there, the part is skipped at once. */
  #option(node: Node, writeEnd: () => void): void {
    const opening = opensWith(node);
    const words = opening && this.#operands.words(opening);
    const from = this.code.length;
    const land = words === undefined ? this.#jump(Op.either) : this.#jump(Op.option, words);
    const behind = this.code.length;
    this.#within(node);
    if (this.code[behind] === Op.word && this.code[behind + 1] === words) this.#join(from, behind);
    writeEnd();
    land();
  }

  /** Merges an option and its first word, if both test for the same words: the test then takes the token. */
  #join(option: number, word: number): void {
    this.code[option] = Op.take;
    this.code.splice(word, 2);
  }

  /** Writes a part that may be skipped. */
  #within(node: Node): void {
    const always = this.#always;
    this.#always = false;
    this.write(node);
    this.#always = always;
  }

  #note(number: number): void {
    if (this.#keeps) this.code.push(this.#always ? Op.note : Op.try, number);
  }

  #not(node: Node): void {
    const keeps = this.#keeps;
    const land = this.#jump(Op.not);
    this.#keeps = false;
    this.write(node);
    this.#keeps = keeps;
    this.code.push(Op.match);
    land();
  }

  #keep(name: string, node: Node): void {
    if (!this.#keeps) {
      this.write(node);
      return;
    }
    const known = this.names.indexOf(name);
    const number = known >= 0 ? known : this.names.push(name) - 1;
    this.#note(place.first(number));
    this.write(node);
    this.#note(place.end(number));
  }

  /** Writes an operation whose target is not known yet. The returned function makes the next position its target. */
  #jump(...operation: readonly number[]): () => void {
    const from = this.code.length;
    const target = this.code.push(...operation, 0) - 1;
    return () => {
      this.code[target] = this.code.length - from;
    };
  }
}
