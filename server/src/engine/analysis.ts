import type { Context, DocumentRule, PlacedFact } from '../rules/rule.ts';
import { aboutIn, isSameAbout, type About } from '../text/about.ts';
import type { Block } from '../text/block.ts';
import { readDocument, type Part, type ProseDocument } from '../text/document.ts';
import { headLength, kindInContent, type Kind, type KnownKind } from '../text/kind.ts';
import { applicable, type ApplicableRule, type Configuration } from './configuration.ts';
import type { Located } from './located.ts';
import {
  locate,
  moved,
  newMemory,
  readBlock,
  readPart,
  sayOf,
  settle,
  settledAt,
  type Gathered,
  type Memory,
  type ReadPart,
  type Spoken,
} from './memory.ts';
import type { Pages } from '../text/pages.ts';
import { suppressionsIn } from './suppressions.ts';

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

/** The answer for one snapshot, and the memory for the next. */
export interface Analysis {
  readonly snapshot: Snapshot;
  readonly document: ProseDocument;
  readonly about: About;
  readonly kind: KnownKind | undefined;
  /** In reading order. */
  readonly findings: readonly Located[];
  readonly memory: Memory;
}

/** Reads only what `previous` has not seen. Yields where it may be interrupted. */
export function* analyze(snapshot: Snapshot, previous?: Analysis): Generator<void, Analysis> {
  const document = readDocument(snapshot.pages ?? snapshot.text, previous?.document);
  yield;
  const about = aboutOf(document, previous);
  const kind = kindOf(snapshot, document, about);
  const context = contextOf(snapshot, about, kind?.kind);
  const rules = applicable(snapshot.configuration, context);
  const memory = memoryFor(snapshot, about, context, previous);
  const parts: ReadPart[] = [];
  for (const { part } of document.parts) {
    let read = memory.parts.get(part);
    if (!read) memory.parts.set(part, (read = yield* partOf(part, rules, memory, context)));
    parts.push(read);
  }
  const findings = findingsIn(document, parts, saidOf(document, parts, rules, memory, context));
  return { snapshot, document, about, kind, findings, memory };
}

const contextOf = ({ configuration, hasEarlierNote }: Snapshot, about: About, kind: Kind | undefined): Context => ({
  kind,
  preferences: configuration.preferences,
  people: about.people,
  hasEarlierNote: hasEarlierNote === true || (about.session ?? 1) > 1,
});

/** Reads the blocks of a part that the memory does not know. */
function* partOf(
  part: Part,
  rules: readonly ApplicableRule[],
  memory: Memory,
  context: Context,
): Generator<void, ReadPart> {
  for (const { block } of part.blocks) {
    if (memory.blocks.has(block)) continue;
    memory.blocks.set(block, readBlock(block, rules, context));
    yield;
  }
  const known = (block: Block): ReturnType<typeof readBlock> =>
    memory.blocks.get(block) ?? readBlock(block, rules, context);
  return readPart(part, known, rules.filter(({ rule }) => rule.scope === 'document').length);
}

/** By the number of the block that something is said of. */
type Said = ReadonlyMap<number, readonly Spoken[]>;

/** What the document rules say. */
function saidOf(
  document: ProseDocument,
  parts: readonly ReadPart[],
  rules: readonly ApplicableRule[],
  memory: Memory,
  context: Context,
): Said {
  const said = new Map<number, Spoken[]>();
  const byReading = new Map<DocumentRule['read'], Gathered>();
  let index = 0;
  for (const { rule, ...active } of rules) {
    if (rule.scope !== 'document') continue;
    let gathered = byReading.get(rule.read);
    if (!gathered) byReading.set(rule.read, (gathered = gather(document, parts, index)));
    index++;
    const now = sayOf({ ...active, rule }, memory.said.get(rule), gathered, document, context);
    memory.said.set(rule, now);
    for (const spoken of now.spoken) {
      const others = said.get(spoken.order);
      if (others) others.push(spoken);
      else said.set(spoken.order, [spoken]);
    }
  }
  return said;
}

/** The facts that were read in one way in all parts, and the number of the block that each is from. */
function gather({ parts: placed }: ProseDocument, parts: readonly ReadPart[], rule: number): Gathered {
  const facts: PlacedFact<unknown>[] = [];
  const orders: number[] = [];
  let blocks = 0;
  for (const [index, part] of parts.entries()) {
    for (const fact of part.facts[rule] ?? []) facts.push(fact);
    for (const order of part.orders[rule] ?? []) orders.push(blocks + order);
    blocks += placed[index]?.part.blocks.length ?? 0;
  }
  return { facts, orders };
}

/** All findings in reading order. Parts that nobody spoke about but block rules keep theirs. */
function findingsIn(document: ProseDocument, parts: readonly ReadPart[], said: Said): readonly Located[] {
  const isSuppressed = suppressionsIn(document);
  const findings: Located[] = [];
  let blocks = 0;
  for (const [index, { part, start }] of document.parts.entries()) {
    const read = parts[index];
    if (!read) continue;
    const more = said.size === 0 ? [] : spokenIn(part, start, blocks, said);
    blocks += part.blocks.length;
    const own =
      more.length === 0 && !isSuppressed
        ? settledAt(read, start)
        : settle(heard([...read.found.map((each) => moved(each, start)), ...more], isSuppressed));
    for (const finding of own) findings.push(finding);
  }
  return findings;
}

/** `first`: the number of the first block of the part. */
function spokenIn({ blocks }: Part, start: number, first: number, said: Said): readonly Located[] {
  const found: Located[] = [];
  for (const [index, placed] of blocks.entries())
    for (const spoken of said.get(first + index) ?? none) found.push(locate(spoken, placed.start + start));
  return found;
}

const none: readonly Spoken[] = [];

/** A person may have said: not here. */
const heard = (found: readonly Located[], isSuppressed: ReturnType<typeof suppressionsIn>): readonly Located[] =>
  isSuppressed ? found.filter((finding) => !isSuppressed(finding)) : found;

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
  { configuration }: Snapshot,
  about: About,
  { hasEarlierNote, kind }: Context,
  previous?: Analysis,
): Memory {
  const memory = previous?.memory;
  return memory?.configuration === configuration &&
    memory.kind === kind &&
    memory.about === about &&
    memory.hasEarlierNote === hasEarlierNote
    ? memory
    : newMemory(configuration, about, kind, hasEarlierNote);
}
