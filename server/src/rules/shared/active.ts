import * as classes from '../../language/classes.ts';
import { idAt, isMark, wordAt } from '../../language/grammar.ts';
import { inflect, inflectLike } from '../../language/inflect.ts';
import { uncapitalized } from '../../language/sound.ts';
import type { Block } from '../../text/block.ts';
import { words } from '../../text/vocabulary.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say } from './offers.ts';
import { textBehind } from './who.ts';

/** Turns the passive of an office into “we did it”. */

/** What offices do with papers and visits. */
export const done =
  '(scheduled|rescheduled|recommended|requested|advised|suggested|ordered|submitted|forwarded|mailed|sent|completed|conducted|administered|performed|provided|carried out|noted|observed|documented|recorded|reviewed|received|identified|initiated|discussed|canceled|cancelled|transferred|established|finalized|processed|approved|issued|signed|arranged|determined|returned|filed|sent out|circulated)';
/** What reports say was done with a child. */
export const seen =
  '(evaluated|re evaluated|reevaluated|assessed|re assessed|reassessed|retested|screened|referred|seen for|observed to|noted to|found to|determined to be|found eligible|provided with|issued with|supplied with|fitted with|started on|enrolled in|added to|discharged from|accepted into)';

/** Nouns of an office. With other nouns, as in “a swing was requested”, a child may be the one who asked. */
const officeWords = words(
  `interpreter transportation eligibility appointment appointments visit visits session sessions evaluation evaluations re-evaluation reevaluation assessment assessments screening screenings test tests testing exam exams meeting meetings interview
  observation observations referral referrals form forms report reports copy copies letter letters request requests plan plans concern concerns progress recommendation recommendations therapy services
  service helmet brace braces results consult consultation imaging scan care information documentation records paperwork prescription note notes questionnaire delay delays improvement improvements
  difficulty difficulties gains changes supervision authorization treatment follow-up up equipment signature attendance participation presence orthotics decision decisions determination arrangement arrangements goals goal case file application claim payment notice fee response insurance funding discharge paperwork`,
);
const childWords = words('he she they child son daughter baby boy girl patient client student twins toddler infant');
const clauseStarts = words('and but so that because if when while since which as though although');

interface Range {
  readonly first: number;
  readonly end: number;
}

/** A subject with more words is hard to move. */
const longest = 9;

