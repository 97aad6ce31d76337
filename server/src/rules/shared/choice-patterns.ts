/** Patterns for judgment-of-choice: how a family feeds, sleeps, earns and lives, described with disapproval. */

const feeding = '(bottle|breast|spoon|hand|tube)';
const them = '<them:(him|her|them|me|us)>';
/** Age, origin, and what somebody owns or lacks. */
const money =
  '(teen|teenage|teenaged|welfare|medicaid|undocumented|illegal|uneducated|illiterate|low income|low ses|lower class|inner city|ghetto|section 8 housing|section 8|unwed|unmarried|unemployed|jobless|trailer park|impoverished|poor|obese|overweight|immigrant|foreign|backwoods)';
const origin =
  '(hispanic|latina|latino|black|african american|asian|white|caucasian|muslim|mexican|native american|arab|indian|chinese|somali|jewish|mormon|amish|hindu|haitian|middle eastern|gay|lesbian|guatemalan|roma|african|puerto rican|pentecostal)';
const kin = '<kin:(mom|mother|father|dad|parent|parents|family|families|caregiver|caregivers|household)>';
const person = '<kin:(male|female|child|boy|girl|mom|mother|father|dad|parent|parents|family|families|caregiver)>';
const purse = '(on (welfare|medicaid|food stamps|section 8))?';
/** The word is about a thing: “white board”, “black child-size chair”. */
const thing =
  '!(doll|dolls|size|sized|seat|gate|lock|proof|book|home|house|support|group|room|bear|history|month|dog|cat|pet|car|van)';
const plenty =
  '(all day|all night|all evening|all weekend|(whatever|anything|whenever) (he|she|they) (want|wants|wanted|like|likes|liked|feel|feels))';

/** Things for babies, which a family may give for longer than we would. */
const babyThing =
  '(bottle|bottles|pacifier|pacifiers|binky|binkies|dummy|soother|diaper|diapers|pull ups|pullups|nappy|nappies|stroller|buggy|crib|cot|sippy cup|sippy cups|breast|breastfeeding|nursing|formula|baby food|purees|walker|baby walker|co sleeping|cosleeping|bed sharing|swaddle|high chair)';
const bed =
  "((their|your|the|mom's|mother's|parents'|his mother's|her mother's|his parents'|the parents'|the family|the big|his|her) bed)";
const device =
  '(tv|television|tablet|ipad|phone|cell phone|screen|screens|youtube|video games|cartoons|xbox|devices|device|cell)';
const baby = `(${babyThing}|${bed}|${device})`;
/** Ways to care for a child with more help than we would give. */
const caring =
  '(carrying|feeding|dressing|rocking|holding|hand feeding|spoon feeding|bottle feeding|nursing|breastfeeding|breast feeding|cosleeping|co sleeping|bed sharing|swaddling|wiping|babying|keeping|giving|letting|allowing|leaving|putting|having|offering|using|sleeping|homeschooling|doing everything for)';
const child = '(him|her|them|the (baby|child|boy|girl)|<Name>)';
const cares =
  '(carries|carry|feeds|feed|spoon feeds|hand feeds|dresses|dress|rocks|holds|does|do|lets|let|gives|give|hands|hand|puts|put|picks|pick|buys|buy|nurses|works|work|stays|sits|chooses|choose|prefers|prefer|allows|allow|relies|keeps|keep|wipes|answers|speaks)';
const calm =
  "(to (keep (him|her|them) (quiet|calm|happy|busy)|avoid ..4|stop (him|her|the) ..2|calm (him|her|them)|shut (him|her|them) up)|so (that)? (he|she|they) (will|won't|does not|doesn't|do not|don't|stays|sits|is|stops|eats)|(whenever|every time|each time|any time|as soon as|the (moment|minute|second)|when|if) (he|she|they) (cries|cry|whines|whine|fusses|fuss|screams|scream|asks|ask|demands|wants|melts|throws|makes))";
const treat =
  '(candy|sweets|chocolate|cookies|a cookie|soda|juice|chips|ice cream|the (tablet|phone|ipad|tv|bottle|pacifier)|a (tablet|phone|treat|bottle|pacifier|lollipop|toy)|his (tablet|phone|way|bottle|pacifier)|her (tablet|phone|way|bottle|pacifier)|their way|whatever (he|she|they) (wants|want|likes|like|asks for))';
