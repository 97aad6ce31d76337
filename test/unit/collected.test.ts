import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOrder, thoseOf } from '../../server/src/text/collected.ts';

interface Numbered {
  readonly key: number;
  readonly nth: number;
}

const byKey = (a: Numbered, b: Numbered): number => a.key - b.key;
const isEven = (item: number): boolean => item % 2 === 0;

describe('helpers for many short lists', () => {
  it('sort like `sort`, whatever the length', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 40 }), (keys) => {
        const items = keys.map((key, nth): Numbered => ({ key, nth }));
        const before = [...items];
        assert.deepEqual(inOrder(items, byKey), [...items].sort(byKey));
        assert.deepEqual(items, before, 'the list itself is left alone');
      }),
    );
  });

  it('return the same list if it is in order', () => {
    for (const items of [[], [3], [1, 1, 2, 5]])
      assert.equal(
        inOrder(items, (a, b) => a - b),
        items,
      );
  });

  it('filter like `filter`', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 20 }), (items) => {
        assert.deepEqual(thoseOf(items, isEven), items.filter(isEven));
      }),
    );
  });

  it('return the same list if all items fit, and look at each item once', () => {
    const items = [2, 4, 6];
    assert.equal(thoseOf(items, isEven), items);
    const seen: number[] = [];
    thoseOf([2, 3, 4, 5], (item) => seen.push(item) > 0 && isEven(item));
    assert.deepEqual(seen, [2, 3, 4, 5]);
  });
});
