/** The server's summary of one note, in answer to `attune/summaries`. Does not depend on VS Code. */

/** Something promised or done, with enough detail to match a promise to its deed. */
export interface Deed {
  readonly verb: string;
  readonly about: readonly string[];
  readonly by: 'writer' | 'caregiver' | 'unsure';
}

export interface Promised extends Deed {
  readonly words: string;
  readonly sentence: string;
  /** Offset just after the sentence, in UTF-16 code units. */
  readonly end: number;
  readonly ticked: boolean;
}

export interface NoteSummary {
  readonly uri: string;
  readonly child?: string;
  readonly caregiver?: string;
  readonly kind?: 'session-note' | 'caregiver-letter';
  /** `2026-03-09` */
  readonly date: string;
  readonly visit?: 'missed' | 'moved';
  readonly voice: boolean;
  readonly promises: readonly Promised[];
  readonly deeds: readonly Deed[];
}
