import type { Phrase } from '../language/grammar.ts';
import type { Block } from '../text/block.ts';
import { keeping } from '../text/kept.ts';
import { intern } from '../text/vocabulary.ts';
import { isExplained } from './explained.ts';
import { isMeant } from './guards.ts';
import { startsPhrase } from './compiled.ts';
import { phrasesAt, type Candidate } from './trie.ts';

/** A term of the lexicon where it stands in a block. */
export interface Term extends Candidate, Phrase {
  /** The text says right here what it means. */
  readonly explained: boolean;
  /** Other entries that the same words may mean. */
  readonly others: readonly Candidate[];
}

/** The terms of a block in reading order; of overlapping ones the longest. */
export const termsIn = keeping(findTerms);

function findTerms(block: Block): readonly Term[] {
  const { tokens } = block;
  const found: Term[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.tied[at] === true || !startsPhrase(tokens.id[at] ?? 0)) continue;
    const term = termAt(block, at);
    if (!term) continue;
    found.push(term);
    at = term.end - 1;
  }
  return found;
}

function termAt(block: Block, first: number): Term | undefined {
  for (const { end, node } of phrasesAt(block.tokens, first)) {
    if (block.tokens.tied[end] === true || !isOneRun(block, first, end)) continue;
    const phrase = { block, first, end };
    const [candidate, ...others] = node.candidates.filter((each) => isMeant(phrase, each));
    if (!candidate) continue;
    const whole = { block, first, end: withDot(block, candidate, end) };
    return { ...whole, ...candidate, others, explained: isExplained(whole, candidate.entry) };
  }
  return undefined;
}

/** Only spaces, hyphens and line ends stand between the words, and the possessive only on the last. */
function isOneRun({ tokens }: Block, first: number, end: number): boolean {
  for (let at = first; at < end - 1; at++) if (tokens.possessive[at] === true) return false;
  return true;
}

const dot = intern('.');

/** The dot of “pt.” belongs to it, unless the sentence ends there. */
function withDot(block: Block, { entry }: Candidate, end: number): number {
  const { sentences, tokens } = block;
  if (entry.rule !== 'clinical-shorthand' || tokens.id[end] !== dot || tokens.start[end] !== tokens.end[end - 1])
    return end;
  return sentences.some((sentence) => sentence.end === end + 1) ? end : end + 1;
}
