import type { Span } from '../text/span.ts';
import type { Names } from './names.ts';
import type { Part } from './sections.ts';

/** What a note carries on to the next one. */
export type ThreadKind = 'kept' | 'promise' | 'caregiver-promise' | 'priority' | 'open-repair' | 'interest';

/** Who does it, or whose it is. `name` is the word in the sentence: “Ms. R.”, “Dad”, “she”. */
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
   * What follows the subject. For a promise, it begins with a verb in its base form (“bring the red paint”); for an
   * interest, it is unchanged (“chose the fire truck”); otherwise, it is the words themselves.
   */
  readonly rest: string;
  /** How it was promised: as “will”, as a wish (“would like to”), or by agreement. */
  readonly manner?: 'will' | 'wish' | 'agreed';
  /** What the child loves, if it is a thing: “the garden hose”. */
  readonly object?: string | undefined;
  /** Whether `rest` can be understood without the sentences around it, so that it may be reworded. */
  readonly sure: boolean;
}

/** A thread and its place, in UTF-16 offsets of the note. */
export interface Thread extends FoundThread {
  /** The words found, unchanged. */
  readonly words: string;
  readonly sentence: Span;
  /** Their sentence, on one line. */
  readonly said: string;
}

/** What the functions that look for threads know about the block they read. */
export interface Place {
  readonly names: Names;
  readonly part: Part | undefined;
  /** Whether the block is about what was on a caregiver's mind. */
  readonly onMind: boolean;
}
