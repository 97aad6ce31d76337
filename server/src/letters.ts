import type { Draft } from './letter/draft.ts';
import { Trace } from './letter/trace.ts';
import type { Span } from './text/span.ts';

/** A letter's way back to the note that it was drafted from. */
export interface Origin {
  readonly note: string;
  /** The note as it was then. */
  readonly text: string;
  readonly trace: Trace;
}

/** A letter and the note that it is compared with, by their URIs. */
export interface Pair {
  readonly letter: string;
  readonly note: string;
}

/** As many drafts are remembered that nobody has opened yet, or closed again. */
const remembered = 8;

const unified = (text: string): string => text.replaceAll('\r\n', '\n');

/** Which letter comes from which note: in memory, for as long as they are open. Nothing of it stands in the letter. */
export class Letters {
  /** Drafts by the text that a letter of theirs has when it is opened. */
  readonly #waiting = new Map<string, Origin>();
  readonly #origins = new Map<string, Origin>();
  readonly #pairs = new Map<string, Pair>();

  drafted(note: string, text: string, draft: Draft): void {
    this.#wait(draft.text, { note, text, trace: new Trace(draft) });
  }

  /** A document that opens with the text of a draft is that draft: an editor need not say so. */
  opened(uri: string, text: string): void {
    const origin = this.#waiting.get(unified(text));
    if (!origin) return;
    this.#origins.set(uri, origin);
    this.#waiting.delete(unified(text));
  }

  /** A letter that is saved under a name closes and opens anew. */
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

  /** The pair that a document is in, as letter or as note. */
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
 * Where a stretch of the note as it was then stands in the note as it is `now`: in the same place, else wherever its words
 * are; undefined where they are gone.
 */
export function placeNow(then: string, from: Span, now: string): Span | undefined {
  const words = then.slice(from.start, from.end);
  if (now.slice(from.start, from.end) === words) return from;
  const start = now.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}