const worse =
  '(the problem|the problems|(things|it|this|sleep|speech|behavior|his|her|the) ..2 worse|a bad habit|bad habits|the behavior|the behaviour|the tantrums|(his|her|their) ..2 (dependence|clinginess|delay|behavior|behaviors|tantrums|neediness|picky eating))';
const fault =
  '(feeding|making|causing|reinforcing|creating|adding to|encouraging|keeping|rewarding|teaching|spoiling|hurting|holding)';

export const choicePatterns = {
  vaccines: '[<verb:~refuse> (to|all|any)? ..1 (vaccinate|immunize|vaccines|vaccinations|immunizations|shots)]',
  against:
    '(is|are|was|were) [against (all|any)? (screens|medication|medications|medicine|sugar|daycare|formula|doctors|shots|vaccines|vaccination|vaccinations|immunization|immunizations)]',
  keepsOn:
    "[(won't|will not|refuses to) (give up|stop)] (breastfeeding|breast feeding|nursing|co sleeping|bed sharing|bottle feeding)",
  byChoice: [
    '[unvaccinated (by choice|due to|because)]',
    '[(co sleeps|co sleep|cosleep|cosleeps|bed share|breastfeed|nurses|breastfeeds|bed shares|co sleeping|bed sharing)] ,? (despite|against) (medical|our|the)? (advice|recommendation|recommendations)',
  ],
  vax: '[(anti vax|antivax|anti vaxxer|anti vaxxers|antivaxxer|antivaxxers)]',
  insists: `[<verb:~insist> on] (cosleeping|co sleeping|breastfeeding|breast feeding|spoon feeding|bottle feeding|homeschooling|bed sharing|(carrying|feeding|dressing) (him|her|them) (to|at|everywhere|all|while|in|on|.|,))`,
  persists:
    '[<verb:~persist> (in|with)] (cosleeping|co sleeping|breastfeeding|breast feeding|spoon feeding|bottle feeding|bed sharing)',
  still: [
    `[still (nurses|breastfeeds|bottlefeeds|cosleeps)] !(well|often)`,
    `[still ${feeding} (feeds|feed)] (him|her|them|at|his|<number>|the baby)`,
    '[still (carries|nurses|rocks|dresses) (him|her|them)] !(bear|doll|toy|cup|bag)',
    '[still (sleeps|sleep)] (with|in) (mom|mother|dad|parents|his parents|her parents|their parents|his mother|her mother|his mom|her mom|the parents|their bed)',
    '[still (being)? (carried|spoon fed|bottle fed|hand fed|dressed|fed|rocked to sleep|breastfed|nursed|bathed|wiped|pushed)] (up|down|everywhere|by|at|in|to|like|,|.|<number>) !(the (slide|ladder))',
    '[still (co) (sleeps|sleep)]',
    '[still (breastfeeding|nursing|cosleeping|co sleeping|being (spoon fed|bottle fed|breastfed|carried|rocked))] (at|despite|<number> !(times|x|feeds|months))',
    '[still in (a)? (diaper|diapers|pull up|pull ups|nappies|crib)]',
    '[still (lets|let|letting) (him|her|them)]',
    '[still (uses|using|has|takes) (a|his|her|the) (pacifier|bottle|binky|dummy)]',
    '[still (on|uses|using|wants|needs|drinks|drinking|sucks|sucking|sleeps|sleeping|in|has|gets|getting|given|takes|taking|wears|wearing) ..2 (bottle|bottles|pacifier|binky|dummy|soother|diaper|diapers|pull ups|pullups|nappies|crib|cot|sippy cup|formula|baby food|purees)] !(cap|caps|game|of water|holder|top|doctor|for|at (the|our) clinic)',
  ],
  screens:
    '[(too much|excessive|unlimited|constant|unrestricted) (screen time|screens|tv|television|tablet|ipad|phone|youtube|video games) (use|time|viewing)?] !(is|hurts|makes|for me|,)',
  despite:
    '[(continues|continued|continuing) to (nurse|breastfeed|bottle feed|spoon feed|co sleep|cosleep|carry|bed share|rock)] ..6 (despite|even though|against advice)',
  belief:
    "(mom|mother|dad|father|parents|family|they|she|he|caregiver) [(does not|doesn't|do not|don't|did not) believe in] (medicine|medication|medications|vaccines|shots|doctors|discipline|schedules|time out|time outs|consequences|rules|limits|bedtimes|routines|therapy|antibiotics|saying no)",
  tooOld: [
    '[(should|ought to)? not be (on|using|having|drinking from|sleeping with|in) ..1 (pacifier|bottle|bottles|binky|diapers|pull ups|crib|stroller|formula) (at (this|his|her|their) age|at <number>|any more|anymore)]',
    '[too (old|big) for] (a|the|his|her|their)? (pacifier|bottle|bottles|diapers|crib|stroller|binky|breastfeeding|nursing|being carried)',
    '[(should|ought to)? not still be] ..3 (bottle|pacifier|diapers|crib|nursing|breastfeeding|carried|co sleeping)',
    '[(should|ought to) no longer be] ..3 (bottle|pacifier|diapers|crib|nursing|breastfeeding|carried|co sleeping)',
  ],
  allowed: `[(allowed|permitted) to (watch|eat|have|play|stay|sleep|snack|graze) ..5 ${plenty}]`,
  dropout: [
    '[(a|an)? (high school|school)? (dropout|drop out)]',
    '(mom|mother|dad|father|parents|parent|she|they) [dropped out of (high|middle)? school]',
  ],
  lets: [
    `[(lets|let|letting|allows|allowing) (him|her|them) (to)? (watch|eat|have|graze|stay|sleep|snack|play) ..6 ${plenty}]`,
    `[(lets|letting|allows|allow|allowing|let) ${child} (to)? (watch|use|have|be on|play on|play with) (the|his|her|a)? ..1 ${device} ((at|during) (every|each|all|most|her|his)? (meal|meals|mealtimes|dinner|breakfast|lunch)|in bed|every (day|night|morning)|for hours|too much)]`,
  ],
  givesIn: `[<verb:~give> in (to ${them})?] (and|every|whenever|at|when|after|all|to avoid|.)`,
  babied: '(is|was|being|gets|been|^) [(babied|coddled|pampered|overindulged|mollycoddled)]',
  babies: `[<verb:(babies|babying|coddles|coddling|coddle|spoils|spoiling|spoil|pampers)> ${them}] !(bear|doll|surprise|cat|dog)`,
  carried: '(is|was|being|gets|been) [carried (everywhere|all day|all the time|too much)]',
  holds: `[<verb:(holds|hold|carries|carry|carried|held)> ${them} (far|way)? (too much|too often|everywhere|all day long|all the time)] !(he|she|they|that)`,
  too: '(mom|mother|dad|father|parents|parent|grandmother|grandma|grandfather|family|you|they) (is|are|was|were|may be|can be) [(far|way)? too <what:(permissive|strict|lenient|soft|lax|indulgent|protective)>]',
  identity: [
    `<article:(a|an|the)>? [${money}] ${kin} ${purse} ${thing}`,
    `<article:(a|an|the)>? [${origin}] ${person} ${purse} ${thing}`,
    `<article:(a|an|the)>? [(${origin}|single|${money}) (${money}|${origin}|single)] ${kin} ${purse} ${thing}`,
    `<article:(a|an|the)>? [single] <kin:(mom|mother|father|dad)> ${purse} ${thing}`,
  ],
  homeless: `<article:(a|an|the)>? [homeless] ${kin} !(shelter|services|program|liaison)`,
  housing: '[section 8] (apartment|housing|house) !(family|mom|mother|dad|father|parents)',
  junk: [
    '~feed (him|her|them) [junk (food)?]',
    '(diet of|diet is|lives on|nothing but|mostly|eats only) [(junk food|junk)]',
  ],
  welfare: '[on (welfare|food stamps|public assistance|public aid|government assistance)]',
  projects: ['[from the projects]', '(lives|live|living|lived|grew up|raised) [in the projects]'],
  illegals: '[<article:(an)>? (illegal alien|illegal aliens|illegal immigrant|illegal immigrants|illegals)]',
  wontGiveUp: `[<verb:(won't|will not|refuses to|refuse to|refused to|refusing to|is unwilling to|are unwilling to|was unwilling to|is not willing to|are not willing to|isn't willing to|aren't willing to|not ready to|does not want to|doesn't want to)> (give up|stop|get rid of|let go of|part with|take away|move on from|let (him|her|them) give up)] ..2 ${baby}`,
  insistsOn: `[<verb:~insist> (on|upon)] ${caring} ${child}`,
  insistsSpeaking:
    '[<verb:~insist> (on|upon)] (speaking|using|talking|teaching|praying|raising|keeping|eating|celebrating|reading|sending)',
  insistsBaby: `[<verb:~insist> (on|upon)] ${caring} ..2 ${baby}`,
  insistsThat: `[<verb:~insist> (that)?] (he|she|they) (sleep|stay|be|eat|drink|keep|wear|finish|go|use|come|carry)`,
  againstAdvice: `(decided|decide|decides|chose|chosen|chooses|opted|declined|declines|refused|refuses|stopped|started|switched|gives|giving|continues|went|goes|uses|using) ..6 [(against|despite) (our|my|medical|all|the (team's|doctor's|therapist's))? (advice|recommendation|recommendations|better judgment)]`,
  rather: [
    `(mom|mother|dad|father|parents|parent|family|caregiver|she|he|they|who) [would rather] ..8 than (see|go|take|use|give|try|listen|call|accept|vaccinate|play|talk|engage|help|spend|sit|be|read|do|interact|parent|cook|come|work)`,
    `[<verb:${cares}> ..7 (instead of|rather than)] (letting|being|playing|making|teaching|talking|reading|working|cooking|setting|sending|disciplining|saying|helping|coming|engaging|staying|walking|keep|keeping|come|attend|attending|follow|following|bring|bringing|work|practice|practicing|read|play|cook|talk|help|stay|teach)`,
  ],
  sleepsWith: `(mom|mother|dad|father|parents|she|he|they|grandma) [(lets|let|letting|allows|allow) ${child} (to)? sleep (with (her|him|them)|in (the|her|his|their) ..1 bed)] !(own)`,
  likeABaby: `[(treats|treat|treating|treated) ${child} like (a|an) (baby|infant)] !(doll)`,
  unwashed: [
    '(he|she|child|pt|patient|they|kid|<Name>|^) ..4 [(wearing|in|wore|dressed in|wears|with) (the same|dirty|stained|soiled|filthy|torn|ill fitting|smelly|unwashed) ..1 (clothes|clothing|shirt|outfit|pants|hair|fingernails)] !(from|after|because)',
    '(came|comes|arrived|arrives) ..2 [(with|in|wearing) (a|an) (dirty|soiled|full|wet) diaper]',
    '[(dressed inappropriately|inappropriately dressed|underdressed|not dressed (appropriately)?) for (the|this|cold)? (weather|season|cold|winter)]',
    "(his|her|their|child's) ..1 (hair|clothes|clothing|face|nails|fingernails) (was|were|is|are|appeared|looked) (very|always|often)? [(unwashed|dirty|greasy|matted|unkempt|filthy|soiled|unbrushed|smelly)] !(from|with|after|because)",
    '[(smelled|smells|smelling|reeked|reeks) (strongly|heavily|badly|bad)? (of|like) (smoke|cigarettes|urine|marijuana|weed|alcohol|mildew|body odor)]',
  ],
  smokes:
    '(mom|mother|dad|father|parents|grandma|grandmother|grandpa|family|they|she|he|caregiver) (still|both|also)? [(smokes|smoke|smoked|smoking|vapes|vape) (in|inside|around) (the|his|her|their)? (house|home|car|apartment|baby|child|him|her|kids|children)]',
  noEnglish:
    "(mom|mother|dad|father|parents|family|they|grandma|grandparents|she|he) [(refuses|refuse|refused|unwilling|will not|won't) (to)? (speak|use|learn) english]",
  neighborhood:
    '(lives|live|living|lived|comes|resides) (in|from) a [((bad|rough|poor|low income|seedy) (neighborhood|area|part of town)|trailer park)]',
  fathers:
    '(mom|mother|she) (has|had) [<number> ..1 (by|with|from) (<number>|different|multiple|several|various) (fathers|men|dads)]',
  onPhone: `(on|glued to|scrolling|buried in|busy with|absorbed in|looking at|staring at|texting on) (her|his|their) [(phone|phones|cell|cell phone)] (the (whole|entire)|throughout|most of|more than|instead|rather|all|and not|while (he|she|child|the))`,
  even: `[<verb:${cares}> ..8 (even though|although|despite the fact that|when|at an age when) (he|she|they) (can|could|is able to|is capable of|should|is old enough|does it|knows how)]`,
  screensOn: [
    `[${device} (is|was|were|remained|stayed|left|kept)? (always|left|playing)? (on|playing|running|blaring) (loud|loudly)? (the (whole|entire) (time|visit|session|evaluation|hour|day)|in the background|(during|throughout|for) (the|our|my|most of (the)?|all of (the)?)? (whole|entire|home)? (visit|session|evaluation|assessment|appointment))]`,
    `[${device} (is|are|stays|runs|was|were|on) (always|constantly|on)? (on)? (all (day|evening|weekend|the time)|constantly|nonstop|non stop|around the clock|24 / 7|from morning|during every meal|at every meal|at all times|for hours)]`,
    `(is|are|spends|sits|~spend|plopped|parked|left|put) ..4 [(on|in front of|before|watching|glued to) (the|his|her|a|their)? ${device} (all (day|evening|weekend|the time|afternoon)|constantly|nonstop|non stop|for hours|hours (a|per) day|<number> hours|most of the day)]`,
    `[(uses|using|use|has|have) (the|a)? ${device} (as|for) (a|her|his|the)? (babysitter|sitter|nanny)]`,
    `[(let|lets|letting|lets) (the|a)? ${device} (do the (parenting|work|babysitting|talking)|babysit|raise|parent|entertain|watch)]`,
    `[(feeds|feed|fed|feeding|eats|eat|falls asleep|sleeps) (him|her|them)? (only|always)? (in front of|to|watching|before) (the|a|his|her)? ${device}] (every|at every|each|all|nightly|daily|always)`,
    `[raised by (the)? ${device}]`,
    `[(relies|rely|relying|relied|depends|depend) on (the|a|his|her)? ${device}] (to|for|as|when) !(talk|say|speak|communicate|communication|speech)`,
    `(he|she|they|child|pt|<Name>) [(watch|watches|plays on|play on|is on|are on) (the|his|her|their)? ${device} (all day|all night|nonstop|constantly|for hours|all the time|most of the day)]`,
    `[(has|have|had|keeps|kept|leaves|left|plants|parks) ${child} (glued to|in front of|planted in front of|parked in front of|watching) (a|the|his|her)? ${device}]`,
  ],
  paysOff: [
    `[(buys|gives|gets|feeds|buy|give) ${child} (whatever|anything|everything) (he|she|they) (wants|want|asks for|likes)]`,
    '(he|she|they|child|<Name>) (always|just|usually|often|basically)? [(gets|get|has|is given) (whatever|anything|everything) (he|she|they) (wants|want|asks for|likes)]',
    `(he|she|child|they|pt|who|kid) [(gets|is given|is handed|is allowed|are given|get|receives) ${treat}] ${calm}`,
    `(mom|mother|dad|father|parents|grandma|grandmother|grandpa|grandfather|family|caregiver|nana|they|she|he|who) ..1 [(gives|hands|buys|bribes|give|hand|buy|offers|bribe) ${child} (with)? ${treat}] ${calm}`,
    `[<verb:(gives|hands|gave|handed|give|hand|giving|handing)> (in and (gives|hands) (over)? )? (over)? (the|a|his|her) (phone|tablet|ipad) (over)? (to (him|her|them))?] ${calm}`,
  ],
  feedsProblem: `[(letting|giving|allowing|carrying|rocking|feeding|holding|picking|nursing|keeping|babying|sleeping|using|doing|having|running|answering) ..7 (is|are) (only|just|really|probably|part of what is)? ${fault} (up)? ${worse}]`,
  atHisAge: [
    `(he|she|child|they|<Name>) [(shouldn't|should not|ought not to|ought not|has no business) (be|have|need|use|using)? (still)?] ..4 ${babyThing}`,
    `[(is|are|seems|he's|she's|much|far|way)? (too (old|big)|old enough not) to (be|have|use|need|sleep|still)] ..4 ${baby}`,
  ],
  spanks: [
    '(mom|mother|dad|father|parents|grandma|grandmother|family|they|she|he) (still|often|sometimes|also)? [(spanks|spank|spanked|smacks|smacked) (him|her|them|the child|<Name>)]',
    `(mom|mother|dad|father|parents|grandma|grandmother|family|they|she|he) [(believes|believe|believed) in] (spanking|hitting|corporal|physical|letting (him|her|them) cry|old school|tough)`,
  ],
  diet: [
    "(he|she|they|child|pt|<Name>) (still|only|just|mostly|usually)? [(eats|eat|lives on|is fed|drinks) (mostly|only|nothing but|a lot of|too much)? (fast food|junk food|processed food|takeout|mcdonald's|soda|chips|sweets|candy) (every|all|daily|for (every|most|each|all)|most|each|too much|nightly|constantly)]",
    `(family|parents|mom|mother|dad|father|they|household) ..1 [(eats|eat|lives on|live on|serves|serve|feeds ${child}|feed ${child}|relies on) (mostly|only|nothing but|a lot of|too much)? (fast food|takeout|take out|mcdonald's|processed food|processed foods|frozen dinners|soda|sweets)]`,
    `[(diet|meals|lunch|lunches) (is|are|consists|consist|consisting) (mainly|mostly|only|entirely)? (of|from)? (fast food|takeout|take out|processed|mcdonald's|junk|sugar|soda|chips)]`,
  ],
  noRules: [
    `(there (is|are)|has|have|with|^|runs with) [(no|without any|zero) (set|regular|consistent|clear|real|firm)? (bedtime|limits|rules|boundaries|discipline|bedtime routine|schedule or routine)] (at home|in the home|in place|and|,|.|;|whatsoever|$)`,
    `(lets|let|allows|allow|letting|allowing) ${child} (to)? [(stay up|be up|run around|roam) (late|until|till|past|all|as late as)] !(for (the|a) (party|game|show|fireworks))`,
    `(lets|let|allows|allow|letting|allowing) ${child} [(run (the (house|show|household)|wild)|call the shots|rule the (house|roost|home)|be (in charge|the boss)|get away with <word>|have (his|her|their) (own)? way|do as (he|she|they) (pleases|please|wants|want|likes))]`,
  ],
  dirtyHome: `(home|house|household|apartment|flat|trailer|living room|place) (is|was|looks|looked|remains) (very|quite|so|extremely|always|a bit)? [(cluttered|dirty|smelly|unclean|run down|untidy|cramped and ..1|disheveled|roach infested|in disarray|a health hazard)] !(after (the|our|a)|from (the|our|paint|play))`,
  belongings: `(mom|mother|dad|father|parents|caregiver|family|they|she|he|family members) (is|are|was|were|has|have|appears|appeared)? (very|quite|rather)? [(poorly|badly|inappropriately|provocatively|shabbily) (dressed|groomed|educated)|(disheveled|unkempt|obese|overweight|uneducated|illiterate|poor hygiene)] !(by|because)`,
  kinOnAid: `<kin:(mom|mother|dad|father|parents|parent|family)> [(on (snap|wic|tanf|disability|ssi|benefits|government (aid|assistance)|public (aid|assistance))|who (gets|receives|live off|lives off|lives on) (welfare|food stamps|benefits|disability|government)|with (little|no|minimal|limited|an eighth grade|a grade school) (formal)? (schooling|education)|with <number> (kids|children) by (<number>|different|multiple|several|various) (fathers|men|dads)|(by|with|from) (different|multiple|several|various) (fathers|baby daddies))]`,
} as const;
