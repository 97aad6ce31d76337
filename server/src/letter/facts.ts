import type { Block } from '../text/block.ts';
import { keeping } from '../text/kept.ts';
import type { ProseDocument } from '../text/document.ts';
import { shift, type Span } from '../text/span.ts';
import { datesIn, timesIn, weekdaysIn, type Reading } from './calendar.ts';
import { numberIn, numberPattern } from './numbers.ts';

/** Something that can be true or false, and on which a letter and its note should agree. */
export interface Fact {
  /** What it is about: “food”, “how long”, “weekday”, “side of foot” … Only facts on the same topic are compared. */
  readonly topic: string;
  /** Everything that it can mean, each in one standard spelling. Two facts agree if they share a value. */
  readonly values: readonly string[];
  /** As it is written, with what it counts: “4 foods”. */
  readonly words: string;
  /** As it is written, without what it counts: “4”. */
  readonly short: string;
  /** In offsets of the document. */
  readonly span: Span;
  /** What else the sentence is about, as the beginnings of its words. */
  readonly about: ReadonlySet<string>;
  /** How many of these the other sentence has to share before both are taken to be about the same thing. */
  readonly needs: number;
}

/** The facts of a note or a letter, in reading order. */
export const factsIn = ({ blocks }: Pick<ProseDocument, 'blocks'>): readonly Fact[] =>
  blocks.flatMap(({ block, start }) => factsOfBlock(block).map((fact) => ({ ...fact, span: shift(fact.span, start) })));

/** A block that does not change is read only once. */
const factsOfBlock = keeping(({ sentences, source, tokens }: Block): readonly Fact[] =>
  sentences
    .flatMap(({ end, first }) => {
      const from = tokens.start[first] ?? 0;
      return factsOf(source.slice(from, tokens.end[end - 1]), from);
    })
    .sort((a, b) => a.span.start - b.span.start),
);

/** A fact in offsets of its sentence. */
interface Found extends Reading {
  readonly topic: string;
  readonly short: string;
  readonly needs: number;
}

function factsOf(sentence: string, start: number): readonly Fact[] {
  const about = stemsOf(sentence);
  return withoutOverlaps(readers.flatMap((read) => read(sentence))).map((found) => {
    const words = sentence.slice(found.start, found.end).replaceAll(/\s+/g, ' ');
    const own = stemsOf(words);
    return {
      topic: found.topic,
      values: found.values,
      words,
      short: found.short,
      span: { start: start + found.start, end: start + found.end },
      about: new Set([...about].filter((stem) => !own.has(stem))),
      needs: found.needs,
    };
  });
}

/** If matches overlap, the first reader wins: “3/4/2026” is a date, not 3 of 4 trials. */
const withoutOverlaps = (found: readonly Found[]): readonly Found[] =>
  found.filter((one, index) => !found.slice(0, index).some((other) => one.start < other.end && other.start < one.end));

const plainReader =
  (topic: string, read: (text: string) => readonly Reading[], needs: number) =>
  (text: string): readonly Found[] =>
    read(text).map((found) => ({ ...found, topic, needs, short: text.slice(found.start, found.end) }));

/**
 * Finds facts by a pattern. The text of the group `value`, if it has one, is the short form of the fact.
 *
 * @param make turns the groups of a match into a fact; undefined if it is not one
 */
function patternReader(
  source: string,
  make: (groups: Readonly<Record<string, string>>) => Pick<Found, 'topic' | 'values' | 'needs'> | undefined,
): (text: string) => readonly Found[] {
  const pattern = new RegExp(source, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, groups = {}, index }) => {
      const made = make(groups);
      return made ? [{ ...made, start: index, end: index + whole.length, short: groups['value'] ?? whole }] : [];
    });
}

const valueOf = (text = ''): string => String(numberIn(text));

const doses = 'mg|mcg|ml|milligrams?|milliliters?|grams?|g|kg|oz|ounces?|lbs?|pounds?|puffs?|tablets?|drops?';

/** A length of time in minutes, so that “1 hour” and “60 min” are the same. */
function minutesOf(value: string, unit: string): string {
  const minutes = (numberIn(value) ?? 0) * (/^h/i.test(unit) ? 60 : 1);
  return String(minutes);
}

