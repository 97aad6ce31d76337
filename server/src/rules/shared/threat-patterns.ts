/** Patterns for policy-threat: rules about visits, fees and being late, as offices write them. */

/** Visits that did not take place, or began late, as policies count them. */
const absence =
  '(no-show|no-shows|no call no shows|no call no show|absence|absences|missed visit|missed visits|missed session|missed sessions|missed appointment|missed appointments|visits missed|late cancellations|same-day cancellations|cancellations|late arrivals|late arrival|tardies|poor attendance|low attendance|non-attendance|nonattendance|attendance|non-payment|nonpayment|late payment|lateness|tardiness|unpaid (fees|balance|balances))';
const many =
  '(<number>|several|multiple|repeated|any|a second|a third|your second|your third) (or more)? (unexcused|consecutive|unexplained)?';
/** Whom it affects. */
const whom =
  "(you|your child|your family|your baby|your son|your daughter|the child|the family|the client|the patient|clients|patients|families|children|he|she|they|services|therapy|family|pt|parents|patient|client|case|the case|your services|your (child's|son's|daughter's|baby's|child)? (spot|slot|time|place|case|file|chart|referral|visits|sessions|appointments)|(the|his|her|their) (spot|slot|place|case|file|chart|referral)|we)";
const ended =
  '(discharged|terminated|dismissed|removed|dropped|suspended|closed|discontinued|ended|forfeited|released|canceled|cancelled|given (away|up|to another ..2)|taken off|put (back)? (on|at)|moved to the (end|bottom)|placed (on|at))';
/** How an office begins such a sentence. */
const opener = '(please (note|remember|be advised|be aware) (that)?)?';
/** The threatened consequence. */
const loss = `((will|may|shall|can|could|must) (then|also|automatically|immediately|permanently)? (be (automatically|immediately|permanently)? ${ended}|lose (the|your|his|her|their|this|that) ..1 (spot|slot|place|time|services|therapy|visits|visit|appointment|appointments)|forfeit|(discharge|terminate|dismiss|remove|drop) (you|your|him|her|them|the)|close (the|your) (case|file|chart|referral)|end (services|therapy|your)|(result in|lead to|mean) ..3 (discharge|termination|dismissal|loss|removal|suspension))|(is|are) (automatically|immediately) ${ended})`;
const fault =
  "((miss|misses) (again|another|any more|one more|too many|more)|(miss|misses) ..3 (visit|visits|session|sessions|appointment|appointments|meeting|class|evaluation|therapy)|no-show|no show|cancel late|arrive late|do not (attend|call|show|come|cancel|respond|confirm|reply|contact|return|sign|pay|schedule|answer|keep)|don't (attend|call|show|come|cancel|respond|confirm|reply|contact|return|sign|pay|schedule|answer|keep)|cannot (attend|commit|come)|does not (attend|call|show|come|respond|reply|return|answer|contact)|fail to|fails to|are late|is late|are not on time|are more than)";
const charged = '(billed|charged|subject to a fee|subject to a charge)';

/** What a family did or did not do, as an office counts it. */
const lapse =
  '(failure|failing|tardiness|lateness|absence|absences|absenteeism|cancellations|cancellation|cancelations|no-shows|no-show|non-payment|nonpayment|non-compliance|noncompliance|non-attendance|nonattendance|late (arrivals|arrival|pickups|payments|payment)|missed (visits|visit|sessions|session|appointments|appointment|payments|payment)|unpaid (balances|balance|bills|fees|invoices))';
const lapsed =
  '(continued|continuous|repeated|further|ongoing|frequent|excessive|chronic|habitual|persistent|consistent|multiple|additional|unexcused|any|poor|future|same-day|last minute|continuing|additional)';
const mayThen = '(will|may|can|could|shall|might|would)';
/** What is taken away. */
const held =
  '(visit|visits|session|sessions|slot|slots|spot|spots|time|times|time slot|place|places|appointment|appointments|services|therapy|case|file|chart|referral|application|treatment|enrollment|registration|group|care|standing appointment)';
const gone =
  '(discharged|terminated|dismissed|removed|dropped|suspended|closed|discontinued|ended|forfeited|released|canceled|cancelled|withdrawn|denied|refused|delayed|stopped|inactivated|deactivated|lost|shortened|given (away|up|to (another|someone|the next))|offered to (another|someone|the next)|reassigned|taken off|marked (as)?|counted (as|against)|reported|referred to|billed|charged|turned away|sent home|put (back)? (on|at)|moved to the (end|bottom)|placed (on|at))';
