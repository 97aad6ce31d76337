/** More patterns for reward-contingency: something good waits until the work is done. */

const screen =
  '(cartoon|cartoons|tv|ipad|tablet|screen|screens|screen time|video|videos|youtube|show|phone|computer|game time|treat|candy|dessert|sticker|prize|cookie|chips|ice cream|bubbles)';
const fun =
  '(<fun>|<prizes>|(screen|computer|free|choice|choosing|tablet|trampoline|ipad|swing|train|play|water|bubble) (time|play)|play dough|park|pool|zoo|sensory room|music|song|light|lights|water table|train table|dessert|ice cream)';
/** Things that comfort a child, or belong to the child. */
const own =
  '(bear|blanket|blankie|lovey|pacifier|doll|teddy|stuffy|stuffed animal|comfort item|comfort toy|cow|favorite toy|favourite toy|preferred toy)';
const bite =
  '(cheese puff|cheese puffs|puffs|pretzel|pretzels|cereal|popcorn|gummies|jelly beans|lollipop|lollipops|smarties|oreo|oreos|yogurt melts|yogurt drops|froot loops|fruit loops|fruit chews|grapes|veggie straws|apple slices|sips of juice|a sip of juice|a bite of cookie|m and ms|mini marshmallows)';
const who = '(he|she|they|child|pt|kiddo|client|student|everyone|<Name>|<child>)';
const got =
  '(got|gets|get|earned|earns|received|receives|was given|is given|wins|won|was handed|is handed|was allowed|will get|can have|could have)';
/** Units in which the work is counted. */
const piece =
  '(word|words|bite|bites|rep|reps|trial|trials|peg|pegs|piece|pieces|page|pages|letter|letters|sentence|sentences|sound|sounds|question|questions|card|cards|sign|signs|line|lines|step|steps|minute of work|minutes of work|minutes of table work|minutes at the table|push ups|tries|good tries|problems|stretches)';
/** What a child has to do for it, in the past tense and as a habit. */
const does =
  '(<tasks>|points|pointed|looks|looked|asked (nicely|for it|with)|asks (nicely|with)|said|says|gave|gives|named|names|imitated|sat|stood|vocalized|vocalizes|requested|finished|completed|greets|greeted|counts|counted|pulls|rolls|crawls|reaches|calmed down|is (done|finished|quiet|calm|sitting)|was (done|finished|quiet|calm|sitting|seated)|used (words|two|his|her|a)|uses (words|two|his|her|a)|makes eye contact|made eye contact)';
const off =
  '(turned off|switched off|shut off|put away|hidden|taken|taken away|removed|locked away|covered up|moved out of reach|put up high|withdrawn|stopped)';
const done =
  '(done|finished|complete|completed|gone|eaten|empty|clean|in|on|matched|sorted|named|said|put away|picked up)';

/** Food that comes after the rest. */
const food =
  '(yogurt|yoghurt|pudding|fruit|juice|milk|chips|crackers|cookie|cookies|cake|chocolate|milkshake|smoothie|popsicle|jello|seconds|applesauce|grapes|banana|strawberries|fries|nuggets|dessert|ice cream)';
/** Verbs for what must be over before it. */
const over =
  '(finished|finishes|eaten|done|completed|completes|cleaned|tried|tries|tasted|tastes|swallowed|taken|had|eats|ate|put away|picked up|practiced|practices|sat|earned|traced|written|copied|read|said|named|gotten through|gets through|got through|made it through)';
/** What is counted on the way to the reward. */
const marks =
  '(sticker|stickers|token|tokens|star|stars|point|points|check|checks|checkmarks|chips|smiley faces|smileys|tickets|coins|marbles|stamps|gems|pom poms)';

