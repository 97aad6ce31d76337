import { inflect, tenseOfAny, type Tense } from '../../language/inflect.ts';
import { wordAt } from '../../language/grammar.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say, sayInstead } from './offers.ts';
import { escape, isPlainly, ofAnybody, plainGuesses, plainMotives, plainOffer } from './motive-plain.ts';
import { opensClause, sentenceText, whoBefore, wordInFront } from './who.ts';

/** More guesses at motives: to get out of something, to get a rise, pretending, choosing, “behavioral”. */

/** What a child is asked to do. There are other reasons to get out of a car, or to avoid a fall or a ball. */
const task =
  '(handwriting|work|task|tasks|demand|demands|chore|chores|cleanup|clean up|cleaning up|tidying|tidy up|therapy|tabletop|table work|table time|writing|reading|homework|sitting|circle|circle time|exercise|exercises|stretches|stretching|dressing|walking|doing|having to|brushing|school|schoolwork|participating|trying|practicing|practising|worksheet|worksheets|activity|activities|speech|talking|phonics|math|maths|nap|bedtime|bath|requests|instructions|directions|lining up|sharing|answering|toothbrushing)';
const person =
  '(me|us|her|him|mom|mum|dad|grandma|grandmother|his|her|the|staff|adults|everyone|people|sister|brother|peers|teacher|ta|aide|<Name>)';
const end = '(.|,|;|$|when|at|in|during|and)';

