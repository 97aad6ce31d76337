import { isInHeader } from '../text/chat.ts';
import { wordAt } from '../language/grammar.ts';
import { words } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';
import type { Block } from '../text/block.ts';
import * as classes from '../language/classes.ts';
import { definePhraseRule, type Found } from './phrase-rule.ts';
import { say } from './shared/offers.ts';

const kin =
  "stepmom|stepdad|stepmother|stepfather|auntie|mom|mum|mother|mommy|mummy|dad|father|daddy|grandma|grandmother|grandpa|grandfather|moc|foc|bom|mgm|pgm|mom's|dad's|mum's|grandma's|mother's|father's";

/** “Mom” in place of a name. */
export const momAsName = definePhraseRule({
  id: 'mom-as-name',
  title: '“Mom” or “Dad” in place of a name',
  family: 'caregivers',
  severity: { 'session-note': 'hint', 'caregiver-letter': 'hint' },
  // what a person is called matters less than anything else said about them
  giveWayAs: 'voice',
  source: ['NAME'],
  options: {},
  patterns: { kin: `[<kin:(${kin})>]` },
  unless: [
    'dear (mom|mum|mother|dad|father|mommy|daddy|grandma|grandmother)',
    "(mother's|father's|mothers|fathers) day",
    '(wooden|toy|plastic|felt|magnet|cardboard|dollhouse|doll|figure|figures|block) (family|families|people|figures|set)',
    '(family|people|animal) (set|figures|puppets|dolls)',
    "(grandma's|grandpa's|mom's|dad's) house",
    // one of the child’s words
    `(mom|mum|mommy|mummy|mama|dad|daddy|dada|grandma) (is|was|are|were) ..5 (word|words|sign|signs)`,
    `(play|plays|played|playing|pretend|pretends|pretended|pretending|be|being) (the)? (mom|mum|mommy|mummy|dad|daddy|mother|father|grandma) (and|or|,|.|with|$|to)`,
  ],
  // “Tell Grandma what we saw” is how one speaks with a child
  judges: { writer: false },
  // a caregiver who likes to be called “Mom” is called Mom
  accepts: (found, { people }) =>
    people.caregiver?.toLowerCase() !== found.get('kin').toLowerCase() &&
    isBare(found) &&
    !isInHeader(found.block, found.block.tokens.start[found.first] ?? 0),
  message:
    'Some caregivers like “{match}” here, others would rather read their name. What does this one like to be called?',
  rewrites: ({ get, text }) => {
    const own = /['’]s$/i.test(text) ? '’s' : '';
    const relation =
      relations[
        get('kin')
          .toLowerCase()
          .replace(/['’]s$/, '')
      ] ?? 'parent';
    const inLine = ['{caregiver}', `{child}’s ${relation}`].map((name) => say(`${name}${own}`));
    return own === '' ? [...inLine, say(`{caregiver} ({child}’s ${relation})`, { style: 'explain' })] : inLine;
  },
});

const relations: Readonly<Record<string, string>> = {
  stepmom: 'stepmom',
  stepdad: 'stepdad',
  stepmother: 'stepmother',
  stepfather: 'stepfather',
  auntie: 'aunt',
  mom: 'mom',
  mum: 'mum',
  mother: 'mother',
  mommy: 'mom',
  mummy: 'mum',
  dad: 'dad',
  father: 'father',
  daddy: 'dad',
  grandma: 'grandma',
  grandmother: 'grandmother',
  grandpa: 'grandpa',
  grandfather: 'grandfather',
  moc: 'mother',
  bom: 'mother',
  foc: 'father',
  mgm: 'grandmother',
  pgm: 'grandmother',
};

/** Words before “mom” that make it a description, or tell which mom it is. */
const describing = words(
  `dear one drew draws drawing painted photo picture foster birth adoptive biological bio step single teen teenage young new other first second bonus own expectant host great surrogate maternal paternal older former late godly good loving tired proud
  busy stay-at-home working fellow happy sad mr mrs ms mx said say says saying sign signs signed word called call calls named name a an baby cow doll puppet pretend playing as become became being like every any no two both real undocumented unemployed divorced married devoted widowed`,
);
/** Words after “mom” that form a compound with it. */
const compound = words(
  `goose nature christmas day tongue language figure figures bear bears shark finger pig duck cow cat dog bird hen horse elephant penguin doll dolls puppet puppets group groups joke jokes friend friends of time hood
  in-law superior board card earth animal dinosaur`,
);
const wordLists = words(
  'word words sign signs signed vocabulary approximations approximation says said say babbled babbling imitated imitates echoed vocalized labeled labelled',
);
const joiners = words('and or & / +');

const raw = (block: Block, at: number): string => block.source.slice(block.tokens.start[at], block.tokens.end[at]);
const isKin = (block: Block, at: number): boolean => kinWords.has(block.tokens.id[at] ?? 0);
const kinWords = words(kin.replaceAll('|', ' '));

function isBare({ block, end, first, sentence, speech }: Found): boolean {
  if (speech?.form === 'quote' && end - first === speech.end - speech.first) return false; // “Mom” is the word itself
  if (block.tokens.tied[first] === true || (end < sentence.end && block.tokens.tied[end] === true)) return false;
  return (
    !isNamedBehind(block, end, sentence.end, first === sentence.first) &&
    !isAside(block, first, end) &&
    !isBetweenCommas(block, first, end) &&
    !isDescribed(block, first, sentence.first) &&
    !isListed(block, first, sentence.first)
  );
}

/** “Ms. R. (mother)” */
function isAside(block: Block, first: number, end: number): boolean {
  // “Mr. B. and Ms. E. (Grandma & Grandpa)”
  let [from, to] = [first, end];
  while (from > 1 && isJoiner(block, from - 1) && isKin(block, from - 2)) from -= 2;
  while (to + 1 < block.tokens.length && isJoiner(block, to) && isKin(block, to + 1)) to += 2;
  return from > 0 && raw(block, from - 1) === '(' && to < block.tokens.length && raw(block, to) === ')';
}

const isJoiner = (block: Block, at: number): boolean => joiners.has(block.tokens.id[at] ?? 0);

/** One item of a series: “From fan to fan, mother, fan again.” */
const isBetweenCommas = (block: Block, first: number, end: number): boolean =>
  first > 0 && raw(block, first - 1) === ',' && raw(block, end) === ',' && /^\p{Ll}/u.test(raw(block, first));

/** In “Mom, Ms. R.,” and “Grandma Rosa”, the name follows; “Mom: …” is a label; “Mother Goose” is not a caregiver. */
function isNamedBehind(block: Block, end: number, stop: number, opens: boolean): boolean {
  if (end >= stop) return false;
  if ((raw(block, end) === ':' && opens) || compound.has(block.tokens.id[end] ?? 0)) return true;
  const at = /^[,(]$/.test(raw(block, end)) ? end + 1 : end;
  return at < stop && isName(block, at);
}

/** A capitalized word, unless it is a pronoun, a conjunction or another “Dad”. */
const isName = (block: Block, at: number): boolean =>
  /^(?:(?:Ms|Mr|Mrs|Mx|Dr)$|\p{Lu}\.|\p{Lu}\p{Ll})/u.test(raw(block, at)) &&
  !noNames.has(wordAt(block, at)) &&
  !isKin(block, at);
const noNames = new Set('i we he she they you it then and but so or'.split(' '));

/** “his mom”, “J.A.’s dad”, “the foster mother”; also the second of “his mom and dad”. */
function isDescribed(block: Block, first: number, start: number): boolean {
  let before = first - 1;
  while (before > start && joiners.has(block.tokens.id[before] ?? 0) && isKin(block, before - 1)) before -= 2;
  if (before < start) return false;
  if (isNamed(block, before, start, first)) return false;
  if (isDescribing(block, before) || /['’]s?\s*$/.test(block.source.slice(0, block.tokens.start[first]))) return true;
  return !/^\p{Lu}/u.test(raw(block, first)) && determined(block, before, start);
}

/** “Called Mom to reschedule.”, “glad that Dad came”: the words before “Mom” do not describe her. */
const isNamed = (block: Block, at: number, start: number, first: number): boolean =>
  (at === start && wordAt(block, at) === 'called') ||
  (/^\p{Lu}/u.test(raw(block, first)) && wordAt(block, at) === 'that');

function isDescribing({ tokens }: Block, at: number): boolean {
  const id = tokens.id[at] ?? 0;
  return (
    classes.determiners.has(id) ||
    describing.has(id) ||
    tokens.possessive[at] === true ||
    tokens.kind[at] === TokenKind.opaque
  );
}

/** In lower case, a determiner may belong to the word even with other words in between: “a warm, funny mother”. */
function determined(block: Block, from: number, start: number): boolean {
  for (let at = from; at >= start && at > from - 4; at--) {
    const id = block.tokens.id[at] ?? 0;
    if (classes.determiners.has(id) || block.tokens.possessive[at] === true) return true;
    if (
      classes.prepositions.has(id) ||
      classes.commonVerbs.has(id) ||
      classes.pronouns.has(id) ||
      /(?:ed|[^s]s)$/.test(wordAt(block, at))
    )
      return false;
  }
  return false;
}

/** “New words: mom, ball, go.” */
function isListed(block: Block, first: number, start: number): boolean {
  for (let at = start; at < first; at++)
    if (wordLists.has(block.tokens.id[at] ?? 0)) return /^[:,]$|^and$/.test(raw(block, first - 1));
  return false;
}
