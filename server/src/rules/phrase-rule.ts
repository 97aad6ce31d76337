import { agreedArticle } from '../language/determiner.ts';
import { sentenceAt, wordAt } from '../language/grammar.ts';
import { keepsFacts } from '../language/facts.ts';
import { replaceKeepingMarks, withCodes } from '../language/markup.ts';
import type { Rewrite, RewriteStyle } from '../language/rewrite.ts';
import { capitalized } from '../language/sound.ts';
import { speechAt, type Speech } from '../language/speech.ts';
import { spanOf } from '../language/substitute.ts';
import type { Match } from '../patterns/match.ts';
import { addPatterns, compileAll, fitsIn, longestOf, matchesOf, scanAhead } from '../patterns/phrases.ts';
import type { Block } from '../text/block.ts';
import { Collected } from '../text/collected.ts';
import { applyEdits, type Edit } from '../text/span.ts';
import { withSpelledOut } from '../text/words.ts';
import { isAdvisedAgainst, leadsInAgainst } from './shared/advised-against.ts';
import { withNames } from './shared/named.ts';
import {
  defineBlockRule,
  noFindings,
  type Context,
  type Decoded,
  type Finding,
  type Options,
  type BlockRule,
} from './rule.ts';

/** A rule that consists of the phrases it looks for. patterns/syntax.ts explains the patterns. */
export interface PhraseRule<Name extends string, O extends Options> extends Omit<
  BlockRule<O>,
  'check' | 'mayFind' | 'scope'
> {
  /** The patterns, by a name that the rest of the rule can use. */
  readonly patterns: Readonly<Record<Name, string | readonly string[]>>;
  /** Exceptions: no finding if one of these matches in the same sentence. */
  readonly unless?: readonly string[];
  /** No finding if one of these matches in the next sentence, because it already answers what the message asks. */
  readonly answered?: readonly string[];
  /** No finding if the sentence advises against the phrase, because an offer would reverse the advice. */
  readonly agreesWithAdvice?: true;
  /**
   * Whose words are judged. Words of a caregiver or a child are not, unless the rule says so. Headings are not either.
   */
  readonly judges?: Partial<Judges>;
  /** A last test of the context, for what patterns cannot express. */
  readonly accepts?: (found: Found<Name>, context: Context, options: Decoded<O>) => boolean;
  readonly message: string | ((found: Found<Name>, context: Context) => string);
  /** Should this match get only a hint? */
  readonly quiet?: (found: Found<Name>) => boolean;
  /** Offers that replace the whole sentence or add to it are made only once per sentence. */
  readonly saysOnce?: true;
  /** The offers, best first. Rewrites that would lose a fact are removed later. */
  readonly rewrites: (found: Found<Name>, context: Context) => readonly Offer[];
}

export interface Judges {
  /** Words in quotation marks, with no speaker named. Default: yes. */
  readonly unattributed: boolean;
  /** What the therapist says to a child or a caregiver, in quotation marks. Default: yes. */
  readonly writer: boolean;
  /** What a caregiver says to a child in a line of a transcript. Default: no. */
  readonly transcript: boolean;
  /** Default: no. */
  readonly headings: boolean;
}

/** A match with its context. */
export interface Found<Name extends string = string> extends Match {
  readonly name: Name;
  /** The underlined words, as they are written. */
  readonly text: string;
  /** What the pattern kept under this name, as it is written. Empty if it kept nothing. */
  readonly get: (name: string) => string;
  readonly speech: Speech | undefined;
}

/** A possible rewrite: which words to replace, and the new text. */
export interface Offer {
  readonly title: string;
  readonly style: RewriteStyle;
  /**
   * What to replace: the underlined words (default), the whole pattern, the sentence, the speech they are in, or these
   * tokens. With `after`, nothing is replaced: the text is added as a new sentence.
   */
  readonly replaces?:
    'underlined' | 'pattern' | 'sentence' | 'speech' | 'after' | { readonly first: number; readonly end: number };
  readonly text: string;
  /** The wording takes care of negations itself, so they are not compared. */
  readonly settlesNegation?: true;
  /**
   * The replaced words contain no facts that could be lost, for example a question or an order to a child. The rule
   * keeps any names itself.
   */
  readonly tellsNothing?: true;
}

