import { inflect, tenseOf } from '../language/inflect.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { say, tell } from './shared/offers.ts';
import { doerOf, holdOf } from './shared/place.ts';
import { wordBehind } from './shared/who.ts';
import { TokenKind } from '../text/words.ts';

const deeds =
  '(sitting|listening|talking|looking|hands|waiting|trying|try|effort|sharing|walking|eating|bites|playing|helping|asking|words|counting|work|job|girl|boy|kid|attention|reaching|using)';
const warm = '(good|great|nice|awesome|excellent|amazing|super|fantastic|wonderful|beautiful|terrific|lovely|fabulous)';
const doing =
  '(sitting|listening|talking|looking|waiting|trying|sharing|walking|eating|playing|helping|asking|counting|reaching)';

/** What to say instead, by what was praised. It is always something that was there to see. */
const seen: Readonly<Record<string, string>> = {
  sitting: 'you are sitting with us',
  listening: 'you heard me',
  talking: 'you told me',
  asking: 'you asked me',
  words: 'you told me',
  using: 'you told me',
  looking: 'you are looking so closely',
  hands: 'your hands know what to do',
  waiting: 'you waited',
  trying: 'you kept trying',
  try: 'you tried it',
  effort: 'you kept trying',
  sharing: 'you shared it',
  walking: 'you walked all that way',
  eating: 'you are eating with us',
  bites: 'you tasted it',
  playing: 'we played that together',
  helping: 'you helped',
  counting: 'you counted',
  reaching: 'you reached for it',
  attention: 'you stayed with it',
};

