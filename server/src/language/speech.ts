import type { Block } from '../text/block.ts';
import { keeping } from '../text/kept.ts';
import { intern, words, type WordId } from '../text/vocabulary.ts';
import { TokenKind } from '../text/words.ts';
import { isFunctionWord, isKnownVerb, sentenceAt, wordAt } from './grammar.ts';
import { rawAt, speakerNamed, type Speaker } from './speakers.ts';
import { linesIn, speakerOfLine, type Line } from './transcript.ts';

export type { Speaker } from './speakers.ts';

/** A range of tokens that somebody says, without quotation marks and label. */
export interface Speech {
  readonly first: number;
  readonly end: number;
  readonly speaker: Speaker;
  /** A line of a transcript (“Mom: …”), or words in quotation marks. */
  readonly form: 'line' | 'quote';
  /** A label names the speaker, as in a transcript. Caregivers' words are then said to the child. */
  readonly labeled: boolean;
}

/** What is said in a block, in reading order. Quotes inside a transcript line come before that line. */
export const speechIn = keeping((block: Block): readonly Speech[] => {
  const [quotes, lines] = [quotesIn(block), linesIn(block)];
  return lines.length === 0 ? quotes : [...quotes, ...lines.map(asLine)];
});

const asLine = (line: Line): Speech => ({ ...line, form: 'line', labeled: true });

/** The innermost speech that contains token `at`, if any. */
export const speechAt = (block: Block, at: number): Speech | undefined =>
  speechIn(block).length === 0 ? undefined : byToken(block)[at];

/** The first speech found for a token is the innermost one. */
const byToken = keeping((block: Block): readonly (Speech | undefined)[] => {
  const found: (Speech | undefined)[] = [];
  for (const each of speechIn(block)) for (let at = each.first; at < each.end; at++) found[at] ??= each;
  return found;
});

const owners = words('his her their');
const saying = words(
  `said says say saying told tells tell telling shared shares sharing asked asks ask asking reported reports stated states replied replies answered answers wrote writes texted described describes
  called calls calling shouted shouts yelled yells yelling whispered whispers whispering explained explains added adds mentioned mentions repeated repeats repeating sang sings cried exclaimed announced
  declared noted wondered wonders words quote commented comments responded responds greeted narrated modeled modelled labeled named prompted prompting prompt prompts cued cue cues instructed directed
  praised praising praise using used use encouraged reminded requested offered tried`,
);

const openQuotes = new Set(['"', '\u201c'].map(intern));
const closeQuotes = new Set(['"', '\u201d'].map(intern));
const dashes = new Set(['\u2014', '\u2013'].map(intern));

const id = (block: Block, at: number): WordId => block.tokens.id[at] ?? 0;
const isMark = (block: Block, at: number): boolean => block.tokens.kind[at] === TokenKind.mark;

