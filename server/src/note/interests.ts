import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { singularVerb } from '../language/verbs.ts';
import { clausesOf, isNegated, isSpoken, opensPlainly, wordsIn, type Clause, type Said } from './clauses.ts';
import { onceFor, type Names } from './names.ts';
import { isSelfContained } from './self-contained.ts';
import type { FoundThread, Place } from './thread.ts';

const verbs =
  'loves?|loved|likes?|liked|enjoys?|enjoyed|adores?|adored|chose|chooses?|picks?|picked|led (?:us|me) to|(?:went|ran|crawled|walked) straight to|delights in|delighted in|(?:is|was) (?:very |really |so )?(?:interested in|curious about|into)|asked for more';
const adverbs = String.raw`(?:\s+(?:really|just|still|also|always|clearly|so|now|often))?`;

/** “picked it up”, “chose to leave”, “likes her”: not a thing or a game. */
const noObject =
  /^(?:(?:it|that|this|out|up|at|on|off|through|him|them|me|us|you|no|nothing)\b(?! when\b| how\b)|her(?!\s+\p{L})|(?:to|being)\s+(?:leave|go home|stop|end|hit|bite|kick|throw|scream|push|pinch|spit|hurt|run|be (?:alone|left)|watch|wait|not)\b|(?:his|her|their)\s+(?:nose|skin|scabs?|nails?|hair|lips?)\b|(?:less|fewer|neither)\b)/iu;
/** A thing that a child may love, without what is said about it. */
const thing =
  /^(?:(?:the|a|an|his|her|their|two|three|both|some)\s+)?(?:[\p{L}'’-]+\s+){0,2}?[\p{L}'’-]+(?=\s+(?:and|to|with|in|on|at|for|from|when|that|who|which|because|so|first|best|most|again|today|over|out|as|after|before|while|until)\b|[,;]|$)/u;

/** A parsed sentence: who it is about, and what they like. */
interface Read {
  readonly who: string;
  readonly isNamed: boolean;
  readonly verb: string;
  readonly object: string;
}

/** What the child loves or chose, if the sentence begins with the child. */
export function interestIn(said: Said, place: Place): readonly FoundThread[] {
  const [clause] = clausesOf(said);
  const read = clause && readClause(said.text.slice(clause.start, clause.end), place.names);
  if (!read || !isInterest(said, clause, read, place)) return [];
  const span = { start: said.span.start + clause.start, end: said.span.start + clause.end };
  const rest = wordsIn(said.block, { start: span.start + read.who.length, end: span.end });
  if (rest === undefined) return [];
  const isChild = read.isNamed || isSurelyChild(said.block, span, place.names);
  return [
    {
      kind: 'interest',
      span,
      who: { role: isChild ? 'child' : 'unsure', name: read.who },
      rest: /^they$/i.test(read.who) ? rest.replace(read.verb, singularVerb(read.verb)) : rest,
      object: thingIn(read.object),
      sure: isChild && opensPlainly(clause) && isSelfContained(rest, true),
    },
  ];
}

const isInterest = (said: Said, { start }: Clause, read: Read, place: Place): boolean =>
  place.part !== 'goals' &&
  !isNegated(said.text) &&
  !isSpoken(said, start) &&
  !noObject.test(read.object) &&
  isOfChild(said, start, read, place);

function readClause(text: string, names: Names): Read | undefined {
  const groups = (ownVerb(names).exec(text) ?? favorite(names).exec(text))?.groups;
  if (!groups) return undefined;
  const { child, object = '', pronoun = '', verb = '' } = groups;
  return { who: child ?? pronoun, isNamed: child !== undefined, verb, object };
}

const ownVerb = onceFor(
  ({ child }) =>
    new RegExp(
      String.raw`^(?:(?<child>${child})|(?<pronoun>[Hh]e|[Ss]he|[Tt]hey))${adverbs}\s+(?<verb>${verbs})\s+(?<object>\S[^]*)$`,
      'u',
    ),
);

/** “J.A.'s favorite is the hose.” */
const favorite = onceFor(
  ({ child }) =>
    new RegExp(
      String.raw`^(?<child>${child})['’]s\s+(?:new\s+)?favou?rite(?:\s+\p{L}+){0,2}\s+(?:is|was|are|were)\s+(?<object>\S[^]*)$`,
      'u',
    ),
);

/**
 * Is it about the child? By name, it is. “He” is the child if nobody else was mentioned since the child; or, if the
 * child was not mentioned, if nobody else was either and the section is not the caregiver's (“What was on her father's
 * mind”).
 */
function isOfChild({ block, span }: Said, at: number, { isNamed }: Read, { names, part }: Place): boolean {
  if (isNamed) return true;
  const before = block.prose.slice(0, span.start + at);
  const child = lastOf(names.child, before);
  return child >= 0 ? lastOf(names.other, before) <= child : part !== 'caregiver' && lastOf(names.other, before) < 0;
}

/** “J.A. came in tired. He chose the kitchen.”: the child was mentioned last. */
const isSurelyChild = ({ prose }: Block, { start }: Span, { child, other }: Names): boolean => {
  const before = prose.slice(0, start);
  return lastOf(child, before) >= 0 && lastOf(other, before) <= lastOf(child, before);
};

const lastOf = (source: string, text: string): number =>
  [...text.matchAll(new RegExp(source, 'gu'))].at(-1)?.index ?? -1;

const thingIn = (object: string): string | undefined => {
  const found = thing.exec(object.replaceAll(/\s+/g, ' '))?.[0];
  return found !== undefined && !/^to\b|ing\b/.test(found) && isSelfContained(found, false) ? found : undefined;
};
