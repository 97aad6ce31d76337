/** Frames for caregiver-blame: they make a child’s progress depend on a caregiver, whatever words fill their slots. */
import { caregiver, planThing } from './caregivers.ts';

/** What is hoped for. */
const gain =
  '(progress|success|improvement|improvements|outcome|outcomes|results|gains|growth|recovery|speech|development|future|therapy|treatment|services|this)';
/** What a family is asked to contribute. */
const part =
  '(cooperation|participation|follow through|followthrough|commitment|involvement|effort|efforts|practice|consistency|carryover|carry over|compliance|adherence|support at home|help at home|work at home|practice at home|buy in|structure at home|consistency at home|willingness)';
const whose =
  "(your|the family's|the parents'|parents'|parental|mom's|dad's|mother's|father's|family|caregiver|parent|their)";
const notDone =
  "(has not|hasn't|have not|haven't|had not|hadn't|did not|didn't|never|does not|doesn't|do not|don't|is not|isn't|are not|aren't|still not|nothing|none)";
const worse =
  '(making|causing|contributing to|feeding|fueling|worsening|adding to|driving|reinforcing|maintaining|hurting|hindering|impeding|limiting|slowing|interfering with|getting in the way of|undermining|rubbing off|behind|to blame for)';
const trait =
  '(anxiety|stress|worry|worries|tone|attitude|depression|mood|inconsistency|parenting|parenting style|yelling|phone use|drinking|smoking|overprotectiveness|fears|fear|expectations|lifestyle|schedule|choices|impatience|nerves|guilt|denial|habits|behavior)';
/** What a child is said to have learned to do, or is said to have less of. */
const unwanted =
  '(crying|whining|screaming|refusal|refusals|refusing|tantrums|meltdowns|outbursts|clinginess|aggression|hitting|biting|dependence|dependency|helplessness|fussiness|behavior|behaviors|behaviour|behaviours|avoidance|demanding|pickiness|the (behavior|problem|crying|cycle|refusal|whining|screaming|tantrums))';
const chance =
  '(opportunity|opportunities|chances|chance|practice|time|mobility|movement|strengthening|tummy time|floor time|independence|exploration|progress|development|talking|communication|language|learning|use|motivation)';
const works = '(works|pays|pays off|gets|will get|is ok|is okay|is the way|means|wins)';
/** What families do in a home program, in sentences that hold one family up as an example. */
const follows =
  '(follow|follows|practice|practise|do|stick|keep|complete|comply|commit|carry|attend|work|participate|put|are (consistent|compliant|committed|involved|engaged))';

