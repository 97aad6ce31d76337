import assert from 'node:assert/strict';
import { blockOf, sentencesOf } from '../support/read.ts';

describe('sentences', () => {
  const cases: [what: string, ...sentences: string[]][] = [
    ['a full stop and a capital', 'We sang.', 'He laughed.'],
    ['questions and shouts', 'Want more?', 'Yes!', 'More.'],
    ['no stop at the end', 'We sang.', 'He laughed'],
    ['a title', 'We saw Dr. Lee today.', 'She waved.'],
    ['Mrs. and Mr.', 'Mr. and Mrs. R. came along.'],
    ['e.g. and i.e.', 'Bring toys, e.g. blocks, i.e. things to stack.'],
    ['a clock', 'We meet at 9 a.m. on Monday.', 'The room opens at 8 p.m.', 'The door is red.'],
    ['credentials', 'Sam Poe, OTR/L, will visit.', 'She knows M. Cole, M.S., CCC-SLP.'],
    ['letters in capitals', 'He has OT and PT.', 'Mom likes both.'],
    ['a shortened pt.', 'The pt. Mary came.', 'It went well.'],
    ['numbers', 'It took 5.5 minutes.', 'It was 3,000 steps.'],
    ['a number after no.', 'See no. 5 on the list.', 'She said no.', 'Mom laughed.'],
    ['initials', 'J. R. Smith came.', 'We met J.R. Smith.'],
    ['initials at the end', 'We met with J.R.', 'He smiled.'],
    ['a plan with a letter', 'We chose plan B.', 'It worked.'],
    ['a street', 'We live on St. Mary Street.', 'Come by.'],
    ['and so on', 'We used cups, spoons, etc. in the sand.', 'We sang, etc.', 'Dad joined.'],
    ['a stop in brackets', 'He smiled (twice.)', 'We cheered.'],
    ['a quote', '“More!” he said.', '“More?”', 'She nodded.', 'He asked, “More?”', 'Yes.'],
    ['dots', 'He waited... then he jumped.', 'He waited…', 'She jumped.', 'Wait… he did.'],
    ['three marks', 'Really?!', 'Wow!!!', 'Yes.'],
    ['a site without a space', 'Go to kids.example now.', 'Read on.'],
    ['a small letter behind a stop', 'He ran. then he fell.'],
    ['a number after a stop', 'We sang.', '3 songs.'],
    ['emphasis', '**We sang.**', '*He* laughed.'],
    ['code', 'Press `a.B`.', '`Enter` is next.'],
    ['a stop that stands alone', 'We sang .', 'He laughed.'],
  ];
  for (const [what, ...sentences] of cases)
    it(`end where they should: ${what}`, () => {
      const trimmed = sentences.map((sentence) => sentence.replaceAll(/^\*+|\*+$/g, ''));
      assert.deepEqual(sentencesOf(blockOf(sentences.join(' '))), trimmed);
    });

  it('continue after a line break', () => {
    assert.deepEqual(sentencesOf(blockOf('We\nsang\r\nsongs.')), ['We\nsang\r\nsongs.']);
  });

  it('end at a hard break', () => {
    assert.deepEqual(sentencesOf(blockOf('One  \nTwo\\\nThree\nfour<br>\nfive')), [
      'One',
      'Two\\',
      'Three\nfour',
      'five',
    ]);
  });

  it('end before a line with a label', () => {
    assert.deepEqual(sentencesOf(blockOf('We sang\nMom: he sings at home\nMs. Poe: so do we')), [
      'We sang',
      'Mom: he sings at home',
      'Ms. Poe: so do we',
    ]);
  });
});
