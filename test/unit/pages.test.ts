import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Lines } from '../../server/src/features/positions.ts';
import { OpenDocument } from '../../server/src/open-document.ts';
import { Pages } from '../../server/src/text/pages.ts';

/** Lines with all kinds of line endings, some long enough to fill pages. */
const lines = fc
  .array(fc.constantFrom('a', '\n', '\r', '\r\n', '🙂', 'é', `${'We sang. '.repeat(40)}\n`, 'x'.repeat(5000)), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

/** A fraction of the length of the text. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({ one: place, other: place, text: fc.oneof(lines, fc.constantFrom('', 'b', '\n')) });

const versionOf = (text: string): OpenDocument => new OpenDocument('a:b', 'markdown', 1, text);

describe('an open document', () => {
  it('behaves like a document of the library, whatever is done to it', () => {
    fc.assert(
      fc.property(lines, fc.array(edit, { maxLength: 6 }), (text, edits) => {
        const library = TextDocument.create('a:b', 'markdown', 1, text);
        const ours = versionOf(text);
        for (const [index, { one, other, text: put }] of edits.entries()) {
          const [start, end] = [one, other].map((at) => library.positionAt(Math.round(at * library.getText().length)));
          assert(start && end);
          const before = ours.pages;
          const was = before.toString();
          const changes = [{ range: { start, end }, text: put }];
          TextDocument.update(library, changes, index + 2);
          ours.update(changes, index + 2);
          assert.equal(ours.getText(), library.getText());
          assert.equal(ours.version, index + 2);
          const change = ours.pages.changeSince(before);
          const { from, toNew, toOld } = change ?? { from: 0, toNew: 0, toOld: 0 };
          assert.equal(was.slice(0, from) + ours.pages.slice(from, toNew) + was.slice(toOld), library.getText());
          assert.equal(before.toString(), was);
        }
        const { length } = library.getText();
        assert.equal(ours.lineCount, library.lineCount);
        for (let offset = -1; offset <= length + 1; offset += 1 + (length >> 6)) {
          const position = library.positionAt(offset);
          assert.deepEqual(ours.positionAt(offset), position);
          assert.equal(ours.offsetAt(position), library.offsetAt(position));
        }
        for (let line = 0; line <= library.lineCount; line++) {
          assert.deepEqual(ours.getLineRange(line), library.getLineRange(line));
          assert.equal(ours.getEOLCharacters(line), library.getEOLCharacters(line));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });

  it('returns a range of its text, and accepts a new text', () => {
    const document = versionOf('We sang.\nHe laughed.');
    const range = { start: { line: 0, character: 3 }, end: { line: 1, character: 2 } };
    assert.equal(document.getText(range), 'sang.\nHe');
    assert.equal(document.update([{ text: 'Bye.' }], 2).getText(), 'Bye.');
    assert.deepEqual([document.uri, document.languageId, document.version], ['a:b', 'markdown', 2]);
  });
});

describe('a text in pages', () => {
  const text = Array.from({ length: 300 }, (_, line) => `Line ${String(line)}: we sang and laughed.\r\n`).join('');
  const pages = Pages.of(text);

  it('replaces only the page of an edit', () => {
    const at = text.indexOf('Line 100:');
    const isSame = (one: number, other: number): boolean => after.pageAt(one).page === pages.pageAt(other).page;
    const after = pages.with(at, at, 'x');
    assert.equal(after.length, text.length + 1);
    assert.deepEqual([isSame(0, 0), isSame(at, at), isSame(after.length, text.length)], [true, false, true]);
    assert.deepEqual(after.changeSince(pages), { from: at, toOld: at, toNew: at + 1 });
    assert.equal(pages.changeSince(pages), undefined);
    assert.equal(Pages.of(text).changeSince(pages), undefined);
  });

  it('finds line endings on any page', () => {
    for (let at = 0; at <= text.length; at += 7) {
      const next = text.indexOf('\n', at);
      assert.equal(pages.lineFeedFrom(at), next < 0 ? text.length : next);
      assert.equal(pages.lineFeedBefore(at), at === 0 ? -1 : text.lastIndexOf('\n', at - 1));
    }
  });

  it('knows where its last word ends, on any page', () => {
    for (const [behind, length] of [
      ['\n \n'.repeat(3000), text.trimEnd().length],
      ['x', text.length + 1],
    ] as const)
      assert.equal(Pages.of(text + behind).trimmedLength, length);
    assert.equal(Pages.of(' \n').trimmedLength, 0);
  });

  it('is empty when everything is deleted, and can be filled again', () => {
    const empty = pages.with(0, text.length, '');
    assert.deepEqual([empty.length, empty.toString(), empty.slice(0, 0)], [0, '', '']);
    assert.equal(empty.lineFeedFrom(0), 0);
    assert.equal(empty.with(0, 0, 'We sang.').toString(), 'We sang.');
    assert.deepEqual(new Lines(empty).positionAt(5), { line: 0, character: 0 });
  });
});
