import type { Block } from '../text/block.ts';
import type { Edit } from '../text/span.ts';
import * as classes from './classes.ts';
import { sameCase } from './determiner.ts';
import {
  determinerOf,
  idAt,
  isKnownVerb,
  isMark,
  isVerbForm,
  isWord,
  roleAfter,
  sentenceAt,
  startOfDescription,
  wordAt,
  type Phrase,
} from './grammar.ts';
import { isIrregularVerb } from './inflect.ts';
import { pluralVerb, singularVerb } from './verbs.ts';

/**
 * The edits that keep the verb in agreement when its subject becomes plural, or no longer is. An empty list if nothing
 * has to change; undefined if this cannot be told.
 */
export function settleVerb(phrase: Phrase, becomesPlural: boolean): readonly Edit[] | undefined {
  const question = questionVerb(phrase);
  if (question !== undefined) return agree(phrase, question, becomesPlural);
  const subject = subjecthood(phrase, becomesPlural);
  if (subject === 'no') return [];
  const verb = finiteVerb(phrase);
  if (verb === undefined) return [];
  return verb === 'unsure' || subject === 'unsure' ? undefined : agree(phrase, verb, becomesPlural);
}

function agree({ block }: Phrase, at: number, becomesPlural: boolean): readonly Edit[] {
  const verb = wordAt(block, at);
  const becomes = becomesPlural ? pluralVerb(verb) : isPlural(verb) ? singularVerb(verb) : undefined;
  if (becomes === undefined) return [];
  const span = { start: block.tokens.start[at] ?? 0, end: block.tokens.end[at] ?? 0 };
  const curly = block.source.slice(span.start, span.end).includes('\u2019');
  return [{ span, text: sameCase(block, at, curly ? becomes.replace("'", '\u2019') : becomes) }];
}

const present =
  /^(?:are|were|have|do|go|come|give|take|make|get|keep|let|say|tell|feel|mean|bring|lead|grow|begin|become|run|sit|stand|hold|send|meet|aren't|weren't|haven't|don't)$/;

/** A form that agrees with a plural subject: not a past tense, not a modal, not already singular. */
const isPlural = (verb: string): boolean =>
  present.test(verb) ||
  !(/(?:ed|ing|s)$|^(?:can|could|will|would|shall|should|may|might|must|ought)$/.test(verb) || isIrregularVerb(verb));

/** The verb before the phrase that opens a question or a “there is”. */
export function questionVerb(phrase: Phrase): number | undefined {
  const { block, first } = phrase;
  const { first: start } = sentenceAt(block, first);
  const at = openerOf(phrase) - 1;
  if (at < start || !(classes.be.has(idAt(block, at)) || classes.does.has(idAt(block, at)))) return undefined;
  const opens = at === start || isMark(block, at - 1);
  return opens || classes.questionWords.has(idAt(block, at - 1)) || wordAt(block, at - 1) === 'there' ? at : undefined;
}

/** The first token of the whole noun phrase: “too much input” starts with “too”. */
function openerOf(phrase: Phrase): number {
  const at = determinerOf(phrase) ?? startOfDescription(phrase);
  return at > 0 && classes.degrees.has(idAt(phrase.block, at - 1)) ? at - 1 : at;
}

type Answer = 'yes' | 'no' | 'unsure';

/** Is the phrase the subject of its clause? Inside “the level of …” it is not. */
function subjecthood(phrase: Phrase, becomesPlural: boolean): Answer {
  const { block, first } = phrase;
  const at = openerOf(phrase) - 1;
  if (at < sentenceAt(block, first).first || isMark(block, at)) return 'yes';
  const id = idAt(block, at);
  // “Songs and reflexes help” is plural anyway. In “… and input helps” a new clause begins, unless the phrase belongs
  // to an earlier preposition such as “of”.
  if (classes.coordinators.has(id)) return becomesPlural ? (hangsOnPreposition(phrase, at) ? 'unsure' : 'yes') : 'no';
  if (classes.conjunctions.has(id) && !classes.prepositions.has(id)) return 'yes';
  return verbAfter(phrase) === undefined ? 'no' : subjecthoodBeforeVerb(phrase, at);
}

/** The same if a verb follows. The verb may belong to the phrase, or to what the phrase depends on. */
function subjecthoodBeforeVerb(phrase: Phrase, before: number): Answer {
  const { block, first } = phrase;
  const id = idAt(block, before);
  if (classes.conjunctions.has(id) || wordAt(block, before) === 'because') return 'yes';
  if (isVerbForm(block, before)) return classes.prepositions.has(idAt(block, before - 1)) ? 'unsure' : 'yes'; // “in play”
  if (!classes.prepositions.has(id)) return 'unsure';
  return before === first - 1 || determinerOf(phrase) !== undefined ? 'no' : 'unsure';
}

function hangsOnPreposition({ block, first }: Phrase, from: number): boolean {
  const { first: start } = sentenceAt(block, first);
  for (let at = from - 1; at >= start && !isMark(block, at) && !isVerbForm(block, at); at--)
    if (classes.prepositions.has(idAt(block, at))) return true;
  return false;
}

/** The verb just after the phrase, skipping adverbs. */
function verbAfter({ block, end, first }: Phrase): number | undefined {
  const { end: stop } = sentenceAt(block, first);
  let at = end;
  while (at < stop && (classes.adverbs.has(idAt(block, at)) || wordAt(block, at).endsWith('ly'))) at++;
  if (at >= stop || !isWord(block, at)) return undefined;
  return roleAfter({ block, first, end: at }) === 'verb' ? at : undefined;
}

/** The verb whose subject is the phrase; “unsure” if the words in between may hold another subject. */
function finiteVerb(phrase: Phrase): number | 'unsure' | undefined {
  const near = verbAfter(phrase);
  if (near !== undefined) return near;
  const { block, end, first } = phrase;
  const { end: stop } = sentenceAt(block, first);
  if (end >= stop || endsClause.test(wordAt(block, end)) || classes.coordinators.has(idAt(block, end)))
    return undefined;
  let isClear = true;
  for (let at = end; at < stop; at++) {
    if (isFinite(idAt(block, at))) return isClear ? at : 'unsure';
    isClear &&= !mayHoldSubject(block, at);
  }
  return undefined;
}

const endsClause = /^[.?!:;)\]"\u201d]$/;

const mayHoldSubject = (block: Block, at: number): boolean =>
  isMark(block, at) || classes.conjunctions.has(idAt(block, at)) || /[^s]s$/.test(wordAt(block, at));

const isFinite = (id: number): boolean => isKnownVerb(id) && !classes.headNouns.has(id);
