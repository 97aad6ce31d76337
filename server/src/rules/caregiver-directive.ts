import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { wordBehind, wordsBefore } from './shared/caregivers.ts';
import { directivePatterns, noDirective } from './shared/directive-patterns.ts';
import { say, sayInstead, tell } from './shared/offers.ts';
import { sentenceText } from './shared/who.ts';

/** An order in a letter, where an invitation would leave room for the family’s own days. */
export const caregiverDirective = definePhraseRule({
  id: 'caregiver-directive',
  title: 'An order to a caregiver, where an invitation fits',
  family: 'caregivers',
  severity: { 'caregiver-letter': 'information' },
  source: ['SEED', 'EI7', 'HS'],
  options: {},
  patterns: directivePatterns,
  unless: noDirective,
  accepts: (found) => isOrder(found),
  message:
    'This reads as an instruction. You two are a team: would an invitation fit, with room for what works at home?',
  rewrites: (found) => [...inPlace(found), ...anew(found)],
});

const imperative = new Set<string>(['makeSure', 'beSure', 'ensure', 'doNotLet', 'doNot']);
const lead = new Set([
  'please',
  'also',
  'and',
  'then',
  'always',
  'just',
  'but',
  'so',
  'next',
  'first',
  'finally',
  ',',
  ':',
  ';',
  '-',
  '(',
  '•',
  '*',
  '"',
  '“',
]);
const openers = new Set(
  'if when after before at during while on in once as for to whenever by from instead'.split(' '),
);
const somebody = new Set(
  "i we you he she they it i'll we'll i'm we're let's to will can who she'll he'll they'll you'll us".split(' '),
);

/** An order opens its clause: “I will make sure that …” is none, and “do you need to” is a question. */
function isOrder(found: Found): boolean {
  const before = wordsBefore(found);
  if (isCondition(before)) return false;
  if (found.name === 'important') return !/\b(?:i|we)\b/.test(before.slice(-3).join(' '));
  if (found.name === 'youShould' || found.name === 'youMustPlease')
    return !/^(?:do|did|why|should)$/.test(before.at(-1) ?? '');
  return !imperative.has(found.name) || opensClause(before);
}

/** “If you cannot leave work, we can talk by phone” orders nobody. */
const isCondition = (before: readonly string[]): boolean => {
  const near = before.slice(-3);
  const [last = '', other = ''] = [near.at(-1), near.at(-2)];
  return (
    ifs.test(last) || (ifs.test(other) && /^(?:the|your|his|her|their|any|all|a|an|these|both|either)$/.test(last))
  );
};
const ifs = /^(?:if|when|whenever|unless|whether|case)$/;

function opensClause(before: readonly string[]): boolean {
  // “…, so don’t give in to it”, “… but please don’t”
  if (/^(?:so|please)$/.test(before.at(-1) ?? '')) return true;
  const words = [...before];
  while (words.length > 0 && lead.has(words.at(-1) ?? '')) words.pop();
  if (words.length === 0) return true;
  if (openers.has(words[0] ?? '') && /^[,:;]$/.test(before.at(-1) ?? '')) return true;
  return words.length > 2 && !words.some((word) => somebody.has(word) || /^[a-z]+(?:ed|s)$/.test(word));
}

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const opens = wordsBefore(found).every((word) => !/\w/.test(word));
  switch (name) {
    case 'youMustPlease':
      return (opens || wordsBefore(found).at(-1) === ',') &&
        !/\b(?:really|also|both|all|always|still)\b/i.test(wordsOf(found))
        ? [say('please', { replaces: 'pattern', text: `please ${get('act').toLowerCase()}` }), could]
        : [could];
    case 'youShould':
      if (wordBehind(found) === 'never')
        return [sayInstead('it may help not to', { replaces: { first: found.whole.first, end: found.end + 1 } })];
      return / not$/i.test(text)
        ? [sayInstead('it may help not to')]
        : [
            /^you/i.test(text) ? say('you could') : could,
            say('it may help to', { replaces: { first: found.whole.first, end: found.end } }),
          ];
    case 'theyMust':
      return theyMust(found, opens);
    case 'passive':
      return [say(`can be ${get('act').toLowerCase()}`)];
    case 'makeSure':
    case 'ensure':
      return [say(wordBehind(found) === 'to' ? 'it helps' : 'it helps if')];
    case 'beSure':
      return [say(/ to$/i.test(text) ? 'it helps to' : 'it helps if')];
    case 'doNotLet':
      return doNotLet(get);
    case 'doNot':
      return [
        sayInstead(`${opens ? 'if you can, ' : ''}try not to ${get('act').toLowerCase()}`, {
          title: 'Say “try not to”',
        }),
        sayInstead(`it may help not to ${get('act').toLowerCase()}`, { title: 'Say “it may help not to”' }),
      ];
    case 'remember':
      return [
        sayInstead(`you could ${get('act').toLowerCase()}`),
        sayInstead(`it may help to ${get('act').toLowerCase()}`),
      ];
    case 'homeProgram':
      return [say('home ideas, if they fit your week')];
    default:
      return (makers[name] ?? invited)(found, opens);
  }
}

