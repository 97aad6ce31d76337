import * as classes from '../language/classes.ts';
import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found } from './phrase-rule.ts';
import { done, hasDoer, headOf, isOfOffice, isPerson, isTestByLetters, seen, subjectOf } from './shared/active.ts';
import { isObject, inPlace, further } from './shared/bureaucratic-offers.ts';

const adverb = '(also|again|now|recently|strongly|hereby|currently|formally|previously)?';
const reader = '(you|parents|families|caregivers|guardians|all parents|all families|all caregivers|clients|patients)';

/** The voice of an office, which hides who does what. */
export const passiveBureaucratic = definePhraseRule({
  id: 'passive-bureaucratic',
  title: 'Office voice that hides who does what',
  family: 'voice',
  severity: { 'caregiver-letter': 'information' },
  source: ['PLG', 'PWTM', 'SEED'],
  options: {},
  patterns: {
    itIs: [
      `[it <be:(is|was|has been)> ${adverb} <what:(recommended|suggested|advised|requested)> <link:(that|to)>?] !(by|for|in|on|,)`,
      `[it <be:(is|was|has been)> ${adverb} <what:(noted|observed|determined|concluded|decided|agreed|felt|believed|found|reported|documented|discussed|expected|required|understood|established)> <link:(that)>]`,
    ],
    advised: [
      '[(kindly (note|be advised|be aware|be informed)) <link:(that)>] ',
      '[(please be|be) (advised|informed|notified) <link:(that)>?] !(of|by)',
      '[please be (advised|informed|notified) <of:(of)>] <word>',
      '[this (letter|note)? (is|serves) to (inform|notify|advise) you <link:(that)>?]',
    ],
    attention: [
      '[it has come to (our|my|the) attention (of this (office|clinic|agency))? (that)?]',
      '[it (has|was) (been)? (recently)? (brought|drawn) to (our|my|the) attention (of this (office|clinic|agency))? (that)?]',
    ],
    given: '[(consideration|thought|attention) <modal:(should|must|needs to|will|may|can)> be given to]',
    follows:
      '[(recommendations|findings|results|goals|impressions|instructions|our recommendations|my recommendations|the recommendations|the results) (are|is) (as follows|listed below|outlined below|summarized below|detailed below)]',
    asked: `[<who:${reader}> <be:(are|were|will be)> (hereby|kindly|also|strongly|politely|respectfully)? <what:(requested|encouraged|reminded|asked|urged|advised|notified|informed)> <link:(to|that|of)>]`,
    // “A parent or guardian is requested to attend”
    askedOne: `((a|an|the|each|one|at least one)? (parent|caregiver|mother|father|adult) ((or|/|and) (legal)? (guardian|caregiver))?|(a|the|your) (guardian|family)|a responsible adult) [<be:(is|are|was|will be)> (hereby|kindly|also|strongly|politely|respectfully)? <what:(requested|asked|urged|reminded|advised)> <link:(to)>]`,
    records:
      '[(our|the|office|clinic|program) (clinic|office|attendance|visit|program|agency|school)? records (show|indicate|reflect|suggest|state|confirm|say) <link:(that)>?]',
    byRecords:
      '[(according to|per|as per|based on) (our|the|office|clinic) (clinic|office|attendance|visit|program)? records ,?] <word>',
    setFor:
      '(meeting|conference|appointment|visit|evaluation|assessment|review|intake|date|time|session|call|hearing|observation|start|screening|retest) ..4 [<be:(was|has been|have been|were|will be|has now been|has already been)> <what:(set|set up|fixed|slotted|booked|confirmed|moved|pushed back|slated)>] !(by)',
    expected:
      '[(parents|families|caregivers|guardians|all parents|all families|clients|patients) (are|will be) (hereby|also)? (required|expected) to]',
    cooperation:
      '[your (attendance|presence|participation|patience|feedback|input|reply|response|help|support|promptness|understanding|assistance|cooperation|compliance|prompt attention|attention|prompt response) ..3 (is|are|will be|would be) ..1 (expected|required|appreciated|requested|welcomed)]',
    made: '(change|changes|adjustment|adjustments|modifications|arrangement|arrangements|decision|decisions|referral|referrals|determination|recommendation|recommendations|provision|provisions) ..5 [<be:(was|were|has been|have been|will be|is being|are being)> <what:(made|reached|rendered|issued|placed)>] !(easier|harder|by|on|in|at)',
    urged:
      '[<be:(is|are)> <what:(advised|recommended|indicated|warranted)>] !(by|for (children|kids|ages|babies|anyone|everyone|all)|to|that|daily)',
    found: '[<be:(was|were)> <what:(observed|noted|documented|identified)>] !(to|by|that|as|for)',
    thing: [
      `[<be:(was|were|has been|have been|will be|is being|are being)> ${adverb} <what:${done}>]`,
      `[<be:(was|were)> <what:(held)>]`,
      `[<be:(is|are)> ${adverb} <what:(recommended|requested|suggested|noted|observed)>]`,
      '[<be:(is|are|will be)> <what:(required|advised)>] !(to|by law|by the law)',
    ],
    notBegun:
      "(services|therapy|treatment|visit|visits|session|sessions|appointment|appointments|evaluation|evaluations|testing|equipment|order|orders|request|requests|form|forms|paperwork|referral|assessment|training) [(cannot|can not|can't|will not|won't|may not|could not|couldn't) be <what:(started|begun|scheduled|rescheduled|continued|provided|resumed|processed|ordered|completed|offered|approved|arranged|booked|given|finished)>] !(by (him|her|them))",
    notYetDone:
      '(form|forms|paperwork|payment|referral|request|application|consent|report|records|visit|visits|appointment|evaluation|questionnaire|packet|copy|prescription|authorization) [(has|have) not (yet)? been <what:(received|returned|completed|submitted|scheduled|approved|processed|signed|sent)>] !(by)',
    mayBe:
      '[<modal:(may|might)> (also|then|later)? be <what:(ordered|recommended|conducted|performed|repeated)>] !(by|from)',
    lookedAt:
      '(feeding|eating|swallowing|hearing|vision|balance|strength|speech|language|play|tone|reflexes|vocabulary|attention|posture|gait|walking|skills|coordination|handwriting|articulation|range of motion|sensation|sleep) [<be:(was|were)> (also)? <what:(watched|tested|checked|measured|examined|assessed|screened|evaluated|reviewed|observed)>] !(by)',
    seenHere:
      '[<be:(was|were|has been|have been)> <what:(seen)>] (in|at|by) (our|my|this) ..4 (clinic|office|program|practice|department|center|centre|team|service)',
    untilReceived:
      '(until|once|when|after|before|unless) <thing:((the|your|a|all|this|these|our) ..2 (form|forms|payment|paperwork|packet|questionnaire|application|consent|reply|response|release|prescription|report|records|signature))> [(is|are|has been|have been) <what:(received|returned)>] !(by (you|the (doctor|school)))',
    must: '[(must|shall|needs to|need to|has to|have to|is to|are to) be <what:(submitted|delivered|handed in|handed back|emailed|uploaded|faxed|returned|signed|completed|filled out|filled in|paid|provided|received|sent|forwarded|mailed)>]',
    contacted:
      '[<who:(you|parents|families|caregivers|your family|the family|the parents|you both)> <be:(will be|have been|were)> (also)? <what:(contacted|notified|informed|billed|assigned|scheduled|given|provided|sent|placed|added|invited to attend)>] !(by (me|us|ms|mr|mrs|dr|<Name>))',
    developed:
      '[<be:(was|were|has been|have been|will be|is being|are being)> <what:(developed|created|prepared|drafted|devised|formulated|drawn up|put in place|agreed upon|updated|revised|modified|attached|enclosed|posted|distributed|assigned|allocated|implemented|concluded|collected|obtained|gathered|considered|explored|addressed|monitored|tracked|continued|discontinued|terminated|suspended|extended|denied|declined|granted|archived|closed|opened|logged|released|waived|verified|confirmed)>]',
    perOur:
      '[(per|as per|pursuant to|in accordance with|further to|with reference to|in regard to|in reference to|in response to) (our|your|the) ..1 (conversation|discussion|request|agreement|policy|policies|records|phone call|letter|email|meeting|procedures|protocol|regulations|guidelines|inquiry|recommendation|recommendations)]',
    hereto:
      '[(attached hereto|enclosed herewith|attached herewith|herein|heretofore|hereby|aforementioned|the (above|below) (mentioned|referenced|named|noted)|at your earliest convenience|in due course|under separate cover|effective immediately)]',
    seenIn:
      '(difficulty|difficulties|delay|delays|weakness|strengths|strength|tightness|progress|improvement|improvements|gains|challenges|concerns|behaviors) [<be:(was|were|has been|have been)> <what:(seen|noted|observed|reported|demonstrated|displayed|evident|identified|documented)>] !(by)',
    find: '[(please find (attached|enclosed)|(attached|enclosed) please find)]',
    child: [
      `[<be:(is|was|has been|will be)> ${adverb} <what:${seen}>]`,
      '[<be:(has been)> <what:(discharged)>]',
      '[<be:(was|has been|will be)> <what:(placed on)>] ..2 (list|waitlist|hold|schedule|caseload|plan|program)',
    ],
    shouldYou: '^ [should you <verb:(have|need|require|wish|want)>] ..9 ,',
    mayHave:
      'with [any (questions|concerns|comments) (or|and|,|/) (questions|concerns|comments) (that)? you (may|might) have]',
    writer: ['[this (writer|therapist|clinician|examiner|evaluator|provider|interviewer|author)]', '[the undersigned]'],
    office: '[this (office|clinic|agency|practice|department)]',
  },
  unless: [
    '(insurance|insurer|medicaid|health plan)',
    '(hospital|nicu|emergency room|er)',
    '(pretend|story|storybook|(in|of|from|read|reading) ..3 (game|book))',
  ],
  judges: { unattributed: false, writer: false },
  accepts: (found) => isOfficial(found),
  message: 'Who is doing this? A letter feels warmer with “I”, “we” and “you” in it.',
  rewrites: (found) => [...inPlace(found), ...further(found)],
});

