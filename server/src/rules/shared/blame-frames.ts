/** Frames that lay a child’s progress on a caregiver, whatever the words in their slots, for caregiver-blame. */
import { caregiver, planThing } from './caregivers.ts';

/** What is hoped for. */
const gain =
  '(progress|success|improvement|improvements|outcome|outcomes|results|gains|growth|recovery|speech|development|future|therapy|treatment|services|this)';
/** What a family is asked to bring. */
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
/** What a child does that is called learned, and what a child is said to have less of. */
const unwanted =
  '(crying|whining|screaming|refusal|refusals|refusing|tantrums|meltdowns|outbursts|clinginess|aggression|hitting|biting|dependence|dependency|helplessness|fussiness|behavior|behaviors|behaviour|behaviours|avoidance|demanding|pickiness|the (behavior|problem|crying|cycle|refusal|whining|screaming|tantrums))';
const chance =
  '(opportunity|opportunities|chances|chance|practice|time|mobility|movement|strengthening|tummy time|floor time|independence|exploration|progress|development|talking|communication|language|learning|use|motivation)';
const works = '(works|pays|pays off|gets|will get|is ok|is okay|is the way|means|wins)';
/** What is done in a home program, by a family that is held up as an example. */
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
  unprepared: `(${caregiver}|you) ..3 [(came|arrived|showed up|comes|arrives|shows up|is|was) (again|consistently|often|always)? (unprepared|empty handed|ill prepared)]`,
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