export const rewardFrames = {
  // “He can have his yogurt when he has finished his vegetables”
  foodWhen: [
    `[(can|could|may|might|will|gets to|got to|gets|got|is allowed to|was allowed to|is allowed|was allowed) (only)? (have|eat|drink)? (his|her|their|the|a|an|some|more)? ..1 (<food:${food}>|${fun}) (back)? (only)? <when:(once|after|when|as soon as|if)>] (he'd|she'd|they'd|${who}) (has|have|had|is|was)? (all)? ${over} !(growing|the (nap|test|scan|procedure|antibiotics|surgery)|(his|her) nap|teething)`,
    `[(after|once|when|as soon as|if) ${who} (has|have|had)? ${over} ..5 ,? ${who} (can|could|may|will|gets to|got to) (have|eat|drink|get|watch|play with|go on|use)] (his|her|their|the|a|an|some)? ..1 (${food}|${fun})`,
  ],
  // “When he gets ten right he picks a prize”
  rightThen: [
    `[(when|once|if|after|as soon as|whenever|each time|every time) ${who} (gets|got|has|had|gets to|reaches|reached|earns|earned|does|did|makes|made|finishes|finished|completes|completed) ..2 (right|correct|in a row|<number> ${marks}|<number> ${piece}|<number>|${marks}|all of them|everything) ..2 ,? (then)? ${who} (picks|pick|picked|chooses|choose|chose|wins|won|gets|got|can|could|may) (to)? (pick|choose|have|get|go to|play)?] (a|an|the|his|her|one|out)? ..1 (${fun}|from the (bin|box|chest|bag|drawer|basket))`,
    `[(picks|picked|chooses|chose|wins|won) (a|an|the|his|her|one)? ..1 (prize|reward|treat|sticker) (when|once|if|after|for|as soon as|whenever|each time|every time)] ${who}? ..1 (<number>|gets|got|all|${over}|<tasks>)`,
  ],
  // “Swing was given back once he finished the beads”
  givenBack: [
    `(${fun}|${own}|toy|item) (was|were|is|are|gets|got|will be|came|comes) [(given|handed|returned|brought|turned|put|let|switched)? (back|back on|back out|returned) (only)? (once|when|after|as soon as|only when|if|for)] (${who}|the|all|his|her|each|every) ..3 (${does}|${over}|<tasks>|${done})`,
    `[(got|gets|gave (him|her|them)|was given|is given|give (him|her|them)|earned|earns|gets to have|returned|returns) (the|his|her|their)? ..1 (${fun}|${own}|toy) back (only)? (once|when|after|as soon as|if|for)] (${who}|the|all|his|her|each|every) ..2 (${does}|${over}|<tasks>|${done})`,
  ],
  // “He was working for computer time”
  workingFor: [
    `[~work (hard)? (for|toward|towards|to earn|to get)] (the|a|an|his|her|their|some|extra|more)? ..1 ((screen|computer|free|choice|choosing|tablet|trampoline|ipad|swing|train|play|water|bubble|outside|recess|gym|video|game|lego|music|sensory) time|time (on|with|in) the|a turn|a trip to|choice item|preferred (item|items|activity|toy))`,
    `[(what (he|she|they|<Name>) (is|was|are|were) working for|(chose|picks|picked|chooses) what to work for)]`,
  ],
  // “Stickers earned: 4 of 10”
  marksEarned: [
    `[${marks} (earned|lost|awarded|needed to earn)] !(at the fair|on (her|his|the) (game|team)|by the team|in the game)`,
    `[(earned|got|lost|received|earns) <number> (of|out of|/) <number> ${marks}]`,
  ],
  // “Light-up toy was switched off whenever he let go”
  switchedOff: [
    `${fun} (was|were|is|are|gets|got)? [${off} (until|unless|till) ${who}] ..1 ${does}`,
    `${fun} (was|were|is|are|gets|got)? [${off} (whenever|when|each time|every time|if|as soon as) ${who}] ..1 (let go|lets go|stopped (working|standing|trying|looking|sitting)|stops (working|standing|trying|looking|sitting)|sat down|got up|gets up|looked away|looks away|left (the|his|her)|leaves (the|his|her)|refused|refuses|threw|throws|yelled|hit|hits|dropped)`,
  ],
  // “three words and then the ball”
  countThen: `[<number> (more|good)? ${piece} ,? (and|and then|then|=|equals|earns|gets (him|her)|buys (him|her)) (then|you get|he gets|she gets|you can have)?] (the|a|his|her|one|some|time on the|time with the)? ..1 ${fun}`,
  // “cheese puffs for every /k/ he got right”
  biteFor: `[${bite} (given|used|offered|delivered)? (for|after|upon|with|per|contingent on) (each|every|correct|<number>)] !(child|friend|kid|person|of|one|family|other|morning|snack|guest)`,
  // “Swing time is earned by doing his stretches”
  isEarned: `${fun} ..1 [(is|are|was|were|can be|must be|has to be|had to be|have to be|to be) (only)? earned] !(back by us)`,
  // “No play dough unless he greets everyone”
  noUnless: `[no (more)? ${fun} (until|unless|till|before)] ${who} ..1 !(is|are|was|wants|want|likes|like|feels|turns|chooses|wakes|comes|arrives|has) ${does}`,
  // “No sign, no snack”
  noneNone: `^ [no (sign|signs|signing|word|words|work|please|talking|asking|eating|bite|bites|sitting|listening) , no (play|playing|snack|snacks|treat|treats|tv|${fun.slice(1, -1)})]`,
  // “for the promise of the tablet”
  forAPromise: `[(with|for|on|by) the promise of] (a|an|the|his|her|some)? ..1 (${fun}|${screen}|snack|treat)`,
  // “told him there was a prize”
  thereIsAPrize:
    '(~tell|~remind) (him|her|them|<Name>|child|pt) (that)? [there (was|would be|is|will be) (a|an) (prize|treat|sticker|reward|surprise)] (.|,|;|$|if|for|when|at|waiting|in)',
  // “was kept in from recess for not finishing”
  keptIn:
    '[(kept|keep|keeps) (in|inside) (from|at|for|during) (recess|playtime|break|break time|outside time)] (for|because|as|to finish|until|since)',
  // “For each piece he put in, he got a chip”
  forEach: `[(for|after|with) (each|every|<number>) ..7 ,? ${who}? ${got}] (a|an|one|two|his|her|to|the|access to|another)? ..1 (${fun}|${bite}|turn)`,
  // “Promise her the park if she gets through her exercises”
  promised: [
    `^ [promised (a|an|the|some|his|her|extra)? ..2 (${fun}|popsicle|lollipop|balloon)] (if|for|when|once|after)`,
    `[(~promise|~tempt|~entice|~lure) (him|her|them|<Name>) (with)? (a|an|the|some|his|her|extra)? ..2 ${fun}] ..2 (if|for|when|once|after|to (finish|get|sit|do|complete|eat|try|stay))`,
    `[(~coax|~tempt|~entice|~lure|~bribe|~persuade) (him|her|them|<Name>)? ..5 with] (a|the|some|his|her)? ..1 (<prizes>|${bite}|ipad|tablet|bubbles|swing|screen time|youtube|video)`,
    '[(bribery|bribes)] (with|of|in the form|to|worked|work|used)',
  ],
  // “hold dessert over until the broccoli is gone”
  heldOver: `[(~hold|~keep|~withhold|~delay|~save) (off on|back|off)? (the|his|her)? ..1 ${fun} (over|back|off|up|away)? (until|till|unless)] ..4 (${done}|<tasks>|finishes|completes|eats) !(in the (sink|car))`,
  // “fill his card with five stamps before he can”
  fillsCard: [
    `[~fill (his|her|their|the|a|up)? ..1 (card|chart|board|jar|sheet|strip|row|punch card)] ..4 (to (get|earn|win|go|have|pick|play)|before|and then|for (a|the|his|her)|in order)`,
    '[(stamp|stamps|sticker|stickers|star|stars|token|tokens|check|point|points|smiley|smileys|marble|marbles|minute|minutes of recess) (is|was|are|were|gets|got|being)? (crossed out|taken (back|away)|removed|erased|deducted|docked|withdrawn|revoked)] (if|when|whenever|for|each|every|after|because)',
  ],
  // “Socks on, then cartoons”
  onThen: `^ [<word> ..1 (on|off|away|up|done|in|finished|down|first|eaten|brushed) ,? (and)? then (the|a|some|his|her|we can do|you get)? ${screen}]`,
  // “After all six shapes were in she got the cow back”
  onceIn: [
    `[(after|once|when|only when|as soon as|only after) !((the|his|her) (rain|snow|storm|cast|nap|paint|fever|surgery|meeting|bath|visit|game|song|line|wait|strap|bus|car|floor|pool)) (all|every|the|his|her|each)? ..4 (was|were|is|are) ${done} ,? ${who} (then|finally)? ${got}] (the|a|an|his|her|to|one)? ..2 (back|${fun}|${own})`,
    `[(after|once|when|only when|as soon as|only after) !((the|his|her) (rain|snow|storm|cast|nap|paint|fever|surgery|meeting|bath|visit|game|song|line|wait|strap|bus|car|floor|pool)) (all|every|the|his|her|each)? ..4 (was|were|is|are) ${done} ,? ${who} (then|finally)? (could|can|may)] (have|play|go on|use|watch|get|pick|choose) ..3 (${fun}|${own})`,
  ],
  // “receives his bear after he ate the fruit”
  ownAfter: [
    `${who} ..1 [(gets|got|receives|received|is given|was given|earns|earned|is handed) (his|her|their|the|a) ..1 (${own}|${fun}) (back)? (only)? (after|once|as soon as|only when|for|if)] (${who} ..1)? (<tasks>|finished|finishes|completed|completes|ate|eats|sat|<number> ${piece}|every|each)`,
    `${own} [(is|was|were|are|gets)? (kept|held|withheld|put up|put away|taken|taken away|locked away|removed) ..3 (until|unless|till)] ..2 (${does}|<tasks>|${done}|work|lunch|the end)`,
  ],
  // “Each time he calls out he loses one”
  losesOne: `(each time|every time|whenever|when|if) ..5 ,? ${who} (then)? [(loses|lose|lost|forfeits|gives back) (one (.|,|;|$)|<number> (minutes|minute|points|tokens|stars|stickers)|a (minute|point|token|star|sticker|turn|privilege|check)|(his|her|their) (recess|turn|sticker|star|snack|ipad|tablet|break|free time))]`,
  // “Dessert comes only after she tries it”
  dessertOnly: `(dessert|desserts|pudding|treat|treats|ice cream|sweets) (is|are|comes|come|can come|will come|happens|will be)? [only (after|once|when|if)] (he|she|they|your child|<Name>) ..1 ${does}`,
  // “only let her have it when she rolls”
  onlyLet: `[only (let|lets|letting|give|gives|giving|gave|allow|allowed|hand|hands|handed) (him|her|them|<Name>) ..4 (when|once|after|if)] ${who} ..1 ${does}`,
  onlyOnce: `(preferred <word>|favorite <word>|favourite <word>|safe foods|safe food|dessert|snack|snacks|milk|bottle|toy|toys|tablet|ipad|${own}) (is|are|was|were|to be|will be|can be)? ..1 [(offered|given|allowed|provided|available|served|returned) only (once|after|when|if)]`,
  pausedEach: `(tablet|video|show|cartoon|ipad|tv|movie|youtube|phone) (was|is|were|gets)? [(paused|muted|frozen) (whenever|each time|every time|until|unless|if)] ${who}`,
  // “had to touch three foods to go in the ball pit”
  toGoIn: `(must|has to|had to|have to|needs to|needed to) [(touch|taste|say|write|finish|complete|do|eat|bite|lick|swallow|name|trace|copy|answer|read|label|practice|try|smell|kiss|count) ..5 to (go|earn|use|play|watch|ride|get|have)] ..3 (${fun}|ball pit|gym|back)`,
  minutesPer: `[(got|gets|earned|earns|given|receives|received) <number> (minutes|minute|min|mins|tokens|points|chips|stickers|pieces) (per|for each|for every)]`,
  untilCount: `[no (more)? ${fun} (until|unless|till)] (we|you|he|she|they|<Name>) (hit|hits|get to|gets to|got to|reach|reaches|reached|make|made|have done|has done|do|does) (<number>|all)`,
  toMotivate: `${fun} ..1 (was|were|is|are)? [(used|offered|given) (to motivate|as (a|an)? (motivation|motivator|motivating|incentive|leverage|payoff|payment|payoff)|for (motivation|reinforcement|compliance)|to (encourage|increase|gain) (participation|compliance|work|attention|completion))] !(from|us)`,
  // “No swing today since he would not clean up”
  noToday: `[no ${fun} (today|now|this time|at the end)? (since|because|as|due to|for)] (${who})? ..1 (would not|wouldn't|did not|didn't|refused|refusing|hit|hitting|threw|throwing|screamed|screaming|was (rude|disruptive|noncompliant|defiant|not)|not|bit|kicked|talking|running)`,
  couldHaveBack: `[(could|can|may|would|will) (have|get|go back to|play with|earn|use) (his|her|the|their|a|some)? ..1 (${fun}|${own}|trains|cars|crayons|markers) (back)? (if|when|once|after|as soon as|only when|only if)] ${who} ..1 ${does}`,
  letWhen: `[(let|lets|allow|allows) (him|her|them|<Name>) (to)? (watch|have|play|use|go|get) ..3 (when|once|after|if|as soon as|only when) (his|her|the|their|all) ..2 (is|are|has been|have been)] ..1 ${done}`,
  conditional: `${fun} ..3 [conditional (on|upon)]`,
  forWhoever: `[(lollipop|sticker|stickers|treat|treats|prize|prizes|reward|rewards|candy|ice cream|ice pop|surprise|certificate|medal) ..1 (waits for|is waiting for|will be waiting for|for|goes to|awaits) (everyone|anyone|those|children|kids|whoever|each child|every child) who]`,
  prizes: [
    '[(prize|reward) (drawer|bag|basket|bucket|cart|menu|wall|store|bank|card|cards)] !(game|at the fair)',
    '[(pick|picks|picked|choose|chooses|chose) (something|a toy|one|a prize|a sticker|from) ..4 (if|when|once|for|after)] (he|she|they|their|his|her|the)? ..1 (<tasks>|behaves|behaved|therapist gives|worked|did|finishes|earned|good)',
    '[reinforced (verbally)? with] (access|tangibles|edibles|a|the|his|her)? ..2 (<fun>|<prizes>|tangibles|edibles)',
  ],
  letAfter: `[(let|lets|allow|allows|allowed) (him|her|them|<Name>) (to)? (watch|have|play with|use|go on|get) (the|a|his|her|their)? ..1 (${fun}|${own}) (once|after|if|as soon as|only when)] (he|she|they|he'd|she'd|they'd|<Name>) (had|has)? ${does}`,
  outOfReach: `(${fun}|reinforcer|reinforcers|preferred <word>) ..9 [out of reach (until|unless|till)] ${who}`,
  onlyGets: `${who} [only (gets|get|got|has|have|had) (the|his|her|a|to (have|use|watch|play))? ..2 ${fun} (if|when|once|after)] ${who}`,
  ifDone: `[if (all|the|his|her|every)? ..1 (work|chores|tasks|task|homework|worksheets|exercises|jobs) (is|are|gets)? (done|finished|completed|complete) ..3 ,? ${who}? (gets|get|earns|earn|can have|can go)] ..2 ${fun}`,
  per: `(<prizes>|${bite}|fruit snack) [per] ..1 (sound|word|trial|correct|response|sign|bite|rep|attempt|request|page|minute|task|sentence|sit|try)`,
  motivators:
    '[(motivators|reinforcers) (used|were|included|include|offered|identified|available|today|:)] !(in (toys|engines))',
  losesMinutes: `[~lose <number> (minutes|minute|min|mins) of] ..1 (${fun}|gym|choice) ..1 (for|because|when|due|after)`,
} as const;
