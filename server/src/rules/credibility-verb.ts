import { inflect, tenseOfAny, type Tense } from '../language/inflect.ts';
import { wordAt } from '../language/grammar.ts';
import { definePhraseRule, type Found, type Offer } from './phrase-rule.ts';
import { isAboutCaregiver } from './shared/caregivers.ts';
import { doubting, hearFrom, speaksOf } from './shared/doubt-offers.ts';
import { doubtPatterns } from './shared/doubt-patterns.ts';
import { say, sayInstead, tell } from './shared/offers.ts';
import { doerOf } from './shared/place.ts';
import { opensClause, sentenceText, whoBefore, wordBehind, wordInFront } from './shared/who.ts';

/** The beginning of a clause with what somebody says: “claims he …”, “claims the stretches are …”. */
const clause = "(that|he|she|they|it|we|there|this|these|nobody|no|he's|she's|they're|it's|not|everything|nothing)";
const doubted =
  "(forgot|forgets|busy|sick|tired|ill|late|lost|overslept|working|asleep|tried|trying|couldn't|emergency|broken|allergic)";

/** Verbs that cast doubt on what a family or a child says. */
export const credibilityVerb = definePhraseRule({
  id: 'credibility-verb',
  title: 'A verb that sounds as if we did not believe them',
  family: 'labels',
  severity: { 'session-note': 'information', 'caregiver-letter': 'information' },
  source: ['STG', 'AFP', 'OPN'],
  options: {},
  patterns: {
    deniesDoing:
      '[<verb:~deny>] <what:(using|giving|missing|feeling|hitting|being|taking|doing|wanting|needing|noticing|seeing|hearing|leaving|letting|smoking|drinking|hurting|skipping)>',
    denies:
      '[<verb:~deny> (having any|having|any|an|a|the presence of)?] !(coverage|payment|the claim|claim|claims|access|entry|services|service|the request|the appeal|it|that|him|her|them|us|me|himself|herself|themselves|the (plan|insurance|company|cookie|toy|turn))',
    deniesThat: '[<verb:~deny> (that|it|this)]',
    claims: `[<verb:~claim>] (${clause}|(the|our|a|his|her|their|its) ..3 (is|are|was|were|has|have|does|do|did|says|can|will))`,
    claimsTo:
      '[<verb:~claim> to] <what:(be|have|do|read|use|know|practice|give|see|understand|follow|work|feel|speak|sing|play|sleep|eat|like|try|need|want|hear|stretch|brush|put|take|make|go|get)>',
    alleges: `[<verb:~allege>] ${clause}`,
    insists: [
      '[<verb:(~insist|~swear)> (that)?] (he|she|they|it|this|these|there|nothing|everything|the|his|her|their|nobody|all|both|<Name>)',
      // “maintains the van” means that it is kept running
      '[<verb:~maintain> that] (he|she|they|it|this|these|there|nothing|everything|the|his|her|their|nobody|all|both|<Name>)',
      '[<verb:~maintain>] (he|she|they|there|nothing|everything|nobody|<Name>)',
    ],
    admits: `[<verb:(~admit|~confess)> to] <what:(using|giving|missing|feeling|being|having|letting|skipping|not|doing|taking|forgetting|yelling|leaving|watching|sleeping|needing|stopping|putting|never|eating|feeding|holding|losing|hitting|drinking|smoking)>`,
    admitsThat: "[<verb:(~admit|~confess)>] (that|he|she|they|it|not|feeling|being|there|he's|she's|they're)",
    complains: '[<verb:(~complain|~whine)> (of|about|that)]',
    ...doubtPatterns,
    supposedly: '[(supposedly|allegedly|purportedly)] ,? <next:any>',
    supposedlyEnd: '[(supposedly|allegedly|purportedly)] (.|,|;|$)',
    scareQuotes: `(<caregiver>|he|she|they|was|were|is|are|too|so|been|being|again|family) [" <word:((too|so|just|very|really|all)? ${doubted})> "]`,
  },
  unless: [
    // what an insurer does with a claim
    'they (often|usually|sometimes|may|might|will|can|do) deny (the first|it|us|you|again|at first)',
    '(insurance|insurer|claim|claims|appeal|coverage|medicaid|medicare|authorization|plan) ..6 (denied|denies|deny)',
    '(denied|denies|deny|claimed|claims) ..6 (insurance|insurer|coverage|medicaid|medicare|authorization)',
    '(doll|dolls|puppet|puppets|dragon|dinosaur|teddy|pretend|pretended|baby bear|wolf|pirate|grin|grinned|winked|joked|giggle|giggled|giggles|laughed|laughing)',
    '~complain (of|about) (the|an|her|his|their|our)? ..1 (insurer|insurance|company|landlord|weather|noise|bus|traffic|bill|bills|wait|agency|school|neighbor|neighbors)',
    '~insist ..2 (his|her|their) (name|hat|cape|tail) is',
    '(police|court|cps|investigation|investigator|perpetrator|charges|warrant)',
  ],
  accepts: (found) => isAboutWhatIsSaid(found),
  message: '“{match}” can sound as if we do not believe them. “Said”, “told me” or “shared” keeps trust on the page.',
  rewrites: (found) => [...inPlace(found), isOfChild(found) ? ofChild : ofCaregiver],
});

