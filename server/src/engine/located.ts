import type { Finding, Rule, Severity } from '../rules/rule.ts';
import { emptyPlaces, type Keeper } from '../text/kept.ts';
import { shift, type Span } from '../text/span.ts';

/** A finding with its rule and its place in the note. */
export interface Located extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Where the block of the finding starts. The offsets in the edits of its rewrites count from there. */
  readonly base: number;
  /** The span. Like `base`, it counts from the start of the part that the finding is kept with, or of the note. */
  readonly at: Span;
}

/** A class, so that all findings have the same hidden class: there are many of them, and they are read often. */
export class LocatedFinding implements Located {
  readonly span: Span;
  readonly message: string;
  readonly rewrites: Finding['rewrites'];
  readonly couldHold: string | undefined;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly base: number;
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

/**
 * What was found in one part of a note, in reading order and with offsets in the part. It is the same object as long as
 * the findings are the same.
 */
export class PartFindings implements Keeper {
  readonly found: readonly Located[];
  readonly kept = emptyPlaces();

  constructor(found: readonly Located[]) {
    this.found = found;
  }
}
