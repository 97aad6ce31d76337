import type { Block } from '../text/block.ts';
import type { Edit } from '../text/span.ts';
import * as classes from './classes.ts';
import { determinerOf, isBeforeNoun, isSubject, roleAfter, sentenceAt, wordAt, type Phrase } from './grammar.ts';
import { replaceKeepingMarks } from './markup.ts';
import { articleFor, capitalized, startsWithCapital } from './sound.ts';
import { pluralVerb, singularVerb } from './verbs.ts';

/** How a verb agrees with a noun phrase: mass nouns take the singular, and no “a”. */
export type GrammaticalNumber = 'singular' | 'plural' | 'mass';

/** What goes in, and what went out, as far as grammar has to know. */
export interface Substitution {
  readonly text: string;
  /** Number of the wording; undefined where it is no noun. */
  readonly number?: GrammaticalNumber | undefined;
  /** Number of the words that it replaces. */
  readonly was?: GrammaticalNumber | undefined;
  /** Where an adjective fits. */
  readonly position?: 'before-noun' | 'after-verb' | undefined;
}

/**
 * Edits of the block that put the wording in place of the phrase, with article, capital, agreement and possessive set
 * right around it. Undefined where the sentence would not read right.
 */
export function substitute(phrase: Phrase, substitution: Substitution): readonly Edit[] | undefined {
  if (!fits(phrase, substitution)) return undefined;
  if (substitution.text === '') return omit(phrase);
  const determined = settleDeterminer(phrase, substitution);
  if (!determined) return undefined;
  const verb = settleVerb(phrase, substitution);
  const edits = [
    ...determined.edits,
    ...replaceKeepingMarks(phrase.block, spanOf(phrase), cased(phrase, determined) + tail(phrase)),
    ...verb,
  ];
  return edits.sort((a, b) => a.span.start - b.span.start);
}

export const spanOf = ({ block: { tokens }, first, end }: Phrase): { start: number; end: number } => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[end - 1] ?? 0,
});

/** A possessive ending is carried over: “hypotonia’s” → “low muscle tension’s”. */
const tail = ({ block, end }: Phrase): string => (block.tokens.possessive[end - 1] === true ? '\u2019s' : '');

/** The longest wording that can still carry a possessive ending. */
const possessiveWords = 3;

function fits(phrase: Phrase, { number, position, text, was }: Substitution): boolean {
  if (tail(phrase) !== '' && text.split(' ').length > possessiveWords) return false;
  if (position === 'before-noun') return isBeforeNoun(phrase);
  if (position === 'after-verb') return !isBeforeNoun(phrase);
  if (number === undefined) return true;
  if (isGerund(text) && !takesGerund(phrase)) return false;
  // A noun in front of a noun describes it: “gait pattern”, “the IFSP team”. Only an explanation fits there.
  const role = roleAfter(phrase);
  if (role === 'noun') return false;
  if (role === 'unsure') return mayBeVerb(phrase, was);
  return !startsWithDeterminer(text) || wordBefore(phrase) !== 'per';
}

/** “using it in daily life”: a noun by its place only, and no adjective goes before it. */
const isGerund = (text: string): boolean => /^(?!feeling|meeting|clothing|breathing|hearing|sitting frame|standing frame|bring)[a-z]+ing\b/.test(text);

/** A gerund goes at the head of a sentence, after a preposition, in a list, after “is”, and after a few verbs. */
function takesGerund({ block, first }: Phrase): boolean {
  if (first === sentenceAt(block, first).first || block.tokens.kind[first - 1] !== 0) return true;
  const id = block.tokens.id[first - 1] ?? 0;
  return classes.prepositions.has(id) || classes.beforeGerund.has(id) || classes.be.has(id);
}

/** An unknown word behind a noun is taken for its verb only where it is spelled like one that agrees. */
function mayBeVerb({ block, end }: Phrase, was: GrammaticalNumber | undefined): boolean {
  if (was === 'plural') return false;
  return /[^s]s$/.test(wordAt(block, end)) && !classes.headNouns.has(block.tokens.id[end] ?? 0);
}

const wordBefore = (phrase: Phrase): string | undefined =>
  phrase.first > sentenceAt(phrase.block, phrase.first).first ? wordAt(phrase.block, phrase.first - 1) : undefined;

const startsWithDeterminer = (text: string): boolean =>
  /^(?:an?|the|one|one's|your|someone's|his|her|their) /.test(text);

interface Determined {
  readonly edits: readonly Edit[];
  readonly text: string;
  /** The wording now opens the sentence, because what stood before it went. */
  readonly opens: boolean;
}

const withoutArticle = (text: string): string => text.replace(/^(?:an?|the) /, '');

/** Settles the wording with “a”, “the”, “this”, “much” or “every” before it. */
function settleDeterminer(phrase: Phrase, { number, text }: Substitution): Determined | undefined {
  const { block, first } = phrase;
  const at = determinerOf(phrase);
  if (at === undefined) return { edits: [], text, opens: false };
  const id = block.tokens.id[at] ?? 0;
  const touches = at === first - 1;
  if (!classes.articles.has(id))
    return number === 'plural' ? settlePlural(phrase, at, withoutArticle(text)) : keep(withoutArticle(text));
  if (number === undefined || number === 'singular')
    return touches ? settleArticle(phrase, at, withoutArticle(text)) : keep(withoutArticle(text));
  if (!touches) return undefined; // “a mild hypotonia”: the article stands too far off to go alone
  return dropWord(phrase, at, text);
}

const keep = (text: string): Determined => ({ edits: [], text, opens: false });

