/** Patterns for how a letter tells a family what to do. */

const homeWords =
  '((parent|caregiver) (or|/) (guardian|caregiver)|parents|parent|families|grandparents|caregivers|caregiver|guardian|guardians|the family|mother and father|mothers|fathers|everyone at home)';
const really = '(really|also|both|all|always|now|still|simply|only|then|just)';
/** After “you should”: verbs of news, hope or comfort, which are not orders. */
const noOrder =
  '(have|be able|be proud|be seeing|be hearing|be in|be getting|be receiving|be ok|be fine|feel|see|expect|hear|get|receive|notice|know|never feel|not|be so|find|understand|only pay|trust|both be proud|decide|come first|get to|worry|say|ask|tell|share)';
/** Actions for which “please” is enough. */
const asked =
  '(stay|sign|bring|call|attend|arrive|come|complete|fill|return|send|notify|contact|submit|provide|schedule|remain|wait|wear|park|check in|cancel|pay|show|register|inform|supply|keep)';

/** Verbs of home programs. With a frequency or a duration, they are an order with a dose. */
const doing =
  '(do|continue|put|place|lay|position|turn|walk|apply|spend|show|follow|practice|practise|complete|perform|repeat|stretch|work on|drill|read|brush|sing|say|hold|rub|massage|squeeze|roll|exercise|use|try|give|offer)';
const dose =
  '(<number> (minutes|minute|min|mins|times|reps|repetitions|sets|x|cards|seconds|sec|hours|hour|words|trials|rounds)|<number> x|twice|three times|(each|every|per) (day|night|morning|evening|meal|mealtime|diaper change|bath|time|session)|daily|nightly)';
const dosed = '!(together|if|and see|when you|for fun|with me) ';
const child = '(him|her|them|your child|your baby|your son|your daughter|<Name>)';
const gap = '..6';

