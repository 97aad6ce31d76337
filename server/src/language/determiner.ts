import type { Block } from '../text/block.ts';
import { transparent } from '../text/mask.ts';
import type { Edit, Span } from '../text/span.ts';
import { idOf } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';
import * as classes from './classes.ts';
import { determinerOf, idAt, isMark, sentenceAt, startOfDescription, wordAt, type Phrase } from './grammar.ts';
import { articleFor, capitalized, startsWithCapital } from './sound.ts';

/** How a verb agrees with a noun phrase. Mass nouns take a singular verb and no “a”. */
export type GrammaticalNumber = 'singular' | 'plural' | 'mass';

/** A wording, and the edits needed before it. */
export interface Determined {
  readonly edits: readonly Edit[];
  readonly text: string;
  /** The wording now opens the sentence, because the word before it was removed. */
  readonly opens: boolean;
}

const keep = (text: string): Determined => ({ edits: [], text, opens: false });

const withoutArticle = (text: string): string => text.replace(/^(?:an?|the) /, '');
/** The text begins with a word that already determines it. */
const startsWithPossessive = (text: string): boolean =>
  /^(?:my|your|his|her|its|our|their|one's|someone's|each|every|some|any|this|that|these|those) /.test(text);

/**
 * Adapts the wording and the determiner before it (“a”, “the”, “this”, “much”, “every”) to each other. Undefined if
 * they do not go together.
 */
export function settleDeterminer(
  phrase: Phrase,
  text: string,
  number: GrammaticalNumber | undefined,
  was?: GrammaticalNumber,
): Determined | undefined {
  const at = determinerOf(phrase);
  if (at === undefined)
    return suitsNumeral(phrase, number) && standsAlone(phrase, text, number, was) ? keep(text) : undefined;
  const { block, first } = phrase;
  const touches = at === first - 1;
  if (classes.articles.has(idAt(block, at))) return settleIndefinite(phrase, at, touches, text, number);
  if (startsWithPossessive(text))
    return touches && wordAt(block, at) === 'the' ? dropWord(phrase, at, text) : undefined;
  return settleDefinite(block, at, withoutArticle(text), number);
}

/**
 * A countable singular needs a determiner. If the replaced words had none, it cannot take their place: no “We saw way
 * of walking.”
 */
function standsAlone(
  { block, end, first }: Phrase,
  text: string,
  number?: GrammaticalNumber,
  was?: GrammaticalNumber,
): boolean {
  // “new strabismus” must not become “new an eye turn”
  if (/^(?:an?|the) /.test(text) && startOfDescription({ block, end, first }) < first) return false;
  if (number !== 'singular' || was === 'singular' || /^(?:an?|the) /.test(text) || startsWithPossessive(text))
    return true;
  const sentence = sentenceAt(block, first);
  for (let at = sentence.first; at < sentence.end; at++)
    if ((at < first || at >= end) && !isMark(block, at)) return false;
  return true;
}

/** “two” and “3” go with a plural only. */
function suitsNumeral(phrase: Phrase, number: GrammaticalNumber | undefined): boolean {
  if (number === undefined || number === 'plural') return true;
  const { block } = phrase;
  const at = startOfDescription(phrase) - 1;
  if (classes.several.has(idAt(block, at))) return false;
  return block.tokens.kind[at] !== TokenKind.number || wordAt(block, at) === '1';
}

/** “a” and “an”: they change with the sound that follows, and are dropped if the wording is not countable. */
function settleIndefinite(
  phrase: Phrase,
  at: number,
  touches: boolean,
  text: string,
  number?: GrammaticalNumber,
): Determined | undefined {
  const bare = withoutArticle(text);
  const isCounted = number !== 'plural' && number !== 'mass' && !startsWithPossessive(text);
  const isBest = number === undefined && text.startsWith('the '); // “an optimal seat” → “the best seat”
  if (!touches) return isCounted && !isBest ? keep(bare) : undefined;
  if (!isCounted) return dropWord(phrase, at, text);
  return replaceWord(phrase.block, at, isBest ? 'the' : articleFor(bare), bare);
}

const pluralOf: Readonly<Record<string, string>> = { this: 'these', that: 'those', much: 'many', less: 'fewer' };
const singularOf: Readonly<Record<string, string>> = { these: 'this', those: 'that' };

/** “the”, “his”, “this”, “each”, “many”: some of them change with the number, and some go with one number only. */
function settleDefinite(block: Block, at: number, text: string, number?: GrammaticalNumber): Determined | undefined {
  const id = idAt(block, at);
  if (number === undefined) return keep(text);
  if (number !== 'singular' && classes.oneByOne.has(id)) return undefined;
  if (number === 'plural') return replaceWord(block, at, pluralOf[wordAt(block, at)], text);
  return classes.several.has(id) ? undefined : replaceWord(block, at, singularOf[wordAt(block, at)], text);
}

/** Replaces the word at `at` by `becomes`, if they differ. */
function replaceWord(block: Block, at: number, becomes: string | undefined, text: string): Determined {
  if (becomes === undefined || becomes === wordAt(block, at)) return keep(text);
  return { edits: [{ span: spanAt(block, at), text: sameCase(block, at, becomes) }], text, opens: false };
}

const spanAt = (block: Block, at: number): Span => ({
  start: block.tokens.start[at] ?? 0,
  end: block.tokens.end[at] ?? 0,
});

/** Removes the word at `at` and the space after it. Undefined if emphasis encloses that word alone. */
function dropWord({ block }: Phrase, at: number, text: string): Determined | undefined {
  const { end, start } = spanAt(block, at);
  const space = /^\s+/.exec(block.prose.slice(end))?.[0].length ?? 0;
  if (space === 0 || (block.prose.charAt(start - 1) === transparent && block.prose.charAt(end) === transparent))
    return undefined;
  const opens = startsWithCapital(block.source.slice(start, end));
  return { edits: [{ span: { start, end: end + space }, text: '' }], text, opens };
}

/** Corrects “a” or “an” just before `first` so that it suits `text`. */
export function agreedArticle(block: Block, first: number, text: string): readonly Edit[] {
  const at = first - 1;
  if (at < 0 || !classes.articles.has(idAt(block, at)) || !/^\p{L}/u.test(text) || isDetermined(text)) return [];
  return replaceWord(block, at, articleFor(text), '').edits;
}

const isDetermined = (text: string): boolean =>
  classes.determiners.has(idOf(/^[\p{L}'\u2019]+/u.exec(text)?.[0].toLowerCase() ?? ''));

/** `word`, with a capital if the word at `at` has one. */
export const sameCase = (block: Block, at: number, word: string): string => {
  const { end, start } = spanAt(block, at);
  return startsWithCapital(block.source.slice(start, end)) ? capitalized(word) : word;
};
