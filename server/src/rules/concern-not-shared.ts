import { spanOf } from '../language/substitute.ts';
import type { Match } from '../patterns/match.ts';
import { addPatterns, compileAll, fitsIn, longestOf, matchesOf } from '../patterns/phrases.ts';
import type { Block } from '../text/block.ts';
import { defineDocumentRule, type Finding } from './rule.ts';
import { isDenied } from './shared/who.ts';

const id = 'concern-not-shared';
const named =
  'autism|autistic|asd|on the spectrum|adhd|apraxia|childhood apraxia|cas|cerebral palsy|hearing loss|seizure|seizures|absence seizures|seizure disorder|fasd|trauma|language disorder|dyspraxia|selective mutism|intellectual disability|muscular dystrophy|genetic syndrome|rett|fragile x|dyslexia|anxiety disorder|reactive attachment|attachment disorder|tic disorder|tourette';
/** What may be the matter, where a word such as “possible” says that it is not known yet. */
const condition = `(${named}|cp|regression|hearing|vision|attachment|motor delay|developmental delay|global delay|visual impairment|vision loss|aspiration|aspirating|rett syndrome)`;
/** The same where a plainer word such as “about” stands before it. */
const concernOf = `(${named}|cp|regression|hearing|vision|attachment|development|his development|her development)`;

addPatterns(id, {
  concern: [
    `[(suspect|suspects|suspected|suspecting|suspicion of|suspicious for)] ..3 ${condition}`,
    `${condition} (is|was)? [suspected]`,
    `[(possible|possibly|probable|probably|likely|query|question|concerning for|worrisome for|r / o|rule out|questionable|questioning)] ..2 ${condition} !(aid|aids|test|tests|check|exam|screening)`,
    `[(concern|concerns|concerned) (for|about|regarding|re|of|:)] :? ..2 ${concernOf}`,
    '[(red flag|red flags)] !(game|race|at the)',
    `[(consistent with|suggestive of|suggests|suggest|indicative of)] ..1 ${condition}`,
    '[presentation (suggests|suggestive|is suggestive|is consistent with)]',
    `(^|i) [(wonder|wondering|wondered) (about|if this is)] ..1 (${named}|cp)`,
    `(he|she|they|child|this|^) [(may|might|could) (be|have)] ..1 (${named}|cp)`,
    `(he|she|they|child|^) [(looks|seems|appears|presents as|presents like)] ..1 (autistic|${named})`,
    `(gut feeling|hunch|privately feels|my sense) ..3 [(${named}|cp)]`,
    `(ddx|differential) :? [${condition}]`,
  ],
});

/** This very thought was shared with the caregiver, or is theirs: it counts wherever it stands in the note. */
const shared = compileAll([
  '(shared|share|sharing|discussed|discuss|talked about|raised) (this|these|my|our) ..2 (concern|concerns|thought|thoughts|worry|worries|wondering|question|impression|findings)',
  `(shared|share|discussed|discuss|talked|talk|spoke|told|tell) ..6 (about|that|of)? ..3 ${condition}`,
]);
/** The caregiver is in the thinking, or will be: it counts beside the thought. */
const sharing = compileAll([
  '(shared|share|sharing) (this|that|it|my|our|with|what)',
  '(talked|talk|spoke|speak) (with|to|about (it|this) with) (his|her|their|the|mom|dad|mother|father|family|<caregiver>|<blank>|<Name>)',
  'talked (it|this) (over|through)',
  '(told|tell) (her|him|them|mom|dad|mother|father|his|the|both|<caregiver>|<blank>)',
  'discussed (this|it|with|my)',
  '(wonder|wondered|wondering|think|thinking) ..2 together',
  '<caregiver> ..3 (noticed|wondered|wonders|agreed|agrees|worried|worries|concerned|concern|concerns|suspects|suspected|asked|asks|thinks|raised|brought up|shared|shares|reports|reported|mentioned)',
  '(she|he|they) (has|have|had|also)? ..1 (noticed|wondered|wonders|agreed|agrees|worried|asked) ..3 (too|about (it|this|that|his|her)|same)',
  '(plan|plans|will|going) (to)? (share|talk|tell|bring)',
  'asked (her|him|them|mom|dad|mother|father|<caregiver>) what',
]);
/** Here the law says who is told, and when. */
const mandated = compileAll([
  '(abuse|abused|neglect|neglected|cps|mandated|mandatory report|dcfs|dcf|child protective)',
]);
/** Somebody else’s thought, or one that is settled. */
const settled = compileAll([
  '(by|per|from) (his|her|their|the)? ..2 (doctor|pediatrician|physician|neurologist|audiologist|ent|er|dr)',
  '(doctor|pediatrician|physician|neurologist|audiologist|dr|ent) ..3 (suspects|suspected|wonders|queries)',
  '(ruled out|diagnosis|diagnosed|dx|known|waved|wave|race|history of|insurer)',
  '(no|not) ..2 (red flags|red flag|concerns|concern)',
  '(: none|none noted|none today|denied|denies)',
]);

interface Concern {
  readonly matches: readonly Match[];
  readonly shared: boolean;
  readonly sharing: boolean;
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
    if (facts.some(({ fact }) => fact.mandated || fact.shared)) return;
    const place = new Map(blocks.map(({ block }, at) => [block, at]));
    const at = (block: Block): number => place.get(block) ?? -2;
    for (const placed of facts) {
      const isNear = facts.some(({ block, fact }) => fact.sharing && Math.abs(at(block) - at(placed.block)) <= 1);
      if (isNear) continue;
      for (const match of placed.fact.matches) yield { placed, finding: findingOf(match) };
    }
  },
});

function readConcern(block: Block): Concern | undefined {
  if (block.kind === 'heading') return undefined;
  const matches = longestOf(matchesOf(id, block)).filter(isOpen);
  const has = (patterns: typeof shared): boolean => block.sentences.some((each) => fitsIn(patterns, block, each));
  const fact = { matches, shared: has(shared), sharing: has(sharing), mandated: has(mandated) };
  return matches.length > 0 || fact.shared || fact.sharing || fact.mandated ? fact : undefined;
}

/** The writer’s own open thought: the first of its sentence, not denied. */
function isOpen(match: Match, at: number, all: readonly Match[]): boolean {
  const { block, first, sentence } = match;
  return all[at - 1]?.sentence !== sentence && !isDenied(match, first) && !fitsIn(settled, block, sentence);
}

function findingOf(match: Match): Finding {
  const { block, sentence } = match;
  const at = block.tokens.end[sentence.end - 1] ?? block.source.length;
  const offer = (title: string, text: string): ReturnType<Finding['rewrites']>[number] => ({
    title,
    style: 'insert',
    edits: [{ span: { start: at, end: at }, text: ` ${text}` }],
  });
  return {
    span: spanOf(match),
    message:
      'You are holding a thought about the child here. Does the caregiver know yet? A line about when and how you will think it through together keeps you both in it.',
    rewrites: () => [
      offer(
        'Add that you shared it',
        'Shared this with {caregiver} on {date}: what I saw, what I wonder, what we don’t know. Their thoughts: {words}.',
      ),
      offer(
        'Add when you will share it',
        'Plan to share with {caregiver}: {when}, {how they like to hear hard things}.',
      ),
    ],
  };
}
