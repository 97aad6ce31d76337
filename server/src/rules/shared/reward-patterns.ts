/** Patterns for something good that waits until the work is done. */

/** What a child looks forward to. */
const fun =
  '(<fun>|<prizes>|(screen|computer|free|choice|choosing|tablet|trampoline|ipad|swing|train|play) time|time on|(free|the) play|m & m|m & ms|m&m|m&ms|popsicle|popsicles|lollipop|lollipops|fruit snacks|ice cream|play dough|preferred (item|items|toy|toys|activity|activities))';
/** Food and things that are handed out. */
const handedOut =
  '(<prizes>|check|smiley face|smiley faces|m & m|m & ms|gummy bear|gummy bears|fruit snack|fruit snacks|screen time|food|m&m|m&ms|lollipop|lollipops|popsicle|popsicles|jelly beans|balloon)';
/** What a child has to do for it. */
const done =
  '(<tasks>|completion|compliance|cooperation|participation|homework|word|(points|gets|got|get) (to|through)|using|good (behavior|sitting|listening|work|job|day|choices))';
const each =
  '((each|every) !(child|friend|kid|person|sibling|of|one|family|other|morning|night|evening|day|week|visit|time we) | good (behavior|sitting|listening|work|day|choices))';
const answer =
  '(correct|accurate|successful|independent|good|completed|finished|response|answer|trial|trials|word|words|rep|reps|bite|bites|page|pages|task|tasks|step|steps|try|attempt|attempts|request|imitation|sign|sound|peg|pegs|piece|pieces|worksheet)';
const who = '(he|she|they|you|<person>|<child>|the child)';
const grants =
  "(can|may|could|will|gets|get|got|was allowed|were allowed|is allowed|was able|would|he'll|she'll|you'll)";
const takes = '(to)? (have|get|go|play|watch|use|pick|choose|earn|ride|return|play with|go (to|on)|go back to)?';
const barred = "(not|cannot|can't|won't|doesn't|didn't|don't|isn't|wasn't|never|no)";
const chores =
  '(work|task|tasks|table|table work|bite|bites|cleanup|clean up|worksheet|worksheets|cutting|writing|homework|therapy|peas|dinner|vegetables|exercises|reading|puzzle|hard|non-preferred)';
const later =
  '(play|swing|ipad|tablet|break|bubbles|reward|toy|toys|video|sticker|treat|outside|park|playground|fun|free|preferred|computer|game|dessert|snack|choice|screen|show|trampoline)';

/** Small things given as a reward. */
const treats =
  '(m & m|m & ms|candy|goldfish|cracker|crackers|cheerios|skittles|gummies|chips|raisins|marshmallow|marshmallows|snacks|treat|treats|sticker|stickers|edibles|chocolate|cookie|cookies|prizes|prize|tokens|token|reward|rewards)';

