import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOf, tenseOfAny, type Tense } from '../../language/inflect.ts';
import type { Found } from '../phrase-rule.ts';
import { gainVerbs } from './compliance-patterns.ts';
import { holdOf, isTold, tenseThere, wasOrWere } from './place.ts';
import { sentenceText, textBehind, wordBehind, wordInFront } from './who.ts';

/** Wordings in place of compliance. */

type Wording = (found: Found) => string | undefined;

/** Undefined if no wording in place fits. Then only offers for the whole sentence remain. */
export const wordingFor: Wording = (found) => wordings[found.name]?.(found);

/** The tense of the replaced verb; past if its form leaves it open. */
const tenseIn = ({ get }: Found, base: string): Tense => tenseOf(get('verb').toLowerCase(), base) ?? 'past';
/** Another verb in the place and tense of the replaced verb. */
const inPlaceOf = (found: Found, base: string, other: string): string =>
  inflect(other, tenseThere(tenseIn(found, base), holdOf(found, found.first)));

/** The wordings in place, by pattern name. */
const wordings: Readonly<Record<string, Wording>> = {
  notCompliant: (found) =>
    isWorn(found) ? undefined : `not ${found.get('degree') === '' ? '' : 'at all '}${readiness(found)}`,
  // “is keeping up with her home program”
  compliant: (found) =>
    / with$/i.test(found.text) && isOfDays.test(` with${textBehind(found, found.end)}`)
      ? 'keeping up with'
      : readiness(found),
  cooperative: readiness,
  attributive: personWho,
  behaviors: () => 'ways of saying “not yet”',
  nonCompliance: (found) =>
    /^(?:with|w)$/.test(wordBehind(found, found.end)) && !isInPlay(found) ? undefined : 'trouble joining in',
  gainCompliance: gained,
  gainComplianceIn: (found) => (wordBehind(found, found.end) === 'for' ? 'trust' : 'comfort'),
  rated: (found) => (changes.test(textBehind(found, found.end)) ? 'participation' : 'joining in'),
  forCompliance: () => 'joining in',
  compliance: (found) => (/ (?:with|to)$/i.test(found.text) ? takingPart(found) : 'participation'),
  control: () => 'trust',
  directions: (found) => `${notReadyFor(found)} not ready for ${found.get('noun').toLowerCase()}`,
  scoredDirections: ({ get, text }) =>
    text
      .replace(/^\S+/, `${inflect('act', tenseOf(get('verb').toLowerCase(), 'follow') ?? 'base')} on`)
      .replace(/\S+$/, (noun) => (/s$/i.test(noun) ? 'requests' : 'request')),
  followsAll: (found) =>
    /^(?:poorly|inconsistently)$/.test(wordBehind(found, found.end))
      ? undefined
      : `${inflect('join', tenseIn(found, 'follow'))} in`,
  without: (found) => (isTold(found) ? undefined : 'with a say in how it goes'),
  toldTimes: invited,
  wasTold: invited,
  goodListener: listener,
  listens: (found) => `${inflect('be', tenseIn(found, 'listen'))} ${inStepWith(found)}`,
  listensMore: inStep,
  learnTo: learning,
  satNicely: ({ get }) => get('verb').toLowerCase(),
  behaves: (found) =>
    /(?:badly|poorly|better)$/i.test(found.text) ? undefined : `${inflect('take', tenseIn(found, 'behave'))} part`,
  youComply: (found) => `${inPlaceOf(found, 'comply', 'find')} time for`,
  complyWith: (found) => `${inPlaceOf(found, 'comply', 'act')} on`,
  comply,
  obey: (found) => `${inPlaceOf(found, 'obey', 'go')} ${isAlone(found) ? 'along' : 'along with'}`,
  cooperate: (found) => `${inPlaceOf(found, 'cooperate', 'join')} in`,
  commands: requests,
  orders: requests,
  promptedTo: joined,
  promptedToSit: joined,
  neededFor: joined,
};

/** “trouble joining in with songs”. Nobody joins in with a home program. */
const isInPlay = (found: Found): boolean =>
  /^ with (?:the |our |all )?(?:\p{L}+ )?(?:songs?|games?|circle|activit\p{L}+|group|tasks?|routines?|transitions?|stretches|directions|requests)\b/u.test(
    textBehind(found, found.end),
  );

/**
 * “not ready for table work”, “ready to join in during circle”. Before “in”, “take part” avoids “to join in in the
 * small group”.
 */
