import { plainTextBefore } from '../../language/grammar.ts';
import type { Found } from '../phrase-rule.ts';

/** A label that the writer mentions only to deny it: “These are not tantrums; he is overwhelmed.” */

const clause = String.raw`[^;:.!?\u2014]`;
const isNot = String.raw`(?:\b(?:is|are|was|were|am)|'s|'re|'m)(?: (?:really|at all|actually|truly))? (?:not|never)|\b(?:isn't|aren't|wasn't|weren't)`;
/** “that was no tantrum”; “there were no tantrums” still counts them */
const isNone = String.raw`\b(?:that|this|it)(?: is| was|'s) no`;
const between = String.raw`(?: (?:a|an|any|the|really|actually|ever|about|being|in|some kind of|a matter of))*`;
/** “not lazy, defiant or …” */
const listed = String.raw`(?:(?:,| or| nor|, or|, nor)? (?!and\b|but\b)[\p{L}-]+(?=,| or | nor ))*(?:,|,? n?or)`;
const takenBack = [
  new RegExp(`(?:${isNot}|${isNone})${between}(?:${listed}${between})? $`, 'u'),
  // “this is communication, not a tantrum”
  new RegExp(`(?:^|[,(] )(?:and )?not${between} $`, 'u'),
  // “it isn’t that he is lazy”
  new RegExp(`(?:n't|\\bnot|\\bnever) that (?!(?:${clause})*\\b(?:but|because|and)\\b)${clause}*$`, 'u'),
  // “we don’t see this as a meltdown”
  /(?:n't|\bnot|\bnever) (?:see|think|believe|feel|call|view|consider|name|mean)(?: [\p{L}'-]+){0,5} $/u,
];

/**
 * Every match of these contains one of these words. Almost no label has one, and the expressions take long to compile.
 */
const negated = /n't\b|\b(?:not|never|no)\b/;

/** Is the word taken back in the clause it stands in? What only did not happen (“no tantrums today”) still counts it. */
export function isTakenBack(found: Pick<Found, 'block' | 'first' | 'sentence'>): boolean {
  const before = plainTextBefore(found);
  return negated.test(before) && takenBack.some((pattern) => pattern.test(before));
}
