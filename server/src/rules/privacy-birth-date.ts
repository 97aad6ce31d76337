import { defineBlockRule } from './rule.ts';
import { findingOf, spanOfGroup } from './shared/privacy.ts';

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?';
const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month},? \\d{4})`;
/** “DOB: 03/14/2021”, “born March 14, 2021”; a year alone, or weeks of pregnancy, tell nobody who somebody is. */
const birth = new RegExp(
  `(?<all>\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|birthdate|born)(?![\\w])(?: (?:is|was|on|:))?[\\s:]{0,4}(?:is |was |on |of )?(?<date>${date}))`,
  'gi',
);
const reversed = new RegExp(`(?<date>${date}) ?\\((?:d\\.?o\\.?b\\.?|date of birth|birthday)\\)`, 'gi');

/** The day somebody was born. */
export const privacyBirthDate = defineBlockRule({
  id: 'privacy-birth-date',
  title: 'A date of birth',
  family: 'privacy',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'warning' },
  source: ['HIP'],
  options: {},
  *check(block) {
    for (const pattern of [birth, reversed])
      for (const found of block.prose.matchAll(pattern)) {
        const span = spanOfGroup(found, 'all') ?? spanOfGroup(found, 'date');
        if (span)
          yield findingOf({
            span,
            message: 'There is a birth date here. Age in years and months usually does the job, and keeps the family safer if the page travels.',
            rewrites: [{ title: 'Give the age instead', text: pattern === birth && /^born/i.test(found[0]) ? 'now {years} years, {months} months old' : 'Age: {years} years, {months} months' }],
          });
      }
  },
});