/** Orders that take one wording whatever stands around them. */
const makers: Readonly<Record<string, (found: Found, opens: boolean) => readonly Offer[]>> = {
  mustNotBe: ({ get }) => {
    const who = get('who');
    const he = /^(?:he|she|they|your)/i.test(who) ? who.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : who;
    return [
      sayInstead(`it may help if ${he} ${/^they$/i.test(who) ? 'are' : 'is'} not ${get('act').toLowerCase()}`, {
        title: 'Say “it may help if”',
      }),
    ];
  },
  shouldWear: ({ text }) =>
    [say(`can try to ${text.split(' ').at(-1)?.toLowerCase() ?? ''}`)].filter(() => !/always|only/i.test(text)),
  // what it is for stays: “can be worn” would make it a choice
  mustBeWorn: (found) => [
    say(
      `${/(?:[^s]s)$/.test(wordsBefore({ ...found, whole: found }, 1).at(-1) ?? '') ? 'work' : 'works'} best when worn`,
    ),
  ],
  better: ({ text }) => [/not$/i.test(text) ? sayInstead('it may help not to') : say('you could')],
  cannotLet: ({ text, whole }) => [
    sayInstead(
      `it may help not to ${text
        .split(' ')
        .slice(/^can not|^m\w+ not/i.test(text) ? 2 : 1)
        .join(' ')
        .toLowerCase()}`,
      {
        title: 'Say “it may help not to”',
        replaces: whole,
      },
    ),
  ],
  never: ({ get }) => [sayInstead(`it may help not to ${get('act').toLowerCase()}`)],
  youWill: () => [say('could')],
  childMust: (found, opens) => childMust(found, opens),
  // “that the straw be used”
  itIsVital: (found) => [say(sentenceText(found).includes(' be ') ? 'I suggest that' : 'it helps if')],
  requireThat: ({ text }) => [say(/^we/i.test(text) ? 'we hope that' : 'I hope that')],
  insistOn: () => [sayInstead('you could invite')],
  tryHarder: () => [say('it may help to')],
  noCircumstances,
  yourJob: () => [say('it would help to')],
  stop: ({ get, text }) => [
    sayInstead(`it may help to ${/avoid/i.test(text) ? 'avoid' : 'stop'} ${get('act').toLowerCase()}`),
  ],
  weExpect: ({ text }) => {
    const whom = text.split(' ').slice(1, -1).join(' ');
    return [say(`hope ${{ him: 'he', her: 'she', them: 'they' }[whom.toLowerCase()] ?? whom} can`)];
  },
  gotTo: () => [sayInstead('it may help to')],
  noNo: ({ text }) => [say(`one thing to try: ${text.toLowerCase()}`)],
  notExceed: () => [],
  noMoreOf: ({ text }) => [say(`one thing to try: ${text.toLowerCase()}`)],
  isToBe: ({ text }) => [say(text.replace(/^(?:is|are) to/i, 'could'))],
  youWant: ({ text }) => [
    say(text.replace(/^you'll (?:want|need|have)|^you\u2019ll (?:want|need|have)/i, 'it may help')),
  ],
  noMore: ({ get }, opens) => [say(`one thing to try: ${get('no').toLowerCase()}`)].filter(() => opens),
  needYou: ({ text }) => [say(`it would help ${/^we/i.test(text) ? 'us' : 'me'} if you could`)],
  important: ({ text }) => [/ to$/i.test(text) ? say('it helps to') : say('it helps if you')],
  youAre: () => [say('you are welcome to'), say('we invite you to')],
  upToYou: () => [say('it would help to')],
  insist: () => [say('you could see if')],
  makeThem: ({ get }) => [say(`you could invite ${get('whom').toLowerCase()} to`)],
};

const could = say('could');

/** “She needs to wear” → “She can try to wear”, “she should not use” → “it may help if she does not use”. */
function childMust(found: Found, opens: boolean): readonly Offer[] {
  const { block, end, get, whole } = found;
  const who = wordAt(block, whole.first);
  if (/^(?:parents?|families|caregivers?|guardians?|mom|mother|dad|father)$/.test(who)) return theyMust(found, opens);
  if (!/not|n['’]t/i.test(get('modal'))) return [say('can try to')];
  if (!/^(?:he|she|they)$/.test(who)) return [];
  const isBe = wordAt(block, end) === 'be';
  const verb = isBe ? ['are', 'is'] : ['do', 'does'];
  return [
    sayInstead(`it may help if ${who} ${verb[who === 'they' ? 0 : 1] ?? ''} not`, {
      title: 'Say “it may help if”',
      replaces: { first: whole.first, end: isBe ? end + 1 : end },
    }),
  ];
}

const wordsOf = ({ block, whole }: Found): string =>
  block.source.slice(block.tokens.start[whole.first], block.tokens.end[whole.end - 1]);

/** “Under no circumstances should he have juice” → “It may help if he does not have juice”. */
function noCircumstances(found: Found): readonly Offer[] {
  const { end, first, text } = found;
  const [who, act] = [wordBehind(found), wordBehind(found, 1)];
  if (!/(?:should|may|must|can)$/i.test(text) || !/^(?:he|she|they|you)$/.test(who) || !/^\p{L}+$/u.test(act))
    return [];
  const title = 'Say “it may help”';
  if (who === 'you') return [sayInstead('it may help not to', { title, replaces: { first, end: end + 1 } })];
  const not = `${act === 'be' ? (who === 'they' ? 'are' : 'is') : who === 'they' ? 'do' : 'does'} not`;
  return [
    sayInstead(`it may help if ${who} ${not}`, { title, replaces: { first, end: act === 'be' ? end + 2 : end + 1 } }),
  ];
}

/** “The parent must stay” → “We ask the parent to stay”. */
function theyMust(found: Found, opens: boolean): readonly Offer[] {
  const { block, end, first, sentence } = found;
  if (!opens || sentence.first !== found.whole.first) return [could];
  const who = block.source.slice(block.tokens.start[sentence.first], block.tokens.end[first - 1]);
  const lower = who.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const ask = say('We ask … to', { text: `we ask ${lower} to`, replaces: { first: sentence.first, end } });
  // “should” is no rule of the house yet
  return /^should$/i.test(found.text) ? [could, ask] : [ask, could];
}

const subject: Readonly<Record<string, string>> = { him: 'he doesn’t', her: 'she doesn’t', them: 'they don’t' };

/** “Do not let him use the bottle” → “It may help if he doesn’t use the bottle”. */
function doNotLet(get: Found['get']): readonly Offer[] {
  const whom = get('whom').toLowerCase();
  const text = `it may help if ${subject[whom] ?? `${whom} doesn’t`} ${get('act')}`;
  return [
    sayInstead(text, { title: 'Say “it may help if”' }),
    sayInstead(`try not to let ${whom} ${get('act')}`, { title: 'Say “try not to”' }),
  ];
}

/** “Stretch her neck” → “You could stretch her neck”. */
function invited(found: Found): readonly Offer[] {
  const { block, get, kept, name, text } = found;
  const kernel = kept.get('act');
  if (!kernel) return [];
  // “Please do …” → “You could do …”
  const isAsked = kernel.first > 0 && wordAt(block, kernel.first - 1) === 'please';
  const act = isAsked ? { first: kernel.first - 1, end: kernel.end } : kernel;
  if (/^quiz|^drill (?:him|her|them|your)|^test /i.test(text))
    return [say(`you could talk with ${text.split(' ').slice(1, -1).join(' ')} about`)];
  if (name === 'keep' && /^be/i.test(text))
    return /ready/i.test(text)
      ? [say('you could bring'), say('it would help to bring')]
      : [say(`it may help to ${text.toLowerCase()}`)];
  // “Set a timer and do not stop” would leave a “do not” behind “you could”
  const rest = found.block.source.slice(
    found.block.tokens.start[found.end],
    found.block.tokens.end[found.sentence.end - 1],
  );
  if (/\b(?:and|but) (?:do not|don['’]t|never)\b/i.test(rest)) return [];
  const verb = get('act').toLowerCase();
  return [
    say(`you could ${verb}`, { title: 'Say “you could”', replaces: act }),
    say(`it may help to ${verb}`, { title: 'Say “it may help to”', replaces: act }),
  ];
}

const fits = tell(
  'Offer it, and ask what fits',
  'You might try {idea} when it fits your day. What time of day is easiest for you two?',
);
const together = tell(
  'Say what you saw together',
  'When we tried it together, {what you tried} seemed to help. Does that match what you see at home?',
);
const talked = tell('Ask how it sits with them', 'We talked about {what}. How does changing that sit with you?');
const screens = tell(
  'Wonder about it together',
  'How do screens help in your day? We can look for a moment when a game with you could take a turn.',
);
const games = tell(
  'Offer games with the same movement',
  'Here are three games with that same movement in them. Pick the one that makes you both laugh.',
);

const retold: Readonly<Record<string, readonly Offer[]>> = {
  screens: [screens],
  isToBe: [],
  homeProgram: [games, fits],
  doNot: [talked],
  doNotLet: [talked],
  theyMust: [],
  passive: [],
  youMustPlease: [],
  makeSure: [together],
  ensure: [together],
  beSure: [together],
};

const anew = ({ name }: Found): readonly Offer[] => retold[name] ?? [fits];