export const motivePatterns = {
  ...plainMotives,
  tryingToEscape: `[<verb:(~try|~attempt|~want)> to ${escape}] (the|his|her|their|all|any|a|doing)? (non preferred|nonpreferred|table|morning)? ${task}`,
  toEscape: `[(just|simply|in order)? to ${escape}] (the|his|her|their|all|any|a|doing)? (non preferred|nonpreferred|table|morning)? ${task}`,
  forARise: '[(just|simply)? to (get|provoke|elicit) (a|some) (rise|reaction|response) (out of|from)]',
  forARiseAlone: `[(just|simply|only) to (get|provoke) (a|some) (rise|reaction)]`,
  toAnnoy: `[(just|simply|only|purely|deliberately)? to (annoy|spite|provoke|wind up|irritate|punish|get back at|get at|aggravate|rile|infuriate)] ${person}`,
  pretendsNot: `[<verb:~pretend> not to] <what:(hear|see|notice|understand|know|listen|care)>`,
  pretendsClause: `[<verb:~pretend> (that)? (he|she|they) (did not|didn't|could not|couldn't|can't|cannot|does not|doesn't)] (hear|see|understand|know|walk|do|talk|notice)`,
  pretendsIll: `[<verb:(~pretend|~claim)> to be (sick|tired|hurt|asleep|ill|hungry|thirsty) (to (avoid|get out of|escape)|so (he|she))]`,
  selective: '[(selective hearing|selective deafness|selective listening)] !(loss|test|aid|aids|in the)',
  tearsOn: `(tears|crying|cries|cough|coughing|limp|upset|distress|sobs|sobbing|gagging) ..4 [(put on|for show|fake|faked|staged|an act|all an act|not genuine|not real|insincere)] ${end}`,
  fakes: '[<how:(fake|crocodile|pretend)> <what:(crying|tears|coughing|cry|cough|sobbing)>] !(of|for the|at the doll)',
  faking: `[(faking (it|being (sick|tired|hurt))|milking it|hamming it up|putting on an act|turning on the (tears|waterworks)|crying wolf)] ${end}`,
  isBehavioral: `<be:(is|was|are|were|seems|seemed|appears|appeared|looks|be|likely|probably)> (just|purely|only|likely|mostly|all|more|clearly|simply|largely|probably|to be)? [(behavioral|behavioural) (in nature)?] (.|,|;|$|not|and|rather|because|vs|at this)`,
  choosesNot: `(can|could|able|capable|know|knows|knew) ..5 ,? (but|and) (just|simply)? [(is choosing|was choosing|chooses|chose|elects|elected|opts|opted|decides|decided) not to] (.|,|;|$)`,
  choseNot:
    '[(chose|chooses|choosing|opted|opts|elects|elected|prefers) not to] (use|talk|listen|participate|answer|respond|follow|share|try|comply|speak|engage|work|behave|cooperate)',
  fakesIt: '[(~fake|~feign) (a|an|being|her|his|the)] (<word>)? !(beard|nose|mustache|fur|grass|snow)',
  helpless: "[<verb:~act> (helpless|innocent|dumb|incapable|like (he|she) (can't|cannot|doesn't))]",
  controlIssues: '[(control issues|power issues)]',
  wantsBoss:
    '[(~want|~like|~need|~have) to be (the boss|in charge|in control|the one in (charge|control)) (of (everyone|everybody|us|all|the (house|room|family)))?] !(of)',
  whenWants: `(can|could|capable of) (really|actually|clearly|certainly|definitely)? (doing|talking|sitting|walking|listening|behaving|following|finishing|talk|speak|focus|listen|behave|concentrate|cooperate|walk|sit still|be good|be sweet|pay attention|control (himself|herself|it)|do (it|this|that|better|more|the work|them)|use (his|her)? words|follow directions) ..4 [(when|if|only when|whenever) (he|she|they) (just|really|only|actually)? (wants to|wanted to|feels like it|felt like it|chooses to|puts (his|her|their) mind to it|tried harder|tries harder|really tried)]`,
  demands: '[<verb:~demand>] to be (held|carried|picked up|rocked|fed|comforted|cuddled|close)',
  hardBaby:
    '<article:(a|an|the|such a|our)> [(very|really|rather|quite|pretty|so)? (difficult|demanding) <noun:(baby|infant|newborn|toddler|child|kid|kiddo)>] !(to|step|steps|shower|seat|book)',
  wrapped: `<have:(has|had)> [<whom:(mom|mum|dad|us|everyone|me|his mom|her mom|his mum|her mum|his dad|her dad|grandma|nan|the staff|staff|both parents|his parents|her parents|the whole family)> (all)? wrapped around (his|her|their) (little)? finger]`,
  rulesHouse: `(he|she|<child>|who|<Name>) [((rules|runs|ruled|ran) the (roost|house|household|show|classroom)|calls all the shots|calls the shots)]`,
  luck: '[<verb:(~push|~stretch|~challenge)> (the|his|her|their|our|my|all)? (limits|boundaries|luck)] !(of|for)',
  tactics: '[(stalling|delaying|delay|avoidance|diversion) (tactic|tactics|techniques|strategy)]',
  stalling: `<be:(is|was|started|began|begins|starts|kept|keeps|he's|she's)> [(stalling|procrastinating|dawdling|slacking off|goofing off|malingering)] (.|,|;|$|at|when|during|before|with|again)`,
  bothered: "[(can't|couldn't|could not|cannot) be bothered]",
  maintained: '[(escape|attention) (maintained|motivated|driven)] !(behavior|behaviors|behaviour|behaviours)',
  willful:
    '<article:(a|an|the)>? [<a:(willful|wilful|headstrong|pig headed|disobedient|contrary|obstinate|sneaky|sly|devious|spiteful|rebellious|uncooperative|ornery)>] <noun:(child|kid|kiddo|boy|girl|toddler|student|little boy|little girl)>',
  isWillful: `<be:(is|was|were|are|being|been|he's|she's|seems|seemed|very|quite|so)> (very|quite|so|being|a bit|really|rather|often|just|deliberately)? [(pig headed|disobedient|contrary|sly|devious|spiteful|rebellious|ornery|disrespectful|insolent|attention hungry|calculating)] (.|,|;|$|at|in|today|with|when|and|during|about|toward|towards|this)`,
  unmotivatedTo: '[(unmotivated|not motivated) to <what:word>]',
  noMotivation: `[<have:(lacks|lacked|lacking|has no|had no|shows no|shows little|has little)> motivation] !(questionnaire)`,
  playsUs: [
    '[<verb:~play> (us|everyone|staff|adults|the (adults|staff|team))] (for|like|to get|off)',
    '(is|was|are|were|just|clearly) [<verb:(playing)> (us|me|everyone|the adults|the staff|his mom|her mom|mom)] (.|,|;|$|again|and)',
  ],
  toControl:
    '[(in order|just|only|simply) to (control|dominate|take over) (the|his|her|this|all)? (session|situation|room|game|adults|others|everyone|us|me|mom|dad|class|play|visit|peers)]',
  playsDumb: '[<verb:~play> (dumb|helpless|possum|the victim)] !(game|with)',
  calledNames:
    '<article:(a|an|the|such a|quite the|quite a|a little|a real|a total|a bit of a)> [(drama queen|attention seeker|brat|manipulator|control freak|bully|cry baby|crybaby|con artist|tyrant|diva|little actor|faker|troublemaker|instigator)]',
  overreacts: `[<verb:~overreact>] (to|when|at|about|over|.|,|;|$)`,
  sympathy: '[(just|only|simply)? (for|to get|looking for|seeking|wanted|wants) sympathy] !(card)',
  wontTry: `[just (doesn't want to|does not want to|didn't want to|did not want to|won't|wouldn't)] (.|,|;|$)`,
  noEffort: `[(isn't|not|wasn't|doesn't|does not) (really|even)? (trying|try|putting in (any)? effort|making an effort|applying (himself|herself))] (.|,|;|$|hard|today|his|her|very|at all|on (the|any) (last|first|next|second|test|task|tasks)|during)`,
  couldIf: `[(could|would) ..4 (do|sit|talk|walk|listen|finish|behave|focus|use|write|eat|try) ..4 if (he|she|they) (just|really|only)? (tried|wanted to|felt like it|put (his|her) mind to it|chose to|cared)]`,
  triesToControl: `[<verb:~try> to (control|boss|run|dominate|rule|get away with)] !(his own|her own|the (ball|car|robot|joystick|chair|switch|cursor|swing|pencil|drone)|(his|her) (body|hands|arms|voice|breath|breathing|bladder))`,
  whatTheyWant: `(~cry|~scream|~whine|~hit|~throw|~fuss|~pout|~yell|tantrums|crying|screaming|whining|behavior|behaviors|tears) ..3 [(just)? (to|until (he|she|they)) (get|gets|got) (whatever|what) (he|she|they) (want|wants|wanted)]`,
  choosesBad: `[(chooses|chose|choosing|decides|decided|elects) to (ignore|misbehave|disobey|act out|refuse|not listen|be (bad|mean|naughty|difficult|noncompliant|non compliant|defiant|uncooperative|disruptive|silly|rude|disrespectful|lazy))]`,
  nouns: '[(laziness|naughtiness|manipulativeness|attention seeking ways|sneakiness)]',
} as const;

