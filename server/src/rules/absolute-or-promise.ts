import { wordAt } from '../language/grammar.ts';
import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { absolutePatterns, noAbsolute } from './shared/absolute-patterns.ts';
import { say, sayInstead, tell } from './shared/offers.ts';
import { subjectOf, type Subject } from './shared/subject.ts';
import { sentenceText, whoBefore, wordInFront } from './shared/who.ts';
import { isMany, wordBehind, wordsBefore } from './shared/caregivers.ts';

/** An absolute about a person, or a promise that nobody can keep. */
export const absoluteOrPromise = definePhraseRule({
  id: 'absolute-or-promise',
  title: 'An absolute about a person, or a promise nobody can keep',
  family: 'honesty',
  // what is said of a caregiver weighs more than how often it is true
  giveWayAs: 'caregivers',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'UVM'],
  options: {},
  patterns: absolutePatterns,
  unless: noAbsolute,
  answered: ["(don't|do not) know yet", 'look again'],
  accepts: isAbsolute,
  message: (found) =>
    isToldOfNow(found)
      ? `“${found.text}” leaves no room for the day that went another way, and it is remembered. What did you see this time, and when was it not so?`
      : 'We can’t promise this, and it may be remembered for years. What do you know now, what don’t you know yet, and when will you look again together?',
  rewrites: (found) => [...inPlace(found), ...later(found)],
});

/** What never happens may be good news, a measured fact, or a warm thing to say. */
const goodOrMeasured =
  /^(?:stops?|gives?|miss(?:es)?|forgets?|lets?|fails?|ceases?|complains?|tires?|hits?|bites?|cries|cry|chokes?|coughs?|falls?|aspirates?|vomits?|leaves?|loses?|hurts?|has|have|had|be|been|needs?|wears?|works?|drives?|lives?|naps?|again|before|quite|once|mind|doubt|knew|got|did|was|were|came|went|felt|saw|said|took|fell|lost|met|let|really|used|been|seen|tried)$/;

/** These begin with their verb: somebody has to stand before it. */
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

/** “He is sure to fall”; “make sure to bring” and “be sure to wave” ask for something. */
const isBound = (found: Found, subject: Subject): boolean =>
  !(/sure to$/i.test(found.text) && /^(?:make|makes|made|making|be|being)$/.test(wordInFront(found, found.first))) &&
  (subject.isSomeone || subject.isLeftOut || /^(?:it|swimming|therapy|practice)$/i.test(subject.word));

/** “Constantly screams.”, “Is constantly in motion.” */
const opensWithBe = ({ block, first, sentence }: Found): boolean =>
  first === sentence.first || (first === sentence.first + 1 && /^(?:is|was|are)$/.test(wordAt(block, sentence.first)));

/** Somebody does it, or nobody is named at the head of a note: “Constantly screams.” */
function isOf(found: Found, subject: Subject): boolean {
  const opensNote = /^(?:constantly|neverAble)$/.test(found.name) && opensWithBe(found) && !/ing$/i.test(found.text);
  return (
    (subject.isSomeone || opensNote || isJoined(found)) &&
    (!/^never(?:Ever)?$/.test(found.name) || isJudged(found, subject.word))
  );
}

/** “She never joins in and always plays alone”: the same somebody. */
const isJoined = ({ block, name, sentence, whole }: Found): boolean =>
  /^(?:and|but|or|then)$/.test(wordAt(block, whole.first - 1)) &&
  !name.startsWith('never') &&
  /^(?:pronoun|child|name)$/.test(whoBefore(block, sentence.first, whole.first));
const outlooks = new Set(['willNever', 'promise', 'hedge']);

/** A habit that is told as never there, and is neither good news nor a finding. */
function isJudged(found: Found, who: string): boolean {
  const verb = found.get('verb').toLowerCase();
  if (goodOrMeasured.test(verb) || isAboutASide(found)) return false;
  return found.name === 'neverEver' || isHabit(who, verb);
}

function isOutlook(found: Found, { isLeftOut, isSomeone, word }: Subject): boolean {
  if (found.name === 'hedge') return true;
  if (found.name === 'willNever' && /^(?:have|forget|ask|charge|share|leave)$/i.test(found.get('verb'))) return false;
  if (isLeftOut || word === '') return isNoGoal(found);
  return isSomeone || (found.name === 'promise' && /^(?:everything|it|this)$/i.test(word));
}

/** “Will be walking by June.” may be a goal; “Will catch up.” is none. */
const isNoGoal = ({ text }: Found): boolean => !/^will$/i.test(text);

/** “He never sits”, “they never follow”; what once never happened is a fact of that day. */
const isHabit = (who: string, verb: string): boolean =>
  verb.endsWith('s') || (isMany(who) && !verb.endsWith('ed') && !pasts.has(verb));
