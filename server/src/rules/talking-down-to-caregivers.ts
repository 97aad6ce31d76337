import { definePhraseRule } from './phrase-rule.ts';
import { downFrames } from './shared/down-frames.ts';
import { downOffers } from './shared/down-offers.ts';
import { tell } from './shared/offers.ts';

/** What families are asked to do. “Just call us” and “just rest” are not here, because they ask for nothing. */
const doing =
  '(do|be|stay|go on|stick|talk|sing|listen|try|have|put|make|practice|practise|remember|ignore|give|keep|say|follow|stay|relax|repeat|use|set|place|hold|show|wait|read|count|add|let|tell|take|turn|move|roll|push|stretch|sit|focus|think of)';
/**
 * Words that make “just” an invitation, or permission to do little: “just do what fits”, “just tell us”, “just keep
 * going”.
 */
const kind =
  '(me|us|what|whatever|whichever|one|as much|as many|a little|the ones|going|care|in touch|being you|yourself|yourselves|near|close|there|doing what|coming|when you can|if you)';
/** What may follow “it’s easy” if the steps are easy. “It is easy to forget” is about a feeling. */
const easyFor =
  '(.|,|;|!|:|once|when|after|if you|with|and (all|you|it|the|we|i|he|she|they|your|this)|as|at home|to (do|use|make|set|try|fit|practice|practise|learn|remember|follow|play|start|work|add|build|put))';
const degree = '(really|so|very|all|pretty|quite|actually|just|that)?';
const easy = '(easy|simple|quick and easy|fun and easy|a piece of cake|a breeze|no big deal)';

