import { inflect, tenseOf, type Tense } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { sayInstead, tell } from './shared/offers.ts';
import { doerOf, holdOf, isTold, tenseThere, wasOrWere } from './shared/place.ts';
import { wordBehind, wordInFront } from './shared/who.ts';

const not = '(non-compliant|noncompliant|uncooperative|un-cooperative|non-cooperative|disobedient)';
const people =
  '(child|kid|kiddo|boy|girl|patient|client|student|toddler|family|families|parent|parents|children|kids|boys|girls|patients|clients|students|toddlers)';
const gain = [
  'gain',
  'increase',
  'improve',
  'build',
  'promote',
  'encourage',
  'achieve',
  'obtain',
  'maximize',
  'get',
  'ensure',
];
const amount =
  '(good|poor|fair|better|more|less|low|limited|improved|decreased|increased|demonstrated|full|some|inconsistent|variable|little|great|excellent|<number> %)';
const lead = '(required|requires|requiring|needed|needs|needing|require|need)';
/** What is said to somebody to be taken up. */
const said =
  '(request|requests|direction|directions|demand|demands|instruction|instructions|command|commands|directive|directives|suggestion|suggestions|prompt|prompts)';

/** “with a token board in sight” is what helped, not what was asked. */
const withThing =
  '((with|for) !(a|an|no|help|support|cues|cueing|prompts|prompting|min|mod|max|minimal|moderate|maximal|verbal|visual|<number>))?';

