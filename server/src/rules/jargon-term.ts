import { spanOf } from '../language/substitute.ts';
import { explainRewrite, nameRewrite, plainRewrites, quoted } from '../lexicon/rewrites.ts';
import { readTerms, type Term } from '../lexicon/terms.ts';
import { defineDocumentRule, type Rewrite } from './rule.ts';
import { firstUses, isForReader, termsOf } from './terms.ts';

/** A clinical term that a family may meet here for the first time. */
export const jargonTerm = defineDocumentRule({
  id: 'jargon-term',
  title: 'A clinical word that a family may not know',
  family: 'jargon',
  severity: { 'caregiver-letter': 'information', 'session-note': 'hint' },
  source: ['SEED', 'PLG', 'PWTM'],
  options: {},
  readAhead: readTerms,
  read: (block, context) => termsOf('jargon-term', block, context),
  *check(facts, _document, _options, context) {
    for (const { placed, term } of firstUses(facts))
      if (isForReader(term.entry, context))
        yield { placed, finding: { span: spanOf(term), message: messageFor(term), rewrites: () => rewritesFor(term) } };
  },
});

function messageFor(term: Term): string {
  const [wording] = term.form.plain;
  const offer =
    term.entry.explainOnly || wording === undefined || wording.say === ''
      ? 'A short explanation beside it helps.'
      : `“${wording.say}” says it in everyday words.`;
  const warn = term.entry.warn === undefined ? '' : ` Worth knowing: ${term.entry.warn}.`;
  return `${quoted(term)} may be new to a family. ${offer}${warn}`;
}

/** For a term that families will see on official papers, the offers that keep the term come first. */
function rewritesFor(term: Term): readonly Rewrite[] {
  const plain = plainRewrites(term);
  const [named, explained] = [nameRewrite(term), explainRewrite(term)];
  const kept = [named, explained].filter((rewrite) => rewrite !== undefined);
  return term.entry.keep ? [...kept, ...plain] : [...plain, ...kept];
}
