import type { Context, Preferences, Rule, Severity } from '../rules/rule.ts';
import type { Kind } from '../text/kind.ts';

/** A rule that is not switched off, with its options and the severity that a person chose for it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly options: Readonly<Record<string, unknown>>;
  /** One severity for all kinds of document, instead of the rule's own. */
  readonly severity?: Severity | undefined;
}

/** The user's settings. Immutable: a new configuration invalidates all results. */
export interface Configuration {
  readonly rules: readonly ActiveRule[];
  readonly preferences: Preferences;
  /** The maximum number of `information` findings that an editor shows in a session note; 0 means no limit. */
  readonly budget: number;
}

/** A rule as it applies to one kind of document. */
export interface ApplicableRule extends ActiveRule {
  readonly loudness: Severity;
}

const order: readonly Severity[] = ['hint', 'information', 'warning'];

/** The quieter of two severities. */
const quieter = (a: Severity, b: Severity): Severity => (order.indexOf(a) < order.indexOf(b) ? a : b);

function loudnessFor({ rule, severity }: ActiveRule, kind: Kind | undefined): Severity | undefined {
  const { 'caregiver-letter': letter, 'session-note': note } = rule.severity;
  const own = kind === undefined ? letter && note && quieter(letter, note) : rule.severity[kind];
  return own && (severity ?? own);
}

/**
 * The rules for one kind of document. If the kind is unknown, they are those that apply to both kinds, each with the
 * quieter of its two severities.
 */
export const applicable = ({ rules }: Configuration, { kind }: Context): readonly ApplicableRule[] =>
  rules.flatMap((active) => {
    const loudness = loudnessFor(active, kind);
    return loudness ? [{ ...active, loudness }] : [];
  });
