import { aboutIn } from '../text/about.ts';
import type { ProseDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { factsIn, type Fact } from './facts.ts';
import { firstNameOf } from './first-names.ts';
import { capitalKin } from './kin.ts';

/** A place where a letter and its note disagree. */
export interface Clash {
  /** In offsets of the letter. */
  readonly letter: Span;
  /** In offsets of the note. */
  readonly note: Span;
  readonly message: string;
}

/**
 * Where the facts of a letter disagree with its note, in the order of the letter. Precision matters more than number:
 * a fact is compared only if both texts are about the same thing, and it is never flagged if the note also says it.
 */
export function compare(letter: ProseDocument, note: ProseDocument): readonly Clash[] {
  const known = byTopic(factsIn(note));
  const own = factsIn(letter);
  const clashes = own.flatMap((fact) => clashOf(fact, known.get(fact.topic) ?? [], own) ?? []);
  return [...clashes, ...namesThatDiffer(letter, note), ...childThatDiffers(letter, note)].sort(
    (a, b) => a.letter.start - b.letter.start,
  );
}

function byTopic(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const known = new Map<string, Fact[]>();
  for (const fact of facts) {
    const same = known.get(fact.topic);
    if (same) same.push(fact);
    else known.set(fact.topic, [fact]);
  }
  return known;
}

const agrees = (a: Fact, b: Fact): boolean => a.values.some((value) => b.values.includes(value));

function clashOf(fact: Fact, inNote: readonly Fact[], inLetter: readonly Fact[]): Clash | undefined {
  if (inNote.length === 0 || inNote.some((other) => agrees(fact, other))) return undefined;
  const isOnly = isOneValue(inNote) && isOneValue(inLetter.filter(({ topic }) => topic === fact.topic));
  const needs = isOnly ? fact.needs : Math.max(1, fact.needs);
  const [best] = inNote.map((other) => ({ other, shared: sharedBy(fact, other) })).sort((a, b) => b.shared - a.shared);
  if (!best || best.shared < needs) return undefined;
  const { other } = best;
  return {
    letter: fact.span,
    note: other.span,
    message: stopped(`The note says ${other.words}, the letter says ${fact.short}`),
  };
}

/** Adds a period, unless the period of a name or of “p.m.” already ends the sentence. */
const stopped = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const isOneValue = (facts: readonly Fact[]): boolean =>
  facts.every((fact) => facts.every((other) => agrees(fact, other)));

function sharedBy(a: Fact, b: Fact): number {
  let shared = 0;
  for (const stem of a.about) if (b.about.has(stem)) shared++;
  return shared;
}

const initials = /(?<![\p{L}.])\p{Lu}\.(?:\p{Lu}\.)+/gu;
const titled = /\b(?:Ms|Mrs|Mr|Mx)\.? \p{Lu}(?:\p{Ll}+|\.(?:\p{Lu}\.)*)?/gu;

/** Initials, or names with a title, that are not in the note, if the note has exactly one name of that kind. */
function namesThatDiffer(letter: ProseDocument, note: ProseDocument): readonly Clash[] {
  return [initials, titled].flatMap((pattern) => {
    const inNote = namesIn(note, pattern);
    const inLetter = namesIn(letter, pattern);
    const spelled = new Set(inNote.map(({ name }) => name));
    const [first] = inNote;
    if (!first || spelled.size !== 1) return [];
    return inLetter
      .filter(({ name }) => !spelled.has(name) && !isOwn(letter, name))
      .map(({ name, span }) => ({
        letter: span,
        note: first.span,
        message: stopped(`The note speaks of ${first.name}, the letter of ${name}`),
      }));
  });
}

/** A letter about Nina, from a note about Nora: it never says “Nora”, and several sentences begin with “Nina”. */
function childThatDiffers(letter: ProseDocument, note: ProseDocument): readonly Clash[] {
  const child = firstNameOf(aboutIn(note.front).people.child);
  const about = child === undefined ? undefined : namesIn(note, wordOf(child))[0];
  if (child === undefined || !about || namesIn(letter, wordOf(child)).length > 0) return [];
  const { caregiver = '' } = aboutIn(letter.front).people;
  const others = namesIn(letter, doer).filter(({ name }) => !isShortFor(name, child) && !caregiver.includes(name));
  const [first, second] = others;
  if (!first || !second || others.some(({ name }) => name !== first.name)) return [];
  return [
    { letter: first.span, note: about.span, message: `The note speaks of ${child}, the letter of ${first.name}.` },
  ];
}

const wordOf = (name: string): RegExp => new RegExp(String.raw`\b${name}(?!\p{L})`, 'gu');

/** “Nina loves …”, “Nina stood …” at the start of a sentence. */
const doer = new RegExp(
  String.raw`(?<=(?:^|[.!?]["\u201d]?\s+))(?!(?:He|She|It|We|You|They|Everyone|Everybody|Nobody|Someone|Then|That|This|Who|${capitalKin})\b)\p{Lu}\p{Ll}+(?= (?:loves|said|says|chose|stood|sat|ran|took|gave|held|made|found|\p{Ll}{2,}ed)\b)`,
  'gu',
);

/** “Jon” for “Jonathan”, or the other way round. */
const isShortFor = (a: string, b: string): boolean => a.slice(0, 3).toLowerCase() === b.slice(0, 3).toLowerCase();

/** The name in the letter's front matter is the family's own choice. It does not have to be in the note. */
const isOwn = ({ front }: ProseDocument, name: string): boolean => {
  const { caregiver } = aboutIn(front).people;
  return caregiver !== undefined && spelledAlike(caregiver) === name;
};

const spelledAlike = (name: string): string => name.replace(/^(Ms|Mrs|Mr|Mx)\.? /, '$1. ').replace(/\.?$/, '');

interface NameAt {
  readonly name: string;
  readonly span: Span;
}

const namesIn = ({ blocks }: ProseDocument, pattern: RegExp): readonly NameAt[] =>
  blocks.flatMap(({ block, start }) =>
    [...block.source.matchAll(pattern)]
      .filter(({ index }) => pattern !== initials || !/\b(?:Ms|Mrs|Mr|Mx)\.? $/.test(block.source.slice(0, index)))
      .map(({ 0: found, index }) => ({
        name: pattern === titled ? spelledAlike(found) : found,
        span: { start: start + index, end: start + index + found.length },
      })),
  );