/** What offices write that they do. “This clinic has a swing” is about a place. */
const officeVerb =
  /^(?:has no record|is(?: now| also| still)? (?:writing|pleased|unable|required|sending|reviewing|closing|closed|requesting|asking|contacting|notifying|happy|not able)|has(?: now| also| not)? (?:received|scheduled|noted|sent|reviewed|tried|attempted|made|been|determined|decided|closed|completed|not)|requires|requests|acknowledges|confirms|considers|wishes|declines|strives|aims|retains|operates|recommends|reserves|will|shall|must|cannot|does|regrets|asks|expects|advises|accepts|charges)(?: |$)/;
const toOffice = /^(?:contact|call|notify|inform|email|phone|tell|reach)$/;

/** The next three words after “this office”. */
const wordsFrom = ({ block, end, sentence }: Found): string =>
  [0, 1, 2].map((ahead) => (end + ahead < sentence.end ? wordAt(block, end + ahead) : '')).join(' ');

/** The passive is about papers, visits, or the child in a report. It is not about a game. */
function isOfficial(found: Found): boolean {
  const { block, end, first, name, sentence } = found;
  const before = first > sentence.first ? wordAt(block, first - 1) : '';
  if (name === 'office')
    return toOffice.test(before) || (!isObject(found) && end < sentence.end && officeVerb.test(wordsFrom(found)));
  return !passives.has(name) || hidesDoer(found);
}

/** Patterns with a passive verb. Whether they count depends on the subject. */
const passives: ReadonlySet<string> = new Set([
  'thing',
  'child',
  'made',
  'urged',
  'found',
  'must',
  'developed',
  'setFor',
  'seenIn',
  'mayBe',
]);

/** Patterns that name an office matter themselves. */
const ofOffices: ReadonlySet<string> = new Set(['seenIn', 'setFor']);

function hidesDoer(found: Found): boolean {
  const { block, name } = found;
  const subject = subjectOf(found);
  if (!subject || hasDoer(found)) return false;
  if (name === 'urged' || name === 'found')
    return !isPerson(block, subject) && !classes.pronouns.has(headOf(block, subject));
  if (ofOffices.has(name)) return true;
  if (name === 'child') return isPerson(block, subject);
  if (name === 'developed' && isPerson(block, subject)) return /^(?:assigned|discharged)$/.test(found.get('what'));
  return name === 'made' || isOfOffice(headOf(block, subject)) || isTestByLetters(found);
}
