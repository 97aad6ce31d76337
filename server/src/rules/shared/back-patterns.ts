/** Patterns for bringing a child back to what we had planned. */

const whom = '(him|her|them|(the|this)? (child|pt|patient|client|student|group|children|boy|girl|kids)|<Name>)';
const goal =
  '(task|tasks|topic|subject|target|targets|plan|schedule|track|table|circle|lesson|activity|activities|work|workstation|work station|spot|seat|seats|screen|carpet|chair|window|puzzle|book|books|rug|mat|board|door|toys|trucks|words|song|page|worksheet|worksheets|group|cards|game|exercise|exercises|station|desk|pegboard|session|story|line|materials)';
/** Words that only therapy uses: nobody is called home to a “worksheet”. */
const work =
  '(task|tasks|work|lesson|activity|activities|worksheet|worksheets|exercise|exercises|assignment|adult|table top|tabletop)';
export const backVerbs = [
  'bring',
  'call',
  'steer',
  'return',
  'lead',
  'direct',
  'guide',
  'pull',
  'prompt',
  'coax',
  'cue',
  'walk',
  'nudge',
  'divert',
  'move',
  'send',
  'get',
  'shift',
  'switch',
  'usher',
  'herd',
  'escort',
  'ease',
];
const mindVerbs = [
  'guide',
  'draw',
  'shift',
  'switch',
  'bring',
  'turn',
  'pull',
  'call',
  'direct',
  'return',
  'steer',
  'get',
];
const anyOf = (verbs: readonly string[]): string => `(${verbs.map((verb) => `~${verb}`).join('|')})`;
export const mind = '(attention|focus|hands|hand|gaze|energy|play|behavior|interest)';
const asked = '(cue|cues|cueing|cuing|prompt|prompts|prompting|reminder|reminders|encouragement)';
const again =
  '(refocus|refocused|refocusing|refocuses|re-focus|re-focused|re-focusing|reorient|reoriented|reorienting|re-orient|re-oriented|reengage|reengaged|reengaging|re-engage|re-engaged|re-engaging)';
const howMany =
  '(<number>|one|two|three|few|fewer|less|several|many|multiple|frequent|constant|verbal|gentle|minimal|min|mod|max|occasional|no more than <number>)';

