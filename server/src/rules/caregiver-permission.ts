import { inflect, tenseOf, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { caregiver, isMany, wordBehind } from './shared/caregivers.ts';
import { say, tell } from './shared/offers.ts';

/** What a gatekeeper lets somebody do. */
const joining = '(join|watch|observe|sit|stay|participate|hold|try|attend|help|feed|wait|come|be|lead|enter|play|take|do|remain|assist|comfort|practice)';
const their = '(the|his|her|their|both)?';
const who = `<who:(the|his|her|their|both|your)? (foster|birth|adoptive)? (mom|mother|mum|dad|father|parent|parents|caregiver|caregivers|guardian|family|grandmother|grandma|grandfather|grandpa|aunt|uncle|nanny|moc|foc|moms|dads|grandparents|families) (and (mom|mother|dad|father|grandma|grandmother))?>`;
const many = '(parents|caregivers|families|guardians|family members|moms|dads)';
const topic = '(on|in|about|regarding|re|to|how|with|for|,|.|;|$)';

/** The one who knows gives, the caregiver receives; or leave is given to be with one’s own child. */
export const caregiverPermission = definePhraseRule({
  id: 'caregiver-permission',
  title: 'Leave or lessons given to a caregiver',
  family: 'caregivers',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  source: ['SEED', 'EI7'],
  options: {},
  patterns: {
    allowed: [`^ <subject:(i|we|therapist|clinician|ot|slp|pt)>? [<verb:(allowed|permitted)> ${who} to] <act:${joining}>`, `(i|we|therapist|clinician|and|then) [<verb:(allowed|permitted|allow|permit|allows|permits)> ${their} <caregiver> to] <act:${joining}>`],
    letThem: `^ <subject:(i|we|therapist|clinician|ot|slp|pt)>? [<verb:(let)> ${who}] <act:(join|watch|observe|sit|stay|participate|hold|try|attend|help|feed|lead|play)>`,
    wasAllowed: `${caregiver} [(was|were) (allowed|permitted) to] <act:word>`,
    isAllowed: `${caregiver} [<be:(is|are)> (allowed|permitted) to] <act:word>`,
    mayMany: `<who:${many}> [(may|can) only?] (observe|watch|wait) (from|in|through|behind|outside|at|during|for|quietly|the|,|.|$)`,
    mayManyMore: `<who:${many}> [may only?] (observe|attend|sit in|stay|remain|be present|come in|join)`,
    mayOne: `<caregiver> [may only?] (observe|watch|sit in|wait) (from|in|through|behind|outside|at|next|for|quietly|.|$|<number>)`,
    mayYou: 'you [may only?] (observe|watch|wait) (from|in|through|behind|outside|at)',
    taught: [`[(<verb:~educate>|<verb:~instruct>|<verb:~train>|<verb:~teach>) ${who}] ${topic}`, `[(<verb:~educate>|<verb:~instruct>|<verb:~train>|<verb:~teach>) (ms|mr|mrs|mx) .? <Name> .?] ${topic}`],
    wasTaught: [`${caregiver} [(was|were|has been|have been)? (educated|instructed)] <prep:(on|about|regarding|re|how to|to|in)> !(school|college|english|spanish|university|the us|mexico|private)`, `${caregiver} [(was|were|has been|have been) (trained|taught)] <prep:(on|about|regarding|how to|to)>`, `${caregiver} [(was|were|has been|have been)? (educated|instructed)] (.|;|$)`],
    provided: `[<verb:~provide> (parent|caregiver|family|caregiver / parent|parent / caregiver) (education|training|instruction)] <prep:(on|re|regarding|about|for|in|with|to)>?`,
  },
  unless: [
    '(court|judge|custody|dcf|cps|dcs|jail|prison|hospital|nicu|icu|visitation|supervised|airline|landlord|boss|employer|job) ..30',
    '(not|never|no longer) (allowed|permitted|let)',
    '(doctor|pediatrician|physician|nurse|neurologist|gi|ent|surgeon|dietitian|teacher|pharmacist|lawyer|brother|sister|sibling|he|she) ..2 (taught|teaches|instructed|instructs|educated|trained|trains|let|lets|allowed) ..2 (mom|mother|dad|father|parents|family|grandma|grandmother|her|his|the)',
    '<caregiver> (also|then|always|first|has|had|and i|and then)? (taught|teaches|teach|trained|let|lets|allowed|showed) ..3',
    '(taught|teach|teaches|teaching) (me|us)',
    '(potty|toilet|sleep) (train|trained|training)',
    'train (set|track|table|station)',
    'family (leave|day|room|style)',
  ],
  accepts: ({ block, name, whole }) => !(name === 'taught' && block.tokens.possessive[whole.end - 1] === true),
  message: 'It is their child and their time. “Joined”, “tried together” or “showed each other” may say what you two really did.',
  rewrites: (found) => [...inPlace(found), ...anew(found)],
});

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  const whose = get('who') || found.text.replace(/^\S+ /, '');
  switch (name) {
    case 'allowed':
    case 'letThem':
      return allowed(found);
    case 'wasAllowed':
      return [past(found)];
    case 'isAllowed':
      return [say(`${get('be').toLowerCase()} welcome to`)];
    case 'mayMany':
    case 'mayManyMore':
      return [say('are welcome to')];
    case 'mayOne':
      return [say(`${isMany(get('caregiver')) ? 'are' : 'is'} welcome to`)];
    case 'mayYou':
      return [say('are welcome to')];
    case 'wasTaught':
      return wasTaught(found);
    case 'provided':
      return provided(found);
    default:
      return taught(found, whose);
  }
}

