import * as classes from '../../language/classes.ts';
import { wordAt } from '../../language/grammar.ts';
import type { Tense } from '../../language/inflect.ts';
import { words } from '../../text/vocabulary.ts';
import { TokenKind } from '../../text/words.ts';
import type { Found } from '../phrase-rule.ts';
import { whoBefore, type Who } from './who.ts';

/** What a verb hangs on: “is refusing”, “has refused”, “may refuse”, “often refuses”, or nothing. */
export type Hold = 'be' | 'have' | 'modal' | 'adverb' | 'none';

type Site = Pick<Found, 'block' | 'sentence'>;

const helpers = words(
  "to do does did don't doesn't didn't let lets help helps helped make makes made i'll you'll he'll she'll we'll they'll",
);

/** What stands before the verb at `at`. */
export function holdOf({ block, sentence }: Site, at: number): Hold {
  let hold: Hold = 'none';
  for (let before = at - 1; before >= sentence.first; before--) {
    const id = block.tokens.id[before] ?? 0;
    if (block.tokens.kind[before] === TokenKind.mark) return hold;
    if (classes.be.has(id) || /^\p{L}+(?:'s|'re|'m)$/u.test(wordAt(block, before))) return 'be';
    if (classes.have.has(id)) return 'have';
    if (classes.modals.has(id) || helpers.has(id)) return 'modal';
    if (!classes.adverbs.has(id) && !classes.negations.has(id)) return hold;
    hold = 'adverb';
  }
  return hold;
}

/** The form of another verb in the place of this one: what has the ending of the past is a participle behind “has”. */
export const tenseThere = (tense: Tense, hold: Hold): Tense =>
  tense === 'past' && (hold === 'have' || hold === 'be') ? 'participle' : tense;

/** Relatives and other children who are no class of their own. */
const relations = words('brother sister brothers sisters twin twins sibling siblings cousin cousins peer peers pair who');
const openers = words('at in on during after before with when while for once by upon until from between');

/** Verbs that begin another: “kept refusing”, “started to resist”. */
const leading = words('kept keeps keep keeping began begins begin started starts start continued continues continue tried tries to');
const leaders = words('i we staff therapist clinician');

/** Who does what the verb at `at` says; a note that opens with its time or place leaves the child out (“At snack, refused …”). */
export function doerOf({ block, sentence }: Site, verb: number): Who {
  let at = verb;
  while (at > sentence.first && (leading.has(block.tokens.id[at - 1] ?? 0) || /\p{L}ly$/u.test(wordAt(block, at - 1)))) at--;
  if (leaders.has(block.tokens.id[at - 1] ?? 0)) return 'writer';
  const who = whoBefore(block, sentence.first, at);
  // “We”, “Therapist” at the head of a sentence have a capital and are no names
  if (who === 'name' && leaders.has(block.tokens.id[sentence.first] ?? 0)) return 'writer';
  if (who !== 'thing') return who;
  const before = block.tokens.id[at - 1] ?? 0;
  if (relations.has(before)) return 'child';
  const opens = openers.has(block.tokens.id[sentence.first] ?? 0);
  return opens && /^[,;]$/.test(wordAt(block, at - 1)) ? 'nobody' : 'thing';
}

/** Is it a child, or somebody of the family, who does this, as far as the sentence tells? */
export const isDoneByFamily = (site: Site, at: number): boolean =>
  !['thing', 'writer', 'you'].includes(doerOf(site, at));

const many = /^(?:they|we|you|both|children|people|\p{Ll}+[^s'i]s)$/u;

/** “was” for one, “were” for more, by the word before the verb. */
export const wasOrWere = (site: Site, at: number): 'was' | 'were' =>
  at > site.sentence.first && many.test(wordAt(site.block, at - 1)) && !/(?:ss|us|was|is)$/.test(wordAt(site.block, at - 1)) ? 'were' : 'was';
