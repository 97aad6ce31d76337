import type { Block } from '../text/block.ts';
import { transparent } from '../text/mask.ts';
import type { Sentence } from '../text/sentences.ts';
import { spanBetween, type Edit, type Span } from '../text/span.ts';
import { questionVerb, settleVerb } from './agreement.ts';
import * as classes from './classes.ts';
import { settleDeterminer, type Determined, type GrammaticalNumber } from './determiner.ts';
import { idAt, isBeforeNoun, isMark, roleAfter, sentenceAt, wordAt, type Phrase } from './grammar.ts';
import { replaceKeepingMarks } from './markup.ts';
import { capitalized, startsWithCapital } from './sound.ts';

export type { GrammaticalNumber } from './determiner.ts';

/** The new wording, and what grammar has to know about it and about the words it replaces. */
export interface Substitution {
  readonly text: string;
  /** Grammatical number of the wording; undefined if it is not a noun. */
  readonly number?: GrammaticalNumber | undefined;
  /** Grammatical number of the replaced words. */
  readonly was?: GrammaticalNumber | undefined;
  /** Where an adjective fits. */
  readonly position?: 'before-noun' | 'after-verb' | undefined;
}

/**
 * The edits that replace the phrase with the wording, and adjust the article, capital, agreement and possessive around
 * it. Undefined if the sentence would not read right.
 */
export function substitute(phrase: Phrase, substitution: Substitution): readonly Edit[] | undefined {
  const { number, text, was } = substitution;
  if (!fits(phrase, substitution)) return undefined;
  if (text === '') return omit(phrase);
  const determined = settleDeterminer(phrase, text, number, was);
  const changesNumber = number !== undefined && was !== undefined && (number === 'plural') !== (was === 'plural');
  const verb = changesNumber ? settleVerb(phrase, number === 'plural') : [];
  if (!determined || !verb) return undefined;
  const put = replaceKeepingMarks(phrase.block, spanOf(phrase), cased(phrase, determined) + possessiveOf(phrase));
  if (put.length === 0) return undefined;
  return [...determined.edits, ...put, ...verb].sort((a, b) => a.span.start - b.span.start);
}

export const spanOf = (phrase: Phrase): Span => spanIn(phrase.block, phrase);

/** The span of some tokens of a block. */
export const spanIn = ({ tokens }: Block, { end, first }: Sentence): Span =>
  spanBetween(tokens.start[first] ?? 0, tokens.end[end - 1] ?? 0);

