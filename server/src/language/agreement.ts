import type { Edit } from '../text/span.ts';
import * as classes from './classes.ts';
import { sameCase } from './determiner.ts';
import {
  determinerOf,
  idAt,
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
 * The edit that makes the verb agree where its subject becomes plural, or stops being so. None where nothing has to
 * change; undefined where nobody can tell.
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
  return [{ span, text: sameCase(block, at, becomes) }];
}

const present =
  /^(?:are|were|have|do|go|come|give|take|make|get|keep|let|say|tell|feel|mean|bring|lead|grow|begin|become|run|sit|stand|hold|send|meet|aren't|weren't|haven't|don't)$/;

/** A form that agrees with a plural: not a past, not a modal, not already singular. */
const isPlural = (verb: string): boolean =>
  present.test(verb) ||
  !(/(?:ed|ing|s)$|^(?:can|could|will|would|shall|should|may|might|must|ought)$/.test(verb) || isIrregularVerb(verb));

/** The verb that opens a question or a “there is” before the phrase. */
function questionVerb(phrase: Phrase): number | undefined {
  const { block, first } = phrase;
  const { first: start } = sentenceAt(block, first);
  const at = (determinerOf(phrase) ?? startOfDescription(phrase)) - 1;
  if (at < start || !(classes.be.has(idAt(block, at)) || classes.does.has(idAt(block, at)))) return undefined;
  const opens = at === start || isMark(block, at - 1);
  return opens || classes.questionWords.has(idAt(block, at - 1)) || wordAt(block, at - 1) === 'there' ? at : undefined;
}

/** Is the phrase the subject of its clause? Not inside “the level of …”. */
function subjecthood(phrase: Phrase, becomesPlural: boolean): 'yes' | 'no' | 'unsure' {
  const { block, first } = phrase;
  const { first: start } = sentenceAt(block, first);
  const opener = determinerOf(phrase) ?? startOfDescription(phrase);
  const at = opener - 1;
  if (at < start || isMark(block, at)) return 'yes';
  const id = idAt(block, at);
  // “Songs and reflexes help” is plural anyway; “… and input helps” begins a clause of its own, unless an “of” reaches here
  if (classes.coordinators.has(id)) return !becomesPlural ? 'no' : hangsOnPreposition(phrase, at) ? 'unsure' : 'yes';
  if (classes.conjunctions.has(id) && !classes.prepositions.has(id)) return 'yes';
  if (verbAfter(phrase) === undefined) return 'no';
  if (classes.prepositions.has(id) && !classes.conjunctions.has(id))
    return opener === first || determinerOf(phrase) !== undefined ? 'no' : 'unsure';
  return classes.conjunctions.has(id) || wordAt(block, at) === 'because' || isVerbForm(block, at) ? 'yes' : 'unsure';
}

function hangsOnPreposition({ block, first }: Phrase, from: number): boolean {
  const { first: start } = sentenceAt(block, first);
  for (let at = from - 1; at >= start && !isMark(block, at) && !isVerbForm(block, at); at--)
    if (classes.prepositions.has(idAt(block, at))) return true;
  return false;
}

/** The verb right behind, adverbs apart. */
function verbAfter({ block, end, first }: Phrase): number | undefined {
  const { end: stop } = sentenceAt(block, first);
  let at = end;
  while (at < stop && (classes.adverbs.has(idAt(block, at)) || wordAt(block, at).endsWith('ly'))) at++;
  if (at >= stop || !isWord(block, at)) return undefined;
  return roleAfter({ block, first, end: at }) === 'verb' || classes.does.has(idAt(block, at)) ? at : undefined;
}

/** The verb of which the phrase is the subject; “unsure” where words in between may hold another subject. */
function finiteVerb(phrase: Phrase): number | 'unsure' | undefined {
  const near = verbAfter(phrase);
  if (near !== undefined) return near;
  const { block, end, first } = phrase;
  const { end: stop } = sentenceAt(block, first);
  if (end >= stop || classes.coordinators.has(idAt(block, end)) || /^[.?!:;)\]"\u201d]$/.test(wordAt(block, end)))
    return undefined;
  let isClear = !isMark(block, end);
  for (let at = end; at < stop; at++) {
    const id = idAt(block, at);
    if (isFinite(id)) return isClear ? at : 'unsure';
    if (isMark(block, at) || classes.conjunctions.has(id) || /[^s]s$/.test(wordAt(block, at))) isClear = false;
  }
  return undefined;
}

const isFinite = (id: number): boolean => classes.commonVerbs.has(id) && !classes.headNouns.has(id);
