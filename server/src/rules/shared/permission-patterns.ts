import { caregiver } from './caregivers.ts';

/** What a gatekeeper lets somebody do. */
const joining =
  '(join|watch|observe|sit|stay|participate|hold|try|attend|help|feed|wait|come|be|lead|enter|play|take|do|remain|assist|comfort|practice)';
const their = '(the|his|her|their|both)?';
const person =
  '(mom|mum|mother|mama|dad|father|papa|parent|parents|caregiver|caregivers|carer|carers|guardian|family|grandmother|grandfather|grandma|grandpa|auntie|aunt|uncle|nanny|moc|foc|moms|dads|grandparents|families)';
const who = `<who:(the|his|her|their|both|your)? (foster|birth|adoptive)? ${person} (and (mom|mother|dad|father|grandma|grandmother))?>`;
const many = '(parents|caregivers|families|guardians|family members|moms|dads)';
const whose =
  "<who:(the|his|her)? (foster)? (mom's|mum's|mother's|dad's|father's|grandma's|grandmother's|parent's|parents|caregiver's|family's)>";
const topic = '(on|in|about|regarding|re|to|how|with|for|,|.|;|$)';
const teach =
  '(<verb:~educate>|<verb:~instruct>|<verb:~train>|<verb:~teach>|<verb:(counseled|counselled|lectured|briefed|inserviced|schooled|reeducated|retrained|upskilled|tutored|directed|ordered)>)';
/** The same verbs, written as two words. */
const teachAgain = '<verb:(in serviced|re educated|re instructed|re trained|re taught)>';
const training = '(training|education|instruction|teaching|inservice|in service)';
const given = '(provided|delivered|given|completed|conducted|done|rendered)';
const about = '(on|re|regarding|about|for|in|with|to)';
const out =
  '(outside|out|out of|in the (waiting|lobby|hallway|hall|corridor|car)|behind the|the (room|gym|session|area)|away from)';
const waiting = '(wait|sit|stay|stand|remain|step|leave|go)';
const ourRooms =
  '(in|into|inside|back|to (watch|observe|stay|join|sit in|sit|attend|come|be)) (the|our|this)? ..1 (room|gym|session|sessions|clinic|treatment|therapy|visit|visits|area|in|,|.|$)';
const skill =
  '(technique|techniques|understanding|knowledge|competence|competency|comprehension|skills|performance|carryover)';
const hold =
  '(technique|techniques|form|position|positioning|hand position|hand placement|hold|grip|posture|handling|body mechanics|pacing|wording)';

