import type { Block } from './block.ts';
import { inChunks, type Chunk } from './chunks.ts';
import { emptyPlaces, type Keeper } from './kept.ts';
import { frontMatterIn, type FrontMatter } from './front-matter.ts';
import { parseMarkdown, type Parsed } from './markdown.ts';
import { withoutMarks } from './mask.ts';
import { Pages } from './pages.ts';
import { Part, partsOf, PlacedBlock, PlacedPart, type Comment, type Placed } from './parts.ts';
import { isClosing } from './signature.ts';

export type { Chunk } from './chunks.ts';
export type { Comment, Part, Placed, PlacedPart } from './parts.ts';

/** A note as prose. Offsets are UTF-16 code units into `text`. */
export class ProseDocument implements Keeper {
  readonly kept = emptyPlaces();
  readonly pages: Pages;
  readonly front: FrontMatter | undefined;
  readonly parts: readonly PlacedPart[];
  /** The same parts without their offsets, in chunks: an edit leaves nearly all chunks unchanged. */
  readonly chunks: readonly Chunk<Part>[];
  /** What the next version is parsed from. */
  readonly parsed: Parsed;
  #blocks: readonly Placed[] | undefined;

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

  /** The whole text, assembled on demand. */
  get text(): string {
    return this.pages.toString();
  }

  /** All blocks, with their offsets in the note. */
  get blocks(): readonly Placed[] {
    return (this.#blocks ??= this.parts.flatMap(({ part, start }) =>
      part.blocks.map(({ block, section, start: at }) => new PlacedBlock(block, start + at, section)),
    ));
  }

  /** All comments, with their offsets in the note. */
  get comments(): readonly Comment[] {
    return this.parts.flatMap(({ part, start }) =>
      part.comments.map((comment) => ({ ...comment, start: comment.start + start })),
    );
  }
}

/** Reads a text. With `previous`, reads only what has changed since. */
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
/** A line with more blocks than this after it is not a closing, because a closing stands at the end of a letter. */
const signatureBlocks = 8;
/** A block with more words than this that ends with a full stop is a sentence, not an address. */
const sentenceWords = 8;

/** Leaves out the blocks after a closing such as “Warmly,”: they are names and addresses, not prose. */
function withoutSignature(parts: readonly PlacedPart[]): readonly PlacedPart[] {
  const tail = tailOf(parts);
  const closing = tail.findLastIndex(({ prose }) => isClosing(withoutMarks(prose)));
  if (closing < 0) return parts;
  const behind = tail.slice(closing + 1);
  const end = behind.findIndex((block) => readsOn(block));
  const left = new Set(end < 0 ? behind : behind.slice(0, end));
  const isLeft = ({ block }: Placed): boolean => left.has(block);
  // they are at the end, so few parts contain any
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

/** Text of a letter that may follow its signature: a postscript, a heading, a whole sentence. */
const readsOn = ({ kind, prose, source, tokens }: Block): boolean =>
  kind === 'heading' || postscript.test(source) || (tokens.length > sentenceWords && /[.!?]\s*$/.test(prose));
