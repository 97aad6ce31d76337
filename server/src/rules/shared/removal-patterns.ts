/** Patterns for behavior that adults want a child to stop. */

/** What a child does when it is hard, or simply does. */
export const acts =
  '(<acts>|self stimming|self stimulation|self stimulatory|self injury|running (off|away)|head (banging|shaking)|(hand|arm) flapping|toe walking|hand mouthing|(hair|finger) (pulling|twirling|flicking)|(out of seat|getting up))';
/** Behaviors that soothe or communicate, and harm nobody. */
const stims =
  '(stimming|stims|stim|flapping|rocking|spinning|scripting|humming|echolalia|stereotypy|stereotypies|mouthing|pacing|lining|vocalizations|self stimulation|self stimulatory|self stim|stereotypic|twirling|toe walking)';
/** Things and movements with the same names. */
const other =
  '(chair|distance|up|off|time|ball|practice|skills|top|horse|toy|health|support|specialist|plan|analyst|team|technician|sounds|light|jack|jacks|game|rope|area|shoes)';
/** Adjectives for an unwelcome behavior. “Challenging” is not here, because it only says that it is hard. */
const judged =
  '(maladaptive|inappropriate|problem|problematic|negative|unwanted|undesirable|undesired|target|interfering|disruptive|attention-seeking|nonfunctional|non-functional|bad|aberrant|unacceptable|off-task|competing)';
const those = "(the|his|her|their|all|any|this|these|that|such|child's|pt's|<Name>)";
const does =
  '(screams|cries|whines|hits|bites|kicks|throws|spits|yells|shouts|flaps|rocks|spins|stims|scripts|bangs|fusses|tantrums|acts|shrieks|pinches|swears|protests|begs|whinges|moans)';
const they = '(he|she|they|your child|your son|your daughter|<child>|<Name>)';

export const less = [
  'curb',
  'decrease',
  'diminish',
  'discourage',
  'eliminate',
  'eradicate',
  'lessen',
  'limit',
  'minimize',
  'prevent',
  'reduce',
  'squash',
  'suppress',
];
const quiet =
  '((quiet|calm|nice|listening|still) (hands|feet|mouth|mouths|bodies|body) (and (quiet|calm|still)? (hands|feet|mouth|mouths|bodies|body))?|whole body listening|hands (folded|to self))';
const behaviors = '(behavior|behaviors|behaviour|behaviours)';

