import assert from 'node:assert/strict';
import type { Block } from '../../server/src/text/block.ts';
import { readDocument, type ProseDocument } from '../../server/src/text/document.ts';
import { opaque, transparent } from '../../server/src/text/mask.ts';

/** Removes the indentation of a template literal, and the empty lines around it. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(margin)).join('\n');
}

/** The only block of a text. */
export function blockOf(text: string): Block {
  const [placed, ...others] = readDocument(text).blocks;
  assert.ok(placed && others.length === 0, `one block was expected in ${JSON.stringify(text)}`);
  return placed.block;
}

/** The source of each sentence of a block. */
export const sentencesOf = ({ sentences, source, tokens }: Block): string[] =>
  sentences.map(({ end, first }) => source.slice(tokens.start[first], tokens.end[end - 1]));

/** All prose of a text: the source of its blocks, with masked characters as ·. */
export const proseOf = (text: string): string[] =>
  readDocument(text).blocks.map(({ block }) => block.prose.replaceAll(transparent, '·').replaceAll(opaque, '·').trim());

/** Checks that every block is where it says, and that its prose is as long as its source. @throws AssertionError */
export function assertExact({ blocks, comments, text }: ProseDocument): void {
  for (const { block, start } of blocks) {
    assert.equal(block.source, text.slice(start, start + block.source.length));
    assert.equal(block.prose.length, block.source.length);
    const { tokens } = block;
    for (let at = 0; at < tokens.length; at++) {
      const [from = -1, to = -1, before = 0] = [tokens.start[at], tokens.end[at], tokens.end[at - 1]];
      assert.ok(before <= from && from < to && to <= block.source.length);
    }
    assert.deepEqual(
      [0, ...block.sentences.map(({ end }) => end)].slice(0, -1),
      block.sentences.map(({ first }) => first),
    );
    assert.equal(block.sentences.at(-1)?.end, tokens.length);
  }
  for (const comment of comments) assert.ok(text.startsWith(comment.text, comment.start));
}
