import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { caregiver, wordBehind, wordsBefore } from './shared/caregivers.ts';
import { say, sayInstead, tell } from './shared/offers.ts';

const visit = '(visit|visits|session|sessions|appointment|appointments|appt|appts|meeting|meetings|class|group)';
const someone = `(${caregiver}|pt|pts|patient|patients|client|clients|student|child|children|they)`;

/** That somebody was not here, told as a judgment. */
export const noShow = definePhraseRule({
  id: 'no-show',
  title: '“No-show” where we do not know why yet',
  family: 'caregivers',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'VEIPD', 'MISS'],
  options: {},
  patterns: {
    noCall: '[no call (,|;|/|and)? (no show|no shows|no showed)]',
    slash: ['[nc (/|-)? ns]', '[ncns]'],
    wasNoShow: '[(was|were|is|are) (a|an|another)? <no:(no show|no shows)>] !(on|of|and|to) !(fee|fees|policy|policies|rate|rates|charge|letter|visit|visits|appointment)',
    verb: ['[(no showed)]', '[(no showing)]'],
    noShow: '[<no:(no show|no shows)>] !(of|on tv|on the|tonight|and tell|time) !(and tell)',
    dna: [`${caregiver} [dna'd]`, "[(dna'd|dnas)] !(were|are)", '^ [dna] (x|x2|x3|x4|<number>|today|again|appointment|visit|session|.|$)', '(pt|patient|family|child|mom|dad|mother|father) [dna] (x|x2|x3|<number>|today|again|appointment|appt|visit|session|last|this|.|$)'],
    withoutNotice: [`[(missed|absent|cancelled|canceled) ..3 without (any|a|prior)? (notice|calling|call|explanation|warning|word|letting us know)]`],
    notShown: [`(<caregiver>|pt|patient|client|they) (again|also|still)? [(did not|didn't|never) (show up|show|showed up|showed)] (for|to|again|today|this|last|yesterday|on (monday|tuesday|wednesday|thursday|friday)|,|.|$)`, `^ [(did not|didn't|never) (show up|show|showed up|showed)] (for|to|again|today|.|$)`],
    missedYet: [`[missed yet another] ${visit}`, `${someone} [missed again]`, '^ [missed again]'],
    habitually: '[(habitually|chronically|constantly|perpetually) (late|tardy)]',
    habitual: ['[(habitual|chronic) (lateness|tardiness)]', '[(habitual|chronic|frequent) (cancellations|cancelations|cancellation|no shows|absences)] !(policy|fee)'],
    lateAgain: [`${caregiver} <was:(was|were|is|are|arrived|came|comes|arrives)> [late again]`, '^ [late again] (.|$)'],
    cancels: [`${caregiver} [<verb:(cancels|cancelled|canceled|cancel)> (frequently|constantly|repeatedly|habitually|all the time)]`, `${caregiver} (has|have)? [(frequently|constantly|repeatedly|habitually|always) <verb:(cancels|cancelled|canceled|cancel)>]`],
  },
  unless: [
    '(genetic|genetics|lab|paternity) ..6',
    'dna (test|tests|testing|sample|samples|result|results)',
    'there (is|was|will be) no show',
    'no show ..3 (tv|tablet|screen|television|ipad|movie|cartoon|puppet)',
    '(tv|tablet|television|ipad|cartoon|puppet|puppets|theater|theatre|circus|magic) ..8 (no show|no shows|show|shows)',
    '(we|i|therapist) ..3 (cancelled|canceled|cancel|cancels|missed)',
    '(did not|didn\'t|never) show (up)? on (the)? (x-ray|scan|test|mri|screen|report)',
  ],
  message: 'We know they were not here; we don’t know why yet. “We missed each other” leaves the door open.',
  rewrites: (found, { kind }) => [...inPlace(found), ...(kind === 'caregiver-letter' ? inLetter(found) : [tellOf(found)])],
});

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  switch (name) {
    case 'noCall':
    case 'slash':
      return [sayInstead('missed visit (reason not known yet)'), sayInstead('visit that did not work out (I’ll ask why)')];
    case 'wasNoShow':
    case 'verb':
    case 'notShown':
      return [verb(found)];
    case 'dna':
      return [say(/^dna$/i.test(text) && wordsBefore(found).length === 0 ? 'missed each other' : 'did not make it')];
    case 'noShow':
      return [noun(found), ...other(found)];
    case 'withoutNotice':
      return [sayInstead(text.replace(/ without .*$/is, ', and we do not know why yet').replace(/^\p{Lu}/u, (first) => first.toLowerCase())), sayInstead(text.replace(/ without .*$/is, '; I’ll ask if all is well'))];
    case 'missedYet':
      return [say(/again$/i.test(text) ? 'did not make it this time' : 'did not make it to another')];
    case 'habitually':
      return [say('often late')];
    case 'habitual':
      return [say(/late|tard/i.test(text) ? 'late starts' : 'missed visits')];
    case 'lateAgain':
      return get('was') === '' ? [say('arrived at {time}')] : lateAgain(found);
    default:
      return [say(`${{ cancels: 'has had', cancel: 'have had' }[get('verb').toLowerCase()] ?? 'had'} to cancel often`)];
  }
}

