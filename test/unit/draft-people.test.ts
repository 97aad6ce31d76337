import assert from 'node:assert/strict';
import { run } from '../../server/src/engine/drive.ts';
import { draftLetter } from '../../server/src/letter/draft.ts';
import { usual } from '../support/analyze.ts';

/** The body of the letter that is drafted from a note with this front matter. */
function from(front: string, note: string): string {
  const text = `---\nkind: session-note\n${front}\n---\n\n${note}\n`;
  return run(draftLetter({ text, configuration: usual })).text.replace(/^---[^]*?\n---\n/, '');
}

describe('the reader of a drafted letter', () => {
  it('can be one of two fathers, and what the other does is left out', () => {
    const note =
      'Papa said Sam asks for help now. Sam chose the blocks and laughed. He gave Papa a block.\n\nPapa will wait for him at the tower. Daddy will read the truck book at bedtime. His father sings.';
    const letter = from('child: Sam\ncaregiver: Papa', note);
    assert.match(letter, /\nYou said Sam asks for help now\./);
    assert.match(letter, /\n- You will wait for Sam at the tower\./);
    assert.doesNotMatch(letter, /truck book|sings/);
    assert.doesNotMatch(from('child: Sam', note), /\bYou (?:said|will)/);
  });

  it('is only the person whom the front matter names', () => {
    const note =
      'His mother said he sleeps. He chose the bus and he laughed with her. His mother sang to him with joy.';
    assert.doesNotMatch(from('child: J.A.\ncaregiver: Dad', note), /\b[Yy]ou (?:said|sang)/);
    assert.doesNotMatch(from('child: J.A.\ncaregiver: Mr. S.', note), /\b[Yy]ou (?:said|sang)/);
    assert.doesNotMatch(from('child: K.\ncaregiver: Grandma Bev', `Bev laughed. ${note}`), /\b[Yy]ou (?:said|sang)/);
    assert.match(from('child: J.A.\ncaregiver: Ms. S.', note), /\nYou said J\.A\. sleeps\./);
  });

  it('is not the birth mother of a child in foster care', () => {
    const note =
      'Ms. H., his foster mother, sang to him. D.W. chose the bus and laughed. His mother called him on Sunday. His foster mother said he sleeps.';
    const letter = from('child: D.W.\ncaregiver: Ms. H.', note);
    assert.match(letter, /\nYou said D\.W\. sleeps\./);
    assert.doesNotMatch(letter, /[Yy]ou called/);
    assert.match(
      from('child: D.W.\ncaregiver: Ms. H.', `${note}\n\nI will ask about a photo of his mother.`),
      /a photo of D\.W\.’s mother/,
    );
  });

  it('is not spoken of in the third person', () => {
    const note = (who: string): string =>
      `A.M. watched the red bus and then sang of her ${who} with joy. Ms. T. sang a song. A.M. danced to it and laughed.`;
    assert.doesNotMatch(from('child: A.M.\ncaregiver: Ms. T.', note('mother')), /her mother/);
    assert.match(from('child: A.M.\ncaregiver: Ms. T.', note('father')), /sang of her father/);
    assert.doesNotMatch(from('child: A.M.\ncaregiver: Nana Jo', note('nana').replaceAll('Ms. T.', 'Jo')), /her nana/);
    assert.doesNotMatch(from('child: O.', 'O. laughed. His stepfather sang to him with joy.'), /His stepfather/);
  });

  it('is not a relative whom the note shows to be somebody else', () => {
    const note = (other: string): string =>
      `Cal came with his grandmother ${other}. His grandmother told him a story with joy. Cal chose the bus and laughed.`;
    assert.doesNotMatch(from('child: Cal\ncaregiver: Ms. P.', note('as Ms. P. was away')), /[Yy]ou told (?:Cal|him)/);
    assert.match(from('child: Cal\ncaregiver: Ms. P.', note(', Ms. P.,').replace(' ,', ',')), /You told him a story/);
    assert.doesNotMatch(
      from('child: Jun\ncaregiver: Mom and Dad', 'Jun’s mom and dad sat down. Jun laughed with joy all day long.'),
      /mom and Dad/,
    );
  });

  it('is the mother whom the child smiles at', () => {
    const note =
      'We thought about that for a while. A.M. put the red cup on her mother’s head and laughed. Then she smiled at her mother. Ms. T. sang.';
    const letter = from('child: A.M.\ncaregiver: Ms. T.', note);
    assert.match(letter, /\nA\.M\. put the red cup on your head and laughed\.\n/);
  });

  it('gets no sentence with a “he” that could be somebody else', () => {
    const note = 'Beau’s dad was here on Sunday. Beau keeps asking the red bear where he is with joy.';
    assert.doesNotMatch(
      from('child: Beau\ncaregiver: Ms. N.', `${note} Ms. N. sang. Beau chose his bus.`),
      /where he is/,
    );
  });

  it('is not told what the other parent did', () => {
    const note = 'Lucy chose her ball with a laugh. She rolled it to Dad. Lucy’s mother picked her up with joy.';
    const letter = from('child: Lucy\ncaregiver: Dad', note);
    assert.match(letter, /Lucy chose her ball with a laugh\. She rolled it to you\./);
    assert.doesNotMatch(letter, /mother/);
  });

  it('is told apart from the child by “looked up at her” or “clapped for herself”', () => {
    const letter = from(
      'child: Jonah\ncaregiver: Kate',
      'Jonah looked up at her and held her finger with joy. Kate noticed that he splays his fingers when he is tired.',
    );
    assert.match(letter, /Jonah looked up at you and held your finger|You noticed that Jonah splays his fingers/);
    assert.match(
      from(
        'child: Gus\ncaregiver: Mr. B.',
        'Gus chose the light ball with his left hand and rolled it to Mr. B. with a laugh. Mr. B. sang.',
      ),
      /Gus chose the light ball with his left hand and rolled it to you with a laugh\./,
    );
    assert.match(
      from(
        'child: Nora\ncaregiver: Dad',
        'Nora clapped for herself and laughed. She loves the bus. Dad picked her up.',
      ),
      /Nora clapped for herself and laughed\./,
    );
    assert.match(
      from(
        'child: A.M.\ncaregiver: Ms. T.',
        'A.M. closed her eyes and laughed. She loves her bus. Ms. T. held her close.',
      ),
      /A\.M\. closed her eyes and laughed\./,
    );
  });

  it('is not told apart from a child of the same pronoun by “ran to him”', () => {
    const note = 'Dad came back and laughed. Sol ran to him and put his face in Dad’s neck. I sat with him with joy.';
    assert.doesNotMatch(from('child: Sol\ncaregiver: Dad', note), /your face|sat with you/);
  });

  it('gets no sentence with a pronoun that the note leaves unclear', () => {
    const note = 'Milo put the car in his hand and Kim closed her eyes. Milo chose the bus. She drove it far with joy.';
    assert.doesNotMatch(from('child: Milo\ncaregiver: Kim', note), /drove it far/);
  });

  it('gets sentences with capitalized words that are not names of people', () => {
    const note =
      'Mateo chose the Spanish book with the chicks and laughed. Vendor called him. The vendor came. Rosa sang.';
    assert.match(
      from('child: Mateo\ncaregiver: Rosa', note),
      /Mateo chose the Spanish book with the chicks and laughed\./,
    );
  });
});

describe('a baby who has no name yet', () => {
  it('has a blank instead of a name', () => {
    const letter = from('child: Baby Girl Lee\ncaregiver: Ms. L.', 'Ms. L. said she is tired.');
    assert.match(letter, /You know \{child\} best\./);
  });
});
