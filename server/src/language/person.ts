import type { Block } from '../text/block.ts';
import { words } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';
import * as classes from './classes.ts';
import { isIrregularPast } from './inflect.ts';
import {
  determinerOf,
  idAt,
  isBeforeNoun,
  isMark,
  isWord,
  sentenceAt,
  startOfDescription,
  wordAt,
  type Phrase,
} from './grammar.ts';

/** Letters such as “OT” name what is given (“OT twice a week”) and who gives it (“our OT will call”). */
export interface Sense {
  readonly isPerson: boolean;
  /** Else it is what the letters more likely mean there. */
  readonly isSure: boolean;
  /** “Dana, OT”, “OT: look at you!”: it stands for a name. */
  readonly isTitle?: true;
}

const person: Sense = { isPerson: true, isSure: true };
const work: Sense = { isPerson: false, isSure: true };
const title: Sense = { isPerson: true, isSure: true, isTitle: true };
const ratherPerson: Sense = { isPerson: true, isSure: false };
const ratherWork: Sense = { isPerson: false, isSure: false };

/** Which of the two the letters mean, by the words around them. */
export function senseOf(phrase: Phrase): Sense {
  const { block, end } = phrase;
  if (wordAt(block, end) === ':') return block.tokens.kind[end + 1] === TokenKind.number ? work : title;
  if (isBehindName(phrase)) return wordAt(block, end) === ',' ? person : title;
  if (wordAt(block, end - 1).endsWith("'s") || doesWhatPeopleDo(phrase)) return person;
  if (isBeforeNoun(phrase)) return work;
  const determiner = determinerOf(phrase);
  if (determiner === undefined) return bareSense(phrase);
  const word = wordAt(block, determiner);
  if (/^(?:some|any|more|no|much|less|enough|all|most)$/.test(word)) return work;
  return /^(?:an?|each|every|another)$/.test(word) ? person : senseBehind(phrase, determiner);
}

/** “She gets OT”, “speech, OT and PT”; “seen by OT” and “OT to call” may be either. */
function bareSense(phrase: Phrase): Sense {
  const { block, end } = phrase;
  const first = startOfDescription(phrase);
  const [before, behind] = [wordBefore(block, first), wordAt(block, end)];
  if (isTimed(block, end) || helps.test(behind)) return work;
  if (behind === 'to' || fromPerson.test(before)) return ratherPerson;
  if (toPerson.test(before)) return ratherWork;
  return isMark(block, first - 1) || (first > 0 && classes.coordinators.has(idAt(block, first - 1)))
    ? listSense(block, first)
    : work;
}

/** As many words may stand between “gets” and the last of what somebody gets. */
const reach = 6;

/** “gets speech, OT and PT” */
function listSense(block: Block, first: number): Sense {
  const from = Math.max(sentenceAt(block, first).first, first - reach);
  for (let at = first - 1; at >= from; at--) if (given.test(wordAt(block, at))) return work;
  return ratherWork;
}

/** “her OT, Dana”, “is your OT”, “ask your PT” are people, “during his OT” is none; of “his OT” either may be said. */
function senseBehind({ block, end }: Phrase, determiner: number): Sense {
  const before = wordBefore(block, determiner);
  if (isTimed(block, end) || within.test(before)) return work;
  if (isNamed(block, end) || toPerson.test(before) || isCopula(block, determiner - 1)) return person;
  return /^(?:the|our|my)$/.test(wordAt(block, determiner)) ? person : ratherPerson;
}

const wordBefore = (block: Block, at: number): string =>
  at > sentenceAt(block, at).first ? wordAt(block, at - 1) : '';

const given = /^(?:ha[sd]|have|having|g[eo]ts?|getting|recei(?:ves?|ved|ving)|need(?:s|ed)?|do|does|doing)$/;
const within =
  /^(?:in|during|of|after|before|through|start(?:s|ed|ing)?|beg[iau]ns?|beginning|continu(?:es?|ed|ing)|attend(?:s|ed|ing)?|miss(?:es|ed|ing)?|stop(?:s|ped)?|outpatient|weekly)$/;
const toPerson =
  /^(?:with|from|by|to|as|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|call(?:s|ed|ing)?|e?mail(?:ed)?|text(?:ed)?|thank(?:s|ed)?|meet|met|see|saw|contact(?:ed)?|trust)$/;
const fromPerson = /^(?:by|per|school|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|call(?:s|ed|ing)?)$/;
const helps = /^(?:helps?|focus(?:es|ed)?|means|involves|works|supports|can|for|based|related|led)$/;

