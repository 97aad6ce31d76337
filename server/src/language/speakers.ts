import type { Block } from '../text/block.ts';
import { intern, words, type WordId } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';
import { sentenceAt, wordAt } from './grammar.ts';

/**
 * Who says the words: the professional who writes; somebody of the family; the child; somebody known only by name
 * (“Rosa said”), who may be the child or anyone; or unknown.
 */
export type Speaker = 'writer' | 'caregiver' | 'child' | 'other' | 'unknown';

const caregivers = words(
  `mom mother mommy mama mum mummy dad father daddy papa parent parents caregiver guardian family moms dads mothers fathers stepmom stepdad grandma grandmother grandpa grandfather granny gran grandad
  granddad grammy nan nana nanna nonna abuela abuelo grandparents aunt auntie aunty uncle nanny mgm pgm mgf pgf gma gpa mami papi ammi amma abbu appa tía tío oma opa godmother godfather mr mrs ms mx moc foc teacher neighbor neighbour babysitter doctor pediatrician
  physician nurse`,
);
const children = words(
  'child kid kiddo boy girl baby toddler son daughter student c ch chi children peer peers brother sister sibling cousin',
);
const writers = words(
  `i we therapist clinician ot slp pt cota slpa ota pta provider interventionist specialist th t adult me us our my examiner evaluator assessor inv coach educator psychologist`,
);
const teacher = intern('teacher');
const pt = intern('pt');
const others = words('his her their the a your my another classroom');
const titles = words('ms mr mrs miss mx');
const thirdPersons = words('he she they his her him them');

const id = (block: Block, at: number): WordId => block.tokens.id[at] ?? 0;
export const rawAt = (block: Block, at: number): string =>
  block.source.slice(block.tokens.start[at], block.tokens.end[at]);

/** Whom a word refers to. “He” and “she” are the child or the family, never the writer. */
export function speakerNamed(block: Block, at: number): Speaker | undefined {
  const word = id(block, at);
  if (word === teacher) return others.has(id(block, at - 1)) ? 'caregiver' : 'writer'; // “Teacher asked …”, “his teacher”
  if (word === pt) return rawAt(block, at) === 'PT' ? 'writer' : 'child';
  return speakerOf(word) ?? (thirdPersons.has(word) ? 'child' : speakerByName(block, at));
}

/** Whom a word refers to, whatever its context. */
export function speakerOf(word: WordId): Speaker | undefined {
  if (writers.has(word)) return 'writer';
  if (caregivers.has(word)) return 'caregiver';
  return children.has(word) ? 'child' : undefined;
}

function speakerByName(block: Block, at: number): Speaker | undefined {
  // A capitalized word inside the sentence is a name, and a name is somebody else.
  const isName =
    block.tokens.kind[at] === TokenKind.word && /^\p{Lu}/u.test(rawAt(block, at)) && at > sentenceAt(block, at).first;
  if (!isName) return undefined;
  const title = wordAt(block, at - 1) === '.' ? at - 2 : at - 1;
  return titles.has(id(block, title)) ? 'caregiver' : 'other';
}
