import assert from 'node:assert/strict';
import { Store } from '../../server/src/patterns/store.ts';

describe('a store of lists', () => {
  it('keeps each where it was put, however many come', () => {
    const store = new Store();
    const lists = Array.from({ length: 2_000 }, (_, length) =>
      Array.from({ length: length % 9 }, (__, at) => length - at),
    );
    const starts = lists.map((list, index) => store.add(index, list));
    for (const [index, list] of lists.entries()) {
      const start = starts[index] ?? -1;
      assert.deepEqual([...store.numbers.subarray(start, start + 1 + list.length)], [index, ...list]);
    }
  });

  it('takes what fits into 16 bits, and says so otherwise', () => {
    const store = new Store();
    assert.deepEqual([...store.numbers.subarray(store.add(0, [-32_768, 32_767]), 3)], [0, -32_768, 32_767]);
    assert.throws(() => store.add(0, [32_768]), /32768 has more than 16 bits/);
  });
});
