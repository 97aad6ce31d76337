import { speechAt } from '../language/speech.ts';
import type { Block } from '../text/block.ts';
import { opaque, transparent, withoutMarks } from '../text/mask.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A sentence of the writer's own, to be read for what it carries on. Offsets count within the block. */
export interface Said {
  readonly block: Block;
  readonly span: Span;
  /** As long as the span, without the marks of emphasis. */
  readonly text: string;
}

/** A clause that may begin with somebody: its place in the sentence, and what opens it. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** “Next week,”: when it is, where that stands in front. */
  readonly when: string;
  /** It opens its sentence. */
  readonly first: boolean;
}

export const spanOfSentence = ({ tokens }: Block, { end, first }: Sentence): Span => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[end - 1] ?? 0,
});

/** The sentences that the writer says: no heading, no question, nothing that is somebody else's, no condition. */
export function ownSentences(block: Block): readonly Said[] {
  if (block.kind === 'heading' || block.kind === 'quote') return [];
  return block.sentences.flatMap((sentence) => {
    const span = spanOfSentence(block, sentence);
    const text = withoutMarks(block.prose.slice(span.start, span.end));
    return /\?["”)]?$/.test(text) || isConditional(text) ? [] : [{ block, span, text }];
  });
}

/** “If it rains, I will call”; but not “I will call to ask if it helped”. */
const isConditional = (text: string): boolean =>
  /(?<!\b(?:ask|asks|see|hear|know|tell|tells|wonder|wonders|find out|check|look|learn|decide|notice)\s)\b(?:if|unless|in case|maybe|perhaps|hopefully)\b/i.test(
    text,
  );

const label = String.raw`(?:\p{L}[\p{L} ,'’/-]{0,40}:\s+)?`;
const when = String.raw`(?:(?:today|then|first|again|later|afterwards|this time|next (?:time|week|visit|session|month)|on \p{L}+day|by \p{L}+day|before then|until then|until next (?:time|week|visit)|in the meantime|after that|this week|tomorrow|tonight|also|still)(?:,|:)?\s+)?`;
const opener = new RegExp(String.raw`^[\s*_>–—•-]*${label}(?<when>${when})`, 'iu');
const joint = /(?:[,;]\s+(?:(?:and|but|so)\s+)?|\s+(?:and|but)\s+|\b(?:agreed|decided|planned)\s+that\s+)/g;

/** Where clauses of a sentence may begin, each to the end of the sentence but for its stop. */
export function clausesOf({ text }: Said): readonly Clause[] {
  const end = text.search(/[\s.!…"”')]*$/);
  const open = opener.exec(text);
  const start = open?.[0].length ?? 0;
  const first = { start, end, when: open?.groups?.['when']?.trim() ?? '', first: true };
  const joined = [...text.matchAll(joint)].map(({ 0: found, index }) => index + found.length);
  return [first, ...joined.filter((at) => at > start).map((at) => ({ start: at, end, when: '', first: false }))];
}

/** Nothing stands in front that would be lost when the clause is told by itself: “Next week,”. */
export const opensPlainly = ({ when }: Clause): boolean => /^(?:today|then|first|also|still|)[,:]?$/i.test(when);

/** Does somebody else say what stands at `offset` of the sentence, between quote marks or on a line of their own? */
export function isSpoken({ block, span }: Said, offset: number): boolean {
  const at = block.tokens.start.findIndex((start) => start >= span.start + offset);
  return at >= 0 && speechAt(block, at) !== undefined;
}

/** The words between two offsets of a block, as one line; undefined where a part is no prose, such as a blank. */
export function wordsIn({ prose }: Block, { end, start }: Span): string | undefined {
  const words = prose.slice(start, end);
  return words.includes(opaque) ? undefined : words.replaceAll(transparent, '').replaceAll(/\s+/g, ' ').trim();
}

export const isNegated = (text: string): boolean =>
  /\b(?:not|never|no|none|nothing|nobody|without|cannot|neither|nor|hardly|barely|rarely|refused|\p{L}+n['’]t)(?!\p{L})/iu.test(
    text,
  );
