import type { People } from '../text/about.ts';
import { firstNameOf, patternOf, pronounOf as pronounOfCalled, strangersIn, withTitles } from './first-names.ts';
import { withoutQuotes } from './quoted.ts';
import { kin, kinOf, title, wordsFor, type Cast, type Pronoun, type Reader } from './kin.ts';
import { byContrast, notChilds, notReaders, pronounOf, pronounOfPassages } from './pronouns.ts';
import type { Passage, Told } from './told.ts';

const initials = /(?<![\p{L}.])\p{Lu}\.(?:\p{Lu}\.)+/gu;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Finds the people of a note. It reads the whole note, because only the whole tells whom a pronoun means. */
export function castOf(passages: readonly Passage[], { caregiver, child: named }: People): Cast {
  const told = passages.flatMap((passage) => passage.told);
  const prose = told.map(({ text }) => withoutQuotes(text));
  const child = named ?? onlyInitials(prose);
  const firsts = [child, caregiver].flatMap((name) => firstNameOf(name) ?? []);
  const strangers = firsts.length > 0 ? strangersIn(prose, firsts) : undefined;
  const grownUps = firsts.length > 0 ? prose.map((text) => withTitles(text, caregiver, strangers)) : prose;
  const childPronoun = pronounOf(grownUps, child) ?? pronounOfPassages(passages);
  const reader = readerOf({ passages, prose, child, childPronoun, caregiver });
  return withPronouns(prose, { child, childPronoun, reader, strangers });
}

/** Adds the pronouns of the child and the reader where one follows from the other. */
function withPronouns(prose: readonly string[], cast: Cast): Cast {
  const childPronoun = cast.childPronoun ?? notReaders(prose, cast) ?? byContrast(prose, cast);
  const known = { ...cast, childPronoun };
  if (!cast.reader || cast.reader.pronoun !== undefined) return known;
  return { ...known, reader: { ...cast.reader, pronoun: notChilds(prose, known) } };
}