/** Makes a block rule from patterns. */
export function definePhraseRule<Name extends string, const O extends Options>(rule: PhraseRule<Name, O>): BlockRule {
  const { accepts, answered = [], judges, message, patterns, quiet, rewrites, saysOnce, unless = [], ...rest } = rule;
  const { agreesWithAdvice, ...meta } = rest;
  const owner = addPatterns(rule.id, patterns);
  const isLeftAlone = exceptionsOf(rule.id, unless, answered);
  const accepted = new Collected<Found<Name>>();
  const judged = { unattributed: true, writer: true, transcript: false, headings: false, ...judges };
  return defineBlockRule<O>({
    ...(meta as Omit<BlockRule<O>, 'scope' | 'check'>),
    ...(agreesWithAdvice && { isQuietUnder: leadsInAgainst }),
    readAhead: scanAhead,
    mayFind: (block) => matchesOf(owner, block).length > 0,
    check(block, options, context): readonly Finding[] {
      if (block.kind === 'heading' && !judged.headings) return noFindings;
      const matches = matchesOf(owner, block);
      return matches.length === 0 ? noFindings : findingsOf(matches, block, options, context);
    },
  });

  function findingsOf(
    matches: readonly Match[],
    block: Block,
    options: Decoded<O>,
    context: Context,
  ): readonly Finding[] {
    accepted.begin();
    for (const match of matches) {
      const speech = speechAt(block, match.first);
      if (!isJudged(speech, judged) || isPartOfWord(match) || isLeftAlone(match)) continue;
      if (agreesWithAdvice && isAdvisedAgainst(match)) continue;
      const found = foundOf<Name>(match, speech);
      if (!accepts || accepts(found, context, options)) accepted.add(found);
    }
    const spoken = longestOf(accepted.take());
    return spoken.map((found, nth) => ({
      span: spanOf(found),
      severity: quiet?.(found) ? 'hint' : undefined,
      message: typeof message === 'string' ? message.replaceAll('{match}', found.text) : message(found, context),
      rewrites: () =>
        rewrites(found, context)
          .filter((offer) => !isOfferedBefore(offer, found, spoken.slice(0, nth)))
          .flatMap((offer) => toRewrite(found, { ...offer, text: withNames(offer.text, context.people) })),
    }));

    /** Was this offer for the whole sentence already made by an earlier finding in the sentence? */
    function isOfferedBefore(offer: Offer, { sentence }: Found, before: readonly Found<Name>[]): boolean {
      return (
        saysOnce === true &&
        (offer.replaces === 'after' || offer.replaces === 'sentence') &&
        before.some(
          (earlier) =>
            earlier.sentence.first === sentence.first &&
            rewrites(earlier, context).some(({ replaces, text }) => replaces === offer.replaces && text === offer.text),
        )
      );
    }
  }
}

/** Returns a function that tells whether the sentence contains an exception, or the next sentence an answer. */
function exceptionsOf(id: string, unless: readonly string[], answered: readonly string[]): (match: Match) => boolean {
  const cancelled = compileAll(unless, `${id}:unless`);
  const answers = compileAll(answered, `${id}:answered`);
  return (match) => fitsIn(cancelled, match.block, match.sentence) || isAnswered(answers, match);
}

function isAnswered(answers: ReturnType<typeof compileAll>, { block, sentence }: Match): boolean {
  return sentence.end < block.tokens.length && fitsIn(answers, block, sentenceAt(block, sentence.end));
}

/** Words joined to others by a hyphen are parts of a longer word. */
const isPartOfWord = ({ block, end, first }: Match): boolean =>
  block.tokens.tied[first] === true || block.tokens.tied[end] === true;

function isJudged(speech: Speech | undefined, { transcript, unattributed, writer }: Judges): boolean {
  if (!speech) return true;
  if (speech.speaker === 'writer') return writer;
  if (speech.speaker === 'caregiver') return transcript && speech.labeled;
  return speech.speaker === 'unknown' && unattributed;
}

function foundOf<Name extends string>(match: Match, speech: Speech | undefined): Found<Name> {
  const { block, end, first, kept, number, sentence, whole } = match;
  return {
    block,
    first,
    end,
    whole,
    sentence,
    kept,
    name: match.name as Name,
    number,
    text: shownBetween(block, first, end),
    get: (name) => {
      const range = kept.get(name);
      return range && range.end > range.first ? shownBetween(block, range.first, range.end) : '';
    },
    speech,
  };
}

/** Marks of emphasis, and line breaks with the marks at the beginning of the next line. */
const marks = /[*_~]|\s*\n\s*(?:>\s*)*/g;
const mayHoldMarks = /[*_~\n]/;

/** The tokens from `first` to before `end` in one line, without marks of emphasis, and with “w/” spelled out. */
function shownBetween({ source, tokens }: Block, first: number, end: number): string {
  const text = withSpelledOut(source.slice(tokens.start[first], tokens.end[end - 1]));
  return mayHoldMarks.test(text) ? text.replaceAll(marks, (mark) => (mark.includes('\n') ? ' ' : '')) : text;
}

