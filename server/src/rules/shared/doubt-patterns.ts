/** More patterns that doubt what a family says. */

const said =
  '(he|she|they|it|there|this|that|his|her|their|the|nobody|no|not|nothing|nursery|school|mom|mum|dad|everyone|someone|<Name>|we|tummy)';
const teller = '(<caregiver>|he|she|they|you|carer|foster carer|sitter|nan|nana|grandparents)';
/** Reasons for staying away, in quotation marks. */
const reason =
  '(broke down|broken down|broken|died|did not go off|car trouble|car troubles|traffic|sick|no time|a bug|stomach bug|a stomach bug|too much traffic|under the weather|family emergency|an emergency|emergency|a headache|headache|migraine|work|another appointment|a flat tire|flat tire|technical issues|a bad connection|busy at work|the bus|bus trouble|a cold|no ride|overslept|family stuff|transport issues|transportation issues|transportation|a fever|not feeling well|personal reasons)';
const account =
  '(assertion|assertions|claim|claims|assurance|assurances|insistence|protestations|protests|contention|contentions|denials|denial)';
const mishap =
  "(again|forgot|forgotten|forgets|misplaced|missing|lost|too busy|busy|overslept|unavailable|couldn't|left it|left them|left at|nobody told|no one told|never told|never got|never received|at the other house)";
/** What is “alleged” outside of legal matters. */
const ailment =
  '(speech|talking|sentences|signing|reading|exercises|routine|emergency|support|stomach ache|stomachache|tummy ache|pain|headache|headaches|illness|carryover|progress|words|practice|home practice|allergy|allergies|sensitivity|sensitivities|diagnosis|appointment|fever|reflux|skills)';

