import type { Draft } from './letter/draft.ts';
import { Trace } from './letter/trace.ts';
import type { Span } from './text/span.ts';

/** Links a letter to the note that it was drafted from. */
export interface Origin {
  readonly note: string;
  /** The text of the note at that time. */
  readonly text: string;
  readonly trace: Trace;
}

/** A letter and the note that it is compared with, by their URIs. */
export interface Pair {
  readonly letter: string;
  readonly note: string;
}

/** How many drafts are remembered that were not opened yet, or were closed again. */
const remembered = 8;

const unified = (text: string): string => text.replaceAll('\r\n', '\n');

/**
 * Which letter comes from which note. This is kept only in memory, while they are open; the letter itself contains no
 * trace of it.
 */
export class Letters {
  /** Drafts, by the text that the letter has when it is opened. */
  readonly #waiting = new Map<string, Origin>();
  readonly #origins = new Map<string, Origin>();
  readonly #pairs = new Map<string, Pair>();

  drafted(note: string, text: string, draft: Draft): void {
    this.#wait(draft.text, { note, text, trace: new Trace(draft) });
  }

  /** A document that opens with the text of a draft is that draft, so an editor need not say so. */
  opened(uri: string, text: string): void {
    const origin = this.#waiting.get(unified(text));
    if (!origin) return;
    this.#origins.set(uri, origin);
    this.#waiting.delete(unified(text));
  }

  /** A letter that is saved under a name is closed and opened again. */
  closed(uri: string, text: string | undefined): void {
    const origin = this.#origins.get(uri);
    this.#origins.delete(uri);
    if (origin && text !== undefined) this.#wait(text, origin);
    const pair = this.pairOf(uri);
    if (pair) this.#pairs.delete(pair.letter);
  }

  originOf(letter: string): Origin | undefined {
    return this.#origins.get(letter);
  }

  pair(pair: Pair): void {
    for (const uri of [pair.letter, pair.note]) {
      const known = this.pairOf(uri);
      if (known) this.#pairs.delete(known.letter);
    }
    this.#pairs.set(pair.letter, pair);
  }

  /** The pair that a document belongs to, as letter or as note. */
  pairOf(uri: string): Pair | undefined {
    return this.#pairs.get(uri) ?? [...this.#pairs.values()].find(({ note }) => note === uri);
  }

  #wait(text: string, origin: Origin): void {
    this.#waiting.set(unified(text), origin);
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size > remembered && oldest !== undefined) this.#waiting.delete(oldest);
  }
}

/**
 * Where a range of the earlier text `then` is in the present text `now`: at the same place, or else wherever its words
 * are. Undefined if they are gone.
 */
export function placeNow(then: string, from: Span, now: string): Span | undefined {
  const words = then.slice(from.start, from.end);
  if (now.slice(from.start, from.end) === words) return from;
  const start = now.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}
