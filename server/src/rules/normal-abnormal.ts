import { wordAt } from '../language/grammar.ts';
import { plural } from '../language/inflect.ts';
import { articleFor } from '../language/sound.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { add, say, sayInstead, tell } from './shared/offers.ts';
import { isMany } from './shared/copula.ts';
import { isNorm, normOffers, normPatterns } from './shared/norm-patterns.ts';
import { subjectOf } from './shared/subject.ts';
import { opensClause, sentenceText, wordBehind, wordInFront } from './shared/who.ts';

const people =
  '<who:(child|children|kid|kids|peer|peers|baby|babies|toddler|toddlers|sibling|siblings|boy|boys|girl|girls|student|students|friends|preschooler|preschoolers|sister|brother|twin|infant|infants)>';
const doings =
  '<who:(play|behavior|behaviors|behaviour|speech|language|eye contact|development|social skills|interaction|interactions|social interaction|social interactions)>';
const fully = '(completely|totally|perfectly|quite|entirely|very|so|really|all|both)?';
const be =
  '(is|are|was|were|looks|look|looked|seems|seem|seemed|appears|appear|appeared|sounds|sounded|remains) (to be)?';
const strange = '(weird|bizarre|strange|odd|peculiar|creepy|freaky)';
/** What is said of play that is none of ours. */
const messy = '(inappropriate|dirty|disorganized|disorganised|chaotic|purposeless|aimless|meaningless)';
/** What a child is said to be late with. */
const done =
  '(walking|talking|crawling|sitting|rolling|speaking|reading|writing|standing|pointing|babbling|jumping|running|using|saying|putting|combining|feeding|dressing|climbing|drawing|counting|playing|following|potty trained|toilet trained)';
const byNow =
  '(by now|by this age|at (his|her|this|their) age|by age <number>|by (<number>) (months|years)|at this point)';
const something = '(<who:traits>|eye contact|(gross|fine|oral) motor|attention span)';

