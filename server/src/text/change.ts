/** The one place where text was changed: `from` to `toOld` of the old text became `from` to `toNew` of the new one. */
export interface Change {
  readonly from: number;
  readonly toOld: number;
  readonly toNew: number;
}

/** The smallest change that makes `before` into `after`; undefined where they are the same. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  const from = longest(shorter, (start, end) => before.slice(start, end) === after.slice(start, end));
  const same = longest(
    shorter - from,
    (start, end) =>
      before.slice(before.length - end, before.length - start) ===
      after.slice(after.length - end, after.length - start),
  );
  return { from, toOld: before.length - same, toNew: after.length - same };
}

/**
 * The greatest length up to `most` for which `isSame` holds, found by binary search. It compares whole stretches of text,
 * which is many times faster than comparing unit by unit.
 */
function longest(most: number, isSame: (start: number, end: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isSame(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
