import type { Found } from '../phrase-rule.ts';
import { unknownWord, words } from '../../text/vocabulary.ts';
import { doerOf } from './place.ts';
import { isAgainst } from './touch-patterns.ts';
import { wordInFront } from './who.ts';

/** More patterns for moving a child’s body: without a subject, with what was kept up, or with “had to be”. */

const whose = "(his|her|their|the child's|child's|pt's|patient's|client's|student's|baby's|<Name>)";
const child =
  '(he|she|they|child|pt|patient|client|student|kiddo|kid|baby|toddler|infant|boy|girl|this child|<person>)';
const them = '(him|her|them|(the|this)? (child|pt|patient|client|student|baby|kid|kiddo|toddler)|<Name>)';
const side = '(right|left|r|l|both|upper|lower|affected|involved|bilateral)';
const been = '(was|were|is|are|gets|got|being)';
const staff =
  '(therapist|clinician|ot|slp|pt|pta|cota|aide|para|staff|teacher|nurse|assistant|adult|adults|provider|interventionist)';
const us = `(i|we|(the|an|our|two|his|her)? ${staff})`;
/** Verbs for how somebody is lifted, led or put. */
const taken =
  '(scooped|plucked|swept|bundled|herded|nudged|steered|tipped|flipped|hoisted|hauled|lifted|pulled|pushed|lugged|wheeled back|walked back|led back|guided back|moved back|turned back|taken back|brought back|carried back|propelled)';
const into = '(up|down|back|over|off|onto|into|in|on|to|toward|towards|from|out|away|against|between)';
/** Care that continues, whatever the child communicates. */
const care =
  '(prom|rom|passive range|passive stretch|passive stretching|range of motion|stretch|stretches|stretching|brushing|suctioning|taping|casting|splinting|bracing|massage|nail care|oral care|tooth brushing|toothbrushing|joint compressions|brushing protocol|positioning|oral motor work|oral stim|desensitization)';
const cared =
  '(ranged|stretched|brushed|massaged|suctioned|trimmed|taped|cleaned|wiped|flossed|swabbed|rubbed|compressed|bathed|creamed|measured|splinted|braced)';
const anyLimb =
  '(<limb>|hamstrings|hamstring|heel cords|heel cord|calves|calf|teeth|nails|hair|nose|ears|gums|joints|adductors|quads)';
const distress =
  '(crying|cries|tears|screaming|screams|protest|protests|protesting|fussing|arching|resistance|resisting|objections|objection|his (cries|protests|tears)|her (cries|protests|tears)|(he|she|they|child|pt|<Name>) (cried|screamed|protested|fussed|arched|kicked|resisted|sobbed|fought|struggled|pulled away|turned away))';
const through = '(through|throughout|despite|during|while|although|though|even though|regardless of|in spite of|over)';
const utensil =
  '(spoon|cup|brush|toothbrush|finger|food|straw|nipple|bottle|syringe|swab|bite|puree|vibe|chewy|nuk|z vibe)';