const readers: readonly ((text: string) => readonly Found[])[] = [
  plainReader('day', datesIn, 1),
  plainReader('time of day', timesIn, 1),
  plainReader('weekday', weekdaysIn, 2),
  patternReader(String.raw`\b(?<value>${numberPattern}) ?(?<unit>${doses})\b`, ({ unit = '', value }) => ({
    topic: `dose in ${unitOf(unit)}`,
    values: [valueOf(value)],
    needs: 0,
  })),
  patternReader(String.raw`\b(?<value>\d+(?:\.\d+)?) ?(?:%|percent\b)`, ({ value }) => ({
    topic: 'percent',
    values: [valueOf(value)],
    needs: 1,
  })),
  patternReader(
    String.raw`(?<![\d/])(?<value>(?<some>${numberPattern}) ?(?:\/|of|out of) ?(?<all>${numberPattern}))(?![\d/])(?: (?:trials|times|tries|chances|turns|opportunities))?`,
    ({ all, some }) => ({ topic: 'so many of so many', values: [`${valueOf(some)}/${valueOf(all)}`], needs: 1 }),
  ),
  patternReader(
    String.raw`\b(?:(?<value>once|twice|${numberPattern} ?(?:x|times?)) ?(?:(?:a|an|per|each|every) |\/ ?)|(?<bare>\d+)\/)(?<unit>day|week|wk|month|year)\b`,
    ({ bare, unit = '', value = '' }) => ({
      topic: `times a ${unit.toLowerCase().replace('wk', 'week')}`,
      values: [timesValue(bare ?? value)],
      needs: 1,
    }),
  ),
  patternReader(
    String.raw`\b(?<value>${numberPattern})[- ](?<unit>minutes?|mins?|hours?|hrs?)\b|\b(?<half>half an hour|an hour|(?:a )?quarter of an hour)\b`,
    ({ half, unit = '', value = '' }) => ({
      topic: 'how long',
      values: [
        half === undefined ? minutesOf(value, unit) : /half/i.test(half) ? '30' : /quarter/i.test(half) ? '15' : '60',
      ],
      needs: 1,
    }),
  ),
  patternReader(
    String.raw`\b(?<value>${numberPattern})[- ](?<unit>years?|months?|weeks?)[- ]olds?\b`,
    ({ unit = '', value }) => ({ topic: `age in ${unitOf(unit)}`, values: [valueOf(value)], needs: 0 }),
  ),
  patternReader(String.raw`\b(?<value>\d+) ?(?:(?<months>mos?|m\/o)|yo|y\/o)\b`, ({ months, value }) => ({
    topic: `age in ${months === undefined ? 'year' : 'month'}`,
    values: [valueOf(value)],
    needs: 0,
  })),
  patternReader(
    String.raw`\b(?<value>${numberPattern})[- ](?<unit>seconds?|secs?|days|weeks)\b(?! (?:ago|before|after|later))`,
    ({ unit = '', value }) => ({
      topic: `how many ${unit.toLowerCase().slice(0, 3)}`,
      values: [valueOf(value)],
      needs: 1,
    }),
  ),
  // chart shorthand: “R heel”
  patternReader(String.raw`(?<![\p{L}\d.])(?<value>[LR]) (?<part>\p{L}{3,})\b`, ({ part = '', value = '' }) =>
    /^[LR]$/.test(value) && /^\p{Ll}/u.test(part)
      ? { topic: `side of ${singular(part)}`, values: [value === 'L' ? 'left' : 'right'], needs: 0 }
      : undefined,
  ),
  patternReader(
    String.raw`\b(?<value>left|right)(?: |-)(?!away|now|on\b|here|there|before|after|back|up\b|down\b|next|side\b|and\b|or\b|him|her|the\b|a\b|when|at\b|to\b|for\b|in\b)(?<part>\p{L}+)`,
    ({ part = '', value = '' }) => ({ topic: `side of ${singular(part)}`, values: [value.toLowerCase()], needs: 0 }),
  ),
  patternReader(
    String.raw`\b(?:on|to) (?:the|his|her|your|their) (?<value>left|right)\b(?: side)?`,
    ({ value = '' }) => ({
      topic: 'side',
      values: [value.toLowerCase()],
      needs: 1,
    }),
  ),
  patternReader(
    String.raw`\b(?<value>min(?:imal|imum)?|mod(?:erate)?|max(?:imal|imum)?|total)[- ](?:a\b|assist\w*|help\b|support\b)|\b(?<plain>a little|some|a lot of|much|full) help\b`,
    ({ plain, value }) => ({ topic: 'level of help', values: [levelOf(plain ?? value ?? '')], needs: 1 }),
  ),
  patternReader(
    String.raw`(?<![\d:/.-]|\bline |\bgrade |\broom )\b(?<value>${numberPattern})(?![:/.]\d|\s?%) (?:(?:more|new|other|safe|spoken|different|whole|full|small|big|good|short|long|little|clear|single|steady) )*(?<noun>\p{Ll}{3,})\b`,
    ({ noun = '', value }) => countOf(noun, value),
  ),
];

