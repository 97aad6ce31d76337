import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add } from './shared/offers.ts';

/** A number or a range. */
const number = '(<number>|<number> (to|-|\u2013) <number>)';
/** Words that tell a family what a number means: a range, a picture, “in everyday life”. */
const meaning =
  /\b(?:(?:which|this|that|it|score of \d+|percentile|level|number) means|means that (?:he|she|they|[a-z]+ing|stairs|[a-z]+ and)|in (?:everyday|daily) life|in other words|in plain words|what (?:this|that|it) (?:means|looks like)|(?:most|many|other) (?:children|kids|babies|toddlers|four-year-olds)|children (?:of )?(?:her|his|their|this|that|the same) age|in a (?:line|group|room|class) of|out of (?:every )?(?:a )?(?:100|hundred|ten|10) (?:children|kids)|(?:average|typical|usual|expected) (?:range|scores?) (?:is|are|was|runs?|goes?|falls?)|range (?:from|of \d)|between \d+ and \d+|from \d+ to \d+|looks? like|you (?:may|might|will|can) (?:see|notice|hear)|(?:score of \d+|\d+) is (?:the |about |an? )?average|which is (?:(?:a (?:bit|little)|much|slightly|just|well) )?(?:higher|lower|above|below|more|less)|a number (?:can|cannot|does|is)|just one number|one number from one day)/i;

/** A test score with no word on what it means in everyday life. */
export const scoreWithoutMeaning = definePhraseRule({
  id: 'score-without-meaning',
  title: 'A test score without what it means in a day',
  family: 'jargon',
  severity: { 'caregiver-letter': 'information' },
  source: ['TST', 'SPR', 'SEED'],
  options: {},
  patterns: {
    standard: [
      `[(standard|composite|index|quotient) (score|scores)? ..4 ${number}]`,
      `[(standard|composite|index|quotient) (score|scores)? (:|=) ${number}]`,
    ],
    scaled: `[scaled (score|scores) ..4 ${number}]`,
    scored: [
      `[scored (an|a|at|below|above|only|just)? ${number}] (.|,|;|:|$|on|in|out|and|but|at|overall|which|%|points on)`,
      `[(score|scores) (of|was|were|is|:) ${number}] !(to|goals|all)`,
    ],
    scoreOn: `[(his|her|their|your child's|<Name>) (total|overall)? (score|scores) ..6 (was|were|is|came to|came out at) ${number}] !(to|goals|all|points up)`,
    percentile: [
      '[<number> (percentile|centile|percentiles|centiles)]',
      '[(bottom|lowest|lower) <number> (%|percent)]',
      '[(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|lowest) centile]',
      '[(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|lowest) percentile]',
      `[percentile (rank|ranks|score)? ..2 ${number}]`,
    ],
    deviation: [
      '[(<number>|a|one and a half) (standard deviations|standard deviation|sds|sd) (below|above|from|under) ..2 (average|mean|norm|expected|age)?]',
      '[(-|minus) <number> (standard deviations|standard deviation|sd|sds)]',
    ],
    letterScore: [
      `[(t|z) (score|scores) ..4 (:|=)? (-|–|−|minus)? ${number}]`,
      `[(stanine|raw score|sum of scaled scores|sum of scores) ..2 (:|=)? ${number}]`,
    ],
    quotient: [
      `[(iq|dq|fsiq|full scale iq|developmental quotient|intelligence quotient) (score)? (of|is|was|:|=) ..1 ${number}]`,
      `[(a)? (total|sum) of ${number}] (on|in) (the|this|his|her|our) ..2 (test|questionnaire|screen|screener|checklist|scale|form|assessment|section)`,
      `[${number} points (of|out of) ${number}]`,
    ],
    delay: [
      '[<number> (%|percent|month|months|year) (delay|delayed)]',
      '[delay of <number> (%|percent|months|month|year|years)]',
    ],
    listed: [
      `(expressive|receptive|auditory comprehension|articulation|fine motor|gross motor|motor|cognitive|cognition|adaptive|communication|language|social emotional|grasping|problem solving|personal social|total) (language|communication|skills|score|total)? : [<number>] (.|,|;|$|and|\\()`,
      '[(below|under|above|over|past|within) (the|a)? (cut off|cutoff|cut score|cut point)]',
    ],
    received: [
      `(domain|area|areas|scale|subscale|subtest|composite|communication|living|socialization|language|receptive|expressive|motor|adaptive|cognition|cognitive|play|total|test|battery|screener|questionnaire) ..5 ,? (he|she|they|<Name>|your child|<blank>) [(received|earned|obtained|got|achieved|was given|came out at|landed at) (a|an)? ${number}] (.|,|;|on|in|for|with|overall|there)`,
      `(asq|bayley|pls|vineland|dayc|peabody|celf|gfta|bot|mabc|m-chat|mchat|sensory profile|test|screener|screen|questionnaire|checklist|assessment|battery|scale) ..3 [(came back|came out|gave|put|placed) ..2 (at|with|as|a|an)? ${number}] !(minutes|times|weeks|days|hours|pages|words|months|years|items|questions|of)`,
    ],
    gotA: [
      `(got|earned|had|received|was given|scored|came out with) [(a|an) ${number}] (on|in|for) (the|his|her|their) ..2 (part|section|subtest|scale|test|area|items|portion|screen|screener|measure|checklist|questionnaire)`,
      `(his|her|their|your child's|your son's|your daughter's|<Name>) (total|composite|overall score|index|raw score) (was|is|came to) [${number}] (.|,|;|and|on|which|$)`,
    ],
    age: [
      `[(receptive|expressive|language|motor|play|cognitive|social|functional|reading|speech|adaptive|listening|talking) (age|age level) (of|is|was|at|:|=) ..2 ${number}]`,
      `[(age|grade) equivalent ..4 ${number} (month|months|year|years)?]`,
      `[(developmental|mental) age (of|is|was) ${number} (month|months|year|years)]`,
      `[at (the|a) level of (a|an) ${number} (month|year) old]`,
      `[equivalent to (that of)? (a|an) (child of ${number}|${number} (month|year) old)]`,
      `(test|tests|assessment|evaluation|scale|checklist|results) ..3 [(put|placed|puts|places) (him|her|them|<Name>) at ${number} (months|month|years)]`,
      `[(at|to) (a|an|about a|about an|the) ${number} (month|year) (old)? level]`,
    ],
  },
  unless: [
    '(game|soccer|basketball|goal|goals|bowling|baseball|hockey|match|inning|team won)',
    '(pretend|pretended|dice|card game|cards)',
    '(weight|weight-for-length|weight-for-age|bmi|circumference|weigh|weighs|weighed|height|growth|tall|taller|apgar)',
  ],
  judges: { unattributed: false, writer: false },
  accepts: ({ block }) => !meaning.test(block.prose),
  message: 'Numbers land harder without a story. What does “{match}” look like in their day?',
  rewrites: (found) => offersFor(found),
});

