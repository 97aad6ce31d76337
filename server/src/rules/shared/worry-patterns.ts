/** Hard news as letters tell it, for worry-without-next-step. */
import { diagnosis } from './diagnoses.ts';

/** A name that is news; “has Down syndrome” is known to whoever reads it. */
const named = `(${diagnosis
  .split('|')
  .filter((name) => !/^(?:add|fas|trauma|rad|tics|odd|depression|neurological|neuromuscular|down syndrome)$/.test(name))
  .join('|')})`;
const person = '(he|she|they|your child|your son|your daughter|your baby|<Name>)';
const worse =
  '(getting worse|worsening|worsened|gotten worse|deteriorating|deteriorated|declining|declined|going downhill|curving more|degenerating|slipping backward|slipping backwards|going backward|going backwards|become worse)';
const condition =
  '(delay|delays|delayed|behind|low|impaired|affected|hearing|loss|difficulty|difficulties|disorder|autism|apraxia|language|speech|motor|range|weakness|impairment)';

export const worryPatterns = {
  flags: ['[red flags] !(at|on the|from the)', '[warning signs]'],
  severe: [
    `[(severe|severely|seriously|profound|profoundly|marked|markedly|considerable|substantial|substantially|pronounced|extreme|extensive|major|critical) ${condition}]`,
    '[(alarmingly|dangerously|worryingly|extremely|critically|markedly|grossly|severely) (low|behind|delayed|weak|high|impaired|small|underweight)]',
    '(delay|delays|loss|disorder|apraxia|autism|difficulties|weakness) (in|of)? ..2 (is|are|was|were) (very|quite|rather)? [(severe|profound|marked|significant|serious|considerable|substantial)]',
    '[(severe|profound) to (severe|profound)] (delay|hearing|loss)',
  ],
  significant:
    '[(significant|significantly) (delay|delayed|delays|below|impaired|behind|deficit|deficits|weakness|hearing loss)]',
  behind:
    "(is|are|was|he's|she's|they're|scored|scores|came out|tested|fell|falls|performing|performs|functioning|remains) [(far|well|way) (behind|below)] (other|his|her|their|the (level|average|norm|range|others|rest|expected|typical|mean|class|group|curve|other)|where|most)",
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
  milestones:
    '[(missed|missing|behind on|late on|has not met|not met) (most|many|several|all|a lot|nearly all) (of)? (his|her|the|their)? ..1 milestones]',
} as const;