export const doubtPatterns = {
  saidToDo:
    '[<verb:(~profess|~purport)> to] <what:(be|have|do|read|use|know|practice|practise|give|see|understand|follow|work|feel|speak|sing|play|sleep|eat|try|need|want|stretch|brush|put|take|make|go|get|offer)>',
  claimsAlways:
    '[<verb:~claim> to] <adv:(always|never|only|often|regularly)> <what:(be|have|do|read|use|give|sing|play|sleep|eat|try|stretch|brush|put|take|make|go|get|offer|work)>',
  claimsClause: `[<verb:~claim>] ((his|her|their|its|my|your|the) ..2 (hurts|hurt|aches|works|worked|helps|helped|fits|needs|needed|wants|likes|broke|sleeps|slept|eats|ate|knows|knew|gets|got|goes|went|makes|made|takes|took|feels|felt|told|said|lost|came|uses|used|talks|walks|sits|signs|never|always|only|can't|won't|doesn't|didn't)|(nursery|school|daycare|insurance|everyone|someone|mom|mum|dad|<Name>) (is|was|never|told|said|has|had|does|did|didn't|doesn't|won't|will|can|lost|knows|makes|gives))`,
  asserts: `[<verb:(~assert|~contend|~profess|~allege)> (that)?] !((his|her|their|the) (right|rights|independence|autonomy)) ${said}`,
  concedes: `[<verb:~concede> (that)?] ${said}`,
  ownsUp: '[(<verb:~own> up to|<verb:~fess> up (to|about)|<verb:~come> clean about)]',
  letsSlip: `[(<verb:~let> slip (that)?|<verb:~let> it slip (that)?)] ${said}`,
  madeOut: `[<verb:(made|makes|making)> out (that|like)] ${said}`,
  haveUsBelieve: `[((would|'d) (have|like) <us:(us|me|you)> (to)? (believe|think)|(wants|wanted) <us:(us|me|you)> to (believe|think)) (that)?] ${said}`,
  convince: [
    `${teller} [<verb:(tried|tries|is trying|was trying|keeps trying)> to (convince|persuade) <us:(us|me)> (that)?] ${said}`,
    `<caregiver> [<verb:(tried|tries|is trying|was trying|keeps trying)> to tell <us:(us|me)> (that)?] ${said}`,
  ],
  keepsComplaining: '[<verb:(keeps|keep|kept)> (on)? complaining <link:(of|about|that)>]',
  questionable:
    "[(it is|it's|it was|it remains|remains|is) (highly|very)? (questionable|doubtful|debatable|dubious) (whether|if|that|how (much|often))] ..4 (parents|mom|dad|mother|father|family|caregiver|program|home|hep|she|he|they|exercises|stretches)",
  ifBelieved: [
    '[(if (you|we|i)? (believe|trust) (the)? (mom|dad|mother|father|parents|family|grandma|caregiver|her|him|them)|if (the|his|her)? <caregiver> (is|are) to be believed|to hear (her|him|them|<caregiver>) tell it|(or)? so (she|he|they|<caregiver>) (says|say|claims|claim))]',
    "[(according to)? (mom's|mum's|dad's|mother's|father's|grandma's|family's|caregiver's|parents') version (of (events|it|things|the story))?]",
  ],
  excuse: '[<noun:(excuse|excuses)>] (given|offered|provided|was|were|this|today|that|is|included|for|about|why)',
  makesExcuse:
    '[<verb:(~make|~give|~offer|~have)> (always|often|yet)? <some:(an|another|more|many|several|the usual|the same|lots of|some|no)>? <noun:(excuse|excuses)>] !(note|letter|form|slip|card)',
  apparently: `[apparently] ,? <next:any> ..6 ${mishap}`,
  quotedReason: `(car|van|bus|phone|device|alarm|had|has|have|having|to|of|citing|with|for|from|was|were|is|being|too|so|again|got|cancelled|canceled|late|cancel|absent|,) [" <word:${reason}> "]`,
  despite: `[(despite|contrary to|regardless of) <who:(her|his|their|your|mom|mum|mother|dad|father|parent|parents|family|the family|grandma|the parents|caregiver)> ${account}] ,`,
  theirClaim: `<who:(your|her|his|their|mom|mum|mother|dad|father|parents|family|caregiver|grandma)> [(claim|claims|assertion|assertions|contention)] that`,
  alleged: `<article:(his|her|their|the|any|this|these|some)>? [(alleged|so called|purported|supposed)] <noun:${ailment}>`,
  historian: '[(poor|unreliable|questionable|inconsistent|bad|vague|limited|difficult|fair|inaccurate) historian]',
  storyChanges: `(<caregiver>|his|her|their|the|mom's|mum's|dad's|mother's|father's|family's) [(story|stories|account|version|explanation) (does not match up|doesn't match up|does not line up|doesn't line up|keeps changing|kept changing|changed|changes|does not add up|doesn't add up|didn't add up|is inconsistent|was inconsistent)]`,
  weDoubt: `(i|we|team|staff|therapist) [(doubt|doubts|question|am skeptical|are skeptical|am sceptical|are sceptical|do not believe|don't believe|find it hard to believe)] (that|whether|if)? (<caregiver>|she|he|they) (really|actually|is|are|was|does|do|did|has|have)`,
  hardToBelieve: `[(hard to believe|not credible|not believable)] (that)? (<caregiver>|she|they|he) (is|are|does|do|did|has|have|really|actually)`,
  minimizes: `${teller} [(~minimize|~minimise|~downplay)] (his|her|their|the|any|all|our|how) ..2 (concern|concerns|difficulty|difficulties|delay|delays|need|needs|problem|problems|symptoms|struggles|severity|behaviors|behaviours|diagnosis)`,
  swears: `${teller} (also|still|always)? [<verb:(swore|sworn|protests|protested)> (that|up and down that)?] ${said}`,
  adamant: `${teller} [<be:(is|was|are|were|remains|remained)> (quite|very|absolutely|still)? adamant (that)?] ${said}`,
  acknowledges: `${teller} (did|also|finally)? [<verb:(~acknowledge)> (that)?] (he|she|they|not|it|there)`,
  asYouAdmit: `as (you|<caregiver>|she|he|they) (yourself|herself|himself)? [<verb:(admit|admits|admitted|concede|concedes|conceded|confess|confessed)>]`,
  reportedlyAlone:
    '^ [reportedly] <next:(does|did|uses|practices|tries|reads|walks|says|eats|sleeps|talks|follows|done|completed)>',
  reportedly:
    '<caregiver> [reportedly] <next:(tried|tries|does|did|has|had|gives|gave|uses|used|practices|practiced|reads|read|works|worked|called|calls|follows|followed|is|was)>',
  butDoubt: `${teller} ..1 (says|say|said|reports|report|reported|states|stated|tells|told|feels|thinks|maintains) ..9 ..9 ,? [but (i|we|team|staff|therapist) (doubt|doubts|question|questions|(am|are|remain) (not convinced|skeptical|sceptical|unsure|doubtful)|have (my|our) doubts|(find|found) (it|that|this) hard to believe|have yet to (see|hear|observe)|(don't|do not) (believe|buy)) (it|that|this)?]`,
  blames:
    '<caregiver> (often|again|still|always)? [<verb:(blames|blamed|blaming)>] !(himself|herself|themselves|myself|self)',
  usedExcuse: `(<caregiver>|^) [<verb:(uses|used|using)> (the|an|his|her|this|that|another) excuse <link:(of|that)>?]`,
  dubious: `[(questionable|dubious|doubtful|unreliable|inaccurate|exaggerated|inflated) (parent|parental|maternal|paternal|caregiver|family|mother's|father's|mom's|dad's) (report|reports|account|history|recall|log|logs|estimate|data)]`,
  notCredible:
    "(parent|parental|maternal|paternal|caregiver|family|mother's|father's|mom's|dad's|parents|grandma's|grandmother's) (report|reports|account|history|recall|log|logs|estimate|word count) (is|was|are|were|seems|seem|appears|deemed|considered|felt to be|may be|not)? ..1 [(not|hardly)? (credible|unreliable|questionable|inconsistent|reliable|exaggerated|inflated|dubious|doubtful|suspect|inaccurate|overstated|believable|accurate|to be trusted)] !(with (the|what|our|my|clinic)) ",
  exaggerates:
    '<caregiver> (tends to|likely|probably|may|is|was|often|also)? [(exaggerates|exaggerate|exaggerated|exaggerating|overstates|overstate|overstated|overreports|over reports|overestimates|overestimate|overestimated|inflates|inflated|embellishes|embellished|lies|lied|lying|fabricates|fabricated)] (his|her|their|the|about|how|what|to|.|,|skills|abilities|progress)',
  exaggeratedBy:
    '[(exaggerated|inflated|overstated|overestimated|embellished|fabricated) by] (the|his|her)? <caregiver>',
  acts: '<caregiver> [<verb:(pretends|pretended|acts|acted|claims) (not to|as if|as though|like)> (he|she|they)?] (understand|know|hear|see|remember|get|does|did|has|have|had|can|never|nobody)',
  conveniently: '<caregiver> ..2 [conveniently] <next:word>',
} as const;
