/** Offers in place of words that doubt what a family says. */
import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOf, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { isMany } from './named.ts';
import { say, sayInstead } from './offers.ts';
import { wordInFront } from './who.ts';

/** “claims to read” → “speaks of reading”. Not “speaks of speaking”. */
export function speaksOf({ get }: Pick<Found, 'get'>, tense: Tense): Offer {
  const doing = inflect(get('what').toLowerCase(), 'ing');
  const speaks = doing === 'speaking' ? `${inflect('tell', tense)} us about` : `${inflect('speak', tense)} of`;
  return sayInstead(`${speaks} ${doing}`, { replaces: 'pattern' });
}

/** Offers for the other patterns of doubt. */
export function doubting(found: Found, tense: Tense): readonly Offer[] {
  const { block, end, first, get, kept, name, sentence, text, whole } = found;
  if (name.startsWith('reportedly')) return hearFrom(found);
  if (name === 'blames') return blaming(found, tenseOf(get('verb').toLowerCase(), 'blame') ?? 'past');
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
    conveniently: () => ({
      ...say(get('next'), { replaces: { first, end: kept.get('next')?.end ?? end } }),
      title: 'Leave out “conveniently”',
    }),
    butDoubt: () => sayInstead('and I want to hear more about it'),
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
  // “Mom always has another reason” would doubt as much
  if (name === 'makesExcuse' && /\balways\b/i.test(`${wordInFront(found, first)} ${text}`)) return [];
  const offer = name === 'questionable' && !/(?:whether|if)$/i.test(text) ? undefined : offers[name];
  return offer ? [offer()] : [];
}

function makesReason(verb: string, some: string, one: boolean, tense: Tense): string {
  const give = /^ha(?:s|d|ve|ving)$/i.test(verb) ? verb.toLowerCase() : inflect('give', tense);
  return `${give} ${some === '' ? '' : `${some.toLowerCase().replace(/^an$/, 'a')} `}${one ? 'reason' : 'reasons'}`;
}

/** “He supposedly sleeps” → “I hear from {who} that he sleeps”. It tells who said it, and doubts nobody. */
export function hearFrom({ block, end, first, get, kept, sentence }: Found): readonly Offer[] {
  const subject = block.source.slice(block.tokens.start[sentence.first], block.tokens.start[first]).trim();
  const next = get('next');
  if (first - sentence.first > 2 || !/^[\p{L} ]*$/u.test(subject) || !/^\p{L}/u.test(next)) return [];
  const who =
    subject === ''
      ? '{child}'
      : subject.replace(/^(?:He|She|They|It|His|Her|Their|The|We|Family|Parents|Caregiver)\b/, (word) =>
          word.toLowerCase(),
        );
  if (subject === '' && !/^(?:did|\p{L}+s)$/u.test(next)) return [];
  return [
    sayInstead(`I hear from {who} that ${who} ${next.toLowerCase()}`, {
      title: 'Say who told you',
      replaces: { first: sentence.first, end: kept.get('next')?.end ?? end },
    }),
  ];
}

const subjects: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they', us: 'we', me: 'I' };

/** “blamed the bus for being late” → “said that the bus had to do with being late”. */
function blaming({ block, end, first, get, sentence }: Found, tense: Tense): readonly Offer[] {
  const link = [1, 2, 3, 4, 5]
    .map((ahead) => end + ahead)
    .find((at) => at + 1 < sentence.end && /^(?:for|on)$/.test(wordAt(block, at)));
  const verb = get('verb').toLowerCase();
  if (link === undefined)
    return [say(`${{ blames: 'speaks', blaming: 'speaking' }[verb] ?? 'spoke'} of`)].filter(
      () => end + 4 > sentence.end,
    );
  const whom = block.source.slice(block.tokens.start[end], block.tokens.end[link - 1]);
  if (!/^[\p{L}’' ]+$/u.test(whom) || verb.endsWith('ing') || (tense !== 'past' && /s$|^(?:us|me|them)$/.test(whom)))
    return [];
  const has = tense === 'past' ? 'had' : 'has';
  return [
    sayInstead(`${inflect('say', tense)} that ${subjects[whom] ?? whom} ${has} to do with`, {
      title: 'Say what they told you of it',
      replaces: { first, end: link + 1 },
    }),
  ];
}
