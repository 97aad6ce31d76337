import { clausesOf, isNegated, isSpoken, opensPlainly, wordsIn, type Clause, type Said } from './clauses.ts';
import { onceFor, type Names } from './names.ts';
import { isSelfContained } from './self-contained.ts';
import type { FoundThread, Place, Who } from './thread.ts';

/** What people promise one another. “Continue”, “be”, “have” and “see” do not make a promise. */
export const promisedVerbs =
  'bring|call|text|send|email|mail|phone|ring|write|ask|check|share|show|print|make|find|look|talk|speak|tell|save|read|teach|draw|record|take|give|lend|borrow|order|put|drop|pick|come|visit|meet|join|help|add|prepare|pack|offer|try|learn|practice|practise|follow up|update|explain|arrange|book|reach|sit|sing|start|begin|cook|play|cut|paint|build|watch|notice|let|use|wait|slow|hang'.split(
    '|',
  );
const oursOnly = new Set(['start', 'begin', 'play', 'watch', 'wait', 'look', 'talk', 'meet', 'sit', 'slow']);
/** “I will make progress notes”, “We will use visual supports per plan of care” are not promises to a person. */
const forRecord = /\b(?:poc|plan of care|insurance|authori[sz]ation|claim|billing|\d+x|per (?:week|month))\b/i;

const manners = String.raw`(?<manner>(?:\s+will|['’]ll)(?:\s+(?:also|then|still|each|both|all))?|(?:\s+(?:is|am|are)|['’](?:m|re|s))\s+going\s+to|\s+plans?\s+to|(?:\s+would|['’]d)\s+like\s+to|\s+wants?\s+to|\s+(?:have\s+|has\s+)?(?:agreed|offered|promised)\s+to)`;

/** The promises in a sentence. The child's are left out: a child owes us nothing. */
export function promisesIn(said: Said, place: Place): readonly FoundThread[] {
  const clauses = clausesOf(said);
  return clauses.flatMap((clause, index) => promiseIn(said, clause, clauses.slice(index + 1), place) ?? []);
}

function promiseIn(said: Said, clause: Clause, later: readonly Clause[], place: Place): FoundThread | undefined {
  const start = said.span.start + clause.start;
  const found = readClause(said.text.slice(clause.start, clause.end), place.names);
  const who = found && whoIs(said, start, found, place);
  if (!who || isSpoken(said, clause.start)) return undefined;
  const span = { start, end: said.span.start + endOf(said, clause, later, place.names) };
  const rest = wordsIn(said.block, { start: start + found.head.length, end: span.end });
  if (rest === undefined || isIdle(rest, found, who, place)) return undefined;
  const { manner } = found;
  const kind = who.role === 'writer' || who.role === 'us' ? 'promise' : 'caregiver-promise';
  const sure = who.role !== 'unsure' && opensPlainly(clause) && isSelfContained(rest, false);
  return { kind, span, who, rest, manner, sure };
}

/** A parsed clause. One of the first three fields says who promises. */
interface Read {
  readonly writer: string | undefined;
  readonly caregiver: string | undefined;
  readonly pronoun: string | undefined;
  readonly manner: 'will' | 'wish' | 'agreed';
  readonly verb: string;
  /** Everything before the verb. */
  readonly head: string;
}

function readClause(text: string, names: Names): Read | undefined {
  const groups = formOf(names).exec(text)?.groups;
  if (!groups) return undefined;
  const { caregiver, head = '', manner = '', pronoun, verb = '', writer } = groups;
  return { caregiver, head, manner: mannerOf(manner), pronoun, verb, writer };
}

/** Where the clause ends: before a later clause with a subject of its own. */
function endOf({ text }: Said, { end, start }: Clause, later: readonly Clause[], names: Names): number {
  const next = later.find((each) => opensAnother(names).test(text.slice(each.start)));
  return next ? start + beforeJoining(text.slice(start, next.start)) : end;
}

/** The length of the text without a final “, and ”. */
const beforeJoining = (text: string): number =>
  text
    .trimEnd()
    .replace(/(?<=[\s,;])(?:and|but|so)$/, '')
    .replace(/[\s,;]{1,20}$/, '').length;

const formOf = onceFor(
  ({ caregiver }) =>
    new RegExp(
      String.raw`^(?<head>(?:(?<writer>I|[Ww]e)|(?<caregiver>${caregiver})|(?<pronoun>[Hh]e|[Ss]he|[Tt]hey))${manners}\s+)(?<verb>${promisedVerbs.join('|')})(?![\p{L}-])`,
      'u',
    ),
);

/** A subject with a verb: what follows is about this person, not the earlier one. */
const opensAnother = onceFor(
  ({ caregiver, child }) =>
    new RegExp(
      String.raw`^(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Yy]ou|[Ii]t|${caregiver}|${child})(?:['’](?:ll|s|m|re|d)|\s+(?:will|would|is|are|was|has|have|had|can|wants?|plans?|may|might|\p{Ll}+ed|\p{Ll}+s))(?!\p{L})`,
      'u',
    ),
);

function whoIs(
  { block }: Said,
  at: number,
  { caregiver, pronoun, writer }: Read,
  { names, part }: Place,
): Who | undefined {
  if (writer !== undefined) return { role: writer === 'I' ? 'writer' : 'us', name: writer };
  if (part === 'goals') return undefined;
  if (caregiver !== undefined) return { role: 'caregiver', name: caregiver.replaceAll(/\s+/g, ' ') };
  return pronoun !== undefined && isCaregiver(block.prose.slice(0, at), names)
    ? { role: 'unsure', name: pronoun }
    : undefined;
}

/** Was a caregiver the last person mentioned? */
function isCaregiver(before: string, { caregiver, child, other }: Names): boolean {
  const last = (source: string): number => [...before.matchAll(new RegExp(source, 'gu'))].at(-1)?.index ?? -1;
  const named = last(caregiver);
  return named >= 0 && named >= last(other) && named > last(child);
}

/** Is it not a promise: negated, for the record, or only saying that everything continues? */
function isIdle(rest: string, { manner, verb }: Read, who: Who, { part }: Place): boolean {
  const told = rest.split(/\s(?:so that|because|until)\s|[,;—]/)[0] ?? rest;
  if (isNegated(told) || forRecord.test(rest)) return true;
  if (who.role === 'us') return part === 'goals';
  if (who.role === 'writer' && manner === 'wish') return true; // “I want to tell you” already tells
  return who.role === 'writer' && oursOnly.has(verb) && !/^(?:talk|look|meet|sit) (?:to|with|at|for|into)\b/.test(rest);
}

const mannerOf = (text: string): Read['manner'] => {
  if (/like|want/.test(text)) return 'wish';
  return /agreed|offered|promised/.test(text) ? 'agreed' : 'will';
};
