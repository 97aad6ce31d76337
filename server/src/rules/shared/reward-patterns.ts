/** Ways to say that something good waits until the work is done. */

/** What a child looks forward to. */
const fun =
  '(break|breaks|sticker|stickers|ipad|tablet|toy|toys|swing|reward|rewards|prize|prizes|treat|treats|bubbles|video|videos|screen time|screen|computer|points|point|star|stars|turn|show|dessert|candy|snack|book|song|music|ball|recess|trampoline|game|time on|cookie|cookies|playground|outside|m & m|m & ms|goldfish|crackers|fruit snacks|free play|free time|choice time|choosing time|playtime|train|trampoline time|slide|youtube|ice cream|pudding|phone|sweet|sweets|preferred (item|items|toy|toys|activity|activities)|reinforcer|reinforcers|playdough|play dough|legos|garden|park|bike|scooter|fidget|fidgets|computer time|tv|cartoon|cartoons)';
/** Bites and things that are handed out. */
const handedOut =
  '(sticker|stickers|token|tokens|star|stars|point|points|marble|marbles|smiley|smileys|smiley face|smiley faces|check|stamp|stamps|gem|gems|ticket|tickets|treat|treats|prize|prizes|reward|rewards|edible|edibles|candy|chocolate|m & m|m & ms|skittle|skittles|gummy|gummies|gummy bear|gummy bears|marshmallow|marshmallows|cookie|cookies|goldfish|cracker|crackers|fruit snack|fruit snacks|chip|chips|cheerio|cheerios|raisin|raisins|ipad|tablet|screen time|food|snack|snacks)';
/** What a child has to do for it. */
const done =
  '(complete|completes|completed|completing|sit|sits|sitting|sat|finish|finishes|finished|finishing|completed|work|works|working|worked|listening|listens|trying|tries|tried|doing|does|did|done|cleaning|cleaned|clean|eats|eating|ate|empty|bite|bites|following|follows|says|said|asks|asked|word|eaten|imitated|imitates|pointed|points to|labeled|names|gets through|got through|cooperating|cooperates|compliance|complying|behaving|behaves|staying|stays|writing|wrote|cutting|requesting|requests|participation|participating|work is|homework|using|good (behavior|sitting|listening|work|job|day|choices))';
const each =
  '((each|every) !(child|friend|kid|person|sibling|of|one|family|other) | good (behavior|sitting|listening|work|day|choices))';
const chores =
  '(work|task|tasks|table|table work|bite|bites|cleanup|clean up|worksheet|worksheets|cutting|writing|homework|therapy|peas|dinner|vegetables|exercises|reading|puzzle|hard|non-preferred)';
