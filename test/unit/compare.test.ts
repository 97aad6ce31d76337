import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../server/src/engine/drive.ts';
import { compare } from '../../server/src/letter/compare.ts';
import { draftLetter } from '../../server/src/letter/draft.ts';
import { factsIn } from '../../server/src/letter/facts.ts';
import { numberIn } from '../../server/src/letter/numbers.ts';
import { readDocument } from '../../server/src/text/document.ts';
import { usual } from '../support/analyze.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A text without the marks of the corpus. */
const unmarked = (file: string): string => readFileSync(file, 'utf8').replaceAll(/\[\[[a-z-]+\|([^\]]*)\]\]/g, '$1');

const messages = (note: string, letter: string): string[] =>
  compare(readDocument(letter), readDocument(note)).map(({ message }) => message);

/** A note, a letter, and the message about them. */
const planted: readonly (readonly [string, string, string])[] = [
  ['He has 4 safe foods.', 'Six foods feel safe to him.', 'The note says 4 safe foods, the letter says Six.'],
  ['She said nine words.', 'She has 12 words now.', 'The note says nine words, the letter says 12.'],
  [
    'She climbed three steps with one hand in mine.',
    'She climbed 4 steps to you.',
    'The note says three steps, the letter says 4.',
  ],
  [
    'I will text on Thursday to ask how the nights are.',
    'I will text you on Friday to ask about the nights.',
    'The note says Thursday, the letter says Friday.',
  ],
  [
    'The team meeting for the plan is on May 6.',
    'The team meeting is on May 9 at your home.',
    'The note says May 6, the letter says May 9.',
  ],
  [
    'Meeting with the team 2026-03-04.',
    'The team meeting is on 3/5/2026.',
    'The note says 2026-03-04, the letter says 3/5/2026.',
  ],
  [
    'Her left foot turns in when she is tired.',
    'Her right foot turns in.',
    'The note says left foot, the letter says right.',
  ],
  [
    'I suspect that she hears less on the left.',
    'I wonder if she hears less on the right side.',
    'The note says on the left, the letter says right.',
  ],
  ['The bus comes at 3 pm on most days.', 'The bus comes at 4 pm.', 'The note says 3 pm, the letter says 4 pm.'],
  [
    'Cutting: 4/10 trials on a line.',
    'He made the snips on a line, cutting 6 of 10 times.',
    'The note says 4/10 trials, the letter says 6 of 10.',
  ],
  [
    'Donning socks with min A.',
    'He put on his socks, donning them with a lot of help.',
    'The note says min A, the letter says a lot of help.',
  ],
  ['Takes 5 mg at bedtime.', 'He takes 10 mg.', 'The note says 5 mg, the letter says 10.'],
  [
    'Therapy 2x/week at the clinic.',
    'We will do therapy three times a week.',
    'The note says 2x/week, the letter says three times.',
  ],
  ['He is 22 months old.', 'At 24 months old he runs.', 'The note says 22 months old, the letter says 24.'],
  [
    'He swung for 10 minutes in the swing.',
    'He loved the swing for 20 minutes.',
    'The note says 10 minutes, the letter says 20.',
  ],
  [
    'He found 80% of the hidden toys.',
    'He found 60 percent of the hidden toys.',
    'The note says 80%, the letter says 60.',
  ],
  ['J.A. laughed. J.A. ran.', 'K.B. laughed.', 'The note speaks of J.A., the letter of K.B.'],
  ['He sat for 40 seconds.', 'He sat for 14 seconds.', 'The note says 40 seconds, the letter says 14.'],
  ['No swimming for 10 days.', 'No swimming for 14 days.', 'The note says 10 days, the letter says 14.'],
  ['Born at 28 weeks.', 'He was born at 26 weeks.', 'The note says 28 weeks, the letter says 26.'],
  ['Braces rub L heel.', 'The brace hurts his right heel.', 'The note says L heel, the letter says right.'],
  ['Falls ~3/day at home.', 'He falls five times a day.', 'The note says 3/day, the letter says five times.'],
  ['Therapy 2x/wk here.', 'Therapy is three times a week.', 'The note says 2x/wk, the letter says three times.'],
  ['She is 22 mo.', 'She is 24 months old.', 'The note says 22 mo, the letter says 24.'],
  ['She is 3 yo.', 'She is 4 years old.', 'The note says 3 yo, the letter says 4.'],
  ['Swallow study on 5/12.', 'The swallow study is on May 15.', 'The note says 5/12, the letter says May 15.'],
  [
    '---\nchild: Nora\n---\n\nNora loves the bus. She laughed.',
    'Nina loves the bus. Nina laughed.',
    'The note speaks of Nora, the letter of Nina.',
  ],
  ['Ms. D. sat down.', 'Dear Ms. R.,', 'The note speaks of Ms. D, the letter of Ms. R.'],
];

