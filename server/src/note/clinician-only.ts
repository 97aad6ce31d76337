import type { ProseDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';

const opening = /^<!--\s*clinician-only\b/;
const closing = /^<!--\s*\/clinician-only\b/;

/** What is for clinicians only, its comments with it; one that nobody closed goes on to the end of the note. */
export function clinicianOnlyIn({ comments, text }: Pick<ProseDocument, 'comments' | 'text'>): readonly Span[] {
  const found: Span[] = [];
  let start: number | undefined;
  for (const comment of comments) {
    if (start === undefined && opening.test(comment.text)) start = comment.start;
    else if (start !== undefined && closing.test(comment.text)) {
      found.push({ start, end: comment.start + comment.text.length });
      start = undefined;
    }
  }
  return start === undefined ? found : [...found, { start, end: text.length }];
}
