import type { Found } from '../phrase-rule.ts';
import { isDoneByChildOrReader } from './doer.ts';
import { doerOf, isNamed } from './place.ts';
import { opensClause, sentenceText, wordBehind, wordInFront } from './who.ts';

/** Patterns for somebody else moving, holding or placing a child’s body. */

const part =
  '(hand|hands|arm|arms|head|face|chin|fingers|finger|thumb|legs|leg|feet|foot|body|jaw|lips|mouth|wrist|wrists|shoulders|hips|elbow|elbows|knees)';
/** Parts of the body. A hand may be held on a walk, but not a wrist or a chin. */
const heldPart =
  '(wrist|wrists|chin|jaw|head|face|fingers|finger|arms|arm|legs|leg|feet|foot|body|shoulders|elbow|elbows|lips)';
const whose = "(his|her|their|the child's|child's|pt's|patient's|client's|student's|<Name>)";
const whom = '(him|her|them|(the)? (child|pt|patient|client|student|baby|kid)|<Name>)';
const seat =
  '(chair|chairs|highchair|seat|table|mat|rug|bench|carpet|corner|cube chair|potty|toilet|floor|desk|circle|swing|ball|spot|lap|stroller|line)';
const seatVerb =
  '(placed|put|puts|putting|sat|sits|moved|moves|lifted|lifts|set|sets|carried|carries|returned|returns|buckled|plopped)';
const side = '(right|left|both|upper|lower|index|small|affected)';
const ways =
  '<handles>|~prompt|~redirect|~remove|~carry|~hold|~block|~stop|~direct|~lead|~return|~escort|~restrain|~bring|~take|~walk';
const on = '(in|on|at|into|onto|to|back in|back on|back at|back to|back into)';
const own = "(the|his|her|their|a|our|therapist's|my)";
const sitting =
  '(sit|sitting|remain|remaining|stay|staying|attend|sign|clap|point|wave|clean|complete|participate|transition|comply|request|activate|imitate|write|trace)';

