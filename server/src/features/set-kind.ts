import { frontMatterOf } from '../text/front-matter.ts';
import type { Kind } from '../text/kind.ts';
import type { Edit } from '../text/span.ts';

/** The edit that writes the kind of a note into its front matter. Everything else in the front matter is kept. */
export function setKindEdit(text: string, kind: Kind): Edit {
  const front = frontMatterOf(text);
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  if (!front) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return {
      span: { start, end: start },
      text: `---${line}kind: ${kind}${line}---${line}${text.length > start ? line : ''}`,
    };
  }
  const named = /^(?:kind|type)[ \t]*:[^\r\n]*$/m.exec(front.yaml);
  if (!named) return { span: { start: front.start, end: front.start }, text: `kind: ${kind}${line}` };
  const start = front.start + named.index;
  return { span: { start, end: start + named[0].length }, text: `kind: ${kind}` };
}
