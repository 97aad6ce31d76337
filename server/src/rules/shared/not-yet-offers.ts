import { inflect } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { baseOf, doing, ingOf } from './abilities.ts';
import { say, sayInstead } from './offers.ts';
import { troubleOffers } from './trouble-patterns.ts';
import { opensClause, textBehind, wholeText, whoBefore, wordBehind, wordInFront } from './who.ts';

/** Offers in place of a bare “cannot”: what the child does not do yet, and what the child does. */

export function inPlace(found: Found): readonly Offer[] {
  const known = troubleOffers(found);
  if (known) return known;
  const offer = asFarAs(found) ?? (leavesAVerb(found) ? undefined : makers[found.name]?.(found));
  return offer ? [offer] : [];
}

/** “is ” or “was ” after a subject. Empty in a note without subjects. */
const is = ({ block, sentence, whole }: Found, past = false): string =>
  /^(?:nobody|thing)$/.test(whoBefore(block, sentence.first, whole.first)) ? '' : past ? 'was ' : 'is ';

/** The same in place of a form of “have” or “show”. */
const isFor = (have: string): string =>
  have === '' || /^with$/i.test(have) ? '' : /ed$|^had$/i.test(have) ? 'was ' : 'is ';

const notYet = (found: Found, be: string): Offer =>
  sayInstead(`${be}not yet ${doingNow(found)}`, { replaces: 'pattern' });
const notYetAble = (found: Found, be: string): Offer =>
  joinsTo(found) ? sayInstead(`${be}not yet able to`) : notYet(found, be);
const stillGrowing = (): Offer => say('still growing');

/** The wordings in place, by pattern name. */
const makers: Readonly<Record<string, (found: Found) => Offer | undefined>> = {
  cannot: (found) => notYet(found, is(found, /^could/i.test(found.text))),
  doesNot: (found) => notYet(found, is(found)),
  didNot: (found) => notYet(found, is(found, true)),
  fails: (found) => notYet(found, is(found, /^failed/i.test(found.text))),
  noIdea: (found) => notYet(found, found.get('have') === '' ? is(found) : isFor(found.get('have'))),
  unable: (found) => notYetAble(found, ''),
  isnt: (found) => notYetAble(found, /^was/i.test(found.text) ? 'was ' : 'is '),
  incapable: ({ get }) => {
    const be = get('be').toLowerCase().replace(/n.t$/, '');
    return sayInstead(`${be === '' ? '' : `${be} `}not yet ${get('verb')}`, { replaces: 'pattern' });
  },
  never: (found) =>
    sayInstead(`${is(found)}not yet ${inflect(baseOf(found.get('verb')), 'ing')}`, { replaces: 'pattern' }),
  notDoing: () => sayInstead('not yet'),
  isNotDoing: ({ text }) => sayInstead(`${/^was/i.test(text) ? 'was' : /^are/i.test(text) ? 'are' : 'is'} not yet`),
  wontAccept: (found) =>
    sayInstead(`${is(found)}not yet ready to ${found.text.split(' ').at(-1)?.toLowerCase() ?? 'accept'}`),

  lacks: (found) => sayInstead(`${is(found, /ed$/i.test(found.text))}still building`),
  poor: growing,
  less: growing,
  weak: (found) =>
    /^absent$/i.test(found.get('how'))
      ? sayInstead(`no ${wholeText(found).replace(/^.*?absent /i, '')} yet`, { replaces: 'pattern' })
      : growing(found),
  lackOf: () => say('still-growing'),
  isPoor: stillGrowing,
  isAbsent: stillGrowing,
  deficits,

  none: notYetThere,
  noControl: notYetThere,
  notHave: ({ text }) => sayInstead(`${text} yet`),
  hasNot: ({ text }) => sayInstead(`${text.toLowerCase().replace(/n't$/, ' not')} yet`),
  noLeaning: ({ get }) =>
    sayInstead(
      `${isFor(get('have'))}not yet showing ${/^(?:concept|sense)$/i.test(get('what')) ? 'a ' : ''}${get('what')} ${get('prep')}`,
      { replaces: 'pattern' },
    ),
  noLook: ({ get }) => {
    const tense = /^with/i.test(get('how')) ? 'ing' : /s$/i.test(get('how')) ? 'third' : 'past';
    return sayInstead(`${inflect('look', tense)} elsewhere`, { replaces: 'pattern' });
  },
  noEyeContact: () => sayInstead('looked elsewhere'),

  notKnow: (found) => sayInstead(`${is(found)}still learning`),
  struggles: (found) => {
    const rest = /to$/i.test(found.text) ? 'to' : held.test(wordBehind(found, found.end)) ? 'to use' : 'about';
    return say(`${is(found)}still learning ${rest}`);
  },
};

