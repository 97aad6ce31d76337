import { sentenceAt, type Phrase } from '../language/grammar.ts';
import type { Block } from '../text/block.ts';
import { transparent } from '../text/mask.ts';
import type { Entry } from './entry.ts';

/** “This is called a …”, “… is short for …” */
const naming =
  /\b(?:called|call (?:it|this|that|them|these)|termed|named|known as|short for|stands? for|refers? to as|the (?:word|term|name|letters?)(?: for (?:it|this|that))?(?: is)?|means|say)\s+(?:(?:an?|the|their)\s+|\u201c|"|')*$/i;

/** “… means …”, “…, or soft muscles”, “… – soft muscles –”, “…: soft muscles” */
const meaning =
  /^["\u201d']?(?:,?\s*(?:which (?:is|means|are)|(?:that|this) means|means?\b|is (?:when|how|where|what)\b|is the (?:sense|name|word|way|skill|ability|part|term|law|feeling)|is an? (?:word|way|name|term|kind|sense|skill)|are the|stands? for|is short for|refers to|in other words|i\.e\.)|,\s*(?:that is|this is|or\s+(?:an?\s+|the\s+)?\p{Ll})|(?::\s+|\s*[\u2013\u2014]\s*)(?!(?:he|she|it|they|we|you|and|but|so|then|his|her|their|your|our|because|who|when|if|see|not)\b)\p{Ll})/u;

/** The next sentence explains it. */
const takenUp = /^\s*(?:["\u201d)]\s*)?(?:(?:this|that|it|these|they|which) means?|in other words)\b/i;

const pointsElsewhere = /^\s*(?:see|per|cf|as of|since|from|like|e\.g)\b/i;
/** A bracket of fewer words than this explains nothing. */
const explainingWords = 2;

/** Does the text explain the term right here? Then the reader knows it. */
export function isExplained(phrase: Phrase, entry: Entry): boolean {
  const { block, end, first } = phrase;
  const sentence = sentenceAt(block, first);
  const before = shownBetween(block, block.tokens.start[sentence.first] ?? 0, block.tokens.start[first] ?? 0);
  const [from = 0, stop = 0] = [block.tokens.end[end - 1], block.tokens.end[sentence.end - 1]];
  const after = shownBetween(block, from, stop);
  return (
    naming.test(before) ||
    meaning.test(after) ||
    bracketExplains(after, entry) ||
    isNamedBehind(shownBetween(block, block.tokens.start[first] ?? 0, from), after) ||
    standsInBracket(before, after) ||
    isSpelledOut(entry, before, after) ||
    takenUp.test(block.prose.slice(stop))
  );
}

/** The visible text between two offsets. */
const shownBetween = ({ prose }: Block, start: number, end: number): string =>
  prose.slice(start, end).replaceAll(transparent, '');

/**
 * “hypotonia (soft muscles at rest)”, “IFSP (your family's plan)”; but “hypotonia (HT)” gives an abbreviation, not a
 * meaning.
 */
function bracketExplains(after: string, { pos }: Entry): boolean {
  const bracket = /^\s*[([]([^)\]]*)/.exec(after.replace(behindLevel, ''))?.[1]?.trim() ?? '';
  if (pointsElsewhere.test(bracket)) return false;
  const words = bracket.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.length >= explainingWords || (pos !== 'abbreviation' && /^\p{Ll}{3,}$/u.test(bracket));
}

/** “IFSP team meeting (IFSP stands for …)”, “sensory processing needs (sensory processing: …)” */
function isNamedBehind(term: string, after: string): boolean {
  const open = after.indexOf(' (');
  if (open < 0) return false;
  const inside = after.slice(open + 2).toLowerCase();
  return (
    [': ', ' stands for '].some((link) => inside.startsWith(term.toLowerCase() + link)) &&
    /^(?: [\p{L}-]+){1,3}$/u.test(after.slice(0, open))
  );
}

/** “GMFCS level III (Gross …)”: the bracket follows the level */
const behindLevel = /^ (?:[ivx]+|\d)(?= ?\()/i;

/** “written plan (IFSP)”, “balance sense (the vestibular system, or VS)”: plain words, then the term in a bracket. */
function standsInBracket(before: string, after: string): boolean {
  const inside = /[\p{L}\p{N}]["\u201d]?\s*[([]([\p{L}\p{N}\s,'\u2019-]{0,80})$/u.exec(before)?.[1];
  return inside !== undefined && !pointsElsewhere.test(inside) && /^\s*[)\]]/.test(after);
}

/** “the individualized family service plan, or IFSP”, in either order. */
function isSpelledOut({ expansion, pos }: Entry, before: string, after: string): boolean {
  if (expansion === undefined || pos !== 'abbreviation') return false;
  const words = expansion.toLowerCase();
  return [before, after].some((part) => part.replaceAll(/\s+/g, ' ').toLowerCase().includes(words));
}
