import { inflect, tenseOf, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isDoneByChildOrReader } from './shared/doer.ts';
import { add, sayInstead, tell } from './shared/offers.ts';
import { doerOf, holdOf } from './shared/place.ts';
import { isDenied, wordBehind, wordInFront } from './shared/who.ts';

const whom = '(him|her|them|(the|this)? (child|pt|patient|client|student|group|children|boy|girl|kids))';
const places =
  '(task|table|circle|lesson|activity|work|spot|seat|screen|carpet|chair|window|puzzle|book|rug|board|door|toys|trucks|words|song|page)';
const backVerbs = ['bring', 'call', 'steer', 'return', 'lead', 'direct', 'guide', 'pull'];
const mind = '(attention|focus|hands|hand|gaze|energy|play|behavior|interest)';

/** Redirection as what we did, instead of what the child was interested in. */
export const redirected = definePhraseRule({
  id: 'redirected',
  title: 'Redirection, instead of what the child was drawn to',
  family: 'control',
  severity: { 'session-note': 'information' },
  source: ['SEED'],
  options: {},
  patterns: {
    ways: '[(redirection|re-direction) (strategies|strategy|techniques|technique)]',
    attempts: '[(<many:(redirection|re-direction) (attempts|cues|prompts)>|redirections|re-directions)]',
    once: '[(a|one|<number>) (redirection|re-direction)]',
    noun: '[(redirection|re-direction)] !(strategies|strategy|techniques|technique|attempts|cues|prompts)',
    easily: '[(<be>)? (easily|readily|quickly) (redirected|re-directed|redirectable)]',
    ableTo: '[able to be (redirected|re-directed)]',
    able: '[redirectable]',
    active: [
      `[<verb:~redirect> <whom:${whom}>] !(${mind})`,
      '[<verb:~redirect> <whom:blank>]',
      '[<verb:~redirect> <whom:Name>]',
    ],
    attention: `[<verb:~redirect>] (his|her|their|child's|the child's|pt's|<Name>) ${mind}`,
    brought: [
      `[<verb:verbs>] ${whom} (back|away) (to|from|on) ..2 ${places}`,
      `[<verb:verbs>] (back|away) (to|from) ..2 ${places}`,
      `[<verb:verbs>] to (his|her|their) ${places} by (staff|therapist|aide|teacher)`,
    ].flatMap((each) => backVerbs.map((verb) => each.replace('verbs', `~${verb}`))),
    attentionBack: ['guide', 'draw', 'shift', 'switch', 'bring', 'turn'].map(
      (verb) => `[<verb:~${verb}>] (his|her|their|child's|pt's) attention (back)? to`,
    ),
    onTrack: '[(got|get|getting|gets) (him|her|them|child) back (on track|on task|to task|to work)]',
    refocus: [
      '(be|was|were|to be|being|needed|required) [(refocused|re-focused|refocusing|re-focusing)]',
      '[(refocused|refocusing)] (him|her|them)',
    ],
    cues: '[(cue|cues|prompts|prompting|reminders) to (return|get back|come back|go back) ..1 (task|work|table|activity)]',
    passive: '[(redirected|re-directed)]',
    bare: '^ [(redirect|redirecting|re-direct|redirects)]',
    plan: [
      '(will|to|please|and|can) [(redirect|re-direct)] (to|as|with|when|back)',
      '(hard|difficult|easy|easier|harder|able|tried|needed) to [(redirect|re-direct)]',
    ],
  },
  unless: [
    '(mail|call|calls|caller|callers|url|link|links|web|email|emails|website|page|traffic|bus|route|ball|phone|line|portal|funds|funding|payment|referral|blood|water|airflow|form|forms|request) ..5 (redirect|redirects|redirected)',
    '~redirect ..4 (mail|portal|website|page|link|front desk|url|call|calls|traffic|water|train|marble|marbles|question|referral|conversation|story)',
    '(he|she|they) (redirected|redirects) (me|us|my|our|the)',
    '(interested in|drawn to|wanted to see|so that (he|she|they) could)',
    '(instead of|rather than) ..1 (redirecting|redirection|redirect)',
    '(no|without) (redirection|re-direction)',
  ],
  answered: ['(drawn to|interested in|interest was|wanted to see|was looking at)'],
  accepts: (found) => isOfChild(found),
  message:
    'What was the child interested in just then? That can go in the note too, and so can how you followed it or joined it.',
  rewrites: (found) => [
    ...inPlace(found),
    ...(isPlan(found)
      ? [add('Add what may draw the child', '{child} is often drawn to {what}; it helps when we {join it how}.')]
      : [
          add('Add what drew the child', '{child} was drawn to {what}; it helped when we {joined it how}.'),
          tell(
            'Say what drew the child, and how you joined',
            '{child} was drawn to {what}. When we {looked at it together} first, {child} came back to our game.',
          ),
        ]),
  ],
});

