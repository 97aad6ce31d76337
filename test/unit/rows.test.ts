import assert from 'node:assert/strict';
import { packed, provide, section } from '../../server/src/built/data.ts';
import {
  bytesOfNumbers,
  bytesOfRising,
  bytesOfRows,
  bytesOfSparseRows,
  bytesOfText,
  Rows,
  SparseRows,
} from '../../server/src/built/rows.ts';
import { bytesOfWords, SortedWords } from '../../server/src/built/sorted-words.ts';

describe('rows of the data file', () => {
  it('return 32-bit numbers, texts, and ascending numbers', () => {
    const numbers = [0, 1, -1, 63, 64, -64, -65, 8191, 8192, -5378, 2 ** 31 - 1, -(2 ** 31)];
    const rising = [3, 4, 90, 8730];
    const rows = new Rows(
      bytesOfRows([bytesOfNumbers(numbers), bytesOfText(''), bytesOfText('it’s'), bytesOfRising(rising)]),
    );
    assert.equal(rows.length, 4);
    assert.deepEqual(rows.numbersAt(0), numbers);
    assert.deepEqual(rows.numbersAt(1), []);
    assert.deepEqual([rows.has(0), rows.has(1), rows.has(4)], [true, false, false]);
    assert.equal(rows.textAt(2), 'it’s');
    assert.deepEqual(rows.risingAt(3), rising);
  });

  it('are left out for numbers without a row', () => {
    const lists = Array.from({ length: 300 }, (_, number) => (number % 7 === 0 ? [number + 500, number] : []));
    const rows = new SparseRows(bytesOfSparseRows(lists));
    for (const [number, list] of lists.entries()) {
      assert.equal(rows.has(number), list.length > 0);
      assert.deepEqual(rows.risingAt(number), list.toReversed());
    }
    assert.deepEqual([rows.has(300), rows.has(90_000), rows.risingAt(90_000)], [false, false, []]);
  });

  it('hold words that can be found by number and by spelling', () => {
    const words = [
      '',
      'ball',
      'balls',
      'the',
      'über',
      '“',
      'b',
      ...Array.from({ length: 100 }, (_, at) => `w${String(at)}`),
    ];
    const sorted = new SortedWords(bytesOfWords(words));
    assert.equal(sorted.length, words.length);
    assert.deepEqual(sorted.all(), words.toSorted());
    for (const word of words) assert.equal(sorted.at(sorted.numberOf(word)), word);
    for (const word of ['a', 'bal', 'w100', 'zzz', '”']) assert.equal(sorted.numberOf(word), -1);
    assert.deepEqual([sorted.at(words.length), sorted.at(9_999)], [undefined, undefined]);
  });

  it('are rejected if they belong to another build', () => {
    const file = packed({}, 'one');
    assert.throws(() => {
      provide(file, 'another');
    }, /another version/);
    assert.throws(() => {
      provide(new Uint8Array(), 'one');
    }, /another version/);
    assert.equal(section('words'), undefined);
  });
});
