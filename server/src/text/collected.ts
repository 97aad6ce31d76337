/**
 * A reusable buffer for items while they are found. What is taken from it is a copy of exactly the right size: an array
 * that grows by `push` first allocates room for some seventeen items. Also, V8 may allocate arrays made by `[]`
 * directly in the old generation, but never a copy (`kept.ts`).
 */
export class Collected<T> {
  readonly #items: (T | undefined)[] = [];
  #length = 0;

  /** Empties the buffer, in case its last user failed and left items in it. */
  begin(): void {
    if (this.#length > 0) this.take();
  }

  add(item: T): void {
    this.#items[this.#length++] = item;
  }

  /** Returns the items added since the last call. */
  take(): readonly T[] {
    const length = this.#length;
    if (length === 0) return none;
    const taken = this.#items.slice(0, length) as T[];
    for (let index = 0; index < length; index++) this.#items[index] = undefined; // \`fill\` is slower for so few
    this.#length = 0;
    return taken;
  }
}

/** Shared by all empty results, which are nearly all. */
const none: readonly never[] = [];

/**
 * Like `filter`, but returns the same list if all items fit. `filter`, too, first allocates room for seventeen items.
 */
export function thoseOf<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  let fitting = 0;
  while (fitting < items.length && fits(items[fitting] as T)) fitting++;
  if (fitting === items.length) return items;
  return [...items.slice(0, fitting), ...items.slice(fitting + 1).filter(fits)];
}

/**
 * Like `sort`, but returns the same list if it is already in order. `sort` first allocates 1.5 kB, however short the
 * list is, and our lists are short and many.
 */
export function inOrder<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let index = 1; index < items.length; index++)
    if (compare(items[index - 1] as T, items[index] as T) > 0)
      return items.length > few ? [...items].sort(compare) : inserted(items, compare);
  return items;
}

const few = 16;

/** Insertion sort, stable like `sort`. */
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
