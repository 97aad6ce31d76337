import type { Context, Finding, PlacedFact, Rule, Severity } from '../rules/rule.ts';
import type { About } from '../text/about.ts';
import type { Block } from '../text/block.ts';
import type { Part, Placed } from '../text/document.ts';
import { Chunk } from '../text/chunks.ts';
import { Collected } from '../text/collected.ts';
import { Place } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import type { Configuration } from './configuration.ts';
import { LocatedFinding, PartFindings, type Located } from './located.ts';
import { inReadingOrder, withoutOverlaps } from './passes.ts';
import type { Plan } from './plan.ts';

/**
 * What the rules found in a block or a part is kept in that block or part, and goes when it goes. It is valid as long as
 * the settings and the kind of the note are the same. If one of them changes, there is a new memory, which ignores all
 * that was read for another one. There is no other invalidation.
 */
export interface Memory {
  readonly configuration: Configuration;
  readonly about: About;
  /** Identifies the memory: a result belongs to it if it was read with this very object as its context. */
  readonly context: Context;
  readonly plan: Plan;
  /** What the document rules said last, and which facts they said it about. */
  told?: Told;
}

/** A finding as its rule returned it, with the severity that applies. */
export class Spoken implements Finding {
  readonly span: Span;
  readonly message: string;
  readonly rewrites: Finding['rewrites'];
  readonly couldHold: string | undefined;
  readonly rule: Rule;
  readonly severity: Severity;

  constructor(finding: Finding, rule: Rule, loudness: Severity) {
    this.span = finding.span;
    this.message = finding.message;
    this.rewrites = finding.rewrites;
    this.couldHold = finding.couldHold;
    this.rule = rule;
    this.severity = quietest(loudness, finding);
  }
}

/** A fact, with the index in the plan of the reading that it comes from. */
class ReadFact implements PlacedFact<unknown> {
  readonly reading: number;
  readonly fact: unknown;
  readonly block: Block;
  readonly section: string;

  constructor(reading: number, fact: unknown, { block, section }: Pick<Placed, 'block' | 'section'>) {
    this.reading = reading;
    this.fact = fact;
    this.block = block;
    this.section = section;
  }
}

/**
 * The results for a block: the findings of the block rules, and the facts. The facts carry the heading above the block.
 */
export class ReadBlock {
  readonly context: Context;
  readonly spoken: readonly Spoken[];
  readonly section: string;
  readonly facts: readonly ReadFact[];

  constructor(context: Context, spoken: readonly Spoken[], section: string, facts: readonly ReadFact[]) {
    this.context = context;
    this.spoken = spoken;
    this.section = section;
    this.facts = facts;
  }
}

/** A part or a chunk that the rules have read, as the document rules see it. */
export interface Read {
  /** The number of blocks in it. */
  readonly size: number;
  /** The facts in it, for each reading. */
  readonly gathered: readonly Gathered[];
}

/** A part that the rules have read. Findings have offsets in the part. */
export class ReadPart implements Read {
  readonly part: Part;
  readonly context: Context;
  /** The findings of block rules. */
  readonly found: readonly Located[];
  /** The same findings in reading order, with only one for each span. */
  readonly settled: PartFindings;
  readonly gathered: readonly Gathered[];
  /** The last result that includes document rules, and what these rules found. */
  joined: { readonly more: readonly Spoken[]; readonly settled: PartFindings } | undefined;

  constructor(part: Part, context: Context, found: readonly Located[], gathered: readonly Gathered[]) {
    this.part = part;
    this.context = context;
    this.found = found;
    this.settled = new PartFindings(settle(found));
    this.gathered = gathered;
  }

  get size(): number {
    return this.part.blocks.length;
  }
}

/** A chunk of parts that the rules have read. */
export class ReadChunk implements Read {
  readonly context: Context;
  readonly parts: readonly ReadPart[];
  readonly size: number;
  readonly gathered: readonly Gathered[];
  /** What is found in each of the parts if the document rules say nothing. */
  readonly settled: Chunk<PartFindings>;
  /** The last result that includes document rules, and what these rules found. */
  joined: { readonly more: readonly Spoken[]; readonly settled: Chunk<PartFindings> } | undefined;

  /** The last result for a note in which comments suppress findings. */
  heard: Chunk<PartFindings> | undefined;

  constructor(context: Context, parts: readonly ReadPart[], plan: Plan) {
    this.context = context;
    this.parts = parts;
    this.size = parts.reduce((sum, { size }) => sum + size, 0);
    this.gathered = plan.readings.map((_, reading) => gather(parts, reading));
    this.settled = new Chunk(parts.map(({ settled }) => settled));
  }
}

/** The facts of one reading in all blocks of a part, a chunk or a note. */
export class Gathered {
  readonly facts: readonly PlacedFact<unknown>[];
  /** For each fact, the index of its block in the part, chunk or note. */
  readonly orders: readonly number[];

  constructor(facts: readonly PlacedFact<unknown>[], orders: readonly number[]) {
    this.facts = facts;
    this.orders = orders;
  }
}

/** Shared by all parts and chunks without facts. */
const nothingGathered = new Gathered([], []);

/** The facts of one reading in all these parts or chunks. */
export function gather(all: readonly Read[], reading: number): Gathered {
  placedFacts.begin();
  placedOrders.begin();
  let blocks = 0;
  for (const { gathered, size } of all) {
    const { facts, orders } = gathered[reading] ?? nothingGathered;
    for (const fact of facts) placedFacts.add(fact);
    for (const order of orders) placedOrders.add(blocks + order);
    blocks += size;
  }
  return taken();
}

