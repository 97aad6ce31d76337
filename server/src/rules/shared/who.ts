import * as classes from '../../language/classes.ts';
import { plainText, wordAt } from '../../language/grammar.ts';
import type { Block } from '../../text/block.ts';
import { words } from '../../text/vocabulary.ts';
import { TokenKind, withSpelledOut } from '../../text/words.ts';
import type { Found } from '../phrase-rule.ts';

/**
 * Whom the words before a verb name. “nobody” is a note without subjects (“Melted down at cleanup.”); “thing” is
 * anything that is not a person: a lid, the weather, a plan.
 */
export type Who = 'pronoun' | 'they' | 'child' | 'caregiver' | 'name' | 'writer' | 'you' | 'nobody' | 'thing';

const pronouns = words("he she he's she's");
const plurals = words("they they're twins triplets");
const writers = words("i we i'm we're staff therapist clinician ot slp pta cota");
const listeners = words("you you're");
const joints = words('and or but then so');
/** Words that may stand between a subject and its verb. */
const between = words(
  'very really quite so too rather pretty fairly a an bit little somewhat extremely highly just both also still often sometimes always currently now already at times to more most mostly all such again suddenly completely totally soon quickly continues continued tends tended tend to literally basically obviously apparently frequently consistently occasionally typically actually repeatedly constantly immediately',
);
/** Words that may begin a sentence with a capital and are not names: “Tone is low”, “Milk was spoiled”. */
const bareThings = words(
  `it this that these those there tone music milk weather traffic video internet paint water progress gait speech pace play dinner lunch breakfast snack everyone nobody everything nothing
  something behavior behaviour behaviors behaviours muscle vision hearing sleep weight iron energy volume sound light attendance school today yesterday monday tuesday wednesday thursday friday what who which here
  mealtime bedtime circle balance strength attention language insurance medicaid medicare`,
);

/** The subject of what begins at token `at`, by the words before it in the sentence. */
export function whoBefore(block: Block, first: number, at: number): Who {
  let joined = false;
  let passed = false;
  for (let before = at - 1; before >= first; before--) {
    const part = partOf(block, first, before);
    if (part === 'between') continue;
    if (part === 'joint') {
      joined = true;
      continue;
    }
    if (!(joined && isPassed(part)))
      return part === 'who' ? whoBefore(block, first, before) : part === 'stop' ? 'nobody' : part;
    passed = true;
  }
  return passed ? 'thing' : 'nobody';
}

const isPassed = (part: string): boolean => part === 'thing' || part === 'who';

/** The role of a token before a verb: it names somebody, joins two clauses, stands in between, or ends the search. */
function partOf(block: Block, first: number, at: number): Who | 'stop' | 'joint' | 'between' | 'who' {
  const id = block.tokens.id[at] ?? 0;
  if (block.tokens.kind[at] === TokenKind.mark) {
    const mark = wordAt(block, at);
    if (mark === '.') return 'between'; // the dot of “Ms. R.”
    return /^[,()]$/.test(mark) ? 'joint' : 'stop';
  }
  if (joints.has(id)) return 'joint';
  const who = named(block, first, at);
  if (who !== 'thing') return who;
  if (isBetween(id)) return 'between';
  return wordAt(block, at) === 'who' ? 'who' : 'thing';
}

const betweenClasses = [
  between,
  classes.adverbs,
  classes.be,
  classes.have,
  classes.modals,
  classes.does,
  classes.negations,
];
const isBetween = (id: number): boolean => copulas.has(id) || betweenClasses.some((words) => words.has(id));

const copulas = words(
  'seems seemed seem appears appeared appear becomes became become gets got get getting acts acted acting remains remained looks looked',
);

const byWord: readonly (readonly [(id: number) => boolean, Who])[] = [
  [(id) => pronouns.has(id), 'pronoun'],
  [(id) => plurals.has(id), 'they'],
  [(id) => listeners.has(id), 'you'],
  [(id) => classes.children.has(id), 'child'],
  [(id) => classes.caregivers.has(id), 'caregiver'],
];

function named(block: Block, first: number, at: number): Who {
  if (block.tokens.kind[at] === TokenKind.opaque) return 'name';
  if (hasTitle(block, first, at)) return 'caregiver';
  if (isTherapist(block, at)) return 'writer';
  const id = block.tokens.id[at] ?? 0;
  const known = byWord.find(([fits]) => fits(id));
  if (known) return known[1];
  if (writers.has(id)) return 'writer';
  return isName(block, first, at) ? 'name' : 'thing';
}

