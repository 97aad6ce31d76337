import { spanOf } from '../language/substitute.ts';
import { explainRewrite, plainRewrites, quoted } from '../lexicon/rewrites.ts';
import type { Term } from '../lexicon/terms.ts';
import { defineBlockRule } from './rule.ts';
import { isForReader, termsOf } from './terms.ts';

/** Chart shorthand: quick to write, slow to read. */
export const clinicalShorthand = defineBlockRule({
  id: 'clinical-shorthand',
  title: 'Chart shorthand',
  family: 'jargon',
  severity: { 'caregiver-letter': 'information', 'session-note': 'hint' },
  source: ['ABB', 'JC', 'SEED'],
  options: {},
  *check(block, _options, context) {
    for (const term of termsOf('clinical-shorthand', block, context) ?? [])
      if (!term.explained && isForReader(term.entry, context))
        yield { span: spanOf(term), message: messageFor(term), rewrites: () => rewritesFor(term) };
  },
});

function messageFor(term: Term): string {
  const warn = term.entry.warn === undefined ? '' : ` Worth knowing: ${term.entry.warn}.`;
  return `${quoted(term)} is chart shorthand: it saves you time and costs the reader some. It can be spelled out.${warn}`;
}

const rewritesFor = (term: Term): ReturnType<typeof plainRewrites> => {
  const plain = plainRewrites(term);
  const explained = plain.length === 0 ? explainRewrite(term) : undefined;
  return explained ? [...plain, explained] : plain;
};
