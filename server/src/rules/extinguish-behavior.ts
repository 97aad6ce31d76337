import { inflect, tenseOf, tenseOfAny, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { removalFrames } from './shared/removal-frames.ts';
import { acts, less, removalPatterns } from './shared/removal-patterns.ts';
import { inFrame } from './shared/frame-said.ts';
import { add, say, tell } from './shared/offers.ts';
import { doerOf, holdOf, tenseThere } from './shared/place.ts';
import { isTakenBack } from './shared/taken-back.ts';
import { isDenied, sentenceText, wordBehind, wordInFront } from './shared/who.ts';

/** Something that a child does, described as a behavior to remove. */
export const extinguishBehavior = definePhraseRule({
  id: 'extinguish-behavior',
  title: 'What a child does, as something to get rid of',
  family: 'control',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'NDA', 'ABG'],
  options: {},
  saysOnce: true,
  patterns: { ...removalPatterns, ...removalFrames },
  unless: [
    '(fire|fires|candle|candles|flame|flames|dinosaur|dinosaurs|species|animal|animals|birds|volcano|museum|movement|gait|posture)',
    '(medication|medicine|dose|seizure|seizures|spasm|spasms|infection|pain|keppra|vaccine) ..6 (decrease|reduce|decreases|reduces)',
    '(rather than|instead of|not about|without|never|not our|not to) ..2 (~stop|~extinguish|~decrease|~reduce|~eliminate|extinction|~ignore|ignoring|planned|quiet|get rid)',
    "(don't|do not|didn't|did not|doesn't|no need to|not) (need to|have to|want to|try to|going to)? ..1 (~ignore|~stop|~extinguish|~reduce|~decrease|~eliminate)",
    '(~ask|~wonder|wants to know|wanted to know) ..3 (how|whether|if|why) ..3 (~stop|~reduce|~decrease|~end)',
    `(~want|~wish|~hope) ..2 ${acts} to stop`,
    'age appropriate',
    '(behavior|behaviour) (chart|charts) ..6 (came home|from the school|from school|came down)',
    '(loud|fast|drum|drums|piano) ..3 hands',
    'hands on the (drum|drums|piano|keys)',
    '<caregiver> (said|says|reports|reported|told|tells|shared) ..2 (that)? ..2 (school|teacher|class|daycare|preschool|neighbors|grandparents)',
  ],
  answered: ['(telling us|trying to tell)'],
  accepts: (found) => !isTakenBack(found) && isAim(found),
  agreesWithAdvice: true,
  message: 'Every action is telling us something. What might the child need here, and who can help with it?',
  rewrites: (found) => [...inPlace(found), ...anew(found)],
});

/**
 * Not the aim of anybody: “The blanket reduces rocking”, “she ignored the screaming next door”, “he stopped crying”.
 */
function isAim(found: Found): boolean {
  const { first, name } = found;
  const before = wordInFront(found, first);
  switch (name) {
    case 'appropriate':
      return before !== 'age' && before !== 'developmentally';
    case 'bestIgnored':
      return (
        /^(?:be|best|is|was|were|are)$/.test(before) &&
        !/\b(?:maladaptive|inappropriate|problem|negative|unwanted|disruptive)\b/.test(sentenceText(found))
      );
    case 'ignore':
      return (
        /^(?:to|please|and|not)$/.test(before) || !['pronoun', 'they', 'child', 'name'].includes(doerOf(found, first))
      );
    case 'cryItOut':
      return !['caregiver', 'pronoun', 'they'].includes(doerOf(found, first));
    case 'noResponse':
      return !['pronoun', 'they', 'child', 'name'].includes(doerOf(found, first));
    case 'extinguish':
      return !['pronoun', 'child'].includes(doerOf(found, first));
    case 'decrease':
      // “Decreased crying today” reports how it went
      return (tenseIn(found) !== 'past' || isMeant(found)) && (doerOf(found, first) !== 'thing' || isToDo(found));
    case 'turnedAway':
    case 'untilCalm':
    case 'itemRemoved':
      return /^(?:writer|nobody|thing|name)$/.test(doerOf(found, first));
    case 'habit':
      return !isDenied(found, first, 5);
    case 'stop':
      // “to stop her from hitting” gives the purpose of a hand
      return !/^from$/.test(wordBehind(found, found.end)) && !/^from$/.test(wordBehind(found, found.end + 1));
    case 'downTo':
      // one finding is enough for “decrease refusals to under 2”
      return !lessening.test(sentenceText(found));
    case 'goAway':
      return !ails.test(sentenceText(found));
    default:
      return true;
  }
}

const lessening =
  /\b(?:curb|decreas|diminish|discourag|eliminat|eradicat|extinguish|lessen|limit|minimi[sz]|prevent|reduc|suppress|stop)/;

/** Things that may well go away. */
const ails =
  /\b(?:pain|rash|cough|fever|reflux|redness|swelling|infection|bruis\w+|seizures?|spasms?|wheez\w+|cold|itch\w*|thrush|lump|rain|snow|fear|worry|worries)\b/;

/** “Discouraged lining up” was intended, while “decreased” may have happened by itself. */
const isMeant = (found: Found): boolean =>
  /^(?:curb|discourag|eradicat|squash|suppress)/i.test(found.text) && doerOf(found, found.first) !== 'thing';

const isToDo = (found: Found): boolean =>
  /^(?:to|will|goal|and|of|on|for|:|-)$/.test(wordInFront(found, found.first)) ||
  (/^(?:is|are|toward|towards|at)$/.test(wordInFront(found, found.first)) &&
    /\b(?:goals?|targets?|aims?|focus|plan|priority|steps?)\b/.test(sentenceText(found)));

