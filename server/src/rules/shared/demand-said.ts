import { sentenceAt, wordAt } from '../../language/grammar.ts';
import { capitalized } from '../../language/sound.ts';
import { silent } from '../../text/mask.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import type { Name } from './demand-patterns.ts';
import { inFrame } from './frame-said.ts';
import { addressed, petNames, questionRange, saidTo, type Range } from './question.ts';

/** Offers of what an adult could say to a child in place of asking for a word or a look. */

/** What to say to the child in place of the demand. */
const instead: Readonly<Partial<Record<Name, readonly string[]>>> = {
  saySpoken: ['I’ll say it with you this time.', 'Let’s wave to say thanks.'],
  please: ['I’ll ask with you: please!', 'I can see you want it. Here you go.'],
  words: ['I can see this matters to you. I’m listening.', 'Show me, and I’ll try to find the words with you.'],
  device: ['I’ll say it with your talker too, so that you can see how.', 'I’m listening. Take all the time you need.'],
  look: ['I’ll come down to where you are.', 'You can listen while your eyes stay on what you’re doing.'],
};

/** Replaces all that is said to the child, up to the end of the sentence. */
export function spokenOffers(found: Found<Name>): readonly Offer[] {
  const range = withSaying(found, withWish(found, questionRange(found)));
  const word = wordAsked(found, range.end);
  const own = word === '' ? ['I’ll say it with you.'] : [`${capitalized(word)}! I can say it for both of us.`];
  const second = social.test(word) ? 'Let’s wave together.' : 'I can see what you want. Here it comes.';
  const texts = instead[asksMagic(found) ? 'please' : found.name] ?? [...own, second];
  const names = addressed(found, range, word);
  return texts
    .map((text) => (found.block.source.includes('’') ? text : text.replaceAll('’', "'")))
    .map((text) => saidTo(names, text))
    .map((text) => (isMidSentence(found, range.first) ? uncapitalized(text) : text))
    .flatMap((text) =>
      inFrame(found, { title: `Try “${text}”`, style: 'play', replaces: range, text, tellsNothing: true }),
    );
}

/** “If you want the ball, say ball.”: the condition is replaced together with the demand. */
function withWish({ block, name, sentence, speech }: Found<Name>, range: Range): Range {
  const first = Math.max(sentence.first, speech?.first ?? 0);
  const before = block.source.slice(block.tokens.start[first], block.tokens.start[range.first]);
  return name !== 'look' && /^(?:if|when) you (?:want|need|would like)\b|^you (?:want|need)\b/i.test(before)
    ? { first, end: range.end }
    : range;
}

/** “Use your words. Say barn.”: the second sentence is replaced together with the first. */
function withSaying({ block, name, speech }: Found<Name>, range: Range): Range {
  const next = sentenceAt(block, range.end);
  const goesOn =
    name === 'words' &&
    speech &&
    range.end < speech.end &&
    next.first === range.end &&
    /^(?:say|use)$/.test(wordAt(block, range.end));
  return goesOn ? { first: range.first, end: Math.min(next.end, speech.end) } : range;
}

/** “What’s the magic word?” asks for a “please”. */
const asksMagic = ({ name, text }: Found<Name>): boolean => name === 'saySpoken' && /\bword\b|\bask/i.test(text);
const social = /^(?:bye|hi|hello|hey|good|night|thank|thanks|ta|sorry|welcome)\b/i;
const isMidSentence = ({ block, sentence, speech }: Found<Name>, first: number): boolean =>
  first !== sentence.first && first !== speech?.first && wordAt(block, first - 1) === ',';
const uncapitalized = (text: string): string =>
  /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The word that was asked for: “Say ‘more’” → “more”. */
function wordAsked({ block, whole }: Found<Name>, end: number): string {
  const text = block.prose
    .slice(block.tokens.start[whole.first], block.tokens.end[Math.min(end, sentenceAt(block, whole.first).end) - 1])
    .replaceAll(silent, '');
  const [, quoted, bare] =
    /\b(?:say|sign|try|copy me|ask for|tell (?:me|us|him|her|them|\p{L}{2,12})),?\s{1,4}(?:["“'‘]([^"”’‘“]{1,40}?)["”'’](?![\p{L}])|([\p{L}' -]{1,30}?)\s{0,4}(?:[.,!?…]|$|\bfirst\b|\bplease\b))/iu.exec(
      text,
    ) ?? [];
  const repeated = /\bsay it,\s+([\p{L}'’ -]{1,20})[.!?]?$/iu.exec(text)?.[1];
  if (repeated !== undefined) return repeated.trim();
  const word = (quoted ?? bare ?? '')
    .replace(/^.*\bsay /i, '')
    .replace(/[.,!?]+$/, '')
    .replace(behindWord, '')
    .trim();
  return /^(?:it|that|again|the word|what|after me)\b/i.test(word) ? '' : word;
}

/** “say ta for Nan”, “say ball buddy”: what follows the word, and is not part of it. */
const behindWord = new RegExp(
  ` (?:(?:for|to|with|then|and|now|again|when|if|so)\\b.*|${petNames.split(' ').join('|')})$`,
  'i',
);
