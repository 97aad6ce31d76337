import { capitalized } from '../../language/sound.ts';
import type { Block } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';

/** Chart shorthand that is not a word, and therefore in no lexicon: signs, counts and frequencies. */
export interface Sign {
  readonly span: Span;
  /** What it means in everyday words. Empty if only the writer knows. */
  readonly says: string;
}

interface Shape {
  readonly pattern: RegExp;
  readonly says: (found: RegExpMatchArray) => string;
}

const units: Readonly<Record<string, string>> = {
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  hour: 'hours',
  hours: 'hours',
  d: 'day',
  day: 'day',
  days: 'days',
  w: 'week',
  wk: 'week',
  wks: 'weeks',
  week: 'week',
  weeks: 'weeks',
  mo: 'month',
  month: 'month',
  months: 'months',
  yr: 'year',
};
const unit = 'hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mo|yr';
const unitOf = (short = ''): string => units[short.toLowerCase()] ?? short;
const many = (short: string): string => unitOf(short).replace(/s?$/, 's');

const times: Readonly<Record<string, string>> = { '1': 'once', '2': 'twice' };
const often = (count = ''): string => times[count] ?? `${count} times`;

const sides =
  'side|hand|arm|leg|foot|knee|hip|elbow|ankle|shoulder|ear|eye|wrist|thumb|thigh|heel|forearm|fingers?|toes?|cheek|shoe|splint|brace';
const dose =
  '(?<=\\d ?(?:mg|ml|mcg|micrograms|g|units?|puffs?|drops?|tablets?|doses?|sachets?|scoops?|mins?|minutes) (?:P[OR] )?)';

