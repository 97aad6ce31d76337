/** Patterns for worry-without-next-step: hard news in letters. */
import { diagnosis } from './diagnoses.ts';

/** Diagnoses that are news. “Has Down syndrome” is not, because the reader knows. */
const named = `(${diagnosis
  .split('|')
  .filter((name) => !/^(?:add|fas|trauma|rad|tics|odd|depression|neurological|neuromuscular|down syndrome)$/.test(name))
  .join('|')})`;
const person = '(he|she|they|your child|your son|your daughter|your baby|<Name>)';
const worse =
  '(getting worse|worsening|worsened|gotten worse|deteriorating|deteriorated|declining|declined|going downhill|curving more|degenerating|slipping backward|slipping backwards|going backward|going backwards|become worse)';
const condition =
  '(delay|delays|delayed|behind|low|impaired|affected|hearing|loss|difficulty|difficulties|disorder|autism|apraxia|language|speech|motor|range|weakness|impairment)';

/** Parts of a child that may not work as they should. */
const part =
  '(heart|hearing|vision|sight|eye|eyes|ear|ears|hip|hips|spine|brain|skull|lung|lungs|airway|kidney|kidneys|leg|legs|arm|arms|foot|feet|hand|hands|head|neck|muscle|muscles|nerve|nerves|tongue|palate|jaw|growth|weight|speech|language|talking|words|swallow|swallowing|balance|tone|development|knee|knees|ankle|ankles|bone|bones|soft spot|oxygen|breathing|side|pelvis|shoulder|heel|cords)';
/** What a scan or a test may find that is hard to read. */
const finding =
  '(injury|injuries|bleed|bleeding|blood|damage|damaged|scarring|scars|stroke|fracture|break|tear|loss|narrowing|narrow|blockage|blocked|obstruction|swelling|inflammation|dislocation|dislocated|subluxation|infection|fluid (in|on|around|behind)|mass|malformation|malformed|deletion|duplication|mutation|missing|lesion|lesions|atrophy|hole|leak|cyst|aspiration|aspirating|aspirates|into (his|her|their|the) (lungs|lung|airway|windpipe)|(not|do not|does not) (working|respond|responding|react|reacting)|seizures|seizure|slowing|thinning)';
const study =
  '(test|tests|testing|results|result|scan|scans|mri|ct|ultrasound|x ray|xray|x rays|eeg|echo|study|studies|swallow study|biopsy|bloodwork|labs|imaging|exam|report|doctor|doctors|neurologist|audiologist|team|abr)';
const shows =
  '(show|shows|showed|shown|find|finds|found|reveal|reveals|revealed|confirm|confirms|confirmed|saw|picked up|point to|points to|indicate|indicates|indicated|suggest|suggests)';

