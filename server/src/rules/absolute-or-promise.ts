import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, say, sayInstead, tell } from './shared/offers.ts';

const person = '(he|she|they|<child>|<caregiver>|<Name>)';

/** An absolute about a person, or a promise that nobody can keep. */
export const absoluteOrPromise = definePhraseRule({
  id: 'absolute-or-promise',
  title: 'An absolute about a person, or a promise nobody can keep',
  family: 'honesty',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'UVM'],
  options: {},
  patterns: {
    never: [`${person} [never] !(be|have|having|too|mind|before|mentioned|said|told|met|felt|thought|knew|asked)`],
    always: [`${person} [always] !(welcome|free|be|have|wanted|been|thought|said|had)`],
    willNever: `${person} [will never] !(be (charged|asked|forced|alone|without)|have to|forget)`,
    promise: [
      `${person} [will (definitely|certainly|surely|soon)? (catch up|outgrow|grow out of|be (fine|ok|okay|normal|cured|all right|alright|caught up))]`,
      "[(he'll|she'll|they'll) (definitely|certainly|surely|soon)? (catch up|outgrow|grow out of|be (fine|ok|okay|normal|cured|all right|alright|caught up))]",
      `[(he|she|they|your child) will be ..4 by (age|kindergarten|<number>|his|her|their|spring|summer|fall|winter|june|december|next year|the time)]`,
      '[by (age)? (<number>|kindergarten|first grade|school|spring|summer|fall|christmas)] ,? (he|she|they) will (be|talk|walk|read|speak|eat)',
    ],
    completely: '[(completely|totally|fully|perfectly) (normal|fine|cured|recovered|age appropriate|resolved|round|healed|potty trained)]',
    guarantee: ['[(i|we)? (guarantee|guarantees|guaranteed)] !(by law|right|rights|income|size|work)', '[(i|we) promise] (he|she|they|you|that)'],
    noHope: '[no (hope|chance|potential)]',
  },
  unless: [
    '(never too late|never have to|always welcome|always free to|always your choice|you can always|always call)',
    "(no one can|nobody can|we can't|we cannot|i can't|i cannot|can't promise|cannot promise|not a guarantee|no guarantee)",
    '(size|satisfaction|money back) guarantee',
    '(bear|puppet|doll|story|game|pretend) ..12 (always|never)',
    '(said|says|told|asked|asks) ..6 (always|never)',
    'if ..10 will',
    '(will never|never) (be charged|have to|need to|forget)',
    '(he|she|they) always (loved|loves|smiles|smiled|laughs|laughed|finds|brings|remembers|waves|chooses|picks|starts|greets|hugs)',
    '(almost|nearly) (always|never)',
  ],
  message: 'We can’t promise this, and it may be remembered for years. What do you know now, what don’t you know yet, and when will you look again together?',
  rewrites: (found) => [...inPlace(found), add('Add what you know, and when you will look again', 'I don’t know yet how this will go; we will look again together in {month}.'), tell('Say what you saw, this time', 'Today {child} {what you saw}, when {what was going on}.')],
});

function inPlace({ name, text }: Found<string>): readonly Offer[] {
  const lower = text.toLowerCase();
  switch (name) {
    case 'never':
      return [sayInstead('does not often', { title: 'Say “does not often”', text: 'hardly ever' })].map((offer) => ({ ...offer, title: 'Say “hardly ever”' }));
    case 'always':
      return [say('often')];
    case 'willNever':
      return [sayInstead('may not yet')];
    case 'promise':
      return /\bwill\b/.test(lower) ? [say(lower.replace(/\bwill (?:definitely |certainly |surely )?/, 'may '))] : /'ll|’ll/.test(lower) ? [say(lower.replace(/['’]ll (?:definitely |certainly |surely )?/, ' may '))] : [];
    case 'completely':
      return [say(lower.replace(/^\w+ /, 'mostly '))];
    case 'guarantee':
      return [say(/^we/.test(lower) ? 'we hope' : 'I hope')];
    default:
      return [];
  }
}
