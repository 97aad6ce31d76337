import type { Block } from '../text/block.ts';
import { intern, words, type WordId } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';
import { sentenceAt, wordAt } from './grammar.ts';

/** Who says the words: the adult who writes, somebody of the family, the child; or nobody can tell. */
export type Speaker = 'writer' | 'caregiver' | 'child' | 'unknown';

/** A stretch of tokens that somebody says, quote marks and label apart. */
export interface Speech {
  readonly first: number;
  readonly end: number;
  readonly speaker: Speaker;
  /** A line of a transcript (“Mom: …”), or words between quote marks. */
  readonly form: 'line' | 'quote';
}

const known = new WeakMap<Block, readonly Speech[]>();

/** What is said in a block, in reading order. Quotes within a transcript line come before the line that holds them. */
export function speechIn(block: Block): readonly Speech[] {
  let speech = known.get(block);
  if (!speech) known.set(block, (speech = [...quotesIn(block), ...linesIn(block)]));
  return speech;
}

/** What holds token `at`: the innermost speech, if any. */
export const speechAt = (block: Block, at: number): Speech | undefined =>
  speechIn(block).find(({ end, first }) => first <= at && at < end);

const caregivers = words(
  `mom mother mommy mama mum dad father daddy papa parent parents caregiver guardian grandma grandmother grandpa grandfather granny nana abuela abuelo aunt auntie uncle family
  moms dads mothers fathers grandparents stepmom stepdad nanny brother sister sibling mr mrs ms mx moc foc teacher neighbor babysitter doctor pediatrician physician nurse cousin godmother`,
);
const children = words('child kid kiddo boy girl baby toddler son daughter student c ch chi children peer peers');
const writers = words(
  'i we therapist clinician ot slp pt cota slpa pta provider interventionist specialist th t adult me us our my examiner inv coach educator',
);
const teacher = intern('teacher');
const pt = intern('pt');
const others = words('his her their the a your my another classroom');
const owners = words('his her their');
const titles = words('ms mr mrs mx');
const thirdPersons = words('he she they his her him them');
const saying = words(
  `said says say saying told tells tell telling shared shares sharing asked asks ask asking reported reports stated states replied replies answered answers wrote writes texted described describes
  called calls calling shouted shouts yelled yells yelling whispered whispers whispering explained explains added adds mentioned mentions repeated repeats repeating sang sings cried exclaimed announced
  declared noted wondered wonders words quote commented comments responded responds greeted narrated modeled modelled labeled named prompted prompting prompt prompts cued cue cues instructed directed
  praised praising praise using used use encouraged reminded requested offered tried`,
);

const openQuotes = new Set(['"', '\u201c'].map(intern));
const closeQuotes = new Set(['"', '\u201d'].map(intern));
const colon = intern(':');
const labelEnds = new Set([colon, intern('\u2014'), intern('\u2013')]);

const id = (block: Block, at: number): WordId => block.tokens.id[at] ?? 0;
const isMark = (block: Block, at: number): boolean => block.tokens.kind[at] === TokenKind.mark;

/** Runs between double quotes. A quote that is not closed ends with its block. */
function quotesIn(block: Block): Speech[] {
  const found: Speech[] = [];
  const { length } = block.tokens;
  for (let at = 0; at < length; at++) {
    if (!isMark(block, at) || !openQuotes.has(id(block, at)) || isInchMark(block, at)) continue;
    let end = at + 1;
    while (end < length && !(isMark(block, end) && closeQuotes.has(id(block, end)))) end++;
    if (end > at + 1)
      found.push({ first: at + 1, end, speaker: speakerOfQuote(block, at, end, found.at(-1)), form: 'quote' });
    at = end;
  }
  return found;
}

/** 5" tall */
const isInchMark = (block: Block, at: number): boolean =>
  at > 0 && block.tokens.kind[at - 1] === TokenKind.number && block.tokens.end[at - 1] === block.tokens.start[at];

/** How many words before or behind a quote may name who says it. */
const reach = 12;

