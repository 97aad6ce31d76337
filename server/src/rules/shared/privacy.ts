import type { Rewrite } from '../../language/rewrite.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../rule.ts';

/** Something that identifies a person. The message never repeats it, because messages may end up in a screenshot. */
export interface Identifier {
  readonly span: Span;
  readonly message: string;
  /** Each replaces the whole match, or a part of it, with its text. */
  readonly rewrites: readonly { readonly title: string; readonly text: string; readonly span?: Span }[];
}

/** The span of a named group in a match. Undefined if the group did not match. */
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

/** Words that a clinic uses of itself. Its own address and telephone number are meant to be read. */
export const isOwnContact = (line: string): boolean =>
  /\b(?:clinic|(?:our|my|the|front) (?:office|desk|line|center|team)|front desk|office line|main line|call (?:us|me)|text (?:us|me)|reach (?:us|me)|email (?:us|me)|write (?:to )?(?:us|me)|our (?:phone|number|email|address)|you can (?:call|text|reach|email|write)|hotline|helpline|interpreter line|988|911|211|poison control)\b/i.test(
    line,
  );