export const worryPatterns = {
  flags: ['[red flags] !(at|on the|from the)', '[warning signs]'],
  severe: [
    `[(severe|severely|seriously|profound|profoundly|marked|markedly|considerable|substantial|substantially|pronounced|extreme|extensive|major|critical) ${condition}]`,
    '[(alarmingly|dangerously|worryingly|extremely|critically|markedly|grossly|severely) (low|behind|delayed|weak|high|impaired|small|underweight)]',
    '(delay|delays|loss|disorder|apraxia|autism|difficulties|weakness|damage|injury|bleed|stroke|curve|dislocation) (in|of|to)? ..6 (is|are|was|were) (very|quite|so|too|rather)? [(severe|profound|marked|significant|large|extensive|permanent|considerable|serious|grave|important|pronounced|substantial)] !(to (us|me|him|her|you))',
    '[(severe|profound) to (severe|profound)] (delay|hearing|loss)',
  ],
  significant:
    '[(significant|significantly) (delay|delayed|delays|below|impaired|behind|deficit|deficits|weakness|hearing loss)]',
  behind:
    "(is|are|was|he's|she's|they're|scored|scores|came out|tested|fell|falls|performing|performs|functioning|remains) [(far|well|way) (behind|below)] (other|his|her|their|the (level|average|norm|range|others|rest|expected|typical|mean|class|group|curve|other)|where|most)",
  skillBehind:
    "(his|her|their|your child's|your son's|your daughter's|<Name>) ..1 (speech|language|talking|vocabulary|motor|play|balance|skills|growth|understanding|reading|development|writing|counting|eating) (skills)? (is|are|was|were|remains|falls|fall) (a (little|bit)|still|somewhat|quite)? [(behind|below) (that of|those of|other|most|what|where|the (average|norm|level|expected|typical|others))]",
  someConcern:
    '[there (is|are|remains) (some|a|still|also|real|ongoing|growing)? (some|a)? (concern|concerns|worry|worries)] (that|about|with|for|regarding) (he|she|they|his|her|their|<Name>|how (he|she|they)|the way (he|she|they)|your (child|son|daughter|baby)) !(schedule|bus|bill|transport|form|insurance)',
  mayHaveProblem: `${person} (may|might|could) (also|well)? have [(a|an|some)? ..1 (hearing|vision|swallowing|language|speech|feeding|motor|learning|attention|muscle|heart|nerve|hip|breathing|sight|processing|developmental) (problem|problems|loss|disorder|delay|delays|issue|issues|difficulty|difficulties)]`,
  poorSense:
    "(his|her|their|your child's|your son's|your daughter's|<Name>) ..1 (hearing|vision|sight|eyesight) ..5 (is|was|seems) (very|quite|rather)? [(poor|weak|reduced|impaired)]",
  regress: [
    '[lost (the|his|her|their|all|some|most|several|many|a few|a number|nearly all|almost all|<number>)? (of)? (the|his|her|their|these)? (few|first|early)? (words|skills|speech|language|milestones|signs|hearing|vision|abilities)]',
    '[lost (the|his|her|their) ability to]',
    '[~regress] (in|with|since|.|,|and|at)',
    '[regression] (in|of) (his|her|their|words|speech|skills|language|the words)',
  ],
  abnormal: '[abnormal] !(activity)',
  failed: '[~fail ..5 (screen|screening|screener|test|check|exam)]',
  notPassed: [
    "[(did not|didn't) pass (the|his|her|their)? ..2 (screen|screening|screener|test|check|exam)]",
    '(screen|screening|test|check|exam) ..2 [(was|were) failed]',
  ],
  risk: [
    "(is|was|may be|remains|seems|he's|she's) [at (high|higher|greater|increased|serious|some)? risk] (of|for|.)",
    '(puts|put|putting) (him|her|them) [at (high|higher|greater|increased)? risk]',
  ],
  diagnosis: [
    `${person} [(has|have) (a|an)? ..1 ${named}] (.|!|;)`,
    `${person} [(may|might|could) (also|well)? have (a|an)? ${named}]`,
    `[(signs|features|symptoms|evidence|indicators|criteria|hallmarks) (of|for) (a|an)? ..1 ${named}]`,
    `[(consistent with|indicative of|suggestive of|points to|point to|diagnosis of|diagnosed with|positive for|look like|looks like|looked like) (a|an)? ..1 ${named}]`,
    `(test|tests|testing|results|result|scan|mri|x-ray|xray|eeg|study|screening|evaluation|report|scores|assessment) ..3 [(show|shows|showed|indicate|indicates|indicated|confirm|confirms|confirmed|found|reveal|reveals|revealed|suggest|suggests)] ..1 (that)? ..3 ${named}`,
    '(had|has had|having|have had|has) [(a|another|several|more)? (seizure|seizures|stroke|bleed)] !(disorder|action|plan)',
  ],
  stopped: `${person} ..1 [(stopped|has stopped|have stopped) (talking|walking|babbling|speaking|responding|making sounds|eating|growing|using words)] !(and (listened|looked)|to|for)`,
  losing: `(is|are|has been|was|he's|she's|they're) [(not (making|showing) (any|much|the|enough|expected)? ..1 (progress|gains)|losing (weight|words|skills|ground|his|her)|not (gaining|putting on) ..1 weight|not (growing|thriving) !(out|up|tired)|failing to (thrive|gain|grow|put on)|falling (further|farther|off)|dropping (off|percentiles|down)|refusing all|not breathing)] !(interest)`,
  worse: [
    `(his|her|their|your child's|your son's|your daughter's) ..2 (is|are|has|have|has been|seems|seem|keeps) ..1 [${worse}]`,
    `(he|she) (is|has|has been) [${worse}]`,
  ],
  mayNotTalk: `${person} [(may|might) not (ever)? (walk|talk|speak)] (.|,|;|on|by|like|without|at all|$)`,
  mayNever: `[(may|might|will|could) (never|not ever|not be able to) (walk|talk|speak|read|live|hear|see|eat|sit|be able|learn|be independent|go to|catch up)] !(you|us|him|her|them|every|all)`,
  years: `[(<number>|a|several|many|almost a|over a|about a) (full|whole)? (years|months|year) (behind|delayed|below)] (his|her|their|other|others|most|the|in|for|where|peers|children|age|.|,|$)`,
  very: `(is|are|was|were|seems|he's|she's|they're) [(very|extremely|quite|seriously|badly|really|so|severely|dangerously|considerably|substantially|markedly) (delayed|behind|underweight|impaired|malnourished|dehydrated|concerning|worrying|worrisome|alarming|troubling|disturbing|below)] !(on the|in line)`,
  plainly: [
    '(news|results|result|scores|findings|labs|tests|test|scan|numbers|changes|movements|signs) ..1 (is|are|was|were|look|looks) [(worrying|concerning|alarming|troubling|worrisome|not good)]',
    '[not (meeting|reaching|hitting) (any|his|her|the|most|many|expected|all)? (of)? (his|her|the)? ..1 milestones]',
  ],
  worried: [
    `^ (i am|i'm|we are|we're) (very|so|really|still)? [(worried|concerned)] (.|!|$)`,
    `(^|and|but|so|,) (i am|i'm|we are|we're|i have been|team is) (still|also|really)? [(worried|concerned)] (about|for|by) (his|her|their|how|<Name>|your|the way|him)`,
    `(^|and|but|so|,) (i am|i'm|we are|we're) (still|also|really)? [(worried|concerned)] that (he|she|they|<Name>|your child|your son|your daughter|his|her|their)`,
    `(i|we) (do|also|still)? [worry] about (his|her|how (he|she|they)|<Name>|your (child|son|daughter|baby))`,
    `(i|we) (still|also|do)? have [(serious|real|growing|ongoing)? (concerns|worries)] (about|regarding|for|with) (his|her|their|<Name>|how|your (child|son|daughter|baby))`,
    `[(my|our) (main|biggest|one|only|greatest)? (concern|worry) is] (his|her|their|that|how|<Name>)`,
    `(his|her|their|your child's|your son's|your daughter's) ..2 (is|are|remains) [(a|of) (concern|worry)] (.|to|for|,|;|$)`,
  ],
  wrong: [
    `[(there (is|may be|might be|could be|seems to be) (a|some)? (problem|something wrong)) with (his|her|their|the way|how)] !(schedule|bill|chair|shoes|insurance|device|brace)`,
    `[something (is|may be|seems|might be) (wrong|not right) with (his|her|their|the way|how)] !(schedule|bill|chair|shoes|insurance|device|brace|chart)`,
  ],
  chokes: `(he|she|they|<Name>|your child|your son|your daughter) (is|has been|was|keeps) (often|still|also)? [(choking|gagging and choking|coughing and choking|turning blue|having (staring spells|seizures))]`,
  scoredLow: `(scored|tested|performed|scores) [(very|extremely|quite|so|well|significantly) (low|below|poorly)] !(noise|light)`,
  lowScores: `(scores|score|results|skills|percentile|weight|tone|language|speech|vocabulary) ..2 (is|are|was|were|came back) [(very|extremely|quite|really|so|well|too) (low|poor|weak|limited|below average)] !(noise|light)`,
  alarmed: [
    `(i am|i'm|we are|we're|i was|we were|team is|team was) [(very|quite|really|deeply|extremely|gravely|seriously|so|highly) (worried|concerned|alarmed|troubled|frightened)] (about|by|that|for|.)`,
    `(i am|i'm|we are|we're|i was|we were) [(alarmed|shocked|frightened|gravely concerned)] (by|at|that|to|.)`,
  ],
  range: [
    `[(outside|below|well below|far below|under|not within|not in) (the)? (normal|typical|average|expected) (range|limits|limit)]`,
    `[(bottom|lowest|lower) <number> (percent|%|percentile)]`,
    `[(in|within) the (very low|extremely low|impaired|severely impaired|deficient|delayed|clinical|at risk|severe|significant) range]`,
    `[(below|under) the <number> percentile]`,
  ],
  aspirates: `[(aspirates|aspirating|aspirated|silent aspiration|silently aspirating|stops breathing|stopped breathing|turned blue|turns blue)]`,
  serious: [
    '[(a)? (serious|grave|alarming|troubling|worrying) (concern|concerns|delay|delays|problem|problems|question|questions|finding|findings|sign|signs|result|results|news)]',
    '[(a|very)? (serious|grave|severe|dangerous|life threatening|progressive|degenerative|lifelong|permanent) ..1 (condition|illness|disorder|disease|injury|infection|defect|disability|loss)]',
    '[(concerning|worrying|worrisome|alarming|troubling|abnormal) (results|findings|scores|changes|movements|symptoms|pattern|patterns|lab|labs|mri|scan|eeg)]',
    '[in danger of] <word> !(falling off|losing)',
    '[positive for] (autism|cerebral palsy|a genetic|fragile|hearing loss|adhd)',
    '[not developing (as|the way|how)] (he|she|they|it|we|expected|i)',
    '[(lifelong|permanent) (disability|damage|impairment)]',
    '(dropped|fallen|fell) [off (the|his|her) ..1 (chart|charts|curve)]',
  ],
  notRight:
    "(his|her|their|<Name>) ..3 [(does not|doesn't|do not|don't|did not|didn't) (look|sound|feel|seem) (quite|at all)? (right|normal|healthy|good)]",
  thisIs: `(this|that|it|which|what (we|i) (saw|see)) (is|was|looks|are) (very|quite|deeply|really|extremely|most)? [(worrisome|worrying|concerning|alarming|troubling|not a good sign|bad news|serious !(fun|business|play|face|work)|grave)] !(me|us) (.|!|,|;|and|to|for|$)`,
  notNormal:
    "(scan|test|tests|result|results|exam|eeg|mri|x ray|xray|screen|screening|check|reading|labs|swallow study|report|findings) ..2 [((was|were|is|are|came back|look|looks) (not|anything but)|wasn't|weren't|isn't|aren't) (at all|quite)? (normal|typical|what we hoped|within normal)]",
  nowhereNear:
    '[(nowhere (near|close to)|not anywhere near|a long way from|very far from) (the (level|range|skills)|where|other|his (peers|class|age)|her (peers|class|age)|what (we|is)|age level|meeting|typical)]',
  progressed: `(curve|scoliosis|disease|condition|contracture|contractures|loss|tightness|weakness|spasticity|seizures|subluxation|reflux|stiffness|swelling) (has|have|had|is|are) (clearly|rapidly|quickly|also|now)? [(progressed|progressing|increased|advanced|spread|gotten (worse|bigger|tighter|larger))]`,
  gap: `(gap|gaps|delay|delays|difference|distance) (is|are|has|have|keeps|between him and) ..4 [(wider|widening|widened|bigger|larger|growing|grown|increasing|increased)]`,
  found: `(found|saw|see|show|shows|showed|shown|revealed|spotted) ..2 [(a (mass|tumor|tumour|bleed|lesion|cyst|defect|fracture|dislocation|blockage|hole in (his|her))|(brain|nerve|lung|muscle|hip|hearing) damage|damage to (his|her)|(evidence|signs) of damage)]`,
  study: `${study} ..4 [${shows} (that)? !(no|nothing|there (is|was|were) no|a normal|normal) ..6 ${finding}] !(free|on the (step|boat|bike))`,
  body: [
    `(his|her|their|the|your child's|your son's|your daughter's|your baby's) ..1 ${part} ..1 (is|are|was|were|has|have|had) ..1 [(out of (its|the|their|his|her) (socket|joint|place)|dislocated|failing|damaged|(closed|fused) too (early|soon)|not (working|growing|developing|keeping up|forming|closing|healing|moving|responding|gaining|improving) !(on|yet)|weaker and weaker|getting (weaker|tighter|smaller|shorter)|(fallen|falling|dropped|dropping|tailed|leveled|levelled) off|(stalled|stopped growing|stopped working|plateaued|slowed right down))]`,
    `(his|her|their) ..1 (growth|weight|weight gain|progress|development|speech|language|talking|head growth) [(stopped|stalled|plateaued|fell off|dropped off|dropped|went down|tailed off|flattened|has (stopped|stalled|plateaued|dropped|flattened|slowed))] !(by to|me|at the|worrying|being|bothering)`,
  ],
  noLonger: [
    `${person} [no longer (says|speaks|talks|walks|babbles|responds|waves|points|smiles|sits|crawls|eats|swallows|answers|makes (eye contact|sounds)|looks at (us|me|you|people|faces)|uses (words|his voice|her voice|eye contact|any words|the words|his words|her words|his (left|right)|her (left|right)))]`,
    `${person} ..2 [stopped (using|saying|making|doing|having) ..2 (words|signs|sounds|eye contact|steps|things|skills|hand|arm|leg)] !(to|for)`,
    '(skills|words|abilities|milestones|signs|sounds) (are|is|seem to be|that)? ..1 [(going away|go away|fading|slipping|slipping away|disappearing|dropping off|dropping away|being lost|falling away)]',
  ],
  noProgress: [
    `${person} [(has (made|shown)|is making|made|shows|is showing) (no|very little|little|hardly any|minimal|almost no) (real)? (progress|improvement|gains)]`,
    `${person} [(has not|hasn't|is not|isn't|did not|didn't) (made|make|making|shown|showing) (the|any|much|as much)? (progress|improvement|gains)]`,
  ],
  worseThan: `(is|are|was|were|came out|looks|seems|has become|have become) (much|far|a lot|a good deal|considerably|even|quite a bit|somewhat|significantly)? [worse than] (we|i|you|it|they|before|last|in|expected|the (first|last|previous|other))`,
  wellBehind: `(is|are|was|were|he's|she's|they're|remains|falls|fell) [(far|well|way|a long way|quite far|years|months) behind] (in|on|with|at|for) (every|all|most|both|several|many|talking|speech|language|motor|walking|play|reading|learning|nearly|almost|eating|social)`,
  scoresBelow:
    '(scores|score|skills|speech|language|talking|results|vocabulary|understanding|growth) (is|are|was|were|fell|came out|remain) [(well|far|way|much|significantly) (below|behind|lower than)] (what|the|his|her|their|other|most|we|age|expected|average)',
  notSafe:
    '(feeding|eating|drinking|swallowing|swallow|breathing) (is|are|was) [((not|no longer) ..1 safe|unsafe)] !(at|in the|on the)',
  notGained: `${person} [((has not|hasn't|have not|haven't|did not|didn't) (gained|gain|put on) (any|much|enough)? weight|(has not|hasn't) grown)] (in|since|for|over|.|this|as)`,
  byEar: `(hearing|screen|screening|test|check|exam|ear|ears) ..4 [((was|were|is) ..1 not passed|(did not|didn't) pass|came back as a refer)]`,
  openly: `[(i have|we have|i'm sorry|i am sorry|we are sorry|we're sorry|i regret|we regret|it is hard|sadly|unfortunately|regrettably) (to)? (tell|say|report|inform|share with)? (you)? (that|,)? (the|his|her|their|your (child's|son's|daughter's|baby's))] ..2 (results|result|scan|mri|heart|hearing|vision|hip|hips|spine|brain|lungs|growth|weight|muscles|swallow|kidneys|tumor|tumour|cancer|seizures|condition|skull|tests) ..3 (is|are|was|were|has|have|shows|show|showed|did|do|does|came)`,
  unsafe: [
    "(he|she|they|<Name>) [(cannot|can not|can't) (swallow|eat|drink|breathe) (safely|well enough|by mouth|without aspirating)]",
    '(is|are|was|be) [(not|no longer) safe for (him|her|them)] to (eat|drink|swallow|take|breathe|feed|have)',
    `${person} [(will|may|is going to|might|is likely to) (need|require) (an operation|heart surgery|brain surgery|hip surgery|surgery|a feeding tube|a g tube|a trach|a tracheostomy|a shunt|a ventilator|a transplant)]`,
    `${person} (is|are|may be|could be) [((going)? (blind|deaf)|losing (his|her|their) (sight|hearing|vision))] (.|,|in|on|and|;)`,
    "(he|she|they) [(does not|doesn't|did not|didn't|cannot|can't|can not) (hear|see|feel|move)] ..2 (at all|any sound|anything|out of|with (his|her) (left|right)|on (the|his|her) (left|right)|from the (left|right)|low sounds|high sounds|speech sounds)",
  ],
  suspected: `(i|we|the team|team) (also|strongly)? [(suspect|suspects|suspected|fear|believe|think) (that)? (he|she|they|your child|this is)? (has|have|is|may have|could have|might have)? (a|an)?] ..1 ${named}`,
  bodyBad: [
    `(his|her|their|your child's|your son's|your daughter's|both) ..2 ${part} (is|are|was|were|look|looks|seem|seems) ..1 [(scarred|torn|broken|blocked|swollen|damaged|missing|absent|outside (its|their|the) (socket|sockets)|sitting (outside|out of) (its|their|the) (socket|sockets)|too (small|tight|weak|thin|fast|slow|stiff|short|large|low|high)|not (forming|well|strong enough|formed)) !(to|for (the|a|this|my|your|his !(age)|her !(age)))]`,
    `[there (is|was|are|were) (a|an|some|also|still|more|extra)? ..1 (fluid|blood|bleeding|scarring|scar|hole|mass|damage|swelling|narrowing|leak|pressure|infection|blockage|cyst|tumor|tumour|lesion|bleed) (on|in|around|behind|near|between|to|inside)] (his|her|the|their|both) ..1 ${part}`,
    `(seizures|seizure|infections|fits|spells|pauses|tremors|spasms|apneas) (are|is|have|has) ..1 [(back|returned|come back|more frequent|more often|increased|started again|not under control|getting (longer|stronger|worse))]`,
    '(oxygen|heart rate|saturation|sats|breathing) ..2 [(dropped|fell|went down|stopped|slowed)] (to|below|under|when|while|during|at)',
  ],
  personBad: [
    `(he|she|they|your child|your son|your daughter|<Name>) (is|are|was|remains) [(far|much|really|dangerously|still)? too (thin|small|light|weak|underweight|sleepy to eat|tired to eat)] (.|,|;|and|for (his|her) age|to grow)`,
    `(he|she|they|your child|<Name>) (has|have|had) ..1 [(gone (backwards|backward|back|downhill)|slipped back|dropped back|fallen back|fallen further|stopped growing)] !(down|to (bed|sleep|school|class|his|her|the)|on|up|and forth|inside|home|for)`,
    `(he|she|they|your child|<Name>) (has|have)? [lost (almost|about|over|nearly|more than)? (a|an|half a|half an|<number>|some) (pound|pounds|kilo|kilos|kg|lb|lbs|ounce|ounces|gram|grams|weight)] !(coin|note|coins)`,
    `(he|she|they|<Name>) ..1 [(did not|does not|didn't|doesn't) (respond|react|startle|turn) to (any|sound|sounds|light|our voices|touch|pain|loud|the bell|voices|noise|noises|anything)] !(from|on the bus)`,
    `[(do not|don't|does not|doesn't|did not|no longer) (expect|believe|think) (his|her|him|their|them|she|he)] ..3 (return|come back|recover|improve|grow|walk|talk|speak|see|hear|sit|eat|live)`,
    `[(no longer|do not|don't|does not|not) (think|thinks|believe|believes) (this|it|that) is (just|only|simply|merely|a simple|a (phase|passing|mild))]`,
    `[(no|little|very little|hardly any) (change|improvement|progress|growth|gain) in (his|her|their)] !(bus|schedule|plan|room|group)`,
    `(news|report|outlook|results|picture|prognosis|scan) ..4 [(is|are|was|were|does|do|looks) not (good|look good|encouraging|what (we|you|i|anyone))]`,
    `(he|she|they|your child|<Name>) [(needs|will need|may need|is going to need|still needs) (a (tube|machine|ventilator)|tubes|oxygen) to (eat|breathe|drink|feed|grow|sleep)]`,
    `[in the (lowest|bottom|low|poor|very low|impaired|deficient) (range|group|band|category)] (on|for|in|of|.)`,
    `(pattern|profile|picture|findings|behaviors|behaviours|signs|symptoms|differences|results|scores) ..5 [(fit|fits|fitting|match|matches|is in line|are in line|agree|agrees) (with|in with)? (a|an|what we see in)?] ..1 ${named}`,
    `(found|find|finds|showed|shows|shown|is|has) [(an|a) (extra (piece|copy|chromosome)|missing (piece|part|gene|kidney|chromosome)|deleted|duplicated|changed gene|gene change|genetic change|chromosome (change|difference))]`,
  ],
  scoresLow:
    '(scores|results|score|numbers) ..5 [(are|were|is|was|came (back|out|in)|fell|remain) (very|quite|extremely|really|so|far too) (low|poor|weak|bad)]',
  milestones:
    '[(missed|missing|behind on|late on|has not met|not met) (most|many|several|all|a lot|nearly all) (of)? (his|her|the|their)? ..1 milestones]',
  partNotRight: [
    `(his|her|their|your child's|your baby's|<Name>) ..1 ${part} (is|are|do|does|has|have|was|were) [not (quite|really|yet|fully)? (right|normal|forming|formed|growing|developing|working|straight|closing|lined up|where (it|they) should)] (.|,|;|as|like|and|the way|properly|$|in|on)`,
    `(his|her|their|your child's|your baby's) ..1 ${part} (is|are|remains|remain) (still)? [(very|extremely|quite|so|too) (weak|floppy|stiff|tight|small|crooked|loose|low|slow)] !(after|today|to)`,
  ],
  fallingBehind: `(is|are|he's|she's|they're|been) (really|quickly|clearly)? [falling behind] !(schedule|on (the|his|her) (bike|walk))`,
} as const;
