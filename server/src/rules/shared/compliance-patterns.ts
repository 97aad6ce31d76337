/** Patterns that measure a child or a family by how far they go along with us. */

const not = '(non-compliant|noncompliant|uncooperative|un-cooperative|non-cooperative|noncooperative|disobedient)';
const people =
  '(child|kid|kiddo|boy|girl|patient|client|student|toddler|family|families|parent|parents|children|kids|boys|girls|patients|clients|students|toddlers)';
export const gainVerbs = [
  'gain',
  'increase',
  'improve',
  'build',
  'promote',
  'encourage',
  'achieve',
  'obtain',
  'maximize',
  'get',
  'ensure',
];
const amount =
  '(good|poor|fair|better|more|less|low|limited|improved|decreased|increased|demonstrated|full|some|inconsistent|variable|little|great|excellent|<number> %)';
const lead = '(required|requires|requiring|needed|needs|needing|require|need)';
/** What is said to somebody so that they act on it. */
const said =
  '(request|requests|direction|directions|demand|demands|instruction|instructions|command|commands|directive|directives|suggestion|suggestions|prompt|prompts)';

/** “with a token board in sight” tells what helped, not what was asked for. */
const withThing =
  '((with|for) !(a|an|no|help|support|cues|cueing|prompts|prompting|min|mod|max|minimal|moderate|maximal|verbal|visual|<number>))?';

/** What a family is to do between visits. */
const betweenVisits =
  '(hep|program|programme|exercises|exercise|stretches|stretching|strategies|recommendations|recommendation|homework|protocol|schedule|plan|diary|log|chart|follow-up|follow up|followup|visits|appointments)';

const count =
  '(<number> (/ <number>)?|<number> (of|out of) <number>|one|two|three|four|all|most|some|few|half of|about half of)';
const step = '((one|two|three|four|multi|multiple|single|<number>) step)';
const whose =
  "(adult|adult's|teacher|teacher's|staff|therapist|classroom|group|class|verbal|spoken|simple|routine|novel|familiar|complex|basic)";
const asGoal = '(will|goal|goals|ltg|stg|objective|able to|can|to|increase|improve|of)';

