import assert from 'node:assert/strict';
import { summaryOf, type Summary } from '../../server/src/note/summary.ts';

const summed = (body: string, front = 'kind: session-note\nchild: J.A.\ncaregiver: Ms. R.'): Summary =>
  summaryOf(`---\n${front}\n---\n\n${body}\n`);

describe('a summary', () => {
  it('gives the child, the kind and the day of a note', () => {
    const { caregiver, child, date, kind } = summed(
      'Hello.',
      'kind: letter\nchild: " J.A. "\ncaregiver: Mom\ndate: 2026-03-09',
    );
    assert.deepEqual(
      { caregiver, child, date, kind },
      {
        caregiver: 'Mom',
        child: 'J.A.',
        date: '2026-03-09',
        kind: 'caregiver-letter',
      },
    );
  });

  it('knows a letter by its greeting', () =>
    assert.equal(summed('Dear Ms. R.,\n\nHello.', 'child: J.A.').kind, 'caregiver-letter'));

  it('does not read a note that names no child, or that nobody else should read', () => {
    for (const front of ['kind: session-note', 'child: "{child}"', 'kind: reflection\nchild: J.A.', 'title: x'])
      assert.deepEqual(
        [summed('Ms. R. said she slept. I will call on Friday.', front)].map(({ promises, voice }) => ({
          promises,
          voice,
        })),
        [{ promises: [], voice: false }],
        front,
      );
  });

  it('finds a caregiver’s voice in a note, but not in a letter or in a section for the payer', () => {
    assert.equal(summed('Ms. R. told me she slept.').voice, true);
    assert.equal(summed('I said, "Look at that tower!"').voice, false);
    assert.equal(summed('## For the payer\n\nMs. R. told me she slept.').voice, false);
    assert.equal(summed('You told me he slept.', 'kind: letter\nchild: J.A.').voice, false);
  });

  describe('of a visit', () => {
    const missed: readonly string[] = [
      'The family could not come today.',
      "Ms. R. couldn't make it.",
      'His mother was not able to come to the session because of work.',
      'Ms. R. missed our visit.',
      'Visit cancelled.',
      'No-show.',
      'Dad called off the visit this morning.',
    ];
    for (const text of missed)
      it(`that did not take place: ${text}`, () => {
        assert.equal(summed(text).visit, 'missed');
      });
    const tookPlace: readonly string[] = [
      'J.A. could not come down the stairs.',
      'J.A. did not come to the table today.',
      'The family did not miss a visit.',
      'We missed you.',
      'He missed two turns.',
      'The family could not come last week.',
      "They can't come next week.",
      'If the family could not come, we would call.',
      'Ms. R. said, "They missed our visit."',
      'Dad could not come, so Ms. R. brought the next one.',
      'Ms. R. sometimes missed a visit.',
      'Dad could not come, so Ms. R. brought J.A.',
      `Dad could not come today. ${'J.A. played with the drum, and Ms. R. sang. '.repeat(10)}`,
    ];
    for (const text of tookPlace)
      it(`that took place: ${text.slice(0, 80)}`, () => {
        assert.equal(summed(text).visit, undefined);
      });
    it('as in the front matter', () => {
      for (const [value, visit] of [
        ['missed', 'missed'],
        ['No-show', 'missed'],
        ['rescheduled', 'moved'],
        ['held', undefined],
      ] as const)
        assert.equal(summed('Hello.', `child: J.A.\nvisit: ${value}`).visit, visit);
    });
  });

  it('lists promises, with what they are about and where they end', () => {
    const text = '---\nchild: J.A.\n---\n\nI will bring the red paint. Ms. R. will try the song.\n';
    const { promises } = summaryOf(text);
    assert.deepEqual(
      promises.map(({ about, by, sentence, ticked, verb, words }) => ({ about, by, sentence, ticked, verb, words })),
      [
        {
          words: 'I will bring the red paint',
          sentence: 'I will bring the red paint.',
          verb: 'bring',
          about: ['red', 'paint'],
          by: 'writer',
          ticked: false,
        },
        {
          words: 'Ms. R. will try the song',
          sentence: 'Ms. R. will try the song.',
          verb: 'try',
          about: ['song'],
          by: 'caregiver',
          ticked: false,
        },
      ],
    );
    assert.deepEqual(
      promises.map(({ end }) => text.slice(0, end).split(' ').at(-1)),
      ['paint.', 'song.'],
    );
  });

  it('recognizes the comment that marks a promise as kept', () => {
    const [paint, call] = summed(
      'I will bring the paint. <!-- attune-done 2026-03-16 --> I will call on Friday.',
    ).promises;
    assert.deepEqual([paint?.ticked, call?.ticked], [true, false]);
  });

  describe('of deeds', () => {
    const done: readonly (readonly [string, string, readonly string[], string])[] = [
      ['I brought the red paint.', 'bring', ['red', 'paint'], 'writer'],
      ['Brought red paint.', 'bring', ['red', 'paint'], 'writer'],
      ['We phoned on Friday.', 'call', [], 'writer'],
      ['Ms. R. tried the song at bath time.', 'try', ['song', 'bath'], 'caregiver'],
      ['She tried the song.', 'try', ['song'], 'unsure'],
    ];
    for (const [text, verb, about, by] of done)
      it(text, () => {
        assert.deepEqual(summed(text).deeds, [{ verb, about, by }]);
      });

    it('may use a pronoun for the thing', () => {
      const [deed] = summed('Last time I said I would bring the red paint. I brought it.').deeds;
      assert.deepEqual([deed?.verb, deed?.about.includes('paint')], ['bring', true]);
    });

    for (const text of [
      'I did not bring the red paint.',
      'I forgot to bring the red paint.',
      'I will bring the red paint.',
      'Last time I said I would bring the red paint.',
      'Ms. R. said, "I brought the red paint."',
      'Did I bring the red paint?',
    ])
      it(`not: ${text}`, () => {
        assert.deepEqual(summed(text).deeds, []);
      });
  });
});
