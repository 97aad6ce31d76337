/** More patterns for policy-threat: how an office or a visitor warns a family. */

const held =
  '(visit|visits|session|sessions|slot|slots|spot|spots|time|times|time slot|place|places|appointment|appointments|services|therapy|case|file|treatment|enrollment|standing appointment|standing time|hour)';
const whose = "(your|the|his|her|their|this|that|your child's|child's|family's|a child's)";
const they =
  '(they|you|he|she|families|family|parents|kids|children|clients|those|anyone|latecomers|late families|late arrivals|arrivals|mom|dad)';
const ends =
  '(drop|discharge|terminate|let (them|him|her|you) go|cut|dismiss|remove|stop seeing|close (them|him|her|you)|pull)';

/** A family did not do what they were asked to do between visits. */
const undone = `((the|your|his|her|any)? ..1 (hep|program|programme|exercises|homework|practice|stretches|stretching|activities|strategies|plan|diary|log) (is|are|has|have)? (not|isn't|aren't|hasn't|haven't) (been|being)? (completed|done|followed|practiced|practised|carried out|kept up|kept|used|returned|filled in)|there is (no|little|not enough|limited) (carryover|carry over|follow through|practice|practise|home practice)|(you|family|families|parents|the family|<caregiver>) (do not|does not|don't|doesn't|cannot|can't|are not|is not|fail to|fails to) (do|doing|complete|completing|follow|following|practice|practise|practicing|practising|use|using|keep up|keeping up|carry out))`;
const ceases =
  '((also|then|have to|need to)? (consider (a|an|the)? (discharge|discharging|dismissal|dismissing|ending|stopping|closing|reducing|withdrawing)|discharge|end|stop|reduce|discontinue|terminate|suspend|withdraw|close|be (discharged|discontinued|stopped|ended|terminated|suspended|reduced|withdrawn|closed)))';

