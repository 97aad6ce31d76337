/** More patterns for judgment-of-choice: a home described with disapproval. */

const home = '(home|house|household|apartment|apt|flat|trailer|living room|place|room|kitchen|car)';
const sweet =
  '(pop|soda|coke|juice|mountain dew|sweet tea|kool aid|koolaid|coffee|chocolate milk|gatorade|squash|strawberry milk)';
const treat = '(sweets|candy|chips|crisps|cookies|soda|pop|donuts|doughnuts|cake|chocolate|junk|ice cream)';
const grim =
  '(cramped|dirty|filthy|cluttered|run down|rundown|squalid|smelly|grimy|unsanitary|shabby|roach infested|unkempt)';
const thing =
  '(tablet|phone|ipad|bottle|pacifier|screen|candy|cookie|snack|juice|dummy|binky|treat|sucker|lollipop|toy)';
const upset =
  '(cries|cry|whines|whine|fusses|fuss|screams|scream|asks|complains|yells|pouts|throws|gets upset|makes a (fuss|peep|sound)|is (upset|bored|fussy)|starts)';
const age =
  '(two|three|four|five|six|seven|eight|2|3|4|5|6|7|8) !(am|pm|and|months|month|mo|weeks|oz|ounces|ml|in the|o|:|-|this)';
const cared =
  '(bottle fed|breastfed|breast fed|spoon fed|hand fed|nursed|rocked to sleep|carried|dressed by mom|in diapers|in pull ups|in nappies|on the (bottle|breast)|on a (bottle|pacifier)|in a (crib|stroller)|co sleeping|sleeping with (mom|parents|mother)|using a (pacifier|bottle))';
const keen =
  '(set on|dead set on|determined to|adamant about|adamant on|bent on|hell bent on|fixated on|stubborn about|obsessed with)';
const custom =
  '(breast|breast milk|breastfeed|breastfeed|breastfeeding|nurse|nursing|homeschool|homeschooling|co sleep|co sleeping|bed sharing|bottle|pacifier|organic|vegan|oils|herbs|natural|raw milk|formula|speaking|speak|keeping (him|her)|keep (him|her) (home|in)|carrying|carry|feeding (him|her)|feed (him|her)|prayer|gluten|keto|no medicine|home remedies)';

const plainChild = '(him|her|them|<Name>|(the|a)? (baby|child|toddler))';
const screen = '(tv|television|tablet|ipad|phone|screen|screens|youtube|cartoons|videos|shows|movies|cocomelon)';
const remedy =
  '(vaccines|vaccine|vaccinations|vaccination|immunizations|shots|medication|medications|medicine|meds|formula|tubes|ear tubes|surgery|supplements|thickener|hearing aids|a (feeding tube|g tube)|botox|melatonin)';