const titles = words('ms mr mrs mx');
/** “Mrs. A. didn’t say a word”: nobody addresses a child like this. */
const hasTitle = (block: Block, first: number, at: number): boolean => {
  const title = wordAt(block, at - 1) === '.' ? at - 2 : at - 1;
  return title >= first && titles.has(block.tokens.id[title] ?? 0);
};

/** “PT” is the therapist who writes, “pt” is the patient. */
const isTherapist = (block: Block, at: number): boolean =>
  block.source.slice(block.tokens.start[at], block.tokens.end[at]) === 'PT';

const initials = /^(?:\p{Lu}\.?){1,3}$/u;

/** A capitalized word is a name. At the beginning of a sentence, it must not be a word that may be a common noun. */
function isName(block: Block, first: number, at: number): boolean {
  if (block.tokens.kind[at] !== TokenKind.word || block.tokens.possessive[at] === true) return false;
  const written = block.source.slice(block.tokens.start[at], block.tokens.end[at]);
  const id = block.tokens.id[at] ?? 0;
  if (!/^\p{Lu}/u.test(written) || /^I(?:['\u2019]|$)/.test(written)) return false;
  // “gross motor” and “fine motor” are not initials
  if (initials.test(written)) return !/^(?:OT|PT|SLP|A|GM|FM|VM)$/.test(written);
  return at > first ? !bareThings.has(id) : isFirstName(id, written);
}

const isFirstName = (id: number, written: string): boolean =>
  !bareThings.has(id) &&
  !isBetween(id) &&
  !classes.determiners.has(id) &&
  !classes.prepositions.has(id) &&
  !classes.conjunctions.has(id) &&
  !/(?:ing|ness|tion|ity|ment|ly|ed)$/i.test(written);

/** Nothing precedes it in its sentence except a label such as “A:”. */
export function opensClause({ block, sentence }: Pick<Found, 'block' | 'sentence'>, at: number): boolean {
  if (at <= sentence.first) return true;
  const before = at - 1;
  return block.tokens.kind[before] === TokenKind.mark && /^[^\p{L}\p{N},'"\u201c\u2018]$/u.test(wordAt(block, before));
}

const counter = words('rather instead nothing hardly');

/** Is it negated within the `reach` words before it: “He is not lazy”, “rather than defiance”? */
export function isDenied({ block, sentence }: Pick<Found, 'block' | 'sentence'>, at: number, reach = 4): boolean {
  for (let before = at - 1; before >= sentence.first && before >= at - reach; before--) {
    const id = block.tokens.id[before] ?? 0;
    if (block.tokens.kind[before] === TokenKind.mark && wordAt(block, before) !== '"') return false;
    if (classes.negations.has(id) || counter.has(id)) return true;
  }
  return false;
}

/** The sentence as a text to look in. */
export const sentenceText = ({ block, sentence }: Pick<Found, 'block' | 'sentence'>): string =>
  plainText({ block, first: sentence.first, end: sentence.end });

/** What follows in the sentence behind a token range that ends before `end`. */
export const textBehind = ({ block, sentence }: Pick<Found, 'block' | 'sentence'>, end: number): string =>
  sentenceText({ block, sentence }).slice((block.tokens.end[end - 1] ?? 0) - (block.tokens.start[sentence.first] ?? 0));

/** All that the pattern matched, as it stands but for a “w/”, which is spelled out. */
export const wholeText = ({ block, whole }: Pick<Found, 'block' | 'whole'>): string =>
  withSpelledOut(block.source.slice(block.tokens.start[whole.first], block.tokens.end[whole.end - 1]));

/** The word after a token range, in lower case. Empty at the end of the sentence. */
export const wordBehind = ({ block, sentence }: Pick<Found, 'block' | 'sentence'>, end: number): string =>
  end < sentence.end ? wordAt(block, end) : '';

/** The word before a token, in lower case. Empty at the beginning of the sentence. */
export const wordInFront = ({ block, sentence }: Pick<Found, 'block' | 'sentence'>, at: number): string =>
  at > sentence.first ? wordAt(block, at - 1) : '';

const leads = words(
  'to likes like liked loves love loved wants want wanted tries try tried trying starts started begins began continues knows how attempts attempted',
);

/**
 * “likes to push”, “tries to test”: the first token of the words that introduce the verb. Its subject stands before
 * them.
 */
export function beforeLead({ block, sentence, whole }: Pick<Found, 'block' | 'sentence' | 'whole'>): number {
  let at = whole.first;
  while (at > sentence.first && leads.has(block.tokens.id[at - 1] ?? 0)) at--;
  return at;
}
