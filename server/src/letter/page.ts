import type { Span } from '../text/span.ts';

/** A sentence of the draft, and the part of the note that it comes from. */
export interface Source {
  /** In offsets of the draft. */
  readonly span: Span;
  /** In offsets of the note. */
  readonly from: Span;
}

/** A letter while it is put together. It records where each sentence of the note ends up. */
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

  /** A paragraph of sentences from the note, with `behind` added at its end. */
  carried(sentences: readonly { readonly text: string; readonly from: Span }[], behind = ''): void {
    this.#gap();
    this.#join(sentences, ' ');
    if (behind !== '') this.text += ` ${behind}`;
  }

  /** Sentences from the note as a list. */
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
