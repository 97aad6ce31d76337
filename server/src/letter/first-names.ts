import { withoutQuotes } from './quoted.ts';

/** Notes that call people by their first names, “Leo” and “Dana”, where others write initials and titles. */

const kin =
  'Mother|Father|Grandmother|Grandfather|Mom|Mum|Mommy|Mummy|Mama|Dad|Daddy|Papa|Grandma|Granny|Gran|Nan|Nana|Abuela|Grandpa|Grandad|Granddad|Abuelo|Aunt|Auntie|Uncle|Miss|Foster Mom|Foster Dad';
const called = new RegExp(String.raw`^(?:(?:${kin}) )?(?!(?:${kin})$)(\p{Lu}\p{Ll}[\p{L}'’-]*)$`, 'u');

/** “Dana” of “Dana” and of “Grandma Dana”; undefined for initials, for a title, for “Mom” and for full names. */
export const firstNameOf = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : called.exec(name)?.[1];

/** Finds “Dana” and “Grandma Dana”, as the source of a regular expression (flag `u`). */
export const patternOf = (first: string): string => String.raw`(?:\b(?:${kin}) )?\b${first}(?![\p{L}\p{N}])`;

const saying = 'said|says|told me|shared|reported|reports|feels|felt|thinks|thought|hopes|wants|wondered|mentioned';

/** “Grandma Dana”, “Dana said she …”: whether it is a he or a she, where the note tells. */
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

/** Written with a capital, and nobody's name: languages, feasts, toys. */
const noPerson =
  'English|Hebrew|Spanish|Somali|Arabic|French|Mandarin|Cantonese|Chinese|Vietnamese|Russian|Polish|Portuguese|Hindi|Urdu|Punjabi|Dari|Farsi|Pashto|Tagalog|Korean|Japanese|German|Italian|Creole|Ukrainian|Turkish|Swahili|Hmong|Nepali|Bengali|Amharic|Romanian|Christmas|Easter|Eid|Ramadan|Diwali|Thanksgiving|Halloween|Hanukkah|Lego|Legos|Duplo|Velcro|Play-Doh|God';
const day =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber';
/** A capital inside a sentence. */
const inside = new RegExp(
  String.raw`(?<=[\p{Ll}\d,;] )(?!(?:${day}|${kin}|${noPerson}|Dr|Ms|Mr|Mrs|Mx)\b)\p{Lu}\p{Ll}+`,
  'gu',
);
/** “Ty pushed the truck.”: at the head of a sentence a capital tells nothing, so the verb has to. */
const opening = new RegExp(
  String.raw`^(?!(?:${kin}|${noPerson}|He|She|It|We|You|They|There|This|That|These|Those|The|Then|What|Who|One|Two|Three|Both|All|His|Her|Our|My|Everybody|Everyone|Nobody|Visit|Session|Interpreter|Insurance|Behavior|Behaviour|Speech|Teacher|Staff|Nurse|Provider|Team|Caregiver|Family|Parent|Parents|Hearing|Sleep|Sibling|Brother|Sister)\b)(\p{Lu}\p{Ll}+) (?:and \p{Lu}|was\b|is\b|said\b|ran\b|took\b|gave\b|sat\b|had\b|held\b|\p{Ll}{2,}ed\b)`,
  'u',
);

/** Finds everybody of the note who is called by a first name and is none of `known`; undefined where nobody is. */
export function strangersIn(prose: readonly string[], known: readonly string[]): RegExp | undefined {
  const names = new Set(
    prose.flatMap((text) => {
      const open = withoutQuotes(text);
      return [...(open.match(inside) ?? []), opening.exec(open)?.[1] ?? ''];
    }),
  );
  for (const name of ['', ...known]) names.delete(name);
  // what is written small as well is a word
  const all = prose.join('\n');
  for (const name of names) if (new RegExp(String.raw`\b${name.toLowerCase()}\b`).test(all)) names.delete(name);
  return names.size === 0 ? undefined : new RegExp(String.raw`\b(?:${[...names].join('|')})(?!\p{L})`, 'u');
}

/** “Dana sang to him.” → “Ms. D. sang to him.”: somebody is named, and it is not the child. */
export function withTitles(text: string, caregiver: string | undefined, strangers: RegExp | undefined): string {
  const first = firstNameOf(caregiver);
  const others = strangers ? text.replaceAll(new RegExp(strangers.source, 'gu'), 'Ms. D.') : text;
  return first === undefined ? others : others.replaceAll(new RegExp(patternOf(first), 'gu'), 'Ms. D.');
}
