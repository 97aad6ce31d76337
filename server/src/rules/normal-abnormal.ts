import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found } from './phrase-rule.ts';
import { add, tell } from './shared/offers.ts';
import { isNorm, normPatterns } from './shared/norm-patterns.ts';
import { subjectOf } from './shared/subject.ts';
import { inPlace } from './shared/norm-plain-offers.ts';

const people =
  '<who:(child|children|kid|kids|peer|peers|baby|babies|toddler|toddlers|sibling|siblings|boy|boys|girl|girls|student|students|friends|preschooler|preschoolers|sister|brother|twin|infant|infants)>';
const doings =
  '<who:(play|behavior|behaviors|behaviour|speech|language|eye contact|development|social skills|interaction|interactions|social interaction|social interactions)>';
const fully = '(completely|totally|perfectly|quite|entirely|very|so|really|all|both)?';
const be =
  '(is|are|was|were|looks|look|looked|seems|seem|seemed|appears|appear|appeared|sounds|sounded|remains) (to be)?';
const strange = '(weird|bizarre|strange|odd|peculiar|creepy|freaky)';
/** Words that judge how a child plays. */
const messy = '(inappropriate|dirty|disorganized|disorganised|chaotic|purposeless|aimless|meaningless)';
/** What a child is said to be late in doing. */
const done =
  '(walking|talking|crawling|sitting|rolling|speaking|reading|writing|standing|pointing|babbling|jumping|running|using|saying|putting|combining|feeding|dressing|climbing|drawing|counting|playing|following|potty trained|toilet trained)';
const byNow =
  '(by now|by this age|at (his|her|this|their) age|by age <number>|by (<number>) (months|years)|at this point)';
const something = '(<who:traits>|eye contact|(gross|fine|oral) motor|attention span)';

/** “Normal” said of a person. The line moves, and the word can sting. */
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
    '(keep|keeping|use|make|hold|holding|maintain) (your)? normal (eye contact|attention)',
    '(qtc|ecg|echo|echocardiogram|pulse|rhythm|oxygen|urea|glucose|x-ray|xray|mri|eeg|ekg|ct|scan|blood|heart|lab|labs|exam|film|ultrasound|tone of voice|hip|hips|lungs|reflexes|bowel|urine|swallow study)',
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
  message: ({ name }) =>
    isInterest(name)
      ? '“Obsessed” gives what a child loves the name of an illness. A deep interest is a way in: what is it about, and who shares it?'
      : '“Normal” is a moving line, and it can sting. “Most children this age”, or what you saw, says it more exactly.',
  rewrites: (found) => [
    ...inPlace(found),
    add('Add what you saw', 'What I saw: {what you saw}.'),
    ...(isInterest(found.name)
      ? [tell('Say what it is about', '{child} loves {what}, and {what you two did with it}.')]
      : [tell('Say what you saw', '{child} {what you saw}. Many children this age {what we often see}.')]),
  ],
});

const isInterest = (name: string): boolean => name === 'obsessed' || name === 'obsession';

/** These patterns begin with the verb. A person must precede it, or nothing, in a note that leaves out the child. */
const ofSomeone = new Set(['isNormal', 'isNot', 'almost', 'does', 'oddly']);
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
  // “Swallow was normal”: “Swallow” is not a name
  return isSomeone && (!isOpening || /^(?:acts|acted|behaves|behaved|talks)$/.test(first));
}
