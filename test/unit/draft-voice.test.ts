import assert from 'node:assert/strict';
import { run } from '../../server/src/engine/drive.ts';
import { draftLetter } from '../../server/src/letter/draft.ts';
import { usual } from '../support/analyze.ts';

const from = (note: string, front = 'child: J.A.\ncaregiver: Ms. D.'): string =>
  run(draftLetter({ text: `---\nkind: session-note\n${front}\n---\n\n${note}\n`, configuration: usual })).text;

describe('a caregiver’s words in a drafted letter', () => {
  it('leave out what was said at the end of one’s strength, or about the family', () => {
    for (const said of [
      'I feel like I am failing him.',
      'I am a bad mother.',
      'It is my fault.',
      "He's just like his dad.",
      'My mother-in-law thinks I spoil him.',
      'Nobody asks how I am.',
      'He is an animal.',
      'I don’t know what to do.',
    ])
      assert.doesNotMatch(from(`J.A. chose the bus. Ms. D. said, "${said}"`), /You said/, said);
    assert.match(from('J.A. chose the bus. Ms. D. said, "He sleeps."'), /You said, "He sleeps\."/);
    for (const said of ['Ms. D. said, "See?"', 'Ms. D. said thank you.', 'Ms. D. told me that his dad has moved out.'])
      assert.match(from(`J.A. chose the bus. ${said}`), /You told me: “\{/, said);
  });

  it('leave out a question without its answer', () => {
    assert.doesNotMatch(from('J.A. chose the bus. Ms. D. asked when the tube can come out.'), /You asked/);
    assert.match(
      from(
        'Ms. D. asked if songs help him. I said yes, and that her songs are the best thing. J.A. sang. He loves his drum.',
      ),
      /You asked if songs help J\.A\. I said yes, and that your songs are the best thing\./,
    );
    assert.match(
      from('J.A. sang. Ms. D. asked if we could talk about lunch.'),
      /You asked if we could talk about lunch\./,
    );
  });

  it('leave out what was said to the child, which is part of the story', () => {
    const letter = from(
      'J.A. chose the doll and laughed. Ms. D. told him, "You are safe." He listened to her heart and to his own.',
    );
    assert.match(
      letter,
      /J\.A\. chose the doll and laughed\. You told him, "You are safe\." He listened to your heart/,
    );
    assert.match(letter, /\nYou told me: “\{/);
  });

  it('end where a new topic begins', () => {
    const letter = from(
      'Ms. D. said that the nights are long. J.A. counted the bells in the box. He drew a long red line.',
    );
    assert.match(letter, /\nYou said that the nights are long\.\n/);
  });

  it('come with the moment that they are about', () => {
    const note =
      'J.A. found "Mama" on the page by himself and laughed. Ms. D. said, "That\'s the first time he called me."';
    assert.match(from(note), /J\.A\. found "Mama" [^\n]*laughed\. You said, "That's the first time he called me\."/);
    assert.doesNotMatch(from('Ms. D. said, "That\'s the first time he called me."'), /You said/);
    // what the caregiver only told of is not a moment that was shared
    assert.match(
      from('Ms. D. said that J.A. sings in the bath with joy. She said, "That is his song."'),
      /\{one moment you enjoyed together\}/,
    );
  });

  it('keep a quotation that comes before its speaker', () => {
    const letter = from('"He said my name today!" Ms. D. told me at the door. J.A. chose the bus.');
    assert.match(letter, /\n"He said my name today!" you told me at the door\.\n/);
  });
});

describe('what a letter leaves out', () => {
  it('is what is followed up elsewhere, with everything that was said about it', () => {
    const note =
      'J.A. chose the train and laughed with joy all day.\n\nHe has a bruise on his arm. Ms. D. said he fell off the slide. CPS report made.';
    const letter = from(note);
    assert.match(letter, /J\.A\. chose the train/);
    assert.doesNotMatch(letter, /slide|bruise|CPS|line 9/);
  });

  it('is what a family is going through', () => {
    const letter = from(
      'J.A. chose the bus. Ms. D. was sober today, and J.A. laughed. Ms. D. said sorry for last week. He was placed with Ms. D. in May after removal.',
    );
    assert.doesNotMatch(letter, /sober|sorry|removal/);
  });

  it('is a sad moment at the beginning', () => {
    const letter = from('J.A. put the doll to bed. Ms. D. told him, "Daddy died, and I miss him too." He laughed.');
    assert.doesNotMatch(letter, /died/);
    assert.doesNotMatch(from('J.A. went under the table and laughed. I rolled a marble to J.A. with joy.'), /under/);
  });
});
