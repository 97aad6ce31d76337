import * as classes from '../language/classes.ts';
import { isIrregularVerb } from '../language/inflect.ts';
import { capitalized } from '../language/sound.ts';
import { pluralVerb } from '../language/verbs.ts';
import { applyEdits, type Edit } from '../text/span.ts';
import { idOf } from '../text/vocabulary.ts';
import { doesOrHas, pronounsIn } from './forms.ts';
import { othersIn } from './others.ts';
import type { Cast, Pronoun, Reader } from './kin.ts';
import { withoutQuotes } from './quoted.ts';
import { whose, type Standing } from './whose.ts';

/** A sentence that speaks to its reader. */
export interface Turned {
  readonly text: string;
  /** Does it mention the reader? */
  readonly speaksToReader: boolean;
}

/** Whom “she” and “he” mean at the start of a sentence, according to the sentences before it. */
export interface Scope {
  /** The pronoun of the reader, if it can mean nobody else. */
  readonly reader: Pronoun | undefined;
  /** Was somebody else named whom the pronoun could mean? */
  readonly isCrowded?: boolean;
}

/** A place where a sentence mentions the reader, by name or by pronoun. */
type Mention = Standing;

/**
 * The sentence with its reader as “you”: “Mother said she is tired.” → “You said you are tired.” Quotations stay as
 * they are. Undefined if it is uncertain who is meant, or how the sentence would have to change.
 */
export function toSecondPerson(text: string, cast: Cast, scope: Scope): Turned | undefined {
  const { reader } = cast;
  const open = withoutQuotes(text);
  if (!reader) return { text, speaksToReader: false };
  const named = namesIn(open, reader);
  const own = pronounsOf(open, cast, scope, named);
  if (own === 'unsure') return undefined;
  const mentions = [...named, ...own]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0));
  if (mentions.length === 0) return { text, speaksToReader: false };
  const edits = mentions.map((mention, index) => editsFor(open, mention, mentions, index));
  if (edits.some((edit) => edit === undefined)) return undefined;
  const turned = capitalized(
    applyEdits(
      text,
      edits.flatMap((edit) => edit ?? []),
    ),
  );
  if (isOdd(turned)) return undefined;
  // “gave it to Ms. D., who rocked it” → “gave it to you, and you rocked it”
  return { text: turned.replaceAll(/\byou, who (?!(?:is|was|has|does)\b)/g, 'you, and you '), speaksToReader: true };
}

