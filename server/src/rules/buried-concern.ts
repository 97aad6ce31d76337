import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { say, sayInstead, tell } from './shared/offers.ts';

/** Soft words around a worry that a family would rather hear plainly. */
export const buriedConcern = definePhraseRule({
  id: 'buried-concern',
  title: 'A worry tucked into soft words',
  family: 'honesty',
  severity: { 'caregiver-letter': 'information' },
  source: ['SEED', 'UVM', 'CDC4'],
  options: {},
  patterns: {
    some: [
      '[(some|a few|a couple of) (things|areas|items|stuff) (that)? (we|you|to|for|of) ..4 (look|watch|consider|explore|work|growth|need|concern|keep)]',
      '[(a few|some|a couple of|one or two) (little|small|minor|slight|tiny)? ..1 (concerns|issues|delays|quirks|worries)]',
      '[(slight|minor|little|tiny|mild) (concern|concerns|delay|delays|issue|issues|worry|worries)]',
    ],
    eyeOn: "[(keep|keeping) an eye on] (it|things|that|this|him|her|them|his|her|their)",
    mayBenefit: '[may (want to|benefit from) (further|additional|more|consider|some extra|extra)]',
    nothing: '[nothing to (worry about|be alarmed about|be worried about|be concerned about) ,? but]',
    safe: '[just to be (on the)? (safe|sure)]',
    areas: ['[areas of (growth|opportunity|need|concern)]', '[area of (growth|opportunity|need|concern)]'],
    further: '[(further|more|additional) (evaluation|assessment|testing|tests) (may|might|could) be ..1 (warranted|beneficial|indicated|helpful|useful|needed)]',
  },
  unless: [
    "(i am|i'm|we are|we're) (worried|concerned)",
    '(i think|i suspect|i wonder|we think|we wonder|what (i|we) (saw|noticed|wonder))',
    'because (i|we) (saw|noticed)',
    '(you asked|you told|you shared|you noticed|your)  ..3 (concern|concerns|worry|worries)',
    '~keep an eye on (the|his|her|their) (stove|oven|road|clock|time|cup|door|dog|cat|ball|tower|mail|baby|brother|sister|toys|soup)',
    '~keep an eye on (it|that|this|things) for you',
    '(no|not any|without) ..2 (concerns|concern|worries|delays|issues)',
    '(insurance|billing|parking|schedule|scheduling) ..4 (issue|issues|concern|concerns)',
  ],
  message: 'There may be a worry tucked in here. Families tell us they would rather hear it plainly, with what you saw and what comes next.',
  rewrites: (found) => [
    ...inPlace(found),
    tell('Say it openly', 'I want to be open with you about something I’m wondering. I saw {what I saw}. It could mean {possibility}, and it could mean something else. I would like us to {next step} together. What have you noticed?'),
  ],
});

function inPlace({ name, text }: Found<string>): readonly Offer[] {
  switch (name) {
    case 'some':
      return /quirks|concerns?|issues?|delays?|worr/i.test(text) ? [say(/^(?:slight|minor|little|tiny|mild) \w+[^s]$/i.test(text) ? 'worry about {what I saw}' : 'things I’m wondering about ({what I saw})', { title: 'Name what you are wondering about' })] : [];
    case 'eyeOn':
      return [say('look again together at')];
    case 'nothing':
      return [sayInstead('I want to be open with you:')];
    case 'safe':
      return [say('because I saw {what I saw}')];
    case 'areas':
      return [say(/^areas/i.test(text) ? 'things that are hard right now' : 'thing that is hard right now')];
    case 'further':
      return [say(`I think ${(text.split(/ (?:may|might|could) /i)[0] ?? '').toLowerCase()} would help, because {what I saw}`)];
    default:
      return [];
  }
}
