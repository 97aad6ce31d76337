import type { Block } from '../text/block.ts';
import { idOf, intern, words, type WordId } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';
import { wordAt } from './grammar.ts';
import { rawAt, speakerNamed, speakerOf, type Speaker } from './speakers.ts';

/** Reads the lines of a transcript: “Mom: …”, “[00:12] Adult 1: …”, “Th - …”, “(C) …”. */

/** A line without its label, and its speaker. */
export interface Line {
  readonly first: number;
  readonly end: number;
  readonly speaker: Speaker;
}

/** A label, and the token after it. */
interface Label {
  readonly speaker: Speaker;
  readonly end: number;
}

const id = (block: Block, at: number): WordId => block.tokens.id[at] ?? 0;
const isMark = (block: Block, at: number): boolean => block.tokens.kind[at] === TokenKind.mark;

/** Words that open a label of two words: “His mother:”, “Foster dad:”, “Big sister:”. */
const openers = words('his her their the my our child s dr foster birth big little older younger lead student');
/** Titles before a name: “Ms. R.:”, “Miss Ana:”, “Aunt Jo:”, “Coach Kim:”. */
const titles = words(
  'ms mr mrs miss mx dr aunt auntie aunty uncle grandma grandpa granny gran nana papa teacher coach nurse therapist',
);
/** Words that introduce a list, not a speaker: “Her goals: …”. */
const listHeads = words(
  `goal goals plan plans hope hopes aim aims strength strengths need needs words week day days session visit visits chair equipment diet history next notes steps team school mood sleep strategies ideas
  report reports concern concerns name phone education contact training goal input`,
);
/** Abbreviated chart headings, not speakers: S, O, A, P, D, I; areas of development such as GM, FM. */
const chartLetters = words(
  's o a p d i r ltg stg hep poc hpi adl adls rom obj asm gm fm vm vp rl el ac ec si ef ue le hx dx rx tx cc pmh sh fh',
);
/** Letters that head a chart section but may also stand for an adult. The line itself shows which. */
const grownUpLetters: Readonly<Record<string, Speaker>> = { a: 'writer', p: 'caregiver', d: 'caregiver' };
/**
 * May stand for foster mothers and grandmothers, but in “GM: hops on one foot” for gross motor: only a question counts
 * as speech.
 */
const motorLetters: Readonly<Record<string, Speaker>> = { gm: 'caregiver', fm: 'caregiver' };
/** Short names that stand for a speaker in a label, but may mean anything elsewhere. */
const labelWords = {
  caregiver: words(
    'ma pa pop pops papaw mamaw mot fat par cg miss sitter mam baba dada tia tio oma opa lola lolo gm gf grm grf grp gra aun unc nan bubbe pawpaw memaw mimi nonno zia tita nani nanu dadi dadu abuela abuelo abuelita abue halmoni yaya yiayia vovo teta teita tete sitto jiddo babcia mawmaw meemaw gramps gramma grammy baka tutu lao popo amma appa ammi abbu thatha paati nonni',
  ),
  writer: words(
    'the thr tea tch cln inv int slp otr st ei eis eit dt ecse imh rbt bcba exa exp ther thx obs adu clin vis eval researcher aide para volunteer visitor librarian tutor physio counselor counsellor psychologist tester assessor facilitator educator instructor interviewer',
  ),
  child: words('cl stu sib sis bro twin'),
} as const;
/** Letters that may also stand for a child’s name. They mean an adult only if the child has a label of its own. */
const familyLetters = words('m f g n mo fa gm gf fm');
const childLabels = words('c ch chi child kid baby toddler student cl');

const none: readonly Line[] = [];

/** The lines of a transcript. A line without a label continues the previous speaker. */
export const linesIn = (block: Block): readonly Line[] => (mayHoldLabel.test(block.prose) ? readLines(block) : none);

/** The characters that a label may end with. */
const mayHoldLabel = /[:)\]>\u2013\u2014-]/;

