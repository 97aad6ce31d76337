import { Collected } from './collected.ts';
import { TokenKind, type Tokens } from './words.ts';
import { intern, words, type WordId } from './vocabulary.ts';

/** The tokens of one sentence, from `first` up to, but not including, `end`. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
}

/** Abbreviations whose dot does not end a sentence. */
const shortened = words('dr mr mrs ms mx prof vs approx dept appt');
/** Abbreviations whose dot may end a sentence: it does if one of the openers follows. */
const mayEnd = words('st jr sr pt pts');
/** Words that are abbreviations only before a number: “no. 5”. */
const numbering = words('no vol fig');
/**
 * After an initial such as “J.”, only these words begin a new sentence: any other capitalized word belongs to the name.
 */
const openers = words(
  'he she they we i it the this that his her their our my you your when after at today next then there these in on and but so',
);

const stops: ReadonlySet<WordId> = new Set(['.', '!', '?', '\u2026'].map(intern));
const closers: ReadonlySet<WordId> = new Set(['"', '\u201d', '\u2019', "'", ')', ']', '*', '_'].map(intern));
const loud: ReadonlySet<WordId> = new Set(['!', '?'].map(intern));

/** Splits the tokens of one block into sentences. `text` is the block's masked prose. */
export function splitSentences(text: string, tokens: Tokens): readonly Sentence[] {
  found.begin();
  let first = 0;
  while (first < tokens.length) {
    const end = endOfSentence(text, tokens, first);
    found.add(new Run(first, end));
    first = end;
  }
  return found.take();
}

class Run implements Sentence {
  readonly first: number;
  readonly end: number;

  constructor(first: number, end: number) {
    this.first = first;
    this.end = end;
  }
}

const found = new Collected<Sentence>();

/**
 * Nobody writes a longer sentence. A text without full stops is cut here, so that searches within a sentence are
 * bounded.
 */
const mostTokens = 500;

function endOfSentence(text: string, tokens: Tokens, first: number): number {
  const last = Math.min(tokens.length, first + mostTokens);
  for (let at = first; at < last; at++) {
    const mayStop = isStop(tokens, at) || endsInDot(text, tokens, at);
    if (!mayStop && !isLineEnd(text, tokens, at)) continue;
    const end = behindClosers(tokens, at + 1);
    if (!mayStop || end >= tokens.length || endsSentence(text, tokens, at, end)) return end;
  }
  return last;
}

function behindClosers(tokens: Tokens, from: number): number {
  let end = from;
  while (isStop(tokens, end) || isCloser(tokens, end)) end++;
  return end;
}

const isStop = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.mark && stops.has(tokens.id[at] ?? 0);

/** The last dot of “e.g.”, “J.R.” and “p.m.” belongs to the word, but may also end the sentence. */
const endsInDot = (text: string, tokens: Tokens, at: number): boolean =>
  text.charCodeAt((tokens.end[at] ?? 0) - 1) === dot;

const dot = 0x2e;
const lineFeed = 0x0a;

/** A closing mark that directly follows the token before it. */
const isCloser = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.mark && closers.has(tokens.id[at] ?? 0) && tokens.start[at] === tokens.end[at - 1];

const hardBreak = /(?: {2,}|\\)\r?\n/;
const label = /\n\s*\*?[A-Z][\w. ]{0,18}:\s/;

/** Does the line end its sentence: with a hard break, or before a line with a label (“Mom: …”)? */
function isLineEnd(text: string, tokens: Tokens, at: number): boolean {
  const next = tokens.start[at + 1];
  if (next === undefined || !hasLineFeed(text, tokens.end[at] ?? next, next)) return false;
  return hardBreak.test(text.slice(tokens.start[at], next)) || label.test(text.slice(tokens.end[at], next + 24));
}

function hasLineFeed(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineFeed) return true;
  return false;
}

/** Does the stop at `at` end the sentence? `end` is the token after it and its closing marks. */
function endsSentence(text: string, tokens: Tokens, at: number, end: number): boolean {
  if (tokens.start[end] === tokens.end[end - 1]) return false; // “www.site”: no space follows
  const startsNew = startsSentence(text, tokens, end);
  if (isLoud(tokens, at)) return startsNew || end === at + 1; // “More?” he asked.
  return startsNew && !isShort(text, tokens, at, end);
}

const isLoud = (tokens: Tokens, at: number): boolean => loud.has(tokens.id[at] ?? 0);

const capitals = /^\p{Lu}+$/u;

/** Does the dot at `at` only mark an abbreviation, judging by the next token `next`? */
function isShort(text: string, tokens: Tokens, at: number, next: number): boolean {
  const opensNext = openers.has(tokens.id[next] ?? 0);
  if (!isStop(tokens, at)) return !opensNext; // “J.R.”
  if (tokens.end[at - 1] !== tokens.start[at]) return false;
  const word = text.slice(tokens.start[at - 1], tokens.end[at - 1]);
  if (capitals.test(word)) return word.length === 1 && !opensNext; // “J. R.”, but “PT.” is not “pt.”
  const id = tokens.id[at - 1] ?? 0;
  if (numbering.has(id)) return tokens.kind[next] === TokenKind.number;
  return shortened.has(id) || (mayEnd.has(id) && !opensNext);
}

const sentenceStart = /[\p{Lu}\p{N}"\u201c\u2018'([*_-]|[^\p{L}\p{N}\s.,;:)\]]/u;

const startsSentence = (text: string, tokens: Tokens, at: number): boolean =>
  sentenceStart.test(String.fromCodePoint(text.codePointAt(tokens.start[at] ?? 0) ?? 0));
