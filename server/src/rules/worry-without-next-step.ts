import { compileAll, fitsIn } from '../patterns/phrases.ts';
import type { Block } from '../text/block.ts';
import { keeping } from '../text/kept.ts';
import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found } from './phrase-rule.ts';
import { defineDocumentRule, type Finding } from './rule.ts';
import { add, say, tell } from './shared/offers.ts';
import { subjectOf } from './shared/subject.ts';
import { isDenied, sentenceText, wordInFront } from './shared/who.ts';
import { worryPatterns } from './shared/worry-patterns.ts';

/** Somebody does something next, or somebody is there. One of these in the paragraph is enough. */
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

const about = {
  id: 'worry-without-next-step',
  title: 'Hard news with no next step together',
  family: 'honesty',
  severity: { 'caregiver-letter': 'information' },
  holdsOthers: true,
  source: ['SEED', 'CDC4', 'UVM'],
  options: {},
} as const;

/** Hard news in a paragraph that says nothing about what comes next or who is there. */
const inParagraph = definePhraseRule({
  ...about,
  patterns: worryPatterns,
  unless: [
    '(snow|bus|van|roof|parking|billing|traffic|insurance) ..3 (severe|serious)',
    '(severe|serious) (weather|hiccups|cold|storm|allergy|allergies|reaction)',
    '(video|link|fax|app|battery|computer|car) ..3 failed',
    '(waved|race|parade|castle|game) ..8 flags',
    '(waved|wave|waving) ..4 red flags',
    '(does not|do not|did not|not) mean',
    'lifelong condition that affects',
    '(ruled out|rule out|ruling out)',
    'at ..1 risk (of|for) (choking|falls|falling off|losing !((his|her|their) (walking|hearing|speech|words|vision|skills|sight|language))|missing|burns)',
    'failed to',
    '(show|shows|showed|found|saw|see|confirmed) (that)? (there (is|was|were))? (no|nothing|normal|a normal)',
    '(cancelled|canceled|postponed|rescheduled|moved to|closed today|out of date|in the mail|has arrived|sold out|lost and found)',
    '(press|call 911|call an ambulance|emergency room)',
    '(if|when|in case|should) ..8 (stops breathing|turns blue|seizure|seizures)',
    '(no longer|not|never) (at risk|failing|losing)',
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
  rewrites: (found) =>
    [
      add(
        'Add what comes next, together',
        'Next we can {step} together. I’ll call you on {day}, and you can text me before then.',
      ),
      ...(found.name === 'failed' && /^failed/i.test(found.text)
        ? [say(found.text.toLowerCase().replace('failed', 'did not pass'), { settlesNegation: true })]
        : []),
      tell(
        'Say it with what you saw',
        'I saw {what I saw}. It may be {possibility}, and it may be something else. We can look at it together on {day}.',
      ),
    ].filter(({ replaces }) => replaces !== 'sentence' || !isFact(found)),
});

const within = (words: number): string => String.raw`(?:\S+ ){0,${String(words)}}`;
const weWill = String.raw`we will|we'll|i will|i'll|(?:i am|we are) going to|(?:i|we) (?:can|could|(?:plan|hope) to)|let's|let us`;
const weWouldLike = String.raw`(?:i'd|i would|we'd|we would) (?:like|love) (?:us )?to`;
const day = String.raw`(?:mon|tues|wednes|thurs|fri)day|week|\d+|january|february|march|april|may|june|july|august|september|october|november|december`;

/**
 * Somebody does something about it, and says so in another paragraph: more than that we talk or go on. Tested only next
 * to hard news, so it is a regular expression: patterns are looked for in all blocks.
 */
const stepElsewhere = new RegExp(
  [
    `(?:${weWill}) ${within(2)}(?:call|phone|meet|refer|schedule|book|visit|set up|set a time|arrange|order|repeat|retest|recheck|check again|look at|go over|talk|sit down|decide|make a plan|plan|figure|find out|ask (?:the|your|his|her|our|dr|a)|speak with|help|support|start|try)`,
    `${weWouldLike} ${within(2)}(?:call|meet|refer|schedule|visit|set up|talk|go over|sit down|look|plan|see|hear|repeat|check)`,
    "(?:i|we|i've|we've) (?:have )?(?:already )?(?:referred|asked|scheduled|booked|ordered|called|arranged|requested|made (?:an appointment|a referral))",
    'next steps?|what (?:happens|comes) next',
    '(?:call|text|email|phone) me (?:on|any|anytime|at|before|tonight|today|this|when|whenever|if you would like|first)',
    `(?:can|could|shall|would) (?:we|you and i) ${within(2)}(?:meet|talk|sit down|go over|look at)`,
    `(?:will|can) ${within(2)}(?:call|meet|visit|see|help) (?:you|him|her|them|us) ${within(3)}(?:on|this|next|in) (?:${day})`,
  ]
    .map((step) => String.raw`\b(?:${step})\b`)
    .join('|'),
);

/** “Recommendations:”, “Next steps”, “What we recommend now:”, “I recommend …” */
const opensNext =
  /^\W*(?:(?:our |my |the )?(?:recommendations?|recommended|next steps?|plan|suggestions|what (?:we|i) (?:would )?(?:recommend|suggest)|what (?:happens|comes) next|what we (?:can|will) do|where we go from here)\b[^.]{0,30}(?::|$)|next: (?:pt|ot|slp|speech|we|i|you)\b|(?:we|i) (?:would )?(?:recommend|suggest)\b)/i;

/** Looked for only where there is hard news, and then once a block. */
const step = keeping((block: Block) => ({
  isTaken:
    opensNext.test(block.prose) ||
    block.sentences.some((sentence) => stepElsewhere.test(sentenceText({ block, sentence }).replaceAll(/\s+/g, ' '))),
}));

/** Hard news, and nothing in the letter about what comes next or who is there. */
export const worryWithoutNextStep = defineDocumentRule({
  ...about,
  seesPlaces: true,
  read: (block, context): readonly Finding[] | undefined => {
    const worries = [...inParagraph.check(block, {}, context)];
    return worries.length > 0 ? worries : undefined;
  },
  *check(facts, { parts }) {
    if (facts.length === 0 || parts.some(({ part }) => part.blocks.some(({ block }) => step(block).isTaken))) return;
    for (const placed of facts) for (const finding of placed.fact) yield { placed, finding };
  },
});

/** What is known, was measured, or may do harm: “it may be something else” would unsay it. */
const isFact = (found: Found): boolean =>
  /\b(?:scans?|mri|x-?rays?|tests?|testing|screen\w*|results?|scores?|socket|fluid|safe|swallow\w*|choking|breathing|seizures?|weight|condition|curve|stopped|lost|losing|regress\w*|no longer|worse|passed|failed|damage|diagnos\w+|has (?:autism|cerebral palsy|epilepsy|adhd|asd|cp))\b/i.test(
    sentenceText(found),
  );

/** “Children at risk wear belts” is not about anybody here, and neither is a red car that is far behind. */
function isOfSomeone(found: Found): boolean {
  const { block, first, name, text, whole } = found;
  if (!/^(?:behind|risk|regress|losing|very)$/.test(name) || /^(?:regression|lost)/i.test(text)) return true;
  if (name === 'regress' && /^(?:has|have|is)$/.test(wordInFront(found, first))) return true;
  if (name === 'very' && /\b(?:his|her|their|your)\b/.test(sentenceText(found))) return true;
  return wordAt(block, whole.first).startsWith('put') || subjectOf(found).isSomeone;
}
