import { kinWords, title, type Cast, type Pronoun } from './kin.ts';
import { othersIn } from './others.ts';
import { withoutQuotes } from './quoted.ts';
import type { Passage } from './told.ts';

/** Infers whether the child is “he” or “she” if the note does not say it directly. */

/** By votes: “her brother” counts twice, a sentence with the child and only one pronoun counts once. */
export function pronounOf(prose: readonly string[], child: string | undefined): Pronoun | undefined {
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

/** The pronoun of passages that mention nobody but the child, if there are at least two and all agree. */
export function pronounOfPassages(passages: readonly Passage[]): Pronoun | undefined {
  const votes = passages.flatMap(({ section, told }) => {
    const prose = [section, ...told.map(({ text }) => withoutQuotes(text))].join(' ');
    const pronouns = new Set((prose.match(/\b(?:he|him|his|she|her)\b/gi) ?? []).map(genderOf));
    return pronouns.size === 1 && !anybody.test(prose) ? [...pronouns] : [];
  });
  const [first] = votes;
  return votes.length > 1 && votes.every((vote) => vote === first) ? first : undefined;
}

/** The pronoun of a note that uses only one, and mentions nobody but the child. */
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

/** Each match gives two votes. */
const relativesIn = (text: string): readonly Pronoun[] =>
  [...text.matchAll(relatives)].flatMap(([, whose = '']) => [genderOf(whose), genderOf(whose)]);

/** “J.O. chose the bus. | He drove.”: only the child was mentioned, so “He” is the child. */
function followingIn(before: string | undefined, text: string, child: string | undefined): readonly Pronoun[] {
  const [, pronoun] = /^(He|She)\b/.exec(text) ?? [];
  if (pronoun === undefined || before === undefined || child === undefined) return [];
  return before.startsWith(`${child} `) && !anybody.test(before) ? [genderOf(pronoun)] : [];
}

function onlyPronounIn(text: string, child: string | undefined): readonly Pronoun[] {
  if (anybody.test(text) || (child !== undefined && !text.includes(child))) return [];
  // “J.O. leaned on her.”: “her” is somebody else
  const isOthers =
    child !== undefined && text.startsWith(`${child} `) && !/\b(?:he|she|his)\b|\bher \p{Ll}/iu.test(text);
  const pronouns = new Set((text.match(/\b(?:he|him|his|she|her)\b/gi) ?? []).map(genderOf));
  return pronouns.size === 1 && !isOthers ? [...pronouns] : [];
}

export const genderOf = (pronoun: string): Pronoun => (/^(?:she|her|hers|herself)$/i.test(pronoun) ? 'she' : 'he');

/** If the reader is “she”, and the note mentions nobody else who could be “he”, then “he” is the child. */
export function notReaders(prose: readonly string[], cast: Cast): Pronoun | undefined {
  const own = cast.reader?.pronoun;
  if (own === undefined || prose.some((text) => othersIn(text, cast).some((other) => other !== own))) return undefined;
  const used = own === 'she' ? /\b(?:he|him|his)\b/i : /\b(?:she|her)\b/i;
  return prose.filter((text) => used.test(text)).length > 1 ? opposite(own) : undefined;
}

const feature =
  '(?:(?:left|right|own|whole) )?(?:hands?|arms?|eyes|ears|head|mouth|lips|feet|foot|knees|legs?|breath|thumb|name|tongue)';
/** “closed his eyes”, “with her left hand”, “by himself”: the pronoun is that of the subject. */
const ofOneself = new RegExp(
  String.raw`\b(?:clos|open|bent|cover|shook|suck|held|lift|rais|turn|mov|stomp|clapp|us)(?:ed)? (his|her) ${feature}\b|\bwith (?:both )?(his|her) ${feature}\b|\bto (his|her) name\b|\b(?:for|by|to|fed) (himself|herself)\b`,
  'iu',
);
/** “Jonah looked up at her and smiled.”: the subject is somebody other than “her”. */
const toAnother =
  /^ (?:\p{L}+ly )?\p{Ll}+(?: (?:up|back|over|out|at|to|on|for|with|toward|beside|behind|into))* (?:(him)\b|(her)(?=[.,;!?]|$| (?:and|but|to|on|in|at|with|when|while|as|for|from|until|up|back|the|an?|every|\d)\b))/iu;

const opposite = (pronoun: Pronoun): Pronoun => (pronoun === 'she' ? 'he' : 'she');

/**
 * The child's pronoun, from “J.A. closed his eyes”. If the note mentions only the child and the reader, a “he” and a
 * “she”, also from what one of them does to the other.
 */
export function byContrast(prose: readonly string[], cast: Cast): Pronoun | undefined {
  const { child, reader } = cast;
  if (child === undefined) return undefined;
  // a boy can run to another “him”: this tells them apart only if one of the two is “she”
  const areTwo =
    [/\b(?:he|him|his)\b/i, /\b(?:she|her)\b/i].every((used) => prose.some((text) => used.test(text))) &&
    prose.every((text) => othersIn(text, cast).length === 0);
  const votes = prose.flatMap((text) => {
    const behind = text.startsWith(`${child} `) ? text.slice(child.length) : undefined;
    if (behind !== undefined) return [...ownIn(behind), ...(areTwo ? anothersIn(behind).map(opposite) : [])];
    const name = reader && new RegExp(`^(?:${reader.names.source}) `, 'u').exec(text)?.[0];
    return name !== undefined && areTwo ? anothersIn(text.slice(name.length - 1)) : [];
  });
  const [first] = votes;
  return votes.every((vote) => vote === first) ? first : undefined;
}

function ownIn(behind: string): readonly Pronoun[] {
  const found = ofOneself.exec(behind);
  // “…, and Ms. D. closed her eyes”: the subject is somebody else by then
  if (!found || /\p{Lu}|\b(?:he|she|who)\b/u.test(behind.slice(0, found.index))) return [];
  const [, ...words] = found;
  return words.filter(Boolean).map(genderOf);
}

const anothersIn = (behind: string): readonly Pronoun[] => {
  const [, him, her] = toAnother.exec(behind) ?? [];
  const word = him ?? her;
  return word === undefined ? [] : [genderOf(word)];
};

/** If the child is “he”, and the note mentions nobody else, then “she” is the reader. */
export function notChilds(prose: readonly string[], cast: Cast): Pronoun | undefined {
  const own = cast.childPronoun;
  if (own === undefined || prose.some((text) => othersIn(text, cast).length > 0)) return undefined;
  const used = own === 'she' ? /\b(?:he|him|his)\b/i : /\b(?:she|her)\b/i;
  return prose.some((text) => used.test(text)) ? opposite(own) : undefined;
}
