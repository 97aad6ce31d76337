import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule } from './phrase-rule.ts';
import { sayInstead, tell } from './shared/offers.ts';

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
    refuse: '[<verb:~refuse>] !(truck|collector|bin|to|and|.|,)',
    bare: '[<verb:~refuse>] (and|.|,|;|$)',
    refusal: '[(refusal|refusals)] !(of care|of treatment|form)',
    resist: ['[<verb:~resist>] !(band|bands|exercise|exercises|training|crawling|walking|with|and|.|,|;)', '[<verb:~reject>] (all|the|any|most|every|new|her|his|their|solid|food|foods)'],
    resistBare: ['[<verb:~resist>] (with|and|.|,|;|$)', '[(protested|protests|protesting)] !(the|in)'],
    turnDown: '[(turned|turns|turning) down] (and|all|the|any|most|every|new|her|his|their|each|our)',
    wouldNot: "(he|she|they|<child>|<caregiver>|<Name>) (still|just|also)? [(wouldn't|would not)] !(have|be|need|let|want|mind|say no|fit) <word>",
    fights: '(he|she|they|<child>|<Name>) ..2 [<verb:~fight>] (it|the|her|his|every|all|being|getting|any)',
    wouldNotBare: "(^|and|but|, then|then) [(wouldn't|would not)] !(have|be|need|let|want|mind) <word>",
  },
  unless: [
    '(water|stain|fire|slip) (resist|resistant|resistance)',
    '(resistance|resistive) (band|bands|exercise|exercises|training)',
    'right to (refuse|decline)',
    '(can|may|could|free to) (always)? refuse',
    '(insurance|insurer|plan|company|payer|school|district) ..2 ~refuse',
    "(couldn't|could not|can't|cannot|didn't|did not|hard to|impossible to) resist",
    '~refuse ..6 with a (grin|smile|laugh|giggle)',
    '~resist (the)? (movement|motion|range|stretch reflex|gravity)',
    "(would not|wouldn't) (miss|trade|change) ..3",
    'if (he|she|they|you) ..12 would',
  ],
  message: '“{match}” tells us what did not happen. What was the child telling you instead, and what did they say yes to?',
  rewrites: ({ get, name }) => {
    const verb = get('verb').toLowerCase();
    const tense = tenseOf(verb, 'refuse') ?? tenseOf(verb, 'resist') ?? tenseOf(verb, 'reject') ?? 'past';
    const ready = { third: 'is not ready', base: 'are not ready', ing: 'not being ready', past: 'was not ready', participle: 'was not ready' }[tense];
    const no = `${inflect('say', tense)} no`;
    const plain = {
      refuseTo: `${ready} to`,
      refuse: `${no} to`,
      bare: no,
      refusal: '“no”',
      resist: `${ready} for`,
      resistBare: `${inflect('say', tense)} “not yet”`,
      turnDown: 'said no to',
      fights: `${inflect('push', tenseOf(verb, 'fight') ?? 'past')} away from`,
      wouldNot: 'was not ready to',
    wouldNotBare: 'was not ready to',
    }[name];
    return [sayInstead(plain), tell('Say what the child showed you', '{child} let us know it was too much today by {what you saw}, and said yes to {what}.')];
  },
});
