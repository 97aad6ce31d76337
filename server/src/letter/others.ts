import { capitalKin, kinWords, title, which, type Cast, type Pronoun, type Reader } from './kin.ts';
import { withoutQuotes } from './quoted.ts';

/** The people whom `text` mentions besides the child and the reader, each as the pronoun that the word implies. */
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

/** “Lucy’s mother picked her up.” in a letter to her father: we do not tell one parent what the other does. */
const isOfAnother = (text: string, reader: Reader): boolean =>
  /^(?:\S+['’]s|His|Her) (?:mother|mom|mum|mommy|mama|father|dad|daddy|papa|parents)\b/.test(
    text.replace(new RegExp(`^(?:${reader.names.source})`, 'u'), 'You'),
  );

/** “her mother”, if the reader may be her mother. */
const isNear = (text: string, { mayBe, names }: Reader): boolean =>
  mayBe?.test(withoutQuotes(text.replaceAll(names, ' '))) === true;

/** “Dad” in a letter to a mother: she would say “his dad”, or his name. */
const bareKin = new RegExp(
  String.raw`(?<!\b(?:[Hh]is|[Hh]er|[Yy]our|[Tt]he|['’]s) (?:\p{Ll}+ )?)\b(?:${capitalKin})\b`,
  'u',
);

/**
 * Does the sentence name a person other than the child and the reader, by initials, a title, a first name or a word for
 * a relative?
 */
export function namesOthers(text: string, { child, reader, strangers }: Cast): boolean {
  // if the reader is not known, it could be any relative, and a letter must not call its reader “she”
  if (!reader && new RegExp(String.raw`\b(?:${kinWords}|parents?)\b`, 'i').test(withoutQuotes(text))) return true;
  if (reader && (isNear(text, reader) || isOfAnother(text, reader))) return true;
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
