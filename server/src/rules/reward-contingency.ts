import { definePhraseRule } from './phrase-rule.ts';
import { add, tell } from './shared/offers.ts';

const fun = '(break|breaks|sticker|stickers|ipad|tablet|toy|toys|swing|reward|rewards|prize|prizes|treat|treats|bubbles|video|videos|screen|computer|points|point|star|stars|turn|show|dessert|candy|snack|book|song|music|ball)';
const done = '(complete|completes|completed|completing|sit|sits|sitting|finish|finishes|finished|finishing|work|works|working|listening|listens|trying|tries|doing|does|good|cleaning|eats|eating|each|every|following)';

/** Something good that has to wait until the work is done. */
export const rewardContingency = definePhraseRule({
  id: 'reward-contingency',
  title: 'Something good held back until the work is done',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED'],
  options: {},
  patterns: {
    tokens: ['[(token|tokens|sticker|star|point|reward) (board|economy|system|chart)]', '[(<number>|earned|earn|earns|gave|received|for) ..1 tokens]', '[tokens] (for|after|when)'],
    earn: [`[~earn ..3 ${fun}]`, `[<number> (points|stars|stickers|tokens) for]`],
    treatFor: `[(treat|treats|sticker|stickers|prize|candy|reward|rewards|star|m&m|screen time|ipad|tablet) (for|if|when|after|once) ..3 ${done}]`,
    firstThen: ['[first work ,? then]', '[first <work:..3> , then ..2] !(we|i|you|he|she|they)'],
    workFor: '[~work (for|before)] (play|a break|the swing|the ipad|the toy|the tablet|bubbles)',
    contingent: '[contingent (on|upon)] !(insurance|approval|funding|space|staffing)',
    withheld: [
      `[(withheld|withhold|withholds|withholding|hold back|held back|holding back)] ..3 ${fun}`,
      `${fun} ..3 [(withheld|held back|kept back|taken away|removed) (until|unless|because|when|after|if|for)]`,
      `[hold back] ..4 until`,
      `(no) ${fun} [(until|unless)]`,
      `${fun} [only (after|when|if)]`,
      '[(took|taken|take) away] (his|her|their|the) (ipad|tablet|toy|toys|recess|screen)',
    ],
  },
  unless: [
    '(token of|subway token|game token|bus token|arcade|monopoly|board game)',
    '~earn ..2 (degree|certificate|trust|money|living|license|place)',
    '(sticker|stickers) ..4 (collage|picture|paper|book|drawing|on our)',
    '(sales|credit|reward) card',
  ],
  answered: ['next time', '(together|inside the fun)'],
  message: 'Here the fun waits until the work is over. Could the hard part live inside the fun, with you in it too?',
  rewrites: () => [
    tell('Put the hard part inside the fun', 'We brought {the hard part} into {the fun part}, so that both could happen together.', { style: 'play' }),
    add('Add how it could be shared', 'Next time {the hard part} can live inside {the fun part}, with {partner} in it too.'),
  ],
});
