import * as classes from '../language/classes.ts';
import { idAt, isWord, wordAt } from '../language/grammar.ts';
import { pluralVerb } from '../language/verbs.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import {
  done,
  hasDoer,
  headOf,
  inSentence,
  isOfOffice,
  isPerson,
  isTestByLetters,
  seen,
  subjectOf,
} from './shared/active.ts';
import { say, tell } from './shared/offers.ts';
import { contacted, doneByWriter, cooperation, passiveOffers } from './shared/passive-offers.ts';

const adverb = '(also|again|now|recently|strongly|hereby|currently|formally|previously)?';
const reader = '(you|parents|families|caregivers|guardians|all parents|all families|all caregivers|clients|patients)';

/** Office voice, which hides who does what. */
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

/** What an office does in its own words; “this clinic has a swing” is about a place. */
const officeVerb =
  /^(?:has no record|is(?: now| also| still)? (?:writing|pleased|unable|required|sending|reviewing|closing|closed|requesting|asking|contacting|notifying|happy|not able)|has(?: now| also| not)? (?:received|scheduled|noted|sent|reviewed|tried|attempted|made|been|determined|decided|closed|completed|not)|requires|requests|acknowledges|confirms|considers|wishes|declines|strives|aims|retains|operates|recommends|reserves|will|shall|must|cannot|does|regrets|asks|expects|advises|accepts|charges)(?: |$)/;
const toOffice = /^(?:contact|call|notify|inform|email|phone|tell|reach)$/;

/** The next words, as they stand behind “this office”. */
const wordsFrom = ({ block, end, sentence }: Found): string =>
  [0, 1, 2].map((ahead) => (end + ahead < sentence.end ? wordAt(block, end + ahead) : '')).join(' ');

/** A passive of the office, not of a game: about papers and visits, or about the child in a report. */
function isOfficial(found: Found): boolean {
  const { block, end, first, name, sentence } = found;
  const before = first > sentence.first ? wordAt(block, first - 1) : '';
  if (name === 'office')
    return toOffice.test(before) || (!isObject(found) && end < sentence.end && officeVerb.test(wordsFrom(found)));
  return !passives.has(name) || hidesDoer(found);
}

/** What is passive in its grammar, and needs a look at its subject. */
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

/** Their patterns name what is the office’s. */
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

const isObject = ({ block, first, sentence }: Found): boolean =>
  first > sentence.first && isWord(block, first - 1) && !classes.conjunctions.has(idAt(block, first - 1));

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  switch (name) {
    case 'itIs':
      return suggested(found);
    case 'shouldYou':
      return [say(`if you ${get('verb').toLowerCase().replace('require', 'need').replace('wish', 'want')}`)];
    case 'mayHave':
      return [say('whatever is on your mind')];
    case 'advised':
      return [
        say(
          get('of') !== ''
            ? 'we want you to know about'
            : /^this/i.test(found.text)
              ? withThat('I am writing to tell you', get('link'))
              : withThat('we want you to know', get('link')),
        ),
      ];
    case 'must':
      return pleaseDo(found);
    case 'find':
      return [say('I am sending'), say('we are sending')];
    case 'attention':
      return [say('we noticed that'), say('I noticed that')];
    case 'given':
      return [say(get('modal').toLowerCase() === 'will' ? 'we will think about' : 'I suggest that we think about')];
    case 'follows':
      return [
        say(
          /recommend|instruct/i.test(found.text)
            ? 'here is what I suggest'
            : /goal/i.test(found.text)
              ? 'here are the goals'
              : 'here is what I found',
        ),
      ];
    case 'asked':
      return [
        /^will/i.test(get('be')) && /^(?:notified|informed|advised)$/i.test(get('what'))
          ? say(`we will tell you ${get('link').toLowerCase() === 'of' ? 'about' : get('link').toLowerCase()}`)
          : say(askedOf(get('what').toLowerCase(), get('link').toLowerCase(), /^were/i.test(get('be')))),
      ];
    case 'expected':
      return [say('we ask you to')];
    case 'askedOne':
      return [say('we ask you to', { replaces: 'pattern' })];
    case 'records':
      return [say(withThat('we see', get('link')))];
    case 'byRecords':
      return [say('from what we wrote down,')];
    case 'contacted':
      return contacted(found);
    case 'perOur':
      return /(?:conversation|discussion|call|meeting)$/i.test(found.text)
        ? [say('as we talked about')]
        : [say('as you asked')].filter(() => /your request$/i.test(found.text));
    case 'cooperation':
      return [say(cooperation(found.text))];
    case 'writer':
      return doneByWriter(found) ?? [asFirstPerson(found, 'I', 'me')];
    case 'office':
      return [asFirstPerson(found, 'we', 'us')];
    default:
      return passiveOffers(found);
  }
}

