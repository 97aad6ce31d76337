import { behindOf } from './peek.ts';
import { Op } from './operations.ts';

/**
 * A program as bytes, without what the rest of it tells: there are no jumps and no targets, but signs where a part ends, and
 * nothing of the words that are only looked at before they are taken. Two thirds are left of it, also when it is deflated.
 * Of a byte the upper four bits tell what it is, the lower four what it works on. Words and sets are two bytes, higher one
 * first, that count on from their kind; where no operation stands before them they are `word`.
 */
const Kind = { sign: 0, note: 1, class: 2, gap: 3, word: 4, set: 10 } as const;

/** What is one byte. Of options each but the last begins with its operation, so the signs between them tell what comes. */
const Sign = {
  /** The part ends: an option alone, the last of some, or what must not fit. */
  end: 0,
  /** The option ends, and the last one begins. */
  last: 1,
  /** The option ends, and another one begins, which is not the last: `take`, so what it takes is next. */
  next: 2,
  /** The same, but its operation is next. */
  more: 3,
  /** A set that no program before has named: it has the next number. */
  first: 4,
  either: 5,
  option: 6,
  take: 7,
  peek: 8,
  not: 9,
  start: 10,
  close: 11,
} as const;

/** In the lower four bits: the number is the next byte. */
const larger = 15;

/**
 * Writes a program.
 *
 * @param numberOf the number of a set; undefined where it is named for the first time
 * @throws RangeError for more words or sets than the bytes have room for
 */
export function bytesOfCode(code: readonly number[], numberOf: (set: number) => number | undefined): Uint8Array {
  const writer = new Writer(code, numberOf);
  writer.part(0, code.length);
  return Uint8Array.from(writer.bytes);
}

class Writer {
  readonly bytes: number[] = [];
  readonly #code: readonly number[];
  readonly #numberOf: (set: number) => number | undefined;

  constructor(code: readonly number[], numberOf: (set: number) => number | undefined) {
    this.#code = code;
    this.#numberOf = numberOf;
  }

  part(from: number, end: number): void {
    for (let at = from; at < end;) at = this.#operation(at);
  }

  /** Gives what stands behind it. */
  #operation(at: number): number {
    const op = this.#code[at] ?? 0;
    const operand = this.#code[at + 1] ?? 0;
    switch (op) {
      case Op.either:
      case Op.option:
      case Op.take:
        return this.#option(at);
      case Op.not:
        this.bytes.push(Sign.not);
        this.part(at + 2, at + operand);
        this.bytes.push(Sign.end);
        return at + operand;
      case Op.word:
        this.#words(operand);
        break;
      case Op.class:
        this.#small(Kind.class, operand);
        break;
      case Op.gap:
        this.#small(Kind.gap, operand);
        break;
      case Op.note:
      case Op.try:
        this.#small(Kind.note, operand);
        break;
      case Op.peek:
        this.bytes.push(Sign.peek);
        break;
      case Op.start:
        this.bytes.push(Sign.start);
        break;
      case Op.end:
        this.bytes.push(Sign.close);
        break;
    }
    return behindOf(this.#code, at);
  }

  /**
   * An option, and those that follow and lead to the same place.
   *
   * @param isTold the sign before it tells that it takes
   */
  #option(at: number, isTold = false): number {
    const code = this.#code;
    if (!isTold) this.bytes.push(signOf(code[at] ?? 0));
    if (code[at] === Op.take) this.#words(code[at + 1] ?? 0);
    const behind = targetAt(code, at);
    const jump = jumpBefore(code, at);
    this.part(behindOf(code, at), jump ?? behind);
    if (jump === undefined) {
      this.bytes.push(Sign.end);
      return behind;
    }
    const land = targetAt(code, jump);
    if (isFollowed(code, behind, land)) {
      const takes = code[behind] === Op.take;
      this.bytes.push(takes ? Sign.next : Sign.more);
      return this.#option(behind, takes);
    }
    this.bytes.push(Sign.last);
    this.part(behind, land);
    this.bytes.push(Sign.end);
    return land;
  }

  #words(operand: number): void {
    const number = operand < 0 ? -operand : this.#numberOf(operand);
    if (number === undefined) this.bytes.push(Sign.first);
    else {
      const high = ((operand < 0 ? Kind.word : Kind.set) << 4) + (number >> 8);
      if (high >= (operand < 0 ? Kind.set << 4 : 256))
        throw new RangeError('there are too many words or sets of words');
      this.bytes.push(high, number & 255);
    }
  }

  #small(kind: number, operand: number): void {
    if (operand < larger) this.bytes.push((kind << 4) + operand);
    else this.bytes.push((kind << 4) + larger, operand);
  }
}

const signOf = (op: number): number => (op === Op.either ? Sign.either : op === Op.option ? Sign.option : Sign.take);

