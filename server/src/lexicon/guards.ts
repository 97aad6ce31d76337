import { sentenceAt, usedAs, wordAt, type Phrase } from '../language/grammar.ts';
import type { Block } from '../text/block.ts';
import { transparent } from '../text/mask.ts';
import { TokenKind } from '../text/words.ts';
import type { Guards } from './entry.ts';
import type { Candidate } from './trie.ts';

/** Does the phrase mean the candidate's entry here, judging by the words around it? */
export function isMeant(phrase: Phrase, { entry, form }: Candidate): boolean {
  const { guards = {}, pos } = entry;
  const how = guards.case ?? (pos === 'abbreviation' ? 'exact' : 'any');
  const { notWrittenAs } = guards;
  if (how !== 'any' || notWrittenAs) {
    const written = writtenAs(phrase);
    if (!caseFits(written, form.written, how) || notWrittenAs?.includes(written) === true) return false;
  }
  return isNotPart(phrase, guards) && neighboursFit(phrase, guards) && companyFits(phrase, guards);
}

const isNotPart = (phrase: Phrase, { notAs, notInside }: Guards): boolean =>
  !notInside?.some((longer) => standsInside(phrase, longer)) && !notAs?.some((part) => part === usedAs(phrase));

/** The phrase with its capitals, without emphasis marks, on one line and with straight apostrophes. */
function writtenAs({ block, end, first }: Phrase): string {
  const shown = block.prose.slice(block.tokens.start[first], block.tokens.end[end - 1]);
  return shown.replaceAll(transparent, '').replaceAll('\u2019', "'").replaceAll(/\s+/g, ' ');
}

/** Does the case fit? Capitals distinguish abbreviations from words: “IDEA” is a law. */
function caseFits(source: string, written: string, how: NonNullable<Guards['case']>): boolean {
  if (how === 'upper') return source === source.toUpperCase();
  if (how === 'lower') return source === source.toLowerCase();
  return how === 'any' || source === written || source.replace(/'s$/, '') === written;
}

/** Is the phrase part of a longer one: “informed” in “informed consent”, “prone” in “accident-prone”? */
function standsInside({ block, end, first }: Phrase, longer: string): boolean {
  const words = longer.split(/[\s-]+/);
  for (let before = 0; before <= words.length - (end - first); before++)
    if (standsAt(block, first - before, words, block.tokens.length)) return true;
  return false;
}

const neighboursFit = (phrase: Phrase, { next, notNext, notPrev, prev }: Guards): boolean =>
  !(next && !standsBehind(phrase, next)) &&
  !(notNext && standsBehind(phrase, notNext)) &&
  !(prev && !standsBefore(phrase, prev)) &&
  !(notPrev && standsBefore(phrase, notPrev));

/** Does one of the phrases follow in the sentence? Comparing the first word rules out nearly all of them. */
function standsBehind({ block, end, first }: Phrase, phrases: readonly string[]): boolean {
  const { end: limit } = sentenceAt(block, first);
  const word = end < limit ? wordAt(block, end) : undefined;
  return (
    word !== undefined &&
    phrases.some((phrase) => phrase.startsWith(word) && standsAt(block, end, phrase.split(' '), limit))
  );
}

/** Does one of the phrases come just before in the sentence? */
function standsBefore({ block, first }: Phrase, phrases: readonly string[]): boolean {
  const { first: opens } = sentenceAt(block, first);
  const word = first > opens ? wordAt(block, first - 1) : undefined;
  return word !== undefined && phrases.some((phrase) => phrase.endsWith(word) && endsAt(phrase.split(' ')));

  function endsAt(words: readonly string[]): boolean {
    return first - words.length >= opens && standsAt(block, first - words.length, words, first);
  }
}

const standsAt = (block: Block, from: number, words: readonly string[], limit: number): boolean =>
  from >= 0 && from + words.length <= limit && words.every((word, index) => wordAt(block, from + index) === word);

function companyFits(phrase: Phrase, { near, notNear }: Guards): boolean {
  if (near === undefined && notNear === undefined) return true;
  const nearby = wordsAround(phrase);
  return (near === undefined || startsOne(nearby, near)) && !(notNear && startsOne(nearby, notNear));
}

/** The other words of the same sentence. */
function wordsAround({ block, end, first }: Phrase): string[] {
  const sentence = sentenceAt(block, first);
  const around: string[] = [];
  for (let at = sentence.first; at < sentence.end; at++)
    if ((at < first || at >= end) && block.tokens.kind[at] !== TokenKind.opaque) around.push(wordAt(block, at));
  return around;
}

const startsOne = (words: readonly string[], starts: readonly string[]): boolean =>
  starts.some((start) => (start.includes(' ') ? startRun(words, start.split(' ')) : startWord(words, start)));

/** A plain loop, because many words are compared with many starts. */
function startWord(words: readonly string[], start: string): boolean {
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}

const startRun = (words: readonly string[], [head, ...rest]: readonly string[]): boolean =>
  words.some((word, at) => word === head && rest.every((next, index) => words[at + 1 + index]?.startsWith(next)));
