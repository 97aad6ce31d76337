import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found } from './phrase-rule.ts';
import { isDoneByChildOrReader } from './shared/doer.ts';
import { add } from './shared/offers.ts';
import { doerOf } from './shared/place.ts';
import { sentenceText } from './shared/who.ts';

const them = '(him|her|child|the child|pt|<Name>)';
const deed =
  '(sit|stay|say|eat|finish|clean|stop|wait|do|hold|look|try|stand|keep|drink|swallow|put|apologize|apologise|walk|touch|wear|lie|share|repeat|write|complete|pick|go|come|use|taste|answer|kneel|lick|bite)';
const part =
  '(arm|arms|wrist|wrists|hand|hands|shoulder|shoulders|leg|legs|feet|ankles|head|chin|jaw|face|body|hips|knees|back|fingers)';
/** What force is for: to keep somebody where we want them. */
const purpose =
  "(so (that)? (he|she|they|child) (would not|wouldn't|could not|couldn't|cannot|can't|would (stay|stop|sit|keep|finish|look|lie)|did not|didn't) (<word>)?|to keep (him|her|them|child) (seated|still|in|from|on|at|quiet|down|there)|to prevent (him|her|them) from|to stop (him|her|them)|(each|every) time (he|she|they) (stood|got|left|moved|tried|reached|turned|looked|pulled)|whenever (he|she|they) (stood|got|left|moved|tried|reached|turned)|while (he|she|they) (cried|screamed|kicked|fought|struggled|resisted|protested|cry|screams))";
const person = '(he|she|they|child|pt|patient|client|student|<Name>)';