export const permissionPatterns = {
  allowed: [
    `^ <subject:(i|we|therapist|clinician|ot|slp|pt)>? [<verb:(allowed|permitted)> ${who} to] <act:${joining}>`,
    `(i|we|therapist|clinician|and|then) [<verb:(allowed|permitted|allow|permit|allows|permits)> ${their} <caregiver> to] <act:${joining}>`,
  ],
  letThem: `^ <subject:(i|we|therapist|clinician|ot|slp|pt)>? [<verb:(let)> ${who}] <act:(join|watch|observe|sit|stay|participate|hold|try|attend|help|feed|lead|play|come)>`,
  letIn: `^ (i|we|therapist|clinician|then|and)? [let ${who} (back)? <in:(in|into)>]`,
  wasLetIn: `${caregiver} [(was|were) (let|allowed|permitted) (back)? <in:(in|into)>] !(on)`,
  wasAllowed: [
    `${caregiver} [(was|were) (allowed|permitted) to] <act:word>`,
    `${caregiver} (was|were)? [(was|were)? given (permission|leave|clearance|the (ok|okay|green light|go ahead)) to] <act:word>`,
  ],
  isAllowed: `${caregiver} [<be:(is|are)> (allowed|permitted) to] <act:word>`,
  isAllowedIn: `(${caregiver}|siblings|visitors) [<be:(is|are)> (only)? (allowed|permitted)] (in|into|inside|back|during|at) !(home)`,
  notAllowed: [
    `(${caregiver}|siblings|sibling|brother|sister|brothers|sisters|visitors) [(is|are|was|were)? not (allowed|permitted|invited)] ${ourRooms}`,
    '^ [no (parents|caregivers|siblings|families|family members) (allowed|permitted)? (in|inside|past|during)] (the|our|this)? ..1 (room|gym|session|sessions|clinic|treatment|therapy|visits|door)',
  ],
  permission: [
    `[(<verb:~give>|<verb:~grant>) ${who} (permission|leave|the ok|the okay|the go ahead) to]`,
    `[(<verb:~give>|<verb:~grant>) (permission|leave|the ok|the okay|the go ahead) (for|to) ${who} to]`,
  ],
  mayMany: `<who:${many}> [(may|can) only?] (observe|watch|wait) (from|in|through|behind|outside|at|during|for|quietly|the|,|.|$)`,
  mayManyMore: `<who:${many}> [may only?] (observe|attend|sit in|stay|remain|be present|come in|join)`,
  maySiblings:
    '<who:(siblings|brothers and sisters|grandparents|visitors)> [may only?] (observe|watch|sit in|be present|come in|stay if|stay as long|join us|join the session)',
  mayBe:
    '<caregiver> [(may|can) only? (be present|be in the room|attend|accompany)] (for|during|at|in|with|.|his|her|the)',
  mayOne:
    '<caregiver> [may only?] (observe|watch|sit in|wait) (from|in|through|behind|outside|at|next|for|quietly|.|$|<number>)',
  mayYou: 'you [may only?] (observe|watch|wait) (from|in|through|behind|outside|at)',
  ifQuiet: `[(welcome to|may|can) (watch|observe|stay|sit in|join|join us|come in|attend|be present|be in the room) ..3 (as long as|so long as|provided that|provided|providing|on condition that|if|but only if) (you|they|he|she|there) ..1 (stay|stays|are|is|remain|remains|keep|keeps|sit|sits|do not|don't|does not|doesn't) ..1 (quiet|quietly|silent|still|out of the way|interfere|interrupt|talk|speak|distract|back|in the background)]`,
  waitOutside: [
    `${caregiver} (was|were)? [<was:(was|were)> (asked|told|requested|required|made|instructed) to <act:${waiting}>] ${out}`,
    `${caregiver} [(asked|told|requested|required|instructed) to <act:(leave|wait|step|stay)>] (outside|out|the room|in the (lobby|waiting|hall|hallway|car)) ..3 (during|so|so that|for testing|for the (test|evaluation|session))`,
    `^ (i|we|therapist)? [(asked|told|requested|required|instructed|made|had) ${who} (to)? <act:${waiting}>] ${out}`,
  ],
  sentOut: `^ (i|we|therapist)? [sent ${who} (out|outside|away)] (to|of|so|for|,|.|;|$)`,
  reDone: `[${teachAgain} ${who}] ${topic}`,
  taught: [
    `[${teach} ${who}] ${topic}`,
    `[(<verb:~educate>|<verb:~instruct>|<verb:~train>|<verb:~teach>) (ms|mr|mrs|mx) .? <Name> .?] ${topic}`,
  ],
  // “Instructed Mom again in brushing”
  taughtMore: `[${teach} ${who} <more:(again|once again|once more|further|at length|briefly)>] ${topic}`,
  wasTaught: [
    `${caregiver} [(was|were|has been|have been)? (educated|instructed|inserviced|in serviced|re educated|reeducated|schooled)] <prep:(on|about|regarding|re|how to|to|in)> !(school|college|english|spanish|university|the us|mexico|private)`,
    `${caregiver} [(was|were|has been|have been)? (trained|retrained|upskilled)] <prep:(on|about|regarding|in|re)> !(school|college|english|spanish|university|the us|mexico|private|nursing)`,
    `${caregiver} [(was|were|has been|have been) (trained|taught|retrained|upskilled)] <prep:(on|about|regarding|how to|to)>`,
    `${caregiver} [(was|were|has been|have been) taught] (the|a|an|his|her|new|some|two|three|several)`,
    `${caregiver} [(was|were) (given|provided|offered) (hands on|verbal|written|some)? ${training}] <prep:(on|about|regarding|in|re)>`,
    `${caregiver} [(received|underwent|completed|had|attended) (hands on|initial|ongoing|further|additional|some)? ${training}] <prep:(on|about|regarding|in|re)>`,
    `${caregiver} [(counseled|counselled|was counseled|were counseled|was lectured)] <prep:(on|about|regarding|re)>`,
    `${caregiver} [(was|were|has been|have been)? (educated|instructed|inserviced)] (.|;|$)`,
  ],
  provided: [
    `[(<verb:~provide>|<verb:(delivered|gave|completed|conducted|rendered)>) ${training} (to|for|with) ${who}] <prep:${about}>?`,
    `[(<verb:~provide>|<verb:(delivered|gave|completed|conducted|rendered)>) ${who} (with)? ${training}] <prep:${about}>?`,
    `[(<verb:~provide>|<verb:(delivered|gave|completed|conducted|rendered)>) (parent|caregiver|carer|family|caregiver / parent|parent / caregiver) ${training}] <prep:${about}>?`,
  ],
  wasProvided: [
    `[(parent|parental|caregiver|carer|family|caregiver / parent|parent / caregiver) ${training} (was|were|has been)? ${given}] <prep:${about}>?`,
    `^ [(verbal|written|hands on|further|additional|brief)? (${training}|edu|educ|ed|parent ed|caregiver ed) (was|were|has been)? (${given})? (to|for) ${who}] <prep:${about}>?`,
  ],
  ableBack: `(<caregiver>|^|and|,|;|who) (then|also|both)? [(was|were|is|are)? <how:(independently|correctly|easily)>? able to <how:(independently|correctly)>? (return demonstrate|return the demonstration|return demonstration|return demo|demonstrate back|show back)] !(in (the|his|her) play)`,
  showedBack: [
    `${caregiver} (then|also|and)? [(returned|gave|completed|provided) (a|the|return)? (demonstration|demo|demonstrations) <how:(accurately|correctly|well|independently|successfully|appropriately|safely)>?] <of:(of)>?`,
    `${caregiver} (then|also)? [return (demonstrated|demoed) <how:(accurately|correctly|well|independently|successfully)>?]`,
    `${caregiver} ..1 [(able|unable) to (teach|demonstrate) back]`,
    '^ [(returned demonstration|return demonstration|teach back) (completed|obtained|correct|accurate|successful|given|provided)]',
  ],
  signedOff: [
    `[signed ${who} off] <prep:(on|for)>`,
    `[(signed|checked) off ${who}] <prep:(on|for)>`,
    `[checked ${who} off] <prep:(on|for)>`,
  ],
  clearedThem: `^ (i|we|therapist)? [(cleared|approved|authorized|authorised) ${who} (to|for)] !(return|drive|work|travel|fly|lift|surgery|discharge)`,
  cleared: `${caregiver} [<be:(was|were|is|are|has been|have been)>? (cleared|signed off|approved|deemed competent|judged competent|deemed safe|found competent|passed) to] !(return|drive|work|travel|fly|lift|go|adopt|leave|visit|be|live|have) <word>`,
  deemed: `${caregiver} [(<be:(was|were|is|are)> )? (deemed|judged|found|considered|rated) (to be)? (competent|proficient|independent|adequate)] (with|in|at|,|.|;|$)`,
  tested: `[(tested|quizzed|graded|scored|checked|assessed|evaluated|critiqued|rated) ${whose} ${skill}] <of:(of)>`,
  quizzed: `[(quizzed|tested|drilled) ${who} (on|about)]`,
  corrected: `[(corrected|fixed) ${whose} <what:${hold}>]`,
  supervised: `^ (i|we|therapist|clinician|ot|slp|pt)? [(supervised|oversaw|monitored) ${who}] (while|as)`,
  granted: `[granted ${who}] (time|access|a|an|the|extra)`,
  heading: `^ [(caregiver|parent|family) ${training}] (:|re|on|regarding)`,
  shownHow: [
    `${caregiver} [(was|were|has been|have been) (shown|taught|walked through) (how to|the (correct|proper|right|safe|appropriate) (way|technique|method|hold|position))]`,
    `^ (i|we)? [(reviewed with|went over with|showed|explained to|demonstrated to|demonstrated for) ${who} (how to (properly|correctly|safely|appropriately)|the (correct|proper|right|appropriate) (way|technique|method|hold|position))]`,
  ],
  withCues: `${caregiver} ..1 (performed|completed|did|demonstrated|used|carried out|practiced|positioned|fed|held|transferred) ..5 [with (minimal|min|moderate|mod|maximal|max|no|verbal|some|occasional|few|intermittent|hands on|tactile) ..1 (correction|corrections|cues|cueing|cuing|prompts|prompting|assistance|assist|feedback|supervision)]`,
  toldMust: `^ (i|we|therapist)? [(explained to|told|reminded|informed|clarified to|made clear to) ${who} (that)? (she|he|they) (must|should|needs to|need to|has to|have to|cannot|can't|may not|is not to|are not to|was to|were to)]`,
  stressed: `^ (i|we|therapist)? [(emphasized|emphasised|stressed|reiterated|reinforced|impressed) ..9 (to|with|upon|on) ${their} <caregiver>]`,
  gaveCorrections: `[(gave|provided|offered|issued) ${who} (verbal|written|corrective|further|clear|firm)? ..1 (instructions|directions|corrections|correction|corrective feedback|orders|directives)]`,
  youreAllowed: "[you're (only)? (allowed|permitted) (on|in|at|into|to)] !(laugh|be (tired|sad|angry))",
  staysOut:
    '(^|:) (the|all)? <who:(parents|grown ups|families|caregivers|adults|moms|mothers|dads)> (please)? [(stay|wait|remain|sit) (on (their|your) side|in the (lobby|hall|hallway|car|waiting room)|outside|behind|out)] ..6 (until|while|during|unless|.|$|so)',
  reTaught:
    '(<caregiver>|she|he|they) (was|were) [re (instructed|educated|trained|taught)] (in|on|re|about|regarding|how)',
  onlyOne: [
    `(we|i) (only)? [(allow|permit|let) (only)? (one|two|<number>|a single|no more than <number>) ..1 (caregiver|parent|adult|adults|parents|caregivers|visitor|visitors|sibling|siblings|person|guest)]`,
    `[(only|no more than) (one|two|<number>) ..1 (caregiver|parent|adult|adults|parents|caregivers|visitor|visitors|sibling|siblings|person|family member|family members) (per child)? (is|are|may be|will be|can be) (allowed|permitted|admitted)]`,
  ],
  onlyOneBack:
    '[only (one|two|a single|<number>) ..1 (caregiver|parent|adult|adults|parents|caregivers|visitor|visitors|sibling|siblings|person|family member) (may|can) (come|be|go|join|attend|stay|enter) (back|in|us)?] (at|in|with|during|per|for|.|$|the)',
  wellDone: `${caregiver} (then|also)? [(correctly|accurately|safely|successfully|appropriately) (demonstrated|performed|completed|returned|showed|imitated|carried out)]`,
  competent: `${caregiver} (is|was|are|were|now)? [(competent|proficient) (in|with|at)]`,
  understood: `${caregiver} (, who|who|and|, and)? (also|then|all|both)? [(<verb:~demonstrate>|<verb:~verbalize>|<verb:~verbalise>|<verb:~voice>|<verb:~express>|<verb:~indicate>) (good|full|complete|adequate|clear|appropriate|correct|partial|some|an|excellent|fair)? (understanding|comprehension|competence|competency|proficiency|mastery) <of:(of|with|in|re|regarding)>?]`,
  neededCues: `${caregiver} [(needed|needs|required|requires|given) ..3 (cues|cueing|cuing|prompts|prompting|reminders|reminding|redirection|corrections|correction|feedback)] (to|for|with|x|.|,|$)`,
  passedCheck: `${caregiver} (has|have|had)? [(passed|passes|failed|met|achieved)] (the|her|his|their)? ..2 (competency|competencies|competence|check off|checkoff|skills check|skills test|return demonstration|training)`,
  advised: [
    `^ (i|we|therapist|clinician|ot|slp|pt|then|and)? (also|then|again)? [<verb:(directed|cued|prompted|redirected|commanded|ordered|advised|told|required|reminded|instructed|urged|warned|cautioned)> ${who} (to|not to)] !(call|text|ask|email|contact|reach|feel|take (her|his|their|all|a break)|go|rest|trust|enjoy|expect|bring|come|know|share|reschedule|stop by|say|tell|send) <word>`,
    `(i|we|therapist|clinician|and|then) (also|then|again)? [<verb:(directed|cued|prompted|redirected|commanded|ordered|advised|told|required|urged|warned|cautioned)> ${who} (to|not to)] !(call|text|ask|email|contact|reach|feel|take (her|his|their|all|a break)|go|rest|trust|enjoy|expect|bring|come|know|share|reschedule|stop by|say|tell|send) <word>`,
    `${caregiver} [<be:(was|were)>? (directed|cued|prompted|redirected|advised|told|required|urged|warned|cautioned) (to|not to)] !(call|text|ask|email|contact|reach|feel|take (her|his|their|all|a break)|go|rest|trust|enjoy|expect|bring|come|know|share|reschedule|stop by|say|tell|send) <word> !(outside)`,
  ],
  hadThem: `^ (i|we|then|and)? [(had|made) ${who} <act:(practice|practise|demonstrate|repeat|redo|return|rehearse|perform|show|sit in|sit|observe|watch|join|stay)>]`,
  modeled: `[(modeled|modelled|demonstrated|showed) (the|a)? (correct|proper|right|appropriate|safe)] ..4 (for|to) ${their} <caregiver>`,
  mustWait: `<who:${many}> [<be:(must|are to|will|should|are asked to|need to|have to)> (wait|remain|stay)] (in|outside|at|out)`,
  youMay: `you (and siblings)? [(are|will be) (only)? (allowed|permitted) to] <act:word>`,
  youMayLast: `you [(can|may|could) (only)?] (come in|sit in|join us|join|be in the room|observe|watch|stay|come back|attend) ..1 (for the (last|first|final|end)|only|once (he|she|i|we|they)|when (i|we|he is ready|she is ready)|as long as|so long as|through the|in the last|during the last|at the end|if (i|we|he is|she is))`,
  letYou: `[(we|i|we'll|i'll) (will|can|may|would)? (also|only)? (let|allow|permit) you (to)?] <act:${joining}>`,
  trainYou: `[<will:(we will|i will|we'll|i'll|we can|i can|we are going to)> (train|teach|educate|instruct|certify) you] (to|on|how|in)`,
  youTaught:
    '[you (will|must|are going to|need to|have to) be (trained|taught|instructed|educated|certified|checked off|signed off)] <prep:(on|in|how to|to|about|before)>',
  approval: `(attend|observe|join|visit|sit in|watch|stay|come|present) ..4 [(with (prior|my|our|staff|advance) (approval|permission|consent)|by permission|by invitation only|at (the therapist's|our|my|staff|the clinician's) discretion)]`,
} as const;

