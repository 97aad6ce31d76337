import { analyze, type Analysis, type Located } from '../engine/analysis.ts';
import type { Configuration } from '../engine/configuration.ts';
import { run } from '../engine/drive.ts';
import { keepsFacts } from '../language/facts.ts';
import type { Rewrite } from '../language/rewrite.ts';
import { applyEdits, shift, type Span } from '../text/span.ts';
import { withoutQuotes } from './quoted.ts';

/** More rewrites would make a sentence that nobody wrote, so a sentence that needs more is left out. */
const mostRewrites = 3;

/** Styles of rewrites that say the same in other words. The others add or explain, which only the writer should do. */
const sure: ReadonlySet<Rewrite['style']> = new Set(['plain', 'expand', 'shorten', 'relate']);

/** A finding that may stay in a draft: a sentence slightly over the usual length is a matter of taste. */
export const isTaste = ({ rule, severity }: Pick<Located, 'rule' | 'severity'>): boolean =>
  rule.id === 'long-sentence' && severity === 'hint';

/** Says a sentence in plain words. Undefined if no wording is certain to be right. */
export type SayPlainly = (sentence: string) => string | undefined;

/**
 * Applies the first rewrite of each finding of the letter rules, until there are no more findings. The result is
 * undefined if a finding has no safe rewrite, or if its rewrite would lose a fact.
 *
 * @param front front matter that names the people, so that rewrites can name them too
 */
export function plainly(front: string, configuration: Configuration): SayPlainly {
  const analysisOf = (sentence: string, previous?: Analysis): Analysis =>
    run(analyze({ text: front + sentence, configuration, kindByPath: 'caregiver-letter' }, previous));
  const empty = analysisOf('');
  const known = new Map<string, string | undefined>();
  const say = (sentence: string): string | undefined => {
    let text = sentence;
    for (let turn = 0; turn <= mostRewrites; turn++) {
      const finding = analysisOf(text, empty).findings.find((each) => !isTaste(each));
      if (!finding) return text;
      const rewritten = turn < mostRewrites ? rewriteOf(finding, text, front.length) : undefined;
      if (rewritten === undefined) return undefined;
      text = rewritten;
    }
    return undefined;
  };
  return (sentence) => {
    if (!known.has(sentence)) known.set(sentence, say(sentence));
    return known.get(sentence);
  };
}

/** Is this part of a quotation? What somebody said stays as they said it. */
const isQuoted = (text: string, { end, start }: Span): boolean =>
  withoutQuotes(text).slice(start, end) !== text.slice(start, end);

const writer = /\b(?:I|me|my|we|us|our)\b/;

function rewriteOf(finding: Located, text: string, offset: number): string | undefined {
  // the rewrites of rules about play say how it could have been; a letter tells how it was
  const [first] = finding.rule.family === 'play' ? [] : finding.rewrites();
  if (!first || !sure.has(first.style)) return undefined;
  const edits = first.edits.map((edit) => ({ ...edit, span: shift(edit.span, finding.base - offset) }));
  if (edits.some(({ span }) => isQuoted(text, span))) return undefined;
  const rewritten = applyEdits(text, edits);
  // “on purpose” → “for a reason I want to understand”: only the writer can say that
  if (!writer.test(text) && writer.test(rewritten)) return undefined;
  const isSame = rewritten === text || /[{}]/.test(rewritten) || /\s{2}|\n/.test(rewritten);
  return isSame || !keepsFacts(text, rewritten) ? undefined : rewritten;
}
