import type { Block } from '../text/block.ts';
import { words } from '../text/vocabulary.ts';
import * as classes from './classes.ts';
import { idAt, isMark, isWord, roleAfter, sentenceAt, wordAt, type Phrase } from './grammar.ts';

/** Nouns and similar words that may follow a term: “the IFSP meeting”, “GMFCS level III”. */

/** More nouns that may follow another noun. This list only decides where a bracket is placed. */
const heads = words(
  'birth threshold trainer trainers walker walkers frame frames stay stays trial trials appointment appointments consult eval evals user users milestone milestones measurements plan athletes medication meds clinic clinics team status care twin follow-up',
);
/** “PT plans to …”, “OT notes a …”: these are verbs if an object follows. */
const mayBeVerbs =
  /^(?:plan|note|report|review|test|work|need|support|measure|visit|change|demand|form|practice|result|score|scale|list|rate|control|function|pump|approach|treat|trial|care|stay|frame|consult|range|date|code|side|hand|sound|word|position|sign|period|style|pattern|program|group|session)s?(?:es)?$/;
const most = 3;

/** The end of the noun that the phrase modifies; the end of the phrase itself, if it does not clearly modify one. */
export function endOfCompound(phrase: Phrase): number {
  const { block, first } = phrase;
  if (isCount(block, phrase.end)) return phrase.end + 1;
  let end = phrase.end;
  while (end - phrase.end < most && isHead({ block, first, end })) end++;
  if (end > phrase.end && isCount(block, end)) end++;
  return block.tokens.possessive[end - 1] !== true && isWhole({ block, first, end }) ? end : phrase.end;
}

/** Does the noun clearly end here, with room for a bracket? */
const isWhole = ({ block, end, first }: Phrase): boolean =>
  end >= sentenceAt(block, first).end || (isMark(block, end) ? wordAt(block, end) !== '(' : behindNoun(block, end));

/** The number in “level III” or “type 2”, which says which one. */
export const isCount = (block: Block, at: number): boolean =>
  at < block.tokens.length &&
  at > 0 &&
  /^(?:level|type|stage|grade|phase|tier)$/.test(wordAt(block, at - 1)) &&
  /^(?:[ivx]+|\d)$/.test(wordAt(block, at));

function isHead(phrase: Phrase): boolean {
  const { block, end, first } = phrase;
  if (
    end >= sentenceAt(block, first).end ||
    !isWord(block, end) ||
    !/^\p{Ll}/u.test(block.source.slice(block.tokens.start[end], block.tokens.end[end]))
  )
    return false;
  if (!heads.has(idAt(block, end)) && roleAfter(phrase) !== 'noun') return false;
  return !mayBeVerbs.test(wordAt(block, end)) || !takesObject(block, end + 1);
}

const takesObject = (block: Block, at: number): boolean =>
  at < block.tokens.length &&
  (classes.determiners.has(idAt(block, at)) || classes.pronouns.has(idAt(block, at)) || wordAt(block, at) === 'to');

/** Words that clearly follow a complete noun: “the IFSP meeting is”, “… on”, “… you asked for”. */
const behindNoun = (block: Block, at: number): boolean =>
  [
    classes.prepositions,
    classes.conjunctions,
    classes.be,
    classes.have,
    classes.modals,
    classes.does,
    classes.pronouns,
    classes.determiners,
    classes.adverbs,
    classes.commonVerbs,
  ].some((known) => known.has(idAt(block, at)));
