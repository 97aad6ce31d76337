/** How words begin, in sound and spelling: for articles and capitals. */

const vowelSpelling = /^[aeiou]/i;
/** Spelled with a vowel but pronounced with a consonant: “a one-step game”, “a useful tool”, “a European”. */
const consonantSound = /^(?:one|once|uni(?!n|m)|us(?:e|u|a)|u(?:tensil|til)|eu|ewe|ukulele|u\b)/i;
const silentH = /^(?:hour|honest|honou?r|heir)/i;
/** Letters whose names begin with a vowel sound: “an IFSP”, “an SLP”, “an MRI”. */
const vowelLetter = /^[AEFHILMNORSX]/;
const spelledOut = /^[A-Z](?:[A-Z]|\d|s?\b)/;
const vowelNumber = /^(?:8|11|18)(?!\d{1,2}\b(?<=1\d{2,3}))/;

/** The indefinite article that goes before `text`. */
export function articleFor(text: string): 'a' | 'an' {
  const word = text.replace(/^[^\p{L}\p{N}]+/u, '');
  if (spelledOut.test(word)) return vowelLetter.test(word) ? 'an' : 'a';
  if (vowelNumber.test(word)) return 'an';
  if (silentH.test(word)) return 'an';
  return vowelSpelling.test(word) && !consonantSound.test(word) ? 'an' : 'a';
}

const firstLetter = /\p{L}/u;

/** Capitalizes the first letter. A blank such as `{child}` stays as it is, and so does “4 y/o”. */
export const capitalized = (text: string): string =>
  /^[{\d]/.test(text) ? text : text.replace(firstLetter, (letter) => letter.toUpperCase());

/** Makes the first letter lower case, as inside a sentence. */
export const uncapitalized = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

/** Does the text begin with a capital that is not part of an abbreviation: “Hypotonia”, but not “IFSP”? */
export const startsWithCapital = (text: string): boolean => /^\P{L}*\p{Lu}(?!\p{Lu})/u.test(text);
