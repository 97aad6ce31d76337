import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** Where the sentences of a letter come from. While the letter is edited, their words identify them. */
export class Trace {
  readonly #sentences: readonly { readonly text: string; readonly words: ReadonlySet<string>; readonly from: Span }[];

  constructor({ sources, text }: Draft) {
    this.#sentences = sources.map(({ from, span }) => {
      const sentence = text.slice(span.start, span.end);
      return { text: sentence, words: wordsOf(sentence), from };
    });
  }

  /** The sentence at `offset` of the letter as it is now, and the part of the note that it came from. */
  at(letter: string, offset: number): { readonly span: Span; readonly from: Span } | undefined {
    return this.#asDrafted(letter, offset) ?? this.#changed(letter, offset);
  }

  #asDrafted(letter: string, offset: number): { readonly span: Span; readonly from: Span } | undefined {
    for (const { from, text } of this.#sentences)
      for (let start = letter.indexOf(text); start >= 0; start = letter.indexOf(text, start + 1))
        if (start <= offset && offset <= start + text.length)
          return { span: { start, end: start + text.length }, from };
    return undefined;
  }

  /** A sentence that was edited, but still has most of its words. */
  #changed(letter: string, offset: number): { readonly span: Span; readonly from: Span } | undefined {
    const span = sentenceAround(letter, offset);
    const words = wordsOf(letter.slice(span.start, span.end));
    let best: { readonly from: Span; readonly likeness: number } | undefined;
    for (const { from, words: drafted } of this.#sentences) {
      const likeness = likenessOf(words, drafted);
      if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { from, likeness };
    }
    return best && { span, from: best.from };
  }
}

/** A sentence counts as an edited version of another if the two have at least this share of their words in common. */
const alike = 0.5;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []);

/** The words that both sentences have, as a share of the words that either has. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let same = 0;
  for (const word of a) if (b.has(word)) same++;
  const all = a.size + b.size - same;
  return all === 0 ? 0 : same / all;
}

/** The sentence at `offset`, from the end of the one before it to its own end, within a line. */
function sentenceAround(text: string, offset: number): Span {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const at = offset - lineStart;
  let start = /^\s*(?:[-*] )?/.exec(line)?.[0].length ?? 0;
  for (const { 0: stop, index } of line.matchAll(/(?<!\b\p{Lu})[.!?]["\u201d]?\s+(?=\P{Ll})/gu)) {
    const end = index + stop.trimEnd().length;
    if (at <= end) return { start: lineStart + start, end: lineStart + end };
    start = index + stop.length;
  }
  return { start: lineStart + start, end: lineStart + line.trimEnd().length };
}
