import type { Match } from '../../patterns/match.ts';
import type { Block } from '../../text/block.ts';

/** Some tokens of a block, from `first` up to, but not including, `end`. */
export interface Tokens {
  readonly first: number;
  readonly end: number;
}

/** How a moment is recognized. */
export interface Cue {
  /** Patterns in the language of patterns/syntax.ts. The words in [ ] are marked. */
  readonly patterns: readonly string[];
  /** A match does not count if one of these patterns matches in the same sentence. */
  readonly unless?: readonly string[];
  /** A final check of the context, for what patterns cannot express. */
  readonly accepts?: (match: Match) => boolean;
  /** Further evidence without a pattern, such as quoted speech. */
  readonly also?: (block: Block) => readonly Tokens[];
}
