/** Patterns for absolute-or-promise: absolutes about a person, and promises. */

const be = "(is|are|was|were|he's|she's|they're)";
const surely = '(definitely|certainly|surely|absolutely|soon|eventually)?';
const well =
  '(completely|totally|perfectly|absolutely|just)? (fine|ok|okay|normal|cured|all right|alright|caught up|back to normal)';
/** Not “fine with the sitter” or “fine-tuning”. */
const forNow = '!(with|to|for|at|on|after|tuning|today|tomorrow|in (the|a) (swing|car|van|pool|room))';
const blooms =
  '(close the gap|be at grade level|be on grade level|reach (his|her|their) (peers|classmates)|meet (all)? (his|her|their) goals|get caught up|lose (his|her|their) diagnosis|open up|blossom|come out of (his|her|their) shell|bounce back|turn (a|the) corner|make a full recovery|recover (fully|completely)|be as good as new|be right as rain|turn out (just|perfectly)? (fine|ok|okay|all right|well)|do (just|perfectly) fine|sort (himself|herself|themselves) out)';
const growth = `(catch up|outgrow|grow out of|grow into it|be ${well} ${forNow}|${blooms})`;
/** What children are said to do by a certain date. */
const milestone =
  '(walking|talking|crawling|sitting|standing|running|eating|reading|writing|speaking|feeding|dressing|sleeping|ready|independent|able to|on track|caught up|potty trained|toilet trained)';
const outcome = `(${growth}|be ..1 ${milestone}|walk|talk|read|speak|crawl|sit|write|learn|get (there|better)|improve)`;
const age =
  '(age|the age)? ..1 (<number>|kindergarten|first grade|second grade|school|preschool|spring|summer|fall|winter|christmas|june|july|august|september|december|next year|(his|her|their) (first|second|third|fourth|fifth|next)? birthday)';
const hard =
  '(angry|mad|upset|crying|fussy|whining|screaming|yelling|hitting|fighting|late|tired|hungry|sick|anxious|nervous|sad|unhappy|grumpy|moody|difficult|behind|distracted|wild|hyper|bored|alone|in trouble|on the go|on the move|on (his|her|the) phone|too (busy|tired|loud|rough))';
const steady =
  '(calm|happy|still|quiet|ready|on time|prepared|available|satisfied|content|interested|focused|relaxed|engaged)';

/** Behavior that is hard for others, said to happen all the time. */
const troubling =
  '(~refuse|~melt|~cry|~hit|~throw|~demand|~interrupt|~forget|~cancel|~complain|~fight|~push|~bite|~scream|~whine|~argue|~ignore|~avoid|~resist|~protest|~struggle|~grab|~seek|~fail|~need|~require|~distract|~disrupt|~tantrum|~run late|~talk over|~talk back|~speak for|~answer for|~talk for|~make a mess|~make excuses|~act up|~act out|has to be|has to have|has to win|have to be|have to have|has trouble|have trouble|has a (hard|meltdown|tantrum|fit)|wants (to be|his|her|it|more|everything|attention)|~give (up|in)|~fall apart|~lose|~run (away|off)|~turn away|~pull away|~shut down|gets (upset|mad|angry|frustrated|into)|~play (alone|by (himself|herself|themselves)|on (his|her|their) own)|~walk on (his|her|their) toes|~go up on (his|her|their) toes|~come late|~arrive late|~show up late|~blame|~yell|~miss (visits|appointments|sessions|his|her|the)|asks for (the|a|more) !(..1 (song|songs|story|book|game|goat|dance|hug))|asks to (leave|stop|go)|~want attention|moving|in motion|fidgeting|whining|crying|asking|interrupting|seeking|refusing|fighting|on the (move|go)|late)';

