import { blameCauses } from './blame-causes.ts';
import { blameFrames } from './blame-frames.ts';
import { blameHome } from './blame-home.ts';
import { blamePlain } from './blame-plain.ts';
import { blameUrges } from './blame-urges.ts';
import { caregiver, homeThing, planThing } from './caregivers.ts';

/** What a family is said not to have done, in the verb forms after “did not”, “has not” and “is not”. */
const bare =
  '(follow through|follow up|carry over|comply|practice|practise|bother to|bother|implement|keep up|complete !(high|school|college|her|his|their))';
const past =
  '(followed through|followed up|carried over|complied|practiced|practised|implemented|kept up|completed !(high|school|college|her|his|their|(the|our|any|an|all)? ..2 (form|forms|paperwork|questionnaire|questionnaires|packet))|been consistent|been practicing|been following through|been carrying over)';
/** What happens once or not at all, with words that show that it is about our visits and papers. */
const visit =
  "(the|a|any|his|her|their|our|last|this|today's)? ..2 (session|sessions|visit|visits|appointment|appointments|appt|group|meeting|training|class|conference|iep|ifsp|therapy)";
const paper =
  '(the|his|her|their|any|our|a)? ..2 (form|forms|paper|papers|paperwork|questionnaire|questionnaires|log|chart|sheet|folder|packet|call|calls|message|messages|text|texts|email|emails|brace|braces|splint|splints|hearing aids|glasses|device)';
const going = `(following through|following up|carrying over|complying|practicing|practising|completing|implementing|keeping up|being consistent)`;
/**
 * Pronouns for who does something at home. “He” and “she” count only with something to do, and only if a caregiver was
 * named last.
 */
const they = '(they|you|she|he)';
const didNot = "(did not|didn't|does not|doesn't|do not|don't|didnt)";
const hasNot = "(has not|have not|hasn't|haven't|had not|hadn't)";
const isNot = "(is|are|was|were|be|been|have been) not|isn't|aren't|wasn't|weren't";
const often = '(consistently|regularly|fully|always|even|ever|yet|really)';
const still =
  '(still|again|also|often|has|have|had|repeatedly|consistently|frequently|continually|routinely|just|simply|apparently)';
const thing = `(do|use|try|follow|work on|complete|practice|practise|keep up|start|begin|attempt|look at|open) (with)? (the|his|her|their|any|any of the|all the|our|my)? ..2 ${homeThing}`;
const thingDone = `(done|used|tried|followed|worked on|completed|practiced|kept up|started|begun|attempted|opened) (with)? (the|his|her|their|any|any of the|all the|our|my)? ..2 ${homeThing}`;
const thingGoing = `(doing|using|trying|following|working on|completing|practicing|keeping up|starting|attempting) (with)? (the|his|her|their|any|any of the|all the|our|my)? ..2 ${homeThing}`;
const its = '(the|his|her|their|any|any of the|all the|our|my|that|this|these|those|a|an)';
/** What a named caregiver is said not to do, with the verb in any form. */
const namedThing = `(~do|~use|~try|~follow|~work on|~complete|~practice|~practise|~keep up|~start|~begin|~attempt|~look at|~open|~read|~put on|~apply|~charge|~fill out|~fill in|~record|~implement|~continue|~carry out|~stick to|~stick with|~adhere to|~maintain|~enforce|~set|~incorporate|~generalize|~give|~offer|~set up|~keep track of|~keep to) (with|up|on)? ${its}? ..2 ${planThing} !(group|meeting)`;
/** What is done once, outside the home: a call, an appointment, a form. */
const errand = `(~call|~contact|~schedule|~book|~make|~order|~return|~sign|~send|~bring|~bring in|~bring back|~get|~obtain|~pick up|~turn in|~submit|~register|~apply for|~arrange|~reach out to|~answer|~respond to|~reply to|~charge|~replace|~wash|~fill out|~fill in|~complete) (with|up|to)? !(high|college|grade) ${its}? ..3 (phone|phones|voicemail|voicemails|dentist|doctor|ent|gp|pediatrician|clinic|school|audiology|audiologist|neurologist|ophthalmologist|orthotist|vendor|eye doctor|specialist|evaluation|referral|referrals|appointment|appointments|appt|appts|form|forms|paperwork|questionnaire|packet|consent|records|calls|messages|texts|emails|notebook|folder|communication book|book bag|glasses|hearing aids|aids|brace|braces|splint|splints|afos|device|batteries|log|diary|shoes|formula|prescription|insurance|test|screening|equipment|walker|spoon|cup|bottle|food|foods|study|imaging|x-ray|mri|eeg|labs|bloodwork|consult|checkup|intake|follow up)`;
const before = (verb: string): string => `${caregiver} ${still}? ${verb}`;
/** Verbs that are about a birth, or that a court may read word for word. */
const notBirth =
  '!(conceive|progress|thrive|respond|dilate|breastfeed|nurse|latch|qualify|see|understand|protect|supervise|safeguard)';

