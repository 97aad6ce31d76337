import { partNamed } from '../note/sections.ts';
import type { Placed, ProseDocument } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** “<!-- clinician-only -->” and the comment that closes it. The text between them is only for the team. */
const opening = /^<!--\s*clinician-only\b[^>]*-->$/i;
const closing = /^<!--\s*\/clinician-only\b[^>]*-->$/i;

/** A comment, without the text after it on its line. An unclosed comment reaches to the end of the text. */
const comment = /<!--[^]*?(?:-->|$)/g;

/** The comments of a document, in order, each as its own span. */
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

/** The clinician-only parts, with their opening and closing comments. An unclosed part reaches to the end. */
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

/** The level of a heading. An underlined heading counts as level 2. */
const levelOf = ({ block }: Placed): number => level.exec(block.source)?.[1]?.length ?? 2;

/** Is the section only for the payer, or only for the writer? */
const isClosed = (title: string): boolean => /^(?:payer|private)$/.test(partNamed(title) ?? '');

/** The blocks that a family may read: no clinician-only parts, and no sections only for the payer or the writer. */
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
