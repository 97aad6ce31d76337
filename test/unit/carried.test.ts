import assert from 'node:assert/strict';
import { Carried, type CarriedLine, type Writing } from '../../server/src/beside/carried.ts';
import { FakeNotes, noteOf } from '../support/note-files.ts';

const folder = 'file:///notes/ja';
const people = { child: 'J.A.' };
const writing: Writing = {
  folder,
  name: 'new.md',
  child: 'J.A.',
  people,
  kind: 'session-note',
  date: '2026-03-16',
};
const never = { isCancellationRequested: false };

describe('lines carried to a note', () => {
  let notes: FakeNotes;
  let carried: Carried;
  beforeEach(() => {
    notes = new FakeNotes();
    carried = new Carried();
  });

  const lines = async (other: Partial<Writing> = {}): Promise<readonly CarriedLine[]> =>
    carried.lines(notes, { ...writing, ...other }, never);
  const told = async (other?: Partial<Writing>): Promise<string[]> => (await lines(other)).map(({ line }) => line);

  it('come from the latest earlier note, by its front matter, its name, or its last change', async () => {
    notes.put(`${folder}/2026-03-02.md`, noteOf('J.A.', 'J.A. chose the drum.'));
    notes.put(`${folder}/b.md`, noteOf('J.A.', 'J.A. chose the bus.', 'date: 2026-03-09'), Date.UTC(2026, 2, 20));
    notes.put(`${folder}/c.md`, noteOf('J.A.', 'J.A. chose the hose.'), Date.UTC(2026, 2, 5));
    assert.deepEqual(await told(), ['Last time, J.A. chose the bus.']);
    notes.files.delete(`${folder}/b.md`);
    assert.deepEqual(await told(), ['Last time, J.A. chose the hose.']);
    notes.files.delete(`${folder}/c.md`);
    assert.deepEqual(await told(), ['Last time, J.A. chose the drum.']);
  });

  it('never come from another child: initials are compared exactly', async () => {
    for (const [index, child] of ['J.B.', 'j.a.', 'J.A', 'J. A.', 'J.A.K.', '"{child}"', ''].entries())
      notes.put(
        `${folder}/2026-03-0${String(index + 1)}.md`,
        noteOf(child, 'J.A. chose the drum. I will call on Friday.'),
      );
    notes.put(`${folder}/no-front-matter.md`, 'J.A. chose the drum.');
    notes.put(`${folder}/not-closed.md`, '---\nchild: J.A.\n\nJ.A. chose the drum.');
    notes.put('file:///notes/jb/2026-03-09.md', noteOf('J.A.', 'J.A. chose the drum.'));
    assert.deepEqual(await lines(), []);
    notes.put(`${folder}/2026-02-01.md`, noteOf('" J.A. "', 'J.A. chose the bus.'));
    assert.deepEqual(await told(), ['Last time, J.A. chose the bus.']);
  });

  it('never come from a later day, the note itself, a missed visit, or a reflection', async () => {
    const own = 'J.A. chose the drum.';
    notes.put(`${folder}/2026-03-17.md`, noteOf('J.A.', own));
    notes.put(`${folder}/late.md`, noteOf('J.A.', own, 'date: 2026-03-23'));
    notes.put(`${folder}/new.md`, noteOf('J.A.', own, 'date: 2026-03-10'));
    notes.put(`${folder}/missed.md`, noteOf('J.A.', own, 'date: 2026-03-10\nvisit: missed'));
    notes.put(`${folder}/own.md`, noteOf('J.A.', own, 'date: 2026-03-10\nkind: reflection'));
    assert.deepEqual(await lines(), []);
  });

  it('of the same day go to a letter, but not to another note', async () => {
    notes.put(`${folder}/a.md`, noteOf('J.A.', 'J.A. chose the bus.', 'date: 2026-03-16'));
    notes.put(`${folder}/b.md`, noteOf('J.A.', 'J.A. chose the drum.', 'date: 2026-03-09'));
    assert.deepEqual(await told(), ['Last time, J.A. chose the drum.']);
    assert.deepEqual(await told({ kind: 'caregiver-letter' }), ['Last time, J.A. chose the bus.']);
  });

  it('include what was promised in a letter since, and nothing else from it', async () => {
    notes.put(`${folder}/a.md`, noteOf('J.A.', 'J.A. chose the bus.', 'kind: note\ndate: 2026-03-09'));
    notes.put(
      `${folder}/b.md`,
      noteOf('J.A.', 'J.A. loves drums. I will call on Friday.', 'kind: letter\ndate: 2026-03-10'),
    );
    assert.deepEqual(await told(), [
      'In my last letter I said I would call on Friday. {what came of it}',
      'Last time, J.A. chose the bus.',
    ]);
  });

  it('say where they come from', async () => {
    notes.put(`${folder}/at%20home.md`, noteOf('J.A.', 'Hello. J.A. chose the bus, and sang.', 'date: 2026-03-09'));
    assert.deepEqual(await lines(), [
      {
        kind: 'interest',
        line: 'Last time, J.A. chose the bus, and sang.',
        object: 'the bus',
        words: 'J.A. chose the bus, and sang',
        said: 'J.A. chose the bus, and sang.',
        uri: `${folder}/at%20home.md`,
        name: 'at home.md',
        date: '2026-03-09',
      },
    ]);
  });

  it('are read again only when a file changes', async () => {
    const uri = `${folder}/2026-03-09.md`;
    notes.put(uri, noteOf('J.A.', 'J.A. chose the bus.'));
    await lines();
    assert.deepEqual(notes.counted(), { list: 1, stamps: 1, heads: 1, texts: 1 });
    await lines();
    assert.deepEqual(notes.counted(), { list: 1, stamps: 1, heads: 0, texts: 0 });
    notes.put(uri, noteOf('J.A.', 'J.A. chose the drum.'), Date.UTC(2026, 2, 21));
    assert.deepEqual(await told(), ['Last time, J.A. chose the drum.']);
    assert.deepEqual(notes.counted(), { list: 1, stamps: 1, heads: 1, texts: 1 });
  });

  it('are empty when canceled', async () => {
    notes.put(`${folder}/2026-03-09.md`, noteOf('J.A.', 'J.A. chose the bus.'));
    assert.deepEqual(await carried.lines(notes, writing, { isCancellationRequested: true }), []);
  });

  describe('among 3,000 notes', () => {
    const days = Array.from({ length: 3000 }, (_, index) => new Date(Date.UTC(2018, 0, 1 + index)));
    const put = (name: (day: string, index: number) => string, mtime: (day: Date) => number): void => {
      for (const [index, day] of days.entries()) {
        const iso = day.toISOString().slice(0, 10);
        const child = index % 10 === 0 ? 'J.A.' : `K.${String(index % 10)}.`;
        notes.put(
          `${folder}/${name(iso, index)}`,
          noteOf(child, `J.A. chose the bus ${String(index)}.`, `date: ${iso}`),
          mtime(day),
        );
      }
    };

    it('with dates in their names, opens the latest few and reads no others', async () => {
      put(
        (iso) => `${iso}.md`,
        () => Date.UTC(2026, 2, 1),
      );
      assert.deepEqual(await told(), ['Last time, J.A. chose the bus 2990.']);
      assert.deepEqual(notes.counted(), { list: 1, stamps: 16, heads: 16, texts: 1 });
      await lines();
      assert.deepEqual(notes.counted(), { list: 1, stamps: 16, heads: 0, texts: 0 });
    });

    it('without dates, goes by their last change', async () => {
      put(
        (_, index) => `visit ${String(index)}.md`,
        (day) => day.getTime(),
      );
      assert.deepEqual(await told(), ['Last time, J.A. chose the bus 2990.']);
      assert.deepEqual(notes.counted(), { list: 1, stamps: 3016, heads: 16, texts: 1 });
    });

    it('that all changed on one day, reads the front matter of each once, and one note', async () => {
      put(
        (_, index) => `visit ${String(index)}.md`,
        () => Date.UTC(2026, 2, 25),
      );
      assert.deepEqual(await told(), ['Last time, J.A. chose the bus 2990.']);
      assert.deepEqual(notes.counted(), { list: 1, stamps: 6000, heads: 3000, texts: 1 });
      await lines();
      assert.deepEqual(notes.counted(), { list: 1, stamps: 6000, heads: 0, texts: 0 });
    });
  });

  describe('an earlier note', () => {
    const later = { isCancellationRequested: true };
    const has = (kindOf: () => undefined | 'caregiver-letter' = () => undefined, token = never): Promise<boolean> =>
      carried.hasEarlier(notes, writing, kindOf, token);

    it('is a note of an earlier day that is not a letter by its front matter, its path, or its first lines', async () => {
      notes.put(`${folder}/a.md`, noteOf('J.A.', 'Hello.', 'date: 2026-03-16'));
      notes.put(`${folder}/b.md`, noteOf('J.A.', 'Hello.', 'kind: letter\ndate: 2026-03-09'));
      notes.put(`${folder}/c.md`, noteOf('J.A.', 'Dear Ms. R.,', 'date: 2026-03-09'));
      notes.put(`${folder}/d.md`, noteOf('K.L.', 'Hello.', 'date: 2026-03-09'));
      assert.equal(await has(), false);
      notes.put(`${folder}/e.md`, noteOf('J.A.', 'J.A. chose the bus.', 'date: 2026-03-02'));
      assert.equal(await has(), true);
      assert.equal(await has(() => 'caregiver-letter'), false);
      assert.equal(await has(undefined, later), false);
    });

    it('is searched for only among the latest few hundred', async () => {
      for (let index = 0; index < 300; index++)
        notes.put(`${folder}/2026-01-01 ${String(index)}.md`, noteOf('K.L.', 'K.L. chose the bus.'));
      notes.put(`${folder}/2025-12-01.md`, noteOf('J.A.', 'J.A. chose the bus.'));
      assert.equal(await has(), false);
      assert.deepEqual(notes.counted(), { list: 1, stamps: 200, heads: 200, texts: 0 });
    });
  });

  it('is used for an unsaved note only if the folder is about one child', async () => {
    notes.put(`${folder}/a.md`, noteOf('J.A.', 'J.A. chose the bus.'));
    notes.put(`${folder}/readme.md`, 'About these notes.');
    assert.equal(await carried.isOneChilds(notes, folder, 'J.A.'), true);
    assert.equal(await carried.isOneChilds(notes, folder, 'J.B.'), false);
    assert.equal(await carried.isOneChilds(notes, 'file:///empty', 'J.A.'), false);
    notes.put(`${folder}/b.md`, noteOf('J.B.', 'J.B. chose the bus.'));
    assert.equal(await carried.isOneChilds(notes, folder, 'J.A.'), false);
  });
});
