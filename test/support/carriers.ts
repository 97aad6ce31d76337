import type { GrammaticalNumber } from '../../server/src/language/substitute.ts';

/**
 * Sentences that contain a term, and what they should become when plain words replace it. This is a second, much
 * simpler model of English than the server's. It only has to know the sentences that it builds itself.
 */
export interface Carrier {
  readonly name: string;
  readonly sentence: (words: Words) => string;
}

/** What goes into a sentence. */
export interface Words {
  readonly text: string;
  readonly number: GrammaticalNumber | undefined;
}

/**
 * Spelled with a vowel but pronounced with a consonant, and the reverse. Abbreviations are pronounced letter by letter.
 */
const consonants = /^(?:one|once|uni[a-mo-z]|use|usual|user|useful|europe)/i;
const vowels = /^(?:[aeiou]|hour|honest|8|11|18)/i;

export function articleBefore(text: string): 'a' | 'an' {
  const word = /^[^\s-]+/.exec(text.replace(/^[^\p{L}\d]+/u, ''))?.[0] ?? '';
  if (/^[A-Z]{2,}s?$|^[A-Z]$|^[A-Z]\./.test(word)) return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a';
  return vowels.test(word) && !consonants.test(word) ? 'an' : 'a';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bare = ({ text }: Words): string => text.replace(/^(?:an?|the) /, '');
const isMany = ({ number }: Words): boolean => number === 'plural';
/** Words that already have a determiner. */
const saysWhose = ({ text }: Words): boolean => /^(?:your|the child's|their|his|her|each|some|this) /.test(text);

/** With “a” or “an” if the words are countable. */
const one = (words: Words): string => {
  if (words.number !== 'singular' || saysWhose(words)) return words.text;
  return `${articleBefore(bare(words))} ${bare(words)}`;
};
/** Where no article is needed. The words may contain their own. */
const loose = (words: Words): string => words.text;
const the = (words: Words): string => (saysWhose(words) ? words.text : `the ${bare(words)}`);
const verb = (singular: string, plural: string, words: Words): string => (isMany(words) ? plural : singular);

const forAnyNoun: readonly Carrier[] = [
  { name: 'the …, subject', sentence: (n) => `${capital(the(n))} ${verb('helps', 'help', n)} him at home.` },
  { name: 'his …', sentence: (n) => `His ${bare(n)} ${verb('is', 'are', n)} new to us.` },
  { name: 'this …', sentence: (n) => `${isMany(n) ? 'These' : 'This'} ${bare(n)} ${verb('was', 'were', n)} new.` },
  { name: 'Jo’s …', sentence: (n) => `Jo’s ${bare(n)} ${verb('has', 'have', n)} changed.` },
  { name: 'the … in bold, a number and a “not”', sentence: (n) => `We did not use **${the(n)}** for 12 minutes.` },
  { name: 'the level of his …', sentence: (n) => `The level of his ${bare(n)} helps him.` },
  { name: 'a question about his …', sentence: (n) => `${isMany(n) ? 'Are' : 'Is'} his ${bare(n)} new to you?` },
];

const forOne: readonly Carrier[] = [
  { name: 'a …, subject', sentence: (n) => `${capital(one(n))} ${verb('helps', 'help', n)} him at home.` },
  { name: 'a …, object', sentence: (n) => `We talked about ${one(n)} today.` },
  { name: 'a …, in a list', sentence: (n) => `> - ${capital(one(n))} ${verb('comes', 'come', n)} first.` },
  { name: 'a … in bold', sentence: (n) => `We tried **${one(n)}** today.` },
];

const forNoArticle: readonly Carrier[] = [
  { name: '…, subject', sentence: (n) => `${capital(loose(n))} ${verb('helps', 'help', n)} him at home.` },
  { name: '…, object', sentence: (n) => `We talked about ${loose(n)} today.` },
  { name: '…, in bold', sentence: (n) => `We read about **${loose(n)}** for 12 minutes, not 20.` },
  { name: '…, in a clause', sentence: (n) => `We know that ${loose(n)} ${verb('helps', 'help', n)} him.` },
  { name: '…, in coordination', sentence: (n) => `We read about songs and ${loose(n)} today.` },
  { name: '…, on its own', sentence: (n) => `- ${capital(loose(n))}` },
  { name: '…, in a quotation', sentence: (n) => `She said, “${capital(loose(n))} ${verb('is', 'are', n)} new.”` },
];

const words =
  (text: (words: string) => string): Carrier['sentence'] =>
  ({ text: said }) =>
    text(said);

const forAdjectives: readonly Carrier[] = [
  {
    name: 'a … child',
    sentence: words((w) => `He is ${w.startsWith('the ') ? w : `${articleBefore(w)} ${w}`} child.`),
  },
  { name: 'is …', sentence: words((w) => `He was ${w} for 3 days, but not today.`) },
  { name: 'her … smile', sentence: words((w) => `Her ${w.replace(/^the /, '')} smile is new.`) },
  { name: 'is … in bold', sentence: words((w) => `He was **${w}** today.`) },
];

const forVerbs = (form: string, isBase: boolean): readonly Carrier[] => {
  const [head = ''] = form.split(' ');
  if (head.endsWith('ing'))
    return [
      { name: 'is …ing', sentence: words((w) => `She is ${w} the 3 toys, not the books.`) },
      { name: 'by …ing', sentence: words((w) => `We helped by **${w}** the song.`) },
    ];
  if (!isBase && /[^s]s$/.test(head))
    return [{ name: 'she …s', sentence: words((w) => `She ${w} the 3 toys, not the books.`) }];
  if (!isBase) return [{ name: 'we …ed', sentence: words((w) => `We ${w} the 3 toys, not the books.`) }];
  return [
    { name: 'they …', sentence: words((w) => `They ${w} the 3 toys, not the books.`) },
    { name: 'to …', sentence: words((w) => `We plan to ${w} the song.`) },
    { name: 'can …', sentence: words((w) => `You can **${w}** the song.`) },
  ];
};

const forOthers: readonly Carrier[] = [
  { name: 'within', sentence: words((w) => `We sang ${w} the song for 3 minutes, not 5.`) },
  { name: 'at the head', sentence: words((w) => `${capital(w)} the song, we did not stop.`) },
];

/** Forms with words of their neighbors, such as “a majority of the”. They fit only into their own sentences. */
const bringsArticle = /^(?:an?|the) | (?:an?|the)$/;

/** The sentences that fit a part of speech and a number. */
export function carriersFor(
  pos: string,
  form: string,
  number: GrammaticalNumber | undefined,
  isBase: boolean,
): readonly Carrier[] {
  if (bringsArticle.test(form)) return [];
  if (pos === 'verb') return forVerbs(form, isBase);
  if (pos === 'adjective') return form.includes(' ') && !isBase ? [] : forAdjectives;
  if (!pos.endsWith('noun') && pos !== 'abbreviation') return forOthers;
  return [...forAnyNoun, ...(number === 'singular' ? forOne : forNoArticle)];
}
