/**
 * Characters that replace text that is not prose. They are single UTF-16 units below U+0100, so a masked block stays a
 * one-byte string in V8. Nobody types them in an editor.
 */

/** Markup inside a word or phrase, such as the asterisks of emphasis. It is skipped when reading. */
export const transparent = '\u0001';

/** Something visible that is not prose, such as code. No match extends across it. */
export const opaque = '\u001a';

/** A mark inside a word of a transcript, as in “(be)cause”. It is skipped when reading. */
export const silent = '\u00ad';

export interface Masked {
  readonly start: number;
  readonly end: number;
  /** A comma stands for a pause. */
  readonly by: typeof transparent | typeof opaque | typeof silent | ' ' | ',';
}

/** Masks `parts` of `text`, which are in order and do not overlap. Keeps its length and line breaks. */
export function mask(text: string, parts: readonly Masked[]): string {
  if (parts.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const { start, end, by } of parts) {
    if (start < at) continue;
    masked += text.slice(at, start) + covered(text.slice(start, end), by);
    at = end;
  }
  return masked + text.slice(at);
}

const covered = (part: string, by: string): string =>
  part.includes('\n') || part.includes('\r') ? part.replace(/[^\n\r]/g, by) : by.repeat(part.length);

/** Masked text of the same length, with spaces in place of emphasis and link marks. */
export const withoutMarks = (masked: string): string =>
  masked.includes(transparent) ? masked.replaceAll(transparent, ' ') : masked;
