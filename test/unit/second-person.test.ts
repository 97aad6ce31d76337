import assert from 'node:assert/strict';
import type { Cast, Pronoun } from '../../server/src/letter/kin.ts';
import { castOf } from '../../server/src/letter/people.ts';
import { toSecondPerson } from '../../server/src/letter/second-person.ts';
import { passagesIn } from '../../server/src/letter/told.ts';
import type { People } from '../../server/src/text/about.ts';
import { readDocument } from '../../server/src/text/document.ts';

const castIn = (note: string, people: People = { child: 'J.A.' }): Cast =>
  castOf(passagesIn(readDocument(note)), people);

/** A boy and his mother, Ms. D. */
const boy = castIn('His mother, Ms. D., told me about his brother. His brother laughed. Mom said it was good.');
/** A girl and her father, Mr. S. */
const girl = castIn('Her father, Mr. S., told me about her brother. Dad said it was good.');
/** A girl and her mother. */
const daughter = castIn('Her mother said yes. Her brother laughed.');

const turned = (text: string, cast: Cast, reader?: Pronoun): string | undefined =>
  toSecondPerson(text, cast, { reader })?.text;

describe('a sentence addressed to its reader', () => {
  const sure: readonly (readonly [string, string])[] = [
    ['Mother said she is tired.', 'You said you are tired.'],
    ['Ms. D. said she was tired.', 'You said you were tired.'],
    ['His mother has tea.', 'You have tea.'],
    ['He brushed my arm, then Ms. D.’s, then his own.', 'He brushed my arm, then yours, then his own.'],
    ['Ms. D. was glad that he let her cut his nails.', 'You were glad that he let you cut his nails.'],
    ['Mom doesn’t mind.', 'You don’t mind.'],
    ['He gave the doll to Ms. D.', 'He gave the doll to you.'],
    ['I told his mother that he slept.', 'I told you that he slept.'],
    ['He climbed into his mother’s lap.', 'He climbed into your lap.'],
    ['Ms. D. lay down and let her own voice drop.', 'You lay down and let your own voice drop.'],
    ['His mother, Ms. D., laughed.', 'You laughed.'],
    ['“I am tired,” said his mother.', '“I am tired,” you said.'],
    ['"He can call me," Ms. D. told me.', '"He can call me," you told me.'],
    ['Ms. D. said, "She is my mother, and I love her."', 'You said, "She is my mother, and I love her."'],
    ['Mom and I sang.', 'You and I sang.'],
    ['His mother came in and was quiet.', 'You came in and were quiet.'],
    ['We sat beside Ms. D. and sang.', 'We sat beside you and sang.'],
    ['His mother often sings.', 'You often sing.'],
    ['Ms. D. hurt herself, and she’s resting.', 'You hurt yourself, and you’re resting.'],
    ['When Mom left, he waved to her.', 'When you left, he waved to you.'],
  ];
  for (const [before, after] of sure)
    it(before, () => {
      assert.equal(turned(before, boy), after);
    });

  it('works the same way for a father', () => {
    assert.equal(turned('Mr. S. wants to walk with her.', girl), 'You want to walk with her.');
    assert.equal(turned('His mother laughed.', girl), undefined);
    assert.equal(turned('He will try it on Sunday.', girl, 'he'), 'You will try it on Sunday.');
    assert.equal(
      turned('I showed Mr. S. what I saw, and he had noticed it.', girl),
      'I showed you what I saw, and you had noticed it.',
    );
  });

  const shared: readonly (readonly [string, string, Pronoun | undefined])[] = [
    ['She whispered and put it on her mother’s plate.', 'She whispered and put it on your plate.', undefined],
    ['Her mother sang to her.', 'You sang to her.', undefined],
    ['Her mother sang with her own eyes shut.', 'You sang with your own eyes shut.', undefined],
    ['Her mother wondered if she should ask.', 'You wondered if you should ask.', undefined],
    ['She looked at her mother.', 'She looked at you.', 'she'],
    ['She told J.A. a story.', 'You told J.A. a story.', 'she'],
    ['J.A. lifted her left hand.', 'J.A. lifted her left hand.', 'she'],
    ['J.A. passed her the pear.', 'J.A. passed you the pear.', 'she'],
    ['J.A. covered her ears.', 'J.A. covered her ears.', 'she'],
    ['At lunch J.A. fed her aunt.', 'At lunch J.A. fed her aunt.', undefined],
    ['J.A. fed herself.', 'J.A. fed herself.', 'she'],
    ['She waited, and her mother ate it herself.', 'She waited, and you ate it yourself.', undefined],
    [
      'J.A. sat beside her, and she clapped when her mother clapped.',
      'J.A. sat beside you, and she clapped when you clapped.',
      'she',
    ],
  ];
  for (const [before, after, reader] of shared)
    it(`of mother and daughter: ${before}`, () => {
      assert.equal(turned(before, daughter, reader), after);
    });

  const sharedUnsure: readonly (readonly [string, Pronoun | undefined])[] = [
    ['Her mother sang in her chair.', undefined],
    ['Her mother laughed when she sang.', undefined],
    ['When she came in, her mother laughed.', undefined],
    ['She laughed.', 'she'],
    ['J.A. handed her the cup, and her mother drank.', undefined],
    ['J.A. climbed into her lap.', 'she'],
    ['I saw herself, and her mother laughed.', undefined],
  ];
  for (const [text, reader] of sharedUnsure)
    it(`leaves alone, of mother and daughter: ${text}`, () => {
      assert.equal(turned(text, daughter, reader), undefined);
    });

  const unsure: readonly (readonly [string, string, Cast])[] = [
    ['mother and daughter are both “she”', 'Her mother said she is tired.', daughter],
    ['a sister is named as well', 'Mom called his sister, and she came.', boy],
    ['nobody was named yet', 'She took it.', boy],
    ['it would lose whose sister she is', 'I saw his mother and sister.', boy],
    ['“cut” may be a verb or a noun', 'Mom said he helped her cut.', boy],
    ['it would say “you to be”', 'I will call, Mom to be on the call.', boy],
    ['a second word may be a verb or a noun', 'Mom sings and claps.', boy],
  ];
  for (const [why, text, cast] of unsure)
    it(`is left alone where ${why}`, () => {
      assert.equal(turned(text, cast), undefined);
    });

  it('leaves a sentence alone that does not mention the reader', () => {
    assert.deepEqual(toSecondPerson('He chose the bus.', boy, { reader: undefined }), {
      text: 'He chose the bus.',
      speaksToReader: false,
    });
  });
});

describe('who is who in a note', () => {
  it('infers the child’s pronoun from the words for relatives', () => {
    assert.equal(boy.childPronoun, 'he');
    assert.equal(girl.childPronoun, 'she');
    assert.equal(castIn('J.A. drew. He sang. She danced.').childPronoun, undefined);
  });

  it('finds no reader if it could be one of two, or is not family', () => {
    assert.equal(castIn('Mom said yes. Dad said no.').reader, undefined);
    assert.equal(castIn('Her mom, Ms. T., said yes. Her other mom said no.').reader, undefined);
    assert.equal(castIn('Ms. B., his teacher, said yes.').reader, undefined);
  });

  it('follows the front matter if it could be one of two', () => {
    assert.equal(castIn('Mom said yes. Dad said no.', { child: 'J.A.', caregiver: 'Dad' }).reader?.pronoun, 'he');
  });

  it('takes the only initials in a note as those of the child', () => {
    assert.equal(castIn('K.B. waved.', {}).child, 'K.B.');
    assert.equal(castIn('K.B. waved to O.T. today.', {}).child, undefined);
  });
});