export const touchPatterns = {
  handOverHand:
    '[(hand over hand|hoh|hoha) (assistance|assist|help|support|prompting|prompts|prompt|guidance|cues|cueing|technique|facilitation|a)?]',
  physical: [
    '[hands on (assist|assistance)] (for|to|with|.|,|provided|given|throughout|x)',
    '[(full|partial)? physical (prompt|prompts|prompting|guidance|manipulation|redirection|restraint)]',
    `[(full|total|partial|max|maximal|mod|moderate)? physical (assist|assistance|help|support)] ..1 (to|with|for) ${sitting}`,
    '[(required|requires|needed|needs|given|gave|with) (full|total)? physical (assist|assistance)] (.|;|,|$|to (leave|transition|come|go|return|move|get))',
  ],
  guide: [
    `[physically (${ways}) (${whose}? ${part})?]`,
    `[physically ~assist] ..2 ${sitting}`,
    `[(~guide|~help|~assist|~move) ${whose} ${side}? <limb> (to|through|into|onto|over|across|around|along)]`,
    `[~guide ${side}? (hand|hands|fingers) (to|through|around|onto)]`,
    `[(~guide|~steer|~turn|~move|~walk|~take) ${whom} (back)? by (the|his|her|their|both)? ${side}? <limb>]`,
  ],
  moved: [
    `[<handles> (open|down)? ${whose} ${side}? <limb>] !(together|on (his|her) own|putty|in (front|the air)|away (from|when))`,
    `[~hold ${whose} ${side}? (jaw|lips|mouth|eyes|chin|fists) (closed|shut|open)]`,
  ],
  held: [
    '[(held|holding|holds|hold) (hands|arms|legs|head|feet|wrists|chin) (down|still|in place|flat)]',
    '[(brought|led|pulled|taken|walked|moved|guided|dragged|escorted|took) ..2 by the (arm|arms|wrist|wrists|shoulder|shoulders|elbow)]',
    `[(held|hold|holds|holding) ${whose} (hand|hands)] to (help|make|get|show|have|keep|clap|write|cut|draw|color|wave|scoop|stack|trace|paint|hold|point|sign|press|touch|stir)`,
    `[(held|hold|holds|holding) ${whose} <part:${part}>] ..1 (still|down|in place|around|on the|on his|on her|over the|to the)`,
    `[(held|hold|holds|holding) ${whose} <part:${heldPart}>] !(up|out|high|open|close|together|apart|against|over|above|behind|like|tight|in (midline|the air|front))`,
    `${whose}? <limb> [(were|was|are|is|get|gets|being) ..1 (brought|forced|gripped|guided|held|lifted|manipulated|molded|moved|placed|positioned|pressed|pried|pulled|pushed|put|repositioned|shaped|taken|turned)] !(up|high|out|together|away|over|open|toward|towards|in his|in her)`,
    '[<limb> (was|were|is|are|being) ..1 <handles>] ..4 by (the|a|an|two|our)? ..1 (therapist|clinician|ot|slp|pt|staff|aide|teacher|para|adult|adults|nurse)',
    '[<limb> (held|pressed|moved|placed|pushed|guided) (firmly|tightly|passively)? by]',
    `${part} [(positioned|placed|moved|held|pressed) in ..3 (by (therapist|ot|pt|slp|staff|aide|teacher|clinician) | and (kept|held) there)]`,
  ],
  shaped: [
    `[(~pry|~isolate|~shape|~mold|~manipulate|~force|~wrap|~uncurl|~reposition|~restrain|~position) (open|down)? (${whose}|the)? ${side}? <limb> (open|closed|apart|down|around|into|on|onto|flat)?] !(together|on her own|on his own|putty|for photos)`,
    `[(tactile|physical|touch) (prompt|prompts|cue|cues) (under|to|at) ${whose}? (chin|jaw|face)]`,
  ],
  took: [
    `[removed ${whose} ${side}? (hands|hand|fingers|finger|thumb) (from|out of) (the|his|her)? (mouth|face|ears|eyes|plate|hair|diaper|pants)]`,
    '[repositioned (him|her|them|child|the child|pt)] ..3 (times|back|when|each|again|to|on)',
    `[(~take|~grab|~grasp|~hold) ${whose} ${side}? <limb> and (<handles>|~bring|~draw|~use|~touch|~dip|~wrap|~show|~clap|~press|~trace|~write|~wave|~tap|~cut|~rub|~make)]`,
    `[(~take|~grab|~grasp) ${whose} (wrist|wrists|arm|arms|elbow|elbows|head|chin|face|shoulders)]`,
  ],
  onNo: `(if|when|whenever|each time|every time) (he|she|they|your child|<child>|<Name>) ..1 (pulls|turns|looks|moves|backs|leans|pushes|walks|wriggles|stops|resists|refuses|protests|fusses) ..2 , (please|just|then|you can|simply)? [(gently|calmly|softly|firmly|slowly)? (guide|turn|bring|push|lift|steer|tip|hold|pull|move) (his|her|their) (head|chin|face|jaw|body|shoulders|hands|hand|arm|arms)]`,
  screamedOn: `(~cry|~scream|~sob|~wail|~whimper|~protest) ..1 (throughout|during|through|with) (the|all|all of|entire|her|his)? ..1 (stretch|stretches|stretching|prom|rom|passive|range|suctioning|brushing|splinting|casting|handling|positioning|tummy time|prone) ..3 (;|,|but|and) ..1 [(continued|kept going|completed|finished|persisted|pushed through|proceeded|carried on)]`,
  inDistress: [
    '[(prom|rom|passive range of motion|(passive)? (stretches|stretching)|suctioning|splinting|casting|brushing protocol|nail (care|clipping))] ..8 (while|as|though|despite|,|with) ..1 (crying|cried|cries|screaming|screamed|fussing|protesting|protested|tears|resisting|resisted|distress)',
    '(he|she|they|child|pt|baby|<Name>) (often|again)? [(cried|screamed|fussed|protested|cries|screams) (during|throughout|through|with) (the|his|her|all|all of)? ..1 (stretches|stretching|prom|rom|passive range|suctioning|splinting|casting|handling)]',
    '^ [(continued|kept going|proceeded|persisted|carried on|pushed through|pressed on) (with ..3)? (despite|through|although|though|even though|while|as) (his|her|the|he|she|child)? ..1 (crying|cries|cried|screaming|screamed|protests|protest|protesting|tears|fussing|resistance|distress)]',
    "[(stretched|ranged|brushed|massaged|moved|suctioned) (his|her|their|both|the|child's) ..2] (while|as|though|despite|even though) (he|she|they|child|pt)? ..1 (crying|cried|cries|screaming|screamed|fussing|protesting|protested|tears|resisting|resisted)",
  ],
  protocol:
    '[(brushing protocol|wilbarger protocol|wilbarger brushing|wilbarger|joint compressions|deep pressure (brushing|protocol))] (was|were)? ..2 (completed|done|performed|provided|given|administered|applied|implemented|used) !(by|at home|with (mom|dad))',
  strapped: `[(strapped|buckled|belted|tied|harnessed) (in|into|to|${whom})] ..2 (chair|seat|rifton|stander|highchair|swing|stroller|bench|during|for|while|so|$|.|,|;)`,
  lifted: [
    `[(lifted|carried|moved|removed|dragged) ${whom}? (off|back|away|from|out of)] (to|the|from|of|into|his|her|a)`,
    `${part} [held (down|still|in place|together)]`,
    `[(lifted|hoisted) (${whom})? (onto|into|off)] (the|a|his|her)`,
  ],
  keptSeated: [
    `[(keep|kept|keeping|keeps|hold|held|holding|holds) ${whom} in (the|this|that) ..1 (position|stretch|posture|pose|kneel|stander)]`,
    `[(keep|kept|keeping|keeps|hold|held|holding|holds) ${whom} (seated|sitting|on|in|at|in place)] ..2 (lap|chair|seat|mat|potty|toilet|table|circle|swing|bench|knees|stander)`,
    `[(blocked|blocks|blocking|prevented|kept|stopped) ${whom}? from (leaving|getting up|standing|exiting|escaping|rising|moving away|getting down)]`,
    "[(held|kept) (on|in) (my|therapist's|ot's|slp's|pt's|staff|an adult's|the therapist's|the aide's|teacher's) lap]",
    '^ [held (still|down)] (for|to|while|during)',
    `[(kept|keep|keeping|held) (him|her|them) in (kneeling|half kneeling|sitting|standing|quadruped|tall kneel|tall kneeling)] (for|until|while)`,
    '[held in (prone|supine|place|sitting|standing|kneeling|half kneel|quadruped|side lying)]',
  ],
  placed: [
    `[(placed|put|positioned|laid) ${whom} (back)? (in|on|into|onto) (the|his|her|a)? (prone|supine|sidelying|side lying|stander|tummy|stomach|quadruped|standing frame|gait trainer|walker|wedge)]`,
    `[(${seatVerb}|picked up and ${seatVerb}) !(velcro|lego|legos|theraputty) ${whom} (back|down)? ${on} ${own}?] ..1 ${seat}`,
    `(was|were|is|be|being) [(${seatVerb}|picked up and ${seatVerb}) (back|down)? ${on} ${own}?] ..1 ${seat}`,
    `[(placed|put|seated|sat|buckled) (back|down)? (in|into|on) ${own}?] ..1 (chair|highchair|seat|potty|cube chair|corner|ball|bolster|swing)`,
    `[(sat|sits|sit|put|puts|set|sets) ${whom} (back down|down|back)]`,
    `[picked ${whom}? (up)? and ${seatVerb}]`,
  ],
  handled: [
    '[(oral motor|oral|facial|perioral|intraoral|cheek|cheeks|scar|abdominal|deep tissue|deep pressure|soft tissue|chest|foot|belly|infant)? massage] (was|were)? (provided|given|completed|done|performed|administered|applied|x|to (his|her|both|the|gums|cheeks|feet|legs|back)|before|prior|for <number>) !(by|at home)',
    '(provided|gave|performed|did|administered|started with|began with|began session with|started session with|received) [(oral motor|oral|facial|perioral|intraoral|cheek|scar|abdominal|deep tissue|deep pressure|soft tissue|chest|foot|belly)? massage] !(by|chair|ball|at home|table|mat|with (mom|dad)|from (mom|dad)|teaching|training)',
    '[(oral|oral motor|perioral|intraoral|orofacial) (stim|stimulation)] (was)? (provided|given|completed|done|performed|x|to (his|her|the|lips|cheeks|gums|tongue)|.|,|before|prior|with|via)',
    '[(deep pressure|deep touch pressure|deep touch|joint compression|firm touch)] (was|were)? (provided|given|applied|done|x|to (his|her|both|the|arms|legs|back|shoulders|hips)) !(by|at home|through|via)',
    '[(joint compressions|brushing)] (x|to (his|her|both|the|arms|legs|back|upper|lower)|(was|were)? (done|completed|provided|given|performed) (to|on|x|before|prior)) !(by|at home|teeth|hair|(his|her|the) (teeth|hair|doll))',
  ],
  assisted: [
    '[hands on (help|support|guidance|cues|cueing)] (to|for|with) !(learning|activities)',
    '[(full|total|max|maximal|maximum|mod|moderate)? physical (assist|assistance|help|support)] (required|needed|given|provided|used)? (to|for) (get|getting|come|coming|leave|leaving|go|going|put|place|placing|pick|reach|grasp|hold|holding|open|use|using|color|draw|cut|stack|sort|brush|wash|return|finish|touch|give|take|get off|let go|release|join|follow|cleanup|clean up)',
  ],
  care: `[(brushed|brushing|washed|wiped|stretched|stretching|pushed|pulled|rubbed|ranged|trimmed|dressed|changed) ${whose} ..1 (sleeve|teeth|hair|nails|tongue|shirt|shoes|diaper|${part.slice(1, -1)})]`,
  mouth:
    '[(spoon|brush|toothbrush|cup|straw|food|bite|bites|puree|medicine|syringe|finger|swab|pacifier|vibe) (was|were|is)? (inserted|put|placed|pushed|pressed|offered|kept) (in|into|against|to|inside) (his|her|the|their)? (mouth|lips|cheek|tongue)]',
} as const;