/** The initials in the note, if all of them are the same. */
function onlyInitials(prose: readonly string[]): string | undefined {
  const found = new Set(prose.flatMap((text) => text.replaceAll(new RegExp(title, 'gu'), '').match(initials) ?? []));
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

interface Clues {
  readonly passages: readonly Passage[];
  readonly prose: readonly string[];
  readonly child: string | undefined;
  readonly childPronoun: Pronoun | undefined;
  /** As in the front matter. */
  readonly caregiver: string | undefined;
}

/** One way in which the note names somebody. */
interface Named {
  readonly key: string;
  readonly pattern: string;
  readonly pronoun: Pronoun | undefined;
}

/** “her two moms”, “his other dad”: it is unclear which of them is the reader. */
const several = /\b(?:two|both|other) (?:moms?|mothers?|dads?|fathers?|grandmothers?|aunts?|parents)\b/i;

function readerOf(clues: Clues): Reader | undefined {
  const named = [...kinNamed(clues), ...titlesNamed(clues), ...firstNamed(clues)];
  const all = named.filter(({ pattern }) => isActive(pattern, clues.prose, strong));
  const busy = all.filter(({ pattern }) => isActive(pattern, clues.prose, doing));
  const active = busy.length > 0 ? busy : all;
  if (clues.caregiver === undefined && clues.prose.some((text) => several.test(text))) return undefined;
  const chosen =
    clues.caregiver === undefined ? onlyOne(active, clues) : chosenBy(clues.caregiver, { active, named }, clues);
  if (!chosen || chosen.length === 0) return undefined;
  const pronouns = new Set(chosen.map(({ pronoun }) => pronoun).filter((pronoun) => pronoun !== undefined));
  const [pronoun] = pronouns;
  if (pronouns.size > 1) return undefined;
  // pairs come first, so that “her mom, Ms. T.,” is one name and not two
  const patterns = chosen.map(({ pattern }) => pattern);
  const pairs = patterns.flatMap((a) => patterns.filter((b) => b !== a).map((b) => `${a}, ${b}(?:,|(?=[.!?]?$))`));
  const names = new RegExp([...pairs, ...patterns].map((pattern) => `(?:${pattern})`).join('|'), 'gu');
  const called = (chosen.find(({ key }) => !(key in kin)) ?? chosen[0])?.key ?? '';
  return {
    names,
    pronoun,
    called,
    mayBe: chosen.some(({ key }) => key in kin) ? undefined : mayBe(called, pronoun, clues),
  };
}

/** “her mother”, if Ms. T. could be her mother and the note does not say. */
function mayBe(called: string, pronoun: Pronoun | undefined, clues: Clues): RegExp | undefined {
  if (isFosterNote(clues)) return undefined;
  const own = kinOf(called);
  const keys = own === undefined ? [...parents].filter((key) => isLike({ pronoun }, kin[key])) : [own];
  return new RegExp(String.raw`\b${ownerIn(clues)} (?:${keys.map(wordsFor).join('|')})\b`, 'u');
}

/** “his grandmother”, “J.A.’s dad”, “Mom”, “the foster mother”; not “his birth mother”. */
function kinNamed(clues: Clues): readonly Named[] {
  const all = clues.prose.join('\n');
  return Object.entries(kin).flatMap(([key, { apart = [], pronoun, words }]) => {
    const called = [words, ...apart]
      .map(asNames)
      .flatMap((names) => ({ key: new RegExp(bare(names), 'u').exec(all)?.[0] ?? '', pattern: bare(names), pronoun }))
      .filter((each) => each.key !== '');
    // “Daddy and Papa were home.”: they are two people, and “his father” could be either
    if (called.length > 1) return called;
    const every = wordsFor(key);
    const own = String.raw`\b${ownerIn(clues)} (?:foster )?(?:${every})\b`;
    const pattern =
      isFosterNote(clues) && parents.has(key) ? fosterOnly(clues, every) : `(?:${own}|${bare(asNames(every))})`;
    return new RegExp(pattern, 'u').test(all) ? [{ key, pattern, pronoun }] : [];
  });
}

const asNames = (words: string): string => words.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

/** “Mom” used as a name. */
const bare = (names: string): string =>
  String.raw`(?<!\b(?:[Hh]is|[Hh]er|[Tt]he|[Aa]|[Oo]ther|[Bb]irth|[Bb]io|[Bb]iological|[Dd]ear|['’]s) )\b(?:${names})\b`;

function ownerIn({ child, childPronoun }: Clues): string {
  const whose = childPronoun === 'he' ? '[Hh]is' : childPronoun === 'she' ? '[Hh]er' : '[Hh](?:is|er)';
  return child === undefined ? whose : `(?:${whose}|${escaped(child)}['’]s)`;
}

const parents: ReadonlySet<string> = new Set(['mother', 'father']);
const ofFoster =
  /\b(?:birth|bio|biological) (?:mother|mom|mum|father|dad|parents?|family)\b|\bfoster (?:mother|mom|mum|father|dad|parents?|family|home|care)\b/i;

/** In foster care, “his mother” may be his birth mother, if the front matter calls the reader something else. */
const isFosterNote = ({ caregiver, prose }: Clues): boolean =>
  caregiver !== undefined && kinOf(caregiver) === undefined && prose.some((text) => ofFoster.test(text));

const fosterOnly = (clues: Clues, words: string): string =>
  String.raw`\b(?:${ownerIn(clues)}|[Tt]he) foster (?:${words})\b`;

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
      ...titled(name),
    }));
}

/** “Dana”, “Grandma Bev”: the caregiver's first name, from the front matter. */
function firstNamed({ caregiver = '', prose }: Clues): readonly Named[] {
  const first = firstNameOf(caregiver);
  if (first === undefined) return [];
  return [{ key: caregiver, pattern: patternOf(first), pronoun: pronounOfCalled(first, prose, caregiver) }];
}

/** “smiled at her mother”, “her mother’s lap”: the mother is in the room. */
const here =
  '(?:smil|look|wav|laugh|grinn|reach|point|lean|crawl|walk|climb|jump|turn)ed (?:up |over |back )?(?:at|to|on|into|onto|toward)|ran (?:back )?to|gave (?:it|one) to';
const body = 'lap|head|arms?|hands?|shoulder|knees?|leg|nose|face|neck|chest|side|back|hair|cheek|plate|cup';

/**
 * Is this person active in the note, and not only mentioned? A verb follows the name, or somebody talks, gives or turns
 * to them.
 */
