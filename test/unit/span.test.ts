import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Lines } from '../../server/src/features/positions.ts';
import { mask, opaque, withoutMarks } from '../../server/src/text/mask.ts';
import { applyEdits, overlaps, shift } from '../../server/src/text/span.ts';

describe('spans', () => {
  it('move', () => {
    const { end, start } = shift({ start: 1, end: 3 }, 4);
    assert.deepEqual([start, end], [5, 7]);
  });

  it('overlap if they share a unit', () => {
    assert.equal(overlaps({ start: 1, end: 3 }, { start: 2, end: 5 }), true);
    assert.equal(overlaps({ start: 1, end: 3 }, { start: 3, end: 5 }), false);
  });

  it('are edited from either end, and insertions keep their order', () => {
    const edits = [
      { span: { start: 4, end: 4 }, text: ' c' },
      { span: { start: 4, end: 4 }, text: ' d' },
      { span: { start: 0, end: 2 }, text: 'A' },
    ];
    assert.equal(applyEdits('a  b', edits), 'A b c d');
  });

  it('are masked without losing line endings, and the first of two overlapping ones counts', () => {
    const covers = [
      { start: 1, end: 4, by: opaque },
      { start: 2, end: 6, by: ' ' },
    ] as const;
    assert.equal(mask('ab\ncdef', covers), `a${opaque}\n${opaque}def`);
    assert.equal(withoutMarks('\u0001a\u0001'), ' a ');
  });
});

describe('lines', () => {
  it('are counted as in the protocol', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '🙂', 'é')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), (written, offset) => {
        const document = TextDocument.create('a:b', 'markdown', 1, written);
        const position = document.positionAt(offset);
        // the library moves an offset between \r and \n before both
        if (written.slice(offset - 1, offset + 1) !== '\r\n')
          assert.deepEqual(new Lines(written).positionAt(offset), position);
      }),
    );
  });
});
