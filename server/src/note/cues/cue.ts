import type { Match } from '../../patterns/match.ts';

/** The words by which a moment is recognised. */
export interface Cue {
  /** In the language of patterns/syntax.ts. */
  readonly patterns: readonly string[];
  /** A last look at the surroundings, for what patterns cannot say. */
  readonly accepts?: (match: Match) => boolean;
}
