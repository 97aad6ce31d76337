import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { words } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';

/** What the formulas of readability count. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly longWords: number;
}

export const noCounts: Counts = { words: 0, sentences: 0, syllables: 0, longWords: 0 };

export const sum = (a: Counts, b: Counts): Counts => ({
  words: a.words + b.words,
  sentences: a.sentences + b.sentences,
  syllables: a.syllables + b.syllables,
  longWords: a.longWords + b.longWords,
});

/** As many words make a sentence of a line that no stop ends: less is an address, a greeting, a label. */
const wordsOfSentence = 8;

/** Is it read as sentences? Not headings, cells, addresses and greetings. */
export const isProse = ({ kind, prose, tokens }: Block): boolean =>
  kind !== 'heading' &&
  kind !== 'table-cell' &&
  (/[.!?\u2026]["\u201d)\u2019']?\s*$/.test(prose) || tokens.length >= wordsOfSentence);

const known = new WeakMap<Block, Counts>();

/** The counts of a block of prose. */
export function countsOf(block: Block): Counts {
  let counts = known.get(block);
  if (!counts)
    known.set(block, (counts = block.sentences.map((sentence) => countsIn(block, sentence)).reduce(sum, noCounts)));
  return counts;
}

/** Names of jobs and services, which a letter cannot spare: read as one short word each. */
const jobs = words(
  'occupational physical therapist therapists therapy pathologist pathologists language interventionist pediatrician audiologist psychologist coordinator teacher specialist developmental early intervention',
);

/** The counts of a sentence. Names and jobs, and what `isShort` names, count as words of one syllable. */
export function countsIn(
  block: Block,
  { end, first }: Sentence,
  isShort: (at: number) => boolean = () => false,
): Counts {
  const { prose, tokens } = block;
  let [count, syllables, longWords] = [0, 0, 0];
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.word && tokens.kind[at] !== TokenKind.number) continue;
    count++;
    const length =
      isShort(at) || isNameOrJob(block, at, first)
        ? 1
        : syllablesIn(prose.slice(tokens.start[at], tokens.end[at]).toLowerCase());
    syllables += length;
    if (length >= 3) longWords++;
  }
  return { words: count, sentences: count === 0 ? 0 : 1, syllables, longWords };
}

/** A number is one word too. */
const isNameOrJob = ({ prose, tokens }: Block, at: number, first: number): boolean =>
  tokens.kind[at] === TokenKind.number ||
  jobs.has(tokens.id[at] ?? 0) ||
  (at > first && /^\p{Lu}/u.test(prose.charAt(tokens.start[at] ?? 0)));

/** Flesch-Kincaid: how many words a sentence has, and how long they are. */
export const gradeOf = ({ sentences, syllables, words: count }: Counts): number =>
  sentences === 0 ? 0 : Math.max(0, 0.39 * (count / sentences) + 11.8 * (syllables / count) - 15.59);

/** SMOG: how many long words a sentence has. */
export const smogOf = ({ longWords, sentences }: Counts): number =>
  sentences === 0 ? 0 : 1.043 * Math.sqrt((30 * longWords) / sentences) + 3.1291;

/** Syllables of an English word by its spelling: groups of vowels, silent endings apart. */
function syllablesIn(word: string): number {
  const stem = word
    .replace(/'s?$/, '')
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0));
  return Math.max(1, stem.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