function readLines(block: Block): readonly Line[] {
  const lines = linesOf(block);
  const withChild = lines.some(({ first }) => childLabels.has(id(block, first)) && wordAt(block, first + 1) === ':');
  const labeled = lines.map(({ end, first }) => ({ first, end, label: labelAt(block, first, end, withChild) }));
  if (!labeled.some(({ label }) => label)) return none;
  // “A: tolerated well” and “Sensory: seeks movement” belong to a chart
  const isTalk = labeled.some(({ first, label }) => label && !chartLetters.has(id(block, first)));
  const found: Line[] = [];
  for (const { end, first, label } of labeled) {
    const own = label ?? (isTalk ? namedLineAt(block, first, end) : undefined);
    const before = found.at(-1);
    if (own && own.end < end) found.push({ first: own.end, end, speaker: own.speaker });
    else if (!own && before?.end === first && !opensWithLabel(block, first))
      found.push({ first, end, speaker: before.speaker });
  }
  return found;
}

/** The speaker named by the label of the line that contains token `at`. */
export function speakerOfLine(block: Block, at: number): Speaker | undefined {
  let first = at;
  while (first > 0 && !startsLine(block, first)) first--;
  return colonLabelAt(block, first, at, false)?.speaker;
}

const lineFeed = 0x0a;

function startsLine({ source, tokens }: Block, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  for (let unit = tokens.end[at - 1] ?? 0; unit < start; unit++) if (source.charCodeAt(unit) === lineFeed) return true;
  return false;
}

function linesOf(block: Block): readonly { readonly first: number; readonly end: number }[] {
  const { length } = block.tokens;
  if (!block.source.includes('\n')) return [{ first: 0, end: length }];
  const lines: { first: number; end: number }[] = [];
  for (let first = 0; first < length;) {
    let end = first + 1;
    while (end < length && !startsLine(block, end)) end++;
    lines.push({ first, end });
    first = end;
  }
  return lines;
}

const labelAt = (block: Block, start: number, end: number, withChild: boolean): Label | undefined =>
  colonLabelAt(block, start, end, withChild) ?? shortLabelAt(block, start, end);

/** The speaker named before a colon, and the token after the colon. */
function colonLabelAt(block: Block, start: number, end: number, withChild: boolean): Label | undefined {
  const first = behindTime(block, start);
  if (!holdsColon(block, first, Math.min(end, first + 8))) return undefined;
  const named: number[] = [];
  for (let at = first; at < Math.min(end, first + 8); at++) {
    const word = wordAt(block, at);
    if (word === ':') {
      const speaker = speakerOfLabel(block, named, { first: at + 1, end, withChild });
      return speaker && { speaker, end: at + 1 };
    }
    if (word === '(') at = closing(block, at, end);
    else if (!isMark(block, at)) named.push(at);
    else if (word !== '.' && word !== '*') return undefined; // “Ms. R.:”, “*MOT:”
  }
  return undefined;
}

const colon = intern(':');

/** A quick check: hardly any line has a colon near its start. */
function holdsColon({ tokens }: Block, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens.id[at] === colon) return true;
  return false;
}

/** “[00:12] Mom:”, “0:12 Mom:” */
function behindTime(block: Block, start: number): number {
  const number = isMark(block, start) ? start + 1 : start;
  const isTime = block.tokens.kind[number] === TokenKind.number && wordAt(block, number + 1) === ':';
  if (!isTime) return start;
  let at = number;
  while (block.tokens.kind[at] === TokenKind.number || /^[:.)\]-]$/.test(wordAt(block, at))) at++;
  return at;
}

/** “Mom (laughing):”: the closing bracket, if it is only a few words away. */
function closing(block: Block, open: number, end: number): number {
  let at = open;
  while (at < Math.min(end, open + 6) && wordAt(block, at) !== ')') at++;
  return at;
}

interface Rest {
  readonly first: number;
  readonly end: number;
  readonly withChild: boolean;
}

function speakerOfLabel(block: Block, named: readonly number[], rest: Rest): Speaker | undefined {
  const [first, second, third] = withoutNumber(block, named);
  if (first === undefined) return undefined;
  if (second === undefined) return speakerOfOne(block, first, rest);
  if (third !== undefined) return wordAt(block, second) === 'to' ? speakerNamed(block, first) : undefined; // “Mom to Leo:”
  if (listHeads.has(id(block, second))) return undefined;
  const isName = /^\p{Lu}/u.test(rawAt(block, second));
  if (isName && titles.has(id(block, first))) return speakerNamed(block, first) ?? 'caregiver';
  return openers.has(id(block, first)) ? (speakerNamed(block, second) ?? 'child') : undefined;
}

