import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOfAny, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say } from './offers.ts';
import { opensClause, wordBehind, wordInFront } from './who.ts';

/** Offers in place of words that close the story of a hard moment. */

export const inPlace = (found: Found): readonly Offer[] => makers[found.name]?.(found) ?? [];

/** “have”, or another verb, in the tense of the replaced words. */
const inTense = (found: Found, verb = 'have'): string => inflect(verb, tenseOfFirst(found));

/** The tense of the first word of the match, whatever verb it belongs to. */
function tenseOfFirst(found: Found): Tense {
  const head = firstWord(found.get('verb') || found.text);
  // “may hit the roof”: some verbs have the same form in the present and the past
  if (bases.includes(head) && isLedIn(found)) return 'base';
  return tenseOfAny(head, bases) ?? 'past';
}

/** “may still hit”, “did not burst”, “about to snap” */
function isLedIn({ block, first, sentence }: Found): boolean {
  let at = first - 1;
  while (at > sentence.first && /^(?:not|still|also|often|just|even|then|\w+ly)$/.test(wordAt(block, at))) at--;
  return at >= sentence.first && leadsIn.test(wordAt(block, at));
}

const leadsIn =
  /^(?:to|do|does|did|can|could|may|might|shall|should|will|would|must|\w+n['\u2019]t|cannot|\w+['\u2019](?:ll|d))$/;

const bases =
  `escalate exhibit display demonstrate show engage present kick act play misbehave behave make create cause raise rage
  pull have throw pitch take melt lose freak flip wig spaz bug go scream explode decompensate carry fly blow hit see come fall unravel
  spiral burst dissolve launch work turn slip erupt combust detonate implode snap`.split(/\s+/);

const firstWord = (text: string): string => text.split(' ')[0]?.toLowerCase() ?? '';
const lastWord = (text: string): string => text.split(' ').at(-1)?.toLowerCase() ?? '';

const state = (text: string) => (): readonly Offer[] => [say(text)];
const hardTime = state('having a hard time');
const hardMoments = state('hard moments');
const overwhelmed = state('overwhelmed');
const veryHard = state('very hard');
const veryUpset = state('very upset');
const withHardMoments = ({ text }: Found): readonly Offer[] =>
  /\b(?:aggressive|severe|unsafe|no)\b/i.test(text)
    ? []
    : [
        say(
          text.replace(
            /(?:(?:negative|challenging|maladaptive|problem|difficult|bad|disruptive|big|inappropriate) )?behaviou?rs$/i,
            'hard moments',
          ),
        ),
      ];

const hadTime = (found: Found): readonly Offer[] => [say(`${inTense(found)} a hard time`)];
const aMoment = ({ text }: Found): readonly Offer[] => [say(hardMoment(text))];
const bareMoments = ({ text }: Found): readonly Offer[] => [say(/s$/i.test(text) ? 'hard moments' : 'hard moment')];
const unseen = (): readonly Offer[] => [say('for a reason I don’t know yet', { settlesNegation: true })];
const oneOf = ({ text }: Found): readonly Offer[] => [say('a hard moment')].filter(() => /^a\b/i.test(text));

