import { compileAll, fitsIn } from '../patterns/phrases.ts';
import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found } from './phrase-rule.ts';
import { diagnosis } from './shared/diagnoses.ts';
import { add, say, tell } from './shared/offers.ts';
import { subjectOf } from './shared/subject.ts';
import { isDenied, sentenceText, wordInFront } from './shared/who.ts';

/** Somebody does something next, or somebody is there: one of these in the paragraph is enough. */
const nextStep = compileAll(
  [
    "(we will|we'll) !(keep an eye|see how|watch|wait|monitor|just)",
    "(we can|we could|let's|let us|we are going to|we're going to|shall we)",
    '(together|with you|next step|next steps|would you like|what comes next|talk it over|go over)',
    '(call|text|reach|tell|ask|email) me',
    "(i'd|i would|we'd|we would) (like|love) (us)? to",
    "(i'll|i will|i can|i am going to) <word>",
    '(on|this|next|by) (monday|tuesday|wednesday|thursday|friday|week|month)',
    '(on|by|until) (january|february|march|april|may|june|july|august|september|october|november|december) <number>',
    '(will|can) (see|meet|call|help|look at|visit|come to|talk with) (him|her|them|you|us)',
    '(at|before|during) (our|your|the) next (visit|session|meeting)',
  ],
  'worry-without-next-step:next',
);

/** A name that is news; “has Down syndrome” is known to whoever reads it. */
const named = `(${diagnosis
  .split('|')
  .filter((name) => !/^(?:add|fas|trauma|rad|tics|odd|depression|neurological|neuromuscular|down syndrome)$/.test(name))
  .join('|')})`;
const person = '(he|she|they|your child|your son|your daughter|your baby|<Name>)';
const worse =
  '(getting worse|worsening|worsened|gotten worse|deteriorating|deteriorated|declining|declined|going downhill|curving more|degenerating|slipping backward|slipping backwards|going backward|going backwards|become worse)';
const condition =
  '(delay|delays|delayed|behind|low|impaired|affected|hearing|loss|difficulty|difficulties|disorder|autism|apraxia|language|speech|motor|range|weakness|impairment)';