const pasts = new Set(['brought', 'told', 'asked', 'gave', 'made', 'found', 'kept', 'left', 'thought', 'heard']);

/** “I am sure he will …” is underlined at “sure”. */
const isSure = (found: Found): boolean =>
  wordsBefore({ ...found, whole: { first: found.first, end: found.end } }, 5).some((word) =>
    /^(?:sure|certain|confident|positive|convinced|doubt|promise|guarantee)$/.test(word),
  );

/** “She never uses her left hand” is a finding that a doctor needs word for word. */
const isAboutASide = ({ block, sentence }: Found): boolean =>
  /\b(?:left|right|without|seizures?|swallow\w*|breath(?:e|es|ing)|blood|oxygen)\b/i.test(
    block.prose.slice(block.tokens.start[sentence.first], block.tokens.end[sentence.end - 1]),
  );

/** In place of the promise: beside it, one would unsay the other. */
const unknown = tell(
  'Say what you don’t know yet, and when you will look again',
  'I don’t know yet whether {what you hope for}; we will look again together in {month}.',
);
const seen = tell('Say what you saw, this time', 'Today {child} {what you saw}, when {what was going on}.');
const seenOfCaregiver = tell('Say what happened this time', 'This week {caregiver} {what happened}.');

function later(found: Found): readonly Offer[] {
  const { name } = found;
  if (name === 'noHope' || name === 'zero')
    return [
      tell('Say what you don’t know yet', 'I don’t know yet what {child} will be able to do. Today {what you saw}.'),
    ];
  if (habits.has(name)) return [seen];
  if (!isToldOfNow(found)) return name === 'willNever' ? [seen] : [unknown, seen];
  return [caregivers.test(subjectOf(found).word) || name === 'youAlways' ? seenOfCaregiver : seen];
}
/** Told of a habit: nothing to hope for ahead. */
const habits = new Set(['invariably', 'everyTime', 'everyBattle', 'hatesAll', 'wholeTime', 'unable', 'simplyCannot']);
/** What somebody is said to do or not to do on every day there is; the others look ahead. */
const isToldOfNow = ({ name }: Found): boolean =>
  /never$|always$|neverEver|^anything$|^everything$|^constantly$/i.test(name) &&
  name !== 'willNever' &&
  name !== 'needsAlways';
const caregivers = /^(?:mom|mother|dad|father|parents?|family|caregivers?|grand\w+|guardians?)$/i;

/** “She’s bound to” → “she may”. */
function bound(found: Found): Offer {
  const who = /^(\p{L}+)['\u2019](?:s|re)$/u.exec(wordInFront(found, found.first))?.[1];
  return who === undefined ? say('may') : say(`${who} may`, { replaces: { first: found.first - 1, end: found.end } });
}

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const lower = text.toLowerCase().replaceAll('\u2019', "'");
  switch (name) {
    case 'never':
    case 'isNever':
    case 'neverAble':
      return [sayInstead('hardly ever')];
    case 'neverEver':
      return [
        sayInstead(
          `hardly ever ${inflect(get('verb').toLowerCase(), isMany(subjectOf(found).word) ? 'base' : 'third')}`,
        ),
      ];
    case 'always':
    case 'isAlways':
    case 'youAlways':
      return [say('often')];
    case 'constantly':
      return [say('often')];
    case 'needsAlways':
      return [say('may')];
    case 'allFine':
      return [say(lower.replace('will', 'may'))];
    case 'everyTime':
      return [say('often, when')].filter(() => lower.endsWith('time'));
    case 'cannotEver':
    case 'simplyCannot':
      return [sayInstead('cannot yet')];
    case 'unable':
      return lower.includes('unable') ? [sayInstead('not yet able to')] : [];
    case 'cures':
      return [say('may help with')];
    case 'gives':
    case 'comesBack':
    case 'getsGoing':
    case 'newChild':
      return [say(lower.replace('will', 'may'))];
    case 'seeResults':
      return [say(lower.replace(/^will(?: \w+ly| soon)?/, 'may'))];
    case 'definitely':
      return [say('probably')];
    case 'certain':
      return [sayInstead('I hope that')];
    case 'without':
      return [sayInstead(lower.includes('n') ? 'may not' : 'may')];
    case 'noWay':
      return [sayInstead('I don’t know yet whether')];
    case 'disappears':
      return [say(`may ${lower.replace(/^will (?:\w+ly |soon )?/, '')}`)];
    case 'assure':
      return [sayInstead(lower.endsWith('that') ? 'I hope that' : 'I hope')];
    case 'allOf':
      return [say(lower.replace(/^all(?: of)?/, lower.startsWith('all of') ? 'many of' : 'many'))];
    case 'willNever':
    case 'prognosis':
      return [sayInstead(`${get('tied').replace(/.ll$/i, ' ')}may or may not`)];
    case 'promise':
    case 'hedge':
      return promised(found, lower);
    // “100 %” is no measured number
    case 'bound':
      return [bound(found)];
    case 'invariably':
      return [say('often')];
    case 'cure':
      return [say(isThemselves(found) ? 'may help' : 'may help with')];
    case 'sure':
      return [
        sayInstead(get('lead') === '' ? 'I hope' : 'hopeful that', /\d ?%/.test(lower) ? { tellsNothing: true } : {}),
      ];
    case 'everyChild':
      return worksFor(found);
    case 'completely':
      return [say(/(?:cured|recovered)$/.test(lower) ? 'much better' : 'doing well')];
    case 'guarantee':
      return guaranteed(found);
    default:
      return hopeful(name, lower);
  }
}

