import { spanOf } from '../language/substitute.ts';
import type { Rewrite } from '../language/rewrite.ts';
import { capitalized } from '../language/sound.ts';
import { explainRewrite, plainRewrites, quoted } from '../lexicon/rewrites.ts';
import { readTerms, type Term } from '../lexicon/terms.ts';
import type { Block } from '../text/block.ts';
import type { Kind } from '../text/kind.ts';
import { defineBlockRule, noFindings, type Context, type Finding } from './rule.ts';
import { signsIn } from './shared/shorthand.ts';
import { isForReader, termsOf } from './terms.ts';

/** Chart shorthand is quick to write and slow to read. */
export const clinicalShorthand = defineBlockRule({
  id: 'clinical-shorthand',
  title: 'Chart shorthand',
  family: 'jargon',
  severity: { 'caregiver-letter': 'information', 'session-note': 'hint' },
  source: ['ABB', 'JC', 'SEED'],
  options: {},
  readAhead: readTerms,
  check(block, _options, context) {
    const terms = termsOf('clinical-shorthand', block, context) ?? noTerms;
    const found = terms.length === 0 ? noFindings : terms.flatMap((term) => shorthand(term, context));
    // signs are at home in a note
    return context.kind === 'caregiver-letter' ? [...found, ...signs(block, terms, context)] : found;
  },
});

const noTerms: readonly Term[] = [];

const shorthand = (term: Term, context: Context): readonly Finding[] =>
  !term.explained && isForReader(term.entry, context)
    ? [{ span: spanOf(term), message: messageFor(term), rewrites: () => rewritesFor(term, context.kind) }]
    : noFindings;

/** What no lexicon holds: “↓ tone”, “x10”, “q week”. */
function* signs(block: Block, terms: readonly Term[], { preferences: { fine } }: Context): Iterable<Finding> {
  const named = terms.map(spanOf);
  for (const { says, span } of signsIn(block)) {
    if (named.some(({ end, start }) => start < span.end && span.start < end)) continue;
    const shown = block.source.slice(span.start, span.end).trim();
    if (fine.has(shown.toLowerCase())) continue;
    const text = opensSentence(block, span.start) && /^\p{Ll}/u.test(says) ? capitalized(says) : says;
    yield {
      span,
      message: `“${shown}” is chart shorthand: it saves you time and costs the reader some. It can be spelled out.`,
      rewrites: () =>
        says === '' ? [] : [{ title: `Say “${text.trim()}”`, style: 'plain' as const, edits: [{ span, text }] }],
    };
  }
}

const opensSentence = ({ prose }: Block, at: number): boolean => /(?:^|[.!?] |\n)$/.test(prose.slice(0, at));

function messageFor(term: Term): string {
  const warn = term.entry.warn === undefined ? '' : ` Worth knowing: ${term.entry.warn}.`;
  return `${quoted(term)} is chart shorthand: it saves you time and costs the reader some. It can be spelled out.${warn}`;
}

/** In a letter, “Pt” is “your child”; in a note, it is not. */
function rewritesFor(term: Term, kind: Kind | undefined): readonly Rewrite[] {
  const plain = plainRewrites(term);
  const toReader = plain.filter(({ title }) => title.startsWith('Say “your '));
  const others = plain.filter((rewrite) => !toReader.includes(rewrite));
  const said = kind === 'session-note' ? others : [...toReader, ...others];
  const explained = said.length === 0 ? explainRewrite(term) : undefined;
  return explained ? [...said, explained] : said;
}
