import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { say, tell } from './shared/offers.ts';

const deeds = '(sitting|listening|talking|looking|hands|waiting|trying|try|effort|sharing|walking|eating|bites|playing|helping|asking|words|counting|work|job|girl|boy|kid|attention|reaching|using)';

/** What to say instead, by what was praised: always something that was there to see. */
const seen: Readonly<Record<string, string>> = {
  sitting: 'you found a spot that feels good',
  listening: 'you heard me',
  talking: 'you told me',
  asking: 'you asked me',
  words: 'you told me',
  looking: 'you are looking so closely',
  hands: 'your hands know what to do',
  waiting: 'you waited',
  trying: 'you kept trying',
  try: 'you tried it',
  effort: 'you kept trying',
  sharing: 'you shared it',
  walking: 'you walked all that way',
  eating: 'you are eating with us',
  bites: 'you tasted it',
  playing: 'we played that together',
  helping: 'you helped',
  counting: 'you counted',
  reaching: 'you reached for it',
  attention: 'you stayed with it',
};

/** Praise that says nothing of what we saw. */
export const emptyPraise = definePhraseRule({
  id: 'empty-praise',
  title: 'Praise that does not say what we saw',
  family: 'play',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  source: ['NAE', 'SEED'],
  options: {},
  patterns: {
    spoken: [`[(good|great|nice|awesome|excellent|amazing|super|fantastic|wonderful|beautiful|terrific|nicely done|what a) (<deed:${deeds}>)]`, '[(attaboy|atta girl|attagirl|atta boy)]', '[way to go] (!|,|"|\u201d|.)', '[(you did so good|good for you|nicely done|well done)]'],
    noun: ['[(verbal|lots of|much|heavy|frequent|social|constant|positive|plenty of) praise]', '[praise] (was)? (given|provided|for|when|each|after)', '(give|gave|giving|with|provide|provided|offer|offered) [praise]'],
    verb: '[<verb:~praise>] (him|her|them|the|child|<Name>|for)',
    proud: '[so proud of you for (listening|sitting|behaving|being good)]',
  },
  unless: [
    '(instead of|rather than|not just|more than)',
    "(you are|you're|you have|you've) (doing|done|been doing) (a|such a)? (good|great)",
    '(new|night|day|part-time|full-time|steady|first) job',
    '(good|great) (job (opportunity|offer)|working relationship|work from your|effort from)',
    '(a|the|her|his|their) good (boy|girl|kid|job) !(!|"|\u201d)',
    '(does|do|did|does a|doing|done) (a)? (very|really|pretty)? (good|great|nice) (job|work) (of|with|on|at)',
    'what a (boy|girl|kid|job)',
    'nice (try|trying) on',
    '(with|showed|shows|put in|made|makes|gave|some|very|really) (good|great|nice|excellent) (effort|attention|hands|sitting|looking|work|balance)',
  ],
  accepts: (found) => isSpoken(found),
  message: '“{match}” is kind. Saying what you saw tells the child that you were really looking.',
  rewrites: (found) => [...inPlace(found), tell('Say what you saw', 'I told {child} what I saw: {what you saw}.')],
});

/** Outside of quote marks only what cannot be anything else: “Good effort after he calmed.”, “Good girl each time.” */
function isSpoken({ block, first, get, name, sentence, speech }: Found<string>): boolean {
  if (name !== 'spoken' || speech) return true;
  const opens = first === sentence.first || block.tokens.kind[first - 1] === 2;
  return opens && /^(?:job|girl|boy|kid|sitting|listening|waiting|talking|trying|try|effort|sharing|hands|looking)$/i.test(get('deed'));
}

function inPlace({ get, name, speech, text }: Found<string>): readonly Offer[] {
  if (name === 'noun') return [say(text.toLowerCase().replace(/(?:verbal |social |positive )?praise/, 'warm, specific words'))];
  if (name === 'verb') {
    const verb = get('verb').toLowerCase();
    return [say(`${inflect('notice', tenseOf(verb, 'praise') ?? 'past')}`)];
  }
  if (name === 'proud') return [say('so glad you were here with us')];
  const words = seen[get('deed').toLowerCase()] ?? 'you did it';
  return [speech ? say(words) : say(`said what we saw (“${words}”)`)];
}
