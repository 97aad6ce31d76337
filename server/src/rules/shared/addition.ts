import type { Rewrite } from '../../language/rewrite.ts';
import { placeInLetter, placeInNote, type Place } from '../../note/placement.ts';
import type { Part } from '../../note/sections.ts';
import { filled } from '../../text/about.ts';
import type { ProseDocument } from '../../text/document.ts';
import type { Context } from '../rule.ts';

/** Something that a note could also hold. The text is ready to fill in, with a blank wherever only the writer knows. */
export interface Addition {
  /** “Add a place for …” */
  readonly title: string;
  /**
   * The part of the note where it belongs. In a letter, this can also be right after the greeting or before the
   * closing.
   */
  readonly part: Part | 'opening' | 'closing';
  /** Its own heading, for notes with headings. */
  readonly heading?: string;
  /** The label before it, where it gets no heading. */
  readonly label?: string;
  readonly text: string;
}

/**
 * The rewrite that inserts the addition at its place, in the style of the note. Offsets of its edits count from `base`.
 */
export function addTo(document: ProseDocument, addition: Addition, { kind, people }: Context, base: number): Rewrite {
  const { part } = addition;
  const isLetter = kind === 'caregiver-letter' || part === 'opening' || part === 'closing';
  const place = isLetter ? placeInLetter(document, part) : placeInNote(document, part);
  const written = filled(inShape(addition, place, isBold(document)), people);
  const text = document.text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  const at = place.at - base;
  return { title: addition.title, style: 'insert', edits: [{ span: { start: at, end: at }, text }] };
}

/** Labels are bold if the note contains bold words. */
const isBold = ({ text }: ProseDocument): boolean => text.includes('**');

function inShape(
  { heading = '', label, text }: Addition,
  { as, bullet = '', level = 2 }: Place,
  bold: boolean,
): string {
  const mark = bold ? '**' : '';
  const labelled = label === undefined ? text : `${mark}${label}:${mark} ${text}`;
  const section = `${'#'.repeat(level)} ${heading}\n\n${text}`;
  switch (as) {
    case 'section-before':
      return `${section}\n\n`;
    case 'section-after':
      return `\n\n${section}`;
    case 'before':
      return `${labelled}\n\n`;
    case 'after':
      return `\n\n${labelled}`;
    case 'item':
      return `\n${bullet}${labelled}`;
    case 'line':
      return `${bullet}${labelled}\n`;
    case 'sentence':
      return ` ${labelled}`;
  }
}
