/** More patterns for extinguish-behavior: adults want a child to stop doing something. */
import { acts as named } from './removal-patterns.ts';

const acts = `(${named}|call outs|calling out|blurting|bites|hits|kicks|throws|screams|tears|cries|whimpering|chewing|sucking|thumb sucking|nail biting|grinding|climbing|noises|noise making|self talk|lining up|drooling on purpose|hiding|gagging|turning away|hand biting|skin picking|hair pulling|thumb|tongue clicking|noise|whistling|growling|barking|finger flicking)`;
const counted =
  '(bites|hits|kicks|outbursts|outburst|meltdowns|meltdown|tantrums|tantrum|call outs|callouts|screams|incidents|episodes|throws|elopements|refusals|refusal|protests|protest|flaps|stims|interruptions|tears|crying spells|head bangs|spits|pinches|scratches|behaviors)';
const did =
  '(squealed|screamed|cried|whined|yelled|hit|threw|flapped|fussed|shrieked|spat|kicked|protested|begged|scripted|hummed|bit|cries|screams|whines|yells|throws|flaps|fusses|shrieks|kicks|protests|hits|bites|squeals|spits|acted (out|up)|acts (out|up)|melted down|melts down|got upset|gets upset|asked again)';
const he = '(he|she|they|child|kiddo|pt|client|student|<Name>)';
const whose = "(the|his|her|their|all|any|this|these|that|those|such|child's|pt's|<Name>)";