/** Hard news, and nothing about what comes next or who is there. */
export const worryWithoutNextStep = definePhraseRule({
  id: 'worry-without-next-step',
  title: 'Hard news with no next step together',
  family: 'honesty',
  severity: { 'caregiver-letter': 'information' },
  source: ['SEED', 'CDC4', 'UVM'],
  options: {},
  patterns: {
    flags: ['[red flags] !(at|on the|from the)', '[warning signs]'],
    severe: [
      `[(severe|severely|seriously|profound|profoundly) ${condition}]`,
      '[(alarmingly|dangerously|worryingly|extremely|critically|markedly|grossly|severely) (low|behind|delayed|weak|high|impaired|small|underweight)]',
      '(delay|delays|loss|disorder|apraxia|autism|difficulties|weakness) (in|of)? ..2 (is|are|was|were) [(severe|profound|marked)]',
      '[(severe|profound) to (severe|profound)] (delay|hearing|loss)',
    ],
    significant:
      '[(significant|significantly) (delay|delayed|delays|below|impaired|behind|deficit|deficits|weakness|hearing loss)]',
    behind: "(is|are|was|he's|she's|they're) [(far|well|way) (behind|below)] (other|his|her|their|the|where|most)",
    regress: [
      '[lost (the|his|her|their|all|some|most|all his|all her)? (words|skills|speech|language)]',
      '[~regress] (in|with|since|.|,|and|at)',
      '[regression] (in|of) (his|her|their|words|speech|skills|language|the words)',
    ],
    abnormal: '[abnormal] !(activity)',
    failed: '[~fail ..5 (screen|screening|screener|test|check|exam)]',
    notPassed: [
      "[(did not|didn't) pass (the|his|her|their)? ..2 (screen|screening|screener|test|check|exam)]",
      '(screen|screening|test|check|exam) ..2 [(was|were) failed]',
    ],
    risk: [
      "(is|was|may be|remains|seems|he's|she's) [at (high|higher|greater|increased|serious|some)? risk] (of|for|.)",
      '(puts|put|putting) (him|her|them) [at (high|higher|greater|increased)? risk]',
    ],
    diagnosis: [
      `${person} [(has|have) (a|an)? ..1 ${named}] (.|!|;)`,
      `[(signs|features|symptoms|evidence|indicators|criteria|hallmarks) (of|for) (a|an)? ..1 ${named}]`,
      `[(consistent with|indicative of|suggestive of|points to|point to|diagnosis of|diagnosed with|positive for|look like|looks like|looked like) (a|an)? ..1 ${named}]`,
      `(test|tests|testing|results|result|scan|mri|x-ray|xray|eeg|study|screening|evaluation|report|scores|assessment) ..3 [(show|shows|showed|indicate|indicates|indicated|confirm|confirms|confirmed|found|reveal|reveals|revealed|suggest|suggests)] ..1 (that)? ..3 ${named}`,
      '(had|has had|having|have had|has) [(a|another|several|more)? (seizure|seizures|stroke|bleed)] !(disorder|action|plan)',
    ],
    stopped: `${person} ..1 [(stopped|has stopped|have stopped) (talking|walking|babbling|speaking|responding|making sounds|eating|growing|using words)] !(and (listened|looked)|to|for)`,
    losing: `(is|are|has been|was|he's|she's|they're) [(losing (weight|words|skills|ground|his|her)|not (gaining|putting on) ..1 weight|not (growing|thriving)|failing to thrive|falling (further|farther|off)|dropping (off|percentiles|down)|refusing all|not breathing)] !(interest)`,
    worse: [
      `(his|her|their|your child's|your son's|your daughter's) ..2 (is|are|has|have|has been|seems|seem|keeps) ..1 [${worse}]`,
      `(he|she) (is|has|has been) [${worse}]`,
    ],
    mayNever: `[(may|might|will|could) (never|not ever|not be able to) (walk|talk|speak|read|live|hear|see|eat|sit|be able|learn|be independent|go to|catch up)]`,
    years: `[(<number>|a|several|many|almost a|over a|about a) (full|whole)? (years|months|year) (behind|delayed|below)] (his|her|their|other|others|most|the|in|for|where|peers|children|age|.|,|$)`,
    very: `(is|are|was|were|seems|he's|she's|they're) [(very|extremely|quite|seriously|badly|really|so|severely|dangerously|considerably|substantially|markedly) (delayed|behind|underweight|impaired|malnourished|dehydrated|concerning|worrying|worrisome|alarming|troubling|disturbing|below)] !(on the|in line)`,
    plainly: [
      '(results|result|scores|findings|labs|tests|test|scan|numbers|changes|movements|signs) ..1 (is|are|was|were|look|looks) [(worrying|concerning|alarming|troubling|worrisome|not good)]',
      '[not (meeting|reaching|hitting) (any|his|her|the|most|many|expected|all)? (of)? (his|her|the)? ..1 milestones]',
    ],
    alarmed: [
      `(i am|i'm|we are|we're|i was|we were|team is|team was) [(very|quite|really|deeply|extremely|gravely|seriously|so|highly) (worried|concerned|alarmed|troubled|frightened)] (about|by|that|for|.)`,
      `(i am|i'm|we are|we're|i was|we were) [(alarmed|shocked|frightened|gravely concerned)] (by|at|that|to|.)`,
    ],
    range: [
      `[(outside|below|well below|far below|under|not within|not in) (the)? (normal|typical|average|expected) (range|limits|limit)]`,
      `[(bottom|lowest|lower) <number> (percent|%|percentile)]`,
      `[(in|within) the (very low|extremely low|impaired|severely impaired|deficient|delayed|clinical|at risk|severe|significant) range]`,
      `[(below|under) the <number> percentile]`,
    ],
    aspirates: `[(aspirates|aspirating|aspirated|silent aspiration|silently aspirating|stops breathing|stopped breathing|turned blue|turns blue)]`,
    serious: [
      '[(a)? (serious|grave|alarming|troubling|worrying) (concern|concerns|delay|delays|problem|problems|question|questions|finding|findings|sign|signs|result|results|news)]',
      '[(a|very)? (serious|grave|severe|dangerous|life threatening|progressive|degenerative|lifelong|permanent) ..1 (condition|illness|disorder|disease|injury|infection|defect|disability|loss)]',
      '[(concerning|worrying|worrisome|alarming|troubling|abnormal) (results|findings|scores|changes|movements|symptoms|pattern|patterns|lab|labs|mri|scan|eeg)]',
      '[in danger of] <word> !(falling off|losing)',
      '[positive for] (autism|cerebral palsy|a genetic|fragile|hearing loss|adhd)',
      '[not developing (as|the way|how)] (he|she|they|it|we)',
      '[(lifelong|permanent) (disability|damage|impairment)]',
      '(dropped|fallen|fell) [off (the|his|her) ..1 (chart|charts|curve)]',
    ],
  },
  unless: [
    '(snow|bus|van|roof|parking|billing|traffic|insurance) ..3 (severe|serious)',
    '(severe|serious) (weather|hiccups|cold|storm|allergy|allergies|reaction)',
    '(video|link|fax|app|battery|computer|car) ..3 failed',
    '(waved|race|parade|castle|game) ..8 flags',
    '(waved|wave|waving) ..4 red flags',
    '(does not|do not|did not|not) mean',
    'lifelong condition that affects',
    '(ruled out|rule out|ruling out)',
    'at ..1 risk (of|for) (choking|falls|falling off|losing|missing|burns)',
    'failed to',
    '(nothing|none|no one|neither|nor) ..6 (abnormal|concerning|serious|severe|wrong|regressed)',
    '(height|limit|speed|puddle|puddles|ride|train|plane|flight|bike|cold|cough|ramp|road|couch|sofa)',
    '(as you know|you told|you said|you asked|you mentioned|your question|you shared|as we discussed|as we talked)',
    '(children|kids|babies|many|most|some|other) ..3 (with|who|have)',
    '(trail|race|path|singing|song|bike|pretend|bear)',
    '(what|whether|if) (a|he|she|the|this|it) ..2 (severe|serious|significant)',
  ],
  accepts: (found) =>
    isOfSomeone(found) &&
    !isDenied(found, found.first) &&
    !found.block.sentences.some((sentence) => fitsIn(nextStep, found.block, sentence)),
  message: 'This is hard news to be alone with. What happens next, who is with them, and when will you talk?',
  rewrites: ({ name, text }) => [
    add(
      'Add what comes next, together',
      'Next we can {step} together. I’ll call you on {day}, and you can text me before then.',
    ),
    ...(name === 'failed' && /^failed/i.test(text)
      ? [say(text.toLowerCase().replace('failed', 'did not pass'), { settlesNegation: true })]
      : []),
    tell(
      'Say it with what you saw',
      'I saw {what I saw}. It may be {possibility}, and it may be something else. We can look at it together on {day}.',
    ),
  ],
});

/** “Children at risk wear belts” is about nobody here; so is a red car that is far behind. */
function isOfSomeone(found: Found): boolean {
  const { block, first, name, text, whole } = found;
  if (!/^(?:behind|risk|regress|losing|very)$/.test(name) || /^(?:regression|lost)/i.test(text)) return true;
  if (name === 'regress' && /^(?:has|have|is)$/.test(wordInFront(found, first))) return true;
  if (name === 'very' && /\b(?:his|her|their|your)\b/.test(sentenceText(found))) return true;
  return wordAt(block, whole.first).startsWith('put') || subjectOf(found).isSomeone;
}
