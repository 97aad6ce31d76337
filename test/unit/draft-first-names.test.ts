import assert from 'node:assert/strict';
import { run } from '../../server/src/engine/drive.ts';
import { draftLetter } from '../../server/src/letter/draft.ts';
import { usual } from '../support/analyze.ts';

/** The body of the letter that is drafted from a note about this child and caregiver. */
function from(child: string, caregiver: string, note: string): string {
  const text = `---\nkind: session-note\nchild: ${child}\ncaregiver: ${caregiver}\n---\n\n${note}\n`;
  return run(draftLetter({ text, configuration: usual })).text.replace(/^---[^]*?\n---\n/, '');
}

describe('a letter drafted from a note with first names', () => {
  it('calls the reader “you” and the child by name', () => {
    const letter = from(
      'Leo',
      'Dana',
      'Leo brought his bus book and sat in Dana’s lap. He turned pages and pointed at the wheels. Leo pressed GO 4 times. Dana laughed and said, "That was him!" He laughed too. Dana said she is proud.',
    );
    assert.match(letter, /\nDear Dana,\n/);
    assert.match(
      letter,
      /\nLeo brought his bus book and sat in your lap\. He turned pages and pointed at the wheels\./,
    );
    assert.match(letter, /Leo pressed GO 4 times\. You laughed and said, "That was him!"/);
  });

  it('recognizes a name with a relationship, such as “Grandma Bev”', () => {
    const note =
      'K. chose the doll and gave it to Grandma Bev, who wrapped it in a towel and rocked it. K. climbed in next to the doll. Grandma Bev laughed.';
    assert.match(
      from('K.', 'Grandma Bev', note),
      /\nK\. chose the doll and gave it to you, and you wrapped it in a towel and rocked it\./,
    );
    const said = 'Bev said she is tired. K. chose the doll and laughed. Grandma Bev rocked the doll with him. He sang.';
    assert.match(from('K.', 'Bev', said), /\nYou said you are tired\./);
    assert.match(
      from('K.', 'Bo', 'Papa Bo said he is glad. K. chose her doll and she laughed. She sang.'),
      /\nYou said you are glad\./,
    );
    assert.match(
      from('K.', 'Bo', 'Bo said he is glad. K. chose her doll and she laughed. She sang.'),
      /\nYou said you are glad\./,
    );
  });

  it('leaves out other people with first names', () => {
    const letter = from(
      'Leo',
      'Dana',
      'Leo chose the long red bus with the bell and laughed out loud. He rang the bell. Ty pushed the bus with joy. Leo played with Ty on the red rug and laughed. Dana sang to Leo and he laughed.',
    );
    assert.match(letter, /Leo chose the long red bus with the bell/);
    assert.doesNotMatch(letter, /Ty\b|red rug/);
  });

  it('does not take “she” for the child, and leaves out a “he” that could be somebody else', () => {
    const note = 'Leo chose the bus with Dana and Tia. He laughed with joy. He drove the bus. Dana saw it.';
    assert.doesNotMatch(from('Leo', 'Dana', note), /He drove/);
    assert.doesNotMatch(
      from('Leo', 'Dana', 'Leo smiled at the bus with Dana. She drove it far and laughed.'),
      /Leo drove/,
    );
  });

  it('uses both initials of the child where the note writes only one', () => {
    const note = 'M. chose the bus and laughed. He drove M. home, and Ms. M. sang. M. loved the red bus and he sang.';
    assert.match(from('M.R.', 'Ms. M.', note), /\nM\.R\. chose the bus and laughed\./);
  });

  it('tells “she’s tired” (she is) from “she’s moved the couch” (she has)', () => {
    const said = (what: string): string =>
      from('Leo', 'Ms. D.', `Ms. D. said she's ${what}. Leo chose the bus and he laughed. He drove his bus home.`);
    assert.match(said('scared of the stairs'), /You said you’re scared of the stairs\./);
    assert.match(said('tired'), /You said you’re tired\./);
    assert.match(said('moved the couch'), /You said you’ve moved the couch\./);
  });

  it('knows that Mrs. is a woman, and does not repeat what was said in a hard moment', () => {
    const letter = from(
      'Leo',
      'Mrs Hall',
      'Mrs Hall said she is glad that Leo sleeps. He chose his bus. Mrs Hall said, "We don’t bite." Leo laughed and he sang.',
    );
    assert.match(letter, /\nYou said you are glad that Leo sleeps\./);
    assert.doesNotMatch(letter, /bite/);
    const never = 'Leo ate two crackers with his spoon and he laughed. Mrs Hall said, "He never shares!" He sang.';
    assert.doesNotMatch(from('Leo', 'Mrs Hall', never), /never/);
  });
});