const pleases: Readonly<Record<string, string>> = {
  submitted: 'send us',
  returned: 'send back',
  signed: 'sign',
  completed: 'fill out',
  'filled out': 'fill out',
  'filled in': 'fill in',
  'handed in': 'hand in',
  emailed: 'email us',
  faxed: 'fax us',
  paid: 'pay',
  provided: 'give us',
  received: 'get us',
  sent: 'send',
  forwarded: 'send',
  mailed: 'mail',
};

/** “If the form needs to be signed, …” asks for nothing yet. */
const isConditional = (block: Found['block'], first: number): boolean =>
  first > 0 && /^(?:if|when|whenever|unless|until|once|before|after|because|since)$/.test(wordAt(block, first - 1));

/** “Your form must be submitted by …” → “please send us your form by …”. */
function pleaseDo(found: Found): readonly Offer[] {
  const { block, end, get } = found;
  const subject = subjectOf(found);
  const verb = pleases[get('what').toLowerCase()];
  if (!subject || verb === undefined || isConditional(block, subject.first)) return [];
  const thing = inSentence(block, subject);
  return [say(`please ${verb} ${thing}`, { replaces: { first: subject.first, end }, title: `Say “please ${verb} …”` })];
}

const withThat = (text: string, that: string): string => (that === '' ? text : `${text} that`);

/** “It was recommended that …” → “we suggested that …”. */
function suggested({ get }: Found): readonly Offer[] {
  const past = !/^is$/i.test(get('be'));
  const what = get('what').toLowerCase();
  const link = get('link').toLowerCase();
  const verb = verbs[what];
  if (!verb || (link === '' && !/^(?:recommended|suggested|advised)$/.test(what))) return [];
  const text = past ? verb[1] : verb[0];
  const rest = { that: ' that', to: ' that you', '': '' }[link] ?? '';
  if (what === 'reported') return [say(`{who} ${text}${rest}`)];
  return [say(`we ${text}${rest}`), say(`I ${text}${rest}`), say(`{who} ${text}${rest}`, { title: 'Say who' })].filter(
    (_, at) => at < 2 || past,
  );
}

/** How people say what reports say: now and then. */
const verbs: Readonly<Record<string, readonly [now: string, then: string]>> = {
  recommended: ['suggest', 'suggested'],
  suggested: ['suggest', 'suggested'],
  advised: ['suggest', 'suggested'],
  requested: ['ask', 'asked'],
  required: ['ask', 'asked'],
  noted: ['notice', 'noticed'],
  observed: ['notice', 'noticed'],
  determined: ['find', 'found'],
  concluded: ['think', 'thought'],
  found: ['find', 'found'],
  established: ['find', 'found'],
  decided: ['think', 'decided'],
  agreed: ['agree', 'agreed'],
  felt: ['feel', 'felt'],
  believed: ['think', 'thought'],
  understood: ['understand', 'understood'],
  expected: ['expect', 'expected'],
  reported: ['tell us', 'told us'],
  documented: ['have written', 'wrote'],
  discussed: ['say', 'said'],
};

const askings: Readonly<Record<string, readonly [now: string, then: string]>> = {
  advised: ['we suggest that you', 'we suggested that you'],
  reminded: ['we\u2019d like to remind you to', 'we reminded you to'],
  encouraged: ['we\u2019d love for you to', 'we asked you to'],
};

/** “You are requested to” → “we ask you to”. */
function askedOf(what: string, link: string, past: boolean): string {
  if (link === 'of' || link === 'that')
    return what === 'reminded'
      ? `we\u2019d like to remind you ${link}`
      : `we want you to know ${link === 'of' ? 'about' : link}`;
  const [now, then] = askings[what] ?? ['we ask you to', 'we asked you to'];
  return past ? then : now;
}

/** “This writer recommends” → “I recommend”; “by this writer” → “by me”. */
function asFirstPerson(found: Found, subject: string, object: string): Offer {
  const { block, end, first, sentence } = found;
  if (block.tokens.possessive[end - 1] === true) return say(subject === 'I' ? 'my' : 'our');
  if (isObject(found)) return say(object);
  const verb = end < sentence.end ? wordAt(block, end) : '';
  const agreed = subject === 'I' ? { is: 'am', was: 'was' }[verb] : undefined;
  const becomes = agreed ?? pluralVerb(verb) ?? verb;
  return becomes === verb || verb === ''
    ? say(subject)
    : say(`${subject} ${becomes}`, { replaces: { first, end: end + 1 } });
}

/** Where a family is asked for something: an open door beside it. */
const further = ({ get, name }: Found): readonly Offer[] => {
  if (name === 'cooperation') return [tell('Say thank you', 'Thank you for doing this with us.')];
  const asks = name === 'expected' || name === 'askedOne' || (name === 'asked' && get('link').toLowerCase() === 'to');
  return asks
    ? [tell('Leave a door open', 'If {what you hope for} is hard some days, tell us and we will plan around it.')]
    : [];
};
