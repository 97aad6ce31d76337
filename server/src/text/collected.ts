/**
 * Things while they are found. There is one for all that look for the same, and what is kept of it has just its size: a list
 * that grows by itself begins with room for some seventeen. It is a copy also as V8 may put what is made by `[]` among the old
 * at once (`kept.ts`).
 */
export class Collected<T> {
  readonly #items: (T | undefined)[] = [];
  #length = 0;

  /** Forgets what was added for one who failed, and so never took it. */
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
    this.#items.fill(undefined, 0, length);
    this.#length = 0;
    return taken;
  }
}

/** Nearly always there are none. */
const none: readonly never[] = [];
