import assert from 'node:assert/strict';
import { substitute, type Substitution } from '../../server/src/language/substitute.ts';
import { applyEdits, shift } from '../../server/src/text/span.ts';
import { markedText } from './phrase.ts';

/** The text after the substitution; undefined if it is not offered. */
function put(marked: string, substitution: Substitution): string | undefined {
  const { base, phrase, text } = markedText(marked);
  const edits = substitute(phrase, substitution);
  return (
    edits &&
    applyEdits(
      text,
      edits.map((edit) => ({ ...edit, span: shift(edit.span, base) })),
    )
  );
}

type Case = readonly [before: string, after: string | undefined];

/** Sentences in which a wording may go wrong. The words that it replaces are between ‹ and ›. */
export function trap(name: string, substitution: Substitution, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [before, after] of cases)
      it(`${before} → ${after ?? '(not offered)'}`, () => assert.equal(put(before, substitution), after));
  });
}
