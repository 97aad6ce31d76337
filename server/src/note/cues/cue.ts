import type { Match } from '../../patterns/match.ts';
import type { Block } from '../../text/block.ts';

/** Some tokens of a block, `first` to before `end`. */
export interface Tokens {
  readonly first: number;
  readonly end: number;
}

/** The words by which a moment is recognised. */
export interface Cue {
  /** In the language of patterns/syntax.ts. What stands in [ ] are the words that tell. */
  readonly patterns: readonly string[];
  /** Not where one of these stands in the same sentence. */
  readonly unless?: readonly string[];
  /** A last look at the surroundings, for what patterns cannot say. */
  readonly accepts?: (match: Match) => boolean;
  /** What tells of it without a pattern, such as words that somebody says. */
  readonly also?: (block: Block) => readonly Tokens[];
}
