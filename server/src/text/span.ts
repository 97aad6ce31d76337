/** A half-open range of UTF-16 offsets. Which text it refers to depends on its owner. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces `span` with `text`. An empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Created by a constructor, because there are many and they are kept (`kept.ts`). */
class Stretch implements Span {
  readonly start: number;
  readonly end: number;

  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }
}

export const spanBetween = (start: number, end: number): Span => new Stretch(start, end);

export const shift = ({ start, end }: Span, by: number): Span => spanBetween(start + by, end + by);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The text after all `edits`, which must not overlap. Two insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: put } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + put;
    at = span.end;
  }
  return result + text.slice(at);
}

/** The line that contains an offset, counted from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/).length;
