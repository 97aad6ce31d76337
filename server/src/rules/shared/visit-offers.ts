import { uncapitalized } from '../../language/sound.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { nextWord, wordsBefore } from './caregivers.ts';
import { isMany } from './named.ts';
import { say, sayInstead } from './offers.ts';
import { sentenceText, wordInFront } from './who.ts';

/** Offers in place of words for a visit that did not take place, or began late. */

/** The wordings in place. Most frames, and some other patterns, say too much for one. */
export const inPlace = (found: Found): readonly Offer[] => makers[found.name]?.(found) ?? [];

/** After “has”, as in “has missed”, the wording is a participle too. */
const isPerfect = (found: Found): boolean => /^(?:has|have|had)$/.test(wordInFront(found, found.first));
const madeIt = (found: Found): string => (isPerfect(found) ? 'not made it' : 'did not make it');

const missedVisit = [
  sayInstead('missed visit (reason not known yet)'),
  sayInstead('visit that did not work out (I’ll ask why)'),
];
const noWord = (): readonly Offer[] => [sayInstead('no word yet')];
const lateChange = (): readonly Offer[] => [say('had a late change of plans')];
const madeItTo = (found: Found): readonly Offer[] => [say(found.text.replace(/^\S+/, `${madeIt(found)} to`))];
const nobody = (found: Found): readonly Offer[] =>
  /^(?:|[.,;])$/.test(nextWord(found)) ? [sayInstead('we missed each other')] : [];
const onceLate = ({ text }: Found): readonly Offer[] => [
  say(text.replace(/ (?:again|as usual|once again|yet again)$/i, '').toLowerCase()),
];

/** The wordings in place, by pattern name. */
const makers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  // nobody there
  noCall: () => missedVisit,
  slash: (found) => [...(nextWord(found) === 'for' ? [sayInstead('missed each other')] : []), ...missedVisit],
  noWord,
  noCallToday: noWord,
  neither: () => [sayInstead('did not make it, and we have no word yet')],
  noShow: (found) => [noun(found), ...other(found)],
  // “The visit was a no-show”
  wasNoShow: (found) =>
    /^(?:this|it|that|today|these|those|both|visits?|sessions?|appointments?|appt)$/.test(
      wordsBefore(found).at(-1) ?? '',
    )
      ? [sayInstead('did not work out')]
      : [verb(found)],
  verb: (found) => [verb(found)],
  notShown: (found) =>
    /^never (?:shows|turns)/i.test(found.text) ? [sayInstead('has not made it yet')] : [verb(found)],
  didNotCome: (found) => (/^did/i.test(found.text) ? [verb(found)] : []),
  dna,
  notAttended,
  neverCame: () => [sayInstead('did not make it')],
  nobodyThere: nobody,
  nobodyCame: nobody,
  // “You were not home” has a subject
  notHome: (found) =>
    [sayInstead('missed each other at home')].filter(() => !/\w/.test(wordInFront(found, found.first))),
  stoodUp: () => [say('did not get to meet with us')],
  ghosted: ({ text }) => [say(/ing\b/i.test(text) ? 'losing touch with us' : 'lost touch with us')],
  awol: ({ get }) => [
    say(`${{ gone: 'been ', went: 'was ' }[get('verb').toLowerCase()] ?? ''}out of touch`, { tellsNothing: true }),
  ],

  // missed
  missedNoCall: () => [sayInstead('missed each other')],
  withoutNotice,
  noReason: ({ text }) => [
    sayInstead(`${text.replace(/,? ?(?:with no|without|no) .*$/i, '').toLowerCase()}, reason not known yet`),
  ],
  missedYet,
  absentAgain: ({ text }) => [say(/^tardy/i.test(text) ? 'arrived at {time}' : 'not here this time')],
  yetAnother: () => [sayInstead('another visit that did not work out')],
  failedVisit: ({ text }) => [say(`missed ${text.split(' ').at(-1) ?? ''}`)],
  notKept: () => [sayInstead('did not work out')],
  didNotKeep: () => [sayInstead('could not keep')],
  skipped: ({ get }) => [say(skipped[get('verb').toLowerCase()] ?? 'missed')],
  blewOff: () => [say('missed')],
  inARow: madeItTo,
  outOf: madeItTo,
  onlyOf: ({ text }) => [say(text.replace(/ (?:only|just|barely)\b/i, ''), { title: 'Leave out the “only”' })],
  manyMissed: () => [say('{number} visits that did not work out')],
  keepsMissing: ({ get }) => [
    say(
      `${{ keeps: 'has often', keep: 'have often' }[get('verb').toLowerCase()] ?? 'often'} had to miss ${get('what').toLowerCase()}`,
    ),
  ],
  repeatedlyAbsent: () => [say('often not able to come')],
  habitually: ({ text }) => [say(/absent$/i.test(text) ? 'often not able to come' : 'often late')],
  habitual: ({ text }) => [
    sayInstead(/late|tard/i.test(text) ? 'late starts' : /absence$/i.test(text) ? 'missed visit' : 'missed visits'),
  ],
  attender,

  // cancelled
  cancels: cancelsOften,
  cancelsAgain: () => [say('had to cancel this time')],
  cancelledOn: ({ text }) => (/^cancell?ed/i.test(text) ? [say('had to cancel')] : []),
  lateCancel: ({ text }) => [say(/s$/i.test(text) ? 'late changes of plans' : 'late change of plans')],
  lastMinute: lateChange,
  lastMinuteAt: lateChange,
  sameDay: lateChange,

  // late
  lateAgain,
  lateBy: onceLate,
  lateFor: onceLate,
  minutesLate: ({ text }) => [say(text.replace(/ late .*$/i, ' late').toLowerCase())],
  tardyTimes: ({ text }) => [say(text.replace(/^tardy/i, 'late').toLowerCase(), { title: 'Say “late”' })],
  lateArrivals: () => [say('late starts')],
  runsLate: () => [say('is often late')],
};

