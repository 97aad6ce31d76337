import { caregiver, planThing } from './caregivers.ts';

/** Patterns for caregiver-blame: what a family is said to cause, neglect or spoil. */

const kin =
  "(mom|mum|mother|dad|father|parent|parents|parental|maternal|paternal|parenting|caregiver|caregivers|family|grandma|grandmother|home environment|family's|mom's|mum's|mother's|dad's|father's|parent's|caregiver's|grandma's|grandmother's|foster mom|foster mother|foster parents)";
const lax =
  '(inconsistent|poor|lax|permissive|limited|minimal|inadequate|insufficient|over indulgent|overindulgent|indulgent|harsh|ineffective|chaotic|unstructured|negative|weak|enabling)';
const input =
  '(parenting|parent|parental|maternal|caregiver|caregiving|family|home|limits|limit setting|boundaries|discipline|structure|routines|routine|stimulation|supervision|follow through|carryover|carry over|practice|effort|input|involvement|attention|commitment|consistency|compliance)';
const because =
  '(due to|secondary to|attributable to|attributed to|(as)? (a|the)? (direct)? result of|(as)? (a)? consequence of|resulting from|results from|stems from|stemming from|related to|because of|caused by|hindered by|limited by|hampered by|impeded by|affected by|reinforced by|maintained by|worsened by|exacerbated by|compounded by|driven by|explained by|down to|comes down to|blamed on|traced to|a reflection of|a product of|thanks to)';
const ours =
  '(recommendation|recommendations|advice|suggestion|suggestions|guidance|guidelines|instructions|plan|program|programme|hep|strategies|strategy|exercises|stretches|referral|referrals|concern|concerns|protocol|precautions|warnings|home practice|homework|therapy|services|schedule|progress|work|efforts|limits|rules)';
const unhelpful =
  '(ignored|ignores|ignoring|disregards|disregarded|disregarding|sabotages|sabotaged|sabotaging|undermines|undermined|undermining|dismisses|dismissed|dismissing|resists|resisted|resisting|rejects|rejected|neglects|neglected|neglecting|overrides|contradicts|undoes|abandoned|abandons|flouts|refuses|refused)';
const badly =
  '(stay up|stay in|sit in front of|watch|have|eat|drink|play on|scream|run the (house|show)|do (whatever|anything|what)|get away with|walk all over|skip|dictate|rule|call the shots|use|keep)';
const screens =
  '(tv|television|tablet|ipad|phone|screen|screens|screen time|youtube|video games|cartoons|bottle|bottles|pacifier|juice|sweets|candy|junk food|soda|chips|crisps)';
const much =
  '(all day|all night|all the time|too much|too often|so much|constantly|every time|whenever|until|way too much|whatever|anything|his way|her way)';
const lacking =
  '(attention|stimulation|practice|practise|structure|reading|language|affection|exercise|sleep|supervision|interaction|support|input|talk|opportunities|opportunity|discipline)';
const done =
  '(practiced|practised|followed through|followed up|followed the|worked with (him|her)|read to|used the|kept up|come|called|acted|sought|tried|listened|done|started|been more|been consistent|put more|stuck)';

