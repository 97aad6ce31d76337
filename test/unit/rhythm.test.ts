import assert from 'node:assert/strict';
import { byChild, type ChildRhythm } from '../../client/src/rhythm/by-child.ts';
import { behind } from '../../client/src/rhythm/find-sentence.ts';
import type { NoteSummary } from '../../client/src/rhythm/note-summary.ts';
import { ago, spoken } from '../../client/src/rhythm/words.ts';
import { dayOf } from '../../server/src/note/day.ts';
import { summaryOf } from '../../server/src/note/summary.ts';

/** The summary of a note as the server would send it. */
function noteOf(date: string, body: string, more = 'kind: session-note\nchild: J.A.'): NoteSummary {
  const summary = summaryOf(`---\n${more}\ndate: ${date}\n---\n\n${body}\n`);
  return JSON.parse(JSON.stringify({ ...summary, uri: `file:///${date}.md` })) as NoteSummary;
}

const letter = 'kind: caregiver-letter\nchild: J.A.\ncaregiver: Ms. R.';

function only(...notes: NoteSummary[]): ChildRhythm {
  const [child, ...others] = byChild(notes);
  assert.ok(child && others.length === 0);
  return child;
}

describe('contact and rhythm', () => {
  it('is separate for each child', () => {
    const children = byChild([
      noteOf('2026-03-02', 'I will call on Friday.', 'child: K.L.'),
      noteOf('2026-03-09', 'Ms. R. said she slept.'),
      noteOf('2026-03-01', 'Nobody.', 'kind: session-note'),
    ]);
    assert.deepEqual(
      children.map(({ child, lastNote, lastVoice, promises }) => [
        child,
        lastNote?.date,
        lastVoice?.date,
        promises.length,
      ]),
      [
        ['J.A.', '2026-03-09', '2026-03-09', 0],
        ['K.L.', '2026-03-02', undefined, 1],
      ],
    );
  });

  it('shows the last note, the last letter and the last caregiver voice', () => {
    const { caregiver, lastLetter, lastNote, lastVoice } = only(
      noteOf('2026-02-02', 'Ms. R. said she slept.'),
      noteOf('2026-02-09', 'We played.'),
      noteOf('2026-02-10', 'You told me you slept.', letter),
      noteOf('2026-02-16', 'The family could not come today.'),
    );
    assert.deepEqual(
      [caregiver, lastNote?.date, lastLetter, lastVoice?.date],
      ['Ms. R.', '2026-02-09', { date: '2026-02-10', uri: 'file:///2026-02-10.md' }, '2026-02-02'],
    );
  });

  it('shows missed visits, and the first letter since then', () => {
    const { missed } = only(
      noteOf('2026-02-02', 'The family could not come today.'),
      noteOf('2026-02-03', 'We missed you.', letter),
      noteOf('2026-02-10', 'News.', letter),
      noteOf('2026-02-16', 'Hello.', 'child: J.A.\nvisit: moved'),
    );
    assert.deepEqual(
      missed.map((each) => [each.date, each.visit, each.letter?.date]),
      [
        ['2026-02-16', 'moved', undefined],
        ['2026-02-02', 'missed', '2026-02-03'],
      ],
    );
  });

  describe('keeps a promise open', () => {
    const open = (...notes: NoteSummary[]): string[] => only(...notes).promises.map(({ words }) => words);
    const promised = noteOf('2026-03-02', 'I will bring the red paint.');

    for (const [text, isOpen] of [
      ['I brought the red paint.', false],
      ['Brought paint, and we painted.', false],
      ['Last time I said I would bring the red paint. I brought it.', false],
      ['I did not bring the red paint.', true],
      ['I forgot the red paint.', true],
      ['I brought a drum.', true],
      ['Ms. R. brought the red paint.', true],
      ['I will bring the red paint next week.', true],
    ] as const)
      it(`${isOpen ? 'with' : 'not with'} “${text}”`, () => {
        const words = open(promised, noteOf('2026-03-09', text)).includes('I will bring the red paint');
        assert.equal(words, isOpen);
      });

    it('that is only mentioned on the same day or before', () => {
      assert.equal(open(promised, noteOf('2026-03-02', 'I brought the red paint.')).length, 1);
      assert.equal(open(promised, noteOf('2026-03-01', 'I brought the red paint.')).length, 1);
    });

    it('until it is ticked', () => {
      assert.deepEqual(open(noteOf('2026-03-02', 'I will bring the red paint. <!-- attune-done 2026-03-09 -->')), []);
    });

    it('to call, until somebody called', () => {
      const call = noteOf('2026-03-02', 'I will call on Friday.');
      assert.deepEqual(open(call, noteOf('2026-03-09', 'Ms. R. called.')), ['I will call on Friday']);
      assert.deepEqual(open(call, noteOf('2026-03-09', 'I phoned on Friday.')), []);
    });

    it('of a caregiver, until they or “she” did it', () => {
      const song = noteOf('2026-03-02', 'Ms. R. will try the song.');
      assert.deepEqual(open(song, noteOf('2026-03-09', 'I tried the song.')), ['Ms. R. will try the song']);
      assert.deepEqual(open(song, noteOf('2026-03-09', 'She tried the song twice.')), []);
    });
  });

  it('compares thousands of promises with thousands of notes by lookup, not by search', () => {
    const note = noteOf('2026-03-09', 'I will bring the red paint. I sent a picture.');
    let reads = 0;
    const notes = Array.from({ length: 3000 }, (_, index): NoteSummary => {
      const date = dayOf(new Date(2018, 0, 1 + index));
      return {
        ...note,
        date,
        uri: `file:///${date}.md`,
        get deeds() {
          reads++;
          return note.deeds;
        },
      };
    });
    assert.equal(only(...notes).promises.length, 3000);
    assert.equal(reads, 3000);
  });
});

describe('a day in words', () => {
  const told: readonly (readonly [string, string])[] = [
    ['2026-03-16', 'today'],
    ['2026-03-15', 'yesterday'],
    ['2026-03-10', '6 days ago'],
    ['2026-02-09', '5 weeks ago'],
    ['2025-12-16', '3 months ago'],
    ['2023-03-16', '3 years ago'],
    ['2026-03-23', 'on Monday, March 23'],
  ];
  for (const [day, words] of told)
    it(words, () => {
      assert.equal(ago(day, '2026-03-16'), words);
    });
  it('uses its name', () => assert.equal(spoken('2026-03-09'), 'Monday, March 9'));
});

describe('the place after a sentence', () => {
  it('is the old one, or else the only one where it occurs', () => {
    assert.equal(behind('I will call. I will call.', 'I will call.', 25), 25);
    assert.equal(behind('Hello. I will call. Bye.', 'I will call.', 12), 19);
    assert.equal(behind('I will call. I will call. Bye.', 'I will call.', 20), undefined);
    assert.equal(behind('I will ring.', 'I will call.', 12), undefined);
  });
});
