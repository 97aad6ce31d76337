import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { ofOneSide } from './shared/abilities.ts';
import { inPlace } from './shared/absolute-offers.ts';
import { absolutePatterns, noAbsolute } from './shared/absolute-patterns.ts';
import { isSaidOfCaregiver, wordsBefore } from './shared/caregivers.ts';
import { isMany } from './shared/named.ts';
import { tell } from './shared/offers.ts';
import { subjectOf, type Subject } from './shared/subject.ts';
import { sentenceText, whoBefore, wordInFront } from './shared/who.ts';

/** An absolute about a person, or a promise that nobody can keep. */
export const absoluteOrPromise = definePhraseRule({
  id: 'absolute-or-promise',
  title: 'An absolute about a person, or a promise nobody can keep',
  family: 'honesty',
  // if the same words judge a caregiver, that matters more than how often they are true
  giveWayAs: 'caregivers',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'UVM'],
  options: {},
  patterns: absolutePatterns,
  unless: noAbsolute,
  answered: ["(don't|do not) know yet", 'look again'],
  accepts: isAbsolute,
  message: (found) => {
    if (isToldOfNow(found) || habits.has(found.name) || isZeroNow(found))
      return `“${found.text}” leaves no room for the day that went another way, and it is remembered. What did you see this time, and when was it not so?`;
    const opening = /^(?:noHope|zero)$/.test(found.name) ? `“${found.text}” closes a door` : 'We can’t promise this';
    return `${opening}, and it may be remembered for years. What do you know now, what don’t you know yet, and when will you look again together?`;
  },
  rewrites: (found) => [...inPlace(found), ...later(found)],
});

/** Verbs after “never” that may tell good news, a measured fact, or something warm. */
const goodOrMeasured =
  /^(?:stops?|gives?|miss(?:es)?|forgets?|lets?|fails?|ceases?|complains?|tires?|hits?|bites?|cries|cry|chokes?|coughs?|falls?|aspirates?|vomits?|leaves?|loses?|hurts?|has|have|had|be|been|needs?|wears?|works?|drives?|lives?|naps?|again|before|quite|once|mind|doubt|knew|got|did|was|were|came|went|felt|saw|said|took|fell|lost|met|let|really|used|been|seen|tried)$/;

/** These patterns begin with the verb, so a person must precede it. */
const ofSomeone = new Set([
  'never',
  'neverEver',
  'isNever',
  'always',
  'isAlways',
  'completely',
  'prognosis',
  'constantly',
  'needsAlways',
  'cannotEver',
  'unable',
  'anything',
  'neverAble',
  'simplyCannot',
  'hatesAll',
]);

function isAbsolute(found: Found): boolean {
  const subject = subjectOf(found);
  if (found.name === 'prognosis' && (subject.isLeftOut || subject.word === '')) return true;
  if (ofSomeone.has(found.name)) return isOf(found, subject);
  if (found.name === 'zero' && /\b(?:today|this morning)\b/i.test(sentenceText(found))) return false;
  if (found.name === 'bound') return isBound(found, subject);
  return !outlooks.has(found.name) || (isOutlook(found, subject) && !isSure(found));
}

/** “He is sure to fall”. Not a request: “make sure to bring”, “be sure to wave”. */
const isBound = (found: Found, subject: Subject): boolean =>
  !(/sure to$/i.test(found.text) && /^(?:make|makes|made|making|be|being)$/.test(wordInFront(found, found.first))) &&
  (subject.isSomeone || subject.isLeftOut || /^(?:it|swimming|therapy|practice)$/i.test(subject.word));

/** “Constantly screams.”, “Is constantly in motion.” */
const opensWithBe = ({ block, first, sentence }: Found): boolean =>
  first === sentence.first || (first === sentence.first + 1 && /^(?:is|was|are)$/.test(wordAt(block, sentence.first)));

/** A person does it, or the note begins without a subject: “Constantly screams.” */
function isOf(found: Found, subject: Subject): boolean {
  if (ofAbility.has(found.name) && isSign(found)) return false;
  const opensNote = /^(?:constantly|neverAble)$/.test(found.name) && opensWithBe(found) && !/ing$/i.test(found.text);
  return (
    (subject.isSomeone || opensNote || isJoined(found)) &&
    (!/^never(?:Ever)?$/.test(found.name) || isJudged(found, subject.word))
  );
}

/** “She never joins in and always plays alone”: both verbs have the same subject. */
const isJoined = ({ block, name, sentence, whole }: Found): boolean =>
  /^(?:and|but|or|then)$/.test(wordAt(block, whole.first - 1)) &&
  !name.startsWith('never') &&
  /^(?:pronoun|child|name)$/.test(whoBefore(block, sentence.first, whole.first));