const tenseIn = ({ get }: Found): Tense => tenseOfAny(get('verb').toLowerCase(), less) ?? 'base';

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  const verb = get('verb').toLowerCase();
  switch (name) {
    case 'extinguish':
      return understood(tenseThere(tenseOf(verb, 'extinguish') ?? 'base', holdOf(found, found.first)));
    case 'decrease':
      // with “to 2 times” or “by half”, the offer would count what leads to it; and what was done is not reworded
      return counts.test(sentenceText(found)) || tenseIn(found) === 'past'
        ? []
        : [say(`${inflect('ease', tenseIn(found))} what leads to`)];
    case 'workOn':
      return counts.test(sentenceText(found)) ? [] : [say('easing what leads to')];
    case 'stop':
    case 'fade':
      // a child who is to refrain does not ease what leads to the behavior
      if (isForThem(found)) return [];
      if (get('refrain') !== '' || /\blearn(?:s|ing)? to\b/.test(sentenceText(found))) return [];
      return [say(/ing\b/i.test(found.text) ? 'easing what leads to' : 'ease what leads to')];
    case 'ignoreChild':
      return close(verb, `to ${found.text.split(' ').slice(1).join(' ')}`);
    case 'ignore':
      return close(verb, 'through');
    case 'decreaseIt':
      return [say(`understand ${found.text.split(' ').at(-1) ?? 'it'}`)];
    case 'ifThenIgnore':
      // “walk away and do not look at him” says more of the same
      return wordBehind(found, found.end) === 'and' ? [] : [say('stay close')];
    case 'maladaptive':
    case 'appropriate':
      return behaviors(found);
    case 'quietHands':
      return quietHands(found);
    default:
      return [];
  }
}

/** “help him stop flapping”, “wants her to stop screaming” */
const isForThem = (found: Found): boolean =>
  /^(?:him|her|them)$/.test(
    wordInFront(found, wordInFront(found, found.first) === 'to' ? found.first - 1 : found.first),
  );

const counts = /\d|\b(?:half|zero|twice|once|one|two|three|four|five|six|ten)\b/;

/** “ignore the whining” → “stay close through the whining”. What was done is not reworded. */
const close = (verb: string, behind: string): readonly Offer[] =>
  tenseOf(verb, 'ignore') === 'past'
    ? []
    : [say(`${inflect('stay', tenseOf(verb, 'ignore') ?? 'base')} close ${behind}`)];

function quietHands(found: Found): readonly Offer[] {
  const { get, speech } = found;
  // “we need quiet hands”: the offer would not fit the words around it
  if (speech && /^(?:need|needs|use|want|have|show|with|and|your|my|some|see)$/.test(wordInFront(found, found.first)))
    return [];
  if (speech) return inFrame(found, say('you can move while you listen', { tellsNothing: true }));
  const verb = get('verb').toLowerCase();
  return verb === '' ? [] : [say(`${inflect('move', heldTense(verb))} in a way that feels good`)];
}

function anew({ name, speech }: Found): readonly Offer[] {
  // “Told him “no screaming” and turned away” tells more than what was said
  if (speech && name !== 'saidNo')
    return [
      say('I see you {what you see}. I’m here.', {
        replaces: 'speech',
        title: 'Say that you see it',
        tellsNothing: true,
      }),
    ];
  const told = add(
    'Add what it may have been telling us',
    '{child} may be telling us {what}, and {partner} can {help how}.',
  );
  if (speech) return [told];
  return [
    told,
    tell(
      'Name the need, and who helps',
      '{child} {what you see} when {what happens}. Hope: the people around {child} know what it means, and {child} has one more way to say it.',
    ),
  ];
}

const heldTense = (verb: string): Tense => tenseOfAny(verb, ['have', 'keep', 'use', 'show']) ?? 'base';

/** What was done is not reworded. */
const understood = (tense: Tense): readonly Offer[] =>
  tense === 'past' || tense === 'participle' ? [] : [say(`${inflect('understand', tense)} what is behind`)];

const isLessened = (word: string): boolean => lessening.test(word) || /^(?:target|address)/.test(word);

/** Nobody uses, or engages in, a sign; “do not give in to signs of a hard moment” would be harder still. */
const isNoSign = (found: Found): boolean =>
  /^(?:used|uses|using|in)$/.test(wordInFront(found, found.first)) ||
  wordBehind(found, found.end) === 'for' ||
  (wordInFront(found, found.first) === 'to' && wordInFront(found, found.first - 1) === 'in');

/** “maladaptive behaviors” → “signs of a hard moment”, “an inappropriate behavior” → “a sign of a hard moment” */
function behaviors(found: Found): readonly Offer[] {
  const { get, name } = found;
  const isMany = /s$/i.test(get('many'));
  if (isNoSign(found)) return [];
  if (/^off.task/i.test(found.text)) return [say('interest in something else')];
  // “good participation and appropriate behavior” would become a repetition
  if (name === 'appropriate' && /\b(?:compliance|participation|took part)\b/.test(sentenceText(found))) return [];
  if (name === 'appropriate') return [say(isMany ? 'ways of taking part' : 'taking part')];
  // “decrease”, “targets”: a team may want fewer hard moments, but not fewer signs of them
  if (isMany) return [say(isLessened(wordInFront(found, found.first)) ? 'hard moments' : 'signs of a hard moment')];
  if (get('article') !== '') return [say('a sign of a hard moment')];
  return [
    say(
      /^(?:is|was|has|does|will|gets|needs)$/.test(wordBehind(found, found.end))
        ? `${get('many').toLowerCase()} in hard moments`
        : 'signs of a hard moment',
    ),
  ];
}