export const compliancePatterns = {
  // “Followed 3/10 adult directions”, “will follow 2-step directions with one cue”: a score or a goal. Not “follows
  // two-step directions in play”, which tells what the child understands.
  scoredDirections: [
    `[<verb:~follow> ${count} !(step) (of (the|his|her|our|my)?)? ..1 (${whose}|${step})? (${whose}|${step})? <noun:(directions|instructions|direction|instruction)>] !(on|from|to (the|get|your|our|my|his|her)|in the|that|for)`,
    `${asGoal} ..2 [<verb:~follow> (${whose}|${step}|the|related|unrelated)? (${whose}|${step})? ${step} <noun:(directions|instructions|direction|instruction)>]`,
    `[<verb:~follow> (${whose}|${step})? (${whose}|${step})? <noun:(directions|instructions)>] ..2 (<number> / <number>|<number> %|<number> (of|out of) <number>|in <number>|about half|half of the time|half the time)`,
    `[<verb:~follow> (${whose}|${step})? (${whose}|${step})? <noun:(directions|instructions)>] (with|given) ..1 (<number>|one|two|no|min|mod|max|minimal|moderate|maximal|verbal|visual|repeated|multiple|a|gesture|gestures|gestural) ..1 (cue|cues|prompt|prompts|repetition|repetitions|reminder|reminders|gesture|gestures|model)`,
  ],
  followingThem:
    '(improve|improved|improving|increase|increased|poor|better|good|limited|work on|difficulty with|decreased) [(direction|directions|instruction) following]',
  notCompliant: `[(<degree:(very|quite|extremely|highly|so|generally|mostly|fairly)>)? ${not} ${withThing}] !(form|forms|claim|claims|floor|flooring|code|file|device|material|materials|${people}|behavior|behaviors)`,
  attributive: [`[<how:${not}> <who:${people}>]`, `[<how:(compliant|obedient)> <who:${people}>]`],
  behaviors: `[(${not}|compliant) (behavior|behaviors)]`,
  compliant: `[(compliant|obedient) ${withThing}] !(${people}|behavior|behaviors)`,
  cooperative: `[cooperative ${withThing}] (today|throughout|and|but|during|at|when|all|testing|every|the|.|,|;|$)`,
  gainCompliance: `[(${gainVerbs.map((verb) => `<gain:~${verb}>`).join('|')}) (compliance|cooperation|obedience)] !(with|to|during|in|at|for)`,
  gainComplianceIn: `(${gainVerbs.map((verb) => `~${verb}`).join('|')}) ..2 [compliance] (with|during|in|at|for)`,
  nonCompliance: '[(non-compliance|noncompliance)]',
  compliance: [
    `${amount} [compliance (with|to)?]`,
    `[compliance (with|to)] ..1 (<number> (of|out of|/) <number>|(home|adult|therapist|teacher) ..2|hep|program|splint|brace|glasses|appointments|task|tasks|${said}|all|routines|sitting|therapy|${betweenVisits})`,
    '[cooperation (with)?] (was|is|during|level|:) ..1 (fair|poor|good|limited|inconsistent|improved|tasks|testing|demands)',
    '(fair|poor|good|limited|inconsistent|improved|full|decreased|increased) [cooperation (with)?]',
  ],
  without: [
    '[without (any|a|an|much)? (protest|protests|protesting|complaint|complaints|complaining|fuss|fussing|arguing|argument|resistance|resisting|refusal|refusing|objection|objections|whining|fight|back talk|talking back)] !(from (anyone|us|me|the))',
    '(will|goal|goals|to|able) ..8 [without (crying|screaming|behaviors|incident|tantrums|yelling)]',
    '[with no (protest|protests|complaint|complaints|complaining|fuss|arguing|resistance|refusals|whining)]',
  ],
  rated: [
    `${amount} (participation|effort|attention|behavior|engagement|cooperation) and [compliance] !(with|to)`,
    '[compliance] (has|had|have)? (also|slowly|steadily|greatly|since)? (improved|increased|decreased|declined|worsened|dropped|been|improves|increases|decreases|varies|varied)',
    '[compliance] (: | rate|rates|level|<number> %|was|is|at|noted|in <number>|across)',
  ],
  accepts:
    "[(~accept|~submit to|~yield to) (adult|teacher|therapist|staff|the adult's)? (direction|directions|directives|instruction|instructions|control|authority|correction|limits)]",
  onFirst: [
    '(will|to|can|could|did|does|he|she|they|^) ..1 [(~carry out|~follow|~obey|~complete|~do|~respond to) (all|an|the|any)? (adult|adults|teacher|staff|therapist|parent|one step|two step|<number> step|simple|classroom|verbal)? ..1 (instruction|instructions|direction|directions|request|requests|command|commands|directive|directives) (the first time|immediately|right away|on the first|on first|when asked|when told|within <number>|at once)]',
    '(he|she|they|child|pt|client|student|kiddo|<person>|^|,|and) [(gave|gives|giving|give) (the|his|her|this|all|our)? (therapist|ot|slp|pt|teacher|staff|aide|me|us|nurse|clinician|everyone) a (hard|rough|difficult|tough) time] !(off)',
  ],
  forCompliance: '(for|of|about|on) [compliance] !(with|to)',
  complyWith: `[<verb:~comply> with] ..2 <said:${said}>`,
  comply: '[<verb:~comply>]',
  // about the caregiver to whom the letter is written
  youComply: `(you|your family) ..3 [<verb:~comply> with] ..2 ${betweenVisits}`,
  obey: '[<verb:~obey>]',
  cooperate: '[<verb:~cooperate>] !(on (a|an|the)|with (each|other|peers|his|her|friends|a|us|the school|our|you))',
  commands: `[(<verb:~follow>|<verb:~obey>|<verb:~respond> to) <mid:..4> <noun:(commands|command|directives|directive)>]`,
  orders: `[<verb:~follow> <mid:(the|all|my|our)? (adult|adult-led|adult-directed|teacher-led|teacher's|therapist's|staff|staff's|my|our|adults')> <noun:(directions|rules|instructions|orders)>]`,
  directions:
    "[(<does:(do|did|does)> not|<does:(doesn't|didn't|don't)>) follow (the|our|my|adult|any|teacher's|verbal)? <noun:(directions|rules|instructions|direction)>] !(on|in the (manual|box|book|letter|recipe|email)|that|printed|from (old|the (internet|box|bottle)))",
  promptedTo: `[${lead} <help:..5> (to|before (he|she|they) (will|would)) (participate|engage|cooperate|comply|join in|join|take part)] !(us|him|her|them|the|his|a|an|with (him|her|them|baby)|<child>|<caregiver>|<person>)`,
  promptedToSit: `[${lead} <help:..5> to <act:(sit|attend|stay)>] !(up)`,
  asTold: [
    '[(did|does|do|doing) (as|what|everything|all) (he|she|they|i|we|adults|staff) (was|were|is|are)? (told|asked|said|wanted|instructed|directed)]',
    '[(worked|works|work|sat|sits|sit|participated|participates|stayed|stays) (as|when) (directed|told|instructed)] !(he|she|they|that|a|an|the|about|of|his|her)',
    '[(did|does|do|doing) what (was|is) (asked|told|expected|required|requested) (of (him|her|them))?]',
    '[~listen to (directions|instructions|adults|staff)]',
    '[(perform|performs|performed|complete|completes|completed) requested (task|tasks)]',
  ],
  behaved: '[(very|so|really|mostly)? (well-behaved|better-behaved|best-behaved)]',
  control: '[(instructional|stimulus) control]',
  neededFor: `[<help:((max|mod|min|maximal|moderate|minimal|constant|frequent|verbal|visual|multiple|several|many|heavy) ..1 (cueing|cuing|cues|prompts|prompting|reminders|encouragement))> (needed|required) (for|to) (participation|participate|engagement|engage|cooperation|cooperate)]`,
  toldTimes: '[had to be <told:(told|asked|reminded|prompted)>] ..1 (times|repeatedly|twice|over|<number>)',
  wasTold:
    '[(was|were|had been) <told:(told|reminded|prompted)>] (<number>|two|three|four|several|many|multiple|repeatedly|twice) (times)? to (sit|stay|stop|listen|wait|clean|come|look|keep|follow|finish|be|line|get)',
  behaviorWas:
    '(his|her|their|<Name>) [(behavior|behaviour) (was|has been|is) (very|so|really|much)? (good|great|excellent|better|poor|bad|wonderful|perfect|improved|terrible|appropriate)] (today|.|,|;|$|and|at|during|in|this|with|for|all|throughout)',
  behaves:
    '[<verb:~behave> (so|very|really)? (well|beautifully|nicely|perfectly|better|badly|poorly|himself|herself|appropriately)]',
  listens:
    '[<verb:~listen> (so|very|really)? (well|nicely|beautifully|attentively|carefully)] (today|throughout|during|and|.|,|;|$|to (me|us|adults|staff|instructions|directions|the teacher)|when)',
  listensMore:
    '[<verb:~listen> <how:(much|so much|a lot|far|even|a little|a bit)?> <more:(better|worse)>] (today|throughout|during|and|.|,|;|$|to (me|us|adults|staff|instructions|directions|the teacher)|at|in|on|this|than)',
  goodListener:
    '[(a)? (very|really|such a)? (good|great|excellent|wonderful|super|poor|nice|better|terrible) (listener|listening|following directions|following of directions|listening skills|listening ears)] !(game|comprehension|to (music|the))',
  followsAll:
    '[<verb:~follow> (all|all of|the|our|my|adult|every|verbal|classroom)? (the)? (directions|instructions|rules|routines)] (well|poorly|inconsistently|all|without|the first time|when|throughout|nicely|with|.|;|$|today|immediately|promptly|quickly|and|in <number>|<number> %)',
  notListen: `[(<does:(do|does|did)> not|<does:(doesn't|didn't|don't)>) (always|ever|really)? listen] (.|,|;|$|when|and|today|during|well|the first time|at (home|school|all|times|circle)|to (me|us|adults|directions|instructions|anyone|the (teacher|adults|staff)|(his|her|their) (<caregiver>|teacher|teachers)))`,
  learnTo: `[<lead:(has to|have to|had to|needs to|need to|needed to|must|should|will have to|is going to have to)> learn to (listen|wait|share|behave|obey|follow|accept|take no|respect|cooperate|comply|do what|do as|sit|stop|mind|be (quiet|still|patient|good|nice|respectful)|keep (his|her) hands|ask (nicely|first|permission)|take turns|control (himself|herself|his|her)|calm (down|himself|herself)|use (his|her) words|play nicely|clean up)] !(for (his|her|the) (body|bladder))`,
  learnThat: `[<lead:(has to|have to|had to|needs to|need to|needed to|must|should|will have to)> learn (that (he|she|they|no|not|there are|adults|mom|we|it|you|things|when)|(his|her) (place|limits|boundaries)|respect|patience|self control|the rules|limits|boundaries|who is (boss|in charge)|what no means)]`,
  acceptsNo: [
    '[told (")? no (")? (,)? (and|but)? (he|she|they)? (accepted|took|handled|tolerated|was fine with|was okay with|was ok with) (it|that)] (.|,|;|$|well|without|calmly|with|and|right)',
    '[(~accept|~tolerate|~handle) (being told|hearing|the word)? (")? no (")?] (.|,|;|$|as|without|from|when|for|and|well|calmly|with|in)',
    '[(needs to|has to|must|should|learning to|able to|will) (~accept|hear|take) (being told)? (")? no (")? (for an answer)?] (.|,|;|$|from|when|and|without)',
  ],
  mustListen: `[(needs to|has to|must|should|needed to|had to|have to|will) (listen|behave|mind|obey) (better|more)?] (.|,|;|$|and|to (me|us|adults|directions|(his|her|their) (<caregiver>|teacher)|the teacher)|at|when|in|the first time)`,
  satNicely:
    '[<verb:(sat|sits|sit|sitting|waited|waits|waiting|stayed seated|lined up|stood)> (so|very|really)? (nicely|like a (big|good) (boy|girl|kid))]',
  bestBehavior: '[on (his|her|their) best (behavior|behaviour)]',
  hadTo:
    '[(had|has|needed) to (finish|complete|clean up|do|say|sit|stay|ask|try|put)] ..6 (before (he|she|they|leaving|getting|going|moving|play|playing|snack)|until (he|she|they) (finished|was done|is done|were done|calmed|finishes|did|said|complied))',
  hadHim:
    '[had (him|her|them) (finish|clean up|sit|stay|complete|wait|redo|do it again|try again|say|ask)] ..8 (before|until)',
  brokeRules: '[(breaks|broke|breaking) (the|a|class|our|all the|house|classroom)? (rule|rules)]',
  alwaysWay: "[(can't|cannot|can not|won't|will not) always (have|get) (his|her|their) (own)? way]",
  workedOn:
    '[(worked|working|work|focus|focused|focusing) on (listening|following (directions|instructions|rules|commands|directives)|sitting (still|nicely|quietly)|(accepting|taking|hearing) no|listening skills|listening ears)] !(to (music|sounds|sound|the (music|sounds|drum|bells|story))|for|comprehension|with (his|her) (device|aids))',
  limits:
    '[(needs|need|needed|requires|required|responds (well)? to|responded (well)? to|benefits from|does (well|best|better) with) (very)? (firm|strict|more|a firm|tough) (limits|limit setting|discipline|hand|boundaries|rules|love|structure and limits)]',
  toldOften:
    '[(needs|needed|has|needing) to be (told|asked) (twice|many times|several times|repeatedly|over and over|again and again|multiple times|<number> times|more than once|two or three times)]',
  whatWeSay:
    '[(do|does|did|doing|follow|follows|mind|obey) (what|whatever|as) (adults|the adults|we|staff|grown ups|teachers|the teacher|parents|his parents|her parents|mom and dad) (say|says|tell|tells|ask|asks|want|wants|expect)]',
  handsToSelf: '[(keep|keeps|kept|keeping) (his|her|their)? hands to (self|himself|herself|themselves|yourself)]',
  goodBehavior:
    '^ [(very|such)? (good|great|excellent|wonderful|improved|better|nice) (behavior|behaviour)] (today|this|throughout|during|at|.|,|;|$|in (class|group|circle|session)|all|overall|with|noted|observed)',
  sitsAndAttends: '(will|to|can|could|would|not) ..1 [sit and attend] (for|to|during|with|.|,|;|$)',
  mustFollow:
    '[(needs to|has to|must|should|needed to|have to) (learn to)? follow (the|our|adult|my|all)? (directions|instructions|rules) (better|more|the first time|right away)?] !(on|for|in the (manual|box)|from)',
  mindsWell: [
    '[(minds|minded) (very|so|really|pretty)? well] !(if|enough)',
    '[(minds|minded) (his|her|their|the|all) (teacher|teachers|mother|father|mom|dad|aide|parents|grandmother|adults)] (very|well|when|most|now|better)',
  ],
  onCommand: [
    '[on command]',
    '(sit|sits|stay|stays|seated|stop|stops|clean|cleaned|come|comes|up|still) ..3 [(on request|upon request|when told|on demand|the first time (asked|told))]',
  ],
} as const;
