import type { Block } from '../text/block.ts';
import { defineBlockRule } from './rule.ts';
import { findingOf, spanOfGroup } from './shared/privacy.ts';

const name = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'’-]+){1,2}";
const fields =
  'child|patient|client|student|parent|mother|father|guardian|caregiver|sibling|brother|sister|mom|dad|grandmother|grandfather|name|full name|legal name|child name|client name|patient name|student name|parent name|first and last name|re|regarding|seen by|in attendance';
/** The field names as people write them: “child”, “Child”, “CHILD”, with or without “’s name”. */
const written = fields
  .split('|')
  .flatMap((field) => [field, field.charAt(0).toUpperCase() + field.slice(1), field.toUpperCase()])
  .join('|');
/** “Child: Jordan Alvarez”, “Name: …” */
const inField = new RegExp(`(?:^|[\\n|;*(]|[.!?] )\\s{0,4}(?:${written})(?:['’]s name)?[*_]{0,2}\\s?:[*_]{0,2}\\s{0,3}(?<name>${name})`, 'gu');
/** “her mother, Rosa Alvarez”, “his brother Leo Park” */
const kin = 'mother|father|mom|dad|brother|sister|teacher|grandmother|grandfather|grandma|grandpa|aunt|uncle|cousin|friend|stepfather|stepmother|stepdad|stepmom|guardian|twin|caregiver|parents?|foster (?:mother|father|mom|dad|parent)';
const ofKin = new RegExp(`\\b(?:his|her|their|the child’s|the child's|your|[Hh]is|[Hh]er|[Tt]heir|by) (?:${kin}),? (?<name>${name})`, 'gu');
/** Capitals that are no family name: places, clinics, tests, titles. */
const notPerson =
  /\b(?:School|Clinic|Hospital|Cent(?:er|re)|Elementary|Preschool|Academy|Street|Avenue|Park|Library|Church|Scales?|Profile|Test|Inventory|Checklist|Program|Services?|Early|Head|Start|Intervention|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Bear|Duck|Pig|Bunny|Language|English|Spanish|Zoom|Mr|Mrs|Ms|Dr|Mx)\b/;
const onlyCapital = /^\p{Lu}/u;

/** A first and a last name together. */
export const privacyFullName = defineBlockRule({
  id: 'privacy-full-name',
  title: 'A full name of a child or somebody of the family',
  family: 'privacy',
  severity: { 'session-note': 'warning', 'caregiver-letter': 'hint' },
  source: ['HIP'],
  options: {},
  *check(block) {
    for (const pattern of [inField, ofKin])
      for (const found of block.prose.matchAll(pattern)) {
        const span = spanOfGroup(found, 'name');
        if (!span || !isPerson(block, span)) continue;
        yield findingOf({
          span,
          message: 'A full name is in this text. Initials, or the placeholder that your record system fills in, keep the family safer.',
          rewrites: [
            { title: 'Use initials', text: initialsOf(block.source.slice(span.start, span.end)) },
            { title: 'Use a placeholder', text: '{name}' },
          ],
        });
      }
  },
});

const isPerson = ({ prose }: Block, { end, start }: { readonly start: number; readonly end: number }): boolean => {
  const text = prose.slice(start, end);
  return !notPerson.test(text) && text.split(' ').every((part) => onlyCapital.test(part));
};

const initialsOf = (fullName: string): string =>
  fullName
    .split(/[ -]/)
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('');