/** Words for a child who says no with the body. */
const distress =
  /\b(?:despite|anyway|push\w+ (?:the |my |his |her )?\w+ away|resist(?:ed|s) (?:but|and|so)|although|even though|even when|even if|crying|cried|cries|scream\w*|protest\w*|turned (?:away|(?:his|her) (?:head|face))|turns? away|pull(?:ed|s|ing) (?:away|back)|shook (?:his|her) head|whimper\w*|fuss\w*|arch(?:ed|es|ing)|struggl\w*|thrash\w*|stiffen\w*|while (?:he|she) (?:cried|screamed)|upset|squirm\w*)\b/;

/** Was there a “no”? Then a note cannot add how the child agreed. */
export const isAgainst = (found: Found): boolean =>
  found.name === 'onNoPut' || distress.test(sentenceText(found).replace(found.text.toLowerCase(), ''));

/** Was the child held back or forced? */
export const isForced = (found: Found): boolean =>
  keeps.test(sentenceText(found)) || isForcedIn(found) || /^(?:down|tight)$/.test(wordBehind(found, found.end));

/** Words that give the purpose of a hold: to keep a child from doing something. */
const keeps =
  /\bto (?:stop|keep|prevent|block) (?:him|her|them)\b|\bso (?:that )?(?:he|she|they) (?:would(?: not|n't)|could(?: not|n't)|can(?:not|'t)|did(?: not|n't))\b|\buntil (?:he|she|they)\b/;

