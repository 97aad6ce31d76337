import * as language from '../language/classes.ts';
import { isIrregularPast } from '../language/inflect.ts';
import type { Block } from '../text/block.ts';
import { idOf, words } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';

/** Does a token of a block belong to a class? */
export type Look = (block: Block, at: number) => boolean;

const raw = (block: Block, at: number): string => block.source.slice(block.tokens.start[at], block.tokens.end[at]);

/** Called for many words, so it tests a single character code if that is enough. */
function opensWithCapital({ source, tokens }: Block, at: number): boolean {
  const code = source.charCodeAt(tokens.start[at] ?? 0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(source.slice(tokens.start[at], tokens.end[at]));
}

/** The classes of tokens that are not defined by a list of words. The others are in classes.ts. */
const looks: Readonly<Record<string, Look>> = {
  /** Digits, or a number in words. */
  number: (block, at) => block.tokens.kind[at] === TokenKind.number || numberWords.has(block.tokens.id[at] ?? 0),
  /** A capitalized word. */
  Name: (block, at) => block.tokens.kind[at] === TokenKind.word && opensWithCapital(block, at),
  /** A name: capitalized, but not because it begins a sentence or belongs to the calendar. */
  person: (block, at) =>
    block.tokens.kind[at] === TokenKind.word &&
    opensWithCapital(block, at) &&
    !isNoName(block.tokens.id[at] ?? 0) &&
    !/(?:ed|ing|ly)$/.test(raw(block, at)),
  /** What somebody did: “rubbed”, “sang”. */
  acted: (block, at) =>
    block.tokens.kind[at] === TokenKind.word && isPast(raw(block, at)) && /^\p{Ll}/u.test(raw(block, at)),
  /** What somebody is doing: “peeking”, “going”. */
  doing: (block, at) => block.tokens.kind[at] === TokenKind.word && isDoing(raw(block, at)),
  /** Any one word. */
  word: (block, at) => block.tokens.kind[at] === TokenKind.word,
  /** A word or a number. */
  any: (block, at) => block.tokens.kind[at] !== TokenKind.mark,
  /** A placeholder, a blank or code. */
  blank: (block, at) => block.tokens.kind[at] === TokenKind.opaque,
  /** “soooo”, “yaaay”: three times the same letter in a row. */
  stretched: (block, at) => block.tokens.kind[at] === TokenKind.word && isStretched(block, at),
  /** The first sounds of a word for somebody else to complete: “ja”, “sp”, “bl”. */
  onset: (block, at) => block.tokens.kind[at] === TokenKind.word && onset.test(raw(block, at)),
  /** “3x10”: sets of something. */
  sets: (block, at) => block.tokens.kind[at] === TokenKind.number && /^\d{1,2}x\d{1,3}$/i.test(raw(block, at)),
  quote: (block, at) => /^["\u201c\u201d\u2018\u2019']$/.test(raw(block, at)),
};

const onset =
  /^(?!(?:the|she|he|me|we|be|so|go|no|do|to|hi|ha|ho|ya|yo|who|two|bro|pro|flu|bra|spa|ski|ma|mr|mrs|ms|dr|tv|pj|mm|hm|hmm|sh|shh|th|slp|pt|ot)$)(?:[bcdfghj-np-tv-z]{1,3}[aeiou]|[bcdfghj-np-tv-z]{2,3})$/;
const noVerbs =
  /^(?:bed|red|shed|seed|need|feed|speed|hundred|tired|scared|worried|naked|sacred|wicked|indeed|instead)$/;
const isPast = (word: string): boolean => (word.endsWith('ed') && !noVerbs.test(word)) || isIrregularPast(word);

const isDoing = (word: string): boolean => /^\p{Ll}{2,}ing$/u.test(word) && !noDoings.test(word);
const noDoings =
  /^(?:\p{Ll}*thing|during|being|morning|evening|ceiling|spring|string|swing|bring|sling|king|building|clothing|feeling|pudding|wedding|interesting)$/u;

/** For some of these classes: may a word belong to it, by its spelling? Any word may belong to the others. */
const spellings: Readonly<Record<string, (word: string) => boolean>> = {
  stretched: (word) => /(\p{L})\1\1/u.test(word),
  onset: (word) => onset.test(word),
  sets: (word) => /^\d+x\d+$/.test(word),
  number: (word) => /^\d/.test(word) || numberWords.has(idOf(word)),
  acted: isPast,
  doing: (word) => word.endsWith('ing'),
  quote: (word) => /^["\u201c\u201d\u2018\u2019']$/.test(word),
  blank: () => false,
};

/** The test whether the spelling of a word allows it in a class; undefined if any word may belong to it. */
export const spellingOf = (name: string): ((word: string) => boolean) | undefined => spellings[name];

/** The test that a class name in a pattern stands for; undefined if the class is a set of words. */
export const lookNamed = (name: string): Look | undefined => looks[name];

/** Words that often begin a sentence, words of the calendar, and abbreviations of the field. */
const noNames = [
  language.determiners,
  language.prepositions,
  language.conjunctions,
  language.pronouns,
  language.adverbs,
  language.questionWords,
  language.be,
  language.have,
  language.does,
  language.modals,
  words(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    ot slp pt slpa cota iep ifsp hep poc eval s o a p d plan goal goals session visit family parents nobody please thank thanks dear sincerely therapist teacher aide staff clinician para`,
  ),
];
let noNameIds: ReadonlySet<number> | undefined;
const isNoName = (id: number): boolean => (noNameIds ??= new Set(noNames.flatMap((set) => [...set]))).has(id);

/** Called for every word, so it compares character codes. Upper and lower case differ in one bit. */
function isStretched({ source, tokens }: Block, at: number): boolean {
  const end = tokens.end[at] ?? 0;
  let [before, times] = [0, 0];
  for (let unit = tokens.start[at] ?? 0; unit < end; unit++) {
    const code = source.charCodeAt(unit) | 32;
    times = code === before ? times + 1 : 1;
    before = code;
    if (times === 3 && /\p{L}/u.test(source.charAt(unit))) return true;
  }
  return false;
}

const numberWords = words('one two three four five six seven eight nine ten eleven twelve');
