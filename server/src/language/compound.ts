import type { Block } from '../text/block.ts';
import { words } from '../text/vocabulary.ts';
import * as classes from './classes.ts';
import { idAt, isMark, isWord, roleAfter, sentenceAt, wordAt, type Phrase } from './grammar.ts';

/** Nouns and their like that a term may stand before: “the IFSP meeting”, “GMFCS level III”. */

/** Further nouns that stand behind another one; here nothing but the place of a bracket hangs on them. */
const heads = words(
  'birth threshold trainer trainers walker walkers frame frames stay stays trial trials appointment appointments consult eval evals user users milestone milestones measurements plan athletes medication meds clinic clinics team status care twin follow-up',
);
/** “PT plans to …”, “OT notes a …”: a verb, where an object follows. */
const mayBeVerbs =
  /^(?:plan|note|report|review|test|work|need|support|measure|visit|change|demand|form|practice|result|score|scale|list|rate|control|function|pump|approach|treat|trial|care|stay|frame|consult|range|date|code|side|hand|sound|word|position|sign|period|style|pattern|program|group|session)s?(?:es)?$/;
const most = 3;

/** Where the noun ends that the phrase describes; where the phrase ends, if it describes none for sure. */
export function endOfCompound(phrase: Phrase): number {
  const { block, first } = phrase;
  if (isCount(block, phrase.end)) return phrase.end + 1;
  let end = phrase.end;
  while (end - phrase.end < most && isHead({ block, first, end })) end++;
  if (end > phrase.end && isCount(block, end)) end++;
  return block.tokens.possessive[end - 1] !== true && isWhole({ block, first, end }) ? end : phrase.end;
}

/** Is it over there for sure, with room for a bracket? */
const isWhole = ({ block, end, first }: Phrase): boolean =>
  end >= sentenceAt(block, first).end || (isMark(block, end) ? wordAt(block, end) !== '(' : behindNoun(block, end));

/** “Level III”, “type 2”: a number that tells which. */
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

/** What goes on behind a noun for sure: “the IFSP meeting is”, “… on”, “… you asked for”. */
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
