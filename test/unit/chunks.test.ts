import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inChunks, type Chunk } from '../../server/src/text/chunks.ts';
import { Collected } from '../../server/src/text/collected.ts';

const itemsOf = (chunks: readonly Chunk<object>[]): readonly object[] => chunks.flatMap(({ items }) => items);
const some = (count: number): object[] => Array.from({ length: count }, () => ({}));

describe('a list in chunks', () => {
  it('contains the items of the list after any edits, in chunks of limited size', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.oneof(fc.nat(3), fc.nat(60)),
      put: fc.oneof(fc.nat(3), fc.nat(60)),
    });
    fc.assert(
      fc.property(fc.nat(120), fc.array(edit, { maxLength: 40 }), (size, edits) => {
        let items = some(size);
        let chunks = inChunks(items);
        for (const { at, cut, put } of edits) {
          const from = Math.round(at * items.length);
          items = [...items.slice(0, from), ...some(put), ...items.slice(from + cut)];
          chunks = inChunks(items, chunks);
          const found = itemsOf(chunks);
          assert.equal(found.length, items.length);
          assert.ok(found.every((item, index) => item === items[index]));
          const sizes = chunks.map((chunk) => chunk.items.length);
          assert.ok(sizes.every((length) => 0 < length && length <= 16));
          assert.ok(sizes.filter((length) => length < 8).length <= 2, `sizes ${sizes.join(' ')}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps all chunks but one when one item changes', () => {
    const items = some(200);
    const before = inChunks(items);
    const after = inChunks(items.with(100, {}), before);
    assert.equal(after.length, before.length);
    assert.equal(after.filter((chunk) => !before.includes(chunk)).length, 1);
    assert.ok(inChunks([...items], before).every((chunk, index) => chunk === before[index]));
  });

  it('does not fragment when items are appended one by one', () => {
    let [items, chunks] = [some(3), inChunks(some(0))];
    for (let times = 0; times < 200; times++) {
      items = [...items, {}];
      chunks = inChunks(items, chunks);
    }
    assert.ok(chunks.length <= 203 / 8 + 1);
  });
});

describe('collected items', () => {
  it('are taken once, in a list of their own', () => {
    const collected = new Collected<number>();
    for (const each of [1, 2, 3]) collected.add(each);
    const first = collected.take();
    collected.add(4);
    assert.deepEqual([first, collected.take(), collected.take()], [[1, 2, 3], [4], []]);
  });
});