const later =
  '(play|swing|ipad|tablet|break|bubbles|reward|toy|toys|video|sticker|treat|outside|park|playground|fun|free|preferred|computer|game|dessert|snack|choice|screen|show|trampoline)';

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
  earn: [`[~earn ..3 ${fun}]`, `[<number> (points|stars|stickers|tokens) for] ..3 (${done}|${each})`],
  treatFor: [
    `[(treat|treats|sticker|stickers|prize|prizes|candy|reward|rewards|star|stars|m & m|m & ms|cookie) (for|if|when|after|once)] ..3 (${done}|${each})`,
    `[(screen time|ipad|tablet|bubbles|dessert|swing) (if|when|after|once)] ..3 ${done}`,
    `[(rewarded|rewarding) (him|her|them|child|the child|<Name>)? (with|for)] !(me|us|you)`,
  ],
  given: [
    `${fun} [(given|offered|delivered|provided|allowed|granted) (after|for|upon|following)] ..1 (<number>|${done}|${each})`,
    `<number> (minutes|min|mins) of ${fun} [per]`,
    `[(allowed|permitted) to (play|have|use|go|watch|choose|take)] ..5 (after|once|when|if|following) ..2 (<number>|${done}|${chores})`,
    '[(treat|treats|sticker|stickers|prize|candy|reward|m & m|chocolate|token|star) (if|when|each time|every time) (he|she|they|<Name>)] !(want|wants|like|likes|is|are|was|were|asked|chose)',
    `${fun} ..2 [(withheld|held back|kept back|kept away|locked up) (until|unless)]`,
    `${handedOut} [(given|offered|delivered|provided|used) (for|after|upon|contingent)] ..1 (${done}|${each})`,
    `[access to] (the|his|her|a|preferred)? ..1 ${fun} ..2 (given|granted|allowed|provided)? (only)? (after|when|until|if|once|for|contingent)`,
    `[${handedOut} ..2 on a (fixed|variable|set|<number>) ..2 schedule]`,
    `${fun} [(given|offered|delivered|provided) (for|after) (each|every)]`,
    `${fun} (given|offered|delivered) [(for|after)] ${done}`,
    `[(gets|got|earns|given|gave (him|her)) (a|an|one) (star|sticker|token|treat|m&m|prize|point) (each|every) time]`,
    '[~bribe (with|him|her|them)]',
    `<number> (minutes|min) of ${fun} [for (each|every)]`,
  ],
  onceDone: `[(once|after|when) (he|she|they|pt|child) (completed|finished|finishes|completes) ..4 (he|she|they|pt|child) (was given|got|gets|received|receives|earned|earns|could have|can have)]`,
  firstThen: [`[${chores} first] ,? (and)? then ..2 ${later}`, `[first ..1 ${chores} ,? (and)? then ..3 ${later}]`],
  workFor: `[~work (for|before)] (the|his|her|a|more)? (play !(date|dates|group|group's|with)|break|swing|ipad|toy|tablet|bubbles|sticker|stickers|treat|prize|reward) !(store|shop|company)`,
  contingent: [`${fun} ..3 [(contingent|dependent) (on|upon)]`, `[contingent (on|upon)] ..2 ${done}`],
  ifThen: [
    `[(if|when|once|after) (he|she|they|you|<Name>|<child>) ..1 ${done} ..4 , (then)? (he|she|they|you|<Name>)? (then)? (can|gets|get|may|could|will) (to)? (have|get|go|play|watch|use|pick|choose)?] ..3 (${fun}|${handedOut})`,
    `[(if|when|once|after) (he|she|they|you|<Name>|<child>) ..1 ${done} ..4 (he|she|they|you) (can|gets|get|may|could|will) (to)? (have|get|go|play|watch|use|pick|choose)?] ..3 (${fun}|${handedOut})`,
    `[(once|after|when) (the|all|his|her|your)? ..1 ${chores} (is|was|were|are) (done|finished|over|complete|completed) ,? (he|she|they|pt|child|you) (could|can|may|gets|got|will|was allowed)]`,
    `[(must|has to|had to|have to|needs to|needed to) ..5 (to get|to have|in order to (get|have|play)|before (getting|having|playing|going))] (to)? ..2 ${fun}`,
  ],
  canHave: `[(can|could|may|gets|got|get|will) (have|to have|get|to play with|to use|use|play with|go on|to go on)? (the|his|her|a|some)? ${fun} (only)? (once|after|when|as soon as|if)] ..3 ${done}`,
  whenThen: `[(when|once|if) you ${done} ..5 , you (can|get|may|will)] ..3 ${fun}`,
  before: `[(had to|has to|have to|must|needs to|needed to|should) (finish|complete|do|eat|sit|say|try|write|clean) ..4 before] ..3 ${fun}`,
  withheld: [
    '(preferred|toy|toys|item|items|ipad|tablet|snack|reinforcer|swing) ..2 [(withheld|held back|kept back|held|kept away) (until|unless)]',
    `[(~withhold|hold back|held back|holding back|holds back|kept back)] ..3 ${fun}`,
    `${fun} ..2 [(withheld|held back|kept back|held|withdrawn|kept away|taken away|removed|put away|locked away) (until|unless|because|when|after|if|for)] ..4 (${done}|~refuse|~hit|~throw|~scream|~cry|behavior|he|she|they|a)`,
    `[(no|without) ${fun} (until|unless|if)] ..5 ${done}`,
    `${fun} [only (after|when|if|once)] ..4 ${done}`,
    `${fun} ..2 [(kept out of reach|saved for ..2|held out of reach|locked up) (until|if|when|unless)]`,
    `[~lose (his|her|their) ..1 time (because|for|when|after)]`,
    '[~take away (his|her|their|the) (ipad|tablet|toy|toys|recess|screen|swing|show)]',
    '[~lose] (his|her|their|a)? (recess|screen time|tablet time|ipad time|playtime|swing time|turn on)',
  ],
} as const;
