import { analyze, type Analysis, type Located } from '../engine/analysis.ts';
import type { Configuration } from '../engine/configuration.ts';
import { run } from '../engine/drive.ts';
import { keepsFacts } from '../language/facts.ts';
import type { Rewrite } from '../language/rewrite.ts';
import { applyEdits, shift, type Span } from '../text/span.ts';
import { withoutQuotes } from './quoted.ts';

/** As many rewrites make a sentence that nobody wrote: it is left out instead. */
const mostRewrites = 3;

/** Kinds of rewrites that say the same in other words; the others add or explain, which only the writer should. */
const sure: ReadonlySet<Rewrite['style']> = new Set(['plain', 'expand', 'shorten', 'relate']);

/** What may stay in a draft: a sentence a little over the usual length, which is a matter of taste. */
export const isTaste = ({ rule, severity }: Pick<Located, 'rule' | 'severity'>): boolean =>
  rule.id === 'long-sentence' && severity === 'hint';

/** Says a sentence in the words of a letter; undefined where nobody can be sure how. */
export type SayPlainly = (sentence: string) => string | undefined;

/**
 * Applies the first rewrite of each finding of the letter rules, again and again until nothing more is found. Undefined
 * where a finding has no rewrite that is sure, or one would lose a fact.
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

/** What somebody said stays as they said it. */
const isQuoted = (text: string, { end, start }: Span): boolean =>
  withoutQuotes(text).slice(start, end) !== text.slice(start, end);

const writer = /\b(?:I|me|my|we|us|our)\b/;

function rewriteOf(finding: Located, text: string, offset: number): string | undefined {
  // a rule about play says how it could have been, and a letter tells how it was
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