export const touchFrames = {
  // “was scooped up and set in the high chair”
  scooped: `${child} (also|then|again|just|simply|repeatedly|gently|quickly)? [${been} (physically|gently|repeatedly|simply|then|quickly|just|turned around and)? ${taken} ${into} (and (set|put|placed|sat|seated|buckled|strapped) (back|down)? (in|on|into|onto|at))?] !(to sit|by (his|her|the|a) ..1 (mother|father|mom|dad|brother|sister|aunt|uncle))`,
  // “rolled to prone and kept there”
  keptThere: `(he|she|they|child|pt|patient|client|student|kiddo|baby|<limb>|^) ..2 [(rolled|turned|placed|put|positioned|laid|moved|sat|set|stood|returned|strapped|flipped|propped) ..5 and (kept|held|pinned|left) (there|in place|in it)]`,
  // “had to be put down to promote independence”
  hadToBe: `(${child}|^) (often|still|always|again|also)? [(had|has|have|having) to be (physically|gently|repeatedly|again)? (put|set|placed|lifted|moved|held|pulled|led|walked|sat|seated|turned|pried|peeled|guided|escorted|steered|pushed|coaxed and lifted|picked up and ..1|dragged|plucked|carried) (down|up|back (in|on|at|down|to|into)|off|out|into|onto|away|in (place|the|his|her)|on (the|his|her)|to (the|his|her)|from (the|his|her)|by (the|both|his|her) (hand|hands|arm|arms|wrist|wrists|shoulders)|through)] !((the|his|her)? ..1 (oxygen|monitor|medication|antibiotics|formula|diet|list|hold|crib|bed|hospital|er|doctor|nurse|iv|waiting|pool|bath|bus|van|stairs))`,
  // “the right hand was used because the left was strapped down”
  restrainedSide: `[(good|unaffected|uninvolved|strong|stronger|better|dominant|preferred|left|right|sound|less affected|other) (arm|hand|side) (is|was|were|being)? (restrained|tied|strapped|bound|pinned|held|wrapped up|wrapped|mitted|blocked) ..6 (so (that)? (he|she|they|<Name>) ..1 (has|had|must|would|uses|used|is|was)|to (force|make|get|encourage|promote|increase))]`,
  forcedUse: `[(forces|forced|forcing) (use of|(him|her|them|<Name>|the (child|left|right)) to use)] !(force)`,
  // “took hold of his forearm”
  holdOf: `[(~take|~get|~grab|~catch|~keep) (a)? (firm|good|tight|gentle)? hold of ${whose} ${side}? <limb>]`,
  // “The aide keeps a hand on his back”
  handOn: `${us} ..2 [(~keep|~place|~rest|~press|~put|~hold) (a|one|two|her|his|my|our|both|their|firm)? ..1 (hand|hands) on ${whose} ${side}? (back|shoulder|shoulders|leg|legs|knee|knees|head|thigh|thighs|hips|lap|chest|feet|trunk|waist)] !(to (comfort|say|greet))`,
  // “PT flexed her knees”, “The SLP pressed his lips together for /m/”
  byUs: `${us} (then|also|gently|slowly|again|had to|tried to|would|will)? [(<handles>|~flex|~rotate|~press|~plant|~anchor|~work|~block|~tuck|~cross|~fold|~pin|~wedge) ${whose} ${side}? <limb> (together|apart|open|down|closed|shut|around|onto|into|over|against|in place|under|behind|up to|to (the|his|her|midline|scoop|grasp|pop|cut|hold))]`,
  // “The aide walks beside him and turns his chin to the teacher”
  andMoved: `(^|,|.) (the|an|a|our|his|her)? ${staff} ..12 (and|then) [(<handles>|~hold|~press) ${whose} ${side}? (chin|head|face|jaw|wrist|wrists|arm|arms|leg|legs|body|hips|shoulders|fingers|hand|hands)] ..1 (to|toward|towards|back|down|up|onto|into|around|away|still|in place|through)`,
  // “Feet planted by the therapist”, “Hips manually repositioned”
  planted: [
    `<limb> [(was|were|are|is)? (planted|anchored|flexed|straightened|bent|rotated|repositioned|crossed|tucked|fixed|secured|blocked|spread|lifted|raised|turned|uncurled|brought|moved|placed|held|pressed|guided|put) ..3 by] (the|a|an|two|our)? ..1 ${staff}`,
    `<limb> [(was|were|are|is)? (manually|physically|passively|forcibly|firmly) (repositioned|moved|placed|positioned|opened|closed|bent|straightened|turned|held|flexed|rotated|lifted|guided|stretched|shaped)]`,
    '[(manually|forcibly|passively) (repositioned|moved|placed|positioned|opened|closed|turned|held|lifted|guided|shaped)] (his|her|their|the|child|pt|him|them|<Name>) ..2',
  ],
  // “Assisted physically to sit”
  physicallyTo: [
    '[(assisted|helped|prompted|guided|moved|redirected|brought|encouraged|directed) physically] (to|into|onto|back|through|with|for)',
    `[physically (~help|~get|~put|~set|~sit|~make|~keep|~pick|~stand|~encourage|~seat|~turn|~place|~open|~shepherd|~herd|~steer) ${them}]`,
    '[physically (helped|made|put|set|seated|turned|placed|opened|picked up|stood|steered|herded|shepherded|cued)] (to|into|onto|back|in|on|from|through|around|up|down)',
    '[(max|maximal|mod|moderate|min|full|total) physical a] (for|to|w|with|x)',
  ],
  // “tucked between my legs so that he would stay”
  between: `[(tucked|seated|sat|held|placed|positioned|kept|wedged|trapped|sandwiched|set|caught) (between|in between|inside) (my|the therapist's|ot's|pt's|slp's|our|therapist's|an adult's|staff's|the aide's) (legs|knees|arms)]`,
  // “Put your hands over his and pull”
  handsOver: `[(~put|~place|~lay|~wrap|~cup|with) (your|my|our|the therapist's|therapist's|ot's|an adult's) (own)? (hand|hands) (over|on top of|around|on) (his|hers|theirs|her)] !(shoulders to|back to|head and|tummy)`,
  // “If he squirms, keep a firm hold”
  firmHold: [
    '[(keep|use|take|maintain|kept|used|maintained|with) (a)? (firm|tight|strong|firm but gentle|gentle but firm|secure) (hold|grip|grasp)] !(of the|on the (rail|rope|bar|handle|cup|pencil|spoon|ball))',
    '[(hold|held|holding|holds) on (tight|firmly|tightly)] ..2 (until|while|if|even|so (he|she))',
  ],
  // “If she won’t open, rub the spoon on her gums until she does”
  onNoPut: `(if|when|whenever|each time|every time|should) (he|she|they|your child|your baby|<child>|<Name>) (won't|will not|doesn't|does not|refuses|clamps|closes|keeps|turns|pulls|spits|fights|cries|fusses|wriggles|squirms|resists|arches|stiffens) ..5 , (please|just|then|gently|you can|simply|you may)? ..1 [(rub|press|push|slip|tip|slide|insert|squeeze|pry|force|poke|work|place|put) (the|a|your|his|her|their) ..1 (${utensil}|<limb>) (on|in|into|against|past|onto|inside|open|closed|still|through|between)] !(the (table|tray|bowl|plate|sink))`,
  // “Ranged both ankles despite protest”
  caredFor: `[${cared} (his|her|their|both|the|all|bilateral|${side})? ..2 ${anyLimb}]`,
  // “Passive range was done to both hips through crying”
  caredOn: `[${care} ..2 (was|were|is|are)? (done|completed|performed|continued|carried out|given|finished|provided|tolerated|persisted) ..7 ${through} ..2 ${distress}]`,
  // “Face was wiped before he could turn”
  wiped: `(face|nose|mouth|hands|teeth|hair|nails|ears) (was|were|is|are)? [(wiped|cleaned|brushed|washed|combed|cut|suctioned|dried)] ..4 (before (he|she|they) could|despite|although|while (he|she|they) (cried|screamed|fussed|pulled|turned|fought|kicked))`,
  // “pulled her out by her feet”, “Brought to the table by the arm”
  byLimb: `[(brought|led|pulled|taken|walked|moved|guided|dragged|escorted|took|steered|lifted|carried|removed|held|caught|hauled|turned) ..4 by (the|his|her|both|their) (feet|foot|ankle|ankles|leg|legs|arm|arms|wrist|wrists|elbow|elbows|shoulder|shoulders|hips|waist|hood|collar|shirt|sleeve|jacket|armpits|chin|head)]`,
  // “Mr. O. will walk him out with a hand on his shoulder”
  walkedOut: `[(~walk|~lead|~take|~steer|~escort|~bring|~march|~guide) ${them} (out|back|away|off|over|to|into|down) ..4 with (a|his|her|one|both|two|my) (hand|hands) on (his|her|their|the)]`,
  // “If she gets up, bring her back to the chair”
  bringBack: `(if|when|whenever|each time|every time|should) (he|she|they|your child|<child>|<Name>) (tries to|starts to)? (gets|get|leaves|leave|runs|run|stands|stand|climbs|climb|wanders|wander|slides|slide|crawls|walks|walk|bolts|bolt|rolls|moves|hops|slips|wiggles|squirms|strays) ..3 ,? (please|just|then|you can|simply)? (gently|calmly|quietly|firmly)? [((pick|picks) (him|her|them) up and)? (bring|put|sit|move|carry|lift|return|walk|lead|guide|take|place|set|pick) (<whom:(him|her|them|your child)>|<whom:Name>) (right|straight|back down)? (back)? (to|in|on|into|onto|at|down)] (the|his|her|their|a|your)? ..1 (chair|table|seat|mat|rug|spot|high chair|highchair|carpet|desk|bench|circle|line)`,
  // “was moved through the sign”
  movedThrough: `${child} ..1 ${been} ..1 [(moved|guided|taken|walked|put|assisted) through] (the|his|her|each|a|all)? ..1 (sign|signs|motion|motions|step|steps|letter|letters|routine|gesture|gestures|hand|movement|movements)`,
  fullAssist: '[(full|total|max|maximal|maximum) physical (assist|assistance|help|support)] (to|for|with|x)',
  brushedLimbs:
    '^ (ot|pt|therapist|i|we)? [brushed (his|her|their) (arms|legs|back|feet|hands|limbs|palms|soles) (and (arms|legs|back|feet|hands))?]',
  legsHeld: `(legs|knees|arms|feet|head|hands|hips|elbows) [held (straight|down|still|open|apart|flat|in place|together)] ..6 (while|as|despite|though) ..1 ${distress}`,
  // “Gently push his chin up so that he swallows”
  adviseMove: `(^|and|,|then|please|gently|slowly|can|could) (gently|slowly|firmly|carefully)? [(bring|hold|push|move|turn|tilt|tip|lift|straighten|bend|press|keep|place|put|pull) (his|her|their|your child's|<Name>) ${side}? <limb> (down|forward|back|up|together|still|to|against|in|over|apart|out|closed|open|toward|onto)] ..4 (even (if|when|though)|until (he|she|they)|while (he|she|they) (cries|fusses|screams|protests|complains)|so (that)? (he|she|they) (swallows|looks|sits|stays|eats|opens|takes|has to|cannot|can't))`,
  // “Had to hold her legs for the shoes”
  needToHold: `[(need to|needs to|have to|has to|had to|having to) (hold|pin|grip|restrain|trap|steady|hold down) (his|her|their|both|<Name>) ${side}? (head|chin|jaw|face|arms|legs|wrists|feet|body|shoulders|fingers|leg|arm|wrist|hips)] !(up|out|together|high|straight|close)`,
  // “Retrieved and reseated.”
  reseated: `(^|${child}|,) [(retrieved|reseated|re seated) (and (reseated|re seated|retrieved))?] (x|by|each|whenever|.|,|;|$|from (under|behind)|to (the|his|her)|in (the|his|her)|at (the|his|her)|<number>)`,
  // “Pt repositioned into prone x3, crying”
  laid: `(^|${child}) ${been}? [(repositioned|positioned|placed|laid) (back)? (into|in|to|onto|on) (the|his|her)? ..1 (prone|supine|side lying|sidelying|tummy|sitting|quadruped|standing|kneeling|half kneel|mat|chair|stander|seat)]`,
  // “Held both wrists so she would not mouth the beads”
  heldBoth:
    '[(held|hold|holding|holds|pinned|gripped|grasped) (both|the) (wrists|wrist|arms|arm|legs|feet|ankles|shoulders|hands|elbows)] ..1 (so|to (stop|keep|prevent|block)|until|while|down|still|because)',
  // “Her fists were opened for the hand cream”
  opened: `${whose}? ${side}? <limb> [(was|were|being|had to be) (opened|uncurled|unfolded|unclenched|pried|spread|straightened|held open|creamed|moved|placed|extended)] (for|open|apart|despite|while|so that|because)`,
  // “COTA kept his feet flat with her own feet”
  keptFlat: `${us} ..1 [~keep ${whose} ${side}? <limb> (flat|down|still|in place|on|together|apart|from|under|around)]`,
  passive:
    '[(manual|physical|passive) (placement|repositioning|relocation) (of|to) (his|her|the|both)? ..1 (<limb>|child|pt|him|her)]',
  // “Nurse and I rolled her to the left and unfolded her arm”
  rolledHer: `${us} ..1 [(~roll|~flip|~hoist|~scoop|~drag|~tip|~dunk|~reseat|~retrieve|~haul|~pull) ${them} (over|to the|onto|out|off|back|down|under|into|from|away|up (and|to|off|onto))] !(swing|on the blanket|story)`,
  weMoved: `(^|,|so|and|then) (i|we|(nurse|therapist|aide|ot|pt|slp) and i) ..9 and [(<handles>|~press|~bring|~wipe) ${whose} ${side}? <limb>]`,
  brought: `${us} (then|also|gently|slowly|again)? [(~bring|~take|~draw|~direct|~lead) ${whose} ${side}? (hand|hands|arm|arms|fingers|finger|face|chin|head|foot|feet|leg|legs) (up|down|over|to|back|forward|toward|towards|into|onto|through|around)] !(the (window|door|park|gate|car))`,
  // “continued with the stretch through tears”
  wentOn: `[(continued|persisted|proceeded|went on|kept going|carried on|pushed on) with (the)? ..2 ${care} ..3 ${through} ..2 ${distress}]`,
  // “was guided through the toothbrushing motions”
  throughMotions:
    '[(guided|moved|taken|put|walked) (physically)? through (the)? ..2 (motion|motions|movements|movement)] !(of a (song|story))',
  handOff:
    '[(~take|~pull|~move|~peel|~lift|~remove) (his|her|their|<Name>) <limb> (off|away from|out of|from)] ..4 and (put|placed|moved|returned|set|laid|pressed) (it|them)',
  putOnHim:
    '(shoes|shoe|coat|socks|brace|braces|afos|splint|glasses|hat|vest|jacket|diaper|bib|patch|mask|helmet) (was|were|is|are) [(put|placed|strapped|pulled|fastened|buckled) on] ..2 (as|while|despite|although|even though|when) (he|she|they|<Name>) (kicked|cried|screamed|fought|pulled|squirmed|protested|resisted|turned|arched|struggled)',
  backEach:
    '[(placed|put|sat|moved|returned|set|lifted) back (on|in|at|to|into|onto) ..2 (chair|seat|ball|mat|table|rug|bench|swing|spot|carpet)] ..1 (every time|each time|whenever|when) (he|she|they|<Name>) (slid|got|stood|left|climbed|moved|rolled|ran|slipped|tried)',
  stoodBy: `[(stood|sat|picked|propped|turned|moved|lifted) ${them} (up|down|around|over)? by (the|his|her|both|their) (elbows|elbow|arms|arm|wrists|wrist|shoulders|hips|waist|armpits|legs|ankles|feet|hood|collar|head|chin)]`,
} as const;

