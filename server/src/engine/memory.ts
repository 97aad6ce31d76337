import type { Context, Finding, PlacedFact, Rule, Severity } from '../rules/rule.ts';
import type { About } from '../text/about.ts';
import type { Block } from '../text/block.ts';
import type { Part, ProseDocument } from '../text/document.ts';
import type { Kind } from '../text/kind.ts';
import { shift, type Span } from '../text/span.ts';
import type { ApplicableRule, Configuration } from './configuration.ts';
import type { Located } from './located.ts';
import { inReadingOrder, withoutOverlaps } from './passes.ts';

/**
 * What was found in and read from blocks and parts, as long as the settings and the kind are the same. It dies with them,
 * and with a change of the settings or of the kind: there is no other invalidation.
 */
export interface Memory {
  readonly configuration: Configuration;
  readonly about: About;
  readonly kind: Kind | undefined;
  readonly hasEarlierNote: boolean;
  readonly blocks: WeakMap<Block, ReadBlock>;
  readonly parts: WeakMap<Part, ReadPart>;
  /** What each document rule said last, and of what. */
  readonly said: Map<Rule, Said>;
}

export const newMemory = (
  configuration: Configuration,
  about: About,
  kind: Kind | undefined,
  hasEarlierNote: boolean,
): Memory => ({
  configuration,
  about,
  kind,
  hasEarlierNote,
  blocks: new WeakMap(),
  parts: new WeakMap(),
  said: new Map(),
});

/** A finding as its rule gave it, with the severity that applies. */
export interface Spoken {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly severity: Severity;
}

interface ReadBlock {
  readonly spoken: readonly Spoken[];
  /** One for each document rule, in their order. */
  readonly facts: readonly unknown[];
}

/** A part as the rules read it. */
export interface ReadPart {
  /** Findings of block rules, in offsets of the part. */
  readonly found: readonly Located[];
  /** The same settled among themselves. */
  readonly settled: readonly Located[];
  /** For each document rule the facts that are there, and which block of the part each is from. */
  readonly facts: readonly (readonly PlacedFact<unknown>[])[];
  readonly orders: readonly (readonly number[])[];
  /** The findings where the part stood last. */
  last?: { readonly start: number; readonly findings: readonly Located[] };
}

/** Facts of one kind from all blocks. */
export interface Gathered {
  readonly facts: readonly PlacedFact<unknown>[];
  /** Which block of the note each fact is from. */
  readonly orders: readonly number[];
}

/** What a document rule said of some facts. */
interface Said extends Gathered {
  readonly spoken: readonly (Spoken & { readonly order: number })[];
}

export function readBlock(block: Block, rules: readonly ApplicableRule[], context: Context): ReadBlock {
  const spoken: Spoken[] = [];
  const facts: unknown[] = [];
  for (const { loudness, options, rule } of rules) {
    if (rule.scope === 'document') facts.push(rule.read(block, context));
    else {
      const found = rule.check(block, options, context);
      if (isEmptyList(found)) continue; // nearly always
      for (const finding of found) spoken.push({ finding, rule, severity: quietest(loudness, finding) });
    }
  }
  return { spoken, facts };
}

const isEmptyList = (items: unknown): boolean => Array.isArray(items) && items.length === 0;

/** A finding may speak more quietly than its rule, never louder than a person chose. */
const quietest = (loudness: Severity, { severity }: Finding): Severity =>
  severity === 'hint' || loudness === 'hint' ? 'hint' : (severity ?? loudness);

/** Puts together what was read in the blocks of a part. */
export function readPart({ blocks }: Part, read: (block: Block) => ReadBlock, documentRules: number): ReadPart {
  const found: Located[] = [];
  const facts: PlacedFact<unknown>[][] = Array.from({ length: documentRules }, () => []);
  const orders: number[][] = Array.from({ length: documentRules }, () => []);
  for (const [order, placed] of blocks.entries()) {
    const { facts: own, spoken } = read(placed.block);
    for (const each of spoken) found.push(locate(each, placed.start));
    for (const [rule, fact] of own.entries())
      if (fact !== undefined) {
        facts[rule]?.push({ ...placed, fact });
        orders[rule]?.push(order);
      }
  }
  return { found, settled: settle(found), facts, orders };
}

/** One finding a span, in reading order. */
export const settle = (found: readonly Located[]): readonly Located[] => inReadingOrder(withoutOverlaps(found));

/** A finding whose block starts at `base`. */
export const locate = ({ finding, rule, severity }: Spoken, base: number): Located => ({
  ...finding,
  rule,
  severity,
  base,
  at: shift(finding.span, base),
});

/** The same finding, so much further on. */
export function moved(found: Located, by: number): Located {
  const at: Span = shift(found.at, by);
  const { message, rewrites, rule, severity, span } = found;
  return { span, message, rewrites, rule, severity, base: found.base + by, at };
}

/** The findings of a part that stands at `start`: the same objects as long as it stays there. */
export function settledAt(read: ReadPart, start: number): readonly Located[] {
  if (read.last?.start !== start) read.last = { start, findings: read.settled.map((each) => moved(each, start)) };
  return read.last.findings;
}

/** What a document rule says of the facts: what it said last where they are the same, in blocks with the same numbers. */
export function sayOf(
  { loudness, options, rule }: ApplicableRule & { readonly rule: Rule & { readonly scope: 'document' } },
  said: Said | undefined,
  { facts, orders }: Gathered,
  document: ProseDocument,
  context: Context,
): Said {
  if (said && !rule.seesPlaces && isSame(said.facts, facts) && isSame(said.orders, orders)) return said;
  const found = [...rule.check(facts, document, options, context)];
  const spoken = found.map(({ finding, placed }) => ({
    finding,
    rule,
    severity: quietest(loudness, finding),
    order: orders[facts.indexOf(placed)] ?? -1,
  }));
  return { facts, orders, spoken };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