const anyQuote = /["\u201c]/;
/** Shared by all blocks without speech. */
const nothingSaid: readonly Speech[] = [];

/** The text in double quotation marks. An unclosed quote ends with its block. */
function quotesIn(block: Block): readonly Speech[] {
  if (!anyQuote.test(block.prose)) return nothingSaid;
  const found: Speech[] = [];
  const { length } = block.tokens;
  for (let at = 0; at < length; at++) {
    if (!isMark(block, at) || !openQuotes.has(id(block, at)) || isInchMark(block, at)) continue;
    let end = at + 1;
    while (end < length && !(isMark(block, end) && closeQuotes.has(id(block, end)))) end++;
    if (end > at + 1)
      found.push({ first: at + 1, end, form: 'quote', ...speakerOfQuote(block, at, end, found.at(-1)) });
    at = end;
  }
  return found;
}

/** 5" tall */
const isInchMark = (block: Block, at: number): boolean =>
  at > 0 && block.tokens.kind[at - 1] === TokenKind.number && block.tokens.end[at - 1] === block.tokens.start[at];

/** How far from a quote its speaker may be named, in words. */
const reach = 12;

/**
 * Looks for the speaker after the quote (“…,” she said), before it (She said, “…”), in the label of its line, and
 * finally at whoever spoke just before.
 */
function speakerOfQuote(
  block: Block,
  open: number,
  close: number,
  previous: Speech | undefined,
): Pick<Speech, 'speaker' | 'labeled'> {
  const told =
    speakerBehind(block, close) ??
    speakerBefore(block, open) ??
    whoseReason(block, open) ??
    whoseFeeling(block, open) ??
    whoseReport(block, open);
  if (told) return { speaker: told, labeled: false };
  const named = speakerOfLine(block, open);
  if (named) return { speaker: named, labeled: true };
  return { speaker: continued(block, open, previous) ?? 'unknown', labeled: previous?.labeled ?? false };
}

/** “She doesn’t read to him because “he won’t sit””: a quoted reason belongs to the person the sentence is about. */
function whoseReason(block: Block, open: number): Speaker | undefined {
  if (!/^(?:because|since)$/.test(wordAt(block, open - 1))) return undefined;
  return notWriter(subjectIn(block, sentenceAt(block, open - 1).first, open - 1));
}

/** “Dad frustrated: “She’ll never wear it.””: a short clause that begins with a caregiver. */
function whoseFeeling(block: Block, open: number): Speaker | undefined {
  const { first } = sentenceAt(block, open - 1);
  if (wordAt(block, open - 1) !== ':' || open - first > 6) return undefined;
  const at = owners.has(id(block, first)) ? first + 1 : first;
  return open - at > 2 && speakerNamed(block, at) === 'caregiver' ? 'caregiver' : undefined;
}

/**
 * “Deb reports that she hides food. She “doesn’t act like other kids.””: the report goes on in quotation marks, so the
 * words belong to the person who reported.
 */
function whoseReport(block: Block, open: number): Speaker | undefined {
  const { first } = sentenceAt(block, open);
  if (first === 0 || !/^(?:he|she|they|it)$/.test(wordAt(block, open - 1)) || !/^\p{Ll}/u.test(rawAt(block, open + 1)))
    return undefined;
  const before = sentenceAt(block, first - 1);
  let verb = before.first;
  while (verb < before.end && !telling.test(wordAt(block, verb))) verb++;
  if (verb === before.end) return undefined;
  const known = subjectIn(block, before.first, verb);
  if (known) return notWriter(known);
  return isNameAtHead(block, before.first, verb) ? 'other' : undefined;
}

/** If the writer reports, this does not show whose words are quoted. */
const notWriter = (speaker: Speaker | undefined): Speaker | undefined => (speaker === 'writer' ? undefined : speaker);

/** “…,” she said. / “…,” asked his mother. / “…” — Dad */
function speakerBehind(block: Block, close: number): Speaker | undefined {
  const { length } = block.tokens;
  const from = close + 1;
  if (from >= length) return undefined;
  if (dashes.has(id(block, from))) return subjectIn(block, from + 1, Math.min(length, from + 4));
  const sentence = sentenceAt(block, from);
  const until = Math.min(sentence.end, from + 5);
  if (sentenceAt(block, close).first !== sentence.first && !isSaidBehind(block, from, sentence.end)) return undefined;
  for (let at = from; at < until; at++) {
    if (isMark(block, at) && id(block, at) !== intern(',')) return undefined;
    if (saying.has(id(block, at))) return subjectIn(block, from, Math.min(sentence.end, at + 4));
  }
  return undefined;
}

/** “More!” she said. / “More!” Leo said. — the whole next sentence only names the speaker. */
const isSaidBehind = (block: Block, from: number, end: number): boolean =>
  /^\p{Ll}/u.test(rawAt(block, from)) || (saying.has(id(block, from + 1)) && from + 3 >= end);

/** She told me, “…” / I asked him “…” / His mother’s words were “…” */
function speakerBefore(block: Block, open: number): Speaker | undefined {
  const { first } = sentenceAt(block, Math.max(0, open - 1));
  const from = Math.max(first, open - reach);
  const verb = sayingBefore(block, from, open);
  if (verb === undefined || isToldAlready(block, verb, open)) return undefined;
  if (isPassive(block, verb) || isOrder(block, verb) || isFurtherOrder(block, first, verb)) return 'writer';
  if (isJoined(block, verb)) return subjectOfClause(block, first, verb) ?? 'writer';
  // A clause can hold an earlier subject (“When I came in, Mom said …”): the one nearest to the verb speaks.
  const known = subjectBefore(block, from, verb);
  if (known) return known;
  if (isNameAtHead(block, first, verb)) return 'other';
  return isWriterVerb(block, verb) ? 'writer' : subjectIn(block, verb + 1, open);
}

/** What people do while they say something: “Dad laughed, “…””. */
const saidWith = words('laughed laughs joked jokes teased sighed sobbed muttered mumbled grinned');

/** The nearest verb of saying before a quote, but not across another quote. */
function sayingBefore(block: Block, from: number, open: number): number | undefined {
  if (open - 2 >= from && wordAt(block, open - 1) === ',' && saidWith.has(id(block, open - 2))) return open - 2;
  for (let at = open - 1; at >= from; at--) {
    if (isMark(block, at) && closeQuotes.has(id(block, at))) return undefined;
    if (saying.has(id(block, at))) return at;
  }
  return undefined;
}

const orders = words('say ask tell try use repeat');
/** “When he cries, say “…””: words that we suggest to a family. */
const isOrder = (block: Block, verb: number): boolean => orders.has(id(block, verb)) && wordAt(block, verb - 1) === ',';

/**
 * “She said it on the ninth try. “What …?” got no answer.”: the verb already has an object, so it does not introduce
 * the quote.
 */
const isToldAlready = (block: Block, verb: number, open: number): boolean =>
  /^(?:it|so|them|both|nothing|something|everything)$/.test(wordAt(block, verb + 1)) &&
  /^[.!?]$/.test(wordAt(block, open - 1));

const firstOrders = words(
  `bend cheer clap come get give go help high hold hug kiss kneel lean let look make open pause pick point put show sit smile stop take tap touch try turn use wait walk wave`,
);

/** “When he is kind, use a big voice and say “…””: addressed to the reader, though “he” comes before. */
function isFurtherOrder(block: Block, first: number, verb: number): boolean {
  if (!orders.has(id(block, verb)) || !isJoined(block, verb)) return false;
  let from = verb - 1;
  while (from > first && wordAt(block, from - 1) !== ',') from--;
  return firstOrders.has(id(block, from));
}

const passives = words('was were is are been being be gets got');
/** “He was asked, “…””: an adult asked. A phrase like “… by his mother” comes after the quote or names her itself. */
const isPassive = (block: Block, verb: number): boolean =>
  passives.has(id(block, verb - 1)) &&
  /^(?:asked|told|prompted|cued|instructed|reminded|encouraged|directed)$/.test(wordAt(block, verb));

/**
 * “Showed him the card and asked, “…””: the subject of “asked” is that of “showed”, not the person who was shown
 * something.
 */
const isJoined = (block: Block, verb: number): boolean => /^(?:and|then)$/.test(wordAt(block, verb - 1));

/** The first person named in the sentence, if it begins with its subject; undefined if it begins with its verb. */
function subjectOfClause(block: Block, first: number, verb: number): Speaker | undefined {
  if (/(?:ed|ing)$|^(?:held|gave|read|took|got|put|sat|brought|showed|shown)$/.test(wordAt(block, first)))
    return undefined;
  const speaker = subjectIn(block, first, verb);
  if (speaker) return speaker;
  return /^\p{Lu}/u.test(rawAt(block, first)) && /(?:ed|s)$/.test(wordAt(block, first + 1)) ? 'other' : undefined;
}

/** A note often leaves out its “I”: “Asked “What color?””, “Prompted to say “more””. */
const isWriterVerb = (block: Block, verb: number): boolean =>
  /^(?:ask(?:ed|ing)?|prompt(?:ed|ing)?|tell|told|telling|say|said|saying|use|used|using|modell?ed|cued?|cues|instructed|directed|praised?|remind|reminded|encouraged?|labeled|offer|offered|try|tried|repeat|repeated|narrated|sang)$/.test(
    wordAt(block, verb),
  );

/**
 * “Rosa said, “…”” is somebody else, though every sentence begins with a capital. “Then said …” and “Staff said …”
 * contain no name.
 */
const isNameAtHead = (block: Block, first: number, verb: number): boolean =>
  verb === first + 1 &&
  telling.test(wordAt(block, verb)) &&
  /^\p{Lu}\p{Ll}/u.test(rawAt(block, first)) &&
  !isFunctionWord(id(block, first)) &&
  !isKnownVerb(id(block, first)) &&
  !noNames.test(wordAt(block, first));

const telling =
  /^(?:said|says|stated|states|shared|shares|reported|reports|texted|wrote|explained|added|replied|mentioned)$/;
const noNames =
  /^(?:staff|aide|para|paraprofessional|team|nurse|assistant|coach|rbt|adult|sign|card|book|story|song|shirt|therapy|again|also|then|just|\p{L}+ly)$/u;

const toldBefore =
  /^(?:said|told|asked|shared|wrote|texted|mentioned|described|explained|called|reported|added|replied|wondered|whispered)$/;

function subjectBefore(block: Block, from: number, verb: number): Speaker | undefined {
  for (let at = verb - 1; at >= from; at--) {
    // In a letter, “You said, “…”” quotes the family; “you can say “…”” is our advice.
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
    // in “his father said”, the father speaks
    if (speaker && !owners.has(id(block, at))) return speaker;
    owner ??= speaker;
  }
  return owner;
}

/** “…,” she said. “…” : the second quote has the same speaker. */
function continued(block: Block, open: number, previous: Speech | undefined): Speaker | undefined {
  if (!previous || open - previous.end > 8) return undefined;
  return previous.speaker === 'unknown' ? undefined : previous.speaker;
}
