import type { PlacedFact } from '../rules/rule.ts';
import type { ProseDocument } from '../text/document.ts';
import { lastNotAbove } from '../text/pages.ts';
import { Gathered, nothingGathered, SpokenOf, type Memory, type ReadPart, type Said } from './memory.ts';

/** By the number of the part that something is said in. */
export type SaidByPart = ReadonlyMap<number, readonly SpokenOf[]>;

/** Asks the document rules that have to be asked; the others said it before. */
export function askDocumentRules(document: ProseDocument, parts: readonly ReadPart[], memory: Memory): SaidByPart {
  const { context, plan, told: before } = memory;
  const stretch = before && differenceOf(before.parts, parts);
  const gathered = plan.readings.map((_, reading) => {
    const last = before?.gathered[reading];
    return last && stretch ? gatherAgain(last, stretch, parts, reading) : gather(parts, reading);
  });
  const said = plan.documentRules.map(({ loudness, options, reading, rule }, index): Said => {
    const [of, last] = [gathered[reading] ?? nothingGathered, before?.said[index]];
    if (last?.of === of && !rule.seesPlaces) return last;
    const spoken = Array.from(
      rule.check(of.facts, document, options, context),
      ({ finding, placed }) => new SpokenOf(finding, rule, loudness, of.orders[of.facts.indexOf(placed)] ?? -1),
    );
    return { of, spoken };
  });
  memory.told = { parts, gathered, said };
  return byPart(said, parts);
}

/** The parts that are not the same, before and now, and how many stand above them. */
interface Stretch {
  readonly above: number;
  readonly before: readonly ReadPart[];
  readonly now: readonly ReadPart[];
}

function differenceOf(before: readonly ReadPart[], now: readonly ReadPart[]): Stretch {
  const shorter = Math.min(before.length, now.length);
  let above = 0;
  while (above < shorter && before[above] === now[above]) above++;
  let below = 0;
  while (below < shorter - above && before[before.length - 1 - below] === now[now.length - 1 - below]) below++;
  return { above, before: before.slice(above, before.length - below), now: now.slice(above, now.length - below) };
}

/** What was gathered before where the facts are the same, in blocks with the same numbers; else only what differs anew. */
function gatherAgain(last: Gathered, stretch: Stretch, parts: readonly ReadPart[], reading: number): Gathered {
  const { above, before, now } = stretch;
  if (countBlocks(before) !== countBlocks(now)) return gather(parts, reading);
  const [old, fresh] = [gather(before, reading), gather(now, reading)];
  if (isSame(old.facts, fresh.facts) && isSame(old.orders, fresh.orders)) return last;
  const [first, blocks] = [countFacts(parts, above, reading), countBlocks(parts.slice(0, above))];
  const behind = first + old.facts.length;
  return new Gathered(
    last.facts.slice(0, first).concat(fresh.facts, last.facts.slice(behind)),
    last.orders.slice(0, first).concat(
      fresh.orders.map((order) => order + blocks),
      last.orders.slice(behind),
    ),
  );
}

function countFacts(parts: readonly ReadPart[], end: number, reading: number): number {
  let count = 0;
  for (let index = 0; index < end; index++) count += parts[index]?.gathered[reading]?.facts.length ?? 0;
  return count;
}

const countBlocks = (parts: readonly ReadPart[]): number => parts.reduce((sum, { blocks }) => sum + blocks.length, 0);

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

function gather(parts: readonly ReadPart[], reading: number): Gathered {
  const facts: PlacedFact<unknown>[] = [];
  const orders: number[] = [];
  let blocks = 0;
  for (const part of parts) {
    const gathered = part.gathered[reading] ?? nothingGathered;
    for (const fact of gathered.facts) facts.push(fact);
    for (const order of gathered.orders) orders.push(blocks + order);
    blocks += part.blocks.length;
  }
  return facts.length === 0 ? nothingGathered : new Gathered(facts, orders);
}

function byPart(said: readonly Said[], parts: readonly ReadPart[]): SaidByPart {
  let blocks = 0;
  const first = parts.map((part) => (blocks += part.blocks.length) - part.blocks.length);
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
