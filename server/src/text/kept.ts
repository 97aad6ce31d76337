/**
 * An object that caches what is derived from it.
 *
 * Objects that are created in great numbers and refer to much are created by a constructor, not as literals. When
 * objects from a literal have survived a few collections, V8 allocates the next ones directly in the old generation
 * (pretenuring). There they keep everything they refer to alive, needed or not, until the old generation is collected.
 */
export interface Keeper {
  /** One slot per kind of derived value, empty until it is needed. */
  readonly kept: unknown[];
}

let readings = 0;

/** A slot in every keeper. Create it while modules load. */
export class Place<K extends Keeper, T extends object> {
  readonly #place = readings++;

  in(keeper: K): T | undefined {
    return keeper.kept[this.#place] as T | undefined;
  }

  put(keeper: K, what: T): T {
    keeper.kept[this.#place] = what;
    return what;
  }
}

/**
 * Wraps a function so that its result is computed once per keeper, however many callers there are. The result is cached
 * in the keeper and is freed with it. A WeakMap per function would do the same at several times the time and memory.
 * Also, once such a map is in the old generation, a minor collection treats all recently added entries as alive. Call
 * it while modules load.
 */
export function keeping<K extends Keeper, T extends object>(read: (of: K) => T): (of: K) => T {
  const place = readings++;
  return (of) => (of.kept[place] ??= read(of)) as T;
}

let room: readonly unknown[] = [];

/**
 * Empty slots for all derived values. It is a copy, because V8 never allocates a copy directly in the old generation
 * ({@link Keeper}).
 */
export function emptyPlaces(): unknown[] {
  if (room.length !== readings) room = new Array<unknown>(readings).fill(undefined);
  return room.slice();
}
