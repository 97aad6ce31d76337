import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { defineBlockRule, noFindings, type Finding } from './rule.ts';
import { findingOf, spanOfGroup } from './shared/privacy.ts';

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const nth = '(?:st|nd|rd|th)?';
const date = [
  '(?<=birth |dob |dob: |birth: )\\d{1,2} \\d{1,2} (?:19|20)\\d{2}',
  '\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}',
  '\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})(?!\\d)',
  `${month} \\d{1,2}${nth},? \\d{4}`,
  `\\d{1,2}${nth}[ -](?:of )?${month},?[ -]\\d{4}`,
].join('|');
const field = '(?:d\\.?o\\.?b\\.?(?:/age)?|date of birth|birth ?date|birthday|b-?day|birth(?= ?:)|b\\.(?= ?\\d))';
/** matches “at 31 weeks on” */
const early = '(?: (?:at|after) \\d{1,2}(?:\\+\\d)? ?(?:weeks|wks?)(?: gestation)?,?)?(?: in [A-Z][a-z]{1,20},?)?';
/** “DOB: 03/14/2021”, “born March 14, 2021”. A year alone or weeks of pregnancy identify nobody. */
const birth = new RegExp(
  `(?<all>(?<![\\w-])(?:(?<field>${field})|born)(?![\\w-])${early}[ \\u0001:=,|–—-]{0,6}(?:(?<verb>is|was) )?(?<date>(?:on )?(?:the )?(?:${date})))`,
  'gi',
);
const reversed = new RegExp(`(?<all>(?<date>${date}) ?\\((?<field>${field})\\))`, 'gi');

/** Two quick tests of a block, because almost no block mentions both a date and a birth. */
const day = /\d/;
const ofBirth = /born|birth|b-?day|d\.?o\.?b|\bb\. ?\d/i;

/** “03/14/2021 (DOB)” is rare, and its expression takes long to compile. */
const inBrackets = /\d ?\([db]/i;

/** Somebody’s date of birth. */
export const privacyBirthDate = defineBlockRule({
  id: 'privacy-birth-date',
  title: 'A date of birth',
  family: 'privacy',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['HIP'],
  options: {},
  check: (block) => (day.test(block.prose) && ofBirth.test(block.prose) ? [...birthDates(block)] : noFindings),
});

function* birthDates(block: Block): Iterable<Finding> {
  for (const pattern of inBrackets.test(block.prose) ? [birth, reversed] : [birth])
    for (const found of block.prose.matchAll(pattern)) {
      const [all, on] = [spanOfGroup(found, 'all'), spanOfGroup(found, 'date')];
      if (all && on) yield birthDate(block, found, all, on);
    }
}

function birthDate(block: Block, { groups }: RegExpMatchArray, all: Span, on: Span): Finding {
  return findingOf({
    span: all,
    message:
      'There is a birth date here. Age in years and months usually does the job, and keeps the family safer if the page travels.',
    rewrites: [...inPlace(block, groups ?? {}, all, on), leftToTheRecord(groups?.['date'] ?? '', on)],
  });
}

/** In a form field, offers the age; in a sentence, only the year. Empty if neither reads well. */
function inPlace(
  { prose }: Block,
  { date: day = '', field: written, verb }: Readonly<Record<string, string | undefined>>,
  all: Span,
  on: Span,
): readonly { readonly title: string; readonly text: string; readonly span: Span }[] {
  // “Leo (DOB 03/14/2021) came”: lower case within a sentence
  const label = /[(,] ?$/.test(prose.slice(0, all.start)) ? 'age' : 'Age:';
  const age = { title: 'Give the age instead', text: `${label} {years} years, {months} months`, span: all };
  if (written !== undefined) {
    const isMarked = prose.slice(all.start, all.end).includes('\u0001');
    const isSentence =
      isMarked ||
      verb !== undefined ||
      /day$/i.test(written) ||
      /\b(?:his|her|their|your) $/i.test(prose.slice(0, all.start));
    return isSentence ? [] : [age];
  }
  const year = /(?<!\d)\d{4}(?!\d)/.exec(day)?.[0];
  if (year !== undefined && !prose.slice(all.start, on.start).includes(':'))
    return [{ title: 'Give the year alone', text: `in ${year}`, span: on }];
  return [];
}

const leftToTheRecord = (
  day: string,
  span: Span,
): { readonly title: string; readonly text: string; readonly span: Span } => ({
  title: 'Leave the day to the record',
  text: `${/^on /i.test(day) ? 'on ' : ''}{date in record}`,
  span,
});