const isCopula = (block: Block, at: number): boolean =>
  classes.be.has(idAt(block, at)) || /^(?:i'm|become|became|becoming)$/.test(wordAt(block, at));

/** “is on Mondays”, “starts in May”, “twice a week”: what is given has its time. */
function isTimed(block: Block, end: number): boolean {
  const [next, after] = [wordAt(block, end), wordAt(block, end + 1)];
  if (
    /^(?:once|twice|weekly|every|start(?:s|ed)|beg[ai]ns?|end(?:s|ed)|continue[sd]?|stop(?:s|ped)|resume[sd]?)$/.test(
      next,
    )
  )
    return true;
  return (
    (classes.be.has(idAt(block, end)) && /^(?:on|at|in|every|once|twice|weekly|over|part|about)$/.test(after)) ||
    (classes.modals.has(idAt(block, end)) && /^(?:start|begin|end|continue|stop|resume|help)$/.test(after))
  );
}

/** “her OT, Dana, …”, “our OT (Dana)”, “the PT who came” */
function isNamed(block: Block, end: number): boolean {
  if (/^who(?:se|m)?$/.test(wordAt(block, end))) return true;
  const { end: limit } = sentenceAt(block, end - 1);
  return end + 1 < limit && /^[,(]$/.test(wordAt(block, end)) && isName(block, end + 1);
}

/** “Dana, OT,”: the letters of her work stand behind her name. */
const isBehindName = ({ block, end, first }: Phrase): boolean =>
  first > 1 &&
  wordAt(block, first - 1) === ',' &&
  isName(block, first - 2) &&
  (end >= sentenceAt(block, first).end || isMark(block, end));

/** A capital, and no letters such as “PT”. */
const isName = (block: Block, at: number): boolean =>
  isWord(block, at) &&
  /^\p{Lu}\p{Ll}/u.test(block.source.slice(block.tokens.start[at], block.tokens.end[at])) &&
  ![classes.caregivers, classes.determiners, classes.pronouns, timesOfYear].some((words) => words.has(idAt(block, at)));

const timesOfYear = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mondays tuesdays wednesdays thursdays fridays`,
);

const base =
  'call|visit|see|come|bring|say|tell|ask|text|email|write|talk|speak|meet|join|show|explain|watch|check|answer|share|hold|read|sing|play|model|order|measure|stop by|drop|reach|let';
/** What only people do: behind “will” and the like, of now, and of then. */
const willDo = new RegExp(`^(?:${base})(?:ing|ting)?$|^(?:coming|writing|sharing)$`);
const does =
  /^(?:says|thinks|feels|wonders|loves|likes|wants|knows|hopes|agrees|suggests|recommends|notices|asks|tells|sees|comes|brings|laughs|smiles|writes|believes)$/;
/** Of what is irregular in the past, what a therapy may do, too. */
const didWork = /^(?:was|were|had|did|began|went|made|became|got|grew|gave|led|kept|meant|ran|cost|put|set|cut)$/;
/** What is given may be what is done, too: “OT started”, “OT recommended twice a week”. */
const isDone =
  /^(?:start|end|continu|help|improv|resum|stopp|happen|finish|chang|cancel+|work|increas|decreas|cover|approv|provid|schedul|recommend|need|includ|plann|miss|reduc|paus|add|pair|bas|relat|train)ed$/;

function doesWhatPeopleDo({ block, end, first }: Phrase): boolean {
  const { end: limit } = sentenceAt(block, first);
  let at = end;
  // “OT and PT will visit”
  while (at + 1 < limit && classes.coordinators.has(idAt(block, at)) && isLetters(block, at + 1)) at += 2;
  const verb = behindAuxiliaries(block, at, limit);
  if (verb >= limit) return false;
  const word = wordAt(block, verb);
  if (verb > at && willDo.test(word)) return true;
  if (hasBe(block, at, verb)) return false; // “has been recommended”
  return (
    does.test(word) || (isIrregularPast(word) && !didWork.test(word)) || (word.endsWith('ed') && !isDone.test(word))
  );
}

const isLetters = (block: Block, at: number): boolean =>
  /^\p{Lu}{2,4}$/u.test(block.source.slice(block.tokens.start[at], block.tokens.end[at]));

/** The verb that “will”, “has” and the like leads to. */
function behindAuxiliaries(block: Block, from: number, limit: number): number {
  const between = [classes.modals, classes.be, classes.have, classes.does, classes.adverbs, classes.negations];
  let at = from;
  while (at < limit && between.some((words) => words.has(idAt(block, at)))) at++;
  return at;
}

function hasBe(block: Block, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (classes.be.has(idAt(block, at))) return true;
  return false;
}
