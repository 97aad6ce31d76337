import type { Span } from '../text/span.ts';
import type { Names } from './names.ts';
import type { Part } from './sections.ts';

/** What a note carries on to the next one. */
export type ThreadKind = 'kept' | 'promise' | 'caregiver-promise' | 'priority' | 'open-repair' | 'interest';

/** Who does it, or whose it is. `name` is as the sentence says it: “Ms. R.”, “Dad”, “she”. */
export interface Who {
  readonly role: 'child' | 'writer' | 'us' | 'caregiver' | 'unsure';
  readonly name: string;
}

/** What was found in a sentence, in offsets of its block. */
export interface FoundThread {
  readonly kind: ThreadKind;
  readonly span: Span;
  readonly who: Who;
  /**
   * What goes on behind the subject: a verb in its base form for a promise (“bring the red paint”), as it stands for an
   * interest (“chose the fire truck”), otherwise the words themselves.
   */
  readonly rest: string;
  /** How it was promised: “will”, a wish (“would like to”), or agreed on. */
  readonly manner?: 'will' | 'wish' | 'agreed';
  /** What the child loves, where it is a thing: “the garden hose”. */
  readonly object?: string | undefined;
  /** Nothing in `rest` needs the sentences around it, so that it may be told in other words. */
  readonly sure: boolean;
}

/** A thread and where it stands, in UTF-16 offsets of the note. */
export interface Thread extends FoundThread {
  /** The words that were found, as they stand. */
  readonly words: string;
  readonly sentence: Span;
  /** The sentence they are in, as one line. */
  readonly said: string;
}

/** What every reader of threads gets to know about the place it reads. */
export interface Place {
  readonly names: Names;
  readonly part: Part | undefined;
  /** It stands where a note tells what was on a caregiver's mind. */
  readonly onMind: boolean;
}