const placedFacts = new Collected<PlacedFact<unknown>>();
const placedOrders = new Collected<number>();

function taken(): Gathered {
  const facts = placedFacts.take();
  return facts.length === 0 ? nothingGathered : new Gathered(facts, placedOrders.take());
}

/** A finding of a document rule. */
export class SpokenOf extends Spoken {
  /** The index of its block in the note. */
  readonly order: number;

  constructor(finding: Finding, rule: Rule, loudness: Severity, order: number) {
    super(finding, rule, loudness);
    this.order = order;
  }
}

/** What a document rule found, and the facts that it looked at. */
export interface Said {
  readonly of: Gathered;
  readonly spoken: readonly SpokenOf[];
}

/** What the document rules found in a note. */
interface Told {
  readonly chunks: readonly ReadChunk[];
  /** By reading. */
  readonly gathered: readonly Gathered[];
  /** By document rule. */
  readonly said: readonly Said[];
}

const readBlocks = new Place<Block, ReadBlock>();
const readParts = new Place<Part, ReadPart>();
const readChunks = new Place<Chunk<Part>, ReadChunk>();

/** What was read of a block for this memory. Its facts are the same objects as long as it stands under the same heading. */
export function knownBlock(placed: Placed, { context }: Memory): ReadBlock | undefined {
  const read = readBlocks.in(placed.block);
  if (read?.context !== context) return undefined;
  if (read.section === placed.section) return read;
  const facts = read.facts.map(({ fact, reading }) => new ReadFact(reading, fact, placed));
  return readBlocks.put(placed.block, new ReadBlock(context, read.spoken, placed.section, facts));
}

/** What this memory has for a chunk, if anything. */
export function knownChunk(chunk: Chunk<Part>, { context }: Memory): ReadChunk | undefined {
  const read = readChunks.in(chunk);
  return read?.context === context ? read : undefined;
}

/** Combines the results of the parts of a chunk. */
export const readChunk = (chunk: Chunk<Part>, read: readonly ReadPart[], { context, plan }: Memory): ReadChunk =>
  readChunks.put(chunk, new ReadChunk(context, read, plan));

/** What this memory has for a part, if anything. */
export function knownPart(part: Part, { context }: Memory): ReadPart | undefined {
  const read = readParts.in(part);
  return read?.context === context ? read : undefined;
}

const spoken = new Collected<Spoken>();
const facts = new Collected<ReadFact>();

export function readBlock(placed: Placed, { context, plan }: Memory): ReadBlock {
  const { block, section } = placed;
  spoken.begin();
  facts.begin();
  for (const { check, loudness, mayFind, options, rule } of plan.blockRules) {
    if (mayFind?.(block) === false) continue; // true of most of the forty rules or so that have patterns
    const found = check(block, options, context);
    if (isEmptyList(found)) continue; // nearly always the case
    for (const finding of found) spoken.add(new Spoken(finding, rule, loudness));
  }
  // counting here and below, since `entries` would allocate a pair for each item of each block
  for (let reading = 0; reading < plan.readings.length; reading++) {
    const fact = plan.readings[reading]?.read(block, context);
    if (fact !== undefined) facts.add(new ReadFact(reading, fact, placed));
  }
  return readBlocks.put(block, new ReadBlock(context, spoken.take(), section, facts.take()));
}

const isEmptyList = (items: unknown): boolean => Array.isArray(items) && items.length === 0;

/** A finding may be quieter than its rule, but never louder than the user chose. */
const quietest = (loudness: Severity, { severity }: Finding): Severity =>
  severity === 'hint' || loudness === 'hint' ? 'hint' : (severity ?? loudness);

const located = new Collected<Located>();

/** Puts together the results of the blocks of a part. */
export function readPart(part: Part, read: readonly ReadBlock[], { context, plan }: Memory): ReadPart {
  located.begin();
  for (const [order, { spoken }] of read.entries()) {
    const { lead = part.lead, start = 0 } = part.blocks[order] ?? {};
    for (const each of spoken) if (!isQuietUnder(lead, each)) located.add(locate(each, start));
  }
  return readParts.put(part, new ReadPart(part, context, located.take(), gatherBlocks(read, plan)));
}

const isQuietUnder = (lead: string, { rule }: Spoken): boolean => lead !== '' && rule.isQuietUnder?.(lead) === true;

/** The facts that count, for each reading. */
const gatherBlocks = (read: readonly ReadBlock[], { readings }: Plan): readonly Gathered[] =>
  readings.map(({ counts }, reading) => {
    placedFacts.begin();
    placedOrders.begin();
    for (let order = 0; order < read.length; order++)
      for (const fact of read[order]?.facts ?? []) {
        if (fact.reading !== reading || counts?.(fact) === false) continue;
        placedFacts.add(fact);
        placedOrders.add(order);
      }
    return taken();
  });

/** The findings in reading order, with only one for each span. */
export const settle = (found: readonly Located[]): readonly Located[] => inReadingOrder(withoutOverlaps(found));

/** A finding whose block starts at `base`. */
export const locate = (spoken: Spoken, base: number): Located =>
  new LocatedFinding(spoken, spoken.rule, spoken.severity, base);
