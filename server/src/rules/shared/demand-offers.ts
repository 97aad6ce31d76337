import { wordAt } from '../../language/grammar.ts';
import { inflect, tenseOfAny, type Tense } from '../../language/inflect.ts';
import type { Found, Offer } from '../phrase-rule.ts';
import type { Name } from './demand-patterns.ts';
import { add } from './offers.ts';

/** Offers for a note or a letter that tells of asking for a word, a “please” or a look. */

const verbs = [
  'prompt',
  'tell',
  'ask',
  'cue',
  'remind',
  'encourage',
  'instruct',
  'require',
  'request',
  'expect',
  'direct',
  'want',
  'make',
  'have',
  'withhold',
  'wait',
  'get',
];

const tenseOfVerb = ({ get }: Found<Name>): Tense => tenseOfAny(get('verb').toLowerCase(), verbs) ?? 'past';

const inSameTense = (found: Found<Name>, verb: string): string => inflect(verb, tenseOfVerb(found));

/**
 * “Cued him to say “open” x5”, “was told to look”: a report of what was done, with counts and levels of help. It is not
 * reworded.
 */
const isReport = (found: Found<Name>): boolean =>
  tenseOfVerb(found) === 'past' &&
  !/^(?:is|are|be|being|get|gets)$/.test(wordAt(found.block, (found.kept.get('verb')?.first ?? 0) - 1));