export const noPermission = [
  '(court|judge|custody|dcf|cps|dcs|jail|prison|hospital|nicu|picu|icu|ward|visitation|airline|landlord|boss|employer|job) ..30',
  '(for|take|took|taking|answer) (a|the|his|her|some)? (call|phone call|minute|moment|break|air)',
  'supervised (visit|visits|visitation|contact|access)',
  '(covid|isolation|infection|contagious|mri|x-ray|xray|radiology|anesthesia|surgery|surgeon|theatre|fire|alarm|dvm)',
  // when to call, what to stop, how to lay a baby down: instructions that must stay instructions
  '(instructed|told|advised|reminded|warned|cautioned|directed|required) ..3 (to|not to) ..9 (911|999|111|er|emergency|fever|choking|aspiration|breathing|oxygen|o2|seizure|seizures|dose|doses|medication|medications|redness|skin breakdown|bleeding|car seat|seat belt|safe sleep|own crib|suffocation|npo|weight bearing)',
  '(instructed|told|advised|reminded|educated|warned|cautioned) ..1 (to|re|on|not to) (d / c|dc|discontinue|remove (the|his|her) (brace|braces|splint|splints|afo|afos|cast|helmet|tape|patch)|(stop|hold) (the|all|using|wearing|standing|oral|if|feeds|feeding|exercises|stretching)|avoid (weight|swimming|stairs|nuts|dairy|thin|prone)|watch for|monitor for|keep (the)? (helmet|brace|gate))',
  '(not|never|no longer) (allowed|permitted|let) !(in|into|inside|back|to (watch|observe|stay|join|sit|attend|come|be))',
  '(doctor|pediatrician|physician|nurse|neurologist|gi|ent|surgeon|dietitian|teacher|pharmacist|lawyer) ..2 (taught|teaches|instructed|instructs|educated|trained|trains|let|lets|allowed|cleared|signed) ..2 (mom|mother|dad|father|parents|family|grandma|grandmother|her|his|the)',
  '(brother|sister|sibling|he|she) ..2 (taught|teaches|instructed|educated|trained|trains|let|lets) ..2 (mom|mother|dad|father|parents|family|grandma|grandmother|her|his|the)',
  '<caregiver> (also|then|always|first|has|had|and i|and then)? (taught|teaches|teach|trained !(in|on|re|regarding)|let|lets|allowed|showed) ..3',
  '(taught|teach|teaches|teaching) (me|us)',
  '(potty|toilet|sleep) (train|trained|training)',
  'train (set|track|table|station)',
  '(asked and (they|we) said yes|they said yes|said (he|she|they) (may|could) come)',
  'family (leave|day|room|style)',
] as const;
