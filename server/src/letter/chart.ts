import type { People } from '../text/about.ts';
import { capitalKin, title } from './kin.ts';
import type { Passage, Told } from './told.ts';

/** Chart abbreviations for people: “MGM” is the maternal grandmother. */
const lettersFor: readonly (readonly [RegExp, string])[] = [
  [/\b(?:MOC|MOB)\b/g, 'Mother'],
  [/\b(?:FOC|FOB)\b/g, 'Father'],
  [/\b(?:MGM|PGM)\b/g, 'Grandmother'],
  [/\b(?:MGF|PGF)\b/g, 'Grandfather'],
];

const inWords = (text: string, all: string): string =>
  lettersFor.reduce(
    // if a note has two of a kind, such as both grandmothers, the abbreviations stay, to tell them apart
    (said, [letters, word]) => (new Set(all.match(letters)).size === 1 ? said.replaceAll(letters, word) : said),
    text,
  );

/**
 * The people of a note without chart abbreviations. `meant` spells out the caregiver's abbreviation. `called` leaves
 * such a caregiver out, so that no letter begins “Dear MGM”.
 */
export function peopleInWords({ caregiver, ...people }: People): { readonly called: People; readonly meant: People } {
  if (caregiver === undefined) return { called: people, meant: people };
  const word = inWords(caregiver, caregiver);
  const meant = { ...people, caregiver: word };
  return { called: word === caregiver ? meant : people, meant };
}

/** Turns chart shorthand into full sentences. Anything uncertain stays as it is. */
export function spelledOut(passages: readonly Passage[], { caregiver, child }: People): readonly Passage[] {
  const all = passages.flatMap(({ told }) => told.map(({ text }) => text)).join('\n');
  const who = `(?:${namesOf(caregiver)})`;
  return passages.map(({ section, told }) => {
    const isTalk = told.filter(({ text }) => speaker(who).test(text)).length > 1;
    return {
      section,
      told: told.map((each, index) => {
        const named = asName(inWords(each.text, all));
        const said = isTalk
          ? named
          : named.replace(speaker(who), (_, name: string, words: string) => `${name} said, ${opened(words)}`);
        return { ...each, text: nextVisit(willDo(index === 0 ? whoLoved(said, each, child) : said, who)) };
      }),
    };
  });
}

const namesOf = (caregiver: string | undefined): string =>
  [...(caregiver === undefined ? [] : [caregiver.replaceAll(/[^\p{L} '’-]/gu, '.')]), title, capitalKin].join('|');

/** “Mom: “He slept.””, “Mother states, “He slept.”” */
const speaker = (who: string): RegExp =>
  new RegExp(
    String.raw`^(${who})(?:,? (?:states|stated|reports|reported|says))?[:,]? (["\u201c][^"\u201c\u201d]+["\u201d]\.?)$`,
    'u',
  );

/** “"he slept” → “"He slept”: a whole quotation begins with a capital and ends with a period. */
const opened = (words: string): string =>
  (words.slice(0, 1) + words.charAt(1).toUpperCase() + words.slice(2)).replace(/(?<=[\p{L}\p{N}])(["\u201d])$/u, '.$1');

/** “handed mother the spoon”: used as a name, although it has no capital. */
const asName = (text: string): string =>
  text.replaceAll(
    /(?<=(?:^|[.,;] |\b(?:(?<!\b(?:mom|mother|mum|dad|father|sister|brother) )and|with|to|by|for|from|at|on|when|while|but|that|handed|gave|told|asked|showed|hugged|said|saw) ))(?:mom|mother|dad|father|grandma|grandmother)(?=\b(?!-| (?:of|and (?:baby|child|son|daughter|infant|dad|father|mom|mother|I))\b))/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );

const deeds =
  'try|bring|practice|practise|sing|read|keep|use|give|offer|let|put|show|make|build|play|hold|watch|film|write|ask|call|text|send|email|take|sit|wait|leave|pause|count|add|start|print|draw|set|check|look|share|mark';

/** Words that show a full sentence. Shorthand such as “offer open cup” has none of them. */
const isSpoken = /\b(?:the|an?|his|her|my|our|your|this|each|every|some|more|no|it|them|him|\p{Ll}+ing)\b/u;

/** “Dad to try the song.” → “Dad will try the song.” */
const willDo = (text: string, who: string): string =>
  !isSpoken.test(text)
    ? text
    : text.replace(new RegExp(String.raw`^(${who}|We) to (?=(?:also )?(?:${deeds})\b)`, 'u'), '$1 will ');

/** “- Loved the water.” → “Zoe loved the water.”: at the start of an item, the subject can only be the child. */
function whoLoved(text: string, { part }: Told, child: string | undefined): string {
  if (child === undefined || part === 'caregiver' || part === 'goals') return text;
  return text.replace(/^(?:Love[sd]|Enjoy(?:s|ed)|Chose) /, (word) => `${child} ${word.toLowerCase()}`);
}

const day = String.raw`(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:on )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|in (?:an?|one|two|three|four|six|\d) weeks?`;

/** “Next visit Monday at 10.” → “Our next visit is Monday at 10.” */
const nextVisit = (text: string): string =>
  text.replace(
    new RegExp(
      String.raw`^Next visit:? (?:is )?(?=(?:${day})\b(?:,? (?:at )?(?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|noon))?\.?$)`,
      'u',
    ),
    'Our next visit is ',
  );