/** Behind (“…,” she said), then before (She said, “…”), then the label of its line, then whoever spoke just before. */
function speakerOfQuote(block: Block, open: number, close: number, previous: Speech | undefined): Speaker {
  return (
    speakerBehind(block, close) ??
    speakerBefore(block, open) ??
    labelOf(block, open) ??
    continued(block, open, previous) ??
    'unknown'
  );
}

/** “…,” she said. / “…,” asked his mother. / “…” — Dad */
function speakerBehind(block: Block, close: number): Speaker | undefined {
  const { length } = block.tokens;
  const from = close + 1;
  if (from >= length) return undefined;
  if (labelEnds.has(id(block, from)) && id(block, from) !== colon)
    return subjectIn(block, from + 1, Math.min(length, from + 4));
  const sentence = sentenceAt(block, from);
  const until = Math.min(sentence.end, from + 5);
  if (sentenceAt(block, close).first !== sentence.first && !isSaidBehind(block, from, sentence.end)) return undefined;
  for (let at = from; at < until; at++) {
    if (isMark(block, at) && id(block, at) !== intern(',')) return undefined;
    if (saying.has(id(block, at))) return subjectIn(block, from, Math.min(sentence.end, at + 4));
  }
  return undefined;
}

/** “More!” she said. / “More!” Leo said. — the whole sentence is who said it. */
const isSaidBehind = (block: Block, from: number, end: number): boolean =>
  /^\p{Ll}/u.test(rawAt(block, from)) || (saying.has(id(block, from + 1)) && from + 3 >= end);

const rawAt = (block: Block, at: number): string => block.source.slice(block.tokens.start[at], block.tokens.end[at]);

/** She told me, “…” / I asked him “…” / His mother’s words were “…” */
function speakerBefore(block: Block, open: number): Speaker | undefined {
  const { first } = sentenceAt(block, Math.max(0, open - 1));
  const from = Math.max(first, open - reach);
  const verb = sayingBefore(block, from, open);
  if (verb === undefined) return undefined;
  if (isPassive(block, verb)) return 'writer';
  if (isJoined(block, verb)) return subjectOfClause(block, first, verb) ?? 'writer';
  // A clause can hold an earlier subject (“When I came in, Mom said …”): the nearest before the verb speaks.
  return subjectBefore(block, from, verb) ?? (isWriterVerb(block, verb) ? 'writer' : subjectIn(block, verb + 1, open));
}

/** The nearest word of saying before a quote, not across another quote. */
function sayingBefore(block: Block, from: number, open: number): number | undefined {
  for (let at = open - 1; at >= from; at--) {
    if (isMark(block, at) && closeQuotes.has(id(block, at))) return undefined;
    if (saying.has(id(block, at))) return at;
  }
  return undefined;
}

const passives = words('was were is are been being be gets got');
/** “He was asked, “…””: an adult asked. “… by his mother” stands behind the quote or names her itself. */
const isPassive = (block: Block, verb: number): boolean =>
  passives.has(id(block, verb - 1)) &&
  /^(?:asked|told|prompted|cued|instructed|reminded|encouraged|directed)$/.test(wordAt(block, verb));

/** “Showed him the card and asked, “…””: who asked is who showed, not who was shown something. */
const isJoined = (block: Block, verb: number): boolean => /^(?:and|then)$/.test(wordAt(block, verb - 1));

/** The first who is named in the sentence, where the sentence begins with them; undefined where it begins with its verb. */
function subjectOfClause(block: Block, first: number, verb: number): Speaker | undefined {
  if (/(?:ed|ing)$|^(?:held|gave|read|took|got|put|sat|brought|showed|shown)$/.test(wordAt(block, first)))
    return undefined;
  const speaker = subjectIn(block, first, verb);
  if (speaker) return speaker;
  return /^\p{Lu}/u.test(rawAt(block, first)) && /(?:ed|s)$/.test(wordAt(block, first + 1)) ? 'child' : undefined;
}