/** Things that a child learns to use, not learns about. */
const held = /^(?:buttons|fasteners|zippers|scissors)$/;

/** “cannot sit for more than 3 minutes” → “sits for up to 3 minutes”: what the child can do. */
function asFarAs(found: Found): Offer | undefined {
  const { block, get, name, sentence, whole } = found;
  if (!/^(?:cannot|unable|isnt|doesNot)$/.test(name) || get('other') !== '' || get('how') !== '') return undefined;
  const be = wordInFront(found, whole.first);
  const isBe = /^(?:is|was)$/.test(be);
  const isLimit = limit.test([0, 1, 2, 3].map((at) => wordBehind(found, whole.end + at)).join(' '));
  const isMany = many.test(be) || whoBefore(block, sentence.first, whole.first) === 'they';
  if (!isLimit || isMany || get('verb').includes(' ')) return undefined;
  const past = be === 'was' || /^(?:could|wasn)/i.test(found.text);
  return sayInstead(`${inflect(get('verb').toLowerCase(), past ? 'past' : 'third')} for up to`, {
    replaces: { first: whole.first - (isBe ? 1 : 0), end: whole.end + 3 },
  });
}

const limit = /^for (?:more|longer) than (?:\d.*|an?|one|two|three|four|five|six|ten|half)$/;
const many = /^(?:they|are|were|twins|children|kids|boys|girls|students)$/;

/** “did not look at faces or point”: the second verb would be left over. */
const leavesAVerb = (found: Found): boolean =>
  /^(?:cannot|doesNot|didNot)$/.test(found.name) &&
  found.get('other') === '' &&
  orMore.test(textBehind(found, found.whole.end));
const orMore = new RegExp(`\\b(?:or|nor|and) ${doing}\\b`);

/** “No words” → “No words yet”, “No babbling noted” → “No babbling noted yet” */
function notYetThere(found: Found): Offer {
  const { end, first, text } = found;
  const next = wordBehind(found, end);
  return /^(?:noted|observed|seen|heard)$/.test(next)
    ? sayInstead(`${text} ${next} yet`, { replaces: { first, end: end + 1 } })
    : sayInstead(`${text} yet`);
}

/** “Still nonfunctional” → “still growing”, “very limited” → “still-growing” */
function growing(found: Found): Offer {
  const { end, first, name, whole } = found;
  if (name !== 'weak' && isGaze(found)) return say('brief');
  const front = wordInFront(found, first);
  // “a weak core” → “still-growing core strength”
  if (/ core$/i.test(wholeText(found)))
    return say('still-growing core strength', { replaces: { first: whole.first, end: whole.end } });
  if (front === 'still') return say('growing');
  return /^(?:very|quite|extremely|fairly|rather|somewhat|so|really)$/.test(front)
    ? say('still-growing', { replaces: { first: first - 1, end } })
    : say('still-growing');
}

/** “Reduced eye contact” → “Brief eye contact”. “Brief” does not fit “… and gestures”. */
const isGaze = (found: Found): boolean =>
  /eye contact$/i.test(wholeText(found)) && wordBehind(found, found.whole.end) !== 'and';

/** “has deficits in joint attention” → “is still growing in joint attention” */
function deficits(found: Found): Offer | undefined {
  const { end, get, whole } = found;
  return get('have') === '' && !opensClause(found, whole.first)
    ? undefined
    : sayInstead(`${isFor(get('have'))}still growing in`, { replaces: { first: whole.first, end } });
}

/** “to jump or to climb”: the second verb keeps its form, so the first must keep it too. */
const joinsTo = (found: Found): boolean => /\b(?:or|and|nor) to \p{L}/u.test(textBehind(found, found.whole.end));

/** “point or wave” → “pointing or waving” */
function doingNow({ get }: Found): string {
  const how = get('how') === '' ? '' : `${get('how').toLowerCase()} `;
  const now = (verb: string): string => ingOf(verb.toLowerCase());
  return how + (get('other') === '' ? now(get('verb')) : `${now(get('verb'))} or ${now(get('other'))}`);
}