/** “Allowed mother to join” → “Mother joined”. */
function allowed(found: Found): readonly Offer[] {
  const { get, kept, sentence, whole } = found;
  const act = kept.get('act');
  const who = get('who');
  if (who === '' || !act || whole.first !== sentence.first) return [say(found.text.replace(/^\w+/, (verb) => (verb.endsWith('s') ? 'invites' : verb.endsWith('ed') ? 'invited' : 'invite')), { title: 'Say “invited”' })];
  const done = get('act').toLowerCase() === 'be' ? (isMany(bare(who)) ? 'were' : 'was') : inflect(get('act').toLowerCase(), 'past');
  return [say(`${who} ${done}`, { replaces: { first: whole.first, end: act.end } }), say(`welcomed ${lowered(who)} to`, { title: 'Say “welcomed”' })];
}

const lowered = (who: string): string => who.replace(/^(?:The|His|Her|Their|Both|Your)\b/, (word) => word.toLowerCase());
const bare = (who: string): string => who.split(' ').at(-1) ?? who;

/** “was allowed to sit in” → “sat in”. */
function past(found: Found): Offer {
  const { first, get, kept } = found;
  const act = kept.get('act');
  const verb = get('act').toLowerCase();
  if (!act || verb === 'be') return say(/^were/i.test(found.text) ? 'were able to' : 'was able to');
  return say(inflect(verb, 'past'), { replaces: { first, end: act.end } });
}

/** What is talked about; the rest is worked on. */
const told = /^(?:the|importance|diagnosis|results|result|benefits|benefit|signs|safety|risks|risk|development|developmental|need|role|impact|rationale|milestones|nutrition|how|what|why|when|purpose|effects|expectations|progress|prognosis|poc|plan|goals|options|typical|normal)$/;
const isTold = (found: Found, at: number): boolean => told.test(wordBehind(found, at)) && (wordBehind(found, at) !== 'the' || told.test(wordBehind(found, at + 1)));

function taught(found: Found, whose: string): readonly Offer[] {
  const { end, first, get } = found;
  const verb = get('verb').toLowerCase();
  const tense: Tense = ['educate', 'instruct', 'train', 'teach'].map((each) => tenseOf(verb, each)).find((each) => each !== undefined) ?? 'past';
  const lower = lowered(whose);
  const prep = wordBehind(found);
  const colon = wordBehind(found, 1) === ':' ? 1 : 0;
  const offer = (act: string, rest: string, words: number): Offer => say(`${inflect(act, tense)} with ${lower}${rest}`, { replaces: { first, end: end + words + colon } });
  if (/^(?:on|in|about|regarding|re)$/.test(prep)) return [isTold(found, 1 + colon) ? offer('talk', ' about', 1) : offer('work', ' on', 1)];
  if (prep === 'to') return [offer('work', ' on how to', 1)];
  if (prep === 'how') return [offer('work', ' on', 0)];
  return /^[.,;]?$/.test(prep) ? [offer('work', ' on this', 0)] : [offer('work', '', 0)].filter(() => prep === 'for');
}

/** “Grandmother was educated on floor time” → “Grandmother and I worked on floor time”. */
function wasTaught(found: Found): readonly Offer[] {
  const { first, get, kept } = found;
  const prep = get('prep').toLowerCase();
  const range = kept.get('prep');
  if (!range || prep === '') return [say('and I worked on this together')];
  const on = prep === 'to' || prep === 'how to' ? 'and I worked on how to' : isTold(found, prep === 'how to' ? 2 : 1) ? 'and I talked about' : 'and I worked on';
  // “educated re: safe sleep”
  const replaces = { first, end: range.end + (found.block.source.startsWith(':', found.block.tokens.end[range.end - 1]) ? 1 : 0) };
  return on.endsWith('on') ? [say(on, { replaces }), say('and I tried', { replaces })] : [say(on, { replaces })];
}

function provided(found: Found): readonly Offer[] {
  const { first, get, kept, text } = found;
  const tense = tenseOf(get('verb').toLowerCase(), 'provide') ?? 'past';
  const person = /parent/i.test(text) ? 'the parents' : /family/i.test(text) ? 'the family' : 'the caregiver';
  const prep = kept.get('prep');
  const worked = inflect('work', tense);
  if (!prep || prep.end === prep.first) return [say(`${worked} together with ${person}`)];
  return [say(`${worked} with ${person} on${/^to$/i.test(get('prep')) ? ' how to' : ''}`, { replaces: { first, end: prep.end } })];
}

const together = tell('Say what you two tried', '{caregiver} and I tried {topic} together and worked out what fits. (Caregiver training: {topic}.)');
const shown = tell('Say what they showed you', '{caregiver} showed me how they do it at home, and we built on that. (Caregiver training: {topic}.)');
const joined = tell('Say how they joined', '{child} and I were glad when {caregiver} sat down on the floor too.');
const welcome = tell('Open the door wide', 'Come in and play with us, or watch, or rest: whatever suits you that day.');

const anew = ({ name }: Found): readonly Offer[] => (/taught|provided/i.test(name) ? [together, shown] : /^(?:may|isAllowed)/.test(name) ? [welcome] : [joined]);

