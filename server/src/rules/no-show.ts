import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isMany, wordBehind, wordsBefore } from './shared/caregivers.ts';
import { say, sayInstead, tell } from './shared/offers.ts';
import { visitFrames } from './shared/visit-frames.ts';
import { notAboutVisits, visitPatterns } from './shared/visit-patterns.ts';
import { sentenceText, wordInFront } from './shared/who.ts';

/** That somebody was not here, told as a judgment. */
export const noShow = definePhraseRule({
  id: 'no-show',
  title: '“No-show” where we do not know why yet',
  family: 'caregivers',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'VEIPD', 'MISS'],
  options: {},
  patterns: { ...visitPatterns, ...visitFrames },
  unless: notAboutVisits,
  accepts: (found) => isToldOfThem(found),
  message: 'We know they were not here; we don’t know why yet. “We missed each other” leaves the door open.',
  rewrites: (found, { kind }) => [
    ...inPlace(found),
    ...(kind === 'caregiver-letter' ? inLetter(found) : [tellOf(found)]),
  ],
});

/** “DNA” in capitals; and a charge for whoever misses a visit is a rule, told of nobody. */
function isToldOfThem(found: Found): boolean {
  const { name, text } = found;
  if (/^(?:withoutNotice|noReason|missedNoCall|youMissed)$/.test(name))
    return !/\b(?:fees?|charged?|charges|billed|policy)\b/.test(sentenceText(found));
  return name !== 'dna' || /^(?:dna|fta)/i.test(text) === /^(?:DNA|FTA|FTKA|dna['’e])/.test(text);
}

const inPlace = (found: Found): readonly Offer[] =>
  found.name in visitFrames ? (framed[found.name]?.(found) ?? []) : (makers[found.name] ?? cancelsOften)(found);

/** Most of the frames tell more than words in place could hold. */
const framed: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  nobodyThere: (found) => (/^(?:|[.,;])$/.test(wordBehind(found)) ? [sayInstead('we missed each other')] : []),
  notKept: () => [sayInstead('did not work out')],
  didNotKeep: () => [sayInstead('could not keep')],
  cancelledOn: ({ text }) => (/^cancell?ed/i.test(text) ? [say('had to cancel')] : []),
  onlyOf: ({ text }) => [say(text.replace(/ (?:only|just|barely)\b/i, ''), { title: 'Leave out the “only”' })],
  nobodyCame: (found) => (/^(?:|[.,;])$/.test(wordBehind(found)) ? [sayInstead('we missed each other')] : []),
  didNotCome: (found) => (/^did/i.test(found.text) ? [verb(found)] : []),
  lateFor: ({ text }) => [say(text.replace(/ (?:again|as usual|once again|yet again)$/i, '').toLowerCase())],
  lastMinuteAt: () => [say('had a late change of plans')],
};

/** The wording in place, by what was found. */
const makers: Readonly<Record<string, (found: Found) => readonly Offer[]>> = {
  noCall: () => [
    sayInstead('missed visit (reason not known yet)'),
    sayInstead('visit that did not work out (I’ll ask why)'),
  ],
  slash: (found) => [
    ...(wordBehind(found) === 'for' ? [sayInstead('missed each other')] : []),
    sayInstead('missed visit (reason not known yet)'),
    sayInstead('visit that did not work out (I’ll ask why)'),
  ],
  noWord: () => [sayInstead('no word yet')],
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
  dna,
  noShow: (found) => [noun(found), ...other(found)],
  withoutNotice: (found) => withoutNotice(found),
  missedYet: (found) => {
    const made = isPerfect(found) ? 'not made it' : 'did not make it';
    // “Missed again in May”: “this time” would name two times
    if (/again$/i.test(found.text) && !isPerfect(found) && /^(?:in|on|at|last)$/.test(wordBehind(found)))
      return [sayInstead(`again ${made}`)];
    // “did not make it to another visit” would say that they came to the others
    return [sayInstead(`${made} this time`)].filter(() => /again$/i.test(found.text));
  },
  yetAnother: () => [sayInstead('another visit that did not work out')],
  habitually: ({ text }) => [say(/absent$/i.test(text) ? 'often not able to come' : 'often late')],
  habitual: ({ text }) => [
    sayInstead(/late|tard/i.test(text) ? 'late starts' : /absence$/i.test(text) ? 'missed visit' : 'missed visits'),
  ],
  lateAgain: (found) => (found.get('was') === '' ? [say('arrived at {time}')] : lateAgain(found)),
  cancelsAgain: () => [say('had to cancel this time')],
  keepsMissing: ({ get }) => [
    say(
      `${{ keeps: 'has often', keep: 'have often' }[get('verb').toLowerCase()] ?? 'often'} had to miss ${get('what').toLowerCase()}`,
    ),
  ],
  skipped: ({ get }) => [say(skipped[get('verb').toLowerCase()] ?? 'missed')],
  stoodUp: () => [say('did not get to meet with us')],
  ghosted: ({ text }) => [say(/ing\b/i.test(text) ? 'losing touch with us' : 'lost touch with us')],
  awol: ({ get }) => [
    say(`${{ gone: 'been ', went: 'was ' }[get('verb').toLowerCase()] ?? ''}out of touch`, { tellsNothing: true }),
  ],
  attender,
  failedVisit: ({ text }) => [say(`missed ${text.split(' ').at(-1) ?? ''}`)],
  notAttended,
  lateCancel: ({ text }) => [say(/s$/i.test(text) ? 'late changes of plans' : 'late change of plans')],
  runsLate: () => [say('is often late')],
  history: () => [],
  manyMissed: () => [say('{number} visits that did not work out')],
  inARow: (found) => [say(found.text.replace(/^\S+/, isPerfect(found) ? 'not made it to' : 'did not make it to'))],
  missedNoCall: () => [sayInstead('missed each other')],
  neverCame: () => [sayInstead('did not make it')],
  repeatedlyAbsent: () => [say('often not able to come')],
  outOf: (found) => [say(found.text.replace(/^\S+/, isPerfect(found) ? 'not made it to' : 'did not make it to'))],
  tardyTimes: ({ text }) => [say(text.replace(/^tardy/i, 'late').toLowerCase(), { title: 'Say “late”' })],
  neither: () => [sayInstead('did not make it, and we have no word yet')],
  lastMinute: () => [say('had a late change of plans')],
  noCallToday: () => [sayInstead('no word yet')],
  absentAgain: ({ text }) => [say(/^tardy/i.test(text) ? 'arrived at {time}' : 'not here this time')],
  minutesLate: ({ text }) => [say(text.replace(/ late .*$/i, ' late').toLowerCase())],
  lateBy: ({ text }) => [say(text.replace(/ (?:again|as usual|once again|yet again)$/i, '').toLowerCase())],
  oftenMisses: () => [],
  youMissed: () => [],
  theyMissed: () => [],
  manyChanges: () => [],
  noCallToCancel: () => [],
  noAnswer: () => [],
  sameDay: () => [say('had a late change of plans')],
  bailedOn: () => [],
  blewOff: () => [say('missed')],
  noReason: ({ text }) => [
    sayInstead(`${text.replace(/,? ?(?:with no|without|no) .*$/i, '').toLowerCase()}, reason not known yet`),
  ],
  spotty: () => [],
  lateArrivals: () => [say('late starts')],
  // “You were not home” has somebody in front
  notHome: (found) =>
    [sayInstead('missed each other at home')].filter(() => !/\w/.test(wordInFront(found, found.first))),
};

/** “missed the visit without calling” → “missed the visit, and we do not know why yet”; to whom it happened we write that we hope. */
function withoutNotice(found: Found): readonly Offer[] {
  const { text } = found;
  if (!/ without /i.test(text) || !/^(?:|[.,;:!?])$/.test(wordBehind(found))) return [];
  const visit = text.replace(/ without .*$/is, '').replace(/^\p{Lu}/u, (first) => first.toLowerCase());
  if (/\byou\b/.test(sentenceText(found))) return [sayInstead(`${visit}, and we hope all is well`)];
  return [sayInstead(`${visit}, and we do not know why yet`), sayInstead(`${visit}; I’ll ask if all is well`)];
}

const isPerfect = (found: Found): boolean => /^(?:has|have|had)$/.test(wordInFront(found, found.first));

const skipped: Readonly<Record<string, string>> = {
  skips: 'misses',
  ditches: 'misses',
  skipping: 'missing',
  skip: 'miss',
};
const cancelsOften = ({ get }: Found): readonly Offer[] =>
  [
    say(
      `${{ cancels: 'has had', keeps: 'has had', reschedules: 'has had', cancel: 'have had', keep: 'have had' }[get('verb').toLowerCase()] ?? 'had'} to cancel often`,
    ),
  ].filter(() => !get('verb').endsWith('ing'));

/** “DNA x2” → “Missed each other x2”; “DNA OT review” → “Missed OT review”. */
function dna(found: Found): readonly Offer[] {
  if (found.first > found.whole.first || wordsBefore(found).length > 0 || !/^(?:dna|fta|ftka)$/i.test(found.text))
    return [
      say(
        /^(?:review|ot|pt|slp|group|appointment|appt|visit|session|clinic)$/.test(wordBehind(found))
          ? 'did not make it to'
          : 'did not make it',
      ),
    ];
  const alone = /^(?:x\d?|\d.*|today|again|this|last|twice|on|[,.;]|)$/.test(wordBehind(found));
  return [
    alone ? say('missed each other') : say(/^(?:for|to|at)$/.test(wordBehind(found)) ? 'did not make it' : 'missed'),
  ];
}

/** “is a frequent canceller” → “has often had to cancel”. */
function attender({ get }: Found): readonly Offer[] {
  const was = get('was').toLowerCase();
  const has =
    was === ''
      ? ''
      : /^(?:was|were)/.test(was)
        ? 'had '
        : isMany(get('caregiver')) || /^(?:are|have)/.test(was)
          ? 'have '
          : 'has ';
  const what = get('what').toLowerCase();
  const often = has === '' ? 'often ' : `${has}often `;
  if (what.startsWith('cancel')) return [say(`${often}had to cancel`)];
  if (what.startsWith('no')) return [sayInstead(`${often}missed visits`)];
  return what.startsWith('late') ? [say(`${often}arrived late`)] : [say(`${has}made it to some visits`)];
}

/** “for the third time”, “for two weeks” */
const isATime = (at: Pick<Found, 'block' | 'end' | 'sentence'>): boolean =>
  [1, 2, 3, 4].some((ahead) => /^(?:times?|weeks?|months?|days?|row)$/.test(wordBehind(at, ahead)));

function verb({ block, end, sentence, text }: Found): Offer {
  const making = /ing$/i.test(text) ? 'not making it' : 'did not make it';
  if (/^again$/.test(wordBehind({ block, end, sentence })))
    return sayInstead(`${making} this time`, { replaces: { first: firstOf(block, end, text), end: end + 1 } });
  // “did not show up for speech” → “did not make it to speech”; “for the third time” stays
  if (
    wordBehind({ block, end, sentence }) === 'for' &&
    !isATime({ block, end, sentence }) &&
    wordBehind({ block, end, sentence }, 1) !== ''
  )
    return sayInstead(`${making} to`, { replaces: { first: firstOf(block, end, text), end: end + 1 } });
  const to =
    /^(?:intake|eval|evaluation|visit|session|appointment|group|speech|ot|pt|clinic|his|her|the|their|your|our)$/.test(
      wordBehind({ block, end, sentence }),
    );
  return sayInstead(to ? `${making} to` : making);
}

/** “Did not attend.” → “Did not make it.”, “did not show up for your” → “did not make it to your”. */
function notAttended({ block, end, first, sentence, text }: Found): readonly Offer[] {
  if (/^missed/i.test(text)) return [];
  const next = wordBehind({ block, end, sentence });
  if (/^(?:for|to)$/.test(next)) return [sayInstead('did not make it to', { replaces: { first, end: end + 1 } })];
  return [
    sayInstead(/^[^\p{L}\d]*$|^(?:and|or|without|today|again)$/u.test(next) ? 'did not make it' : 'did not make it to'),
  ];
}

/** The token at which words begin that end before `end`. */
function firstOf(block: Found['block'], end: number, text: string): number {
  let at = end;
  let length = 0;
  while (at > 0 && length < text.replaceAll(/[\s-]/g, '').length) {
    at--;
    length += block.source.slice(block.tokens.start[at], block.tokens.end[at]).length;
  }
  return at;
}

const subjects =
  /^(?:pt|patient|client|student|child|family|families|mom|mother|dad|father|parent|parents|caregiver|they|grandma|grandmother)$/;

/** The fee keeps its short name, and a verb has no other. */
function other(found: Found): readonly Offer[] {
  const { text } = noun(found);
  if (text === 'missed-visit' || text.endsWith(' a visit')) return [];
  if (text === 'did not make it')
    return [
      { ...noun(found), ...sayInstead(isMany(wordsBefore(found).at(-1) ?? '') ? 'were not here' : 'was not here') },
    ];
  return [sayInstead(/s$/i.test(found.text) ? 'visits that did not work out' : 'visit that did not work out')];
}

/** “If they no-show again …” has not come about. */
const conditional = /^(?:if|when|whenever|should|once)$/;

/** “No show x2” → “Missed each other x2”; “two no-shows” → “two missed visits”. */
function noun(found: Found): Offer {
  const before = wordsBefore(found).filter((word) => /\w/.test(word));
  const next = wordBehind(found);
  const who = before.at(-1) ?? '';
  const isVerb = before.length <= 2 && subjects.test(who);
  if (isVerb && conditional.test(before[0] ?? '')) return sayInstead(isMany(who) ? 'miss a visit' : 'misses a visit');
  if (/s$/i.test(found.text)) return sayInstead('missed visits');
  if (/^(?:fee|fees|policy|policies|rate|rates|charge|charges|letter|list)$/.test(next))
    return sayInstead('missed-visit');
  if (before.length === 0) return sayInstead(alone(next));
  return told(found, before, isVerb);
}

function told(found: Found, before: readonly string[], isVerb: boolean): Offer {
  // “Family a no show at 2 pm”
  if (/^an?$/.test(before.at(-1) ?? '') && subjects.test(before.at(-2) ?? ''))
    return sayInstead('did not make it', { replaces: { first: found.first - 1, end: found.end } });
  return sayInstead(isVerb ? 'did not make it' : 'missed visit');
}

/** The whole of a line, or its beginning: `next` is the word behind. */
function alone(next: string): string {
  if (/^(?:\d+[/.-]\d|monday|tuesday|wednesday|thursday|friday|saturday)/.test(next)) return 'missed each other on';
  return /^(?:for|to|at)$/.test(next) ? 'missed visit' : 'missed each other';
}

const lateAgain = ({ first, kept, end }: Found): readonly Offer[] => {
  const was = kept.get('was');
  return [say('arrived {minutes} minutes late', { replaces: { first: was?.first ?? first, end } })];
};

const missed = tell(
  'Say that you missed each other',
  'We missed each other on {dates}. Reason not known yet. I texted to say we were thinking of them and offered {times}.',
);
const easier = tell(
  'Ask what would make visits easier',
  '{number} of {number} visits did not work out this month. I’ll ask what would make them easier: time, place, video, a ride.',
);
const late = tell('Say how you used the time', 'Arrived at {time}; we used the time we had for {what}.');

const slippedBy = tell(
  'Ask what would help to remember',
  'The visit slipped by. I’ll ask what would help: a text, a call, another time.',
);

function tellOf({ name, text }: Found): Offer {
  if (name === 'forgotVisit' || (name === 'theyMissed' && /forgot/i.test(text))) return slippedBy;
  if (/^(?:habitually|lateAgain|runsLate|lateArrivals|slow|lateFor)$/.test(name)) return late;
  return /^(?:cancels|habitual|attender|keepsMissing|history|oftenMisses|theyMissed|manyChanges|sameDay|spotty|lateCancel|chronically|moreThan|cancelledOf|thirdLate|onlyOf|habitOf|missedLast|changedTimes|remindedToKeep|missesALot|inARowThat|onTimeNever|cancelledLate)$/.test(
    name,
  )
    ? easier
    : missed;
}

const inLetter = ({ name }: Found): readonly Offer[] => [
  tell(
    'Say that you missed them',
    /late|habitually/i.test(name)
      ? 'Getting here can be a lot. Would another time or place be easier for you?'
      : 'We missed you on {dates}. Would another time or place be easier for you?',
  ),
];
