import { inflect, tenseOf, type Tense } from '../../language/inflect.ts';
import { wordAt } from '../../language/grammar.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say, sayInstead } from './offers.ts';
import { withArticle } from './copula.ts';
import { opensClause, sentenceText, whoBefore } from './who.ts';
import { reachingOut } from './will-patterns.ts';

/** Further guesses at why: to get out of something, to get a rise, pretending, choosing, “behavioral”. */

const escape =
  '(get out of|avoid|escape|dodge|evade|duck out of|wriggle out of|weasel out of|skip out of|not have to do)';
/** What a child is asked to do. A car, a fall or a ball is got out of or avoided for other reasons. */
const task =
  '(handwriting|work|task|tasks|demand|demands|chore|chores|cleanup|clean up|cleaning up|tidying|tidy up|therapy|tabletop|table work|table time|writing|reading|homework|sitting|circle|circle time|exercise|exercises|stretches|stretching|dressing|walking|doing|having to|brushing|school|schoolwork|participating|trying|practicing|practising|worksheet|worksheets|activity|activities|speech|talking|phonics|math|maths|nap|bedtime|bath|requests|instructions|directions|lining up|sharing|answering|toothbrushing)';
/** What a child does in a hard moment: what follows “to” is then a guess at why. */
const hard =
  '(~throw|~drop|~dump|~hit|~bite|~kick|~push|~scream|~cry|~yell|~spit|~knock|~whine|~fuss|~pinch|~scratch|~tantrum|~refuse|~fall|~run|~bang|~rip|~tear|~break|crying|screaming|whining|hitting|biting|throwing|behavior|behaviors)';
const being = "<be:(is|was|were|are|be|been|being|seems|seemed|he's|she's|they're)>";
const degree = '(very|so|quite|really|a bit|a little|rather|just|pretty|often|also|too|always|being|more)';
const here = '(today|at|in|during|when|and|after|this|before|.|,|;|$|again|all|most|with)';
const childNoun = '(child|kid|boy|girl|toddler|student|little boy|little girl)';
const person =
  '(me|us|her|him|mom|mum|dad|grandma|grandmother|his|her|the|staff|adults|everyone|people|sister|brother|peers|teacher|ta|aide|<Name>)';
const end = '(.|,|;|$|when|at|in|during|and)';