export const threatFrames = {
  // “If HEP is not completed we will consider discharge”
  ifHome: `[(please (note|remember|be advised|be aware) (that)?)? (if|when|where|until) ${undone} ..7 ,? (then)? <who:(we|i|our team|the (team|clinic|therapist)|services|therapy|treatment|sessions|visits|he|she|they|you|your child)> <loss:(will|may|might|must|would|can|could|shall) ${ceases}>]`,
  // “this means her time goes to another child”
  goesTo: `${whose} ..1 ${held} [(goes|will go|gets given|passes|will pass|is given|is offered|can go|may go|would go|has to go) to (the next|another|someone|somebody|a family|other|a child|a different)] !(page|story)`,
  giveAway: `(will|have to|must|may|going to|need to|would|has to|might|shall|can|could) [(give|offer|release|pass|hand) ${whose} ..1 ${held} (away|up|on|to (another|other|someone|the next|a different|a child|a family))]`,
  // “You would begin at the bottom of the waiting list”
  endOfList:
    '[(begin|start|go|goes|move|moves|moved|be placed|be put|placed|put|rejoin|return|returns|join|drop|drops) ..2 (at|to|on) the (bottom|end|back) of (the|our) (wait|waiting)? ..1 (list|line|queue|waitlist|waiting-list)]',
  // “get what is left of the hour”
  whatIsLeft: `${they} ..9 [(get|gets|will get|will receive|receive|receives|will have|will be given) (only)? (what is left|what's left|whatever is left|a (shorter|shortened|reduced|partial) (visit|session|appointment|time|slot)|the remaining (time|minutes))] !(because|so that)`,
  // “the full rate is taken”
  fullRate:
    '[(the)? (full|whole|entire|session|missed visit|regular) (rate|fee|price|cost|charge|amount) (is|will be|may be|is still|are) (taken|charged|billed|due|owed|applied|deducted|collected|kept)] !(by (your|the) (insurance|plan|insurer|school|district))',
  // “If another visit is missed, your child will lose his time slot”
  ifAnother: `if (another|one more|a second|a third|any more|any|a|<number> more|more|too many|further|<number> or more) ..2 (visit|visits|session|sessions|appointment|appointments|meeting|meetings) (is|are|gets) (missed|skipped|cancelled|canceled) ..5 ,? (${they}|your child|your son|your daughter|your family|<Name>|services|therapy|we) ..1 [(will|may|must|is going to|are going to|would|can|could|shall) (then|also|automatically|have to|need to)? (lose|forfeit|be (discharged|dropped|removed|taken off|closed|ended|stopped|put|placed|moved|charged|billed)|end|stop|close|give (his|her|your|the|their) ..1 (slot|spot|time|place)|discharge|drop|remove|release|charge|bill)] !(another|our|a (new|different))`,
  onHoldUntil:
    '(services|therapy|visits|sessions|treatment) [(will|may|must|are|is) be? (placed on hold|put on hold|paused|suspended|stopped|held)] (until|unless|if) ..7 (paid|returned|signed|received|balance|payment|form|paperwork)',
  // “After three no-shows your child will be discharged”
  afterSome: `(after|with|upon|following|at) (<number>|several|multiple|repeated|a second|a third|the (second|third)) (or more|consecutive|unexcused|more)? (no shows|no show|missed visits|missed sessions|missed appointments|absences|absence|late cancellations|cancellations|late arrivals|missed visit) ..4 ,? (your child|your son|your daughter|your family|he|she|they|you|<Name>|the child|children|families|services) [(will|may|must|shall|can|could) (then|also|automatically)? (be (discharged|dropped|removed|taken off|ended|stopped|closed|dismissed|placed|put|moved)|lose|forfeit|end|stop)]`,
  // “yours as long as you come”
  asLongAs: `${whose} ..1 ${held} (is|are|will be|stays|stay|remains|remain) (only)? (yours|his|hers|theirs|safe|secure|kept|held|guaranteed|open|saved|reserved|protected) [(only as long as|as long as|only if|only when|provided that|provided|so long as|if) (you|he|she|your child|families|parents|they)]`,
  onlySafe: `${whose} ..1 ${held} (is|are|will be|stays|stay|remains|remain) [only (safe|secure|kept|held|guaranteed|saved|reserved|yours|open) (if|when|as long as|while)]`,
  // “no more bookings”
  noMore:
    '[(means|mean|and|will mean|equals) no (more|further) (bookings|visits|sessions|appointments|therapy|services|speech|ot|pt)] !(because)',
  // “I can’t keep coming out if nobody’s there”
  cannotGoOn: [
    "[(can't|cannot|can not|won't|will not|won't be able to|will not be able to|not be able to|unable to|may not be able to) (keep|continue|go on) (coming|seeing|holding|driving|visiting|offering|providing|scheduling|serving|saving|to (see|hold|offer|provide|visit|schedule|treat|come|serve|save|keep))] ..9 (if|when|unless|without|after) !(the (weather|roads|snow|road|insurance|funding))",
    "(if|unless|when) ..12 [(we|i) (can't|cannot|can not|won't|will not|won't be able to|will not be able to|may not be able to) (keep|continue|go on) (coming|seeing|holding|driving|visiting|offering|providing|scheduling|serving|saving|to (see|hold|offer|provide|visit|schedule|treat|come|serve|save|keep))]",
  ],
  // “her slot is on the line”
  onTheLine: [
    `${whose} ..1 ${held} [(is|are|will be|may be|could be|would be) (now)? (on the line|at risk|in jeopardy|in danger|up for review|under review|in question)]`,
    `(one more|another|the next|if|third|any (more|further)|a third) ..12 [(have|need|going|want|has) to (look at|rethink|reconsider|review|revisit|discuss|reassess|talk about) (${whose}|whether) ..1 (${held}|(he|she|we|they) ..1 (stay|stays|keep|keeps|continue|continues|remain))]`,
  ],
  // “agency will drop them after the next one”
  willDrop: `(agency|clinic|program|programme|office|we|practice|center|centre|i) ..1 (will|would|may|might|could|can|must|is going to|has to|will have to|have to|are going to) (have to)? [${ends} (them|him|her|you|the family|<Name>)?] ..5 (after|if|unless|when|at|from (the|our) (schedule|caseload|program|list|books))`,
  // “If this carries on we will have to involve the attendance officer”
  involves: `(if|unless|should|where) ..14 ,? [(we|i|school|clinic|office|staff) (may|might|will|would|could|must|have)? (also)? (have to|need to|be required to|be forced to|be obliged to|to)? (involve|inform|notify|contact|bring in|report (this|it|you)? to|refer (this|you|the family) to) (the|our|your)? ..1 (attendance officer|truancy officer|truancy|court|social care|social services|social work|welfare|child welfare|district|principal|authorities|caseworker|agency|cps|state)]`,
  dutyTo:
    '[(duty|obliged|required|obligation|obligated|bound|have) to (inform|notify|report (this|it)? to|involve|contact) (the|your)? ..1 (social care|social services|social work|cps|child protection|the authorities|court|attendance officer|child welfare|safeguarding)]',
  missTwo:
    '(^|:|that) [miss (<number>|a|one) (visits|sessions|more|lessons|classes|in a row)? ..2 and (your|the|his|her|you|we|they)]',
  noMoneyBack:
    '(money|fees|fee|payment|payments|deposit|deposits|tuition|balance) [(is|are|will be|will) (not|never) (be)? (returned|refunded|refundable|given back|credited|transferred)]',
  meansWe:
    '[<number> (more)? (missed|late|blank|unreturned|unexcused|skipped) <word> (means|mean|will mean|equals|=|and) ((we|you|he|she|they|it) (discharge|close|drop|stop|lose|end|cancel|have to|must|will have to|are (out|off|done)|is (out|off|done|over)|will (be|close|discharge|drop|stop|lose|end))|(the|your) (case|file|slot|spot|time|place)|discharge|dismissal)]',
  goElsewhere:
    "(if|unless) (he|she|they|you|your child|this|it|things|<Name>|attendance|visits|there (is|are)|the (biting|hitting|kicking|behavior|screaming|crying|spitting|running|absences)) ..8 ,? (he|she|they|you|the family|family|mom|dad|he'll|she'll|you'll|they'll) (will|would|may|might)? [(have to|need to|be asked to) (find (somewhere|another|a different|a new|other)|look (elsewhere|for another)|leave|go elsewhere|withdraw)]",
  exited:
    '[(will|may|to) (exit|be exited|be discharged|be dismissed|discharge|dismiss) (from)? (services|therapy|speech|ot|pt|caseload)? (if|unless|when|after)] ..6 (attendance|visits|absences|missed|no shows|cancellations|cancel|show)',
  notGuarantee: `[(cannot|can't|can not|will not|won't|are unable to|not able to) (guarantee|hold|keep|save|reserve|hold on to|promise) (your|his|her|the|their|a) ..2 ${held}] ..3 (if|after|when|for|unless|beyond|past|without)`,
  atRiskBy: `[(put|puts|putting|place|places|jeopardize|jeopardizes|threaten|threatens|endanger|endangers) (his|her|your|the|their) ..2 ${held} (at risk|in jeopardy|in danger)]`,
  countOn: `(^|that|,|:) [(missed|late|cancelled|canceled) (visits|sessions|appointments) (cost|hurt|are unfair to|take from|rob|take time from)] (other|us|the|everyone|children|families|staff)`,
  signUnderstood:
    '[(sign|signing|initial) (below)? (here)? (that|to (show|say|confirm) (that)?) you (understand|have understood|accept|agree to) (this|the|our|these)] ..3 (rule|rules|policy|policies|consequence|consequences|fee|fees|terms)',
  mayBeAffected: `(your|his|her|their|your child's|child's) ..2 ${held} [(may|could|will|might) be (affected|impacted|reconsidered|jeopardized|reassessed)] !(by (the)? ..1 (snow|weather|holiday|strike|move|construction))`,
  inARowEnd: `[<number> (more)? (cancellations|absences|no shows|misses|missed <word>|late arrivals|late starts) ..4 (and|means|mean|=) (the|your|his|her)? ..1 ${held} (end|ends|stop|stops|(are|is) (over|done|ended|closed|gone)|will (end|stop|close))]`,
  lateWill:
    '[late (arrivals|comers|families|patients|clients|starts) (will|may|must) (be (rescheduled|turned away|cancelled|canceled|refused|asked to (wait|rebook|reschedule))|need to reschedule)]',
  oneLeft:
    '[(one|two|1|2) (absence|absences|no show|no shows|strike|strikes|cancellation|cancellations|miss) (left|remaining)]',
  // “We will close your case”; not if a reason follows, because then the ending may be kind
  willClose: `(^|,|that|then|and|:) (we|i|our office|the (clinic|office|agency)|the program) [(will|must|may|shall|have to|will have to|need to|are going to|might) (then|also|be forced to)? (close|end|terminate|inactivate|deactivate|discontinue|stop) (your|his|her|their|the|this|your child's) ..1 (case|file|chart|referral|services|record|therapy|spot|enrollment)] !(at the (end|door)|in (the|our|this) (book|story)|with a|..8 (because|goals|goal|turns|turn|graduates|ready|you would like|you prefer|finished|done|summer|holiday|early today))`,
  caseClosed: `(your|his|her|their|your child's|this) ..1 (case|file|chart|referral|record|services|therapy|enrollment) [(will|may|shall|is going to|are going to|must|could) (then|now|also|automatically)? be (closed|ended|stopped|terminated|discontinued|inactivated|deactivated|withdrawn)] !(..8 (because|goals|goal|turns|graduates|ready|you would like|you prefer|summer|holiday|holidays|break|snow|weather|until|while|during|and (a|the) new|at (his|her) (third|birthday)))`,
  closedIf:
    '^ (the|this)? (case|file|chart|referral|pt|client|family) [(will|to|may|must) be (closed|discharged|dropped|inactivated|dcd)] (if|unless|after|due|for) ..6 (contact|response|call|calls|show|shows|attend|attends|miss|misses|missed|visits|visit|respond|responds|hear|heard|absences|absence)',
  closeAfter: `(after|upon|following|with|at) <number> (more)? ..1 (no shows|no show|absences|missed <word>|misses|late cancellations|cancellations) ,? [(we|i|the (clinic|office)|our office) (will|must|may|have to)? (close|discharge|end|drop|stop|terminate|remove|give|release|cancel)]`,
  missedAndLoses:
    '[<number> (more)? (missed|late|skipped|unexcused) <word> and (he|she|they|you|your child|the family|<Name>) (loses|lose|will lose|is out|are out|is (discharged|dropped|removed)|are (discharged|dropped|removed)|forfeits)] !(interest|track|focus)',
  policyAgain:
    '[(explained|reviewed|repeated|restated|went over|reiterated|discussed|reviewed) (the|our|clinic)? (clinic|agency|office)? (attendance|cancellation|no show|late|lateness) (policy|policies|rules|rule) (again|once more|once again|yet again|a (second|third) time|for the ..1 time)]',
  lastChance: [
    '(this|that|it|which) (is|was|will be) (your|his|her|their|the|a|our)? ..1 [(final|last) (chance|notice|reminder|warning|opportunity)] !(to (say|see|feed|try|play|hear|vote|sign up|join))',
    '^ [(final|last|second|third|2nd|3rd) (notice|reminder)] (.|:|!|$|before)',
    '(given|gave|giving|get|gets|have|has) (you|him|her|them|the family|mom|dad)? [one (last|final|more) chance] !(to (say|see|play|jump|try))',
  ],
  noShowsBilled:
    '(no shows|no show visits|late cancellations|missed visits|missed sessions|missed appointments|absences|late arrivals) [(will be|are|may be|get|is) (always|also|still)? (billed|charged|counted (against|as))] !(to (insurance|medicaid))',
  cannotSeeLate:
    "if (you|he|she|they|your child) (are|is|arrive|arrives|come|comes) ..4 late ..3 ,? [(we|i) (cannot|can't|will not|won't|may not|are not able to|will not be able to|won't be able to) (be able to)? (see|treat|take|fit) (you|him|her|them|your <word>)]",
  aCharge:
    '[there (will be|is) (a|an) (\\$? <number>)? (charge|fee|penalty|fine)] (.|!|for (missed|late|no|any)|if|when|of|$)',
  payForMissed:
    '(you|families|parents|they) (will|may|must|would) ..1 (have to|need to|be asked to)? [pay for (the|any|all|each|every)? (missed|late|cancelled|canceled|no show|skipped)]',
  orWeClose:
    'or [(we|i) (will|must|may|have to)? (close|end|drop|discharge|terminate|cancel) (the|your|his|her|their) (case|file|services|chart|spot|referral)]',
} as const;