/** What a family is asked to do at home, as the subject: “The exercises were not done.” */
const homeSubject = `(hep|home program|home exercise program|exercises|stretches|home ideas|home activities|home strategies|home practice|home list|list|home log|protocol|strategies|homework|stretching|patching|brushing|program|programme|plan|feeding plan|recommendations|home programme|signs|tummy time|visuals|log)`;
/** What a child wears or carries, and somebody else puts on. */
const worn =
  '(splint|splints|brace|braces|afo|afos|orthotics|glasses|hearing aids|hearing aid|aids|patch|helmet|inserts|device|talker|sling)';
const unused =
  '(attempted|started|begun|touched|opened|looked at|done|completed|used|followed|practiced|implemented|carried out|carried over|tried|performed)';

const theirs =
  "(family's|families|mom's|mum's|dad's|mother's|father's|parents|parent's|caregiver's|caregivers|grandma's|grandmother's|grandpa's|grandfather's|aunt's|uncle's)";
const when =
  '(at home|over the (week|weekend|holidays|holiday|break|summer)|during the (week|break|holidays)|this (week|month)|last (week|month)|since (last|our last) (visit|session|time|week)|most (days|nights)|as (discussed|agreed|instructed|recommended|directed|prescribed|shown|taught))';
const poor = '(poor|inconsistent|limited|minimal|little|no|lack of|weak|inadequate|insufficient|spotty|sporadic)';
const family = '(parent|parental|caregiver|family|maternal|paternal|home)';

