import { wordAt } from '../../language/grammar.ts';
import { inflect, type Tense } from '../../language/inflect.ts';
import { words } from '../../text/vocabulary.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { sayInstead, tell } from './offers.ts';

/** Caregivers in patterns, by their relation to the child or by name: “Mom”, “his parents”, “Ms. R.” */
export const caregiver = '(<caregiver>|(ms|mr|mrs|mx) .? <Name> .?)';

/** What a family may be asked to do between visits. */
export const homeThing =
  '(hep|heps|program|home program|home exercise program|home exercises|exercises|stretches|stretching|home ideas|home activities|activities|strategies|strategy|homework|protocol|list|log|chart|sheet|packet|handout|handouts|techniques|recommendations|practice)';

/**
 * The same and more: what was agreed on, worn or written. Used only with a named caregiver, because a child wears
 * splints too.
 */
export const planThing =
  '(hep|heps|program|programme|home program|exercises|exercise|stretches|stretching|home ideas|home activities|activities|strategies|strategy|homework|protocol|list|log|chart|sheet|packet|handout|handouts|techniques|technique|recommendations|recommendation|practice|plan|plans|schedule|routine|routines|regimen|advice|suggestions|suggestion|guidance|guidelines|instructions|brushing|patching|splint|splints|brace|braces|afo|afos|orthotics|glasses|hearing aid|hearing aids|aids|patch|device|aac|talker|thickener|notebook|communication book|diary|signs|tummy time|positioning|pictures|picture cards|visuals|visual schedule|timer|limits|boundaries|consistency|equipment|stander|walker|gait trainer|inserts|helmet|nebulizer|inhaler|medication|medications|meds|feeds|massage|sling|steps|target words|word list|bedtime|sleep plan|safety plan|board|boards|communication board|switch|wedge|songs|games|ideas|tips|cues|phrases|words|pacing)';

const ofWomen =
  'mom mother mommy mummy mama mami mum grandma grandmother granny gran nana nan abuela oma aunt auntie tía amma ammi mgm pgm stepmom stepmother nanny ms mrs moc';
const ofMen =
  'dad father daddy papa papi grandpa grandfather grandad granddad abuelo opa uncle tío abbu appa mgf pgf stepdad stepfather mr foc';
const [women, men] = [words(ofWomen), words(ofMen)];
const people = words(
  `${ofWomen} ${ofMen} parent parents caregiver caregivers guardian guardians family families grandparents grandparent mx`,
);
const childWords = words(
  'child kid kiddo boy girl baby infant toddler son daughter student patient client pt brother sister twin',
);
const reach = 24;

/** A pronoun stands for the person named last. Can that be a caregiver, and not the child? */
export const isAboutCaregiver = (found: Pick<Found, 'block' | 'whole'>, pronoun: string): boolean =>
  caregiverBefore(found, pronoun) !== undefined;

/** The token of the caregiver for whom “he” or “she” may stand. */
function caregiverBefore({ block, whole }: Pick<Found, 'block' | 'whole'>, pronoun: string): number | undefined {
  for (let at = whole.first - 1; at >= Math.max(0, whole.first - reach); at--) {
    const id = block.tokens.id[at] ?? 0;
    if (people.has(id)) {
      const fits = block.tokens.possessive[at] !== true && (pronoun === 'she' ? women : men).has(id);
      return fits ? at : undefined;
    }
    if (childWords.has(id) || isInitials(block, at)) return undefined;
  }
  return undefined;
}

/**
 * The sentence begins with “she”, and the person named last is a caregiver. Nobody else whom “she” could mean is in
 * between: “Mom came alone. She can’t wait”, not “Mom carried her in. She can’t walk”.
 */
export function isSaidOfCaregiver(found: Pick<Found, 'block' | 'sentence' | 'whole'>): boolean {
  const { block, sentence } = found;
  const pronoun = wordAt(block, sentence.first).replace(/['\u2019].*/, '');
  if (pronoun !== 'he' && pronoun !== 'she') return false;
  const named = caregiverBefore(found, pronoun);
  return (
    named !== undefined &&
    named < sentence.first &&
    isSubject(block, named) &&
    !holdsAnother(block, named, sentence.first, pronoun) &&
    !isOfAnother(found, pronoun)
  );
}

/** The rest of the sentence is about somebody else: “She said that he can’t walk”. */
function isOfAnother(
  { block, sentence, whole }: Pick<Found, 'block' | 'sentence' | 'whole'>,
  pronoun: string,
): boolean {
  for (let at = sentence.first + 1; at < whole.first; at++) {
    const word = wordAt(block, at);
    if (word === (pronoun === 'he' ? 'she' : 'he') || word === 'they' || childWords.has(block.tokens.id[at] ?? 0))
      return true;
  }
  return false;
}

/** “Mom came”, “His father came”. Not “a weekend with his father”. */
function isSubject(block: Found['block'], named: number): boolean {
  const at = /^(?:his|her|their|the|my|our)$/.test(wordAt(block, named - 1)) ? named - 1 : named;
  return at === 0 || /^(?:[.,;:!?]|and|but|so|then|when|while|because|that|as)$/.test(wordAt(block, at - 1));
}

/** “him”, or “her” without a noun: another person of the same gender. */
function holdsAnother(block: Found['block'], from: number, to: number, pronoun: string): boolean {
  for (let at = from + 1; at < to; at++) {
    const word = wordAt(block, at);
    if (pronoun === 'he' ? word === 'him' : word === 'her' && behindHer.test(wordAt(block, at + 1))) return true;
  }
  return false;
}
const behindHer = /^(?:[.,;)]|in|on|to|at|for|with|and|when|while|up|down|out|over|off|through|from|into|as|by)$/;

const titles = words('ms mr mrs mx dr');

/** “J.A.”, or “O.” alone. Not the “R.” of “Ms. R.” */
function isInitials(block: Found['block'], at: number): boolean {
  const text = block.source.slice(block.tokens.start[at], block.tokens.end[at]);
  if (/^(?:\p{Lu}\.){2,}/u.test(text)) return true;
  const isOne = /^[^\P{Lu}I]$/u.test(text) && wordAt(block, at + 1) === '.';
  return isOne && !titles.has(block.tokens.id[wordAt(block, at - 1) === '.' ? at - 2 : at - 1] ?? 0);
}

/** The words of the sentence before the match, in lower case. */
export function wordsBefore(
  { block, sentence, whole }: Pick<Found, 'block' | 'sentence' | 'whole'>,
  most = 40,
): readonly string[] {
  const before: string[] = [];
  for (let at = Math.max(sentence.first, whole.first - most); at < whole.first; at++) before.push(wordAt(block, at));
  return before;
}

/** The word after the underlined ones, or `ahead` words further, in lower case. Empty at the end of the sentence. */
export const nextWord = ({ block, end, sentence }: Pick<Found, 'block' | 'end' | 'sentence'>, ahead = 0): string =>
  end + ahead < sentence.end ? wordAt(block, end + ahead) : '';

/** The sentence contains hardly anything else, so an offer can replace all of it. */
export const isWholeSentence = ({ end, first, sentence }: Found): boolean =>
  sentence.end - sentence.first - (end - first) <= 2;

/** “found it hard to”, in the tense of the replaced verb. */
export const foundItHard = (tense: Tense): Offer => sayInstead(`${inflect('find', tense)} it hard to`);

export const askWhatFits = tell(
  'Say that you will ask',
  'I don’t know yet how the ideas are going at home. I’ll ask what fits and what doesn’t.',
);