/** Praise that does not say what we saw. */
export const emptyPraise = definePhraseRule({
  id: 'empty-praise',
  title: 'Praise that does not say what we saw',
  family: 'play',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  source: ['NAE', 'SEED'],
  options: {},
  patterns: {
    spoken: [
      `[(what a)? ${warm} <deed:${deeds}> (feet|hands|body|words|voice|ears|your (words|hands|voice|ears|eyes|manners))?]`,
      `[${warm} (job|work|try) <deed:${doing}>]`,
      `[what a ..1 (good|great|big|smart|awesome|amazing|super) (helper|listener|friend|sitter|eater|worker|walker|talker|sharer|job|boy|girl|kid)]`,
      '[(attaboy|atta girl|attagirl|atta boy)]',
      '[way to go] (!|,|"|\u201d|.)',
      '[(you did so good|good for you|nicely done|well done)]',
    ],
    spokenIng: `[${warm} <deed:word>] (!|.|,|"|\u201d)`,
    said: '(~say|~tell|~shout|~hear|~give|~add|~repeat) (him|her|them|a|lots of|many|our|out|<Name>)? [(good|great|nice|awesome|excellent|super) (job|work|boy|girl|try|sitting|listening|waiting|sharing|eating|talking|trying)] !(is|opportunity|offer)',
    noun: [
      '[((verbal|lots of|much|heavy|frequent|social|constant|positive|plenty of|specific|intermittent|effusive))? praise (was|is)?] (given|provided|used|for|when|each|after|throughout|helped)',
      '[(verbal|specific|labeled|labelled|positive|behavior specific|enthusiastic|social|effusive|exuberant) praise (was|is)?]',
      '(responded|responds|respond|responsive) ..2 to [(verbal|social|adult)? praise]',
      '^ [praise] (is|works|helps|goes|and|after|when)',
      '[(verbal|lots of|much|heavy|frequent|social|constant|plenty of) praise (was|is)?]',
      '(give|gave|giving|with|provide|provided|offer|offered) [praise]',
    ],
    praiseFor: [
      '[<verb:~praise> <whom:(him|her|them|the child|child)> for] <what:word>',
      '[<verb:~praise> <whom:Name> for] <what:word>',
    ],
    praiseHow:
      '[<verb:~praise> <whom:(him|her|them|child)> (lavishly|heavily|enthusiastically|profusely|generously|verbally|often|a lot)]',
    praiseWhen: '[<verb:~praise> (him|her|them|the child|child)] (when|whenever|each time|every time)',
    praise: [
      '[<verb:~praise>] (each|every|all|his|her|any|effort|efforts)',
      // “praise her: “Good girl!””: the quoted words are flagged instead
      '[<verb:~praise>] (him|her|the|child|<Name>) !(for|when|whenever|each|every|:|with (<quote>)|, <quote>|by saying)',
      '[(gave|give|giving) (him|her|them|<Name>)? (lots of|big|major)? (props|kudos)] (for|when|each|every)',
      '[praised] (for|following|after|throughout|often|frequently)',
    ],
    was: '(was|were) [(heavily|often|frequently|verbally|constantly|much|lavishly)? praised] (throughout|for|often|frequently|each|every|when|whenever|after|constantly|lavishly|verbally)',
    used: '(used|using|use|via|through|continue|continued) [praise] (and|,|or|.|to|for|with)',
    didGreat: [
      `[(did|does|is doing|was doing) (so|very|really|just|such)? (great|well|awesome|amazing|amazingly|fantastic|wonderful|wonderfully|excellent|super|beautifully|nicely)]`,
      `[(did|does|is doing|was doing) (a|an|such a|such an) (really|very|super)? ${warm} job]`,
      '[(worked|works|tried) (so|very|really|super)? hard]',
      '[(rocked|nailed|crushed|killed|aced) it]',
    ],
    wasGreat: `(was|is|were) (being)? [(so|just|absolutely|really|truly|simply|such)? (amazing|awesome|wonderful|fantastic|incredible|terrific|excellent|great|(so|very|really|such a) (smart|clever|bright|good)|(a|an|such a|my) (little)? (superstar|rock star|star|champ|champion|rockstar|awesome kid|great kid|wonderful kid|wonderful child|sweet girl|sweet boy))]`,
    goodChild:
      '(was|is|been|were|are) [(such)? a (very|really|so)? (good|great|perfect) (boy|girl|little boy|little girl|kid)]',
    whatAChild:
      '^ [what a (very)? (good|great|perfect|lovely|sweet|clever|big) (boy|girl|kid|helper)] (he|she|you|they|<Name>) (was|is|were|are)',
    keepUp: '[keep up the (good|great|awesome|amazing|wonderful|hard|excellent) work]',
    good: [
      '(was|is|been) [(such)? a (very|really)? (good|great|perfect) (boy|girl|helper)] (for|today|during|the whole|all|in|at|this)',
      '(~tell|told) (him|her|them|<Name> .|<Name>|the child|child) (that)? (he|she|they) (was|is|were|are) [(such)? a (very|really)? (good|great|big|smart|clever) (boy|girl|kid|helper)]',
    ],
    verdict: [
      '[that\'s (so|just|really)? (beautiful|amazing|awesome|wonderful|perfect|gorgeous|fantastic)] (!|"|\u201d)',
      "[(you're|you are) (so|such a|a|my|very|really)? ..1 (smart|clever|good|amazing|awesome|incredible|wonderful|star|superstar|rock star|champ|helper|genius|good boy|good girl)]",
      "[that's my ..1 (boy|girl|helper)]",
      '[(clever|smart|brilliant) (girl|boy|kid)]',
      '[(awesome|amazing|fantastic|excellent|bravo|terrific|wonderful|super)] !',
      '[(perfect|superb|brilliant|fabulous)] (!|"|\u201d)',
      '<quote> [(so|very) (smart|clever|brilliant|good|big)] (!|"|\u201d|.)',
    ],
    likeHow: "[i (like|love) (how|the way)] (you|you're)",
    feedback: '[(positive verbal feedback|positive feedback|social reinforcement|verbal reinforcement)]',
    proud: '[so proud of you for (listening|sitting|behaving|being good|waiting|eating)]',
  },
  unless: [
    '(instead of|rather than|not just|more than|no|without)',
    "(you are|you're|you have|you've|you) (doing|done|been doing|did a|did such a|do a|have done) (a|such a)? (really|very|truly)? (good|great|wonderful|amazing|nice)",
    '(new|night|day|part-time|full-time|steady|first) job',
    '(good|great) (job (opportunity|offer|market)|working relationship|work from your|effort from)',
    '(a|the|her|his|their) good (boy|girl|kid|job) !(he|she|you|they|!|"|\u201d|each|every|when|whenever|after|if|goes|for|today|during|the whole|all|at|this|in|.|,|;|and|$)',
    '(does|do|did|does a|doing|done) (a)? (very|really|pretty)? (good|great|nice) (job|work) (of|with|on|at)',
    'nice (try|trying) on',
    '(families|parents|people|everyone|grown ups|we all|most of us) (say|use|like|grow up)',
    '(her|his|their) ..1 praise songs',
    '(with|showed|shows|put in|made|makes|gave|some|very|really|had|has) ..1 (good|great|nice|excellent) (effort|attention|hands|sitting|looking|work|balance)',
    '~praise (the|our|your) (cook|chef|driver|weather|dog|cat)',
    '(cake|soup|bread|pie|stew|meal|dinner|cook|garden|quilt|sweater|play|show|choir|band) ..1 (got|gets|won|wins|drew|earned|earns|received|had) ..2 praise',
    '(god|lord|church|song|worship|doll|bear|puppet|dog)',
    'thank you',
  ],
  accepts: (found, { kind }) => isOurs(found, kind),
  agreesWithAdvice: true,
  message: '“{match}” is kind. Saying what you saw tells the child that you were really looking.',
  rewrites: (found, { kind }) => [...inPlace(found), anew(found, kind)],
});

