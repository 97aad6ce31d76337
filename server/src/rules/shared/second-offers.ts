import { inflect, tenseOf, tenseOfAny } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { groups } from './conditions.ts';
import { verbFor, withArticle } from './copula.ts';
import type { Wording } from './family-wording.ts';
import { say } from './offers.ts';
import { called, group, personFirst } from './person-first-offers.ts';
import { opensClause, sentenceText, wordBehind } from './who.ts';

/** Offers in place of suffering, a burden, outdated words, and a diagnosis before the child. */

export function inPlace(found: Found, wording: Wording): readonly Offer[] {
  const { block, first, name } = found;
  // “a trach/vent kid”: half of it would be left over
  if (block.prose[(block.tokens.start[first] ?? 0) - 1] === '/') return [];
  return (makers[name] ?? personFirst)(found, wording).map((offer) => withWhatElse(found, offer));
}

/** “is wheelchair bound and shy” → “uses a wheelchair and is shy”: the second adjective keeps its verb. */
function withWhatElse(found: Found, offer: Offer): Offer {
  const { end, get, name, whole } = found;
  const joint = wordBehind(found, end);
  const be = get('be').toLowerCase();
  if (!insteadOfBe.has(name) || !/^(?:is|was|are|were)$/.test(be) || !/^(?:and|but)$/.test(joint)) return offer;
  if (goesOnAnew.test(wordBehind(found, end + 1))) return offer;
  return { ...offer, text: `${offer.text} ${joint} ${be}`, replaces: { first: whole.first, end: end + 1 } };
}

/** Patterns whose wordings replace “be” with another verb. */
const insteadOfBe = new Set(['isNonverbal', 'bound', 'confined', 'outdated']);
const goesOnAnew =
  /^(?:|\W|s?he|they|we|i|it|the|a|an|his|her|their|your|you|is|was|are|were|ha[sd]|have|can|cannot|could|do|does|did|will|would|may|not|\p{L}+[^s]s|(?!tired|excited|delayed|impaired|confused)\p{L}+ed)$/u;

const whole = { replaces: 'pattern' } as const;
/** The range from the beginning of the match to the last underlined word. */
const upToEnd = ({ end, whole: { first } }: Found): Pick<Offer, 'replaces'> => ({ replaces: { first, end } });

/** The wordings in place, by pattern name. */
const makers: Readonly<Record<string, (found: Found, wording: Wording) => readonly Offer[]>> = {
  suffer: suffering,
  sufferEvent: suffering,
  burden: (found) => [livesWith(found, ['struggle', 'carry', 'bear', 'live'])],
  battles: (found) => [livesWith(found, ['battle', 'fight', 'endure', 'combat'])],
  plagued: (found) => hasOrLivesWith(found, upToEnd(found)),
  victim: (found) => hasOrLivesWith(found, upToEnd(found)),
  afflicted,
  sufferer: ({ get }) => {
    const [condition = '', who = ''] = get('what').split(/ (?=sufferers?$)/i);
    const words = `${/s$/i.test(who) ? 'people' : 'person'} with ${condition}`;
    return [say(withArticle(get('article'), words), { ...whole, title: `Say “${words}”` })];
  },

  bound: usesAid,
  boundAlone: usesAid,
  confined: usesAid,
  confinedAlone: usesAid,
  bedBound,

  deafMute: () => [say('deaf')],
  handicapped: () => [say('disabled')],
  handicap: ({ text }) => [say(/s$/i.test(text) ? 'disabilities' : 'disability')],
  outdated: ({ get, text }) => [
    say(`${verbFor(get('be'), 'have')} ${/retard/i.test(text) ? 'an intellectual disability' : 'a disability'}`, whole),
  ],
  retardation: ({ text }) => [
    say(/ation$/i.test(text) ? 'intellectual disability' : 'with an intellectual disability'),
  ],
  addictedBaby: () => [say('exposed')],
  bornAddicted: () => [say('exposed before birth')],
  isNonverbal: (found) => [
    say(
      `${verbFor(found.get('be'), 'communicate')} ${found.get('how')} without spoken words`.replace('  ', ' '),
      upToEnd(found),
    ),
  ],

  plural: group,
  groupNoun: group,
  theDisabled: (found) => [say(groups[found.get('what').toLowerCase()] ?? 'children', upToEnd(found))],
  asNoun: called,
};