function readiness({ block, end, text }: Found): string {
  if (/ (?:with|for)$/i.test(text)) return 'ready for';
  return `ready to ${wordAt(block, end) === 'in' ? 'take part' : 'join in'}`;
}

/** “did not follow directions” → “was”, “do not” → “are” */
const notReadyFor = (found: Found): string =>
  /did/i.test(found.get('does')) ? wasOrWere(found, found.first) : /^do(?:n|$)/i.test(found.get('does')) ? 'are' : 'is';

/** “noncompliant children” → “children who are not ready to join in” */
function personWho({ get }: Found): string {
  const who = get('who').toLowerCase();
  const be = /(?:s|children)$/.test(who) ? 'are' : 'is';
  return `${who} who ${be} ${/^(?:compliant|obedient)$/i.test(get('how')) ? 'ready' : 'not ready'} to join in`;
}

function invited(found: Found): string {
  return `${wasOrWere(found, found.first)} invited`;
}

/** A change over time: “Compliance has improved”. */
const changes = /^ (?:has|had|have|also|slowly|steadily|greatly|\w+(?:ed|es)) /;

/** Splints and home programs are used, visits are attended, and people participate in songs. */
function takingPart(found: Found): string | undefined {
  const behind = textBehind(found, found.end);
  if (/^(?: [\p{L}-]+){0,3} (?:wear|wearing|use)\b/u.test(behind)) return undefined;
  if (isVisit.test(behind)) return 'attendance at';
  return isWorn(found) || isIdea.test(behind) ? 'use of' : 'participation in';
}
const isVisit = /^(?: [\p{L}'-]+){0,2} (?:appointments|visits|follow[- ]?up)\b/u;
const isIdea =
  /^(?: [\p{L}'-]+){0,2} (?:hep|programme|program|strategies|recommendations?|protocol|schedule|plan|diary|log|chart)\b/u;

function comply(found: Found): string | undefined {
  // “complies with the home program”
  if (/^ with\b/.test(textBehind(found, found.end)) && isOfDays.test(textBehind(found, found.end)))
    return `${inPlaceOf(found, 'comply', 'keep')} up`;
  if (!isWorn(found)) return `${inPlaceOf(found, 'comply', 'join')} in`;
  return isPutOn(found) ? `${inPlaceOf(found, 'comply', 'wear')} with` : undefined;
}

/** “followed all my commands” → “acted on all my requests”. Rules are not requests. */
function requests({ get, name }: Found): string | undefined {
  if (name === 'orders' && get('noun') === 'rules') return undefined;
  const tense = tenseOfAny(get('verb').toLowerCase(), ['follow', 'obey', 'respond']) ?? 'base';
  return [inflect('act', tense), 'on', get('mid'), /s$/i.test(get('noun')) ? 'requests' : 'request']
    .filter((word) => word !== '')
    .join(' ');
}

const isOfDays =
  /^ with(?: [\p{L}'-]+){0,2} (?:hep|programme|program|exercises?|stretches|stretching|homework|schedule|plan|strategies)\b/u;

/** Splints and glasses are used; nobody participates in them. */
const isWorn = (found: Found): boolean =>
  [0, 1, 2, 3].some((ahead) =>
    /^(?:splints?|brace|braces|glasses|patch|afos?|orthotics|helmet|aids?|device)$/.test(
      wordBehind(found, found.end + ahead),
    ),
  );

/** “complies with the patch” → “wears the patch” */
const isPutOn = (found: Found): boolean =>
  wordBehind(found, found.end) === 'with' &&
  /^(?:the|his|her|their)$/.test(wordBehind(found, found.end + 1)) &&
  /^(?:splints?|brace|braces|glasses|patch|afos?|orthotics|helmet)$/.test(wordBehind(found, found.end + 2));

function gained(found: Found): string | undefined {
  const { get, text } = found;
  // limits do not build trust
  if (/\b(?:limits?|firm|consequences|rewards?|tokens?)\b/.test(sentenceText(found))) return undefined;
  if (/^(?:increased|improved)/i.test(text) && isNoun(found))
    return `${/^increased/i.test(text) ? 'more' : 'better'} joining in`;
  // after “built rapport”, “earn trust” avoids a second “build”
  const build = /\bbuil(?:d|ds|t|ding)\b/.test(sentenceText(found)) && !/^buil/i.test(text) ? 'earn' : 'build';
  return `${inflect(build, tenseOfAny(get('gain').toLowerCase(), gainVerbs) ?? 'base')} trust`;
}

/** “Increased compliance noted”, “showed improved compliance”. Not “the songs increased compliance”. */
const isNoun = (found: Found): boolean =>
  found.first === found.sentence.first ||
  /^(?:noted|observed|seen|reported|today|once|when|this)$/.test(wordBehind(found, found.end)) ||
  /^(?:[:;,.(]|show\w*|demonstrat\w*|display\w*|exhibit\w*|with|note[ds]?|report\w*|is|was|are|were|see[ns]?|saw|of|for|in|to|toward|towards|an?|some|the|his|her|their|have|has|had|much|continued|overall)$/.test(
    wordInFront(found, found.first),
  );

/** “needs to learn to wait” → “is still learning to wait” */
function learning({ get, text }: Found): string | undefined {
  const be = beFor[get('lead').toLowerCase()];
  return be && text.replace(/^\S+ to learn/i, `${be} still learning`);
}
const beFor: Readonly<Record<string, string>> = {
  'has to': 'is',
  'needs to': 'is',
  'had to': 'was',
  'needed to': 'was',
  'have to': 'are',
  'need to': 'are',
};

/** “tuned in” before “to us”, and where “with us” would repeat: “was tuned in and sat with us”. */
const inStepWith = (found: Found): string =>
  wordBehind(found, found.end) === 'to' || /\bwith (?:us|me)\b/.test(sentenceText(found))
    ? 'tuned in'
    : 'in step with us';

/** “Good listening during the story” → “Tuned in during the story” */
function listener(found: Found): string | undefined {
  if (/\b(?:poor|terrible)\b/i.test(found.text)) return undefined;
  if (/listener$/i.test(found.text)) return 'a good partner in play';
  // “time in step with each other” is nothing to be praised for
  if (wordInFront(found, found.first) === 'for') return undefined;
  return found.first === found.sentence.first ? 'tuned in' : 'time in step with each other';
}

/** “listened much better” → “was much more in step with us” */
function inStep(found: Found): string | undefined {
  const { get } = found;
  const degree = /^better$/i.test(get('more')) ? 'more' : 'less';
  const how = get('how').toLowerCase();
  return `${inflect('be', tenseIn(found, 'listen'))} ${how === '' ? '' : `${how} `}${degree} ${inStepWith(found)}`;
}

const standsAlone =
  /^(?:[.,;]|when|whenever|if|well|at|in|on|only|every|each|x|about|immediately|quickly|most|always|for|during|and|but|because|as|after|today|or)?$/;

/** “obeys most of our rules” and “every rule” need a “with”; “most of the time” and “every time” do not. */
function isAlone(found: Found): boolean {
  const [next, then, last] = [0, 1, 2].map((ahead) => wordBehind(found, found.end + ahead));
  const time = /^(?:the|times?|days?|visits?|sessions?|mornings?|weeks?)$/;
  if (next === 'most')
    return then === 'of' ? last === 'the' && wordBehind(found, found.end + 3) === 'time' : time.test(then ?? '');
  return /^(?:every|each)$/.test(next ?? '') ? time.test(then ?? '') : standsAlone.test(next ?? '');
}

/** “needed three reminders to sit” → “sat with three reminders”. */
function joined(found: Found): string | undefined {
  const { get, name, text } = found;
  const tense: Tense = /^(?:requires|needs)/i.test(text)
    ? 'third'
    : /^\w+ing\b/i.test(text)
      ? 'ing'
      : /^(?:require|need) /i.test(text)
        ? 'base'
        : 'past';
  if (name !== 'promptedToSit' && wordBehind(found, found.end) === 'in')
    return `${inflect('take', tense)} part, with ${get('help').toLowerCase()},`;
  // would become “joined in with max cues with 1-step requests”
  if (wordBehind(found, found.end) === 'with') return undefined;
  if (get('act') === 'stay' && /^(?:seated|on|at|in|with|still)$/.test(wordBehind(found, found.end))) return undefined;
  if (name !== 'promptedToSit') return `${inflect('join', tense)} in with ${get('help')}`;
  const isAtEnd = /^[.,;]?$/.test(wordBehind(found, found.end));
  return `${inflect(get('act').toLowerCase(), tense)}${isAtEnd ? ` with ${get('help')}` : `, with ${get('help')},`}`;
}
