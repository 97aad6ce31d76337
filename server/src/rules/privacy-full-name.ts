import { isInHeader } from '../text/chat.ts';
import { isFunctionWord, isKnownVerb } from '../language/grammar.ts';
import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { idOf } from '../text/vocabulary.ts';
import { defineBlockRule, noFindings, type Finding } from './rule.ts';
import { findingOf, spanOfGroup } from './shared/privacy.ts';

/**
 * Letters of the scripts that have capitals, as ranges, because `\p{L}` takes long to compile. In ranges where capital
 * and small letters alternate, every letter counts as both.
 */
const both = '\\u0100-\\u024f\\u1e00-\\u1eff';
const upper = `A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0391-\\u03a9\\u0410-\\u042f${both}`;
const lower = `a-z\\u00df-\\u00f6\\u00f8-\\u00ff\\u03ac-\\u03ce\\u0430-\\u045f${both}`;
const letter = `${upper}${lower}`;

/**
 * “Jordan Alvarez”, “Jordan M. Alvarez”, “Mia Okafor-Lind”, “José Núñez”. Nobody has four particles. But V8 unrolls up
 * to three repetitions everywhere they occur, which would make the code for a name five times as large.
 */
const particles = '(?: (?:van|von|de|der|den|del|della|da|di|dos|la|le|el|al|bin|ibn|ter)){0,4}';
const plain = `[${upper}]['’]?[${letter}][${letter}'’-]{0,30}(?: [${upper}]\\.)?${particles}(?: {1,2}[${upper}]['’]?[${letter}][${letter}'’-]{0,30}){1,2}`;
const couple = `(?<name>${plain})(?: (?:and|&) (?<second>${plain}))?`;
/** Names as in forms: “ALVAREZ, JORDAN”, “Alvarez, Jordan”. */
const formal = `[${upper}][${letter}]['’${letter}-]{1,30}, [${upper}][${lower}][${letter}-]{0,30}|[${upper}]{3,30},? [${upper}]{3,30}|O['’][${upper}][${lower}]{1,30}, [${upper}][${lower}]{1,30}`;

const people =
  'child|kid|baby|infant|toddler|patient|client|student|sibling|siblings|brother|brothers|sisters|sister|twin|mother|father|mom|dad|parent|parents|guardian|caregiver|caregivers|grandmother|grandfather';