const isForcedIn = ({ name, text }: Found): boolean =>
  /^(?:strapped|keptSeated|keptThere|hadToBe|restrainedSide|forcedUse|scooped|between)$/.test(name) ||
  /\b(?:forc\w+|pr(?:ied|ying)|restrain\w*|removed|blocked|carried|dragged|hauled|scooped|held down|in place|back|down|still|physically (?:h[eo]ld\w*|stop\w*|carr\w+|lift\w*|escort\w*))\b/i.test(
    text,
  );

/** How babies are laid down, and how a child is kept from falling. This is care, unless there was a “no”. */
const care =
  /\b(?:prone|supine|tummy|side ?lying|infant|newborn|baby|swaddl\w*|diaper|midline|support(?:ed|ing)?|facilitat\w*)\b/;

/** Verbs that nobody uses of moving their own body: “Pried her fist open.” */
const ofOthers =
  /^(?:pr(?:y|ie)|guid|manipul|mou?ld|shap|form|plac|reposition|position|grasp|grab|grip|force|forcing|range|ranging)/i;
const forThem =
  /\bfor (?:him|her|them|each)\b|\bthrough the (?:motions?|steps?|movements?|letters?)\b|\bx ?\d|\b\d+ ?x\b|\bend range\b|\bto (?:release|take|get|remove)\b|\b(?:five|three|four|ten|several|many) times\b/;

