import type { Finding, Rule, Severity } from '../rules/rule.ts';
import type { Span } from '../text/span.ts';

/** A finding that knows its rule and its place in the note. */
export interface Located extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Where the block of the finding starts: edits of its rewrites count from there. */
  readonly base: number;
  /** In offsets of the note. */
  readonly at: Span;
}
