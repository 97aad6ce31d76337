import { forgetBefore, keepLately, metLately, notMet } from './lately.ts';
import { opaque, transparent } from './mask.ts';
import { idOf, unknownWord, wordCount, type WordId } from './vocabulary.ts';

/** What a token is made of. */
export const TokenKind = { word: 0, number: 1, mark: 2, opaque: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a block, with one array per property, because there are many tokens and they are read in order. An array
 * may be longer than `length`: if a property is the same for every token, blocks share one array. Offsets are UTF-16 code
 * units in the block.
 */
export interface Tokens {
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly TokenKind[];
  /** The word in lower case with straight apostrophes; its base where only the possessive is unknown. */
  readonly id: readonly WordId[];
  /**
   * A hyphen ties this token to the one before: “self-feed” is two tokens, and “prone” in “accident-prone” no free
   * word.
   */
  readonly tied: readonly boolean[];
  /** The word carries a possessive ending that `id` does not count: “hypotonia’s”. */
  readonly possessive: readonly boolean[];
}

const space = 0;
const letter = 1;
const digit = 2;
const apostrophe = 3;
/** Goes on with a word and begins none: markup inside a word, accents of their own, soft hyphens, joiners of emoji. */
const joiner = 4;
const other = 5;

/**
 * The class of each UTF-16 unit, filled in when the unit is first met. It is a table because every character is looked
 * up in it.
 */
const classes = new Uint8Array(0x10000).fill(0xff);
const unknown = 0xff;

function unitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const unit = classes[code] ?? unknown;
  if (unit !== unknown) return unit;
  // the second half of a pair is what the first half is
  if (isHalf(code))
    return classOf(String.fromCodePoint(text.codePointAt(isSecondHalf(code) && at > 0 ? at - 1 : at) ?? 0));
  return (classes[code] = classOf(String.fromCharCode(code)));
}

function classOf(char: string): number {
  if (char === transparent) return joiner;
  if (char === "'" || char === '\u2019') return apostrophe;
  if (/[0-9]/.test(char)) return digit;
  if (/[\p{L}\p{N}]/u.test(char)) return letter;
  if (/[\p{M}\p{Cf}]/u.test(char)) return joiner;
  return /\s/.test(char) ? space : other;
}

const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const isWordUnit = (unit: number): boolean => unit === letter || unit === digit;

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** The end of the word that starts at `from`: letters and digits, apostrophes and single dots between letters. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const unit = unitAt(text, at);
    if (isWordUnit(unit) || unit === joiner) continue;
    if (unit === space) break;
    const next = at + 1 < text.length ? unitAt(text, at + 1) : space;
    if (unit === apostrophe && next === letter) continue;
    if (isInnerPoint(text, at, next) || isInnerDot(text, from, at, next)) continue;
    break;
  }
  return at;
}

/** The point of “5.5” and the comma of “3,000”. */
const isInnerPoint = (text: string, at: number, next: number): boolean =>
  next === digit && /[.,]/.test(text.charAt(at)) && unitAt(text, at - 1) === digit;

/** The dots of “e.g.” and “A.D.L.”: each stands behind a single letter. */
function isInnerDot(text: string, from: number, at: number, next: number): boolean {
  if (text.charAt(at) !== '.' || unitAt(text, at - 1) !== letter) return false;
  const isFirst = at - from === 1;
  if (!isFirst && text.charAt(at - 2) !== '.') return false;
  if (next !== letter) return !isFirst; // the last dot of “e.g.”
  return !isFirst || at + 2 >= text.length || unitAt(text, at + 2) !== letter;
}

const slash = 0x2f;
const withShort: ReadonlyMap<string, string> = new Map([
  ['w/', 'with'],
  ['w/o', 'without'],
  ['w/out', 'without'],
]);
const short = String.raw`w\/(?:(?:o|out)(?![\p{L}\p{N}/])|(?=\s|$|\p{L}{3}|no\b))`;
const opensShort = new RegExp(`^${short}`, 'iu');
const anyShort = new RegExp(String.raw`(?<![\p{L}\p{N}/])${short}(?<before>\p{L})?`, 'giu');
const longestShort = 6;

/**
 * The end of “w/” or “w/o”, as notes write “with” and “without”, at a single letter before a slash. “w/c” is a wheelchair, and
 * “M/W/F” are days.
 */
function endOfWith(text: string, from: number): number | undefined {
  if (!/[wW]/.test(text.charAt(from)) || text.charCodeAt(from - 1) === slash) return undefined;
  const length = opensShort.exec(text.slice(from, from + longestShort))?.[0].length;
  return length === undefined ? undefined : from + length;
}

/** The text with “with” and “without” spelled out: “w/mom” → “with mom”. */
export const withSpelledOut = (text: string): string =>
  text.includes('/')
    ? text.replace(anyShort, (written: string, next: string | undefined) =>
        next === undefined ? normalize(written) : `${normalize(written.slice(0, -1))} ${next}`,
      )
    : text;

const beyondAscii = /[\u0080-\uffff]/;
const transparentUnit = transparent.charCodeAt(0);

/**
 * A word as the vocabulary spells it: in lower case, with straight apostrophes, with composed characters, without marks and
 * soft hyphens inside, and with “w/” as “with”.
 */
