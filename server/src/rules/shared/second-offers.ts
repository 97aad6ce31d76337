import { inflect, tenseOf, tenseOfAny } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { verbFor, withArticle } from './copula.ts';
import { say } from './offers.ts';
import { opensClause, sentenceText, wordBehind } from './who.ts';

/** What stands in the place of suffering, of a burden and of words of another time. */

/** Words of another time. */
export function olderWords(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const whole = { replaces: 'pattern' } as const;
  switch (name) {
    case 'burden': {
      const tense = tenseOfAny(get('verb').toLowerCase(), ['struggle', 'carry', 'bear', 'live']);
      return [say(`${inflect('live', tense ?? 'third')} with`)];
    }
    case 'bedBound':
      return inBed(found);
    case 'sufferer': {
      const [condition = '', who = ''] = get('what').split(/ (?=sufferers?$)/i);
      const words = `${/s$/i.test(who) ? 'people' : 'person'} with ${condition}`;
      return [say(withArticle(get('article'), words), { ...whole, title: `Say “${words}”` })];
    }
    case 'handicap':
      return [say(/s$/i.test(text) ? 'disabilities' : 'disability')];
    default:
      return [say({ deafMute: 'deaf', handicapped: 'disabled' }[name] ?? 'exposed')];
  }
}

/** “is bedridden” → “is in bed for now”, “is bedridden since May” → “has been in bed since May” */
function inBed(found: Found): readonly Offer[] {
  const { end, first, get, text } = found;
  const be = get('be').toLowerCase();
  const whole = { replaces: 'pattern' } as const;
  if (/^chair/i.test(text)) return [];
  if (wordBehind(found, end) !== 'since') return be === '' ? [] : [say(`${get('be')} in bed for now`, whole)];
  if (be === '') return opensClause(found, first) ? [say('in bed')] : [];
  return /^(?:is|was)$/.test(be) ? [say(`${be === 'was' ? 'had' : 'has'} been in bed`, whole)] : [];
}

/** “speech kids” → “kids who come for speech” */
export function comesFor(what: string, many: boolean): string {
  const [comes, gets, has, stutters] = many ? ['come', 'get', 'have', 'stutter'] : ['comes', 'gets', 'has', 'stutters'];
  if (what === 'stuttering') return `who ${stutters}`;
  if (what === 'iep') return `who ${has} an IEP`;
  return /^sp(?:ecial ed|ed)$/.test(what) ? `who ${gets} special education` : `who ${comes} for speech`;
}

/** “has been battling” → “has been living with”, “is plagued by” → “has” */
export function living({ end, get, name, whole: { first } }: Found): readonly Offer[] {
  const whole = { replaces: { first, end } };
  if (name !== 'battles')
    return [say(verbFor(get('be'), 'have'), whole), say(`${verbFor(get('be'), 'live')} with`, whole)];
  const tense = tenseOfAny(get('verb').toLowerCase(), ['battle', 'fight', 'endure', 'combat']);
  return [say(`${inflect('live', tense ?? 'third')} with`)];
}

/** “is suffering from” → “has”, “a boy suffering from” → “a boy with” */
export function suffering(found: Found): readonly Offer[] {
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
  return [
    say(`${verbFor(get('be'), 'have')}${amount}`, { replaces: 'pattern' }),
    say(`${verbFor(get('be'), 'live')} with`, { replaces: 'pattern' }),
  ].slice(0, amount === '' ? 2 : 1);
}

export function usesAid(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const aid = get('aid') === '' ? (/^(?:walker|chair)/i.exec(text)?.[0].toLowerCase() ?? 'wheelchair') : get('aid');
  const by = aid === 'walker' ? 'with' : 'in';
  if (name.endsWith('Alone')) {
    const offers = [say(`uses a ${aid}`), say(`gets around ${by} a ${aid}`)];
    // “Uses a wheelchair, uses AAC” says it twice
    return /\buses\b/.test(sentenceText(found)) ? offers.reverse() : offers;
  }
  return [
    say(`${verbFor(get('be'), 'use')} a ${aid}`, { replaces: 'pattern' }),
    say(`${verbFor(get('be'), 'get')} around ${by} a ${aid}`, { replaces: 'pattern' }),
  ];
}
