import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOf } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { nextWord } from './caregivers.ts';
import { isMany } from './named.ts';
import { say, sayInstead } from './offers.ts';
import { subjectOf } from './subject.ts';
import { wordInFront } from './who.ts';

/** Offers in place of an absolute or a promise. */

export const inPlace = (found: Found): readonly Offer[] => makers[found.name]?.(found) ?? [];

/** The text in lower case, with straight apostrophes. */
const plain = ({ text }: Found): string => text.toLowerCase().replaceAll('\u2019', "'");
/** “100 %” is not a measured number. */
const percents = (found: Found): Partial<Offer> => (/\d ?%/.test(plain(found)) ? { tellsNothing: true } : {});

const hardlyEver = (): readonly Offer[] => [sayInstead('hardly ever')];
const often = (): readonly Offer[] => [say('often')];
const may = (): readonly Offer[] => [say('may')];
const notYet = (): readonly Offer[] => [sayInstead('cannot yet')];
const mayInstead = (found: Found): readonly Offer[] => [say(plain(found).replace('will', 'may'))];
const mayOrNot = ({ get }: Found): readonly Offer[] => [
  sayInstead(`${get('tied').replace(/.ll$/i, ' ')}may or may not`),
];

/** The wordings in place, by pattern name. */
const makers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  // about every day
  never: hardlyEver,
  isNever: hardlyEver,
  neverAble: hardlyEver,
  neverEver: (found) => [
    sayInstead(
      `hardly ever ${inflect(found.get('verb').toLowerCase(), isMany(subjectOf(found).word) ? 'base' : 'third')}`,
    ),
  ],
  always: often,
  isAlways: often,
  youAlways: often,
  constantly: often,
  invariably: often,
  everyTime: (found) => [say('often, when')].filter(() => plain(found).endsWith('time')),
  cannotEver: notYet,
  simplyCannot: notYet,
  unable: (found) => (plain(found).includes('unable') ? [sayInstead('not yet able to')] : []),
  completely: (found) => [say(/(?:cured|recovered)$/.test(plain(found)) ? 'much better' : 'doing well')],

  // about the future
  willNever: mayOrNot,
  prognosis: mayOrNot,
  needsAlways: may,
  withHelp: may,
  bound,
  allFine: mayInstead,
  gives: mayInstead,
  comesBack: mayInstead,
  getsGoing: mayInstead,
  newChild: mayInstead,
  seeResults: (found) => [say(plain(found).replace(/^will(?: \w+ly| soon)?/, 'may'))],
  willBetter: (found) => [say(plain(found).replace(/^will(?: only| surely| soon| definitely)?/, 'may'))],
  shouldOutgrow: (found) => [say(plain(found).replace(/^should(?: soon| eventually| probably| surely)?/, 'may'))],
  disappears: (found) => [say(`may ${plain(found).replace(/^will (?:\w+ly |soon )?/, '')}`)],
  without: (found) => [sayInstead(plain(found).includes('n') ? 'may not' : 'may')],
  definitely: () => [say('probably')],
  forLife: (found) => (plain(found).startsWith('for ') ? [say('for now; I don’t know yet for how long')] : []),

  // about all children
  manyOf,
  allOf: (found) => [say(plain(found).replace(/^all(?: of)?/, (all) => (all === 'all of' ? 'many of' : 'many')))],
  everyChild: worksFor,

  // promises
  promise: promised,
  hedge: promised,
  cure: (found) => [say(isThemselves(found) ? 'may help' : 'may help with')],
  cures: () => [say('may help with')],
  noWay: () => [sayInstead('I don’t know yet whether')],
  certain: () => [sayInstead('I hope that')],
  assure: (found) => [sayInstead(plain(found).endsWith('that') ? 'I hope that' : 'I hope')],
  sure: (found) => [sayInstead(found.get('lead') === '' ? 'I hope' : 'hopeful that', percents(found))],
  guarantee: guaranteed,
};

