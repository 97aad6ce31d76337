import * as classes from '../../language/classes.ts';
import { sentenceAt, wordAt } from '../../language/grammar.ts';
import type { Block } from '../../text/block.ts';
import { capitalized } from '../../language/sound.ts';
import { words } from '../../text/vocabulary.ts';
import { TokenKind } from '../../text/words.ts';
import type { Found } from '../phrase-rule.ts';
import { topicOf } from './topics.ts';

/** Reads the surroundings of a question: where it begins and ends, what thing it is about, and to whom it is said. */

export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Pet names with which adults address a child. */
export const petNames =
  'buddy bud honey hon sweetie sweetheart sweet love lovey darling dear kiddo kid friend pal mister missy mate baby bubs pumpkin guys friends everybody everyone';
const pets = words(petNames.replace('baby ', ''));
/** Words that introduce a question. */
const leads = words(
  'and so now ok okay oh look hey well hmm hm um uh then but alright right yes yeah no good great wow see let’s listen next again here',
);
const endings = words('too that now then today here there again please huh called');
const stopWords = words(
  "what's who's where's it's he's she's that's they're make makes live lives doing fit fits touch point find give over right up down what who where which how can do does did has have had is are was were says say goes go comes tell show look you we i he she they it in on at of for with to from and or but please huh again now then today out because when if no yes good okay ok called i've i'm i'd i'll you've you're you'd you'll we've we're we'd they've they're he'd she'd got",
);

export const rawAt = (block: Block, at: number): string =>
  block.source.slice(block.tokens.start[at], block.tokens.end[at]);
const isMark = (block: Block, at: number): boolean => block.tokens.kind[at] === TokenKind.mark;
const isWord = (block: Block, at: number): boolean => block.tokens.kind[at] === TokenKind.word;
export const has = (set: ReturnType<typeof words>, block: Block, at: number): boolean =>
  set.has(block.tokens.id[at] ?? 0);

