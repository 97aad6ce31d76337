import type { Block } from './block.ts';
import { inChunks, type Chunk } from './chunks.ts';
import { emptyPlaces, type Keeper } from './kept.ts';
import { frontMatterIn, type FrontMatter } from './front-matter.ts';
import { parseMarkdown, type Parsed } from './markdown.ts';
import { withoutMarks } from './mask.ts';
import { Pages } from './pages.ts';
import { Part, partsOf, PlacedPart } from './parts.ts';
import { PlacedBlock, type Comment, type Placed } from './reader.ts';
import { isClosing } from './signature.ts';

export type { Chunk } from './chunks.ts';
export type { Part, PlacedPart } from './parts.ts';
export type { Comment, Placed } from './reader.ts';

/** A note as prose. Offsets are UTF-16 code units into `text`. */
export class ProseDocument implements Keeper {
  readonly kept = emptyPlaces();
  readonly pages: Pages;
  readonly front: FrontMatter | undefined;
  readonly parts: readonly PlacedPart[];
  /** The same parts without their places, in chunks: an edit leaves nearly all chunks as they were. */
  readonly chunks: readonly Chunk<Part>[];
  /** What the next version is parsed from. */
  readonly parsed: Parsed;
  #blocks: readonly PlacedBlock[] | undefined;

  constructor(
    front: FrontMatter | undefined,
    parsed: Parsed,
    parts: readonly PlacedPart[],
    before: ProseDocument | undefined,
  ) {
    this.pages = parsed.text;
    this.front = front;
    this.parsed = parsed;
    this.parts = parts;
    this.chunks = inChunks(
      parts.map(({ part }) => part),
      before?.chunks,
    );
  }

  /** All of the text; put together on demand. */
  get text(): string {
    return this.pages.toString();
  }

  /** All blocks, placed in the note. */
  get blocks(): readonly PlacedBlock[] {
    return (this.#blocks ??= this.parts.flatMap(({ part, start }) =>
      part.blocks.map(
        ({ block, lead = part.lead, section, start: at }) => new PlacedBlock(block, start + at, section, lead),
      ),
    ));
  }

  /** All comments, placed in the note. */
  get comments(): readonly Comment[] {
    return this.parts.flatMap(({ part, start }) =>
      part.comments.map((comment) => ({ ...comment, start: comment.start + start })),
    );
  }
}

/** Reads a text; with `previous`, only what has changed since. */
export function readDocument(text: string | Pages, previous?: ProseDocument): ProseDocument {
  const pages = typeof text === 'string' ? Pages.of(text) : text;
  const front = frontMatterIn(pages);
  const start = front?.end ?? (pages.slice(0, 1) === '\uFEFF' ? 1 : 0);
  const { parsed, trees } = parseMarkdown(pages, start, previous?.parsed);
  const parts = partsOf(parsed, trees, previous?.parsed);
  trees.letGo();
  return new ProseDocument(front, parsed, withoutSignature(parts), previous);
}

const postscript = /^\s*p\.?\s?s\b/i;
/** A closing stands at the end of a letter: a line with more blocks than this behind it is none. */
const signatureBlocks = 8;
/** A text of more words than this that ends with a full stop is a sentence, not an address. */
const sentenceWords = 8;

/** Leaves out the blocks behind a closing such as “Warmly,”: names and addresses, not prose. */
function withoutSignature(parts: readonly PlacedPart[]): readonly PlacedPart[] {
  const tail = tailOf(parts);
  const closing = tail.findLastIndex(({ prose }) => isClosing(withoutMarks(prose)));
  if (closing < 0) return parts;
  const behind = tail.slice(closing + 1);
  const end = behind.findIndex((block) => readsOn(block));
  const left = new Set(end < 0 ? behind : behind.slice(0, end));
  const isLeft = ({ block }: Placed): boolean => left.has(block);
  // they stand at the end, so few parts hold any
  return parts.map((placed, index) =>
    index < parts.length - signatureBlocks || !placed.part.blocks.some(isLeft)
      ? placed
      : new PlacedPart(
          withBlocks(placed.part, (each) => !isLeft(each)),
          placed.start,
        ),
  );
}

const withBlocks = (part: Part, isKept: (placed: Placed) => boolean): Part =>
  new Part(part.blocks.filter(isKept), part);

/** The last blocks, one of which may be a closing. */
function tailOf(parts: readonly PlacedPart[]): readonly Block[] {
  const tail: Block[] = [];
  for (let index = parts.length - 1; index >= 0 && tail.length < signatureBlocks; index--)
    tail.unshift(...(parts[index]?.part.blocks ?? []).map(({ block }) => block));
  return tail.slice(-signatureBlocks);
}

/** What a letter goes on with behind its signature: a postscript, a heading, a whole sentence. */
const readsOn = ({ kind, prose, source, tokens }: Block): boolean =>
  kind === 'heading' || postscript.test(source) || (tokens.length > sentenceWords && /[.!?]\s*$/.test(prose));
