import { TokenKind } from '../text/words.ts';
import type { Block } from '../text/block.ts';
import type { Sentence } from '../text/sentences.ts';
import { defineBlockRule, integer, noFindings, type Finding } from './rule.ts';
import { splitsOf } from './shared/split.ts';

/** A sentence that a tired reader has to read twice. */
export const longSentence = defineBlockRule({
  id: 'long-sentence',
  title: 'A sentence that carries a lot',
  family: 'plain',
  severity: { 'caregiver-letter': 'information', 'session-note': 'hint' },
  holdsOthers: true,
  source: ['PLG', 'PEC', 'IOWA'],
  options: {
    letterHint: integer({
      default: 20,
      minimum: 10,
      maximum: 60,
      description: 'Words that a sentence of a letter may have before a quiet hint.',
    }),
    letterWords: integer({
      default: 28,
      minimum: 12,
      maximum: 80,
      description: 'Words that a sentence of a letter may have before it is underlined.',
    }),
    noteWords: integer({
      default: 40,
      minimum: 15,
      maximum: 120,
      description: 'Words that a sentence of a session note may have.',
    }),
  },
  check(block, { letterHint, letterWords, noteWords }, { kind }) {
    const isLetter = kind === 'caregiver-letter';
    const limit = isLetter ? letterHint : noteWords;
    if (block.tokens.length <= limit || block.kind === 'heading' || block.kind === 'table-cell') return noFindings;
    return findingsIn(block, limit, isLetter ? letterWords : 0);
  },
});

/** @param quietUpTo sentences with up to this many words get only a hint */
const findingsIn = (block: Block, limit: number, quietUpTo: number): readonly Finding[] =>
  block.sentences.flatMap((sentence) => {
    if (sentence.end - sentence.first <= limit) return noFindings;
    const count = wordsIn(block, sentence);
    return count > limit ? [findingFor(block, sentence, count, count <= quietUpTo)] : noFindings;
  });

function findingFor(block: Block, { end, first }: Sentence, count: number, quiet: boolean): Finding {
  const span = { start: block.tokens.start[first] ?? 0, end: block.tokens.end[end - 1] ?? 0 };
  return {
    span,
    message: `${String(count)} words is a lot to hold at once at the end of a long day. Could this be two sentences?`,
    rewrites: () => splitsOf(block, { end, first }),
    ...(quiet && { severity: 'hint' }),
  };
}

const opening = /[([]/;
const closing = /[)\]]/;

/** A sentence with more commas than this, and more than a third as many commas as words, is a list of things. */
const listCommas = 6;

/** The number of words in a sentence, without explanations in parentheses and without a list after a colon. */
function wordsIn(block: Block, { end, first }: Sentence): number {
  const { kind, start, tied } = block.tokens;
  let [count, depth, commas] = [0, 0, 0];
  for (let at = first; at < end; at++) {
    if (kind[at] !== TokenKind.mark) {
      if (depth === 0 && tied[at] !== true) count++;
      continue;
    }
    const char = block.prose.charAt(start[at] ?? 0);
    if (char === ':' && isList(block, at, end)) return count;
    if (char === ',') commas++;
    depth = Math.max(0, depth + depthOf(char));
  }
  return commas > listCommas && count < 3 * commas ? 0 : count;
}

const depthOf = (char: string): number => (opening.test(char) ? 1 : closing.test(char) ? -1 : 0);

/** “Bring: a toy, a snack, a change of clothes.” is read one item at a time. */
const isList = (block: Block, colon: number, end: number): boolean => {
  const rest = block.prose.slice(block.tokens.start[colon], block.tokens.end[end - 1]);
  return (rest.match(/,/g)?.length ?? 0) >= 2;
};
