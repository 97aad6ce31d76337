/** Patterns for caregiver-blame: what was not done at home, such as things left unused or hopes not met. */
import { caregiver } from './caregivers.ts';

/** What we lend or send home. */
const lent =
  '(stander|walker|gait trainer|device|talker|tablet|brace|braces|afos|splint|splints|orthotics|glasses|hearing aids|swing|handout|handouts|folder|sheets|sheet|bag|materials|log|book|books|cups|cup|spoon|spoons|equipment|board|pictures|cards|packet|program|exercises|wedge|bolster|chair|patch|patches|hep)';
const rests =
  '(gathering dust|collecting dust|unused|untouched|unopened|still (in|on|under) (the|a|its|his|her|their) ..1 (garage|closet|box|attic|basement|bag|corner|trunk|package|packaging|wrapper|envelope|plastic|car|shelf|folder|backpack|couch|bed|cupboard))';
const outOfUse =
  '(in|at the back of) (the|a|its|his|her|their) ..1 (garage|closet|box|attic|basement|trunk|packaging|wrapper|envelope|plastic|cupboard|shed)';
const sent =
  '(log|chart|diary|sheet|calendar|page|pages|homework|book|folder|form|forms|questionnaire|checklist|journal|notebook)';
const ordinal = '(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th)';
const again = `(again|yet again|once again|once more|for the ${ordinal} (time|visit|week|session)|as usual|as always)`;
const worn =
  '(log|folder|book|notebook|glasses|afos|afo|braces|brace|splint|splints|hearing aids|aids|device|talker|patch|shoes|orthotics|diary|chart|form|forms|paperwork|helmet|bottle|food|foods|snack|equipment|homework|inserts)';
const gets =
  '(talk|walk|progress|improve|learn|catch up|get better|get anywhere|eat|gain|succeed|make|sit|sleep|change|keep|reach|be (able|ready|walking|talking)|help (him|her|them|<Name>))';
const folk = `(${caregiver}|the (family|parents|adults ..2|grown ups)|(everyone|people|those|folks|adults) (at home|around (him|her|them))|home)`;
const noDoing =
  "(isn't|aren't|is not|are not|doesn't|don't|does not|do not|won't|will not|can't|cannot) (going to|willing to)? (do|follow|work|practice|practise|put|use|try|carry|keep|come|commit|help|step|make)";

