import type { ProseDocument } from '../text/document.ts';
import type { Edit } from '../text/span.ts';

const reason = 'not today';
const said = /^<!--\s*attune-disable-file\b[^:>]*(?=:\s*not today\s*-->$)/;

/** Records in the note itself, in a comment at its end, that the writer does not want these rules to speak up in it. */
export function notTodayEdit(
  { comments, text }: Pick<ProseDocument, 'comments' | 'text'>,
  ids: readonly string[],
): Edit {
  for (const comment of comments) {
    const before = said.exec(comment.text)?.[0];
    if (before === undefined) continue;
    const at = comment.start + before.trimEnd().length;
    return { span: { start: at, end: at }, text: `, ${ids.join(', ')}` };
  }
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const end = text.trimEnd().length;
  const tail = end === text.length ? lineBreak : '';
  return {
    span: { start: end, end },
    text: `${lineBreak}${lineBreak}<!-- attune-disable-file ${ids.join(', ')}: ${reason} -->${tail}`,
  };
}
