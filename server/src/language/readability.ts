import type { Block } from '../text/block.ts';
import { keeping } from '../text/kept.ts';
import type { Sentence } from '../text/sentences.ts';
import { words } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';

/** The counts that the readability formulas need. */
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

/**
 * A line without a full stop counts as a sentence if it has this many words. A shorter one is an address, a greeting, a
 * label.
 */
const wordsOfSentence = 8;

/** Does the block consist of sentences? Headings, table cells, addresses and greetings do not. */
export const isProse = ({ kind, prose, tokens }: Block): boolean =>
  kind !== 'heading' &&
  kind !== 'table-cell' &&
  (/[.!?\u2026]["\u201d)\u2019']?\s*$/.test(prose) || tokens.length >= wordsOfSentence);

/** The counts of a block. */
export const countsOf = keeping((block: Block): Counts =>
  block.sentences.map((sentence) => countsIn(block, sentence)).reduce(sum, noCounts),
);

/** Names of jobs and services, which a letter cannot avoid. Each word counts as one short word. */
const jobs = words(
  'occupational physical therapist therapists therapy pathologist pathologists language interventionist pediatrician audiologist psychologist coordinator teacher specialist developmental early intervention',
);

/** The counts of a sentence. Names, jobs and the words that `isShort` selects count as one syllable each. */
export function countsIn(
  block: Block,
  { end, first }: Sentence,
  isShort: (at: number) => boolean = () => false,
): Counts {
  const { prose, tokens } = block;
  let count = 0;
  let syllables = 0;
  let longWords = 0;
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.word && tokens.kind[at] !== TokenKind.number) continue;
    count++;
    const length =
      isShort(at) || isNameOrJob(block, at, first) ? 1 : syllablesIn(prose, tokens.start[at] ?? 0, tokens.end[at] ?? 0);
    syllables += length;
    if (length >= 3) longWords++;
  }
  return { words: count, sentences: count === 0 ? 0 : 1, syllables, longWords };
}

/** A number counts as one word too. */
const isNameOrJob = ({ prose, tokens }: Block, at: number, first: number): boolean =>
  tokens.kind[at] === TokenKind.number ||
  jobs.has(tokens.id[at] ?? 0) ||
  (at > first && isCapital(prose, tokens.start[at] ?? 0));

/** Called for every word, so ASCII letters are recognized by their code. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.charAt(at));
}

/** Flesch-Kincaid grade level: from the number of words per sentence and of syllables per word. */
export const gradeOf = ({ sentences, syllables, words: count }: Counts): number =>
  sentences === 0 ? 0 : Math.max(0, 0.39 * (count / sentences) + 11.8 * (syllables / count) - 15.59);

/** SMOG grade: from the number of long words per sentence. */
export const smogOf = ({ longWords, sentences }: Counts): number =>
  sentences === 0 ? 0 : 1.043 * Math.sqrt((30 * longWords) / sentences) + 3.1291;

const unitOf = (char: string): number => char.charCodeAt(0);
const apostrophe = unitOf("'");
const d = unitOf('d');
const e = unitOf('e');
const l = unitOf('l');
const s = unitOf('s');
const t = unitOf('t');
/** A bit set of the vowels: one bit for each letter from “a” on. */
const vowels = ['a', 'e', 'i', 'o', 'u', 'y'].reduce((bits, vowel) => bits | (1 << (unitOf(vowel) - unitOf('a'))), 0);

/** The lower-case code: upper and lower case differ in one bit. */
const lower = (text: string, at: number): number => text.charCodeAt(at) | 32;
const isVowel = (code: number): boolean => code >= 97 && code <= 122 && ((vowels >> (code - 97)) & 1) === 1;

/** The syllables of an English word, by its spelling: groups of one or two vowels, without silent endings. */
function syllablesIn(text: string, start: number, stop: number): number {
  const end = withoutSilentEnding(text, start, stop);
  let syllables = 0;
  for (let at = start; at < end; at++) {
    if (!isVowel(lower(text, at))) continue;
    syllables++;
    if (at + 1 < end && isVowel(lower(text, at + 1))) at++;
  }
  return Math.max(1, syllables);
}

/** Where the word ends without its silent ending: “lik(es)”, “jump(ed)”, “mak(e)”; but “tables”, “wanted”, “little”. */
function withoutSilentEnding(text: string, start: number, stop: number): number {
  const end = withoutPossessive(text, start, stop);
  const last = lower(text, end - 1);
  if (last !== e && last !== s && last !== d) return end;
  const second = lower(text, end - 2);
  if (last === e) return end - start >= 2 && !isVowel(second) && second !== l ? end - 1 : end;
  return end - start >= 3 && second === e && isSilentBehind(lower(text, end - 3), last) ? end - 2 : end;
}

/** Is “es” or “ed” silent after this letter? */
function isSilentBehind(letter: number, last: number): boolean {
  if (isVowel(letter)) return false;
  return last === s ? letter !== l : letter !== t && letter !== d;
}

function withoutPossessive(text: string, start: number, end: number): number {
  const isMark = (at: number): boolean => at > start && text.charCodeAt(at) === apostrophe;
  if (isMark(end - 1)) return end - 1;
  return lower(text, end - 1) === s && isMark(end - 2) ? end - 2 : end;
}
