import { readabilityOf, type Readability } from '../engine/readability.ts';
import type { Analysis } from '../engine/analysis.ts';
import type { Kind, KindSource } from '../text/kind.ts';
import { aboutWholeAndWords } from './whole-note.ts';

/** Sent to the client after each analysis; its status bar shows it. Counts and names only, no text of the note. */
export const statusNotification = 'attune/status';

export interface Status {
  readonly uri: string;
  readonly version: number;
  readonly kind: Kind | 'unknown';
  readonly kindSource: KindSource | 'none';
  readonly findings: number;
  readonly readability: Readability | null;
}

/** What the note as a whole could hold is one line to look at. */
const countOf = (findings: Analysis['findings']): number => {
  const { whole, words } = aboutWholeAndWords(findings);
  return words.length + Math.min(1, whole.length);
};

export const toStatus = ({ document, findings, kind }: Analysis, uri: string, version: number): Status => ({
  uri,
  version,
  kind: kind?.kind ?? 'unknown',
  kindSource: kind?.source ?? 'none',
  findings: countOf(findings),
  readability: readabilityOf(document),
});
