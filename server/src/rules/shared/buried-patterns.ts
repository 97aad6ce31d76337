/** Patterns for buried-concern: soft words around a worry. */

const few = '(a few|some|a couple of|one or two|several|certain|a number of|a handful of|various|one|a)';
const soft = '(little|small|minor|slight|tiny|mild|subtle|wee|smaller|different)';
const thing =
  '(things|thing|areas|area|items|stuff|bits|matters|points|behaviors|behaviours|patterns|challenges|struggles|weaknesses|gaps|tendencies|hiccups|pieces|spots|observations|wonderings|red flags|flags|signs)';
const might =
  "(might|may|could|can|will|would|we'll|we'd)? (probably|possibly|perhaps|both|all)? (want to|need to|like to)?";
const looking =
  '(look at|look into|watch|watch for|consider|explore|keep|monitor|revisit|talk about|think about|discuss|bring up|mention|flag|follow up on|be aware of|pay attention to)';
const testing =
  '<kind:(testing|tests|evaluation|evaluations|assessment|assessments|screening|support|services|intervention|follow up|help|attention|input|practice|consultation|look|opinion|therapy|exploration)>';
/** Who or what takes a closer look at a child. */
const check =
  '(check|checkup|test|tests|testing|evaluation|evaluations|opinion|services|specialist|specialists|screening|assessment|doctor|gp|pediatrician|paediatrician|neurologist|audiologist|psychologist|therapist|referral|consult|consultation|look|exam|someone|somebody|professional)';
const skills =
  '(social|speech|talking|words|language|sounds|motor|fine|gross|walking|balance|feet|toes|eyes|hearing|vision|eating|feeding|weight|play|attention|development|learning|behavior|behaviour|sleep|legs|hands|hips|growth|listening|movement|muscle|emotional|communication|swallowing|breathing|posture|gait|interactions|milestones|head)';
const bit =
  '(a tad|a tiny bit|a little|a bit|slightly|a touch|a wee bit|a little bit|somewhat|mildly|a smidge|a hair|a shade|a fraction|ever so slightly|just a little|just a bit|just slightly|kind of|sort of|marginally|on the edge of)';
const lacking =
  '(behind|delayed|low|lower|stiff|tight|weak|weaker|inconsistent|fleeting|limited|flat|shaky|jerky|hoarse|raspy|nasal|repetitive|restricted|asymmetrical|asymmetric|loose|patchy|sparse|variable|lopsided|irregular|choppy|slurred|slow|slower|late|later|unsteady|wobbly|floppy|clumsy|immature|young|off|off track|different|unusual|atypical|unclear|uneven|below|under|outside|uncoordinated|rigid|out of step|out of sync|less)';
const lack =
  '(delay|delays|lag|lags|gap|gaps|weakness|weaknesses|stiffness|tightness|difficulty|difficulties|trouble|struggle|struggles|unsteadiness|asymmetry|immaturity|unevenness|clumsiness|tremor|turn|droop|squint|limp|regression)';
const be =
  "(is|are|was|were|seems|seemed|seem|appears|appear|looks|look|sounds|he's|she's|they're|be|came out|come out|comes out|fell|fall|falls|coming along|progressing|developing|been)";
const but = '(but|though|although|however|still|yet|and yet|only)';
const someday =
  '(at some point|down the (road|line|track)|one of these days|some day|someday|next time you are (there|in)|by and by|in due course|when (you|we) (get|have) a (chance|minute|moment))';
const noted = '(noticed|notice|noticing|saw|seen|see|seeing|observed|picked up on|picked up|found|spotted)';

const yet =
  '(yet|at this (point|stage|age|time)|right now|for now|just now|now|at the moment|today|so far|as of now|just yet|about (it|this|that|him|her))';
/** What was assessed in a child, on paper. */
const items =
  '(items|scores|areas|skills|answers|sections|parts|subtests|results|milestones|domains|numbers|boxes|responses|measurements|tasks)';
const trivial =
  '(alarming|major|serious|dramatic|urgent|drastic|worrying|worrisome|significant|too (big|serious|worrying|alarming)|earth shattering|scary|big|huge|concerning|to lose sleep over|to be alarmed about)';
/** General sayings that take a worry back. */
const everyChild =
  "((every|each|all) (child|children|kid|kids|baby|babies|boy|boys|toddler|toddlers) (is|are|develops|develop|grows|grow|learns|learn|talks|talk|walks|walk|goes|go|does|do) ..2 (different|differently|unique|pace|rate|speed|time|way)|(boys|girls|second (children|kids|borns)|twins|preemies|bilingual (children|kids)) ..1 (talk|walk|speak|develop|are|start) ..1 (later|late|slower|slow)|(he'll|she'll|they'll|he will|she will|they will) (probably|surely|likely|just)? (get there|catch up|grow out of it|be fine|talk when))";