/** Words that sound as if it were easy, or known to everybody except the reader. */
export const talkingDownToCaregivers = definePhraseRule({
  id: 'talking-down-to-caregivers',
  title: '“Just”, “obviously”, “it’s easy”: words that can make a caregiver feel small',
  family: 'plain',
  severity: { 'caregiver-letter': 'hint' },
  source: ['SEED', 'RTX'],
  options: {},
  patterns: {
    ...downFrames,
    easy: `[<subject:(it's|that's|they're|it is|this is|that is|these are|they are)> ${degree} ${degree} ${easy}] ${easyFor}`,
    couldNot: "[(couldn't|could not|can't) be (easier|simpler)]",
    enough: '[easy enough for (anyone|anybody|everyone|any parent|a child|you)]',
    onlyTakes:
      '[(it|this|that) (only|just) takes] (no time|a minute|a second|(<number>|a few|a couple of)? ..1 (minute|minutes|second|seconds|min|mins|moment|try|tries|hour))',
    ifOnly:
      'if you [(just|only|simply)] ..1 (followed|follow|tried|try|did|kept|stuck|listened|practiced|stick|used|would)',
    feelings:
      "[(try not to|don't|do not|no need to|stop) (be|feel|get|being|feeling)? (so|too)? (anxious|panic|panicking|worried|nervous|upset|stressed|overreact|obsess|overthink) (about (it|this|that))?] (.|!|,|;|$)",
    relax: '^ [(relax|calm down|take it easy|lighten up|chill out)] (and|!|,|.)',
    remember: ['^ [remember ,] <word>', '^ [remember] consistency', '[consistency is key]'],
    terms: "[in (simple|simpler|basic|layman's) terms ,?] <word>",
    breeze: `[(is|are|will be) ${degree} (a piece of cake|a breeze|a cinch|a doddle|child's play|foolproof|self explanatory|a no brainer|common sense|as easy as (pie|abc|anything|<number>)|dead easy|super easy|super simple|dead simple|idiot proof|not rocket science|hardly rocket science)] !(for (him|her|them|<Name>|your)|now|to (him|her|them|<Name>))`,
    nothingTo: `[there (is|'s|was) (really|truly|honestly)? (nothing|not much|very little) (much|really|hard|difficult|complicated)? (to|about) (it|this|that)] (.|,|:|;|!|$|once|if|when|and)`,
    nothingToIt: `[there's (really|truly|honestly)? (nothing|not much|very little) (much|really)? to (it|this|that)] (.|,|:|;|!|$|once|if|when|and)`,
    evenYou:
      '[even] ((a|the) (busy|busiest|tired|new|young|working) (mom|mother|dad|father|family|parents)|you|the busiest parent|a busy parent|a tired parent) (can|could|will|should)',
    evenOthers: '[even (a child|a beginner|a baby|a toddler|grandpa|grandma|a novice) (can|could|will|should)]',
    anyParent:
      '[(any|every|all|most good|a good) (good|loving|sensible|caring)? (parent|parents|mother|mom|mum|father|dad|caregiver|caregivers|family) (can|could|will|would)? (tell you|tells you|knows|know|will see|sees|understands|understand|agrees|agree) that]',
    weAllKnow:
      '^ (and|but)? [(we all|everyone|everybody|anyone|most people) (already)? (know|knows|agree|agrees|understand|understands) that]',
    saying: [
      '[(it|that) goes without saying (that)?]',
      '[needless to say ,?]',
      '[it (should|will) (be|come as) (obvious|clear|no surprise|plain) (to you|to anyone)? (that)]',
      '[(as|like) (any|every) (good)? (parent|mother|mom|mum) (knows|can see|will know) ,?]',
    ],
    tooMuch:
      "[(surely)? (it|this|that) (isn't|is not|is hardly|can't be|cannot be|really isn't) (too)? much to ask (to|of you to|that you)]",
    tooMuchBare: "[(isn't|is not|hardly|is hardly|can't be|not) (really)? too much to ask] !(to|of you to|that you)",
    hardCanItBe: '[how hard (can|could) (it|that|this) be] (to)?',
    least: "[(it is|it's|that is|that's|this is) (really)? the (very)? least you (can|could|should) do]",
    naturally: '^ [naturally ,] (you|he|she|it|this|they|children|all|we|the|your)',
    overthinking:
      "[(you're|you are|you may be|you might be|no need to be|don't|try not to be|stop) (just)? (over thinking|overthinking|overthink|overreacting|worrying too much|worry too much|reading too much into|making too much of|being (silly|overprotective|dramatic)) (about)? (it|this|that|things)?]",
    toldYou:
      "[(i|we) (have|'ve)? (already)? told you (before|already|last time|many times|several times|more than once|again and again|repeatedly)]",
    basicStuff:
      "[(it is|it's|this is|that is|that's) (really|just|only|pretty)? (basic|simple|easy|kid|elementary) stuff]",
    surely: '^ (and|but)? [surely] (you|it|that|this|one|ten|five|a) ',
    inCase:
      "[in case you (weren't|were not|aren't|are not|didn't|did not|don't|do not|hadn't|haven't) (aware|know|realize|realise|noticed|notice|heard|figured (it|this) out) ,?] <word>",
    simpleForYou:
      "[(i will|i'll|i|let me|we will|we'll|to) (have)? (keep|kept|make|made|put|break|explain|spell) (this|it|that|things) ..2 (simple|simply|easy|basic|down|out) for you]",
    shouldKnow:
      '[as you (should|must|ought to|surely|probably|certainly) (already)? (know|realize|remember) ,?] <word>',
    childCould: '[(a child|a baby|a five year old|a toddler|my dog|a monkey) (could|can) do (it|this|that|these)]',
    goodMother:
      '[(any|every|a) (good|loving|caring) (mother|father|parent|mom|dad|caregiver) (would|will|can|should|does|knows|reads|makes)]',
    yourWords:
      '[(put|say|explain|write) (it|this|that|things) in (words|terms|language|a way) (that)? (even)? you (can|will|could|would|are able to) (understand|follow|get|grasp)]',
    sure: "[as (i'm|i am|we're|we are) sure (that)? you (can|already|will|would|do)? (understand|know|are aware|appreciate|realize|realise|see|agree|imagine|remember) ,?] <word>",
    byNow:
      '[you (should|ought to|must|will surely) (already|by now)? (know|understand|realize|realise) (by now|already|better)]',
    fret: "[(don't you|do not you|don't|do not|no need to) (you)? (fret|worry yourself|trouble yourself|concern yourself|bother yourself|worry your head|stress yourself)]",
    noTime:
      "[(shouldn't|should not|won't|will not|doesn't|does not|wouldn't|would not) take you (more than|longer|long|too long|but)]",
    notHard: `[<subject:(it's|that's|it is|this is|that is|these are)> ${degree} not ${degree} (hard|difficult|complicated|rocket science)] !(for|to (love|see|tell|imagine|miss|smile|like|notice|understand))`,
    justDo: [`^ (and|so|then)? [(please)? just ${doing}] !(${kind})`, `, [just ${doing}] !(${kind})`],
    justNeed: '[you (just|only|simply) (need|have) to]',
    justRemember: ['^ (and|so)? [(please)? just remember to] <word>', ', [just remember to] <word>'],
    simplyDo: [
      '^ (and|so|then)? [simply] !(put (,|:)|stated|said|the best|the most|having|being|because) <word>',
      '(you can|you could) [simply] <word>',
    ],
    simply:
      "[simply] (does not|do not|doesn't|don't|will not|won't|is not|isn't|are not|aren't|has to|have to|needs to|need to|must)",
    obviously: [
      '^ (and|but|so)? [obviously ,?] <word>',
      ', [obviously ,?] <word>',
      '(and|but|so|because|since) [obviously ,?] (he|she|they|you|your|it|this|that|we|the|there|all|every|<Name>)',
    ],
    obviousThat:
      "^ (and|but|so)? [(it's|it is) (pretty|quite|so|really|very|just)? obvious (to (me|us|everyone|anyone|all of us))? (that)?] !((he|she|they|you|how) ..2 (love|loves|care|cares|adore|adores|enjoy|enjoys|trust|trusts|proud|much)) <word>",
    ofCourse:
      '^ (and|but)? [of course ,?] (it|this|that|he|she|they|all|every|children|kids|some) ..1 (will|has to|have to|needs|need|must|should|takes|know|knows)',
    courseYou: '^ (and|but)? [of course ,?] you (will need|need|must|should|have to|already)',
    clearly: ['^ (and|but)? [clearly ,] <word>', '^ (and|but)? [clearly] (he|she|they|you|it|this|there|<Name>)'],
    asYouKnow: [
      '[as (you|you all|we all|we both|everyone|everybody|all of you|most parents) (already|all|well|surely|probably|certainly)? (know|knows) ,?] !(him|her|them|best|it|from !((the|our|his|her|their|my) ..2 (evaluation|report|letter|meeting|testing|results|assessment|visit))|better|now)',
      "[as (i've|we've|i have|we have|i|we) (said|told you|explained|mentioned) (before|already|many times|previously) ,?]",
      "[as (i|we) (have|'ve)? already (said|told you|explained|mentioned|discussed|stated) ,?]",
    ],
    basically: '[basically ,?] <word>',
    allYouDo: '[all you (have|need) to do is]',
    allItTakes:
      "[(all it takes is|all that it takes is|all it takes|all that's needed is|all that is needed is|all you need is (<number>|a few|a little|some|to))]",
    dontWorry:
      "[(don't|do not) worry (so much)? (about (it|this|that|anything))?] (.|,|!|;|:|and|he|she|it|they|we|this|$)",
    anyone: [
      '[(anyone|anybody|any parent|every parent|even a child) (can|could|knows how to) do (it|this|that|these)]',
    ],
    commonSense: "[((it's|it is|this is) (just|simply|only|really)? (common sense|a no brainer))]",
  },
  unless: [
    'so obviously !(he|she|they|you|your|it|this|that|we|the|there|all|every|<Name>)',
    '(was|were|is|are) obviously !((a|an|the) (very|really|most)? (good|great|better|best|bad|smart|sensible|right) (idea|plan|place|start|choice|thing|way|step)|important|needed|necessary|not|helpful)',
    "simply (can't|cannot|could not|couldn't) (wait|stop|be)",
    '(if|when) (you|it|that|this|things|a day|the day|days|there|nothing|none) ..8 , (please)? just',
    "(if|whether|until|unless|before|on days when) (it is|it's|that is|this is) ..2 (easy|simple)",
    '(will|did|do) miss',
    "(don't|do not) worry if",
    '(if|when) (that|it|this|you) (feel|feels|fit|fits|like|likes|want|helps|works)',
  ],
  judges: { unattributed: false, writer: false },
  message:
    '“{match}” can sound as if this came easily to everyone else. Naming that it takes effort often feels kinder.',
  rewrites: (found) => [
    ...downOffers(found),
    // before “as I have told you” is what was told, and `company` would replace it
    ...(found.name === 'toldYouEnd' ? [] : [company]),
  ],
});

const company = tell(
  'Name the effort, and offer company',
  'This can take a few tries, and some days have no room for it. I’m glad to try it with you.',
);
