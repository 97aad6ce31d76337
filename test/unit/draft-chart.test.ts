import assert from 'node:assert/strict';
import { run } from '../../server/src/engine/drive.ts';
import { draftLetter } from '../../server/src/letter/draft.ts';
import { usual } from '../support/analyze.ts';

const from = (note: string, front = 'child: Zoe\ncaregiver: Mom'): string =>
  run(draftLetter({ text: `---\nkind: session-note\n${front}\n---\n\n${note}\n`, configuration: usual })).text;

describe('chart shorthand in a drafted letter', () => {
  it('is not used as the name of the reader', () => {
    const letter = from(
      "MGM will bring the book. Zoe climbed into MGM's lap and laughed with joy.",
      'child: Zoe\ncaregiver: MGM',
    );
    assert.match(letter, /\nDear \{caregiver\},\n\n<!-- “You” is Zoe’s grandmother here\. -->\n/);
    assert.match(letter, /Zoe climbed into your lap and laughed with joy\./);
    assert.match(letter, /\n- You will bring the book\./);
    assert.doesNotMatch(letter, /MGM/);
  });

  it('keeps two grandmothers apart', () => {
    const letter = from('MGM sang to Zoe with joy. PGM will bring the book.', 'child: Zoe\ncaregiver: MGM');
    assert.doesNotMatch(letter, /You will bring/);
  });

  const told: readonly (readonly [string, RegExp])[] = [
    ['Mom: "he sleeps all night"', /\nYou said, "He sleeps all night\."/],
    ['Mom and I will stand below together.', /\n- You and I will stand below together\./],
    ['Mom: "he sleeps all night."', /\nYou said, "He sleeps all night\."/],
    ['Mom states, "He sleeps all night."', /\nYou said, "He sleeps all night\."/],
    ['## Plan\n\nMom to try the song at bath time.', /\n- You will try the song at bath time\./],
    ['## Plan\n\n- Next visit Monday at 10.', /\n- Our next visit is Monday at 10\./],
    ['## Plan\n\n- Next visit in two weeks', /\n- Our next visit is in two weeks\./],
    [
      'Zoe handed mother the spoon with a laugh and mother pretended to eat.',
      /Zoe handed you the spoon with a laugh and you pretended to eat\./,
    ],
    ['- Loved the big water table in the yard. She laughed.', /\nZoe loved the big water table in the yard\./],
    [
      'Zoe pulled Mom onto the pad with joy and they both laughed.',
      /\nZoe pulled you onto the pad with joy and you both laughed\./,
    ],
    [
      'I asked Zoe if the bus can fly. Zoe nodded. Zoe drove the bus over the chair with joy.',
      /\nI asked Zoe if the bus can fly\. Zoe nodded\./,
    ],
    ['Zoe fed Mom paper fish with joy and a laugh.', /\nZoe fed you paper fish with joy and a laugh\./],
    ['**Worry:** Zoe is not yet chewing meat.', /\nZoe is not yet chewing meat\. \{what helps/],
    ["I'll bring the red scoops on Friday.", /\n- I'll bring the red scoops on Friday\.\n\nDoes/],
    ['Mom and I agreed to try a basket by the bed.', /\n- You and I agreed to try a basket by the bed\./],
    ['I will ask her teacher about the swing.', /\n- I will ask Zoe’s teacher about the swing\./],
  ];
  for (const [note, pattern] of told)
    it(`is carried over: ${note.replaceAll('\n', ' ')}`, () => {
      assert.match(from(`Zoe chose the bus and she laughed. She loves her bus.\n\n${note}`), pattern);
    });

  const left: readonly (readonly [string, RegExp])[] = [
    ['Mom: "say please." Mom: "say more."', /You said/],
    ['## Caregiver\n\n- Loved the visit with joy.', /Zoe loved the visit/],
    ['Zoe then fed Mom a worm with joy and a laugh.', /then fed/],
    ['I let her cut the red paper with joy, and she laughed.', /let Zoe’s/],
    ['I watched her cut the red paper with joy, and she laughed.', /watched Zoe’s/],
    ['Mom to offer open cup at bath time.', /offer open cup/],
    ['Mom will guess wrong on purpose.', /guess wrong/],
    ['I will be on the phone then.', /on the phone/],
    ['Mom will comply with the plan.', /You will comply/],
    ["I'll ring the teacher, Mom to be on the call.", /to be on the call/],
    ['Zoe and her sister chose Mom and they both laughed.', /you both/],
    ['Mom sang and they both laughed with joy.', /you both/],
    ['Zoe saw us, and they laughed with Mom.', /you both/],
  ];
  for (const [note, pattern] of left)
    it(`is left alone: ${note.replaceAll('\n', ' ')}`, () => {
      assert.doesNotMatch(from(`Zoe chose the bus and she laughed. She loves her bus.\n\n${note}`), pattern);
    });
});

describe('a letter after a visit that did not take place', () => {
  it('asks for no shared moment, and blames nobody', () => {
    const letter = from(
      'Dana did not answer the door. 3rd no-show this quarter.',
      'child: Leo\ncaregiver: Dana\nvisit: missed',
    );
    assert.match(
      letter,
      /\nWe missed you and Leo on \{day\}\. I hope things are OK\.\n\nYou don’t have to tell me why\./,
    );
    assert.match(letter, /\nI saved \{day and time\} for you\.\n/);
    assert.match(letter, /\nPlease tell Leo that I saw \{thing\} and thought of our time together\.\n/);
    assert.doesNotMatch(letter, /no-show|answer the door|moment/);
  });

  it('says what is planned, and what is kept in mind', () => {
    const letter = from(
      'Visit moved to Friday. I will bring the red drum on Friday. I am keeping the drum in mind for Ivy.',
      'child: Ivy\ncaregiver: Ms. B.',
    );
    assert.match(letter, /\nOur visit is on \{day and time\} now\. I hope things are OK\.\n\nLife gets in the way/);
    assert.match(letter, /\n- I will bring the red drum on Friday\.\n/);
    assert.match(letter, /\nI am keeping the drum in mind for Ivy\.\n/);
    assert.match(letter, /\nIf another time, another place or a video visit would be easier, tell me/);
    const missed = from('I will bring the red drum on Friday.', 'child: Ivy\nvisit: missed');
    assert.doesNotMatch(missed, /I saved/);
    assert.match(missed, /\nWould another time, another place or a video visit be easier\?/);
    assert.match(from('Visit moved to Friday.', 'caregiver: Ms. B.'), /\nPlease tell \{child\} that/);
  });
});
