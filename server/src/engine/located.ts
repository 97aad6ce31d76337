import type { Finding, Rule, Severity } from '../rules/rule.ts';
import { shift, type Span } from '../text/span.ts';

/** A finding that knows its rule and its place in the note. All have one shape, as there are many and they are read often. */
export class Located implements Finding {
  readonly span: Span;
  readonly message: string;
  readonly rewrites: Finding['rewrites'];
  readonly couldHold: string | undefined;
  readonly rule: Rule;
  readonly severity: Severity;
  /** Where the block of the finding starts: edits of its rewrites count from there. */
  readonly base: number;
  /** In offsets of the note. */
  readonly at: Span;

  constructor({ couldHold, message, rewrites, span }: Finding, rule: Rule, severity: Severity, base: number) {
    this.span = span;
    this.message = message;
    this.rewrites = rewrites;
    this.couldHold = couldHold;
    this.rule = rule;
    this.severity = severity;
    this.base = base;
    this.at = shift(span, base);
  }
}
