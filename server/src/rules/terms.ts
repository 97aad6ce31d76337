import type { Entry, WordRule } from '../lexicon/entry.ts';
import { termsIn, type Term } from '../lexicon/terms.ts';
import type { Block } from '../text/block.ts';
import { Collected } from '../text/collected.ts';
import type { Context, PlacedFact } from './rule.ts';

/** The terms of a block that belong to a rule. Undefined if there are none, so that nothing is kept for the block. */
export function termsOf(rule: WordRule, block: Block, { preferences }: Context): readonly Term[] | undefined {
  terms.begin();
  for (const term of termsIn(block))
    if (term.entry.rule === rule && isLookedFor(term) && !isFine(term, preferences)) terms.add(term);
  const found = terms.take();
  return found.length > 0 ? found : undefined;
}

const terms = new Collected<Term>();

const isLookedFor = ({ block, entry }: Term): boolean =>
  !entry.off && !(block.kind === 'heading' && entry.fineInHeading);

/** The user or the team uses the word, and does not want it flagged. */
const isFine = ({ block: { source, tokens }, end, first }: Term, { fine }: Context['preferences']): boolean =>
  fine.size > 0 && fine.has(source.slice(tokens.start[first], tokens.end[end - 1]).toLowerCase());

/** In a note, only terms that the lexicon does not call fine there. */
export const isForReader = ({ note }: Entry, { kind }: Context): boolean =>
  kind === 'caregiver-letter' || note !== 'fine';

/** The first use of each entry, unless it is explained there or was explained before. */
export function* firstUses(
  facts: readonly PlacedFact<readonly Term[]>[],
): Iterable<{ readonly term: Term; readonly placed: PlacedFact<readonly Term[]> }> {
  const met = new Set<Entry['id']>();
  for (const placed of facts)
    for (const term of placed.fact) {
      if (met.has(term.entry.id)) continue;
      met.add(term.entry.id);
      if (!term.explained) yield { term, placed };
    }
}