/** “Normal” about a person: a line that moves, and can sting. */
export const normalAbnormal = definePhraseRule({
  id: 'normal-abnormal',
  title: '“Normal” and “abnormal” about a person',
  family: 'culture',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['UVM', 'ABL', 'CDCP'],
  options: {},
  patterns: {
    like: `[like (a|other|the|any|any other|most)? (normal|regular|ordinary) ${people}]`,
    likeTheirs:
      "[<how:(unlike|like|as)> (that of|those of)? (a|an|any|other|most|the)? (normal|regular|ordinary) <who:(child's|baby's|kid's|toddler's|infant's|boy's|girl's|preschooler's|children's|babies'|kids'|toddlers'|infants')>]",
    likeAged: '[(like|as) (a|any|other|most)? normal <n:number> <age:(yo|year old|yr old|year olds|month old)>]',
    disordered: `(language|speech|play|communication|social skills|interaction|interactions|behavior|development) (is|are|was|were) [(severely|markedly|significantly|profoundly|very|grossly)? (disordered|deviant|aberrant)] !(feeding|eating)`,
    people: `[<article:(a|an|the)>? (normal|ordinary|regular|normally developing) ${people}] !(book|books|doll|dolls|gate|seat|bottle|bottles|cup|food|toys|clothes|monitor|wipes|formula|shampoo)`,
    classroom: '[<article:(a|the)>? normal <who:(classroom|class|kindergarten|preschool)>]',
    family: '[<article:(a|the)>? normal <who:(family|home|household|childhood)>] !(routine|routines|schedule|day|life)',
    ages: '[normal <number> year olds]',
    agesOne:
      '[<article:(a|an|any|every|most|the)>? (normal|ordinary|regular) <n:number> <age:((year|month) (old|olds))>]',
    life: '[<article:(a)> normal <who:(life|childhood|upbringing)>]',
    doing: [
      `[normal ${doings}]`,
      '[<article:(a|an)>? normal !(for|to|in|on|with|and|speaking|child|children|kid|kids|toddler|toddlers|babies|baby|peers|boys|girls|infants) ..1 !(way|ways|voice) <who:traits> (skills|behavior|behaviors|interactions|development)?] !(like)',
      '[<article:(a|an)>? normal (eye contact|attention span)]',
    ],
    asNormal: '[as normal (as|a (life|childhood))]',
    others: `[(not|unlike|nothing) (like)? (other|normal) ${people}] !(with|in (this|the) (study|family))`,
    messy: [
      `[${messy} ((and|,|or) <word>)? play] !(clothes|dough|kitchen|area|mat|room|date)`,
      `play ${be} ..1 [${messy} ((and|or) <word>)?]`,
    ],
    odd: [
      `[(abnormal|aberrant|deviant|freakish|unnatural) (${doings}|<who:(interest|interests|way|ways|gaze|fascination|attachment)>) (noted|observed|seen)?]`,
      `[(abnormal|aberrant|deviant|${strange.slice(1, -1)}) ..1 <who:traits> (skills|behavior|behaviors|interactions|development)? (noted|observed|seen)?] !(of (the|our) (truck|machine))`,
      `[${strange} <who:(behavior|behaviors|behaviour|mannerisms|affect|noises|sounds|vocalizations|habit|habits|interest|interests|reactions|responses|(way|ways) of (looking|playing|walking|talking|moving|using|holding|eating)|movements|hand movements|posturing|eye contact|social skills)> (noted|observed|seen)?]`,
    ],
    isNormal: [`${be} ${fully} [normal]`, `${be} [${fully} normal]`],
    isNot: [`${be} [not ${fully} normal]`, `[(isn't|aren't|wasn't) ${fully} normal]`],
    almost: `(is|was|looks|looked|seems|seemed|acted|acts) [(almost|nearly|pretty much) normal]`,
    thingIs: `${something} ..3 ${be} [${fully} normal]`,
    wish: [
      '(he|she|they|child|<Name>) (will|would|can|could|may|might) (never|not|ever|one day)? be [normal]',
      '(him|her|them|child|<Name>) (to)? (just)? (be|act|behave|look|seem) [normal]',
    ],
    grows: [
      '(developing|progressing|developed) [normally]',
      "(to|can|could|will|would|never|cannot|can't) ..1 (act|play|behave|talk|interact|communicate|develop|speak|learn|socialize) [normally]",
    ],
    thingAlmost: [
      `${something} ${be} [(almost|nearly|close to|pretty much|near) normal]`,
      '(skills|development|language|speech|play|attention|abilities|function) (is|are|was|were)? ..1 [(below|under|outside|well below) normal] !(limits|range)',
    ],
    thingIsNot: [
      `${something} ..3 ${be} [(not ${fully} normal|${fully} abnormal)]`,
      `${something} [(isn't|wasn't) ${fully} normal]`,
    ],
    does: [
      `(acts|plays|behaves|talks|interacts|communicates|develops) [normally]`,
      "(not|doesn't|didn't|don't) (act|play|behave|talk|look|seem) [normal]",
      '(acts|acted|acting|behaves|plays|talks) [normal] !(<word>)',
      `<who:(peers)> (are|were) [normal]`,
      `(not|doesn't|didn't|don't) (act|play|behave|talk|interact|communicate|develop) [normally]`,
    ],
    oddly: [
      `(acts|acted|behaves|behaved|plays|played|talks|laughs|laughed|stares|stared|moves|moved) (<word> and)? [(${strange}|weirdly|oddly|strangely|abnormally|bizarrely)]`,
      `(seems|seemed|appears|comes across as|acts) [${fully} (odd|weird|strange|peculiar|bizarre|abnormal)]`,
      `(is|was|are|he's|she's|they're) [${fully} (weird|bizarre|abnormal)]`,
    ],
    forAge: [
      '[(not (very|quite|really|always)? age appropriate|(very|quite)? (inappropriate|abnormal|immature|atypical) for (his|her|their|the|this|that) age|not (very|quite)? (appropriate|normal) for (his|her|their|the) age)]',
    ],
    oddUse:
      '(plays|played|uses|used|interacts|interacted|behaves|behaved|responds|responded|acts|acted|laughs|laughed|using|playing) ..4 [inappropriately]',
    shouldBe: [
      `[<who:(he|she|they)> (should|ought to) (really)? (already|now)? be <doing:${done}> ${byNow}]`,
      `[${byNow} ,? <who:(he|she|they)> (should|ought to) (really)? (already|now)? be <doing:${done}>]`,
    ],
    shouldDo: [
      `[(he|she|they) (should|ought to) (really)? (already|now)? be ${done}] ..6 ${byNow}`,
      `[(he|she|they|child|children|kids|<Name>) (should|ought to) (already)? (be able to|have|know|use|say|walk|talk|sit|crawl|speak|point|put|combine|follow|jump|count|draw)] ..6 ${byNow} !(the|our|next)`,
      `[${byNow} ,? (he|she|they|children|kids|most children|most kids|<Name>) (should|ought to) (already)? (be able to|be <doing:${done}>|have (<number>|at least|more|some|a few)|know|use|say|walk|talk|sit|crawl|speak|point|put|combine|follow|jump|count|draw)]`,
      '[(behind|below|not|far from) where (he|she|they) (should|ought to) be] (.|,|;|$|for|at|in|by|with|and)',
    ],
    differs: `[(very|so|quite|just)? different (from|than) (all)? (the)? (other|normal|most) ${people}]`,
    oddThing: [
      `which ${be} [${fully} (${strange}|abnormal)]`,
      `${something} (is|was|are|were|looks|seems|remains) [${fully} (often|sometimes)? inappropriate] (in|with|at|during|when|and|today|.|,|;|$)`,
      `${something} (is|was|are|were|looks|seems) [${fully} ${strange}] (in|with|at|during|when|and|to|for|today|.|,|;|$)`,
    ],
    ...normPatterns,
  },
  unless: [
    '(x-ray|xray|mri|eeg|ekg|ct|scan|blood|heart|lab|labs|exam|film|ultrasound|tone of voice|hip|hips|lungs|reflexes|bowel|urine|swallow study)',
    'within normal limits',
    '(<caregiver>|he|she) (said|says|laughed)',
    'normal (voice|conversational|hours|schedule|saline|range|limits|day|routine|bedtime|weight|birth|pregnancy)',
    '(new|back to) normal',
    '(said|says|told|asked|asks|wonders|wondered|worries|worried) ..8 normal',
    '(is|are) ..4 normal \\?',
    '(machine|pump|fan|truck|toy|engine|pipes)',
    '(giggled|laughed|pretend|pretended|silly|game|story|costume)',
    '(range|limits) of normal',
  ],
  answered: ['^ (what i saw|i saw|many children|most children)'],
  accepts: isAboutAPerson,
  message:
    '“Normal” is a moving line, and it can sting. “Most children this age”, or what you saw, says it more exactly.',
  rewrites: (found) => [
    ...inPlace(found),
    add('Add what you saw', 'What I saw: {what you saw}.'),
    tell('Say what you saw', '{child} {what you saw}. Many children this age {what we often see}.'),
  ],
});

