import assert from 'node:assert/strict';
import { dayIn, dayInName, dayOf } from '../../server/src/note/day.ts';

describe('a day', () => {
  const read: readonly (readonly [string, string | undefined])[] = [
    ['2026-03-09', '2026-03-09'],
    ['2026/3/9', '2026-03-09'],
    ['2026-03-09T10:00', '2026-03-09'],
    ['March 9, 2026', '2026-03-09'],
    ['Monday, Mar. 9th 2026', '2026-03-09'],
    ['9 March 2026', '2026-03-09'],
    ['3/25/2026', '2026-03-25'],
    ['25.3.2026', '2026-03-25'],
    ['5/5/2026', '2026-05-05'],
    ['3/9/2026', undefined], // March or September?
    ['2026-02-31', undefined],
    ['2026-13-01', undefined],
    ['next Friday', undefined],
    ['{today}', undefined],
    ['', undefined],
  ];
  for (const [text, day] of read)
    it(`“${text}” is ${day ?? 'none'}`, () => {
      assert.equal(dayIn(text), day);
    });

  it('may be in a file name', () => {
    assert.equal(dayInName('2026-03-09-note.md'), '2026-03-09');
    assert.equal(dayInName('visit 20260309 (2).md'), '2026-03-09');
    assert.equal(dayInName('note_2026_03_09.md'), '2026-03-09');
    assert.equal(dayInName('note-2026-0309.md'), undefined);
    assert.equal(dayInName('1234567890123.md'), undefined);
    assert.equal(dayInName('2026-99-99.md'), undefined);
  });

  it('is that of the writer’s time zone', () => {
    assert.equal(dayOf(new Date(2026, 2, 9, 23, 59)), '2026-03-09');
  });
});
