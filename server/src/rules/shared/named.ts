import { pluralVerb } from '../../language/verbs.ts';
import { filled, type People } from '../../text/about.ts';

const many = new Set(
  'parents caregivers guardians families grandparents moms dads mothers fathers they we you aunts uncles'.split(' '),
);

/** Does it take a plural verb: “parents are”, “a mother is”? */
export const isMany = (who: string): boolean => many.has(who.toLowerCase()) || / (?:and|&) /i.test(who);

/** Fills in the people whom the front matter names. After “Mum and Dad”, the verb is plural. */
export const withNames = (text: string, people: People): string =>
  filled(isMany(people.caregiver ?? '') ? text.replaceAll(verbBehind, inPlural) : text, people);

const verbBehind = /(?<=\{caregiver\} )\p{Ll}+/gu;
const inPlural = (verb: string): string => pluralVerb(verb) ?? verb;