/** The wordings in place, by pattern name. */
const makers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  // had or thrown
  had: hadTantrum,
  threwFits: hadTantrum,
  fits: hadTantrum,
  one: oneMoment,
  more: moreMoments,
  forced: (found) => (/^(?:aggressive|violent|physical)/i.test(found.text) ? [] : bareMoments(found)),
  bareFit: bareMoments,
  cryingSpell: aMoment,
  screamingFit: aMoment,
  fitOfTemper: aMoment,
  behavioralEpisode: aMoment,
  drama: oneOf,
  aScene: oneOf,
  inAFit: state('in a hard moment'),
  theEpisode: ({ text }) =>
    [say(`${firstWord(text)} hard ${/s$/i.test(text) ? 'moments' : 'moment'}`)].filter(() => !/^an\b/i.test(text)),

  // done
  verb: ({ get }) => {
    const have = inflect('have', /ing$/i.test(get('verb')) ? 'ing' : 'past');
    return [say(`${have} a hard time`), say(`${have} big feelings`)];
  },
  verbBase: () => [say('have a hard time'), say('have big feelings')],
  childTantrums: state('has a hard time'),
  meltedDown: veryHardMoment,
  lostIt: veryHardMoment,
  lostTemper: veryHardMoment,
  exploded: veryHardMoment,
  wildly: veryHardMoment,
  ballistic: veryHardMoment,
  losesControl: someMoment,
  erupts: someMoment,
  intoRage: someMoment,
  rage: (found) => (/^(?:fl|go|went)/i.test(found.text) ? someMoment(found) : inRage(found)),
  zeroToSixty: someMoment,
  hadAMoment: someMoment,
  comesUndone: someMoment,
  actingCrazy: someMoment,
  hadBehavior: someMoment,
  strop: someMoment,
  kicksOff: someMoment,
  loseControl: someMoment,
  goesOff: someMoment,
  makesScene: someMoment,
  toysOut: someMoment,
  offTheHandle: someMoment,
  actsUp,
  misbehaves: hadTime,
  showsBehaviors: hadTime,
  rages: hadTime,
  escalates: (found) => [say(`${inTense(found, 'get')} upset`)],
  placeDown: (found) => (isAtSomebody(found) ? withSomebody(found) : [say(`${inTense(found, 'scream')} very loudly`)]),
  topOfLungs: ({ text }) => [say(`${firstWord(text)} very loudly`)],

  // how it was
  hystericalCry: ({ text }) => [say(`very hard ${lastWord(text)}`)].filter(() => /ing$/i.test(text)),
  criedHysterically: veryHard,
  uncontrollably: veryHard,
  hysterical: veryUpset,
  irrational: veryUpset,
  stroppy: state('upset'),
  outOfControl: overwhelmed,
  unruly: overwhelmed,
  inconsolable: state('very hard to comfort'),
  inAStrop: hardTime,
  behavioral: hardTime,
  isBad: hardTime,
  stateAlone: ({ text }) =>
    [say(/^behav/i.test(text) ? 'having a hard time' : /^hyst/i.test(text) ? 'very upset' : 'overwhelmed')].filter(
      () => !/^(?:aggr|comb|disr|inco)/i.test(text),
    ),
  angerIssues: state('big feelings that come fast'),

  // “behaviors”
  hadBehaviors: (found) =>
    isAtSomebody(found) ? withSomebody(found) : [...hadTime(found), say(`${inTense(found)} hard moments`)],
  behaviorsSeen: withHardMoments,
  withBehaviors: withHardMoments,
  behaviorsAlone: withHardMoments,
  behaviorsCount: hardMoments,
  bx: hardMoments,
  dueTo: hardMoments,
  dueToOne: hardMoments,
  tantrumBehavior: ({ text }) => (/s$/i.test(text) ? [say('hard moments')] : []),
  moreBehaviors: ({ text }) => [say(text.replace(/^increased/i, 'more').replace(/behaviou?rs$/i, 'hard moments'))],
  highBehaviors: state('many hard moments'),
  behaviorsHigh: (found) =>
    [say(`there ${/ are /i.test(found.text) ? 'are' : 'were'} many hard moments`)].filter(() =>
      opensClause(found, found.whole.first),
    ),
  behaviorDay: ({ get, text }) => [say(`${articleOf(get('article'))}hard ${lastWord(text)}`)],

  // why
  noReason: state('for a reason I don’t know yet'),
  overNothing: unseen,
  fromNowhere: unseen,
};

/**
 * “had a huge meltdown” → “had a hard moment”, “throws fits” → “has hard moments”. Violence is more than that, so there
 * is no offer.
 */
function hadTantrum(found: Found): readonly Offer[] {
  const { text } = found;
  if (/\b(?:aggressive|violent|physical)\b/i.test(text)) return [];
  return haveMoment(found, /(?:fits|tantrums|meltdowns|outbursts)$/i.test(text));
}

/**
 * “had another tantrum” → “had another hard moment”, “threw two fits” → “had two hard moments”. After a count there is
 * no second offer, because feelings cannot be counted.
 */
function haveMoment(found: Found, isMany = false, more: Partial<Offer> = {}): readonly Offer[] {
  const count = counts.exec(found.text)?.[0].toLowerCase() ?? '';
  const moment = isMany ? 'hard moments' : count === '' ? 'a hard moment' : 'hard moment';
  const hard = say([inTense(found), count, moment].filter((word) => word !== '').join(' '), more);
  return count === '' ? [hard, say(`${inTense(found)} big feelings`, more)] : [hard];
}