/** “Adult 1:”, “Parent B:” */
function withoutNumber(block: Block, named: readonly number[]): readonly number[] {
  const last = named.at(-1);
  const isNumbered =
    named.length === 2 &&
    last !== undefined &&
    (block.tokens.kind[last] === TokenKind.number ||
      (/^[A-Z]$/.test(rawAt(block, last)) && !titles.has(id(block, named[0] ?? 0))));
  return isNumbered ? named.slice(0, 1) : named;
}

function speakerOfOne(block: Block, at: number, rest: Rest): Speaker | undefined {
  if (block.tokens.kind[at] !== TokenKind.word) return undefined;
  const word = wordAt(block, at);
  if (rest.withChild && familyLetters.has(id(block, at))) return 'caregiver';
  if (chartLetters.has(id(block, at))) return speakerOfLetters(block, word, rest);
  return speakerOfName(block, at) ?? initialsIn(block, at, rest.first - 1);
}

const speakerOfLetters = (block: Block, word: string, rest: Rest): Speaker | undefined =>
  endsAsTalk(block, rest)
    ? (grownUpLetters[word] ?? motorLetters[word])
    : (rest.withChild || word === 'a') && beginsAsTalk(block, rest)
      ? grownUpLetters[word]
      : undefined;

/** “Mam:”, “EI:”; “T1:” without its number. */
function speakerOfName(block: Block, at: number): Speaker | undefined {
  const bare = idOf(wordAt(block, at).replace(/\d+$/, ''));
  const known = speakers.find((speaker) => labelWords[speaker].has(bare));
  return known ?? speakerNamed(block, at) ?? speakerOf(bare);
}
const speakers = ['caregiver', 'writer', 'child'] as const;

/**
 * “A: and this one is a” is speech, and so is “P: more juice” if a child has a label. “P: talk to the teacher” belongs
 * to a plan.
 */
const beginsAsTalk = (block: Block, { end, first }: Rest): boolean =>
  first < end && /^\p{Ll}/u.test(rawAt(block, first));

/** “A: What is this?”, “A: You are …” */
const endsAsTalk = (block: Block, { end, first }: Rest): boolean =>
  first < end &&
  (/^[?\u2026]$/.test(wordAt(block, end - 1)) || (wordAt(block, end - 1) === '.' && wordAt(block, end - 2) === '.'));

/** “J.A.: more!” is the child. */
const initialsIn = (block: Block, start: number, end: number): Speaker | undefined =>
  /^(?:\p{Lu}\.?){1,3}$/u.test(block.source.slice(block.tokens.start[start], block.tokens.end[end - 1]))
    ? 'child'
    : undefined;

/** Labels short enough that they may also stand before a dash or in brackets. */
const opening = words('( [');
const closed = words(') ]');
const dashed = words('- \u2013 \u2014 >');
const shortLabels = words('th t c ch chi adult clinician therapist');

/** “Th - …”, “(C) …”. “Mom - …?” counts if it is a question, because “Mom - reports …” does not label speech. */
function shortLabelAt(block: Block, start: number, end: number): Label | undefined {
  const bracketed = opening.has(id(block, start));
  const at = bracketed ? start + 1 : start;
  const ends = bracketed ? closed : dashed;
  if (at + 2 >= end || !ends.has(id(block, at + 1))) return undefined;
  const isLabel = shortLabels.has(id(block, at)) || /^[?\u2026]$/.test(wordAt(block, end - 1));
  const speaker = isLabel ? speakerNamed(block, at) : undefined;
  return speaker && { speaker, end: at + 2 };
}

/** In a transcript, a line that opens with a name and a colon is spoken: “Leo: more”. */
function namedLineAt(block: Block, start: number, end: number): Label | undefined {
  const isNamed =
    end > start + 2 &&
    wordAt(block, start + 1) === ':' &&
    /^\p{Lu}/u.test(rawAt(block, start)) &&
    !chartLetters.has(id(block, start));
  return isNamed ? { speaker: 'other', end: start + 2 } : undefined;
}

/** “Plan: …”, “S: …” label a section, not a speaker. */
const opensWithLabel = (block: Block, first: number): boolean =>
  wordAt(block, first + 1) === ':' || wordAt(block, first + 2) === ':';
