import type { Context, Finding, PlacedFact, Rule, Severity } from '../rules/rule.ts';
import type { Block } from '../text/block.ts';
import { readDocument, type Placed, type ProseDocument } from '../text/document.ts';
import { aboutIn, type About } from '../text/about.ts';
import { kindInContent, type Kind, type KnownKind } from '../text/kind.ts';
import { changeBetween } from '../text/markdown.ts';
import { shift } from '../text/span.ts';
import { applicable, type ApplicableRule, type Configuration } from './configuration.ts';
import type { Located } from './located.ts';
import { inReadingOrder, unsuppressed, withoutOverlaps } from './passes.ts';

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

/** What was found in and read from a block, as long as the block, the settings and the kind are the same. */
interface Memory {
  readonly configuration: Configuration;
  readonly about: About;
  readonly kind: Kind | undefined;
  readonly blocks: WeakMap<Block, Remembered>;
}

interface Remembered {
  readonly findings: readonly { readonly rule: Rule; readonly severity: Severity; readonly finding: Finding }[];
  /** One for each document rule, in their order. */
  readonly facts: readonly unknown[];
}

/** Reads only the blocks that `previous` has not seen. Yields where it may be interrupted. */
export function* analyze(snapshot: Snapshot, previous?: Analysis): Generator<void, Analysis> {
  const change = previous && changeBetween(previous.snapshot.text, snapshot.text);
  const document = readDocument(snapshot.text, previous?.document, change);
  yield;
  const about = aboutOf(document, previous);
  const kind = kindOf(snapshot, document, about);
  const context: Context = { kind: kind?.kind, preferences: snapshot.configuration.preferences, people: about.people };
  const rules = applicable(snapshot.configuration, context);
  const memory = memoryFor(snapshot, about, kind?.kind, previous);
  const found: Located[] = [];
  for (const placed of document.blocks) {
    let remembered = memory.blocks.get(placed.block);
    if (!remembered) {
      memory.blocks.set(placed.block, (remembered = readBlock(placed.block, rules, context)));
      yield;
    }
    for (const { finding, rule, severity } of remembered.findings) found.push(locate(finding, rule, severity, placed));
  }
  found.push(...documentFindings(document, rules, memory, context));
  const findings = inReadingOrder(withoutOverlaps(unsuppressed(found, document)));
  return { snapshot, document, about, kind, findings, memory };
}

/** The same object as long as the front matter is the same: it is read once, and what depends on it stays true. */
const aboutOf = ({ front }: ProseDocument, previous?: Analysis): About =>
  previous && previous.document.front?.yaml === front?.yaml ? previous.about : aboutIn(front);

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
    : { configuration, about, kind, blocks: new WeakMap() };
}

function readBlock(block: Block, rules: readonly ApplicableRule[], context: Context): Remembered {
  const findings: Remembered['findings'][number][] = [];
  const facts: unknown[] = [];
  for (const { loudness, options, rule } of rules) {
    if (rule.scope === 'document') facts.push(rule.read(block, context));
    else {
      const found = rule.check(block, options, context);
      if (Array.isArray(found) && found.length === 0) continue; // nearly always
      for (const finding of found) findings.push({ finding, rule, severity: quietest(loudness, finding) });
    }
  }
  return { findings, facts };
}

/** A finding may speak more quietly than its rule, never louder than a person chose. */
const quietest = (loudness: Severity, { severity }: Finding): Severity =>
  severity === 'hint' || loudness === 'hint' ? 'hint' : (severity ?? loudness);

const locate = (finding: Finding, rule: Rule, severity: Severity, { start }: Placed): Located => ({
  ...finding,
  rule,
  severity,
  base: start,
  at: shift(finding.span, start),
});

function* documentFindings(
  document: ProseDocument,
  rules: readonly ApplicableRule[],
  memory: Memory,
  context: Context,
): Iterable<Located> {
  let index = 0;
  for (const { loudness, options, rule } of rules) {
    if (rule.scope !== 'document') continue;
    const facts: PlacedFact<unknown>[] = [];
    for (const placed of document.blocks) {
      const fact = memory.blocks.get(placed.block)?.facts[index];
      if (fact !== undefined) facts.push({ ...placed, fact });
    }
    for (const { finding, placed } of rule.check(facts, document, options, context))
      yield locate(finding, rule, quietest(loudness, finding), placed);
    index++;
  }
}
