import { spanOf } from '../language/substitute.ts';
import type { Match } from '../patterns/match.ts';
import { addPatterns, compileAll, fitsIn, matchesOf } from '../patterns/phrases.ts';
import type { Block } from '../text/block.ts';
import { defineDocumentRule, type Finding } from './rule.ts';

const id = 'concern-not-shared';
const condition = '(autism|asd|adhd|apraxia|cas|cp|cerebral palsy|hearing loss|hearing|vision|seizure|seizures|regression|fasd|trauma|a language disorder|language disorder|a motor delay|dyspraxia|selective mutism|attachment|development|intellectual disability)';

addPatterns(id, {
  concern: [
    '[(suspect|suspects|suspected|suspecting)] !(that (he|she) (wanted|likes|loves|is teasing)|he wanted|she wanted|abuse|neglect)',
    `[(possible|probable|likely|query|r / o|rule out)] ..2 ${condition}`,
    `[(concern|concerns|concerned) (for|about|regarding|re|of)] ..2 ${condition}`,
    '[(red flag|red flags)]',
    `[(consistent with|suggestive of|suggests|indicative of)] ${condition}`,
    '[presentation (suggests|suggestive|is suggestive|is consistent with)]',
  ],
});

/** The caregiver is in the thinking, or will be. */
const sharing = compileAll([
  '(shared|share|sharing) (this|that|it|my|our|with|what)',
  '(talked|talk|spoke|speak) (with|to|about (it|this) with) (his|her|their|the|mom|dad|mother|father|family|<caregiver>|<blank>|<Name>)',
  '(told|tell) (her|him|them|mom|dad|mother|father|his|the|both|<caregiver>|<blank>)',
  'discussed (this|it|with|my)',
  '(wonder|wondered|wondering|think|thinking) ..2 together',
  '(she|he|they|mother|father|mom|dad|grandmother|<caregiver>) (has|have|had|also)? ..1 (noticed|wondered|wonders|agreed|agrees|worried|asked) ..3 (too|about (it|this|that|his|her)|same)',
  '(plan|plans|will|going) (to)? (share|talk|tell|bring)',
  'asked (her|him|them|mom|dad|mother|father|<caregiver>) what',
]);
/** Here the law says who is told, and when. */
const mandated = compileAll(['(abuse|abused|neglect|neglected|cps|mandated|mandatory report|dcfs|dcf|child protective)']);

interface Concern {
  readonly matches: readonly Match[];
  readonly shared: boolean;
  readonly mandated: boolean;
}

/** A suspicion in the note, with no sign that the caregiver is part of the thinking. */
export const concernNotShared = defineDocumentRule({
  id,
  title: 'A worry that the caregiver may not know of yet',
  family: 'honesty',
  severity: { 'session-note': 'warning' },
  source: ['SEED', 'UVM'],
  options: {},
  read: (block) => readConcern(block),
  *check(facts, { blocks }) {
    if (facts.some(({ fact }) => fact.mandated)) return;
    for (const placed of facts) {
      const index = blocks.findIndex(({ block }) => block === placed.block);
      const near = facts.some(({ block, fact }) => fact.shared && Math.abs(blocks.findIndex((each) => each.block === block) - index) <= 1);
      if (near) continue;
      for (const match of placed.fact.matches) yield { placed, finding: findingOf(match) };
    }
  },
});

function readConcern(block: Block): Concern | undefined {
  const matches = matchesOf(id, block);
  const shared = block.sentences.some((sentence) => fitsIn(sharing, block, sentence));
  const reported = block.sentences.some((sentence) => fitsIn(mandated, block, sentence));
  return matches.length > 0 || shared || reported ? { matches, shared, mandated: reported } : undefined;
}

function findingOf(match: Match): Finding {
  const { block, sentence } = match;
  const at = block.tokens.end[sentence.end - 1] ?? block.source.length;
  const offer = (title: string, text: string): ReturnType<Finding['rewrites']>[number] => ({ title, style: 'insert', edits: [{ span: { start: at, end: at }, text: ` ${text}` }] });
  return {
    span: spanOf(match),
    message: 'You are holding a thought about the child here. Does the caregiver know yet? A line about when and how you will think it through together keeps you both in it.',
    rewrites: () => [
      offer('Add that you shared it', 'Shared this with {caregiver} on {date}: what I saw, what I wonder, what we don’t know. Their thoughts: {words}.'),
      offer('Add when you will share it', 'Plan to share with {caregiver}: {when}, {how they like to hear hard things}.'),
    ],
  };
}