export const backPatterns = {
  ways: '[(redirection|re-direction) (strategies|strategy|techniques|technique)]',
  attempts: '[(<many:(redirection|re-direction) (attempts|cues|prompts)>|redirections|re-directions)]',
  once: '[(a|one|<number>) (redirection|re-direction)]',
  noun: '[(redirection|re-direction)] !(strategies|strategy|techniques|technique|attempts|cues|prompts|sign|signs|of (traffic|mail|calls))',
  redirects: `[${howMany} redirects] !(to (the|a|our|another) (page|site|portal|link))`,
  easily: '[(<be>)? (easily|readily|quickly) (redirected|re-directed|redirectable|redirects)]',
  ableTo: '[able to be (redirected|re-directed)]',
  able: '[redirectable]',
  active: [
    `[<verb:~redirect> <whom:(him|her|them|(the|this)? (child|pt|patient|client|student|group|children|boy|girl|kids))>] !${mind}`,
    '[<verb:~redirect> <whom:blank>]',
    '[<verb:~redirect> <whom:Name>]',
  ],
  attention: `[<verb:~redirect>] (his|her|their|child's|the child's|pt's|student's|<Name>)? ${mind}`,
  brought: [
    `[<verb:${anyOf(backVerbs)}> ${whom} (back|away|over|on)] (to|from|on|onto|into|toward|towards) ..3 ${goal}`,
    `[<verb:${anyOf(backVerbs)}> (back|away)] (to|from|on|onto|toward|towards) ..3 ${goal}`,
    `[<verb:${anyOf(backVerbs)}>] to (his|her|their|the) ${goal} by (staff|therapist|aide|teacher|para|adult|ot|slp|pt)`,
    `[<verb:${anyOf(backVerbs)}>] ${whom}? (to|onto) (the|a|an)? ..1 ${work}`,
  ],
  away: `[<verb:(~steer|~guide|~coax|~shift|~switch|~usher|~direct|~nudge|~lure|~draw|~distract)> ${whom} (away from|off)] !(the (street|road|stove|stairs|edge|oven|fire|heater|outlet|dog|water))`,
  ledAway: '(was|were|be|been|being) ..1 [(steered|guided|led|moved|drawn|walked|called|coaxed|directed) away] from',
  moved: [`[~divert ${whom} (away)? from]`, `[moved ${whom} (on|along) to] ..1 (the)? ..2 ${goal}`],
  attentionBack: `[<verb:${anyOf(mindVerbs)}> (his|her|their|child's|pt's|student's|<Name>) (attention|focus|gaze)] (back|(away)? (to|from|on|onto|toward))`,
  mindBack: `${mind} (was|were|is|are|be|being) ..1 [<verb:(brought|called|directed|drawn|guided|led|pulled|returned|shifted|steered|turned)>] (back|to (the|his|her) ..1 ${work})`,
  regain: '[(~regain|~recapture|~reclaim|~recover) (his|her|their|<person>) (attention|focus)]',
  onTrack: [
    `[(got|get|getting|gets|brought|bring|pull|pulled) ${whom} back (on track|on task|to task|to work)]`,
    `[(kept|keep|keeps|keeping) ${whom}? (on task|on track|focused on (task|work))]`,
  ],
  refocus: [
    `[${again}] (${whom})? (to|on|in|with) (the|his|her|a)? ..1 ${goal}`,
    `(be|was|were|being|needed|required|requiring|needs|${asked} (to|for)|help to|help|to help) [${again}]`,
    `[${again} ${whom}]`,
    `[${again}] (with|by|using|after)`,
  ],
  cues: [
    `[(cued|prompted|reminded|told|cue|cues|prompts|prompting|reminders) (him|her|them|child|student|pt)? to (look|turn|come|go|get|sit|face|return|attend|stay|keep)] (back)? (at|to|on|toward) ..2 ${goal}`,
    `[${asked} (for|to (sustain|maintain|regain)) (sustained|joint)? (attention|focus)]`,
    `[${asked} to (attend|pay attention|focus !(the|a|his|her)|stay focused|stay on task|stay with)] !(to (me|him|her|mom))`,
    `[${asked} to (return|get back|come back|go back)] ..2 ${goal}`,
    `[${asked} to (attend|stay|remain|keep|focus|pay attention|continue)] (on task|to task|to (the|his|her)? ..1 ${work}|focused|working|going|with (the)? ${work}|on (the|his|her) ${work})`,
    '[(~remind|~tell|~cue|~prompt) (him|her|them|child|pt|student)? to (stay on task|keep working|get back to work|pay attention|attend to (the)? task|focus on (his|her|the) work|return to task)]',
  ],
  toBeBack:
    '[<be:(had|has|needed|needs|have)> to be (brought|called|guided|led|walked|moved|directed|steered|pulled) back] (.|,|;|$|several|multiple|many|twice|x|<number>|again|often|repeatedly|frequently)',
  toRedirect:
    '(cue|cues|cueing|cuing|prompt|prompts|prompting|assist|assistance|support|reminders|help) [to (redirect|re-direct)] (.|,|;|$|to|back|him|her|throughout|during|attention|behavior|when|x)',
  distractedBy: [
    `<be:(is|was|were|are|gets|got|getting|became|becomes|be|being|been|he's|she's)> [(very|highly|quite|so|too)? (easily|quickly|readily|often|constantly|frequently|sometimes|somewhat|continually)? distracted by] !(pain|hunger|the pain|grief|worry)`,
    '^ [(very|easily|quickly|often)? distracted by] !(pain|hunger)',
  ],
  distracted: `<be:(is|was|were|are|gets|got|getting|became|becomes|be|being|been|he's|she's)> [(very|highly|quite|so|too)? (easily|quickly|readily|often|constantly|frequently|sometimes|somewhat|continually)? distracted] (.|,|;|$|and|during|when|while|today|throughout|at|in|with|this|most|but|again|easily|quickly|often|very|a lot|frequently|after)`,
  distractible:
    '[(very|highly|easily|quite|so|extremely|somewhat|visually|too)? (distractible|distractable)] !(to touch)',
  distractedAlone:
    '[(very|highly|quite)? (easily|visually|often|frequently) distracted] (by|with|.|,|;|$|and|during|when|today|throughout|at|in|this)',
  remindedSeat:
    '[(had|has|needed|needs|have) to be (constantly|often|repeatedly|frequently|continually|always)? (reminded|told|prompted|cued|asked) to (stay|remain|sit|come back|return|attend|focus|pay attention|get back)] !(away|in touch|off|out|down|on the (potty|toilet))',
  losesInterest:
    '[<verb:~lose> interest] (very|so|too|quite)? (quickly|easily|fast|right away|immediately|often|after <number>|within <number>)',
  losesInterestIn:
    '[<verb:~lose> interest] in (the|his|her|a|all|most)? ..2 (very|so|too)? (quickly|easily|fast|right away|immediately|after <number>|within <number>)',
  distractibility: '[(high|increased|significant|some|visual|auditory)? distractibility]',
  losesFocus: '[<verb:~lose> (his|her|their)? focus] !(on|ring|of (the|what))',
  rein: '[(~rein (him|her|them)? in|reining in)]',
  passive: '[(redirected|re-directed)]',
  bare: '^ [(redirect|redirecting|re-direct|redirects)] !(questions|question|calls|all|any|inquiries|mail|billing|the|water|marbles|requests|families|parents|parent|our|my)',
  plan: [
    '(plan|p|strategy|strategies|recommend|recommendation|home|staff|team) (:|-)? [redirect] (when|him|her|them|to|if|as|with|back)',
    'to [(redirect|re-direct)] ..1 (quickly|gently|right away|immediately|when|whenever|if|while)',
    '(will|to|please|and|can) [(redirect|re-direct)] (to|as|with|when|back|attention|behavior|stereotypy|from|him|her|them|focus)',
    '(hard|difficult|easy|easier|harder|slow|quick|impossible|able|tried|needed) to [(redirect|re-direct)]',
    '[redirecting] (was|is|him|her|them|back|to|from|with|helped|child|pt)',
  ],
} as const;
