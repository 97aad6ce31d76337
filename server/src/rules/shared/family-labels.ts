/** Patterns for hard-to-reach-family: judgments of a person, and other labels. */
import { caregiver } from './caregivers.ts';

/** Words that judge a person, by what they may stand for. */
export const doubts =
  'resistant|unreceptive|uncooperative|un-cooperative|non-cooperative|adversarial|confrontational|antagonistic|obstructive|stubborn|obstinate|closed-minded|closed off|dismissive|oppositional|argumentative|combative|hostile|defensive';
export const tired =
  'emotionally unavailable|emotionally absent|emotionally distant|emotionally detached|emotionally disconnected|emotionally cold|emotionally flat|scattered|immature|unpredictable|unstable|unhelpful|untrustworthy|inappropriate|troublesome|challenging|tricky|nightmare|non-engaging|nonengaging|unengaging|non-participating|non-participatory|unresponsive|rejecting|uncommitted|unsupportive|uncaring|indifferent|undisciplined|irresponsible|disorganized|disorganised|hopeless|unmotivated|uninvolved|non-engaged|apathetic|uninterested|disinterested|flaky|unreliable|lazy|chaotic|dysfunctional';
export const quiet =
  'guarded|passive|withdrawn|avoidant|evasive|aloof|distant|detached|disconnected|disengaged|unengaged|checked out';
export const close =
  'smothering|coddling|mollycoddling|overindulgent|over-indulgent|clingy|controlling|over-controlling|overprotective|over-protective|overbearing|enmeshed|overinvolved|over-involved|hovering';
const asking =
  'unreasonable|unrealistic|hysterical|neurotic|overanxious|over-anxious|paranoid|dramatic|over-dramatic|needy|demanding|high-maintenance|entitled|pushy|difficult';
const person = `(${quiet}|${doubts}|${tired}|${close}|${asking})`;
const be =
  '(<is:(is|are|was|were)>|<is:(seem|seems|seemed|appear|appears|appeared) to be>|<is:~seem>|<is:~appear>|<is:~remain>|<is:~become>|<is:~present>|<is:(came across|comes across|come across|can be|tends to be|tend to be|gets|got|has been|have been|can come across|continues to be|is being|was being)>)';
const very =
  '(very|quite|a bit|a little|somewhat|rather|so|too|still|increasingly|minimally|always|often|pretty|extremely|as)';
const families =
  '(family|families|parent|parents|mother|father|mom|mum|dad|caregiver|caregivers|guardian|grandmother|grandfather|grandma|grandpa)';
const home = '(home|household|house|home environment|home life|family life|home situation|living situation)';
const reach =
  '(reach|redirect|please|deal with|manage|communicate with|reason with|engage|contact|get hold of|get a hold of|get ahold of|pin down|connect with|work with)';

