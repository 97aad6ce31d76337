import type { Phrase } from '../language/grammar.ts';
import type { Block } from '../text/block.ts';
import { Collected } from '../text/collected.ts';
import { keeping } from '../text/kept.ts';
import { intern, unknownWord } from '../text/vocabulary.ts';
import { isExplained } from './explained.ts';
import { isMeant } from './guards.ts';
import { senses } from './senses.ts';
import { headAt, type Candidate, type Node } from './trie.ts';

/** An occurrence of a lexicon term in a block. */
export interface Term extends Candidate, Phrase {
  /** Whether the text explains it right here. */
  readonly explained: boolean;
  /** Other entries that the same words may mean. */
  readonly others: readonly Candidate[];
}

/** The terms of a block in reading order. Of overlapping terms, the longest. */
export const termsIn = keeping(findTerms);

/** Finds the terms of some blocks, which caches them in the blocks. */
export function readTerms(blocks: readonly Block[]): void {
  for (const block of blocks) termsIn(block);
}

function findTerms(block: Block): readonly Term[] {
  const { prose, tokens } = block;
  found.begin();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.tied[at] === true) continue;
    const second = at + 1 < tokens.length ? (tokens.id[at + 1] ?? unknownWord) : unknownWord;
    const node = headAt(tokens.id[at] ?? unknownWord, second, prose.charCodeAt(tokens.start[at + 1] ?? 0));
    const term = node && longestFrom(block, at, at + 1, node);
    if (!term) continue;
    found.add(term);
    at = term.end - 1;
  }
  return found.take();
}

const found = new Collected<Term>();

/**
 * The longest phrase that starts with the words from `first` up to `end`, which lead to `node`. Every other word of a
 * note begins some phrase, but hardly any phrase continues, so nothing is allocated on the way.
 */
function longestFrom(block: Block, first: number, end: number, node: Node): Term | undefined {
  const { tokens } = block;
  const next = end < tokens.length ? node.next(tokens.id[end] ?? 0) : undefined;
  const longer = next && longestFrom(block, first, end + 1, next);
  return longer ?? (node.candidates.length > 0 ? termOf({ block, first, end }, node) : undefined);
}

function termOf(phrase: Phrase, { candidates }: Node): Term | undefined {
  const { block, end, first } = phrase;
  if (block.tokens.tied[end] === true || !isOneRun(block, first, end)) return undefined;
  const at = candidates.findIndex((each) => isMeant(phrase, each));
  const candidate = candidates[at];
  if (!candidate) return undefined;
  const [meant, ...others] = senses(phrase, candidate);
  const further = candidates.length === at + 1 ? noOthers : candidates.slice(at + 1);
  return new FoundTerm(
    block,
    first,
    withDot(block, candidate, end),
    meant,
    further.length === 0 ? others : [...others, ...further.filter((each) => isMeant(phrase, each))],
  );
}

const noOthers: readonly Candidate[] = [];

class FoundTerm implements Term {
  readonly block: Block;
  readonly first: number;
  readonly end: number;
  readonly entry: Candidate['entry'];
  readonly form: Candidate['form'];
  readonly others: readonly Candidate[];
  #explained: boolean | undefined;

  constructor(block: Block, first: number, end: number, { entry, form }: Candidate, others: readonly Candidate[]) {
    this.block = block;
    this.first = first;
    this.end = end;
    this.entry = entry;
    this.form = form;
    this.others = others;
  }

  /** Computed on demand: for most terms it is never needed. */
  get explained(): boolean {
    return (this.#explained ??= isExplained(this, this.entry));
  }
}

/** Only spaces, hyphens and line ends separate the words, and only the last word has a possessive ending. */
function isOneRun({ tokens }: Block, first: number, end: number): boolean {
  for (let at = first; at < end - 1; at++) if (tokens.possessive[at] === true) return false;
  return true;
}

const dot = intern('.');

/** The dot of “pt.” belongs to it, unless it ends the sentence. */
function withDot(block: Block, { entry }: Candidate, end: number): number {
  const { sentences, tokens } = block;
  if (entry.rule !== 'clinical-shorthand' || tokens.id[end] !== dot || tokens.start[end] !== tokens.end[end - 1])
    return end;
  return sentences.some((sentence) => sentence.end === end + 1) ? end : end + 1;
}
