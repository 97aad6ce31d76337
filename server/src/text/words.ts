import { opaque, transparent } from './mask.ts';
import { idOf, unknownWord, type WordId } from './vocabulary.ts';

/** What a token is made of. */
export const TokenKind = { word: 0, number: 1, mark: 2, opaque: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of a block, one array a property, because there are many and they are read in order.
 * Offsets are UTF-16 code units into the block.
 */
export interface Tokens {
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: readonly TokenKind[];
  /** The word in lower case with straight apostrophes; its base where only the possessive is unknown. */
  readonly id: readonly WordId[];
  /** A hyphen ties this token to the one before: “self-feed” is two tokens, and “prone” in “accident-prone” no free word. */
  readonly tied: readonly boolean[];
  /** The word carries a possessive ending that `id` does not count: “hypotonia’s”. */
  readonly possessive: readonly boolean[];
}

const space = 0;
const letter = 1;
const digit = 2;
const apostrophe = 3;
const other = 4;

/** The class of each ASCII unit: asked for every character, so a table. */
const ascii: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char === transparent || /[a-z]/i.test(char)) return letter;
  if (/\d/.test(char)) return digit;
  if (char === "'") return apostrophe;
  return /\s/.test(char) ? space : other;
});

const letterBeyondAscii = /[\p{L}\p{M}\p{N}]/u;
const spaceBeyondAscii = /\s/;

function unitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code] ?? other;
  if (code === 0x2019) return apostrophe;
  if (letterBeyondAscii.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) return letter;
  return spaceBeyondAscii.test(text.charAt(at)) ? space : other;
}

const isWordUnit = (unit: number): boolean => unit === letter || unit === digit;

const hyphens = /[-\u2010\u2011]/;
const letterDot = /^\p{L}$/u;

/** The end of the word that starts at `from`: letters and digits, apostrophes and single dots between letters. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const unit = unitAt(text, at);
    if (isWordUnit(unit)) continue;
    const next = at + 1 < text.length ? unitAt(text, at + 1) : space;
    if (unit === apostrophe && next === letter) continue;
    if (isInnerDot(text, from, at, next)) continue;
    break;
  }
  return at;
}

/** The dots of “e.g.”, “A.D.L.”, “5.5” and “3,000”: each stands between single letters, or between digits. */
function isInnerDot(text: string, from: number, at: number, next: number): boolean {
  const char = text.charAt(at);
  if (char !== '.' && char !== ',') return false;
  const before = unitAt(text, at - 1);
  if (before === digit) return next === digit;
  if (char === ',') return false;
  const single = at - from === 1 || text.charAt(at - 2) === '.';
  if (!single || before !== letter) return false;
  if (next !== letter) return at - from > 1; // the last dot of “e.g.”
  const afterNext = at + 2 < text.length ? text.charAt(at + 2) : '';
  return !letterDot.test(afterNext) || text.charAt(at - 2) === '.';
}

/** Lower case, straight apostrophes, composed, without transparent marks: how the vocabulary spells. */
export function normalize(word: string): string {
  let normal = word.toLowerCase();
  if (normal.includes(transparent)) normal = normal.replaceAll(transparent, '');
  // eslint-disable-next-line no-control-regex -- the ASCII range is what is meant
  return /[^\u0000-\u007f]/.test(normal) ? normal.replaceAll('\u2019', "'").normalize('NFC') : normal;
}

class TokenList implements Tokens {
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly kind: TokenKind[] = [];
  readonly id: WordId[] = [];
  readonly tied: boolean[] = [];
  readonly possessive: boolean[] = [];
  get length(): number {
    return this.start.length;
  }

  add(start: number, end: number, kind: TokenKind, id: WordId, tied: boolean, possessive: boolean): void {
    this.start.push(start);
    this.end.push(end);
    this.kind.push(kind);
    this.id.push(id);
    this.tied.push(tied);
    this.possessive.push(possessive);
  }
}

const possessiveEnding = /'s$|(?<=s)'$/;

/** Where emphasis marks stand at the edge of a word, they are no part of it. */
function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start) === transparent) start++;
  while (end > start && text.charAt(end - 1) === transparent) end--;
  return [start, end];
}

/** Splits masked prose into tokens. */
export function tokenize(text: string): Tokens {
  const tokens = new TokenList();
  let tied = false;
  for (let at = 0; at < text.length; ) {
    const unit = unitAt(text, at);
    if (unit === space) {
      at++;
      tied = false;
    } else if (isWordUnit(unit)) {
      const stop = endOfWord(text, at);
      addWord(tokens, text, at, stop, tied);
      tied = hyphens.test(text.charAt(stop)) && stop + 1 < text.length && isWordUnit(unitAt(text, stop + 1));
      at = tied ? stop + 1 : stop;
    } else {
      const stop = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
      const char = text.slice(at, stop);
      const kind = char === opaque ? TokenKind.opaque : TokenKind.mark;
      tokens.add(at, stop, kind, idOf(char), false, false);
      tied = false;
      at = stop;
    }
  }
  return tokens;
}

function addWord(tokens: TokenList, text: string, from: number, to: number, tied: boolean): void {
  const [start, end] = trimmed(text, from, to);
  if (start === end) return;
  const word = normalize(text.slice(start, end));
  const kind = unitAt(text, start) === digit ? TokenKind.number : TokenKind.word;
  const id = idOf(word);
  if (id !== unknownWord || !possessiveEnding.test(word)) {
    tokens.add(start, end, kind, id, tied, false);
    return;
  }
  tokens.add(start, end, kind, idOf(word.replace(possessiveEnding, '')), tied, true);
}
