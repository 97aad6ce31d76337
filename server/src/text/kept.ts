/**
 * An object that caches what was read from it.
 *
 * Objects that are made in great numbers and refer to many others are made by a constructor, not by an object literal.
 * When objects made by a literal have survived some garbage collections, V8 allocates the next ones in the old generation
 * at once (pretenuring). There they keep everything they refer to alive, needed or not, until the old generation is
 * collected.
 */
export interface Keeper {
  /** One slot for each reading, empty until somebody asks for it. */
  readonly kept: unknown[];
}

let readings = 0;

/** A slot for one kind of result in every keeper. To be made while modules load. */
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
 * Makes a reading that is done only once for each keeper, however often it is asked for: the result is cached in the
 * keeper and goes when the keeper goes. A WeakMap for each reading would do the same, but would take several times the
 * time and memory. Also, once a WeakMap is in the old generation, V8 treats everything that was put into it lately as
 * alive when it collects the young generation. To be called while modules load.
 */
export function keeping<K extends Keeper, T extends object>(read: (of: K) => T): (of: K) => T {
  const place = readings++;
  return (of) => (of.kept[place] ??= read(of)) as T;
}

let room: readonly unknown[] = [];

/**
 * Empty slots for all readings. They are a copy, because V8 never allocates a copy in the old generation at once
 * ({@link Keeper}).
 */
export function emptyPlaces(): unknown[] {
  if (room.length !== readings) room = new Array<unknown>(readings).fill(undefined);
  return room.slice();
}
