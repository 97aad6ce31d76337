import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOf } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import { say } from './offers.ts';
import { sentenceText, wordBehind, wordInFront } from './who.ts';

/** Offers for motive-label that keep a guess a guess: “, maybe to connect”, with the comma that its place needs. */

const noComma =
  /^(?:is|was|are|were|be|been|it's|this|that|and|or|but|just|only|often|so|not|as|seems?|seemed|appears?|appeared|likely|probably|mostly|all|is|trying|done|used|out)$/;

/** “He whines maybe to be heard” → “He whines, maybe to be heard” */
export function withComma({ block, end, first, sentence, ...found }: Found, offer: Offer): Offer {
  const before = first > sentence.first ? wordAt(block, first - 1) : '';
  if (!offer.text.startsWith('maybe to ') || offer.replaces !== undefined) return offer;
  if (!/^\p{L}+$/u.test(before) || noComma.test(before)) return offer;
  const word = block.source.slice(block.tokens.start[first - 1], block.tokens.end[first - 1]);
  const isLast = /^(?:|[.,;:!?)])$/.test(wordBehind({ ...found, block, sentence }, end));
  const comma = isLast || !/(?:heard|connect|comforted)$/.test(offer.text) ? '' : ',';
  return { ...offer, text: `${word}, ${offer.text}${comma}`, replaces: { first: first - 1, end } };
}

/** Words that already say that it is a guess. */
const guessed =
  /\b(?:think|thinks|thought|feel|feels|felt|believes?|believed|wonders?|wondered|maybe|perhaps|probably|possibly|likely|may|might|could|seems?|seemed|appears?|appeared|suspects?|suspected)\b/;

/** “He does it for attention” → “He does it, maybe to connect”. If it is already told as a guess, “to connect”. */
export function toConnect(found: Found): readonly Offer[] {
  const { block, end, first } = found;
  const before = wordInFront(found, first);
  // “acting out for attention” is replaced as a whole
  if (before === 'out') return [];
  const front = sentenceText(found).slice(0, sentenceText(found).lastIndexOf(found.text.toLowerCase()));
  if (/^(?:is|was|are|were|be|it's|this|that)$/.test(before)) return [say('maybe a way to connect')];
  const from = wordBehind(found, end) === 'from';
  const stop = from ? end + 1 : end;
  const connect = from ? 'to connect with' : 'to connect';
  if (guessed.test(front) || !/^\p{L}+$/u.test(before)) return [say(connect, { replaces: { first, end: stop } })];
  const word = block.source.slice(block.tokens.start[first - 1], block.tokens.end[first - 1]);
  const comma = from || /^(?:|[.,;:!?)])$/.test(wordBehind(found, end)) ? '' : ',';
  return [
    say(`${word}, maybe ${connect}${comma}`, {
      title: `Say “maybe ${connect}”`,
      replaces: { first: first - 1, end: stop },
    }),
  ];
}

/** “acting out for attention” → “having a hard time and looking for connection” */
export function actsOut(found: Found): readonly Offer[] {
  const { block, end, first, get, sentence } = found;
  const tense = tenseOf(get('verb').toLowerCase(), 'act') ?? 'base';
  const hard = `${inflect('have', tense)} a hard time`;
  const behind = [0, 1, 2, 3].map((at) => (end + at < sentence.end ? wordAt(block, end + at) : ''));
  if (behind[0] !== 'for') return [say(hard)];
  const at = behind.indexOf('attention');
  return at < 0
    ? [say(hard)]
    : [say(`${hard} and ${inflect('look', tense)} for connection`, { replaces: { first, end: end + at + 1 } })];
}