const end =
  '(discharge|terminate|dismiss|remove|drop|suspend|close|discontinue|end|stop|forfeit|cancel|withdraw|deny|refuse|deactivate|release|give (away|up|your|his|her|the|their)|offer (your|his|her|the|their)|report|bill|charge|take (you|him|her|them|your))';
const nots = "(will not|won't|cannot|can not|can't|may not|shall not)";
const kept =
  '(held|kept|saved|guaranteed|rescheduled|made up|honored|honoured|extended|reserved|refunded|renewed|processed|seen|treated|scheduled)';
/** Verbs for calling in somebody without asking the family. */
const involve = '(call|contact|involve|notify|bring in|inform)';
const agency =
  '(cps|dcf|dcfs|dss|child protective services|child protection|protective services|social services|the (state|authorities|county|court)|a social worker)';

export const threatPatterns = {
  failure:
    '[(failure|failing) to <what:..12> (will|may|can|could|shall|might) <act:(result in|lead to|be cause for|be grounds for|mean|cause|delay|affect|jeopardize|end|stop|forfeit|void|cancel|put|trigger|postpone|cost|risk|incur|prevent|close|place|impact)>]',
  failureBare:
    '[failure to (sign|pay|complete|provide|respond|reply|bring|comply|keep|cancel|attend|call|notify|show|arrive|give notice|reschedule)] !(to|in|or|and|(..10 (will|may|can|could|shall) (result in|lead to|mean|cause)))',
  after: `[${opener} (after|with|upon|following) ${many} ${absence} ..3 ,? <who:${whom}> <loss:${loss}>]`,
  count: `[${opener} ${many} ${absence} (in ..4)? <loss:${loss}>]`,
  ifMissed: `[${opener} if (${whom}|parents|a parent|the parent|a family|anyone|a child) ..2 ${fault} ..7 ,? (then)? <who:${whom}> ..1 <loss:${loss}>]`,
  missed: `[${opener} if ${many} (visits|sessions|appointments) are missed ..3 ,? (then)? <who:${whom}> ..1 <loss:${loss}>]`,
  unless: `[${opener} unless ..7 ,? <who:${whom}> <loss:${loss}>]`,
  consequence: [
    `[<who:${whom}> ${loss}] ..8 (after|if|when|for|with|unless|due to|because of) ..3 (${absence}|${fault})`,
    `[(we|i|our office|the clinic) (will|may|must|shall|can|might|would)? (have to|need to|be forced to|be required to|then|also|immediately)? ${end} (you|your ..2|him|her|them|his ..1|services|therapy|care|<Name>|the (case|file|chart|family))] (if|unless|after|when|should|due to) ..6 (miss|misses|missed|absence|absences|no-show|no-shows|attend|cancel|call|respond|hear|late|again|contact|reply|show)`,
  ],
  toldOfPolicy: [
    `[(reminded|warned|re educated|cautioned) <caregiver> ..1 (of|about|re|regarding|on) (the|our|clinic)? (clinic|agency|office)? (attendance|cancellation|no-show|late|lateness|absence|24 hour) (policy|rule|rules|requirements)]`,
    `<caregiver> (was|were) (again)? [(reminded|warned|re educated|cautioned) (of|about|re|regarding|on) (the|our|clinic)? (clinic|agency|office)? (attendance|cancellation|no-show|late|lateness|absence|24 hour) (policy|rule|rules|requirements)]`,
    '[(reiterated|reinforced|enforced) (the|our|clinic)? (attendance|cancellation|no-show|late|absence) (policy|rule|rules)]',
  ],
  discharged: [
    `(^|we|i|clinic|and|:) [(will|to|plan to|may|must|going to) (discharge|close|terminate|drop|remove|dc) ..3 (if|after|unless|for)] ..5 (contact|response|show|no-show|no-shows|miss|misses|missed|respond|responds|hear|absence|absences|attendance|call|calls|cancel|cancels|cancellation|cancellations)`,
    '(be|was|were|been|is|^) [(discharge letter (sent)?|discharged|discharge|closed|dropped|removed|terminated|taken off) ..3 (due to|because of|for|secondary to|after|per)] ..3 (attendance|no-show|no-shows|absences|missed (visits|sessions|appointments)|lack of (contact|attendance|response)|no contact|non attendance|cancellations|noncompliance|nonpayment|no response|non compliance)',
  ],
  fee: [
    '[<who:(you|your family|families|clients|patients|parents)> will be charged] (a|an|for|the|\\$|<number>)',
    `(late|missed|no-show|same-day|unexcused|broken) ..3 [(will be|are|is) ${charged} (in full)?]`,
  ],
  enforced: '[<be:(is|are|will be)> (strictly|rigidly|firmly) enforced]',
  exceptions: [
    '[there (are|will be) no exceptions <for:(for)>?] !(to)',
    '[((there (are|will be))|(we|i) (can|will|do)? (make|allow|have))? no exceptions (will be made|are made)? <to:(to (this|these|the|our|that|those) ..2 (rule|rules|policy|policies|limit|limits|deadline|deadlines|fee|fees))>]',
    '[no exceptions (will be made|are made|for) !(<pronoun>|him|her)]',
    '^ [no exceptions] (.|!|$)',
  ],
  zeroTolerance: `[zero-tolerance (policy|rule)?] ..3 ${absence}`,
  excessive:
    '[(excessive|habitual|chronic|persistent|frequent|repeated) <what:(absences|absence|absenteeism|cancellations|tardiness|lateness|no-shows|missed visits|missed appointments)>]',
  forfeit: [
    `[(you|they|he|she|families|clients|patients|parents|and) (will|may|can|could|would|also|then)? (forfeit|forfeits)]`,
    `(and|who miss|who cancel|or|,|then|late|you|they) (will|may|could|you|they)? [(lose|loses|forfeit|forfeits|losing|risk losing) (your|their|his|her|the|that) ..1 (slot|spot|place|time|services|visit|therapy)] !(in (the|a) (book|game|line|song|story))`,
    '[((will|may|can) be|are|is|be) (turned away|sent home|sent away)] !(with (a|his|her|their|your))',
    "(they're|you're|you are|they are|he's|she's|he is|she is|be|taken|dropped|removed|struck|come|comes) [off (the|our|my) (schedule|books|caseload|list)]",
    '[(your|their|the) (place|spot|slot|time) (goes|will go|gets given|passes) to] (the next|another|someone|somebody|a family)',
    'or [(services|therapy|visits|sessions|treatment) (will|may) (stop|end|be (stopped|ended|withdrawn))]',
    '[(your|their|his|her|the) ..1 (place|spot|slot|time|appointment|time slot) (will|may|could|must|might|can) (then|also)? be (given (away|up|to)|offered to|released|reassigned|filled|taken|forfeited|lost)] !(with|up by|care)',
    '[(will|may|could|can|might|shall) (be|also be) (removed|dropped|taken|deleted|cut) (from|off) (of)? (the|our|my|your) (schedule|caseload|program|waitlist|roster|list|clinic|practice|calendar)]',
    '[(we|i) (will|may|must|might|can|could)? (have to|need to)? (give|offer|release) (your|his|her|their|the|this) (time|spot|slot|place|appointment) (to (another|someone|somebody|the next|a)|away|up)]',
    '(you|they|family|families|parents) (will|may|can|could|would|might) be [discharged] (from|.|,|if|after|$)',
    '[(services|therapy|treatment) (will|may|can|could) be (terminated|suspended|withdrawn|revoked)]',
    '(you|family|parents|they) (may|will|could|might) be [reported] (to|if|as|for)',
    "[(we|i) (will not|won't|do not|don't|cannot|can't) (allow|accept|tolerate|permit|see) (late|missed|no-shows|families who|repeated|frequent)]",
    '(you|families|he|she|they|your child) [(may|will|could|might) lose (services|therapy|treatment)]',
    '[sent to (a)? (collections|debt collection|collection agency)]',
    '[(subject to|grounds for|at risk of|risk of|result in|leads to|lead to) ..2 (discharge|dismissal|termination|removal|losing (your|the|their) ..1 (spot|slot|place|time)|cancellation of (services|therapy))]',
    `[if we (do not|don't|have not|haven't|cannot|can't) (hear|receive|reach|get) ..12 ,? (your|the|his|her) ..2 (case|file|spot|slot|referral|place|chart) (will|may|is|shall) (be)? (closed|released|given|canceled|cancelled|withdrawn|lost)]`,
  ],
  penalty: [
    '[(a|an|the) (charge|fee|penalty|fine|surcharge) (of \\$? <any>)? ..4 (will|may|shall) (be)? (levied|imposed|assessed|applied|charged|added|incurred|billed)]',
    '[(will|may|can|shall|does) (incur|attract|carry|trigger) (a|an|the|further|extra|additional) ..2 (charge|charges|fee|fees|penalty|penalties|fine)]',
    '[(will|may|can|shall) be (held)? (liable|responsible|accountable) for (the)? (full|entire|whole|total)? (cost|costs|fee|fees|charge|charges|payment|price|balance)]',
  ],
  noChoice:
    '[((be|is|are|am|being|feel) (forced|obliged|compelled) to|(have|has|leave us|leaves us|left with|leave me|leaves me|with) no (choice|option|alternative|other choice|other option) (but|except|other than) to)] (close|discharge|end|stop|remove|give|cancel|drop|terminate|release|charge|take|dismiss|suspend|withdraw|bill|report|discontinue)',
  warning: [
    '[(final|last|formal|official|written) warning]',
    '(your|as a|as your|is a|is your) [(first|second|third) (and final)? warning]',
    `[(one|1|two|2) more (absence|absences|no-show|no-shows|miss|misses|missed <word>|late (arrival|start|cancellation)|cancellation|cancellations) (means|will|or|and) (you|they|he|she|we|your|their|services|therapy|it|the|be|you're|they're|he's|she's|mean|result)]`,
    '[(two|three|2|3|one|1) (strikes|strike)] !(of|the|a|keys|zone|at)',
    '[(strict|firm|strictly enforced|zero-tolerance) ..3 (rule|policy)] ..6 (attendance|absence|absences|miss|missed|late|lateness|visit|visits|no-show|no-shows|cancel|cancellation|cancellations|group|groups|session|sessions|therapy|appointments)',
    '[(strict|firm) (attendance|cancellation|no-show|late|lateness|absence) (rule|policy)]',
    '[(strict|firm)? (two|three|four|2|3|4) (miss|strike|strikes|absence|no-show|cancellation) (rule|policy|limit)]',
    '[(lateness|absences|no-shows|late arrivals|missed visits|late cancellations|tardiness|cancellations|missed appointments) ..2 (will|is|are|cannot|can) ..1 (be)? tolerated]',
    '[attendance (is|at (all|every) ..2 is) (mandatory|compulsory|not optional)]',
    '[(without exception|no excuses)] (.|!|,|will)',
  ],
  billed: `[(cancellations|appointments|visits|sessions|changes|absences) (made|missed|canceled|cancelled|changed|within|with|without|that|not) ..7 (are|will be|is) ${charged} (in full)?]`,
  attendance: [
    '[attendance (that|which)? ..1 (below|under|less than) <number>? %? ..2 (will|may|can|could) (result in|lead to|be|cause|trigger|mean)]',
    "[(if|when|should) (your|his|her|the)? attendance (falls|drops|is|does not|doesn't) ..6 (will|may|can|could) (be|lose|end|close|discharge|stop|result)]",
  ],
  improve: "[if (attendance|this|lateness|things) (does not|doesn't|fails to|do not|don't) improve]",
  late: '[(late|missed|early) (pick|pickup|pick-up|pick up|arrival|arrivals|payment|payments|visits|cancellation|cancellations|drop-off) ..2 (will|may|can) (result in|lead to|incur|mean|cost)]',
  lose: '(he|she|they|you|dad|mom|family) [(would|will|could|might|may) lose (his|her|their|the|your) ..1 (slot|spot|place|time)] (if|after|when|unless)',
  whoever: [
    `(families|clients|patients|parents|children|anyone|those|people|a family|caregivers) (who|that|arriving|with|not) ..6 [(will|may|shall|can) (automatically)? (be (automatically)? ${ended}|lose (their|the)|forfeit|not be (seen|rescheduled)|be ${charged})]`,
    '(anyone|families|those|a family) ..4 [(forfeits|forfeit|loses)] (the|their|a|his|her)',
  ],
  consequences:
    '[(consequences|penalties|repercussions|sanctions) (of|for)] (missed|missing|late|no|not|cancelling|canceling|cancellations|absences|absence|failure|failing|poor|non)',
  weWont:
    "[(we|i) (will not|won't|cannot|can't|do not|are unable to|are not able to) (reschedule|make up|hold|save|refund|accommodate)] (missed|late|visits|your (spot|time|slot)|sessions|same day|cancelled|canceled|time|a (spot|slot|time)|the (spot|slot|time))",
  payable:
    '[(you|families|parents) (are|will be|remain) (fully|financially|still)? (responsible|liable) for (the)? ..1 (payment|cost|fee|fees|charges|charge|balance)] (of|for|if|when) (any|all|the|a|each|every)? (missed|no-show|late|cancelled|canceled|visits|sessions|you)',
  noSecond:
    '[no (refunds|makeups|make-ups|make-up (visits|sessions)|credits|rescheduling|second chances|grace period)] (for|will|are|on|.)',
  notice: '(this|it) (is|serves as) (your|a|the|our) ..2 [(final|last) notice]',
  next: `[(a|one|the|any|your)? (second|third|fourth|further|next|additional) (missed <word>|absence|no-show|late cancellation|cancellation|miss) (means|will mean|results in|will result in|leads to|will lead to|and)]`,
  orElse:
    '(come|call|arrive|be|attend|pay|cancel|reply|respond|confirm) ..6 or [(the|your|his|her) (visit|session|appointment|spot|slot|time|services|place) (is|will be|are|may be) (cancelled|canceled|given|lost|forfeited|ended|closed|billed|charged)]',
  stops:
    '[(services|therapy|visits|sessions|treatment) (will|may) (stop|end|cease|be (stopped|ended|withdrawn|suspended|terminated|discontinued))] (if|unless|should) !(he|she|they) !(turns|is ready)',
  reserve:
    '[<verb:(reserve|reserves)> the right to] (discharge|terminate|charge|dismiss|end|cancel|refuse|close|drop|remove|bill|suspend|discontinue|stop|give)',
  notSeen:
    "[<who:(you|your child|late arrivals|late families|clients|patients|families)> (will not|won't|cannot) be (seen|treated|admitted)]",
  ifThen: `[${opener} (if|unless|should|once|after|when|until) ..16 ,? (then)? <who:((the|your|his|her|their|this|all|any|our|child's)? (child's|son's|daughter's)? ${held})> <loss:(${mayThen} (then|also|automatically)? be (automatically|immediately)? ${gone}|(is|are) (automatically|immediately) ${gone}|${nots} be ${kept}|${nots} (take place|happen|go ahead|begin|start|continue|proceed)|${mayThen} (end|stop|cease|lapse))>]`,
  ifWe: `[${opener} (if|unless|should|once|after|when|until) ..16 ,? (then)? <who:(we|i|our office|the (clinic|office|team|center|agency|program|therapist))> <loss:((will|may|must|shall|can|will have to|have to|are required to|would have to|will need to|may need to|may have to|need to|will be forced to|are obliged to) (also|then|immediately|automatically)? ${end})>]`,
  leads: `[(any|all|your|the)? <what:(${lapsed} ${lapse}|${lapse} (with|to|of|for) ..4|${lapse})> ${mayThen} (also|only|then)? <act:(result in|lead to|be grounds for|be cause for|mean|cause|trigger|delay|jeopardize|affect|end|cost|put|lose|be ${gone}|not be (tolerated|accepted|excused|rescheduled))>]`,
  grounds: `[(any|all|your|the)? <what:(${lapsed} ${lapse}|${lapse} (with|to|of|for) ..4|${lapse})> (is|are) (considered)? (grounds|cause|reason|sufficient (grounds|cause|reason)) for]`,
  meansOut: `[${many} (${absence}|(missed|late|unexcused) <word>) ..2 (and|means|mean|equals|equal|=) (<who:(${whom}|it)> (is|are|will be)|<who:(you're|he's|she's|they're|it's)>) (automatically)? (be)? (${gone}|out|off|done|over|finished)]`,
  notHeld: `(your|the|his|her|their|a|child's|that|this) ..1 ${held} [${nots} be (held|kept|saved|guaranteed|reserved|honored|honoured)] !(until (he|she) is ready)`,
  lostVisits: `(missed|late|cancelled|canceled|unused|broken|skipped) ..5 [(are|is|will be) (automatically)? (forfeited|lost|deducted|not (made up|rescheduled|refunded|refundable|credited)|non refundable|nonrefundable|counted|billed|charged)] !(in|for by)`,
  feeFor: [
    `[(a|an|the|our)? (\\$ ? <number>|<number> dollar|<number> percent)? ..1 (charge|fee|penalty|fine|surcharge) (of \\$? <any>)? (applies|apply|is (due|charged|applied|assessed|added|billed|imposed)|will (apply|be (due|charged|applied|assessed|added|billed|imposed)))]`,
    `[there (will be|is) (a|an) (\\$ ? <number>|<number> dollar)? ..2 (fee|charge|penalty|fine)] (for|if|when|each|every|per)`,
    `[(you|families|clients|parents|your account|your card|your family) (will|may|shall) be (billed|invoiced|charged|fined|assessed)] !(nothing)`,
    '[we (will|may) (bill|charge|invoice|fine) you] (for|the|a|\\$|<number>|if)',
  ],
  loseStanding: `(families|clients|patients|parents|children|anyone|those|people|a family|caregivers) (who|that|with|not|arriving) ..6 [(lose|loses|forfeit|forfeits|give up|will lose|may lose|risk losing)] (their|his|her|the|a|any)`,
  orCannot: `or (he|she|you|your child|they|we|your family) [${nots} (be (seen|treated|admitted|scheduled|accepted|enrolled)|see|start|continue|attend|return|treat|book)]`,
  leadsDoing: `[<what:((cancelling|canceling|missing|arriving|being late|coming late|not (showing|calling|paying|attending|coming|cancelling|notifying|responding|returning|signing|keeping)) ..6)> (means|will mean|may mean|results in|will result in|may result in|leads to|will lead to|may lead to|will cost|may cost|costs|can cost|puts|will put|could cost)] !(a lot|that (we|you))`,
  orNot: `or (the|your|his|her|our|this|their) ..1 ${held} [(${nots} (take place|happen|go ahead|begin|start|continue|proceed|be (${kept}))|${mayThen} (end|stop|be ${gone}))]`,
  ifReport: `(if|unless) ..14 ,? [(we|i|our office|the clinic) (may|might|will|would|could|must) (also)? (have to|need to|be required to|be forced to|be obliged to)? (make a (cps|dcf|dcfs)? report|${involve} ${agency}|report (you|this|it|the family|mom|dad) to ${agency})]`,
  required: `(^|that|and|as|:) [(regular|consistent|weekly|full|good|steady)? attendance (is|will be) (required|mandatory|a must|a condition|essential|expected|necessary|critical|crucial|imperative|non negotiable) <for:(for|to)>?] !(at the|at any|at all|by law)`,
  countsAs: `(cancellations|cancellation|late arrivals|arrivals|visits|absences|lateness|change|changes|cancelling|canceling|arriving|late) ..6 [(counts|count|counted|is considered|are considered|will be considered|will count|is treated|are treated) (as)? (a|an|as a|as an|toward|against|as)? (missed|no-show|no-shows|absence|absent|absences|unexcused|your)]`,
} as const;

