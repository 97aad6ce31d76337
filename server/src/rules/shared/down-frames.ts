/** More patterns for talking-down-to-caregivers: words that sound as if it came easily to everybody else. */

const parents = '(parents|moms|mothers|dads|fathers|families|people|mamas)';
const small = '(second|seconds|minute|minutes|moment|moments|sec|secs)';

export const downFrames = {
  // “It really isn’t rocket science”
  isNotHard: `[(it|this|that|none of (it|this|that)) (really|honestly|truly|just)? (isn't|is not|ain't|doesn't have to be|does not have to be) (really|exactly|that|all that|so|very|overly|too|at all|actually)? (rocket science|brain surgery|hard|difficult|complicated|tricky)] !(for (him|her|them|me)|to (love|see|tell|imagine|miss|smile|like|notice|understand|be|say)|to say|a|an|but)`,
  // “It’s only for a minute”, “it takes two seconds”
  onlyAMinute: [
    `[(it's|it is|that's|that is|this is) (only|just) (for)? (a|one|two|<number>|a few|a couple of|a couple)? ${small}] !(from|away|by|drive|walk|until|before|long|to|late|late|off|now|left)`,
    '[(it|this|that) (really)? takes (literally)? (two|a couple of|a few|<number>)? (seconds|secs)]',
    '[(it|this|that) (really)? takes (literally)? (no time|a second|one second|hardly any time|next to no time)]',
  ],
  // “Kids bounce back”
  kidsAre:
    '[(kids|children|babies|toddlers|little ones|they all) (always|just|all|do|really)? (bounce back|get over (it|things|that)|are (so|very)? (resilient|tough)|grow out of (it|that|these things)|get used to (it|that|anything)|fall in line)]',
  // “I’m sure you’ve heard all this before”
  heardBefore: [
    "[(i'm|we're|i am|we are) sure (that)? (you've|you have|you had|you will have|you must have) (already)? (heard|read|been told|seen) (all)? (this|it|that|all) (before|already|many times)?]",
    '[(none of (this|it|that)) (is|should be|will be|ought to be) (news|new|a surprise|a big surprise) to you]',
    "[(this|it|that|which) (is|should be|will be|ought to be|shouldn't be|should not be|isn't|is not|won't be) (no|nothing|not)? (news|a surprise|nothing new) to you]",
  ],
  trustMe: ['^ [(trust|believe) me ,] <word>', '(and|but|,) [(trust|believe) me ,] <word>'],
  // “It’s as simple as that”
  asSimpleAs:
    "[(it's|it is|that's|that is|this is|it really is) (really|just|honestly)? as (simple|easy) as <word>] (.|!|,|;|:|$)",
  // “As any mother will understand”
  asAny: `[(as|like) (any|every) (good|loving|caring|responsible)? (parent|mother|mom|mum|dad|father|caregiver) (will|would|can|should|must|could) (understand|agree|tell you|know|see|realize|confirm) ,?] <word>`,
  // “lots of parents manage this on their own”
  othersManage: [
    `[(lots of|most|plenty of|many|all|all the|all our|all of our) (other)? (busy|working)? ${parents} (manage|cope|handle|find (time|a way|the time)|get (it|this) done|have no (trouble|problem|problems)|don't (have|need|struggle)|do (just)? fine|make time|fit (it|this) in)] !(without|in their own way|differently)`,
    `[other ${parents} (manage|cope|handle|find (time|a way|the time)|get (it|this) done|have no (trouble|problem|problems)|do (just)? fine|make time|fit (it|this) in|seem to)]`,
  ],
  // “Even his little sister could manage these”
  evenTheirs:
    '[even (his|her|your|my|our|the) ..2 (sister|brother|grandma|grandmother|grandpa|cousin|toddler|dog|baby|neighbor|students|students|aunt|nephew|niece) (can|could|manages|would be able to) (to)? (manage|do|handle|learn|figure|remember|get|understand|follow)]',
  // “I’m sure you can manage five minutes”
  sureYouCan:
    "[(i'm|we're|i am|we are) (quite|very)? sure (that)? (you|everyone|any family|all families|every family|you both|you two) (can|could|will|will be able to|would be able to) (all|both)? (manage|find|spare|fit|handle|remember|make (the)? time|do (this|it|that|better)|squeeze|agree|see|understand that|cope)] !(us|your way)",
  tooComplicated:
    "[(is not|isn't|was not|wasn't|not) too (complicated|technical|advanced|confusing|big a word|many big words) for you]",
  // “You must understand that children need routine”
  mustUnderstand:
    '[you (really|also|just|do|both)? (must|need to|have to|should|ought to) (understand|realize|realise|accept|appreciate|grasp|recognize|come to terms with|get it into your head)] (that|how|this|:|,|he|she|children|it|what)',
  onlyAsking: [
    "[(we're|we are|i'm|i am) (really)? (only|just) asking (for|you|that)]",
    '[all (we|i) (ask|are asking|am asking|want|need) (for|from you|of you)? is] !(to say)',
  ],
  likeISaid: [
    "^ (and|but|so)? [(like|as) (i|we|i've|we've|i have|we have) (already)? (said|told you|mentioned|explained) (before|already|last time|many times|earlier)? ,] <word>",
  ],
  remindYou: [
    '[let me (remind you|spell (it|this) out|repeat (myself|this|that|it)|explain (it|this)? (again|once more|one more time|to you))]',
  ],
  bigAsk:
    "[(it|this|that) (is hardly|is not|isn't|is really not|hardly is|really isn't|surely isn't) (such)? (a|an)? (big|huge|tall|unreasonable) (ask|order|commitment|effort|request)]",
  needNotTell:
    "[(i|we) (don't|do not|shouldn't|should not) (need|have) to (tell|remind|explain to) you (that|how|why|this|again)]",
  surprised: "[you'd be surprised (at)? how (easy|simple|little|quick)]",
  neverHurt: [
    '[(never|has never) (hurt|harmed|killed) (anyone|anybody|a child|a baby)]',
    '[a (little|bit of) (crying|fussing|frustration|protest|whining) ..2 (hurt|harm|kill)]',
  ],
  prettyBasic:
    "[(it's|it is|this is|that's|that is) (all|really|just|honestly)? (all|pretty|very|fairly|really|quite|so)? (basic|elementary|self explanatory|straightforward)] (.|,|!|;|:|$|once|and|so|really)",
  asExplained:
    '[as (previously|already|repeatedly|clearly) (explained|stated|advised|instructed|mentioned|told) ,?] <word>',
  getOverIt:
    '(they|he|she|kids|children|babies) ..1 [(soon|always|quickly|usually|just) (get|gets) over it] (.|!|,|;|$)',
  degree:
    "[you (don't|do not) (need|have to) (a (degree|phd)|to be a (rocket scientist|genius|scientist)|have a (degree|phd))]",
  asAMom:
    "[as (a|the|his|her|another) (mom|mother|dad|father|parent|caregiver|teacher|nurse|grandmother) ,? (myself|yourself)? ,? (i'm|i am|we're|we are) sure you (know|understand|agree|see|appreciate|realize)] !(him|her|them|best)",
  obviousByNow: '[it (should|must|ought to) (be|have been) (obvious|clear|plain) (to you)? (by now|already)]',
  ownGood: "[(it's|it is|this is|that's|all) (all|only|really)? for (his|her|their|your) own good]",
  noExcuses: '(so|and|,|:|;|^) [no (more)? excuses] (,|!|.|please|$|haha|from|this)',
  // “Surely everyone can find five minutes”
  everyoneHas:
    '[(everyone|everybody|anyone|anybody|we all|every family|any family|any parent) (can|could|has|have|should be able to) (find|spare|manage|make|got)? (the)? (<number>|a few|a couple of|ten|five) (minutes|minute|min|mins)]',
  commonKnowledge: "[(it is|it's|this is|that's|that is) (just|simply|really|pretty)? (common|general) knowledge]",
  stopWorrying: [
    '[(you (really)? (need|have) to|just|please) (stop worrying|relax|calm down|let (it|this) go|loosen up|lighten up|trust the process|toughen up)] !(his|her|him|the (strap|brace))',
    "[(you're|you are) (worrying|worried|stressing|fussing) (over|about) nothing]",
    "[(it's|it is|that's) (really)? nothing to (get (so)? upset|cry|make a fuss|lose sleep|stress|panic) (about|over)]",
  ],
  matterOf:
    "[(it's|it is|this is|that's) (really|all)? (just|only|simply) a matter of] !(minutes|seconds|hours|days|weeks|time to|life|a few)",
  surelyYouve: "^ (and|but)? [surely] (you've|you'd|you're|you'll|by now)",
  notToWorry: '^ [not to worry] (,|.|!|;|:|–|-)',
  noReason:
    "[(there is|there's) (really|absolutely)? no (good)? (reason|excuse) (not to|for not|you (can't|cannot|couldn't)|why you)]",
  shouldBeEasy:
    '[(this|it|that) (should|ought to|will|would) (really|all)? be (easy|simple|straightforward|no problem|a breeze)] (enough|for (you|anyone|anybody)|.|,|!|to (do|follow|remember|fit))',
  discussedBefore:
    "[as (we've|we have|i've|i have) (discussed|talked about|gone over|been over) (before|already|many times|repeatedly|several times) ,?] <word>",
  obviousThing:
    '[obviously] ((a|an|the) ((very|really|most)? (good|great|better|best|bad|smart|sensible|obvious|right|easiest) (idea|plan|place|start|choice|thing|way|step|first step))|important|needed|necessary|not enough|not working|helpful)',
  ifSimply: [
    '(if|when|once) you [simply] (stay|keep|do|read|wait|give|put|ignore|make|say|let|set|spend|offer|talk|turn|remember|work|start|stop|be|hold|repeat|add)',
    'if you [just] (stay|keep|follow|stick|be) (consistent|firm|with|to|at|the|it|this|patient|calm)',
  ],
  courseOnly: [
    '(and|but|,) [of course ,?] (these|this|they|it|that|the <word>) ..1 only (help|helps|work|works|make|makes)',
    'you [of course ,?] (know|need|must|should|have to|understand)',
  ],
  justMinutes:
    '^ [just] (<number>|a few|a couple of) (minutes|minute|min|mins) ..6 (makes|can make|will make|would make|could make|a day|each day|every day|each night|every night)',
  littleEffort:
    '[(it|this|that) (really|only|just) (only|just)? takes ..1 (a little|a bit of|a tiny bit of|minimal|very little|hardly any) (effort|practice|patience|planning|consistency|work|organization)]',
  toldYouEnd:
    '(,|;|–|-) [as (i|we) (have|had|ve)? (already|repeatedly|often|also)? (told you|told you before|explained to you|told you many times)] (.|!|;|$)',
  betterThanNone:
    '[even (<number>|one|a few|a couple of) (minutes|minute|seconds|page|pages|times) ..4 <be:((is|are|was) better than (nothing|none)|(would|will) be better than (nothing|none))>] (.|!|,|;|$)',
  anyoneCan:
    '[(anyone|anybody|any parent|every parent) (can|could) (learn|manage|master|use|follow|handle|remember)] (this|these|it|that|the)',
  allThereIs: "[(that's|that is) (really)? all there is to (it|this)]",
} as const;
