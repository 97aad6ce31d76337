import type { People } from '../text/about.ts';
import { firstNameOf, patternOf, pronounOf as pronounOfCalled, strangersIn, withTitles } from './first-names.ts';
import { withoutQuotes } from './quoted.ts';
import type { Passage, Told } from './told.ts';

export type Pronoun = 'he' | 'she';

/** Who is spoken of in a note, as far as its words leave no doubt. */
export interface Cast {
  /** The child as the note calls them; undefined where it has no name for them, or several. */
  readonly child: string | undefined;
  readonly childPronoun: Pronoun | undefined;
  /** The caregiver who will read the letter; undefined where it could be one of several. */
  readonly reader: Reader | undefined;
  /** Everybody else whom the note calls by a first name, where it calls the child or the reader so. */
  readonly strangers?: RegExp | undefined;
}

export interface Reader {
  /** Finds every way in which the note names them: “Ms. D.”, “his mother”, “Mom”. Flags: g, u. */
  readonly names: RegExp;
  readonly pronoun: Pronoun | undefined;
  /** What they are to the child, or their name: “mother”, “Ms. D.” */
  readonly called: string;
}

/** Words for caregivers, by what they come to; the note may use any of a line. */
const kin: Readonly<Record<string, { readonly words: string; readonly pronoun: Pronoun }>> = {
  mother: { words: 'mother|mom|mum|mommy|mummy|mama', pronoun: 'she' },
  father: { words: 'father|dad|daddy|papa', pronoun: 'he' },
  grandmother: { words: 'grandmother|grandma|granny|gran|nan|nana|abuela', pronoun: 'she' },
  grandfather: { words: 'grandfather|grandpa|grandad|granddad|abuelo', pronoun: 'he' },
  aunt: { words: 'aunt|auntie', pronoun: 'she' },
  uncle: { words: 'uncle', pronoun: 'he' },
};
const kinWords = Object.values(kin)
  .map(({ words }) => words)
  .join('|');
/** “his birth mother”, “her other mom”: somebody else than the mother of the note. */
const which = '(?:birth|other|step|biological|adoptive|late)';

const title = String.raw`(?:Ms|Mrs|Mr|Mx)\.? \p{Lu}(?:[\p{L}'’-]+|\.(?:\p{Lu}\.)*)`;
const initials = /(?<![\p{L}.])\p{Lu}\.(?:\p{Lu}\.)+/gu;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Reads the whole note once: who a pronoun means is a matter of the whole. */
export function castOf(passages: readonly Passage[], { caregiver, child: named }: People): Cast {
  const told = passages.flatMap((passage) => passage.told);
  const prose = told.map(({ text }) => withoutQuotes(text));
  const child = named ?? onlyInitials(prose);
  const firsts = [child, caregiver].flatMap((name) => firstNameOf(name) ?? []);
  const strangers = firsts.length > 0 ? strangersIn(prose, firsts) : undefined;
  const grownUps = firsts.length > 0 ? prose.map((text) => withTitles(text, caregiver, strangers)) : prose;
  const childPronoun = pronounOf(grownUps, child) ?? pronounOfPassages(passages);
  const reader = readerOf({ passages, prose, child, childPronoun, caregiver });
  const cast = { child, childPronoun, reader, strangers };
  return childPronoun === undefined ? { ...cast, childPronoun: notReaders(prose, cast) } : cast;
}

/** In a note with nobody else in it, “he” is the child, where the reader is a “she”. */
function notReaders(prose: readonly string[], cast: Cast): Pronoun | undefined {
  const own = cast.reader?.pronoun;
  if (own === undefined || prose.some((text) => othersIn(text, cast).some((other) => other !== own))) return undefined;
  const used = own === 'she' ? /\b(?:he|him|his)\b/i : /\b(?:she|her)\b/i;
  return prose.filter((text) => used.test(text)).length > 1 ? genderOf(own === 'she' ? 'he' : 'she') : undefined;
}

