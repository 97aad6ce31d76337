import { readabilityOf, type Readability } from '../engine/readability.ts';
import type { Analysis } from '../engine/analysis.ts';
import type { Kind, KindSource } from '../text/kind.ts';
import { sizeOf, sumOf, tallyOfChunk } from './tally.ts';

/** Sent to the client after each analysis, for its status bar. Counts and names only, no text of the note. */
export const statusNotification = 'attune/status';

export interface Status {
  readonly uri: string;
  readonly version: number;
  readonly kind: Kind | 'unknown';
  readonly kindSource: KindSource | 'none';
  readonly findings: number;
  readonly readability: Readability | null;
}

/** What the note as a whole could hold counts as one remark. */
function countOf(chunks: Analysis['chunks']): number {
  const { whole, words } = sumOf(chunks.map(tallyOfChunk));
  return sizeOf(words) + Math.min(1, whole);
}

export const toStatus = ({ chunks, document, kind }: Analysis, uri: string, version: number): Status => ({
  uri,
  version,
  kind: kind?.kind ?? 'unknown',
  kindSource: kind?.source ?? 'none',
  findings: countOf(chunks),
  readability: readabilityOf(document),
});
