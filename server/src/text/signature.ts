import type { Span } from './span.ts';

const closing =
  /^[ \t]*(?:sincerely|warmly|with (?:care|warmth|thanks|gratitude|love|kind(?:est)? regards|warm regards|best wishes|appreciation)|(?:kind|warm|best)(?:est)? (?:regards|wishes)|regards|best|yours(?: (?:truly|sincerely|warmly))?|thank you|thanks|many thanks|take care|see you soon|in partnership|gratefully|respectfully|xo+|(?:xo)+|love|hugs|cheers|fondly|all (?:my|the) best)[,.!]?[ \t]*\r?$/im;

/** The credentials after a clinician's name. */
const credentials =
  /^[ \t]*(?:signed(?: by)?:?[ \t]*)?[\p{Lu}{][\p{L}{}.’'-]*(?:[ \t]+[\p{Lu}{][\p{L}{}.’'-]*){0,4},[ \t]*(?:(?:M\.?S\.?|M\.?A\.?|M\.?Ed\.?|B\.?A\.?|Ph\.?D\.?|Ed\.?D\.?|Psy\.?D\.?),?[ \t]*)*(?:M\.?S\.?|M\.?A\.?|M\.?Ed\.?|Ph\.?D\.?|Psy\.?D\.?|M\.?D\.?|R\.?N\.?|OTR?(?:\/L)?|OTD|COTA(?:\/L)?|MOT|PTA?|DPT|PCS|SLP(?:-A|D)?|CCC(?:-SLP)?|CF-SLP|LCSW|LMSW|LMFT|LPC|LMHC|BCBA|IMH-E|IECMH|ECSE|EI|SWC|NCS|CLC|IBCLC|RD)(?=[\s,;)®/]|$)/u;

/** The same up to the comma. Few lines begin this way, and all the credentials take long to compile. */
const mayBeName = /^[ \t]*(?:signed(?: by)?:?[ \t]*)?[\p{Lu}{][^\s,]*(?:[ \t]+[\p{Lu}{][^\s,]*){0,4},/u;

/** A closing in one’s own words: “Your friend in this,”. */
const ownClosing = /^[ \t]*(?!(?:dear|hello|hi|hey|good)\b)\p{L}[^.!?:;,]{0,38},[ \t]*\r?$/iu;
/** A name, perhaps with a role, without a full stop. */
const nameAlone =
  /^[ \t]*\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,3}(?:,[ \t]*\p{L}[\p{L}’' /&-]{0,60})?[ \t]*\r?$/u;
/** The most lines below a closing: a name, perhaps a title and a place. */
const mostBelow = 3;

/**
 * The lines of `source` that sign it: a name with its credentials, and everything after a closing such as “Warmly,”.
 * Nobody wants to be told that their own credentials are jargon.
 */
export function signatureIn(source: string): Span | undefined {
  if (!source.includes('\n')) return isSigned(source) ? { start: 0, end: source.length } : undefined;
  let at = 0;
  const lines = source.split('\n');
  for (const [index, line] of lines.entries()) {
    const below = lines.length - 1 - index;
    const closesInOwnWords = below > 0 && below <= mostBelow && ownClosing.test(line);
    if (closesInOwnWords && lines.slice(index + 1).every((each) => nameAlone.test(each)))
      return { start: at + line.length, end: source.length };
    if (isSigned(line)) return { start: at, end: source.length };
    if (at + line.length < source.length && closing.test(line)) return { start: at + line.length, end: source.length };
    at += line.length + 1;
  }
  return undefined;
}

/** A name with its credentials. */
const isSigned = (line: string): boolean =>
  line.includes(',') && mayBeName.test(line) && credentials.test(line) && !isSentence(line);

/** “Sam Poe, OTR/L, will visit on Monday.” is not a signature. */
function isSentence(line: string): boolean {
  const words = line.match(/(?<=\s)\p{Ll}+/gu)?.length ?? 0;
  return words > 2 || (words > 0 && /[.!?]\s*$/.test(line));
}

/** Is this whole line a closing such as “With care,”? What follows it in a letter is the signature. */
export const isClosing = (source: string): boolean => closing.test(source) && source.trim().length < 40;
