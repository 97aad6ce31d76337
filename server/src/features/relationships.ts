import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../engine/analysis.ts';
import { shownIn, threadsOfLetter, threadsOfNote, type Thread } from '../note/relationships.ts';
import type { Kind } from '../text/kind.ts';
import type { Lines } from './positions.ts';

/** `{ uri }` → what lives between people in an open note, and where, for a view beside the note. */
export const relationshipsRequest = 'attune/relationships';

/** Places only, no text of the note: the client has the note open. */
export interface Relationships {
  readonly uri: string;
  /** The version of the note that the ranges are for. */
  readonly version: number;
  readonly kind: Kind | 'unknown';
  readonly threads: readonly {
    readonly id: string;
    readonly title: string;
    /** The sentences that hold it, in reading order. If there are none: not yet, which is not a fault. */
    readonly ranges: readonly Range[];
    /** Where a template's blank is still to be filled for it. */
    readonly blank?: Range;
  }[];
}

/** The threads to look for in a document of a kind; none if the kind is unknown. */
export function threadsOf(kind: Kind | undefined): readonly Thread[] {
  if (kind === undefined) return [];
  return kind === 'caregiver-letter' ? threadsOfLetter : threadsOfNote;
}

export const toRelationships = (
  { document, kind }: Analysis,
  lines: Lines,
  uri: string,
  version: number,
): Relationships => ({
  uri,
  version,
  kind: kind?.kind ?? 'unknown',
  threads: shownIn(document, threadsOf(kind?.kind)).map(({ blank, sentences, thread: { id, title } }) => ({
    id,
    title,
    ranges: sentences.map((sentence) => lines.rangeOf(sentence)),
    ...(blank && { blank: lines.rangeOf(blank) }),
  })),
});
