import assert from 'node:assert/strict';
import { Lists } from '../../server/src/patterns/lists.ts';
import { Roles } from '../../server/src/patterns/roles.ts';
import { Sets } from '../../server/src/patterns/sets.ts';

describe('lists of numbers', () => {
  it('are created once, on first use, and kept however many follow', () => {
    const made: number[] = [];
    const listOf = (number: number): number[] => Array.from({ length: number % 9 }, (_, at) => number - at);
    const lists = new Lists((number) => {
      made.push(number);
      return listOf(number);
    });
    const asked = Array.from({ length: 2_000 }, (_, index) => (index * 7) % 2_000);
    for (const number of [...asked, ...asked]) {
      const start = lists.startOf(number);
      assert.equal(lists.numbers[start - 1], number % 9);
      assert.deepEqual([...lists.numbers.subarray(start, start + (number % 9))], listOf(number));
    }
    assert.deepEqual(made, asked);
  });

  it('accept 16-bit numbers, and throw for others', () => {
    const lists = new Lists((number) => [-32_768, 32_767 + number]);
    const start = lists.startOf(0);
    assert.deepEqual([...lists.numbers.subarray(start, start + 2)], [-32_768, 32_767]);
    assert.throws(() => lists.startOf(1), /32768 has more than 16 bits/);
  });
});

describe('sets of words', () => {
  it('contain the words that were added, and no others', () => {
    const all = [
      [],
      [3],
      [1, 2, 3, 4, 5, 6, 7],
      [8, 16, 24, 32, 40, 1_000],
      Array.from({ length: 100 }, (_, at) => at * 64 + 1),
    ];
    const setsOf = (word: number): number[] => [...all.keys()].filter((set) => all[set]?.includes(word));
    const roles = new Roles((word) => ({ sets: setsOf(word), needs: [], anchors: [] }));
    const sets = new Sets(roles, all.length);
    const union = sets.join([1, -1, -8, -6_500]);
    assert.equal(union, all.push([1, 3, 8, 6_500]) - 1);
    assert.equal(sets.join([union, 0, -5]), all.push([1, 3, 5, 8, 6_500]) - 1);
    for (const [set, words] of all.entries())
      for (let word = 0; word < 7_000; word++)
        assert.equal(sets.has(set, word, roles.startOf(word)), words.includes(word), `${String(set)}: ${String(word)}`);
  });
});