/** These begin with their verb: somebody has to stand before it, or nobody where a note leaves the child out. */
const ofSomeone = new Set(['isNormal', 'isNot', 'almost', 'does', 'oddly']);
const modal = /^(?:can|could|will|would|may|might|should)$/;
const negated = /^(?:not|doesn't|didn't|don't)$/i;

function isAboutAPerson(found: Found): boolean {
  const { block, name, whole } = found;
  const known = isNorm(found);
  if (known !== undefined) return known;
  if (!ofSomeone.has(name)) return true;
  const { isLeftOut, isOpening, isSomeone, word } = subjectOf(found);
  const first = wordAt(block, whole.first);
  if (first === 'peers' || negated.test(first) || negated.test(word)) return true;
  if (isLeftOut) return /^(?:almost|does|oddly)$/.test(name);
  // “Swallow was normal” is no Swallow
  return isSomeone && (!isOpening || /^(?:acts|acted|behaves|behaved|talks)$/.test(first));
}

const peersOf = (noun: string): string =>
  /^(?:siblings?|sister|brother|twin|child|friends)$/.test(noun) ? 'children' : isMany(noun) ? noun : 'children';

/** What is said the same wherever it stands. */
const always: Readonly<Record<string, readonly Offer[]>> = {
  forAge: [sayInstead('different from what we see in most children this age')],
  oddUse: [say('in a way I don’t understand yet')],
  oddThing: [sayInstead('something I don’t understand yet')],
  almost: [sayInstead('much like other children this age')],
  grows: [say('much like other children this age')],
  isNormal: [say('much like other children this age')],
  does: [say('much like other children this age')],
  thingIs: [say('much like that of other children this age')],
};

function inPlace(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const known = normOffers(found);
  if (known) return known;
  const who = get('who').toLowerCase();
  switch (name) {
    case 'disordered':
      return [
        sayInstead(`${text.includes(' ') ? 'very different' : 'different'} from what we see in most children this age`),
      ];
    case 'people':
      return [aged(found, who)];
    case 'classroom':
      return [
        say(`${get('article') === '' ? '' : `${get('article').toLowerCase()} `}${who} with other children this age`),
      ];
    case 'family':
      return [
        get('article').toLowerCase() === 'a'
          ? say(`a ${who} with {who is there}`)
          : say(`${get('article').toLowerCase()} ${who}`.trim()),
      ];
    case 'doing':
      return wordBehind(found, found.end) === 'for' ? [] : [doing(found)];
    case 'others':
      return unlikeOthers(found, who);
    case 'life':
      return [say(`a full ${who}`)];
    case 'thingAlmost':
      return [
        sayInstead(
          /^(?:below|under|outside|well)/i.test(text)
            ? 'not yet what we see in most children this age'
            : 'getting close to that of most children this age',
        ),
      ];
    case 'shouldBe':
      return [
        sayInstead(
          `${get('who').toLowerCase()} ${/they/i.test(get('who')) ? 'are' : 'is'} not yet ${get('doing').toLowerCase()}`,
        ),
      ];
    case 'odd':
      return odd(found);
    case 'wish':
      return /\bnever\b/.test(sentenceText(found)) ? [] : [say('much like other children this age')];
    case 'isNot':
      return [sayInstead(`${isnt(found)}not like most children this age`)];
    case 'thingIsNot':
      return [sayInstead(notLike(found))];
    case 'oddly':
      return oddly(found);
    // 'asNormal', 'messy', 'shouldDo', 'differs': only the writer can tell it anew
    default:
      return always[name] ?? likeOthers(found);
  }
}

/** “does not play like other kids” → “… in ways that differ from most kids”, “Not like other kids” → “Different from most kids” */
function unlikeOthers(found: Found, who: string): readonly Offer[] {
  if (/^(?:is|are|was|were|be|been)$/.test(wordInFront(found, found.first))) return [];
  const how = opensClause(found, found.first) ? 'different from' : 'in ways that differ from';
  return [sayInstead(`${how} most ${peersOf(who)}`)];
}

/** “like a normal toddler” → “like most toddlers this age”, “normal three-year-olds” → “many three-year-olds” */
function likeOthers(found: Found): readonly Offer[] {
  const { get, name, text } = found;
  const age = get('age').toLowerCase();
  switch (name) {
    case 'like':
      return [say(`like most ${peersOf(get('who').toLowerCase())} this age`)];
    case 'likeTheirs':
      return [say(`${get('how').toLowerCase()} ${thoseOf(found)} of most ${theirs(get('who'))} this age`)];
    case 'likeAged':
      return age.includes('old')
        ? [say(`like most ${text.replace(/^.*?\bnormal /i, '').replace(/old$/i, 'olds')}`)]
        : [];
    case 'agesOne':
      return modal.test(wordBehind(found, found.end))
        ? [say(`many ${get('n').toLowerCase()}-${age.replace(/[ -]olds?$/, '')}-olds`)]
        : [];
    case 'ages': {
      const isCounted = /^(?:most|many|all|some)$/.test(wordInFront(found, found.first));
      return [sayInstead(text.toLowerCase().replace(/^normal ?/, isCounted ? '' : 'many '))];
    }
    default:
      return [];
  }
}

/** “not like a normal baby’s” → “not like that of most babies this age”, “Movements are not like …” → “those of”. */
const thoseOf = ({ block, first, sentence }: Found): string =>
  /\b(?:are|were|movements|reflexes|hands)\b/i.test(
    block.source.slice(block.tokens.start[sentence.first], block.tokens.start[first]),
  )
    ? 'those'
    : 'that';

function theirs(who: string): string {
  const noun = who.toLowerCase().replace(/['\u2019]s?$/, '');
  if (noun === 'child') return 'children';
  return isMany(noun) || noun === 'children' || noun.endsWith('s') || noun === 'babie' ? noun : plural(noun);
}

/** “a normal attention span” → “an attention span like that of most children this age” */
function doing({ get, text }: Found): Offer {
  const noun = text.replace(/^(?:an? )?normal /i, '');
  const article = get('article') === '' ? '' : `${articleFor(noun)} `;
  return say(`${article}${noun} like ${/s$/i.test(text) ? 'those' : 'that'} of most children this age`);
}

/** “weird rituals” → “rituals that I wondered about”; where more is said of them, the sentence has to be told anew. */
function odd(found: Found): readonly Offer[] {
  const noun = found.text.replace(/^\S+\s+/, '').replace(/ (?:noted|observed|seen)$/i, '');
  const next = wordBehind(found, found.end);
  const age = wordBehind(found, found.end + 1);
  if (next === 'for' && /^(?:his|her|their|this|that)$/.test(age) && wordBehind(found, found.end + 2) === 'age')
    return [
      say(`${noun} different from what we see in most children ${age} age`, {
        replaces: { first: found.first, end: found.end + 3 },
      }),
    ];
  // it is not the writer who is excited in “that I wondered about when excited”
  return !/^(?:|[.,;:!]|during|and|for|today|throughout|but|per)$/.test(next) ||
    /^(?:and|or|,)$/.test(wordInFront(found, found.first))
    ? []
    : [say(`${noun} that I wondered about`)];
}

/** “is abnormal” → “is not like that of …”, “looks abnormal” → “looks different from that of …” */
function notLike(found: Found): string {
  const that =
    /s$/i.test(found.get('who')) || /^(?:are|were)$/.test(wordInFront(found, found.first)) ? 'those' : 'that';
  const how =
    /^(?:is|are|was|were|)$/.test(wordInFront(found, found.first)) || isnt(found) !== ''
      ? 'not like'
      : 'different from';
  return `${isnt(found)}${how} ${that} of most children this age`;
}

/** “isn’t normal” → “is not like …” */
const isnt = ({ text }: Found): string => /^(is|are|was)n/i.exec(text)?.[1]?.toLowerCase().concat(' ') ?? '';

/** “Normal children know” → “Children this age know”, but “Normal children her age” → “Children her age”. */
function aged(found: Found, who: string): Offer {
  const isAged = /^(?:his|her|their|this|that|of)$/.test(wordBehind(found, found.end));
  if (/^(?:sister|brother|twin|siblings?)$/.test(who))
    return say(`${found.get('article')} ${who}`.trim().toLowerCase());
  // “She is a normal child” → “She is much like other children this age”
  if (/^(?:is|are|was|were|not|be|otherwise|basically|mostly)$/.test(wordInFront(found, found.first)))
    return say(`much like other ${isMany(who) ? who : plural(who)} ${isAged ? '' : 'this age'}`.trim());
  const noun = `${who}${isAged || /\b(?:this|that|his|her|their) age\b/.test(sentenceText(found)) ? '' : ' this age'}`;
  if (found.get('article') === '' && isMany(who) && opensClause(found, found.first)) return say(`many ${noun}`);
  return say(found.get('article') === '' ? noun : `${articleOf(found.get('article'), noun)} ${noun}`);
}

const articleOf = (article: string, noun: string): string =>
  /^an?$/i.test(article) ? articleFor(noun) : article.toLowerCase();

/** “acts weird” → “acts in a way I don’t understand yet”, “his play is bizarre” → “… something I don’t understand yet”. */
function oddly({ block, first }: Found): readonly Offer[] {
  const before = block.prose.slice(block.tokens.start[first - 1], block.tokens.end[first - 1]).toLowerCase();
  if (/^(?:(?:act|behave|play|talk|laugh|stare|move)(?:s|d|ed)|and)$/.test(before))
    return [sayInstead('in a way I don’t understand yet')];
  return /^(?:seem|appear|look|as$)/.test(before) ? [] : [sayInstead('doing things in a way I don’t understand yet')];
}