/** The initials of the note, where it has one pair of them. */
function onlyInitials(prose: readonly string[]): string | undefined {
  const found = new Set(prose.flatMap((text) => text.replaceAll(new RegExp(title, 'gu'), '').match(initials) ?? []));
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

/** “her brother” tells most; a sentence with the child and one pronoun tells something. */
function pronounOf(prose: readonly string[], child: string | undefined): Pronoun | undefined {
  const votes = prose.flatMap((text, index) => [
    ...relativesIn(text),
    ...onlyPronounIn(text, child),
    ...followingIn(prose[index - 1], text, child),
  ]);
  const he = votes.filter((vote) => vote === 'he').length;
  const she = votes.length - he;
  const [winner, more, less] = he > she ? (['he', he, she] as const) : (['she', she, he] as const);
  return more >= 2 && more > 2 * less ? winner : onlyPronounOf(prose);
}

/** The pronoun of passages in which nobody but the child is spoken of, where there are two and no other. */
function pronounOfPassages(passages: readonly Passage[]): Pronoun | undefined {
  const votes = passages.flatMap(({ section, told }) => {
    const prose = [section, ...told.map(({ text }) => withoutQuotes(text))].join(' ');
    const pronouns = new Set((prose.match(/\b(?:he|him|his|she|her)\b/gi) ?? []).map(genderOf));
    return pronouns.size === 1 && !anybody.test(prose) ? [...pronouns] : [];
  });
  const [first] = votes;
  return votes.length > 1 && votes.every((vote) => vote === first) ? first : undefined;
}

/** The one pronoun of a note that names nobody else. */
function onlyPronounOf(prose: readonly string[]): Pronoun | undefined {
  const pronouns = new Set(prose.flatMap((text) => (text.match(/\b(?:he|him|his|she|her)\b/gi) ?? []).map(genderOf)));
  const [only] = pronouns;
  return pronouns.size === 1 && !prose.some((text) => anybody.test(text)) ? only : undefined;
}

const relatives = new RegExp(
  String.raw`\b(his|her) (?:own |little |older |younger |baby |big |foster |twin )*(?:${kinWords}|sister|brother|cousin|twin|parents|family|teacher|aide)\b(?!-in-law)`,
  'gi',
);
const anybody = new RegExp(String.raw`\b(?:${kinWords}|sister|brother|teacher|aide|cousin)\b|${title}`, 'iu');

/** Each tells twice as much as a sentence does. */
const relativesIn = (text: string): readonly Pronoun[] =>
  [...text.matchAll(relatives)].flatMap(([, whose = '']) => [genderOf(whose), genderOf(whose)]);

/** “J.O. chose the bus. | He drove.”: whoever is spoken of alone is spoken of still. */
function followingIn(before: string | undefined, text: string, child: string | undefined): readonly Pronoun[] {
  const [, pronoun] = /^(He|She)\b/.exec(text) ?? [];
  if (pronoun === undefined || before === undefined || child === undefined) return [];
  return before.startsWith(`${child} `) && !anybody.test(before) ? [genderOf(pronoun)] : [];
}

function onlyPronounIn(text: string, child: string | undefined): readonly Pronoun[] {
  if (anybody.test(text) || (child !== undefined && !text.includes(child))) return [];
  // “J.O. leaned on her.”: she is somebody else
  const isOthers =
    child !== undefined && text.startsWith(`${child} `) && !/\b(?:he|she|his)\b|\bher \p{Ll}/iu.test(text);
  const pronouns = new Set((text.match(/\b(?:he|him|his|she|her)\b/gi) ?? []).map(genderOf));
  return pronouns.size === 1 && !isOthers ? [...pronouns] : [];
}

export const genderOf = (pronoun: string): Pronoun => (/^(?:she|her|hers|herself)$/i.test(pronoun) ? 'she' : 'he');

interface Clues {
  readonly passages: readonly Passage[];
  readonly prose: readonly string[];
  readonly child: string | undefined;
  readonly childPronoun: Pronoun | undefined;
  /** As the front matter says it. */
  readonly caregiver: string | undefined;
}

/** A way in which somebody is named, as a pattern. */
interface Named {
  readonly key: string;
  readonly pattern: string;
  readonly pronoun: Pronoun | undefined;
}

/** “her two moms”, “his other dad”: then nobody can tell which. */
const several = /\b(?:two|both|other) (?:moms?|mothers?|dads?|fathers?|grandmothers?|aunts?|parents)\b/i;

function readerOf(clues: Clues): Reader | undefined {
  const named = [...kinNamed(clues), ...titlesNamed(clues), ...firstNamed(clues)];
  const all = named.filter(({ pattern }) => isActive(pattern, clues.prose, strong));
  const busy = all.filter(({ pattern }) => isActive(pattern, clues.prose, doing));
  const active = busy.length > 0 ? busy : all;
  if (clues.caregiver === undefined && clues.prose.some((text) => several.test(text))) return undefined;
  const chosen = chosenBy(clues.caregiver, active) ?? onlyOne(active, clues);
  if (!chosen || chosen.length === 0) return undefined;
  const pronouns = new Set(chosen.map(({ pronoun }) => pronoun).filter((pronoun) => pronoun !== undefined));
  const [pronoun] = pronouns;
  if (pronouns.size > 1) return undefined;
  // the longest first, so that “her mom, Ms. T.,” is one name and not two
  const patterns = chosen.map(({ pattern }) => pattern);
  const pairs = patterns.flatMap((a) => patterns.filter((b) => b !== a).map((b) => `${a}, ${b}(?:,|(?=[.!?]?$))`));
  const names = new RegExp([...pairs, ...patterns].map((pattern) => `(?:${pattern})`).join('|'), 'gu');
  return { names, pronoun, called: (chosen.find(({ key }) => !(key in kin)) ?? chosen[0])?.key ?? '' };
}

/** “his grandmother”, “J.A.’s dad”, “Mom”, “the foster mother”; not “his birth mother”. */
function kinNamed({ child, childPronoun, prose }: Clues): readonly Named[] {
  const all = prose.join('\n');
  return Object.entries(kin).flatMap(([key, { pronoun, words }]) => {
    const whose = childPronoun === 'he' ? '[Hh]is' : childPronoun === 'she' ? '[Hh]er' : '[Hh](?:is|er)';
    const owner = child === undefined ? whose : `(?:${whose}|${escaped(child)}['’]s)`;
    const capital = words.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
    const pattern = String.raw`(?:\b${owner} (?:foster )?(?:${words})\b|(?<!\b(?:[Hh]is|[Hh]er|[Tt]he|[Aa]|[Oo]ther|[Bb]irth|[Dd]ear|['’]s) )\b(?:${capital})\b)`;
    return new RegExp(pattern, 'u').test(all) ? [{ key, pattern, pronoun }] : [];
  });
}

function titlesNamed({ prose }: Clues): readonly Named[] {
  const all = prose.join('\n');
  const names = new Set((all.match(new RegExp(title, 'gu')) ?? []).map((name) => name.replace(/['’]s?$/, '')));
  const others = new RegExp(
    String.raw`(${title}),? (?:(?:his|her|the) (?:\p{Ll}+ )?(?:teacher|aide|nurse|doctor|therapist|assistant))\b`,
    'gu',
  );
  const workers = new Set([...all.matchAll(others)].map(([, name]) => name));
  return [...names]
    .filter((name) => !workers.has(name))
    .map((name) => ({
      key: name,
      pattern: String.raw`\b${escaped(name)}(?![\p{L}\p{N}])`,
      pronoun: /^(?:Ms|Mrs)/.test(name) ? 'she' : name.startsWith('Mr') ? 'he' : undefined,
    }));
}

/** “Dana”, “Grandma Bev”, as the front matter calls them. */
function firstNamed({ caregiver = '', prose }: Clues): readonly Named[] {
  const first = firstNameOf(caregiver);
  if (first === undefined) return [];
  return [{ key: caregiver, pattern: patternOf(first), pronoun: pronounOfCalled(first, prose, caregiver) }];
}

/** Somebody who does something, rather than one who is mentioned: a verb follows, or they are asked or told. */
function isActive(pattern: string, prose: readonly string[], verbs: string): boolean {
  const acts = new RegExp(
    String.raw`(?:${pattern}),? (?:\p{Ll}+ly |also |still |often |then |just |and I )?(?!(?:is|was|has|does)\b)[\p{Ll}-]+(?:ed|s)\b|(?:${pattern}),? (?:${verbs})\b|(?:said|asked|told|with) (?:${pattern})`,
    'u',
  );
  return prose.some((text) => acts.test(text));
}

/** “Dad was at work”, “Mother has little English” tell of somebody who need not be there. */
const doing =
  'said|told|sat|sang|held|gave|went|put|lay|came|got|brought|took|saw|felt|thought|met|let|began|kept|knew|made|ate|drank|drew|drove|will(?! be)|would|can|could|may|might';
const strong = `${doing}|is|was|has|had|did|does`;

/** Whom the front matter names; a name that the note itself never uses goes with the only one who acts in it. */
function chosenBy(caregiver: string | undefined, active: readonly Named[]): readonly Named[] | undefined {
  if (caregiver === undefined) return undefined;
  const own = active.filter(
    ({ key, pattern }) => key === caregiver || new RegExp(`^(?:${pattern})$`, 'u').test(caregiver),
  );
  const isKin = own.some(({ key }) => key in kin);
  const relatives = active.filter(({ key }) => key in kin);
  const [only] = relatives;
  if (own.length === 0) return relatives.length === 1 && only ? [only] : undefined;
  // “Ms. D.” of the front matter is “his mother”, where the note knows of no other relative
  return !isKin && only && relatives.length === 1 && isLike(only, own[0]) ? [...own, only] : own;
}

const isLike = (a: Named, b: Named | undefined): boolean =>
  b?.pronoun === undefined || a.pronoun === undefined || a.pronoun === b.pronoun;

/** The one who acts in the note; “her father” and “Mr. S.” are one where the note itself says so. */
function onlyOne(active: readonly Named[], clues: Clues): readonly Named[] | undefined {
  const [first, second] = active;
  if (active.length === 1 && first) return [first];
  return active.length === 2 && first && second && areOne(first, second, clues) ? [first, second] : undefined;
}

/** “Her mom, Ms. T.,”; or a section named for the one that begins with the other. */
function areOne(a: Named, b: Named, { passages, prose }: Clues): boolean {
  if (!isLike(a, b)) return false;
  const side = new RegExp(`(?:${a.pattern}), (?:${b.pattern})|(?:${b.pattern}), (?:${a.pattern})`, 'u');
  if (prose.some((text) => side.test(text))) return true;
  return passages.some(({ section, told }) => isNamedFor(section, a) && opensWith(told[0], b));
}

const isNamedFor = (section: string, { key }: Named): boolean =>
  key in kin && new RegExp(String.raw`\b(?:${kin[key]?.words ?? ''})['’]s\b`).test(section);

const opensWith = (told: Told | undefined, { pattern }: Named): boolean =>
  told !== undefined && new RegExp(`^(?:${pattern})`, 'u').test(told.text);

/** Anybody but the child who is named in `text`, by the gender that their word tells. */
export function othersIn(text: string, { child, reader, strangers }: Cast): readonly (Pronoun | 'unknown')[] {
  let rest = withoutQuotes(text);
  if (reader) rest = rest.replaceAll(reader.names, ' ');
  if (child !== undefined) rest = rest.replaceAll(child, ' ');
  const women = rest.match(
    /\b(?:mother|mom|mommy|grandmother|grandma|sister|aunt|girls?|lady|nana|woman|mothers|moms)\b|\b(?:Ms|Mrs)\b/g,
  );
  const men = rest.match(/\b(?:father|dad|daddy|grandfather|grandpa|brothers?|uncle|boys?|man|twin)\b|\bMr\b/g);
  const unknown = rest.match(
    /\b(?:teacher|aide|cousins?|friends?|peers?|(?<!\b(?:of|most|many|all|normal|typical) )children|baby(?! doll)|babies|kids|parents|doctor|nurse)\b|\bMx\b/g,
  );
  return [
    ...(women ?? []).map(() => 'she' as const),
    ...(men ?? []).map(() => 'he' as const),
    ...(unknown ?? []).map(() => 'unknown' as const),
    ...(strangers?.test(rest) ? ['unknown' as const] : []),
  ];
}

/** “Dad”, said to a mother: she would say “his dad”, or his name. */
const bareKin = new RegExp(
  String.raw`(?<!\b(?:[Hh]is|[Hh]er|[Yy]our|[Tt]he|['’]s) (?:\p{Ll}+ )?)\b(?:${kinWords.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())})\b`,
  'u',
);

/** Is a person of the note named who is neither the child nor the reader: by initials, a title, or a first name? */
export function namesOthers(text: string, { child, reader, strangers }: Cast): boolean {
  // who reads the letter is not known: then any relative could be the reader, spoken of as if they were not there
  if (!reader && new RegExp(String.raw`\b(?:${kinWords}|parents?)\b`, 'i').test(withoutQuotes(text))) return true;
  let rest = text;
  if (reader) rest = rest.replaceAll(reader.names, ' ');
  if (child !== undefined) rest = rest.replaceAll(child, ' ');
  return (
    strangers?.test(rest) === true ||
    bareKin.test(withoutQuotes(rest)) ||
    new RegExp(String.raw`${title}|(?<![\p{L}.])\p{Lu}\.(?=[\s,;:!?'’"\u201d)]|\p{Lu}|$)`, 'u').test(rest) ||
    new RegExp(String.raw`\b${which} (?:${kinWords})\b`).test(rest)
  );
}
