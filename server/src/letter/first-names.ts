import { withoutQuotes } from './quoted.ts';

/** For notes that use first names, “Leo” and “Dana”, instead of initials and titles. */

const kin =
  'Mother|Father|Grandmother|Grandfather|Mom|Mum|Mommy|Mummy|Mama|Dad|Daddy|Papa|Grandma|Granny|Gran|Nan|Nana|Abuela|Grandpa|Grandad|Granddad|Abuelo|Aunt|Auntie|Uncle|Miss|Foster Mom|Foster Dad';
const called = new RegExp(String.raw`^(?:(?:${kin}) )?(?!(?:${kin})$)(\p{Lu}\p{Ll}[\p{L}'’-]*)$`, 'u');

/**
 * “Dana” for “Dana” and for “Grandma Dana”. Undefined for initials, for a name with a title, for “Mom” and for full
 * names.
 */
export const firstNameOf = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : called.exec(name)?.[1];

/** Finds “Dana” and “Grandma Dana”, as the source of a regular expression (flag `u`). */
export const patternOf = (first: string): string => String.raw`(?:\b(?:${kin}) )?\b${first}(?![\p{L}\p{N}])`;

const saying = 'said|says|told me|shared|reported|reports|feels|felt|thinks|thought|hopes|wants|wondered|mentioned';

/** “he” or “she”, if the note tells, as in “Grandma Dana” or “Dana said she …”. */
export function pronounOf(first: string, prose: readonly string[], caregiver: string): 'he' | 'she' | undefined {
  const all = [caregiver, ...prose].join('\n');
  if (
    new RegExp(
      String.raw`\b(?:Mom|Mum|Mommy|Mummy|Mama|Grandma|Granny|Gran|Nan|Nana|Abuela|Aunt|Auntie) ${first}\b`,
      'u',
    ).test(all)
  )
    return 'she';
  if (new RegExp(String.raw`\b(?:Dad|Daddy|Papa|Grandpa|Grandad|Granddad|Abuelo|Uncle) ${first}\b`, 'u').test(all))
    return 'he';
  const said = new Set(
    [...all.matchAll(new RegExp(String.raw`\b${first} (?:${saying}) (?:that )?(he|she)\b`, 'gu'))].map(
      ([, who]) => who,
    ),
  );
  return said.size === 1 ? (said.has('she') ? 'she' : 'he') : undefined;
}

/** Capitalized words that are not names of people: languages, holidays, toys. */
const noPerson =
  'English|Hebrew|Spanish|Somali|Arabic|French|Mandarin|Cantonese|Chinese|Vietnamese|Russian|Polish|Portuguese|Hindi|Urdu|Punjabi|Dari|Farsi|Pashto|Tagalog|Korean|Japanese|German|Italian|Creole|Ukrainian|Turkish|Swahili|Hmong|Nepali|Bengali|Amharic|Romanian|Christmas|Easter|Eid|Ramadan|Diwali|Thanksgiving|Halloween|Hanukkah|Lego|Legos|Duplo|Velcro|Play-Doh|God';
const day =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber';
/** A capitalized word inside a sentence. */
const inside = new RegExp(
  String.raw`(?<=[\p{Ll}\d,;] )(?!(?:${day}|${kin}|${noPerson}|Dr|Ms|Mr|Mrs|Mx)\b)\p{Lu}\p{Ll}+`,
  'gu',
);
/** “Ty pushed the truck.”: at the start of a sentence every word has a capital, so a verb must follow. */
const opening = new RegExp(
  String.raw`^(?!(?:${kin}|${noPerson}|He|She|It|We|You|They|There|This|That|These|Those|The|Then|What|Who|One|Two|Three|Both|All|His|Her|Our|My|Everybody|Everyone|Nobody|Visit|Session|Interpreter|Insurance|Behavior|Behaviour|Speech|Teacher|Staff|Nurse|Provider|Team|Caregiver|Family|Parent|Parents|Hearing|Sleep|Sibling|Brother|Sister)\b)(\p{Lu}\p{Ll}+) (?:and \p{Lu}|was\b|is\b|said\b|ran\b|took\b|gave\b|sat\b|had\b|held\b|\p{Ll}{2,}ed\b)`,
  'u',
);

/** A pattern for everybody whom the note calls by a first name, without `known`. Undefined if there is nobody. */
export function strangersIn(prose: readonly string[], known: readonly string[]): RegExp | undefined {
  const names = new Set(
    prose.flatMap((text) => {
      const open = withoutQuotes(text);
      return [...(open.match(inside) ?? []), opening.exec(open)?.[1] ?? ''];
    }),
  );
  for (const name of ['', ...known]) names.delete(name);
  // a word that also occurs without a capital is not a name
  const all = prose.join('\n');
  for (const name of names) if (new RegExp(String.raw`\b${name.toLowerCase()}\b`).test(all)) names.delete(name);
  return names.size === 0 ? undefined : new RegExp(String.raw`\b(?:${[...names].join('|')})(?!\p{L})`, 'u');
}

/** “Dana sang to him.” → “Ms. D. sang to him.”: shows that somebody other than the child is named. */
export function withTitles(text: string, caregiver: string | undefined, strangers: RegExp | undefined): string {
  const first = firstNameOf(caregiver);
  const others = strangers ? text.replaceAll(new RegExp(strangers.source, 'gu'), 'Ms. D.') : text;
  return first === undefined ? others : others.replaceAll(new RegExp(patternOf(first), 'gu'), 'Ms. D.');
}