/** “this” and “that” before what is now plural; words that count one by one do not go with it at all. */
function settlePlural({ block }: Phrase, at: number, text: string): Determined | undefined {
  const plural: Readonly<Record<string, string>> = {
    this: 'these',
    that: 'those',
    much: 'many',
    less: 'fewer',
    little: 'few',
  };
  const word = wordAt(block, at);
  if (/^(?:each|every|either|neither|another|one)$/.test(word)) return undefined;
  const becomes = plural[word];
  if (becomes === undefined) return keep(text);
  const span = { start: block.tokens.start[at] ?? 0, end: block.tokens.end[at] ?? 0 };
  return { edits: [{ span, text: sameCase(block, at, becomes) }], text, opens: false };
}

function settleArticle({ block }: Phrase, at: number, text: string): Determined {
  const article = articleFor(text);
  if (wordAt(block, at) === article) return keep(text);
  const span = { start: block.tokens.start[at] ?? 0, end: block.tokens.end[at] ?? 0 };
  return { edits: [{ span, text: sameCase(block, at, article) }], text, opens: false };
}

/** Takes out the article at `at` with the space behind it. */
function dropWord({ block, first }: Phrase, at: number, text: string): Determined {
  const span = { start: block.tokens.start[at] ?? 0, end: block.tokens.start[first] ?? 0 };
  if (block.prose.slice(span.start, span.end).trim() !== wordAt(block, at) && !isPlain(block, span))
    return { edits: [], text, opens: false };
  return { edits: [{ span, text: '' }], text, opens: startsWithCapital(block.source.slice(span.start, span.end)) };
}

const isPlain = (block: Block, { start, end }: { start: number; end: number }): boolean =>
  block.prose.slice(start, end) === block.source.slice(start, end);

const sameCase = (block: Block, at: number, word: string): string =>
  startsWithCapital(block.source.slice(block.tokens.start[at], block.tokens.end[at])) ? capitalized(word) : word;

/** A capital where the phrase had one for its place: at the head of a sentence, not inside a name. */
function cased(phrase: Phrase, { opens, text }: Determined): string {
  if (opens) return capitalized(text);
  const { block, first } = phrase;
  const source = block.source.slice(block.tokens.start[first], block.tokens.end[first]);
  if (startsWithCapital(source)) return capitalized(text);
  return opensSentence(phrase) && /^\P{L}*\p{Lu}/u.test(source) ? capitalized(text) : text;
}

/** Nothing but opening marks stand before it in its sentence. */
export function opensSentence({ block, first }: Phrase): boolean {
  for (let at = sentenceAt(block, first).first; at < first; at++) if (block.tokens.kind[at] !== 2) return false;
  return true;
}

/** Makes the verb agree where the number of its subject changed. */
function settleVerb(phrase: Phrase, { number, was }: Substitution): readonly Edit[] {
  if (number === undefined || was === undefined || (number === 'plural') === (was === 'plural') || !isSubject(phrase))
    return [];
  const { block } = phrase;
  const at = verbAfter(phrase) ?? verbBefore(phrase);
  if (at === undefined) return [];
  const verb = wordAt(block, at);
  const becomes = number === 'plural' ? pluralVerb(verb) : isPlainPlural(verb) ? singularVerb(verb) : undefined;
  if (becomes === undefined) return [];
  return [
    {
      span: { start: block.tokens.start[at] ?? 0, end: block.tokens.end[at] ?? 0 },
      text: sameCase(block, at, becomes),
    },
  ];
}

/** A form that agrees with a plural: not a past, not a modal, not already singular. */
const isPlainPlural = (verb: string): boolean =>
  verb === 'were' ||
  !/(?:ed|ing|s)$|^(?:can|could|will|would|may|might|must|should|had|did|made|took|gave|went|came|kept|let|got|said|told)$/.test(
    verb,
  );

/** The verb right behind, adverbs apart. */
function verbAfter({ block, end, first }: Phrase): number | undefined {
  const { end: stop } = sentenceAt(block, first);
  let at = end;
  while (at < stop && classes.adverbs.has(block.tokens.id[at] ?? 0)) at++;
  if (at >= stop || block.tokens.kind[at] !== 0) return undefined;
  const role = roleAfter({ block, first, end: at });
  return role === 'verb' || role === 'unsure' || classes.does.has(block.tokens.id[at] ?? 0) ? at : undefined;
}

/** The verb of a question: “Is hypotonia …?” */
function verbBefore(phrase: Phrase): number | undefined {
  const { block, first } = phrase;
  const at = (determinerOf(phrase) ?? first) - 1;
  if (at < sentenceAt(block, first).first) return undefined;
  const id = block.tokens.id[at] ?? 0;
  return classes.be.has(id) || classes.does.has(id) ? at : undefined;
}

/** Takes the phrase out, with the comma and space behind it. */
function omit(phrase: Phrase): readonly Edit[] {
  const { block } = phrase;
  const { start, end } = spanOf(phrase);
  const gap = /^,?[ \t]+/.exec(block.prose.slice(end))?.[0].length ?? 0;
  const next = block.source.charAt(end + gap);
  const opens = opensSentence(phrase) && startsWithCapital(block.source.slice(start, end));
  if (gap === 0) return [{ span: { start: start - (block.prose.charAt(start - 1) === ' ' ? 1 : 0), end }, text: '' }];
  return opens
    ? [{ span: { start, end: end + gap + 1 }, text: next.toUpperCase() }]
    : [{ span: { start, end: end + gap }, text: '' }];
}
