import type { Edit } from '../text/span.ts';

/** What a rewrite does for the reader. The code action kinds are made from it. */
export type RewriteStyle = 'plain' | 'name' | 'explain' | 'expand' | 'shorten' | 'play' | 'relate' | 'insert';

/** Another way to say it, which the writer may choose. */
export interface Rewrite {
  readonly title: string;
  readonly style: RewriteStyle;
  /** Offsets are relative to the block. */
  readonly edits: readonly Edit[];
}
