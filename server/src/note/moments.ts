import { spanOf } from '../language/substitute.ts';
import type { Match } from '../patterns/match.ts';
import { addPatterns, longestOf, matchesOf } from '../patterns/phrases.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { cues } from './cues/index.ts';
import { moments, type Moment } from './moment.ts';

export { moments, type Moment } from './moment.ts';

/** A place where a note holds something between people. */
export interface Seen {
  readonly moment: Moment;
  /** The words that tell, in offsets of the block. */
  readonly span: Span;
  /** The sentence they are in, in offsets of the block. */
  readonly sentence: Span;
}

/** The owner of the patterns of a moment, beside the ids of rules. */
const ownerOf = (moment: Moment): string => `moment:${moment}`;

for (const moment of moments) addPatterns(ownerOf(moment), { cue: cues[moment].patterns });

const known = new WeakMap<Block, readonly Seen[]>();

/** What a block holds, in reading order, wherever in the note it stands: headings help a writer, not the search. */
export function momentsIn(block: Block): readonly Seen[] {
  let seen = known.get(block);
  if (!seen) known.set(block, (seen = block.kind === 'heading' ? [] : readMoments(block)));
  return seen;
}

const readMoments = (block: Block): readonly Seen[] =>
  moments
    .flatMap((moment) =>
      longestOf(matchesOf(ownerOf(moment), block).filter((match) => cues[moment].accepts?.(match) ?? true)).map(
        (match): Seen => ({ moment, span: spanOf(match), sentence: sentenceOf(match) }),
      ),
    )
    .sort((a, b) => a.span.start - b.span.start);

const sentenceOf = ({ block, sentence }: Match): Span => spanOf({ block, first: sentence.first, end: sentence.end });