/** A note often leaves out its “I”: “Asked “What color?””, “Prompted to say “more””. */
const isWriterVerb = (block: Block, verb: number): boolean =>
  /^(?:ask(?:ed|ing)?|prompt(?:ed|ing)?|tell|told|telling|say|said|saying|use|used|using|modell?ed|cued?|cues|instructed|directed|praised?|remind|reminded|encouraged?|labeled|offer|offered|try|tried|repeat|repeated|narrated|sang)$/.test(
    wordAt(block, verb),
  );

const toldBefore =
  /^(?:said|told|asked|shared|wrote|texted|mentioned|described|explained|called|reported|added|replied|wondered|whispered)$/;

function subjectBefore(block: Block, from: number, verb: number): Speaker | undefined {
  for (let at = verb - 1; at >= from; at--) {
    // “You said, “…”” in a letter is the family’s; “you can say “…”” is our advice.
    if (wordAt(block, at) === 'you' && toldBefore.test(wordAt(block, verb))) return 'caregiver';
    const speaker = speakerNamed(block, at);
    if (speaker) return speaker;
    if (isMark(block, at) && /^[!?;]$/.test(wordAt(block, at))) return undefined;
  }
  return undefined;
}

function subjectIn(block: Block, from: number, until: number): Speaker | undefined {
  let owner: Speaker | undefined;
  for (let at = from; at < until; at++) {
    const speaker = speakerNamed(block, at);
    // “his father said”: the father
    if (speaker && !owners.has(id(block, at))) return speaker;
    owner ??= speaker;
  }
  return owner;
}

/** Whom a word names. “He” and “she” are the child or the family: never the one who writes. */
function speakerNamed(block: Block, at: number): Speaker | undefined {
  const word = id(block, at);
  if (word === teacher) return others.has(id(block, at - 1)) ? 'caregiver' : 'writer'; // “Teacher asked …”, “his teacher”
  if (word === pt) return rawAt(block, at) === 'PT' ? 'writer' : 'child';
  if (writers.has(word)) return 'writer';
  if (caregivers.has(word)) return 'caregiver';
  return children.has(word) || thirdPersons.has(word) ? 'child' : speakerByName(block, at);
}

function speakerByName(block: Block, at: number): Speaker | undefined {
  // A capital inside the sentence is a name; a name is somebody else.
  const isName =
    block.tokens.kind[at] === TokenKind.word && /^\p{Lu}/u.test(rawAt(block, at)) && at > sentenceAt(block, at).first;
  if (!isName) return undefined;
  const title = wordAt(block, at - 1) === '.' ? at - 2 : at - 1;
  return titles.has(id(block, title)) ? 'caregiver' : 'child';
}

/** “Mom: “…”” on the line of the quote. */
function labelOf(block: Block, open: number): Speaker | undefined {
  const start = lineStart(block, open);
  return labelAt(block, start, open)?.speaker;
}

/** “…,” she said. “…” : the second quote goes on in the same voice. */
function continued(block: Block, open: number, previous: Speech | undefined): Speaker | undefined {
  if (!previous || open - previous.end > 8) return undefined;
  return previous.speaker === 'unknown' ? undefined : previous.speaker;
}

function lineStart(block: Block, at: number): number {
  let first = at;
  while (first > 0 && !block.source.slice(block.tokens.end[first - 1], block.tokens.start[first]).includes('\n'))
    first--;
  return first;
}

/** Opens a label of two words: “His mother:”, “Ms. R.:”. */
const labelOpeners = words('his her their the my our child s ms mr mrs mx dr foster birth');
/** What a list is opened with is nobody: “Her goals: …”. */
const listHeads = words(
  'goal goals plan plans hope hopes aim aims strength strengths need needs words week day days session visit visits chair equipment diet history next notes steps team school mood sleep strategies ideas',
);
/** The headings of a chart are no speakers: S, O, A, P, D, I. */
const chartLetters = words('s o a p d i r ltg stg hep poc hpi adl adls rom obj asm');

