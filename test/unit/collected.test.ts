import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOrder, thoseOf } from '../../server/src/text/collected.ts';

interface Numbered {
  readonly key: number;
  readonly nth: number;
}

const byKey = (a: Numbered, b: Numbered): number => a.key - b.key;
const isEven = (item: number): boolean => item % 2 === 0;

describe('lists that are made in great numbers', () => {
  it('are put in order as `sort` does it, however long', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 40 }), (keys) => {
        const items = keys.map((key, nth): Numbered => ({ key, nth }));
        const before = [...items];
        assert.deepEqual(inOrder(items, byKey), [...items].sort(byKey));
        assert.deepEqual(items, before, 'the list itself is left alone');
      }),
    );
  });

  it('are the same lists where they are in order', () => {
    for (const items of [[], [3], [1, 1, 2, 5]])
      assert.equal(
        inOrder(items, (a, b) => a - b),
        items,
      );
  });

  it('are left out of as `filter` does it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 20 }), (items) => {
        assert.deepEqual(thoseOf(items, isEven), items.filter(isEven));
      }),
    );
  });

  it('are the same lists where nothing is left out, and each is looked at once', () => {
    const items = [2, 4, 6];
    assert.equal(thoseOf(items, isEven), items);
    const seen: number[] = [];
    thoseOf([2, 3, 4, 5], (item) => seen.push(item) > 0 && isEven(item));
    assert.deepEqual(seen, [2, 3, 4, 5]);
  });
});
