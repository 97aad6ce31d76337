import type { Kind } from '../../text/kind.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { askWhatFits } from './caregivers.ts';
import { add, tell } from './offers.ts';

/** Offers that replace a whole sentence of blame, or add to it. */

/** Things that somebody does once. They did not happen, so nobody found them hard. */
export const once = /^(?:attend|return|bring|call|sign|show|come|answer|respond|reply|send|arrive|notify|inform|let)\b/;

/** How a home is run. It is not an idea of ours that something got in the way of. */
export const ofTheHome =
  /(?:structure|discipline|boundaries|limits|supervision|stimulation|routines?|parenting|skills|insight|motivation|interest|effort)\b/i;

const visits = tell(
  'Say that you missed each other',
  'We missed each other on {dates}. I’ll ask what would make visits easier: time, place, video, a ride.',
);
const ideas = tell(
  'Tell what got in the way',
  'The home ideas did not fit the week. {caregiver} shared that {what was going on}. We picked one idea that fits {routine}.',
);
const ask = tell(
  'Ask what got in the way',
  'I don’t think the ideas I gave you fit your week yet. What got in the way?',
);
const willAsk = add('Add that you will ask', 'I don’t know yet what got in the way, and will ask.');
const wonder = tell(
  'Wonder with them',
  'I wonder how the ideas are going at home. What fits your days, and what doesn’t?',
);
const saw = tell(
  'Say what you saw, and wonder',
  'I saw {what you saw}. I’ll ask {caregiver} how it looks from where they stand.',
);
const wonderWithYou = tell(
  'Say what you saw, and wonder',
  'I noticed {what you saw}. I wonder how it looks from where you stand.',
);

const doable = tell(
  'Ask which ideas feel doable',
  'Some of these ideas may fit your days, and some may not. Which ones feel doable right now?',
);

/** Patterns that blame what was done or not done. What was seen says more here than “the home ideas”. */
const seen = new Set(
  'watchedTv yelledAt inARush seemsBored speaksFor hovers threatensChild wasUnprepared onPhoneAll talkedOnPhone textedAll sleptThrough asksNothing answersNothing notRemembered notWatching gaveUpOn leftInSeat overdoes wouldIfYou moreEffort forgotAgain notDoingEnough stayedIn nothingAtHome remindedAgain doYourPart despiteTeaching neverPicked theBarrier toldNotTo seemsNotTo notConducive failsToSee leftBy notReadTo doneLittle talksOver notFilled toldAndNot dependsOnWhether noWonderSo cameBackEmpty getsAway byNow becauseNever avoidable notOnAgain noTimeIn scrolling disappointed notHelping crickets cameWithout undid moreFrom onlyIf neverBack quickerIf ifNot comesDownTo nobodyAtHome ontheirOwn askedSince feeds feedsTheir madeWorse phoneFirst noWonder fault shouldHave neglects undermines because becauseYou ifYou toBlame holdingBack lets notEnough tooLate serious unwilling choseNot gaveUp against onYou inattentive dependsOn ifOnly withoutYou traitOf mustLearn noExcuse theirFault onlySoMuch teaches ifComply workOn needsTo seldom uninvolved parenting supposedTo notDoing shapeUp noNeedToAsk doesNotGrasp ownNeeds rescues interferes apart noIdeaHowTo sitsThere allTheTalking noPoint'.split(
    ' ',
  ),
);

/** Those of them that are about something not done. There, something got in the way. */
const undone = new Set(
  'answersNothing notRemembered gaveUpOn forgotAgain notDoingEnough neverPicked notReadTo doneLittle notFilled toldAndNot cameBackEmpty notOnAgain noTimeIn disappointed crickets cameWithout neverBack ontheirOwn askedSince notEnough noExcuse skips neglects serious gaveUp choseNot unwilling against seldom supposedTo notDoing'.split(
    ' ',
  ),
);

/** Patterns about a visit that did take place. */
const here = new Set(['onPhoneAll', 'sleptThrough', 'talkedOnPhone', 'textedAll', 'wasUnprepared', 'notWatching']);

export function anew(found: Found, kind: Kind | undefined): readonly Offer[] {
  const isPoorHome = found.name.startsWith('poor') && ofTheHome.test(found.text);
  if (!isPoorHome && isOfVisit(found)) return [visits];
  return kind === 'caregiver-letter' ? inLetter(found, isPoorHome) : inNote(found, isPoorHome);
}

const isOfVisit = ({ get, name, text }: Found): boolean =>
  !here.has(name) && /visit|attend/i.test(`${name} ${text} ${get('act')} ${get('what')}`);

function inLetter({ name }: Found, isPoorHome: boolean): readonly Offer[] {
  if (isPoorHome || seen.has(name)) return [wonderWithYou];
  return name === 'others' ? [doable, wonderWithYou] : [ask, wonder];
}

function inNote(found: Found, isPoorHome: boolean): readonly Offer[] {
  const { get, name } = found;
  if (isPoorHome || name === 'others') return [saw];
  if (name === 'failed' && !ofIdeas.test(get('act'))) return ofNoIdea(found);
  if (seen.has(name)) return undone.has(name) ? [saw, willAsk] : [saw];
  return [ideas, askWhatFits, willAsk];
}

const ofIdeas =
  /^(?:do|use|follow|practi[cs]e|complete|implement|carry|keep|comply|continue|try|work|incorporate|adhere|maintain)/i;
/** An unsigned form and an unseen cue are not home ideas. */
const ofNoIdea = ({ get }: Found): readonly Offer[] =>
  once.test(get('act').toLowerCase()) ? [willAsk] : [saw, willAsk];

/** The sentence says more than one thing. An offer that replaces it would lose the other. */
const isOneOfTwo = /; |, (?:and|but|so|which|because|since) /;
/** “…, and her language shows it”, “…, but this teaches …”: the same blame once more. */
const isSameFault =
  /, (?:and|but|so) (?:(?:this|that|it) (?:teach|reinforc|show|encourag)\w*|(?:his|her|their|the) \w+ shows? it\b)/;
export const tellsMore = (sentence: string): boolean => isOneOfTwo.test(sentence) && !isSameFault.test(sentence);
export const askToo = add('Add that you will ask', 'I’ll ask {caregiver} how it looks from where they stand.');
export const wonderToo = add('Add that you wonder', 'I wonder how it looks from where you stand.');

export const unique = (offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(({ text }, at) => offers.findIndex((other) => other.text === text) === at);