/** Does a match of a frame in this file count: did we touch the child? `undefined` for patterns of other files. */
export function framed(found: Found): boolean | undefined {
  if (!(found.name in touchFrames)) return undefined;
  if (ofTheChild.test(found.name) && !isSomebody(found)) return false;
  if (/^(?:caredFor|laid)$/.test(found.name)) return isAgainst(found);
  // “If he squirms, keep a firm hold”: after a comma, it is an order to the reader
  if (found.name === 'firmHold' && wordInFront(found, found.first) === ',') return true;
  // the passive tells that somebody else did it: “was guided by the hips”
  if (/^(?:was|were|is|be|being|been|got|gets)$/.test(wordInFront(found, found.first))) return true;
  // somebody else’s hands: “He took hold of her hand”, “I saw you put your hands over his”
  return !mayBeOthers.test(found.name) || !others.test(doerOf(found, found.first));
}

const ofTheChild = /^(?:scooped|hadToBe|reseated|laid)$/;
const initials = /^(?:\p{Lu}\.?){1,3}$/u;

/**
 * A person’s name, as in “Theo was pulled off the climber”. Not a thing, as in “Chair was pushed in”: the capital is
 * due to its place, and the word is known.
 */
function isSomebody({ block, first, sentence, whole }: Found): boolean {
  const at = whole.first;
  const written = block.source.slice(block.tokens.start[at], block.tokens.end[at]);
  return (
    at === first ||
    at !== sentence.first ||
    people.has(block.tokens.id[at] ?? unknownWord) ||
    initials.test(written) ||
    block.tokens.id[at] === unknownWord
  );
}

const people = words('he she they child pt patient client student kiddo kid baby toddler infant boy girl this');

const mayBeOthers =
  /^(?:holdOf|physicallyTo|handsOver|firmHold|between|planted|byLimb|walkedOut|needToHold|heldBoth|handOff|stoodBy)$/;
const others = /^(?:caregiver|child|pronoun|they|you)$/;