export function toldOffers(found: Found<Name>, isLetter: boolean): readonly Offer[] {
  const { name } = found;
  // a look at mom is not a look at us, and the offers would lose her
  if (isLookAtFamily(found)) return [];
  if (name === 'toldToSay' || name === 'toldWords' || name === 'toldLook')
    return [...inPlace(found, name), isLetter ? advice[name] : tell[name]];
  const isAdvice = isLetter || /\b(?:do not|don['’]t|keep|hold|wait)\b/i.test(sentenceText(found));
  if (gaze.test(found.text)) return [isAdvice ? advice.toldLook : tell.toldLook];
  return isAdvice && !isPast.test(sentenceText(found))
    ? [...heldOffers(found), sharing]
    : heldBackOffers(found, isLetter);
}

/** Offers if something was held back. There are none for a goal or a plan. */
function heldBackOffers(found: Found<Name>, isLetter: boolean): readonly Offer[] {
  if (isLetter) return [nextTime.held];
  return isPlan.test(sentenceText(found)) ? [] : [nextTime.held, shared];
}

const isLookAtFamily = ({ name, text }: Found<Name>): boolean =>
  name === 'toldLook' && /(?:mom|mommy|mama|dad|daddy|papa)$/i.test(text);

/** “Hold the cracker by your mouth and have him look at you”: the look is asked for in two ways. */
const isAskedTwice = (found: Found<Name>): boolean =>
  found.name === 'toldLook' &&
  /\b(?:by|near|next to|at|in front of) (?:your|my|the) (?:mouth|eyes|face|nose)\b/i.test(sentenceText(found));

/** Words that tell that it was held back: “Bubbles were held until he said “pop””. */
const isPast =
  /\b(?:withheld|held|kept|waited|was|were|had|required|requested|expected|made|paused|stopped|hid|refused|asked)\b/i;
const isPlan = /\b(?:will|goal|plan|going to)\b/i;

/** The demand is for a look. */
const gaze = /\beye contact\b|\blooks? (?:at|up)\b/i;

const holding = (text: string, replaces: NonNullable<Offer['replaces']>): Offer => ({
  title: 'Say the word yourself and share',
  style: 'play',
  replaces,
  text,
  settlesNegation: true,
});

const shared: Offer = {
  title: 'Tell what you said and how the child answered',
  style: 'play',
  replaces: 'sentence',
  text: 'I held {the thing} where we could both see it, said the word myself, waited a moment, and shared it. {child} {what they did}.',
  settlesNegation: true,
};

const telling = (text: string): Offer => ({
  title: 'Tell what you said and how the child answered',
  style: 'play',
  replaces: 'sentence',
  text,
  settlesNegation: true,
});
const tell = {
  toldToSay: telling('I {did the fun part}, paused, and said “{word}” myself. {child} {what they did}.'),
  toldWords: telling('I could see that this mattered. {child} {what they showed us}, and I said it in words.'),
  toldLook: telling('I came down to where {child} was, and {what you saw}.'),
} as const;

const advising = (text: string): Offer => ({ ...telling(text), title: 'Say what could be shared' });
const advice = {
  toldToSay: advising('You could {do the fun part}, pause, and say the word yourself. Any answer is a good one.'),
  toldWords: advising('You could watch for any way of telling you, and put it into words yourself.'),
  toldLook: advising('You could come down to where {child} is, and share what you both see.'),
} as const;

const sharing = holding(
  'You could hold {the thing} where you can both see it, say the word yourself, wait a moment, and share it.',
  'sentence',
);

function inPlace(found: Found<Name>, name: Told): readonly Offer[] {
  if (isReport(found)) return [nextTime[name]];
  return isAskedTwice(found) ? [] : toldOffer(found, name);
}

/** What was done is not reworded. These offers tell what comes next. */
const nextTime = {
  toldToSay: add('Say what comes next', 'Next time we can {do the fun part}, pause, and say the word ourselves.'),
  toldWords: add('Say what comes next', 'Next time we can watch for any way of telling us, and put it into words.'),
  toldLook: add('Say what comes next', 'Next time we can come down to where {child} is, and share what we both see.'),
  held: add(
    'Say what comes next',
    'Next time we can hold {the thing} where we can both see it, say the word ourselves, wait a moment, and share it.',
  ),
} as const;
type Told = Exclude<keyof typeof nextTime, 'held'>;

function toldOffer(found: Found<Name>, name: Told): readonly Offer[] {
  // “… to use a full sentence to get a turn”: the words after the match depend on it
  if (
    name === 'toldWords' &&
    found.end < found.block.tokens.length &&
    /^(?:to|for)$/.test(wordAt(found.block, found.end))
  )
    return [];
  const whom = whomOf(found);
  const text = whom === '' && isPassive(found) ? passive(found)[name] : active(found, whom)[name];
  return [{ title: `Say “${text}”`, style: 'play', text, settlesNegation: true }];
}

const isPassive = ({ block, kept }: Found<Name>): boolean =>
  /^(?:was|were|is|are|been|being|child|pt|client|student|patient)$/.test(
    wordAt(block, (kept.get('verb')?.first ?? 0) - 1),
  );

const passive = (found: Found<Name>) =>
  ({
    toldToSay: `given time to ${actOf(found)}`,
    toldWords: 'given time to show us',
    toldLook: 'joined at eye level',
  }) as const;

const active = (found: Found<Name>, whom: string) =>
  ({
    toldToSay: `${inSameTense(found, 'give')} ${whom === '' ? '' : `${whom} `}time to ${actOf(found)}`,
    toldWords:
      whom === ''
        ? `${inSameTense(found, 'listen')} for any way of telling us`
        : `${inSameTense(found, 'let')} ${whom} know that ${listening(found)}`,
    toldLook:
      whom === ''
        ? `${inSameTense(found, 'get')} down to eye level`
        : `${inSameTense(found, 'join')} ${whom} at eye level`,
  }) as const;

const listening = ({ block, kept }: Found<Name>): string => {
  const verb = wordAt(block, kept.get('verb')?.first ?? 0);
  return verbs.includes(verb) ? 'you are listening' : 'we were listening';
};

/** The person who was told, as written: “him”, “the child”. Empty if nobody is named. */
function whomOf({ block, kept }: Found<Name>): string {
  const who = kept.get('who');
  if (!who) return '';
  const before = wordAt(block, who.first - 1);
  return `${/^(?:the|your)$/.test(before) ? `${before} ` : ''}${block.source.slice(block.tokens.start[who.first], block.tokens.end[who.end - 1])}`;
}

/** What the child was to do: “say”, “repeat”, “ask for”. */
function actOf({ text }: Found<Name>): string {
  return (
    /(?:say|vocalize|verbalize|imitate|repeat|ask for|sign for|ask|request|label|sign)$/i
      .exec(text)?.[0]
      .toLowerCase() ?? 'say'
  );
}

function heldOffers(found: Found<Name>): readonly Offer[] {
  const text = sentenceText(found);
  const held =
    /\bwithhold(?:s|ing)?\s{1,4}((?:the|a|his|her|their|all)?\s{0,4}[\p{L} ]{1,30}?)\s{1,4}(?:until|unless|for|to)\b/iu
      .exec(text)?.[1]
      ?.trim();
  if (
    held !== undefined &&
    !/\b(?:push|pushes|turns?|swing|swings|music|song|songs|attention|break|breaks)$/i.test(held)
  )
    return [holding(`Hold ${held} where you can both see it, say the word, wait a moment, and share it.`, 'sentence')];
  const given =
    /\b(?:don['’]t|do not) (?:give|hand) (?:him|her|them|\w+) (the [\w ]{1,24}?) (?:until|unless|before)\b/i.exec(
      text,
    )?.[1];
  if (given !== undefined)
    return [holding(`Hold ${given} where you can both see it, say the word, wait a moment, and share it.`, 'sentence')];
  if (found.name !== 'until') return [];
  return /\bwait(?= to\b)/i.test(text)
    ? [holding('just a moment, say it first, and share', untilEnd(found, behindWait(found)))]
    : [];
}

/** “wait to hand it over until …”: the index of “to”. */
function behindWait({ block, first, sentence }: Found<Name>): number {
  for (let at = first - 1; at > sentence.first; at--)
    if (wordAt(block, at - 1) === 'wait' && wordAt(block, at) === 'to') return at;
  return first;
}

/** The range up to the end of what the child was to say: “until he said “pop””, “until she says it”. */
function untilEnd(found: Found<Name>, first: number): { readonly first: number; readonly end: number } {
  const { block, end, sentence } = found;
  let last = end;
  while (last < sentence.end && !/^[.,;!?]$/.test(wordAt(block, last))) last++;
  return { first, end: last };
}

export const sentenceText = ({ block, sentence }: Found<Name>): string =>
  block.source.slice(block.tokens.start[sentence.first], block.tokens.end[sentence.end - 1]);