export const labelPatterns = {
  hardToReachFamily: [
    `[(hard|difficult|tough|impossible) to ${reach} <noun:${families}>]`,
    `[(hard|difficult|tough) <noun:${families}> to ${reach}]`,
    '^ [(hard|difficult|tough|impossible) to (reach|engage|get hold of)] (.|$)',
  ],
  isHardToReach: [
    `${caregiver} (${be}|has been|have been) ${very}? [(hard|difficult|tough|impossible) to ${reach}] !(for|the|by phone at work)`,
    'you (are|were|have been) ..1 [(hard|difficult|tough|impossible) to (reach|get hold of|get a hold of|pin down)]',
  ],
  hardToReachYou: `(it|it's|been) ..3 [(hard|difficult|tough|impossible) to ${reach} (you|mom|dad|mother|father|family|the family|the parents|parents|her parents|his parents|their parents|her mother|his mother|her family|his family)]`,
  unreached: [
    `[(unable to|could not|couldn't|cannot|can't) (reach|contact|(get)? (a)? hold of|connect with) (the|his|her)? <caregiver> ..4 (despite|after) (multiple|repeated|several|many|numerous|<number>)] ..1 (attempts|calls|voicemails|messages|tries|texts|emails)`,
    '[(multiple|repeated|numerous|several|many|<number>) (attempts|calls|voicemails|messages|phone calls|texts|emails) ..4 (without (success|response|a call back|a response|reply)|(with)? no (response|reply|answer|return call|call back)|went unanswered|(were)? (unanswered|not returned|unsuccessful))] !(from insurance)',
  ],
  denial: [
    `[${be} (still|clearly|very much|a bit)? in (complete|total|some|deep|clear|partial|utter|obvious)? denial <about:(about|of|regarding)>?]`,
    `${caregiver} [in denial]`,
  ],
  label: [
    `${caregiver} ${be} ${very}? (<word> (and|but|,) ${very}?)? [<word:${person}>] <to:(to|about|with|toward|towards|of)>? !(range|stretch|job|day|week|time|susan)`,
    `you (often|sometimes)? (<is:(seemed|seem|are|were|appeared)>|have been|can be|can come across|came across|come across|can seem) ${very}? [<word:${person}>] <to:(to|about|with)>?`,
  ],
  labelAfter: `<caregiver> <between:..12> and ${be} ${very}? [<word:${person}>]`,
  labelled: [
    `^ [<word:(tricky|challenging|problem|troublesome|toxic|nightmare|messy|tough|awkward|complicated|complex)> <noun:${families}>] (,|.|;|and|but|with|to|$)`,
    `(is|are|a|an|this|such a|very) [<word:(tricky|problem|troublesome|toxic|nightmare|multi-problem|hard-to-help)> <noun:${families}>] !(meeting|member|solving|situation|dynamics|dynamic|solver)`,
    `[<word:(${quiet}|${doubts}|${tired}|${close}|needy|demanding|high-maintenance|entitled|pushy|helicopter)> <noun:${families}>]`,
    `[<word:(difficult)> <noun:${families}>] !(meeting|meetings|conversation|conversations|situation|situations|time|times|history|news|visit|visits|dynamic|dynamics|decision|decisions|to|member|members|life|story|stories)`,
  ],
  poorAt: `${caregiver} ${be} ${very}? [(a|an|such a)? (very|rather|really)? (poor|bad|terrible|weak|difficult|unreliable) (communicator|listener|role model|advocate|influence|support)] !(group)`,
  chaoticHome: [`[<word:(chaotic|dysfunctional|disorganized)> <noun:${home}>]`],
  homeIsChaotic: [
    `(home|household|house|home environment|home life|family life|apartment) (is|are|was|were|~seem|~appear|~remain) ${very}? [<word:(chaotic|dysfunctional)>]`,
  ],
  aChallenge: `${caregiver} (is|are|was|were|remains|remain|continues to be|continue to be|has been|have been|can be|proved) ..1 [(a|an)? (real|ongoing|bit of a|big)? (challenge|struggle|chore|uphill battle|headache) to (engage|reach|involve|work with|connect with|get hold of|pin down|schedule|deal with|partner with)]`,
  onDefense: [
    `${caregiver} ..2 [(is|was|are|were|gets|got|get|seems|seemed|goes|went|becomes|became) (always|easily|quite|very|rather|a bit|right)? (on the defensive|(his|her|their) back up|bristly|prickly|standoffish|stand offish|in over (his|her|their) (head|heads)|out of (his|her|their) depth|hard work|closed off|short with (us|me|staff)|up in arms|snippy|confrontational)]`,
    `${caregiver} ..1 [(bristles|bristled|bristle|gets huffy|shuts down|clams up|pushes back|stonewalls|stonewalled|argues) (when|whenever|at|if|every|with|about|on)] !(he|she|his|her|the (dog|cat))`,
  ],
  notInvested: [
    '^ [not (very|really)? (invested|involved)] (.|$)',
    `${caregiver} (is|are|was|were|seems|seemed|seem|isn't|aren't|wasn't|weren't) ..1 [(not (very|really)? (invested|engaged|involved|motivated))] !(in the (decision|accident|fight|case))`,
    `${caregiver} ..3 [minimally engaged]`,
    `${caregiver} [not (very|really|at all|fully|particularly)? (invested|engaged|involved|motivated|bothered|committed|cooperative|co-operative|forthcoming)]`,
  ],
  doesNotSeem: `${caregiver} ..1 [(does not|doesn't|do not|don't|did not|didn't) (seem|appear|look) (to be)? (very|at all|really|fully|particularly)? (invested|interested|engaged|involved|motivated|bothered|committed|on board)]`,
  wantsNone: `${caregiver} ..1 [(does not|doesn't|do not|don't|did not|didn't) (seem to|appear to|really)? want (help|services|therapy|support|to (engage|participate|help|be involved|be bothered|hear|know|try|change))] !(today|yet|from)`,
  cannotCope: [
    `${caregiver} [(cannot|can't|could not|can not) (handle|manage|control|cope with) (him|her|them|(his|her) (behavior|behaviors|tantrums))]`,
    `${caregiver} ..1 [(overwhelmed and)? (unable|not able|struggling|failing) to (cope|parent|manage (him|her|them|behavior|behaviors)|handle (him|her|them)|set limits|control (him|her|them))]`,
  ],
  notInterested: `${caregiver} (is|are|was|were|seems|seemed|seem|appears|appeared)? (just|really|simply|also)? [(not (very|really|at all|particularly|that)? interested|uninterested|disinterested)] in (coming|therapy|sessions|session|treatment|services|the (program|plan|goals|sessions|therapy|exercises|meeting|home)|learning|participating|attending|discussing|what|visits|help|hearing|using|doing|school|his|her)`,
  expectations: [
    `[(unrealistic|unreasonable|inappropriate|poor) (parental|parent|family|caregiver)? expectations] (from|by|on the part of|of (mom|mum|mother|dad|father|parents|family|grandma)|at home)`,
    '(they|parents|both) (are|were|seem|seemed|remain) (very|quite|rather|still|so|a bit)? [unrealistic (about|in)]',
    `${caregiver} ..1 [(has|have|had|with|holds|hold) (very|some|quite|rather)? (unrealistic|unreasonable|inappropriate) expectations]`,
    '[(unrealistic|unreasonable|inappropriate) (parental|parent|family|caregiver) expectations]',
  ],
  background: [
    '(comes|came|coming|is|was|are|from) (from)? (a|an|very)? ..1 [(disadvantaged|deprived|underprivileged|rough|unstable|troubled|impoverished|chaotic|broken|dysfunctional|difficult) (background|home|upbringing|family|home life|household|neighborhood|family background)] !(meeting|history|visit|conversation|decision|life|time|news|situation|dynamics|dynamic)',
    '^ [(troubled|unstable|broken|deprived|disadvantaged|toxic|poor) (home|household|home life|family|background|home environment)] (,|.|;|and|with|$)',
  ],
  messyHome: `(home|house|household|apartment|flat|trailer) (is|was|looks|looked|remains) ${very}? [(a (bit of a)? (mess|disaster|zoo|pigsty|wreck|madhouse|circus)|filthy|squalid|unkempt|messy|out of control)]`,
  doesNotValue: `(${caregiver} ..1|they) [(does not|doesn't|do not|don't|did not|didn't) (seem to|appear to|really|fully)? (value|respect|see the (point|need|value|benefit) (of|in|for)|believe in|take an interest in)] (therapy|services|education|our|early intervention|school|treatment|the (work|program|process)|learning|professional|reading)`,
  epithet: `${caregiver} (is|are|was|were) (quite|such|really|just|very)? (a|an|a bit of a|something of a)? (real|total|bit of a)? [(helicopter|helicopter parent|difficult personality|difficult (one|woman|man|case|dynamic)|challenging (one|woman|man|personality|case)|strong personality|bit much|a bit much|lot|drama queen|control freak|worrywart|complainer|tiger mom|pain|piece of work|know it all|difficult person|problem parent|difficult historian)]`,
  slow: `${caregiver} ..2 [(slow|difficult|hard|impossible|unlikely) to (engage|respond|commit|participate|trust|read|like|redirect|satisfy)]`,
  // “Seen with Mum and Dad, both very demanding”
  apposed: `<caregiver> , (both|who (is|are|was|were))? (very|quite|rather|so|extremely|both)? [(demanding|needy|pushy|hostile|uncooperative|overbearing|argumentative)] (.|,|;|$|and|but)`,
  barks: `${caregiver} ..1 [<verb:(barks|barked|barking)> (orders|commands|instructions)] (at|to)`,
  avoidsUs: `(${caregiver}|they) ..1 (appear|appears|appeared|seem|seems|seemed|is|are|was|were) ..2 [avoiding (me|us|the (clinic|team|therapist))]`,
  forMoney:
    '[(only|just)? (in (it|this)|doing (it|this)|fostering) (only|just)? for the (money|check|paycheck|stipend|cheque)]',
  attitude: [
    `${caregiver} (often|always|constantly|just)? [((argues|argue|argued) with (everything|everyone|us|staff)|(complains|complain|complained) (a lot|constantly|about everything|all the time)|(questions|question|questioned) everything|(has|have) (a lot of|too much|so much) drama|(does not|doesn't|do not|don't) trust (us|the team|anyone|staff|providers))]`,
    `${caregiver} ..1 [((runs|run|ran|blows|blow|blew) hot and cold|(couldn't|could not) care less|(thinks|think|thought) (she|he|they) (knows|know|knew) (best|better|it all|everything)|(shuts|shut|shoots|shot) down (any|every|all|our|my|each)|(rejects|rejected|dismisses|dismissed|bristles at|bristled at|pushes back on|argues with|argues against|fights|resists|resisted) (any|every|all|our|my|each|the team's) ..1 (suggestion|suggestions|idea|ideas|recommendation|recommendations|advice|help|feedback|effort|efforts|attempt|attempts|strategy|strategies)|(resists|resist|resisted|fights|opposes) everything|(has|have|had) (an attitude|a bad attitude|a chip on (his|her|their) shoulder|an axe to grind)|(is|are) (set in (his|her|their) ways|impossible|her own worst enemy|stuck in (his|her|their) ways))]`,
    '[(tough|difficult|rough|hard) crowd] , (this|the|his|her) family',
  ],
  rude: `${caregiver} (is|are|was|were|seems|seemed|appears|appeared|can be|became) (very|quite|so|rather|a bit)? [(manipulative|ungrateful|dishonest|childish|irrational|moody|volatile|bitter|standoffish)] !(about the)`,
  roughWords: `${caregiver} ..1 [(was|is|were|are|got|became|gets|can be) (very|quite|so|rather|a bit|extremely|always|often)? (rude|disrespectful|belligerent|abrasive|impolite|nasty)] !(,? he|,? she)`,
  unreliable: `${caregiver} (just|simply|also)? [(can't|cannot|can not|could not|couldn't|is not to|are not to) be (relied (on|upon)|counted on|trusted|depended on|reasoned with|pleased)]`,
  notAccepted: [
    `${caregiver} ..2 [(has not|hasn't|have not|haven't|had not|is not|isn't|are not|aren't|was not|not) (yet|really|fully|still)? (come to terms with|accepted|accepting|adjusted to|faced|facing|dealt with|dealing with|processed|ready to (accept|hear|face|see))] (the|his|her|their|that|this|it) !(baby|new|move|schedule|calls|offer)`,
    "(they|both) [(has not|have not|haven't|are not|aren't|were not) (yet|really|fully|still)? (come to terms with|accepted|accepting|processed|ready to (accept|hear))] (the|his|her|their) ..1 (diagnosis|prognosis|condition|disability|delay|delays|autism|news|results|extent|severity)",
  ],
  homeMess:
    '(home life|family life|life at home|home situation|family situation|home environment|family) (is|was|remains|seems) (such|quite|really|very|just)? [(a (bit of a|total|complete|real)? (mess|disaster|zoo|circus|wreck|train wreck|nightmare|challenge)|in (chaos|shambles|turmoil)|toxic|unstable|a lot)]',
  sand: `${caregiver} ..1 [(has|have|had|with|is|are|burying|got|buries)? (his|her|their) head in the sand|(wears|wearing) rose (colored|coloured|tinted) glasses|(playing|plays|played) the victim|(working|works|playing|gaming) the system|doctor shopping]`,
  veryMuch: `${caregiver} ${be} [(very|overly|too|extremely|highly|excessively) (emotional|sensitive|attached|dependent|talkative|critical|negative|intense|opinionated|permissive|strict|soft|lenient|indulgent)] !(today|for|after|when (he|she|they) (saw|heard|learned))`,
  tooAnxious: `${caregiver} ${be} [(overly|too|highly|excessively|extremely) (anxious|nervous|worried|protective|involved|cautious|concerned|fearful)] !(today|to (come|leave|sleep))`,
  getYou: `[(hard|difficult|tough|impossible) to get (you|mom|mum|dad|mother|father|the family|family|parents|her parents|his parents|them) to (engage|respond|attend|commit|participate|answer|reply|come|cooperate|listen|follow)]`,
  foundYouHard: `(find|found|finding) you (very|quite|so|rather|a bit)? [(hard|difficult|tough|impossible|tricky) to ${reach}]`,
  doesNotCare: [
    `${caregiver} ..1 [(does not|doesn't|do not|don't|did not|didn't) (seem to|appear to|really)? care] (about|,|.|;|if|whether|$)`,
  ],
  telegraphic: `^ (the|this|his|her)? ${caregiver} <very:${very}>? !(checked) [<word:${person}>] <to:(about|with|toward|towards|re)>? (,|.|;|and|but|during|throughout|today|$) !(sessions)`,
  // “Mum is not coping with the mornings”. Not “not coping well”, which tells how it goes
  notCoping: [
    `(${caregiver}|family|you) (<is:(is|are|was|were)>|<is:(seems|seem|seemed|appears|appeared)>) (clearly|really|just|currently|obviously|simply|still)? [not (really|currently)? coping] !(well|better|strategies|skills|as)`,
    `${caregiver} [<is:(isn't|aren't|wasn't|weren't)> (really|currently)? coping] !(well|better|strategies|skills|as)`,
    `^ ${caregiver} (clearly|really|just|currently|still)? [not coping] !(well|better|strategies|skills|as)`,
  ],
  telegraphicReach: `^ (the|this)? ${caregiver} [${very}? (hard|difficult|tough|impossible) to ${reach}]`,
  foundHard: `(found|find|finds|finding) (your|this|the|his|her|their)? <caregiver> ${very}? [(hard|difficult|tough|impossible|tricky) to ${reach}]`,
  checkedOut: `<caregiver> (has|have|often|just|totally|again)? [(checked out|tuned out|zoned out|switched off)] (during|throughout|when|while|for most|for the|at the|of the|,|.|;|$) !(sale|sign)`,
  notOnBoard: `${caregiver} [(<is:(is|are|was|were|seems|seem|seemed)>|<isnt:(isn't|aren't|wasn't|weren't)>)? (still)? <not:(not)>? (fully|really|quite|yet|totally|entirely|completely)? (on board|bought in|buying in|sold|open to|receptive to)] <with:(with|to|on|into)>? !(the (boat|train|bus|plane|ship))`,
  unwilling: `(${caregiver}|you) (<is:(is|are|was|were)>|~remain|~seem|~appear|still)? ${very}? [(unwilling|not willing|unable|refusing|unprepared) to (accept|acknowledge|face|admit|see|hear|consider|recognize|recognise)] !(a|an|new|calls|food|gifts|credit|cash|the (offer|appointment|slot|call|time))`,
  wontAccept: `${caregiver} (still|just|simply)? [<aux:(will not|won't|can not|cannot|can't|does not|doesn't|do not|don't|did not|didn't|has not|hasn't|have not|haven't)> (yet|fully|really|want to|seem to)? (accept|accepted|acknowledge|acknowledged|face|faced)] (the|his|her|their)? (diagnosis|delay|delays|disability|autism|hearing loss|needs|reality|facts|findings|results|severity|extent)`,
  babies: `<caregiver> (still|always|often|just)? [<verb:(babies|babied|coddles|coddled|smothers|smothered|mollycoddles|mollycoddled)>] (him|her|them|the (child|baby|boy|girl))`,
  aHandful: `${caregiver} (is|are|was|were|can be|seems|seem) (such|quite|a bit of|something of|very much)? (a|an)? (real|bit of a|typical|total|complete)? [(nightmare|handful|piece of work|hard work|hard going|drama queen|know it all|control freak|time waster|complainer|a lot to (deal|cope) with|pain|basket case|no hoper)] (,|.|;|to|and|$)`,
  lacksInsight: [
    `${caregiver} ..1 [(does not|doesn't|do not|don't|did not|didn't) (seem to|appear to|fully|really)? (understand|grasp|recognize|appreciate) (the|his|her|their|how)? ..2 (diagnosis|needs|delays|delay|severity|disability|extent|seriousness)] !(yet)`,
    `${caregiver} [(is|are|was|were|seems) in over (his|her|their) (head|heads)]`,
    `${caregiver} (just|still)? [(do not|don't|does not|doesn't) (seem to)? (get it|have a clue)] (.|,|;|$)`,
    `${caregiver} [(lacks|lack|lacked|(has|have|had|shows|show|showed|displays|displayed|expresses|expressed|demonstrates|demonstrated) (no|little|limited|poor|minimal|zero|very little|hardly any)) (insight|motivation|interest|engagement|investment|buy in|commitment|initiative|parenting skills|skills|warmth|boundaries|patience|common sense|follow through)]`,
    '[(lack of|low|no|poor|minimal|little|limited) (parental|family|caregiver|parent|maternal|paternal) (engagement|buy in|insight|commitment|cooperation)]',
    '[(lack of|low|no|poor|minimal|little|limited) (engagement|buy in|investment|motivation|commitment|insight|cooperation) (from|by|on the part of)] (the|his|her|your|either|both)? <caregiver>',
  ],
  wontEngage: `${caregiver} [(does not|doesn't|do not|don't|won't|will not|did not|didn't|never|refuses to|refuse to|fails to) (really|fully|seem to|want to)? (engage|engages|cooperate|co-operate|cooperates)] (with (services|us|me|therapy|staff|the team|team|clinic|providers|professionals|early intervention|appointments)|in (services|therapy|treatment|visits|sessions)|.|,|;|$)`,
  atRisk: [
    '[<word:(at-risk|high-risk|vulnerable|hard-to-help|multi-problem|complex|low-functioning|problem)> <noun:(family|families)>] !(meeting|history|member|members|tree|dynamics)',
  ],
  saysNo: [
    `${caregiver} (has|have|had|is|are|still|again|also|both)? [<verb:(refuse|refuses|refused|refusing|reject|rejects|rejected|turned down|turn down|turns down)> (all|any|every|the|our|further|more|early intervention)? (therapy)? <what:(services|therapy|help|support|supports|intervention|treatment|referrals|resources|ot|pt|speech|slp|visits|home visits|early intervention)>] !(for (insurance|now))`,
    `${caregiver} (has|have|had|again|also|both)? [<verb:(declined|declines|decline|declining)> (all|any|every) (further|other|of our|our|offered)? <what:(services|therapy|help|support|supports|treatment|referrals|resources|offers|visits)>]`,
  ],
  notBright: [
    `${caregiver} (is|are|was|were|seems|seem|seemed|appears|appear) ..1 [not (very|too|so|that|all that|particularly|terribly|the most|the) (bright|brightest|smart|smartest|intelligent|educated|sharp|sharpest|capable|competent|stable|maternal|warm|nurturing)]`,
    `${caregiver} (is|are|was|were|seems|seem|seemed|appears) [(a bit|a little|kind of|sort of|rather|pretty|somewhat) (slow|off|odd|strange|weird|much|dim|simple|clueless)] !(today|to|at|his|her|their|balance|in|from|on|for)`,
    `${caregiver} (is|are|was|were) [(clueless|not all there|a mess|a train wreck|off (his|her|their) (rocker|meds))]`,
  ],
  ownIssues: [
    `${caregiver} (clearly|also|obviously)? (has|have|had|with) [(clearly|a lot of|lots of|many|so many|too many|some)? (her|his|their) own (issues|problems|baggage|demons|agenda|stuff)] !(with (insurance|transportation))`,
    `${caregiver} (clearly|also|obviously)? (has|have|had|with) (a lot of|lots of|many|some|serious|major|clear|a)? [(baggage|anger issues|trust issues|control issues|boundary issues|anger problems|anger problem|mental issues|emotional baggage)]`,
  ],
  shortFuse: `${caregiver} (clearly|also|often)? (has|have|had|with) [(a (very|bit of a|really)? (short fuse|short temper|quick temper|bad temper|hot temper|temper)|no patience|little patience|no filter)]`,
  opposed: `${caregiver} (is|are|was|were|seems|seem|remains|remain) (still|very|both|strongly|really|totally|completely|dead set)? [(against|opposed to|anti)] (therapy|services|treatment|ot|pt|speech|early intervention|aac|signing|signs|medication|meds|help|intervention|us|school|testing|the (plan|program|idea|evaluation|referral|diagnosis|team)|an? (evaluation|eval|referral|diagnosis|plan|device))`,
  tooMuch: `${caregiver} (just|always)? [(talks|talked|complains|complained|worries|cries|cried) (way|far)? too much]`,
  wreck: [
    `${caregiver} (is|are|was|were) (such|just|totally|completely|kind of|a bit|still)? [((a|an)? (nervous|emotional|total|complete|absolute) wreck|crazy|nuts|insane|unhinged|ridiculous|bonkers)] !(about|busy|with|good|for)`,
    `(parents|mom and dad|mother and father) (always|often)? [(fight|argue|bicker|yell) (constantly|all the time|a lot|in front of)]`,
    `^ [(very|extremely|overly|highly|super) (anxious|nervous|emotional|worried|talkative|demanding|negative|needy) (mom|mother|dad|father|parents|parent|family|caregiver|grandmother|grandma)] (.|,|;|and|but|with|$)`,
  ],
  notReached: `(^|i|we|still|again) [(unable to|could not|couldn't|cannot|can't) (reach|contact|get hold of|get a hold of)] (the|his|her)? <caregiver> (again|once again|yet again|as usual|as always)`,
} as const;