export const buriedPatterns = {
  things: [
    `[${few} (other)? ${soft}? ${thing} (that|which)? (we|you|i|we'll|we'd|our team|the team) ${might} ${looking}]`,
    `[${few} (other)? ${soft}? ${thing} (to|for (us|you) to) (keep an eye on|keep in mind|monitor|look into|be aware of|follow up on|be mindful of|bear in mind|watch out for|flag|mention)]`,
    `[${few} ${soft}? ${thing} to (watch|look at)] (with|in|.|,)`,
    `[${few} ${soft} (things|thing|points)] (that|which)? (came up|stood out|caught|we noticed|i noticed|worry|concern|about his|about her)`,
  ],
  tracked: [
    `(this|that|these|those|it) (is|are|'s) [(something|things|one|areas|an area|a skill|skills|a thing|one thing) (that)? (we|i|our team|the team|his teachers|her teachers) (will|may|might|would|tend to|like to|usually|should|can|all)? ..1 (want to (support|work on|build|focus on|keep|strengthen)|keep|keep watching|watch|follow|monitor|look at|look into|want to (watch|follow|keep|look))]`,
    `[${few} (other)? ${soft}? ${thing} (that|which)? (we|i|we're|i'm|our team|the team|staff|teachers) (are|am|have been|'ve been)? (tracking|watching|monitoring|following|keeping (an eye|tabs) on|looking (at|into)|mindful of|noticing|wondering about|want to (watch|track|follow))]`,
    `(jotted|wrote|written|noted|made|have|had|got|share|collected) ..2 [${few} ${soft}? (observations|notes|wonderings|impressions)] (about|on|around|regarding|of|with) (his|her|their|how|the way|<Name>)`,
    `(let's|we'll|we will|we can|i'll|to|and|us) (also|just)? [see (where|how) (things|he|she|we|it) (stand|stands|are at|is at|are by|is by)]`,
  ],
  ownWay: `[(his|her|their) own (way|ways|style) of (relating|interacting|connecting|communicating|socializing|moving|relating)]`,
  moreTime: `(he|she|they|<Name>|your (child|son|daughter)) [(may|might|could|probably|likely|maybe|perhaps)? (just|simply|only) (need|needs) (a little|a bit|some)? (more)? time] (,|.|;|and|but)`,
  vague: [
    `[${few} (other)? ${soft}? ${thing}] (that|which)? (could|might|may|would|can|probably|likely|seem to|appear to|still|do)? (use|need|needs|warrant|warrants|require|requires|call for|calls for|merit|need|benefit|stand|warrant|deserve|bear|be (worth|stronger|better|looked at|improved|explored|worked on))`,
    `[${few} (other)? ${soft}? ${thing}] (that|which)? (are|is|seem|remain)? (on (our|my|the) radar|worth (a|watching|mentioning|looking|exploring|keeping|talking|noting)|standing out|still (tricky|hard|emerging|developing)|a little (tricky|harder|behind))`,
    `[${few} (other)? ${soft}? ${thing}] (that|which)? (stood out|stand out|caught (my|our) (eye|attention)|came up|raised questions|gave us pause)`,
    `[${few} (other)? ${soft}? ${thing}] (that|which)? (we|i|our team|the team|staff|teachers) (have|has|are|'ve)? (also|both|all|been)? ${noted}`,
    `(teachers|teacher|staff|team|we|i|we've|i've|room|colleagues) (have|has|had|did|do)? (also|both|all|just)? ${noted} [${few} ${soft}? (things|bits|thing)] !(on the (menu|shelf)|in (his|her) (bag|box))`,
    `[(one|a|another|the only|the other|the one) (small|little|other|last|quick)? (thing|point) (that)? (i|we|i'd|we'd) (did|do|just|also|would|really|felt)? (want|wanted|like|need|meant|ought|should|must|might)? (to)? (flag|bring up|touch on|raise|point out|run by you)] (is|was|,|:|about|here)`,
    `(we|i|we've|i've|team|staff) (have|has|had)? (also|both|all)? ${noted} [${few} (other)? ${soft}? (behaviors|behaviours|patterns|challenges|struggles|tendencies|differences|weaknesses|gaps|things|aspects|inconsistencies)]`,
    `[a little (something|thing)] (with|in|about|that|off)`,
    `(one|a) [(small|little|tiny|minor|quick) (thing|note|point)] (:|, though|-|\u2013|\u2014|we|i|about|is (that)?|that (we|i) ${noted})`,
  ],
  differences: `[(some|a few|certain|several|various|minor|slight|subtle|small|little|a number of|a couple of|one or two) ${soft}? (developmental|social|sensory|motor|notable|interesting)? (differences|inconsistencies|irregularities|oddities|unevenness|variations|variability|inconsistency|vulnerabilities|hesitations)] (in|with|from|when|between|as|compared|around|about) !(the (two|pictures|weather|schedule|toys|books))`,
  itemsLow: `[${few} (other)? ${soft}? ${items} ..5 (was|were|is|are|came (out|in|back)|fell|scored|landed|looked|seem|seemed|tested) ${bit}? (not as (high|strong)|low|lower|below|under|behind|off|short|lagging|weaker|flagged|outside|missed|yellow|red|less|on the (low|lower) (side|end))] !(in (the|his|her) (cupboard|box|bag|fridge))`,
  lookInto: `[(look|looking|check|checking|dig|digging|peek|peeking) (further|more|deeper|closely|closer)? (at|into|out|over) ${few} (other|more|further|of the)? ${soft}? (things|thing|areas|possibilities|options|pieces|questions|matters)] !(in the (kitchen|box|store|toy))`,
  justSomething: [
    `[something (that|which)? (we|i|you|his teachers|her teachers|the team|we'll|i'll|you'll|we'd) (will|may|might|would|should|can|could)? (all|both|also|just|certainly)? (want to|need to|like to|have to)? (keep|watch|monitor|consider|explore|think about|look at|look into|be aware of|follow|track|revisit|keep in mind|bear in mind)] !(playing|singing|doing together)`,
    '[in the back of (our|your|my) (mind|minds)]',
    '[(one|ones) to (watch|keep an eye on|keep in mind|monitor)]',
    '[(hit and miss|hit or miss|a (bit of a)? mixed (bag|picture)|less than ideal|leaves a little to be desired|nothing to write home about)]',
    '[time will tell]',
    `[(it's|it is|these are)? (still)? early days (yet)?] (,|.|;|and|but|for|with|so)`,
    `[(just|only|really|maybe|perhaps|simply) (something|a thing|one thing|another thing|one) (for (us|you|me))? to (watch|be aware of|keep an eye on|keep in mind|be mindful of|note|monitor|look out for|think about|flag|bear in mind|follow|track|mention)] !(while|on (tv|the)|together|in the car|with (him|her)|and sing)`,
    `^ [(something|one thing|another thing|a thing) (for (us|you|me))? to (watch|be aware of|keep an eye on|keep in mind|be mindful of|note|monitor|look out for|flag|bear in mind|think about)]`,
    '[(a (real)? work in progress|(a|one|his|her|our) growth (area|edge)|(a|one|his|her) growing edge|an opportunity for growth|a stretch area|an area to (grow|work on|watch))]',
    '(could|might) [be (a little|a bit|a touch|somewhat|a tad) (better|stronger|clearer|steadier|smoother|more (consistent|fluent|coordinated|engaged|regulated|organized))]',
    '[(we|you|i) (can|could|may|might|will|should|would)? ..1 (put a pin in|circle back (to|on)|cross that bridge|revisit)] (this|that|it|things|the (question|topic|idea|testing|evaluation)|when we|his|her)',
  ],
  worth: `[(worth|be worth|is worth|are worth|might be worth|may be worth|it's worth|seems worth) (a (quick|second|closer|further)? (look|check|chat|conversation|mention|follow up)|looking into|checking (out|on)?|exploring (further)?|asking (about|the|his|her|your)|mentioning|raising|monitoring|following up|keeping (in mind|an eye on|watch)|having (him|her|them|his|her|someone|it)|getting (him|her|them|his|a|an))]`,
  something: [
    '[something (small|little|minor|subtle)] (in|with|about) (his|her|their|how) !(pocket|hand|hands|mouth|bag|shoe|cup|lunch|box|fist|lap)',
    '[something (about|in|not quite right (about|with)|a little (off|different|unusual) (about|with|in)|off (about|with))] (the way|how|his|her|their)',
    '[(there)? (may|might|could) be (something|more) (else|more)? (going on|to it|underlying|behind (this|it)|at play|there)]',
    '[(certain|some|a few) (aspects|parts)] of (his|her|their) <word> (were|was|are|is) <word>',
    `[${few} (little|small|funny|odd|unusual|interesting|different|unique|curious) (differences|habits|mannerisms|ways|behaviors|behaviours|patterns|movements|tendencies)] (in|with|about|of|that|when|at)`,
    `[(some|certain|a few)] of (his|her|their) ..3 (are|is|were|was|seem|seems|look|feel) [${bit}? (different|unusual|atypical|concerning|puzzling|interesting to us|not typical|worth)]`,
    `[(a wee|a tiny|a little|a) (bit|touch|hint|trace|tad) of (a|an)? ${soft}? ${lack}]`,
    '[not (quite|yet|exactly)? (yet)? where (we would|we had|we|he|she|they|you would|i would|i) ..2 (hope|hoped|like|liked|expect|expected|be)]',
    "[not (quite|yet|exactly)? (yet)? where (we'd|he'd|she'd|i'd|they'd) ..2 (hope|hoped|like|expect|be|expected)]",
    '[room (to grow|for growth|for improvement)]',
  ],
  hoped: [
    `[than (we|i|you|one|his teachers|her teachers) (would|had|might|'d)? (have)? (like|liked|want|wanted|wish|wished)]`,
    `[than (we'd|i'd) (have)? (like|liked|want|wanted)]`,
    `(lower|slower|less|fewer|weaker|later|smaller|harder|shorter|tighter|stiffer|quieter|longer|trickier) ..3 [than (we|i|we'd|i'd) (would|had|might)? (have)? (hope|hoped|expect|expected|thought)]`,
    `[(not|isn't|aren't|wasn't|weren't) (quite|yet|really)? where (it|he|she|they) (should|ought to|could|needs to|need to) be]`,
  ],
  touch: `(his|her|he|she|they) ..7 [(a touch|a tad|a smidge|a wee bit|ever so slightly)] !(of|warmer|bigger|longer today)`,
  notOverly: `[(i'm|i am|we're|we are) not (too|overly|unduly|terribly|particularly|especially|hugely) (worried|concerned|alarmed)] (about|by|at|,|.|yet|right now)`,
  boxes: `${few} ${soft}? (boxes|items|questions|tasks|steps) (that)? (we|he|she|i|they) [(could not|couldn't|can't|cannot|did not|didn't) (quite|yet|always)? (tick|check|answer|get|pass|manage|score)]`,
  mostPart:
    '(doing|progressing|developing|coming along|growing) (really|very|quite|pretty)? (well|fine|great|nicely|ok|okay) [(for the most part|in most areas|in most ways|in most respects)]',
  largely:
    '(is|are|was|were|seems|looks|doing|things are) [(by and large|more or less|for the most part|mostly|largely|broadly|pretty much|generally|roughly) (on track|typical|age appropriate|as expected|within (the)? (normal|typical|average)|in line)]',
  excused: [
    `(not|no|hasn't|isn't|doesn't|didn't|has not|does not|rarely|seldom|hard|tight|stiff|behind|late|flat|quiet|cries|falls) ..12 ,? [(but|though|although) (that|this|it) (could|may|might|can|is probably|is likely) (well|just|simply|also|all|easily)? (be)? (because|the|his|her|just|a|an|tiredness|shyness|nerves|down to|due to|normal|part of|that (he|she))]`,
    `[(may|might|could) (just|simply|well|only|also) be that (he|she|they)]`,
    `[(it's|it is) (also|just|always)? possible (that)? (there (is|may be|might be) (something|more)|he (has|is)|she (has|is))]`,
  ],
  untilThen: [
    `[if (his|her|he|she|they|things|it|this|that|the) ..4 (hasn't|haven't|has not|have not|doesn't|don't|isn't|is not|aren't|still) ..3 (come on|come along|changed|change|improved|improve|caught up|picked up|settled|settle|talking|walking|better|moved on|resolve|resolved|grow|grown)] ..5 (,|we|it|then|might|may|could|perhaps)`,
    `(we|i|we'll|i'll|let's|us) (will|can|should)? (just|all)? [see how (the|his|her) ..4 (goes|go|turns out|looks|look|comes back|comes out|is doing)]`,
    `(is|are|'s) [(an area|a skill|areas|skills|one|something) (that)? (we|i|we'll|i'll) (will|may|might|would|should|can)? (all)? (want to|need to|like to)? (support|work on|build|focus on|keep|watch|strengthen)]`,
    `(staff|teachers|teacher|we|i|the team|team|aides|colleagues) (have|has|had|do|did)? (also|both|all)? [(wondered|wonder|talked|asked ourselves) (once or twice|a little|a bit|now and then|at times|from time to time|a few times)] about (his|her|their|how)`,
    `(we'd|i'd|we would|i would) (love|like|hope) to see (his|her|more) ..3 [(pick up|come on|come along|grow|improve|get|settle) (a little|a bit|some|somewhat)]`,
  ],
  notQuite: [
    `[(not|isn't|aren't|wasn't|weren't) (quite|exactly|yet|entirely|really)? what (we|i|you|one|they) (had|have|would|might)? (have)? (hoped|expected|hope|expect|like|liked|wanted|wished)] !(the|to (send|order))`,
    `(i|we|i'd|we'd) (would|had)? (have)? [(liked|like|hoped|hope|expected|expect|wanted) to (have)? (see|hear|seen|heard) (a)? (little|bit|few|some|lot)? (more|fewer|less|better|stronger|clearer|longer)] !(of|families|visits)`,
    `[(not|isn't|aren't|wasn't) (quite|really|fully|always|yet|just) there (yet)?] (with|in|when|on|,|and|.)`,
    '(he|she|they|<Name>|speech|words|skills) (is|are|was|were)? [not quite there (yet)?] (.|,|with|on|in|but|$)',
    "[(not|isn't|aren't|wasn't) (quite)? as (steady|strong|clear|smooth|even|consistent|coordinated|frequent|many|fluent|engaged|mature|far along|developed) as (we'd|i'd|you'd|hoped|expected|(we|i|you) (would|might|had|hoped|expected))]",
    `[(not|isn't|aren't|wasn't|hasn't) (quite|entirely|exactly|fully|totally|completely|as) (yet)? (typical|on track|what we|what i|as expected|as (strong|clear|steady|smooth|far along|consistent|robust) as|in line with|in step with|at the level|age appropriate|keeping up|meeting|up to|the same as|like (the other|other|most)|like (his|her) (peers|classmates|friends))]`,
  ],
  behind: [
    `${be} ${bit}? [(slower|later|quieter|weaker|clumsier|stiffer|floppier|less (steady|clear|sure|interested|talkative|verbal|active|engaged|coordinated|mobile|strong|flexible|aware|confident|responsive|mature|settled|fluent|independent)|more (clumsy|stiff|floppy|quiet|cautious|sensitive|fearful|restless|withdrawn|anxious|limited|distracted|passive)) (to|in|at|with|on)? ..4 than (most|many|some|other|others|the (other|others|rest|average)|(his|her) (friends|peers|classmates|brother|sister|cousins|age|class)|(we|i) (would|might|had)? (expect|expected|hope|hoped|like|liked|see)|children|kids|expected|typical|average)]`,
    `${be} (perhaps|maybe|possibly|probably|just|only|still)? [${bit} (more)? ${lacking}] !(today|this|on|after|before|in line|when|because|with (the|a) <word> today|than (us|me|i|usual|last))`,
    `(scored|(did)? score|scores|tested|tests|performed|measured) (just|only)? [${bit} (lower|low|below|behind|under|less)]`,
    `${be} [${bit} (slowly|more slowly|behind schedule)]`,
    `[on the (low|lower|slow|slower|late|later|quieter|weaker|floppy|stiff|soft|loose|tight|quiet|flat|small|light|heavy|clumsy|young|immature|passive|busy|wobbly|weak|fussy|thin|short|stiffer|softer|looser|tighter) (side|end) (of (normal|average|typical|things))?]`,
    `[(young|immature) for (his|her|their) age]`,
    `(is|are|was|were) [borderline]`,
    `(takes|taking|take|needs|need) [(a little|a bit|a little bit|slightly|somewhat) (longer|more time|more help)] than (other|most|the other|the others|many|his|her|we|you|i)`,
  ],
  idea: [
    '[(it|that) (may|might|would|could) (not)? be an idea (to|for)]',
    `(testing|tests|evaluation|assessment|screening|check|checkup|opinion|visit|look|referral|consult|follow up|appointment|services|x ray) ..3 [(may|might|would|could) (not|also|even)? be (a|an)? (not)? (good|bad|wise|sensible|prudent|worthwhile|reasonable|terrible|worst) (idea|thing|step|plan|move)]`,
    '[it (may|might|would|could) (probably|perhaps|well|also|possibly)? (not)? be (a|an)? (good|bad|wise|sensible|helpful|nice|useful|worth|worthwhile|interesting|prudent|beneficial|of benefit) (idea|thing|step|plan)? (to|for|having|getting|seeing|talking|asking|exploring|looking|checking|a|at some)]',
    "[it (would not|wouldn't|might not|couldn't|could not|can't|cannot|won't|will not|might not|mightn't) (do any)? (hurt|harm) (to)?]",
    `${check} [(wouldn't|would not|couldn't|might not|can't|won't) hurt]`,
    '[(perhaps|maybe|possibly) (we|you|it) (could|should|might|would)] (look|have|see|get|ask|consider|think|be|check|talk)',
    '[there is no harm in]',
    `${check} ..4 [(might|may|could|would) (well|also|perhaps|probably)? be (something to (think about|consider|look into|explore|discuss)|an option|worth (having|doing|considering|thinking about|a try|asking for)|on the cards|(a)? (sensible|helpful|useful|wise|next) (step|move)?)]`,
    `(${check}|chat|word|visit|swallow|study) ..8 [(would|could|might|may|wouldn't|would not) (do (no|any) harm|go amiss|be (no bad thing|handy|helpful|useful|wise|sensible|worthwhile|worth (having|doing|a)))]`,
    `${check} ..5 [(would|might|may|could) not be (superfluous|out of place|amiss|unreasonable|a waste|misplaced)]`,
  ],
  someday: [`^ [${someday}]`, `(should|need to|ought to|would like to|'d like to) ..8 [${someday}]`],
  waitAndSee: [
    "(we|we'll|i'll|i|let's|us|to|just) (will|can|should|could)? (just)? [(watch and wait|wait and see|watch and see|wait and watch|wait it out|sit tight|give it (some|a little|a bit of|a bit more|more)? time|see how (things|it|he|she|they) (pan|pans|shake|shakes) out)]",
    `(we|i|we'll|i'll|let's|let us|us) (will|can|should)? (just|all)? [see how (things|it|he|she|they|this) (go|goes|do|does|develop|develops|progress|progresses|come along|comes along|get on|gets on|unfold|unfolds)] (over|this|during|in|until|before|through|with|and) ..3 (summer|winter|spring|fall|autumn|year|months|weeks|term|holidays|break|his|her|take it)`,
    '(just|simply) [(keep watching|watch|see|wait to see|see and watch|keep monitoring|wait and see) how (he|she|they|things|it)]',
    '[(adopt|take|taking|suggest|recommend) a (wait and see|watch and wait|watchful waiting) (approach|stance)?]',
  ],
  concerns: [
    "(there (are|were)|(i|we|i've|we've) (do|still|also)? (have|had|noted)|(he|she|team) (has|had)) [(a few|some|a couple of|several|certain|one or two|a number of) (concerns|worries)] (.|,|!|about|regarding|with|that|at|from|on|in|noted|and|but|;|$) !(you (have|had|shared))",
    `[(a few|some|a couple of|one or two|several|certain|a number of|a handful of|various|only|just) ${soft} (concerns|worries)]`,
    `[${soft} (concerns|worries)] (about|with|in|for|.)`,
  ],
  concern: `[${soft} (concern|worry|query|question|question mark|reservation)] (about|with|in|for|around|over|.) !(you|next|the (bill|form|schedule|visit|time))`,
  delay: [
    '(has|have|shows|had) [(some|a little|a bit of) (trouble|difficulty)] (with|in) (his|her|sounds|words|speech|balance|talking|walking|eating|attention|running|stairs|s|r|l)',
    '(has|have|shows|is showing|had|demonstrates|showed) [(some|a few|a couple of|certain) (mild|slight|minor|small|developmental|motor|speech|language|social|sensory|behavioral|learning|fine motor|gross motor)? (delays|delay|challenges|difficulties|weaknesses|struggles|lags|gaps)] (.|,|;|in|with|and|at|on|when|around|$)',
    '(has|have|shows|is showing|showed) [(some|a few|a couple of) (unusual|odd|concerning|repetitive|different) (behaviors|behaviours|movements|mannerisms|patterns)] (.|,|;|and|$)',
    '(he|she|they|<Name>) (may|might|could) be (showing|displaying|having) [(some|a few|early|possible) (early|mild|possible)? (signs|symptoms|difficulties|delays|characteristics)] (.|,|of|in|with|$)',
    `[${soft} ${lack}] (in|with|for|of|when|on|to|.|,|and)`,
    `[(a few|some|a couple of) ${soft} (motor|speech|language|social|learning|developmental)? (delays|lags|gaps)]`,
    '[a bit of a (delay|concern|worry|lag|gap|struggle)]',
  ],
  issues: `[(a|a few|some|a couple of|one or two|several|certain)? ${soft} (issue|issues)] (with|in) (his|her|their|how|balance|speech|sounds|words|walking|motor|muscles|sleep|feeding|eating|social|language|attention|play|the way)`,
  catching: '[(some|a little|a bit of|a little bit of) (catching up|ground to make up|growing to do|work) to do]',
  hardTo: `(is|are|was|seems|can be|sounds) [${bit} (hard|tricky|difficult|tough) to (understand|follow|read|reach|settle|calm|engage|hear|make out)]`,
  notYet:
    '[not (yet|quite|always)? (showing|doing|meeting|using|reaching|hitting|making) (all|some|many|every|as many|quite)] ..3 (skills|sounds|words|milestones|things|we|steps|signs)',
  maybe: `^ [(maybe|perhaps|possibly) (a|an|some)] ..3 ${check} (would|could|might|is|would be)`,
  shy: '[(on the (quiet|shy|slow|cautious|sensitive|late|small|clumsy) side|slow to warm up|slow to warm)] !((up)? (to|in) (the|my|our|this) ..2 (pool|water|room|game|puppet|song|swing|dog|cat|car|day|morning))',
  quirks: [
    '[in a (little)? world of (his|her|their) own]',
    '[(a few|some|a couple of|one or two|several|certain|his|her) (little|small|cute|interesting)? (quirks|idiosyncrasies)]',
    `(is|he's|she's|can be|seems) (a bit|a little|rather|quite|so|kind of|sort of)? [(quirky|a (bit of a|little)? (puzzle|mystery|enigma|loner|late bloomer|slow starter|slow developer|late starter|daydreamer)|in (his|her|their) own (little)? (world|bubble|universe)|on (his|her|their) own (little)? (planet|wavelength|page|timeline|timetable|schedule|path|clock|agenda))]`,
    '[(~march|~dance|~walk) to (the beat of)? (his|her|their|a) (own|different) (beat|drum|drummer|tune)]',
    '[(lives|living|off|lost) in (his|her|their) own (little)? (world|bubble)]',
  ],
  eyeOn: [
    `(we|we'll|i'll|i|let's|us|team|school|teachers|to|will|and|just) (will|can|should|could|are going to|'d like to|continue to|would like to)? (just|also|continue to|want to|all)? [((keep|keeping) ((an|a close|a|half an|a gentle|a quiet|a watchful|a careful)? eye (out)? on|tabs on|track of|watch (on|over))|keep watching|monitor|track)] (it|things|how|the way|whether|that|this|him|his progress|her progress|(his|her|their) ..1 ${skills})`,
    `(we|we'll|i'll|i|let's|us|team|school|continue to|just|simply|will) (will|can|should|could)? (just|also|continue to|all)? [(monitor|keep monitoring|watch|keep watching|keep tabs on|track)] (his|her|their) ..1 ${skills} !(together|with you|grow|bloom)`,
  ],
  mayBenefit: `(<who:(he|she|they|your child|your son|your daughter|your baby)>|<who:Name>) [(may|might|could|would|would likely|would probably|would possibly|could possibly|may also|might also) benefit from] <what:((a|an|a little|a bit of|a bit more|some|further|additional|more|extra|outside|formal|closer|another) (little|extra|more|additional|further|outside|formal|closer|specialist|second|one to one|bit of)?)> (speech|language|hearing|developmental|motor|psychological|social|learning|vision)? ${testing}`,
  mightNeed:
    '(he|she|they|<Name>|your child|your son|your daughter) [(may|might|could) (also|just)? need (a little|some|a bit of|extra|some extra|additional|a little extra|a bit more) (help|support|attention|practice|work)] (with|in|to|at|.|$) !(the|his|her)? !(zipper|lid|boots)',
  couldUse: `[(could|might|can|would) (probably|perhaps|possibly|maybe)? (use|do with)] (a little|a bit of|a bit more|some|extra|a little bit of|more|a) (extra|more|additional|gentle|added)? (help|support|attention|practice|boost|work|encouragement|hand|nudge|time)`,
  consider: [
    `[(you|we) (may|might|could) (also|perhaps|possibly)? <act:(consider|think about)>] (having|getting) (his|her|him|them|their|someone|somebody) ..4 (looked at|checked|tested|seen|evaluated|assessed|screened|examined)`,
    `^ [(perhaps|maybe|possibly) <act:(think about|consider|look into|ask about)>] ..5 ${check}`,
    `[(you|we|the family|your family) (may|might|could) (also|perhaps)? (want|wish|like|choose) to <act:(consider|look into|think about|explore|discuss|talk about|pursue|seek|arrange|schedule|book|ask for|ask about|get|see|try)>] ..4 ${check}`,
    `[(you|we) (may|might|could) (also|perhaps)? (have|take) a (think|thought|chat|word|look) (about|with|at)] ..5 ${check}`,
    `[(you|we) (may|might|could) (also|perhaps)? (want|wish|like|choose) to <act:(have|get|take)>] (his|her|him|them|their|someone|somebody|a|an) ..4 (looked at|checked|tested|seen|evaluated|assessed|screened|examined|look at|see|check|in|to)`,
    `[(you|we) (may|might|could) (also|perhaps)? (want|wish|like) to <act:(mention|bring up|raise|ask|talk|speak|check|chat|run|touch base|flag|share)>] ..6 ${check}`,
    `[(you|we) (may|might|could) (also|perhaps)? (at some point)? <act:(consider|think about|look into|explore|pursue|discuss|talk about)>] ..3 (evaluation|assessment|referral|testing|test|screening|specialist|opinion|exam|services|options)`,
    `[(you|we) (may|might|could|should|will) (also|perhaps|someday|eventually|one day)? <act:(consider|think about|look into|explore|pursue|discuss|talk about)>] ..7 ${check} (if|down the|at some|later|in (the|a)|one day|someday|.)`,
  ],
  nothing: [
    `^ [(it's|it is|this is|there's|there is|it was)? (really|probably)? nothing (too|very|really|at all|super)? ${trivial} (at all|really|yet)? (,|-|\u2013|\u2014|;)] (but|just|only|though|still|more|simply)`,
    `[(there's|there is|it's|it is|this is|i'm sure it's|i am sure it is)? (probably|likely|most likely|really)? nothing (big|major|serious|drastic|dramatic|huge)? to (worry|be (worried|alarmed|concerned)|panic|stress|lose sleep) (about|over) ${yet}? (,|;|.|-)? ..0 (but|though|although|however)]`,
    `[(not to|(i|we) (don't|do not) (want|mean) to|(i|we) hate to) (alarm|worry|scare|frighten|upset) (you|anyone)? (at all|too much)? , ${but}]`,
    `[(probably|likely|most likely) nothing (at all)? , ${but}]`,
    `[(it|this) (may|might|could) (well|just)? be nothing (at all)? , ${but}]`,
    `[(it's|it is|this is|i'm sure it's|i am sure it is) (probably|likely|most likely|really)? nothing (big|major|serious|drastic|huge)? , ${but}]`,
    `[(it's|it is|this is|that's)? not (really)? (a|an)? (big|huge|major|real|serious) (deal|issue|problem|concern|worry|thing) (${yet}|at all)? , ${but}]`,
    `[(i|we) (would not|wouldn't|am not|are not|do not|don't) (be|get|want you to|want to)? (too|overly|unduly|terribly|really|be)? (worry|worried|concerned|alarmed|panic|alarm) (you)? (too much|${yet})? , ${but}]`,
    `[(i'm|i am|we're|we are|i may be|we may be|maybe i'm|perhaps i am) (probably|perhaps|just|maybe)? (being)? (over|overly|too|extra|a bit|just)? (cautious|careful|picky|fussy|overcautious|paranoid|nitpicking) , ${but}]`,
    `[(i|we) (may|might|could) (well)? be (wrong|mistaken|off) , ${but}]`,
    `[(i'm|i am|we're|we are|it's)? not (sure|certain) (if|whether|that) (it|this|there) (is|means|'s) (anything|something|much) (in it)? , ${but}]`,
    `[(there's|there is)? (probably|likely|most likely|perhaps|maybe)? (nothing|not much|little) (in|to|behind) (it|this|that) , ${but}]`,
    `[(this|it) (may|might|could) (well)? come to nothing]`,
    `[(i'm|we're) not (too|overly|unduly|terribly|really)? (worried|concerned|alarmed) ${yet}? , ${but}]`,
    `[(there's|there is)? no (cause|need|reason|call) (for|to) (be)? (alarm|alarmed|concern|worry|panic|worried|concerned) ${yet}? , ${but}]`,
    `[(please)? (don't|do not) (be|get)? (worry|panic|alarmed|be alarmed|worried) (yet|too much)? , ${but}]`,
    `[(not to worry|no worries|no panic|no rush|not urgent|nothing urgent|nothing major|nothing serious) , ${but}]`,
    `[(i'm|i am|we're|we are) sure (it's|it is|he's|she's|he is|she is|everything is|all is) (fine|nothing|ok|okay|normal|just a phase|well) , ${but}]`,
    `[(it's|it is|this is) (probably|likely|most likely|perhaps|maybe|possibly)? just (a phase|his age|her age|(his|her) personality|shyness) , ${but}]`,
    `[(it's|it is|this is|may be|might be|could be) (probably|likely|most likely|perhaps|maybe|possibly|all)? just (a phase|his age|her age|(his|her) (personality|nature|temperament)|how (he|she) is (made|wired)|the way (he|she) is|a boy thing)] (.|,|;|and|$)`,
  ],
  lookIntoIt: '(we|you) (may|might|could) (also)? want to [look into (it|this|that|things)]',
  cameUp: '^ [(some|a few|several|a couple of) (concerns|worries)] (came up|were|was|have|emerged|remain)',
  brushedOff: "^ [(it|this|that) (is|'s|was) (probably|likely|most likely) nothing (to worry about)?] (.|!|$)",
  struggles:
    '(he|she|they|<Name>|your child|your son|your daughter) (struggles|struggle|struggled|struggling|has trouble|has difficulty|is struggling|have trouble) [(just)? (a little|a bit|slightly|somewhat|at times|a little bit)] (with|to|when|in|at) !(the (lid|zipper|tape))',
  whichIs: `(hand|hands|arm|arms|leg|legs|foot|feet|hip|hips|neck|trunk|grip|side|weight|growth|hearing|vision|speech|language|balance|tone|walking|talking|head|gait|eyes|skills|progress|movement|play|attention) ..2 , [which (is|are|was|were|seems|seem|looks|look) (also|still|just)? ${bit} ${lacking}]`,
  toLookAt:
    '[(may|might|could|would) be (something|one thing|an area|a thing|things|one) (to|for us to|for you to|we (could|might|can|may|should)) (look at|look into|watch|keep an eye on|check|check on|explore|follow|bring up|ask about)]',
  doctorMay:
    '[(doctor|pediatrician|paediatrician|specialist|gp|neurologist|ent|dentist|eye doctor) (may|might|could|will probably|may also|might also) (want|like|need|wish) to (look at|look into|check|take a (look|peek) at|know about|hear about|see about|keep an eye on|follow|listen to)] !(the (picture|drawing|video|photo)|you)',
  otherThan:
    '^ [(other than|except for|apart from|aside from|besides) (a|an|some|the|his|her|one|those|these)? ..1 (possible|suspected|brief|mild|slight|minor|little|small|few)? ..1 (seizure|seizures|delay|delays|stiffness|weakness|regression|staring spells|staring|choking|gagging|tremor|tremors|asymmetry|head lag|red flags|hearing loss|weight loss|falls|floppiness|stutter|stuttering|drooling|lost words|toe walking)] ..3 ,',
  lateBloomer:
    '(may|might|could|probably|is|be|just|simply) (just|simply|only)? (be)? [a (bit of a)? late (bloomer|starter|developer)]',
  exceptFor:
    '(good|well|fine|great|track|normal) ..4 [(except|besides|other than|apart from|aside from) (for)? (a few|some|a couple of|one or two) (small|little|minor)? (things|areas|items|concerns|skills)]',
  safe: [
    '[just to be (on the)? (safe|sure|safe side)]',
    '[to be on the safe side]',
    '[(just)? (as|for) (a)? (precaution|precautionary measure|peace of mind)]',
    "[(just)? to (rule (out)? (anything|things|something) (out)?|cover (all|our) (the)? bases|cross it off the list|put (our|your|everyone's) minds? at (rest|ease))]",
    '[(for peace of mind|as a formality|for good measure|just in case|out of an abundance of caution)]',
  ],
  ruleOut: '[rule (out)? (a few|some|a couple of|certain|one or two) (little)? (things|possibilities) (out)?]',
  questions: `(i|we|i've|we've|team) (have|had|do have|still have|has|'ve got)? [(some|a few|a couple of|one or two|a number of|several) (little|small|minor|lingering|unanswered)? (questions|wonderings|reservations|thoughts|observations|concerns|worries)] (about|around|regarding|on|with|re) (his|her|their|how|the way|<Name>) ..1 ${skills}`,
  areas: [
    `(a few|some|a couple of|one or two|several|certain|a number of) [areas (of|for) (growth|opportunity|need|concern|improvement|weakness|challenge|development)]`,
    '^ [areas (of|for) (growth|opportunity|need|improvement|challenge|development)]',
    '(are|has|have|see|saw|noticed|found|show|shows|include|includes|an) [(area|areas) (of|for) (growth|opportunity|need|improvement|challenge|development)]',
    '[areas (that|which) (need|needs|require|could use|would benefit from|may need) ..2 (work|support|attention|help|development)]',
  ],
  further: [
    `[(a|an|some)? <what:(further|more|additional|formal|outside|closer|extra|another)> (speech|language|hearing|developmental|motor|psychological|autism|vision)? ${testing} (may|might|could|would) (also|perhaps|possibly|well)? be ..2 (warranted|beneficial|indicated|helpful|useful|needed|necessary|recommended|considered|worthwhile|valuable|appropriate|good|wise|worth)]`,
  ],
  referral:
    '[(a|an|the)? (second opinion|referral|evaluation|assessment|hearing (test|check)|consult|consultation|screening|eye exam) (may|might|could) (also|perhaps|possibly|well|one day)? be ..2 (warranted|beneficial|indicated|helpful|useful|needed|necessary|considered|worthwhile|valuable|appropriate|good|wise|worth|made)]',
  softened: [
    `(concern|concerned|concerns|worry|worried|worries|wonder|noticed|hasn't|isn't|doesn't|has not|is not|does not|not|no|behind|delay|delays|delayed|late) ..14 ,? [(but|though|although|and yet|however) ,? (of course|again|then again)? ${everyChild} ((and|,|or|;) ..1 ${everyChild})?] (.|!|,|;|$)`,
  ],
  office:
    '^ [there (are|were|have been|remain) (some|still|also|ongoing|continued|continuing)? <what:(concerns|worries)> <link:(regarding|about|around|over|related to|with regard to|with)>] (his|her|their|<Name>|how (he|she|they)) !(bus|ride|insurance|schedule)',
  beneficial:
    '[it (would|may|might|could) be (also)? (beneficial|advisable|worthwhile|prudent|of benefit|useful|wise|helpful) to <act:(follow up|consult|check in|touch base|meet|discuss|speak|talk)>] (..2) with (gi|ent|gastroenterology|neurology|audiology|ophthalmology|genetics|cardiology|orthopedics|pulmonology|an|a|the (doctor|specialist|pediatrician|neurologist|audiologist|gi|ent)|(your|his|her|their) (doctor|pediatrician|specialist|gp|neurologist))',
  mention:
    "(i'd|i would|you could|you might|we'd|just|may) [(mention|bring up|raise|slip in|drop in) ..4 (in passing|casually|when (you're|you are) next|next time|if you get a chance|at some point|lightly)]",
} as const;

