/** Keeps what was read from it. */
export interface Keeper {
  /** One place a reading; empty until somebody asks. */
  readonly kept: unknown[];
}

let readings = 0;

/**
 * Makes a reading that is done once, however many ask for it: what came out is kept with what was read and goes with it. A
 * map of weak keys a reading would do the same, and cost several times the time and room. Call while modules load.
 */
export function keeping<K extends Keeper, T extends object>(read: (of: K) => T): (of: K) => T {
  const place = readings++;
  return (of) => (of.kept[place] ??= read(of)) as T;
}

/** Room for all readings. */
export const emptyPlaces = (): unknown[] => new Array<unknown>(readings);
