import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { speechAt } from '../language/speech.ts';
import { flat, outlineOf } from '../note/outline.ts';
import type { Placed, ProseDocument } from '../text/document.ts';
import { shift, type Span } from '../text/span.ts';
import { TokenKind, type Tokens } from '../text/words.ts';
import type { Lines } from './positions.ts';

/**
 * The ranges to expand to around `offset`: the word, the phrase between two marks, the quoted speech, the sentence, the
 * paragraph, the sections, the whole note.
 */
export function toSelectionRange(document: ProseDocument, lines: Lines, offset: number, at: Position): SelectionRange {
  const here = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const spans = [...inBlock(document, offset), ...sectionsOf(document), { start: 0, end: document.text.length }];
  let range: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const span of spans.filter(here).sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (outer && !(outer.start <= span.start && span.end <= outer.end)) continue; // each must contain the one before
    if (outer?.start === span.start && outer.end === span.end) continue;
    range = { range: lines.rangeOf(span), ...(range && { parent: range }) };
    outer = span;
  }
  return range ?? { range: { start: at, end: at } };
}

const sectionsOf = (document: ProseDocument): readonly Span[] =>
  flat(outlineOf(document)).map(({ end, start }) => ({ start, end: document.text.slice(0, end).trimEnd().length }));

function inBlock({ blocks }: ProseDocument, offset: number): readonly Span[] {
  const placed = blocks.findLast(({ block, start }) => start <= offset && offset <= start + block.source.length);
  return placed ? spansAround(placed, offset - placed.start).map((span) => shift(span, placed.start)) : [];
}

/** In offsets of the block, smallest first. */
function spansAround({ block }: Placed, at: number): readonly Span[] {
  const { sentences, source, tokens } = block;
  const paragraph = { start: 0, end: source.trimEnd().length };
  const token = tokenAt(tokens, at);
  if (token === undefined) return [paragraph];
  const sentence = sentences.find(({ end, first }) => first <= token && token < end);
  if (!sentence) return [paragraph];
  const whole = spanOf(tokens, sentence.first, sentence.end);
  const speech = speechAt(block, token);
  const said = speech && spanOf(tokens, speech.first, speech.end);
  return [
    spanOf(tokens, token, token + 1),
    phraseAround(tokens, token, sentence),
    ...(said ? [said] : []),
    // speech of several sentences replaces the single sentence
    ...(said && said.end > whole.end ? [] : [whole]),
    paragraph,
  ];
}

/** The token at the cursor, or the one that ends there. */
function tokenAt({ end, length, start }: Tokens, at: number): number | undefined {
  for (let token = length - 1; token >= 0; token--)
    if ((start[token] ?? 0) <= at) return at <= (end[token] ?? 0) ? token : undefined;
  return undefined;
}

/** Extends to the nearest mark on either side: comma, quotation mark, bracket, full stop. */
function phraseAround(tokens: Tokens, at: number, sentence: { first: number; end: number }): Span {
  const isMark = (token: number): boolean => tokens.kind[token] === TokenKind.mark && tokens.tied[token] !== true;
  let [first, end] = [at, at + 1];
  while (first > sentence.first && !isMark(first - 1)) first--;
  while (end < sentence.end && !isMark(end)) end++;
  return spanOf(tokens, first, end);
}

const spanOf = (tokens: Tokens, first: number, end: number): Span => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[end - 1] ?? 0,
});
