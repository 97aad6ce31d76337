import { countsOf, gradeOf, isProse, noCounts, sum, type Counts } from '../language/readability.ts';
import type { Chunk, Part, ProseDocument } from '../text/document.ts';
import { keeping } from '../text/kept.ts';

/** How hard a text is to read: a rough number, never shown alone. */
export interface Readability {
  /** Flesch-Kincaid grade level, with one decimal. */
  readonly grade: number;
  readonly words: number;
  readonly sentences: number;
}

/** With fewer words, the formula means nothing. */
const fewestWords = 30;

/** The readability of a document, or null if the document is too short. */
export function readabilityOf({ chunks }: ProseDocument): Readability | null {
  const counts = chunks.map(countsInChunk).reduce(sum, noCounts);
  const { sentences, words } = counts;
  return words < fewestWords || sentences === 0
    ? null
    : { grade: Math.round(gradeOf(counts) * 10) / 10, words, sentences };
}

/** Counts are kept with each chunk and each part, so each is counted only once. */
const countsInChunk = keeping(({ items }: Chunk<Part>): Counts => items.map(countsIn).reduce(sum, noCounts));

const countsIn = keeping(({ blocks }: Part): Counts => {
  const prose = blocks.map(({ block }) => block).filter(isProse);
  return prose.map(countsOf).reduce(sum, noCounts);
});
