import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { TokenKind } from '../text/words.ts';
import type { Library } from './library.ts';
import { lookNamed, type Look } from './looks.ts';
import { FoundMatch, nowhere, type Match } from './match.ts';
import { Op, place } from './operations.ts';
import type { Sets } from './sets.ts';

/**
 * Runs programs at the tokens of one sentence after the other, with backtracking. It allocates nothing on the way. So a
 * failing try, and nearly every try fails, costs only a few comparisons.
 */
export class Matcher {
  readonly #library: Library;
  readonly #sets: Sets;
  /**
   * By token of the sentence, where the role of its word begins (roles.ts). The array may be longer than the sentence.
   */
  roles = new Int32Array(1 << 9);
  readonly #classes: Look[] = [];
  #block: Block | undefined;
  #sentence: Sentence = { first: 0, end: 0 };
  #ids: Block['tokens']['id'] = [];
  #tied: Block['tokens']['tied'] = [];
  #first = 0;
  /** The index after the last token of the sentence. */
  #limit = 0;
  /** The sentence without the marks around it. */
  #opens = 0;
  #closes = 0;
  /** The noted tokens, in the order of {@link place}. */
  readonly #noted: number[] = [];
  #code = new Int16Array();

  constructor(library: Library) {
    this.#library = library;
    this.#sets = library.sets;
  }

  /** Enters a sentence: programs then run in it. */
  enter(block: Block, sentence: Sentence): void {
    if (this.#sentence === sentence && this.#block === block) return;
    this.#block = block;
    this.#sentence = sentence;
    this.#ids = block.tokens.id;
    this.#tied = block.tokens.tied;
    this.#limit = sentence.end;
    this.#first = sentence.first;
    this.#readRoles(sentence);
    const { kind } = block.tokens;
    let [opens, closes] = [sentence.first, sentence.end];
    while (opens < sentence.end && kind[opens] === TokenKind.mark) opens++;
    while (closes > sentence.first && kind[closes - 1] === TokenKind.mark) closes--;
    this.#opens = opens;
    this.#closes = closes;
  }

  /** The index within the sentence of the first token that is not a mark. */
  get opens(): number {
    return this.#opens - this.#first;
  }

  #readRoles({ end, first }: Sentence): void {
    const count = end - first;
    if (count > this.roles.length) this.roles = new Int32Array(2 * count);
    for (let nth = 0; nth < count; nth++) this.roles[nth] = this.#library.roles.startOf(this.#ids[first + nth] ?? 0);
  }