/** Size and force, without a word on how it was made safe. */
export const bodyPower = definePhraseRule({
  id: 'body-power',
  title: 'Size and force, without how it was made safe',
  family: 'play',
  severity: { 'session-note': 'information' },
  source: ['SEED'],
  options: {},
  patterns: {
    purposeful: [
      `[(held|pinned|pressed|pushed|pulled|gripped|squeezed|moved|turned|kept|strapped|buckled|trapped) (${them}|(his|her|their|a) ..1 ${part}) ..4 ${purpose}]`,
      `[(locked|closed|held|shut|blocked) (the|his|her) (tray|door|gate|belt|strap|chair|way) ..2 so (that)? (he|she|they) (could not|couldn't|cannot|would not|wouldn't) <word>]`,
      `[kept (a|my|one) hand on (his|her) ${part} ..2 (so|to|until)]`,
      `[(turned|tilted|moved|pushed|pulled|lifted|guided) (his|her) (head|chin|face|jaw) (toward|towards|to|back|down|up)]`,
      `[(pushed|pressed|pulled|held) (his|her) (shoulders|head|legs|arms|hips) (down|back|still)]`,
    ],
    stood:
      '[(stood|standing|hovered|hovering|loomed|looming|towered|leaned|leaning) (right|far|in|close)? (over|above)] (him|her|them|his|child|the child|<Name>)',
    between:
      '[(stood|sat|stepped|moved|stayed) between (him|her|them|child|the child|<Name>) and the (door|exit|gate|window|hall|stairs)]',
    blocked: [
      `[blocked ${them}] (each|every|when|whenever|until|with|as|again|.)`,
      '[(blocked|blocking) (the|his|her)? (door|exit|doorway|gate|way out)]',
      '[(blocked|blocking) (his|her|their|child) (way|path|escape|exit|attempt|attempts)]',
      `[(blocked|blocking|prevented|preventing|stopped) ${them} from (leaving|getting (up|down|out|away)|going|standing|moving|running)]`,
    ],
    held: [
      `[(held|holding|hold) ${them} (down|in place|still|tight|tightly|firmly)]`,
      `[(restrained|restraining) ${them}]`,
      `[(held|holding) ${them} on (the|a) (table|mat|floor|bench|bed|exam table)]`,
      `[pinned ${them}]`,
      '[(pinned|pinning|clamped|trapped) (his|her|their|both)] ..1 (legs|arms|hands|head|wrists|feet|shoulders|knees)',
      `[(wrapped|bundled|rolled) ${them} (tightly|tight|firmly|up tight)]`,
      `[(held|kept) ${them} (in (the|his|her) (chair|seat)|on (the|his|her) (lap|mat|chair)) (while|as|until)]`,
    ],
    heldPassive: [
      `${person} ..2 (was|were|being|been) ..1 [(held down|held still|held in place|restrained|pinned down|pinned)]`,
      '^ [restrained] (for|in|by|during|until|.|x|after|before|when|again|twice|<number>)',
      `${person} (was|were) ..1 [(pulled|dragged|pushed|removed|restrained|grabbed|yanked|forced) (off|down|out|away|back|from|onto|into|by)]`,
      `${person} (was|were) ..1 [held] (in (a|the) ..2 position|in (the|his|her) (seat|chair)|on (the|a) (mat|table|bench))`,
      '^? (his|her|the|child)? (head|arms|arm|hands|legs|jaw|chin|shoulders|hips|feet) (was|were) [held] (still|down|in place|for|while|until|steady for)',
    ],
    forced: [
      `[(forced|forcing|made) ${them} to]`,
      `[(forced|forcing) ${them}]`,
      `${person} (was|were) [(forced|made) to] !(feel|order|laugh|smile|last|fit|measure)`,
      '[(forcibly|forcefully|by force)]',
      `${person} (was|were) [required to (stay|remain)] (at|in|on|seated)`,
      '^ [required to (stay|remain)] (at|in|on|seated)',
      '[(forced|forcing) (the|a|every|each) (bite|spoon|food|cup|hand)]',
      `[forced] (his|her) (hand|hands|mouth|arm|arms|jaw|foot|feet)`,
    ],
    made: `[made (him|her|child|the child|pt|<Name>) ${deed}]`,
    carried: [
      `[(carried|lifted|moved|took) ${them}] ..5 , (crying|screaming|kicking|in tears|sobbing)`,
      `${person} (was|were) [physically (removed|moved|carried|returned|placed|blocked|prevented|brought|taken)]`,
      '^ [physically (removed|moved|carried|returned|placed|blocked|prevented|brought|taken)]',
      `[physically (removed|moved|carried|returned|placed|blocked|prevented) ${them}]`,
      `[(carried|dragged) ${them}] ..4 (crying|screaming|kicking)`,
      `${person} (was|were) [(carried|dragged)] ..2 (crying|screaming|kicking)`,
    ],
    pulled: [
      `[(pulled|dragged|yanked|pulling|dragging) ${them} (away|off|out|back|from|up|into|by)]`,
      `[(dragged|yanked) ${them}]`,
      '[(yanked|snatched|ripped|pried)] (the|his|her) <word> (from|out|away|and)',
      '^ [(dragged|hauled|yanked)] (from|out|off|to|by|across|back|over)',
      `${person} (was|were) [(dragged|hauled|yanked)]`,
      `${person} (was|were) [(led|pulled|taken|brought|walked|moved) ..2 by the (wrist|wrists|arm|arms|elbow|shoulders|ankle|collar)]`,
      '[raised (my|our) voice]',
      `[pulled ${them} to] !(sit|stand|sitting|standing|kneel|kneeling|my|her|his|a)`,
      `[(grabbed|grabbing) (his|her) (arm|arms|wrist|wrists|hand|hands|shoulder|shoulders|leg|legs)]`,
    ],
    kept: [
      `[kept ${them} (on|in|at) (the|his|her)] (mat|chair|seat|table|floor|rug|lap) !(with !(the (tray|belt|strap|straps|lid))|because)`,
      '[(sat|stood|stayed|sitting|standing) in front of] (the|his|her)? (exit|door|gate|doorway)',
      "[so (that)? (he|she|they) (couldn't|could not|cannot) (leave|get down|get out|get away|get up|run|stand up|move|climb|reach|turn|escape)]",
      '[wedged] (between|in|against|behind)',
    ],
    marched: [
      `[(marched|hauled|lugged|wrestled) ${them}]`,
      `[(lifted|picked|carried) ${them}] ..4 (screaming|crying|kicking|mid-cry)`,
      '[pushed (past|into|through|between)] ..1 (lips|mouth|teeth)',
    ],
    cornered: `[(cornered|straddled) ${them}]`,
  },
  unless: [
    '(safety|unsafe|street|parking lot|traffic|running into|fall|falling|car seat|seat belt|seatbelt|stove|open window|pool|road|curb|driveway|choking|harness|stroller|wheelchair)',
    '~pull ..3 (in|on|along) (the|a|his|her) ..1 (wagon|sled|blanket|scooter|cart|swing|board|rug|sheet)',
    '(pretend|pretended|game|chase|tug of war|peekaboo|superhero|monster|giggled|giggling|laughed|laughing)',
    '(asked (me|us) to|told (me|the physician)|incident report|crisis plan)',
    '(puddle|drawing|book|page|ball) ..3 (over|above)',
    '(held|hold|holding) ..3 (close|while (he|she) (slept|cried|settled))',
    '(did not|never|nobody|without|not) ..2 (held|hold|forced|forcing|made|blocked|restrained|pulled|holding|restraining|blocking)',
  ],
  answered: [
    '(showed it was ok|let me know|said yes|stopped when|i stopped|we stopped|i let go)',
    '(said sorry|apologized|repair|repaired|next time)',
  ],
  accepts: (found) => isByUs(found),
  message:
    'We are so much bigger. Where were you (floor level, to the side, how close), and how did the child show it was OK?',
  // what was done to a body stays in the record: these only add to it
  rewrites: () => [
    add(
      'Add where you were, and how it was OK',
      'I was {where}, and {child} showed it was OK by {what you saw}; we stopped when {sign}.',
    ),
    add(
      'Add what you will do next time',
      'Next time I will {sit low and to the side}, and let {child} choose when to begin.',
    ),
  ],
});

/** The power in the room is ours: not that of a child, a family, or a silly hat that “made her laugh”. */
function isByUs(found: Found): boolean {
  const { block, first, whole } = found;
  if (whole.first < first) return !/^(?:i|we)$/.test(wordAt(block, whole.first));
  const doer = doerOf(found, first);
  // “Blocked the door so he could not leave” is said once
  if (/^so\b/i.test(found.text) && /\b(?:block|held|restrain|pin)/.test(sentenceText(found))) return false;
  if (/^(?:so|wedged|pushed)\b/i.test(found.text)) return !['caregiver', 'you'].includes(doer);
  return !isDoneByChildOrReader(found) && !['caregiver', 'child', 'pronoun', 'they', 'you', 'thing'].includes(doer);
}
