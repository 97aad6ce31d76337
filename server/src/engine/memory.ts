import type { Context, Finding, PlacedFact, Rule, Severity } from '../rules/rule.ts';
import type { About } from '../text/about.ts';
import type { Block } from '../text/block.ts';
import type { Part, Placed } from '../text/document.ts';
import type { Kind } from '../text/kind.ts';
import { shift } from '../text/span.ts';
import type { Configuration } from './configuration.ts';
import type { Located } from './located.ts';
import { inReadingOrder, withoutOverlaps } from './passes.ts';
import type { Plan } from './plan.ts';

/**
 * What was found in and read from blocks and parts, as long as the settings and the kind are the same. It dies with them,
 * and with a change of the settings or of the kind: there is no other invalidation.
 */
export interface Memory {
  readonly configuration: Configuration;
  readonly about: About;
  readonly kind: Kind | undefined;
  readonly hasEarlierNote: boolean;
  readonly plan: Plan;
  readonly blocks: WeakMap<Block, ReadBlock>;
  readonly parts: WeakMap<Part, ReadPart>;
  /** What the document rules said last, and of what. */
  told?: Told;
}

/** A finding as its rule gave it, with the severity that applies. */
export interface Spoken {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly severity: Severity;
}

export interface ReadBlock {
  readonly spoken: readonly Spoken[];
  /** What each reading of the plan gave. */
  readonly facts: readonly unknown[];
  /** The same, under the heading that the block stood under last. */
  placed?: { readonly section: string; readonly facts: readonly (PlacedFact<unknown> | undefined)[] };
}

/** A part as the rules read it. Findings have the offsets of the part. */
export interface ReadPart {
  readonly blocks: readonly Placed[];
  /** Findings of block rules. */
  readonly found: readonly Located[];
  /** The same settled among themselves. */
  readonly settled: readonly Located[];
  /** For each reading the facts that are there, and which block of the part each is from. */
  readonly facts: readonly (readonly PlacedFact<unknown>[])[];
  readonly orders: readonly (readonly number[])[];
  /** What came out last where document rules spoke as well. */
  joined?: { readonly more: readonly Spoken[]; readonly settled: readonly Located[] } | undefined;
}

/** Facts of one reading from all blocks. */
export interface Gathered {
  readonly facts: readonly PlacedFact<unknown>[];
  /** Which block of the note each fact is from. */
  readonly orders: readonly number[];
}

/** A finding of a document rule. */
export interface SpokenOf extends Spoken {
  /** The number of its block in the note. */
  readonly order: number;
}

/** What a document rule said of some facts. */
export interface Said {
  readonly of: Gathered;
  readonly spoken: readonly SpokenOf[];
}

/** What the document rules said of the parts of a note. */
interface Told {
  readonly parts: readonly ReadPart[];
  /** One for each reading. */
  readonly gathered: readonly Gathered[];
  /** One for each document rule. */
  readonly said: readonly Said[];
}

export function readBlock(block: Block, { blockRules, readings }: Plan, context: Context): ReadBlock {
  const spoken: Spoken[] = [];
  for (const { loudness, options, rule } of blockRules) {
    if (rule.fittingIn?.(block).has(rule.id) === false) continue; // of some forty that are told by patterns, most
    const found = rule.check(block, options, context);
    if (isEmptyList(found)) continue; // nearly always
    for (const finding of found) spoken.push({ finding, rule, severity: quietest(loudness, finding) });
  }
  return { spoken, facts: readings.map(({ read }) => read(block, context)) };
}

const isEmptyList = (items: unknown): boolean => Array.isArray(items) && items.length === 0;

/** A finding may speak more quietly than its rule, never louder than a person chose. */
export const quietest = (loudness: Severity, { severity }: Finding): Severity =>
  severity === 'hint' || loudness === 'hint' ? 'hint' : (severity ?? loudness);

/** Puts together what was read in the blocks of a part. */
export function readPart({ blocks }: Part, read: readonly ReadBlock[], { readings }: Plan): ReadPart {
  const found: Located[] = [];
  const facts: PlacedFact<unknown>[][] = readings.map(() => []);
  const orders: number[][] = readings.map(() => []);
  for (const [order, placed] of blocks.entries()) {
    const known = read[order];
    if (!known) continue;
    for (const each of known.spoken) found.push(locate(each, placed.start));
    placedFacts(known, placed, readings).forEach((fact, reading) => {
      if (fact === undefined) return;
      facts[reading]?.push(fact);
      orders[reading]?.push(order);
    });
  }
  return { blocks, found, settled: settle(found), facts, orders };
}

/** The facts of a block that count; the same objects as long as it stands under the same heading. */
function placedFacts(
  read: ReadBlock,
  { block, section }: Placed,
  readings: Plan['readings'],
): readonly (PlacedFact<unknown> | undefined)[] {
  if (read.placed?.section !== section) {
    const facts = read.facts.map((fact, reading) => {
      const placed = fact === undefined ? undefined : { block, section, fact };
      return placed && readings[reading]?.counts?.(placed) === false ? undefined : placed;
    });
    read.placed = { section, facts };
  }
  return read.placed.facts;
}

/** One finding a span, in reading order. */
export const settle = (found: readonly Located[]): readonly Located[] => inReadingOrder(withoutOverlaps(found));

/** A finding whose block starts at `base`. All have one shape, as there are many and they are read often. */
export function locate({ finding, rule, severity }: Spoken, base: number): Located {
  const { couldHold, message, rewrites, span } = finding;
  const located = { span, message, rewrites, rule, severity, base, at: shift(span, base) };
  return couldHold === undefined ? located : { ...located, couldHold };
}