  /** Does the program that begins at `program` match from token `at` on? */
  fits(program: number, at: number): boolean {
    const tied = this.#tied;
    const code = (this.#code = this.#library.programs.numbers);
    let first = program + 1;
    while (code[first] === Op.note) first += 2;
    const op = code[first];
    // the first test, before any preparation
    const looks = op === Op.word || op === Op.peek || op === Op.class;
    if (tied[at] === true || (looks && !this.#looksRight(first, at))) return false;
    this.#makeReady(program, first, at);
    if (looks) this.#end = this.#run(first + 2, op === Op.peek ? at : at + 1);
    else this.#end = this.#run(first, at);
    return this.#end > at && tied[this.#end] !== true;
  }

  /** Clears the notes of the previous run, and makes the notes that come before the operation `first`. */
  #makeReady(program: number, first: number, at: number): void {
    const code = this.#code;
    for (let number = place.first(code[program] ?? 0) - 1; number >= 0; number--) this.#noted[number] = nowhere;
    for (let note = program + 1; note < first; note += 2) this.#noted[code[note + 1] ?? 0] = at;
  }

  #end = nowhere;

  /** The match of the last program that ran: pattern `number`, whose name in its rule is `name`. */
  matched(number: number, at: number, name: string): Match {
    const names = this.#library.namesOf(number);
    return new FoundMatch(this.#in(), this.#sentence, at, this.#end, this.#noted, names, name, number);
  }

  #in(): Block {
    if (!this.#block) throw new Error('the matcher has entered no sentence');
    return this.#block;
  }

  /** Runs from operation `pc` at token `at`. @returns the token after the match, or {@link nowhere} */
  #run(pc: number, at: number): number {
    const code = this.#code;
    for (;;) {
      const operand = code[pc + 1] ?? 0;
      switch (code[pc]) {
        case Op.word:
        case Op.class:
          if (!this.#looksRight(pc, at)) return nowhere;
          at++;
          pc += 2;
          break;
        case Op.peek:
          if (!this.#looksRight(pc, at)) return nowhere;
          pc += 2;
          break;
        case Op.start:
        case Op.end:
          if (code[pc] === Op.start ? at > this.#opens : at < this.#closes) return nowhere;
          pc++;
          break;
        case Op.either:
        case Op.option:
        case Op.take: {
          const end = this.#option(pc, at);
          if (end !== nowhere) return end;
          pc += code[pc] === Op.either ? operand : (code[pc + 2] ?? 0);
          break;
        }
        case Op.not:
          if (this.#run(pc + 2, at) !== nowhere) return nowhere;
          pc += operand;
          break;
        case Op.jump:
          pc += operand;
          break;
        case Op.note:
          this.#noted[operand] = at;
          pc += 2;
          break;
        default:
          return this.#last(pc, at);
      }
    }
  }

  /** The operations that end a run: a match; or a gap or a try, which run the rest themselves. */
  #last(pc: number, at: number): number {
    const operand = this.#code[pc + 1] ?? 0;
    if (this.#code[pc] === Op.gap) return this.#gap(pc + 2, at, operand);
    return this.#code[pc] === Op.try ? this.#try(pc, at, operand) : at;
  }

  #looksRight(pc: number, at: number): boolean {
    if (at >= this.#limit) return false;
    const operand = this.#code[pc + 1] ?? 0;
    return this.#code[pc] === Op.class ? this.#isOf(operand, at) : this.#isOne(operand, at);
  }

  /** Runs the rest with the optional part. @returns {@link nowhere} if that does not match */
  #option(pc: number, at: number): number {
    const op = this.#code[pc];
    if (op === Op.either) return this.#run(pc + 2, at);
    if (at >= this.#limit || !this.#isOne(this.#code[pc + 1] ?? 0, at)) return nowhere;
    return this.#run(pc + 3, op === Op.take ? at + 1 : at);
  }

  /** Is the word in a set? A negative operand is a single word. */
  #isOne(operand: number, at: number): boolean {
    const id = this.#ids[at] ?? 0;
    return operand < 0 ? id === -operand : this.#sets.has(operand, id, this.roles[at - this.#first] ?? 0);
  }

  #isOf(number: number, at: number): boolean {
    const look = (this.#classes[number] ??= lookOf(this.#library.className(number)));
    return look(this.#in(), at);
  }

  /** Skips up to `most` words, fewest first, but never a mark. */
  #gap(pc: number, from: number, most: number): number {
    const { kind } = this.#in().tokens;
    for (let at = from; at <= from + most && at <= this.#limit; at++) {
      const found = this.#run(pc, at);
      if (found !== nowhere) return found;
      if (at >= this.#limit || kind[at] === TokenKind.mark) return nowhere;
    }
    return nowhere;
  }

  /** Notes a token, and undoes that if the rest does not match. */
  #try(pc: number, at: number, number: number): number {
    const before = this.#noted[number] ?? nowhere;
    this.#noted[number] = at;
    const end = this.#run(pc + 2, at);
    if (end === nowhere) this.#noted[number] = before;
    return end;
  }
}

/** The test of a class. Classes that are lists of words were compiled to sets, so only tests remain in a program. */
function lookOf(name: string): Look {
  const look = lookNamed(name);
  if (!look) throw new Error(`the class “${name}” is a set of words`);
  return look;
}