/** The child complains. “She” is the child unless a caregiver was named last. */
function isOfChild(found: Found): boolean {
  if (found.name !== 'complains') return false;
  const doer = doerOf(found, found.first);
  const pronoun = wordAt(found.block, found.sentence.first);
  return /^(?:child|name)$/.test(doer) || (doer === 'pronoun' && !isAboutCaregiver(found, pronoun));
}

const ofCaregiver = tell(
  'Say what they told you',
  '{caregiver} told me {what they said}. I want to hear more about {what you wonder}.',
);
const ofChild = tell(
  'Say what the child told you',
  '{child} told us {what}. We want to find out more about {what you wonder}.',
);

/** Words that tell who is quoted. */
const tells =
  /\b(?:said|says|told|called|calls|word|reported|reports|sign\w*|label\w*|texted|wrote|feels|felt|shared)\b/;

/** A family member says it. Not a plan or a doll, and nobody who claims a chair. */
function isAboutWhatIsSaid(found: Found): boolean {
  const { block, name, sentence, whole } = found;
  if (name === 'adamant' && isPlayful(found)) return false;
  if (spokenOf.has(name)) return !/\b(?:abuse|assault|neglect|court|police)\b/.test(sentenceText(found));
  if (name === 'makesExcuse' || name === 'excuse') return isExcuse(found);
  if (name === 'scareQuotes' || name === 'quotedReason') return !tells.test(sentenceText(found));
  const who = whoBefore(block, sentence.first, whole.first);
  if (who === 'writer' || who === 'thing') return false;
  return who === 'nobody' ? opensWith(found) : !isPassive(found);
}

/** A note without subjects: “Denies pain.” */
function opensWith(found: Found): boolean {
  const { name, whole } = found;
  return (
    /^(?:denies|deniesDoing|complains|admits|admitsThat|acknowledges|claimsTo|saidToDo|claimsAlways|concedes|ownsUp|haveUsBelieve)$/.test(
      name,
    ) &&
    opensClause(found, whole.first) &&
    !/ing$/i.test(found.get('verb'))
  );
}

/** “He is adamant that the moon is cheese” tells of a child at play. */
const isPlayful = (found: Found): boolean =>
  /^s?he$/.test(wordAt(found.block, found.whole.first)) && !/^(?:s?he|it|his|her)$/.test(wordBehind(found, found.end));

/** Patterns whose words are enough, whatever the subject. */
const spokenOf = new Set([
  'supposedly',
  'supposedlyEnd',
  'apparently',
  'despite',
  'theirClaim',
  'alleged',
  'historian',
  'storyChanges',
  'weDoubt',
  'hardToBelieve',
  'minimizes',
  'convince',
  'haveUsBelieve',
  'swears',
  'adamant',
  'acknowledges',
  'asYouAdmit',
  'reportedly',
  'butDoubt',
  'blames',
  'usedExcuse',
  'dubious',
  'notCredible',
  'exaggerates',
  'exaggeratedBy',
  'acts',
  'conveniently',
  'keepsComplaining',
  'questionable',
  'ifBelieved',
  'reportedlyAlone',
]);

