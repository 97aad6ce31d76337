import { inflect, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say } from './offers.ts';
import { opensClause, wordBehind } from './who.ts';

/** What to say in place of the patterns of moment-patterns.ts. */

const hadMoment = new Set([
  'losesControl',
  'erupts',
  'intoRage',
  'zeroToSixty',
  'hadAMoment',
  'comesUndone',
  'actingCrazy',
  'hadBehavior',
  'strop',
  'offTheHandle',
  'kicksOff',
  'actsUp',
  'loseControl',
  'goesOff',
  'makesScene',
  'toysOut',
]);

const states: Readonly<Record<string, string>> = {
  inAStrop: 'having a hard time',
  behavioral: 'having a hard time',
  isBad: 'having a hard time',
  stroppy: 'upset',
  unruly: 'overwhelmed',
  inconsolable: 'very hard to comfort',
  dueToOne: 'hard moments',
  uncontrollably: 'very hard',
  behaviorsCount: 'hard moments',
  bx: 'hard moments',
  dueTo: 'hard moments',
};

/** The wording in place. `tense` is that of the verb that was kept. */
export function momentOffers(found: Found, tense: Tense): readonly Offer[] {
  const { name, text } = found;
  const have = inflect('have', tense);
  // nobody fell who “fell apart”
  const more = name === 'offTheHandle' ? { tellsNothing: true as const } : {};
  if (name === 'tantrumBehavior') return /s$/i.test(text) ? [say('hard moments')] : [];
  // “played up for the teacher”: nobody has a hard moment for somebody
  if (
    /^play\w* up$/i.test(text) &&
    wordBehind(found, found.end) === 'for' &&
    !/^\d/.test(wordBehind(found, found.end + 1))
  )
    return [say(`${have} a hard moment with`, { replaces: { first: found.first, end: found.end + 1 } })];
  if (hadMoment.has(name))
    return isAtSomebody(found) ? [] : [say(`${have} a hard moment`, more), say(`${have} big feelings`, more)];
  const state = states[name];
  return state === undefined ? (wordings[name]?.(found, tense) ?? []) : [say(state)];
}

/** “snapped at his brother”: what was done to somebody has to stay. */
const isAtSomebody = (found: Found): boolean =>
  wordBehind(found, found.end) === 'at' &&
  /^(?:his|her|their|him|me|us|them|staff|peers|mom|dad|teacher|another)$/.test(wordBehind(found, found.end + 1));

const timeOf = (_: Found, tense: Tense): readonly Offer[] => [say(`${inflect('have', tense)} a hard time`)];
const momentOf = ({ text }: Found): readonly Offer[] => [say(hardMoment(text))];
const unseen = (): readonly Offer[] => [say('for a reason I don’t know yet', { settlesNegation: true })];
const oneOf = ({ text }: Found): readonly Offer[] => [say('a hard moment')].filter(() => /^a\b/i.test(text));
const firstWord = (text: string): string => text.split(' ')[0]?.toLowerCase() ?? '';

const wordings: Readonly<Record<string, (found: Found, tense: Tense) => readonly Offer[]>> = {
  stateAlone: ({ text }) =>
    [say(/^behav/i.test(text) ? 'having a hard time' : /^hyst/i.test(text) ? 'very upset' : 'overwhelmed')].filter(
      () => !/^(?:aggr|comb|disr|inco)/i.test(text),
    ),
  moreBehaviors: ({ text }) => [say(text.replace(/^increased/i, 'more').replace(/behaviou?rs$/i, 'hard moments'))],
  escalates: (_, tense) => [say(`${inflect('get', tense)} upset`)],
  misbehaves: timeOf,
  showsBehaviors: timeOf,
  rages: timeOf,
  cryingSpell: momentOf,
  screamingFit: momentOf,
  fitOfTemper: momentOf,
  behavioralEpisode: momentOf,
  behaviorDay: ({ get, text }) => [
    say(`${articleOf(get('article'))}hard ${text.split(' ').at(-1)?.toLowerCase() ?? 'day'}`),
  ],
  theEpisode: ({ text }) =>
    [say(`${firstWord(text)} hard ${/s$/i.test(text) ? 'moments' : 'moment'}`)].filter(() => !/^an\b/i.test(text)),
  overNothing: unseen,
  fromNowhere: unseen,
  topOfLungs: ({ text }) => [say(`${firstWord(text)} very loudly`)],
  behaviorsHigh: (found) =>
    [say(`there ${/ are /i.test(found.text) ? 'are' : 'were'} many hard moments`)].filter(() =>
      opensClause(found, found.whole.first),
    ),
  highBehaviors: () => [say('many hard moments')],
  inAFit: () => [say('in a hard moment')],
  angerIssues: () => [say('big feelings that come fast')],
  irrational: () => [say('very upset')],
  drama: oneOf,
  aScene: oneOf,
  bareFit: ({ text }) => [say(/s$/i.test(text) ? 'hard moments' : 'hard moment')],
};

const articleOf = (article: string): string => (article === '' ? '' : `${article.toLowerCase().replace(/^an$/, 'a')} `);

/** “another screaming fit” → “another hard moment” */
function hardMoment(text: string): string {
  const head = /^(?:an?|another|one|two|three)\b/i.exec(text)?.[0] ?? '';
  return `${articleOf(head)}hard ${/s$|^fits\b/i.test(text) ? 'moments' : 'moment'}`;
}
