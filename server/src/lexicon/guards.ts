import { sentenceAt, usedAs, wordAt, type Phrase } from '../language/grammar.ts';
import type { Block } from '../text/block.ts';
import { TokenKind } from '../text/words.ts';
import type { Candidate } from './trie.ts';

/** Is this what the candidate's entry means, going by what stands around it? */
export function isMeant(phrase: Phrase, { entry, form }: Candidate): boolean {
  const { guards } = entry;
  const source = phrase.block.source.slice(
    phrase.block.tokens.start[phrase.first],
    phrase.block.tokens.end[phrase.end - 1],
  );
  if (!caseFits(source, form.written, guards?.case ?? (entry.pos === 'abbreviation' ? 'exact' : 'any'))) return false;
  if (!guards) return true;
  if (guards.notWrittenAs?.includes(source)) return false;
  if (guards.notAs && (guards.notAs as readonly string[]).includes(usedAs(phrase))) return false;
  if (!neighboursFit(phrase, guards)) return false;
  if (guards.near === undefined && guards.notNear === undefined) return true;
  const nearby = wordsAround(phrase);
  if (guards.near && !startsOne(nearby, guards.near)) return false;
  return !(guards.notNear && startsOne(nearby, guards.notNear));
}

type Case = 'exact' | 'upper' | 'lower' | 'any';

/** Capitals of abbreviations tell them from words: “IDEA” is a law. */
function caseFits(source: string, written: string, how: Case): boolean {
  const plain = source.replaceAll(/[\u2019\u0001*_~]/g, (mark) => (mark === '\u2019' ? "'" : ''));
  if (how === 'any') return true;
  if (how === 'upper') return plain === plain.toUpperCase();
  if (how === 'lower') return plain === plain.toLowerCase();
  return plain === written || plain.replace(/'s$/, '') === written;
}

type Neighbours = Pick<NonNullable<Candidate['entry']['guards']>, 'prev' | 'notPrev' | 'next' | 'notNext'>;

function neighboursFit({ block, end, first }: Phrase, { next, notNext, notPrev, prev }: Neighbours): boolean {
  const sentence = sentenceAt(block, first);
  const after = (phrases: readonly string[]): boolean =>
    phrases.some((words) => standsAt(block, end, words.split(' '), sentence.end));
  const before = (phrases: readonly string[]): boolean =>
    phrases.some((phrase) => {
      const words = phrase.split(' ');
      return first - words.length >= sentence.first && standsAt(block, first - words.length, words, first);
    });
  return (
    !(next && !after(next)) && !(notNext && after(notNext)) && !(prev && !before(prev)) && !(notPrev && before(notPrev))
  );
}

const standsAt = (block: Block, from: number, words: readonly string[], limit: number): boolean =>
  from + words.length <= limit && words.every((word, index) => wordAt(block, from + index) === word);

/** The words of the same sentence, the phrase itself apart. */
function wordsAround({ block, end, first }: Phrase): string[] {
  const sentence = sentenceAt(block, first);
  const around: string[] = [];
  for (let at = sentence.first; at < sentence.end; at++)
    if ((at < first || at >= end) && block.tokens.kind[at] !== TokenKind.opaque) around.push(wordAt(block, at));
  return around;
}

const startsOne = (words: readonly string[], starts: readonly string[]): boolean =>
  starts.some((start) => {
    const [head = '', ...rest] = start.split(' ');
    return words.some((word, at) =>
      rest.length === 0
        ? word.startsWith(head)
        : word === head && rest.every((next, index) => words[at + 1 + index]?.startsWith(next)),
    );
  });
