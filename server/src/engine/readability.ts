import { countsOf, gradeOf, isProse, noCounts, sum } from '../language/readability.ts';
import type { ProseDocument } from '../text/document.ts';

/** How heavy a text is to read: a rough number, never shown alone. */
export interface Readability {
  /** Flesch-Kincaid grade, one digit behind the point. */
  readonly grade: number;
  readonly words: number;
  readonly sentences: number;
}

/** Below this many words the formula says nothing. */
const fewestWords = 30;

/** The grade of a document, or null where it is too short to have one. */
export function readabilityOf({ blocks }: ProseDocument): Readability | null {
  const counts = blocks
    .filter(({ block }) => isProse(block))
    .map(({ block }) => countsOf(block))
    .reduce(sum, noCounts);
  const { sentences, words } = counts;
  return words < fewestWords || sentences === 0
    ? null
    : { grade: Math.round(gradeOf(counts) * 10) / 10, words, sentences };
}
