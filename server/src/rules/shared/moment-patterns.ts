/** More patterns for a hard moment that close its story: slang, British words, counts of “behaviors”. */

const size =
  '(huge|big|small|little|major|massive|full|full blown|right|proper|total|brief|short|long|real|terrible|epic|mini|bit of a|15 minute|10 minute|prolonged|mild)';
const then =
  '(since|until|on|from|when|whenever|over|because|as|after|every time|each time|if|once|at|during|before|while|and|but|,|.|;|$|again|today|with|in|for|about|twice|this|per)';
const behavior = '(behavior|behaviour|behavioral|behavioural)';
const none =
  '(no (apparent|clear|good|obvious|known|real|discernible)? reason|no (apparent|clear|obvious|known) (trigger|cause|antecedent))';

export const momentPatterns = {
  strop: `[<verb:(~have|~throw|~take|~pull|~pitch)> (a|an|another|his|her|their|one of (his|her)) ${size}? (strop|paddy|wobbly|wobbler|hissy|hissy fit|conniption|conniption fit|benny|freak out|screaming fit|crying fit|screaming match|fit of (temper|rage|anger))] ${then}`,
  inAStrop: `(is|was|were|are|been|got|be|he's|she's|arrived|left|came|came in) [in a ${size}? (strop|paddy|huff|temper|foul mood|mood|rage)] ${then}`,
  stroppy: `<be:(is|was|were|are|been|got|be|gets|became|he's|she's|very|quite|a bit|really|so)> [(stroppy|mardy)] ${then}`,
  screamingFit: `[(a|an|another|one)? ${size}? (screaming|crying|temper|hissy|yelling|rage|tantrum) (fit|fits|episode|episodes|jag|jags)] !(of (laughter|giggles))`,
  fitOfTemper: '[(a|an|another)? (fit|fits) of (temper|rage|anger|pique)]',
  behavioralEpisode: `[(a|an|another|one|two|three)? ${size}? ${behavior} (episode|episodes|incident|incidents|event|events|outburst|outbursts|escalation|escalations|crisis|meltdown)] !(report|reports|form|forms|log|logs|plan|sheet)`,
  bx: [
    '[(bx|bxs)] (x|x2|x3|x4|x5|x6|<number>|noted|observed|escalated|during|today|throughout|at|with|this)',
    '(had|multiple|several|many|some|increased|more|few|with) [(bx|bxs)] !(plan|specialist|support|tech|team)',
  ],
  behaviorsCount: '[(behaviors|behaviours)] (x2|x3|x4|x5|x6|x7|x8|x9|x10|x <number>|<number> (x|times)|= <number>)',
  behaviorDay: `[<article:(a|an|another|the)>? (high|big|heavy|bad|rough|tough|lots of|many) ${behavior} (day|week|session|morning|afternoon|visit)]`,
  behavioral: `<be:(is|was|were|are|been|being|became|becomes|gets|got|he's|she's)> (so|very|quite|really|highly|more|a bit|extremely)? [(behavioral|behavioural)] (today|during|at|this|in|when|and|with|after|all|.|;|,|$)`,
  kicksOff: `[<verb:~kick> off] ((at|in) !(<number>|noon|midnight|the (meeting|session|party|season))|when|again|because|during|.|,|;|$|today|over|after|this (morning|afternoon)|as soon)`,
  actsUp: `[<verb:(act|acts|acted|acting|play|plays|played|playing)> up] ${then}`,
  misbehaves: '[<verb:~misbehave>]',
  loseControl: `[<verb:~lose> (control !(of (the|a|an|his|her|their|my))|the plot|(his|her|their) (rag|marbles|nut|rattle))] ${then}`,
  goesOff: `[<verb:~go> (off on (one|him|her|them|me|us|his|peers|staff|the|mom|dad)|off the deep end|off the rails|mental|crazy|wild|haywire|bonkers|off the wall|into meltdown mode|into meltdown)] (when|over|because|at|in|during|.|,|;|$|after|as|if|and|today|again|every time)`,
  unruly: `<be:(is|was|were|are|been|being|be|became|becomes|got|gets|he's|she's|they're)> (so|very|completely|quite|totally|really|often|increasingly|absolutely|just|almost)? [(uncontrollable|unmanageable|unruly|unhinged|explosive|volatile|feral|impossible|beyond control|out of hand)] (today|at|in|during|when|and|but|.|,|;|$|by|with|after|this|for|on|as|again|over)`,
  uncontrollably: '(~cry|~scream|~sob|~weep|~yell|~thrash) [uncontrollably]',
  makesScene: `[<verb:(~make|~create|~cause|~kick|~raise)> (up)? (a|an|such a|quite a|the usual) (big|huge|terrible|real|massive|right|bit of a|little)? (scene|fuss|stink|ruckus|hullabaloo)] (when|over|about|at|during|because|.|,|;|$|after|today|again|in the (lobby|waiting|hall|hallway|car|store|shop|corridor))`,
  rages: `[<verb:(raged|raging|rages)>] (at|when|for|over|because|.|,|;|$|until|after)`,
  toysOut: '[<verb:~throw> (his|her|their) toys out of (the|his|her) (pram|cot)]',
  fromNowhere: `(~scream|~cry|~hit|~bolt|~bite|~kick|~yell|~explode|~sob|~escalate|~melt|~erupt|blows up|blew up|snaps|snapped|upset|angry|aggressive|mad|tearful) ..3 [(for ${none}|out of nowhere|out of the blue|without (any)? (apparent|clear|obvious)? (warning|provocation|reason|trigger|cause)|unprovoked)]`,
  stateAlone: `[(aggressive|combative|disruptive|inconsolable|hysterical|out of control|uncontrollable|unmanageable|unruly|behavioral|behavioural|explosive|volatile)] (at|in|during|when|with|throughout|today|upon|after|on|whenever|.|,|;|$)`,
  dueTo: `(due to|because of|secondary to|related to|given|from|(hindered|limited|impeded|impacted|hampered|interrupted|affected|slowed) by) (his|her|the|multiple|increased|continued|ongoing)? [(negative|challenging|disruptive|problem|multiple|increased|aggressive)? (behaviors|behaviours|tantrumming|tantruming)] !(of|that|we)`,
  moreBehaviors: `[(increased|more|frequent|escalating|constant|daily|lots of|a lot of) (behaviors|behaviours)] (on|at|in|after|when|with|this|since|before|around|,|.|$)`,
  escalates: `[<verb:~escalate>] (quickly|rapidly|fast|suddenly|immediately|to (hitting|screaming|throwing|kicking|biting|physical|aggression|the point)|into|when|over|without|during|at|.|,|;|$)`,
  crisis: `[(crisis|crisis level|out of bounds) (behavior|behaviors|behaviour|behaviours|episode|episodes)]`,
  aggressive: `<be:(is|was|were|are|be|been|being|became|become|becomes|becoming|get|gets|got|getting|he's|she's|they're|seemed|turned|turns)> ((very|quite|so|more|increasingly|often|sometimes|also|extremely|really|a bit|both)? [(verbally|physically)? (aggressive|violent|assaultive|destructive) ((and|or) (aggressive|violent|destructive|combative|oppositional))?]) (to|toward|towards|with|when|whenever|at|in|during|if|and|on|over|after|today|about|because|this|.|,|;|$)`,
  combative: `<be:(is|was|were|are|became|becomes|got|gets|he's|she's)> (very|quite|so|a bit|often)? [combative] (today|in|when|and|.|,|;|$|throughout)`,
  aggressiveBehavior: `[((increased|some|physically|verbally|frequent|multiple) )? (aggressive|violent|destructive|assaultive|combative) (behavior|behaviors|behaviour|behaviours|acts)] !(plan|plans|therapy|specialist|data)`,
  tantrumBehavior: '[tantrum (behavior|behaviors|behaviour|behaviours)] !(plan|plans)',
  aggression: `[((physical|verbal|severe|increased|some|occasional|frequent|continued) )? aggression] (noted|observed|reported|seen|x|to|toward|towards|with|when|during|at|was|is|today|this|and|.|,|;|$|against)`,
  disruptive: `<be:(is|was|were|are|being|been|became|becomes|he's|she's|can be)> (very|quite|so|often|a bit|extremely|really)? [disruptive] (in|at|during|today|and|.|,|;|$|when|with|to (the|his|her) (class|group|peers|others|classmates|teacher))`,
  showsBehaviors: `[<verb:(~exhibit|~display|~demonstrate|~show|~engage in|~present with)> (some|many|multiple|a lot of|several|more|increased|the same)? (behaviors|behaviours)] (when|whenever|during|at|throughout|today|.|,|;|$|after|upon|in the|if|while)`,
  hadBehavior: `[<verb:~have> (a|another|one) (big|bad|challenging|negative)? (behavior|behaviour)] (during|when|at|in|today|.|,|;|$|with|after|because|over)`,
  behaviorsList: `^ [(problem|challenging|negative|target|current|observed)? (behaviors|behaviours)] (:|include|included|including|are) ..1 <acts>`,
  inconsolable: `<be:(is|was|were|are|became|becomes|be|been|he's|she's|remained)> (very|so|completely|quite|totally|almost|absolutely)? [(inconsolable|unconsolable)]`,
  dueToOne: `(due to|because of|secondary to) (his|her|poor)? [(negative|poor|increased|challenging|disruptive)? (behavior|behaviour)] (.|,|;|$|today|during|this)`,
  aggressiveEpisode:
    '[(a|an|another|one|two)? (aggressive|violent|destructive|physical) (episode|episodes|incident|incidents|outburst|outbursts)] !(report|form)',
  offTheHandle: [
    `[((fly|flies|flew|flying) off the handle|(blow|blows|blew) (a (fuse|gasket)|(his|her|their) (top|stack))|hit the roof|hits the roof|saw red|(comes|came) (unglued|apart at the seams)|(falls|fell) (apart|to pieces)|(unravels|unraveled|unravelled)|(spirals|spiraled|spiralled) (out of control)?)] ${then}`,
    `(will|would|may|might|can|could|to|doesn't|didn't|not) [(fall (apart|to pieces)|unravel)] ${then}`,
  ],
  bareFit: `[(full on|full blown|all out|massive|huge|giant|major|big|proper|royal|nasty|ugly) (fit|fits)] (.|,|;|$|when|about|at|over|in|because|and|after|if|until|for)`,
  noTrigger: [
    `[(no|unknown|unclear|without (an|any|a)?) (clear|apparent|obvious|known|identifiable|identified|discernible|visible|specific|real)? (trigger|triggers|antecedent|antecedents|provocation) (seen|noted|identified|observed|apparent|found|known|reported|that (we|i) (saw|could see))?] (.|,|;|$|for|before|to the)`,
    '[unprovoked (hitting|biting|kicking|aggression|attack|attacks|screaming|pushing|crying|throwing|spitting|scratching|outburst|outbursts|yelling|pinching|behaviors|behavior|episode|episodes)]',
    `[for (no|little) (rhyme or reason|rhyme nor reason|reason at all|reason whatsoever)]`,
  ],
  zeroToSixty:
    '[<verb:~go> (from)? (zero|0|calm) to (sixty|60|100|a hundred|one hundred|explosive|full blown|screaming)]',
  drama: `(is|was|had|has|makes|made|caused|causes|with|of|comes|created|creates|the usual|usual|always) ..1 [(a|the|so much|lots of|a lot of|some|more)? (big|huge|usual|real|total|full|high)? drama] (when|over|at|about|if|.|,|and|during|around|$)`,
  aScene: `(is|was|were|be|had|there's|it's|became|turned into|turns into|causes|caused|with) (often|always|usually|such)? [(a|another|the usual) (big|huge|bit of a|terrible|real|whole|major|ugly|right|total)? (scene|showdown|spectacle|battle royal|nightmare)] (when|at|over|.|,|;|if|every|whenever|about|$|again|during)`,
  theEpisode: `(after|during|before|since|following|throughout|until|prior to) [(the|this|that|each|his|her|an|these) (behavioral)? (episode|episodes|incident|incidents|outburst|outbursts|tantrum|behavior episode)] (.|,|;|$|he|she|and|with|in|at|on|was|child|<Name>)`,
  losesControl: `[<verb:~lose> (all|complete|total)? (control|control of (himself|herself|his body|her body|his emotions|her emotions|his temper|her temper|his behavior|her behavior))] (.|,|;|$|when|and|with|at|in|during|over|because|if|after|today|again|every|most)`,
  wentOffOn: `[<verb:~go> off on (his|her|the|a|another|everyone|anyone|him|me|us) <word>?]`,
  wasBad: `<be:(is|was|were|being|been|he's|she's|gets|got)> (so|very|really|quite|a bit|rather|extremely|just|a little|increasingly)? [(wild|crazy|a monster|a terror|a mess|a nightmare|a tornado|badly behaved|poorly behaved|ill behaved|unhinged|off the wall|off the walls|bouncing off the walls|off the charts|all over the place behaviorally|behaviorally (dysregulated|challenging|difficult))] (today|at|in|during|when|and|but|.|,|;|$|by|with|after|this|on|as|again|from|the whole)`,
  putDown: `(cry|cries|cried|crying|scream|screams|screamed|screaming|arch|arched|arching|kick|kicked|kicking|upset|thrashing|hitting|fought|wild|hysterical|distraught|biting) ..6 [(had to be|needed to be|was) (put down|put back down|removed|carried out|taken out|pulled out)]`,
  erupts: `[<verb:(erupts|erupted|erupting|combusts|combusted|detonates|detonated|implodes|imploded|snaps|snapped)>] (when|at|over|because|in|into|with|.|,|;|$|after|during|again|today|as|if|on)`,
  intoRage: `[<verb:(~go|~fly|~burst|~dissolve|~launch|~work|~turn|~slip)> (himself|herself)? (off)? (up)? into (a|an|another|full|one of (his|her))? (full|full blown|blind|total|complete|screaming|huge|major|massive)? (rage|frenzy|meltdown|meltdown mode|tantrum|tirade|hissy|fit|fits|hysterics|tantrums|tailspin|meltdowns|screaming)]`,
  hadAMoment: `[<verb:~have> (a|an|another|one of (his|her)|his|her) (moment|moments|bad moment|bad spell|bad spells|behavior|behaviour|behavioral moment|blowout|blow out|freakout|episode|explosion|conniption|crisis|snit|hissy)] (.|,|;|$|when|at|over|because|in the|during|after|again|today|where|and)`,
  comesUndone: `[(decompensates|decompensated|decompensating|(came|comes|come|coming) (undone|unglued|apart at the seams)|(flip|flips|flipped|flipping) (his|her|their) (lid|wig|top)|(lost|loses|losing) (his|her|their) (head|composure|self control)|(goes|went|going) on and on|(carries|carried|carrying) on|(goes|went) off like a <word>)] (when|over|at|about|for|because|.|,|;|$|during|after|as|again|today|every|like|with|if|in)`,
  overNothing: `(upset|worked up|angry|mad|furious|cry|cries|cried|crying|scream|screams|screaming|screamed|hysterical|aggressive|fuss|fusses|agitated) [over (absolutely|seemingly|practically)? (nothing|the (smallest|tiniest|slightest|littlest) (thing|things)|every (little|tiny|small) thing|little things|small things|trivial things)]`,
  ofAggression: `[(a|an|one|two|three|four|five|six|several|multiple|frequent|daily|repeated|<number>)? (episodes|episode|bouts|bout|instances|incidents|incident|acts|displays) of (aggression|rage|anger|aggressive behavior|violence|acting out|defiance|screaming|tantrumming|dysregulation|behavior|behaviors)]`,
  topOfLungs:
    '[(screaming|screamed|screams|yelling|yelled|yells|crying|cried|cries|shrieking|shrieked) at the top of (his|her|their) lungs]',
  behaviorProblems: `[(behavior|behaviour|behavioral|behavioural) (issues|problems|concerns|difficulties|challenges|struggles)] (increased|increase|noted|observed|reported|seen|on|at|during|in (class|the|group|school)|this|today|continue|continues|continued|persist|when|with|after|,|.|;|$)`,
  inATemper:
    '(throws|threw|throwing|stomps|stomped|stormed|storms|ran|runs|left|leaves|screaming|crying|kicked|slammed|lay|lies|himself|herself|about|off|out) ..2 [in a (huff|temper|rage|fury|fit|strop|snit)]',
  actingCrazy:
    '[<verb:(act|acts|acted|acting|behaved|behaving)> (crazy|wild|nuts|bonkers|insane|like an? (animal|maniac|wild (animal|child|thing))|out of control|unhinged)]',
  outOfBlue:
    '(aggression|behavior|behaviors|hitting|biting|crying|screaming|outburst|outbursts|this|it|upset|anger|rage) ..1 [(came|comes|come|appeared|appears|erupted|started|seemed to come) (completely|totally|seemingly)? (out of (nowhere|the blue)|from nowhere)]',
  typeBehaviors:
    '[(<word> type behaviors|(similar|these|those|same|such|usual|typical|the same|his usual|her usual) (behaviors|behaviours))] (after|at|every|during|when|on|twice|once|daily|again|<number>|noted|observed|seen|reported|in (class|the|group)|before|.|,|;|$)',
  gotPhysical:
    '[<verb:(got|gets|became|becomes|getting|turned)> (physical|physically aggressive|violent) (with|toward|towards)]',
  hisBehavior:
    '(due to|because of|secondary to|on account of|result of|given) (his|her|their|the)? [(behavior|behaviour)] (.|,|;|$|at (lunch|school|circle)|in (class|group)|today|and)',
  lashesOut: '[<verb:(lashes|lashed|lashing)> out] (at|when|.|,|;|$|and|in|with|if|because|after)',
  cryingSpell:
    '[(a|an|another|one|two|three|several|frequent|long)? (crying|screaming|yelling) (spell|spells|bout|bouts)] !(of (laughter|giggles))',
  intoAState:
    '[<verb:(gets|got|works|worked|getting|working)> (himself|herself|themselves) (all)? (into (a|such a|quite a) (state|frenzy|lather|tizzy)|worked up|all worked up|in a (state|tizzy))]',
  getsUgly:
    '(it|things|he|she|this|that) [<verb:(gets|got|turned|turns)> (really|very|pretty|quite)? ugly] (.|,|;|$|fast|quickly|when|at|with)',
  controlsHimself:
    "[(trouble|difficulty|a hard time|problems|unable to|cannot|can't|couldn't) (with)? (controlling|control) (himself|herself|themselves|(his|her|their) (temper|anger|emotions|behavior|impulses|outbursts|reactions))]",
  getsOverIt: '<t:(took|takes|needed|until|before|finally|eventually)> ..6 [(get|got|gets) over (it|himself|herself)]',
  irrational:
    "<be:(is|was|were|became|becomes|being|got|gets|he's|she's|very|quite)> (<word> and)? [(irrational|unreasonable|beside (himself|herself)|a basket case|a wreck|a hot mess|a total mess|a mess)] (for|when|after|by|.|,|;|$|and|at|during|about|until|over|all|today)",
  poorBehavior:
    '[(poor|bad|terrible|awful|horrible|unacceptable|aggressive|disruptive|naughty|difficult|challenging|unsafe|problem|problematic|out of control|severe) (behavior|behaviour)] (at|in|during|today|this|all|throughout|on|when|noted|observed|seen|with|toward|towards|.|,|;|$|led|leads|continues|persists|resulted|reported|since)',
  aggressiveAlone:
    '^ [(very|verbally|physically|often)? (aggressive|combative|assaultive)] (toward|towards|with|to) (peers|staff|others|other|his|her|mom|dad|sister|brother|siblings|adults|me|us)',
  isBad:
    '<be:(is|was|were|been)> [(so|very|really|just)? bad] (today|at (school|home|daycare|lunch|circle|snack)|in class|for (me|mom|dad|grandma|the sitter)|all (day|week|session|morning))',
  behaviorsHigh:
    '[(behaviors|behaviours) (were|are) (very|really|so|quite)? (high|up|bad|terrible|rough|off the charts|intense|elevated)] (.|,|;|$|today|this|at|during|and|in|all|when|with|throughout)',
  highBehaviors:
    '[(high|elevated|heightened|bad|big) (behaviors|behaviours)] (today|this|noted|at|during|all|in the|.|,|;|$)',
  inAFit: '[in a (full|big|complete|real|total|screaming|crying)? fit] (.|,|;|$|when|because|over|and|after|at|again)',
  behaviorWas:
    '[(behavior|behaviour) (was|is|has been) (very|so|really|quite|again)? (poor|bad|terrible|awful|horrible|unacceptable|disruptive|out of control|a mess|atrocious)] (.|,|;|$|today|this|at|during|and|in|all|when|with|throughout)',
  angerIssues: '[(anger|temper|rage) (issues|issue|problems|problem|management (issues|problems))]',
} as const;
