import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule } from './phrase-rule.ts';

/** “Refused”: what did not happen, instead of what the child told us. */
export const refused = definePhraseRule({
  id: 'refused',
  title: '“Refused” for what a child or a caregiver was telling us',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['STG', 'SEED'],
  options: {},
  patterns: {
    refuseTo: '[<verb:~refuse> to]',
    refuse: '[<verb:~refuse>] !(truck|collector|bin|to)',
    refusal: '[(refusal|refusals)]',
    resist: '[<verb:~resist>] !(band|bands|exercise|exercises|training|crawling|walking)',
    wouldNot: "[(wouldn't|would not)] (participate|engage|sit|try|eat|attend|cooperate|comply|separate|join|stay|stop|touch|look|share|transition)",
  },
  unless: [
    '(water|stain|fire|slip) (resist|resistant|resistance)',
    '(resistance|resistive) (band|bands|exercise|exercises|training)',
    'right to ~refuse',
    '(can|may|could) (always)? refuse',
    '(insurance|insurer|plan|company|payer) ..2 ~refuse',
    "!(<modal>) (couldn't|could not|can't|cannot|didn't|did not) resist",
  ],
  message: '“{match}” tells us what did not happen. What was the child telling you instead, and what did they say yes to?',
  rewrites: ({ get, name }) => {
    const tense = tenseOf(get('verb').toLowerCase(), name === 'resist' ? 'resist' : 'refuse') ?? 'past';
    const saying = `${inflect('say', tense)} no to`;
    const ready = tense === 'third' || tense === 'base' ? 'is not ready to' : tense === 'ing' ? 'not being ready to' : 'was not ready to';
    const plain = { refuseTo: ready, refuse: saying, refusal: '“no”', resist: ready.replace(/to$/, 'for'), wouldNot: 'was not ready to' }[name];
    return [
      { title: `Say “${plain}”`, style: 'relate', text: plain, settlesNegation: true },
      { title: 'Say what the child showed you', style: 'relate', replaces: 'sentence', text: '{child} let us know it was too much today: {what you saw}. {what they said yes to}.', settlesNegation: true },
    ];
  },
});
