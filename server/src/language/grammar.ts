import type { Block } from '../text/block.ts';
import { intern } from '../text/vocabulary.ts';
import { normalize, TokenKind } from '../text/words.ts';
import * as classes from './classes.ts';

/**
 * Where a phrase stands among its neighbours. English tells the part a word plays mostly by its place, so the classes of
 * the words beside it go a long way; where they do not, the answer is “unsure”, and a rewrite that would need to know is
 * not offered.
 */

/** The tokens `first` to before `end` of a block. */
export interface Phrase {
  readonly block: Block;
  readonly first: number;
  readonly end: number;
}

export const wordAt = (block: Block, at: number): string =>
  normalize(block.prose.slice(block.tokens.start[at], block.tokens.end[at]));

const isWord = (block: Block, at: number): boolean =>
  at >= 0 && at < block.tokens.length && block.tokens.kind[at] === TokenKind.word;

/** The sentence that holds token `at`, as a range of tokens. */
export function sentenceAt(block: Block, at: number): { readonly first: number; readonly end: number } {
  const { sentences } = block;
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? { first: 0, end: block.tokens.length };
}

export type Role = 'noun' | 'verb' | 'adjective' | 'function' | 'mark' | 'end' | 'unsure';

/** What the word behind a noun phrase most likely is: the verb of the sentence, a noun that the phrase modifies, … */
export function roleAfter({ block, end, first }: Phrase): Role {
  const sentence = sentenceAt(block, first);
  if (end >= sentence.end) return 'end';
  if (!isWord(block, end)) return block.tokens.kind[end] === TokenKind.mark ? 'mark' : 'unsure';
  const id = block.tokens.id[end] ?? 0;
  if (classes.headNouns.has(id) && !isVerbHere(block, end)) return 'noun';
  if (classes.commonVerbs.has(id) || classes.modals.has(id)) return 'verb';
  if (isFunctionWord(id)) return 'function';
  const word = wordAt(block, end);
  if (/(?:ed|ing)$/.test(word)) return 'verb';
  if (word.endsWith('ly')) return 'function';
  return 'unsure';
}

/** “needs”, “work”, “control” and the like are nouns behind a noun unless an object follows: “hypotonia needs a …”. */
function isVerbHere(block: Block, at: number): boolean {
  if (!classes.commonVerbs.has(block.tokens.id[at] ?? 0)) return false;
  const next = block.tokens.id[at + 1] ?? 0;
  return isWord(block, at + 1) && (classes.determiners.has(next) || classes.pronouns.has(next) || next === toWord);
}

const toWord = intern('to');

const isFunctionWord = (id: number): boolean =>
  classes.prepositions.has(id) ||
  classes.conjunctions.has(id) ||
  classes.determiners.has(id) ||
  classes.pronouns.has(id) ||
  classes.adverbs.has(id) ||
  classes.does.has(id);

/** Is the phrase in front of a noun that it describes? */
export function isBeforeNoun(phrase: Phrase): boolean {
  const role = roleAfter(phrase);
  return role === 'noun' || role === 'unsure';
}

/** The token of the determiner that opens the noun phrase, at most three words before it, or undefined. */
export function determinerOf({ block, first }: Phrase): number | undefined {
  const { first: start } = sentenceAt(block, first);
  for (let at = first - 1; at >= start && at >= first - 4; at--) {
    if (!isWord(block, at)) return undefined;
    const id = block.tokens.id[at] ?? 0;
    if (classes.determiners.has(id) || block.tokens.possessive[at] === true) return at;
    if (isFunctionWord(id) || classes.commonVerbs.has(id)) return undefined;
  }
  return undefined;
}

/** Is the phrase the subject of the verb behind it? Not inside “the level of …”, not the second of two. */
export function isSubject(phrase: Phrase): boolean {
  const { block, first } = phrase;
  const { first: start } = sentenceAt(block, first);
  const opener = determinerOf(phrase) ?? first;
  const before = opener - 1;
  if (before < start) return true;
  const id = block.tokens.id[before] ?? 0;
  if (block.tokens.kind[before] === TokenKind.mark) return true;
  if (classes.conjunctions.has(id))
    return !classes.prepositions.has(id) && wordAt(block, before) !== 'and' && wordAt(block, before) !== 'or';
  return false;
}

/** How the phrase is used: “we prompt him” (verb), “a prompt” (noun), “a prompt reply” (adjective). */
export function usedAs(phrase: Phrase): 'noun' | 'verb' | 'adjective' | 'unsure' {
  const { block, first } = phrase;
  const { first: start } = sentenceAt(block, first);
  const before = first - 1;
  const id = before >= start ? (block.tokens.id[before] ?? 0) : 0;
  const after = roleAfter(phrase);
  const determined = determinerOf(phrase) !== undefined;
  if (determined && after === 'noun') return 'adjective';
  if (determined) return 'noun';
  if (classes.modals.has(id) || classes.subjectPronouns.has(id) || classes.does.has(id) || wordIs(block, before, 'to'))
    return 'verb';
  if (classes.be.has(id)) return 'adjective';
  if (classes.prepositions.has(id)) return 'noun';
  return 'unsure';
}

const wordIs = (block: Block, at: number, word: string): boolean => isWord(block, at) && wordAt(block, at) === word;