const others = `${people}|parent/guardian|parent/caregiver|emergency contact|seen|seen today|seen with|caregiver present|parent present|caregivers present|present|in attendance|attending|participants|re|regarding`;
const capital = (field: string): string => `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
/** Each field in three spellings: “child”, “Child”, “CHILD”. */
const written = (fields: string): string =>
  fields
    .split('|')
    .flatMap((field) => [
      ...new Set([field, capital(field), field.toUpperCase(), field.split('/').map(capital).join('/')]),
    ])
    .join('|');
const named = `(?:(?:${written(people)}|[Ff]ull|[Ll]egal|[Ff]irst and last)(?:['’]s)? )?(?:[Ff]ull |[Ll]egal )?(?:name|Name|NAME)|${written('child|patient|client|student')}`;
const before = '(?<=^|[\\n|;(\\u0001]|[.!?] |[ ]{4}|[-•] )';
const colon = '\\u0001{0,2} ?(?::| [-–—|])[\\u0001 ]{0,5}';
/** “Child: Jordan Alvarez”, “Name: …” */
const inField = new RegExp(`${before}(?:${named}|${written(others)}|[Pp]t)${colon}${couple}`, 'g');
/** “Baby’s name is Theo Marchetti”, “Theo Marchetti (patient)” */
const inSentence = new RegExp(`\\b(?:${named}) is (?<name>${plain})`, 'g');
const withRole = new RegExp(
  // the lookahead makes V8 compile the list after it only once: docs/speed.md
  `(?<name>${plain})(?=(?: \\(|, (?:his |her |the |child['’]s )?)(?=[a-z])(?:patient|child|client|student|mother|father|mom|dad|guardian|sibling|brother|sister|aunt|uncle|grandmother|grandfather|grandma|grandpa|foster mother|foster father)(?:[,.;)]|$))`,
  'g',
);
const inForm = new RegExp(`${before}(?:${named})${colon}(?<name>${formal})(?= {0,3}(?:$|[\\n;(|]|D\\.?O\\.?B))`, 'g');

const kin =
  'mother|father|mom|dad|brother|sister|grandmother|grandfather|grandma|grandpa|aunt|uncle|cousin|stepfather|stepmother|stepdad|stepmom|guardian|twin|caregiver|parents|foster (?:mother|father|mom|dad|parents?)';
const friends = 'teacher|friend|babysitter|neighbor|nanny|classmate|playmate|peer|buddy|schoolmate';
/**
 * “her mother, Rosa Alvarez”, “Mom (Rosa Alvarez)”. Only after a possessive: “his teacher Leo Park”, “Kai’s classmate
 * Leo Park”.
 */
const ofKin = new RegExp(
  // the lookahead makes V8 compile the list after it only once: docs/speed.md
  `\\b(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Yy]our|child['’]s|[${upper}][${lower}]+['’]s) (?=[a-z])(?:${friends})|(?:${kin}|${written('mother|father|mom|dad|grandmother|grandfather|grandma|grandpa|aunt|uncle|brother|sister|parents')}))(?:,? | \\()${couple}`,
  'g',
);
/** “Jordan Alvarez, age 3, came in running.” “… was referred by …” */
const ofAge = new RegExp(
  // the lookahead makes V8 compile the list after it only once: docs/speed.md
  `(?:(?<=^|\\n|[.!?] )|(?<=\\b(?:saw|met|for|with|about) ))(?<name>${plain})(?=,? \\(?(?=\\w)(?:age|aged|DOB|dob|D\\.O\\.B|\\d{1,2}[ -](?:year|month|week|mo|yo|y/o)|is an? \\d{1,2}[ -](?:year|month|week)|was (?:referred|evaluated|seen) (?:by|for|at|in|on|to|today)))`,
  'g',
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/**
 * Capitalized words that are not family names: places, tests, papers, titles, toys. Also words of notes in capitals.
 */
const notNames = words(`
  school clinic hospital center centre elementary preschool academy street avenue library church room house scale scales profile test tests inventory checklist program service services early head start
  intervention monday tuesday wednesday thursday friday saturday sunday language english spanish arabic zoom mr mrs ms dr mx medicaid medicare insurance managed care plan plans visit visits home note notes
  letter report summary goal goals session sessions evaluation assessment review meeting update progress therapy schedule referral request records record policy form forms consent attendance
  bear duck pig bunny tiger bird monster mouse man patrol engine dog cat dinosaur sponge spongebob elmo bluey mickey
  garden cafe left feeling better mood three lost missing broken second third grade kindergarten proud happy birthday new york north south east west united states first last name not seen today present absent and of the with no yes none see same works work nights days reports reported continue continues
  good sleep sleepy tired calm alert awake asleep engaged see on in at for to is was has will can came sat left right mother father mom dad parent parents family child sister brother grandmother
  twin twins only both all age male female boy girl show missed cancelled canceled late unknown pending na nil per via old year years months state department county office team
  speech occupational physical sensory motor fine gross feeding hearing vision play down syndrome autism apraxia cerebral palsy`);
const afterFirst = words('january february march april may june july august september october november december');
/** “Very Proud”, “Asked About Sleep” */
const isGrammar = (part: string): boolean =>
  (isFunctionWord(idOf(part)) || isKnownVerb(idOf(part))) && !/^(?:will|may|long|case)$/.test(part);
const isNoName = (part: string): boolean => notNames.has(part) || isGrammar(part);
const credentials =
  // the lookahead makes V8 compile the list after it only once: docs/speed.md
  /^,? (?:[A-Z]{1,3}\.?,? )?(?=[A-Z])(?:OTR|COTA|OTD|MOT|OT|PT|PTA|DPT|SLP|CCC|M\.?S\b|M\.?A\b|M\.?Ed|MD|DO|RN|NP|LCSW|LMFT|Ph\.?D|BCBA|Psy\.?D|Ed\.?D|IMH|IFECMH)\b/;

/** A first and a last name together. */
export const privacyFullName = defineBlockRule({
  id: 'privacy-full-name',
  title: 'A full name of a child or somebody of the family',
  family: 'privacy',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'hint' },
  source: ['HIP'],
  options: {},
  check: (block) => (mayName(block) ? namesIn(block).map((span) => fullName(block, span)) : noFindings),
});

/** A capitalized word followed by another: every full name begins with two. */
const pair = `([${upper}][${letter}'’-]{1,32})(?=(?: [${upper}]\\.)?,?${particles} {1,2}([${upper}][${letter}'’-]{0,31}))`;
const [anyPair, eachPair] = [new RegExp(pair), new RegExp(pair, 'g')];

/**
 * Almost no block has two words that may be a name. The other expressions are used only if there are two, because they
 * take long to compile and to run.
 */
function mayName({ prose }: Block): boolean {
  if (!anyPair.test(prose)) return false;
  for (const [, first = '', second = ''] of prose.matchAll(eachPair))
    if (![first, second].some((part) => isNoName(part.toLowerCase()))) return true;
  return false;
}

const fullName = (block: Block, span: Span): Finding =>
  findingOf({
    span,
    message:
      'A full name is in this text. Initials, or the placeholder that your record system fills in, keep the family safer.',
    rewrites: [
      { title: 'Use initials', text: initialsAt(block, span) },
      { title: 'Use a placeholder', text: '{name}' },
    ],
  });

/**
 * Each expression, with something that all its matches contain. The expressions take long to compile, and a block needs
 * one or two of them at most.
 */
const needed: readonly (readonly [needs: RegExp, pattern: RegExp])[] = [
  [/:| [-–—|]/, inField],
  [/(?:name|child|patient|client|student).{0,4}[:|–—-]/i, inForm],
  [/ is /, inSentence],
  [/(?: \(|, )[a-z]/, withRole],
  [new RegExp(`${kin}|${friends}`, 'i'), ofKin],
  [/ \(?(?:age|DOB|dob|D\.O\.B|\d{1,2}[ -][ymw])| is an? \d| was (?:referred|evaluated|seen)/, ofAge],
];

/** Each name once, in reading order. */
function namesIn(block: Block): readonly Span[] {
  const patterns = needed.flatMap(([needs, pattern]) => (needs.test(block.prose) ? pattern : []));
  const spans = patterns.flatMap((pattern) =>
    [...block.prose.matchAll(pattern)].flatMap((found) =>
      ['name', 'second'].flatMap((group) => spanOfGroup(found, group) ?? []),
    ),
  );
  const people = spans.filter((span) => isPerson(block, span)).sort((a, b) => a.start - b.start || b.end - a.end);
  let behind = 0;
  return people.filter(({ end, start }) => {
    const isFree = start >= behind;
    behind = Math.max(behind, end);
    return isFree;
  });
}

function isPerson(block: Block, { end, start }: Span): boolean {
  const { prose } = block;
  // “@Participants: CLN Clinician”: a code and its meaning
  if (isInHeader(block, start) && /^\p{Lu}{3} \p{Lu}[\p{L}_]+$/u.test(prose.slice(start, end))) return false;
  const [first = '', ...rest] = prose
    .slice(start, end)
    .toLowerCase()
    .split(/[\s,]+/);
  if (/(?:tion|ment|ness|ing)$/.test(first) || credentials.test(prose.slice(end, end + 24))) return false;
  return ![first, ...rest].some(isNoName) && !rest.some((part) => afterFirst.has(part));
}

/**
 * “Jordan M. Alvarez” → “J.M.A.”, “Alvarez, Jordan” → “J.A.”. Before the period of a sentence, the last period is left
 * out.
 */
function initialsAt({ source }: Block, { end, start }: Span): string {
  const initials = source
    .slice(start, end)
    .split(/, ?/)
    .reverse()
    .join(' ')
    .split(/[\s-]+/)
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('');
  return source.charAt(end) === '.' ? initials.slice(0, -1) : initials;
}
