import { momentsIn, type Moment } from '../note/moments.ts';
import { partNamed, partOf, type Part } from '../note/sections.ts';
import type { Block } from '../text/block.ts';
import type { Placed, ProseDocument } from '../text/document.ts';
import { shift, type Span } from '../text/span.ts';
import { capitalized } from '../language/sound.ts';
import { forFamily } from './family-only.ts';
import { withoutQuotes } from './quoted.ts';

/** A unit of a note: a clause, a sentence, or several sentences that a quotation holds together. */
export interface Told {
  /** On one line, without any label before it. */
  readonly text: string;
  /** In offsets of the note. */
  readonly span: Span;
  readonly moments: ReadonlySet<Moment>;
  readonly part: Part | undefined;
}

/** A paragraph, a list item or a block quote. */
export interface Passage {
  readonly told: readonly Told[];
  /** The heading above, in lower case. */
  readonly section: string;
}

/** The passages of a note that a family may read, in the order of the note. */
export function passagesIn(document: ProseDocument): readonly Passage[] {
  const passages = forFamily(document)
    .filter(({ block }) => block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'quote')
    .map((placed) => ({ section: placed.section, told: toldIn(placed) }));
  // somebody asked for confidence, so nothing of the note goes into a letter
  if (passages.some(({ told }) => told.some(({ text }) => inConfidence.test(text)))) return [];
  return passages.filter(({ told }) => !told.some(({ text }) => ofHarmDone.test(text)));
}

/** What a mandated reporter saw, and what was said about it, is followed up elsewhere. The whole passage stays out. */
const ofHarmDone =
  /\b(?:CPS|DCFS|child protect\w+|abus(?:e[ds]?|ive|ing)|mandated|bruis(?:e[ds]?|ing)|welts?|burn marks?|cigarette burns?|neglect(?:ed|ful)?)\b/i;

const inConfidence =
  /\b(?:asked (?:me|us) not to (?:write|share|tell|put|note)|not to write|in confidence|between (?:us|you and me)|off the record|did not want (?:this|it) (?:written|shared))\b/i;

/** A bare quotation in a section for the caregiver's words is something the caregiver said. */
const attributed = (text: string, part: Part | undefined): string =>
  (part === 'caregiver' || part === 'goals') && /^["\u201c][^"\u201d]+["\u201d]$/.test(text)
    ? `You told me, ${text}`
    : text;

function toldIn(placed: Placed): readonly Told[] {
  const { block, start } = placed;
  const part = partOf(placed);
  const seen = momentsIn(block);
  return unitsOf(block).map((unit) => ({
    text: attributed(asSentence(onOneLine(block.source.slice(unit.start, unit.end))), part),
    span: shift(unit, start),
    moments: new Set(seen.filter(({ span }) => unit.start <= span.start && span.start < unit.end).map((s) => s.moment)),
    part,
  }));
}

/** Gives a clause or a list item a capital letter and a period, like a sentence. */
const asSentence = (text: string): string => capitalized(text) + (/[\p{L}\p{N})]$/u.test(text) ? '.' : '');

/** Without marks of emphasis, comments and line breaks. */
const onOneLine = (source: string): string =>
  source
    .replaceAll(/<!--[^]*?-->/g, ' ')
    .replaceAll(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** “**Plan:** …”, “Together: …”: a label is not part of the sentence. “Mom: …” and “she told me: …” are not labels. */
const label = /^[\s>*_-]*(\p{L}[\p{L} ,'’/-]{0,40}?)(?:\*\*|__)?\s*:(?:\*\*|__)?\s+/u;
const isLabel = (name: string): boolean =>
  /^(?:together|next|strengths?|worry|worries|concerns?|hard|what (?:is|was) hard)$/i.test(name) ||
  partNamed(name) !== undefined;
const speaks = /\b(?:said|says|told|asked|texted|wrote|shared|mom|mother|dad|father)\b/i;

function unitsOf({ sentences, source, tokens }: Block): readonly Span[] {
  const units: Span[] = [];
  let open: number | undefined;
  for (const { end, first } of sentences) {
    const start = open ?? tokens.start[first] ?? 0;
    const stop = tokens.end[end - 1] ?? start;
    const text = source.slice(start, stop);
    // sentences of one quotation stay together, and so does a sentence that the period of a name cuts in two
    open = isOpenQuote(text) || endsInName.test(text) ? start : undefined;
    const before = units.at(-1);
    if (before && (isWhoSaid.test(text) || isTheirQuote(source.slice(before.start, before.end), text)))
      units.splice(-1, 1, { start: before.start, end: stop });
    else if (open === undefined) units.push(withoutLabel(source, { start, end: stop }));
  }
  return units.flatMap((unit) => clausesOf(source, unit));
}

/** “Suspect …; he covers his ears.” has two clauses, and one of them may be for the family. */
function clausesOf(source: string, { end, start }: Span): readonly Span[] {
  const open = withoutQuotes(source.slice(start, end));
  const parts: Span[] = [];
  let at = start;
  for (const { 0: between, index } of open.matchAll(/;\s+/g)) {
    parts.push({ start: at, end: start + index });
    at = start + index + between.length;
  }
  parts.push({ start: at, end });
  return parts.map((part) => lastHalf(open.slice(part.start - start, part.end - start), part));
}

/** “She has no words for wants, but she pulled her grandmother to the kitchen.”: the half that tells what happened. */
function lastHalf(open: string, part: Span): Span {
  const [, not = '', rest = ''] = /^([^,]*), but (\S[^]*)$/.exec(open) ?? [];
  const isSaid = /\b(?:no|not|never|cannot)\b|n['’]t\b/.test(not) && /^(?:s?he|I|we|(?:\p{Lu}\.)+) /u.test(rest);
  return isSaid && !/\b(?:no|not|never|cannot)\b|n['’]t\b/.test(rest)
    ? { start: part.end - rest.length, end: part.end }
    : part;
}

/** “I told M.W. | I had …”: the period of the name is not the end of the sentence. */
const endsInName = /\b(?:told|asked|showed|promised|gave|saw|with|met) \p{Lu}\.(?:\p{Lu}\.)*$/u;
/** “Stinky!” | V.O. said. The second part only tells who said it. */
const isWhoSaid = /^(?:\p{Lu}\.)+ (?:said|asked|told me)[.!]$/u;
const whoSaid =
  /^(?:(?:Ms|Mrs|Mr|Mx)\.? )?(?:(?:[Hh]is|[Hh]er|[Tt]he) \p{Ll}+|\p{Lu}[\p{L}.]*(?: \p{Lu}\p{Ll}+)?) (?:then )?(?:said|says|asked|told|shouted|whispered|called|cried|sang|added|answered|laughed)\b/u;

/** “Wren said my name!” | Sky told me at the door. The second part tells who said it. */
const isTheirQuote = (before: string, text: string): boolean =>
  /^["\u201c][^"\u201c\u201d]+[!?.]["\u201d]$/.test(before) && whoSaid.test(text) && !/["\u201c]/.test(text);

function isOpenQuote(text: string): boolean {
  const straight = text.match(/"/g)?.length ?? 0;
  const curly = (text.match(/\u201c/g)?.length ?? 0) - (text.match(/\u201d/g)?.length ?? 0);
  return straight % 2 === 1 || curly > 0;
}

function withoutLabel(source: string, { end, start }: Span): Span {
  const [whole = '', name = ''] = label.exec(source.slice(start, end)) ?? [];
  return isLabel(name) && !speaks.test(name) ? { start: start + whole.length, end } : { start, end };
}
