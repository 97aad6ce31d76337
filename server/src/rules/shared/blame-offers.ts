import { inflect, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { toBase } from './blame-words.ts';
import { nextWord } from './caregivers.ts';
import { isMany } from './named.ts';
import { say, sayInstead } from './offers.ts';

/** Wordings in place for caregiver-blame: what was not done at home, told without blame. */

export type Get = Found['get'];
export const present = (get: Get): Tense => (isMany(get('caregiver')) ? 'base' : 'third');

export const finding: Readonly<Record<string, string>> = {
  is: 'finds',
  are: 'find',
  was: 'found',
  were: 'found',
  'has been': 'has found',
  'have been': 'have found',
};
export const howOf = (get: Get): string =>
  /^(?:even|ever|yet|really|)$/i.test(get('how')) ? '' : `${get('how').toLowerCase()} `;
export const actOf = (get: Get): string => get('act').replace(/^\w+/, (first) => first.toLowerCase());
/** “did not follow through” → “found it hard to follow through”. */
export function didNot(get: Get): Offer {
  const aux = get('aux');
  const tense: Tense = /^doe/i.test(aux) ? 'third' : /^do( |n)/i.test(aux) ? 'base' : 'past';
  return actOf(get) === 'bother to'
    ? sayInstead(`${inflect('find', tense)} no time to`)
    : hard(inflect('find', tense), howOf(get), actOf(get));
}

export const hard = (found: string, how: string, act: string): Offer => {
  const whole = `${how}${/^bother$/.test(act) ? 'fit it in' : act}`;
  return { ...sayInstead(`${found} it hard to ${whole}`), title: 'Say “found it hard to”' };
};

/** “has not called the dentist” → “has not had a chance to call the dentist”, because it did not happen. */
export function errand(get: Get): readonly Offer[] {
  const aux = get('aux');
  const act = toBase(get('act'));
  return /^ha/i.test(aux)
    ? [
        sayInstead(`${auxiliary(aux)} not had a chance to ${act}`),
        sayInstead(`${auxiliary(aux)} found it hard to ${act}`),
      ]
    : /^did/i.test(aux)
      ? [sayInstead(`did not get to ${act}`), sayInstead(`could not ${act}`)]
      : [hard(inflect('find', /^doe/i.test(aux) ? 'third' : 'base'), '', act)];
}

/** “have not been worn” → “have been hard to wear”. */
export function unworn(get: Get): Offer {
  const be = get('be').toLowerCase();
  const to = actOf(get) === 'worn' ? 'wear' : toBase(actOf(get));
  return be === 'not'
    ? sayInstead(`hard to ${to}`)
    : sayInstead(`${auxiliary(be)} ${be.startsWith('ha') ? 'been ' : ''}hard to ${to}`);
}

/** “due to lack of limits at home” → “related to {what you saw} at home”. */
export function related(found: Found): readonly Offer[] {
  const link = found.get('link').toLowerCase();
  if (link === '' || !/^(?:at|in|and|[.,;]|)$/.test(nextWord(found))) return [];
  return [
    /^(?:limited|hindered|hampered|impeded|affected)/.test(link)
      ? say(`${link} {what gets in the way}`)
      : say('related to {what you saw}'),
  ];
}

/** “ignored our advice” → “had doubts about our advice”. */
export function undermines(get: Get): readonly Offer[] {
  const verb = get('verb').toLowerCase();
  if (!/^(?:ignor|disregard|dismiss|resist|reject|flout|refus|overrid)/.test(verb) || verb.endsWith('ing')) return [];
  const tense: Tense = verb.endsWith('ed') ? 'past' : present(get);
  return [
    /^(?:ignor|disregard|flout|overrid)/.test(verb)
      ? sayInstead(`${inflect('find', tense)} it hard to follow`)
      : sayInstead(`${inflect('have', tense)} doubts about`),
  ];
}

/** “refuses to use” → “would rather not use”: it stays clear that they said no. */
export function unwilling(get: Get): readonly Offer[] {
  const verb = get('verb').toLowerCase().replace(/ to$/, '');
  const act = toBase(get('act'));
  if (verb.endsWith('ing')) return [sayInstead(`not wanting to ${act}`), hard('finding', '', act)];
  return verb.endsWith('ed')
    ? [sayInstead(`did not want to ${act}`), hard('found', '', act)]
    : [sayInstead(`would rather not ${act}`), hard(inflect('find', present(get)), '', act)];
}

/** “hasn’t” → “has”, “are not” → “are”. */
export const auxiliary = (aux: string): string => aux.toLowerCase().replace(/(?:n['’]t| not)$/, '');

/** “have not been done” → “have been hard to do”, “are not done” → “may not fit the days at home”. */
export const unused = (text: string, when: string): string => {
  const verb = /^(?:has|have)\b/i.test(text) ? /(\w+)(?: (?:at|out|over))?$/.exec(text)?.[1] : undefined;
  if (verb !== undefined)
    return `${/^has/i.test(text) ? 'has' : 'have'} been hard to ${toBase(text.slice(text.lastIndexOf(verb)))}`;
  return `${/^(?:is|are)\b/i.test(text) ? 'may not fit the days' : 'did not fit the days'}${when === '' ? ' at home' : ''}`;
};

/** “was not done” → “was hard to do”, “not followed” → “hard to follow”. */
export function hardTo(text: string): string {
  const be = /^(?:is|are|was|were|has|have)\b/i.exec(text.replace(/n['\u2019]t\b/i, ' not'))?.[0].toLowerCase() ?? '';
  const verb = /\w+(?: (?:at|out|over))?$/.exec(text)?.[0] ?? '';
  return `${be === '' ? '' : `${be} ${be.startsWith('ha') ? 'been ' : ''}`}hard to ${toBase(verb)}`;
}

export function despite({ block, end, first, sentence, text }: Found): readonly Offer[] {
  // “despite being told of his asthma”
  if (/^despite being/i.test(text)) return [];
  if (!/education$/i.test(text)) return [say(`after our ${text.split(' ').slice(2).join(' ')}`)];
  const about = /^(?:on|about|regarding|re|in|of)$/.test(nextWord({ block, end, sentence }));
  return [
    about ? say('after our talks about', { replaces: { first, end: end + 1 } }) : say('after our talks about it'),
  ];
}

/** Wordings in place for frames, whatever words fill their slots. */
export const framed: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  // “, which limits opportunity for …” → “, and we’ll look together for more chances for …”
  teaches: ({ text }) => {
    const chance = /(?:opportunit(?:y|ies)|chances?|practice|tummy time|floor time)$/i.exec(text)?.[0];
    const next =
      chance === undefined
        ? '{what happened next}'
        : `we’ll look together for ${/^(?:opp|chance)/i.test(chance) ? 'more chances' : chance}`;
    // “but this teaches him that …”: the offer would leave the “but”
    return /^(?:which|and|but) /i.test(text) ? [sayInstead(`and ${next}`)] : [];
  },
  // “if family complies w/ HEP” → “with home ideas that fit the family’s days”
  ifComply: ({ first, end, get, kept }) => [
    say(`with home ideas that fit ${daysOf(get('who').toLowerCase())}`, {
      replaces: { first, end: Math.max(end, kept.get('with')?.end ?? end) },
    }),
  ],
  // “Mom needs to work on reading cues” → “Mom and I can look together at reading cues”
  workOn: () => [say('and I can look together at')],
};

const daysOf = (who: string): string =>
  who.endsWith('s') ? `the ${who}’ days` : `${/^(?:family|parent|caregiver)$/.test(who) ? 'the ' : ''}${who}’s days`;
