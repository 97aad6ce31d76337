import type { Context } from '../rules/rule.ts';
import { aboutIn, isSameAbout, type About } from '../text/about.ts';
import { readDocument, type Part, type ProseDocument } from '../text/document.ts';
import { headLength, kindInContent, type Kind, type KnownKind } from '../text/kind.ts';
import type { Pages } from '../text/pages.ts';
import type { Span } from '../text/span.ts';
import type { Configuration } from './configuration.ts';
import { Located } from './located.ts';
import {
  knownBlock,
  knownPart,
  locate,
  readBlock,
  readPart,
  settle,
  type Memory,
  type ReadBlock,
  type ReadPart,
  type Spoken,
  type SpokenOf,
} from './memory.ts';
import { planFor } from './plan.ts';
import { suppressionsIn } from './suppressions.ts';
import { askDocumentRules, type SaidByPart } from './whole.ts';

export type { Located } from './located.ts';

/** Everything an analysis depends on. Never changed once made. */
export interface Snapshot {
  readonly text: string;
  /** The same text in pages, where there is an earlier version that it shares some with. */
  readonly pages?: Pages;
  readonly configuration: Configuration;
  /** The kind that the file's path tells, which counts after the front matter and before the content. */
  readonly kindByPath?: Kind | undefined;
  /** The folder holds an earlier note of this child, which the front matter need not say. */
  readonly hasEarlierNote?: boolean | undefined;
}

/** What was found in one part of a note. */
export interface PartFindings {
  /** Offset of the part in the note. */
  readonly start: number;
  /** In reading order and in offsets of the part; the same list as long as nothing about it is different. */
  readonly found: readonly Located[];
}

/** What an analysis is made of. */
type Result = Pick<Analysis, 'about' | 'byPart' | 'document' | 'kind' | 'memory' | 'snapshot'>;

/** The answer for one snapshot, and the memory for the next. */
export class Analysis {
  readonly snapshot: Snapshot;
  readonly document: ProseDocument;
  readonly about: About;
  readonly kind: KnownKind | undefined;
  readonly byPart: readonly PartFindings[];
  readonly memory: Memory;
  #findings: readonly Located[] | undefined;

  constructor({ about, byPart, document, kind, memory, snapshot }: Result) {
    this.snapshot = snapshot;
    this.document = document;
    this.about = about;
    this.kind = kind;
    this.byPart = byPart;
    this.memory = memory;
  }

  /** All findings in reading order, placed in the note; put together when somebody asks. */
  get findings(): readonly Located[] {
    return (this.#findings ??= this.byPart.flatMap(inNote));
  }

  /** The findings that touch `span`. */
  touching({ end, start }: Span): readonly Located[] {
    const near = this.byPart.filter((part, index) => {
      const behind = this.byPart[index + 1]?.start ?? Infinity;
      return part.start <= end && start <= behind;
    });
    return near.flatMap(inNote).filter(({ at }) => at.start <= end && start <= at.end);
  }

  /** The same analysis with only those findings. */
  filter(isKept: (finding: Located) => boolean): Analysis {
    const byPart = this.byPart.map((part) =>
      part.found.every(isKept) ? part : { ...part, found: part.found.filter(isKept) },
    );
    const { about, document, kind, memory, snapshot } = this;
    return new Analysis({ about, byPart, document, kind, memory, snapshot });
  }
}

/** The findings of a part with offsets of the note. */
export const inNote = ({ found, start }: PartFindings): readonly Located[] =>
  found.map((finding) => new Located(finding, finding.rule, finding.severity, finding.base + start));

/** Reads only what `previous` has not seen. Yields where it may be interrupted. */
export function* analyze(snapshot: Snapshot, previous?: Analysis): Generator<void, Analysis> {
  const document = readDocument(snapshot.pages ?? snapshot.text, previous?.document);
  yield;
  const about = aboutOf(document, previous);
  const kind = kindOf(snapshot, document, about);
  const memory = memoryFor(snapshot, about, kind?.kind, previous);
  const parts: ReadPart[] = [];
  for (const { part } of document.parts) parts.push(knownPart(part, memory) ?? (yield* partOf(part, memory)));
  const byPart = findingsIn(document, parts, askDocumentRules(document, parts, memory));
  return new Analysis({ snapshot, document, about, kind, byPart, memory });
}

/** Reads the blocks of a part that the memory does not know. */
function* partOf(part: Part, memory: Memory): Generator<void, ReadPart> {
  const all: ReadBlock[] = [];
  for (const placed of part.blocks) {
    let read = knownBlock(placed, memory);
    if (!read) {
      read = readBlock(placed, memory);
      yield;
    }
    all.push(read);
  }
  return readPart(part, all, memory);
}

/** What is found in each part. */
function findingsIn(document: ProseDocument, parts: readonly ReadPart[], said: SaidByPart): readonly PartFindings[] {
  const isSuppressed = suppressionsIn(document);
  let blocks = 0;
  return parts.map((read, index) => {
    const start = document.parts[index]?.start ?? 0;
    const more = said.get(index) ?? none;
    const located = (): readonly Located[] => locatedIn(read, more, blocks);
    const found = isSuppressed
      ? heard(read, more, located(), ({ at, rule }) => !isSuppressed(rule.id, at.start + start))
      : joined(read, more, located);
    blocks += read.blocks.length;
    return { start, found };
  });
}

/** What document rules said in a part whose first block has the number `first`. */
const locatedIn = ({ blocks }: ReadPart, more: readonly SpokenOf[], first: number): readonly Located[] =>
  more.flatMap((spoken) => {
    const placed = blocks[spoken.order - first];
    return placed ? [locate(spoken, placed.start)] : [];
  });

/** A person may have said: not here. */
function heard(
  read: ReadPart,
  more: readonly Spoken[],
  located: readonly Located[],
  isHeard: (finding: Located) => boolean,
): readonly Located[] {
  const all = [...read.found, ...located];
  return all.every(isHeard) ? joined(read, more, () => located) : settle(all.filter(isHeard));
}

const none: readonly SpokenOf[] = [];

/** What block rules and document rules found: the same list as long as the document rules say the same. */
function joined(read: ReadPart, more: readonly Spoken[], located: () => readonly Located[]): readonly Located[] {
  if (more.length === 0) {
    read.joined = undefined;
    return read.settled;
  }
  const last = read.joined;
  if (last?.more.length === more.length && last.more.every((spoken, index) => spoken === more[index]))
    return last.settled;
  const settled = settle([...read.found, ...located()]);
  read.joined = { more, settled };
  return settled;
}

/** The same object as long as the front matter says the same: what depends on it stays true. */
function aboutOf({ front }: ProseDocument, previous?: Analysis): About {
  if (previous && previous.document.front?.yaml === front?.yaml) return previous.about;
  const about = aboutIn(front);
  return previous && isSameAbout(previous.about, about) ? previous.about : about;
}

/** Front matter, then path, then what the text looks like. */
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