/** A note and a letter that say the same in other words, or are about different things. */
const agreeing: readonly (readonly [string, string])[] = [
  ['He has four safe foods.', 'He has 4 foods that feel safe.'],
  ['I will call on Tues. about the nights.', 'I will call you on Tuesday about the nights.'],
  ['The meeting is on 3/4/2026.', 'The meeting is on March 4.'],
  ['The meeting is on March 4th.', 'The meeting is on the 4th of March.'],
  ['The meeting is on 2026-03-04.', 'The meeting is on 3/4/2026.'],
  ['He slept for 30 min after lunch.', 'He slept for half an hour after lunch.'],
  ['Lunch at noon.', 'Lunch is at 12 pm.'],
  ['Lunch at 12:30.', 'Lunch is at 12:30 pm.'],
  ['Twice a week in the pool.', 'In the pool 2 times a week.'],
  ['Min A for socks.', 'He needs a little help for socks.'],
  ['4/5 trials with the spoon.', 'Four of five times with the spoon.'],
  ['He ate a dozen grapes.', 'He ate 12 grapes.'],
  ['Her left foot turns in. Her right foot is straight.', 'Her right foot is straight.'],
  ['He has 4 safe foods and 6 new foods.', 'He has six foods.'],
  ['I will text on Thursday about the nights.', 'The library is open on Friday.'],
  ['Visit 45 minutes.', 'Read together for 10 minutes at bedtime.'],
  ['He climbed three steps.', 'He said four words.'],
  ['See him in May.', 'You may try 5 songs.'],
  ['He put his left shoe on.', 'He left shoe marks. He left right away.'],
  ['She sat and sang.', 'She sat in the sun.'],
  ['It took one hand.', 'He used two hands.'],
  ['He turned left. He was on the right track.', 'The left sock is on.'],
  ['J.A. laughed with O.T.', 'K.B. laughed.'],
  ['Ms. D. sat down.', '---\ncaregiver: Ms. R.\n---\n\nDear Ms. R.,'],
  ['In 3 of 8 notes he sang.', 'We sang 3 songs.'],
  ['He is 3 years old.', 'He waited 2 years for this.'],
  ['He wears the brace 4 hours a day.', 'You can call 24 hours a day.'],
  ['Braces rub L heel. R 6 steps.', 'His left heel hurts. The right steps are there.'],
  ['l heel, r heel', 'His left heel hurts.'],
  ['Swallow study on 5/12.', 'The swallow study is on May 12.'],
  ['---\nchild: Nora\n---\n\nNora loves it.', 'Dear Ms. R., Nori loves it. Nori laughed.'],
  ['---\nchild: Nora\n---\n\nNora loves it.', 'Nina loves it. Mia laughed.'],
  ['---\nchild: Nora\n---\n\nNora loves it.', 'Nina loves it. She laughed. Dad sat. Dad laughed.'],
  ['---\nchild: Nora\n---\n\nNora loves it.', '---\ncaregiver: Nina\n---\n\nNina loves it. Nina laughed.'],
  ['---\nchild: Nora\n---\n\nShe loves it.', 'Nina loves it. Nina laughed.'],
  ['Grade 2, room 3.', 'Grade 3, room 4.'],
];

describe('a letter and its note', () => {
  for (const [note, letter, message] of planted)
    it(`differ: ${note} / ${letter}`, () => {
      assert.deepEqual(messages(note, letter), [message]);
    });
  for (const [note, letter] of agreeing)
    it(`agree: ${note} / ${letter}`, () => {
      assert.deepEqual(messages(note, letter), []);
    });

  it('are marked at the words that disagree', () => {
    const note = '---\nkind: session-note\n---\n\n- He has **4 safe foods**.\n';
    const letter = 'Dear Ana,\n\nSix foods feel safe to him.\n';
    const [clash] = compare(readDocument(letter), readDocument(note));
    assert.ok(clash);
    assert.equal(letter.slice(clash.letter.start, clash.letter.end), 'Six foods');
    assert.equal(note.slice(clash.note.start, clash.note.end), '4 safe foods');
  });

  for (const folder of ['examples', 'test/corpus/tuning'])
    for (const name of readdirSync(`${root}${folder}`).filter((each) => /note.*\.md$/.test(each)))
      it(`agree if the letter was drafted from the note: ${name}`, () => {
        const text = unmarked(`${root}${folder}/${name}`);
        const draft = run(draftLetter({ text, configuration: usual }));
        assert.deepEqual(messages(text, draft.text), []);
      });
});

describe('letters and notes of different families', () => {
  it('almost never seem to contradict each other', () => {
    const texts = (pattern: RegExp): string[] =>
      readdirSync(`${root}test/corpus/tuning`)
        .filter((name) => pattern.test(name))
        .map((name) => unmarked(`${root}test/corpus/tuning/${name}`));
    const notes = texts(/^note/);
    const every = texts(/^letter/).flatMap((letter) => notes.map((note) => [note, letter] as const));
    const pairs = every.filter((_, index) => index % 7 === 0); // there are thousands
    assert.ok(pairs.length >= 400);
    const found = pairs
      .flatMap(([note, letter]) => messages(note, letter))
      .filter((each) => !each.includes('speaks of'));
    assert.ok(found.length <= pairs.length / 30, found.join('\n'));
  });
});

describe('numbers in words', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['four', 4],
    ['Twelve', 12],
    ['twenty', 20],
    ['twenty-five', 25],
    ['1,200', 1200],
    ['2.5', 2.5],
    ['a dozen', 12],
    ['a couple of', 2],
  ];
  for (const [text, value] of cases)
    it(text, () => {
      assert.equal(numberIn(text), value);
    });
  it('are not found in another word', () => {
    assert.equal(numberIn('words'), undefined);
  });
});

describe('facts', () => {
  it('have the span of their words', () => {
    const text = 'Dear Ana,\n\nHe has 4 foods.\nSee you on May 6, at 3 pm.\n';
    assert.deepEqual(
      factsIn(readDocument(text)).map(({ span, topic }) => [topic, text.slice(span.start, span.end)]),
      [
        ['food', '4 foods'],
        ['day', 'May 6'],
        ['time of day', '3 pm'],
      ],
    );
  });
});