const isSomebody = /^(?:pronoun|they|child|name|nobody)$/;
const byChild = new Set([
  'tryingToEscape',
  'pretendsNot',
  'pretendsClause',
  'pretendsIll',
  'luck',
  'stalling',
  'bothered',
  'isWillful',
  'faking',
  'noMotivation',
  'playsUs',
  'overreacts',
  'wontTry',
  'noEffort',
  'couldIf',
  'triesToControl',
  'choosesBad',
  'unmotivatedTo',
  'choseNot',
  'fakesIt',
  'helpless',
  'wantsBoss',
]);
const grownUp =
  /\b(?:i|we|you|let's|mom|mum|dad|mother|father|parents?|staff|therapist|teacher|plan|goal|aim|moved|helped|adjusted|doctor|order)\b/;
const play =
  /\b(?:puppets?|dolls?|dragon|troll|monster|wolf|villain|pirate|storybook|story|hide and seek|bear|game|laugh\w*|giggl\w*|grin\w*)\b/;
/** Near these words, an adult is often meant, unless the sentence tells what a child does. */
const ofWork =
  /\b(?:approach|plan|program|strateg\w*|therapy|therapist|support|supports|health|team|clinic|intervention)\b/;

const isGuess = (name: string): boolean =>
  name === 'toEscape' || name === 'toControl' || name === 'toAnnoy' || plainGuesses.has(name);
const isOfChild = (name: string): boolean => byChild.has(name) || (name in plainMotives && !ofAnybody.has(name));

const isOfOthers = (name: string, text: string): boolean =>
  !/^(?:toEscape|tryingToEscape)$/.test(name) &&
  (play.test(text) || (ofWork.test(text) && !(name in plainMotives) && name !== 'pretendsIll'));

/** Does a match of a pattern in this file count? Undefined for other patterns. */
export function isMotive(found: Found): boolean | undefined {
  const { block, first, name, sentence, whole } = found;
  if (!(name in motivePatterns)) return undefined;
  const text = sentenceText(found);
  if (isOfOthers(name, text)) return false;
  const front = text.slice(
    0,
    Math.max(0, (block.tokens.start[first] ?? 0) - (block.tokens.start[sentence.first] ?? 0)),
  );
  if (isGuess(name)) return front !== '' && !grownUp.test(front);
  if (name in plainMotives && !isPlainly(found)) return false;
  if (!isOfChild(name)) return true;
  return /['\u2019]s$/i.test(found.get('be')) || isSomebody.test(whoBefore(block, sentence.first, whole.first));
}

const nextOf = ({ block, end, sentence }: Found): string => (end < sentence.end ? wordAt(block, end) : '');
/** After “was trying to”, the doubt is already expressed. */
const maybe = ({ block, first, sentence }: Found): string =>
  first > sentence.first && /^(?:trying|tries|tried|try|wants|wanted|attempting)$/.test(wordAt(block, first - 1))
    ? ''
    : 'maybe ';
const was = (text: string): boolean => /ed$|^chose|^opted|^decided|^was/i.test(text.split(' ')[0] ?? '');

/** The wordings in place. */
export function motiveOffers(found: Found): readonly Offer[] {
  const { get, name, text, whole } = found;
  const offers: Readonly<Record<string, () => Offer | undefined>> = {
    tryingToEscape: () => say(`${inflect('ask', tenseIn(get('verb'), ['try', 'attempt', 'want']))} for a break from`),
    toEscape: () => say(`${maybe(found)}to ask for a break from`),
    forARise: () => say(`${maybe(found)}to get a response from`),
    toControl: () => say(`${maybe(found)}to have a say in ${text.replace(/^.*?(?:control|dominate|take over) /i, '')}`),
    toAnnoy: () => say(`${maybe(found)}to get a response from`),
    pretendsNot: () => sayInstead(`${inflect('seem', tenseIn(get('verb'), ['pretend']))} not to`),
    selective: () => say('moments of not hearing us'),
    fakes: () => ({ ...say(get('what')), title: `Leave out “${get('how').toLowerCase()}”` }),
    // “behavioral, not oral” contrasts two causes
    isBehavioral: () => (nextOf(found) === ',' ? undefined : say('perhaps a way of telling us something')),
    choosesNot: () =>
      sayInstead(
        was(text) ? 'did not, for a reason we want to understand' : 'does not, for a reason we want to understand',
      ),
    helpless: () => say(`${inflect('look', tenseIn(get('verb'), ['act']))} for help`),
    choseNot: () =>
      /^(?:chose|opted|elected)/i.test(text)
        ? sayInstead('was not ready to')
        : /^(?:choosing)/i.test(text)
          ? sayInstead('not ready to')
          : sayInstead('is not ready to'),
    wantsBoss: () => say(text.replace(/to be .*$/i, 'to have a say')),
    whenWants: () => sayInstead('at some times and not yet at others'),
    demands: () => say(inflect('ask', tenseIn(get('verb'), ['demand']))),
    hardBaby: () => say(`${get('noun')} who needs a lot from us right now`),
    wrapped: () => say(`found ways to be heard by ${get('whom')}`),
    luck: () =>
      say(`${inflect('find', tenseIn(get('verb'), ['push', 'stretch', 'challenge']))} out where the edges are`),
    tactics: () => say(/s$/i.test(text) ? 'ways to ask for more time' : 'way to ask for more time'),
    stalling: () => say('asking for more time'),
    bothered: () => sayInstead(/^could/i.test(text) ? 'did not have the energy' : 'does not have the energy'),
    maintained: () =>
      opensClause(found, whole.first) && /^[.,;:]?$/.test(nextOf(found))
        ? say(/^esc/i.test(text) ? 'a sign that it was too much' : 'a wish to connect')
        : undefined,
    willful: () => say(`determined`),
    unmotivatedTo: () => sayInstead(`not yet drawn to ${inflect(get('what').toLowerCase(), 'ing')}`),
    noMotivation: () =>
      sayInstead(
        `${opensClause(found, whole.first) ? '' : /ed$|^had/i.test(get('have')) ? 'was ' : 'is '}not yet drawn in by what we offer`,
        { replaces: 'pattern' },
      ),
    playsUs: () =>
      nextOf(found) === 'for'
        ? say(`${inflect('ask', tenseIn(get('verb'), ['play']))} ${text.split(' ').slice(1).join(' ')}`)
        : say(
            `${inflect('look', tenseIn(get('verb'), ['play']))} for a way to be heard by ${text.split(' ').slice(1).join(' ')}`,
          ),
    playsDumb: () => say(`${inflect('seem', tenseIn(get('verb'), ['play']))} not to know how`),
    overreacts: () =>
      say(
        `${inflect('have', tenseIn(get('verb'), ['overreact']))} ${nextOf(found) === 'to' ? 'a big reaction' : 'big feelings'}`,
      ),
    sympathy: () =>
      say(/^(?:wants|wanted)/i.test(text) ? `${text.split(' ')[0] ?? ''} comfort` : 'maybe to be comforted'),
    wontTry: () =>
      sayInstead(
        `${/(?:didn't|did not|wouldn't)/i.test(text) ? 'was' : 'is'} not ready to, for a reason we want to understand`,
      ),
    triesToControl: () =>
      /get away/i.test(text) ? undefined : say(`${inflect('look', tenseIn(get('verb'), ['try']))} for a say in`),
    whatTheyWant: () => say('maybe to be heard'),
    isWillful: () =>
      /^being$/i.test(get('be')) || wordInFront(found, found.first) === 'being'
        ? undefined
        : say('determined to have a say'),
  };
  const offer = name in plainMotives ? plainOffer(found, maybe(found)) : offers[name]?.();
  return offer === undefined ? [] : [offer];
}

const tenseIn = (verb: string, bases: readonly string[]): Tense => tenseOfAny(verb.toLowerCase(), bases) ?? 'past';