export function normalize(word: string): string {
  let normal = word.toLowerCase();
  if (normal.charCodeAt(1) === slash && normal.startsWith('w')) return withShort.get(normal) ?? normal;
  if (normal.includes(transparent)) normal = normal.replaceAll(transparent, '');
  return beyondAscii.test(normal)
    ? normal
        .replaceAll('\u2019', "'")
        .replaceAll(/\p{Cf}/gu, '')
        .normalize('NFC')
    : normal;
}

class TokensOfBlock implements Tokens {
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly TokenKind[];
  readonly id: readonly WordId[];
  readonly tied: readonly boolean[];
  readonly possessive: readonly boolean[];

  constructor(
    start: readonly number[],
    end: readonly number[],
    kind: readonly TokenKind[],
    id: readonly WordId[],
    tied: readonly boolean[],
    possessive: readonly boolean[],
  ) {
    this.length = start.length;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.id = id;
    this.tied = tied;
    this.possessive = possessive;
  }
}

/**
 * A buffer in which tokens are collected. It is used for all blocks, so that each block keeps arrays of exactly its
 * size.
 */
class TokenList {
  length = 0;
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #kind: TokenKind[] = [];
  readonly #id: WordId[] = [];
  readonly #tied: boolean[] = [];
  readonly #possessive: boolean[] = [];
  #isTied = false;
  #isPossessive = false;

  add(start: number, end: number, kind: TokenKind, id: WordId, tied: boolean, possessive: boolean): void {
    const at = this.length++;
    this.#start[at] = start;
    this.#end[at] = end;
    this.#kind[at] = kind;
    this.#id[at] = id;
    this.#tied[at] = tied;
    this.#possessive[at] = possessive;
    this.#isTied ||= tied;
    this.#isPossessive ||= possessive;
  }

  /** What was found since the last time. */
  take(): Tokens {
    const { length } = this;
    const tokens = new TokensOfBlock(
      this.#start.slice(0, length),
      this.#end.slice(0, length),
      this.#kind.slice(0, length),
      this.#id.slice(0, length),
      this.#isTied ? this.#tied.slice(0, length) : noneOf(length),
      this.#isPossessive ? this.#possessive.slice(0, length) : noneOf(length),
    );
    this.length = 0;
    this.#isTied = this.#isPossessive = false;
    return tokens;
  }
}

/**
 * Shared by all blocks of up to this length in which no token is tied, or none is possessive, as is the case in most
 * blocks.
 */
const none: readonly boolean[] = new Array<boolean>(512).fill(false);

const noneOf = (length: number): readonly boolean[] =>
  length <= none.length ? none : new Array<boolean>(length).fill(false);

const found = new TokenList();

const possessiveEnding = /'s$|(?<=s)'$/;

/** Splits masked prose into tokens. */
export function tokenize(text: string): Tokens {
  found.length = 0;
  forgetBefore(wordCount());
  let tied = false;
  for (let at = 0; at < text.length;) {
    const unit = unitAt(text, at);
    if (isWordUnit(unit)) {
      let stop = endOfWord(text, at);
      if (stop === at + 1 && text.charCodeAt(stop) === slash) stop = endOfWith(text, at) ?? stop;
      addWord(text, at, stop, tied);
      tied = isHyphen(text.charCodeAt(stop)) && isWordUnit(unitBehindJoiners(text, stop + 1));
      at = tied ? stop + 1 : stop;
    } else if (unit === joiner) at++;
    else {
      tied = false;
      at = unit === space ? at + 1 : addMark(text, at);
    }
  }
  return found.take();
}

function unitBehindJoiners(text: string, from: number): number {
  let at = from;
  while (at < text.length && unitAt(text, at) === joiner) at++;
  return at < text.length ? unitAt(text, at) : space;
}

/** Where emphasis marks stand at the end of a word, they are no part of it. */
function addWord(text: string, start: number, to: number, tied: boolean): void {
  let end = to;
  while (text.charCodeAt(end - 1) === transparentUnit) end--;
  const kind = unitAt(text, start) === digit ? TokenKind.number : TokenKind.word;
  let read = metLately(text, start, end);
  if (read === notMet) keepLately(text, start, end, (read = readWord(text.slice(start, end))));
  found.add(start, end, kind, read >> 1, tied, (read & 1) === 1);
}

/** Twice the number of a word, plus one if a possessive ending was left off. */
function readWord(written: string): number {
  const word = normalize(written);
  const id = idOf(word);
  if (id !== unknownWord || !possessiveEnding.test(word)) return 2 * id;
  return 2 * idOf(word.replace(possessiveEnding, '')) + 1;
}

/** The numbers of marks that are known; there are few. */
const marks = new Map<string, WordId>();

function idOfMark(mark: string): WordId {
  let id = marks.get(mark);
  if (id === undefined && (id = idOf(mark)) !== unknownWord) marks.set(mark, id);
  return id;
}

/** Adds a mark with what belongs to it, such as the skin tone of an emoji, or a run of covered text. Returns its end. */
function addMark(text: string, at: number): number {
  let stop = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const char = text.slice(at, stop);
  if (char === opaque) {
    while (text.charAt(stop) === opaque) stop++;
    found.add(at, stop, TokenKind.opaque, unknownWord, false, false);
    return stop;
  }
  while (stop < text.length && text.charAt(stop) !== transparent && unitAt(text, stop) === joiner) stop++;
  found.add(at, stop, TokenKind.mark, idOfMark(char), false, false);
  return stop;
}