/**
 * “missed the visit without calling” → “missed the visit, and we do not know why yet”. To the reader: “and we hope all
 * is well”.
 */
function withoutNotice(found: Found): readonly Offer[] {
  const { text } = found;
  if (!/ without /i.test(text) || !/^(?:|[.,;:!?])$/.test(nextWord(found))) return [];
  const visit = uncapitalized(text.replace(/ without .*$/is, ''));
  if (/\byou\b/.test(sentenceText(found))) return [sayInstead(`${visit}, and we hope all is well`)];
  return [sayInstead(`${visit}, and we do not know why yet`), sayInstead(`${visit}; I’ll ask if all is well`)];
}

/** “did not make it to another visit” would imply that they came to the others. */
function missedYet(found: Found): readonly Offer[] {
  if (!/again$/i.test(found.text)) return [];
  // “Missed again in May”: “this time” would add a second time
  if (!/^(?:in|on|at|last|yesterday)$/.test(nextWord(found))) return [sayInstead(`${madeIt(found)} this time`)];
  // “has not made it again” would imply that they never came back
  const first = isPerfect(found) ? found.first - 1 : found.first;
  return [sayInstead('did not make it again', { replaces: { first, end: found.end } })];
}

const skipped: Readonly<Record<string, string>> = {
  skips: 'misses',
  ditches: 'misses',
  skipping: 'missing',
  skip: 'miss',
};

const hasHad: Readonly<Record<string, string>> = {
  cancels: 'has had',
  keeps: 'has had',
  reschedules: 'has had',
  cancel: 'have had',
  keep: 'have had',
};

function cancelsOften({ get }: Found): readonly Offer[] {
  const form = get('verb');
  return form.endsWith('ing') ? [] : [say(`${hasHad[form.toLowerCase()] ?? 'had'} to cancel often`)];
}

/** “DNA x2” → “Missed each other x2”; “DNA OT review” → “Missed OT review”. */
function dna(found: Found): readonly Offer[] {
  const next = nextWord(found);
  // “did not make it to both” could mean that they came to one
  if (/^(?:both|all|two|three|several)$/.test(next)) return [say('missed')];
  if (/^(?:the|a|an|his|her|their|our)$/.test(next)) return [say('did not make it to')];
  if (found.first > found.whole.first || wordsBefore(found).length > 0 || !/^(?:dna|fta|ftka)$/i.test(found.text))
    return [
      say(
        /^(?:review|ot|pt|slp|group|appointment|appt|visit|session|clinic)$/.test(next)
          ? 'did not make it to'
          : 'did not make it',
      ),
    ];
  if (/^(?:x\d?|\d.*|today|again|this|last|twice|on|[,.;]|)$/.test(next)) return [say('missed each other')];
  return [say(/^(?:for|to|at)$/.test(next) ? 'did not make it' : 'missed')];
}

/** “is a frequent canceller” → “has often had to cancel”. */
function attender({ get }: Found): readonly Offer[] {
  const has = hasOf(get('was').toLowerCase(), get('caregiver'));
  const what = get('what').toLowerCase();
  const often = `${has}often`;
  if (what.startsWith('cancel')) return [say(`${often} had to cancel`)];
  if (what.startsWith('no')) return [sayInstead(`${often} missed visits`)];
  return what.startsWith('late') ? [say(`${often} arrived late`)] : [say(`${has}made it to some visits`)];
}

