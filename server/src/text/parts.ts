import { Freed } from './freed.ts';
import { emptyPlaces, Place, type Keeper } from './kept.ts';
import type { Parsed, Piece, Tree, Trees } from './markdown.ts';
import { lineEndsIn, type Pages } from './pages.ts';
import { PlacedBlock, Reader, type Comment, type Under } from './reader.ts';

/** What stands above a piece and says something about the blocks in it. */
interface Above {
  readonly section: string;
  readonly lead: string;
}

/**
 * The blocks and comments of one piece of the note, with offsets in that piece. An unchanged piece gives the same part, so
 * results about a part can be kept with it.
 */
export class Part implements Keeper {
  readonly blocks: readonly PlacedBlock[];
  readonly comments: readonly Comment[];
  /** UTF-16 units up to the next part. */
  readonly length: number;
  /** The number of lines that end in it. It begins at the beginning of a line. */
  readonly lines: number;
  /** If it begins in the middle of a list: the words that introduce that list. */
  readonly lead: string;
  readonly kept = emptyPlaces();

  constructor(
    blocks: readonly PlacedBlock[],
    { comments, lead, length, lines }: Pick<Part, 'comments' | 'lead' | 'length' | 'lines'>,
  ) {
    this.lead = lead;
    this.blocks = blocks;
    this.comments = comments;
    this.length = length;
    this.lines = lines;
  }
}

/** A part and where it stands in the note. */
export class PlacedPart {
  readonly part: Part;
  readonly start: number;

  constructor(part: Part, start: number) {
    this.part = part;
    this.start = start;
  }
}

/** What was read from a piece. */
class ReadPart {
  readonly part: Part;
  readonly above: Above;
  readonly under: Under;
  /** What stands above the next piece. */
  readonly below: Above;

  constructor(part: Part, above: Above, under: Under) {
    this.part = part;
    this.above = above;
    this.under = under;
    this.below = { section: under.heading ?? above.section, lead: under.lead ?? above.lead };
  }
}

/** A copy of exactly the right size, to be kept (`kept.ts`). */
const kept = <T>(items: readonly T[]): readonly T[] => (items.length === 0 ? none : items.slice());
const none: readonly never[] = [];

const known = new Place<Piece, ReadPart>();

/** The parts of a text. With `previous`, only those pieces are read that were not there before. */
export function partsOf(parsed: Parsed, trees: Trees, previous?: Parsed): readonly PlacedPart[] {
  const freed = freedBy(parsed, previous);
  const parts: PlacedPart[] = [];
  let [start, above]: [number, Above] = [parsed.start, { section: '', lead: '' }];
  for (const piece of parsed.pieces) {
    const before = known.in(piece);
    let read = before && standingUnder(above, before);
    read ??= readPart(copyOf(parsed.text, start, start + piece.length), trees.of(piece), above, freed);
    if (read !== before) known.put(piece, read);
    parts.push(new PlacedPart(read.part, start));
    start += piece.length;
    above = read.below;
  }
  return parts;
}

/**
 * The same part if the same stands above it; otherwise a new one, in which the blocks above its first heading are
 * placed anew.
 */
function standingUnder(above: Above, read: ReadPart): ReadPart {
  const { above: before, part, under } = read;
  const { lead, section } = above;
  if (before.section === section && (before.lead === lead || !under.isList)) return read;
  const blocks = part.blocks.map((placed, index) =>
    index < under.blocks ? new PlacedBlock(placed.block, placed.start, section, placed.lead) : placed,
  );
  const { comments, length, lines } = part;
  return new ReadPart(new Part(blocks, { comments, lead, length, lines }), above, under);
}

/**
 * A copy of a part of the text. A slice would keep the whole text alive, and blocks live longer than the version of the
 * note that they were read from.
 */
function copyOf(text: Pages, start: number, end: number): string {
  const copy = text.slice(start, start + 1) + text.slice(start + 1, end);
  copy.charCodeAt(0); // V8 puts the two halves together only when a character is asked for
  return copy;
}

function readPart(source: string, tree: Tree, above: Above, freed: Freed): ReadPart {
  const reader = new Reader(source, above.section, freed);
  reader.readPiece(tree);
  const { blocks, comments } = reader;
  const part = new Part(kept(blocks), {
    comments: kept(comments),
    lead: above.lead,
    length: source.length,
    lines: lineEndsIn(source).length,
  });
  return new ReadPart(part, above, reader.under);
}

/**
 * The blocks of the pieces that are no longer there. Nearly all pieces are the same, so they are compared from both
 * ends.
 */
function freedBy(now: Parsed, previous: Parsed | undefined): Freed {
  const [before, after] = [previous?.pieces ?? [], now.pieces];
  let [first, last] = [0, before.length];
  while (first < last && before[first] === after[first]) first++;
  while (last > first && before[last - 1] === after[after.length - before.length + last - 1]) last--;
  const parts = before.slice(first, last).map((piece) => known.in(piece)?.part);
  return new Freed(parts.flatMap((part) => part?.blocks.map(({ block }) => block) ?? []));
}