export const blameFrames = {
  teaches: [
    `^ ${caregiver} ..12 , [(which|and this|but this|and that|but that|this|that) (just|only|also|really)? (limits|limit|limited|is limiting|reduces|hinders|restricts|delays|slows|hampers|interferes with|takes away) (the|his|her|their|child's|pt's)? ..1 ${chance}] !(out|limit)`,
    `^ ${caregiver} ..12 , [(which|and this|but this|and that|but that|this|that) (just|only|also|really)? (reinforces|reinforced|is reinforcing|feeds|feeds into|maintains|encourages|rewards|enables|worsens|causes|increases|fuels|perpetuates|contributes to) (the|his|her|their|child's|pt's)? ..1 ${unwanted}]`,
    `^ ${caregiver} ..12 (,|and|but) (and|but)? [(which|this|that|it) (just|only|also|really)? (teaches|taught|is teaching|shows|tells) (him|her|them|children|kids|the child|your child|<Name>) (that)? ..3 ${works}]`,
  ],
  others: `[(children|kids|babies|toddlers) (whose|with) (parents|families|caregivers|moms|mothers|dads) (who|that)? (..1) ${follows} ..8 (make|do|show|progress|learn|talk|walk|improve|catch up|get|see|reach|gain|have) ..1 (faster|better|more|sooner|quicker|earlier|most|best|greater)]`,
  ifComply: `(potential|prognosis|outlook|progress|outcome|outcomes|gains) ..6 [(if|as long as|provided|provided that) (the)? <who:(family|mom|mum|mother|dad|father|parents|parent|caregiver|caregivers|grandma|grandmother)> (is|are)? (complies|comply|compliant|follows through|follow through|cooperates|cooperate|participates|participate|carries over|carry over|consistent|committed|cooperative|adherent|adheres|adhere)] <with:((with|w /|w|to) (the|his|her)? ${planThing})>?`,
  workOn: `${caregiver} [(really|also|still)? (needs|need|has|have) to work on] (reading|setting|being|following|responding|giving|letting|limits|limit|consistency|patience|boundaries|discipline|her own|his own|their own|structure|attunement|listening|waiting|playing|talking)`,
  needsTo: [
    `${caregiver} (really|also|still|both|just)? [(needs|need|has|have) to (follow through|carry over (at home|the|with)|practice (more|daily|every day|at home|with (him|her))|be (more|much more) (consistent|involved|engaged|patient|firm|responsive)|read to (him|her|them) (more|every|daily)|work with (him|her|them) (more|at home|every|daily)|spend more time|pay (more|better|closer) attention|provide (more|better)|do more at home|talk to (him|her|them) more|stop (giving in|doing everything|using (her|his|their) phone))]`,
    `${caregiver} (really|also|still)? [(should|must|ought to) be (more|much more) (consistent|involved|engaged|patient|firm|responsive)]`,
    `(she|he|they) (really|also|still|just|both)? [(needs|need|has|have|must|should|ought) (to)? (learn (how)? to)? (set (firm|firmer|clear|clearer|more|some)? (limits|boundaries|rules) !(on|for (herself|himself))|(be (firmer|stricter|more firm|more strict)|follow through|discipline) (with)? (him|her|them)|follow through at home|stop giving in)]`,
  ],
  seldom: [
    `${caregiver} ..1 [(never|rarely|seldom|hardly ever|almost never) (practices|practice|practiced|practises|practise|works|work|plays|play|talks|interacts|interact|engages|helps) (with|on|to|at) (him|her|them|baby|the child|<Name>|it|home)]`,
    `${caregiver} ..1 [(do not|don't|does not|doesn't|did not|didn't) (really|often|ever|much)? (read|talk|play|interact|bond|engage) (to|with) (him|her|them|the baby|baby|child|the child|<Name>)] !(in (english|public)|about|on|when|because|after)`,
    "they [(do not|don't|did not|didn't|have not|haven't) (practice|practise|practiced|follow through|followed through|work on (it|this|them)|do (it|them)) at home]",
    '(he|she|<Name>) [(is|was) not (being)? (read|talked|sung|played) (to|with)] at home',
    `they ..1 [(never|rarely|seldom|hardly ever|almost never) (do|did|use|used|follow|followed|complete|completed|return|returned|practice|practiced|bring|sign)] (the|his|her|their|any|our)? ..1 (homework|hep|exercises|stretches|home program|strategies|form|forms|log)`,
  ],
  uninvolved: [
    `${caregiver} ..1 [(does not|doesn't|do not|don't|did not|didn't|won't|will not|never) (really|ever|seem to)? (help|helps) (at home|out|with (him|her|the (exercises|kids|care)))]`,
    `${caregiver} ..1 [(does not|doesn't|do not|don't|did not|didn't) (really|seem to)? (know how to (play|talk|interact|engage|set limits|manage|handle|discipline|calm|comfort|parent)|pay (much|any|enough)? attention to (him|her|them|the baby|child|<Name>))]`,
    `${caregiver} [(is|are|was|were) too busy (to|for) (practice|do|work|come|attend|follow|read|play|therapy|exercises)]`,
    `${caregiver} ..1 [(ignores|ignored|ignoring|ignore) (him|her|them|the baby|(his|her|the baby's|child's) (cues|bids|requests|needs))] !(requests for (candy|sweets))`,
    `${caregiver} (is|are|was|were|seems|seemed|appears|appeared) ..1 [(cold|harsh|rough|impatient) (with|toward|towards) (him|her|them|the baby|baby|child|<Name>)]`,
    `^ (the)? ${caregiver} [(just|only) (sat|stood|sits|stands) (there|by)]`,
    `${caregiver} [(is|are|was|were|has been|have been|seems|seemed) (rarely|seldom|hardly|barely|never|minimally|hardly ever|not very|not really|not much) (involved|helpful|supportive|present|engaged|invested)] !(in the (accident|fight|decision))`,
    `${caregiver} [(is|are|was|were|has|have) not (been)? (very|at all|particularly|really|that)? (helpful|supportive|responsive)] !(in (english|the hospital))`,
    `${caregiver} ..1 [(did not|didn't|does not|doesn't|do not|don't|would not|never|rarely) (actively|really|fully|want to|seem to)? (participate|participates|interact|interacts)] (in|with|during|.|,|;|$|today|much) !(due|because)`,
    `^ (the)? ${caregiver} (sat|stood|stayed|remained|watched|was) ..6 (and|but|,) [(did not|didn't|never|would not) (really|actively)? (participate|participated|interact|interacted|engage|engaged|join in|play|help|look up)] (in|with|during|.|,|;|$|today|much)`,
    `${caregiver} [(is|was|seems|seemed|appears|appeared|are|were) (often|always|very|frequently|easily|usually|quite|somewhat)? (distracted|preoccupied|inattentive)] (during|throughout|in (session|sessions|the session|therapy)|by (her|his|their) (phone|cell)|with (her|his|their) phone|.|;|$)`,
  ],
  parenting: [
    '[(poor|weak|inadequate|lacking|ineffective|permissive|lax|harsh|inconsistent|bad|questionable|inappropriate) (parenting|parental (skills|supervision|discipline)) (skills|style|practices|choices|approach|techniques)?] !(group|class|classes)',
    `${caregiver} ..1 [(is|are|was|were) not (yet|really|fully|well)? (bonding|bonded|attached|attuned) (with|to)]`,
    '(bond|bonding|attachment|relationship) (with|to|between) (her|his|the|baby and)? (mom|mother|dad|father|parents|caregiver) ..2 [(is|are|was|were|appears|seems|seemed|remains|appeared) (very|quite|rather|to be)? (weak|poor|insecure|disorganized|impaired|lacking|disrupted|strained)]',
    '[(poor|weak|limited|insecure) (maternal|mother infant|parent child|parental)? (bonding|bond|attachment)] (noted|observed|seen|between|to (mom|mother|dad)|with (mom|mother|dad|baby)|.|,|$)',
  ],
  supposedTo: `${caregiver} [(was|were) supposed to ..8 (but|and|,) (he|she|they)? (did not|didn't|has not|hasn't|have not|haven't|never (did|has|have)?|forgot)]`,
  notDoing: [
    `${caregiver} [not (consistently|always|yet|really|currently|regularly)? (following through|following up|carrying over|practicing|practising|consistent)] (with|on|at|the|his|her|.|,|;|$)`,
    `${caregiver} [not (consistently|always|yet|really|currently|regularly)? (doing|using|completing|implementing|following|wearing)] (the|his|her|their|any)? ..2 ${planThing}`,
    "^ [(did not|didn't|have not|has not|not) (yet|consistently)? (complete|completed|do|done|doing|completing|practice|practiced|bring|brought|return|returned) (the|his|her|their|any)? (hep|home program|home exercises|home exercise program|homework|home practice|home log)]",
  ],
  dependsOn: [
    `${gain} ..4 [(depends|depend|hinges|rests|relies|rely|is dependent|will depend|is up to|is riding) (entirely|largely|solely|mostly|completely|heavily)? (on)? (you|your|mom|dad|the family|the parents|parents|family|how (much|often|well|hard) (you|parents|they|mom|dad)|what you|whether you)] !(call|time)`,
    `(he|she|they|<Name>|your child|your son|your daughter|therapy|this) [(will|can|is going to|would) only (work|improve|progress|make progress|get better|succeed|learn|talk|walk|catch up|get stronger) (if|when|as) (you|mom|dad|parents|the family)]`,
  ],
  ifOnly: [
    `[if (only)? (you|they|the family|${caregiver}) (had|would have|would|were|could have|could) ..12 ,? (he|she|they|it|this|we|his|her|<Name>) ..3 (would|could|might) ..1 (be|have|not|stand|walk|talk|make)]`,
    `(he|she|they|it|<Name>|this|his|her) ..3 (would|could|might) ..6 [if (only)? (you|they|the family|${caregiver}) (had|would have|would just|would only|would|were (more|willing))] !(like|prefer|want)`,
  ],
  withoutYou: `[without ${whose} ..1 ${part}] ..1 (he|she|they|we|progress|gains|therapy|it|this|there|his|her|<Name>|,)`,
  didNothing: `(${caregiver}|you) ..2 [(did|does|has done|have done|is doing|do) (absolutely)? (nothing|very little|next to nothing|hardly anything|not a thing) (with|about|at home|on|between)]`,
  nothingDone:
    '[(nothing|none of (this|it|the <word>)|no (practice|carryover|work|stretching|follow through|exercises)|little|very little|not much) (is|was|has been|gets|are|were|have been|being) (being)? (done|practiced|carried over|happening|used|followed|worked on|tried|completed)] (at home|between|by (mom|dad|the family|family|parents)|in the home|outside)',
  givenNot: `(${caregiver}|you) (was|were|has been|have been|had) (given|shown|sent|provided|handed|taught|trained|coached|offered|referred|instructed) ..9 [(and|but|yet|,) (still|they|she|he|you)? ${notDone}] ..3 (done|used|tried|followed|started|completed|called|practiced|returned|read|looked|opened|scheduled|any|it|them|one|begun|gone|signed)`,
  unprepared: `(${caregiver}|you) ..3 [(came|arrived|showed up|comes|arrives|shows up|is|was) (again|consistently|often|always)? (unprepared|empty handed|ill prepared)] !(for)`,
  traitOf: `(${caregiver}|mom's|dad's|mother's|father's|parents'|parental|maternal|paternal|your|family's|grandma's|grandmother's) (own|constant|high|obvious)? ${trait} [(is|are|was|were|has been|have been|may be|seems to be|seem to be|appears to be) (likely|clearly|probably|also|only|just)? ${worse}]`,
  mustLearn: `${caregiver} (really|also|still)? [(needs|need|must|should|has|have|ought) (to)? (learn (to|how|not)|realize|understand that|accept that|stop (giving|letting|doing|carrying|babying|making|feeding|rescuing|speaking for)|set (limits|boundaries|rules|firm)|be (firmer|stricter|tougher|firm|strict|consistent)|put (him|her|them) first)] !(the (bus|new|route))`,
  noEffortIn: `${caregiver} ..1 [(puts|put|puts in|put in|shows|showed|makes|made|gives|gave) (no|little|minimal|zero|hardly any|very little|not much) (effort|time|work|thought|energy)] (in|into|toward|towards|with|at|on|to)`,
  onlySoMuch:
    '[(we|i|therapy|ot|pt|speech|one hour) can only (do|go|help|achieve) so (much|far)] ..1 (if|unless|without|when|,|.|in)',
  notAtHome:
    "[(not|never|wasn't|weren't|isn't|aren't|hasn't been|haven't been) (been|being)? (practiced|practised|done|worked on|followed|reinforced|carried over|kept up|used|encouraged|rehearsed) (at home|in the home|outside (of)? (therapy|sessions|clinic)|between (visits|sessions)|over the (break|summer|holidays))]",
  theirFault:
    "[(mom's|mum's|dad's|mother's|father's|the parents'|parents'|the family's|grandma's|your|their) (own)? fault] (that|for|he|she|.|,|$)",
  colonPoor:
    '[(caregiver|parent|parental|family|home) (carryover|carry over|follow through|compliance|consistency|participation|engagement|involvement|support) : (poor|inconsistent|limited|minimal|none|lacking|fair at best)]',
  remindedOften:
    '(<caregiver>|she|he|they|^) [(has|have|had) (already)? been (reminded|instructed|warned) (many|several|multiple|numerous|repeated|countless|<number>) times]',
  noExcuse: [
    `${caregiver} ..9 (and|,|but) [(offered|gave|offers|gives|had|has|provided) no (reason|explanation|excuse|apology)]`,
    '^ [(offered|gave|provided) no (reason|explanation|excuse|apology)]',
    '[(no|without) (reason|explanation|excuse|apology) (given|offered|provided)? (by|from) (mom|dad|mother|father|parents|family|caregiver|grandma)]',
  ],
} as const;
