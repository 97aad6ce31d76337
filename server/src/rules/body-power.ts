import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isDoneByChildOrReader } from './shared/doer.ts';
import { add } from './shared/offers.ts';
import { doerOf, isNamed } from './shared/place.ts';
import { isDenied, sentenceText } from './shared/who.ts';

const them = '(him|her|them|child|the child|pt|<person>)';
const deed =
  '(sit|stay|say|eat|finish|clean|stop|wait|do|hold|look|try|stand|keep|drink|swallow|put|apologize|apologise|walk|touch|wear|lie|share|repeat|write|complete|pick|go|come|use|taste|answer|kneel|lick|bite|take|open|give|ask|count|start|swing|climb|practice|listen|face|chew|point|sign|return|leave|let)';
const he = '(he|she|they|child|pt|patient|client|student|<person> .|<person>)';
const unable = "(could not|couldn't|cannot|can't|would not|wouldn't|was unable to|did not|didn't)";
const goes =
  '(leave|run|get|go|move|stand|reach|climb|turn|escape|exit|slide|pull|hit|kick|bite|push|throw|wiggle|roll|look|wander|elope|bolt|pick|scoot|sit|lean|crawl|back)';
/** The purpose of force: to keep somebody where the adult wants them. */
const purpose = `(so (that)? ${he} (${unable} ${goes}|would (stay|stop|sit|keep|finish|look|lie|take|eat|do))|to (keep|hold) ${them} (seated|still|in|from|on|at|quiet|down|there|inside) !(sight|view|touch|company|the loop|mind)|to (prevent|stop|block) ${them}|(each|every) time (he|she|they) (stood|got|left|moved|tried|reached|turned|looked|pulled)|(whenever|when) (he|she|they) (stood|got up|left|tried to|reached)|while (he|she|they) (cried|screamed|kicked|fought|struggled|resisted|protested|cry|screams))`;
/** The purpose of a closed door, a tray or an adult’s position. */
const toKeep = `(so (that)? ${he} ${unable} (leave|run|get (up|down|out|off|away)|go|move|stand|escape|exit|turn|slide|wiggle|elope|bolt|scoot|back (out|up|away)|crawl|climb|roll|wander|lean|reach)|to (keep|hold) ${them} (seated|still|in|from|on|at|there|inside) !(sight|view|touch|company|the loop|mind)|to (prevent|stop|block) ${them})`;
/** What adults do with their own body, or with objects, to block the way. */
const bars =
  '~stand|~sit|~lean|~kneel|~lie|~hold|~shut|~close|~lock|~block|~park|~wedge|~put|~keep|~place|~latch|~bolt|~strap|~buckle|~tighten|~step|~bar|~guard|~tuck|~push|~pull|~shove|~scoot|~slide';
const forced =
  '(clamped|cornered|dragged|forced|grabbed|hauled|held down|held in place|held still|jerked|manhandled|marched|overpowered|pinned|pinned down|restrained|shoved|straddled|subdued|tackled|trapped|wrestled|yanked)';
const been = '(was|were|be|being|been|is|are|got|gets|get)';
const fights =
  '(crying|screaming|kicking|sobbing|fighting|struggling|in tears|mid cry|yelling|thrashing|against (his|her) will)';