export const motivePatterns = {
  tryingToEscape: `[<verb:(~try|~attempt|~want)> to ${escape}] (the|his|her|their|all|any|a|doing)? (non preferred|nonpreferred|table|morning)? ${task}`,
  toEscape: `[(just|simply|in order)? to ${escape}] (the|his|her|their|all|any|a|doing)? (non preferred|nonpreferred|table|morning)? ${task}`,
  forARise: '[(just|simply)? to (get|provoke|elicit) (a|some) (rise|reaction|response) (out of|from)]',
  forARiseAlone: `[(just|simply|only) to (get|provoke) (a|some) (rise|reaction)]`,
  forAReaction: `${hard} ..6 [(just|simply|only|in order)? to (get|gain|elicit|provoke|see) (a|some|any|his|her|my|our|<possessive>|mom's|dad's)? (big|bigger)? (reaction|rise)] !(out of|from)`,
  toSeeWhat: `[(just|only|simply) to see (what|how) (we|i|you|mom|dad|adults|people|staff|everyone|he|she|they|<person>|(his|her|the) (<caregiver>|teacher|adults|staff)) (will|would|might|does|do|did) (do|react|respond|say)]`,
  cryToGet: `${hard} ..5 [(just|simply|only|in order)? to (get|gain|seek|draw) (negative|adult|more|all the|everyone's|some|his mom's|her mom's|mom's|dad's)? attention] !(from (the|a) (doctor|nurse))`,
  triesForAttention: `[(just|only|simply)? <verb:(~try|~want)> to (get|gain|seek) (negative|more|all the|everyone's|adult)? attention]`,
  cryToEscape: `${hard} ..4 [(just|simply|only|in order)? to ${escape}] (it|things|that|this|everything|doing it|work|having to)`,
  usesTo: `(~use) (his|her|their|the)? (crying|tears|screaming|whining|yelling|behavior|behaviors|tantrums|hitting|gagging|vomiting|coughing) [(as a (way|means|tool) (of|to)|in order to|to) (control|controlling|manipulate|manipulating|get|getting|gain|gaining|avoid|avoiding|escape|escaping)]`,
  isUsedTo: `(crying|tears|screaming|whining|yelling|behavior|behaviors|tantrums|hitting|gagging|biting) (is|are|was|were) ..1 [(used|a way) to (gain|get|control|avoid|escape|manipulate|seek)]`,
  functionOf: `function (of)? (the|his|her|this|their|these)? ..2 (is|was|appears|seems|appeared|seemed) (to be)? (likely|probably|mostly|primarily)? [(escape|attention|avoidance|attention seeking|task avoidance|control)] (.|,|;|$|and|from|based|maintained)`,
  toMakeMad: `[(just|only|simply)? to make <whom:(me|us|him|her|mom|dad|people|everyone|staff|(his|her|their) (mom|dad|sister|brother|teacher|parents))> (mad|angry|upset)]`,
  toAnnoy: `[(just|simply|only|purely|deliberately)? to (annoy|spite|provoke|wind up|irritate|punish|get back at|get at|aggravate|rile|infuriate)] ${person}`,
  pretendsNot: `[<verb:~pretend> not to] <what:(hear|see|notice|understand|know|listen|care)>`,
  pretendsClause: `[<verb:~pretend> (that)? (he|she|they) (did not|didn't|could not|couldn't|can't|cannot|does not|doesn't)] (hear|see|understand|know|walk|do|talk|notice)`,
  pretendsIll: `[<verb:(~pretend|~claim)> to be (sick|tired|hurt|asleep|ill|hungry|thirsty) (to (avoid|get out of|escape)|so (he|she))]`,
  selective: '[(selective hearing|selective deafness|selective listening)]',
  tearsOn: `(tears|crying|cries|cough|coughing|limp|upset|distress|sobs|sobbing|gagging) ..4 [(put on|for show|fake|faked|staged|an act|all an act|not genuine|not real|insincere)] ${end}`,
  fakes: '[<how:(fake|crocodile|pretend)> <what:(crying|tears|coughing|cry|cough|sobbing)>] !(of|for the|at the doll)',
  faking: `[(faking (it|being (sick|tired|hurt))|milking it|hamming it up|putting on an act|turning on the (tears|waterworks)|crying wolf)] ${end}`,
  isBehavioral: `<be:(is|was|are|were|seems|seemed|appears|appeared|looks|be|likely|probably)> (just|purely|only|likely|mostly|all|more|clearly|simply|largely|probably|to be)? [(behavioral|behavioural) (in nature)?] (.|,|;|$|not|and|rather|because|vs|at this)`,
  choosesNot: `(can|could|able|capable) ..5 ,? (but|and) (just|simply)? [(is choosing|was choosing|chooses|chose|elects|elected|opts|opted|decides|decided) not to] (.|,|;|$)`,
  choseNot:
    '[(chose|chooses|choosing|opted|opts|elects|elected|prefers) not to] (use|talk|listen|participate|answer|respond|follow|share|try|comply|speak|engage|work|behave|cooperate)',
  fakesIt: '[(~fake|~feign) (a|an|being|her|his|the)] (<word>)? !(beard|nose|mustache|fur|grass|snow)',
  helpless: "[<verb:~act> (helpless|innocent|dumb|incapable|like (he|she) (can't|cannot|doesn't))]",
  controlIssues: '[(control issues|power issues)]',
  wantsBoss:
    '[(~want|~like|~need|~have) to be (the boss|in charge|in control|the one in (charge|control)) (of (everyone|everybody|us|all|the (house|room|family)))?] !(of (the|his|her|a) (train|bus|kitchen|boat|ship|store|shop|farm|zoo|robot|own|body|game))',
  hasToBeFirst:
    '[(always)? <must:(has to|have to|had to|must|needs to|insists on)> (always)? (be|being) <what:(first|the first|the winner|the best|right)>] !(in line|to|on the list)',
  thinksBoss: `[(thinks|thought|believes|acts like) (that)? (he|she|they|he's|she's) (is|was|are|were)? (in charge|the boss|in control|running the show|the adult|the grown up)]`,
  herWay: `[<verb:(~want|~like|~need|~expect|~demand)> (everything|things|it all|it) (done|to (go|be|be done)|always|to always (go|be)|exactly|all)? (his|her|their) (own)? way] !(to|home|around)`,
  whateverWants:
    '[((~do) whatever|only does what|only did what|does what) (he|she|they) (wants|wanted|pleases|pleased|want)] (when|.|,|;|$|and|at|all|without|in)',
  givesUp: `[<verb:~give> up (so|too|very|quite|really)? <how:(easily|quickly|fast|right away|immediately)>]`,
  givesUpWhen: `[<verb:~give> up] (when|if|as soon as|before|without trying)`,
  poorEffort: `[<verb:(~make|~put forth|~put in|~give|~show)> (absolutely)? (no|little|minimal|very little|poor|limited|not much|little to no) (real)? effort]`,
  poorEffortAlone: `[(poor|minimal|little|low|half hearted|inconsistent|variable|no) effort] (today|noted|during|on|throughout|given|observed|.|,|;|$|overall)`,
  needsAttention: `[<verb:(~need|~require|~demand|~want|~crave)> (a lot of|lots of|constant|all the|so much|too much|excessive|continuous|a great deal of|a ton of) (adult|one on one|individual|negative|our|my)? attention] !(to|span)`,
  hasTemper: `<have:(has|had|have|with)> [(a|an|such a|quite a|his|her)? (very|really|pretty)? (short|quick|bad|hot|fiery|terrible|explosive|awful) (fuse|temper)] !(box)`,
  tempered: `${being} ${degree}? [(short tempered|hot tempered|hot headed|quick tempered|bad tempered|ill tempered|quick to anger)]`,
  badMood: `(${being}|arrived|came|woke up|came in) ${degree}? [in a (very|really)? (bad|terrible|rotten|awful|grumpy|cranky|sour|negative|lousy|horrible) mood ((and|,) (very)? (difficult|grumpy|defiant|uncooperative))?]`,
  isDifficult: `${being} ${degree}? [difficult] (today|at (home|school|daycare|times|drop off|pick up|bedtime)|during|when|with (me|us|staff|adults|his|her|mom|dad|grandma)|and|.|,|;|$|this|all)`,
  isMean: `${being} ${degree}? [(mean|nasty|rude|ugly) <to:(to|toward|towards|with)>] (his|her|their|the|me|us|staff|peers|other|others|adults|everyone|mom|dad|grandma|<person>)`,
  angryChild: `<article:(a|an|such a|such an)> (very|really|quite a)? [(angry|mean|bad|wild|hyper|rude|nasty|hateful|rough) <noun:${childNoun}>] !(in (the|this|our) (book|story))`,
  ofEnergy: `${being} ${degree}? ${degree}? [(hyper|wild|wound up|all over the place|bouncing off the walls|off the walls|bouncing off the wall) ((and|,) (silly|wild|hyper|loud|all over the place|bouncing off the walls|crazy|unfocused))?] ${here}`,
  isRigid: `${being} ${degree}? [((rigid|inflexible) (and|or|,) (rigid|inflexible|controlling|demanding|particular)|inflexible|rigid !(in !(play|thinking|routine|routines|(his|her|their) (play|thinking|routine|routines|ways))))] (in|with|about|when|at|and|.|,|;|$|around) !(<possessive>? (legs|leg|arms|arm|trunk|body|hips|limbs|extremities|tone|extension|neck|back))`,
  talksBack:
    '[(~talk back|~mouth off|~sass|~backtalk)] (to|at)? (his|her|their|the)? (teacher|teachers|adults|staff|parents|mom|dad|mother|father|grandma|grandmother|aide|elders|grown ups)',
  ignoresUs:
    '[<verb:~ignore>] (me|us|adults|staff|directions|instructions|requests|commands|everyone|(all|my|our|the|his|her|their|adult|any) (<caregiver>|teacher|teachers|therapist|adults|staff|directions|direction|instructions|requests|request|commands))',
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
  playsUs: '[<verb:~play> (us|everyone|staff|adults|the (adults|staff|team))] (for|like|to get|off)',
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
  choosesBad: `[(chooses|chose|choosing|decides|decided|elects) to (ignore|misbehave|disobey|act out|refuse|not listen|be (bad|mean|naughty|difficult))]`,
  nouns: '[(laziness|naughtiness|manipulativeness|attention seeking ways|sneakiness)]',
} as const;

