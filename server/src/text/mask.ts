/**
 * Three characters stand in for what is not prose. All are one UTF-16 unit below U+0100, so that a masked block stays a
 * one-byte string, and none is typed in an editor.
 */

/** Markup inside a word or phrase, such as the stars of emphasis: read as if it were not there. */
export const transparent = '\u0001';

/** Something a reader sees that is not prose, such as code: nothing matches across it. */
export const opaque = '\u001a';

/** A mark within a word that a transcript writes, as in “(be)cause”: read as if it were not there. */
export const silent = '\u00ad';

export interface Masked {
  readonly start: number;
  readonly end: number;
  /** A comma stands for a pause. */
  readonly by: typeof transparent | typeof opaque | typeof silent | ' ' | ',';
}

/** Covers `parts` of `text`, in order and without overlap, and keeps its length and line breaks. */
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

/** Masked text of the same length with spaces where the marks of emphasis and links were. */
export const withoutMarks = (masked: string): string =>
  masked.includes(transparent) ? masked.replaceAll(transparent, ' ') : masked;