const everyday = 'In everyday life this means {what you see at home}.';

const offersFor = (found: Found): readonly Offer[] => [
  ...usual(found),
  add('Add what it means in everyday life', everyday),
  add(
    'Add what a number leaves out',
    'This is one number from one day. It does not tell how {child} {what you love to see}.',
  ),
];

/**
 * Offers the range in which most children score, or a picture of the percentile. These are facts about the kind of
 * score.
 */
function usual({ block, first, name, text }: Found): readonly Offer[] {
  switch (name) {
    case 'standard':
      return [add('Add the range of most children', `Most children score from 85 to 115. ${everyday}`)];
    case 'scaled':
      return [add('Add the range of most children', `Most children score from 7 to 13. ${everyday}`)];
    case 'percentile':
      return /\b(?:below|under|above|over|than)(?: the)? *$/i.test(block.prose.slice(0, block.tokens.start[first]))
        ? []
        : pictureOf(text);
    case 'deviation':
      return [
        add(
          'Add what it means in a room of children',
          'In a group of children the same age, most would find these tasks {easier or harder}. At home, this means {what you see}.',
        ),
      ];
    case 'age':
      return [
        add(
          'Add what was seen',
          'In these tasks {child} did things that many children do around that age. In the rest of life {child} is every bit {his or her own age}.',
        ),
      ];
    default:
      return [];
  }
}

const ordinals: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** “3rd percentile”: in a line of 100 children, about 3 stand in front. */
function pictureOf(text: string): readonly Offer[] {
  const digits = /\d+/.exec(text)?.[0];
  const word = ordinals.findIndex((ordinal) => text.toLowerCase().includes(ordinal)) + 1;
  const place = digits === undefined ? word : Number(digits);
  if (place < 1 || place > 49 || /[<>.]\s*\d/.test(text)) return [];
  const line =
    place === 1
      ? 'about 1 would find this as hard or harder'
      : `about ${String(place)} would find this as hard or harder`;
  return [add('Add a picture of it', `In a line of 100 children the same age, ${line}. ${everyday}`)];
}
