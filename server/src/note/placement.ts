import type { Placed, ProseDocument } from '../text/document.ts';
import { flat, greetingIn, outlineOf, type Section } from './outline.ts';
import type { Part } from './sections.ts';

/** Where something missing fits into a note, following the writer's own format. */
export interface Place {
  /** Offset in the note. */
  readonly at: number;
  /**
   * How it is inserted: in a section of its own before or after this place; as a paragraph after or before another one;
   * as another item of a list; as a line or a sentence of a labeled paragraph.
   */
  readonly as: 'section-before' | 'section-after' | 'after' | 'before' | 'item' | 'line' | 'sentence';
  /** The heading level of its own section. */
  readonly level?: number;
  /** The marker of a list item: “- ”, “3. ”. */
  readonly bullet?: string;
}

/** The order of the parts in a session note. */
const order: readonly Part[] = [
  'hello',
  'caregiver',
  'regulation',
  'play',
  'repair',
  'assessment',
  'goals',
  'plan',
  'payer',
  'private',
];
const orderOf = (part: Part | undefined): number => (part ? order.indexOf(part) : -1);

/** Where payers expect each part: S, O, A, P. A chart without S and O has D for both. */
const inChart: Readonly<Partial<Record<Part, readonly Part[]>>> = {
  hello: ['plan', 'objective'],
  caregiver: ['subjective', 'objective'],
  regulation: ['objective', 'subjective'],
  play: ['objective', 'subjective'],
  repair: ['objective', 'subjective'],
  goals: ['goals', 'assessment', 'plan'],
  plan: ['plan', 'assessment'],
};

/** The place of `part` in a session note. */
export function placeInNote(document: ProseDocument, part: Part): Place {
  const sections = flat(outlineOf(document));
  const own = sections.find((section) => section.part === part) ?? chartSection(sections, part);
  if (own) return endOf(document, own);
  const headings = sections.filter(({ kind, part: is }) => kind === 'heading' && orderOf(is) >= 0);
  const labels = sections.filter(({ kind, part: is }) => kind === 'label' && orderOf(is) >= 0);
  const next = (among: readonly Section[]): Section | undefined =>
    among.find((section) => orderOf(section.part) > orderOf(part));
  const heading = next(headings);
  if (heading) return { at: heading.start, as: 'section-before', level: heading.level };
  const last = headings.at(-1);
  if (last) return { at: lastIn(document, last)?.end ?? last.name.end, as: 'section-after', level: last.level };
  const label = next(labels);
  if (label) return beforeLabel(document, label);
  return atTheEnd(document);
}

function chartSection(sections: readonly Section[], part: Part): Section | undefined {
  const isChart = sections.some(({ part: is }) => is === 'subjective' || is === 'objective');
  if (!isChart) return undefined;
  const homes = inChart[part] ?? [];
  return homes.map((home) => sections.find((section) => section.part === home)).find((section) => section);
}

/** The place of something in a letter: just below the greeting, before the closing, or in its part. */
export function placeInLetter(document: ProseDocument, where: 'opening' | 'closing' | Part): Place {
  if (where === 'opening') {
    const greeting = greetingIn(document.blocks);
    const [first] = document.blocks;
    return greeting ? { at: endOfBlock(greeting), as: 'after' } : { at: first?.start ?? 0, as: 'before' };
  }
  const own = where === 'closing' ? undefined : flat(outlineOf(document)).find(({ part }) => part === where);
  return own ? endOf(document, own) : atTheEnd(document);
}

/** After the last paragraph. In a letter, before its closing, or before a name on a line of its own. */
function atTheEnd(document: ProseDocument): Place {
  const { blocks } = document;
  const closing = flat(outlineOf(document)).find(({ kind }) => kind === 'closing');
  if (closing) return { at: closing.start, as: 'before' };
  const last = blocks.at(-1);
  if (!last) return { at: document.text.length, as: 'after' };
  const isName = greetingIn(blocks) && last.block.tokens.length <= 5 && !/[.!?:]["”]?\s*$/.test(last.block.source);
  return isName ? { at: last.start, as: 'before' } : afterBlock(document, last, 'paragraph');
}

function beforeLabel({ blocks, text }: ProseDocument, { start }: Section): Place {
  const placed = blocks.find((each) => each.start === start);
  if (!placed) return { at: start, as: 'line' };
  if (placed.block.kind !== 'list-item') return { at: start, as: 'before' };
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return { at: line, as: 'line', bullet: text.slice(line, start) };
}

/** The end of a section, continued in its own format. */
function endOf(document: ProseDocument, section: Section): Place {
  const last = lastIn(document, section);
  if (!last) return { at: section.name.end, as: section.kind === 'label' ? 'sentence' : 'after' };
  if (section.kind === 'label') return { at: last.end, as: 'sentence' };
  return afterBlock(document, last.placed, last.placed.block.kind === 'list-item' ? 'item' : 'paragraph');
}

/** The last block of a section, and the end of the text in it that belongs to the section. */
function lastIn(
  { blocks, text }: ProseDocument,
  { end, name, start }: Section,
): { placed: Placed; end: number } | undefined {
  const placed = blocks.findLast((each) => each.start < end && endOfBlock(each) > Math.max(start, name.end - 1));
  if (!placed || placed.block.kind === 'heading') return undefined;
  const stop = Math.min(endOfBlock(placed), end);
  return { placed, end: text.slice(0, stop).trimEnd().length };
}

function afterBlock({ text }: ProseDocument, placed: Placed, as: 'item' | 'paragraph'): Place {
  const at = endOfBlock(placed);
  const line = text.slice(text.lastIndexOf('\n', placed.start - 1) + 1, placed.start);
  return as === 'item' ? { at, as, bullet: nextBullet(line) } : { at, as: 'after' };
}

/** “  - ” again, or “3. ” after “2. ”. */
const nextBullet = (bullet: string): string =>
  bullet.replace(/\d+/, (number) => String(Number(number) + 1)).replace(/\[[xX]\]/, '[ ]');

const endOfBlock = ({ block, start }: Placed): number => start + block.source.trimEnd().length;
