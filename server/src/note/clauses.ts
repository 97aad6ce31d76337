import { speechAt } from '../language/speech.ts';
import type { Block } from '../text/block.ts';
import { opaque, transparent, withoutMarks } from '../text/mask.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A sentence of the writer's own, to be searched for threads. Offsets are relative to the block. */
export interface Said {
  readonly block: Block;
  readonly span: Span;
  /** As long as the span, without emphasis marks. */
  readonly text: string;
}

/** A clause that may begin with a person: its range in the sentence, and what precedes its subject. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** A time phrase in front: “Next week,”. */
  readonly when: string;
  /** Whether the clause opens its sentence. */
  readonly first: boolean;
}

export const spanOfSentence = ({ tokens }: Block, { end, first }: Sentence): Span => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[end - 1] ?? 0,
});

/** The writer's own statements: no headings, no questions, no words of other people, no conditions. */
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

/** Where clauses of a sentence may begin. Each extends to the end of the sentence, without its full stop. */
export function clausesOf({ text }: Said): readonly Clause[] {
  const end = text.search(/[\s.!…"”')]*$/);
  const open = opener.exec(text);
  const start = open?.[0].length ?? 0;
  const first = { start, end, when: open?.groups?.['when']?.trim() ?? '', first: true };
  const joined = [...text.matchAll(joint)].map(({ 0: found, index }) => index + found.length);
  return [first, ...joined.filter((at) => at > start).map((at) => ({ start: at, end, when: '', first: false }))];
}

/** Can the clause be told by itself, without losing a time phrase such as “Next week,”? */
export const opensPlainly = ({ when }: Clause): boolean => /^(?:today|then|first|also|still|)[,:]?$/i.test(when);

/** Are the words at `offset` of the sentence somebody else's, in quotation marks or on a transcript line? */
export function isSpoken({ block, span }: Said, offset: number): boolean {
  const at = block.tokens.start.findIndex((start) => start >= span.start + offset);
  return at >= 0 && speechAt(block, at) !== undefined;
}

/**
 * The words between two offsets of a block, on one line; undefined if they contain something other than prose, such as
 * a blank.
 */
export function wordsIn({ prose }: Block, { end, start }: Span): string | undefined {
  const words = prose.slice(start, end);
  return words.includes(opaque) ? undefined : words.replaceAll(transparent, '').replaceAll(/\s+/g, ' ').trim();
}

export const isNegated = (text: string): boolean =>
  /\b(?:not|never|no|none|nothing|nobody|without|cannot|neither|nor|hardly|barely|rarely|refused|\p{L}+n['’]t)(?!\p{L})/iu.test(
    text,
  );
