import { plainText, plainTextBefore } from '../../language/grammar.ts';
import type { Match } from '../../patterns/match.ts';

/** What a letter advises a family to leave out: “Please avoid: screens in the morning, promising her a toy”. */

const against = new RegExp(
  [
    // words that address somebody; “he tries to avoid the pencil” is not advice
    String.raw`(?:^[^a-z]*|[:,] |\b(?:please|also|can|could|may|should|would|we|let's|(?:helps?|best|better|good|kinder|want|wise|ask(?:ed)? you|important) to) )(?=\w)(?:avoid|steer clear of|stay away from)\b`,
    String.raw`\b(?=\w)(?:(?:try|by|about|suggest|recommend|helps?) avoiding|(?:try(?:ing)?|best|better|ask(?:ed)? (?:you|me|us)|prefer) not to)\b`,
    // “what does not help: …”, “things to skip: …”
    String.raw`\b(?:does not|do not|doesn't|don't|did not|didn't) help(?: [^ :]+)?:`,
    String.raw`\bto (?:skip|avoid|leave out|stop)(?: [^ :]+)?(?: [^ :]+)?:`,
    // “we don’t use …”
    String.raw`\b(?:we|i) (?:do not|don't|no longer|never|stopped|have stopped) (?:us(?:e|ing)|do(?:ing)?|mak(?:e|ing)|forc(?:e|ing)|hold(?:ing)?|push(?:ing)?|promis(?:e|ing)|reward(?:ing)?)\b`,
  ].join('|'),
  'g',
);
/** Every match of these contains one of these words. The expressions take long to compile. */
const mayBeAgainst = /\b(?:avoid(?:ing)?|steer|away|not|n't|no longer|never|skip|leave|stop(?:ped)?)\b|n't\b/;
/** The list ends, or the sentence says something else. */
const endsList =
  /[;.!?\u2014]|\b(?:but|instead|until|unless|because|so|then|while|rather|by|where|who|which|when|and (?:i|we|he|she|they|it|you))\b/;
/** “Try not to give dessert until …” still holds something back. */
const holdsBack = /\b(?:until|unless|before|once|after|when)\b/;

/** Does the sentence ask to leave it out? Other words in its place would turn the advice round. */
export function isAdvisedAgainst(match: Match): boolean {
  const before = plainTextBefore(match);
  if (!mayBeAgainst.test(before)) return false;
  // after the last of them, the fewest words are left that could end the list
  const last = [...before.matchAll(against)].at(-1);
  return (
    last !== undefined && !endsList.test(before.slice(last.index + last[0].length)) && !holdsBack.test(plainText(match))
  );
}

const please = String.raw`^\W*(?:(?:please|and|but|so|also|let's|what|things|words|phrases|some|to|we|you|can|could|may|try|best|better|helps?|on) +)*`;
/** “Please avoid:”, “Don’t say:”, “Instead of:”, “What does not help:” */
const ofList = new RegExp(
  [
    String.raw`${please}(?:avoid(?:ing)?|steer clear of|stay away from|try(?:ing)? not to|instead of|rather than|skip|leave out|less of)`,
    String.raw`^\W*(?:please )?(?:don't|do not|never)(?! (?:forget|worry|miss|hesitate))`,
    String.raw`^\W*(?:what|things that|words that) (?:does not|doesn't|do not|don't|did not|didn't) (?:help|work)`,
  ]
    .map((opens) => String.raw`(?:${opens}\b(?: [a-z'-]+){0,4} ?:?$)`)
    .join('|'),
);

/** Do these words lead in a list of what to leave out? */
export const leadsInAgainst = (lead: string): boolean =>
  ofList.test(lead.replaceAll('\u2019', "'").replaceAll(/\s+/g, ' '));