export const blameHome = {
  // “The stander has been sitting in the garage since we brought it”
  gathersDust: [
    `(${lent}) ..5 [(has|have|had)? (is|are|was|were|been|remains|remain|stays|stayed|still)? (just|only|also)? ${rests}]`,
    `(${lent}) ..5 [(has been|have been|is still|are still|was still|were still|still|is just|are just|just) (just|only)? (sitting|lying|stuck|left) ..1 ${outOfUse}]`,
  ],
  // “Family has let therapy slip”
  letSlip: `(${caregiver}|you) (has|have|had|just|also|again|really)? ..1 [<verb:(let|lets|letting)> <what:(therapy|visits|practice|the (plan|visits|practice|work|therapy|home program|hep|routine)|hep|services|appointments|home practice|(his|her) (therapy|visits|exercises|stretches|practice|services))> (slide|slip|lapse|go|drop|fall by the wayside|fall off)]`,
  // “Mom came without the log again”
  cameWithout: [
    `(${caregiver}|they|pt|client|child|<Name>|family|^) ..2 [(came|arrived|here|showed up|attended|comes|arrives|is here|was here|attends) (in)? without (the|his|her|their|any|a)? ..1 ${worn} ${again}]`,
    `(${caregiver}|they|pt|client|child|<Name>|family|^) ..2 [${again} (came|arrived|here|showed up|attended|comes) (in)? without (the|his|her|their|any|a)? ..1 ${worn}]`,
  ],
  // “Dad undid all our work over the weekend”
  undid: `(${caregiver}|you) ..3 [(undid|undoes|undoing|undone|ruined|ruins|wiped out|wipes out|erased|erases|set back|sets back) (all|most|some|much)? (of)? (our|the|my|that|everything|last week's|weeks of|his|her|months of) ..2 (work|progress|gains|efforts|effort|success)]`,
  // “We had hoped for more from you”
  moreFrom: `[(hoped for|expected|expect|looking for|hoping for|would like to see|need to see|needs to see|want to see|like to see|need|needed|want|wanted|asking for) (a lot|a bit|some)? (more|better|greater) (effort|support|help|input|involvement|follow through|commitment|participation|consistency|cooperation|work|carryover|follow up|followup|practice)? (from|on the part of) (you|the (family|parents|home)|family|mom|dad|parents|home|mother|father|caregiver|caregivers)]`,
  // “she can only move forward if the adults around her put in the time”
  onlyIf: `(he|she|they|<Name>|your child|therapy|this|progress|pt|child) [(will|can|is going to|would|could|may|is) only (going to)? ..5 (if|when|as long as|once)] ..1 (you|${folk}) !(call|time|say|ring|like|want)`,
  // “the word book never came back”, “the log was blank again”
  neverBack: [
    `(${sent}|${lent}) (that)? ..6 [(never|still (has|have) not|still (hasn't|haven't)|still not) (been)? (came back|come back|returned|sent back|brought back|turned in|handed in|filled (in|out)|signed)] !(by|from (the|our) (doctor|school|insurance|pediatrician|clinic))`,
    `${sent} (was|is|were|are|came back|comes back|returned|came in|left) (still|completely|all|mostly)? [(blank|empty|untouched|unsigned|not filled (in|out)|incomplete) ${again}]`,
  ],
  // “Gains would come quicker if family worked on it between visits”
  quickerIf: `(would|could|might) ..3 [(faster|sooner|quicker|better|more|further|farther|easier|quickly|smoother|shorter) ..3 if (the|his|her)? (family|parents|mom|dad|mother|father|caregiver|caregivers|you|home|everyone at home|folks at home)] ..2 !(like|want|can|could|prefer|feel|wish|come) (<acted>|did|would|were|was|put|could|had|kept|spent|gave|read|made|stuck|took|practiced|brought)`,
  // “If mom isn’t going to do the work L. won’t talk”
  ifNot: `[if (${caregiver}|the (family|parents)|you) ..1 ${noDoing} ..9 ,? (he|she|they|<Name> .?|it|nothing|therapy|we) (is|are)? ..1 (won't|will not|will never|can't|cannot|is not going to|isn't going to|not going to|will|is never going to)] ..2 ${gets}`,
  // “most cases come down to what happens, or doesn’t, at home”
  comesDownTo: `[(comes|come|came|boils|boil) down to (what (happens|goes on|you do|they do|parents do|families do|is done|is not done|isn't done|mom does|dad does)|how (much|often|hard)? (you|parents|the family|families|mom|dad)|the home|parenting|effort at home)]`,
  // “at home nobody corrects him”
  nobodyAtHome: [
    `[at home (nobody|no one|none of them|they never) (ever)? (corrects|correct|stops|disciplines|teaches|reads|talks|plays|practices|tells|watches|sits|works|makes)] ..1 (him|her|them|to|with)`,
    `[(nobody|no one) (at home|in the home|in the house|in the family) (ever)? (corrects|stops|disciplines|teaches|tells|watches|has (tried|touched|looked|practiced|done|worked|read|opened)|is (working|following|practicing|doing))]`,
  ],
  // “was stopped by parents on their own”, “nobody told the clinic”
  ontheirOwn: [
    `[(was|were|has been|have been|been|got) (stopped|discontinued|dropped|changed|weaned|halved|skipped|removed|cut) by (the|his|her)? (parents|mom|mum|dad|mother|father|family|caregiver|grandma|grandmother) (on (their|her|his) own|without ..4)]`,
    `(${caregiver}) (has|have|had|just|simply|also)? [(stopped|discontinued|dropped|changed|weaned|quit|cut out|took (him|her|them) off|pulled (him|her|them) (out|from)) ..6 ((on (their|her|his) own) !(doctor|doctor's|pediatrician|pediatrician's|time|terms|advice|neurologist)|without (telling|asking|calling|checking|consulting|talking|our|any|medical|approval|letting))]`,
    '[(nobody|no one) (told|called|informed|notified|alerted) (us|the (clinic|team|office|therapist)|me|clinic|our (office|team))] !(back|from|about the (lift|elevator))',
  ],
  // “was told on admission to bring shoes and still hasn’t”
  toldAndNot: `(${caregiver}) ..1 (was|were|has been|have been) (told|asked|reminded|advised|instructed|encouraged) ..9 [(and|but) (still|yet|she|he|they)? (still)? (hasn't|haven't|has not|have not|didn't|did not|never (has|did))] (.|,|;|$|done|yet|so)`,
  dependsOnWhether: `(discharge|going home|plan|success|placement|all|everything|outcome|this|it) ..3 [(depends|depend|hinges|rests|relies) on (whether|if|how) (well|much|often)? (the|his|her)? (${caregiver}|they|she|he|you)] !(like|feel|want|wish|sleep)`,
  noWonderSo: `(${caregiver}) ..14 (,|;|–|-)? (so|and)? [no wonder] (he|she|they|<Name>|that|the)`,
  cameBackEmpty: `(${sent}|list|lists|logs|sheets|worksheet|worksheets|papers|spelling lists|word lists) ..2 (was|were|have|has|is|are|comes|come|came)? [(handed in|sent back|returned|come back|came back|comes back|brought in|turned in|given back) (empty|blank|unsigned|unopened|not done|incomplete|untouched|half done|undone)]`,
  getsAway:
    '(he|she|they|<Name>|child) [(gets|get|getting|got) away with (a lot|everything|murder|too much|anything|far too much)]',
  byNow:
    "(she'd|he'd|they'd|(he|she|they|<Name>) would) [(be|have been) ..3 (by now|already|sooner|months ago)] ..6 (without|if|had|but for)",
  // “She has head lag because she is never put down”
  becauseNever:
    '[because (he|she|they|<Name>) (is|was) (never|always|constantly|rarely) (put (down|on the floor)|read to|talked to|spoken to|taken out|carried|held|in (the|a) (walker|swing|bouncer|seat|stroller)|on (the|a) (tablet|phone)|left (in|with)|played with)]',
  avoidable:
    '(this|the|his|her) ..1 (weight loss|loss|delay|delays|contracture|contractures|breakdown|admission|setback|regression|decay|cavity|cavities|gap|plateau|infection|sore|sores|trouble) [(was|were|is|are) (entirely|completely|fully|largely|quite)? (avoidable|preventable)]',
  notOnAgain: `${worn} (was|were) [not (on|in|charged|with (him|her)) ..4 again]`,
  noTimeIn: `(${caregiver}|you) ..1 [(aren't|isn't|are not|is not|not|never|hardly|weren't|wasn't) (putting|making|investing) (in)? (the|any|enough|much)? (time|effort|work|hours)] !(for (himself|herself|themselves)|of)`,
  lackOf:
    '[(lack of|poor|inconsistent|no|limited|minimal|little) (parental|parent|family|caregiver|maternal|paternal) (follow up|followup|communication|responsiveness|prioritization|concern|insight|responsibility|ownership|presence|interaction)]',
  scrolling: `(${caregiver}) ..1 [(spent|spends) (the|most of the|the whole|much of the|our|her|his) (session|visit|time|hour|entire (session|visit|hour)) (scrolling|texting|on (his|her|their|the) (phone|laptop|tablet)|looking at (his|her|a|their) (phone|screen)|playing on (his|her|their))]`,
  disappointed: `[(disappointed|disappointing|frustrated|frustrating|surprised|a shame|dismayed) ..3 that (the|your|her|his|their|no|none) ..3 (sheet|log|chart|homework|exercises|stretches|diary|form|forms|splint|brace|glasses|practice|program) ..2 (not|never|empty|blank|untouched)]`,
  notHelping: `(${caregiver}|you|you're|she|he|they) ..2 [(not|n't|aren't|isn't|never) (helping|help) (him|her|them|<Name>) by]`,
  crickets:
    '[(emailed|called|texted|messaged|phoned|wrote to|reached out to|left messages for) ..4 (,|:|-|–|;|and|but|…)? (crickets|radio silence|nothing as usual|no reply as usual)]',
  // “has been asked since September to get his eyes checked”
  askedSince: `(${caregiver}) ..2 [(has|have|had) been (asked|told|reminded|advised|encouraged|instructed|urged) (since <any>|since (last|the) ..2|for (months|weeks|a year|<number> (weeks|months))|all (year|month|summer)|(every|each) (week|time|visit|session)|at (each|every) (visit|session)|over and over|again and again|twice|more than once|on <number> occasions|on (several|many|multiple) occasions) to]`,
  // “fails to see the need”
  failsToSee: `(${caregiver}) ..1 [(fails to|failed to|refuses to|does not|doesn't|do not|don't|can't|cannot) (see|recognize|appreciate|grasp|understand) (the|his|her) (need|importance|value|severity|point|urgency|extent|seriousness)]`,
  leftBy:
    '[(being)? (left (on|off|out|in)|put on wrong|worn wrong|overtightened|overfed) (too long|overnight)? by (the|his|her)? (family|parents|mom|dad|mother|father|caregiver|caregivers|grandma)]',
  notReadTo:
    '(he|she|they|<Name>|child) (is|was) [(not|never|rarely) (being)? (read to|talked to|played with|spoken to|put down|taken out|encouraged|stimulated|given (the)? (chance|opportunity|time))] (at home|enough|by|in the home|outside)',
  doneLittle: `(${caregiver}) ..1 [(has|have|had) done (little|nothing|next to nothing|not much|very little) (to|about)]`,
  talksOver: `(${caregiver}) ..2 [(talks|talked|spoke|speaks|talking) over (him|her|them|<Name>)]`,
  notFilled: `(${caregiver}) (still|also)? [(has|have) (still)? not (yet|even)? (filled|picked up|refilled|ordered|mailed|dropped off)] (the|his|her|any|our)? ..1 (prescription|prescriptions|script|medication|order|referral|cups|supplies|equipment|forms|form|thickener)`,
  neverPicked: `(${caregiver}) [never (picked up|collected|ordered|scheduled|installed|opened|filled|downloaded|read|charged|wore|started)] (the|our|his|her|any)`,
  theBarrier: `(${caregiver}) (is|are|remains|remain) [(the|a|our) (biggest|main|real|only|largest)? (barrier|obstacle|problem|roadblock) (to|in|with|here)]`,
  toldNotTo: `(${caregiver}) ..1 [(has|have|had) been (told|asked|advised|warned|instructed) (repeatedly)? not to] (use|give|let|put|feed|prop|offer|bring|do|leave)`,
  seemsNotTo: `(${caregiver}) ..1 [(does not|doesn't|do not|don't) (seem to|appear to|even|really) (try|bother|make an effort|follow|listen|want to try|get it)]`,
  notConducive:
    "(home|home environment|household|home life|family) [(is)? (not|isn't) (conducive|supportive|suitable)] (to|of|for)",
} as const;
