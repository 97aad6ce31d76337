import type { Context, PlacedFact } from '../rules/rule.ts';
import { aboutIn, isSameAbout, type About } from '../text/about.ts';
import type { Block } from '../text/block.ts';
import { readDocument, type Part, type ProseDocument } from '../text/document.ts';
import { kindInContent, type Kind, type KnownKind } from '../text/kind.ts';
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
  type Memory,
  type ReadPart,
  type Spoken,
} from './memory.ts';
import { suppressionsIn } from './suppressions.ts';

export type { Located } from './located.ts';

/** Everything an analysis depends on. Never changed once made. */
export interface Snapshot {
  readonly text: string;
  readonly configuration: Configuration;
  /** The kind that the file's path tells, which counts after the front matter and before the content. */
  readonly kindByPath?: Kind | undefined;
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
  const document = readDocument(snapshot.text, previous?.document);
  yield;
  const about = aboutOf(document, previous);
  const kind = kindOf(snapshot, document, about);
  const context: Context = { kind: kind?.kind, preferences: snapshot.configuration.preferences, people: about.people };
  const rules = applicable(snapshot.configuration, context);
  const memory = memoryFor(snapshot, about, kind?.kind, previous);
  const parts: ReadPart[] = [];
  for (const { part } of document.parts) {
    let read = memory.parts.get(part);
    if (!read) memory.parts.set(part, (read = yield* partOf(part, rules, memory, context)));
    parts.push(read);
  }
  const findings = findingsIn(document, parts, saidOf(document, parts, rules, memory, context));
  return { snapshot, document, about, kind, findings, memory };
}

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

type Said = ReadonlyMap<Block, readonly Spoken[]>;

/** What the document rules say, by the block they say it of. */
function saidOf(
  document: ProseDocument,
  parts: readonly ReadPart[],
  rules: readonly ApplicableRule[],
  memory: Memory,
  context: Context,
): Said {
  const said = new Map<Block, Spoken[]>();
  let index = 0;
  for (const { rule, ...active } of rules) {
    if (rule.scope !== 'document') continue;
    const { facts, orders } = gathered(document, parts, index++);
    const now = sayOf({ ...active, rule }, memory.said.get(rule), facts, orders, document, context);
    memory.said.set(rule, now);
    for (const spoken of now.spoken) {
      const others = said.get(spoken.block);
      if (others) others.push(spoken);
      else said.set(spoken.block, [spoken]);
    }
  }
  return said;
}

/** The facts of one document rule in all parts, and the number of the block that each is from. */
function gathered(
  { parts: placed }: ProseDocument,
  parts: readonly ReadPart[],
  rule: number,
): { readonly facts: readonly PlacedFact<unknown>[]; readonly orders: readonly number[] } {
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
  for (const [index, { part, start }] of document.parts.entries()) {
    const read = parts[index];
    if (!read) continue;
    const more = said.size === 0 ? [] : spokenIn(part, start, said);
    const own =
      more.length === 0 && !isSuppressed
        ? settledAt(read, start)
        : settle(heard([...read.found.map((each) => moved(each, start)), ...more], isSuppressed));
    for (const finding of own) findings.push(finding);
  }
  return findings;
}

function spokenIn({ blocks }: Part, start: number, said: Said): readonly Located[] {
  const found: Located[] = [];
  for (const placed of blocks)
    for (const spoken of said.get(placed.block) ?? none) found.push(locate(spoken, placed.start + start));
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
  { kindByPath, text }: Snapshot,
  { front }: ProseDocument,
  { kind: named }: About,
): KnownKind | undefined {
  if (named) return { kind: named, source: 'front-matter' };
  if (kindByPath) return { kind: kindByPath, source: 'path' };
  const seen = kindInContent(front ? text.slice(front.end) : text);
  return seen && { kind: seen, source: 'content' };
}

function memoryFor({ configuration }: Snapshot, about: About, kind: Kind | undefined, previous?: Analysis): Memory {
  const memory = previous?.memory;
  return memory?.configuration === configuration && memory.kind === kind && memory.about === about
    ? memory
    : newMemory(configuration, about, kind);
}
