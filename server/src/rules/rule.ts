import type { Block } from '../text/block.ts';
import type { Placed, ProseDocument } from '../text/document.ts';
import type { People } from '../text/about.ts';
import type { Kind } from '../text/kind.ts';
import type { Span } from '../text/span.ts';
import type { Rewrite } from '../language/rewrite.ts';

export type { Rewrite } from '../language/rewrite.ts';

export type Severity = 'warning' | 'information' | 'hint';

/** A finding of a rule in a block. Its offsets count from the start of the block. */
export interface Finding {
  readonly span: Span;
  /**
   * What was found, why it matters to this reader, and what could be said instead. In the voice of a colleague, never
   * as a verdict.
   */
  readonly message: string;
  /** The rewrites, best first, made on demand. Empty if only the writer can say it better. */
  readonly rewrites: () => readonly Rewrite[];
  /** Set if it differs from the severity of the rule. */
  readonly severity?: Severity | undefined;
  /**
   * What the note as a whole could also hold, in a few words: “the caregiver's words”. All findings with it are at the
   * same place, and an editor shows them in one quiet line.
   */
  readonly couldHold?: string | undefined;
}

/** Most rules find nothing in most blocks. */
export const noFindings: readonly Finding[] = [];

/** What a rule may know besides the text. */
export interface Context {
  /** Undefined if the kind is not known yet. Then rules only say what suits all readers. */
  readonly kind: Kind | undefined;
  readonly preferences: Preferences;
  /** How the people in this note like to be called. */
  readonly people: People;
  /** There is an earlier note of this child, according to this note or to the folder. */
  readonly hasEarlierNote: boolean;
}

/** The user's own words and wishes. All words are in lower case. */
export interface Preferences {
  /** Words and phrases that are not flagged. */
  readonly fine: ReadonlySet<string>;
  /** The acronyms of this practice, as they are written, with their meanings. */
  readonly acronyms: ReadonlyMap<string, string>;
}

/** One setting of a rule: its schema for the settings editor, and how to read a raw value. */
export interface Option<T> {
  readonly schema: Readonly<Record<string, unknown>>;
  /** Undefined if the value is invalid. */
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
  /**
   * In kebab case. Names what is flagged, so that “allow <id>” reads well. The page of the rule is docs/rules/<id>.md.
   */
  readonly id: string;
  /** One line, shown in the settings editor and in the table of rules. */
  readonly title: string;
  readonly family: Family;
  /** The severity by kind of document. The rule does not apply to kinds that are missing. */
  readonly severity: Readonly<Partial<Record<Kind, Severity>>>;
  /** The rule is about a whole line or more, so its findings may contain findings of other rules, and all are shown. */
  readonly holdsOthers?: true;
  /** If several rules find the same words, this rule ranks as the last of this family. Default: its own family. */
  readonly giveWayAs?: Family;
  /** Says nothing in a list that these words lead in, such as “please avoid:”. */
  readonly isQuietUnder?: (lead: string) => boolean;
  /** Off until a person switches it on: a rule that cannot be precise enough. */
  readonly off?: true;
  /** Tags of docs/sources.md. */
  readonly source: readonly string[];
  readonly options: O;
  /** Rules that need the same preparation share one function, which is called once for all of them. */
  readonly readAhead?: ReadAhead;
}

/** Prepares what a rule needs in some blocks. The rules then read these blocks next, in the same order. */
export type ReadAhead = (blocks: readonly Block[]) => void;

/** The families of rules, in the order of the table of rules. */
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

/** A rule that sees one block and nothing else. So its findings stay true until the block changes. */
export interface BlockRule<O extends Options = Options> extends RuleBase<O> {
  readonly scope: 'block';
  /** May there be a finding in the block? If not, `check` need not be called. */
  readonly mayFind?: (block: Block) => boolean;
  readonly check: (block: Block, options: Decoded<O>, context: Context) => Iterable<Finding>;
}

/** A fact that a document rule read in a block, with the heading above the block. */
export interface PlacedFact<Fact> extends Pick<Placed, 'block' | 'section'> {
  readonly fact: Fact;
}

/** A finding of a document rule, and the fact of its block, which must be the object that was passed in. */
export interface PlacedFinding {
  readonly placed: PlacedFact<unknown>;
  readonly finding: Finding;
}

/**
 * A rule that sees the whole note, in two steps. `read` takes from each block what the rule needs, once. `check` looks
 * at these facts whenever one of them, or the order of their blocks, has changed. So it must do nothing but compare and
 * count.
 */
export interface DocumentRule<Fact = unknown, O extends Options = Options> extends RuleBase<O> {
  readonly scope: 'document';
  /** The findings depend on where the blocks are, so the rule is checked again after every change. */
  readonly seesPlaces?: true;
  /** Rules with the same function get the same facts, gathered only once. */
  readonly read: (block: Block, context: Context) => Fact | undefined;
  /** Facts for which this is false are left out, so a change of them does not cause a new check. */
  readonly counts?: (placed: PlacedFact<Fact>) => boolean;
  /** @param orders for each fact, the index of its block in the note */
  check(
    facts: readonly PlacedFact<Fact>[],
    document: ProseDocument,
    options: Decoded<O>,
    context: Context,
    orders: readonly number[],
  ): Iterable<PlacedFinding>;
}

export type Rule = BlockRule | DocumentRule;

/** Infers the options of a rule, so that a misspelled option does not compile. */
export const defineBlockRule = <const O extends Options>(rule: Omit<BlockRule<O>, 'scope'>): BlockRule =>
  ({ scope: 'block', ...rule }) as unknown as BlockRule;

/** Infers the facts and the options of a document rule. */
export const defineDocumentRule = <Fact, const O extends Options>(
  rule: Omit<DocumentRule<Fact, O>, 'scope'>,
): DocumentRule => ({ scope: 'document', ...rule }) as unknown as DocumentRule;
