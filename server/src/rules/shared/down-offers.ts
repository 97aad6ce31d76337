import type { Found, Offer } from '../phrase-rule.ts';
import { sayInstead } from './offers.ts';
import { sentenceText } from './who.ts';

/** “As you know from our last report” → “As we wrote in our last report”. */
export function fromReport(found: Found): Offer {
  const text = sentenceText(found);
  const words = /\bfrom .*\b(?:report|letter|evaluation)\b/i.test(text)
    ? 'as we wrote in'
    : /\bfrom .*\b(?:visit|meeting)\b/i.test(text)
      ? 'as we talked about at'
      : 'as we saw in';
  return sayInstead(words, { replaces: { first: found.first, end: found.end + 1 } });
}
