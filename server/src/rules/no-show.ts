import type { Kind } from '../text/kind.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { tell } from './shared/offers.ts';
import { visitFrames } from './shared/visit-frames.ts';
import { inPlace } from './shared/visit-offers.ts';
import { notAboutVisits, visitPatterns } from './shared/visit-patterns.ts';
import { sentenceText } from './shared/who.ts';

/** A missed visit, told as a judgment. */
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
  rewrites: (found, { kind }) => [...inPlace(found), anew(found, kind)],
});

/**
 * “DNA” counts only in capitals, because “dna” is the molecule. A fee for missed visits is a rule for everybody, and
 * not about this family.
 */
function isToldOfThem(found: Found): boolean {
  const { name, text } = found;
  if (/^(?:withoutNotice|noReason|missedNoCall|youMissed)$/.test(name))
    return !/\b(?:fees?|charged?|charges|billed|policy)\b/.test(sentenceText(found));
  // “Mia” is a name
  if (name === 'awol' && /mia$/i.test(text)) return text.endsWith('MIA') || found.get('verb') !== '';
  return name !== 'dna' || /^(?:DNA|FTA|FTKA|ftka|dna['’e])/.test(text);
}

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

const ofLateness = new Set(['habitually', 'lateAgain', 'runsLate', 'lateArrivals', 'slow', 'lateFor']);
/** Patterns about many visits, not one. */
const ofMany = new Set(
  `cancels habitual attender keepsMissing history oftenMisses theyMissed manyChanges sameDay spotty lateCancel chronically
  moreThan cancelledOf thirdLate onlyOf habitOf missedLast changedTimes remindedToKeep missesALot inARowThat onTimeNever
  cancelledLate`.split(/\s+/),
);

/** The offer that replaces the whole sentence. */
function anew(found: Found, kind: Kind | undefined): Offer {
  const { name, text } = found;
  if (kind === 'caregiver-letter') return inLetter(name);
  if (name === 'forgotVisit' || (name === 'theyMissed' && /forgot/i.test(text))) return slippedBy;
  if (ofLateness.has(name)) return late;
  return ofMany.has(name) ? easier : missed;
}

const inLetter = (name: string): Offer =>
  tell(
    'Say that you missed them',
    /late|habitually/i.test(name)
      ? 'Getting here can be a lot. Would another time or place be easier for you?'
      : 'We missed you on {dates}. Would another time or place be easier for you?',
  );
