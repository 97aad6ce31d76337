import { inflect, tenseOfAny, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isMoment } from './shared/moment-checks.ts';
import { momentOffers } from './shared/moment-offers.ts';
import { momentPatterns } from './shared/moment-patterns.ts';
import { say, tell } from './shared/offers.ts';
import { opensClause, sentenceText, whoBefore, wordBehind, wordInFront } from './shared/who.ts';

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
    '(the (word|term)|call (it|this|these)|called (it|this))',
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
/** A fit may be a seizure: then it is a medical fact, and stays. */
const medical =
  /\b(?:seizure\w*|epilep\w*|eeg|neurolog\w*|convuls\w*|febrile|fever|medic\w*|ambulance|unconscious|jerk\w*|er|911|diastat)\b/;
/** What can be lost and looked for: then “lost it” is about a thing. */
const isLost =
  /\b(?:found|find|had|held|tooth|looking|look|hid|hide|shoe|toy|car|ball|sock|hat|paper|card|key|keys|ring|form|folder|phone|turn|game|race|pacifier|blanket|brought|got|took|puts?|balance|grip|under|behind|somewhere)\b/;

/** A child's moment: no toy, no volcano, no seizure, no laughter. */
function isHardMoment(found: Found): boolean {
  const text = sentenceText(found);
  const { name, whole } = found;
  const isKnown = isMoment(found);
  if (isKnown !== undefined) return isKnown;
  if (merry.has(name) && laughing.test(text)) return false;
  if (name === 'had') return !(/\bfit\b/.test(found.text) && medical.test(text));
  if (name === 'behaviorsAlone') return opensClause(found, whole.first);
  return !bySomebody.has(name) || (isSomebodys(found) && (name !== 'lostIt' || isLosingIt(found, text)));
}

function isSomebodys({ block, name, sentence, whole }: Found): boolean {
  if (tied.test(textAt(block, whole.first))) return true;
  const who = whoBefore(block, sentence.first, whole.first);
  return name === 'meltedDown' ? who !== 'thing' : isSomebody.test(who);
}

const isSomebody = /^(?:pronoun|they|child|name|nobody)$/;

const tied = /^(?:he|she)['\u2019]s$/i;
const textAt = (block: Found['block'], at: number): string =>
  block.source.slice(block.tokens.start[at], block.tokens.end[at]);

/** Also said of great fun. */
const merry = new Set([
  'had',
  'one',
  'more',
  'forced',
  'exploded',
  'meltedDown',
  'lostTemper',
  'wildly',
  'ballistic',
  'rage',
  'hysterical',
  'outOfControl',
]);
/** Also said of a truck, a balloon or a plan: a person has to stand before it. */
const bySomebody = new Set([
  'lostIt',
  'exploded',
  'meltedDown',
  'lostTemper',
  'wildly',
  'ballistic',
  'rage',
  'hysterical',
  'outOfControl',
]);

function isLosingIt(found: Found, text: string): boolean {
  if (/^(?:completely|totally|absolutely)/i.test(found.text)) return true;
  if (/^(?:when|whenever|over|because|as|every|each|once|after)$/.test(wordBehind(found, found.end)))
    return !isLost.test(text.slice(0, text.indexOf(' it')));
  return false;
}

/** What stands before several of them: there is no counting feelings. */
const counted = new RegExp(`^(?:${many.slice(1, -1)}|\\d+)$`);

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const have = inflect('have', tenseOfFirst(get('verb')));
  if (name in momentPatterns) return momentOffers(found, tenseOfFirst(get('verb') || text));
  switch (name) {
    case 'had':
    case 'threwFits':
    case 'fits':
      if (/\b(?:aggressive|violent|physical)\b/i.test(text)) return [];
      return [
        say(`${have} ${/(?:fits|tantrums|meltdowns|outbursts)$/i.test(text) ? 'hard moments' : 'a hard moment'}`),
        say(`${have} big feelings`),
      ];
    case 'one':
      return oneMomentThere(found);
    case 'more':
      return moreMoments(found);
    case 'verb':
      return [
        say(`${inflect('have', tantrumming(get('verb')))} a hard time`),
        say(`${inflect('have', tantrumming(get('verb')))} big feelings`),
      ];
    case 'forced':
      return /^(?:aggressive|violent|physical)/i.test(text)
        ? []
        : [say(/s$/i.test(text) ? 'hard moments' : 'hard moment')];
    case 'verbBase':
      return [say('have a hard time'), say('have big feelings')];
    case 'childTantrums':
      return [say('has a hard time')];
    default:
      return verbs(found) ?? states(found);
  }
}

