import type { Moment } from '../note/moments.ts';
import type { Part } from '../note/sections.ts';
import type { Span } from '../text/span.ts';
import { doesOrHas } from './forms.ts';
import { othersIn } from './others.ts';
import type { Cast, Pronoun } from './kin.ts';
import { genderOf } from './pronouns.ts';
import type { SayPlainly } from './plain.ts';
import { withoutQuotes } from './quoted.ts';
import { toSecondPerson, type Scope } from './second-person.ts';
import type { Passage, Told } from './told.ts';
import { isKindToReader, mayBeTold } from './worth.ts';

/** A sentence of a note, reworded for a letter. */
export interface Carried {
  /** The wording to use after the sentence that precedes it in the note. */
  readonly text: string;
  /** The wording to use on its own, with the child named. Undefined if the sentence needs an earlier one. */
  readonly alone: string | undefined;
  /** Where it comes from, in offsets of the note. */
  readonly from: Span;
  readonly moments: ReadonlySet<Moment>;
  readonly part: Part | undefined;
  readonly speaksToReader: boolean;
}

/** Sentences that also follow each other in the note, so that each keeps the context that it needs. */
export type Run = readonly Carried[];

/** What is needed to reword any sentence of a note. */
export interface Setting {
  readonly cast: Cast;
  readonly sayPlainly: SayPlainly;
}

/** Everything that can be carried over into the letter, passage by passage. Yields where it may be interrupted. */
export function* carriedFrom(passages: readonly Passage[], setting: Setting): Generator<void, readonly Run[]> {
  const runs: Run[] = [];
  for (const passage of passages) {
    runs.push(...runsOf(passage, setting));
    yield;
  }
  return runs;
}

