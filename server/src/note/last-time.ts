import type { People } from '../text/about.ts';
import type { Kind } from '../text/kind.ts';
import { toldLater } from './self-contained.ts';
import type { Thread } from './thread.ts';

/** The default trigger character for lines from last time. */
export const usualTrigger = '@';

/** The note that a thread comes from, and the note that it goes to. */
export interface Carrying {
  readonly from: { readonly kind: Kind | undefined; readonly people: People };
  readonly to: { readonly kind: Kind | undefined; readonly people: People };
}

/** Blanks for what only the writer knows. */
const blanks = {
  done: '{what came of it}',
  went: '{how it went}',
  now: '{how it is now}',
  thought: '{what it made me think of}',
};

/**
 * “Last time …”: a thread of an earlier note as a sentence for this note. It is reworded if that is safe. Otherwise the
 * sentence is quoted as it is, with a blank for the writer. Undefined if it does not belong: a repair that is still
 * open is not news for a letter.
 */
export function lastTimeLine(thread: Thread, carrying: Carrying): string | undefined {
  if (isPrivate(thread, carrying)) return undefined;
  return told(thread, carrying) ?? quoted(thread, carrying);
}

const lastOne = ({ from }: Carrying): string => (isLetter(from) ? 'In my last letter' : 'Last time');

const isLetter = ({ kind }: Carrying['to']): boolean => kind === 'caregiver-letter';

const isPrivate = ({ kind }: Thread, { to }: Carrying): boolean => kind === 'open-repair' && isLetter(to);

function told(thread: Thread, carrying: Carrying): string | undefined {
  if (!thread.sure) return undefined;
  switch (thread.kind) {
    case 'kept':
      return `Since last time I have kept in mind: ${thread.rest}.`;
    case 'open-repair':
      return `Last time we left open: ${thread.rest}. ${blanks.done}`;
    case 'interest':
      return toldInterest(thread, carrying);
    case 'priority':
      return toldPriority(thread, carrying);
    case 'promise':
      return toldPromise(thread, carrying);
    case 'caregiver-promise':
      return toldCaregiverPromise(thread, carrying);
  }
}

const present =
  /^(?:(?:really|just|still|also|always|clearly|so|now|often) )?(?:loves|likes|enjoys|adores|picks|chooses|delights|is|['’]s)\b/;

/** A single choice is told in the past; something the child loves is told as still true. */
function toldInterest({ rest, who }: Thread, { from }: Carrying): string {
  const name = from.people.child?.trim() ?? who.name;
  if (/^['’]s\b/.test(rest)) return `Last time I wrote down that ${name}${rest}.`;
  return present.test(rest) ? `Last time I wrote down that ${name} ${rest}.` : `Last time, ${name} ${rest}.`;
}

function toldPriority({ rest }: Thread, { from, to }: Carrying): string | undefined {
  const words = `"${withInnerQuotes(rest).replace(/,$|(?<![.,!?…])$/, '.')}"`;
  if (isLetter(to)) return isForSame(from, to) ? `Last time you told me: ${words} How is it now?` : undefined;
  const { caregiver } = from.people;
  return caregiver === undefined ? undefined : `Last time ${caregiver} said: ${words} ${blanks.now}`;
}

function toldPromise({ manner, rest, who }: Thread, carrying: Carrying): string | undefined {
  const words = addressed(toldLater(rest), carrying);
  if (words === undefined) return undefined;
  if (who.role === 'writer') return `${lastOne(carrying)} I said I would ${words}. ${blanks.done}`;
  return `${lastOne(carrying)} we ${manner === 'agreed' ? 'agreed' : manner === 'wish' ? 'wanted' : 'planned'} to ${words}. ${blanks.went}`;
}

function toldCaregiverPromise({ manner, rest, who }: Thread, carrying: Carrying): string | undefined {
  const words = addressed(toldLater(rest), carrying);
  // “call me when the plan answers”: “I” and “me” are the writer in both notes
  if (words === undefined || who.name === '') return undefined;
  const meant = { will: 'planned', wish: 'wanted', agreed: 'agreed' }[manner ?? 'will'];
  const reader = isLetter(carrying.to) ? carrying.to.people.caregiver : undefined;
  if (isLetter(carrying.to) && (reader === undefined || !isNamed(who.name))) return undefined; // may be the reader
  return who.name === reader
    ? `Last time you ${meant} to ${words}. How did it go? It is fine if there was no time.`
    : `Last time ${inSentence(who.name)} ${meant} to ${words}. ${blanks.went}`;
}

/** “Ms. R.” can mean only one person; “his mother” may be somebody who is also named. */
const isNamed = (name: string): boolean => /^(?:Ms|Mr|Mrs|Mx|Miss|Dr)\b/.test(name);

/** “His grandmother” inside a sentence; a name keeps its capital. */
const inSentence = (name: string): string =>
  name.replace(/^(?:His|Her|Their|The|My|Your|Both)(?= )/, (word) => word.toLowerCase());

const isForSame = (from: Carrying['from'], to: Carrying['to']): boolean =>
  from.people.caregiver !== undefined && from.people.caregiver === to.people.caregiver;

/** “you” as a subject: a name would need another verb form, so it is not replaced. */
const youAsSubject =
  /\byou (?!on\b|by\b|at\b|in\b|with\b|to\b|about\b|for\b|and\b|the\b|a\b|an\b|two\b|how\b|what\b)\p{L}/iu;

/** The words with the reader as “you” in a letter, and by name in a note. Undefined if that would not read right. */
function addressed(rest: string, { from, to }: Carrying): string | undefined {
  const name = to.people.caregiver ?? from.people.caregiver;
  if (isLetter(to)) {
    if (isLetter(from)) return isForSame(from, to) || !/\byour?\b/i.test(rest) ? rest : undefined;
    return name !== undefined && rest.includes(name) ? asYou(rest, name) : rest;
  }
  if (!/\byou(?:r|rs|rself)?\b/i.test(rest)) return rest;
  if (name === undefined || youAsSubject.test(rest) || /\byours/i.test(rest)) return undefined;
  return rest.replaceAll(/\byour\b/gi, `${name}'s`).replaceAll(/\byou\b/gi, name);
}

function asYou(rest: string, name: string): string | undefined {
  const [before = '', ...behind] = rest.split(name);
  // “how Ms. R. is”, “if Ms. R. likes it”
  if (behind.length !== 1 || /^ (?:is|was|has|does|can|will|\p{Ll}+s)\b/u.test(behind[0] ?? '')) return undefined;
  const owned = /^['’]s\b/.exec(behind[0] ?? '');
  return owned ? `${before}your${(behind[0] ?? '').slice(owned[0].length)}` : `${before}you${behind[0] ?? ''}`;
}

function quoted({ kind, said }: Thread, carrying: Carrying): string {
  const blank = {
    kept: blanks.thought,
    interest: blanks.thought,
    priority: blanks.now,
    'open-repair': blanks.done,
    promise: blanks.done,
    'caregiver-promise': blanks.went,
  }[kind];
  return `${lastOne(carrying)} I wrote: "${withInnerQuotes(said)}" ${blank}`;
}

/** Double quotation marks become single ones inside a quotation. */
const withInnerQuotes = (words: string): string => words.replaceAll(/[“”"]/g, "'");
