import type { Edit } from '../text/span.ts';

/** What a rewrite does for the reader; code action kinds are made of it. */
export type RewriteStyle = 'plain' | 'name' | 'explain' | 'expand' | 'shorten' | 'play' | 'relate' | 'insert';

/** A way to say it that a person may choose. */
export interface Rewrite {
  readonly title: string;
  readonly style: RewriteStyle;
  /** In offsets of the block. */
  readonly edits: readonly Edit[];
}
