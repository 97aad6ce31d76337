import type { Block } from '../text/block.ts';
import type { Placed, ProseDocument } from '../text/document.ts';
import type { People } from '../text/about.ts';
import type { Kind } from '../text/kind.ts';
import type { Span } from '../text/span.ts';
import type { Rewrite } from '../language/rewrite.ts';

export type { Rewrite } from '../language/rewrite.ts';

export type Severity = 'warning' | 'information' | 'hint';

/** What a rule found in a block, in offsets of the block. */
export interface Finding {
  readonly span: Span;
  /** What, why it matters to this reader, what could be said: a colleague's voice, never a verdict. */
  readonly message: string;
  /** Best first; made only when somebody asks. Empty when only the writer can say it better. */
  readonly rewrites: () => readonly Rewrite[];
  /** Where it differs from the severity of the rule. */
  readonly severity?: Severity | undefined;
  /**
   * What the note as a whole could also hold, in a few words: “the caregiver's words”. Findings that have it stand at one
   * place, and an editor tells them in one quiet line.
   */
  readonly couldHold?: string | undefined;
}

/** Most rules find nothing in most blocks. */
export const noFindings: readonly Finding[] = [];

/** What a rule may know beside the text. */
export interface Context {
  /** Undefined where nobody can tell yet: then only what suits every reader is said. */
  readonly kind: Kind | undefined;
  readonly preferences: Preferences;
  /** How the people of this note like to be named. */
  readonly people: People;
  /** There is an earlier note of this child: this one says so, or the folder does. */
  readonly hasEarlierNote: boolean;
}

/** A person's own words and wishes. All words in lower case. */
export interface Preferences {
  /** Words and phrases that are fine here. */
  readonly fine: ReadonlySet<string>;
  /** What the letters of this practice stand for; as they are written. */
  readonly acronyms: ReadonlyMap<string, string>;
}

/** One setting of one rule: what the settings editor shows, and how a raw value is read. */
export interface Option<T> {
  readonly schema: Readonly<Record<string, unknown>>;
  /** Undefined for a value that cannot be read. */
  readonly decode: (raw: unknown) => T | undefined;
  readonly default: T;
}
export type Options = Readonly<Record<string, Option<unknown>>>;
export type Decoded<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/** A whole number within bounds. */
export const integer = (bounds: {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly description: string;
}): Option<number> => ({
  schema: { type: 'integer', ...bounds },
  default: bounds.default,
  decode: (raw) =>
    typeof raw === 'number' && Number.isInteger(raw) && raw >= bounds.minimum && raw <= bounds.maximum
      ? raw
      : undefined,
});

/** Yes or no. */
export const flag = (about: { readonly default: boolean; readonly description: string }): Option<boolean> => ({
  schema: { type: 'boolean', ...about },
  default: about.default,
  decode: (raw) => (typeof raw === 'boolean' ? raw : undefined),
});

interface RuleBase<O extends Options> {
  /** Kebab case; names the thing flagged, so that “allow <id>” reads well. Its page is docs/rules/<id>.md. */
  readonly id: string;
  /** One line: the settings editor and the table of rules show it. */
  readonly title: string;
  readonly family: Family;
  /** How loud in which kind of document; a kind that is not named is left alone. */
  readonly severity: Readonly<Partial<Record<Kind, Severity>>>;
  /** It is about a line as a whole, or more, so other findings may lie within its own, and are heard too. */
  readonly holdsOthers?: true;
  /** Where rules speak about the same words, it gives way as if it were the last of that family. Default: its own. */
  readonly giveWayAs?: Family;
  /** Says nothing in a list that these words lead in, such as “please avoid:”. */
  readonly isQuietUnder?: (lead: string) => boolean;
  /** Off until a person switches it on: a rule that cannot be precise enough. */
  readonly off?: true;
  /** Tags of docs/sources.md. */
  readonly source: readonly string[];
  readonly options: O;
  /** Rules that need the same have the same function here, which is called once for all of them. */
  readonly readAhead?: ReadAhead;
}

/** Prepares what a rule needs of some blocks. The rules are asked about these blocks next, in that order. */
export type ReadAhead = (blocks: readonly Block[]) => void;

/** The families of the catalogue, in the order of the table of rules. */
export const families = {
  jargon: 'Jargon and acronyms',
  plain: 'Plain words',
  voice: 'Voice',
  control: 'Control and compliance',
  labels: 'Labels and strengths',
  caregivers: 'Respect for caregivers',
  play: 'Talking and playing with children',
  honesty: 'Honesty and hope',
  culture: 'Culture and family',
  privacy: 'Privacy',
  structure: 'The note as a whole',
} as const;
export type Family = keyof typeof families;

/** Sees one block and nothing else, so its findings stay true until the block changes. */
export interface BlockRule<O extends Options = Options> extends RuleBase<O> {
  readonly scope: 'block';
  /** Is there anything to look at in the block? Where it says no, the rule need not be asked. */
  readonly mayFind?: (block: Block) => boolean;
  readonly check: (block: Block, options: Decoded<O>, context: Context) => Iterable<Finding>;
}

/** A fact that a document rule read in a block, and the heading that the block stands under. */
export interface PlacedFact<Fact> extends Pick<Placed, 'block' | 'section'> {
  readonly fact: Fact;
}

/** A finding of a document rule, and the fact of the block that it is in, as it was given. */
export interface PlacedFinding {
  readonly placed: PlacedFact<unknown>;
  readonly finding: Finding;
}

/**
 * Sees the whole note, in two steps: `read` takes from each block what the rule needs of it, once; `check` looks at
 * those facts when one of them or the order of their blocks has changed, so it must only compare and count.
 */
export interface DocumentRule<Fact = unknown, O extends Options = Options> extends RuleBase<O> {
  readonly scope: 'document';
  /** What it says depends on where the blocks stand, so it is asked again with every change. */
  readonly seesPlaces?: true;
  /** Rules that share one function are given the same facts, gathered once. */
  readonly read: (block: Block, context: Context) => Fact | undefined;
  /** Facts that this is false for are left out, and so the rule need not be asked when one of them changes. */
  readonly counts?: (placed: PlacedFact<Fact>) => boolean;
  /** @param orders which block of the note each fact is from, by its number */
  check(
    facts: readonly PlacedFact<Fact>[],
    document: ProseDocument,
    options: Decoded<O>,
    context: Context,
    orders: readonly number[],
  ): Iterable<PlacedFinding>;
}

export type Rule = BlockRule | DocumentRule;

/** Infers the options of a rule, so that a misspelt setting does not compile. */
export const defineBlockRule = <const O extends Options>(rule: Omit<BlockRule<O>, 'scope'>): BlockRule =>
  ({ scope: 'block', ...rule }) as unknown as BlockRule;

/** Infers the facts and the options of a document rule. */
export const defineDocumentRule = <Fact, const O extends Options>(
  rule: Omit<DocumentRule<Fact, O>, 'scope'>,
): DocumentRule => ({ scope: 'document', ...rule }) as unknown as DocumentRule;