/** What may follow praise that a note quotes without quotation marks. */
const goesOn = /^(?:today|after|each|every|when|whenever|for|during|x\d*|said|given|[.,!;]|)$/;

const narrated = /^(?:didGreat|wasGreat|goodChild)$/;

function anew({ name, speech }: Found, kind: string | undefined): Offer {
  if (speech) return say('You {what you saw}.', { replaces: 'speech', title: 'Say what you saw', tellsNothing: true });
  if (narrated.test(name)) return tell('Say what you saw', '{child} {what you saw}.');
  if (kind === 'caregiver-letter')
    return tell('Say what there is to see', 'You could say what you see: “{what you see}.”');
  return tell('Say what you saw', 'I told {child} what I saw: {what you saw}.');
}

const deed = /^(?:job|work|girl|boy|kid|sitting|listening|waiting|talking|trying|try|effort|sharing|hands|looking)$/i;

/** Praise by the family is not flagged. In a letter, praise without quotation marks is meant for the reader. */
function isOurs(found: Found, kind: string | undefined): boolean {
  const { first, name, speech } = found;
  if (name.startsWith('praise')) return doerOf(found, first) !== 'caregiver' && holdOf(found, first) !== 'be';
  if (narrated.test(name)) return saysNoMore(found);
  if (/^(?:verdict|likeHow|spokenIng)$/.test(name))
    return speech !== undefined && (name !== 'spokenIng' || doingWord.test(found.get('deed')));
  if (name === 'said') return speech === undefined;
  return name !== 'spoken' || speech !== undefined || (kind !== 'caregiver-letter' && isTelegraphic(found));
}

/** “She did great today!” says nothing more. “… with the straw: three sips” and “She did great. She …” do. */
function saysNoMore(found: Found): boolean {
  const { block, end, sentence, speech } = found;
  if (speech !== undefined || !/^(?:pronoun|they|child|name|nobody)$/.test(doerOf(found, found.whole.first)))
    return false;
  const at = (token: number): number => block.tokens.end[token - 1] ?? 0;
  if (!noMore.test(block.prose.slice(at(end), at(sentence.end)).toLowerCase())) return false;
  return !/^\s*(?:he|she|they|\p{Lu}\p{Ll}+ (?!on|is|was)\p{Ll}+ed)\b/iu.test(block.prose.slice(at(sentence.end)));
}

const noMore =
  // the lookahead makes V8 compile the list after it only once: docs/speed.md
  /^(?:[\s.,!;]|\b(?:today|again|too|overall|yesterday|for me|for us|with me|with us|the whole time|all day|so)\b|\bthis (?:morning|afternoon|week|session|visit|time)\b|\b(?:in|at|during|throughout) (?:(?:the|his|her|my|our|this) )?(?=\w)(?:session|therapy|speech|ot|pt|class|visit|school|group|circle|evaluation|test|testing|appointment)\b)*$/;

const doingWord =
  /^(?!(?:morning|evening|thing|nothing|something|everything|king|ring|string|spring|wing|swing|being|feeling|feelings|ending|evening|painting|drawing|building)$)\p{L}+ing$/iu;