const counts = /\b(?:another|one(?! (?:of|hundred)\b)|two|three|several|multiple|many|daily|frequent)\b/i;

/** “in full tantrum” → “in a hard moment”. No offer for “tantrum behaviors”. */
function oneMoment(found: Found): readonly Offer[] {
  const front = wordInFront(found, found.first);
  if (/^(?:behaviou?rs?|like|episodes?)$/.test(wordBehind(found, found.end))) return [];
  if (front === 'in' && /^full\b/i.test(found.text)) return [say('a hard moment')];
  return singleMoment(found.text).slice(0, /^(?:in|of|into)$/.test(front) ? 1 : 2);
}

/** “a huge meltdown” → “a hard moment”, “another meltdown” → “another hard moment” */
function singleMoment(text: string): readonly Offer[] {
  const article = /^(?:an?|one|another)\b/i.exec(text)?.[0].toLowerCase() ?? '';
  const moment = say(`${articleOf(article)}hard moment`);
  return /^(?:an?|)$/.test(article) ? [moment, say('big feelings')] : [moment];
}

/** “throws himself down and tantrums daily”: “tantrums” is a verb here. */
function moreMoments(found: Found): readonly Offer[] {
  const before = wordInFront(found, found.first);
  if (before === 'and' && /^(?:daily|when|whenever|at|if|every)$/.test(wordBehind(found, found.end)))
    return [say('has a hard time')];
  return [say('hard moments'), ...(counted.test(before) ? [] : [say('big feelings')])];
}

/** Words before the plural after which “big feelings” does not fit, because feelings cannot be counted. */
const counted =
  /^(?:multiple|several|many|some|few|frequent|increased|more|fewer|two|three|four|five|occasional|daily|numerous|constant|repeated|his|her|their|the|no|\d+)$/;

const persons = /^(?:his|her|their|him|me|us|them|staff|peers|mom|dad|another|teacher)$/;

/** “snapped at his brother” */
const isAtSomebody = (found: Found): boolean =>
  wordBehind(found, found.end) === 'at' && persons.test(wordBehind(found, found.end + 1));

/** “exploded at his brother” → “had a very hard moment with his brother” */
const withSomebody = (found: Found, how = 'very hard'): readonly Offer[] => [
  say(`${inTense(found)} a ${how} moment with`, { replaces: { first: found.first, end: found.end + 1 } }),
];

function veryHardMoment(found: Found): readonly Offer[] {
  if (isAtSomebody(found)) return withSomebody(found);
  return [say(`${inTense(found)} a very hard moment`), say(`${inTense(found)} big feelings`)];
}

/** If something was done to somebody, this must stay, so there is no offer. */
function someMoment(found: Found): readonly Offer[] {
  if (isAtSomebody(found)) return [];
  // who “fell apart” did not fall, so nothing is lost
  const more = found.name === 'offTheHandle' ? { tellsNothing: true as const } : {};
  return haveMoment(found, false, more);
}

/** “was in a rage” → “was having a hard time” */
const inRage = ({ text }: Found): readonly Offer[] =>
  /^be(?:ing|come)/i.test(text) ? [] : [say(`${firstWord(text)} having a hard time`)];

/** “played up for the teacher”: one has a hard moment with somebody, not for somebody. */
function actsUp(found: Found): readonly Offer[] {
  const { end, text } = found;
  const isForSomebody = wordBehind(found, end) === 'for' && !/^\d/.test(wordBehind(found, end + 1));
  return /^play/i.test(text) && isForSomebody ? withSomebody(found, 'hard') : someMoment(found);
}

const articleOf = (article: string): string => (article === '' ? '' : `${article.toLowerCase().replace(/^an$/, 'a')} `);

/** “another screaming fit” → “another hard moment” */
function hardMoment(text: string): string {
  const head = /^(?:an?|another|one|two|three)\b/i.exec(text)?.[0] ?? '';
  return `${articleOf(head)}hard ${/s$|^fits\b/i.test(text) ? 'moments' : 'moment'}`;
}
