import { wordAt } from '../../language/grammar.ts';
import type { Block } from '../../text/block.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import type { Range } from './question.ts';

/** Offers in place of a goal to answer quiz questions. */

/** The range from token `first` to the first of `words` in the match, including its particle. */
export function upToWord({ block, whole }: Found, first: number, words: RegExp): Range | undefined {
  for (let at = first; at < whole.end; at++) {
    if (!words.test(wordAt(block, at))) continue;
    const takes =
      /^(?:to|at|of|me|us|out|you)$/.test(wordAt(block, at + 1)) &&
      /^(?:point|pointing|identification|labell?ing|naming|recognition|respond|show|give|hand|pick)$/.test(
        wordAt(block, at),
      );
    return { first, end: takes ? at + 2 : at + 1 };
  }
  return undefined;
}

export const namingWord =
  /^(?:name|label|identify|id|list|answer|respond|recogni[sz]e|point|touch|indicate|count|find|show|give|hand|pick)$/;

/** “in his own way”, with the pronoun that the sentence uses. */
function waysOf({ block, sentence }: Found): string {
  const text = block.source.slice(block.tokens.start[sentence.first], block.tokens.end[sentence.end - 1]);
  const isHis = /\b(?:he|his|him)\b/i.test(text);
  const isHer = /\b(?:she|her|hers)\b/i.test(text);
  return `in ${isHis === isHer ? 'their' : isHis ? 'his' : 'her'} own way (words, sounds, signs or pictures)`;
}

/** “Child will label five animals” → “In play, the child will share ideas about five animals in their own way (…)”. */
export function goalOffers(found: Found): readonly Offer[] {
  const { block, first, sentence } = found;
  const range = upToWord(found, first, namingWord);
  if (!range) return [];
  const from = adverbBefore(block, first, sentence.first);
  const counts = wordAt(block, range.end - 1) === 'count';
  const share = counts ? 'join in counting' : 'share ideas about';
  const isAnswer = /^(?:answer|respond)/i.test(found.text);
  const said = isAnswer ? behindAbout(found) : behindThing(found);
  const end = behindRequest(found, said);
  const thing = block.source.slice(block.tokens.start[range.end], block.tokens.end[said - 1]);
  const body = isAnswer ? answered(thing) : `${share} ${thing}`;
  const opener = openerOf(found);
  const ways = waysOf(found);
  const settled = isAnswer ? ({ settlesNegation: true } as const) : {}; // “yes/no questions”
  const inPlay: Offer = {
    title: `Say “in play, … ${share} …”`,
    style: 'play',
    replaces: { first: sentence.first, end },
    text: `In play, ${opener}${body} ${ways}`,
  };
  const here: Offer = {
    title: `Say “${share} … in play”`,
    style: 'play',
    replaces: { first: from, end },
    text: `${body} in play, ${ways}`,
  };
  const partner: Offer = {
    title: 'Say with whom, and where',
    style: 'play',
    replaces: { first: from, end },
    text: `play with {partner} and ${body} together, ${ways}`,
  };
  const simple =
    opener.length < 40 && !opener.includes(',') && !opener.includes(':') && !/ is (?:for .+ )?to $/.test(opener);
  return (simple ? [inPlay, partner] : [here, partner]).map((offer) => ({ ...offer, ...settled }));
}

/** “answer wh-questions about a picture” → “share ideas about a picture” */
function answered(questions: string): string {
  const topic = / about (.+)$/i.exec(questions)?.[1];
  return topic === undefined ? 'share ideas' : `share ideas about ${topic}`;
}

const behindThing = ({ block, sentence, whole }: Found): number =>
  Math.min(sentence.end, wordAt(block, whole.end) === 'of' ? whole.end + 2 : whole.end);

/** The end, including “when asked” after it, because sharing in play needs no asking. */
const behindRequest = ({ block }: Found, end: number): number =>
  /^(?:when (?:asked|named|told)|(?:on|upon) (?:request|command))$/.test(
    `${wordAt(block, end)} ${wordAt(block, end + 1)}`,
  )
    ? end + 2
    : end;

/** “will receptively identify”: the index of the adverb, which is replaced together with the verb. */
const adverbBefore = (block: Block, first: number, from: number): number =>
  first > from && /^(?:correctly|accurately|receptively|expressively|verbally)$/.test(wordAt(block, first - 1))
    ? first - 1
    : first;

/** The end, including the topic of the questions, if it is a single thing: “… questions about a picture”. */
function behindAbout({ block, sentence, whole }: Found): number {
  const about = wordAt(block, whole.end - 1) === 'about' ? whole.end - 1 : whole.end;
  if (about >= sentence.end || wordAt(block, about) !== 'about') return whole.end;
  let end = about + 1;
  while (
    end < Math.min(sentence.end, about + 5) &&
    !/^(?:with|in|on|from|for|during|given|when|across|,|\.|;)$/.test(wordAt(block, end))
  )
    end++;
  return end;
}

/** The words before the verb, as they are written after “In play, ”. */
function openerOf({ block, first, sentence }: Found): string {
  if (first <= sentence.first) return '';
  const text = block.source
    .slice(block.tokens.start[sentence.first], block.tokens.start[first])
    .replace(/(?:correctly|accurately|receptively|expressively|verbally) $/i, '');
  if (/^child\b/i.test(text)) return `the ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const keepsCapital =
    /^\p{Lu}(?:\p{Ll}*['’]|\.)/u.test(text) ||
    !/^(?:The|He|She|They|His|Her|Their|My|Will|Your|Our|This|Client|Patient|Student|To|Be|In|By)\b/.test(text);
  return keepsCapital ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
