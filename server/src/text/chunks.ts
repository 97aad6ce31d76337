import { emptyPlaces, type Keeper } from './kept.ts';

/** Consecutive items of a list, and what is cached about them. */
export class Chunk<T> implements Keeper {
  readonly items: readonly T[];
  readonly kept = emptyPlaces();

  constructor(items: readonly T[]) {
    this.items = items;
  }
}

/** The most items of a chunk when it is made. */
const usual = 16;

/**
 * Splits a list into chunks. Chunks of `before` that hold the same items are used again, with what is cached about them.
 * So one new item means one new chunk, however long the list is.
 */
export function inChunks<T>(items: readonly T[], before: readonly Chunk<T>[] = []): readonly Chunk<T>[] {
  let [first, start] = [0, 0];
  while (isAt(items, start, before[first])) start += sizeOf(before[first++]);
  let [last, end] = [before.length, items.length];
  while (
    last > first &&
    end - sizeOf(before[last - 1]) >= start &&
    isAt(items, end - sizeOf(before[last - 1]), before[last - 1])
  )
    end -= sizeOf(before[--last]);
  // a small rest is merged with its neighbours; otherwise edits would leave more and more, smaller and smaller chunks
  const isSmall = (): boolean => end > start && end - start < usual / 2;
  while (isSmall() && last < before.length) end += sizeOf(before[last++]);
  while (isSmall() && first > 0) start -= sizeOf(before[--first]);
  return [...before.slice(0, first), ...cut(items, start, end), ...before.slice(last)];
}

const sizeOf = (chunk: Chunk<unknown> | undefined): number => chunk?.items.length ?? 0;

/** Does the list hold at `start` what the chunk does? */
function isAt<T>(items: readonly T[], start: number, chunk: Chunk<T> | undefined): boolean {
  if (!chunk || start < 0) return false;
  const { length } = chunk.items;
  for (let index = 0; index < length; index++) if (items[start + index] !== chunk.items[index]) return false;
  return true;
}

/** Chunks of about the same size. */
function cut<T>(items: readonly T[], start: number, end: number): readonly Chunk<T>[] {
  const count = Math.ceil((end - start) / usual);
  return Array.from({ length: count }, (_, nth) => {
    const bound = (index: number): number => start + Math.round(((end - start) * index) / count);
    return new Chunk(items.slice(bound(nth), bound(nth + 1)));
  });
}