/** “throws himself down and tantrums daily” is told with the verb. */
function moreMoments(found: Found): readonly Offer[] {
  const before = wordInFront(found, found.first);
  if (before === 'and' && /^(?:daily|when|whenever|at|if|every)$/.test(wordBehind(found, found.end)))
    return [say('has a hard time')];
  return [say('hard moments'), ...(counted.test(before) ? [] : [say('big feelings')])];
}

const tantrumming = (verb: string): Tense => (/ing$/i.test(verb) ? 'ing' : 'past');

/** “tantrum behaviors” is left to its writer; “in full tantrum” → “in a hard moment” */
function oneMomentThere(found: Found): readonly Offer[] {
  const front = wordInFront(found, found.first);
  if (/^(?:behaviou?rs?|like|episodes?)$/.test(wordBehind(found, found.end))) return [];
  if (front === 'in' && /^full\b/i.test(found.text)) return [say('a hard moment')];
  return oneMoment(found.text).slice(0, /^(?:in|of|into)$/.test(front) ? 1 : 2);
}

/** “a huge meltdown” → “a hard moment”, “another meltdown” → “another hard moment” */
function oneMoment(text: string): readonly Offer[] {
  const article = /^(?:an?|one|another)\b/i.exec(text)?.[0].toLowerCase() ?? '';
  if (article === '') return [say('hard moment'), say('big feelings')];
  return article.startsWith('a') && article.length < 3
    ? [say('a hard moment'), say('big feelings')]
    : [say(`${article} hard moment`)];
}

const bases = [
  'escalate',
  'exhibit',
  'display',
  'demonstrate',
  'show',
  'engage',
  'present',
  'kick',
  'act',
  'play',
  'misbehave',
  'make',
  'create',
  'cause',
  'raise',
  'rage',
  'pull',
  'have',
  'throw',
  'pitch',
  'take',
  'melt',
  'lose',
  'freak',
  'flip',
  'go',
  'scream',
  'explode',
  'decompensate',
  'carry',
];

/** The tense of the first word of a phrase, whatever verb it is a form of. */
function tenseOfFirst(phrase: string): Tense {
  const head = phrase.split(' ')[0]?.toLowerCase() ?? '';
  if (/^(?:blew|flew|fell|hit|saw|came)$/.test(head)) return 'past';
  if (/^(?:blows|flies|falls|comes|hits|unravels|spirals)$/.test(head)) return 'third';
  if (/^(?:blowing|flying)$/.test(head)) return 'ing';
  return tenseOfAny(head, bases) ?? 'past';
}

const ofPerson = /^(?:his|her|their|him|me|us|them|staff|peers|mom|dad|another|teacher)$/;

function verbs(found: Found): readonly Offer[] | undefined {
  const { get, name } = found;
  if (!/^(?:meltedDown|lostIt|lostTemper|exploded|wildly|ballistic|placeDown|hadBehaviors)$/.test(name))
    return undefined;
  const have = inflect('have', tenseOfFirst(get('verb')));
  // “exploded at his brother” → “… with his brother”
  if (wordBehind(found, found.end) === 'at' && ofPerson.test(wordBehind(found, found.end + 1)))
    return [say(`${have} a very hard moment with`, { replaces: { first: found.first, end: found.end + 1 } })];
  if (name === 'placeDown') return [say(`${inflect('scream', tenseOfFirst(get('verb')))} very loudly`)];
  return name === 'hadBehaviors'
    ? [say(`${have} a hard time`), say(`${have} hard moments`)]
    : [say(`${have} a very hard moment`), say(`${have} big feelings`)];
}

function states({ name, text }: Found): readonly Offer[] {
  switch (name) {
    case 'hystericalCry':
      return [say(`very hard ${text.split(' ').at(-1)?.toLowerCase() ?? 'crying'}`)].filter(() => /ing$/i.test(text));
    case 'criedHysterically':
      return [say('very hard')];
    case 'hysterical':
      return [say('very upset')];
    case 'outOfControl':
      return [say('overwhelmed')];
    case 'behaviorsSeen':
    case 'withBehaviors':
    case 'behaviorsAlone':
      return [
        say(
          text.replace(
            /(?:(?:negative|challenging|maladaptive|problem|difficult|bad|disruptive|big|inappropriate) )?behaviou?rs$/i,
            'hard moments',
          ),
        ),
      ].filter(() => !/\b(?:aggressive|severe|unsafe|no)\b/i.test(text));
    case 'noReason':
      return [say('for a reason I don’t know yet')];
    default:
      return [];
  }
}
