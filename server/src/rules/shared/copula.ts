import { inflect, type Tense } from '../../language/inflect.ts';
import { articleFor } from '../../language/sound.ts';

/** A form of “be” in a match, with the pronoun that may be contracted with it (“he’s”). */
interface Copula {
  readonly subject: string;
  readonly tense: Tense;
}

const tenses: Readonly<Record<string, Tense>> = {
  is: 'third',
  "'s": 'third',
  am: 'base',
  are: 'base',
  "'re": 'base',
  was: 'past',
  were: 'past',
  be: 'base',
  been: 'participle',
  being: 'ing',
};

/** “he’s” → “he ” and the third person. Undefined if the word is not a form of “be”. */
function copulaOf(word: string): Copula | undefined {
  const plain = word.replaceAll('\u2019', "'");
  const tied = /^(\w+)('s|'re)$/i.exec(plain);
  const tense = tenses[(tied?.[2] ?? plain).toLowerCase()];
  return tense && { subject: tied?.[1] === undefined ? '' : `${tied[1]} `, tense };
}

/**
 * Another verb in place of “be”: “is bound to a wheelchair” → “uses a wheelchair”. Without a form of “be”, the tense is
 * `otherwise`.
 */
export function verbFor(be: string, verb: string, otherwise: Tense = 'third'): string {
  const copula = copulaOf(be);
  return copula ? `${copula.subject}${inflect(verb, copula.tense)}` : inflect(verb, otherwise);
}

/** The article of the old phrase, before the new one: “an ADHD kid” → “a kid”. */
export function withArticle(article: string, phrase: string): string {
  if (article === '') return phrase;
  return /^an?$/i.test(article) ? `${articleFor(phrase)} ${phrase}` : `${article.toLowerCase()} ${phrase}`;
}

const plurals =
  /^(?:kids|kiddos|children|boys|girls|babies|infants|toddlers|students|patients|clients|learners|preschoolers|people|ones|readers|eaters|feeders)$/i;

/** Is a noun for people plural? */
export const isMany = (noun: string): boolean => plurals.test(noun);

/** “child” + “need a lot of support” → “child who needs a lot of support”. */
export const personWho = (noun: string, verb: string, rest: string): string =>
  `${noun} who ${inflect(verb, isMany(noun) ? 'base' : 'third')} ${rest}`;
