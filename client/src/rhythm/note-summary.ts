/** What the server says of one note, in answer to `attune/summaries`. Knows no VS Code. */

/** Something promised or done, as much of it as shows that the one is the other. */
export interface Deed {
  readonly verb: string;
  readonly about: readonly string[];
  readonly by: 'writer' | 'caregiver' | 'unsure';
}

export interface Promised extends Deed {
  readonly words: string;
  readonly sentence: string;
  /** Offset behind the sentence, in UTF-16 code units. */
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
