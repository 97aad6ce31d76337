import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found } from './phrase-rule.ts';
import { isSaidOfCaregiver } from './shared/caregivers.ts';
import { isMoment } from './shared/moment-checks.ts';
import { inPlace } from './shared/moment-offers.ts';
import { momentPatterns } from './shared/moment-patterns.ts';
import { tell } from './shared/offers.ts';
import { isTakenBack } from './shared/taken-back.ts';
import { opensClause, sentenceText, whoBefore, wordBehind } from './shared/who.ts';

const size =
  '(huge|big|small|little|major|massive|full|full blown|full on|complete|total|brief|short|long|real|terrible|epic|loud|severe|bad|mini|mild|significant|10 minute|prolonged|intense|quick|minor)';
const force = '(aggressive|violent|physical|verbal|angry|emotional|behavioral|behavioural|tearful)';
const many =
  '(multiple|several|many|some|few|frequent|increased|more|fewer|two|three|four|five|lots of|a lot of|a few|occasional|daily|numerous|constant|repeated|his|her|their|the|no)';
const kindOfBehavior =
  '(negative|challenging|maladaptive|problem|aggressive|severe|difficult|bad|disruptive|big|unsafe|inappropriate)';
const episode = '(tantrum|meltdown|melt down|outburst|blow up|blowup)';
const episodes = '(tantrums|meltdowns|melt downs|outbursts|blow ups|blowups)';
const joy =
  '(of|from) (the)? (joy|laughter|giggles|giggling|laughing|song|songs|singing|energy|love|words|language|applause|delight|happiness|glee|excitement|kisses|color|colors|jumping|dancing|babble|babbling|speech|sounds|cheering|coughing)';
const then =
  '(since|until|on|from|while|when|whenever|over|because|as soon as|as|after|every time|each time|if|once|at|during|before|and|,|.|;|$|again|today|with|in|for)';

/** Words that close the story of a hard moment. */
export const tantrumLabel = definePhraseRule({
  id: 'tantrum-label',
  title: 'A word that closes the story of a hard moment',
  family: 'labels',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['SEED', 'STR', 'OPRE'],
  options: {},
  patterns: {
    had: `[<verb:(~have|~throw|~pitch|~take)> ((a|an|another|one|his|her|this|that) (very)? ${size}? ${size}? ${force}? (temper|hissy|screaming|crying)? ((tantrum|meltdown|melt down|outburst|blow up|blowup) !(${joy})|fit !(of|for|with|to|in|well|check|checks|test|session|issue)))]`,
    threwFits: [
      '[<verb:(~throw|~pitch|~have)> (several|multiple|many|two|three|daily|frequent)? (temper|hissy|screaming|crying) (tantrums|fits)]',
      '[<verb:(~throw|~pitch|~have)> (several|multiple|many|two|three|daily|frequent|big|huge)? (tantrums|meltdowns|outbursts)]',
    ],
    fits: '[<verb:(~throw|~pitch)> fits]',
    verbBase:
      "(to|will|would|may|might|can|could|not|they|kids|children|won't|doesn't|didn't) (also|often|still)? [tantrum]",
    verb: '[<verb:(tantrummed|tantrumed|tantrumming|tantruming)>]',
    childTantrums:
      '(he|she|who|<child>) (often|still|sometimes|usually|always|also)? [tantrums] (when|at|during|if|for|whenever|over|after)',
    one: `[(a|an|another|one)? ${size}? (temper)? ${episode}] !(${joy}|like|down|plan|kit|behavior|behaviors|behaviour|behaviours)`,
    more: `[(temper)? ${episodes}] !(${joy})`,
    forced: `[${force} (outburst|outbursts|tantrum|tantrums|meltdown|meltdowns)] !(${joy})`,
    meltedDown: `[<verb:(~melt)> down] ${then}`,
    lostIt: `[(completely|totally|just|really|absolutely)? <verb:(~lose)> it] ${then}`,
    lostTemper: '[<verb:(~lose)> (his|her|their) (temper|cool|mind|marbles)] !(tooth)',
    exploded: `[<verb:(exploded|explodes|exploding|blew up|blows up|blowing up)>] ${then}`,
    wildly: '[<verb:(~freak|~flip|~wig|~spaz|~bug)> out]',
    ballistic: '[<verb:(~go)> (ballistic|berserk|nuclear|postal|bananas|nuts)]',
    placeDown:
      '[<verb:(~scream)> (the (place|house|room|building) down|(his|her|their) head off|bloody murder|like a banshee)]',
    hystericalCry: '[(hysterical|hysterically) (crying|screaming|sobbing|tears|cries|screams)]',
    criedHysterically: '(~cry|~scream|~sob|~weep) [hysterically]',
    hysterical:
      "(is|was|were|are|became|becomes|got|gets|getting|be|being|he's|she's) (<word> and)? (so|very|almost|completely|just)? [(hysterical|in hysterics)] !(laughing|with laughter|laughter|with giggles|giggling|about how)",
    outOfControl:
      "(is|was|were|are|became|becomes|get|got|gets|getting|be|being|been|spin|spins|spun|go|goes|went|he's|she's|seemed|felt|feels) (<word> and)? (so|very|completely|just|totally|often|quite)? [out of control]",
    outOfControlNoun: '[out of control (behavior|behaviors|behaviour|behaviours|child|boy|girl|kid|crying|screaming)]',
    rage: '[(~be|~fly|~go) (in|into) a rage]',
    hadBehaviors: `[<verb:(~have)> ((some|a lot of|lots of|many|multiple|several|increased|more|a few|big|frequent) )? ${kindOfBehavior}? (behaviors|behaviours)] !(that|which|such|like|we|consistent|of|to|and (skills|routines)|he|she|they|you)`,
    behaviorsSeen: `[${many} ${kindOfBehavior}? (behaviors|behaviours)] (were|was|are)? (noted|observed|seen|today|reported|throughout|present|at (school|home|circle|drop|cleanup|lunch|snack)|during)`,
    behaviorsAlone: `[${kindOfBehavior}? (behaviors|behaviours)] (noted|observed|escalated|increased|limited|limiting|interfered|interfering|interfere|impeded|impacted|impacting|prevented|affected|affecting|got|persisted|continue|continued|continues|today|throughout|during (transitions|transition|circle|cleanup|session|the session))`,
    withBehaviors:
      '(day|week|session|morning|afternoon|visit|time|start) with [(a lot of|lots of|many|some|several|multiple)? (behaviors|behaviours)]',
    ...momentPatterns,
    noReason:
      '(~scream|~cry|~hit|~bolt|~bite|~kick|~run|~throw|~push|~yell|~explode|~sob|~elope|inconsolable|upset|screaming|crying) ..4 [for no (apparent|clear|good|obvious|known)? reason]',
  },
  unless: [
    '(snow|snowman|snowmen|icicle|icecream|volcano|rocket|firework|fireworks|bomb|puppet|puppets|dragon|dinosaur|lava|pretend|pretended|pretending)',
    '(read|reads|reading|book|books|story|stories|song|video) ..6 (tantrum|tantrums|meltdown|meltdowns|outburst|outbursts)',
    '(some|people|many|others|books|what we) ..1 (~call|~name|~label)',
    'you (told|shared|described|mentioned|wrote|said|talked) ..8 (tantrum|tantrums|meltdown|meltdowns|outburst|outbursts|behaviors|fit)',
    'autistic (meltdown|meltdowns)',
    '(power|media) outburst',
    '(you|<caregiver>|she|he|they) (asked|ask|wondered|wonder|asks) (me|us)? ..6 (tantrum|tantrums|meltdown|meltdowns|outburst|outbursts|behaviors)',
    '(book|books|handout|article|leaflet|workshop|podcast|video|webinar|class|chapter|course|talk|page|pages|reading) ..2 (on|about|titled|called|for) ..2 (tantrum|tantrums|meltdown|meltdowns|outbursts)',
    '(the (word|term)|call (it|this|these|them)|calling (it|this|these|them)|called (it|this))',
  ],
  accepts: (found) => isHardMoment(found),
  message:
    '“{match}” closes the story of a hard moment. What did you see, what came just before, and who helped the child find the way back?',
  rewrites: (found) => [
    ...inPlace(found),
    tell(
      'Tell the whole moment',
      'When {what came before}, {child} {what you saw}. {caregiver} {what helped}, and {child} found the way back.',
    ),
    tell('Say it was too much', 'It got to be too much: {what you saw}. We {what you did together}.'),
  ],
});