export const absolutePatterns = {
  never: `[never (ever)?] !(ever) <verb:word>`,
  neverEver: `[(does not|doesn't|do not|don't) ever <verb:word>]`,
  isNever: `${be} [never] ${steady}`,
  always: `[always] ${troubling}`,
  constantly: [
    `[(constantly|continually|continuously|incessantly|endlessly|perpetually|consistently)] ${troubling} !(no|fewer|less|a (walker|brace|visual))`,
    `(is|are|was|he's|she's) [(constantly|continually|continuously|incessantly|endlessly|perpetually)] ${troubling}`,
  ],
  needsAlways:
    '[will always] (need|require|struggle|depend|be (behind|delayed|different|dependent|like this)|have (trouble|difficulty|problems|a))',
  cannotEver: `[(can never|could never|(can not|cannot|can't|could not|couldn't) ever)] !(say|tell|thank|be too|know|have too|yet) <verb:word>`,
  unable: `${be} [(completely|totally|entirely|utterly|absolutely|fully) (unable to|incapable|helpless|unaware|dependent|unresponsive|uncooperative|unmotivated|out of control|lost|non verbal|nonverbal|unmanageable)]`,
  anything: `[(can't|cannot|can not|won't|will not|doesn't|does not) (remember|follow|learn|finish|hold|keep|do|eat|say|understand|want|know|try|play with) anything] (for (himself|herself|themselves|him|her)|on (his|her) own|.|,|;|and|that|we|without|$)`,
  everything:
    '[(everything|nothing)] (upsets|bothers|scares|frustrates|overwhelms|calms|soothes|motivates|interests|satisfies|works for|helps|sets|is ever) (him|her|them|good|enough)',
  isAlways: [
    `${be} [always] ${hard}`,
    `${be} [always] (like (this|that)|this way|that way) !(in the (pool|bath)|with (water|music))`,
    `${be} [always] the (one|first|last) (who|that|to) ..2 (start|starts|started|hit|hits|push|pushes|cry|cries|refuse|refuses|leave|leaves|scream|screams|disrupt|disrupts|ruin|ruins|struggle|struggles|finish|finishes|interrupt|interrupts|bite|bites|break|breaks)`,
  ],
  neverAble: `[never (once)? able to] !(resist|stop|get enough|say no)`,
  manyOf: [
    '[(children|kids|babies|boys|girls) (like (this|that|him|her|these|them)|with (this|these) ..2) (always|never|nearly always|rarely) (catch up|get better|outgrow|improve|learn|talk|walk|recover)]',
    "[(these|such|those|most|all) (children|kids|babies|boys|girls) (with ..3|like (this|that|him|her|these|them))? (never|do not|don't|will not|won't|rarely|seldom) (really|fully|ever)? (get better|catch up|improve|learn|talk|walk|recover|progress|outgrow)]",
    '(fine|ok|okay|catch up|outgrow|get there|recover|walk|talk|well) ..2 ,? and [(he|she|your child|your son|your daughter|<Name>) will] (too|as well)',
  ],
  simplyCannot: `[(simply|just|literally|absolutely) (cannot|can't|can not)] <verb:(learn|play|sit|wait|listen|focus|attend|share|follow|understand|eat|sleep|talk|speak|walk|cope|manage|be|do|handle|tolerate|keep|stop)>`,
  nothingLeft:
    "[(there is|there's) nothing (this child|that child|he|she|they|your child) (will|can|could|would|likes)] !(be|miss|fear|rather|not)",
  without:
    '^ without (therapy|treatment|help|intervention|practice|services|surgery|support|daily|regular|early|more|this|these|the (brace|braces|therapy|help|program|exercises|device|splint|helmet|treatment|surgery|stretches|medicine)) ..3 ,? (he|she|they|<Name>|your child|your son|your daughter|(his|her|their) ..2) [will (never|not)?] !(be (cold|wet|late|hungry|tired|sad|fine))',
  everyChild: [
    '(this|it|that|program|approach|method|therapy|strategy|trick|vest|chart) [(works (for|with) (every|all)|(always|never) (works|fails|pays off|helps))]',
    '(help|therapy|intervention|practice|support|services) [always (pays off|works|helps|pays)]',
  ],
  certain: `[(it is|it's) (absolutely|quite|nearly)? (certain|guaranteed|a given|inevitable|clear) that] (he|she|they|your child|your son|your daughter|<Name>) will`,
  hatesAll:
    '[(hates|refuses|rejects|fears|resists|fights|gags at|gags on|screams at|cries at) (all|every|everything|everyone|everybody|anything|anyone)] !(of us|the|but|in the game)',
  wholeTime: '[the (entire|whole) (session|time|visit|day|way|hour)] (,)? every (session|time|visit|day|week|single)',
  definitely: `<tied:(he'll|she'll|they'll|will)> [(definitely|certainly|undoubtedly|absolutely)] !(love|enjoy|like|want|miss|be (happy|glad|there|here|back|excited|fun|in|at)|see|tell|show|ask|call|need|bring|come) <verb:word>`,
  nothingWorks:
    '[(nothing|no strategy|no approach|no technique) (ever|seems to)? (works|work|helps|help|calms|calm)] (.|,|;|and|$|with (him|her|them)|for (him|her|them)|on (him|her|them))',
  everyBattle:
    '[every (single)? (transition|meal|mealtime|bedtime|morning|night|session|bath|diaper change|drop off|outing|visit|task|activity|request|demand|haircut|nap) (is|was|ends (up)? in|turns into|becomes) (a|an)? (constant|total|complete|huge|absolute)? (battle|fight|struggle|war|nightmare|disaster|meltdown|screaming|tears|ordeal)]',
  comesBack:
    '(arm|leg|hand|speech|strength|words|voice|skills|movement|hearing|balance|appetite|smile|language|talking) ..1 [will (come back|come|return|be back) (with|in|on|soon|by|again|fully|eventually|over)]',
  impossible: [
    '(is|was|are|simply|just|completely|totally|absolutely) [impossible (to (reach|calm|console|engage|test|redirect|please|feed|settle|manage|motivate)|for (him|her|them) to)]',
    '(he|she|they|child|pt|<Name>|^) (has|have|had|shows|showed) [(absolutely|literally|simply)? no (interest in (anything|anyone|people|others|other children|peers|learning)|empathy|imagination|desire to|concept of|friends|sense of danger|motivation)]',
  ],
  forLife:
    '(need|needs|require|requires|support|care|help|dependent|therapy|services|diapers|assistance|supervision|wheelchair|struggle) ..4 [((all|for (all of)?|for the rest of) (his|her|their) (life|lives)|for life !(at|in|on)|forever)]',
  seeResults:
    "(you|we|parents|family|you'll) [will (definitely|surely|certainly|soon)? (see|notice)] (a|an|real)? (real|big|great|amazing|quick|fast|huge|clear|steady|major)? (results|difference|improvement|improvements|progress|gains|(change|changes) !(in (the|our|my|his|her|your))) ..4 (in|by|within|after|soon|right|before)",
  newChild:
    '(he|she|you|they|your child|your son|your daughter) [will (be|have|get) (a|an) (different|whole new|new|totally different|completely different) (child|kid|boy|girl|person|baby)]',
  getsGoing:
    '(this|it|therapy|program|tubes|surgery|brace|treatment|vest|device|exercises|approach|therapist|practice|plan) [will (get|have|make)] (him|her|them|your child|your son|your daughter) (talking|walking|eating|sitting|sleeping|to (talk|walk|eat|speak|sit|sleep)|talk|walk|eat|speak|better|stronger|calmer|independent|confident)',
  youAlways: 'you [always] (cancel|forget|give in|come late|miss|run late|blame|complain)',
  willNever: [
    `[(will never|won't ever|will not ever)] !(be (left|charged|billed|asked|forced|alone|turned|sent)) <verb:word>`,
    '[(is|are) (never|not ever) going to] <verb:word>',
    "[(is not|isn't|are not|aren't) (ever)? going to] <verb:(make (any)? (progress|gains)|get (any)? better|improve|recover|learn|catch up|progress|get anywhere|outgrow|be (independent|able|normal|like))>",
    "[(will not|won't)] <verb:(make (any)? (progress|gains)|get (any)? better|improve|recover|progress|get anywhere|outgrow|grow out|be (independent|normal|like other))>",
    "[<tied:(he'll|she'll|they'll)> never] <verb:word>",
  ],
  promise: [
    `[will (definitely|certainly|surely|absolutely|undoubtedly)] ${outcome}`,
    '[will be (just|exactly)? (like|the same as) (the|all|other|every|his|her) (other|others|rest|kids|children|peers|classmates|friends|child)]',
    '(approach|program|method|therapy|technique|protocol|strategy) [(always works|never fails)]',
    `[will ${surely} ${growth}]`,
    `[(is|are) ${surely} going to (catch up|outgrow|grow out of|be ${well} ${forNow})]`,
    `[will ${surely}] be ..1 ${milestone} ..9 (by|before|at) ${age}`,
    `[will ${surely}] be ..1 ${milestone} ..6 (in no time|before (you|we|long)|any day|in a few (weeks|months)|soon)`,
    `[will ${surely}] ${outcome} ..4 (by|before|at) (age|the age|(his|her|their) ..1 birthday|kindergarten|first grade|preschool|school)`,
    '[will be ready] (for|by|to start) (kindergarten|school|first grade|preschool|pre k)',
    `[(he's|she's|they're|he is|she is|they are|is|are) ${surely} going to] ${outcome}`,
    `[(is|are|he's|she's) (<number> %?|one hundred percent|definitely) (percent|sure)? going to] ${outcome}`,
  ],
  hedge: [
    `[(he'll|she'll|they'll) ${surely} ${growth}]`,
    `(his|her|their) <word> [will be (completely|totally|fully|perfectly)?] (round|straight|even|clear|strong) ..2 by`,
    `(his|her|their) <word> [will be (completely|totally|fully|perfectly)] (round|straight|even|clear)`,
    `[will ${surely} (sort|work) (itself|themselves) out]`,
    `[(he'll|she'll|they'll) ${surely}] be ..1 ${milestone} ..4 (by|before|in no time|any day|within|soon|next)`,
    `by ${age} (months|years|years old)? ,? (he|she|they|<child>) [will ${surely}] (be ${milestone}|talk|walk|read|speak|crawl|sit|write|catch up)`,
  ],
  cure: '(therapy|treatment|ot|pt|we|it|this|program|plan) [will (fix|cure)] (him|them|his|her|their)',
  cures:
    '[will (fix|cure|resolve|eliminate|correct|solve|normalize|get rid of|take care of)] (his|her|their|the|any|all) ..2 (foot|feet|walk|walking|speech|delay|delays|stutter|stuttering|lisp|balance|tone|gait|hearing|behavior|behaviors|behaviour|sleep|feeding|problem|problems|reflux|posture|toe|difficulties|issues|tightness|anxiety|tantrums|apraxia|autism)',
  gives: '[will give (him|her|them) (a voice|words|speech|language|independence|confidence|a normal|balance|strength)]',
  disappears: `(his|her|their|this|it|delay|delays|stutter|stuttering|lisp|phase|walking|tantrums|fears|clinginess|problem|difficulties) ..1 [will ${surely} (go away|disappear|vanish|pass|fade|resolve) (on its own|by itself|on their own|completely|in time|with time)?]`,
  assure: `[(please (don't|do not) worry|don't worry|do not worry|no need to worry|rest assured|mark my words|trust me|trust us|take my word for it|never fear|(i|we) can (assure|promise) you|(i|we) (assure|promise) you|there is no question|no question|without a doubt|have no doubt|i have no doubt|we have no doubt|(it is|it's)? (only|just) a matter of time (before|until|till)) (that)? ,?] (he|she|they|he'll|she'll|they'll|he's|she's|your child|your son|your daughter|your baby|<Name>) !(said|told|asked|loves|loved)`,
  allFine:
    '(everything|things|it|all) [will (all|surely|soon|just)? (turn out|work out|end up|go) (just|absolutely|perfectly)? (fine|ok|okay|well|all right|alright|normal)]',
  everyTime: `[(every single|each and every) (time|day|session|transition|meal|night)] ..6 ${troubling}`,
  noWay: `[(there is|there's)? no way (that)?] (he|she|they|your child|<Name>) (will|can|could|is|would)`,
  growsOut:
    '[(many|most|lots of|plenty of|almost all|nearly all) (boys|girls|kids|children|late talkers|toddlers|babies|preemies|twins|little ones|of them) (do|will|just|simply|eventually|usually)? (grow out of|outgrow) (this|it|that|these|them)] (.|,|;|!|$|by|in|on|with|and|when|before)',
  shouldOutgrow: [
    `(he|she|they|your child|your son|your daughter|child|<Name>) [should (soon|eventually|probably|surely)? (outgrow|grow out of)] !(his|her|their) <word>`,
    `(he|she|they|your child|your son|your daughter|child|<Name>) [should (soon|eventually|probably|surely)? (outgrow|grow out of)] (his|her|their) !(shoes|boots|coat|clothes|crib|car seat|chair|brace|braces|splint|jacket|helmet) <word>`,
    `(he|she|they|your child|your son|your daughter|<Name>) [should (soon|eventually|probably|surely)? (catch up)] (to|with|by|in|soon|.|before)`,
    `(he|she|they|your child|your son|your daughter|<Name>) [should (soon|eventually|probably|surely)? be ${milestone}] (in no time|soon|any day|before (you|we|long))`,
  ],
  withHelp: `^ with ..3 (therapy|treatment|practice|support|time|help|services|exercises|intervention|speech|ot|pt) ..3 ,? (he|she|they|your child|your son|your daughter|<Name>) [will] (be able to|learn to|walk|talk|keep up|be ${milestone}|speak|read)`,
  willBetter:
    '(it|this|things|that) [will (only|surely|soon|definitely)? (get better|improve|all get better)] (with time|in time|soon|on (its|their) own|by (itself|themselves))',
  allOf:
    '[all (late talkers|children|kids|boys|girls|toddlers|babies|of them|preemies)] ..2 (catch|grow out|outgrow|walk|talk|get there|learn to)',
  sure: [
    `<lead:(i am|i'm|we are|we're)> [(sure|certain|confident|positive|convinced) (that)?] (he|she|they|your child|your son|your daughter|<Name>) will ${outcome}`,
    `[(there is|there's)? no doubt (that)?] (he|she|they|your child|<Name>) will ${outcome}`,
    `[(there is|there's)? no doubt (that)?] (he'll|she'll|they'll) ${outcome}`,
    `<lead:(you can be|we can be|i can be|you may be)> [(<number>|completely|absolutely|quite|very)? %? (sure|certain|confident|positive) (that)?] (he|she|they|he'll|she'll|they'll)`,
    `<lead:(i am|i'm|we are|we're)> [(sure|certain|confident|positive|convinced) (that)?] (he'll|she'll|they'll) ${outcome}`,
  ],
  completely: `(${be}|will be|seems|looks) (now)? [(completely|totally|fully|perfectly|100 %) (fine|cured|recovered|ok|okay)]`,
  bound:
    '[(is|are)? (bound|certain|guaranteed|destined|sure) to] !(be (happy|fun|tired)|smile|laugh|ask|wave|love|enjoy|find|be (back|there|busy))',
  invariably: '[invariably]',
  assured:
    '(speech|talking|walking|hearing|language|recovery|success|progress|development|result|results|outcome) (is|are|will be) [(assured|guaranteed|certain|a given)]',
  prognosis: `[(will not|won't)] (live (on|alone|independently)|be able to|learn to|catch up)`,
  zero: [
    '[zero (ability|chance|hope|capacity|potential|tolerance|interest|awareness|motivation|insight|patience|attention span|safety awareness)] !(policy|policies|rule|rules|approach|for (hitting|biting|violence|bullying|aggression))',
    '(is|was) [hopeless]',
  ],
  // what is learned step by step is left to cannot-without-context
  incapable:
    '[incapable of] (ever|learning|change|changing|growth|growing|improvement|improving|progress|progressing|recovery|independence|love|loving|affection|attachment|empathy|remorse|feeling|any|anything)',
  guarantee: [
    '(i|we|you|program|therapy|exercises|it|this) (can|will|could)? [<verb:~guarantee>] !((you|him|her|them)? (your|the|a|his|her|their) ..2 (spot|place|slot|seat|price|time|visit|visits|space)) <next:any>',
    `[<verb:(i promise|we promise)> (you)? (that)?] (he|she|they|your child|your son|your daughter|<Name>) will ${outcome}`,
    '[<verb:(i promise|we promise)> (you)?] that !(i|we|you)',
  ],
  noHope:
    '[no (hope|chance|prospect|potential|possibility)] (that (he|she|they)|he|she|they|(of|for) (ever|him|her|walking|talking|speech|reading|recovery|improvement|progress|independence|living|learning|making|catching|being|functional|normal|language|a normal))',
} as const;

