import { Op } from './operations.ts';

/** How many numbers an operation takes, including itself. */
const sizes: readonly number[] = Object.entries({
  match: 1,
  word: 2,
  class: 2,
  either: 2,
  jump: 2,
  gap: 2,
  not: 2,
  note: 2,
  try: 2,
  start: 1,
  end: 1,
  option: 3,
  peek: 2,
  take: 3,
} satisfies Record<keyof typeof Op, number>).reduce<number[]>((all, [name, size]) => {
  all[Op[name as keyof typeof Op]] = size;
  return all;
}, []);

/** Calls `tell` with the index of each operation. */
export function forEachOperation(code: readonly number[], tell: (at: number, op: number) => void): void {
  for (let at = 0; at < code.length; at = behindOf(code, at)) tell(at, code[at] ?? 0);
}

/** The index after the operation at `at`. */
export const behindOf = (code: readonly number[], at: number): number => at + (sizes[code[at] ?? 0] ?? 1);

/**
 * The words that the code at `at` may begin with, as sets and negative single words. It can begin with nothing else.
 */
export function openingsAt(code: readonly number[], at: number): readonly number[] {
  const parts: number[] = [];
  for (;;) {
    const operand = code[at + 1] ?? 0;
    switch (code[at]) {
      case Op.word:
      case Op.peek:
        parts.push(operand);
        return parts;
      case Op.option:
      case Op.take:
        parts.push(operand);
        at += code[at + 2] ?? 0;
        break;
      case Op.not:
      case Op.jump:
        at += operand;
        break;
      case Op.note:
      case Op.try:
      case Op.start:
      case Op.end:
        at = behindOf(code, at);
        break;
      default:
        throw new Error('the compiled patterns do not fit together: please run “npm run build”');
    }
  }
}
