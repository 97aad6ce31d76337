import * as classes from '../../language/classes.ts';
import { wordAt } from '../../language/grammar.ts';
import type { Tense } from '../../language/inflect.ts';
import { words } from '../../text/vocabulary.ts';
import { TokenKind } from '../../text/words.ts';
import type { Found } from '../phrase-rule.ts';
import type { Block } from '../../text/block.ts';
import { sentenceText, whoBefore, type Who } from './who.ts';

/** What governs a verb: “is refusing”, “has refused”, “may refuse”, “often refuses”, or nothing. */
export type Hold = 'be' | 'have' | 'modal' | 'adverb' | 'none';

type Site = Pick<Found, 'block' | 'sentence'>;

const helpers = words(
  "to do does did don't doesn't didn't let lets help helps helped make makes made i'll you'll he'll she'll we'll they'll",
);

/** What governs the verb at token `at`. */
export function holdOf({ block, sentence }: Site, at: number): Hold {
  let hold: Hold = 'none';
  for (let before = at - 1; before >= sentence.first && block.tokens.kind[before] !== TokenKind.mark; before--) {
    const found = helperAt(block, before);
    if (found) return found;
    if (!isAside(block.tokens.id[before] ?? 0)) return hold;
    hold = 'adverb';
  }
  return hold;
}

function helperAt(block: Block, at: number): Hold | undefined {
  const id = block.tokens.id[at] ?? 0;
  if (classes.be.has(id) || /^\p{L}+(?:'s|'re|'m)$/u.test(wordAt(block, at))) return 'be';
  if (classes.have.has(id)) return 'have';
  return classes.modals.has(id) || helpers.has(id) ? 'modal' : undefined;
}

const isAside = (id: number): boolean => classes.adverbs.has(id) || classes.negations.has(id);

/** The form that another verb needs in this place. After “has” or “is”, what looks like the past is a participle. */
export const tenseThere = (tense: Tense, hold: Hold): Tense =>
  tense === 'past' && (hold === 'have' || hold === 'be') ? 'participle' : tense;

/** Relatives and other children who are in no word class. */
const relations = words(
  'brother sister brothers sisters twin twins sibling siblings cousin cousins peer peers pair who',
);
const joins = words('and then');
const isDeed = (block: Block, at: number): boolean =>
  /^\p{Lu}\p{Ll}+ed$/u.test(block.source.slice(block.tokens.start[at], block.tokens.end[at]));
const openers = words('at in on during after before with when while for once by upon until from between');

/** Verbs that introduce another verb: “kept refusing”, “started to resist”. */
const leading = words(
  'kept keeps keep keeping began begins begin started starts start continued continues continue tried tries to',
);
const staff = words(
  'i we staff therapist therapists clinician adult adults aide aides nurse nurses rbt assistant assistants teacher teachers para paras paraprofessional paraeducator educator provider specialist coach interventionist',
);

/**
 * The doer of the verb at token `verb`. A note that begins with a time or place leaves out the child (“At snack,
 * refused …”).
 */
export function doerOf(site: Site, verb: number): Who {
  const { block, sentence } = site;
  const at = withoutLead(site, verb);
  if (staff.has(block.tokens.id[at - 1] ?? 0)) return 'writer';
  const who = whoBefore(block, sentence.first, at);
  // “We” and “Therapist” at the beginning of a sentence have a capital, but are not names
  if (who === 'name' && staff.has(block.tokens.id[sentence.first] ?? 0)) return 'writer';
  return who === 'thing' ? closerLook(site, at) : who;
}

/** Goes back over “kept”, “started to” and “gently”. */
function withoutLead({ block, sentence }: Site, verb: number): number {
  let at = verb;
  while (at > sentence.first && (leading.has(block.tokens.id[at - 1] ?? 0) || /\p{L}ly$/u.test(wordAt(block, at - 1))))
    at--;
  return at;
}

function closerLook({ block, sentence }: Site, at: number): Who {
  if (relations.has(block.tokens.id[at - 1] ?? 0)) return 'child';
  // “Grasped his arm and marched him out”: the same person did both
  if (joins.has(block.tokens.id[at - 1] ?? 0) && isDeed(block, sentence.first)) return 'nobody';
  const opens = openers.has(block.tokens.id[sentence.first] ?? 0);
  return opens && /^[,;]$/.test(wordAt(block, at - 1)) ? 'nobody' : 'thing';
}

/**
 * “Leo grasped her finger”, “Y. quieted and turned her face”: initials or a name. At the beginning of a sentence, a
 * capital alone does not make a name, because “Took” has one too.
 */
export const isNamed = (site: Site, at: number): boolean =>
  doerOf(site, at) === 'name' &&
  /(?:\p{Lu}\.|(?:[,;]|\band) \p{Lu}\p{Ll}+) (?:\p{Ll}+(?:ed|s) and )?$/u.test(
    site.block.source.slice(site.block.tokens.start[site.sentence.first], site.block.tokens.start[at]),
  );

/** As far as the sentence tells, does a child or somebody in the family do this? */
export const isDoneByFamily = (site: Site, at: number): boolean =>
  !['thing', 'writer', 'you'].includes(doerOf(site, at));

const many = /^(?:they|we|you|both|children|people|\p{Ll}+[^s'i]s)$/u;

/** “was” or “were”, by the word before the verb. */
export const wasOrWere = (site: Site, at: number): 'was' | 'were' =>
  at > site.sentence.first &&
  many.test(wordAt(site.block, at - 1)) &&
  !/(?:ss|us|was|is)$/.test(wordAt(site.block, at - 1))
    ? 'were'
    : 'was';

/** Words that look like a past tense but are none: “needs to feed”, “gets dressed”, “a structured task”. */
const notPast =
  'need|feed|seed|speed|indeed|bleed|proceed|exceed|dressed|tired|excited|interested|preferred|nonpreferred|structured|directed|seated|unassisted|aided|unaided|supported|unsupported|advanced|limited';
const past = new RegExp(
  `\\b(?:(?!(?:${notPast})\\b)\\p{L}{2,}ed|was|were|had|did|got|gave|held|lost|took|taken|made|ate|sat|stood|said|told|went|came|fought|ran)\\b`,
  'u',
);
const ahead = /\b(?:will|goals?|plan|to be able|learning to|hope)\b/;

/** Does the sentence tell what happened, and not what is true now or what is hoped for? */
export const isTold = (site: Site): boolean => past.test(sentenceText(site)) && !ahead.test(sentenceText(site));
