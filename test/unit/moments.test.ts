import assert from 'node:assert/strict';
import { momentsIn, type Moment } from '../../server/src/note/moments.ts';
import { partNamed, type Part } from '../../server/src/note/sections.ts';
import { readDocument } from '../../server/src/text/document.ts';

const momentsOf = (text: string): ReadonlySet<Moment> =>
  new Set(readDocument(text).blocks.flatMap(({ block }) => momentsIn(block).map(({ moment }) => moment)));

const holds: readonly (readonly [Moment, string])[] = [
  ['regulation', 'He came in tired and leaned on his mother.'],
  ['play', 'He brought me the piggy and waited.'],
  ['caregiver-voice', 'His grandmother said he slept, and wondered about naps.'],
  ['caregiver-voice', 'Ms. R. laughed when the tower fell.'],
  ['caregiver-priority', 'Today she needed to talk about the eviction notice, so we did that.'],
  ['challenge-together', 'Dad held his hand and they climbed.'],
  ['hard-moment', 'Mother left upset about the report.'],
  ['repair', 'He screamed when the swing stopped; his dad sat close and he came back to the game.'],
  ['held-in-mind', 'I told him I saw a red truck and thought of him.'],
  ['joint-goal', 'Use a spoon so that he can eat with his brothers.'],
  ['next-step', 'We agreed to try the song at bath time.'],
  ['invitation', 'Does this match what you see at home?'],
  ['contact', 'I can send a voice message in Spanish.'],
  ['strength', 'She loves the garden hose.'],
  ['concern', 'Getting dressed is hard for him.'],
  ['ask', 'Please bring his cup on Friday.'],
];

const holdsNot: readonly (readonly [Moment, string])[] = [
  ['caregiver-voice', 'I said, "Look at that tower!"'],
  ['caregiver-voice', 'Mother present. Continue POC.'],
  ['play', 'Completed 4 activities with mod A.'],
  ['next-step', 'Continue POC.'],
];

describe('moments', () => {
  for (const [moment, text] of holds)
    it(`${moment}: ${text}`, () => {
      assert(momentsOf(text).has(moment), [...momentsOf(text)].join());
    });
  for (const [moment, text] of holdsNot)
    it(`not ${moment}: ${text}`, () => {
      assert(!momentsOf(text).has(moment));
    });
  it('does not count a heading', () => {
    assert.deepEqual(momentsOf('# What we played together'), new Set());
  });
});

describe('sections', () => {
  const named: readonly (readonly [string, Part | undefined])[] = [
    ['P: Plan', 'plan'],
    ['Goals', 'goals'],
    ['For the payer', 'payer'],
    ['How we were', 'regulation'],
    ['Something else', undefined],
  ];
  for (const [title, part] of named)
    it(`“${title}”`, () => {
      assert.equal(partNamed(title), part);
    });
});
