import { TokenKind, type Tokens } from './words.ts';
import { intern, words, type WordId } from './vocabulary.ts';

/** A run of tokens, `first` to before `end`, that a reader takes as one sentence. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
}

/** Words whose dot does not end a sentence. */
const shortened = words('dr mr mrs ms mx prof st jr sr vs etc e.g. i.e. approx dept appt no vol fig inc ltd pt pts wk wks mo mos min mins hr hrs yr yrs max');
/** Of those, the ones that may well end one: a capital after them decides. */
const mayEnd = words('etc e.g. i.e. inc ltd jr sr no st pt pts wk wks mo mos min mins hr hrs yr yrs max a.m. p.m.');
/** After an initial such as “J.”, only these words begin a new sentence. */
const openers = words('he she they we i it the this that his her their our my you your when after at today next then there these in on and but so');

const stops: ReadonlySet<WordId> = new Set(['.', '!', '?', '\u2026'].map(intern));
const closers: ReadonlySet<WordId> = new Set(['"', '\u201d', '\u2019', "'", ')', ']', '*', '_'].map(intern));
const dot = intern('.');

/** Splits the tokens of one block into sentences. `text` is the block's masked prose. */
export function splitSentences(text: string, tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isStop(tokens, at) && !isLineEnd(text, tokens, at)) continue;
    let end = at + 1;
    while (end < tokens.length && (isStop(tokens, end) || isCloser(tokens, end))) end++;
    if (end < tokens.length && isStop(tokens, at) && !endsSentence(text, tokens, at, end)) continue;
    sentences.push({ first, end });
    first = end;
    at = end - 1;
  }
  if (first < tokens.length) sentences.push({ first, end: tokens.length });
  return sentences;
}

const isStop = (tokens: Tokens, at: number): boolean => stops.has(tokens.id[at] ?? 0) && tokens.kind[at] === TokenKind.mark;

/** A closing mark that touches the token before it. */
const isCloser = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.mark && closers.has(tokens.id[at] ?? 0) && tokens.start[at] === tokens.end[at - 1];

const hardBreak = /(?: {2,}|\\)\r?\n/;
const label = /\n\s*[A-Z][\w ]{0,18}:\s/;

/** A line that ends by a hard break, or before a line with a label (“Mom: …”), ends its sentence. */
function isLineEnd(text: string, tokens: Tokens, at: number): boolean {
  const next = tokens.start[at + 1];
  if (next === undefined) return false;
  const gap = text.slice(tokens.end[at], next);
  if (!gap.includes('\n')) return false;
  return hardBreak.test(gap) || label.test(text.slice(tokens.end[at], next + 24));
}

function endsSentence(text: string, tokens: Tokens, at: number, end: number): boolean {
  const next = tokens.start[end] ?? 0;
  if (next === tokens.end[end - 1]) return false; // “5.5”, “www.site”: no space follows
  const startsNew = startsSentence(text, tokens, end);
  if (tokens.id[at] !== dot || at === 0) return startsNew || tokens.id[at] !== dot;
  if (tokens.end[at - 1] !== tokens.start[at]) return startsNew;
  const before = tokens.id[at - 1] ?? 0;
  if (isInitial(text, tokens, at - 1)) return openers.has(tokens.id[end] ?? 0) && startsNew;
  if (shortened.has(before)) return mayEnd.has(before) && startsNew && openers.has(tokens.id[end] ?? 0);
  return startsNew;
}

const sentenceStart = /[\p{Lu}\p{N}"\u201c\u2018'([\u001a\u0001*_-]|[^\p{L}\p{N}\s.,;:)\]]/u;

const startsSentence = (text: string, tokens: Tokens, at: number): boolean =>
  sentenceStart.test(String.fromCodePoint(text.codePointAt(tokens.start[at] ?? 0) ?? 0));

const isInitial = (text: string, tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.word && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(text.slice(tokens.start[at], tokens.end[at]));
