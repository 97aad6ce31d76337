import assert from 'node:assert/strict';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { looksTheSame, TouchedLines } from '../../server/src/features/unchanged.ts';

const range = (line: number, from: number, toLine: number, to: number): Range => ({
  start: { line, character: from },
  end: { line: toLine, character: to },
});
const on = (line: number, message = 'a thought'): Diagnostic => ({
  message,
  code: 'rule',
  range: range(line, 2, line, 6),
});

describe('touched lines', () => {
  const touchedBy = (...changes: { range?: Range; text: string }[]): number[] => {
    const touched = new TouchedLines();
    touched.add(changes);
    return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((line) => touched.meets(range(line, 0, line, 9)));
  };

  it('are none before an edit', () => assert.deepEqual(touchedBy(), []));
  it('are the lines of an edit', () => {
    assert.deepEqual(touchedBy({ range: range(3, 1, 3, 1), text: 'x' }), [3]);
    assert.deepEqual(touchedBy({ range: range(3, 1, 5, 1), text: '' }), [3, 4, 5]);
    assert.deepEqual(touchedBy({ range: range(3, 1, 3, 1), text: 'a\nb\r\nc' }), [3, 4, 5]);
  });
  it('move down with text inserted above them', () =>
    assert.deepEqual(
      touchedBy({ range: range(5, 0, 5, 0), text: 'x' }, { range: range(2, 0, 2, 0), text: '\n\n' }),
      [2, 3, 4, 5, 6, 7],
    ));
  it('are all lines if the whole note was replaced', () => assert.equal(touchedBy({ text: 'x' }).length, 10));
});

describe('an editor shows the same', () => {
  const [untouched, third] = [new TouchedLines(), new TouchedLines()];
  third.add([{ range: range(3, 0, 3, 0), text: 'x' }]);

  it('if nothing has changed and no edit was near', () => {
    assert.ok(looksTheSame([on(1), on(5)], [on(1), on(5)], third));
    assert.ok(looksTheSame([], [], third));
  });
  it('but not if words were overwritten, even by the same words', () =>
    assert.ok(!looksTheSame([on(3)], [on(3)], third)));
  it('but not if anything has changed', () => {
    assert.ok(!looksTheSame([on(1)], [on(1), on(2)], untouched));
    assert.ok(!looksTheSame([on(1), on(2)], [on(1)], untouched));
    assert.ok(!looksTheSame([on(1)], [on(2)], untouched));
    assert.ok(!looksTheSame([on(1)], [on(1, 'another')], untouched));
    assert.ok(!looksTheSame([on(1)], [{ ...on(1), code: 'other' }], untouched));
    assert.ok(!looksTheSame([on(1)], [{ ...on(1), severity: 4 }], untouched));
    assert.ok(!looksTheSame([on(1)], [{ ...on(1), range: range(1, 2, 1, 7) }], untouched));
  });
});