export const directivePatterns = {
  youMustPlease: [`you ${really}? [<modal:(must|need to|have to|are required to|are expected to)>] <act:${asked}>`],
  youShould: [
    `you ${really}? [<modal:(should|must|ought to|need to|have to|had better)>] !${noOrder} <act:word>`,
    `you ${really}? [(will|shall)? <modal:(need to|have to|be expected to|be required to)>] !${noOrder} !${asked} <act:word>`,
    `[you'll <modal:(need to|have to)>] !${noOrder} !${asked} <act:word>`,
    'you [are (going to have to|to)] !(be (congratulated|commended|thanked|praised)|blame|us|him|her|me) <word> (in|out|up)? (the|a|an|his|her|him|each|every|this|it|on|twice|daily|all|at|no|up|your|with)',
    `[you ${really} <modal:(should|must|need to|have to)>] !${noOrder} <act:word>`,
    '[you <modal:(should|must|ought to|need to|have to)> not] !(give up|feel|worry|have|need|blame|expect|be|hesitate|think) <word>',
  ],
  better: "[you'd better (not)?] <act:word>",
  cannotLet:
    "you [(can't|cannot|can not|mustn't|must not|may not) (let|allow|give|keep|skip|miss|stop|use|carry|expect|leave|give in)] !(the house|it|your)",
  childMust: `(he|she|they|your child|your son|your daughter|<Name>) ${really}? [<modal:(must|needs to|has to|have to|need to|should not|shouldn't|must not|mustn't|ought to|is not to|is to)>] (wear|do|keep|use|practice|practise|sit|drink|eat|sleep|stay|finish|ask|say|have (the|a|his|her|any)|be (in|on|wearing|kept|made)|take|avoid|stop|go without|hold|repeat|complete) !((a|the)? (turn|laugh))`,
  mustNotBe: `[<who:(he|she|they|your child|your baby|your son|your daughter)> (must|should|is|are) not (to)? be <act:(placed|put|left|given|allowed|carried|fed|seated|sat|offered|encouraged|rewarded|held|picked up)>] !(back|alone|unattended|unsupervised)`,
  shouldWear: `(he|she|they|your child|your son|your daughter|<Name>) [should (also|always|only|still)? (wear|practice|practise|drink|avoid)] (his|her|their|the|these|this|it|them|from|all|only|at)`,
  mustBeWorn:
    '(brace|braces|boots|orthotics|splint|splints|glasses|aids|patch|aid|afos|smos|shoes|helmet|band|device) ..3 [(must|should|need to|needs to|have to|has to) be worn]',
  itIsVital:
    "[(it is|it's|it will be) (very|really|so|also|absolutely)? (important|essential|imperative|critical|crucial|vital|necessary|mandatory|expected) that] (the|he|she|your|his|her|they|all|both|splints|everyone|exercises|<Name>)",
  requireThat: '[(we|i) (require|expect|insist|demand) that] (you|parents|families|your|all|he|she)',
  noCircumstances: '[(under no circumstances|at no time|on no account) (should|is|are|may|must|can)?]',
  yourJob:
    '[your (main|only|first|biggest)? (job|role|responsibility|duty|homework|task) (is|this week is|will be|at home is|for the week is) to] !(enjoy|rest|love|be|play|have|just|watch|laugh|notice|cuddle)',
  onlyUse: '^ [<act:(use|give|offer|allow|serve|buy)> only]',
  everyTime: `^ (please)? [<act:(use|give|offer|put|keep|wait|follow|say|hold|make|have|require)>] ..8 (from now on|at all times|every single|without exception|no matter what|each and every)`,
  setTimer: '^ [<act:(set)> (a|the) timer]',
  youAre: '[you are (required|expected|supposed|to be required) to] <act:word>',
  theyMust: [
    `^ (the|all|both|your|a|each|every|one)? <who:${homeWords}> (or|and)? (guardian|guardians|caregivers|caregiver)? (also|always|both|then)? [<modal:(must|should|need to|have to|needs to|has to|ought to|are required to|are expected to|is required to|is expected to|are to|is to)>] !(be able|feel|expect|have|know|see|move|work|travel|find) <act:word>`,
    `^ (his|her|the|their|your)? <who:(mom|mum|dad|mother|father|grandma|grandmother|grandpa|nanny|husband|wife)> (also|both|really)? [<modal:(must|should|needs to|has to|ought to|is expected to|is required to)>] !(be able|feel|be proud|know|see|have|expect|be (here|there|home|coming|getting|seeing)) <act:word>`,
    `(the|both)? (mother and father|parents|parent|parent or guardian|caregivers|families) [<modal:(must|should|need to|have to)>] !(be able|feel|expect|have|know|see) <act:word>`,
  ],
  passive:
    '(screen time|tv|tablet|juice|bottle|pacifier|snacks|milk|walker|patch|device|child|children|kids|exercises|stretches|forms|form|homework|braces|glasses|aids|splint|activities|program|sheet|log) ..6 [<modal:(must|should|need to|needs to)> be <act:(limited|avoided|stopped|reduced|charged|used|followed|repeated|taken|brought|kept|done|completed|signed|returned|worn|practiced|performed|picked up|made|put|given|removed)>]',
  makeSure:
    '[please? (make sure|make certain|be certain|take care) (that)?] (you|he|she|they|your|his|her|their|the|to|it|<Name>)',
  beSure: [
    '[please? be sure (that|to)] <act:word>',
    '[please? be sure] (he|she|they|you|your|his|her|the|<Name>) <act:word>',
  ],
  tryHarder: '^ [(please)? try (harder|more) to] <act:word>',
  ensure: [
    '[please? ensure (that)?] (you|he|she|they|your|it)',
    '[please? ensure that] <act:word>',
    '^ [please ensure] <act:any>',
    '[please? see to it that] <act:any>',
    '[please? see to it] (you|he|she|they|the|all|both|your|his|her|<Name>)',
    '[please see that] (you|he|she|they|the|all|both|your|his|her|<Name>)',
    '^ [see that] (he|she|they|your child|your son|your daughter) <act:word>',
  ],
  doNotLet: `[<no:(do not|don't|never)> (let|allow) <whom:(him|her|them|your child|your baby|your son|your daughter)> (to)? <act:word>]`,
  doNot: `[<no:(do not|don't|never)> <act:(let|allow|give|give in|make|skip|feed|offer|pick|carry|respond|react|cave|accept|reward|put|leave|use|force|buy|comfort|rescue|rush|chase|bribe|negotiate|argue|praise|speak for|talk for|answer for|hand|turn on|get|wake|hold|laugh|baby|coddle|repeat|cuddle|rock|lift)>] !(me|us|up|it a thought|a thought)`,
  never:
    "^ (please)? [<no:(do not|don't|never)> <act:(do|help|finish|answer|tell|move|touch|expect|miss|ask|stop|allow|say|show)>] (it|him|her|them|his|until|for|the (exercises|stretches|task)|a day)",
  youWill: `you [will] (do|complete|practice|practise|perform|follow|keep|use|wear|record|log|stretch) ..8 (every|each|daily|times|twice|<number>)`,
  stop: `(^|: (please)?) [please? (stop|quit|avoid) <act:(giving|letting|using|offering|carrying|feeding|picking|allowing|buying|putting|doing|rewarding|reacting|making|bribing|chasing|helping|holding|rocking|talking|speaking|turning|rushing|negotiating|handing)>] !(and)`,
  remove: `^ [<act:(cut out|cut back on|cut down on|stop|ban|remove|take away|get rid of|throw away|throw out|give up|limit|restrict|eliminate|drop|put away|hide|switch off)> (all|his|her|their|the|any)? (of the)? (walker|baby walker|bouncer|jumper|exersaucer|stroller|dummy|screens|screen|screen time|tv|tablet|tablets|ipad|phone|phones|pacifier|pacifiers|soother|bottle|bottles|sippy cup|sippy cups|juice|milk|snacks|sugar|sweets|bumbo|video games|youtube|naps|night feeds)]`,
  noMoreOf:
    '^ [no more (walkers|walker|bottles|pacifiers|screens|juice|tv|tablets|bouncers|jumpers|pull ups|pullups|diapers|sippy cups|sweets|youtube)] ,? (please|from now)',
  weExpect:
    '(we|i) (also|really|would|do)? [(expect|require) (him|her|them|<Name>|your child|your son|your daughter) to] (read|do|practice|practise|wear|use|finish|complete|sit|write|follow|bring|speak|stay|turn|memorize|be in bed)',
  takeAway: '^ [<act:(take)> (the|his|her|their|that) ..2 away] (if|when|until|for|whenever|as soon)',
  gotTo:
    "[(you've|you have) (really|just)? got to] !(see|hear|love|laugh|be (kidding|proud)|know|feel|try (this|the (cake|soup)))",
  noNo: '^ [no (walker|jumper|bouncer|exersaucer|screens|screen|juice|bottles|bottle|pacifier|tv|tablet|phones|phone|toys) , no (walker|jumper|bouncer|exersaucer|screens|screen|juice|bottles|bottle|pacifier|tv|tablet|phones|phone|toys|milk|sweets)]',
  notExceed:
    '(meals|meal|mealtimes|feeds|naps|nap|screen time|practice|sessions at home|baths) [(must|should) (not exceed|last|be no (longer|more))]',
  isToBe:
    '(the|his|her|your|all) ..1 (tablet|tv|phone|phones|screens|screen|bottle|bottles|pacifier|walker|juice|exercises|stretches|homework|log|chart|diary|form|forms|snacks|ipad) [(is|are) to be (put|kept|turned|used|left|removed|given|done|taken|switched|limited|stopped|filled|returned|signed|completed|practiced)] !(at our|at the (clinic|desk))',
  youWant:
    "[you'll (want|need|have) to (stop|start|cut|limit|remove|take away|get rid of|avoid|insist|be (more|firm|strict|consistent))] !(the date|in touch|a bag)",
  noMore:
    '^ (from now on|starting now|starting today|as of today|from today)? ,? [<no:(no more|no)>] (screens|screen time|tv|tablet|tablets|ipad|phone|phones|juice|milk|snacks|bottle|bottles|pacifier|dummy|sweets|sugar|toys|naps) (at|after|before|during|until|in|between|for|except|allowed)',
  needYou: [
    '[(i|we) (really|also)? (need|expect|require|want) you (both|all|two)? to] !(know|hear|feel|see|remember|understand|have|be|enjoy|rest|tell|trust|decide) <act:word>',
    '[(i|we) (really|also)? (need|expect|require|want) you (both|all|two)? to] be (more|firm|strict|consistent|on time|stricter|firmer)',
  ],
  upToYou:
    "[(it is|it's|it will be|it'll be) (now)? (up to you|your job|your responsibility|on you|down to you|your duty) (now|both)? to] !(decide|choose|say|pick|tell|share) <act:word>",
  insistOn: '^ [(please)? insist (on|upon)]',
  insist: '^ [please? (insist that|insist|demand that|require that)] (he|she|they|your|<Name>)',
  makeThem: `^ [please? <act:(make|get)> <whom:(him|her|them|your child|your son|your daughter)> (to)?] (say|sit|finish|use|name|eat|ask|repeat|copy|stand|walk|try|share|apologize|apologise|look|answer|count|practice|practise|wear|wait|point|sign|hold)`,
  important:
    "[(it is|it's) (very|really|so|also)? (important|essential|imperative|critical|crucial|vital|necessary|mandatory) (that you|that parents|you|for you to|to)] !(me|us|you|him|her|them|know|remember|note|say|see|mention|the|your|both|a|hear|tell)",
  screens:
    '^ [<act:(limit|reduce|restrict|cut|decrease|avoid|eliminate|turn off)> (all|his|her|their|the)? (screen time|screens|tv|tablet|television|tablet time|tv time)]',
  dosed: [
    `^ (please)? [<act:${doing}> ${gap} ${dose}]`,
    `^ [<act:(practice|practise|drill|complete|perform)>] ${dosed}(the|this|these|his|her|each|all|flashcards|cards|sounds|at|every|daily|naming|asking|writing|cutting)`,
  ],
  haveChild: [
    `^ (then|also|please)? [<act:(have)> ${child}] <verb:(sit|copy|name|say|count|write|trace|repeat|label|point|stand|hold|do|practice|finish|lie|wear|ask|walk|walks)>`,
    `^ (then|also|please)? [<act:(have|get|let)> ${child}] <word> ..9 (daily|nightly|twice|<number> (times|minutes|hours)|(each|every|per|a) (day|night|morning|evening|week|meal))`,
    `^ (please)? [<act:(quiz|drill|test)> (him|her|them|your child|your son|your daughter) (on|about)]`,
    `^ (please)? [<act:(ask|tell|make|require|force)> (him|her|them|your child) to] (name|label|say|count|point|identify|repeat|sit|finish|use|look|try|do|eat|copy|trace)`,
  ],
  remember: `^ (and|please|so)? [(always|remember to|don't forget to|do not forget to) <act:${doing}>]`,
  firm: '^ [(stand your ground|hold firm|stay firm|stand firm|hold the line|stick to (it|the (plan|program|schedule)))]',
  keep: [
    '^ (please)? [<act:(use)> (short|simple|fewer)] (sentences|words|phrases)',
    '^ (please)? [<act:(take)> (him|her|them|your child)] to (the|a|an|his|her) (dentist|doctor|ent|pediatrician|eye doctor|specialist)',
    '^ (please)? [<act:(schedule|book)> (a|an|his|her)] ..2 (exam|appointment|evaluation|test|check)',
    '^ (please)? [<act:(put)> (the|your|all) (phone|phones|tablet) away]',
    '^ (please)? [<act:(keep|fill out|fill in|complete)> (a|the|this|your|his|her) ..1 (log|diary|chart|journal|worksheet|record)] !(of (the)? (laughs|smiles)|if|if you)',
    '^ (please)? [<act:(start|begin)> (potty|toilet|sleep) training] ..2 (now|today|this week|right away|immediately)',
    `^ [<act:(keep)> (him|her|them|your child|your baby) (out of|off|away from)]`,
    '^ [<act:(be)> (strict|firm|consistent|ready with|tough)]',
  ],
  homeProgram: '^ [(home program|hep|home exercises|home exercise program)] : ..2 <number> (sets|reps|times|minutes|x)',
} as const;

