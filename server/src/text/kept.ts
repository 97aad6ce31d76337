/**
 * An object that caches what was read from it.
 *
 * Objects that are made in great numbers and refer to much are made by a constructor, not by a literal. When objects of
 * a literal have outlived some collections, V8 allocates the next ones in the old generation at once (pretenuring).
 * There they keep all that they refer to alive, needed or not, until the old generation is collected.
 */
export interface Keeper {
  /** One slot per reading; empty until somebody asks. */
  readonly kept: unknown[];
}

let readings = 0;

/** A slot for one thing in every keeper. Make it while modules load. */
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
 * Makes a reading that is done once per keeper, however many ask for it: the result is cached in the keeper and goes
 * with it. A WeakMap per reading would do the same at several times the time and room; also, once it is old, V8 takes
 * all that was put into it lately for alive when it collects the young generation. Call while modules load.
 */
export function keeping<K extends Keeper, T extends object>(read: (of: K) => T): (of: K) => T {
  const place = readings++;
  return (of) => (of.kept[place] ??= read(of)) as T;
}

let room: readonly unknown[] = [];

/**
 * Empty slots for all readings; a copy, as V8 never allocates a copy in the old generation at once ({@link Keeper}).
 */
export function emptyPlaces(): unknown[] {
  if (room.length !== readings) room = new Array<unknown>(readings).fill(undefined);
  return room.slice();
}