/** “is plagued by” → “has” */
const hasOrLivesWith = ({ get }: Found, replaces: Pick<Offer, 'replaces'>): readonly Offer[] => [
  say(verbFor(get('be'), 'have'), replaces),
  say(`${verbFor(get('be'), 'live')} with`, replaces),
];

/** “has been battling” → “has been living with” */
const livesWith = ({ get }: Found, bases: readonly string[]): Offer =>
  say(`${inflect('live', tenseOfAny(get('verb').toLowerCase(), bases) ?? 'third')} with`);

/** “is suffering from” → “has”, “a boy suffering from” → “a boy with” */
function suffering(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const tense = tenseOf(get('verb').toLowerCase(), 'suffer') ?? 'third';
  const amount = name === 'sufferEvent' ? ` ${text.split(' ').slice(1).join(' ')}` : '';
  if (tense !== 'ing')
    return [
      say(`${inflect('have', tense)}${amount}`),
      ...(amount === '' ? [say(`${inflect('live', tense)} with`)] : []),
    ];
  if (get('be') === '' && opensClause(found, found.first))
    return [say(`has${amount}`), ...(amount === '' ? [say('lives with')] : [])];
  if (get('be') === '') return amount === '' ? [say('with'), say('living with')] : [say(`having${amount}`)];
  return amount === '' ? hasOrLivesWith(found, whole) : [say(`${verbFor(get('be'), 'have')}${amount}`, whole)];
}

/** “is afflicted with” → “has”, “a boy afflicted with” → “a boy with” */
function afflicted(found: Found): readonly Offer[] {
  const be = found.get('be');
  // “stricken with meningitis as a baby”: “has” would move it to the present
  if (/\bas an? (?:infant|baby|newborn|toddler)\b|\bat birth\b/.test(sentenceText(found)) && !/^was|^were/i.test(be))
    return [];
  if (be === '')
    return opensClause(found, found.first) ? [say('has'), say('lives with')] : [say('with'), say('who has')];
  return hasOrLivesWith(found, whole);
}

/** “is bedridden” → “is in bed for now”, “is bedridden since May” → “has been in bed since May” */
function bedBound(found: Found): readonly Offer[] {
  const { end, first, get, text } = found;
  const be = get('be').toLowerCase();
  if (/^chair/i.test(text)) return [];
  if (wordBehind(found, end) !== 'since') return be === '' ? [] : [say(`${get('be')} in bed for now`, whole)];
  if (be === '') return opensClause(found, first) ? [say('in bed')] : [];
  return /^(?:is|was)$/.test(be) ? [say(`${be === 'was' ? 'had' : 'has'} been in bed`, whole)] : [];
}

/** “is confined to a wheelchair” → “uses a wheelchair”, “is walker bound” → “uses a walker” */
function usesAid(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const aid = get('aid') === '' ? (/^(?:walker|chair)/i.exec(text)?.[0].toLowerCase() ?? 'wheelchair') : get('aid');
  const by = aid === 'walker' ? 'with' : 'in';
  if (name.endsWith('Alone')) {
    const offers = [say(`uses a ${aid}`), say(`gets around ${by} a ${aid}`)];
    // “Uses a wheelchair, uses AAC” would repeat “uses”
    return /\buses\b/.test(sentenceText(found)) ? offers.reverse() : offers;
  }
  return [
    say(`${verbFor(get('be'), 'use')} a ${aid}`, whole),
    say(`${verbFor(get('be'), 'get')} around ${by} a ${aid}`, whole),
  ];
}
