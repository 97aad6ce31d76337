import type { Entry, Form } from '../../server/src/lexicon/entry.ts';
import type { Term } from '../../server/src/lexicon/terms.ts';
import type { Candidate } from '../../server/src/lexicon/trie.ts';
import type { Rewrite } from '../../server/src/language/rewrite.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { markedText } from './phrase.ts';

/** An entry with the properties that a test is about, and plain values for the others. */
export function entryOf(written: string, about: Partial<Entry> & { readonly form?: Partial<Form> } = {}): Candidate {
  const { form, ...rest } = about;
  return {
    entry: { id: written, rule: 'jargon-term', pos: 'mass-noun', note: 'fine', ...rest },
    form: { written, isTerm: true, plain: [], ...form },
  };
}

/** The phrase between ‹ and › as a term of an entry. */
export function termOf(marked: string, about: Parameters<typeof entryOf>[1] = {}, written?: string): Term {
  const { phrase, text } = markedText(marked);
  const candidate = entryOf(written ?? text.slice(marked.indexOf('‹'), marked.indexOf('›') - 1), about);
  return { ...phrase, ...candidate, others: [], explained: false };
}

export const textAfter = ({ block: { source } }: Term, rewrite: Rewrite | undefined): string | undefined =>
  rewrite && applyEdits(source, rewrite.edits);
