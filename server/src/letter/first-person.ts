import { isIrregularPast } from '../language/inflect.ts';
import { applyEdits, type Edit } from '../text/span.ts';
import { withoutQuotes } from './quoted.ts';
import type { Passage } from './told.ts';

const writers =
  /(?<![\p{L}'’-])(?:(?:[Tt]h(?:e|is) )?([Tt]herapist|[Cc]linician|[Ww]riter)|(OT|PT|SLP|COTA|PTA|SLPA))(?![\p{L}'’-])/gu;

/**
 * The passages in the first person of their writer: “OT wrote that down” → “I wrote that down”, and in a plan “Will
 * call on Friday” → “I will call on Friday”. Also names the child: “Pt waved” → “J.A. waved”.
 */
export function inFirstPerson(passages: readonly Passage[], child: string | undefined): readonly Passage[] {
  const writer = writerIn(passages.flatMap(({ told }) => told.map(({ text }) => withoutQuotes(text))));
  const say = (text: string): string => namingPatient(writer === undefined ? text : toFirstPerson(text), child);
  return passages.map((passage) => ({
    ...passage,
    told: passage.told.map((each) => ({
      ...each,
      text: each.part === 'plan' ? planned(say(each.text)) : say(each.text),
    })),
  }));
}

/**
 * The one word that a note uses for its writer: “OT”, “clinician”. Undefined if the note has several such words, or
 * also says “I”, because then the word could mean a colleague.
 */
function writerIn(prose: readonly string[]): string | undefined {
  if (prose.some((text) => /\b(?:I|me|my)\b/.test(text))) return undefined;
  const names = prose.flatMap((text) =>
    [...text.matchAll(writers)].map(([, role = '', letters]) => letters ?? role.toLowerCase()),
  );
  const [only, ...others] = new Set(names);
  return others.length === 0 ? only : undefined;
}

/** Changes the word for the writer to “I” or “me”. It stays if it might not mean a person. */
function toFirstPerson(text: string): string {
  const open = withoutQuotes(text);
  const edits = [...open.matchAll(writers)].flatMap(({ 0: name, 2: letters, index }): readonly Edit[] => {
    const span = { start: index, end: index + name.length };
    const said = formFor(open.slice(0, index), open.slice(span.end), letters !== undefined);
    return said === undefined ? [] : [{ span, text: said }];
  });
  return applyEdits(text, edits);
}

const toThem = /\b(?:told|asked|showed|handed|gave|brought|passed|to|at|with|from|for|beside|behind|near|by) $/;
const endsThere = /^(?:[,.;!?]|$| (?:and|with|when|for|in|on|to|that)\b)/;
/** A text after which a clause begins. */
const opens =
  /(?:^|[,;]["\u201d]? |["\u201d] |\b(?:and|but|while|when|as|until|before|after|so|then|because|where) )$/i;
/** “OT began in May”: a service, not a person. */
const ofService = /^(?:started|began|continued|ended|stopped|resumed|focused|addressed)$/;

/**
 * “I” before a verb in the past tense, “me” after a verb or preposition that takes an object. A verb in the present
 * tense could be about anybody.
 */
function formFor(before: string, behind: string, isLetters: boolean): 'I' | 'me' | undefined {
  const verb = /^ (?:\p{L}+ly |also |then )?(\p{L}+)/u.exec(behind)?.[1];
  const acts = verb !== undefined && (verb.endsWith('ed') || isIrregularPast(verb)) && !/^(?:was|had|did)$/.test(verb);
  if (acts && opens.test(before) && !(isLetters && ofService.test(verb))) return 'I';
  return toThem.test(before) && endsThere.test(behind) ? 'me' : undefined;
}

/** In a plan, “Will call Ms. R. on Friday.” is about the writer; “Will cut on a line.” is not. */
const planned = (text: string): string =>
  text
    .replace(
      /^Will (?=(?:also )?(?:call|text|email|bring|send|mail|print|write|check|ask|talk|look|share|show|drop|order|make)\b)/,
      'I will ',
    )
    .replace(/^Continue (?=(?:weekly|home|our|these|the) visits\b)/, 'We will continue ');

const patient = /^(?:Pt\.?|(?:The )?(?:[Pp]atient|[Cc]lient|[Cc]hild|[Ss]tudent|[Kk]iddo)) (?=\p{Ll})/u;

const namingPatient = (text: string, child: string | undefined): string =>
  child === undefined ? text : text.replace(patient, `${child} `);
