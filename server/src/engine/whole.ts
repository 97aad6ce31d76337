import type { ProseDocument } from '../text/document.ts';
import { lastNotAbove } from '../text/pages.ts';
import { gather, Gathered, SpokenOf, type Memory, type ReadChunk, type ReadPart, type Said } from './memory.ts';

/** What the document rules said in a part whose first block has this number in the note. */
export interface SaidIn {
  readonly first: number;
  readonly spoken: SpokenOf[];
}

/** The parts in which something is said, chunk by chunk. */
export type SaidByChunk = ReadonlyMap<ReadChunk, ReadonlyMap<ReadPart, SaidIn>>;

/** Asks the document rules that have to be asked; the others said it before. */
export function askDocumentRules(document: ProseDocument, chunks: readonly ReadChunk[], memory: Memory): SaidByChunk {
  const { context, plan, told: before } = memory;
  const stretch = before && differenceOf(before.chunks, chunks);
  const gathered = plan.readings.map((_, reading) => {
    const last = before?.gathered[reading];
    return last && stretch ? gatherAgain(last, stretch, chunks, reading) : gather(chunks, reading);
  });
  const said = plan.documentRules.map(({ loudness, options, reading, rule }, index): Said => {
    const [of, last] = [gathered[reading] ?? gather([], reading), before?.said[index]];
    if (last?.of === of && !rule.seesPlaces) return last;
    const spoken = Array.from(
      rule.check(of.facts, document, options, context, of.orders),
      ({ finding, placed }) => new SpokenOf(finding, rule, loudness, of.orders[of.facts.indexOf(placed)] ?? -1),
    );
    return { of, spoken };
  });
  memory.told = { chunks, gathered, said };
  return byChunk(said, chunks);
}

/** The chunks that are not the same, before and now, and those that stand above them. */
interface Stretch {
  readonly above: readonly ReadChunk[];
  readonly before: readonly ReadChunk[];
  readonly now: readonly ReadChunk[];
}

function differenceOf(before: readonly ReadChunk[], now: readonly ReadChunk[]): Stretch {
  const shorter = Math.min(before.length, now.length);
  let above = 0;
  while (above < shorter && before[above] === now[above]) above++;
  let below = 0;
  while (below < shorter - above && before[before.length - 1 - below] === now[now.length - 1 - below]) below++;
  return {
    above: now.slice(0, above),
    before: before.slice(above, before.length - below),
    now: now.slice(above, now.length - below),
  };
}

/** What was gathered before where the facts are the same, in blocks with the same numbers; else only what differs anew. */
function gatherAgain(last: Gathered, stretch: Stretch, chunks: readonly ReadChunk[], reading: number): Gathered {
  const { above, before, now } = stretch;
  if (countBlocks(before) !== countBlocks(now)) return gather(chunks, reading);
  const [old, fresh] = [gather(before, reading), gather(now, reading)];
  if (isSame(old.facts, fresh.facts) && isSame(old.orders, fresh.orders)) return last;
  const [first, blocks] = [countFacts(above, reading), countBlocks(above)];
  const behind = first + old.facts.length;
  return new Gathered(
    last.facts.slice(0, first).concat(fresh.facts, last.facts.slice(behind)),
    last.orders.slice(0, first).concat(
      fresh.orders.map((order) => order + blocks),
      last.orders.slice(behind),
    ),
  );
}

const countFacts = (chunks: readonly ReadChunk[], reading: number): number =>
  chunks.reduce((sum, { gathered }) => sum + (gathered[reading]?.facts.length ?? 0), 0);

const countBlocks = (chunks: readonly ReadChunk[]): number => chunks.reduce((sum, { size }) => sum + size, 0);

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

function byChunk(said: readonly Said[], chunks: readonly ReadChunk[]): SaidByChunk {
  const starts = startsOf(chunks, 0);
  const found = new Map<ReadChunk, Map<ReadPart, SaidIn>>();
  for (const { spoken } of said)
    for (const each of spoken) {
      const index = lastNotAbove(starts, each.order);
      const chunk = chunks[index];
      const placed = chunk && partWith(chunk, starts[index] ?? 0, each.order);
      if (!placed) continue;
      const parts = found.get(chunk) ?? new Map<ReadPart, SaidIn>();
      const others = parts.get(placed.part);
      if (others) others.spoken.push(each);
      else found.set(chunk, parts.set(placed.part, { first: placed.first, spoken: [each] }));
    }
  return found;
}

/** The part that holds the block with the number `order`; `first` is that of the first block of the chunk. */
function partWith({ parts }: ReadChunk, first: number, order: number): { part: ReadPart; first: number } | undefined {
  const starts = startsOf(parts, first);
  const index = lastNotAbove(starts, order);
  const part = parts[index];
  return part && { part, first: starts[index] ?? 0 };
}

function startsOf(all: readonly { readonly size: number }[], first: number): readonly number[] {
  let start = first;
  return all.map(({ size }) => (start += size) - size);
}
