import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../server/src/engine/drive.ts';
import { draftLetter } from '../../server/src/letter/draft.ts';
import { usual } from '../support/analyze.ts';

/** This file runs in `out/test/unit`. */
const root = fileURLToPath(new URL('../../../', import.meta.url));

const letterOf = (text: string): string => run(draftLetter({ text, configuration: usual })).text;
const from = (body: string, front = 'child: J.A.'): string =>
  letterOf(`---\nkind: session-note\n${front}\n---\n\n${body}\n`);
const ofFile = (name: string): string =>
  letterOf(readFileSync(root + name, 'utf8').replaceAll(/\[\[[a-z-]+\|([^\]]*)\]\]/g, '$1'));

describe('what a letter carries over from a note', () => {
  const told: readonly (readonly [string, string, string])[] = [
    [
      'a first try that went well',
      'examples/session-note-ot-before.md',
      'At snack J.A. was not ready to eat yogurt. He touched it with one finger when you went first, and he laughed.',
    ],
    [
      'what a child showed without words',
      'examples/session-note-ei-teacher-before.md',
      'M.T. pulled you to the kitchen and pointed at the mango.',
    ],
    [
      'what a father and son did, both of them “he”',
      'test/corpus/tuning/note-05-ei-teacher-home.md',
      'You were making bread. S.M. stood on the chair beside you, both hands in the flour, and for a quarter of an hour he patted when you patted. You sang to him in Dari.',
    ],
    [
      'what a mother and daughter did, both of them “she”',
      'test/corpus/tuning/note-06-ot-feeding.md',
      'E.R. whispered "pear" and put it on your plate. You ate it and pulled a face. E.R. laughed out loud and passed you another piece, and another.',
    ],
    [
      'what the writer did, who is “OT” in the note',
      'test/corpus/tuning/note-09-ot-school.md',
      'He told me, "My hand is mad at the pencil." I wrote that down and read it back, and he nearly smiled. He then told a whole story about a pencil with teeth while I wrote.',
    ],
    [
      'what a sister did',
      'test/corpus/tuning/note-02-slp-clinic.md',
      'K.B. brought the wand to his sister, and she blew. He laughed and looked from her to me and back, four times.',
    ],
    [
      'the child’s name after a sentence that was left out',
      'test/corpus/tuning/note-04-imh-home.md',
      'and held out your hand. T.G. gave you the cup.',
    ],
    [
      'a plan in the shorthand of charts',
      'examples/session-note-ei-teacher-before.md',
      '- We will continue weekly visits.\n\nFrom me: {one thing I will do}.',
    ],
  ];
  for (const [what, file, words] of told)
    it(`${what}: ${file}`, () => {
      const letter = ofFile(file);
      assert.ok(letter.includes(words), letter);
    });

  it('says what is hard plainly, with room for what could help', () => {
    const letter = from('## Assessment\n\nJ.A. cannot use a fork. He chose the drum and laughed.');
    assert.match(letter, /\nJ\.A\. is not yet using a fork\. \{what helps, or what we could try next\}\.\n/);
  });

  it('greets by the name in the note, or says whom “you” means', () => {
    const both = 'He chose the bus and handed the tickets to all of us. He laughed.';
    assert.match(from(`Ms. D. sat close. J.A. chose the bus, and Ms. D. drove it. ${both}`), /\nDear Ms\. D\.,\n/);
    assert.match(
      from(`J.A. chose the bus, and his grandmother drove it. He laughed with his grandmother.`),
      /\nDear \{caregiver\},\n\n<!-- “You” is J\.A\.’s grandmother here\. -->\n/,
    );
    assert.doesNotMatch(
      from('J.A. chose the bus, and Mom drove it. He laughed.', 'child: J.A.\ncaregiver: Mom'),
      /“You” is/,
    );
  });

  it('keeps only the items of a plan that the writer will do', () => {
    const letter = from(
      'J.A. chose the bus and laughed.\n\n## Plan\n\n- Will call on Friday\n- Will label five animals.',
    );
    assert.match(letter, /\n- I will call on Friday\.\n/);
    assert.doesNotMatch(letter, /animals/);
  });
});

describe('what is uncertain stays in the note', () => {
  const left: readonly (readonly [string, string, RegExp])[] = [
    ['two words for a writer', 'J.A. laughed. OT held the rope and PT sang for J.A. with joy.', /\bI (?:held|sang)/],
    ['a writer who says “I” as well', 'I sat down. OT held the rope, and J.A. laughed with joy.', /I held/],
    ['a service', 'OT started in May, and J.A. loved the swing with joy.', /I started/],
    [
      'a verb in the present tense that may not be about the writer',
      'OT sees J.A. on Mondays and loves the swing with joy.',
      /\bI see/,
    ],
    [
      '“it” with nothing to refer to',
      'J.A. and I sat close. He drove it to the shelf with joy and laughed.',
      /drove it/,
    ],
    [
      'a rewrite that tells how it could have been',
      'J.A. was required to label pictures with joy, and he laughed.',
      /invited|share ideas/,
    ],
    ['a relative who may be the reader', 'Mom sang. Dad danced. J.A. laughed when Dad danced with joy.', /Dad/],
    [
      'a “she” that could be the mother or the daughter',
      'J.A. loves her sister. Her mother sat down. When she looked up, she laughed with joy and sang.',
      /looked up/,
    ],
    [
      'the half of a sentence that tells what was not there',
      'He had no words for it, but he pulled me to the drum. He laughed.',
      /no words/,
    ],
  ];
  for (const [what, note, pattern] of left)
    it(what, () => {
      assert.doesNotMatch(from(note), pattern);
    });
});
