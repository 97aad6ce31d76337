import assert from 'node:assert/strict';
import { packed, provide, section } from '../../server/src/built/data.ts';
import { bytesOfNumbers, bytesOfRows, bytesOfText, Rows, stepsOf } from '../../server/src/built/rows.ts';

describe('rows of the data file', () => {
  it('give back numbers of 32 bits, texts, and what rises', () => {
    const numbers = [0, 1, -1, 63, 64, -64, -65, 8191, 8192, -5378, 2 ** 31 - 1, -(2 ** 31)];
    const rising = [3, 4, 90, 8730];
    const rows = new Rows(
      bytesOfRows([bytesOfNumbers(numbers), bytesOfText(''), bytesOfText('it’s'), bytesOfNumbers(stepsOf(rising))]),
    );
    assert.equal(rows.length, 4);
    assert.deepEqual(rows.numbersAt(0), numbers);
    assert.deepEqual(rows.numbersAt(1), []);
    assert.deepEqual([rows.has(0), rows.has(1), rows.has(4)], [true, false, false]);
    assert.equal(rows.textAt(2), 'it’s');
    assert.deepEqual(rows.risingAt(3), rising);
  });

  it('are refused where they belong to another build', () => {
    const none = new Uint8Array();
    const sections = { words: none, heads: none, entries: none, tables: none, sets: none };
    const file = packed({ ...sections, programs: none, anchors: none, anchored: none }, 'one');
    assert.throws(() => {
      provide(file, 'another');
    }, /another version/);
    assert.throws(() => {
      provide(new Uint8Array(), 'one');
    }, /another version/);
    assert.equal(section('words'), undefined);
  });
});