/** A capitalized word inside a sentence, except “I”. */
export const isName = (block: Block, at: number): boolean =>
  isWord(block, at) &&
  /^\p{Lu}[\p{L}'’-]/u.test(rawAt(block, at)) &&
  !/^(?:I['’].*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    rawAt(block, at),
  );

/** The limits of a question: its sentence, as far as the same person speaks. */
function bounds({ block, first, sentence, speech }: Found): Range {
  const { end } = sentence.first <= first && first < sentence.end ? sentence : sentenceAt(block, first);
  if (!speech) return { first: sentence.first, end };
  return { first: Math.max(sentence.first, speech.first), end: Math.min(end, speech.end) };
}

/** The whole question, with the words that introduce it, up to the end of its sentence. */
export function questionRange(found: Found): Range {
  const { block } = found;
  const limits = bounds(found);
  let first = found.whole.first;
  while (
    first > limits.first &&
    (has(leads, block, first - 1) ||
      has(pets, block, first - 1) ||
      isName(block, first - 1) ||
      isComma(block, first - 1))
  )
    first--;
  while (first < found.whole.first && isMark(block, first)) first++;
  // Without punctuation before it, the question includes the beginning of the sentence.
  const opened = first === limits.first || isMark(block, first - 1);
  return { first: opened ? first : limits.first, end: endOf(found, limits) };
}

const isQuote = (block: Block, at: number): boolean => /^["“”]$/.test(wordAt(block, at));

/** The number of quotation marks in a range, to tell whether a quotation within the question is closed. */
function countMarks(block: Block, first: number, end: number): number {
  let count = 0;
  for (let at = first; at < end; at++) if (isQuote(block, at)) count++;
  return count;
}

const isUnfinished = (block: Block, { end, first }: Range): boolean =>
  end - first <= 8 &&
  /(?:\u2026|\.\.)[?"”]*$/.test(block.source.slice(block.tokens.start[first], block.tokens.end[end - 1]));

/** “Is this a cup? Yes or no?” */
const isEitherOr = (block: Block, { end, first }: Range): boolean =>
  end - first <= 4 && wordAt(block, first + 1) === 'or';

/** “What color? How many?” */
const isShort = (block: Block, { end, first }: Range): boolean =>
  end - first <= 4 &&
  /^(?:(?:and )?(?:this|that)(?: one)?\?|how many|what (?:color|colour|shape|size|kind|is it)|which one)/i.test(
    block.source.slice(block.tokens.start[first], block.tokens.end[end - 1]),
  );

const isComma = (block: Block, at: number): boolean => /^[,\u2026\u2013\u2014-]$/.test(wordAt(block, at));

/**
 * The end of the question, including unfinished sentences after it: “This is a…? A ba…?”. Closing marks that do not
 * belong to the question are left out.
 */
function endOf({ block, speech, whole }: Found, { end }: Range): number {
  let last = end;
  for (
    let next = sentenceAt(block, last);
    speech &&
    last < speech.end &&
    next.first === last &&
    (isUnfinished(block, next) || isEitherOr(block, next) || isShort(block, next));
    next = sentenceAt(block, last)
  )
    last = Math.min(next.end, speech.end);
  const opened = countMarks(block, whole.first, last) % 2 === 0;
  while (
    last > whole.end &&
    isMark(block, last - 1) &&
    !/^[.!?\u2026]$/.test(wordAt(block, last - 1)) &&
    !(opened && isQuote(block, last - 1))
  )
    last--;
  return last;
}

/** A thing as the question names it: its determiner and its words. */
export interface Thing {
  readonly determiner: string;
  readonly thing: string;
  readonly end: number;
}

const nothing: Thing = { determiner: '', thing: '', end: -1 };

/** The noun phrase that starts at token `at`: at most four words after the determiner. */
export function thingAt(block: Block, at: number, end: number): Thing {
  let next = at;
  let determiner = '';
  if (next < end && has(classes.determiners, block, next)) {
    determiner = wordAt(block, next);
    next++;
  }
  const from = next;
  while (next < end && next < from + 4 && continues(block, next, from, determiner)) next++;
  const thing = trimmedThing(block, from, next, end);
  if (thing === '' && determiner === '') return nothing;
  return { determiner, thing, end: next };
}

function continues(block: Block, at: number, from: number, determiner: string): boolean {
  if (isMark(block, at) || has(stopWords, block, at) || has(endings, block, at)) return false;
  // “what color is the truck Sam”, “what’s that Noah”: the name is the person addressed
  if (at === from)
    return (
      !/^(?:this|that|these|those)$/.test(determiner) ||
      !(isName(block, at) || isPet(block, at) || isDoing(wordAt(block, at)))
    );
  return (
    !isDoing(wordAt(block, at)) && !isChoice(block, at) && !isName(block, at) && !isPet(block, at) && !isDone(block, at)
  );
}

export const isPet = (block: Block, at: number): boolean => has(pets, block, at);

/** “is a stove hot or cold” */
const isChoice = (block: Block, at: number): boolean =>
  wordAt(block, at + 1) === 'or' && choices.test(wordAt(block, at));
const choices =
  /^(?:hot|cold|big|small|little|fast|slow|heavy|light|soft|hard|wet|dry|loud|quiet|happy|sad|long|short|full|empty|open|shut|clean|dirty)$/;

/** “who’s that peeking out” */
const isDoing = (word: string): boolean =>
  word.endsWith('ing') && !/^(?:.*thing|building|swing|ring|king|string|painting|drawing|clothing)$/.test(word);

/**
 * After a topic noun, the phrase continues only with another topic noun: “train set” ends after “train”, “fire truck”
 * after “truck”.
 */
function isDone(block: Block, at: number): boolean {
  const before = wordAt(block, at - 1);
  if (before === 'one' || before === 'ones') return true;
  const topic = topicOf(before);
  if (/^(?:food|fruit|vegetable|animal|toy|vehicle)$/.test(wordAt(block, at)) && topic !== undefined) return true; // “is a shoe food?”
  const next = topicOf(wordAt(block, at));
  return topic !== undefined && topic !== 'color' && (next === undefined || next === 'color');
}

function trimmedThing(block: Block, from: number, next: number, end: number): string {
  if (next <= from) return '';
  const text = block.source
    .slice(block.tokens.start[from], block.tokens.end[next - 1])
    .replaceAll(/[*_~]/g, '')
    .replace(/['’]s(?: name)?$/, '');
  if (/^(?:the|a|an) /.test(text)) return '';
  return next < end && next === from + 4 && !isMark(block, next) ? '' : text;
}

/** The names and pet names of the people addressed: “What’s this, Mia?” */
export function addressed({ block, name, whole }: Found, { end, first }: Range, thing: string): readonly string[] {
  const names = new Set<string>();
  for (let at = first; at < end; at++) {
    if (at === whole.first) continue;
    const raw = rawAt(block, at);
    if (
      isPersonHere(block, at, first) &&
      isPersonHere(block, at - 1, first) &&
      wordAt(block, at) !== wordAt(block, at - 1)
    )
      names.delete(rawAt(block, at - 1)); // “Papa Bear”
    else if (!isPetHere(block, at, end) && !(isPersonHere(block, at, first) && isCalled(block, at, end, name)))
      continue;
    const full = isPersonHere(block, at - 1, first) ? `${rawAt(block, at - 1)} ${raw}` : raw;
    if (!thing.includes(raw)) names.add(full);
  }
  return [...names];
}

/** Is the person addressed? “What’s this, Mia?”, “Tell Grandma …”. Not “what letter does Mia start with?” */
const isCalled = (block: Block, at: number, end: number, name: string): boolean =>
  (at >= end - 1 && !isNamedThing(block, at)) ||
  isMark(block, at + 1) ||
  isMark(block, at - 1) ||
  /^\p{Lu}/u.test(rawAt(block, at + 1)) ||
  (wordAt(block, at - 1) === 'tell' ? name === 'telling' : has(classes.questionWords, block, at + 1));

/** The name is what is asked about: “…, is this Uncle Ben?” */
const isNamedThing = (block: Block, at: number): boolean =>
  /^(?:is|are)$/.test(wordAt(block, at - 2)) ||
  /^(?:is|are) this$/.test(`${wordAt(block, at - 3)} ${wordAt(block, at - 2)}`);

/** A pet name used to address somebody: “…, buddy?”, “Honey, …”. Not “your love”. */
function isPetHere(block: Block, at: number, end: number): boolean {
  if (!has(pets, block, at) || /^(?:my|your|our|his|her|their|the|a|this|that)$/.test(wordBefore(block, at)))
    return false;
  return at === end - 1 || isMark(block, at + 1) || wordBefore(block, at) === ',';
}

/** A person’s name. At the beginning of a sentence, a capitalized word counts only before a comma. */
function isPersonHere(block: Block, at: number, first: number): boolean {
  if (at < first || !isName(block, at) || block.tokens.possessive[at] === true) return false;
  const heads = at === first || at === sentenceAt(block, at).first || /^["“.?!:]$/.test(wordBefore(block, at));
  return !heads || wordBefore(block, at + 2) === ',';
}

const wordBefore = (block: Block, at: number): string =>
  at > 0 && at <= block.tokens.length ? wordAt(block, at - 1) : '';

const firstPerson = /^I\b/;

/** The wording, addressed to the people to whom the question was addressed. */
export function saidTo(names: readonly string[], text: string): string {
  if (names.length === 0) return text;
  return `${capitalized(names.join(' and '))}, ${firstPerson.test(text) || text.startsWith('{') ? text : text.charAt(0).toLowerCase() + text.slice(1)}`;
}

/** The number of tokens on either side that count as nearby. */
const near = 30;

/** The only word of the set near the question. If there are several: undefined, or with `any` the first of them. */
export function nearby(
  { block }: Found,
  { end, first }: Range,
  wanted: ReadonlySet<string>,
  any = false,
): string | undefined {
  const found = new Set<string>();
  for (let at = Math.max(0, first - near); at < Math.min(block.tokens.length, end + near); at++) {
    const word = wordAt(block, at);
    if (wanted.has(word)) found.add(word);
  }
  return found.size === 1 || any ? [...found][0] : undefined;
}

/** Does the question begin its sentence, apart from words that introduce it? */
export function opensQuestion({ block, sentence, whole }: Found): boolean {
  for (let at = whole.first - 1; at >= sentence.first; at--)
    if (
      !isMark(block, at) &&
      !has(leads, block, at) &&
      !has(pets, block, at) &&
      !(isName(block, at) && wordAt(block, at + 1) === ',')
    )
      return false;
  return true;
}