const isOption = (op: number | undefined): boolean => op === Op.either || op === Op.option || op === Op.take;

/** Where an operation leads. */
const targetAt = (code: readonly number[], at: number): number => at + (code[behindOf(code, at) - 1] ?? 0);

/** Is there an option at `at` behind which others follow, and which leads to `land` as well? */
function isFollowed(code: readonly number[], at: number, land: number): boolean {
  const jump = isOption(code[at]) ? jumpBefore(code, at) : undefined;
  return jump !== undefined && targetAt(code, jump) === land;
}

/** The jump that an option ends with where others follow. */
function jumpBefore(code: readonly number[], option: number): number | undefined {
  const end = targetAt(code, option);
  let last = option;
  for (let at = option; at < end; at = behindOf(code, at)) last = at;
  return code[last] === Op.jump ? last : undefined;
}

/**
 * Reads programs. Most are read before this is compiled, when a call costs tenfold: so there is at most one for a byte, and
 * none for a word.
 */
export class CodeReader {
  /** The program that was read last, with a number before it. What `peek` and `option` look for is 0 in it. */
  code: number[] = [];
  /** Where these operations are in it. */
  peeks: number[] = [];
  /** The operations whose target comes, the innermost last; {@link none} within the last of several options. */
  readonly #open: number[] = [];
  /** For each of them the last jump behind the options before it, whose operand is for now where the jump before it is. */
  readonly #jumps: number[] = [];
  /** That of the option that comes next. */
  #before = none;

  /**
   * @param head the number before the code
   * @param first the number of the first set that no program before has named
   */
  read(bytes: Uint8Array, from: number, end: number, head: number, first: number): void {
    const code: number[] = (this.code = [head]);
    this.peeks = [];
    let op: number = Op.word;
    for (let at = from, named = first; at < end;) {
      const byte = bytes[at++] ?? 0;
      if (byte >= words) {
        const low = bytes[at++] ?? 0;
        code.push(op, byte < sets ? ((words - byte) << 8) - low : ((byte - sets) << 8) + low);
      } else if (byte === Sign.first) code.push(op, named++);
      else if (byte <= Sign.more) {
        op = this.#closes(byte);
        continue;
      } else if (byte === Sign.take) {
        op = Op.take;
        continue;
      } else this.#other(byte, byte % 16 === larger ? (bytes[at++] ?? 0) : byte % 16);
      if (op === Op.take) this.#opens(code.push(0) - 3);
      op = Op.word;
    }
    code.push(Op.match);
  }

  #opens(from: number): void {
    this.#open.push(from);
    this.#jumps.push(this.#before);
    this.#before = none;
  }

  /** Gives the operation that comes next. */
  #closes(sign: number): number {
    const { code } = this;
    const from = this.#open.pop() ?? none;
    let jump = this.#jumps.pop() ?? none;
    if (sign !== Sign.end) jump = code.push(Op.jump, jump) - 2;
    else if (code[from] === Op.not) code.push(Op.match);
    if (from !== none) code[behindOf(code, from) - 1] = code.length - from;
    if (sign === Sign.end) this.#land(jump);
    else if (sign === Sign.last) {
      this.#open.push(none);
      this.#jumps.push(jump);
    } else this.#before = jump;
    return sign === Sign.next ? Op.take : Op.word;
  }

  /** A jump and all before it lead to what comes next. */
  #land(last: number): void {
    const { code } = this;
    for (let jump = last; jump !== none;) {
      const before = code[jump + 1] ?? none;
      code[jump + 1] = code.length - jump;
      jump = before;
    }
  }

  #other(byte: number, operand: number): void {
    const { code } = this;
    switch (byte >> 4) {
      case Kind.note:
        // what is noted in an option may have to be taken back
        code.push(this.#open.length > 0 ? Op.try : Op.note, operand);
        break;
      case Kind.class:
        code.push(Op.class, operand);
        break;
      case Kind.gap:
        code.push(Op.gap, operand);
        break;
      default:
        this.#sign(byte);
    }
  }

  #sign(sign: number): void {
    const { code } = this;
    switch (sign) {
      case Sign.either:
        this.#opens(code.push(Op.either, 0) - 2);
        break;
      case Sign.not:
        this.#opens(code.push(Op.not, 0) - 2);
        break;
      case Sign.option:
        this.peeks.push(code.length);
        this.#opens(code.push(Op.option, 0, 0) - 3);
        break;
      case Sign.peek:
        this.peeks.push(code.length);
        code.push(Op.peek, 0);
        break;
      default:
        code.push(sign === Sign.start ? Op.start : Op.end);
    }
  }
}

const none = -1;
const words = Kind.word << 4;
const sets = Kind.set << 4;