/** The words from the start of the clause to the verb. */
export function subjectOf({
  block,
  first: verb,
  sentence,
}: Pick<Found, 'block' | 'first' | 'sentence'>): Range | undefined {
  let first = verb;
  while (
    first > sentence.first &&
    !(isMark(block, first - 1) && wordAt(block, first - 1) !== '.') &&
    !clauseStarts.has(idAt(block, first - 1))
  )
    first--;
  if (first === verb || verb - first > longest) return undefined;
  // “24 hours’ notice is required” begins before its apostrophe
  if (/^['\u2019]$/.test(wordAt(block, first - 1))) return undefined;
  // “On Monday an evaluation was done”: the words before the noun phrase do not belong to it
  const opener = idAt(block, first);
  return classes.prepositions.has(opener) || classes.questionWords.has(opener) || classes.negations.has(opener)
    ? undefined
    : { first, end: verb };
}

/** The head noun of the phrase: “copy” in “a copy of the report”. */
export function headOf(block: Block, { end, first }: Range): number {
  for (let at = first + 1; at < end; at++) if (classes.prepositions.has(idAt(block, at))) return idAt(block, at - 1);
  return idAt(block, end - 1);
}

/** “The GMA was completed”, “an IEP was reviewed”: something with an acronym for a name belongs to the office. */
export const isTestByLetters = ({ block, first, get }: Found): boolean =>
  /^[A-Z][A-Z-]+\d?$/.test(block.source.slice(block.tokens.start[first - 1], block.tokens.end[first - 1])) &&
  /^(?:completed|administered|conducted|scheduled|performed|reviewed|ordered|requested|recommended|repeated)$/i.test(
    get('what'),
  );

export const isOfOffice = (head: number): boolean => officeWords.has(head);

/** “He”, “your daughter”, “H.Z.”, “Leo”. */
export function isPerson(block: Block, { end, first }: Range): boolean {
  const last = idAt(block, end - 1);
  if (childWords.has(last) && block.tokens.possessive[end - 1] !== true) return true;
  const text = block.source.slice(block.tokens.start[first], block.tokens.end[end - 1]);
  return (
    /^(?:\p{Lu}\.){2,}$|^\p{Lu}\p{Ll}+$/u.test(text) &&
    !classes.pronouns.has(last) &&
    !/s$|ing$/.test(text) &&
    !officeWords.has(last) &&
    !/^(?:Speech|Everyone|Nobody|Therapy|Skills?)$/.test(text)
  );
}

/** Within how many tokens after the verb the doer may be named: “by Dr. Lee”. */
const reach = 7;
const notBy =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|noon|phone|mail|email|text|fax|video|then|now|next|\d.*)$/;

/** The sentence names who does it. */
export function hasDoer({ block, end, sentence }: Pick<Found, 'block' | 'end' | 'sentence'>): boolean {
  for (let at = end; at < Math.min(sentence.end, end + reach); at++)
    if (wordAt(block, at) === 'by' && !notBy.test(at + 1 < sentence.end ? wordAt(block, at + 1) : '')) return true;
  return false;
}

/** The everyday verb for each participle. What is `lasting` stays in the present: “is advised” → “we suggest”. */
const verbs: Readonly<Record<string, string>> = {
  scheduled: 'schedule',
  rescheduled: 'move',
  recommended: 'suggest',
  suggested: 'suggest',
  advised: 'suggest',
  requested: 'ask for',
  required: 'need',
  ordered: 'order',
  submitted: 'send',
  forwarded: 'send',
  mailed: 'send',
  sent: 'send',
  completed: 'finish',
  conducted: 'do',
  administered: 'do',
  performed: 'do',
  provided: 'give',
  'carried out': 'do',
  held: 'hold',
  noted: 'notice',
  observed: 'notice',
  documented: 'write down',
  recorded: 'write down',
  reviewed: 'look at',
  received: 'get',
  identified: 'find',
  initiated: 'start',
  discussed: 'talk about',
  canceled: 'cancel',
  cancelled: 'cancel',
  evaluated: 'evaluate',
  're evaluated': 're-evaluate',
  're-evaluated': 're-evaluate',
  reevaluated: 'reevaluate',
  assessed: 'assess',
  're assessed': 're-assess',
  're-assessed': 're-assess',
  screened: 'screen',
  reassessed: 'reassess',
  retested: 'retest',
  referred: 'refer',
  'seen for': 'see',
  'observed to': 'see',
  'found eligible': 'find',
  'determined to be': 'find',
  'placed on': 'put',
  'provided with': 'give',
  'issued with': 'give',
  'supplied with': 'give',
  'fitted with': 'fit',
  'started on': 'start',
  'enrolled in': 'enroll',
  'added to': 'add',
  'discharged from': 'discharge',
  'accepted into': 'accept',
  discharged: 'discharge',
  transferred: 'move',
  established: 'set',
  finalized: 'finish',
  processed: 'go through',
  issued: 'send',
  approved: 'approve',
  made: 'make',
  rendered: 'make',
  reached: 'make',
  signed: 'sign',
  returned: 'send back',
  filed: 'file',
  circulated: 'send',
  'sent out': 'send',
  arranged: 'arrange',
  determined: 'work out',
  developed: 'make',
  created: 'make',
  prepared: 'write',
  drafted: 'write',
  updated: 'update',
  revised: 'change',
  monitored: 'look at',
  tracked: 'follow',
  discontinued: 'end',
  terminated: 'end',
  continued: 'keep up',
  closed: 'close',
  granted: 'grant',
  collected: 'collect',
  obtained: 'get',
  attached: 'attach',
  enclosed: 'enclose',
  seen: 'see',
  indicated: 'suggest',
  warranted: 'suggest',
  reported: 'hear about',
  placed: 'make',
  watched: 'watch',
  tested: 'test',
  checked: 'check',
  measured: 'measure',
  examined: 'look at',
  set: 'set',
  'set up': 'set up',
  fixed: 'set',
  slotted: 'schedule',
  slated: 'schedule',
  booked: 'book',
  confirmed: 'confirm',
  moved: 'move',
};
const lasting = /^(?:recommended|suggested|advised|requested|required|noted|observed|indicated|warranted)$/;
const objects: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them' };

/** Nouns for what we hear, not notice. */
const heard = words('concern concerns report reports request requests worry worries question questions');

/** What follows the object: “saw him for”, “found her eligible”. */
const tails: Readonly<Record<string, string>> = {
  'seen for': ' for',
  'found eligible': ' eligible',
  'placed on': ' on',
  'fitted with': ' with',
  'started on': ' on',
  'enrolled in': ' in',
  'added to': ' to',
  'discharged from': ' from',
  'accepted into': ' into',
};

/** “Goals were reviewed and updated”: the second verb would lose its subject. */
const goesOn = ({ block, end, sentence }: Found): boolean =>
  end + 1 < sentence.end &&
  /^(?:and|or|but|,)$/.test(wordAt(block, end)) &&
  /^(?:\p{Ll}+ed|sent|given|put|found|made|written|set|then|also|not)$/u.test(wordAt(block, end + 1));

/** “An exam is advised” → “We suggest an exam”. One offer with “we”, one with “I”. */
export function activeOf(found: Found): readonly Offer[] {
  const what = found.get('what').toLowerCase();
  const subject = subjectOf(found);
  if (!subject || goesOn(found)) return [];
  // somebody else referred the child to us
  if (what === 'referred' && !/^to (?!us\b|me\b|our\b|this\b|my\b)/.test(textBehind(found, found.end).trim()))
    return [];
  if (what === 'noted to' || what === 'found to') return noticed(found, subject);
  const { block, end } = found;
  const said = verbOf(what, found.get('be').toLowerCase(), heard.has(headOf(block, subject)));
  if (said === undefined) return [];
  const rest = `${asObject(block, subject)}${tails[what] ?? ''}`;
  const replaces = { first: subject.first, end };
  return ['we', 'I'].map((who) => {
    // “is being processed” → “we are working on”
    const verb = said.replace(/^be going through/, 'be working on').replace(/^be /, who === 'we' ? 'are ' : 'am ');
    return say(`${who} ${verb} ${rest}`, { replaces, title: `Say “${who} ${verb} …”` });
  });
}

/** “was noted” → “noticed”; a concern was “heard”. */
function verbOf(what: string, be: string, isHeard: boolean): string | undefined {
  const verb = isHeard && what === 'noted' ? 'hear' : verbs[what];
  if (verb === undefined || be === 'will be') return verb && `will ${verb}`;
  if (be.endsWith('being')) return `be ${inflect(verb, 'ing')}`;
  return /^(?:is|are)\b/.test(be) && lasting.test(what) ? verb : inflectLike(what, verb, 'past');
}

/** “She was noted to have” → “We noticed that she had”. */
function noticed({ block, end, sentence }: Found, subject: Range): readonly Offer[] {
  const verb = end < sentence.end ? wordAt(block, end) : '';
  if (!/^\p{Ll}+$/u.test(verb)) return [];
  const past = verb === 'be' ? 'was' : inflect(verb, 'past');
  return ['we', 'I'].map((who) =>
    say(`${who} noticed that ${inSentence(block, subject)} ${past}`, {
      replaces: { first: subject.first, end: end + 1 },
      title: `Say “${who} noticed …”`,
    }),
  );
}

const asObject = (block: Block, subject: Range): string =>
  objects[wordAt(block, subject.first)] ?? inSentence(block, subject);

/** Names that keep their capital: languages, days, months, and brands of medicines. */
const names =
  /^(?:English|Spanish|French|Polish|Arabic|Urdu|Somali|Chinese|Mandarin|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Botox|Baclofen|Keppra|Lycra|Velcro|Zoom|Medicaid|Medicare)\b/;

/** The subject as it is written inside a sentence: “An exam” → “an exam”. A name keeps its capital. */
export function inSentence(block: Block, { end, first }: Range): string {
  const text = block.source.slice(block.tokens.start[first], block.tokens.end[end - 1]);
  const isName =
    block.tokens.possessive[first] === true ||
    /^(?:\p{Lu}[\p{Lu}.]|I\b)/u.test(text) ||
    names.test(text) ||
    (end - first === 1 && isPerson(block, { first, end }) && !childWords.has(idAt(block, first)));
  return isName ? text : uncapitalized(text);
}
