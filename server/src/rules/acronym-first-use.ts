import { spanOf } from '../language/substitute.ts';
import { expandRewrite, explainRewrite, plainRewrites, quoted } from '../lexicon/rewrites.ts';
import { readTerms, type Term } from '../lexicon/terms.ts';
import { defineDocumentRule, type Rewrite } from './rule.ts';
import { firstUses, isForReader, termsOf } from './terms.ts';

/** Acronyms that nobody has spelled out yet. */
export const acronymFirstUse = defineDocumentRule({
  id: 'acronym-first-use',
  title: 'Letters that are not spelled out at their first use',
  family: 'jargon',
  severity: { 'caregiver-letter': 'information', 'session-note': 'hint' },
  source: ['PLG', 'SEED'],
  options: {},
  readAhead: readTerms,
  read: (block, context) => termsOf('acronym-first-use', block, context),
  *check(facts, _document, _options, context) {
    for (const { placed, term } of firstUses(facts)) {
      if (!isForReader(term.entry, context) || context.preferences.acronyms.has(term.form.written)) continue;
      yield { placed, finding: { span: spanOf(term), message: messageFor(term), rewrites: () => rewritesFor(term) } };
    }
  },
});

function messageFor(term: Term): string {
  const { ask, expansion, warn } = term.entry;
  const meaning = expansion === undefined || ask ? '' : ` (${expansion})`;
  const more = ask ? ' These letters have more than one meaning, so the choice is yours.' : '';
  return `First time ${quoted(term)}${meaning} appears. Spell it out once and it is free to use after that.${more}${warn === undefined ? '' : ` Worth knowing: ${warn}.`}`;
}

function rewritesFor(term: Term): readonly Rewrite[] {
  const [expanded, explained] = [expandRewrite(term), explainRewrite(term)];
  const plain = plainRewrites(term);
  const kept = [expanded, explained].filter((rewrite) => rewrite !== undefined);
  return (term.entry.keep ?? term.entry.ask) ? [...kept, ...plain] : [...plain, ...kept];
}
