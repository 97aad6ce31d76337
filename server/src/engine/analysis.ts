import type { Context } from '../rules/rule.ts';
import { aboutIn, isSameAbout, type About } from '../text/about.ts';
import { Chunk } from '../text/chunks.ts';
import { readDocument, type Part, type ProseDocument } from '../text/document.ts';
import { headLength, kindInContent, type Kind, type KnownKind } from '../text/kind.ts';
import type { Pages } from '../text/pages.ts';
import type { Span } from '../text/span.ts';
import { Ahead } from './ahead.ts';
import type { Configuration } from './configuration.ts';
import { findingsIn } from './findings.ts';
import { LocatedFinding, PartFindings, type Located } from './located.ts';
import {
  knownBlock,
  knownChunk,
  knownPart,
  readBlock,
  readChunk,
  readPart,
  type Memory,
  type ReadBlock,
  type ReadChunk,
  type ReadPart,
} from './memory.ts';
import { planFor } from './plan.ts';
import { askDocumentRules } from './whole.ts';

export type { Located, PartFindings } from './located.ts';

/** Everything that an analysis depends on. Immutable. */
export interface Snapshot {
  readonly text: string;
  /** The same text in pages, if there is an earlier version with which it shares some of them. */
  readonly pages?: Pages;
  readonly configuration: Configuration;
  /** The kind according to the path of the file. The front matter goes before it, and it goes before the content. */
  readonly kindByPath?: Kind | undefined;
  /** The folder holds an earlier note about this child, even if the front matter does not say so. */
  readonly hasEarlierNote?: boolean | undefined;
}

/** The fields of an analysis. */
type Result = Pick<Analysis, 'about' | 'chunks' | 'document' | 'kind' | 'memory' | 'snapshot'>;

/** The result for one snapshot, and what is remembered for the next one. */
export class Analysis {
  readonly snapshot: Snapshot;
  readonly document: ProseDocument;
  readonly about: About;
  readonly kind: KnownKind | undefined;
  /** The findings of each part of the document. The chunks correspond to those of the document. */
  readonly chunks: readonly Chunk<PartFindings>[];
  readonly memory: Memory;
  #findings: readonly Located[] | undefined;

  constructor({ about, chunks, document, kind, memory, snapshot }: Result) {
    this.snapshot = snapshot;
    this.document = document;
    this.about = about;
    this.kind = kind;
    this.chunks = chunks;
    this.memory = memory;
  }

  /** All findings in reading order, with offsets in the note. The list is made when it is first asked for. */
  get findings(): readonly Located[] {
    const { parts } = this.document;
    return (this.#findings ??= this.#byPart().flatMap(({ found }, index) => inNote(found, parts[index]?.start ?? 0)));
  }

  /** The findings that touch `span`. */
  touching({ end, start }: Span): readonly Located[] {
    const { parts } = this.document;
    const near = this.#byPart().flatMap(({ found }, index) => {
      const [from, behind] = [parts[index]?.start ?? 0, parts[index + 1]?.start ?? Infinity];
      return from <= end && start <= behind ? inNote(found, from) : [];
    });
    return near.filter(({ at }) => at.start <= end && start <= at.end);
  }

  /** The same analysis with only the findings that `isKept` accepts. */
  filter(isKept: (finding: Located) => boolean): Analysis {
    const chunks = this.chunks.map((chunk) =>
      chunk.items.every(({ found }) => found.every(isKept))
        ? chunk
        : new Chunk(chunk.items.map(({ found }) => new PartFindings(found.filter(isKept)))),
    );
    const { about, document, kind, memory, snapshot } = this;
    return new Analysis({ about, chunks, document, kind, memory, snapshot });
  }

  #byPart(): readonly PartFindings[] {
    return this.chunks.flatMap(({ items }) => items);
  }
}

/** The findings of a part that begins at `start`, with offsets in the note. */
export const inNote = (found: readonly Located[], start: number): readonly Located[] =>
  found.map((finding) => new LocatedFinding(finding, finding.rule, finding.severity, finding.base + start));

/** Analyzes a snapshot, reading only what has changed since `previous`. Yields wherever it may be interrupted. */
export function* analyze(snapshot: Snapshot, previous?: Analysis): Generator<void, Analysis> {
  const document = readDocument(snapshot.pages ?? snapshot.text, previous?.document);
  yield;
  const about = aboutOf(document, previous);
  const kind = kindOf(snapshot, document, about);
  const memory = memoryFor(snapshot, about, kind?.kind, previous);
  const ahead = new Ahead(document.chunks, memory);
  const read: ReadChunk[] = [];
  for (const chunk of document.chunks) read.push(knownChunk(chunk, memory) ?? (yield* chunkOf(chunk, memory, ahead)));
  const chunks = findingsIn(document, read, askDocumentRules(document, read, memory));
  return new Analysis({ snapshot, document, about, kind, chunks, memory });
}

/** Has the rules read those parts of a chunk for which the memory holds no result. */
function* chunkOf(chunk: Chunk<Part>, memory: Memory, ahead: Ahead): Generator<void, ReadChunk> {
  const all: ReadPart[] = [];
  for (const part of chunk.items) all.push(knownPart(part, memory) ?? (yield* partOf(part, memory, ahead)));
  return readChunk(chunk, all, memory);
}

/** Has the rules read those blocks of a part for which the memory holds no result. */
function* partOf(part: Part, memory: Memory, ahead: Ahead): Generator<void, ReadPart> {
  const all: ReadBlock[] = [];
  for (const placed of part.blocks) {
    let read = knownBlock(placed, memory);
    if (!read) {
      ahead.step();
      read = readBlock(placed, memory);
      yield;
    }
    all.push(read);
  }
  return readPart(part, all, memory);
}

/**
 * What the front matter says. As long as it says the same, this is the same object, so results that depend on it stay
 * valid.
 */
function aboutOf({ front }: ProseDocument, previous?: Analysis): About {
  if (previous && previous.document.front?.yaml === front?.yaml) return previous.about;
  const about = aboutIn(front);
  return previous && isSameAbout(previous.about, about) ? previous.about : about;
}

/** The kind of the note: according to its front matter, or else its path, or else what its text looks like. */
function kindOf(
  { kindByPath }: Snapshot,
  { front, pages }: ProseDocument,
  { kind: named }: About,
): KnownKind | undefined {
  if (named) return { kind: named, source: 'front-matter' };
  if (kindByPath) return { kind: kindByPath, source: 'path' };
  const start = front?.end ?? 0;
  const seen = kindInContent(pages.slice(start, start + headLength));
  return seen && { kind: seen, source: 'content' };
}

function memoryFor(
  { configuration, hasEarlierNote }: Snapshot,
  about: About,
  kind: Kind | undefined,
  previous?: Analysis,
): Memory {
  const context: Context = {
    kind,
    preferences: configuration.preferences,
    people: about.people,
    hasEarlierNote: hasEarlierNote === true || (about.session ?? 1) > 1,
  };
  const memory = previous?.memory;
  const isSame =
    memory?.configuration === configuration &&
    memory.about === about &&
    memory.context.kind === kind &&
    memory.context.hasEarlierNote === context.hasEarlierNote;
  return isSame ? memory : { configuration, about, context, plan: planFor(configuration, context) };
}
