/**
 * A buffer in which items are collected while they are found, and which is used again and again. What is taken from it is
 * a copy of exactly the right size, whereas an array that grows by itself reserves room for some seventeen items. Also, V8
 * may allocate an array made by `[]` in the old generation at once, but never a copy (`kept.ts`).
 */
export class Collected<T> {
  readonly #items: (T | undefined)[] = [];
  #length = 0;

  /** Empties the buffer: whoever used it last may have failed, and so never took the items. */
  begin(): void {
    if (this.#length > 0) this.take();
  }

  add(item: T): void {
    this.#items[this.#length++] = item;
  }

  /** What was added since the last time. */
  take(): readonly T[] {
    const length = this.#length;
    if (length === 0) return none;
    const taken = this.#items.slice(0, length) as T[];
    for (let index = 0; index < length; index++) this.#items[index] = undefined; // \`fill\` takes longer for the few
    this.#length = 0;
    return taken;
  }
}

/** Shared by all empty results, as nearly all are empty. */
const none: readonly never[] = [];

/**
 * Like `filter`, but returns the same array if all items fit, since `filter`, too, reserves room for some seventeen
 * items.
 */
export function thoseOf<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  let fitting = 0;
  while (fitting < items.length && fits(items[fitting] as T)) fitting++;
  if (fitting === items.length) return items;
  return [...items.slice(0, fitting), ...items.slice(fitting + 1).filter(fits)];
}

/**
 * Like `sort`, but returns the same array if it is in order. `sort` allocates 1.5 kB for however short an array, and ours
 * are short and there are many of them.
 */
export function inOrder<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let index = 1; index < items.length; index++)
    if (compare(items[index - 1] as T, items[index] as T) > 0)
      return items.length > few ? [...items].sort(compare) : inserted(items, compare);
  return items;
}

const few = 16;

/** An insertion sort, which is stable, as `sort` is. */
function inserted<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const sorted = items.slice();
  for (let index = 1; index < sorted.length; index++) {
    const item = sorted[index] as T;
    let at = index;
    for (; at > 0 && compare(sorted[at - 1] as T, item) > 0; at--) sorted[at] = sorted[at - 1] as T;
    sorted[at] = item;
  }
  return sorted;
}
