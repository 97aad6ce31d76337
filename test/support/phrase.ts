import assert from 'node:assert/strict';
import type { Phrase } from '../../server/src/language/grammar.ts';
import { readDocument } from '../../server/src/text/document.ts';

/** A text, and the phrase in it that is marked by ‹ and ›. */
export interface MarkedText {
  readonly text: string;
  readonly phrase: Phrase;
  /** Offset in the text of the phrase's block. */
  readonly base: number;
}

export function markedText(marked: string): MarkedText {
  const start = marked.indexOf('‹');
  const stop = marked.indexOf('›') - 1;
  const text = marked.replace('‹', '').replace('›', '');
  const { blocks } = readDocument(text);
  const placed = blocks.find(({ block, start: from }) => from <= start && stop <= from + block.source.length);
  assert.ok(placed, `‹ and › stand in no block of ${marked}`);
  const { block, start: base } = placed;
  const first = block.tokens.start.findIndex((from) => from >= start - base);
  const end = block.tokens.end.findLastIndex((to) => to <= stop - base) + 1;
  assert.ok(first >= 0 && first < end, `‹ and › hold no words in ${marked}`);
  return { text, phrase: { block, first, end }, base };
}