/** Size and force used on a child, with no word on how it was made safe. */
export const bodyPower = definePhraseRule({
  id: 'body-power',
  title: 'Size and force, without how it was made safe',
  family: 'play',
  severity: { 'session-note': 'information' },
  source: ['SEED'],
  options: {},
  saysOnce: true,
  patterns: {
    purposeful: [
      `[(<handles>|<forces>|~hold|~keep|~strap|~buckle|~squeeze|~hug) (${them}|(his|her|their|a) ..1 <limb>) ..4 ${purpose}]`,
      `[(${bars}) ..6 ${toKeep}]`,
      `[(<handles>) (his|her) (head|chin|face|jaw) (toward|towards|to|back|down|up)]`,
      `[~keep (a|my|one) hand on (his|her) <limb> ..2 (so|to|until)]`,
      `[(~push|~press|~pull|~hold|~force) (his|her|the) <limb> (down|back|still|flat)]`,
    ],
    shutIn: `[(chair|door|gate|exit|tray|belt|way|lid|strap|seat) ${been} ..2 (held|kept|locked|blocked|shut|closed|latched|pushed|pulled|tightened|buckled) ..3 ${purpose}]`,
    stood: `[(~stand|~hover|~loom|~tower|~lean) (right|far|in|close)? (over|above)] (him|her|them|his|child|the child|<person>)`,
    between: `[(~stand|~sit|~step|~move|~stay) between ${them} and the (door|exit|gate|window|hall|stairs|toys)]`,
    blocked: [
      `[blocked ${them}] (each|every|when|whenever|until|with|as|again|.)`,
      '[~block (the|his|her)? (door|exit|doorway|gate|way out)]',
      '[~block (his|her|their|child) (way|path|escape|exit|attempt|attempts)]',
      `[(~block|~prevent|~stop|~keep) ${them} from (leaving|getting (up|down|out|away)|going|standing|moving|running|exiting|escaping)]`,
    ],
    held: [
      `[~hold ${them} (down|in place|still|tight|tightly|firmly)]`,
      `[~hold ${them} on (the|a) (table|mat|floor|bench|bed|exam table)]`,
      `[<forces> (his|her|their|both) ..1 <limb>]`,
      `[(~wrap|~bundle|~roll|~swaddle) ${them} (tightly|tight|firmly|up tight)]`,
      `[(~hold|~keep) ${them} (in (the|his|her) (chair|seat)|on (the|his|her|my) (lap|mat|chair)) (while|as|until)]`,
      `[(~wrap|~put|~hook|~lock|~clamp|~cross) (my|her|his|their|our|both)? (legs|knees) around ${them}]`,
      `[(~put|~wrap) (my|her|his|their|both)? arms around ${them}] ..2 (from behind|${purpose})`,
    ],
    onThem: `[(~sit|~lie|~lean|~kneel) on (top of)? (him|her|(his|her|their) ..1 <limb>)]`,
    heldPassive: [
      `${he} ..2 ${been} ..1 [${forced}] !(to (feel|order|laugh|smile|last|fit|measure)|by (the|his|her) (traffic|rain|snow))`,
      '^ [(physically|forcibly|manually)? restrained] (for|in|by|during|until|.|x|after|before|when|again|twice|<number>)',
      `${he} ${been} ..1 [(pulled|dragged|pushed|removed|grabbed|yanked|forced) (off|down|out|away|back|from|onto|into|by)]`,
      `${he} ${been} ..1 [held] (in (a|the) ..2 position|in (the|his|her) (seat|chair)|on (the|a) (mat|table|bench))`,
      `^? (his|her|the|child|both)? <limb> ${been} [(held|pinned|clamped|pressed|trapped|tied|strapped)] (still|down|in place|to|for|while|until|steady for|against|behind)`,
      `${he} ${been} [not (allowed|permitted) to] (leave|get (up|down|off|out)|stand|exit|move|turn away|go until|come out)`,
      '^ [not (allowed|permitted) to] (leave|get (up|down|off|out)|stand|exit|move|come out)',
    ],
    forced: [
      `[(<forces>) ${them} !(hand|hands|arm|arms)]`,
      '[(forcibly|forcefully|by force|manhandling)]',
      '[(forced|force) (feeding|fed|feed|feeds)]',
      `[(~take|~pull|~remove) ..5 by force]`,
      `${he} ..1 ${been} [(made|required) to] (${deed}|remain)`,
      '^ [(made|required) to (stay|remain|sit|finish)] (at|in|on|seated|until)',
      '[(forced|forcing) (the|a|every|each) (bite|spoon|food|cup|hand)]',
      `[(~back|~chase|~herd|~press) ${them} (into|against) (the|a) ..1 (corner|wall|chair|fence|door)]`,
    ],
    takenFrom: `(the|his|her|a|an|that) <word> (<word>)? (was|were|got|had to be) [(taken|pulled|removed|snatched) (away)? from (him|her|them|child|his (hand|hands|grip)|her (hand|hands|grip))] !(by (his|her) (brother|sister|cousin|dog))`,
    keptInSeat: `${he} ${been} [kept (in|on|at) (the|his|her) ..1 (chair|seat|table|mat|lap|stander|stroller)] ..5 (until|while|with the (tray|belt|strap|straps)|so|because)`,
    heldFor:
      "(staff|we|i|ot|pt|slp|therapist|nurse|aide|they)? (had to|needed to|had) [(hold|restrain) (him|her|them)] (for|during|still|down|while|so|to get|in order) ..8 (because|while|as|since|so) (he|she|they) ..1 (fighting|kicking|crying|screaming|resisting|would not|wouldn't|kept|fought|kicked|cried|screamed|squirming|moving)",
    legsAround: `[(~sit|~kneel) (right)? behind (him|her|them) with (my|her|his|their|both|our)? ..1 (legs|knees|arms) around (him|her|them)]`,
    doorHeld:
      '[(door|gate|exit|lid|tray) (was|were|is) (held|kept|locked) (shut|closed|locked)?] ..2 (until|while) (he|she|they) ..1 (calm|calmed|stopped|settled|cried|screamed|quiet|was|finished|sat)',
    tookAway: `[(took|take|taking|takes|grabbed|pulled|removed|snatched) (the|his|her|their|a|that) ..2 ((away)? from ${them}|(out of|from) (his|her|their) (hand|hands|grip|lap))]`,
    notLet: [
      `[(would not|wouldn't|did not|didn't|does not|do not|won't) (let|allow|permit) ${them} (to)? (leave|get (up|down|out|off|away)|exit|walk away|stop|quit|turn away|run off)]`,
      `[(would not|wouldn't|did not|didn't|does not|do not|won't) (let|allow|permit) ${them} (to)? (off|out|up|down|go) (the|of|until)] !(the (stairs|slide|ladder|hill)|my sight)`,
    ],
    pushedOn: [
      `[pushed (him|her|them|child|the child|pt|<person>) (to (finish|keep|continue|do|complete|try|work|sit|stand|eat|take|stay)|(through|past) (the|his|her|all|five|<number>|it))] !(pedaling|pumping|swinging)`,
      `[(had|have|having) ${them} (stay|remain|sit|wait) (in|at|on) (the|his|her) (seat|chair|table|spot|mat|desk) until]`,
    ],
    hadToCarry: [
      `^ (i|we|staff|therapist|ot|slp|pt|aide)? had to [(carry|drag|pull|restrain|chase|pin|force) ${them}]`,
      '^ (i|we)? [took away (his|her|their) (blanket|toy|bear|pacifier|lovey|toys|book|car|doll|truck|train)]',
    ],
    heldByMany: [
      `(two|three|four|<number>|both|several) ..1 (staff|adults|aides|people|of us|therapists|nurses|teachers|paras|techs) (had to)? [(held|hold|holding|carried|lifted|restrained|pinned) ${them}] !(hand|hands|up (high|to))`,
      `(with|needed|took|required) (two|three|four|<number>|both) (staff|adults|aides|people|of us) [(to hold|holding|to carry|to restrain|restraining) ${them}]`,
      `(i|we|therapist|ot|slp|pt|staff|aide|para|teacher|adult|nurse) (then|also|had to)? [(stood|sat|stand|stayed|waited|knelt) (right)? in front of the (door|exit|gate|doorway)] (.|,|;|until|while|so|to (stop|keep|block|prevent)|and (blocked|kept|would)|$)`,
    ],
    made: `[(made|making|make|makes) ${them} ${deed}]`,
    carried: [
      `^ [(carried|dragged|removed|taken|lifted|picked up)] ..3 ${fights}`,
      `[(~carry|~lift|~move|~take|~pick|~bring) ${them}] ..5 , ${fights}`,
      `${he} ${been} [physically (removed|moved|carried|returned|placed|blocked|prevented|brought|taken|restrained|held|stopped)]`,
      '^ [physically (removed|moved|carried|returned|placed|blocked|prevented|brought|taken)]',
      "(legs|knees|arms|hands|feet|hips) (were|was)? [(blocked|pinned|held|trapped|wedged|clamped|locked|strapped|tied) ..2 so (that)? (he|she|they|child|pt|<person>) (could not|couldn't|cannot|can't|would not|wouldn't)]",
      `[(physically|forcibly) (~remove|~move|~carry|~return|~place|~block|~prevent|~restrain|~hold|~bring|~take) ${them}]`,
      `[(~carry|~lift|~pick|~drag) ${them}] ..4 ${fights}`,
      `${been} [(carried|lifted|picked up|taken|brought|removed)] ..6 ${fights}`,
    ],
    pulled: [
      `[~pull ${them} (away|off|out|back|from|up|into|by)]`,
      '[(~yank|~snatch|~rip|~pry|~wrench|~grab)] (the|his|her) ..1 <word> (from|out|away|and)',
      '[(took|pulled|removed|tugged|prised|worked|got) ..4 (out of|from) (his|her|their) (hand|hands|fist|fists|grip|fingers|grasp)] ..8 (when|because|as|each|until|despite|while|so|after|although)',
      `[(had|has|keeps|kept|got|have) ${them} (pinned|trapped|wedged|cornered|boxed in|strapped|locked|penned)] (between|in|against|behind|down|to|so|until|while)`,
      '[(~put|~place|~stick|~rest|~keep|~stretch) (my|our|an|one|a) (leg|foot|feet|arm|arms|knee|body|hip) (across|in front of|against|over) ..3 (so|to keep|to stop|to block|until|while)]',
      `(of us|<therapist>|^) [(~get|~take|~carry|~lift|~pick|~hold|~grab) ${them} (up)? (under|by) (the|both|his|her) (arms|armpits|elbows|wrists|collar|hood|waist)] ..3 and (walked|marched|brought|took|moved|carried|escorted|sat|put)`,
      '^ [(dragged|hauled|yanked)] (from|out|off|to|by|across|back|over)',
      `${he} ${been} [(led|pulled|taken|brought|walked|moved|escorted) ..2 by the (wrist|wrists|arm|arms|elbow|shoulders|ankle|collar|hood|shirt)]`,
      '[(stood|standing) in (his|her|their) way]',
      '[(raised (my|our)? voice|yelled at (him|her)|shouted at (him|her))]',
      `[pulled ${them} to] !(sit|stand|sitting|standing|kneel|kneeling|my|her|his|a)`,
      '[~grab (his|her) (arm|arms|wrist|wrists|hand|hands|shoulder|shoulders|leg|legs)]',
    ],
    kept: [
      `[(~keep|~hold) ${them} (on|in|at) (the|his|her)] (mat|chair|seat|table|floor|rug|lap) !(with !(the (tray|belt|strap|straps|lid))|because)`,
      '[(~sit|~stand|~stay) in (front of)?] (the|his|her)? (exit|door|gate|doorway) ..2 (to|so)',
      `[so (that)? (he|she|they) (couldn't|could not|cannot) (leave|get (down|out|away|up)|run|stand up|move|climb|reach|turn|escape)]`,
      '[wedged] (between|in|against|behind)',
      '[pushed (past|into|through|between)] ..1 (lips|mouth|teeth)',
    ],
  },
  unless: [
    // what a court does
    '(removed|taken|placed) ..1 from ..3 (care|custody|home|household|placement|family|parents|parent|mother|father|mom|dad|mum)',
    '(safety|unsafe|street|parking lot|traffic|running into|fall|falling|car seat|seat belt|seatbelt|stove|open window|pool|road|curb|driveway|choking|harness|stroller|wheelchair)',
    '~pull ..3 (in|on|along) (the|a|his|her) ..1 (wagon|sled|blanket|scooter|cart|swing|board|rug|sheet)',
    '(pretend|pretended|game|chase|tug of war|peekaboo|superhero|monster|giggled|giggling|laughed|laughing)',
    '(in|of) (his|her|our|the|a) (story|game|film|movie|play|song|tale)',
    'as a (child|baby|kid|girl|boy|toddler)',
    '(<caregiver>) (said|says|told|remembers|remembered|recalled|recalls|reported|reports|shared|described|asked)',
    '(surgery|surgeon|weight bearing|precautions)',
    '(asked (me|us) to|told (me|the physician)|incident report|crisis plan)',
    '(puddle|drawing|book|page|ball) ..3 (over|above)',
    '(held|hold|holding) ..3 (close|while (he|she) (slept|cried|settled))',
    '(did not|never|nobody|without|not) ..2 (held|hold|forced|forcing|made|blocked|restrained|pulled|holding|restraining|blocking)',
  ],
  answered: [
    '(showed it was ok|let me know|said yes|stopped when|i stopped|we stopped|i let go)',
    '(said sorry|apologized|repair|repaired|next time)',
    '(<blank>|he|she|they|<person>) told us',
  ],
  accepts: (found) => isByUs(found),
  agreesWithAdvice: true,
  message:
    'We are so much bigger. Where were you (floor level, to the side, how close), and how did the child show it was OK?',
  // what was done to a body stays in the record, so these offers only add to it
  rewrites: (found) =>
    found.name === 'stood' && !keeps.test(sentenceText(found))
      ? [whereFrom, nextTime(found)]
      : [nextTime(found), toldUs],
});

