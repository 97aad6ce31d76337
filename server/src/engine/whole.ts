import type { ProseDocument } from '../text/document.ts';
import { lastNotAbove } from '../text/pages.ts';
import { gather, Gathered, SpokenOf, type Memory, type ReadChunk, type Said } from './memory.ts';

/** What the document rules said, by the index of the chunk in which they said it. */
export type SaidByChunk = ReadonlyMap<number, readonly SpokenOf[]>;

/**
 * Runs the document rules whose facts have changed, and those that depend on where blocks stand. What the others said
 * before is still true.
 */
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

/**
 * Where two lists of chunks differ: the chunks that are not the same, in the old and the new list, and those above
 * them.
 */
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

/**
 * Gathers the facts of one reading again. If the facts and the indices of their blocks are the same as before, the result
 * is the same object; otherwise only what differs is gathered anew.
 */
function gatherAgain(last: Gathered, stretch: Stretch, chunks: readonly ReadChunk[], reading: number): Gathered {
  const { above, before, now } = stretch;
  if (countBlocks(before) !== countBlocks(now)) return gather(chunks, reading);
  const [old, fresh] = [gather(before, reading), gather(now, reading)];
  if (isSame(old.facts, fresh.facts) && isSame(old.orders, fresh.orders)) return last;
  const first = countFacts(above, reading);
  const facts = spliced(last.facts, first, old.facts.length, fresh.facts);
  if (isSame(old.orders, fresh.orders)) return new Gathered(facts, last.orders);
  const blocks = countBlocks(above);
  const orders = fresh.orders.map((order) => order + blocks);
  return new Gathered(facts, spliced(last.orders, first, old.orders.length, orders));
}

/**
 * A copy in which `fresh` replaces `count` items from `first` on. In a long note, nearly every keystroke copies thousands
 * of items, so if the length stays the same, they are copied only once.
 */
function spliced<T>(all: readonly T[], first: number, count: number, fresh: readonly T[]): readonly T[] {
  if (fresh.length !== count) return all.slice(0, first).concat(fresh, all.slice(first + count));
  const copy = all.slice();
  for (let index = 0; index < count; index++) copy[first + index] = fresh[index] as T;
  return copy;
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
  let blocks = 0;
  const first = chunks.map(({ size }) => (blocks += size) - size);
  const found = new Map<number, SpokenOf[]>();
  for (const { spoken } of said)
    for (const each of spoken) {
      const index = lastNotAbove(first, each.order);
      const others = found.get(index);
      if (others) others.push(each);
      else found.set(index, [each]);
    }
  return found;
}
