import { caregivers } from '../language/classes.ts';
import { inflect, tenseOf, tenseOfAny, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isDoneByChildOrReader } from './shared/doer.ts';
import { add, sayInstead, tell } from './shared/offers.ts';
import { doerOf, holdOf } from './shared/place.ts';
import { backPatterns, backVerbs, mind } from './shared/back-patterns.ts';
import { isDenied, opensClause, sentenceText, wordBehind, wordInFront } from './shared/who.ts';

/** Redirection, told as what we did, in place of what the child was interested in. */
export const redirected = definePhraseRule({
  id: 'redirected',
  title: 'Redirection, instead of what the child was drawn to',
  family: 'control',
  severity: { 'session-note': 'information' },
  source: ['SEED'],
  options: {},
  patterns: backPatterns,
  unless: [
    '(mail|call|calls|caller|callers|url|link|links|web|email|emails|website|page|traffic|bus|route|ball|phone|line|portal|funds|funding|payment|referral|blood|water|airflow|form|forms|request) ..5 (redirect|redirects|redirected)',
    '~redirect ..4 (mail|portal|website|page|link|front desk|url|call|calls|traffic|referral)',
    '~redirect (the|our|my|his|her|their|a|all|any|some)? ..1 (water|train|marble|marbles|question|questions|conversation|story|email|emails|mail|package|packages|letters|stream|flow)',
    '(he|she|they) (redirected|redirects|steered|pulled|turned|brought|called|led|moved) (me|us|my|our|the)',
    '~redirect (our|the|my|us|me|this|that) !(child|pt|patient|client|student|group|children|boy|girl|kids|behavior)',
    '(boat|car|cart|truck|train|trike|bike|scooter|wheelchair|power chair|joystick) ..4 (~steer|~guide)',
    '(interested in|drawn to|wanted to see|so that (he|she|they) could)',
    '(street|road|stove|oven|hot|edge|outlet|danger|safety)',
    '(instead of|rather than) ..1 (redirecting|redirection|redirect)',
    '(no|without|no need for|not need|never needed) (any|much|a)? (redirection|re-direction)',
  ],
  answered: ['(drawn to|interested in|interest was|wanted to see|was looking at)'],
  accepts: (found) => !isOfCaregiver(found) && isOfChild(found),
  agreesWithAdvice: true,
  message:
    'What was the child interested in just then? That can go in the note too, and so can how you followed it or joined it.',
  rewrites: (found) => [
    ...inPlace(found),
    ...(isPlan(found) || isHabit(found)
      ? [add('Add what may draw the child', '{child} is often drawn to {what}; it helps when we {join it how}.')]
      : [
          add('Add what drew the child', '{child} was drawn to {what}; it helped when we {joined it how}.'),
          ...(isNotEasy(found) ? [] : [joined]),
        ]),
  ],
});

const joined = tell(
  'Say what drew the child, and how you joined',
  '{child} was drawn to {what}. When we {looked at it together} first, {child} came back to our game.',
);

/** “not easily redirectable” does not say that the child came back. */
const isNotEasy = (found: Found): boolean => /^(?:easily|able)$/.test(found.name) && isDenied(found, found.first, 3);

/** “keeps him on track”, “is redirectable”: a habit, not only today. */
const isHabit = (found: Found): boolean =>
  /^(?:keeps|loses)\b/i.test(found.text) || /^(?:is|are)$/.test(wordInFront(found, found.first));

const isPlan = (found: Found): boolean =>
  ((found.name === 'bare' || found.name === 'plan') && !/ed$/i.test(found.text)) ||
  /\b(?:will|goals?|plan|ltg|stg|objective)\b/.test(sentenceText(found));

const ofChild = new RegExp(`^(?:${mind.slice(1, -1)}|behaviors)$`);

