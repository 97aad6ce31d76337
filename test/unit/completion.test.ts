import assert from 'node:assert/strict';
import { InsertTextFormat, type CompletionItem, type TextEdit } from 'vscode-languageserver-types';
import { toCompletions } from '../../server/src/features/completion.ts';
import { templates } from '../../server/src/features/templates.generated.ts';
import { passedOver } from '../support/snippet.ts';

const plain = { snippets: false, markdown: false };
const rich = { snippets: true, markdown: true };

/** The completions at the mark. */
function offeredAt(marked: string, can = plain): CompletionItem[] {
  const offset = marked.indexOf('|');
  return toCompletions(marked.replace('|', ''), offset, '2026-03-09', can);
}

const labelsAt = (marked: string): string[] => offeredAt(marked).map(({ label }) => label);

function editOf(item: CompletionItem | undefined): TextEdit {
  assert.ok(item?.textEdit && 'range' in item.textEdit);
  return item.textEdit;
}

describe('completion', () => {
  it('offers all templates in an empty note, the plain note first', () => {
    const offered = offeredAt('|');
    assert.equal(offered.length, templates.length);
    assert.equal([...offered].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))[0]?.label, 'note');
  });

  it('offers the templates that match the word, if it is alone on its line', () => {
    assert.deepEqual(labelsAt('soa|'), ['soap']);
    assert.deepEqual(labelsAt('Go|'), ['goals', 'goodbye']);
    assert.deepEqual(labelsAt('Dear Ms. R.,\n\nqu|\n'), ['quick']);
    assert.deepEqual(labelsAt('---\nchild: J.A.\n---\nqu|'), ['quick']);
    assert.deepEqual(labelsAt('Hello.\r\n\r\nqu|\r\n'), ['quick']);
    assert.deepEqual(labelsAt('\nqu|'), ['quick']);
    assert.equal(labelsAt('|\n\n').length, templates.length);
  });

  it('offers nothing elsewhere', () => {
    for (const marked of [
      'We played. so|',
      'so| and so',
      'a line of the same paragraph\nso|',
      '- so|',
      'xyz|',
      'soaps|',
      'note2|',
      '---\n|\n---\n',
      '---\nchild: J.A.\nso|\n---\n',
      '```\n\nso|',
      '~~~\n\nso|\n~~~\n',
    ])
      assert.deepEqual(labelsAt(marked), [], marked);
    assert.deepEqual(labelsAt('```\n\nx\n```\n\nsoa|'), ['soap']);
  });

  it('replaces the word', () => {
    const edit = editOf(offeredAt('---\nchild: J.A.\n---\n\nsoap|')[0]);
    assert.deepEqual(edit.range, { start: { line: 4, character: 0 }, end: { line: 4, character: 4 } });
  });

  it('inserts front matter with the date, if there is none yet', () => {
    const { newText } = editOf(offeredAt('soap|')[0]);
    assert.match(
      newText,
      /^---\nkind: session-note\nformat: SOAP\nchild: \{child\}\ncaregiver: \{caregiver\}\ndate: 2026-03-09\n/,
    );
    assert.match(editOf(offeredAt('Hello.\n\nsoap|')[0]).newText, /^## S: Subjective\n/);
  });

  it('takes names from the front matter', () => {
    const { newText } = editOf(offeredAt('---\nchild: J.A.\ncaregiver: Ms. R.\n---\n\nmissed|')[0]);
    assert.match(newText, /^Hi Ms\. R\.,\n/);
    assert.match(newText, /We missed you and J\.A\. on \{day\}\./);
  });

  it('has tab stops if the editor supports them, and escapes special characters in names', () => {
    const [item] = offeredAt('---\nchild: $1\ncaregiver: "{caregiver}"\n---\n\nmissed|', rich);
    assert.equal(item?.insertTextFormat, InsertTextFormat.Snippet);
    const { newText } = editOf(item);
    assert.match(newText, /^Hi \$\{1:\{caregiver\\\}\},\n/);
    assert.match(passedOver(newText).text, /We missed you and \$1 on \{day\}\./);
  });

  it('is plain text for an editor without tab stops', () => {
    const [item] = offeredAt('quick|');
    assert.equal(item?.insertTextFormat, InsertTextFormat.PlainText);
    assert.match(editOf(item).newText, /\nHi \{caregiver\}\. Today \{child\} \{one moment\}\./);
  });

  it('keeps the line breaks of the note', () =>
    assert.doesNotMatch(editOf(offeredAt('\r\nquick|')[0]).newText, /[^\r]\n/));

  it('explains each template and shows a preview', () => {
    const when = 'A few lines between visits, by text, portal or voice message.';
    assert.match(
      JSON.stringify(offeredAt('quick|')[0]?.documentation),
      new RegExp(`^"${when}\\\\n\\\\nHi \\{caregiver\\}`),
    );
    const [item] = offeredAt('quick|', rich);
    assert.equal(item?.detail, 'Quick update');
    assert.ok(typeof item.documentation === 'object');
    assert.equal(item.documentation.kind, 'markdown');
    assert.ok(item.documentation.value.startsWith(`${when}\n\n\`\`\`\`markdown\nHi {caregiver}.`));
  });
});
