/** What may be said in place of words that doubt what a family says. */
import { inflect, tenseOf, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { isMany } from './caregivers.ts';
import { say, sayInstead } from './offers.ts';
import { wordInFront } from './who.ts';

/** “claims to read” → “speaks of reading”; nobody speaks of speaking. */
export function speaksOf({ get }: Pick<Found, 'get'>, tense: Tense): Offer {
  const doing = inflect(get('what').toLowerCase(), 'ing');
  const speaks = doing === 'speaking' ? `${inflect('tell', tense)} us about` : `${inflect('speak', tense)} of`;
  return sayInstead(`${speaks} ${doing}`, { replaces: 'pattern' });
}

/** The rest of the family of doubt. */
export function doubting(
  { block, end, first, get, kept, name, sentence, text, whole }: Found,
  tense: Tense,
): readonly Offer[] {
  const that = /\b(?:that|like)$/i.test(text) ? ' that' : '';
  const told = (us: string): Offer =>
    sayInstead(
      `${/^(?:would|'d|wants|tries|is)/i.test(text) ? (isMany(wordInFront({ block, sentence }, whole.first)) ? 'tell' : 'tells') : 'told'} ${us} that`,
    );
  const one = !/s$/i.test(get('noun'));
  const offers: Readonly<Record<string, () => Offer>> = {
    saidToDo: () => speaksOf({ get }, tense),
    claimsAlways: () =>
      sayInstead(
        `${inflect('speak', tense)} of ${get('adv').toLowerCase()} ${inflect(get('what').toLowerCase(), 'ing')}`,
        { replaces: 'pattern' },
      ),
    claimsClause: () => sayInstead(inflect('say', tense)),
    asserts: () => sayInstead(`${inflect('say', tense)}${that}`),
    swears: () => sayInstead(`${/s$/i.test(get('verb')) ? 'says' : 'said'} that`),
    adamant: () =>
      sayInstead(
        `${/^(?:is|are|remains)/i.test(get('be')) ? inflect('feel', /^are/i.test(get('be')) ? 'base' : 'third') : 'felt'} strongly that`,
      ),
    acknowledges: () =>
      sayInstead(`${inflect('share', tenseOf(get('verb').toLowerCase(), 'acknowledge') ?? 'past')} that`),
    asYouAdmit: () =>
      say(
        { admit: 'say', admits: 'says', concede: 'say', concedes: 'says', confess: 'say' }[get('verb').toLowerCase()] ??
          'said',
      ),
    keepsComplaining: () =>
      sayInstead(
        `${{ keeps: 'tells', keep: 'tell' }[get('verb').toLowerCase()] ?? 'told'} us often ${get('link').toLowerCase() === 'that' ? 'that' : 'about'}`,
      ),
    questionable: () => sayInstead('I want to hear more about whether'),
    reportedlyAlone: () => ({
      ...say(get('next'), { replaces: { first, end: kept.get('next')?.end ?? end } }),
      title: 'Leave out “reportedly”',
    }),
    reportedly: () => ({
      ...say(get('next'), { replaces: { first, end: kept.get('next')?.end ?? end } }),
      title: 'Leave out “reportedly”',
    }),
    conveniently: () => ({
      ...say(get('next'), { replaces: { first, end: kept.get('next')?.end ?? end } }),
      title: 'Leave out “conveniently”',
    }),
    butDoubt: () => sayInstead('and I want to hear more about it'),
    blames: () => say(`${{ blames: 'speaks', blaming: 'speaking' }[get('verb').toLowerCase()] ?? 'spoke'} of`),
    usedExcuse: () => say(get('link').toLowerCase() === 'that' ? 'told us that' : 'told us about'),
    dubious: () => say(text.split(' ').slice(1).join(' ').toLowerCase(), { title: 'Leave out the doubt' }),
    concedes: () => sayInstead(`${inflect('share', tense)} that`),
    letsSlip: () => sayInstead(`${inflect('mention', tense)} that`),
    ownsUp: () => sayInstead(`${inflect('talk', tense)} about`),
    madeOut: () => sayInstead(`${inflect('say', tense)} that`),
    haveUsBelieve: () => told(get('us')),
    convince: () => told(get('us')),
    excuse: () => say(one ? 'reason' : 'reasons'),
    makesExcuse: () => say(makesReason(get('verb'), get('some'), one, tense)),
    despite: () => say(`different from what ${teller(get('who'))} told us`),
    apparently: () => ({
      ...say(get('next'), { replaces: { first, end: kept.get('next')?.end ?? end } }),
      title: 'Leave out “apparently”',
    }),
    theirClaim: () => say(/s$/i.test(text) ? 'reports' : 'report'),
    alleged: () => ({
      ...say(`${get('article')} ${get('noun')}`.trim(), { replaces: 'pattern' }),
      title: `Leave out “${text.toLowerCase()}”`,
    }),
  };
  const offer = name === 'questionable' && !/(?:whether|if)$/i.test(text) ? undefined : offers[name];
  return offer ? [offer()] : [];
}

function makesReason(verb: string, some: string, one: boolean, tense: Tense): string {
  const give = /^ha(?:s|d|ve|ving)$/i.test(verb) ? verb.toLowerCase() : inflect('give', tense);
  return `${give} ${some === '' ? '' : `${some.toLowerCase().replace(/^an$/, 'a')} `}${one ? 'reason' : 'reasons'}`;
}

const subjects: Readonly<Record<string, string>> = { her: 'she', his: 'he', their: 'they', your: 'you' };
const teller = (who: string): string => subjects[who.toLowerCase()] ?? who;