/** The possessive ending as written, which the wording takes over: “hypotonia’s” → “low muscle tension’s”. */
function possessiveOf(phrase: Phrase): string {
  const { block, end } = phrase;
  if (block.tokens.possessive[end - 1] !== true) return '';
  const { start, end: stop } = spanOf(phrase);
  return /['\u2019]s?$/i.exec(block.source.slice(start, stop).replaceAll(/[*_~]/g, ''))?.[0] ?? '';
}

/** Can the wording take a possessive ending? It must be short, without a phrase at its end. */
const carriesPossessive = (text: string): boolean =>
  /^\S+(?: \S+){0,2}$/.test(text) && !/ (?:of|and|or|in|to) /.test(text);

function fits(phrase: Phrase, { number, position, text }: Substitution): boolean {
  const isPossessive = possessiveOf(phrase) !== '';
  if (isPossessive) return number !== 'plural' && carriesPossessive(text);
  if (position !== undefined) return (isBeforeNoun(phrase) || isOneOfAge(phrase)) === (position === 'before-noun');
  if (number === undefined) return true;
  if (number === 'mass' && gerund.test(text) && !takesGerund(phrase)) return false;
  // A noun before another noun modifies it: “gait pattern”, “the IFSP team”. Only an explanation fits there.
  return !isBeforeNoun(phrase) || asksAbout(phrase);
}

/** “a 4 yo with a red bus”: the age serves as the noun. */
const isOneOfAge = ({ block, first }: Phrase): boolean =>
  /^\d+$/.test(wordAt(block, first - 1)) && first > 1 && classes.articles.has(idAt(block, first - 2));

/**
 * “using it in daily life” is a noun only in some positions; “swelling of the feet” and “talking” are nouns anywhere.
 */
const gerund = /^(?!(?:lasting|bleeding|swelling|staying power|walking practice|hearing testing)\b)[a-z]+ing (?!of\b)/;

/**
 * Does a gerund fit here: at the start of a clause, after a preposition, in a list, after “is”, or after certain verbs?
 */
function takesGerund({ block, first }: Phrase): boolean {
  if (first === sentenceAt(block, first).first || isMark(block, first - 1)) return true;
  const { be, beforeGerund, conjunctions, prepositions } = classes;
  if (/^(?:it|that)['\u2019]s$/.test(wordAt(block, first - 1))) return true;
  return [be, beforeGerund, conjunctions, prepositions].some((words) => words.has(idAt(block, first - 1)));
}

/** “Is hypotonia new?”: the word that follows the subject of such a question and ends it is not a noun. */
function asksAbout(phrase: Phrase): boolean {
  const { block, end, first } = phrase;
  const verb = questionVerb(phrase);
  return (
    verb !== undefined &&
    classes.be.has(idAt(block, verb)) &&
    roleAfter(phrase) === 'unsure' &&
    !isBeforeNoun({ block, first, end: end + 1 })
  );
}

/**
 * Capitalizes the wording if the phrase has its capital from its position: at the start of a sentence, after a
 * quotation mark, in a title.
 */
function cased(phrase: Phrase, { opens, text }: Determined): string {
  const { block, first } = phrase;
  const source = block.source.slice(block.tokens.start[first], block.tokens.end[first]);
  if (opens || (opensSpeech(phrase) && !/^\P{L}*\p{Ll}/u.test(source))) return capitalized(text);
  // the capitals of letters tell nothing: “30 sec, B LE”
  const isTitle = block.kind === 'heading' || (isMark(block, first - 1) && /\p{Ll}/u.test(source));
  return isTitle && startsWithCapital(source) ? capitalized(text) : text;
}

/** Does the phrase open a sentence, or somebody's words? Abbreviations and numbers do not show it by a capital. */
function opensSpeech(phrase: Phrase): boolean {
  const { block, first } = phrase;
  if (opensSentence(phrase)) return true;
  return /^["\u201c]$/.test(wordAt(block, first - 1)) && /^[,:]$/.test(wordAt(block, first - 2));
}

/** Is the phrase the first in its sentence, apart from opening marks? */
export function opensSentence({ block, first }: Phrase): boolean {
  for (let at = sentenceAt(block, first).first; at < first; at++) if (!isMark(block, at)) return false;
  return true;
}

/** Removes the phrase with the comma and space after it, and passes on its capital. */
function omit(phrase: Phrase): readonly Edit[] | undefined {
  const { prose } = phrase.block;
  const span = wholeOf(phrase);
  if (span.end === spanOf(phrase).end && prose.slice(span.start, span.end).includes(transparent)) return undefined;
  const behind = /^,?\s+/.exec(prose.slice(span.end))?.[0].length ?? 0;
  const before = behind > 0 ? 0 : (/,?\s*$/.exec(prose.slice(0, span.start))?.[0].length ?? 0);
  return [
    { span: { start: span.start - before, end: span.end + behind }, text: '' },
    ...capitalBehind(phrase, span.end + behind),
  ];
}

/** If the phrase opened its sentence with a capital, capitalizes the word that opens it now. */
function capitalBehind(phrase: Phrase, from: number): readonly Edit[] {
  const { block, end, first } = phrase;
  const { source, tokens } = block;
  if (!opensSentence(phrase) || end >= sentenceAt(block, first).end) return [];
  const next = tokens.start.find((start) => start >= from);
  if (next === undefined || !startsWithCapital(source.slice(tokens.start[first], tokens.end[first]))) return [];
  return [{ span: { start: next, end: next + 1 }, text: source.charAt(next).toUpperCase() }];
}

/** The span of a phrase, including emphasis that encloses only the phrase. */
function wholeOf(phrase: Phrase): Span {
  const { end, start } = spanOf(phrase);
  const around = phrase.block.inline.find(
    ({ contentEnd, contentStart }) => contentStart === start && contentEnd === end,
  );
  return around ? { start: around.start, end: around.end } : { start, end };
}
