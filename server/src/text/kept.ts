/**
 * Keeps what was read from it. What is made in great numbers and keeps much is made by a constructor, not by a literal: of a
 * literal that outlived some collections V8 puts what it makes next among the old at once, and from there it holds on to all
 * that it keeps, needed or not, until all that is old is cleared up.
 */
export interface Keeper {
  /** One place a reading; empty until somebody asks. */
  readonly kept: unknown[];
}

let readings = 0;

/** A place for one thing in whatever keeps things. Make it while modules load. */
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
 * Makes a reading that is done once, however many ask for it: what came out is kept with what was read and goes with it. A
 * map of weak keys a reading would do the same, and cost several times the time and room: also, once it is old, V8 takes all that was
 * put into it lately for needed when it clears up the young. Call while modules load.
 */
export function keeping<K extends Keeper, T extends object>(read: (of: K) => T): (of: K) => T {
  const place = readings++;
  return (of) => (of.kept[place] ??= read(of)) as T;
}

let room: readonly unknown[] = [];

/** Room for all readings; a copy, as what is copied is never put among the old at once ({@link Keeper}). */
export function emptyPlaces(): unknown[] {
  if (room.length !== readings) room = new Array<unknown>(readings).fill(undefined);
  return room.slice();
}