/** Words after a number that are not what it counts. */
const uncounted =
  /^(?:of|and|or|the|at|in|on|for|with|to|by|when|who|that|which|more|times?|day|days|week|weeks|month|months|year|years|hour|hours|minutes?|mins?|seconds?|percent|thing|things|idea|ideas|way|ways|moment|moments|part|parts|side|sides|from|than|was|were|is|are|has|had|will|can|could|would|did|does|last|first|next|hands?|finger|fingers|foot|feet|eyes?|knees?|people|each|per|out|left|right|him|her|them|you|went|came|sat|said|put)$/;

/** “one” is left out, because it is often not a count. */
const countOf = (noun: string, value = ''): Pick<Found, 'topic' | 'values' | 'needs'> | undefined =>
  uncounted.test(noun) || /^(?:one|zero)$/i.test(value) || /(?:ed|ly|ing)$/.test(noun)
    ? undefined
    : { topic: singular(noun), values: [valueOf(value)], needs: 0 };

const timesValue = (value: string): string =>
  /^once$/i.test(value) ? '1' : /^twice$/i.test(value) ? '2' : valueOf(value.replace(/ ?(?:x|times?)$/i, ''));

const levelOf = (words: string): string => {
  const word = words.toLowerCase();
  if (/^min|little/.test(word)) return 'min';
  if (/^mod|some/.test(word)) return 'mod';
  return /^total|full/.test(word) ? 'total' : 'max';
};

const longUnits: Readonly<Record<string, string>> = {
  milligram: 'mg',
  milliliter: 'ml',
  gram: 'g',
  ounce: 'oz',
  lb: 'pound',
};
const unitOf = (unit: string): string => longUnits[singular(unit)] ?? singular(unit);

function singular(noun: string): string {
  const word = noun.toLowerCase();
  if (/^(?:feet|teeth|children)$/.test(word)) return { feet: 'foot', teeth: 'tooth', children: 'child' }[word] ?? word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** Words that are too common to show that two sentences are about the same thing. */
const common = new Set(
  `about after again also day days week weeks month months hour hours minute minutes time and another because been before both came come could does done during each even every from gave give goes going good have having here hers himself herself
  into just keep kept know like long look made make many more most much need next other over part said same says some such take tell than that their them then there these they thing this those through time today told took under until very want well went were what when where which while will with would your yours yourself last first mother father mom dad child`.split(
    /\s+/,
  ),
);

/** The beginnings of the words that tell what a sentence is about. Initials and short words are ignored. */
function stemsOf(sentence: string): ReadonlySet<string> {
  const words = sentence.match(/(?<![\p{L}.])\p{L}[\p{Ll}]{2,}(?![\p{L}])/gu) ?? [];
  return new Set(
    words
      .map((word) => word.toLowerCase())
      .filter(
        (word) =>
          !common.has(word) &&
          word.length > 2 &&
          !/^(?:the|and|you|she|him|her|his|has|had|was|for|our|not|but|are|one|two|can|did|who|how|all|out|too|its)$/.test(
            word,
          ),
      )
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 6)),
  );
}
