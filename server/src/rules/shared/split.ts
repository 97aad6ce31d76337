import type { Rewrite } from '../../language/rewrite.ts';
import type { Block } from '../../text/block.ts';
import type { Sentence } from '../../text/sentences.ts';

/** Splits a sentence in two, where two complete clauses meet at “, and he …”. */
export function splitsOf(block: Block, { end, first }: Sentence): readonly Rewrite[] {
  const from = block.tokens.start[first] ?? 0;
  const text = block.prose.slice(from, block.tokens.end[end - 1]);
  const middle = text.length / 2;
  const joints = [
    ...text.matchAll(
      /, (?:and|so|but) (?=(?:he|she|they|we|I|you|it|this|that|these|your|his|her|their|our|the)\b(?! (?:of|and|to)\b))/g,
    ),
  ].filter(({ index }) => index > 20 && text.length - index > 20);
  const [best] = joints.sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle));
  if (!best || block.source.slice(from, from + text.length) !== text) return [];
  const [joint] = best;
  const word = joint.trim().replace(/^, /, '');
  const start = from + best.index;
  const stop = start + joint.length;
  const next = block.source.charAt(stop);
  const begin = word === 'and' ? next.toUpperCase() : `${word.charAt(0).toUpperCase()}${word.slice(1)} ${next}`;
  return [
    {
      title: 'Make it two sentences',
      style: 'shorten',
      edits: [{ span: { start, end: stop + 1 }, text: `. ${begin}` }],
    },
  ];
}
