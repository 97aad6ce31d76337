import { partNamed } from '../note/sections.ts';
import type { Placed, ProseDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** “<!-- clinician-only -->” and the line that ends it; what stands between is for the team alone. */
const opening = /^<!--\s*clinician-only\b[^>]*-->$/i;
const closing = /^<!--\s*\/clinician-only\b[^>]*-->$/i;

/** A comment without what stands behind it on its line. One that is never closed reaches to its end. */
const comment = /<!--[^]*?(?:-->|$)/g;

/** The comments of a document, in order and each by itself. */
export const commentsOf = ({
  comments,
}: Pick<ProseDocument, 'comments'>): readonly (Span & { readonly text: string })[] =>
  comments
    .flatMap(({ start, text }) =>
      [...text.matchAll(comment)].map(({ 0: found, index }) => ({
        text: found,
        start: start + index,
        end: start + index + found.length,
      })),
    )
    .sort((a, b) => a.start - b.start);

/** The stretches between the two comments, with the comments themselves. One that is never closed reaches to the end. */
export function clinicianOnly(document: Pick<ProseDocument, 'comments' | 'text'>): readonly Span[] {
  const spans: Span[] = [];
  let start: number | undefined;
  for (const each of commentsOf(document)) {
    if (start === undefined && opening.test(each.text)) start = each.start;
    else if (start !== undefined && closing.test(each.text)) {
      spans.push({ start, end: each.end });
      start = undefined;
    }
  }
  return start === undefined ? spans : [...spans, { start, end: document.text.length }];
}

const level = /^\s*(#{1,6})\s/;

/** How deep a heading is; one that is underlined counts as the second level. */
const levelOf = ({ block }: Placed): number => level.exec(block.source)?.[1]?.length ?? 2;

/** Is the section for the payer, or for the writer alone? */
const isClosed = (title: string): boolean => /^(?:payer|private)$/.test(partNamed(title) ?? '');

/** The blocks that a family may read: nothing for clinicians only, no section for the payer or for the writer alone. */
export function forFamily(document: ProseDocument): readonly Placed[] {
  const hidden = clinicianOnly(document);
  let closedAt: number | undefined;
  return document.blocks.filter((placed) => {
    const { block, start } = placed;
    if (block.kind === 'heading') {
      const depth = levelOf(placed);
      if (closedAt !== undefined && depth <= closedAt) closedAt = undefined;
      if (closedAt === undefined && isClosed(block.prose)) closedAt = depth;
    }
    return closedAt === undefined && !hidden.some((span) => span.start <= start && start < span.end);
  });
}
