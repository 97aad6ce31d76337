/** Tells whether words can stand without the sentences around them. */

/** Words that refer to something in the context: a person, a thing or a time mentioned elsewhere. */
const pointing =
  /(?<!\p{L})(?:he|she|they|him|them|hers|theirs|himself|herself|themselves|this|these|those|here|there|then|now|again|another|other|else|instead|today|yesterday|this (?:morning|afternoon|evening))(?!\p{L})/iu;
/** “to her”, “call her on Friday”. In “her truck”, the word says only whose truck it is. */
const herAlone =
  /(?<!\p{L})her(?=\s*(?:$|[^\p{L}\s])|\s+(?:on|at|in|by|to|for|with|about|when|if|so|and|or|before|after|the|a|an|how|what)\b)/iu;
const owned = /(?<!\p{L})(?:his|her|their|its)(?!\p{L})/iu;

/** @param owners whether “his” and “her” are allowed, because their owner is named too */
export const isSelfContained = (words: string, owners: boolean): boolean =>
  !pointing.test(words) && !herAlone.test(words) && (owners || !owned.test(words));

const day: readonly (readonly [RegExp, string])[] = [
  [/\btonight\b/i, 'that night'],
  [/\btomorrow\b/i, 'the next day'],
  [/\bnext week\b/i, 'the week after'],
  [/\bthis week\b/i, 'that week'],
  [/\bthis weekend\b/i, 'that weekend'],
];

/** Adapts a time to a later note: “tonight” → “that night”. */
export const toldLater = (words: string): string =>
  day.reduce((told, [named, later]) => told.replace(named, later), words);
