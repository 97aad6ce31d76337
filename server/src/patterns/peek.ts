import { Op } from './program.ts';

/** How many numbers an operation takes, itself included. */
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

/** Calls `tell` with the place of each operation. */
export function forEachOperation(code: readonly number[], tell: (at: number, op: number) => void): void {
  for (let at = 0; at < code.length; at += sizes[code[at] ?? 0] ?? 1) tell(at, code[at] ?? 0);
}

/**
 * Calls `tell` with each place of a `peek` or an `option`, and with what it looks into: the last first, as what one looks into
 * may hold another.
 */
export function forEachPeek(code: readonly number[], tell: (at: number, into: number) => void): void {
  const peeks: number[] = [];
  forEachOperation(code, (at, op) => (op === Op.peek || op === Op.option) && peeks.push(at));
  for (const at of peeks.reverse()) tell(at, at + (sizes[code[at] ?? 0] ?? 1));
}

/** The words that what stands at `at` may open with, as sets and negative single words. It opens with nothing else. */
export function openingsAt(code: readonly number[], at: number): readonly number[] {
  const operand = code[at + 1] ?? 0;
  switch (code[at]) {
    case Op.word:
    case Op.peek:
      return [operand];
    case Op.option:
    case Op.take:
      return [operand, ...openingsAt(code, at + (code[at + 2] ?? 0))];
    case Op.not:
    case Op.jump:
      return openingsAt(code, at + operand);
    case Op.note:
    case Op.try:
      return openingsAt(code, at + 2);
    case Op.start:
    case Op.end:
      return openingsAt(code, at + 1);
    default:
      throw new Error('the compiled patterns do not fit together: please run “npm run build”');
  }
}
