import { behindOf } from './peek.ts';
import { Op } from './operations.ts';

/**
 * Programs as bytes. Whatever can be derived is left out. Instead of jumps and targets, there are signs where a part
 * ends. The words that `peek` and `option` test are left out too, because the tested part begins with them. This saves
 * a third of the size, even when compressed.
 *
 * The upper four bits of a byte are its kind, the lower four its operand. Words and sets take two bytes, the high byte
 * first, and are counted from their kind. If no operation precedes them, the operation is `word`.
 */
const Kind = { sign: 0, note: 1, class: 2, gap: 3, word: 4, set: 10 } as const;

/**
 * One-byte signs. Every option but the last begins with its operation (`either`, `option` or `take`), so the sign
 * between two options also says how the next one begins.
 */
const Sign = {
  /** End of a part: of a single option, of the last of several options, or of what must not match. */
  end: 0,
  /** The option ends, and the last one begins. */
  last: 1,
  /**
   * The option ends, and another one begins that is not the last. Its operation is `take`, so the words that it takes
   * follow.
   */
  next: 2,
  /** As `next`, but the operation of the option follows. */
  more: 3,
  /** A set that no earlier program uses. It gets the next number. */
  first: 4,
  either: 5,
  option: 6,
  take: 7,
  peek: 8,
  not: 9,
  start: 10,
  close: 11,
} as const;

/** In the lower four bits: the operand is in the next byte. */
const larger = 15;

/**
 * Encodes a program.
 *
 * @param numberOf the number of a set; undefined if it is used for the first time
 * @throws RangeError if there are more words or sets than the bytes can represent
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

  /** Writes one operation. @returns the index after it */
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
   * Writes an option, and the later options that lead to the same target. @returns the index after them
   *
   * @param isTold the sign before the option already says that it is a `take`
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

/** The target of an operation. */
const targetAt = (code: readonly number[], at: number): number => at + (code[behindOf(code, at) - 1] ?? 0);

/** Is there an option at `at` that is followed by others, and that also leads to `land`? */
function isFollowed(code: readonly number[], at: number, land: number): boolean {
  const jump = isOption(code[at]) ? jumpBefore(code, at) : undefined;
  return jump !== undefined && targetAt(code, jump) === land;
}

/** The index of the jump at the end of an option, if other options follow. */
function jumpBefore(code: readonly number[], option: number): number | undefined {
  const end = targetAt(code, option);
  let last = option;
  for (let at = option; at < end; at = behindOf(code, at)) last = at;
  return code[last] === Op.jump ? last : undefined;
}

/**
 * Decodes programs. Most are decoded before V8 has compiled this code, when a call costs ten times as much. So there is
 * at most one call per byte, and none per word.
 */
export class CodeReader {
  /** The last decoded program, after its first number. The operands of `peek` and `option` are still 0. */
  code: number[] = [];
  /** The indices of these operations in the code. */
  peeks: number[] = [];
  /** The operations whose target is not known yet, innermost last; {@link none} within the last of several options. */
  readonly #open: number[] = [];
  /**
   * For each of them, the last jump at the end of the options before it. Until the target is known, the operand of a
   * jump links to the previous jump.
   */
  readonly #jumps: number[] = [];
  /** The same for the next option. */
  #before = none;

  /**
   * Decodes the program between `from` and `end`.
   *
   * @param head the number before the code
   * @param first the number of the first set that no earlier program uses
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

  /** Ends a part. @returns the operation that the next words belong to */
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

  /** Makes the next position the target of a jump and of all jumps linked to it. */
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
        // notes within an option may have to be undone
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