function hasOf(was: string, caregiver: string): string {
  if (was === '') return '';
  if (/^(?:was|were)/.test(was)) return 'had ';
  return isMany(caregiver) || /^(?:are|have)/.test(was) ? 'have ' : 'has ';
}

/** “for the third time”, “for two weeks” */
const isATime = (found: Found): boolean =>
  [1, 2, 3, 4].some((ahead) => /^(?:times?|weeks?|months?|days?|row)$/.test(nextWord(found, ahead)));

function verb(found: Found): Offer {
  const { end, first, text } = found;
  const making = /ing$/i.test(text) ? 'not making it' : 'did not make it';
  const next = nextWord(found);
  if (next === 'again') return sayInstead(`${making} this time`, { replaces: { first, end: end + 1 } });
  // “did not show up for speech” → “did not make it to speech”; “for the third time” stays
  if (next === 'for' && !isATime(found) && nextWord(found, 1) !== '')
    return sayInstead(`${making} to`, { replaces: { first, end: end + 1 } });
  const to =
    /^(?:intake|eval|evaluation|visit|session|appointment|group|speech|ot|pt|clinic|his|her|the|their|your|our)$/;
  return sayInstead(to.test(next) ? `${making} to` : making);
}

/** “Did not attend.” → “Did not make it.”, “did not attend for your” → “did not make it to your”. */
function notAttended(found: Found): readonly Offer[] {
  const { end, first, text } = found;
  if (/^missed/i.test(text)) return [];
  const next = nextWord(found);
  if (/^(?:for|to)$/.test(next)) return [sayInstead('did not make it to', { replaces: { first, end: end + 1 } })];
  return [
    sayInstead(/^[^\p{L}\d]*$|^(?:and|or|without|today|again)$/u.test(next) ? 'did not make it' : 'did not make it to'),
  ];
}

const subjects =
  /^(?:pt|patient|client|student|child|family|families|mom|mother|dad|father|parent|parents|caregiver|they|grandma|grandmother)$/;

/** A fee keeps its short name, and a verb has no second offer. */
function other(found: Found): readonly Offer[] {
  const { text } = noun(found);
  if (text === 'missed-visit' || text.endsWith(' a visit')) return [];
  if (text === 'did not make it')
    return [
      { ...noun(found), ...sayInstead(isMany(wordsBefore(found).at(-1) ?? '') ? 'were not here' : 'was not here') },
    ];
  return [sayInstead(/s$/i.test(found.text) ? 'visits that did not work out' : 'visit that did not work out')];
}

/** “If they no-show again …”: it has not happened. */
const conditional = /^(?:if|when|whenever|should|once)$/;

/** “No show x2” → “Missed each other x2”; “two no-shows” → “two missed visits”. */
function noun(found: Found): Offer {
  const before = wordsBefore(found).filter((word) => /\w/.test(word));
  const next = nextWord(found);
  const who = before.at(-1) ?? '';
  const isVerb = before.length <= 2 && subjects.test(who);
  if (isVerb && conditional.test(before[0] ?? '')) return sayInstead(isMany(who) ? 'miss a visit' : 'misses a visit');
  if (/s$/i.test(found.text)) return sayInstead('missed visits');
  if (/^(?:fee|fees|policy|policies|rate|rates|charge|charges|letter|list)$/.test(next))
    return sayInstead('missed-visit');
  if (before.length === 0) return sayInstead(alone(next));
  return isVerb ? sayInstead('did not make it') : afterArticle(found, before);
}

/** “Family a no show at 2 pm” → “Family did not make it at 2 pm” */
const afterArticle = (found: Found, before: readonly string[]): Offer =>
  /^an?$/.test(before.at(-1) ?? '') && subjects.test(before.at(-2) ?? '')
    ? sayInstead('did not make it', { replaces: { first: found.first - 1, end: found.end } })
    : sayInstead('missed visit');

/** The wording if “no show” is the whole line, or its beginning. `next` is the next word. */
function alone(next: string): string {
  if (/^(?:\d+[/.-]\d|monday|tuesday|wednesday|thursday|friday|saturday)/.test(next)) return 'missed each other on';
  return /^(?:for|to|at)$/.test(next) ? 'missed visit' : 'missed each other';
}

function lateAgain({ end, first, get, kept }: Found): readonly Offer[] {
  if (get('was') === '') return [say('arrived at {time}')];
  return [say('arrived {minutes} minutes late', { replaces: { first: kept.get('was')?.first ?? first, end } })];
}