/** Going along with us as the measure of a child or a family. */
export const complianceFrame = definePhraseRule({
  id: 'compliance-frame',
  title: 'Going along with us as the measure',
  family: 'control',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['SEED', 'BCP', 'NDA'],
  options: {},
  patterns: {
    notCompliant: `[(<degree:(very|quite|extremely|highly|so|generally|mostly|fairly)>)? ${not} ${withThing}] !(form|forms|claim|claims|floor|flooring|code|file|device|material|materials|${people}|behavior|behaviors)`,
    attributive: [`[<how:${not}> <who:${people}>]`, `[<how:(compliant|obedient)> <who:${people}>]`],
    behaviors: `[(${not}|compliant) (behavior|behaviors)]`,
    compliant: `[(compliant|obedient) ${withThing}] !(${people}|behavior|behaviors)`,
    cooperative: `[cooperative ${withThing}] (today|throughout|and|but|during|at|when|all|testing|testing|every|the|.|,|;|$)`,
    gainCompliance: `[(${gain.map((verb) => `<gain:~${verb}>`).join('|')}) compliance] !(with|to|during|in|at|for)`,
    gainComplianceIn: `(${gain.map((verb) => `~${verb}`).join('|')}) ..2 [compliance] (with|during|in|at|for)`,
    nonCompliance: '[(non-compliance|noncompliance)]',
    compliance: [
      `${amount} [compliance (with|to)?]`,
      `[compliance (with|to)] ..1 ((home|adult|therapist|teacher) ..2|hep|program|splint|brace|glasses|appointments|task|tasks|${said}|all|routines|sitting|therapy)`,
      '[cooperation (with)?] (was|is|during|level|:) ..1 (fair|poor|good|limited|inconsistent|improved|tasks|testing|demands)',
      '(fair|poor|good|limited|inconsistent|improved|full|decreased|increased) [cooperation (with)?]',
    ],
    forCompliance: '(for|of|about|on) [compliance] !(with|to)',
    complyWith: `[<verb:~comply> with] ..2 <said:${said}>`,
    comply: '[<verb:~comply>]',
    obey: '[<verb:~obey>]',
    cooperate: '[<verb:~cooperate>] !(with (each|other|peers|his|her|friends|a|us|the school|our|you))',
    commands: `[(<verb:~follow>|<verb:~obey>|<verb:~respond> to) <mid:..4> <noun:(commands|command|directives|directive)>]`,
    orders: `[<verb:~follow> <mid:(the|all|my|our)? (adult|adult-led|adult-directed|teacher-led|teacher's|therapist's|staff|staff's|my|our|adults')> <noun:(directions|rules|instructions|orders)>]`,
    directions:
      "[(<does:(do|did|does)> not|<does:(doesn't|didn't|don't)>) follow (the|our|my|adult|any|teacher's|verbal)? <noun:(directions|rules|instructions|direction)>] !(on|in|that|printed|from (old|the (internet|box|bottle)))",
    promptedTo: `[${lead} <help:..5> (to|before (he|she|they) (will|would)) (participate|engage|cooperate|comply|join in|join|take part)] !(us|him|her|them|the|his)`,
    promptedToSit: `[${lead} <help:..5> to <act:(sit|attend|stay)>] !(up)`,
    asTold: [
      '[(did|does|do|doing) (as|what|everything|all) (he|she|they|i|we|adults|staff) (was|were|is|are)? (told|asked|said|wanted|instructed|directed)]',
      '[(worked|works|work|sat|sits|sit|participated|participates|stayed|stays) (as|when) (directed|told|instructed)] !(he|she|they|that|a|an|the|about|of|his|her)',
      '[~listen to (directions|instructions|adults|staff)]',
      '[(perform|performs|performed|complete|completes|completed) requested (task|tasks)]',
    ],
    behaved: '[(very|so|really|mostly)? (well-behaved|better-behaved|best-behaved)]',
    control: '[(instructional|stimulus) control]',
    neededFor: `[<help:((max|mod|min|maximal|moderate|minimal|constant|frequent|verbal|visual|multiple|several|many|heavy) ..1 (cueing|cuing|cues|prompts|prompting|reminders|encouragement))> (needed|required) (for|to) (participation|participate|engagement|engage|cooperation|cooperate)]`,
    toldTimes: '[had to be <told:(told|asked|reminded|prompted)>] ..1 (times|repeatedly|twice|over|<number>)',
  },
  unless: [
    '(hipaa|ada|idea|ferpa|billing|legal|regulatory|documentation|federal|medicaid|medicare|osha|building|fire|safety|state|audit|insurance|insurer|district) ..4 (compliant|compliance|comply|complies|complied)',
    '(~comply|compliance|compliant) (with)? (the|all|your|our|any)? ..2 (law|laws|code|codes|regulation|regulations|policy|policies|requirements|requirement|standards|order|act|hipaa|ferpa|ada|idea|guidelines|insurance|insurer|state|federal)',
    '(compliance|compliant) ..2 (review|officer|training|form|audit|department|date|requirements|flooring|materials|monitoring)',
    '(lung|chest|bladder|tissue|vascular|arterial|muscle|brace) compliance',
    '(code|lead|fire) compliant',
    '(simon says|game|pretend|pretended|captain|pirate|army|robot|puppet|dog|police|officer|toy) ..10 (orders|commands|command|~obey|~comply)',
    '(orders|order) ..3 (doctor|physician|dr)',
    '(voice|sit|keyboard|dog) (command|commands)',
    '~obey ..3 (traffic|gravity|speed|law|laws)',
    'cooperative (play|preschool|game|games|learning|nursery)',
    "(don't|do not|doesn't|does not|not) (have|need) ..6 (~cooperate|~comply|compliant|~obey)",
    '(rather than|instead of|not about|never about|more than|is not our|is not the) ..2 (compliance|compliant|obedient|cooperation)',
  ],
  accepts: (found) => isMeasured(found),
  message: 'This measures going along with us. What was hard, what helped, and what did you two find together?',
  rewrites: (found) => [
    ...inPlace(found),
    doerOf(found, found.first) === 'caregiver'
      ? tell(
          'Tell what was hard and what would fit',
          'The {plan} was hard to fit in because {reason in their words}. We found {what might fit}.',
        )
      : isTold(found)
        ? tell(
            'Tell what was hard and what helped',
            '{what you did} was not a fit today. {child} {what you saw}, so we {what you two found together}.',
          )
        : tell('Tell what is hard and what helps', 'When {what is hard}, it helps {child} when {what helps}.'),
  ],
});

const helpWords = /\b(?:prompt(?:s|ing)?|cue(?:s|ing)?|cuing|reminders?|re-?directions?|encouragement)\b/i;
/** These are said of somebody: of a form, a floor or ourselves they are no matter of ours. */
const saidOfSomebody = new Set([
  'notCompliant',
  'compliant',
  'cooperative',
  'complyWith',
  'comply',
  'obey',
  'cooperate',
  'commands',
  'orders',
  'directions',
  'toldTimes',
  'asTold',
  'behaved',
]);

function isMeasured(found: Found): boolean {
  const { first, get, name } = found;
  if (name === 'promptedTo' || name === 'promptedToSit')
    return helpWords.test(get('help')) && wordInFront(found, first) !== 'you';
  if (!saidOfSomebody.has(name)) return true;
  return (
    !isAdvice(found) &&
    !['writer', 'you'].includes(doerOf(found, first)) &&
    (doerOf(found, first) !== 'thing' || isJoined(found))
  );
}

/** “Don’t follow directions from …” */
const isAdvice = ({ first, name, sentence, text }: Found): boolean =>
  name === 'directions' && first === sentence.first && /^do(?:n| )/i.test(text);

