import { wordAt, type Phrase } from '../../language/grammar.ts';
import { inflect } from '../../language/inflect.ts';
import { uncapitalized } from '../../language/sound.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { nextWord, wordsBefore } from './caregivers.ts';
import { say, sayInstead, tell } from './offers.ts';
import { sentenceText, wholeText, wordInFront } from './who.ts';

/** Offers in place of an order: an invitation, or what may help. */

export const inPlace = (found: Found): readonly Offer[] => (makers[found.name] ?? invited)(found);

const actOf = ({ get }: Found): string => get('act').toLowerCase();
const could = say('could');
const oneThing = (text: string): Offer => say(`one thing to try: ${text.toLowerCase()}`);
const helpsTo = (): readonly Offer[] => [say('it may help to')];
const wouldHelpTo = (): readonly Offer[] => [say('it would help to')];
const itHelps = (found: Found): readonly Offer[] => [say(nextWord(found) === 'to' ? 'it helps' : 'it helps if')];

/** The wordings in place, by pattern name. */
const makers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  youMustPlease,
  youShould,
  theyMust,
  childMust,
  noCircumstances,
  doNotLet,
  youWill: () => [could],
  youAre: () => [say('you are welcome to'), say('we invite you to')],
  youWant: ({ text }) => [say(text.replace(/^you['\u2019]ll (?:want|need|have)/i, 'it may help'))],
  better: ({ text }) => [/not$/i.test(text) ? sayInstead('it may help not to') : say('you could')],
  gotTo: () => [sayInstead('it may help to')],
  tryHarder: helpsTo,
  yourJob: wouldHelpTo,
  upToYou: wouldHelpTo,
  needYou: ({ text }) => [say(`it would help ${/^we/i.test(text) ? 'us' : 'me'} if you could`)],
  weExpect: ({ text }) => {
    const whom = text.split(' ').slice(1, -1).join(' ');
    return [say(`hope ${{ him: 'he', her: 'she', them: 'they' }[whom.toLowerCase()] ?? whom} can`)];
  },
  requireThat: ({ text }) => [say(/^we/i.test(text) ? 'we hope that' : 'I hope that')],
  // for “that the straw be used”
  itIsVital: vital,
  important: ({ text }) => [/ to$/i.test(text) ? say('it helps to') : say('it helps if you')],
  makeSure: itHelps,
  ensure: itHelps,
  beSure: ({ text }) => [say(/ to$/i.test(text) ? 'it helps to' : 'it helps if')],
  insist: () => [say('you could see if')],
  insistOn: () => [sayInstead('you could invite')],
  makeThem: ({ get }) => [say(`you could invite ${get('whom').toLowerCase()} to`)],
  remember: (found) => [sayInstead(`you could ${actOf(found)}`), sayInstead(`it may help to ${actOf(found)}`)],
  doNot: (found) => [
    sayInstead(`${opens(found) ? 'if you can, ' : ''}try not to ${actOf(found)}`, { title: 'Say “try not to”' }),
    ...never(found),
  ],
  never: (found) => (isAsked(found) ? [sayInstead(`try not to ${actOf(found)}`)] : never(found)),
  stop: (found) => [sayInstead(`it may help to ${/avoid/i.test(found.text) ? 'avoid' : 'stop'} ${actOf(found)}`)],
  cannotLet: ({ text, whole }) => [
    sayInstead(`it may help not to ${text.replace(/^(?:can|m\w+) not |^\S+ /i, '').toLowerCase()}`, {
      title: 'Say “it may help not to”',
      replaces: whole,
    }),
  ],
  mustNotBe: (found) => [
    sayInstead(`it may help if ${isNot(uncapitalized(found.get('who')))} ${actOf(found)}`, {
      title: 'Say “it may help if”',
    }),
  ],
  shouldWear,
  // “you could … at all times” would be a choice and an order at once
  everyTime: (found) =>
    invited(found)
      .slice(1)
      .map(({ replaces }) => say(`it helps to ${actOf(found)}`, { ...(replaces ? { replaces } : {}) })),
  // the reason stays: “can be worn” would make it a choice
  mustBeWorn: (found) => [say(`${/[^s]s$/.test(wordInFront(found, found.first)) ? 'work' : 'works'} best when worn`)],
  passive: (found) => [say(`can be ${actOf(found)}`)],
  isToBe: ({ text }) => [say(text.replace(/^(?:is|are) to/i, 'could'))],
  notExceed: () => [],
  noNo: ({ text }) => [oneThing(text)],
  noMoreOf: ({ text }) => [oneThing(text)],
  noMore: (found) => [oneThing(found.get('no'))].filter(() => opens(found)),
  homeProgram: () => [say('home ideas, if they fit your week')],
};

/** In its sentence, only punctuation precedes it. */
const opens = (found: Found): boolean => wordsBefore(found).every((word) => !/\w/.test(word));

/** “Please it may help” is not a sentence. */
const isAsked = (found: Found): boolean => wordInFront(found, found.first) === 'please';
const never = (found: Found): readonly Offer[] =>
  isAsked(found) ? [] : [sayInstead(`it may help not to ${actOf(found)}`, { title: 'Say “it may help not to”' })];

/** “He should wear it at night, and take it off to look at the skin”: a plan of several steps, which is not flagged. */
export function hasMoreSteps({ block, end, name, sentence }: Found): boolean {
  const rest = block.source.slice(block.tokens.start[end], block.tokens.end[sentence.end - 1]);
  return name === 'shouldWear' && /\b(?:and|then)\b/i.test(rest);
}

/**
 * “He should wear his splint at night” → “It helps if he wears his splint at night”. “Can try” would make it a choice.
 */
function shouldWear({ block, end, text, whole }: Found): readonly Offer[] {
  const who = wordAt(block, whole.first);
  const act = text.split(' ').at(-1)?.toLowerCase() ?? '';
  if (/always|only/i.test(text) || !/^(?:he|she|they)$/.test(who)) return [];
  return [
    say(`it helps if ${who} ${who === 'they' ? act : inflect(act, 'third')}`, {
      title: 'Say “it helps if”',
      replaces: { first: whole.first, end },
    }),
  ];
}

const isNot = (who: string): string => `${who} ${who.toLowerCase() === 'they' ? 'are' : 'is'} not`;
const doesNot = (who: string): string => `${who} ${who === 'they' ? 'do' : 'does'} not`;

function youMustPlease(found: Found): readonly Offer[] {
  return (opens(found) || wordsBefore(found).at(-1) === ',') &&
    !/\b(?:really|also|both|all|always|still)\b/i.test(wholeText(found))
    ? [say('please', { replaces: 'pattern', text: `please ${actOf(found)}` }), could]
    : [could];
}

function youShould(found: Found): readonly Offer[] {
  const { end, text, whole } = found;
  if (nextWord(found) === 'never')
    return [sayInstead('it may help not to', { replaces: { first: whole.first, end: end + 1 } })];
  if (/ not$/i.test(text)) return [sayInstead('it may help not to')];
  return [
    /^you/i.test(text) ? say('you could') : could,
    say('it may help to', { replaces: { first: whole.first, end } }),
  ];
}

/** “The parent must stay” → “We ask the parent to stay”. */
function theyMust(found: Found): readonly Offer[] {
  const { block, end, first, sentence } = found;
  if (!opens(found) || sentence.first !== found.whole.first) return [could];
  const who = uncapitalized(block.source.slice(block.tokens.start[sentence.first], block.tokens.end[first - 1]));
  const ask = say('We ask … to', { text: `we ask ${who} to`, replaces: { first: sentence.first, end } });
  // “should” is not yet a rule of the clinic
  return /^should$/i.test(found.text) ? [could, ask] : [ask, could];
}

/** “She needs to wear” → “She can try to wear”, “she should not use” → “it may help if she does not use”. */
function childMust(found: Found): readonly Offer[] {
  const { block, end, get, whole } = found;
  const who = wordAt(block, whole.first);
  if (/^(?:parents?|families|caregivers?|guardians?|mom|mother|dad|father)$/.test(who)) return theyMust(found);
  if (!/not|n['’]t/i.test(get('modal'))) return [say('can try to')];
  if (!/^(?:he|she|they)$/.test(who)) return [];
  const isBe = wordAt(block, end) === 'be';
  return [
    sayInstead(`it may help if ${isBe ? isNot(who) : doesNot(who)}`, {
      title: 'Say “it may help if”',
      replaces: { first: whole.first, end: isBe ? end + 1 : end },
    }),
  ];
}

/** “Under no circumstances should he have juice” → “It may help if he does not have juice”. */
function noCircumstances(found: Found): readonly Offer[] {
  const { end, first, text } = found;
  const [who, act] = [nextWord(found), nextWord(found, 1)];
  if (!/(?:should|may|must|can)$/i.test(text) || !/^(?:he|she|they|you)$/.test(who) || !/^\p{L}+$/u.test(act))
    return [];
  const title = 'Say “it may help”';
  if (who === 'you') return [sayInstead('it may help not to', { title, replaces: { first, end: end + 1 } })];
  const isBe = act === 'be';
  return [
    sayInstead(`it may help if ${isBe ? isNot(who) : doesNot(who)}`, {
      title,
      replaces: { first, end: isBe ? end + 2 : end + 1 },
    }),
  ];
}

const letHim: Readonly<Record<string, string>> = { him: 'he doesn’t', her: 'she doesn’t', them: 'they don’t' };

/** “Do not let him use the bottle” → “It may help if he doesn’t use the bottle”. */
function doNotLet({ get }: Found): readonly Offer[] {
  const whom = get('whom').toLowerCase();
  return [
    sayInstead(`it may help if ${letHim[whom] ?? `${whom} doesn’t`} ${get('act')}`, { title: 'Say “it may help if”' }),
    sayInstead(`try not to let ${whom} ${get('act')}`, { title: 'Say “try not to”' }),
  ];
}

/** Includes a “please” before it: “Please do …” → “You could do …” */
const withPlease = ({ block, end, first }: Phrase): Sentence => ({
  first: first > 0 && wordAt(block, first - 1) === 'please' ? first - 1 : first,
  end,
});

/** “Stretch her neck” → “You could stretch her neck”. */
function invited(found: Found): readonly Offer[] {
  const { block, end, kept, name, sentence, text } = found;
  const kernel = kept.get('act');
  if (!kernel) return [];
  const act = withPlease({ block, ...kernel });
  if (/^quiz|^drill (?:him|her|them|your)|^test /i.test(text))
    return [say(`you could talk with ${text.split(' ').slice(1, -1).join(' ')} about`)];
  if (name === 'keep' && /^be/i.test(text))
    return /ready/i.test(text)
      ? [say('you could bring'), say('it would help to bring')]
      : [say(`it may help to ${text.toLowerCase()}`)];
  // “Set a timer and do not stop”: after “you could”, the “do not” would stay
  const rest = block.source.slice(block.tokens.start[end], block.tokens.end[sentence.end - 1]);
  if (/\b(?:and|but) (?:do not|don['’]t|never)\b/i.test(rest)) return [];
  return [
    say(`you could ${actOf(found)}`, { title: 'Say “you could”', replaces: act }),
    say(`it may help to ${actOf(found)}`, { title: 'Say “it may help to”', replaces: act }),
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

/** The offers that replace the whole sentence. */
export const anew = ({ name }: Found): readonly Offer[] => retold[name] ?? [fits];

/** “It is imperative that he receive therapy” → “It helps if he receives therapy”, “… not chew” → “does not chew” */
function vital(found: Found): readonly Offer[] {
  // “that the straw be used” has no place for “it helps if”
  if (sentenceText(found).includes(' be ')) return [say('I suggest that')];
  const { block, end, first, sentence } = found;
  const at = endOfOne(found);
  const verb = at < sentence.end ? wordAt(block, at) : '';
  if (at === end || !/^\p{Ll}+$/u.test(verb) || /(?:s|ed|ly)$|^(?:can|will|may|might|and)$/.test(verb))
    return [say('it helps if')];
  const subject = block.source.slice(block.tokens.start[end], block.tokens.end[at - 1]);
  const said = verb === 'not' ? 'does not' : inflect(verb, 'third');
  return [say(`it helps if ${subject} ${said}`, { replaces: { first, end: at + 1 } })];
}

/** The end of “he”, “Jo” or “your son”, whom the order is about. `end` if it is about more than one. */
function endOfOne({ block, end }: Found): number {
  const word = wordAt(block, end);
  if (/^(?:your|his|her|the)$/.test(word))
    return /^(?:child|son|daughter|baby)$/.test(wordAt(block, end + 1)) ? end + 2 : end;
  const isName = /^\p{Lu}\p{Ll}+$/u.test(block.source.slice(block.tokens.start[end], block.tokens.end[end]));
  return isName || /^(?:he|she)$/.test(word) ? end + 1 : end;
}