export const noThreat = [
  '(another (day|date)|find (another|a new|a different) (time|day)|(new|different) (time|day) (that|with|for) you|no charge|at no cost|free of charge|we understand|that is (fine|ok|okay)|without (losing|a fee))',
  '(not|never|nobody|no one|without) (ever|be|will|has to|have to|going to)? (lose|losing|forfeit|discharged|closed)',
  "(never|not|won't|nobody) ..2 be (charged|billed|discharged)",
  "(will|won't|would) (not|never) (lose|result)",
  '(insurance|insurer|medicaid|medicare|health plan|payer) ..4 (charged|billed|not)',
  '(tablet|phone|battery|ipad|device|talker|chair|scooter) ..3 charged',
  '(met|reached|meets|meeting) (all|his|her|their|every)? ..1 (goals|goal|outcomes)',
  'no exceptions to (the)? (smile|rule of)',
  '(he|she|they|child|<Name>|who) (already)? (has|have|had) (two|three|2|3) strikes',
  '(moved|put|placed) (him|her|them) (at|to) the (end|back) of the line',
  '(miss|missing|missed) (the|a|his|her|your|our) (bus|train|turn|nap|boat|ferry|song|start)',
  '(failure|failing) to (thrive|launch|wean|respond to (name|sound))',
  '(hospital|nicu|surgery|dose|medication)',
  '(nut|nuts|peanut|allergy|allergies|seat belt|car seat|helmet|safety|smoking|weapon|weapons|gravity)',
  '(pretend|game|played|play|story|book|dragon|puppet)',
] as const;