/** “is non-compliant at cleanup and does not follow directions”, “learning to comply” */
const isJoined = (found: Found): boolean => /^(?:and|to)$/.test(wordInFront(found, found.first));

/** Two-word prepositions that go with a readiness: “not ready for table work”, “ready to join in during circle”. */
const readiness = ({ text }: Found): string => (/ (?:with|for)$/i.test(text) ? 'ready for' : 'ready to join in');

function inPlace(found: Found): readonly Offer[] {
  // what is hard for a family is a plan that does not fit its week, and only they know why
  if (saidOfSomebody.has(found.name) && doerOf(found, found.first) === 'caregiver') return [];
  const text = wordingFor(found);
  return text === undefined ? [] : [sayInstead(text)];
}

function wordingFor(found: Found): string | undefined {
  const { get, name, text } = found;
  switch (name) {
    case 'notCompliant':
      return `not ${get('degree') === '' ? '' : 'at all '}${readiness(found)}`;
    case 'compliant':
    case 'cooperative':
      return readiness(found);
    case 'attributive':
      return personWho(get('how'), get('who'));
    case 'behaviors':
      return 'ways of saying “not yet”';
    case 'nonCompliance':
      return '“not yet”';
    case 'gainCompliance':
      return `${inflect('build', gain.map((verb) => tenseOf(get('gain').toLowerCase(), verb)).find((tense) => tense !== undefined) ?? 'base')} trust`;
    case 'gainComplianceIn':
      return wordBehind(found, found.end) === 'for' ? 'trust' : 'comfort';
    case 'forCompliance':
      return 'joining in';
    case 'compliance':
      return / (?:with|to)$/i.test(text) ? 'participation in' : 'participation';
    case 'directions':
      return `${/did/i.test(get('does')) ? wasOrWere(found, found.first) : /^do(?:n|$)/i.test(get('does')) ? 'are' : 'is'} not ready for ${get('noun').toLowerCase()}`;
    case 'asTold':
      return undefined;
    case 'behaved':
      return 'at ease';
    case 'control':
      return 'trust';
    case 'toldTimes':
      return `${wasOrWere(found, found.first)} invited`;
    default:
      return verbFor(found);
  }
}

function personWho(how: string, who: string): string {
  const isMany = /(?:s|children)$/i.test(who);
  const be = isMany ? 'are' : 'is';
  return `${who.toLowerCase()} who ${be} ${/^(?:compliant|obedient)$/i.test(how) ? 'ready' : 'not ready'} to join in`;
}

/** Another verb in the tense of the one that goes. */
function verbFor(found: Found): string | undefined {
  const { get, name } = found;
  const verb = get('verb').toLowerCase();
  const tense = (base: string): Tense => tenseThere(tenseOf(verb, base) ?? 'past', holdOf(found, found.first));
  switch (name) {
    case 'complyWith':
      return inflect('take', tense('comply')) + ' up';
    case 'comply':
      return inflect('join', tense('comply')) + ' in';
    case 'obey':
      return inflect('go', tense('obey')) + (/^[.,;]?$/.test(wordBehind(found, found.end)) ? ' along' : ' along with');
    case 'cooperate':
      return inflect('join', tense('cooperate')) + ' in';
    case 'commands':
    case 'orders':
      return invitations(
        found,
        [tenseOf(verb, 'follow'), tenseOf(verb, 'obey'), tenseOf(verb, 'respond')].find((each) => each !== undefined) ??
          'base',
      );
    default:
      return joined(found);
  }
}

const invitations = ({ get, name }: Found, tense: Tense): string | undefined =>
  name === 'orders' && get('noun') === 'rules'
    ? undefined
    : [inflect('take', tense), 'up', get('mid'), /s$/i.test(get('noun')) ? 'invitations' : 'invitation']
        .filter((word) => word !== '')
        .join(' ');

/** “needed three reminders to sit” → “sat with three reminders”. */
function joined(found: Found): string {
  const { get, name, text } = found;
  const tense: Tense = /^(?:requires|needs)/i.test(text)
    ? 'third'
    : /^\w+ing\b/i.test(text)
      ? 'ing'
      : /^(?:require|need) /i.test(text)
        ? 'base'
        : 'past';
  if (name !== 'promptedToSit' && wordBehind(found, found.end) === 'in')
    return `${inflect('take', tense)} part, with ${get('help').toLowerCase()},`;
  if (name !== 'promptedToSit') return `${inflect('join', tense)} in with ${get('help')}`;
  const isAtEnd = /^[.,;]?$/.test(wordBehind(found, found.end));
  return `${inflect(get('act').toLowerCase(), tense)}${isAtEnd ? ` with ${get('help')}` : `, with ${get('help')},`}`;
}
