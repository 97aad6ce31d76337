import { spanOf } from '../language/substitute.ts';
import { firstWords } from '../text/kind.ts';
import { TokenKind } from '../text/words.ts';
import {
  defineDocumentRule,
  integer,
  type Context,
  type Finding,
  type Option,
  type PlacedFact,
  type PlacedFinding,
  type Rule,
} from './rule.ts';
import { addTo, type Addition } from './shared/addition.ts';
import { withNames } from './shared/named.ts';
import { readHeld, wholeOf, type Held, type Whole } from './shared/whole.ts';

/** A rule about the shape of a note: something between people that the note could hold, and does not. */
export interface StructureRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Rule['severity'];
  readonly source: readonly string[];
  /** What the note could hold, as the quiet line words it. `{child}` and `{caregiver}` are filled in. */
  readonly couldHold: string;
  readonly message: string;
  /** Is it missing? Only called once the note is past its first lines. */
  readonly isMissing: (whole: Whole, context: Context) => boolean;
  readonly addition: Addition | ((context: Context) => Addition);
}

/** 0 means the usual number for the kind of document. */
export const wordsOption: Option<number> = integer({
  default: 0,
  minimum: 0,
  maximum: 5000,
  description:
    'Words that a note has before anything is said about it as a whole; 0 for the usual 60 in a note and 80 in a letter.',
});

/** What the messages call a child and a caregiver who have no name yet. */
const unnamed = { child: 'the child', caregiver: 'the caregiver' } as const;

/** Makes a document rule of it. */
export function defineStructureRule(rule: StructureRule): Rule {
  const { addition, couldHold, isMissing, message, ...meta } = rule;
  return defineDocumentRule({
    ...meta,
    family: 'structure',
    options: { words: wordsOption },
    seesPlaces: true,
    read: readHeld,
    *check(facts: readonly PlacedFact<Held>[], document, { words }, context): Iterable<PlacedFinding> {
      const whole = wholeOf(facts, document);
      if (!isPastFirstLines(whole, words, context) || !isMissing(whole, context)) return;
      const added = typeof addition === 'function' ? addition(context) : addition;
      yield* atTheEnd(whole, (base) => ({
        message: named(message, context),
        couldHold: named(couldHold, context),
        rewrites: () => [addTo(document, added, context, base)],
      }));
    },
  });
}

/** Is the text past its first lines? Never true if the kind of the text is unknown, because then nothing is missing. */
export const isPastFirstLines = (whole: Whole, words: number, { kind }: Context): boolean =>
  kind !== undefined && whole.isBegun(words === 0 ? firstWords[kind] : words);

const named = (text: string, { people }: Context): string => withNames(text, { ...unnamed, ...people });

/**
 * A finding at the last word of the note. The offsets of its edits count from the last block, and are mostly negative.
 */
function atTheEnd({ last }: Whole, finding: (base: number) => Omit<Finding, 'span'>): PlacedFinding[] {
  if (!last) return [];
  const { block, given, start } = last;
  const end = Math.max(0, block.tokens.kind.lastIndexOf(TokenKind.word));
  return [{ placed: given, finding: { ...finding(start), span: spanOf({ block, first: end, end: end + 1 }) } }];
}