/** An excuse that somebody gave. Not a note for school, and not an “excuse to cuddle”. */
function isExcuse(found: Found): boolean {
  const { block, name, sentence, whole } = found;
  const behind = wordBehind(found, found.end);
  if (/^(?:to|note|letter|me)$/.test(behind)) return false;
  if (name === 'excuse') return !/^(?:good|great|lovely|perfect|any)$/.test(wordInFront(found, whole.first));
  const who = whoBefore(block, sentence.first, whole.first);
  return who !== 'writer' && who !== 'thing' && found.get('some') !== 'no';
}

/** “was denied”, “has been admitted” */
const isPassive = ({ block, first, sentence }: Found): boolean =>
  first > sentence.first &&
  /^(?:was|were|is|are|been|being|be|got|get)$/.test(
    block.prose.slice(block.tokens.start[first - 1], block.tokens.end[first - 1]).toLowerCase(),
  ) &&
  !/ing$/i.test(block.prose.slice(block.tokens.start[first], block.tokens.end[first]));

const bases = [
  'profess',
  'purport',
  'assert',
  'contend',
  'concede',
  'own',
  'fess',
  'come',
  'let',
  'make',
  'give',
  'offer',
  'have',
  'deny',
  'claim',
  'allege',
  'insist',
  'maintain',
  'swear',
  'admit',
  'confess',
  'complain',
  'whine',
];

const tenseIn = (verb: string): Tense => tenseOfAny(verb.toLowerCase(), bases) ?? 'past';

function inPlace(found: Found): readonly Offer[] {
  const { get, name } = found;
  const tense = tenseIn(get('verb'));
  const put = (verb: string, rest = ''): Offer => sayInstead(`${inflect(verb, tense)}${rest}`);
  switch (name) {
    case 'denies':
      return denies(found, tense);
    case 'deniesDoing':
      return [put('report', ' not'), put('tell', ' me about not')];
    case 'claims':
    case 'alleges':
      return [put('say'), put('share', ' that')].slice(0, wordBehind(found, found.end) === 'that' ? 1 : 2);
    case 'claimsTo':
      return [speaksOf(found, tense)];
    case 'insists':
      // “swears” is about a fact, so the offer is not about a feeling
      return /^sw/i.test(get('verb'))
        ? [put('say', ' that')]
        : [put('feel', ' strongly that'), put('say', ' clearly that')];
    case 'admits':
      // “talked about putting him to sleep” could be a plan
      return wordBehind(found, found.end).endsWith('ing')
        ? [put('tell', ' me about')]
        : [put('talk', ' about'), put('tell', ' me about')];
    case 'admitsThat':
      return wordBehind(found, found.end) === 'that'
        ? [put('share'), put('say')]
        : /ing$|^not$/.test(wordBehind(found, found.end))
          ? [put('share')]
          : [put('share', ' that'), put('say', ' that')];
    case 'complains':
      return /that$/i.test(found.text) ? [put('tell', ' us that'), put('say', ' that')] : [put('tell', ' us about')];
    case 'supposedly':
      return hearFrom(found);
    case 'scareQuotes':
    case 'quotedReason':
      return [{ ...say(get('word')), title: 'Leave out the quotation marks' }];
    default:
      return doubting(found, tense);
  }
}

/** “denies feeding concerns” → “reports no feeding concerns” */
function denies(found: Found, tense: Tense): readonly Offer[] {
  const behind = wordBehind(found, found.end);
  const article = /^(?:the|his|her|their)$/.test(behind);
  if (article || behind === '' || !/\p{L}/u.test(behind)) return [];
  return [sayInstead(`${inflect('report', tense)} no`)];
}