/** The label that opens a line, a speaker’s name of one or two words before a colon, and the token behind it. */
function labelAt(
  block: Block,
  start: number,
  limit: number,
): { readonly speaker: Speaker; readonly end: number } | undefined {
  for (let at = start + 1; at < Math.min(limit, start + 6); at++) {
    if (!isMark(block, at)) continue;
    if (id(block, at) !== colon) {
      if (rawAt(block, at) === '.') continue; // “Ms. R.:”
      return undefined;
    }
    const speaker = speakerOfLabel(block, start, at);
    return speaker && { speaker, end: at + 1 };
  }
  return undefined;
}

function speakerOfLabel(block: Block, start: number, end: number): Speaker | undefined {
  const named = Array.from({ length: end - start }, (_, index) => start + index).filter((at) => !isMark(block, at));
  const [first, second, third] = named;
  if (first === undefined || third !== undefined) return undefined;
  if (second !== undefined && listHeads.has(id(block, second))) return undefined;
  if (second !== undefined)
    return labelOpeners.has(id(block, first)) ? (speakerNamed(block, second) ?? 'child') : undefined;
  if (chartLetters.has(id(block, first))) return undefined;
  return speakerNamed(block, first) ?? initialsIn(block, start, end);
}

/** “J.A.: more!” is the child. */
const initialsIn = (block: Block, start: number, end: number): Speaker | undefined =>
  end - start <= 2 &&
  /^(?:\p{Lu}\.?){1,3}$/u.test(block.source.slice(block.tokens.start[start], block.tokens.start[end]))
    ? 'child'
    : undefined;

/** Labels so short that they may stand before a dash or in brackets as well. */
const shortLabels = words('th t c ch chi adult clinician therapist');

/** “Th - …”, “(C) …” */
function shortLabelAt(block: Block, start: number): { readonly speaker: Speaker; readonly end: number } | undefined {
  const bracketed = /^[([]$/.test(wordAt(block, start));
  const at = bracketed ? start + 1 : start;
  const ends = bracketed ? /^[)\]]$/ : /^[-\u2013\u2014]$/;
  if (at + 2 >= block.tokens.length || !shortLabels.has(id(block, at)) || !ends.test(wordAt(block, at + 1)))
    return undefined;
  const speaker = speakerNamed(block, at);
  return speaker && { speaker, end: at + 2 };
}

/** In a transcript, a line that opens with one word and a colon is somebody’s: “Leo: more”. */
function namedLineAt(
  block: Block,
  start: number,
  end: number,
): { readonly speaker: Speaker; readonly end: number } | undefined {
  const isNamed =
    end > start + 2 &&
    id(block, start + 1) === colon &&
    /^\p{Lu}/u.test(rawAt(block, start)) &&
    !chartLetters.has(id(block, start));
  return isNamed ? { speaker: 'child', end: start + 2 } : undefined;
}

/** Lines of a transcript: “Th: …”, “C: …”, “Mom: …”. A line without a label goes on in the voice of the one before. */
function linesIn(block: Block): Speech[] {
  const lines = linesOf(block).map(({ end, first }) => ({
    first,
    end,
    label: labelAt(block, first, end) ?? shortLabelAt(block, first),
  }));
  if (!lines.some(({ label }) => label)) return [];
  const found: Speech[] = [];
  for (const { end, first, label } of lines) {
    const own = label ?? namedLineAt(block, first, end);
    const before = found.at(-1);
    if (own && own.end < end) found.push({ first: own.end, end, speaker: own.speaker, form: 'line' });
    else if (!own && before?.end === first && !opensWithLabel(block, first))
      found.push({ first, end, speaker: before.speaker, form: 'line' });
  }
  return found;
}

/** “Plan: …”, “S: …” are nobody’s words. */
const opensWithLabel = (block: Block, first: number): boolean =>
  id(block, first + 1) === colon || id(block, first + 2) === colon;

function linesOf({ source, tokens }: Block): { readonly first: number; readonly end: number }[] {
  const lines: { first: number; end: number }[] = [];
  for (let first = 0; first < tokens.length;) {
    let end = first + 1;
    while (end < tokens.length && !source.slice(tokens.end[end - 1], tokens.start[end]).includes('\n')) end++;
    lines.push({ first, end });
    first = end;
  }
  return lines;
}
