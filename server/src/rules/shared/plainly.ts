import { plainRewrites } from '../../lexicon/rewrites.ts';
import { termsIn, type Term } from '../../lexicon/terms.ts';
import type { Block } from '../../text/block.ts';
import type { Sentence } from '../../text/sentences.ts';
import { overlaps, type Edit, type Span } from '../../text/span.ts';

/** The clinical terms and acronyms of a sentence. */
export const specialTerms = (block: Block, { end, first }: Sentence): readonly Term[] =>
  termsIn(block).filter(
    (term) =>
      term.first >= first &&
      term.first < end &&
      (term.entry.rule === 'jargon-term' || term.entry.rule === 'acronym-first-use') &&
      !term.entry.off,
  );

/**
 * The edits that put all these terms into plain words. Undefined if one of them has no plain words that fit, unless
 * `skips` is set.
 */
export function allPlain(block: Block, terms: readonly Term[], { skips = false } = {}): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const term of terms) {
    const behindVerb = edits.some(({ span, text }) => /\bha(?:s|d|ve)$/.test(text) && isNextTo(block, span, term));
    const plain = plainRewrites(term).find(
      ({ edits: [edit] }) => !(behindVerb && /^\w+ing\b/.test(edit?.text ?? '')),
    )?.edits;
    const fits = plain?.every(({ span }) => edits.every((other) => !overlaps(span, other.span)));
    if (plain && fits) edits.push(...plain.map((edit) => withoutArticle(block, edit)));
    else if (!skips) return undefined;
  }
  return edits.length > 0 ? edits.sort((a, b) => a.span.start - b.span.start) : undefined;
}

/** “presents with hypervigilance”: no “has being …” */
const isNextTo = ({ prose, tokens }: Block, { end }: Span, { first }: Term): boolean =>
  prose.slice(end, tokens.start[first]).trim() === '' && end <= (tokens.start[first] ?? 0);

/** “decreased postural control” → “decreased ability to …”: no article goes behind an adjective. */
function withoutArticle({ prose }: Block, edit: Edit): Edit {
  const before = /(\p{L}+)\s+$/u.exec(prose.slice(0, edit.span.start))?.[1] ?? '';
  return /^(?:decreased|increased|reduced|limited|poor|weak|impaired|delayed|good|better|improved|strong|low|high)$/i.test(
    before,
  )
    ? { ...edit, text: edit.text.replace(/^(?:the|an?) /, '') }
    : edit;
}