function isActive(pattern: string, prose: readonly string[], verbs: string): boolean {
  const acts = new RegExp(
    String.raw`(?:${pattern}),? (?:\p{Ll}+ly |also |still |often |then |just |and I )?(?!(?:is|was|has|does)\b)[\p{Ll}-]+(?:ed|s)\b|(?:${pattern}),? (?:${verbs})\b|(?:said|asked|told|showed|handed|with) (?:${pattern})|(?:${here}) (?:${pattern})|(?:${pattern})['’]s (?:${body})\b`,
    'u',
  );
  return prose.some((text) => acts.test(text));
}

/** Verbs of doing. “Dad was at work” and “Mother has little English” may be about somebody who is not there. */
const doing =
  'said|told|sat|sang|held|gave|went|put|lay|came|got|brought|took|saw|felt|thought|met|let|began|kept|knew|made|ate|drank|drew|drove|will(?! be)|would|can|could|may|might';
const strong = `${doing}|is|was|has|had|did|does`;

interface Names {
  readonly named: readonly Named[];
  /** The people who do something in the note. */
  readonly active: readonly Named[];
}

/** The person in the front matter. If the note never uses that name: the only relative who does something in it. */
function chosenBy(caregiver: string, { active, named }: Names, clues: Clues): readonly Named[] | undefined {
  const own = named.filter(
    ({ key, pattern }) => key === caregiver || new RegExp(`^(?:${pattern})$`, 'u').test(caregiver),
  );
  const isKin = own.some(({ key }) => key in kin);
  const relatives = active.filter(({ key }) => key in kin);
  const [only] = relatives;
  const same = relatives.length === 1 && only && isSaid(only, caregiver) ? [only] : [];
  if (own.length === 0) return same.length > 0 ? same : undefined;
  // “Ms. D.” in the front matter is “his mother”, if no other relative does something in the note
  return isKin
    ? own
    : [...own, ...same.filter((each) => isLike(each, own[0]) && !own.some((one) => areTwo(each, one, clues)))];
}

/** Can the name in the front matter mean this relative? “Dad” is not “his mother”, and neither is “Grandma Bev”. */
const isSaid = (relative: Named, caregiver: string): boolean =>
  (kinOf(caregiver) ?? relative.key) === relative.key && isLike(relative, titled(caregiver));

type Gendered = Pick<Named, 'pronoun'>;

const isLike = (a: Gendered, b: Gendered | undefined): boolean =>
  b?.pronoun === undefined || a.pronoun === undefined || a.pronoun === b.pronoun;

/** The pronoun that a title implies. */
const titled = (name: string): Gendered => ({
  pronoun: /^(?:Ms|Mrs)\b/.test(name) ? 'she' : /^Mr\b/.test(name) ? 'he' : undefined,
});

/** The only person who does something in the note. “her father” and “Mr. S.” are one person if the note says so. */
function onlyOne(active: readonly Named[], clues: Clues): readonly Named[] | undefined {
  const [first, second] = active;
  if (active.length === 1 && first) return [first];
  return active.length === 2 && first && second && areOne(first, second, clues) ? [first, second] : undefined;
}

/** “He came with his grandmother, as Ms. P. was away.”: a sentence names both, but not side by side. */
const areTwo = (a: Named, b: Named, { prose }: Clues): boolean =>
  prose.some(
    (text) =>
      new RegExp(a.pattern, 'u').test(text) &&
      new RegExp(b.pattern, 'u').test(text) &&
      !besideEachOther(a, b).test(text),
  );

const besideEachOther = (a: Named, b: Named): RegExp =>
  new RegExp(`(?:${a.pattern}),? (?:${b.pattern})|(?:${b.pattern}),? (?:${a.pattern})`, 'u');

/** “Her mom, Ms. T.,”; or a section whose heading names one and whose text begins with the other. */
function areOne(a: Named, b: Named, { passages, prose }: Clues): boolean {
  if (!isLike(a, b)) return false;
  if (prose.some((text) => besideEachOther(a, b).test(text))) return true;
  return passages.some(({ section, told }) => isNamedFor(section, a) && opensWith(told[0], b));
}

const isNamedFor = (section: string, { key }: Named): boolean =>
  key in kin && new RegExp(String.raw`\b(?:${wordsFor(key)})['’]s\b`).test(section);

const opensWith = (told: Told | undefined, { pattern }: Named): boolean =>
  told !== undefined && new RegExp(`^(?:${pattern})`, 'u').test(told.text);
