import type { Rewrite } from '../../language/rewrite.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';

/** What a pattern found that identifies somebody. Messages never repeat it: they may end up in a screenshot. */
export interface Identifier {
  readonly span: Span;
  readonly message: string;
  /** Each puts its text in place of what was found, or of a part of it. */
  readonly rewrites: readonly { readonly title: string; readonly text: string; readonly span?: Span }[];
}

/** Where the words of `found` stand when only a named group of them is meant. */
export function spanOfGroup(found: RegExpMatchArray, group: string): Span | undefined {
  const text = found.groups?.[group];
  if (text === undefined || found.index === undefined) return undefined;
  const start = found.index + found[0].lastIndexOf(text);
  return { start, end: start + text.length };
}

export const findingOf = ({ message, rewrites, span }: Identifier): Finding => ({
  span,
  message,
  rewrites: (): readonly Rewrite[] =>
    rewrites.map(({ span: part = span, text, title }) => ({
      title,
      style: 'relate',
      edits: [{ span: part, text }],
    })),
});

/** Words of the clinic about itself: its own address and telephone are meant to be read. */
export const isOwnContact = (line: string): boolean =>
  /\b(?:clinic|(?:our|my|the|front) (?:office|desk|line|center|team)|front desk|office line|main line|call (?:us|me)|text (?:us|me)|reach (?:us|me)|email (?:us|me)|write (?:to )?(?:us|me)|our (?:phone|number|email|address)|you can (?:call|text|reach|email|write)|hotline|helpline|interpreter line|988|911|211|poison control)\b/i.test(
    line,
  );
