import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOf, type Tense } from '../../language/inflect.ts';
import type { Block } from '../../text/block.ts';
import { TokenKind } from '../../text/words.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { addressed, questionRange, saidTo, type Range } from './question.ts';
import type { Name } from './quiz-kinds.ts';
import { readQuestion } from './quiz-reading.ts';
import { wonders } from './wonder.ts';

/**
 * Offers of what to say in place of a quiz question. They include the words that tell who asked, where these must
 * change.
 */

/** The offers, best first. */
export function questionOffers(found: Found<Name>): readonly Offer[] {
  const range = questionRange(found);
  const question = readQuestion(found, range);
  // “Tell Nana what color your cup is”: the new words are for the child
  const isToOthers = found.name === 'telling' && question.asks !== 'telling';
  const names = isToOthers
    ? []
    : addressed(found, range, question.thing).filter((name) => !isToldTo(found, range, name));
  return wonders(question)
    .map((text) => inPlace(saidTo(names, text), found, range))
    .map(
      (text) => ({ title: `Try “${text}”`, style: 'play', ...said(found, range, text), tellsNothing: true }) as const,
    );
}

/** “Tell Grandma what we saw” is said to the child. */
const isToldTo = ({ block }: Found<Name>, { end, first }: Range, name: string): boolean => {
  for (let at = first; at + 1 < end; at++)
    if (/^(?:tell|remind)$/.test(wordAt(block, at)) && name.toLowerCase() === wordAt(block, at + 1)) return true;
  return false;
};

/** “Asked, “What color is this?”” → “Said, “…””, if the wording is not a question. */
function said(
  { block, speech }: Found<Name>,
  range: Range,
  text: string,
): { readonly replaces: Range; readonly text: string } {
  const plain = { replaces: range, text };
  if (speech?.form !== 'quote' || range.first !== speech.first || text.endsWith('?')) return plain;
  const verb = askBefore(block, speech.first - 1);
  if (!verb) return range.end === speech.end ? (saidBehind(block, range, text) ?? plain) : plain;
  const between = block.source.slice(block.tokens.end[verb.at], block.tokens.start[range.first]);
  return {
    replaces: { first: verb.at, end: range.end },
    text: `${inflect(verb.direct ? 'say' : 'tell', verb.tense)}${between}${text}`,
  };
}

/** ““What’s this?” I asked” → ““I wonder …,” I said” */
function saidBehind(
  block: Block,
  { end, first }: Range,
  text: string,
): { readonly replaces: Range; readonly text: string } | undefined {
  const verb = [end + 1, end + 2, end + 3].find(
    (at) => at < block.tokens.length && /^(?:asked|said)$/.test(wordAt(block, at)),
  );
  if (verb === undefined || block.tokens.kind[end + 1] === TokenKind.mark) return undefined;
  const between = block.source.slice(block.tokens.end[end - 1], block.tokens.start[verb]);
  return { replaces: { first, end: verb + 1 }, text: `${text.replace(/\.$/, ',')}${between}said` };
}

/** The “asked” right before a quotation, or before a “him” there. */
function askBefore(
  block: Block,
  open: number,
): { readonly at: number; readonly direct: boolean; readonly tense: Tense } | undefined {
  const last = wordAt(block, open - 1) === ',' ? open - 2 : open - 1;
  const direct = !/^(?:him|her|them)$/.test(wordAt(block, last));
  const at = direct ? last : last - 1;
  const tense = at < 0 ? undefined : tenseOf(wordAt(block, at), 'ask');
  return tense && { at, direct, tense };
}

/** Adapts a wording to its place: apostrophes as in the note, and lower case after words that stay. */
function inPlace(text: string, { block, sentence, speech }: Found<Name>, { first }: Range): string {
  const settled = block.source.includes('’') ? text : text.replaceAll('’', "'");
  const opens =
    first === sentence.first || first === speech?.first || /^[.!?:\u2026"\u201c]$/.test(wordAt(block, first - 1));
  return opens || /^(?:I\b|\{)/.test(settled) || isNamed(settled, block)
    ? settled
    : settled.charAt(0).toLowerCase() + settled.slice(1);
}

/** Does the text begin with a name that occurs in the note? */
const isNamed = (text: string, { source }: Block): boolean => {
  const name = /^\p{Lu}\p{L}*(?=,| and)/u.exec(text)?.[0];
  return name !== undefined && source.includes(name);
};