/** Praise in telegraphic style: “Good effort after he calmed.” */
function isTelegraphic(found: Found): boolean {
  const { block, end, first, get, sentence } = found;
  const opens = first === sentence.first || block.tokens.kind[first - 1] === TokenKind.mark;
  return opens && deed.test(get('deed')) && goesOn.test(wordBehind(found, end));
}

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  switch (name) {
    case 'noun':
      return [
        say(
          /^(?:is|works|helps|goes)$/.test(wordBehind(found, found.end))
            ? 'a warm word'
            : warmWords(text.toLowerCase()),
        ),
      ];
    case 'praiseFor':
      return noticed(found);
    case 'praiseHow':
      return [say(`${inflect('notice', tenseOf(get('verb').toLowerCase(), 'praise') ?? 'past')} ${get('whom')}`)];
    case 'praiseWhen':
      return [say(inflect('notice', tenseOf(get('verb').toLowerCase(), 'praise') ?? 'past'))];
    case 'praise':
      return get('verb') === '' ? [] : [say(inflect('notice', tenseOf(get('verb').toLowerCase(), 'praise') ?? 'past'))];
    case 'verdict':
      if (/^(?:at|with|for)$/.test(wordBehind(found, found.end))) return [];
      return [say(/^that/i.test(text) ? 'I could look at this for a long time' : didIt(found))];
    case 'was':
      return wordBehind(found, found.end) === 'for' ? [say('noticed')] : [];
    case 'didGreat':
    case 'wasGreat':
    case 'keepUp':
      return [];
    case 'goodChild':
    case 'good':
      return [say(company(found))];
    default:
      return name in always ? [say(always[name] ?? '')] : ofDeed(found);
  }
}

/** What to say instead, by pattern, whatever the context. */
const always: Readonly<Record<string, string>> = {
  feedback: 'warm words',
  likeHow: 'I see',
  proud: 'so glad you were here with us',
  said: '“you did it”',
  used: 'warm words',
  whatAChild: 'what good company',
};

function ofDeed(found: Found): readonly Offer[] {
  // “Good boy for using your words”: the next words already say what there was to see
  if (found.speech && /^(?:for|with|at|on|of|using|\w+ing)$/.test(wordBehind(found, found.end))) return [];
  const words = seen[found.get('deed').toLowerCase()] ?? 'you did it';
  if (found.speech) return [say(words)];
  // “Good girl today with bubbles” tells how the child was, not what was said
  if (/^good (?:girl|boy|kid)$/i.test(found.text) && ofADay.test(wordBehind(found, found.end)))
    return [say('good company')];
  const done = told[found.get('deed').toLowerCase()];
  return done === undefined ? [say(`said what we saw (“${words}”)`)] : [say(done)];
}

const ofADay = /^(?:today|again|throughout|all|during|with|this)$/;

/** “Good effort after he calmed” may describe the child, and not quote what was said. */
const told: Readonly<Record<string, string>> = {
  effort: 'kept trying',
  trying: 'kept trying',
  waiting: 'waited',
  sharing: 'shared',
  sitting: 'sat with us',
  talking: 'talked with us',
  looking: 'looked closely',
};

/** “was such a good girl” → “was such good company” */
const company = ({ text }: Found): string => (/^a\b/i.test(text) ? 'good company' : 'such good company');

/** “Yay, you did it, clever girl!” already says “you did it”. */
const didIt = ({ block, speech }: Found): string =>
  speech && /you did it/i.test(block.prose.slice(block.tokens.start[speech.first], block.tokens.end[speech.end - 1]))
    ? 'I saw you do it'
    : 'you did it';

/** “verbal praise was” → “a warm word was”, “lots of praise” → “lots of warm words” */
function warmWords(text: string): string {
  const [, before = '', verb = ''] = /^(.*?)praise(?: (was|is))?$/.exec(text) ?? [];
  const amount = before
    .replaceAll(
      /\b(?:verbal|social|positive|specific|heavy|effusive|labell?ed|behavior specific|enthusiastic|exuberant) /g,
      '',
    )
    .replace(/^much /, 'many ');
  return verb === ''
    ? `${amount}warm words`
    : amount === ''
      ? `a warm word ${verb}`
      : `${amount}warm words ${verb === 'was' ? 'were' : 'are'}`;
}

const owner: Readonly<Record<string, string>> = { him: 'his', her: 'her', them: 'their' };

/** “praised him for sitting” → “noticed him sitting”, “praised him for good listening” → “noticed his good listening” */
function noticed({ get }: Found): readonly Offer[] {
  const verb = inflect('notice', tenseOf(get('verb').toLowerCase(), 'praise') ?? 'past');
  if (/ing$/i.test(get('what'))) return [say(`${verb} ${get('whom')}`)];
  if (/^(?:his|her|their|the|a|an)$/i.test(get('what'))) return [say(verb)];
  return [say(`${verb} ${owner[get('whom').toLowerCase()] ?? `${get('whom')}’s`}`)];
}