export const choiceFrames = {
  // “Mom still gives him a bottle at 2 years”
  stillGives: `(<caregiver>|they|she|he|family|^) (is|are)? [still (gives|give|gave|giving|offers|offering|puts|putting|uses|using|sends) ${plainChild}? (to bed with|down with|to sleep with)? (a|the|his|her|their)? (night|bedtime|baby|nighttime)? (bottle|bottles|pacifier|binky|dummy|soother|formula|baby food|purees|sippy cup)] !(cap|holder|at <number> (months|mo|weeks)|per|as (ordered|advised))`,
  stillSharesBed:
    '(<caregiver>|they|she|he|family|child|pt|<Name>|^) (is|are)? [still (cosleeping|co sleeping|bed sharing|sleeping (with (mom|mother|dad|parents|his mother|her mother|his mom|her mom|his parents|her parents|grandma)|in (the|his|her|their) ..1 bed))] !(own)',
  // “lets him eat in front of the tablet”
  letsAtScreen: `(<caregiver>|they|she|he|family|and|,|^) (still|also|always|often|just|usually)? [(lets|let|letting|allows|allow|allowing) ${plainChild} (to)? (eat|snack|fall asleep|sleep|nap|have (his|her|their)? (meals|dinner|lunch|breakfast|snacks|bottle)) (in front of|with|watching|to|at) (the|a|an|his|her)? ${screen}]`,
  // “chooses to let him sleep in her bed”
  choosesTo: `(<caregiver>|they|family) (still|also|both)? [<verb:(chooses|chose|choose|opts|opted|elects|elected|continues to choose)> to <act:(let|allow|carry|rock|nurse|spoon feed|bottle feed|breastfeed)>] ${plainChild} !(know|choose|try|lead)`,
  // “decided against medication even though it was recommended”
  declinedThough: `(<caregiver>|they|family|she|he) (has|have|had|again|also|both)? [(decided against|opted out of|opting out of|turned down|said no to|declined|decline|declines|refused|stopped|skipped) (all|any|the|more|further|his|her)? ..1 ${remedy} (,? (even though|although)|, (against|despite|in spite of))] ..3 (recommended|advised|prescribed|advice|recommendation|recommendations|told|suggested)`,
  // “a 19-year-old on Medicaid”
  // “at almost three he is still nursing”
  stillAtAge: [
    `at (age)? (almost|nearly|over|past|close to|more than|well over|just over)? <number> (and a half|years|years old|year)? ,? (he|she|they|<Name>|(your|the) (child|son|daughter)|child) (is|are|was)? [still (nursing|breastfeeding|breast feeding|being (nursed|carried|bottle fed|breastfed|rocked)|bottle fed|breastfed|in (diapers|pull ups|nappies|a crib|his crib|her crib)|on (a|the) (bottle|breast|pacifier)|sleeping with <word>|nurses|co sleeps|co sleeping)]`,
    `(almost|nearly|over|past|well over) <number> (years|years old)? ,? (and|but)? [still (nursing|breastfeeding|breast feeding|bottle fed|breastfed|in (diapers|pull ups|nappies)|on (a|the) (bottle|breast|pacifier)|co sleeping|cosleeping)]`,
  ],
  // “gets the phone whenever she wants it”
  wheneverAsked: `[(gets|is given|is handed|has|uses|watches|is on|is allowed|gets to (have|use|watch)|had|got|was given) (the|a|his|her|(mom's|mother's|dad's|their))? (phone|tablet|ipad|tv|television|screen|screens|youtube|pacifier|candy|sweets|cookies|chips|juice|soda|snacks|chocolate) (whenever|every time|each time|any time|anytime|as (often|much|long) as) (he|she|they) (wants|want|wanted|asks|ask|asked|likes|like|demands|pleases|feels|whines|cries|fusses|screams) (like|for)? (it|them|one)?]`,
  // “Co-sleeping despite being told about it”
  despiteTold:
    '[(cosleeping|cosleeps|cosleep|co (sleeping|sleeps|sleep)|bed (sharing|shares)|bedsharing|nursing|breastfeeding|bottle feeding|spoon feeding|bottle|bottles|pacifier|screens|screen time|tv|tablet|juice|soda|walker|smoking|formula|junk food|fast food) ..4 (despite|in spite of|even though|even after|although) (being|having been|it was|she was|he was|they were|(mom|mother|dad|father|parents|family) (was|were)|we|i)? (have|had|has)? (been)? (repeatedly|clearly|also|multiple|several|our|my|repeated|ongoing|previous)? (told|advised|warned|counseled|counselled|educated|education|counseling|advice|warnings|warning|reminders|cautioned|reminded|discussions|information)]',
  onMedicaid:
    '(<caregiver>|she|he|parents) (is|was|are|were) [(a|an|only|just)? ..1 <number> year old ..2 on (medicaid|welfare|food stamps|public assistance|public aid|government assistance|disability|ssi)]',
  // “Too much TV is making his attention worse”
  screensWorsen: `[(too much|so much|all that|that much|all the|excessive) (screen time|screens|screen|tv|television|tablet|ipad|phone|youtube|video games) (time|use)?] (at home|in the home)? (is|are|may be|could be|has|have|was|can|will|keeps|might be|seems to be) ..3 (making|make|hurting|hurt|affecting|affected|causing|cause|caused|behind|delaying|delayed|delay|slowing|slow|contributing|contributed|ruining|worsening) ..1 (his|her|their|your|him|them|this|the|to|attention|language|speech|behavior|behaviors|sleep)`,
  homeSmells: [
    `${home} [(stinks|stank|reeks|reeked)] (.|,|;|and|but|$)`,
    `${home} ..1 [(smelled|smells|reeked|reeks|stinks|stank|smelling) ..1 (of|like)] (smoke|cigarettes|cigarette|weed|marijuana|pot|urine|cats|cat|dogs|dog|pets|alcohol|mold|garbage|trash|feces)`,
    '[(dishes|laundry|trash|garbage|dirty clothes|clothes|bags) ..1 (piled (up|high)?|stacked up|overflowing|everywhere|all over (the)? ..1)] (.|,|;|and|in|$)',
    `[(a|the|an|their)? ${grim} (,|and)? ${grim}? ..1 (trailer|apartment|house|home|flat|motel|mobile home|basement|duplex|studio|one bedroom)]`,
  ],
  sweetBottle: [
    `[(drinking|drinks|drank|has|had|having|sipping|given|gets|getting|with|came with) ${sweet} (in|from|out of) (a|his|her|the)? (baby)? (bottle|sippy cup|sippy|baby bottle)]`,
    `[(eats|has|gets|ate|had|fed|given) ${treat} (before|for|instead of|as) (the|a|his|her)? (breakfast|dinner|lunch|meals|supper|every meal)] !(party|his birthday|her birthday)`,
  ],
  // “a seven-year-old has no business being up at eleven”
  noBusiness: '[has no business (being|having|drinking|watching|sleeping|eating|with|on|in|still)] !(card|cards|hours)',
  keepsHaving:
    '<caregiver> ..3 [(keeps|kept|continues to|continued to) (having|have|get|getting) (more)? (children|kids|babies|pregnant)]',
  sheKeepsHaving: '(she|they|he) [(keeps|kept) having (more)? (children|kids|babies)]',
  parked:
    '[(parked|plopped|planted|plonked|stuck|dumped) (in front of|before) (the|a|his|her|another)? (tv|television|tablet|ipad|phone|screen|screens|youtube|cartoons|video games|xbox|movie)] !(door|porch|window)',
  stillNursing:
    '[(is|are|was|were) still (nursing|breastfeeding|breast feeding|bottle feeding|spoon feeding|rocking|carrying|dressing|bathing) (him|her|them|<Name>)] (at <number>|to sleep at|even|despite|everywhere|like|even though)',
  nothingBut:
    '(he|she|they|child|kid|<Name>) ..1 [(drinks|eats|has|gets|lives on) (nothing but|only|mostly|little but) (juice|soda|pop|junk|junk food|fast food|candy|sweets|takeout|chips|sugar)]',
  notIdeal:
    '(home|bedroom|bedrooms|housing|sleeping|bed|apartment|living|household|shelter|motel|trailer|crib|mattress) ..8 ,? (which is|is|are|and)? [(far from|less than|hardly|not) ideal]',
  overindulges:
    '(<caregiver>|they|everyone at home) ..1 [(overindulge|overindulges|overindulging|indulge|indulges|mollycoddle|mollycoddles|cosset|cossets|overprotect|overprotects|smother|smothers) (him|her|them|<Name>)] !(with kisses|in kisses)',
  areBabied:
    '(are|were|been) [(babied|coddled|pampered|overindulged|mollycoddled|spoiled|waited on)] (at home|by|.|,|;|$)',
  // “up gaming till all hours”
  upLate:
    '[(gaming|watching|playing|on (the|his|her) (tablet|phone|ipad|xbox|switch)|on youtube|with the tv) ..5 (till|until|to) (all hours|midnight|late|past midnight|the (early|small) hours|<number> (am|in the morning|at night))]',
  // “Mother is set on breast milk only”
  setOn: `(<caregiver>|they|she|he) (is|are|was|were|seems|remains|remained|are both|is still) [(quite|very|absolutely)? ${keen}] ..2 ${custom}`,
  // “Handing her a tablet every time she fusses”
  handing: `[(handing|giving|offering|letting) (him|her|them|<Name>) (have)? (a|the|his|her|your|mom's)? ..1 ${thing} (every time|whenever|each time|as soon as|the (moment|minute|second)|any time|when|if) (he|she|they) ${upset}]`,
  // “treats him like the baby”
  likeBaby:
    '[(treat|treats|treated|treating) (him|her|them|<Name>) (like|as if he were|as if she were|as) (a|the|an|your|their)? ..1 (baby|infant|prince|princess|king|doll|newborn)]',
  // “Bottle-fed at nearly three”
  fedAt: [
    `[(still)? ${cared} at (age|almost|nearly|over|past|close to|more than|well over)] ${age}`,
    `[(still)? ${cared} at <number> (years|year|yrs|yo|y)]`,
    '[still in (a|the|his|her) (walker|bouncer|jumper|exersaucer|playpen|stroller|infant seat|baby swing|bumper seat) ..2 (most of|all|much of|for hours|many hours|at <number> (mo|months))]',
  ],
  // “Grandma does everything for her”, told as if the custom were a fault
  waitsOn:
    '<caregiver> ..1 [(still|always|just|basically)? (waits on|picks up after|caters to|hovers over|jumps up for) (him|her|them|<Name>)] (hand and foot|all day|constantly|every|.|,|;|$|and)',
  fineWith: `<caregiver> (is|are|was|were|seems|seem) [(fine|ok|okay|happy|content|unbothered) with (him|her|them|<Name>) (eating|having|watching|drinking|staying|sleeping|skipping|playing)] ..4 (${treat}|${sweet}|tv|tablet|ipad|phone|late|all day|until|for (breakfast|dinner|lunch))`,
  reliant:
    '[(overly|too|totally|heavily|completely|far too) (reliant|dependent) on] (the|a|her|his|their)? ..1 (stroller|bottle|bottles|pacifier|tablet|formula|screen|screens|tv|ipad|phone|purees|diapers)',
  isATeen:
    '<caregiver> (is|was) [((a|still a) (teen|teenager)|unwed|unmarried|uneducated|illiterate|undocumented)] (and|,|.|;|with|who|$)',
  advisedOtherwise:
    '[(despite|although|even though|after) (being|having been|they were|she was|he was)? (repeatedly)? (advised|told|counseled|counselled|warned|educated) (otherwise|not to|against (it|this))]',
  overReal:
    '[over (real|actual|proper|modern|conventional|evidence based|western) (medicine|medicines|treatment|treatments|therapy|care)]',
  stillEating: '[still (eating|having|taking) (baby food|purees|pouches|baby cereal|jarred food|mush|formula)] !(well)',
  shouldBeOut:
    '(he|she|they|your child|your son|your daughter|<Name>) ..1 [(should|ought to) (really)? (be (out of|off|done with|past|weaned (off|from))|have (outgrown|given up|dropped)) (the|a|his|her|their)? (diapers|diaper|bottle|bottles|pacifier|crib|pull ups|stroller|binky|breast|purees|walker)]',
  // “He sleeps in parents' bed at age 4”
  sleepsAtAge: `(he|she|they|child|pt|<Name>|^) (still)? [(sleeps|sleeping|sleep) (in|with|in bed with)] (the|his|her|their)? (mom|mother|dad|father|parents|parents'|grandma|grandmother|mom's|mother's|parent's|grandma's) (bed|room)? (at (age)? <number>|at his age|at her age)`,
  sugarInBottle: `(mom|mother|dad|father|parents|grandma|grandmother|family|they|caregiver|she|he) ..1 [(gives|gave|puts|put|adds|feeds|giving|putting|offers|serves|give|feed) ${plainChild}? (soda|juice|pop|tea|sweet tea|coffee|kool aid|koolaid|coke|sprite|energy drinks|chocolate milk|sugar water) in (his|her|the|a|their) (bottle|bottles|sippy cup|sippy)] !(to (take|hide|get) the)`,
  snackMeal: [
    `(mom|mother|dad|father|parents|grandma|grandmother|family|they|caregiver) ..1 [(feeds|gives|gave|fed|serves|feeding|feed|give) ${plainChild} (chips|soda|candy|cookies|doritos|cheetos|mcdonald's|fast food|pop|donuts|doughnuts|chocolate|sweets|takis|cake|ice cream|fries) ((and|or|with) <word>)? for (breakfast|lunch|dinner|supper|every meal|most meals|all meals)]`,
    `(he|she|they|child|pt|<Name>) (usually|often|always|still|just)? [(has|gets|eats|drinks) (chips|soda|candy|doritos|cheetos|mcdonald's|pop|donuts|doughnuts|takis) ((and|or|with) <word>)? for (breakfast|lunch|dinner|supper|every meal|most meals)]`,
  ],
  unwed: [
    '(parents|mom|mother|dad|father|they) (is|are|was|were) (both|very|quite|still)? (young|poor|<number>)? (and|,)? [(unmarried|unwed)]',
    '(mom|mother|dad|father) (is|was) (only|just|barely)? <number> and [(single|unmarried|pregnant again|on (her|his) own)]',
    '^ [(unmarried|unwed|teenage|teen)] (parents|mom|mother|father|dad|couple)',
  ],
  inJailAgain:
    '(mom|mother|dad|father|parents|uncle|brother|boyfriend) (is|are|was|went)? (back)? [(back)? (in|to) (jail|prison) again]',
  eatsAtTv:
    '(family|families|they|parents|household|everyone|whole family) (always|usually|often|all)? [(eats|eat|has|have) (dinner|meals|all meals|breakfast|every meal|supper|lunch|their meals)? (in front of|watching|with) the (tv|television|screen|tv on|television on)]',
  manyInRoom:
    '(lives|live|living|lived|stays|stay|sleeps|sleep|have|has|with|are|is) ..1 [(with)? <number> (kids|children|people|adults|siblings|others|family members) (all)? in (a|one|the same) (small|tiny|cramped)? (one|two|single|<number>)? (bedroom|room|studio|trailer|motel room)] !(with (the|a) (sensory|ball))',
  tattooed:
    '(mom|mother|dad|father|parents|caregiver|grandma) (has|have|had|with|is|are|was) (covered in|many|lots of|several|multiple|visible|a lot of|heavy|face|neck|a)? [(tattoos|piercings|tattooed|pierced)]',
  screenHours:
    '[(<number>|that many|so many|several) hours of (tv|television|screen time|screens|tablet|ipad|youtube|video games) ..3 (is|are|was|were) (just|simply)? (far|way)? (too much|too many|excessive|not (good|healthy|ok|okay))]',
  neverHome:
    '(mom|mother|dad|father|parents|they) ..6 [(is|are)? never (home|at home|there for (him|her|them))] (.|,|and|;|$)',
  bareHome:
    '(^|there (are|were|is)|has|have|had|with) (very|almost)? [(no|few|hardly any|not many) ..1 (books|toys) (in|at) (the|their)? (home|house|apartment)]',
  darkHome:
    '(home|house|apartment|trailer|flat) (is|was) (very|quite|so)? [(small|tiny|dark|cramped|crowded|cluttered) and (small|dark|dirty|crowded|cramped|smelly|messy|bare)]',
  pregnantAgain: '(mom|mother|she) (is|was|just got|got) [pregnant again] !(after)',
  remedies:
    '[(folk|home|herbal|traditional|natural) (remedies|remedy|cures|healers|medicine) (instead of|rather than|over) (real|the)? (medicine|medication|treatment|doctor|doctors|therapy)]',
} as const;