export const removalPatterns = {
  extinguish: '[<verb:~extinguish>]',
  extinction: '[extinction] !(of (the|dinosaurs|animals|species|a)|event|museum)',
  planned: '[planned ignoring]',
  ignore: `[<verb:~ignore>] (of)? ${those}? ..2 ${acts} !${other}`,
  ignoreChild: `[<verb:~ignore> (him|her|them|child|the child|<Name>)] (when|while|if|as|until|for|during)`,
  replace: `[~replace] ${those}? ..1 ${acts} (with|by)`,
  blocked: `[(blocked|interrupted|stopped|prevented|redirected) (all|any|his|her|their)? (attempts|efforts)] to (flap|stim|rock|spin|hit|bite|script|mouth|bang|hum|jump|pace|scratch|pinch|kick|lick)`,
  bestIgnored: `${acts} ..3 [(ignored)]`,
  decrease: `[<verb:lessens> (the)? ((frequency|rate|number|intensity|duration|amount|instances|incidents|occurrences|occurrence|severity) (and (duration|intensity|frequency|severity))? of)?] !(in) !(..2 ${judged} ${behaviors}) ..3 ${acts} !${other}`,
  stop: [
    `(~help|~get|~want|~make|~teach|~need) (him|her|them|child|the child|<Name>) (to)? [stop] ${those}? ..1 ${acts} !${other}`,
    `(^|goal|goals|will|plan|aim|:|to|please) [(stop|end)] ${those}? ..1 ${acts} !${other}`,
    `[(get|getting) rid of] ${those}? ..1 ${acts} !${other}`,
    `[break (the|his|her|this|that|a) habit of] ..1 ${acts}`,
    `[<refrain:~refrain> from] ${those}? ..1 ${acts}`,
  ],
  // “it” is the behavior named before
  decreaseIt: `(${acts}|stim|stims) ..3 (,|;|.)? ..3 (~want|~need|~hope|~try|~like|goal|aim|plan) (is)? to [(curb|decrease|diminish|discourage|eliminate|extinguish|lessen|minimize|reduce|stop|suppress) (it|these|them|this|that)]`,
  takenAway: `[(take away|remove|put away|hide) (the|his|her|their|that|those) <word>] (when|if|whenever|as soon as|each time|every time) ${they} ..2 (${stims}|flaps|rocks|spins|stims|scripts|hums|paces|lines)`,
  cryItOut: [
    '[(let|letting|lets) (him|her|them|child|the child|<Name>) (cry|scream|tantrum) (it out|until (he|she|they) (stopped|was done|fell asleep))]',
    '[(reprimanded|scolded|punished|disciplined) (him|her|them|child)? for] ..2 (hitting|biting|kicking|throwing|spitting|screaming|crying|pushing|grabbing|behavior|behaviors|not)',
    `(goal|goals|target|aim) ..2 [no more] ..1 ${acts}`,
    '(used|tried|recommended|doing|recommend|suggested) (the)? [cry it out]',
  ],
  consequence: [
    `[(consequence|consequences) (was|were)? (given|applied|used|enforced|imposed|delivered|provided|issued|in place) (for|after|when|of)] ..3 (${acts}|he|she|not)`,
    `[(gave|given|give|received|gets|got|used|applied|provided) (a|the|natural|logical)? (consequence|consequences)] (for|after|when|of) ..2 (${acts}|he|she|not|the behavior)`,
    `[(consequence|consequences) (for|of) ..1 ${acts}] (is|was|are|were|:)`,
    `^ [(consequence|consequences) for ..1 ${acts}] (.|,|;|$|x|given|used|and)`,
    '[response cost]',
  ],
  noResponse: `[(did not|didn't|do not|don't) (respond|react|attend|give attention) to (his|her|their|the|any|child's)? ..1 ${acts}] !(of|from|in the|next|outside|by)`,
  ifThenIgnore: `(when|if|whenever|each time|every time|as soon as) ${they} (starts to|begins to|starts|begins)? (${does}|scream|cry|whine|whining|screaming|fuss|yell|flap|rock|spin|stim|protest) ..4 , (please|just|simply|then|then just|try to|you can|we)? [(ignore|look away|turn away|walk away|turn your back|leave the room) (on|from)? (it|him|her|them|that|this)?] !(the (siren|dog|noise|mess|clock))`,
  fade: `[(fade|fading|phase|phasing) out] ${those}? ..1 ${acts} !${other}`,
  toBe: [
    `${acts} ..1 [(to|will|should|must|can) (be)? (reduced|decreased|discouraged|blocked|eliminated|stopped|extinguished|minimized|decrease|reduce|fade|diminish|lessen|drop|cease|stop|go down)]`,
    `${acts} [(is|was|are|were|will|can) not (be)? (tolerated|allowed|permitted|accepted)]`,
    `(aim|aims|goal|goals|target|want|hope|expect|plan|look for|have|show) ..4 [(fewer|less)] ..1 ${acts}`,
    `[(~block|~interrupt|~suppress|~correct)] (his|her|their|all|any|the)? ..1 ${stims}`,
    `[(reduction|decrease|decline|drop) (in|of)] ..2 ${stims}`,
  ],
  reduction: [
    `(will|goal|target|objective|show|aim) ..4 [(reduction|decrease) in] ..2 ${acts}`,
    `(target|targeting|targeted|work on|working on|focus on|focused on|goal|aim|plan|will) ..3 [(reduction|elimination|decrease|decreasing|reducing|eliminating) of] ..2 ${acts}`,
  ],
  aimed: [
    `[(targeted|targets|target) for (reduction|extinction|elimination|decrease)]`,
    `${acts} ..5 [for (reduction|extinction|elimination)]`,
    `[(behavior|behaviour) (reduction|elimination|extinction) (plan|program|programme|goal|goals|target|targets|procedures|strategies)]`,
    `[(0|zero|no more than <number>|<number> or (fewer|less)|fewer than <number>|less than <number>|no) (instances|episodes|occurrences|incidents|occasions) of] ..2 ${acts}`,
    `[(zero|no) tolerance (for|of)] ..1 ${acts}`,
    `${acts} ..2 (was|were|is|are|to be) [(interrupted|blocked|stopped|extinguished|suppressed|discouraged|eliminated)]`,
    '(flapping|mouthing|stimming|stims|spinning|rocking|head banging|biting|hitting|humming|scripting|stereotypy) [(blocked|interrupted|stopped)] (x|on|by|each|every|throughout|with|at|<number>|.|$)',
  ],
  withheld: [
    '[(adult|staff|all)? attention (was|is)? (withheld|removed|withdrawn)]',
    `[(removed|remove|removing|withheld|withhold|withholding|withdrew|withdraw) (adult|all|our|my|your)? attention] !(from the game)`,
    '[(~pay|~give) no attention]',
    '[no attention (was|is|were)? (given|paid)]',
    `[(not|don't|never) (respond|react|look|answer|comfort|give in) ..3] (when|if|while|as|until) (he|she|they|<person>) ${does}`,
    '[response (interruption|blocking)]',
    `[(time-out|timeout|time-outs|timeouts)] (x|x2|x3|x4|x5|given|used|until|was|after|<number>|for (${acts.slice(1, -1)}|not|being|hurting|refusing))`,
    '[(put|placed|sent|sat|given|gave|puts|put) (him|her|them|child|<Name>)? (in|into|to|a)? (a|the)? (time-out|timeout)]',
    `[(turn|turning) (your|my|our) back|walk away|look away|turn away|leave the room|show no reaction|give no (reaction|response|attention)|do not react|don't react|no (reaction|response|eye contact)] (when|if|whenever|as|each time|every time|while) (he|she|they|<Name>) ${does}`.replace(
      /^\[(.*?)\] \(when/,
      '[($1)] (when',
    ),
    `[(avoid|avoided|avoiding|stopped|stop) (reinforcing|rewarding|giving in to|responding to|reacting to) ${those}? ..1 ${acts}]`,
    '[(used|using|use|uses) (a)? (time-out|timeout|time-outs|timeouts)] (for|when|with|at|after|.|,|;|$|today) !(of the game|in the game)',
    `[not (reinforcing|reinforce|responding to|reacting to|acknowledging|rewarding|giving in to)] ${those}? ..1 ${acts}`,
  ],
  sounds: `[${judged} (vocalizations|vocalisations|noises|sounds|responses|touching|habits)]`,
  maladaptive: `[(<article:(a|an)>)? ${judged} <many:${behaviors}>] !(specialist|plan|team)`,
  appropriate: `[appropriate <many:${behaviors}>] !(for (his|her|their) age|specialist|plan)`,
  maladaptiveOther: '[maladaptive] (response|responses|coping|pattern|patterns|habits|habit|strategies)',
  quietHands: [
    `[(<verb:~have>|<verb:~keep>|<verb:~use>|<verb:~show>) ${quiet}] !(when|while)`,
    `[${quiet}] !(when|while|and (warm|soft|still))`,
    `(for|of|with|cue|cues|prompt|prompts|prompted|reminder|reminders|reminded|rule|use|target) [${quiet}]`,
  ],
} as const;
