import { inflect, tenseOfAny, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { withArticle } from './copula.ts';
import { say, sayInstead } from './offers.ts';
import { wasOrWere } from './place.ts';
import { opensClause, sentenceText, wordBehind, wordInFront } from './who.ts';
import { reachingOut } from './will-patterns.ts';

/** The plainest guesses at motives: for a reaction, giving up, no effort, a temper, a mood. */

export const escape =
  '(get out of|avoid|escape|dodge|evade|duck out of|wriggle out of|weasel out of|skip out of|not have to do)';
/** What a child does in a hard moment. After it, “to” introduces a guess at the motive. */
const hard =
  '(~throw|~drop|~dump|~hit|~bite|~kick|~push|~scream|~cry|~yell|~spit|~knock|~whine|~fuss|~pinch|~scratch|~tantrum|~refuse|~fall|~run|~bang|~rip|~tear|~break|~arch|~stiffen|~flop|limp|extension|crying|screaming|whining|hitting|biting|throwing|behavior|behaviors)';
const being = "<be:(is|was|were|are|be|been|being|seems|seemed|he's|she's|they're)>";
const degree = '(very|so|quite|really|a bit|a little|rather|just|pretty|often|also|too|always|being|more)';
const here = '(today|at|in|during|when|and|after|this|before|.|,|;|$|again|all|most|with)';
const childNoun = '(child|kid|boy|girl|toddler|student|little boy|little girl)';

export const plainMotives = {
  forAReaction: `${hard} ..6 [(just|simply|only|in order)? to (get|gain|elicit|provoke|see) (a|some|any|his|her|my|our|<possessive>|mom's|dad's)? (big|bigger)? (reaction|rise)] !(out of|from)`,
  toSeeWhat: `[(just|only|simply) to see (what|how) (we|i|you|mom|dad|adults|people|staff|everyone|he|she|they|<person>|(his|her|the) (<caregiver>|teacher|adults|staff)) (will|would|might|does|do|did) (do|react|respond|say)]`,
  cryToGet: `${hard} ..5 [(just|simply|only|in order)? to (get|gain|seek|draw) (negative|adult|more|all the|everyone's|some|his mom's|her mom's|mom's|dad's)? attention] !(from (the|a) (doctor|nurse))`,
  triesForAttention: `[(just|only|simply)? <verb:(~try|~want)> to (get|gain|seek) (negative|more|all the|everyone's|adult)? attention]`,
  cryToEscape: `${hard} ..4 [(just|simply|only|in order)? to ${escape}] (it|things|that|this|everything|doing it|work|having to)`,
  usesTo: `(~use) (his|her|their|the)? (crying|tears|screaming|whining|yelling|behavior|behaviors|tantrums|hitting|gagging|vomiting|coughing) [(as a (way|means|tool) (of|to)|in order to|to) (control|controlling|manipulate|manipulating|get|getting|gain|gaining|avoid|avoiding|escape|escaping)]`,
  isUsedTo: `(crying|tears|screaming|whining|yelling|behavior|behaviors|tantrums|hitting|gagging|biting) (is|are|was|were) ..1 [(used|a way) to (gain|get|control|avoid|escape|manipulate|seek)]`,
  functionOf: `function (of)? (the|his|her|this|their|these)? ..2 (is|was|appears|seems|appeared|seemed) (to be)? (likely|probably|mostly|primarily)? [(escape|attention|avoidance|attention seeking|task avoidance|control)] (.|,|;|$|and|from|based|maintained)`,
  toMakeMad: `[(just|only|simply)? to make <whom:(me|us|him|her|mom|dad|people|everyone|staff|(his|her|their) (mom|dad|sister|brother|teacher|parents))> (mad|angry|upset)]`,
  hasToBeFirst:
    '[(always)? <must:(has to|have to|had to|must|needs to|insists on)> (always)? (be|being) <what:(first|the first|the winner|the best|right)>] !(in line|to|on the list)',
  thinksBoss: `[(thinks|thought|believes|acts like) (that)? (he|she|they|he's|she's) (is|was|are|were)? (in charge|the boss|in control|running the show|the adult|the grown up)]`,
  herWay: `[<verb:(~want|~like|~need|~expect|~demand)> (everything|things|it all|it) (done|to (go|be|be done)|always|to always (go|be)|exactly|all)? (his|her|their) (own)? way] !(to|home|around)`,
  whateverWants:
    '[((~do) whatever|only does what|only did what|does what) (he|she|they) (wants|wanted|pleases|pleased|want)] (when|.|,|;|$|and|at|all|without|in)',
  givesUp: `[<verb:~give> up (so|too|very|quite|really)? <how:(easily|quickly|fast|right away|immediately)>]`,
  givesUpWhen: `[<verb:~give> up] (when|if|as soon as|before|without trying)`,
  poorEffort: [
    `[<verb:(~make|~put forth|~put in|~give|~show)> (absolutely)? (no|little|minimal|very little|poor|limited|not much|little to no) (real)? effort]`,
    "[(did not|didn't|does not|doesn't) (make|put in|put forth|give|show) (any|much|a lot of|enough) (real)? effort]",
  ],
  poorEffortAlone: `[(poor|minimal|little|low|half hearted|inconsistent|variable|no|decreased) (effort|motivation)] (today|noted|during|on|throughout|given|observed|.|,|;|$|overall)`,
  needsAttention: `[<verb:(~need|~require|~demand|~want|~crave)> (a lot of|lots of|constant|all the|so much|too much|excessive|continuous|a great deal of|a ton of) (adult|one on one|individual|negative|our|my)? attention] !(to|span)`,
  hasTemper: `<have:(has|had|have|with)> [(a|quite a|a real|such a) temper|(a|an|such a|quite a|his|her)? (very|really|pretty)? (short|quick|bad|hot|fiery|terrible|explosive|awful) (fuse|temper)] !(box|tantrum|tantrums)`,
  tempered: `${being} [${degree}? (short tempered|hot tempered|hot headed|quick tempered|bad tempered|ill tempered|quick to anger)]`,
  badMood: `(${being}|arrived|came|woke up|came in) [${degree}? in a (very|really)? (bad|terrible|rotten|awful|grumpy|cranky|sour|negative|lousy|horrible) mood ((and|,) (very)? (difficult|grumpy|defiant|uncooperative))?]`,
  isDifficult: `${being} [${degree}? difficult] (today|at (home|school|daycare|times|drop off|pick up|bedtime)|during|when|with (me|us|staff|adults|his|her|mom|dad|grandma)|and|.|,|;|$|this|all)`,
  isMean: `${being} [${degree}? (mean|nasty|rude|ugly) <to:(to|toward|towards|with)>] (his|her|their|the|me|us|staff|peers|other|others|adults|everyone|mom|dad|grandma|<person>)`,
  angryChild: `<article:(a|an|such a|such an)> (very|really|quite a)? [(angry|mean|bad|wild|hyper|rude|nasty|hateful|rough) <noun:${childNoun}>] !(in (the|this|our) (book|story))`,
  ofEnergy: `${being} [${degree}? ${degree}? (hyper|wild|wound up|all over the place|bouncing off the walls|off the walls|bouncing off the wall) ((and|,) (silly|wild|hyper|loud|all over the place|bouncing off the walls|crazy|unfocused))?] ${here}`,
  isRigid: `${being} [${degree}? ((rigid|inflexible) (and|or|,) (rigid|inflexible|controlling|demanding|particular)|inflexible|rigid !(in !(play|thinking|routine|routines|(his|her|their) (play|thinking|routine|routines|ways))))] (in|with|about|when|at|and|.|,|;|$|around) !(<possessive>? (legs|leg|arms|arm|trunk|body|hips|limbs|extremities|tone|extension|neck|back))`,
  talksBack:
    '[(~talk back|~mouth off|~sass|~backtalk)] (to|at)? (his|her|their|the)? (teacher|teachers|adults|staff|parents|mom|dad|mother|father|grandma|grandmother|aide|elders|grown ups)',
  ignoresUs:
    '[<verb:~ignore>] (me|us|adults|staff|directions|instructions|requests|commands|everyone|(all|my|our|the|his|her|their|adult|any) (<caregiver>|teacher|teachers|therapist|adults|staff|directions|direction|instructions|requests|request|commands))',
  notEvenTry: "[(did not|didn't|does not|doesn't|do not|don't) even try] !(on|out)",
  likesDifficult:
    '[<verb:(~want|~like|~love|~choose|~decide|~try)> to be (so|very|really)? (difficult|naughty|annoying|contrary|uncooperative|a pain|mean)] !(guy|guys|to the (dragon|bad))',
  careless: [
    `${being} [${degree}? ((impulsive|hyper|silly|reckless|wild) (and|,))? (careless|reckless)] ((and|,) (impulsive|loud|wild))? (with|today|at|in|during|when|and|.|,|;|$)`,
    '(pt|child|student|client|^) [(very|so|quite|too|often) ((impulsive|hyper|silly) (and|,))? (careless|reckless)] (with|today|at|in|during|when|and|.|,|;|$)',
  ],
  inCharge:
    '[<verb:(~want|~like|~need|~love)> to be in (charge|control) (of (everything|everyone|it all|all of it))?] (.|,|;|$|all the time|at|during|and|when|in every)',
  inOneOfMoods: `(${being}|arrived|came|came in|woke|woke up) [${degree}? in (one of (his|her|their) moods|(a|such a|quite a) mood)] (.|,|;|$|today|at|when|and|this|again|all|because|so|from)`,
  noWay:
    "[<who:(he|she|they)> (did not|didn't|does not|doesn't|do not|don't|could not|can't) ((get|have) (his|her|their) (own)? way|get (what|whatever|everything) (he|she|they) (want|wants|wanted))]",
  thinksFunny:
    "[(thinks|thought|finds|found) (that)? (it's|it is|it was|it) (so|very|really)? (funny|hilarious|amusing|a game)] (to|when) (throw|hit|bite|kick|run away|push|spit|scream|dump|knock|break|(i|we|mom|dad|staff|adults) (say|said|tell|told) ..1 (no|stop))",
  knowsWrong:
    '[<verb:(knows|knew)> (that)? (it|that|this|hitting|biting|throwing|kicking|spitting|running) (is|was) (wrong|bad|naughty|not allowed|not ok|not okay|not nice)] (.|,|;|$|and|but|yet)',
  tooDependent: `${being} [(too|overly|far too) (dependent|reliant) <on:(on|upon)>] (his|her|their)? (<caregiver>|grandma|nana)`,
  liedAbout:
    '[(lied|was lying|is lying|keeps lying|kept lying) (about|to (me|us|mom|dad|staff|adults|(his|her) (<caregiver>|teacher)))] !(<number>|halfway)',
} as const;

/** Patterns that begin with “to”. A child, and no adult, must be named before them. */
export const plainGuesses: ReadonlySet<string> = new Set([
  'toSeeWhat',
  'toMakeMad',
  'forAReaction',
  'cryToGet',
  'cryToEscape',
  'usesTo',
]);
/** Patterns that need no subject before them: they name a child, or what the child did. */
export const ofAnybody: ReadonlySet<string> = new Set([
  'functionOf',
  'isUsedTo',
  'angryChild',
  'poorEffortAlone',
  'noWay',
]);

/** “With minimal effort” can mean ease, and pointing or calling can be a way to reach us. */
export function isPlainly(found: Found): boolean {
  const { first, name } = found;
  const text = sentenceText(found);
  if (name === 'poorEffortAlone') return opensClause(found, first);
  return name !== 'triesForAttention' || !reachingOut.test(text.slice(text.indexOf('attention')));
}

const tenseIn = ({ get }: Found, ...bases: readonly string[]): Tense =>
  tenseOfAny(get('verb').toLowerCase(), bases) ?? 'past';

/** Wordings that fit in any context, by pattern name. */
const asItIs: Readonly<Record<string, string>> = {
  hasTemper: 'big feelings that come fast',
  tempered: 'full of feelings that come fast',
  ofEnergy: 'full of energy',
};

const changed: Readonly<Record<string, (found: Found, maybe: string) => Offer | undefined>> = {
  forAReaction: (_found, maybe) => say(`${maybe}to get a response`),
  cryToGet: (_found, maybe) => say(`${maybe}to connect`),
  toMakeMad: ({ get }, maybe) => say(`${maybe}to get a response from ${get('whom')}`),
  triesForAttention: (found) => say(`${inflect('look', tenseIn(found, 'try', 'want'))} for connection`),
  cryToEscape: (found, maybe) =>
    /^(?:having|doing)$/.test(wordBehind(found, found.end)) ? undefined : say(`${maybe}to ask for a break from`),
  functionOf: ({ text }) =>
    say(
      /^attention/i.test(text)
        ? 'a wish to connect'
        : /^control/i.test(text)
          ? 'a wish to have a say'
          : 'a need for a break',
    ),
  hasToBeFirst: ({ get }) =>
    say(
      `${/^(?:had|have)/i.test(get('must')) ? (/^had/i.test(get('must')) ? 'wanted' : 'want') : 'wants'} to be ${get('what')}`,
    ),
  herWay: (found) => say(`${inflect('want', tenseIn(found, 'want', 'like', 'need', 'expect', 'demand'))} a say`),
  // “gives up easily when it is hard” already says when
  givesUp: (found) =>
    say(
      `${inflect('stop', tenseIn(found, 'give'))} ${/^(?:when|if|with|on|at)$/.test(wordBehind(found, found.end)) ? 'early' : tenseIn(found, 'give') === 'past' ? 'when it got hard' : 'when it gets hard'}`,
    ),
  givesUpWhen: (found) => say(inflect('stop', tenseIn(found, 'give'))),
  poorEffort: (found) =>
    sayInstead(
      `${opensClause(found, found.whole.first) ? '' : /^(?:made|gave|put|showed|did)/i.test(found.text) ? 'was ' : 'is '}not ready${wordBehind(found, found.end) === 'to' ? '' : ' to try'}`,
    ),
  needsAttention: closeness,
  notEvenTry: (found) =>
    sayInstead(
      `${/^did/i.test(found.text) ? wasOrWere(found, found.first) : /^does/i.test(found.text) ? 'is' : 'are'} not ready to try`,
    ),
  likesDifficult: (found) =>
    say(`${inflect('have', tenseIn(found, 'want', 'like', 'love', 'choose', 'decide', 'try'))} a hard time`),
  careless: (found) =>
    isBe.test(found.get('be')) && !/\band\b|,/.test(found.text) && wordBehind(found, found.end) !== 'and'
      ? say('moving fast')
      : undefined,
  inCharge: (found) => {
    const wants = inflect('want', tenseIn(found, 'want', 'like', 'need', 'love'));
    return /everyone$/i.test(found.text)
      ? undefined
      : say(`${wants} a say${/ of /i.test(found.text) ? ' in everything' : ''}`);
  },
  // “one” is not a number here
  inOneOfMoods: ({ get }) => (isBe.test(get('be')) ? say('having a hard time', { tellsNothing: true }) : undefined),
  noWay: otherWay,
  knowsWrong: (found) =>
    wordBehind(found, found.end) === '.' || wordBehind(found, found.end) === ''
      ? sayInstead(`${found.get('verb').toLowerCase()} the rule, and could not use it just then`)
      : undefined,
  tooDependent: ({ get }) => (isBe.test(get('be')) ? say('most at ease with') : undefined),
  badMood: ({ get }) => (isBe.test(get('be')) ? say('having a hard time') : undefined),
  isDifficult: (found) => hardTime(found, 'having a hard time'),
  isMean: (found) => hardTime(found, 'having a hard time with'),
  angryChild: ({ get }) =>
    say(withArticle(get('article'), `${get('noun')} with big feelings`), { replaces: 'pattern' }),
  isRigid: (found) =>
    /^(?:about|around)$/.test(wordBehind(found, found.end)) ? undefined : say('most at ease when things stay the same'),
  ignoresUs: (found) => {
    const tense = tenseIn(found, 'ignore');
    return sayInstead(
      `${tense === 'ing' ? 'not responding' : `${tense === 'third' ? 'does' : tense === 'base' ? 'do' : 'did'} not respond`} to`,
    );
  },
};

const isBe = /^(?:is|was|were|are|been|(?:he|she|they)['\u2019]\w+)$/i;

/** “was being difficult” → “was having a hard time” */
const hardTime = ({ get }: Found, text: string): Offer | undefined =>
  isBe.test(get('be')) ? say(text) : /^being$/i.test(get('be')) ? say(text, { replaces: 'pattern' }) : undefined;

/**
 * “when he didn’t get his way” → “when it did not go as he hoped”. Only in a subordinate clause: elsewhere the child
 * would be lost.
 */
function otherWay(found: Found): Offer | undefined {
  if (!/^(?:when|whenever|if|because|that|since|after|anytime)$/.test(wordInFront(found, found.first)))
    return undefined;
  const who = found.get('who').toLowerCase();
  const isPast = /^\w+ did/i.test(found.text);
  if (!isPast && !/^\w+ do/i.test(found.text)) return undefined;
  return sayInstead(
    `it ${isPast ? 'did' : 'does'} not go as ${who} ${isPast ? 'hoped' : who === 'they' ? 'hope' : 'hopes'}`,
  );
}

/** “needs a lot of attention from adults” → “needs a lot of closeness with adults” */
function closeness(found: Found): Offer {
  const { end, first, get } = found;
  const verb = /^want/i.test(get('verb'))
    ? get('verb')
    : inflect('need', tenseIn(found, 'need', 'require', 'demand', 'crave'));
  return wordBehind(found, end) === 'from'
    ? say(`${verb} a lot of closeness with`, { replaces: { first, end: end + 1 } })
    : say(`${verb} a lot of closeness`);
}

/** The wording in place. `maybe` keeps the motive open, if no other word does. */
export function plainOffer(found: Found, maybe: string): Offer | undefined {
  const text = asItIs[found.name];
  return text === undefined ? changed[found.name]?.(found, maybe) : say(text);
}
