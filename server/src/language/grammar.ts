import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { intern } from '../text/vocabulary.ts';
import { normalize, TokenKind } from '../text/words.ts';
import * as classes from './classes.ts';
import { isIrregularPast, isIrregularVerb } from './inflect.ts';

/**
 * The grammatical role of a phrase among its neighbors. In English, a word's position mostly decides its role, so the
 * classes of the neighboring words usually suffice. Where they do not, the answer is “unsure”, and no rewrite that
 * depends on it is offered.
 */

/** The tokens of a block from `first` up to, but not including, `end`. */
export interface Phrase {
  readonly block: Block;
  readonly first: number;
  readonly end: number;
}

export const wordAt = (block: Block, at: number): string =>
  normalize(block.prose.slice(block.tokens.start[at], block.tokens.end[at]));

/** The words of a phrase as a text to look in: lower case, straight apostrophes, and as long as they are written. */
export const plainText = ({ block, end, first }: Phrase): string =>
  plainBetween(block, block.tokens.start[first], block.tokens.end[end - 1]);

/** What stands in the sentence before token `first`, as a text to look in, with one blank between words. */
export const plainTextBefore = ({ block, first, sentence }: Opened): string =>
  plainBetween(block, block.tokens.start[sentence.first], block.tokens.start[first]).replaceAll(/\s+/g, ' ');

interface Opened extends Pick<Phrase, 'block' | 'first'> {
  readonly sentence: Sentence;
}

const plainBetween = ({ prose }: Block, start: number | undefined, end: number | undefined): string =>
  prose.slice(start, end).toLowerCase().replaceAll('\u2019', "'");

export const idAt = (block: Block, at: number): number => block.tokens.id[at] ?? 0;

export const isWord = (block: Block, at: number): boolean => block.tokens.kind[at] === TokenKind.word;

export const isMark = (block: Block, at: number): boolean => block.tokens.kind[at] === TokenKind.mark;

/** The sentence that contains token `at`. */
export function sentenceAt(block: Block, at: number): Sentence {
  const { sentences } = block;
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? { first: 0, end: block.tokens.length };
}

export type Role = 'noun' | 'verb' | 'function' | 'mark' | 'end' | 'unsure';

/**
 * The most likely role of the word after a noun phrase: the verb of the sentence, a noun that the phrase modifies, …
 */
export function roleAfter({ block, end, first }: Phrase): Role {
  const sentence = sentenceAt(block, first);
  if (end >= sentence.end) return 'end';
  if (isMark(block, end)) return 'mark';
  return isWord(block, end) ? roleOf(block, end) : 'unsure';
}

function roleOf(block: Block, at: number): Role {
  const id = idAt(block, at);
  const isVerb = isKnownVerb(id);
  if (classes.headNouns.has(id)) return isVerb && takesObject(block, at) ? 'verb' : 'noun';
  if (isVerb) return isFollowedByVerb(block, at) ? 'noun' : 'verb';
  return isFunctionWord(id) ? 'function' : roleBySpelling(block, at);
}

function roleBySpelling(block: Block, at: number): Role {
  const word = wordAt(block, at);
  if (word.endsWith('ly')) return 'function';
  if (word.endsWith('ed') || (isIrregularPast(word) && word !== 'left')) return 'verb'; // “six sessions left”
  return /(?:ing|[^s]s)$/.test(word) && takesObject(block, at) ? 'verb' : 'unsure';
}

const to = intern('to');

/** “needs”, “limits” and the like are verbs if an object follows: “hypotonia limits his …”. */
function takesObject(block: Block, at: number): boolean {
  const id = idAt(block, at + 1);
  return isWord(block, at + 1) && (classes.determiners.has(id) || classes.pronouns.has(id) || id === to);
}

/** “The gait changes are small.” */
function isFollowedByVerb(block: Block, at: number): boolean {
  const id = idAt(block, at + 1);
  const verbs = [classes.be, classes.have, classes.modals];
  return !verbs.some((verb) => verb.has(idAt(block, at))) && verbs.some((verb) => verb.has(id));
}

export const isFunctionWord = (id: number): boolean =>
  [
    classes.prepositions,
    classes.conjunctions,
    classes.determiners,
    classes.pronouns,
    classes.adverbs,
    classes.does,
    classes.be,
    classes.have,
    classes.modals,
  ].some((words) => words.has(id));