export const rewardPatterns = {
  tokens: [
    '[privileges (were|was)? (lost|removed|revoked|taken away|withheld)]',
    '[~lose ..1 privileges]',
    '[(prize|treasure|reward) (box|chest|bin|jar)] !(with|of) !(collage|craft|map)',
    '[(marble|gem|pom pom) jar]',
    `[~lose (a|one|his|her|<number>)? (token|tokens|point|points|star|stars|sticker|stickers)]`,
    `[used as (a|an|the)? (reward|rewards|reinforcer|reinforcers|reinforcement|motivator|incentive|bribe)]`,
    `${fun} ..2 [as (a|an|his|her)? (reward|rewards|reinforcer|reinforcement|motivator|incentive|bribe)]`,
    '[(positive|differential|immediate|continuous|intermittent|edible|tangible|food|primary|token) (reinforcement|reinforcer|reinforcers)] !(of (my|our))',
    `[(reinforced|reinforcing) (him|her|them|child|<Name>)? (with|by)] ..2 ${handedOut}`,
    `[(motivated|driven|reinforced) by] (external|edible|food|tangible)? ${handedOut}`,
    `[~work for] (the|a|his|her|some)? (more)? ${handedOut} !(store|shop|company|time of)`,
    `[(~get|~give|~earn|~win|~receive) (him|her|them)? (a|an|one|two|<number>) ..2 ${handedOut} ..4 (each|every) time]`,
    '[(token|sticker|star|point|reward|points|prize) (board|boards|economy|system|systems|chart|charts)]',
    '[~earn ..2 (token|tokens)]',
    '[~earn <number> (minute|minutes)] (on|of|with)',
    '[(<number>|gave|received) ..1 tokens] (for|when|after|each)',
    `[tokens (for|after|when)] ..3 ${done}`,
    '[(token|tangible|edible|food) (reinforcement|reinforcer|reinforcers|reward|rewards)]',
  ],
  toKeepGoing: [
    `${treats} [(was|were|is|are)? (used|offered|given|provided) to (keep|get|motivate|reinforce|encourage|reward|maintain|increase|elicit|shape|make)] !(..2 chew)`,
    `[(used|using|use|uses|offered|offering) (a|the|some|his|her|small)? ..1 ${treats} to (get|keep|motivate|reinforce|encourage|reward|make)] (him|her|them|child|the child|<Name>|attention|compliance|sitting|participation)`,
    '[contingent (access|reinforcement|reward|praise|attention)]',
  ],
  prize: [
    '[(used|using|uses) (tokens|rewards|edibles|candy)] (.|,|to|for|and|with|as|$)',
    '[(got|gets|picked|chose|earned|received) (a|his|her|one)? (prize|reward) (from|out of)] !(the (fair|game|cereal))',
    '[(had to|has to|must) (finish|complete|do|clean up|sit) ..4 before (he|she|they) (could|can|may|gets to|got to) (play|go|have|leave)] !(home|to (bed|sleep))',
    '[(got|gets|get|was allowed|is allowed|able|earned|had) to (pick|choose|select|take) (a|an|one|from the|out a|his|her)? ..1 (prize|prizes|reward|rewards|sticker|stickers|treat)] (at|after|for|from|when|once|because|out|today|.|,|;|$)',
    `[(given|got|gets|received|receives|gave (him|her|them|child)) (a|an|one|some|his|her)? ..1 ${treats} (at the end)? (of (the|our)? (session|visit|therapy|day))? for] ..2 ${done}`,
    `[no (sticker|stickers|prize|treat|treats|reward|token|tokens|ipad|tablet|screen time) (today|this time|given|earned)? ..1 (because|since|as|due to)] (he|she|they) ..1 (did not|didn't|hit|threw|refused|would not|wouldn't|was)`,
  ],
  earn: [`[~earn ..3 ${fun}]`, `[<number> (points|stars|stickers|tokens) for] ..3 (${done}|${each})`],
  treatFor: [
    `[(treat|treats|sticker|stickers|prize|prizes|candy|reward|rewards|star|stars|m & m|m & ms|cookie) (for|if|when|after|once)] ..3 (${done}|${each})`,
    `[(screen time|ipad|tablet|bubbles|dessert|swing) (if|when|after|once)] !((the|a|our|his|her) (walk|use|work|share|visit|drink|cut|point|match|stop|wait)) ..3 ${done}`,
    `[(rewarded|rewarding) (him|her|them|child|the child|<Name>)? (with|for)] !(me|us|you)`,
    '[(reward|rewards) (him|her|them|child|the child|your child|your son|your daughter|<Name>) (with|for|by)] !(..3 (smile|smiles|hug|hugs|laugh|laughs|cuddle|cuddles|delight))',
  ],
  given: [
    `${fun} (was|were|is|are)? [(given|offered|delivered|provided|allowed|granted) (after|for|upon|following)] ..1 (<number>|${done}|${each})`,
    `<number> (minutes|min|mins) of ${fun} [per]`,
    `[(allowed|permitted) to (play|have|use|go|watch|choose|take)] ..5 (after|once|when|if|following) ..2 (<number>|${done}|${chores})`,
    '[(treat|treats|sticker|stickers|prize|candy|reward|m & m|chocolate|token|star) (if|when|each time|every time) (he|she|they|<Name>)] !(want|wants|like|likes|is|are|was|were|asked|chose)',
    `${fun} ..2 [(withheld|held back|kept back|kept away|locked up) (until|unless)]`,
    `${handedOut} [(given|offered|delivered|provided|used) (for|after|upon|contingent)] ..1 (${done}|${each})`,
    `[access to] (the|his|her|a|preferred)? ..1 ${fun} ..2 (given|granted|allowed|provided)? (only)? (after|when|until|if|once|for|contingent)`,
    `[${handedOut} ..2 on a (fixed|variable|set|<number>) ..2 schedule]`,
    `${fun} (was|were|is|are)? [(given|offered|delivered|provided) (for|after) (each|every)]`,
    `${fun} (given|offered|delivered) [(for|after)] ${done}`,
    `[(gets|got|earns|given|gave (him|her)) (a|an|one) (star|sticker|token|treat|m&m|prize|point) (each|every) time]`,
    '[~bribe (with|him|her|them)]',
    `<number> (minutes|min) of ${fun} [for (each|every)]`,
  ],
  onceDone: `[(once|after|when|as soon as) ${who} ..1 (completed|finished|finishes|completes|did|complied|complies) ..4 ${who} (was given|got|gets|received|receives|earned|earns|could have|can have)]`,
  firstThen: [
    `[${chores} first] ,? (and)? then ..2 ${later}`,
    `[first ..1 ${chores} ,? (and)? then ..3 ${later}]`,
    `[first ,? (we|you|he|she|they)? (finish|do|complete|clean|work|sit|eat|write|practice|read|trace|cut|try|listen|say|ask|put) ..4 ,? (and)? then ..2 (${later}|<fun>|<prizes>)]`,
  ],
  workFor: `[~work (for|before)] (the|his|her|a|more)? (play !(date|dates|group|group's|with)|break|swing|ipad|toy|tablet|bubbles|sticker|stickers|treat|prize|reward) !(store|shop|company)`,
  workForFun: [
    '[(worked|working|works) for (train|trains|swing|bubbles|video|videos|cartoons|trampoline|toy|toys|playdough|slide|scooter|ipad|tablet)] !(shop|store|company|station|repair|set)',
    `[~complete <number> ..2 for] (a|the|his|her)? ..1 (break|${fun})`,
  ],
  contingent: [`${fun} ..3 [(contingent|dependent) (on|upon)]`, `[contingent (on|upon)] ..2 ${done}`],
  ifThen: [
    `[(if|when|once|after|as soon as) ${who} ..1 ${done} ..4 ,? (then)? ${who}? ..1 ${grants} ${takes}] ..3 ${fun}`,
    `[(once|after|when) (the|all|his|her|your)? ..1 ${chores} (is|was|were|are) (done|finished|over|complete|completed) ,? ${who} ${grants}]`,
    `[(must|has to|had to|have to|needs to|needed to) ..5 (to get|to have|in order to (get|have|play)|before (getting|having|playing|going))] (to)? ..2 ${fun}`,
    `[after <number> ..3 ,? ${who} (got|gets|earned|earns|could|can|may|was given|had|has)] ..3 ${fun}`,
    `[<number> more ..2 (,|and)? then] ..4 ${fun}`,
  ],
  untilDone: [
    `[until ${who} ..1 ${done} ..4 ,? ${who} ..1 ${barred} ..1 (get|have|play|go|use|watch|earn|leave)]`,
    `[${barred} (allowed to)? (get|have|play|go|use|watch|leave) ..4 (until|unless) ${who}] ..1 ${done}`,
  ],
  canHave: `[(can|could|may|gets|got|get|will) (have|to have|get|to get|to play with|to use|to choose|to pick|choose|pick|use|play with|go on|to go on|watch|to watch|go to|to go to)? (the|his|her|a|some|with)? ..1 ${fun} (only)? (once|after|when|as soon as|if)] ..3 ${done}`,
  playWhenDone: `[(can|may|could|gets to|got to|will) (play|go play|have a turn|have free play|go outside) (once|after|when|as soon as|if) ${who} (is|are|has|was|have)? (done|finished|finish|finishes|complete|completes|completed) !(growing)]`,
  beforePlay:
    '[(had to|has to|have to|must|needs to|needed to) (finish|complete|do|clean up|sit through) ..2 (work|tasks|task|worksheet|table work|homework|seat work) before] ..3 (play|playing|toys|break|leaving|going|fun)',
  before: `[(had to|has to|have to|must|needs to|needed to|should) (finish|complete|do|eat|sit|say|try|write|clean) ..4 before] ..3 ${fun}`,
  // tidying up or washing hands before snack is part of the routine
  beforeGetting: `(~repeat|~say|~finish|~complete|~practice|~trace|~copy|~write|~answer|~name|~label|~imitate|~sign|~eat|~try|~do) ..6 [before ${who} (gets|get|earns|earn|can (have|get|earn)|may have|is allowed)] (to)? (have|use|watch|play with)? ..2 ${fun}`,
  // waiting with the toy is kind; holding it back for a look is not
  heldForALook: `[(~hold|~keep) (the|a|his|her|their)? ..1 (<fun>|toy|toys|snack|item|cup|book) ..5 until ${who} (looks|look|looked|makes eye contact|make eye contact|made eye contact|gives eye contact|gives you eye contact)] !(up and|for|ready|calm|tired|away)`,
  saved: [
    `[(~save|~keep|~hold) (the|his|her|your|that)? ..1 ${fun} ..1 (for|until|till) (after|later|when|he|she|they|the end)] ..3 (${chores}|${done}|exercises|stretches|session|therapy)`,
    `[~hold ..1 ${fun} back]`,
    `[(reward|rewards|rewarding|rewarded) !(chart|board|system) ..4 with] ..2 ${handedOut}`,
    `[${fun} (after|for|upon|following|with) (each|every|<number>)] ..1 ${answer}`,
  ],
  withheld: [
    '(preferred|toy|toys|item|items|ipad|tablet|snack|reinforcer|swing) ..2 [(withheld|held back|kept back|held|kept away) (until|unless)]',
    `[(~withhold|hold back|held back|holding back|holds back|kept back)] ..3 ${fun}`,
    `${fun} ..2 [(withheld|held back|kept back|held|withdrawn|kept away|taken away|removed|put away|locked away) (until|unless|because|when|after|if|for)] ..4 (${done}|~refuse|~hit|~throw|~scream|~cry|behavior|he|she|they|a)`,
    `[(no|without) ${fun} (until|unless|if)] ..5 (${done}|(is|are) (done|over|away|in|up|gone|eaten|clean))`,
    `${fun} (comes|come|came|happens|starts|follows|is|are|was|will be)? [only (after|when|if|once)] ..4 ${done}`,
    `${fun} ..2 [(kept out of reach|saved for ..2|held out of reach|locked up) (until|if|when|unless)]`,
    `${fun} ..1 [(locked|put up|kept up|off limits|hidden|not available) (until|unless)]`,
    `[~have (his|her|their) ..1 ${fun} taken away]`,
    `${fun} [(was|were|is|are) (taken away|revoked|lost|cancelled|canceled)] (for|because|due|after)`,
    `[~lose (his|her|their) ..1 time (because|for|when|after)]`,
    '[~take away (his|her|their|the) (ipad|tablet|toy|toys|recess|screen|swing|show)]',
    '[~lose (his|her|their|a) (turn|chance)] (because|for|due to|after|when) (he|she|they|not|grabbing|hitting|throwing|pushing|yelling|talking)',
    '[~lose] (his|her|their|a)? (recess|screen time|tablet time|ipad time|playtime|swing time|turn on)',
  ],
} as const;