const shapes: readonly Shape[] = [
  // “↓ tone” means less of it, and “sleep ↑” more
  { pattern: /[↓⬇](?= ?\p{L})/gu, says: () => 'less' },
  { pattern: /[↑⬆](?= ?\p{L})/gu, says: () => 'more' },
  { pattern: /[↓⬇]/gu, says: () => 'down' },
  { pattern: /[↑⬆]/gu, says: () => 'up' },
  { pattern: /[→⇒➔]|(?<= )->(?= )/gu, says: () => '' },
  { pattern: /[Δ∆]/gu, says: () => 'change in' },
  // “q week”, “q2 weeks”, “q3h”, “qwk”
  {
    pattern: new RegExp(`(?<![\\w-])q ?(?<count>\\d{1,2}) ?-?(?<unit>${unit})(?![\\w])`, 'gi'),
    says: ({ groups }) => `every ${groups?.['count'] ?? ''} ${many(groups?.['unit'] ?? '')}`,
  },
  {
    pattern: new RegExp(
      `(?<![\\w-])q\\.? ?(?<unit>hour|day|week|wk|month|mo|night|shift|visit|session)(?![\\w])`,
      'gi',
    ),
    says: ({ groups }) => `every ${unitOf(groups?.['unit'])}`,
  },
  { pattern: /(?<![\w-])(?:bid|b\.i\.d\.?)(?![\w])/gi, says: () => 'twice a day' },
  { pattern: /(?<![\w-])(?:tid|t\.i\.d\.?)(?![\w])/gi, says: () => 'three times a day' },
  { pattern: /(?<![\w-])(?:qid|q\.i\.d\.?)(?![\w])/gi, says: () => 'four times a day' },
  { pattern: /(?<![\w-])qhs(?![\w])/gi, says: () => 'at bedtime' },
  { pattern: new RegExp(`${dose}PR(?![\\w])`, 'g'), says: () => 'rectally' },
  { pattern: new RegExp(`${dose}PO(?![\\w])`, 'g'), says: () => 'by mouth' },
  // British abbreviations for doses: “5 mg TDS”
  { pattern: new RegExp(`${dose}(?:bd|b\\.d\\.)(?![\\w])`, 'gi'), says: () => 'twice a day' },
  { pattern: new RegExp(`${dose}(?:tds|t\\.d\\.s\\.)(?![\\w])`, 'gi'), says: () => 'three times a day' },
  { pattern: new RegExp(`${dose}(?:qds|q\\.d\\.s\\.)(?![\\w])`, 'gi'), says: () => 'four times a day' },
  // “2x/wk”, “3x per day”, “1x weekly”
  {
    pattern: new RegExp(`(?<![\\w/])(?<count>\\d{1,2}) ?x ?\\/ ?(?<unit>${unit})(?![\\w])`, 'gi'),
    says: ({ groups }) => `${often(groups?.['count'])} a ${unitOf(groups?.['unit'])}`,
  },
  // “min A x1” means help by one person
  {
    pattern:
      /(?<=\b(?:assist(?:ance)?|CGA|SBA|(?:min|mod|max|total) ?A|help) ?)x ?(?<count>[12])(?!\w|\.\d| ?(?:x|×|\d|reps?|sets?|times|trials?|steps?|feet|ft|min|mins|minutes|sec|secs|seconds|hours?|hrs?|days?|weeks?|wks?|months?)\b)/gi,
    says: ({ groups }) => (groups?.['count'] === '1' ? 'from one person' : 'from two people'),
  },
  // “x10” is a count, “x 2 weeks” a duration, “3 x 5” a size
  {
    pattern:
      /(?<![\w.)]|\d )x ?(?<count>\d{1,3})(?= ?(?:min|mins|minutes|sec|secs|seconds|hours?|hrs?|days|weeks|wks|months|reps|repetitions|trials|turns|attempts|steps|feet|ft|meters|metres|laps|bites|sips)\b)/gi,
    says: ({ groups }) => `for ${groups?.['count'] ?? ''}`,
  },
  {
    pattern: /(?<![\w.)]|\d )x ?(?<count>\d{1,3})\+/gi,
    says: ({ groups }) => `${often(groups?.['count'])} or more`,
  },
  // “10x”, “4x on the left”; “2x4” is a piece of wood
  {
    pattern: /(?<![\w/.,:\u2013-]|\d )(?<count>\d{1,2})x(?![\w/]| ?[\dx×])/gi,
    says: ({ groups }) => often(groups?.['count']),
  },
  // the side of the body; in “he wrote an L”, it is a letter
  ...Object.entries({ L: 'left', R: 'right' }).map(([short, says]): Shape => ({
    pattern: new RegExp(
      `(?<=\\b(?:on|to|towards?|over|onto|than|from) (?:the|his|her|their|your) )${short}(?![\\p{L}\\d/'’-])|(?<![\\p{L}\\d./-])${short}(?= (?:${sides})\\b)|(?<=\\b(?:to|on) the [LR] (?:and|or) (?:the )?)${short}(?![\\p{L}\\d/'’-])`,
      'gu',
    ),
    says: () => says,
  })),
  {
    pattern: /(?<![\w.)]|\d )x ?(?<count>\d{1,3})(?![\w]| ?[x×])/gi,
    says: ({ groups }) => often(groups?.['count']),
  },
  // “2/2 early birth” means “because of”; “2/2 trials” and “at 2/2” do not
  {
    pattern:
      /(?<=\p{Ll}{2} )(?<!\b(?:[Oo]n|[Tt]he|at|in|by|of|the|page|about|to|from|for|until|got|had|scored) )2\/2(?= (?:to )?\p{L})(?! (?:trials|opportunities|attempts|times|in|on|of|cups?|pages)\b)/gu,
    says: () => 'because of',
  },
  { pattern: /(?<![\w])~ ?(?=\d)/gu, says: () => 'about ' },
  { pattern: /(?<=^|\s)< ?(?=\d)/gu, says: () => 'less than ' },
  { pattern: /(?<=^|\s)> ?(?=\d)/gu, says: () => 'more than ' },
  { pattern: /(?<=\s)@(?=\s)/gu, says: () => 'at' },
  // “a note re: his week”; “Re: …” at the beginning of a letter is customary, and not matched
  { pattern: /(?<=\p{Ll}{2} )re:(?= \S)/gu, says: () => 'about' },
  { pattern: /(?<![\w-])d\/t(?![\w])/gi, says: () => 'because of' },
  { pattern: /(?<![\w-])(?:s\/s|s\/sx)(?![\w])/gi, says: () => 'signs' },
  { pattern: /(?<![\w-])w\/in(?![\w])/gi, says: () => 'within' },
  { pattern: /(?<![\w/])w\/(?=\s|$)/gi, says: () => 'with' },
  { pattern: /(?<![\w/])w\/(?=\p{L}{3})(?!out\b)/giu, says: () => 'with ' },
  // the lexicon knows these in small letters
  ...Object.entries({
    'f/u': 'follow-up',
    'b/c': 'because',
    'h/o': 'a history of',
    's/p': 'after',
    'c/o': 'tells us of',
    'r/o': 'to rule out',
    'w/o': 'without',
    'w/out': 'without',
    'y/o': 'years old',
  }).map(([short, says]): Shape => ({
    pattern: new RegExp(`(?<![\\w/])(?:${short}|${capitalized(short)})(?![\\w/])`, 'g'),
    says: () => says,
  })),
  ...Object.entries({
    appt: 'appointment',
    appts: 'appointments',
    eval: 'evaluation',
    evals: 'evaluations',
    mtg: 'meeting',
    mtgs: 'meetings',
    wk: 'week',
    wks: 'weeks',
    hrs: 'hours',
    yrs: 'years',
    approx: 'about',
    sched: 'schedule',
    thx: 'thank you',
    pls: 'please',
    bc: 'because',
    bilat: 'on both sides',
    abd: 'belly',
    dx: 'diagnosis',
    hx: 'history',
    sx: 'signs',
    fxn: 'function',
    mvmt: 'movement',
    tol: 'managed',
    amb: 'walking',
    indep: 'on their own',
  }).map(([short, says]): Shape => ({
    pattern: new RegExp(`(?<![\\w'’./-])${short}(?![\\w'’/-])`, 'gi'),
    says: () => says,
  })),
];

/** Each sign once, in reading order. */
export function signsIn({ prose }: Block): readonly Sign[] {
  const found: Sign[] = [];
  for (const { pattern, says } of shapes)
    for (const match of prose.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const isTaken = found.some((other) => other.span.start < span.end && span.start < other.span.end);
      if (!isTaken) found.push({ span, says: says(match) });
    }
  return found.sort((a, b) => a.span.start - b.span.start);
}