function verb({ block, end, sentence, text }: Found): Offer {
  const making = /ing$/i.test(text) ? 'not making it' : 'did not make it';
  // “did not show up for speech” → “did not make it to speech”
  if (wordBehind({ block, end, sentence }) === 'for' && wordBehind({ block, end, sentence }, 1) !== '') return sayInstead(`${making} to`, { replaces: { first: firstOf(block, end, text), end: end + 1 } });
  return sayInstead(making);
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

const subjects = /^(?:pt|patient|client|student|child|family|families|mom|mother|dad|father|parent|parents|caregiver|they|grandma|grandmother)$/;

/** The fee keeps its short name. */
const other = (found: Found): readonly Offer[] =>
  noun(found).text === 'missed-visit' ? [] : noun(found).text === 'did not make it' ? [sayInstead('was not here')] : [sayInstead(/s$/i.test(found.text) ? 'visits that did not work out' : 'visit that did not work out')];

/** “No show x2” → “Missed each other x2”; “two no-shows” → “two missed visits”. */
function noun(found: Found): Offer {
  const before = wordsBefore(found).filter((word) => /\w/.test(word));
  const next = wordBehind(found);
  if (/s$/i.test(found.text)) return sayInstead('missed visits');
  if (/^(?:fee|fees|policy|policies|rate|rates|charge|charges|letter|list)$/.test(next)) return sayInstead('missed-visit');
  if (before.length === 0) return sayInstead(/^(?:\d+[/.-]\d|monday|tuesday|wednesday|thursday|friday|saturday)/.test(next) ? 'missed each other on' : /^(?:for|to|at)$/.test(next) ? 'missed visit' : 'missed each other');
  if (before.length <= 2 && subjects.test(before.at(-1) ?? '')) return sayInstead('did not make it');
  return sayInstead('missed visit');
}

const lateAgain = ({ first, kept, end }: Found): readonly Offer[] => {
  const was = kept.get('was');
  return [say('arrived {minutes} minutes late', { replaces: { first: was?.first ?? first, end } })];
};

const missed = tell('Say that you missed each other', 'We missed each other on {dates}. Reason not known yet. I texted to say we were thinking of them and offered {times}.');
const easier = tell('Ask what would make visits easier', '{number} of {number} visits did not work out this month. I’ll ask what would make them easier: time, place, video, a ride.');
const late = tell('Say how you used the time', 'Arrived at {time}; we used the time we had for {what}.');

function tellOf({ name }: Found): Offer {
  if (name === 'habitually' || name === 'lateAgain') return late;
  return name === 'cancels' || name === 'habitual' ? easier : missed;
}

const inLetter = ({ name }: Found): readonly Offer[] => [
  tell('Say that you missed them', /late|habitually/i.test(name) ? 'Getting here can be a lot. Would another time or place be easier for you?' : 'We missed you on {dates}. Would another time or place be easier for you?'),
];