export const noLabel = [
  '(water|stain|fire|slip|antibiotic|bacteria|heat|tear) ..1 (resistant|resistance)',
  '(insurance|insurer|claim|letter|appeal|plan|coverage|payer) ..4 denial',
  'denial ..4 (insurance|insurer|claim|letter|appeal|plan|coverage|payer)',
  '(not|never|no longer) ..2 (resistant|difficult|demanding|needy|hard to reach|lazy|unreliable|overprotective|over-protective|chaotic)',
  "(isn't|aren't|wasn't|weren't) ..1 (resistant|difficult|demanding|needy|lazy|unreliable)",
  '(call|called|calls|labeled|labelled|label|labels|word|words|described as|seen as|blamed) ..6 (resistant|difficult|hard to reach|lazy|needy|chaotic|dysfunctional|overprotective|in denial|uninvolved|unmotivated)',
  '(worried|worries|worry|afraid|feels|felt|feel|fears|wondered|wonders|think|thinks) ..8 (difficult|lazy|needy|demanding|overprotective|pushy)',
  '(~say|~tell|~feel|~report|~share|~describe|~ask|~wonder|worried|worries|afraid|thinks|thought) ..8 coping',
  '(accept|understand) ..2 (insurance|card|payment)',
  '(castle|dragon|pirate|monster|knight|superhero)',
  '(play|pretend|pretended|puppet|doll|dollhouse|toy|story|character|game)',
] as const;