const isSomebody = /^(?:pronoun|they|child|name|nobody)$/;
const byChild = new Set([
  'triesForAttention',
  'hasToBeFirst',
  'thinksBoss',
  'herWay',
  'whateverWants',
  'givesUp',
  'givesUpWhen',
  'poorEffort',
  'needsAttention',
  'hasTemper',
  'tempered',
  'badMood',
  'isDifficult',
  'isMean',
  'ofEnergy',
  'isRigid',
  'talksBack',
  'ignoresUs',
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
/** What begins with “to”: a child, and no grown-up, is named before it. */
const ofGuess = new Set([
  'toEscape',
  'toAnnoy',
  'toSeeWhat',
  'toMakeMad',
  'forAReaction',
  'cryToGet',
  'cryToEscape',
  'usesTo',
]);
const grownUp =
  /\b(?:i|we|you|let's|mom|mum|dad|mother|father|parents?|staff|therapist|teacher|plan|goal|aim|moved|helped|adjusted|doctor|order)\b/;
const play =
  /\b(?:puppets?|dolls?|dragon|troll|monster|wolf|villain|pirate|storybook|story|hide and seek|bear|game|laugh\w*|giggl\w*|grin\w*|approach|plan|program|strateg\w*|therapy|therapist|support|supports|health|team|clinic|intervention)\b/;

/** Does a pattern of this file fit here? Undefined where it is another's. */
export function isMotive(found: Found): boolean | undefined {
  const { block, first, name, sentence, whole } = found;
  if (!(name in motivePatterns)) return undefined;
  const text = sentenceText(found);
  if (play.test(text) && !/^(?:toEscape|tryingToEscape)$/.test(name)) return false;
  const front = text.slice(
    0,
    Math.max(0, (block.tokens.start[first] ?? 0) - (block.tokens.start[sentence.first] ?? 0)),
  );
  if (ofGuess.has(name)) return front !== '' && !grownUp.test(front);
  if (name === 'poorEffortAlone') return opensClause(found, first);
  if (name === 'triesForAttention' && reachingOut.test(text.slice(text.indexOf('attention')))) return false;
  if (!byChild.has(name)) return true;
  return /['\u2019]s$/i.test(found.get('be')) || isSomebody.test(whoBefore(block, sentence.first, whole.first));
}

const nextOf = ({ block, end, sentence }: Found): string => (end < sentence.end ? wordAt(block, end) : '');
/** “was trying to”: the doubt is there already. */
const maybe = ({ block, first, sentence }: Found): string =>
  first > sentence.first && /^(?:trying|tries|tried|try|wants|wanted|attempting)$/.test(wordAt(block, first - 1))
    ? ''
    : 'maybe ';
const was = (text: string): boolean => /ed$|^chose|^opted|^decided|^was/i.test(text.split(' ')[0] ?? '');

/** The wording in place. */
export function motiveOffers(found: Found): readonly Offer[] {
  const { get, name, text, whole } = found;
  const offers: Readonly<Record<string, () => Offer | undefined>> = {
    tryingToEscape: () => say(`${inflect('ask', tenseIn(get('verb'), ['try', 'attempt', 'want']))} for a break from`),
    toEscape: () => say(`${maybe(found)}to ask for a break from`),
    forARise: () => say(`${maybe(found)}to get an answer from`),
    toAnnoy: () => say(`${maybe(found)}to get an answer from`),
    forAReaction: () => say(`${maybe(found)}to get an answer`),
    cryToGet: () => say(`${maybe(found)}to connect`),
    toMakeMad: () => say(`${maybe(found)}to get an answer from ${get('whom')}`),
    triesForAttention: () => say(`${inflect('look', tenseIn(get('verb'), ['try', 'want']))} for connection`),
    cryToEscape: () =>
      /^(?:having|doing)$/.test(nextOf(found)) ? undefined : say(`${maybe(found)}to ask for a break from`),
    functionOf: () => say(/^attention/i.test(text) ? 'a wish to connect' : /^control/i.test(text) ? 'a wish to have a say' : 'a need for a break'),
    hasToBeFirst: () =>
      say(`${/^had/i.test(get('must')) ? 'wanted' : /^have/i.test(get('must')) ? 'want' : 'wants'} to be ${get('what')}`),
    herWay: () => say(`${inflect('want', tenseIn(get('verb'), ['want', 'like', 'need', 'expect', 'demand']))} a say`),
    givesUp: () => say(`${inflect('stop', tenseIn(get('verb'), ['give']))} when it gets hard`),
    givesUpWhen: () => say(inflect('stop', tenseIn(get('verb'), ['give']))),
    poorEffort: () =>
      sayInstead(
        `${opensClause(found, whole.first) ? '' : /^(?:made|gave|put|showed)/i.test(text) ? 'was ' : 'is '}not ready${nextOf(found) === 'to' ? '' : ' to try'}`,
      ),
    needsAttention: () =>
      say(
        `${/^want/i.test(get('verb')) ? get('verb') : inflect('need', tenseIn(get('verb'), ['need', 'require', 'demand', 'crave']))} a lot of closeness`,
      ),
    hasTemper: () => say('big feelings that come fast'),
    tempered: () => say('full of feelings that come fast'),
    badMood: () =>
      /^(?:is|was|were|are|been|he.s|she.s|they.re)$/i.test(get('be')) ? say('having a hard time') : undefined,
    isDifficult: () => say('having a hard time'),
    isMean: () => say('having a hard time with'),
    angryChild: () => say(withArticle(get('article'), `${get('noun')} with big feelings`), { replaces: 'pattern' }),
    ofEnergy: () => say('full of energy'),
    isRigid: () => say('most at ease when things stay the same'),
    ignoresUs: () =>
      ({
        past: sayInstead('did not respond to'),
        third: sayInstead('does not respond to'),
        ing: sayInstead('not responding to'),
      })[tenseIn(get('verb'), ['ignore']) as string],
    pretendsNot: () => sayInstead(`${inflect('seem', tenseIn(get('verb'), ['pretend']))} not to`),
    selective: () => say('moments of not hearing us'),
    fakes: () => ({ ...say(get('what')), title: `Leave out “${get('how').toLowerCase()}”` }),
    isBehavioral: () => say('perhaps a way of telling us something'),
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
      say(
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
    isWillful: () => say('determined to have a say'),
  };
  const offer = offers[name]?.();
  return offer === undefined ? [] : [offer];
}

const tenseIn = (verb: string, bases: readonly string[]): Tense =>
  bases.map((base) => tenseOf(verb.toLowerCase(), base)).find((tense) => tense !== undefined) ?? 'past';