/** Where somebody may get hurt, a plain order is kindest. And “you don’t have to” is the opposite of an order. */
export const noDirective = [
  '(on (his|her|their) back|in our (playroom|room|gym|clinic|classroom|office|school)|never (feel|think))',
  '(understand|understands|learn|learns|know|knows|realize|realise|see) that (he|she|they|<Name>) (has|have|needs|need|must|should)',
  'have to (laugh|smile|admit|see (him|her|it|the|this)|hear (him|her|this))',
  '(alone|unattended|unsupervised|unsafe|drown|drowning|burn|burns|scald) ..12',
  '(surgeon|orthopedist|neurologist|doctor|dr|law|school) ..3 (said|says|wrote|asks|asked|requires|wants)',
  '(speak|use|speaking|using|talk) (in)? (only|just|more)? english (only|with|to|at)?',
  '(brace|braces|splint|splints|cast|boots|orthosis|orthoses|afo|afos|patch) ..6 <number> (hours|hour|hrs)',
  '(911|emergency|choke|chokes|choking|allergy|allergies|allergic|epipen|seizure|seizures|seatbelt|helmet|drown|drowning|poison|poisoned|burn|burns|gun|medicine|medication|fever|infection|tube|trach|oxygen|suffocate|breathing)',
  '(999|112|000|ambulance|breath|breathe|harness|buckle|buckled|booster seat|lips|dvla)',
  // drinks that may be aspirated, a pulled shoulder, a back injury, stitches that open
  '(thin|thinned|thickened|unthickened|thick) (fluid|fluids|liquid|liquids|drink|drinks|milk)',
  '(thickener|aspirate|aspirates|aspiration|by mouth|thicken|precaution|precautions)',
  '(~lift|~pull|pick|picking|carry|carrying|hold|holding) ..3 (manually|(under|by|on) (his|her|their|the)? ..1 (arms|armpits|armpit|hands|wrist|wrists|feet|legs))',
  '(~pull) (up)? (on|by) (his|her|their|the) ..1 (arm|hand|head|neck)',
  '(vitamin|vitamins|multivitamin|multivitamins|antibiotic|antibiotics|dose|doses|supplement|supplements|inhaler|insulin|mg|ml)',
  '(keppra|baclofen|omeprazole|miralax|melatonin|diastat|midazolam|albuterol|ibuprofen|tylenol|paracetamol|acetaminophen)',
  '(nut|nuts|peanut|peanuts|grape|grapes|popcorn|honey)',
  // safe sleep, and falls
  'sleep ..3 (on (his|her|their) (tummy|stomach|side|front|belly)|in (the|his|her|a) ..1 (seat|swing|bouncer|carrier|sling))',
  '(~leave) (him|her|them|(the|your) (baby|child|son|daughter)) ..2 (on|in|near|by) (the|a|any) ..1 (table|bath|bathtub|tub|pool|car|stairs|couch|sofa|bed|counter|water|stove)',
  '(hoist|sling|incision|stitches|sternal|halo)',
  '(seat belt|car seat|safe sleep|on (his|her|their) back to sleep|turns blue|life jacket|er right away|urgent care|poison control|blood thinner)',
  '(swallow|swallowed|swallows) (a|the) (battery|magnet|button|coin)',
  '^ (work|practice) ..4 (starts|begins|ends|is|was|takes)',
  '(near|in|by|around) (the)? (street|road|water|pool|traffic|stove|bath|bathtub) ..2 alone',
  "(don't|do not|never|won't|didn't|did not|doesn't|no longer|not|will not) ..1 (have|need) to",
  '(if|when|whenever|whatever|anything|all|nothing|anytime|time|where|how|as|until|before|things|everything|something|should|whether) you ..1 (need|have|should|must|ought) ..1 (to|be|not|know|want|wish|feel)?',
  "you (may|might|could|would|will never|will not|won't) (need|have) to",
  'you must (be|feel|have|miss|know|worry|love|wonder|think)',
  '(law|court|judge|doctor|surgeon|physician|pediatrician|nurse) ..4 (requires|require|says|said|order|ordered|orders)',
  // the sentence already leaves a choice
  '(if|when|as often as|whenever) (you|it|that|he|she) ..1 (like|want|feel|feels|wish|fits|suits|enjoy|enjoys)',
  '(and see (if|what|how)|for fun|just for fun|only if)',
  'no one (should|must|has to)',
  '(tell|teach|show) (us|me) what you need',
  "(don't|do not) (feel|think) (that)? you",
  '(right|rights) to',
  'i (said|promised|told) ..4',
] as const;