/** Was it one of us? A family may seat its own child, and children move their own bodies. */
export function isTouchedByUs(found: Found): boolean {
  const { name } = found;
  if (name === 'mouth' || name === 'care') return isAgainst(found);
  if (name === 'inDistress' || name === 'protocol' || name === 'handled')
    return !/^(?:caregiver|you)$/.test(doerOf(found, found.first));
  if (!isAgainst(found) && care.test(sentenceText(found))) return false;
  if (/^(?:handOverHand|physical|assisted)$/.test(name) || isPassive(found)) return true;
  if (isAdvice(found)) return name !== 'moved' || closed.test(found.text);
  return isDoneByUs(found);
}

/** “grasped Dad’s finger” */
const ofCaregiver =
  /\b(?:mom|mum|mommy|mama|dad|daddy|papa|mother|father|nan|gran|grandma|grandpa|nana|auntie?|my)(?:['\u2019]s)? /i;

function isDoneByUs(found: Found): boolean {
  const { first, name, text } = found;
  if (ofCaregiver.test(text)) return false;
  const doer = doerOf(found, first);
  if (isDoneByChildOrReader(found) || /^(?:child|you|pronoun|they)$/.test(doer) || isNamed(found, first)) return false;
  // somebody at a school: “Mr. O. will walk him out”
  if (doer === 'caregiver' && !/\b(?:mr|mrs|ms|mx)\b/.test(sentenceText(found))) return false;
  if (name === 'moved' || isOfOwnBody(found)) return doer === 'writer' || (doer !== 'thing' && isOnThem(found));
  return !isPlaced.test(found.text) || isAlone(found);
}

const isOnThem = (found: Found): boolean =>
  ofOthers.test(found.text) || isAgainst(found) || forThem.test(sentenceText(found));

/** “If she does not clap, take her hands and clap them”, “you can hold her jaw closed”: advice to the reader. */
const isAdvice = (found: Found): boolean =>
  /^(?:guide|hold|move|put|take)\b/.test(found.text) &&
  /^(?:guide|held|moved|took)$/.test(found.name) &&
  (/^(?:,|please)$/.test(wordInFront(found, found.first)) ||
    (/^(?:can|could|may|might|should|to|will|then|and)$/.test(wordInFront(found, found.first)) &&
      doerOf(found, found.first) === 'you'));
const closed = /\b(?:closed|shut|open)$/;

const isOfOwnBody = (found: Found): boolean =>
  found.name === 'held' && ownPart.test(found.text) && !isBodyOfOther(found);

/** “lifted her arms” may be about her own arms. “Lifted her into” a chair is about her. */
const ownPart = new RegExp(
  `^\\w+ (?:his|her|their|\\p{L}+['\u2019]s) (?:right |left |both )?(?:${part.slice(1, -1)})\\b`,
  'iu',
);

/** “Switch placed in chair pocket” is about a thing, “Placed in the chair” about the child. */
const isPlaced = /^(?:placed|put|seated|sat|buckled|set) (?:back |down )?(?:in|into|on)\b/i;
const isAlone = (found: Found): boolean =>
  opensClause(found, found.first) || /^(?:and|then|,)$/.test(wordInFront(found, found.first));

/** “Held her head still”, “held his wrist and …”: this takes somebody else’s hands. */
const isBodyOfOther = (found: Found): boolean =>
  /^h[eo]ld/i.test(found.text) &&
  (/\b(?:wrists?|chin|jaw)\b/i.test(found.text) ||
    /^(?:still|down|in|and|while|to|so|around|on)$/.test(wordBehind(found, found.end)));

function isPassive(found: Found): boolean {
  const { block, text, whole } = found;
  const opening = block.prose.slice(block.tokens.start[whole.first], block.tokens.end[whole.end - 1]).toLowerCase();
  return (
    bes.test(opening) || text.endsWith(' by') || (bes.test(wordInFront(found, whole.first)) && !/^\w+ing\b/i.test(text))
  );
}

const bes = /\b(?:was|were|is|be|being|been|are|gets?|got)\b/;
