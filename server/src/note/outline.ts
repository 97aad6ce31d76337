import type { Placed, ProseDocument } from '../text/document.ts';
import { keeping } from '../text/kept.ts';
import { withoutMarks } from '../text/mask.ts';
import { isClosing } from '../text/signature.ts';
import type { Span } from '../text/span.ts';
import { partNamed, type Part } from './sections.ts';

/** A section of a note as a writer sees it: under a heading, after a label, or the greeting or closing of a letter. */
export interface Section extends Span {
  readonly kind: 'heading' | 'label' | 'greeting' | 'closing';
  /** The visible title, without marks. */
  readonly title: string;
  /** The range of the title. */
  readonly name: Span;
  /** 1 to 6 for headings, 7 for everything else. */
  readonly level: number;
  readonly part: Part | undefined;
  readonly children: readonly Section[];
}

/** Below any heading. */
const inline = 7;

type Found = Omit<Section, 'children' | 'end'>;

/** The sections of a note in reading order, nested by heading level. All offsets are relative to the note. */
export const outlineOf = keeping((document: ProseDocument): readonly Section[] =>
  nested(foundIn(document), document.text.trimEnd().length),
);

/** All sections in one list, parents before their children. */
export const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flat(section.children)]);

function foundIn({ blocks }: ProseDocument): readonly Found[] {
  const greeting = greetingIn(blocks);
  const closing = greeting && blocks.findLast(({ block }) => isClosing(withoutMarks(block.prose)));
  return blocks.flatMap((placed): readonly Found[] => {
    if (placed.block.kind === 'heading') return [headingOf(placed)];
    if (placed === greeting) return [lineOf(placed, 'greeting')];
    if (placed === closing) return [lineOf(placed, 'closing')];
    return placed.block.kind === 'table-cell' ? [] : labelsOf(placed);
  });
}

const greetingLine =
  /^[ \t>*_]*(?:dear|hi|hello|good (?:morning|afternoon|evening)|to the family of)\b(?:[^\n]{0,60}[,:!\u2014-][ \t*_]*|(?:[ \t]+\S+){0,4})$/i;
/** A greeting is among the first blocks: only a title or the name of a practice may precede it. */
const greetingWithin = 4;

/** The block that greets the reader, if there is one. It makes the note a letter. */
export const greetingIn = (blocks: readonly Placed[]): Placed | undefined =>
  blocks
    .slice(0, greetingWithin)
    .find(({ block }) => block.kind !== 'heading' && greetingLine.test(firstLine(block.source).trimEnd()));

const firstLine = (source: string): string => /^.*/.exec(source)?.[0] ?? '';

function lineOf({ block, start }: Placed, kind: 'greeting' | 'closing'): Found {
  const line = firstLine(block.source);
  const name = { start, end: start + line.trimEnd().length };
  return { kind, title: plain(line), name, start, level: inline, part: undefined };
}

function headingOf({ block, start }: Placed): Found {
  const title = plain(
    firstLine(block.source)
      .trim()
      .replace(/^#+|#+$/g, '')
      .trim(),
  );
  const name = { start, end: start + firstLine(block.source).trimEnd().length };
  return { kind: 'heading', title, name, start, level: levelOf(block.source), part: partNamed(title) };
}

function levelOf(source: string): number {
  const marks = /^#{1,6}/.exec(source)?.[0].length;
  return marks ?? (source.trimEnd().endsWith('=') ? 1 : 2);
}

const plain = (text: string): string =>
  text
    .replaceAll(/[*_`>]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** “**Plan:** …”, “P: …”, “Most on {caregiver}'s mind today: …” at the start of a line. */
const labelLine =
  /^[ \t>]*(?:[-+*] )?(\*\*|__)?((?:\p{L}|\{[\p{L} ]{1,30}\})[\p{L} ,'’/{}()-]{0,60}?)(?::(?:\*\*|__)?|(?:\*\*|__)[ \t]*:)(?=\s|$)/gmu;
const chartLetter = /^[SOAPDIR]$/;

function labelsOf({ block, start }: Placed): readonly Found[] {
  if (!block.source.includes(':')) return [];
  return [...block.source.matchAll(labelLine)].flatMap(
    ({ 0: whole, 1: bold, 2: words = '', index }): readonly Found[] => {
      const part = partNamed(words);
      if (!isLabel(words, part, bold !== undefined)) return [];
      const from = index + (/^[ \t>]*/.exec(whole)?.[0].length ?? 0);
      const name = { start: start + from, end: start + index + whole.length };
      return [{ kind: 'label', title: words.trim(), name, start: name.start, level: inline, part }];
    },
  );
}

/** “Mom: more!” is a line of speech, not a label. */
const isLabel = (words: string, part: Part | undefined, bold: boolean): boolean =>
  bold || chartLetter.test(words) || (part !== undefined && (part !== 'caregiver' || words.includes(' ')));

/** Each section ends where the next one of its level or a higher level begins. */
function nested(found: readonly Found[], end: number): readonly Section[] {
  const sections: Section[] = [];
  for (let at = 0; at < found.length;) {
    const head = found[at];
    if (!head) break;
    let next = at + 1;
    while (next < found.length && (found[next]?.level ?? 0) > head.level) next++;
    const stop = Math.max(found[next]?.start ?? end, head.name.end);
    sections.push({ ...head, end: stop, children: nested(found.slice(at + 1, next), stop) });
    at = next;
  }
  return sections;
}
