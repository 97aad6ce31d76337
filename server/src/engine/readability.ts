import type { Block } from '../text/block.ts';
import type { ProseDocument } from '../text/document.ts';
import { TokenKind } from '../text/words.ts';

/** How heavy a text is to read: a rough number, never shown alone. */
export interface Readability {
  /** Flesch-Kincaid grade, one digit behind the point. */
  readonly grade: number;
  readonly words: number;
  readonly sentences: number;
}

interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** Below this many words the formula says nothing. */
export const fewestWords = 30;

/** The grade of a document, or null where it is too short to have one. Headings and cells are no sentences. */
export function readabilityOf({ blocks }: ProseDocument): Readability | null {
  let [words, sentences, syllables] = [0, 0, 0];
  for (const { block } of blocks) {
    if (block.kind === 'heading' || block.kind === 'table-cell') continue;
    const counts = countsOf(block);
    words += counts.words;
    sentences += counts.sentences;
    syllables += counts.syllables;
  }
  if (words < fewestWords || sentences === 0) return null;
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { grade: Math.max(0, Math.round(grade * 10) / 10), words, sentences };
}

const known = new WeakMap<Block, Counts>();

function countsOf(block: Block): Counts {
  let counts = known.get(block);
  if (!counts) known.set(block, (counts = count(block)));
  return counts;
}

function count({ prose, sentences, tokens }: Block): Counts {
  let [words, syllables] = [0, 0];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kind[at] === TokenKind.mark || tokens.kind[at] === TokenKind.opaque) continue;
    words++;
    syllables +=
      tokens.kind[at] === TokenKind.number
        ? 1
        : syllablesIn(prose.slice(tokens.start[at], tokens.end[at]).toLowerCase());
  }
  return { words, syllables, sentences: words === 0 ? 0 : sentences.length };
}

/** Syllables of an English word by its spelling: groups of vowels, silent endings apart. */
export function syllablesIn(word: string): number {
  const stem = word
    .replace(/'s?$/, '')
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0));
  return Math.max(1, stem.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
