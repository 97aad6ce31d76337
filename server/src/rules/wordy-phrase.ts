import { spanOf } from '../language/substitute.ts';
import { plainRewrites, quoted } from '../lexicon/rewrites.ts';
import { readTerms, type Term } from '../lexicon/terms.ts';
import { defineBlockRule, noFindings } from './rule.ts';
import { isForReader, termsOf } from './terms.ts';

/** A long word or phrase, where a short one says the same. */
export const wordyPhrase = defineBlockRule({
  id: 'wordy-phrase',
  title: 'A long phrase with a short everyday match',
  family: 'plain',
  severity: { 'caregiver-letter': 'information', 'session-note': 'hint' },
  source: ['PLG', 'CDC', 'RTX'],
  options: {},
  readAhead: readTerms,
  check: (block, _options, context) =>
    termsOf('wordy-phrase', block, context)
      ?.filter(({ entry }) => isForReader(entry, context))
      .map((term) => ({ span: spanOf(term), message: messageFor(term), rewrites: () => plainRewrites(term) })) ??
    noFindings,
});

function messageFor(term: Term): string {
  const say = term.form.plain[0]?.say ?? '';
  return say === ''
    ? `The sentence says the same without ${quoted(term)}, and a tired reader has less to carry.`
    : `“${say}” says the same as ${quoted(term)} and is quicker to read.`;
}