const laughing = /\b(?:laugh\w*|giggl\w*|funny|jok\w+|silly)\b/;
/** A fit may be a seizure. Then it is a medical fact, and is not flagged. */
const medical =
  /\b(?:seizure\w*|epilep\w*|eeg|neurolog\w*|convuls\w*|febrile|fever|medic\w*|ambulance|unconscious|jerk\w*|er|911|diastat)\b/;
/** Words for things that can be lost and looked for. With these, “lost it” is about a thing. */
const isLost =
  /\b(?:found|find|had|held|tooth|looking|look|hid|hide|shoe|toy|car|ball|sock|hat|paper|card|key|keys|ring|form|folder|phone|turn|game|race|pacifier|blanket|brought|got|took|puts?|balance|grip|under|behind|somewhere)\b/;

/** A child’s hard moment, and not a negated one. Not a toy, a volcano, a seizure or laughter. */
function isHardMoment(found: Found): boolean {
  const text = sentenceText(found);
  const { name, whole } = found;
  if (isSaidOfCaregiver(found) || isTakenBack(found)) return false;
  const isKnown = isMoment(found);
  if (isKnown !== undefined) return isKnown;
  if (merry.has(name) && laughing.test(text)) return false;
  if (name === 'had') return !(/\bfit\b/.test(found.text) && medical.test(text));
  if (name === 'behaviorsAlone') return opensClause(found, whole.first);
  return !bySomebody.has(name) || (isSomebodys(found) && (name !== 'lostIt' || isLosingIt(found, text)));
}

function isSomebodys({ block, name, sentence, whole }: Found): boolean {
  if (tied.test(wordAt(block, whole.first))) return true;
  const who = whoBefore(block, sentence.first, whole.first);
  return name === 'meltedDown' ? who !== 'thing' : isSomebody.test(who);
}

const isSomebody = /^(?:pronoun|they|child|name|nobody)$/;

const tied = /^(?:he|she)['\u2019]s$/;

/**
 * Also said of a truck, a balloon or a plan, so the subject must be a person. And, like the other patterns in `merry`,
 * also said of great fun.
 */
const wild = ['exploded', 'meltedDown', 'lostTemper', 'wildly', 'ballistic', 'rage', 'hysterical', 'outOfControl'];
const merry = new Set([...wild, 'had', 'one', 'more', 'forced']);
const bySomebody = new Set([...wild, 'lostIt']);

function isLosingIt(found: Found, text: string): boolean {
  if (/^(?:completely|totally|absolutely)/i.test(found.text)) return true;
  if (/^(?:when|whenever|over|because|as|every|each|once|after)$/.test(wordBehind(found, found.end)))
    return !isLost.test(text.slice(0, text.indexOf(' it')));
  return false;
}