export const blamePatterns = {
  ...blameCauses,
  ...blameFrames,
  ...blameHome,
  ...blamePlain,
  ...blameUrges,
  failed: [
    before(`[<verb:~fail> to] ${notBirth} <act:word>`),
    before('[<verb:~neglect> to] <act:word>'),
    `<named:(he|she)> ${still}? [<verb:~fail> to] <act:(read|respond to|notice|return|bring|sign|call|schedule|follow|practice|provide|set|recognize|recognise|implement|attend to|pick up on)>`,
    `you ${still}? [<verb:~fail> to] <act:word>`,
    `they ${still}? [<verb:~fail> to] <act:(return|complete|follow|practice|sign|bring|carry|implement|attend|call|schedule|comply|respond|provide|keep|use|do|show|read)>`,
    `${caregiver} (did|was|is|has|had|asked|came|left|said|took|got|arrived) ..6 and (also|again|still)? [<verb:~fail> to] ${notBirth} <act:word>`,
    '^ [<verb:(failed|neglected)> to] <act:(complete|do|follow|practice|return|bring|implement|carry|comply|use|call|sign|schedule|charge|send)>',
  ],
  didNot: [
    before(`[<aux:${didNot}> <how:${often}>? <act:${bare}>]`),
    `<named:(he|she)> [<aux:${didNot}> <how:${often}>? <act:(follow through|carry over|implement|bother to)>]`,
    `(they|you) [<aux:${didNot}> <how:${often}>? <act:(follow through|carry over|implement|bother to)>]`,
    `^ [<aux:(did not|didn't)> <how:${often}>? <act:(follow through|carry over|bother to)>]`,
  ],
  didNotDo: [
    `(${caregiver} (, who|who)? ${still}?|you) [<aux:${didNot}> <how:${often}>? <act:${namedThing}>]`,
    `<pronoun:${they}> [<aux:${didNot}> <how:${often}>? <act:${thing}>]`,
  ],
  hasNot: [
    before(`[<aux:${hasNot}> <how:${often}>? <act:${past}>]`),
    `you [<aux:${hasNot}> <how:${often}>? <act:(followed through|carried over|been consistent|been practicing)>]`,
  ],
  hasNotDone: [
    `(${caregiver} (, who|who)? ${still}?|you) [<aux:${hasNot}> <how:${often}>? <act:(been ${namedThing}|${namedThing})>]`,
    `<pronoun:${they}> [<aux:${hasNot}> <how:${often}>? <act:(been ${thingGoing}|${thingDone})>]`,
  ],
  isNot: [
    before(`[<aux:(${isNot})> <how:${often}>? <act:(${going}|${thingGoing})>]`),
    `(${caregiver} (, who|who)? ${still}?|you) [<aux:(${isNot})> <how:${often}>? <act:${namedThing}>]`,
    `you [<aux:(are not|aren't|were not|weren't)> <how:${often}>? <act:(${going}|${thingGoing})>]`,
  ],
  once: [
    before(`[<aux:(did not|didn't)> <act:(attend)>] ${visit}`),
    before("[<aux:(did not|didn't)> <act:(attend)>] (,|.|;|today|again|$)"),
    before(`[<aux:(did not|didn't)> <act:(return|bring|bring in|bring back|send|send back|sign|answer)>] ${paper}`),
  ],
  errand: [
    `(${caregiver} (, who|who)? (${still} ${still}?)?|you (also|again|still)?) [<aux:(${didNot}|${hasNot})> <how:${often}>? <act:${errand}>]`,
    `${caregiver} (was|were|came|arrived|is|are) ..4 and (again|also|still)? [<aux:(did not|didn't|has not|hasn't|have not|haven't)> <act:${errand}>]`,
  ],
  theirPart: [
    "<caregiver> [<aux:(did not|didn't|does not|doesn't|do not|don't)> <act:(do (their|her|his) (part|share|job))>]",
  ],
  yetTo: [before(`[<aux:(has|have|had)> yet to] <act:word>`)],
  never: [
    before(
      '[never <act:(returned|completed|practiced|signed|brought|followed|tried|implemented|attended|did|used)>] (the|his|her|their|any|a|our|it|them|through|back)',
    ),
    '<caregiver> ..9 and [never <act:(called|returned|answered|came|replied|responded)>] !(him|her|it|them)',
  ],
  inconsistent: [
    '<caregiver> [<aux:(is|are|was|were|has been|have been)> (very|quite|often|somewhat|so)? inconsistent] (with|about|in|at|and|.|,|;|$)',
    '<caregiver> [<aux:(is|are|was|were)> not (very|always|been|at all)? consistent] (with|about|in|at|and|.|,|;|$)',
  ],
  moreConsistent: [
    '(<caregiver>|^|:) [(needs|need) to be (more|much more) (consistent|involved|firm|engaged|responsible|invested)]',
    '<caregiver> ..8 and [(needs|need) to be (more|much more) (consistent|involved|firm|engaged|responsible|invested)]',
  ],
  unused: [
    `${homeSubject} [(was|were|is|are|has been|have been)? (still)? not (even|ever|yet)? (being)? ${unused}] <when:${when}>? (,|.|;|and|again|$)`,
    `${homeSubject} [(was not|were not|is not|are not|wasn't|weren't|isn't|aren't|has not|have not|hasn't|haven't|not|never) (even|ever|yet|once)? (being|been)? ${unused}] <when:${when}>? <by:(by (the|his|her|their)? (family|parents|caregiver|caregivers|mom|mum|mother|dad|father|grandma|grandmother|home))>? (,|.|;|and|again|$)`,
  ],
  unusedOften: `${homeSubject} [(was|were|is|are|has been|have been)? (still)? not (being)? (done|used|followed|practiced|completed|carried out|tried)] (on (weekends|the weekend|weekdays|school days|most days)|at night|daily|every (day|night|week)|each (day|night)|regularly|consistently|often|enough|since)`,
  unworn: `${worn} (still|again|also)? [<be:(was not|were not|is not|are not|wasn't|weren't|isn't|aren't|has not|have not|hasn't|haven't|not)> (even|ever|yet|being|been|consistently|regularly|always)? (been|being)? <act:(worn|used|put on|brought|applied)>] !(today|in (pool|water|bath)|by the)`,
  leftAtHome: '[(left|forgotten) at home again]',
  untouched:
    '(folder|bag|sheet|packet|log|list|chart|homework|handout|calendar) ..3 [(untouched|unopened|unused|not filled out|not filled in)]',
  poor: [
    `[${poor} ${family}? (follow through|followthrough)] !(swing|throw|phase|with the (arm|bat|racket|ball|swing)|on (throws|the swing))`,
    `[${poor} ${family} (carry over|carryover|compliance|participation|adherence|consistency|involvement|support) (at home)?]`,
    `[${poor} (carry over|carryover|consistency|adherence|practice) (of ..5)? (at home|in the home|by (family|parents|caregivers|mom|dad)|with (hep|the hep|home program))]`,
    `[${poor} ${family}? (effort|input|stimulation|structure|supervision|discipline|boundaries|limits|routine|routines|reading|practice) (at home|in the home)]`,
    `[${poor} ${family} (effort|input|stimulation|structure|supervision|discipline|boundaries|limits|routines|skills|practice)]`,
    `[${poor} (effort|input|follow up|cooperation) (from|by|on the part of) (the|his|her|both)? (mom|mum|mother|dad|father|parents|family|caregiver|caregivers|home)]`,
    '[lack of (parental|parent|family|caregiver|maternal)? (discipline|structure at home|stimulation at home|limits at home|boundaries at home|consistency at home|support at home|practice at home)]',
    '[lack of (parental|parent|family|caregiver|maternal) (discipline|commitment|follow through|carryover|compliance|involvement|investment|support|consistency|engagement|practice|supervision|structure|stimulation|limits|boundaries|interest|effort|motivation|attention)]',
  ],
  poorOfTheirs: `[(the|her|his)? ${theirs} (lack of|limited|poor|little|minimal) (commitment|follow through|effort|consistency|involvement|investment|initiative|motivation|carryover|compliance|adherence|buy in|discipline|engagement|cooperation|interest|urgency)] (continues|is|has|to|with|in|limits|remains|at|around|and|,|.|;|$) !(puzzle|puzzles|toys|play|game|games|speech|table|task|tasks)`,
  poorVisits: `[${poor} ${family}? attendance]`,
  hasBeenPoor: [
    `(${theirs}|^) (family|parent|parental|caregiver|home|hep|home program|home exercise|mom's|dad's|mother's|father's|family's)? <what:(follow through|carryover|carry over|compliance|adherence|home practice|practice|consistency|home program|participation|involvement)> ..4 [<be:(has been|was|is|remains|remained|continues to be|has been|reported as)>? (very|quite|fairly|rather|too)? (poor|inconsistent|limited|minimal|spotty|sporadic|patchy|questionable|lacking|non existent|nonexistent|hit or miss|low|variable|erratic|an issue|a problem|a barrier|a challenge)] !(due to|for the|in (clinic|session|class)|(reps|repetitions))`,
    `^ (family|parent|caregiver)? <what:(attendance)> ..3 [<be:(has been|was|is|remains|continues to be)> (very|quite|fairly)? (poor|inconsistent|limited|minimal|spotty|sporadic)]`,
  ],
  notCarriedOver: '[not (being)? (carried|carrying) over (at|to|into) (home|the home)]',
  despite: [
    '[despite (repeated|multiple|extensive|ongoing|frequent|much|several|numerous|continued) ..1 education]',
    '<caregiver> ..14 [despite (education|instruction|training|reminders|coaching|counseling|being (told|asked|advised|educated|instructed|reminded))] !(from (her|his) (job|school|work))',
    '<caregiver> ..14 [despite (repeated|multiple|extensive|ongoing|frequent|several|numerous|continued) (reminders|instruction|instructions|phone calls|requests|explanations)]',
  ],
  missedVisits:
    "[(your|the family’s|the family's|their|her parents|his parents) missed (visits|sessions|appointments)] (have|has|are|is|mean|meant|set)",
  wouldNot: before(
    `[<aux:(will not|won't|would not|wouldn't)> <how:${often}>? <act:(${thing}|follow through|practice|practise|carry over)>]`,
  ),
  rarely: before(
    `[(rarely|seldom|hardly ever|hardly|barely|almost never) <act:(practices|practises|practiced|practised|follows through|followed through|(does|did|uses|used|follows|followed|tries|tried|completes|completed) (the|his|her|their|any|any of the)? ..2 ${homeThing}|reads (to|with) (him|her)|works on (the|this|his|her|any))>]`,
  ),
  noEffort: [
    before(
      `[<verb:(makes|made|make|making|puts in|put in)> (no|little|minimal|zero|hardly any) (effort|attempt|attempts) to] <act:word>`,
    ),
    before("[<verb:(can't|cannot|can not|couldn't|could not|won't|wouldn't)> be bothered to] <act:word>"),
  ],
  roundTo: `${caregiver} ${still}? [(never|has never|have never|still has not|still hasn't|has not|hasn't|have not|haven't|didn't|did not) (even)? (got|get|gotten) (around|round) to] <act:word>`,
  forgets: [
    before('[<verb:(keeps|keep|kept)> forgetting <to:(to)>?] <word>'),
    `${caregiver} (always|constantly|continually|repeatedly|never fails to) [<verb:(forgets|forget|forgot)> <to:(to)>?] <word>`,
    before('[<verb:(forgot)> (yet again|once again|again) <to:(to)>?]'),
  ],
  slide: [
    `(${caregiver}|you) (has|have|had|just|also|again|really)? ..1 [(let|lets|letting) (things|it all|everything|the (exercises|stretches|program|patching|brushing|routine|home program)) (slide|slip|lapse)]`,
    `(${caregiver}|you) (has|have|had|is|are|again)? [(slacked off|slacking off|slacked|slacking|dropped the ball)] (on|with) (the|his|her|their)? ..1 ${homeThing}`,
  ],
  toldOften: [
    `${caregiver} [(has|have|had) been (told|reminded|asked|advised|instructed|warned) <times:(two|three|four|five|six|several|many|multiple|numerous|repeated|countless)> times] <to:(to|about)>?`,
    '^ [(has|have) been (told|reminded|asked|advised|instructed|warned) <times:(two|three|four|five|six|several|many|multiple|numerous|repeated|countless)> times] <to:(to|about)>? (bring|book|call|do|complete|return|use|stop|read|get|buy|try|follow|the)',
    `(${caregiver}|^) [(has been|have been|was|were)? (repeatedly) (told|reminded|advised|instructed|warned)] (to|about|that) !(sit|keep|wait|walk|look|use his|use her)`,
  ],
  saidOften: [
    '(as)? (we|i) (have|already)? [<said:(said|told|explained|mentioned|discussed|stated|advised|asked|reminded)> (you|this|it|her|him|them|mom|mother|dad|parents)? <times:(many|several|multiple|numerous|countless|repeated)> times] !(in|during|to the)',
    '(we|i) [(keep|kept) (telling|reminding|asking) (you|mom|mother|dad|parents|them|her parents|his parents)]',
    '[as (repeatedly|often|frequently) (advised|explained|instructed|discussed|stated|told)]',
  ],
  noWonder:
    "(<caregiver>|she|at home|household|the home) ..16 ,? [no wonder] (he|she|they|the child|<Name>|that he|that she) ..1 (can not|cannot|can't|won't|will not|does not|doesn't|is not|isn't|has not|hasn't|never|struggles|acts|is behind|is delayed|has no|has trouble|refuses|is so)",
  feeds: `(${caregiver}|parenting|you) ..2 [(is|are|was|were|may be|has been|have been)? <verb:(feeding into|feeds into|fed into|feeding|reinforcing|reinforces|maintaining|maintains|perpetuating|perpetuates|fueling|fuels|fuelling|causing|causes|caused|creating|created|driving|drives|triggering|exacerbating|exacerbates|worsening|worsens|enabling|enables|rewarding|rewards)>] (his|her|the|their|child)? ..2 (clinginess|behavior|behaviors|behaviour|behaviours|tantrums|meltdowns|outbursts|delay|delays|anxiety|problem|problems|difficulties|refusal|refusals|aggression|dependence|dependency|regression|whining|screaming|helplessness|fussiness|food refusal)`,
  feedsTheir: `(mom's|mum's|mother's|dad's|father's|grandma's|grandmother's|caregiver's|family's|parent's|parents) (own)? (anxiety|stress|worry|worries|behavior|behaviour|approach|response|responses|style|parenting|attention|mood|depression|inconsistency|expectations|reaction|reactions|phone use) [(is|are|was|were|may be|has been|have been)? <verb:(feeding into|feeds into|fed into|feeding|reinforcing|reinforces|maintaining|maintains|perpetuating|perpetuates|fueling|fuels|fuelling|causing|causes|caused|creating|created|driving|drives|triggering|exacerbating|exacerbates|worsening|worsens|enabling|enables|rewarding|rewards)>] (his|her|the|their|child)? ..2 (clinginess|behavior|behaviors|behaviour|behaviours|tantrums|meltdowns|outbursts|delay|delays|anxiety|problem|problems|difficulties|refusal|refusals|aggression|dependence|dependency|regression|whining|screaming|helplessness|fussiness|food refusal)`,
  madeWorse: `[(made worse|worsened|caused|reinforced|exacerbated|fueled|fuelled|perpetuated|maintained|aggravated|not helped) by (the|his|her|their|poor|inconsistent|lax)? <whose:(mom|mum|mother|dad|father|parents|parental|maternal|parenting|caregiver|family|grandma|grandmother|home environment)>]`,
  phoneFirst: [
    '(<caregiver>|^) ..1 [~put (her|his|their|the) (phone|work|job|own needs|needs|boyfriend|girlfriend|partner|social life|career|convenience|schedule) (before|ahead of|above|over)]',
    `${caregiver} ..3 [(on|glued to|absorbed in|busy with|distracted by|more interested in) (her|his|their) (phone|cell phone|phones|cell)] (a lot|often|constantly|too much|all|whole|the whole|the entire|throughout|for most|most of|instead|rather|again|during|while|and not|,|.|;|$)`,
  ],
  neglects:
    '(<caregiver>|she|he|they) ..8 [<verb:(neglects|neglected|neglecting)> (his|her|their|the)] ..1 (reading|exercises|stretches|therapy|program|speech|practice|sleep|teeth|glasses|hearing aids|brace|homework|splint|splints|patching)',
  fault: [
    "(it is|it's|this is|that is) (all|partly|really|mostly|largely)? [(your|the parents|mom|mother|dad|father|their|the family) (own)? fault]",
    '(<caregiver>|you) [(is|are|was|were) to blame] (for|.|,|$)',
  ],
  shouldHave:
    '(<caregiver>|you) (really)? [should have (brought|come|noticed|known|sought|practiced|practised|acted|followed|called|told|asked|kept|done)]',
} as const;