/** Words that give the purpose of standing there. */
const keeps = /\b(?:until|so (?:that )?(?:he|she|they)|to (?:stop|keep|make|get|prevent))\b/;
const whereFrom = add(
  'Add where you were, and how it was OK',
  'I was {where}, and {child} showed it was OK by {what you saw}; we stopped when {sign}.',
);
/** If a child was kept from leaving, nobody can say that it was OK. The note can still tell what the child showed. */
const toldUs = add('Add what the child told us', '{child} told us {what} by {what you saw}.');
const isTaking = ({ name, text }: Found): boolean =>
  /^(?:tookAway|takenFrom)$/.test(name) ||
  /^(?:took away|pr(?:ied|ying)|yank|snatch|ripp|wrench|took .* (?:out of|from))/i.test(text);

const nextTime = (found: Found): Offer =>
  add(
    'Add what you will do next time',
    `Next time ${/\b(?:i|my)\b/.test(sentenceText(found)) ? 'I' : 'we'} will ${isTaking(found) ? '{say what comes next}, and wait for {sign}' : '{sit low and to the side}, so that {child} can {say no or move away}'}.`,
  );

/** Words for what else can be taken: blood, a history. */
const sample = /\b(?:blood|sample|swab|urine|history|measurements?|picture|photo|cast|case|custody|home)\b/;

/**
 * The power in the room is ours. What a child or a family does does not count, nor does a silly hat that “made her
 * laugh”.
 */
function isByUs(found: Found): boolean {
  const { block, first, whole } = found;
  if (/^(?:heldPassive|shutIn|keptInSeat|doorHeld)$/.test(found.name)) return true;
  if (found.name === 'takenFrom') return !sample.test(sentenceText(found));
  if (found.name !== 'notLet' && isDenied(found, first, 3)) return false;
  if (whole.first < first) return !/^(?:i|we)$/.test(wordAt(block, whole.first));
  const doer = doerOf(found, first);
  if (found.name === 'onThem') return doer === 'writer';
  // one finding is enough for “Blocked the door so he could not leave”
  if (/^so\b/i.test(found.text) && /\b(?:block|held|restrain|pin)/.test(sentenceText(found))) return false;
  if (/^(?:so|wedged|pushed)\b/i.test(found.text)) return !['caregiver', 'you'].includes(doer);
  return (
    !isDoneByChildOrReader(found) &&
    !isNamed(found, first) &&
    !['caregiver', 'child', 'pronoun', 'they', 'you', 'thing'].includes(doer)
  );
}