function runsOf(passage: Passage, setting: Setting): readonly Run[] {
  const { cast } = setting;
  const runs: Carried[][] = [];
  let run: Carried[] = [];
  let scope = scopeAtStart(passage, cast);
  const others = new Set<Pronoun | 'unknown'>();
  const inRun = new Set<Pronoun | 'unknown'>();
  for (const told of passage.told) {
    const here = othersIn(told.text, cast);
    const before = run.map(({ text }) => text).join(' ');
    const carried = carry(told, { setting, scope, before, others, inRun });
    if (carried) run.push(carried);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (!carried) inRun.clear();
    for (const other of here) {
      others.add(other);
      if (carried) inRun.add(other);
    }
    scope = scopeBehind(told, scope, cast, here);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/**
 * A passage is about the reader from its first word if its heading names them, if it is part of the plan, or if it
 * holds the caregiver's words.
 */
function scopeAtStart({ section, told }: Passage, { reader }: Cast): Scope {
  if (!reader) return { reader: undefined };
  const named = new RegExp(reader.names.source, 'iu').test(section);
  const isTheirs = named || told[0]?.part === 'plan' || told[0]?.part === 'caregiver';
  return { reader: isTheirs ? reader.pronoun : undefined };
}

function scopeBehind(told: Told, scope: Scope, { reader }: Cast, here: readonly (Pronoun | 'unknown')[]): Scope {
  if (!reader) return scope;
  if (here.some((other) => other === reader.pronoun || other === 'unknown')) return { reader: undefined };
  return withoutQuotes(told.text).search(reader.names) >= 0 ? { reader: reader.pronoun } : scope;
}

interface Place {
  readonly setting: Setting;
  readonly scope: Scope;
  /** The text of its run so far. */
  readonly before: string;
  /** Other people who were named in the passage so far. */
  readonly others: ReadonlySet<Pronoun | 'unknown'>;
  /** Those of them whom the current run names, so that the letter would name them too. */
  readonly inRun: ReadonlySet<Pronoun | 'unknown'>;
}

function carry(written: Told, place: Place): Carried | undefined {
  const { cast, sayPlainly } = place.setting;
  const told = { ...written, text: withBoth(written.text, cast) };
  if (!mayBeTold(told, cast)) return undefined;
  const isCrowded = [...place.others].some((other) => other === 'unknown' || other === cast.reader?.pronoun);
  const turned = toSecondPerson(told.text, cast, { ...place.scope, isCrowded });
  if (!turned || !isKindToReader(turned.text)) return undefined;
  const plain = (text: string | undefined): string | undefined => (text === undefined ? undefined : sayPlainly(text));
  const alone = plain(withNames(turned.text, { ...place, before: '' }));
  const text = place.before === '' ? alone : plain(withNames(turned.text, place));
  if (text === undefined) return undefined;
  const { moments, part, span } = told;
  return { text, alone, from: span, moments, part, speaksToReader: turned.speaksToReader };
}

/** “He pulled Mom along and they both laughed.” → “… and you both laughed.”: “they” are the child and the reader. */
function withBoth(text: string, cast: Cast): string {
  const open = withoutQuotes(text);
  const found = /,? and (they(?: both)?) \p{Ll}+ed\b[^,]*$/u.exec(open);
  const names = cast.reader && new RegExp(cast.reader.names.source, 'u').exec(open);
  if (!found || !names || othersIn(text, cast).length > 0) return text;
  const before = open.slice(0, found.index);
  const isChild = /^(?:S?[Hh]e) /.test(before) || (cast.child !== undefined && before.startsWith(cast.child));
  if (!isChild || names.index > found.index || /\b(?:I|me|we|us|they|them)\b/.test(before)) return text;
  return text.replace(/ and they(?: both)? (?=\p{Ll}+ed\b[^,]*$)/u, ' and you both ');
}

const leaning = /^(?:It|This|That|These|Those|But|And|So|The|Then|There|After that|Both|All|Later|Now)\b/;
const leaningInside =
  /^\S+ (?:then|also)\b|\b(?:too|the same|either|instead|again|another)\b|\bone (?:to|on|of|in|for|with)\b|\b(?:one|his|hers|mine|did|then)[.!]$|\b(?:about|of|like|with) (?:that|this)(?=[.,!]| (?:for|and|too|together)\b)/i;
/** “it” or “them” with no determiner before it, and so with no noun that it could refer to. */
const looseThing = /^(?:(?!\b(?:the|an?|his|her|your|my|our|this|that|some|two|three|new)\b).)*?\b(?:it|them)\b/i;

/** Something that “it” could refer to. */
const aThing =
  /\b(?:the|an?|his|her|your|my|our|this|that|one|some|\p{L}+['’]s|eat|ate|drink|drank|tast\p{L}*|tried|try|touch\p{L}*|smell\p{L}*|pour\p{L}*) \p{Ll}{3,}/iu;

/**
 * Makes clear whom the sentence is about: the first of a run names the child instead of saying “he”. Undefined if the
 * sentence refers to somebody or something that the letter has not mentioned.
 */
function withNames(text: string, { before, inRun, others, setting: { cast } }: Place): string | undefined {
  const isFirst = before === '';
  const open = withoutQuotes(text);
  const used = (open.match(/\b(?:he|she|him|her|his|hers|himself|herself)\b/gi) ?? []).map(genderOf);
  const here = othersIn(text, cast);
  const isKnown = (pronoun: Pronoun): boolean =>
    pronoun === cast.childPronoun || here.includes(pronoun) || (!isFirst && inRun.has(pronoun));
  if (!used.every(isKnown)) return undefined;
  const naming = { used, others: new Set([...others, ...here]) };
  if (isFirst) return leansOn(open, cast) ? undefined : namingChild(text, cast, naming);
  if (isLooseThing(open) && !aThing.test(before)) return undefined;
  // until the run names the child, “he” would be unclear
  return cast.child === undefined || before.includes(cast.child) ? text : namingChild(text, cast, naming);
}

const leansOn = (open: string, { child }: Cast): boolean =>
  leaning.test(open) || leaningInside.test(open) || isLooseThing(open) || isAnother(open, child);

const body =
  /\b(?:(?:his|her|your|my)|\S+['’]s) (?:head|hands?|arms?|eyes?|ears?|mouth|nose|lap|back|feet|foot|legs?)\b/gi;

/** “whispered "pear"”: “it” can also refer to a word that somebody said. */
const wordSaid = /(?<=\p{Ll} )["\u201c]\u2026{1,15}["\u201d]/gu;

/** Is there an “it” with nothing before it to refer to? A body part does not count. */
const isLooseThing = (open: string): boolean =>
  looseThing.test(open.replaceAll(body, '\u2026').replaceAll(wordSaid, 'the word'));

/** “M.W. gave her the jar.”: the child is the subject, so “her” is somebody else. */
const isAnother = (open: string, child: string | undefined): boolean =>
  child !== undefined &&
  open.startsWith(child) &&
  /^ \p{Ll}+ (?:\p{Ll}+ )?(?:him|her(?= (?:the|an?|to|in|on|and|with)\b|[.,!]))\b/u.test(open.slice(child.length));

const forms: Readonly<Record<Pronoun, RegExp>> = {
  he: /\b(?:he|him|his)\b(?!['’]s)/i,
  she: /\b(?:she|her)\b(?!['’]s)/i,
};

const isNamedBefore = (open: string, child: string, pronoun: Pronoun): boolean => {
  const at = open.indexOf(child);
  const from = open.search(forms[pronoun]);
  // “J.A. clapped for himself.” has no pronoun but the reflexive one
  return at >= 0 && (from < 0 || at < from);
};

/** “He keeps asking where he is.”: is the second “he” the child, or his dad, who was mentioned before? */
const isAsked = /\b(?:where|what|why|how|when|if|that|who) s?he\b/i;

/** “He chose the kitchen.” → “L.P. chose the kitchen.” Undefined if “he” could be somebody else. */
function namingChild(
  text: string,
  { child, childPronoun }: Cast,
  who: { readonly used: readonly Pronoun[]; readonly others: ReadonlySet<Pronoun | 'unknown'> },
): string | undefined {
  const open = withoutQuotes(text);
  if (childPronoun === undefined || !who.used.includes(childPronoun)) return text;
  if (who.others.has(childPronoun) && isAsked.test(open)) return undefined;
  if (child !== undefined && isNamedBefore(open, child, childPronoun)) return text;
  if (who.others.has(childPronoun)) return undefined;
  const found = forms[childPronoun].exec(open);
  if (!found || mayBeGiven(text, found) || doesOrHas.test(text)) return undefined;
  return withName(text, found, child ?? '{child}');
}

/** Words after “her” that are not nouns, so “her” is not possessive. */
const noNoun =
  /^ (?:and|to|in|on|at|with|when|that|how|what|for|the|a|an|as|up|off|out|down|there|back|if|while|about|i|we|you|she|he)\b/i;

/** “asked her questions”: is “her” possessive, or an object? */
const mayBeGiven = (text: string, { 0: pronoun, index }: RegExpExecArray): boolean =>
  pronoun.toLowerCase() === 'her' &&
  /\b(?:ask(?:s|ed|ing)?|g[ai]ves?|giving|show(?:s|ed|ing)?|t(?:old|ells?)|offer(?:s|ed|ing)?|read|br(?:ings?|ought)|hand(?:s|ed)?|sen[dt]s?) $/.test(
    text.slice(0, index),
  ) &&
  /^ \p{L}+s\b/u.test(text.slice(index + pronoun.length));

function withName(text: string, { 0: pronoun, index }: RegExpExecArray, name: string): string {
  const word = pronoun.toLowerCase();
  const rest = text.slice(index + pronoun.length);
  const isLet = /\blets? $/.test(text.slice(0, index));
  const owns = word === 'his' || (word === 'her' && !isLet && /^ \p{L}/u.test(rest) && !noNoun.test(rest));
  // the period of a name also ends the sentence
  const behind = !owns && name.endsWith('.') && rest.startsWith('.') ? rest.slice(1) : rest;
  return `${text.slice(0, index)}${name}${owns ? '’s' : ''}${behind}`;
}