/** “She’s bound to” → “she may”. */
function bound(found: Found): readonly Offer[] {
  const { end, first } = found;
  const who = /^(\p{L}+)['\u2019](?:s|re)$/u.exec(wordInFront(found, first))?.[1];
  return [who === undefined ? say('may') : say(`${who} may`, { replaces: { first: first - 1, end } })];
}

/** “Boys like this never catch up” → “Boys like this may or may not catch up”. */
function manyOf(found: Found): readonly Offer[] {
  const text = plain(found);
  const hedging = text.replace(/\b(?:never|do not|don't|will not|won't)(?: really| fully| ever)?\b/, 'may or may not');
  return hedging === text ? [] : [sayInstead(hedging)];
}

/** “works for every child” → “works for many children” */
function worksFor(found: Found): readonly Offer[] {
  const { block, end, first, text } = found;
  if (/^always (?:works|helps|pays)/i.test(text)) return [say(text.toLowerCase().replace('always', 'often'))];
  const many = { child: 'children', kid: 'kids', family: 'families', baby: 'babies' }[wordAt(block, end)];
  return /every$/i.test(text) && many !== undefined
    ? [say(`works ${text.split(' ')[1] ?? 'for'} many ${many}`, { replaces: { first, end: end + 1 } })]
    : [];
}

function promised(found: Found): readonly Offer[] {
  const { end, first } = found;
  // with “in no time”, “may catch up” would still promise something
  const all = inNoTime(found) ? { replaces: { first, end: end + 3 }, settlesNegation: true as const } : {};
  return [say(hedged(plain(found)), { ...percents(found), ...all })];
}

const inNoTime = ({ block, end }: Found): boolean =>
  wordAt(block, end) === 'in' && wordAt(block, end + 1) === 'no' && wordAt(block, end + 2) === 'time';

/** “will definitely be okay” → “may be okay”, “is going to catch up” → “may catch up”. */
const hedged = (promise: string): string =>
  promise
    .replace(/'ll\b/, ' will')
    .replace(/'(?:s|re)( \w+ly| soon)? going to/, ' may')
    .replace(
      /\b(?:will|(?:is|are)(?: \w+ly| soon| \d+ ?%)? going to)(?: (?:definitely|certainly|surely|absolutely|soon|eventually))?/,
      'may',
    )
    .replace(/ (?:completely|totally|perfectly|fully|absolutely|just) /, ' ');

/** “will fix him”, “will fix her in a month”. Not “will fix her walk”. */
const isThemselves = (found: Found): boolean =>
  /^(?:him|them)$/.test(nextWord(found)) ||
  !/^\p{L}/u.test(nextWord(found, 1)) ||
  /^(?:in|by|for|and|so|if|when|soon)$/.test(nextWord(found, 1));

/** “We can guarantee that he will …” → “We hope that he will …”. */
function guaranteed(found: Found): readonly Offer[] {
  const { end, first, get } = found;
  const before = wordInFront(found, first);
  const next = get('next').toLowerCase();
  if (!/^(?:can|will|could)$/.test(before)) return [say(hoping(get('verb').toLowerCase(), next, before))];
  return /^(?:that|he|she|they|you|it)$/.test(next) ? [say('hope', { replaces: { first: first - 1, end } })] : [];
}

/** “We guarantee results” → “We hope for results”, “I promise he will …” → “I hope he will …”. */
function hoping(verb: string, next: string, who: string): string {
  if (verb.includes('promise')) return verb.startsWith('we') ? 'we hope' : 'I hope';
  if (!/^(?:i|we|you)$/i.test(who) && verb !== 'guaranteed') return 'may lead to';
  const hope = inflect('hope', tenseOf(verb, 'guarantee') ?? 'base');
  return /^(?:that|he|she|they|you|it|we|the|your|his|her)$/.test(next) ? hope : `${hope} for`;
}