export const noAbsolute = [
  'never ..1 away',
  'will never (guess|believe)',
  "(never too late|never have to|no one can|nobody can|we can't|we cannot|i can't|i cannot|can't promise|cannot promise|cannot say|can't say|not a guarantee|no guarantee|guaranteed by)",
  '(size|satisfaction|money back) guarantee',
  '(bear|puppet|doll|story|game|pretend|pretended|book|song|tower|dragon) ..12 (always|never|will)',
  `!(aide|teacher|staff|therapist) (<caregiver>|he|she|you|<Name>) (said|says|told|asked|asks|reports|reported|feels|felt) ..8 (always|never|will|he'll|she'll)`,
  '(if|whether) (he|she|they|<child>|<Name>) (will|ever)',
  "(hope|hopes|hoped|hoping|wonder|wonders|wondered|worry|worries|worried|afraid|fear|fears|believe|think|thinks|thought|wish|know if|ask if) (that|about|if|whether)? ..3 (will|he'll|she'll|they'll|never)",
  '(almost|nearly|not) (always|never)',
  '(goal|goals|objective|outcome|stg|ltg|trials|opportunities)',
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week) (will|is)',
  "(you will|you'll|we will|we'll) never",
  // a word of love, not a prediction
  '(as long as|so long as) (he|she|they|<Name>) (has|have|is with|are with) (you|us|each other)',
] as const;
