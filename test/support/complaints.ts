import { readDocument } from '../../server/src/text/document.ts';
import { articleBefore } from './carriers.ts';

const negations = /\b(?:not|no|never|none|without|cannot)\b|n['’]t\b/gi;
const twoArticles = /\b(?:an?|the) (?:an?|the|your|his|these)\b/i;

/**
 * A problem with the form of a sentence after a rewrite, or undefined. `around` is the sentence before it without the
 * term: the rewrite must not change it.
 */
export function complaintAboutForm(before: string, around: string, after: string): string | undefined {
  const lost = [...around.matchAll(/\d+/g)].find(([number]) => !after.includes(number));
  const negationsIn = (text: string): number => text.match(negations)?.length ?? 0;
  const slips: Readonly<Record<string, boolean>> = {
    [`the number ${lost?.[0] ?? ''} is lost`]: lost !== undefined,
    'a negation is lost': negationsIn(around) > negationsIn(after),
    'a space is left over': / {2}|\s[,.;!?]|^\s|\s$/.test(after),
    'two articles meet': twoArticles.test(after) && !twoArticles.test(before),
    'emphasis is broken': readDocument(after).blocks.some(({ block }) => block.prose.includes('*')),
    'the capital is lost': /^\p{Lu}/u.test(before) && /^\p{Ll}/u.test(after),
  };
  return Object.keys(slips).find((slip) => slips[slip]) ?? complaintAboutArticles(after);
}

function complaintAboutArticles(after: string): string | undefined {
  for (const [, article = '', next = ''] of after.matchAll(/\b(an?) \**([\p{L}\d][^\s]*)/giu))
    if (article.toLowerCase() !== articleBefore(next)) return `“${article} ${next}”`;
  return undefined;
}

/** Where the head of a noun phrase ends: “price the plan …”, “person helping …”. */
const tail =
  / (?:of|in|on|at|with|for|to|from|by|that|who|which|when|where|as|like|during|about|between|through|than|before|after|the|whose|far|how|because|not|\w+ing(?= \w))\b.*/;
const looksSingular = /(?:ss|us|is|['’]s)$|^(?:lens|news|series|means|always|access|gas|yes|sideways)$/;

/** Is the head noun of a wording plural? Good enough for short plain words. */
export function looksPlural(say: string): boolean {
  if (/^(?:how|\w+ing)\b/.test(say)) return false;
  const head = say.replace(tail, '').split(' ').at(-1) ?? '';
  return (head.endsWith('s') && !looksSingular.test(head)) || /^(?:people|children|feet|teeth)$/.test(head);
}