/** “Mom kept asking and was hard to redirect”, “redirected Grandma” */
const isOfCaregiver = (found: Found): boolean =>
  (isHard(found) && caregivers.has(found.block.tokens.id[found.sentence.first] ?? 0)) ||
  (/^redirect/i.test(found.text) && caregivers.has(found.block.tokens.id[found.end] ?? 0));

function isOfChild(found: Found): boolean {
  const { first, name } = found;
  if (
    !/^(?:able|easily)$/.test(name) &&
    isDenied(found, first, name === 'noun' ? 2 : 4) &&
    !/\bno more than\b/.test(sentenceText(found))
  )
    return false;
  // moving a child’s body is a matter of consent, which has its own rule
  if (wordInFront(found, first) === 'physically') return false;
  if (/^(?:distracted|losesFocus|losesInterest|remindedSeat)/.test(name)) return isDrawnAway(found);
  if (name === 'active' || name === 'attention') return !isDoneByChildOrReader(found);
  if (/^(?:away|brought|ledAway|attentionBack|mindBack|onTrack|refocus|regain)$/.test(name))
    return isPassive(found) || isByUs(found);
  return name !== 'passive' || isOfSomebody(found);
}

/** The child’s attention is drawn elsewhere. Not an adult at a phone, and not a pain forgotten over a song. */
function isDrawnAway(found: Found): boolean {
  const doer = doerOf(found, found.whole.first);
  return (
    /^(?:pronoun|they|child|name)$/.test(doer) ||
    /^(?:he|she)['\u2019]s$/i.test(found.get('be')) ||
    (doer === 'nobody' && opensClause(found, found.whole.first))
  );
}

const isOfSomebody = (found: Found): boolean =>
  doerOf(found, found.first) !== 'thing' || wordInFront(found, found.first) === 'and' || isSubject(found);

/** A family that calls a child to cake does not redirect; one that was taught to call back to the task does. */
function isByUs(found: Found): boolean {
  const doer = doerOf(found, found.first);
  if (doer === 'caregiver') return toTask.test(behindText(found));
  return !isDoneByChildOrReader(found) && !['pronoun', 'child', 'they', 'you'].includes(doer);
}

const toTask = /\b(?:tasks?|activity|activities|work|lesson|screen|worksheet|exercises?|session|therapy)\b/;
const behindText = ({ block, end, sentence }: Found): string =>
  block.prose.slice(block.tokens.start[end], block.tokens.end[sentence.end - 1]).toLowerCase();

/** “was called back”, “left the mat, guided back” */
const isPassive = (found: Found): boolean =>
  /^(?:was|were|be|been|being|to be)$/.test(wordInFront(found, found.first)) ||
  (/^(?:,|;|and|then|had|to|)$/.test(wordInFront(found, found.first)) &&
    endsLikePast.test(found.text.split(' ')[0] ?? '') &&
    isNoSubjectThere(found));

const endsLikePast = /(?:ed|brought|led|got|drew|drawn|kept)$/i;
const isNoSubjectThere = (found: Found): boolean =>
  found.first === found.sentence.first || doerOf(found, found.first) !== 'writer';

/** “His attention was redirected” */
const isSubject = (found: Found): boolean =>
  ofChild.test(wordInFront(found, found.first - 1)) || ofChild.test(wordInFront(found, found.first - 2));

/** “invited back”, unless the next words say where to. */
function invited(found: Found, invite: string): string {
  const next = wordBehind(found, found.end);
  if (next === 'from') return `${invite} away`;
  if (/^(?:attention|focus|behavior|stereotypy)$/.test(next)) return invite;
  // “Invite to task” is not an invitation
  if (next === 'to' && /^tasks?$/.test(wordBehind(found, found.end + 1))) return `${invite} back`;
  return /^(?:back|to|away|toward|towards|into)$/.test(next) ? invite : `${invite} back`;
}

const back = (found: Found): string => (/^(?:back|away)$/.test(wordBehind(found, found.end)) ? '' : ' back');

/** There is no offer here: “difficult to invite back” is as hard on the child. */
const isHard = (found: Found): boolean =>
  [found.first - 1, found.first - 2].some((at) =>
    /^(?:difficult|hard|tough|challenging|impossible)$/.test(wordInFront(found, at + 1)),
  );

function inPlace(found: Found): readonly Offer[] {
  if (isHard(found)) return [];
  // “was able to return to task”: the child came back
  if (/^return$/i.test(found.text) && wordInFront(found, found.first) === 'to') return [sayInstead('come back')];
  // “Returned him to the activity”
  if (/^return\w*$/i.test(found.text) && /^(?:him|her|them)$/.test(wordBehind(found, found.end)))
    return [
      sayInstead(
        `${inflect('invite', tenseAmong(found.text.toLowerCase(), ['return']))} ${wordBehind(found, found.end)} back`,
        {
          replaces: { first: found.first, end: found.end + 1 },
        },
      ),
    ];
  const text = wordingFor(found);
  return text === undefined ? [] : [sayInstead(text)];
}

/** “got him back on track” → “invited him back”. No offer for “kept him on track”, because that child never left. */
function onTrack(text: string): string | undefined {
  const [, verb = '', who] = /^(\w+) (.+) back /.exec(text) ?? [];
  return who && `${inflect('invite', tenseAmong(verb, ['get', 'bring', 'pull']))} ${who} back`;
}

/** “refocused to task” → “invited back to task”, “cues to refocus” → “cues to come back” */
function refocused(found: Found): string | undefined {
  const [next, last] = [wordBehind(found, found.end), found.text.split(' ').at(-1) ?? ''];
  if (/^(?:in|on|with|him|her|them)$/.test(next) || /^(?:him|her|them)$/i.test(last)) return undefined;
  if (/ing$/i.test(last)) return 'inviting back';
  return /ed$/i.test(last) ? 'invited back' : 'come back';
}

function wordingFor(found: Found): string | undefined {
  const { get, name, text } = found;
  switch (name) {
    case 'ways':
      return 'ways of inviting back';
    case 'attempts':
      return `invitations${back(found)}`;
    case 'once':
      return text
        .toLowerCase()
        .replace(/^a\b/, 'an')
        .replace(/\bre-?direction$/, `invitation${back(found)}`);
    case 'noun':
      return `${isSingular(found) ? 'inviting' : 'invitations'}${back(found)}`;
    case 'easily':
      return easily(found);
    case 'ableTo':
      return 'able to come back';
    case 'able':
      // “not easily redirectable”
      return wordInFront(found, found.first).endsWith('ly') ? 'invited back' : ableTo(found);
    case 'passive':
      return isSubject(found) ? undefined : invited(found, 'invited');
    case 'active':
      return invited(found, `${inflect('invite', tenseIn(found))} ${get('whom')}`);
    case 'ledAway':
      return 'invited away';
    case 'away':
      return `${inflect('invite', tenseAmong(get('verb').toLowerCase(), awayVerbs))} ${text
        .split(' ')
        .slice(1)
        .join(' ')
        .replace(/\boff$/, 'away from')}`;
    case 'brought':
    case 'attentionBack':
      return text.replace(/^\w+/, (verb) =>
        inflect('invite', tenseAmong(verb.toLowerCase(), [...backVerbs, 'guide', 'draw', 'shift', 'switch', 'turn'])),
      );
    case 'onTrack':
      return onTrack(text.toLowerCase());
    case 'redirects':
      return text.toLowerCase().replace(/redirects$/, `invitations${back(found)}`);
    case 'moved':
      return text
        .toLowerCase()
        .replace(/^(\w+)/, (verb) => inflect('invite', tenseAmong(verb, ['divert', 'move'])))
        .replace(/(?<!away) from$/, ' away from');
    case 'rein':
      return /^rein\w* in$/i.test(text) ? 'inviting back' : `invited ${text.split(' ')[1]?.toLowerCase() ?? ''} back`;
    case 'refocus':
      return refocused(found);
    case 'distractedBy':
    case 'distracted':
    case 'distractible':
    case 'distractedAlone':
    case 'losesFocus':
    case 'losesInterest':
      return drawn(found);
    case 'losesInterestIn':
      return undefined;
    case 'toRedirect':
      return 'to come back';
    case 'distractibility':
    case 'remindedSeat':
    case 'toBeBack':
    case 'cues':
    case 'regain':
    case 'mindBack':
      return undefined;
    case 'attention':
      return inflect('invite', tenseIn(found));
    default:
      return invited(found, inflect('invite', /ing$/i.test(text) ? 'ing' : /s$/i.test(text) ? 'third' : 'base'));
  }
}

/** “is redirectable” → “is able to come back when invited” */
const ableTo = (found: Found): string =>
  `able to come back${/^[.,;]?$/.test(wordBehind(found, found.end)) ? ' when invited' : ''}`;

/** “was distracted by the window” → “was drawn to the window” */
function drawn(found: Found): string | undefined {
  const { get, name, text } = found;
  const next = wordBehind(found, found.end);
  if (name === 'losesInterest' && next === 'in') return undefined;
  if (name.startsWith('loses'))
    return `${inflect('turn', tenseAmong(get('verb').toLowerCase(), ['lose']))} to something else`;
  if (name === 'distractedBy') return 'drawn to';
  if (next === 'by' || next === 'with' || /^(?:get|got|getting|gets|be[cg]\w*)/i.test(get('be'))) return undefined;
  return /^(?:very |quite |so |too )?distracted$/i.test(text)
    ? 'interested in other things'
    : 'quick to notice other things';
}

const awayVerbs = ['steer', 'guide', 'coax', 'shift', 'switch', 'usher', 'direct', 'nudge', 'lure', 'draw', 'distract'];

const tenseAmong = (word: string, verbs: readonly string[]): Tense => tenseOfAny(word, verbs) ?? 'past';

const tenseIn = ({ get }: Found): Tense => tenseOf(get('verb').toLowerCase(), 'redirect') ?? 'past';

/** The verb after “redirection” is singular: “Redirection was provided”. */
const isSingular = (found: Found): boolean =>
  /^(?:was|is|has|helps|helped|worked|works|does|did)$/.test(wordBehind(found, found.end)) ||
  /^(?:the|much|little|each|every)$/.test(wordInFront(found, found.first));

const comes: Readonly<Record<string, string>> = { is: 'comes', are: 'come', be: 'come', being: 'coming', been: 'come' };

/** “was easily redirected” → “came back easily” */
function easily(found: Found): string | undefined {
  if (/^(?:not|never|n't)$/.test(wordInFront(found, found.first))) return undefined;
  const [, be = '', how = 'easily'] = /^(?:(\S+) )?(easily|readily|quickly)/i.exec(found.text) ?? [];
  const isAtEnd = /^[.,;]?$/.test(wordBehind(found, found.end));
  return `${coming(found, be)} back ${how.toLowerCase()}${isAtEnd && be === '' ? ' when joined' : ''}`;
}

/** “he’s” → “he comes”, “was” → “came”; without a verb of its own, “can be easily redirected” → “come”. */
function coming(found: Found, be: string): string {
  const subject = /^(\w+)['\u2019]s$/i.exec(be)?.[1];
  if (subject !== undefined) return `${subject} comes`;
  const told = comes[be.toLowerCase()];
  if (told !== undefined || be !== '') return told ?? 'came';
  if (holdOf(found, found.first) === 'modal') return 'come';
  // “J. is a happy boy, easily redirected”
  return /\b(?:is|has)\b/.test(sentenceText(found).split(',')[0] ?? '') ? 'comes' : 'came';
}