function promised(found: Found, lower: string): readonly Offer[] {
  return [
    say(hedged(lower), {
      ...(/\d ?%/.test(lower) ? { tellsNothing: true } : {}),
      // “may catch up in no time” would still promise
      ...(inNoTime(found)
        ? { replaces: { first: found.first, end: found.end + 3 }, settlesNegation: true as const }
        : {}),
    }),
  ];
}

const inNoTime = ({ block, end }: Found): boolean =>
  wordAt(block, end) === 'in' && wordAt(block, end + 1) === 'no' && wordAt(block, end + 2) === 'time';

const hopeful = (name: string, lower: string): readonly Offer[] => hopes[name]?.(lower) ?? [];

/** What may well be so, said as what may be. */
const hopes: Readonly<Record<string, (lower: string) => readonly Offer[]>> = {
  shouldOutgrow: (lower) => [say(lower.replace(/^should(?: soon| eventually| probably| surely)?/, 'may'))],
  willBetter: (lower) => [say(lower.replace(/^will(?: only| surely| soon| definitely)?/, 'may'))],
  withHelp: () => [say('may')],
  manyOf: (lower) =>
    [
      sayInstead(lower.replace(/\b(?:never|do not|don't|will not|won't)(?: really| fully| ever)?\b/, 'may or may not')),
    ].filter(({ text }) => text !== lower),
  forLife: (lower) => [say('for now; I don’t know yet for how long')].filter(() => lower.startsWith('for ')),
};

/** “works for every child” → “works for many children” */
function worksFor(found: Found): readonly Offer[] {
  const { block, end, first, text } = found;
  if (/^always (?:works|helps|pays)/i.test(text)) return [say(text.toLowerCase().replace('always', 'often'))];
  const many = { child: 'children', kid: 'kids', family: 'families', baby: 'babies' }[wordAt(block, end)];
  return /every$/i.test(text) && many !== undefined
    ? [say(`works ${text.split(' ')[1] ?? 'for'} many ${many}`, { replaces: { first, end: end + 1 } })]
    : [];
}

/** “We can guarantee that he will …” → “We hope that he will …”. */
function guaranteed(found: Found): readonly Offer[] {
  const { get } = found;
  const before = wordInFront(found, found.first);
  const next = get('next').toLowerCase();
  if (/^(?:can|will|could)$/.test(before))
    return /^(?:that|he|she|they|you|it)$/.test(next)
      ? [say('hope', { replaces: { first: found.first - 1, end: found.end } })]
      : [];
  return [say(hoping(get('verb').toLowerCase(), next, before))];
}

/** “will fix him”, “will fix her in a month”; no “will fix her walk” */
const isThemselves = (found: Found): boolean =>
  /^(?:him|them)$/.test(wordBehind(found)) ||
  !/^\p{L}/u.test(wordBehind(found, 1)) ||
  /^(?:in|by|for|and|so|if|when|soon)$/.test(wordBehind(found, 1));

/** “will definitely be okay” → “may be okay”, “is going to catch up” → “may catch up”. */
const hedged = (promise: string): string =>
  promise
    .replace(/'ll\b/, ' will')
    .replace(/'(?:s|re)( \w+ly| soon)? going to/, ' may')
    .replace(
      /\b(?:will|(?:is|are)(?: \w+ly| soon| \d+ ?%)? going to)(?: (?:definitely|certainly|surely|absolutely|soon|eventually))?/,
      'may',
    )
    .replace(/ (?:completely|totally|perfectly|fully|absolutely|just) /, ' ');

/** “We guarantee results” → “We hope for results”, “I promise he will …” → “I hope he will …”. */
function hoping(verb: string, next: string, who: string): string {
  if (verb.includes('promise')) return verb.startsWith('we') ? 'we hope' : 'I hope';
  if (!/^(?:i|we|you)$/i.test(who) && verb !== 'guaranteed') return 'may lead to';
  const hope = inflect('hope', tenseOf(verb, 'guarantee') ?? 'base');
  return /^(?:that|he|she|they|you|it|we|the|your|his|her)$/.test(next) ? hope : `${hope} for`;
}