export const blameCauses = {
  undermines: [
    `${caregiver} (has|have|had|is|was|often|also|continues to|repeatedly|actively|openly|simply|just|still|consistently)? ..1 [<verb:${unhelpful}>] (the|our|all|any|my|every|safety|medical|this|his|her|their|repeated)? ..2 ${ours}`,
    `you (have|are|keep)? [<verb:(ignored|disregarded|dismissed|neglected|undermined|undermining|ignoring|sabotaging)>] (the|our|my|all) ..2 ${ours}`,
  ],
  skips: `${caregiver} (often|still|again|also|always|sometimes)? [<verb:(skips|skipped|skipping|drops|dropped|forgets|forgot|avoids|avoided|misses|blew off|blows off|brushed off|brushes off|shrugged off|shrugs off|tossed|dismisses|dismissed|ignores|ignored)>] (the|his|her|their|our|all|most|some|doing|to do)? ..1 ${planThing}`,
  against: `${caregiver} ..9 [(against|contrary to|in spite of|in defiance of) (medical|our|my|the|clinic|therapist|slp|ot|pt)? (advice|recommendation|recommendations|guidance|instructions|orders)]`,
  onYou: '[(is|are|was) (all)? on (you|mom|mum|dad|the parents|the family|them as parents)] (.|,|;|$|and|as|since)',
  inattentive: `${caregiver} (is|was|often|very)? ..1 [(inattentive|unresponsive|insensitive|oblivious|blind) to] (child|his|her|their|the|<Name>)`,
  choseNot: `${caregiver} ..1 [<verb:(chose|chooses|opted|elected|decided|prefers|preferred) not to>] (follow|do|complete|use|try|pursue|implement|attend|act on|return|continue|practice) (the|our|any|his|her|their|my|with)? ..2 ${ours}`,
  gaveUp: `${caregiver} ..1 [(gave up|gives up|has given up|have given up|quit|fell off|lost interest)] (on|in|doing|with) (the|our|his|her|their)? ..2 ${ours}`,
  because: [
    `[<link:${because}> ${lax} ${input}]`,
    `[<link:${because}> (a|the|his|her|their|an)? ..1 (lack|absence) of ..1 ${input} (at home|in the home|by|from|.|,|;|and|$)`,
    `[<link:${because}> (a|the|his|her|their|an)? ..1 (lack|absence) of ..1 (stimulation|parenting|limits|boundaries|discipline|structure|supervision|follow through|parental involvement|family involvement)]`,
    `[${because} (the|his|her|their|poor)? ${kin}] ..2 (inconsistency|anxiety|behavior|behaviour|approach|choices|refusal|lack|failure|failing|neglect|parenting|style|attitude|indulgence|overprotection|phone use|permissiveness|handling|doing|not|giving|letting|talking|use|habits|noncompliance|expectations)`,
    `(delay|delays|regression|plateau|behavior|behaviors|behaviour|tantrums|decay|problems|difficulties|progress|gains|lack of progress|weight) ..3 [${because} (the|his|her|their|poor)? (home environment|home life|home situation|parenting|upbringing|parents|mother|father|mom|dad|family|caregiver|caregivers)]`,
  ],
  becauseYou: [
    "[because (you|mom|mum|dad|mother|father|parents|the family|family) (did not|didn't|have not|haven't|do not|don't|failed to|never|keep|refuse to|refused to|would not|wouldn't|let|allow)] !(rush|push|force|give up|hurry|yell|pull|make)",
    `[because (mom|mum|dad|mother|father|parents|the family|family|grandma) (stopped|quit|skipped|forgot|forgets|skips|dropped|ignored) (doing|using|following|practicing|to do)?] (the|his|her|their)? ..1 ${planThing}`,
    '[because (mom|mum|dad|mother|father|parents|the family|family|grandma) (always|just|still)? (gives in|gave in|spoils|spoiled|babies|lets|enables|is inconsistent|are inconsistent)]',
  ],
  ifYou: [
    `would (be|have|talk|walk|do|make|sleep|eat|know|be doing|improve|progress) ..6 [if (you|mom|mum|dad|mother|father|parents|the family|family|caregivers|they|everyone at home) (had|would|only|did|just|were|could)] ..1 (${done}|just|only|more|not|bother|try|do|read|practice|follow|stop|put|work)`,
    '[if (mom|mum|dad|mother|father|parents|grandma|grandmother|the family|only mom|only dad) (would|could|had) (just|only|simply)]',
    `could (have)? (been)? [(have been|be|been) (prevented|avoided|caught earlier|further along)] (if|with|had)`,
    `(had|if) (you|mom|mum|mother|dad|father|parents|the family) ..1 ${done} ..6 [(he|she|they) (would|could|might) (be|have|not)]`,
    `would ..8 [had (the|his|her)? (parents|mom|mum|mother|dad|father|family|you)] ..1 ${done}`,
    `[(would|could) not (be|have been) ..3 if (you|mom|dad|mother|father|parents|the family) (had|would)]`,
  ],
  toBlame: [
    `${caregiver} [to blame] (for|in|here)`,
    `[(blame|fault|responsibility) (lies|rests) with (the|his|her)? (mom|mother|dad|father|parents|family|home|caregiver|caregivers|you)]`,
    `^ [(mom|mum|mother|dad|father|parent|parents|family|grandma)'s (own)? fault]`,
  ],
  holdingBack: `(${caregiver}|you|you're|parents) (is|are|was|were|may be|has been|have been)? [(holding (him|her|them|<Name>) back|standing in (his|her|their) way|making (it|things|him|her|them) worse|doing (him|her|them) no favors|not doing (him|her|them) any favors|setting (him|her) up to fail)]`,
  lets: [
    `${caregiver} (always|just|often|still|simply|only|basically|frequently)? [(lets|let|letting|allows|allow) (him|her|them|<Name>|child|the child) (to)? (do|have|eat|get|watch) (whatever|anything|everything|what) (he|she|they) (wants|want|likes|like|pleases)]`,
    `(${caregiver}|you|at home (she|he|they)|^) (always|just|often|still|simply|only|basically|frequently)? [<verb:(lets|let|letting|allows|allow|allowed|allowing|permits)> (him|her|them|<Name>|child|the child|baby) (to)? ${badly}] ..4 (${screens}|${much}|midnight|10|11|12|late)`,
    `${caregiver} ..2 [(parks|parked|plops|plopped|props|propped|sits|leaves|left|puts) (him|her|them|<Name>|child|the child|baby)] (in front of|with) (the|a|his|her)? ${screens}`,
    `${caregiver} ..1 [(gives in|caves|caved|gave in|backs down|cave|give in)] (every|whenever|when (he|she)|to (his|her) (demands|whining|screams|screaming|crying|tantrums)|as soon as|immediately|right away|each|too|,|.|;|and|$) !(giggles|smile)`,
    `${caregiver} ..1 [(caters to|panders to|indulges|spoils|overindulges|coddles|enables|mollycoddles|babies|waits on)] (him|her|them|<Name>|child|the child|his every|her every|every|his|her|the) !(with love|with kisses)`,
    `${caregiver} ..1 [(does|do|doing) (everything|it all|too much) for] (him|her|them|<Name>|child)`,
    `${caregiver} ..1 [(speaks|talks|answers|answering|speaking|talking) for (him|her|them|<Name>|child) ..2] (constantly|always|so|too much|instead|rather|all the time|and)`,
  ],
  notEnough: [
    `(he|she|they|child|pt|<Name>) (is|are|was)? [(not getting|does not get|doesn't get|not receiving|isn't getting|aren't getting|gets no|gets little|gets very little|gets too little|receives little|receives no) (the|any|enough|adequate|much|sufficient|consistent)? ..1 ${lacking}] (at home|in the home|from (mom|dad|mother|father|parents|his|her|family)|and it shows|outside)`,
    `[(no one|nobody) (reads|works|talks|plays|practices|sits|follows through) (to|with)? (him|her|them)?] (at home|outside|in the home)`,
    `[(no one|nobody) (at home|in the home|in the family) ..1 (reads|works|talks|plays|practices|sits|follows through|speaks)]`,
    `[(there is|there's|with) no (structure|discipline|routine|limits|boundaries|consistency|consequences|rules|carryover|follow through|practice) (at home|in the home|from|in this home)]`,
    `(${because}|^|:|due|given) [(no|zero|little|very little) (structure|discipline|routine|limits|boundaries|consistency|consequences|rules|stimulation|practice|carryover|follow through|support) (at home|in the home|from home|from family|from parents|from mom|from dad)]`,
  ],
  tooLate: [
    `${caregiver} ..2 [(late (in|to)|slow to|slow in|waited (too long|so long)|took too long|delayed|put off|has put off|dragged (her|his|their) feet)] (seek|seeking|get|getting|act|acting|call|calling|respond|responding|start|starting|follow|following|schedule|scheduling|book|booking|help|to|on|in|services)`,
    `${caregiver} ..2 [missed (the|an|her|his|their|every) (opportunity|chance|window|referral|boat) <to:(to)>?]`,
  ],
  serious: [
    `${caregiver} (does not|doesn't|do not|don't|needs to|need to|must|should|is not|are not|isn't|aren't|has not|have not)? [(take|taking|takes|taken|took) (this|it|therapy|the (program|plan|brace|splints|exercises|diagnosis|safety)|things|services) (more|less|not|very)? (seriously|serious|lightly)]`,
    `${caregiver} (needs|need) [to (step up|try harder|make more (of an)? effort|do more|do better|get on board|be on top of|prioritize|prioritise|own|take responsibility|take ownership|commit)]`,
    `${caregiver} ..1 [(offers|offered|gave|gives|had|has|with) no (reason|explanation|excuse|apology)]`,
    `${caregiver} ..1 [(does not|doesn't|do not|don't|did not|didn't) (seem to|appear to|fully|really)? (see|appreciate|understand|get|grasp) the (importance|need|point|value|urgency|seriousness)] (of|to|for|in)`,
    `${caregiver} ..1 [(does not|doesn't|do not|don't) (prioritize|prioritise|make time for|make the time for|bother with|care to)]`,
  ],
  wasTold: [
    `${caregiver} [<aux:(was|were|has been|have been|had been)> (told|warned|advised|reminded|instructed|informed)] (in (january|february|march|april|may|june|july|august|september|october|november|december|the fall|the spring)|last (week|month|visit|time|year)|at (the)? (last|previous|prior|every|each)|again|about this|before|already|multiple|weeks ago|months ago|ago|of this)`,
    `${caregiver} [(knew|knows|was aware|is aware|were aware)] (about|of|that) ..8 (but|and|yet) (did|has|still|chose|never|continues|have)`,
    "(we|i) [(already|have already|'ve already) (told|explained|shown|reminded|warned|gone over|been over)] (you|mom|mum|dad|mother|father|parents|them|this with)",
  ],
  unwilling: [
    `${caregiver} (is|are|was|were|remains|seems|appears|still)? [(unable (or|and|/) unwilling|unwilling (or|and|/) unable|unwilling|not willing) to <act:(follow|do|complete|use|try|implement|carry|practice|work|commit|change|participate|bring|attend|put|make|stop|give up|set)>]`,
    `${caregiver} (still|again|also|flatly|simply)? [<verb:(refuses|refused|refusing|refuse) to> <act:(use|do|follow|try|put|complete|implement|practice|work|participate|wear|attend|stop|give up|set|take|sign|return|accept help|read|bring|let|cooperate)>]`,
  ],
  adherence: [
    `${caregiver} (is|are|was|were|has been|have been|remains|continues to be)? [(non adherent|nonadherent|non compliant|noncompliant|not adherent|not compliant|lax|lazy|careless|sloppy|negligent|neglectful|remiss|half hearted|hit or miss|hit and miss)] (with|to|about|in|on|toward|regarding|re|.|,|;|and|$)`,
  ],
} as const;
