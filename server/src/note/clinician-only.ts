import type { ProseDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';

const opening = /^<!--\s*clinician-only\b/;
const closing = /^<!--\s*\/clinician-only\b/;

/**
 * The parts for clinicians only, including the comments that mark them. A part without an end extends to the end of the
 * note.
 */
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