/** A habit told with “never” that is neither good news nor a medical finding. */
function isJudged(found: Found, who: string): boolean {
  const verb = found.get('verb').toLowerCase();
  if (goodOrMeasured.test(verb) || isFinding(found)) return false;
  return found.name === 'neverEver' || isHabit(who, verb);
}

const outlooks = new Set(['willNever', 'promise', 'hedge']);

function isOutlook(found: Found, { isLeftOut, isSomeone, word }: Subject): boolean {
  if (found.name === 'hedge') return true;
  if (found.name === 'willNever' && /^(?:have|forget|ask|charge|share|leave)$/i.test(found.get('verb'))) return false;
  if (isLeftOut || word === '') return isNoGoal(found);
  return isSomeone || (found.name === 'promise' && /^(?:everything|it|this)$/i.test(word));
}

/** “Will be walking by June.” may be a goal; “Will catch up.” is not. */
const isNoGoal = ({ text }: Found): boolean => !/^will$/i.test(text);

/** “He never sits”, “they never follow”. In the past tense, “never” may be a fact about one day. */
const isHabit = (who: string, verb: string): boolean =>
  verb.endsWith('s') || (isMany(who) && !verb.endsWith('ed') && !pasts.has(verb));
const pasts = new Set(['brought', 'told', 'asked', 'gave', 'made', 'found', 'kept', 'left', 'thought', 'heard']);

/** “I am sure he will …” is already underlined at “sure”. */
const isSure = (found: Found): boolean =>
  wordsBefore({ ...found, whole: { first: found.first, end: found.end } }, 5).some((word) =>
    /^(?:sure|certain|confident|positive|convinced|doubt|promise|guarantee)$/.test(word),
  );

/** “Is completely unable to use her left hand”, “can never swallow” are clinical signs. “Not yet” would soften them. */
const ofAbility = new Set(['unable', 'simplyCannot', 'cannotEver', 'neverAble']);
const isSign = (found: Found): boolean => {
  const text = sentenceText(found);
  return ofOneSide.test(text) || /\b(?:seizures?|swallow\w*|breath(?:e|es|ing)|oxygen)\b/.test(text);
};

/** “She never uses her left hand” is a finding that a doctor needs word for word. */
const isFinding = (found: Found): boolean =>
  /\b(?:left|right|without|seizures?|swallow\w*|breath(?:e|es|ing)|blood|oxygen)\b/.test(sentenceText(found));

/** Replaces the promise. If it stood beside the promise, the two would contradict each other. */
const unknown = tell(
  'Say what you don’t know yet, and when you will look again',
  'I don’t know yet whether {what you hope for}; we will look again together in {month}.',
);
const seen = tell('Say what you saw, this time', 'Today {child} {what you saw}, when {what was going on}.');
const seenOfCaregiver = tell('Say what happened this time', 'This week {caregiver} {what happened}.');

/** Offers that replace the whole sentence. */
function later(found: Found): readonly Offer[] {
  const { name } = found;
  if (isZeroNow(found)) return [isOfCaregiver(found) ? seenOfCaregiver : seen];
  if (/^(?:noHope|zero|incapable)$/.test(name))
    return [
      tell('Say what you don’t know yet', 'I don’t know yet what {child} will be able to do. Today {what you saw}.'),
    ];
  if (habits.has(name)) return [seen];
  if (!isToldOfNow(found)) return name === 'willNever' ? [seen] : [unknown, seen];
  return [caregivers.test(subjectOf(found).word) || name === 'youAlways' ? seenOfCaregiver : seen];
}

/** “zero patience” describes the present, “zero chance” the future. */
const isZeroNow = ({ name, text }: Found): boolean =>
  name === 'zero' && /(?:tolerance|interest|awareness|motivation|insight|patience|span)$/i.test(text);
const isOfCaregiver = (found: Found): boolean =>
  whoBefore(found.block, found.sentence.first, found.first) === 'caregiver' || isSaidOfCaregiver(found);

/** These patterns describe a habit, so the offers do not mention the future. */
const habits = new Set(['invariably', 'everyTime', 'everyBattle', 'hatesAll', 'wholeTime', 'unable', 'simplyCannot']);
/** Describes what somebody does or does not do every day. The other patterns predict the future. */
const isToldOfNow = ({ name }: Found): boolean =>
  /never$|always$|neverEver|^anything$|^everything$|^constantly$|^incapable$/i.test(name) &&
  name !== 'willNever' &&
  name !== 'needsAlways';
const caregivers = /^(?:mom|mother|dad|father|parents?|family|caregivers?|grand\w+|guardians?)$/i;
