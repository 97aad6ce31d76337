import { inflect, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { asNouns, conditionOf, drugIn, groups } from './conditions.ts';
import { isMany, verbFor, withArticle } from './copula.ts';
import type { Wording } from './family-wording.ts';
import { say } from './offers.ts';
import { wordBehind } from './who.ts';

/**
 * Offers where a diagnosis precedes the child or is used as a noun for the child: the child first, or the wording that
 * this family prefers.
 */

/** “a Downs boy” → “a boy who has Down syndrome”, or “a boy with Down syndrome”. */
export function personFirst(found: Found, wording: Wording): readonly Offer[] {
  const { get, whole } = found;
  const [who, short] = described(found);
  const put = (words: string): Offer =>
    say(withArticle(get('article'), `${get('noun')} ${words}`), {
      replaces: 'pattern',
      title: `Say “${get('noun')} ${words}”`,
    });
  const identity = identityFirst(found, wording);
  const longAndShort = [put(who), ...(short === undefined ? [] : [put(short)])];
  // nobody “has CP in first grade”: the words after the match describe the child
  const person = goesOn.test(wordBehind(found, whole.end)) ? longAndShort.reverse() : longAndShort;
  return wording === 'identity-first'
    ? [...identity, ...person]
    : [...person.slice(0, 1), ...(wording === 'person-first' ? [] : identity), ...person.slice(1)];
}

const goesOn = /^(?:in|on|at|from|and|or|today)$/;

/** The identity-first wording, if there is one that people choose for themselves. */
function identityFirst({ get, name }: Found, wording: Wording): readonly Offer[] {
  const identity = name === 'first' ? identities.find(([of]) => of.test(get('what')))?.[1] : undefined;
  if (identity === undefined) return [];
  const words = `${identity} ${get('noun')}`;
  return [
    say(withArticle(get('article'), words), {
      replaces: 'pattern',
      tellsNothing: true,
      title:
        wording === 'identity-first' ? `Say “${words}”, as the family does` : `Say “${words}”, where the family does`,
    }),
  ];
}

const identities: readonly (readonly [of: RegExp, identity: string])[] = [
  [/^(?:autism|asd|spectrum)$/i, 'autistic'],
  [/^(?:special needs|handicapped)$/i, 'disabled'],
];

/** What follows the noun for the child, and a shorter form of it. */
type Described = readonly [who: string, short?: string];

const formFor = (noun: string): Tense => (isMany(noun) ? 'base' : 'third');

function described(found: Found): Described {
  const { get, name } = found;
  const known = descriptions[name];
  if (known) return known(found, (verb) => inflect(verb, formFor(get('noun'))));
  const condition = conditionOf(get('what'), isMany(get('noun')));
  return [`who ${inflect('have', formFor(get('noun')))} ${condition}`, `with ${condition}`];
}

const descriptions: Readonly<Record<string, (found: Found, form: (verb: string) => string) => Described>> = {
  boundPerson: (_, form) => [`who ${form('use')} a wheelchair`],
  feeding: (_, form) => [`who ${form('come')} for help with eating`],
  aid: ({ get }, form) => [`who ${form('use')} ${aids[get('aid').toLowerCase()] ?? 'a talking device'}`],
  comes: ({ get }, form) => [comesFor(get('what').toLowerCase(), form)],
  noWords: (_, form) => [`who ${form('communicate')} without spoken words`],
  hearing: ({ get }) => [`who ${isMany(get('noun')) ? 'are' : 'is'} deaf or hard of hearing`, 'with hearing loss'],
  seeing: ({ get }, form) => [
    `who ${isMany(get('noun')) ? 'are' : 'is'} blind or ${form('have')} low vision`,
    'with low vision',
  ],
  exposed: ({ text }) => [`exposed to ${drugIn(text)} before birth`],
};

const aids: Readonly<Record<string, string>> = { wheelchair: 'a wheelchair', walker: 'a walker', aac: 'AAC' };

/** “speech kids” → “kids who come for speech” */
function comesFor(what: string, form: (verb: string) => string): string {
  if (what === 'stuttering') return `who ${form('stutter')}`;
  if (what === 'iep') return `who ${form('have')} an IEP`;
  return /^sp(?:ecial ed|ed)$/.test(what) ? `who ${form('get')} special education` : `who ${form('come')} for speech`;
}

/** “my autistics” → “my autistic children”, or “my children with autism” */
export function group({ get }: Found, wording: Wording): readonly Offer[] {
  const what = get('what').toLowerCase().replaceAll('-', ' ');
  const isChild = what === 'autistics' && wording === 'person-first';
  return [say(isChild ? 'children with autism' : (groups[what] ?? 'children'))];
}

/** “brother is an epileptic” → “brother has epilepsy”, “A stutterer, 7;4” → “A child who stutters, 7;4” */
export function called({ end, get, whole: { first } }: Found, wording: Wording): readonly Offer[] {
  const what = get('what').toLowerCase().replaceAll('-', ' ');
  const [base, third] = asNouns[what] ?? ['', ''];
  const replaces = { first, end };
  if (get('be') !== '')
    return [say(what === 'autistic' ? isAutistic(get('be'), wording) : verbOf(get('be'), base, third), { replaces })];
  const identity =
    what === 'autistic' ? (wording === 'person-first' ? 'child with autism' : 'autistic child') : `child who ${third}`;
  return [say(withArticle(get('article') || get('a'), identity), { replaces, title: `Say “${identity}”` })];
}

const isAutistic = (be: string, wording: Wording): string =>
  wording === 'person-first' ? verbOf(be, 'have autism', 'has autism') : `${be} autistic`;

function verbOf(be: string, base: string, third: string): string {
  const [verb = '', ...rest] = base.split(' ');
  return /^(?:is|are|was|were|he['\u2019]s|she['\u2019]s|they['\u2019]re)$/i.test(be)
    ? [verbFor(be, verb), ...rest].join(' ')
    : third;
}
