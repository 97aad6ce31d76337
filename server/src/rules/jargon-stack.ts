import * as classes from '../language/classes.ts';
import { spanOf } from '../language/substitute.ts';
import { termsIn, type Term } from '../lexicon/terms.ts';
import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { applyEdits } from '../text/span.ts';
import { TokenKind } from '../text/words.ts';
import { defineDocumentRule, type Finding, type PlacedFact, type Rewrite } from './rule.ts';
import { allPlain, specialTerms } from './shared/plainly.ts';

/** This many terms in one sentence are a stack. An explained term counts half. */
const termsOfStack = 3;
/** This many nouns in a row are a stack, if one of them is a term. */
const nounsOfStack = 4;
/** This many different acronyms are enough for one letter. */
const acronyms = 3;

interface Read {
  readonly stacks: readonly Stack[];
  /** Acronyms that the block does not explain. */
  readonly letters: readonly Term[];
}

/** The terms of a stack, and the range of tokens from the first to the last. */
interface Stack {
  readonly first: number;
  readonly end: number;
  readonly terms: readonly Term[];
}

/** Too many special terms in one place. */
export const jargonStack = defineDocumentRule({
  id: 'jargon-stack',
  title: 'A lot of special language in one place',
  family: 'jargon',
  severity: { 'caregiver-letter': 'information' },
  holdsOthers: true,
  source: ['PLG', 'SEED'],
  options: {},
  read: (block): Read | undefined => {
    if (block.kind === 'heading') return undefined;
    const stacks = block.sentences.flatMap((sentence) => stackIn(block, sentence) ?? []);
    const letters = termsIn(block).filter(
      ({ entry, explained, first }) =>
        entry.rule === 'acronym-first-use' &&
        !entry.off &&
        !explained &&
        !stacks.some((stack) => stack.first <= first && first < stack.end),
    );
    return stacks.length + letters.length > 0 ? { stacks, letters } : undefined;
  },
  *check(facts) {
    for (const placed of facts)
      for (const stack of placed.fact.stacks) yield { placed, finding: findingFor(placed.block, stack) };
    const fourth = fourthAcronym(facts);
    if (fourth) yield fourth;
  },
});

function findingFor(block: Block, { end, first, terms }: Stack): Finding {
  return {
    span: spanOf({ block, first, end }),
    message: 'There is a lot of special language in this one place. Splitting it up might help, one idea at a time.',
    rewrites: () => inPlainWords(block, terms),
  };
}

function stackIn(block: Block, sentence: Sentence): Stack | undefined {
  const terms = specialTerms(block, sentence);
  const [opening] = terms;
  const closing = terms.at(-1);
  if (!opening || !closing) return undefined;
  const different = new Map(terms.map((term) => [term.entry, term.explained ? 0.5 : 1]));
  const count = [...different.values()].reduce((sum, each) => sum + each, 0);
  return count >= termsOfStack ? { first: opening.first, end: closing.end, terms } : nounString(block, sentence, terms);
}

/** “Sensory modulation intervention planning meeting notes”: nouns in a row, at least one of them a term. */
function nounString(block: Block, sentence: Sentence, terms: readonly Term[]): Stack | undefined {
  for (const term of terms) {
    let [end, nouns] = [term.end, 1];
    while (end < sentence.end) {
      const next = terms.find(({ first }) => first === end);
      if (!next && !isNoun(block, end)) break;
      end = next?.end ?? end + 1;
      nouns++;
    }
    if (nouns >= nounsOfStack)
      return { first: term.first, end, terms: terms.filter(({ first }) => term.first <= first && first < end) };
  }
  return undefined;
}

const isNoun = ({ tokens }: Block, at: number): boolean =>
  tokens.kind[at] === TokenKind.word && classes.headNouns.has(tokens.id[at] ?? 0) && tokens.possessive[at] !== true;

/** All terms in plain words at once, if all of them have some that fit. */
function inPlainWords(block: Block, terms: readonly Term[]): readonly Rewrite[] {
  const edits = allPlain(block, terms);
  if (!edits || applyEdits(block.source, edits) === block.source) return [];
  return [{ title: 'Say all of it in plain words', style: 'plain', edits }];
}

/** The finding at the fourth acronym of a letter. */
function fourthAcronym(
  facts: readonly PlacedFact<Read>[],
): { readonly placed: PlacedFact<Read>; readonly finding: Finding } | undefined {
  const met = new Set<Term['entry']['id']>();
  for (const placed of facts)
    for (const term of placed.fact.letters) {
      met.add(term.entry.id);
      if (met.size > acronyms)
        return {
          placed,
          finding: {
            span: spanOf(term),
            message: `This is acronym number ${String(met.size)} in one letter. Three are plenty to keep in mind; a few words in place of this one might help.`,
            rewrites: () => inPlainWords(placed.block, [term]),
            severity: 'hint',
          },
        };
    }
  return undefined;
}
