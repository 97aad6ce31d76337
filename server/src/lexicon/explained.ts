import { sentenceAt, wordAt, type Phrase } from '../language/grammar.ts';
import type { Block } from '../text/block.ts';
import { TokenKind } from '../text/words.ts';
import type { Entry } from './entry.ts';

const naming =
  /\b(?:called|call (?:it|this|that|them|these)|termed|named|known as|short for|stands? for|refers? to as|the (?:word|term|name|letters?)(?: for (?:it|this|that))?(?: is)?|means|say)\s+(?:an?\s+|the\s+|their\s+|\u201c|"|')*$/i;
const meaning =
  /^["\u201d']?,?\s*(?:(?:which|that|this) (?:is|means|are)|means?\b|mean\b|is when|is how|is where|is what|is the (?:sense|name|word|way|skill|ability|part|term|law|feeling)|is a (?:word|way|name|term|kind|sense|skill)|are the|stands? for|is short for|refers to|, or\b|that is|in other words|i\.e\.|\u2014\s*\p{L}+(?:[^.?!\u2014]+)|\u2013\s*\p{L}+|:\s+\p{Ll})/iu;
/** A bracket of fewer words than this explains nothing: “(see below)”. */
const explainingWords = 2;

/** Does the text say right here what the term means? Then the reader has met it. */
export function isExplained(phrase: Phrase, entry: Entry): boolean {
  const { block, end, first } = phrase;
  const sentence = sentenceAt(block, first);
  const before = block.prose.slice(block.tokens.start[sentence.first], block.tokens.start[first]);
  const after = block.prose.slice(block.tokens.end[end - 1], block.tokens.end[sentence.end - 1]);
  if (naming.test(before) || meaning.test(after)) return true;
  return (
    bracketExplains(after, entry) ||
    standsInBracket(phrase, sentence.first) ||
    (entry.expansion !== undefined && before.toLowerCase().includes(entry.expansion.toLowerCase()))
  );
}

/** “hypotonia (soft muscles at rest)”, “IFSP (your family's plan)” */
function bracketExplains(after: string, entry: Entry): boolean {
  const bracket = /^\s*[([]([^)\]]*)[)\]]?/.exec(after)?.[1]?.trim();
  if (bracket === undefined) return false;
  const words = bracket.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  // “hypotonia (HT)” names letters, not a meaning
  return (
    words.length >= explainingWords ||
    (words.length === 1 && entry.pos !== 'abbreviation' && /^\p{Ll}{3,}$/u.test(words[0] ?? ''))
  );
}

/** “written plan (IFSP)”, “balance sense (the vestibular system, or VS)”: plain words stand before the bracket. */
function standsInBracket({ block, end, first }: Phrase, start: number): boolean {
  let at = first - 1;
  while (at >= start && block.tokens.kind[at] === TokenKind.word && first - at < 10) at--;
  while (at >= start && isComma(block, at) && first - at < 16) {
    at--;
    while (at >= start && block.tokens.kind[at] === TokenKind.word) at--;
  }
  if (at <= start || !/^[([]$/.test(wordAt(block, at))) return false;
  const closes = /^[)\]]$/.test(end < block.tokens.length ? wordAt(block, end) : '');
  return closes && block.tokens.kind[at - 1] === TokenKind.word;
}

const isComma = (block: Block, at: number): boolean => wordAt(block, at) === ',';