export const removalFrames = {
  // “crying was not attended to”
  unattended: `${acts} ..2 [(was|were|is|are|to be)? ((should|will|must|can|are to|is to|may)? not (be)? (attended to|responded to|acknowledged|reacted to|commented on|given (any)? attention)|paid no (attention|mind)|met with silence|left unanswered|(did not|didn't|does not|doesn't|should not|won't|will not) get (a|any) (response|reaction|attention)|got no (response|reaction|attention)|(received|receives|gets|get|given) no (response|attention|reaction))] !(to (medication|treatment))`,
  // “had a tantrum lasting 6 minutes, which was ignored”
  whichIgnored: `(${acts}|${did}) ..6 ,? ..1 (which|this|that|it) (was|were|is|are) (all|just|simply|mostly)? [ignored]`,
  handsDown: [
    '(cue|cues|cued|prompt|prompts|prompted|reminder|reminders|reminded|told) ..2 [hands down] !(the|to (the|touch)|on)',
    '^ [hands down] (cue|prompt|reminder|cues|prompts|reminders)',
  ],
  ignoredNow: `${acts} [ignored] (x|until|throughout|.|,|;|per|while|and|$)`,
  escape:
    '[(~decrease|~reduce|~eliminate|~prevent|~block|~extinguish|not ~reinforce|avoid reinforcing) escape (behavior|behaviors|responses|attempts|maintained)?] !(room|game|route|hatch)',
  resistUrge:
    '[(resist|fight) (the|your) (urge|temptation|instinct|impulse) to (pick|comfort|hug|soothe|hold|cuddle|go to|run to|rescue)]',
  keepStill: `(will|to|must|should|needs to|learning to) [keep (his|her|their) (hands|body|feet|legs|mouth) (still|quiet|calm|closed|folded|in (his|her) lap|in (his|her) pockets|down)] !(for the|while (i|we|ot|pt)|so)`,
  withholdFrom:
    '[(withhold|withholding|withheld|remove|removed|removing) (eye contact|interaction|response|affection|praise|comfort|hugs|my attention) (until|when|if|while|for|during)]',
  ignoreAndStop:
    "(^|,|just|simply|please) [ignore (it|this|that|him|her|them) and (it|he|she|they|it'll|he'll|she'll|they'll) ..1 (stop|stops|will|go|goes|learn|learns|quit|settle)]",
  chart: '[(behavior|behaviour) (chart|charts|contract|contracts)] !(is|was)? !(down|gone)',
  getRid: `[(get|getting|be) rid of ${whose}? ..1 (noises|noise|sounds|humming|habit|habits|thumb sucking|stims|tics|baby talk|gagging|self talk|chewing|nail biting)] !(of the|from)`,
  // “pay no mind to the throwing”
  noMind: [
    `[(~pay|~give) (it|him|her|them)? no (mind|heed|notice|reaction|response|attention) to] ${whose}? ..1 ${acts}`,
    `[(~pay|~give) (it|him|her|them) no (mind|heed|notice|reaction|response|attention)] (when|if|while|until|whenever|and (it|he|she)|.|,|;|$)`,
  ],
  // “go from 12 call-outs a day to 3”
  fromTo: [
    `(will|goal|goals|aim|aims|target|to|:) ..3 [(go|drop|decline|fall|come|get|be cut|be reduced|move) (down)? from <number> ..1 ${counted} ..4 to <number>]`,
    `(will|goal|goals|aim|aims|target|to have|:) ..6 [(no more than|at most|fewer than|less than|under|max of|maximum of|max|only) <number>] ..1 ${counted}`,
  ],
  downTo: [
    `${acts} ..3 [(down to|cut to|brought down to|limited to|drop to|dropping to|under|below|fewer than|no more than|less than) <number>] ..3 (by|per|a (day|week|session)|each|or (less|fewer)|times)`,
    `${acts} ..7 (,|;|:|-|–)? (we|i|team|and|our)? [(aim|aiming|goal|hope|hoping|working|target|shooting|want) (is|for|toward|towards|to get to|:|of)? (none|zero|0)]`,
  ],
  // “humming will be phased out during quiet work”
  phasedOut: `${acts} ..1 [(will|to|should|must|can|needs to|need to|has to) be (phased out|faded out|faded|weaned|curbed|shaped out|brought (down|under control)|cut (down|out|back)|trained out|nipped in the bud|kept to a minimum|corrected|discouraged|managed|addressed with)]`,
  // “we’d like to see this go away by the new year”
  goAway: `(like|want|wants|wanted|love|hope|hopes|hoping|need|needs|wish) (to)? (see)? [(this|it|that|the habit|this habit|the behavior|the behaviour|these behaviors|${whose} ..1 ${acts}) (to)? (be)? (go away|disappear|fade out|be gone|die out|end|gone)] (by|before|soon|for|as|.|,|$|so|in|altogether|completely|this)`,
  habit: [
    `[(break|breaking|kick|stop|end|get out of|cure) (the|his|her|this|that) (thumb|biting|sucking|mouthing|chewing|nail|nail biting|thumb sucking|flapping|humming|spitting|hitting) (habit)] !(form)`,
    `[(leaves|leave|loses|lose|drops|drop|kick|kicks|break|breaks|broke|unlearn|unlearns|outgrow) (this|the|that|his|her|these|those) (bad)? (habit|habits)] !(form|of (sharing|singing))`,
    `[(get|getting|break|breaking|train|training|wean|weaning|talk|talking|get rid) (him|her|them|child|<Name>) (out)? of (the|this|that|his|her)? (habit (of)?)? ${acts}] !(up|to music)`,
    `[out of the habit of ${acts}]`,
  ],
  // “cut down on the spitting”
  cutDown: `[(cut down on|cut back on|cutting down on|bring down|bringing down|get control (on|of|over)|get a handle on|nip|put an end to|put a stop to|puts a stop to|crack down on|clamp down on|do away with|stamp out|work on stopping|work on reducing|shape out|target)] ${whose}? ..1 ${named} !(in the bud of)`,
  // “we are working on stopping his hand flapping”
  workOn: [
    `(~work|~focus) (hard|together|now|also|still|mostly|mainly)? on [(stopping|ending|reducing|decreasing|lessening|eliminating|curbing|extinguishing|limiting|minimizing|controlling|cutting (down|back) on|cutting out|getting rid of|bringing down)] ${whose}? ..1 (${named}|noises|habit|habits)`,
    `(goal|goals|aim|plan|focus|target|priority|next step) (for <word>)? (is|was|are|:|will be|of) [(stopping|ending|reducing|eliminating|curbing|extinguishing|getting rid of)] ${whose}? ..1 (${named}|noises|habit|habits)`,
  ],
  // “he sits apart for four minutes”
  sitsApart: [
    `(when|if|after|each time|whenever) ..4 (bites|hits|throws|kicks|occurs|happens|screams|spits|pushes|yells|this) ..1 ,? ..1 [sits (apart|alone|out|on the (chair|step|mat)) (for)? <number>] (minutes|minute|min)`,
    `${he} ..1 [(is (sent|put|placed|moved)|was (sent|put|placed|moved)|gets (sent|put|moved)|has to sit|had to sit|must sit) (apart|alone|out|by (himself|herself)|in the (hall|hallway|corner)|away from (the)? (group|others|friends|peers)|on the (thinking|calm down|calming|naughty|time out|quiet) (chair|step|spot|mat|stool)) (for)? <number>] (minutes|minute|min|mins)`,
    '[(calm down|cool down|thinking|reflection) (chair|corner|spot|step|seat)] ,? ..2 <number> (minutes|min|mins)',
    '[(thinking|naughty|time out) (chair|step|spot|corner|stool)] (for|after|when|until|x|if|<number>|each)',
  ],
  // “Therapist turned away each time she squealed”
  turnedAway: `[((turned|looked|walked|stepped|moved) away|turned (my|our|his|her|the other) (back|way)|looked the other way|left the (room|table)|went (quiet|silent)|stopped (interacting|playing|talking|looking)|froze|kept a (blank|neutral|still) face)] ,? (each time|every time|whenever|when|as soon as|until|any time|if) ${he} ..1 ${did}`,
  procedures: [
    '[(response cost|overcorrection|over correction|contingent observation|positive practice)] !(of the (plan|claim))',
  ],
  // “he will learn it gets him nowhere”
  nowhere: `[(gets|get|getting|got|will get) (him|her|them) (nowhere|nothing|no attention)] !(on the bus|near)`,
  without:
    '(will|sit|sits|stay|stays|goal|attend|wait|walk|stand|work) ..6 [without (fidgeting|flapping|rocking|humming|stimming|scripting|mouthing|wiggling|squirming|making noises|spinning|pacing)] !(too|on)',
  pretend:
    "(when|if|whenever|each time|every time) ..6 ,? (just|please|simply)? [pretend (that)? (you|not to|we) (don't|do not|didn't)? (see|hear|notice)]",
  stoppedFrom: `[(stopped|kept|prevented|blocked|discouraged) (him|her|them|child|<Name>) from] ${acts} !(on|in the (street|road))`,
  replacement: '[replacement (behavior|behaviors|behaviour|behaviours)]',
  timeOutFor: [
    '[(time out|time-out|timeout)] (was|were)? (for|of|x|lasted|lasting) ..1 <number> ..1 (minute|minutes|min|mins|seconds|sec)',
    `(^|,|;|and|then) [(time out|time-out|timeout)] (for|after|following|due to|because of) (the|his|her|a)? ..1 ${acts}`,
  ],
  ignoreIt: [
    '(^|just|please|simply|to|or|and|,|can|should|i|we|then|therapist|staff|ot|slp|pt|teacher|aide|all|mostly) [(ignore|ignored|ignoring) (it|this|that)] ,? (when|if|whenever|while|until|every time|each time|as) (he|she|they|your child|<Name>)',
    '(told|asked|advised|reminded|encouraged|instructed|coached) <caregiver> ..1 (to|that|and|how to) ..1 [ignore (it|him|her|them|this|that)]',
    '^ (i|we|staff|therapist|ot|slp|pt|teacher|aide|para|all) (all|just|then|mostly|both)? [ignored (it|this|that|him|her|them|<Name>)] (.|,|;|and|until|while|when|as|$)',
    '^ [ignored (him|her|them)] (.|,|;|and|until|while|when|as|$)',
    '^ (try to|just|please|simply|please just|you can just) [ignore (it|him|her)] (.|!|$)',
  ],
  // “Told him "no screaming" and turned away”
  saidNo: [
    `(told|tell|telling|tells) (him|her|them|child|pt|<Name>)? (firmly|calmly|again|,|:)? <quote>? [no (more)? ${acts}]`,
    `(said|say|saying|repeated|stated) (a)? (firm|firmly|calmly|to (him|her|them))? ,? <quote>? [no (more)? ${acts}]`,
    `(told|said) ..3 <quote>? (no|stop) <quote>? (,)? (and|then) [(turned|looked|walked|moved|stepped) away] !(from the (window|sun))`,
  ],
  goalNo: `(goal|goals|target|objective|rule|rules|expectation|expectations|aim|stg|ltg) <number>? (is|was|are)? (:|-)? [no (more)? ${acts}] (.|,|;|in|during|at|for|and|or|or|x|$)`,
  // “Removed toy when she threw it”
  itemRemoved: `(^|i|we|then|and|therapist|ot|slp|pt|staff|teacher|aide) [(removed|took away|put away|confiscated|took) (the|his|her|their|a|that)? (toy|toys|ball|tablet|ipad|item|blocks|bubbles|truck|car|crayons|snack|food|plate|privileges|recess|trains|train)] (away)? (when|after|each time|every time|because|as|if|for|whenever) (${he} ..1 ${did}|${he} (threw|hit|bit|kicked|spat)|${acts})`,
  lossOf: `[(loss of|lost|loses|missed|losing|lose|no) (his|her|their|the|a)? (recess|toy|toys|turn|tablet|ipad|snack|privilege|privileges|outside time|free time|screen time|tv|playground)] (time|today)? (for|after|because of|due to|following) (the|his|her)? ..1 ${acts}`,
  untilCalm: `[((turned|looked|walked|stepped|moved) away|turned (my|our|his|her) back|looked the other way|left the (room|table)|stopped (interacting|playing|talking))] (until|till) (he|she|they|child|pt|<Name>) ((stopped|stops|quit|quits|ended) ${acts}|(was|is|were|had) (quiet|calm|calmer|done|finished|silent|still|calmed|stopped|settled))`,
  ignoredUntil: '^ [ignored] (until|till) (he|she|they|calm|quiet|done|finished|it stopped|calmer)',
  seatedFor: `(when|if|whenever|each time|every time) (he|she|they|your child|<Name>) (hits|bites|kicks|throws|spits|screams|yells|pinches|pushes) ..2 ,? (please|just|you can|then)? [(put|place|sit|move) (him|her|them) (in|on) (a|the|his|her) ..1 (chair|corner|room|crib|step|stairs|hall|hallway|spot)]`,
} as const;
