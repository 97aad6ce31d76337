import type { Span } from '../text/span.ts';

/** A sentence of the draft, and the stretch of the note that it was carried over from. */
export interface Source {
  /** In offsets of the draft. */
  readonly span: Span;
  /** In offsets of the note. */
  readonly from: Span;
}

/** A letter while it is put together: it knows where each sentence came to stand. */
export class Page {
  text = '';
  readonly sources: Source[] = [];

  constructor(front: string) {
    this.text = front;
  }

  /** A paragraph of our own, or a comment for the writer. */
  paragraph(text: string): void {
    this.#gap();
    this.text += text;
  }

  /** A paragraph of sentences that come from the note, and of what is to be written behind them. */
  carried(sentences: readonly { readonly text: string; readonly from: Span }[], behind = ''): void {
    this.#gap();
    this.#join(sentences, ' ');
    if (behind !== '') this.text += ` ${behind}`;
  }

  /** The same as a list, below the paragraph before it. */
  list(sentences: readonly { readonly text: string; readonly from: Span }[]): void {
    this.#gap();
    this.text += '- ';
    this.#join(sentences, '\n- ');
  }

  #join(sentences: readonly { readonly text: string; readonly from: Span }[], between: string): void {
    for (const [index, { from, text }] of sentences.entries()) {
      if (index > 0) this.text += between;
      this.sources.push({ span: { start: this.text.length, end: this.text.length + text.length }, from });
      this.text += text;
    }
  }

  #gap(): void {
    this.text = `${this.text.trimEnd()}\n\n`;
  }
}