/**
 * Does the phrase stand before a noun that it modifies? If the phrase ends in “for” or “of the”, the noun after it
 * completes it instead.
 */
export function isBeforeNoun(phrase: Phrase): boolean {
  const last = idAt(phrase.block, phrase.end - 1);
  const leadsOn = classes.prepositions.has(last) || classes.determiners.has(last);
  if (leadsOn && phrase.end - phrase.first > 1) return false;
  const role = roleAfter(phrase);
  return role === 'noun' || role === 'unsure';
}

export const isKnownVerb = (id: number): boolean =>
  [classes.commonVerbs, classes.be, classes.have, classes.does, classes.modals].some((verbs) => verbs.has(id));

/** Is the word a known verb, or an irregular form of one? */
export const isVerbForm = (block: Block, at: number): boolean =>
  isKnownVerb(idAt(block, at)) || isIrregularVerb(wordAt(block, at));

/** The most words that may stand between a determiner and its noun. */
const reach = 3;

/** The first of the words just before the phrase that modify it: “very mild” in “a very mild hypotonia”. */
export function startOfDescription({ block, first }: Phrase): number {
  const { first: start } = sentenceAt(block, first);
  let at = first;
  while (at > start && at > first - reach && isDescription(block, at - 1, at === first)) at--;
  return at;
}

function isDescription(block: Block, at: number, touches: boolean): boolean {
  const id = idAt(block, at);
  if (!isWord(block, at) || isPossessive(block, at)) return false;
  if (classes.degrees.has(id)) return !(touches && classes.determiners.has(id)); // “more input”, “a more even gait”
  if (isFunctionWord(id) || isVerbForm(block, at) || isHeadOrNumeral(id)) return false;
  const word = wordAt(block, at);
  // “his limited hypotonia”, but not “the boy accepted hypotonia”
  if (/(?:ed|ing)$/.test(word)) return classes.determiners.has(idAt(block, at - 1));
  return !/[^su]s$/.test(word); // “previous” is one
}

const isHeadOrNumeral = (id: number): boolean => classes.headNouns.has(id) || classes.several.has(id);

/** The token of the determiner that opens the noun phrase, if any. */
export function determinerOf(phrase: Phrase): number | undefined {
  const { block } = phrase;
  const at = startOfDescription(phrase) - 1;
  if (at < sentenceAt(block, phrase.first).first || !isWord(block, at)) return undefined;
  if (isPossessive(block, at)) return at;
  return classes.determiners.has(idAt(block, at)) && pointsAtNoun(block, at) ? at : undefined;
}

const [that, her] = [intern('that'), intern('her')];

/** “Ben’s”, “your child’s”. Not “it’s” or “let’s”. */
const isPossessive = (block: Block, at: number): boolean =>
  block.tokens.possessive[at] === true ||
  /^(?!(?:he|she|it|that|this|there|here|what|who|where|how|when|why|let|one)'s$)\p{L}+'s$/u.test(wordAt(block, at));

/** Is “that” or “her” the determiner here? Not in “We know that hypotonia …” or “We gave her a hug”. */
function pointsAtNoun(block: Block, at: number): boolean {
  const id = idAt(block, at);
  if (id !== that && id !== her) return true;
  if (at === sentenceAt(block, at).first || !isWord(block, at - 1)) return true;
  const before = idAt(block, at - 1);
  if (id === her) return !classes.givers.has(before);
  return (classes.prepositions.has(before) && !classes.conjunctions.has(before)) || classes.coordinators.has(before);
}

/** How the phrase is used: “we prompt him” (verb), “a prompt” (noun), “a prompt reply” (adjective). */
export function usedAs(phrase: Phrase): 'noun' | 'verb' | 'adjective' | 'unsure' {
  const { block, first } = phrase;
  const { first: start } = sentenceAt(block, first);
  const before = first > start ? idAt(block, first - 1) : 0;
  if (determinerOf(phrase) !== undefined) return roleAfter(phrase) === 'noun' ? 'adjective' : 'noun';
  if (asksForVerb(before)) return 'verb';
  if (classes.be.has(before)) return 'adjective';
  return classes.prepositions.has(before) ? 'noun' : 'unsure';
}

const asksForVerb = (id: number): boolean =>
  id === to || [classes.modals, classes.subjectPronouns, classes.does].some((words) => words.has(id));