function namesIn(open: string, { names }: Reader): readonly Mention[] {
  return [...open.matchAll(names)].map(({ 0: name, index }) => {
    const end = index + name.length;
    const own = /^['’]s?(?!\p{L})/u.exec(open.slice(end))?.[0] ?? '';
    return { start: index, end: end + own.length, form: own === '' ? 'name' : 'possessive' };
  });
}

/**
 * The pronouns that mean the reader. None if somebody else of that gender is meant; “unsure” if the reader has not been
 * mentioned before them, or if somebody else could be meant.
 */
function pronounsOf(open: string, cast: Cast, scope: Scope, named: readonly Mention[]): readonly Mention[] | 'unsure' {
  const pronoun = cast.reader?.pronoun;
  if (pronoun === undefined) return named.length > 0 && anyPronoun.test(open) ? 'unsure' : [];
  const own = pronounsIn(open, pronoun).filter(({ start }) => !isInside(start, named));
  if (own.length === 0 || isSomebodyElse(open, own, cast, { named, scope })) return [];
  if (doesOrHas.test(open)) return 'unsure';
  if (isShared(cast)) return sharedIn(open, own, cast, { named, scope });
  return isKnown(own, scope, named) && isOnlyOne(open.slice(0, own.at(-1)?.end), cast) ? own : 'unsure';
}

interface Around {
  readonly named: readonly Mention[];
  readonly scope: Scope;
}

/** “He brought it to his sister, and she blew.”: “she” is not the reader, who has not been mentioned yet. */
const isSomebodyElse = (open: string, [first]: readonly Mention[], cast: Cast, { named, scope }: Around): boolean =>
  named.length === 0 &&
  scope.reader === undefined &&
  (scope.isCrowded === true ||
    othersIn(open.slice(0, first?.start), cast).some((each) => each === cast.reader?.pronoun));

/** The pronouns that mean the reader, if the child may have the same pronoun. */
function sharedIn(
  open: string,
  own: readonly Mention[],
  cast: Cast,
  { named, scope }: Around,
): readonly Mention[] | 'unsure' {
  const isReaderKnown = scope.reader !== undefined;
  if (named.length === 0 && !isReaderKnown) return [];
  if (cast.childPronoun === undefined || scope.isCrowded === true || !isOnlyOne(open, cast)) return 'unsure';
  const meant = own.map((each) => whose(each, { open, named, child: cast.child, isReaderKnown }));
  return meant.includes('unsure') ? 'unsure' : own.filter((_, index) => meant[index] === 'reader');
}

/** May the child have the same pronoun? */
const isShared = ({ childPronoun, reader }: Cast): boolean =>
  childPronoun === undefined || childPronoun === reader?.pronoun;

/** Was the reader mentioned before the first of the pronouns? */
const isKnown = ([first]: readonly Mention[], scope: Scope, named: readonly Mention[]): boolean =>
  scope.reader !== undefined || named.some(({ start }) => start < (first?.start ?? 0));

/** Is nobody else named whom the reader's pronoun could mean? */
const isOnlyOne = (open: string, cast: Cast): boolean =>
  othersIn(open, cast).every((other) => other !== cast.reader?.pronoun && other !== 'unknown');

const anyPronoun = /\b(?:he|she|him|her|his|hers)\b/i;

const isInside = (at: number, mentions: readonly Mention[]): boolean =>
  mentions.some(({ end, start }) => start <= at && at < end);

const wordAfter = (text: string): { readonly word: string; readonly start: number } | undefined => {
  const found = /^([ ,]*)([\p{L}'’-]+)/u.exec(text);
  return found ? { word: found[2] ?? '', start: found[1]?.length ?? 0 } : undefined;
};

function editsFor(open: string, mention: Mention, all: readonly Mention[], index: number): readonly Edit[] | undefined {
  const { end, form, start } = mention;
  const word = open.slice(start, end).toLowerCase();
  if (form === 'possessive') return [put(mention, ownedBehind(open.slice(end)))];
  if (word.endsWith('self')) return [put(mention, 'yourself')];
  if (word === 'hers') return [put(mention, 'yours')];
  if (form === 'object') return [put(mention, 'you')];
  const contracted = contraction(word, open.slice(end));
  if (contracted !== undefined) return [put(mention, contracted)];
  const inverted = saidBefore(open, mention);
  if (inverted) return [inverted];
  if (form === 'name' && !isSubject(open, mention))
    return isJoinedToKin(open, end) ? undefined : [put(mention, `you${stopIn(open, mention)}`)];
  return asSubject(open, mention, all[index + 1]?.start ?? open.length);
}

/** “my arm, then Ms. P.’s, then his own”: no noun follows the possessive. */
const nothingOwned = /^(?:$|[.,;:!?)"\u201d]| (?:and|or|but|then|too|first|in|on|at|was|is|were)\b)/;
const ownedBehind = (behind: string): string => (nothingOwned.test(behind) ? 'yours' : 'your');

const put = ({ end, start }: Mention, text: string): Edit => ({ span: { start, end }, text });

/** “to Ms. D.” at the end of a sentence: the period of the name also ends the sentence. */
const stopIn = (open: string, { end }: Mention): string =>
  open.charAt(end - 1) === '.' && /^["\u201d]?$/.test(open.slice(end)) ? '.' : '';

const perfect = /^ (?:been|had|got|\p{L}+ed)\b/u;
/** “she’s scared” is “she is scared”, and not “she has scared”. */
const feeling =
  /^ (?:\p{L}*(?:scar|tir|worri|excit|exhaust|interest|pleas|reliev|concern|whelm|annoy|frustrat|surpris|delight|embarrass|confus|amaz|prepar|marri|divorc|us|bless|suppos))ed\b/u;

/** “she’s tired” → “you’re tired”. Undefined for a word that is not contracted. */
function contraction(word: string, behind: string): string | undefined {
  const ending = /['’](s|ll|d)$/.exec(word)?.[1];
  if (ending === undefined) return undefined;
  if (ending !== 's') return `you\u2019${ending}`;
  return perfect.test(behind) && !feeling.test(behind) ? 'you\u2019ve' : 'you\u2019re';
}

const saying = 'said|says|asked|told me|whispered|laughed|added|answered';

/** “…,” said his mother. → “…,” you said. */
function saidBefore(open: string, { end, start }: Mention): Edit | undefined {
  const before = new RegExp(String.raw`["\u201d] (${saying}) $`).exec(open.slice(0, start));
  const verb = before?.[1];
  if (verb === undefined) return undefined;
  const text = `you ${verb.replace(/^says$/, 'say')}`;
  return { span: { start: start - verb.length - 1, end }, text: text + stopIn(open, { start, end, form: 'name' }) };
}

/** Is it a subject? A verb follows it, and no verb or preposition right before it takes it as an object. */
function isSubject(open: string, { end, start }: Mention): boolean {
  const next = verbBehind(open, end);
  const before = /([\p{L}'’]+)[ ,]*$/u.exec(open.slice(0, start));
  if (next === undefined) return false;
  const word = before?.[1]?.toLowerCase() ?? '';
  const touches = before !== null && /[\p{L}'’] $/u.test(open.slice(0, start));
  if (!touches) return true;
  if (classes.conjunctions.has(idOf(word))) return true;
  return !classes.prepositions.has(idOf(word)) && !isVerb(word);
}

const isVerb = (word: string): boolean =>
  isIrregularVerb(word) ||
  word.endsWith('ed') ||
  [classes.commonVerbs, classes.be, classes.have, classes.does, classes.modals].some((words) => words.has(idOf(word)));

/** The verb after a subject, with or without adverbs between. Undefined if something else follows. */
function verbBehind(open: string, from: number): { readonly word: string; readonly start: number } | undefined {
  let at = from;
  for (let turn = 0; turn < 3; turn++) {
    const next = wordAfter(open.slice(at));
    if (!next) return undefined;
    const word = next.word.toLowerCase().replaceAll('’', "'");
    const start = at + next.start;
    if (isVerb(word) || (/[^su]s$/.test(word) && !classes.adverbs.has(idOf(word)))) return { word, start };
    if (!classes.adverbs.has(idOf(word)) && !word.endsWith('ly')) return undefined;
    at = start + next.word.length;
  }
  return undefined;
}

function asSubject(open: string, mention: Mention, until: number): readonly Edit[] | undefined {
  // “Ms. D. and I” → “you and I”: the subject is already plural, so the verb stays
  if (/^,? and\b/.test(open.slice(mention.end)))
    return isJoinedToKin(open, mention.end) ? undefined : [put(mention, 'you')];
  const verb = verbBehind(open, mention.end);
  if (!verb) return undefined;
  const later = coordinated(open, verb.start + verb.word.length, until);
  const changed = [verb, ...later.verbs].map(({ start, word }) => agree(open, start, word));
  if (later.unsure && changed[0] !== 'same') return undefined;
  return [put(mention, 'you'), ...changed.flatMap((edit) => (edit === 'same' ? [] : [edit]))];
}

/** “his mother and sister”: with “you and sister”, it would be unclear whose sister she is. */
const isJoinedToKin = (open: string, from: number): boolean =>
  /^ (?:and|or) (?:\p{Ll}+ )?(?:sister|brother|father|dad|mother|mom|grandmother|grandma|aunt|uncle|cousin|twin)\b/u.test(
    open.slice(from),
  );

const negated: Readonly<Record<string, string>> = { "wasn't": "weren't", "hasn't": "haven't" };

/** The edit that makes the verb agree with “you”. */
function agree(open: string, start: number, word: string): Edit | 'same' {
  const becomes = negated[word] ?? pluralVerb(word);
  if (becomes === undefined || becomes === word) return 'same';
  const written = open.slice(start, start + word.length);
  const text = written.includes('’') ? becomes.replace("'", '’') : becomes;
  return { span: { start, end: start + word.length }, text };
}

/** “She came in and was tired”: verbs after “and” that have the same subject, up to the next mention. */
function coordinated(
  open: string,
  from: number,
  until: number,
): { readonly verbs: readonly { word: string; start: number }[]; readonly unsure: boolean } {
  const verbs: { word: string; start: number }[] = [];
  const rest = open.slice(from, until);
  let unsure = false;
  for (const { 0: whole, 1: word = '', index } of rest.matchAll(
    /\b(?:and|but|or|then),? (?:\p{L}+ly )?([\p{L}'’]+)/gu,
  )) {
    const start = from + index + whole.length - word.length;
    // the subject is somebody else from here on
    if (/\b(?:he|she|i|we|it|they|who|that|which)\b/i.test(rest.slice(0, index))) break;
    if (/^(?:was|is|has|does)$/.test(word)) verbs.push({ word, start });
    else if (/[^su]s$/.test(word)) unsure = true;
  }
  return { verbs, unsure };
}

/** Did the sentence turn out wrong, as in “you you” or “you is”? */
const isOdd = (text: string): boolean =>
  /\byou (?:is|was|has|does|you)\b|\byour (?:you|your)\b|\bYou,? you\b|, you to \p{Ll}|\b(?:his|her|the|a) you(?:r)?\b/iu.test(
    withoutQuotes(text),
  );
