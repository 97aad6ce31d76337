import type { Match } from '../../patterns/match.ts';

/** What a letter asks a family to leave out: “Please avoid: screens in the morning, promising her a toy”. */

const against = [
  // whom it is said to; “he tries to avoid the pencil” asks for nothing
  String.raw`(?:^\P{L}*|[:,] |\b(?:please|also|can|could|may|should|would|we|let's|(?:helps?|best|better|good|kinder|want|wise|ask(?:ed)? you|important) to) )(?:avoid|steer clear of|stay away from)\b`,
  String.raw`\b(?:(?:try|by|about|suggest|recommend|helps?) avoiding|(?:try(?:ing)?|best|better|ask(?:ed)? (?:you|me|us)|prefer) not to)\b`,
  // “what does not help: …”, “things to skip: …”
  String.raw`\b(?:does not|do not|doesn't|don't|did not|didn't) help(?: [\p{L}]+)?:`,
  String.raw`\bto (?:skip|avoid|leave out|stop)(?: [\p{L}]+){0,2}:`,
  // “we don’t use …”
  String.raw`\b(?:we|i) (?:do not|don't|no longer|never|stopped|have stopped) (?:us(?:e|ing)|do(?:ing)?|mak(?:e|ing)|forc(?:e|ing)|hold(?:ing)?|push(?:ing)?|promis(?:e|ing)|reward(?:ing)?)\b`,
];
/** The list ends, or something else is said. */
const goesOn = String.raw`(?!.*\b(?:but|instead|until|unless|because|so|then|while|rather|by|where|who|which|when|and (?:i|we|he|she|they|it|you))\b)[^;.!?\u2014]*$`;
const isAgainst = new RegExp(`(?:${against.join('|')})${goesOn}`, 'u');
/** “Try not to give dessert until …” holds something back all the same. */
const holdsBack = /\b(?:until|unless|before|once|after|when)\b/;

/** Does the sentence ask to leave it out? Other words in its place would turn the advice round. */
export function isAdvisedAgainst({ block, end, first, sentence }: Match): boolean {
  const textOf = (from: number, to: number): string =>
    block.prose
      .slice(block.tokens.start[from], block.tokens.end[to - 1])
      .toLowerCase()
      .replaceAll('\u2019', "'")
      .replaceAll(/\s+/g, ' ');
  return first > sentence.first && isAgainst.test(textOf(sentence.first, first)) && !holdsBack.test(textOf(first, end));
}