const isPlan = ({ name, text }: Found): boolean => (name === 'bare' || name === 'plan') && !/ed$/i.test(text);

const ofChild = new RegExp(`^(?:${mind.slice(1, -1)}|behaviors)$`);

function isOfChild(found: Found): boolean {
  const { first, name } = found;
  if (name !== 'able' && isDenied(found, first)) return false;
  // a body that is moved is a matter of consent, which has a rule of its own
  if (wordInFront(found, first) === 'physically') return false;
  if (name === 'active' || name === 'attention') return !isDoneByChildOrReader(found);
  if (/^(?:brought|attentionBack)$/.test(name)) return isPassive(found) || isByUs(found);
  return name !== 'passive' || isOfSomebody(found);
}

const isOfSomebody = (found: Found): boolean =>
  doerOf(found, found.first) !== 'thing' || wordInFront(found, found.first) === 'and' || isSubject(found);

const isByUs = (found: Found): boolean =>
  !isDoneByChildOrReader(found) &&
  !['caregiver', 'pronoun', 'child', 'they', 'you'].includes(doerOf(found, found.first));

/** “was called back” */
const isPassive = (found: Found): boolean =>
  /^(?:was|were|be|been|being)$/.test(wordInFront(found, found.first)) || found.first === found.sentence.first;

/** “His attention was redirected” */
const isSubject = (found: Found): boolean =>
  ofChild.test(wordInFront(found, found.first - 1)) || ofChild.test(wordInFront(found, found.first - 2));

/** “invited back”, unless what follows says where to. */
function invited(found: Found, invite: string): string {
  const next = wordBehind(found, found.end);
  if (next === 'from') return `${invite} away`;
  return /^(?:back|to|away|toward|towards|into)$/.test(next) ? invite : `${invite} back`;
}

const back = (found: Found): string => (/^(?:back|away)$/.test(wordBehind(found, found.end)) ? '' : ' back');

function inPlace(found: Found): readonly Offer[] {
  const text = wordingFor(found);
  return text === undefined ? [] : [sayInstead(text)];
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
      return 'ready to come back';
    case 'passive':
      return isSubject(found) ? undefined : invited(found, 'invited');
    case 'active':
      return invited(found, `${inflect('invite', tenseIn(found))} ${get('whom')}`);
    case 'brought':
    case 'attentionBack':
      return inflect(
        'invite',
        tenseAmong(get('verb').toLowerCase(), [...backVerbs, 'guide', 'draw', 'shift', 'switch', 'turn']),
      );
    case 'onTrack':
      return text
        .toLowerCase()
        .replace(
          /^(\w+) (\w+) back .*/,
          (_whole, verb: string, who: string) => `${inflect('invite', tenseOf(verb, 'get') ?? 'past')} ${who} back`,
        );
    case 'refocus':
      return /ing$/i.test(text)
        ? 'inviting back'
        : /^(?:him|her|them)$/.test(wordBehind(found, found.end))
          ? undefined
          : 'invited back';
    case 'cues':
      return undefined;
    case 'attention':
      return inflect('invite', tenseIn(found));
    default:
      return invited(found, inflect('invite', /ing$/i.test(text) ? 'ing' : /s$/i.test(text) ? 'third' : 'base'));
  }
}

const tenseAmong = (word: string, verbs: readonly string[]): Tense =>
  verbs.map((verb) => tenseOf(word, verb)).find((tense) => tense !== undefined) ?? 'past';

const tenseIn = ({ get }: Found): Tense => tenseOf(get('verb').toLowerCase(), 'redirect') ?? 'past';

/** “Redirection was provided”: a verb that goes with one. */
const isSingular = (found: Found): boolean =>
  /^(?:was|is|has|helps|helped|worked|works|does|did)$/.test(wordBehind(found, found.end)) ||
  /^(?:the|much|little|each|every)$/.test(wordInFront(found, found.first));

const comes: Readonly<Record<string, string>> = { is: 'comes', are: 'come', be: 'come', being: 'coming', been: 'come' };

/** “was easily redirected” → “came back easily” */
function easily(found: Found): string {
  const [, be = '', how = 'easily'] = /^(?:(\S+) )?(easily|readily|quickly)/i.exec(found.text) ?? [];
  const isAtEnd = /^[.,;]?$/.test(wordBehind(found, found.end));
  return `${coming(found, be)} back ${how.toLowerCase()}${isAtEnd && be === '' ? ' when joined' : ''}`;
}

/** “he’s” → “he comes”, “was” → “came”, nothing behind “can be” → “come” */
function coming(found: Found, be: string): string {
  const subject = /^(\w+)['\u2019]s$/i.exec(be)?.[1];
  if (subject !== undefined) return `${subject} comes`;
  return comes[be.toLowerCase()] ?? (be === '' && holdOf(found, found.first) === 'modal' ? 'come' : 'came');
}