/** The rewrite of an offer, with the capital that its place needs. Empty if a fact would be lost. */
function toRewrite(
  found: Found,
  { replaces = 'underlined', settlesNegation, style, tellsNothing, text, title }: Offer,
): readonly Rewrite[] {
  const { block } = found;
  if (replaces === 'after') return goesOn(found) ? [] : [{ title, style, edits: [putBehind(found, text)] }];
  const range = rangeOf(found, replaces);
  const span = withCodes(block, spanOf({ block, ...range }));
  const before = block.prose.slice(span.start, span.end);
  if (!tellsNothing && !keepsFacts(before, text, settlesNegation ? { negations: false } : {})) return [];
  const put = startsCapital(found, range.first) ? capitalized(text) : text;
  const edits: readonly Edit[] = [
    ...agreedArticle(block, range.first, put),
    ...replaceKeepingMarks(block, span, closed(found, range, put)),
  ];
  return applyEdits(block.source, edits) === block.source ? [] : [{ title, style, edits }];
}

/** “Yaay!!! works too”: the sentence continues after its mark, so nothing fits after it. */
function goesOn({ block, sentence: { end } }: Found): boolean {
  return (
    end < block.tokens.length &&
    /^[!?]$/.test(wordAt(block, end - 1)) &&
    /^\p{Ll}/u.test(block.source.slice(block.tokens.start[end], block.tokens.end[end]))
  );
}

/** Adds a sentence after this one. A list item without a full stop gets one. */
function putBehind({ block, sentence: { end } }: Found, text: string): Edit {
  const at = block.tokens.end[end - 1] ?? block.prose.length;
  const stop = /[\p{L}\p{N}]$/u.test(wordAt(block, end - 1)) ? '.' : '';
  return { span: { start: at, end: at }, text: `${stop} ${text}` };
}

type TokenRange = Pick<Match, 'end' | 'first'>;

function rangeOf(found: Found, replaces: Exclude<Offer['replaces'], undefined | 'after'>): TokenRange {
  if (typeof replaces === 'object') return replaces;
  if (replaces === 'sentence') return sentenceIn(found);
  if (replaces === 'pattern') return found.whole;
  if (replaces === 'speech' && found.speech) return found.speech;
  return found;
}

/** The sentence, or the part of it within the same quotation marks. */
function sentenceIn({ sentence, speech }: Found): TokenRange {
  if (!speech) return sentence;
  return { first: Math.max(sentence.first, speech.first), end: Math.min(sentence.end, speech.end) };
}

/** Did the first replaced word have a capital because of its place? */
function startsCapital({ block, sentence, speech }: Found, first: number): boolean {
  const isFirst =
    [sentence.first, speech?.first].includes(first) ||
    opensWithMarks(block, sentence.first, first) ||
    wordAt(block, first - 1) === ':' ||
    isBehindInitial(block, first);
  return isFirst && /^\P{L}*\p{Lu}/u.test(block.source.slice(block.tokens.start[first], block.tokens.end[first]));
}

/** “… with L. It’s really easy”: the period of an initial can end a sentence too. */
const isBehindInitial = (block: Match['block'], first: number): boolean =>
  /(?:^|[^\p{L}])\p{Lu}\.\s+$/u.test(
    block.prose.slice(Math.max(0, (block.tokens.start[first] ?? 0) - 5), block.tokens.start[first]),
  );

function opensWithMarks(block: Match['block'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (block.tokens.kind[at] !== 2) return false;
  return true;
}

/** With one stop; with a comma or none where the sentence goes on behind the quote: “You did it,” I said. */
function stopped(text: string, behind: string): string {
  if (text.endsWith('.') && saidBehind.test(behind)) return text.replace(/\.$/, ',');
  if (text.endsWith('.') && /^["\u201d] \p{Ll}/u.test(behind)) return text.slice(0, -1);
  return /[.!?\u2026]["\u201d)]?$/.test(text) ? text : `${text}.`;
}

/** “… I said”, “… asked the aide” */
const saidBehind = /^["\u201d] (?:(?:the )?\p{L}+ )?(?:said|says|asked|asks|called|whispered|repeated)\b/iu;

/** Avoids a second period where the replaced words contain one: the new text has its own, or uses the old one. */
function closed({ block, speech }: Found, { end }: { readonly end: number }, text: string): string {
  const last = wordAt(block, end - 1);
  // “Good job,” I said: the quoted words keep their comma
  if (last === ',' && end === speech?.end) return text.replace(/[.,]?$/, ',');
  if (/^[.!?\u2026]$/.test(last)) return stopped(text, speech ? block.prose.slice(block.tokens.end[end - 1]) : '');
  const next = end < block.tokens.length ? wordAt(block, end) : '';
  // “Told him “use your words”.”: the sentence continues after the quotation, and has its own period
  const goesOn = /^["\u201d]$/.test(next) && end + 1 < block.tokens.length;
  return goesOn || /^[.!?,]$/.test(next) ? text.replace(/[.]$/, '') : text;
}
