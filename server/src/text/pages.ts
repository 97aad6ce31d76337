import type { Change } from './change.ts';
import { changeBetween } from './change.ts';

/** UTF-16 units of a page when it is made; it grows to twice as many before it is split. */
const pageLength = 2_048;

/** Some whole lines of a text. Each page but the last ends with a line feed, so that no page splits a CRLF. */
export class Page {
  readonly text: string;
  #lineEnds: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The offsets behind its line ends: line feeds, carriage returns, or both. */
  get lineEnds(): readonly number[] {
    return (this.#lineEnds ??= lineEndsIn(this.text));
  }
}

/** The offsets behind the line ends of a text. */
export function lineEndsIn(text: string): readonly number[] {
  const ends: number[] = [];
  if (!text.includes('\r')) {
    // `indexOf` searches many units at once; looking at each of them takes eight times as long
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at + 1);
    return ends;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    if (code === 10 || code === 13) ends.push(at + 1);
  }
  return ends;
}

/** A page and where it stands. */
export interface PlacedPage {
  readonly page: Page;
  /** Offset of its first unit. */
  readonly start: number;
  /** The number of its first line, counted from 0. */
  readonly line: number;
}

/**
 * An immutable text in pages. An edit makes a new text with one new page, and the two texts share all other pages. So for
 * one typed character the whole text is neither put together nor searched for what has changed. Offsets are UTF-16 code
 * units.
 */
export class Pages {
  readonly length: number;
  readonly #pages: readonly Page[];
  readonly #starts: readonly number[];
  #lines: readonly number[] | undefined;
  #whole: string | undefined;

  private constructor(pages: readonly Page[], whole?: string) {
    let length = 0;
    this.#pages = pages;
    this.#starts = pages.map(({ text }) => (length += text.length) - text.length);
    this.length = length;
    this.#whole = whole;
  }

  static of(text: string): Pages {
    return new Pages(cut(text), text);
  }

  /** The text with `put` in place of what stands from `from` to before `to`. */
  with(from: number, to: number, put: string): Pages {
    const [first, last] = [this.#indexAt(from), this.#indexAt(to)];
    const before = this.#textOf(first).slice(0, from - this.#startOf(first));
    const behind = this.#textOf(last).slice(to - this.#startOf(last));
    const fresh = cut(before + put + behind);
    return new Pages([...this.#pages.slice(0, first), ...fresh, ...this.#pages.slice(last + 1)]);
  }

  slice(from: number, to: number): string {
    const [first, last] = [this.#indexAt(from), this.#indexAt(to)];
    if (first === last) return this.#textOf(first).slice(from - this.#startOf(first), to - this.#startOf(first));
    let text = this.#textOf(first).slice(from - this.#startOf(first));
    for (let index = first + 1; index < last; index++) text += this.#textOf(index);
    return text + this.#textOf(last).slice(0, to - this.#startOf(last));
  }

  /** The whole text, put together when it is first asked for. */
  toString(): string {
    return (this.#whole ??= this.#pages.map(({ text }) => text).join(''));
  }

  /** The length of the text without white space at its end. */
  get trimmedLength(): number {
    for (let index = this.#pages.length - 1; index >= 0; index--) {
      const { length } = this.#textOf(index).trimEnd();
      if (length > 0) return this.#startOf(index) + length;
    }
    return 0;
  }

  /** The end of the line that `at` is in: the offset of its line feed, or of the end of the text. */
  lineFeedFrom(at: number): number {
    for (let index = this.#indexAt(at); index < this.#pages.length; index++) {
      const start = this.#startOf(index);
      const found = this.#textOf(index).indexOf('\n', Math.max(0, at - start));
      if (found >= 0) return start + found;
    }
    return this.length;
  }

  /** The offset of the last line feed before `at`; -1 where there is none. */
  lineFeedBefore(at: number): number {
    if (at <= 0) return -1;
    const index = this.#indexAt(at - 1);
    const start = this.#startOf(index);
    const found = this.#textOf(index).lastIndexOf('\n', at - 1 - start);
    return found < 0 ? start - 1 : start + found; // the page before ends with one
  }

  /** The page that holds the unit at `offset`. */
  pageAt(offset: number): PlacedPage {
    return this.#placed(this.#indexAt(offset));
  }

  /** The page that holds the head of a line; the last one where there are not as many lines. */
  pageOfLine(line: number): PlacedPage {
    return this.#placed(lastNotAbove(this.#lineNumbers(), line));
  }

  /** Where this text differs from an earlier one. Pages that both share are not compared. */
  changeSince(before: Pages): Change | undefined {
    if (before === this) return undefined;
    const [old, now] = [before.#pages, this.#pages];
    const shorter = Math.min(old.length, now.length);
    let first = 0;
    while (first < shorter && old[first] === now[first]) first++;
    let same = 0;
    while (same < shorter - first && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
    const start = this.#starts[first] ?? this.length;
    const change = changeBetween(joined(old, first, old.length - same), joined(now, first, now.length - same));
    return change && { from: start + change.from, toOld: start + change.toOld, toNew: start + change.toNew };
  }

  #placed(index: number): PlacedPage {
    const page = this.#pages[index] ?? noPage;
    return { page, start: this.#startOf(index), line: this.#lineNumbers()[index] ?? 0 };
  }

  #lineNumbers(): readonly number[] {
    let line = 0;
    return (this.#lines ??= this.#pages.map(({ lineEnds }) => (line += lineEnds.length) - lineEnds.length));
  }

  #indexAt(offset: number): number {
    return lastNotAbove(this.#starts, offset);
  }

  #startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }

  #textOf(index: number): string {
    return this.#pages[index]?.text ?? '';
  }
}

const noPage = new Page('');

const joined = (pages: readonly Page[], from: number, to: number): string =>
  pages
    .slice(from, to)
    .map(({ text }) => text)
    .join('');

/** The index of the last number that is not above `most`, found by binary search; 0 if all are above it. */
export function lastNotAbove(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Splits a text into pages, after line feeds; an empty text has none. */
function cut(text: string): readonly Page[] {
  const pages: Page[] = [];
  let start = 0;
  while (text.length - start > 2 * pageLength) {
    const end = text.indexOf('\n', start + pageLength) + 1;
    if (end === 0) break;
    pages.push(new Page(text.slice(start, end)));
    start = end;
  }
  if (start < text.length) pages.push(new Page(text.slice(start)));
  return pages;
}