export const noBuried = [
  "(i am|i'm|we are|we're) (very|quite|really|still|also)? (worried|concerned) !(..14 ,? (but|though|although) ..2 (every|each|all|boys|girls|twins|he'll|she'll|they'll))",
  '(i think|i suspect|i wonder|we think|we wonder|what (i|we) (saw|noticed|wonder))',
  'because (i|we|he|she|they) ',
  '(you|mom|dad|<caregiver>) (had|told|asked|shared|noticed|mentioned|raised|brought|wrote|wondered|said)',
  '(you have|do you have|you may have|if you|if there|if any)',
  '~keep an eye on ..3 for you',
  '(no|not any|without|not have) ..2 (concerns|concern|worries|delays|delay|issues|areas)',
  '(insurance|billing|parking|bus|van|traffic|highway|weather|schedule|scheduling|form|forms|app|equipment|bill|paperwork|start|train|road)',
  'areas of (strength|strengths)',
  // a heading for what comes next
  '^ (here are)? (some|a few|several) (of the)? things (that)? (we|i) (noticed|saw|loved|enjoyed) (today|yesterday|this|on|at|last|.|:|$)',
  "(don't|do not|wouldn't|would not|not) (recommend|suggest|take|adopt) a (wait and see|watch and wait|watchful waiting)",
  '(laugh|laughed|laughing|smile|smiled|waved|hugged|sang|danced|giggled|grinned|cheered|giggles) !(..12 ,? ..4 (but|though|although|however|yet))',
  '(shoes|shoe|coat|brace|chair|helmet|wheelchair|splint|garden|snack|snacks|pretend|puppet|song|bake)',
  'can (always)? be (texted|emailed|shared)',
] as const;

/** Warm words hide nothing, unless there is a worry in the middle. */
export const warm = [
  '((we|i|you|they|all|both|really) love|loves|loved|shine|shines|proud|delight|delighted|enjoys|enjoyed|favorite|favourite|wonderful|lovely|great at|good at|growing fast) !(..12 ,? ..4 (but|though|although|however|yet))',
] as const;
