import assert from 'node:assert/strict';
import { speechIn } from '../../server/src/language/speech.ts';
import { readDocument } from '../../server/src/text/document.ts';

/** Everything said in `text`, as “speaker: words”. */
const said = (text: string): readonly string[] =>
  readDocument(text).blocks.flatMap(({ block }) =>
    speechIn(block).map(
      ({ end, first, speaker }) =>
        `${speaker}: ${block.source.slice(block.tokens.start[first], block.tokens.end[end - 1]).replaceAll(/\s*\n\s*(?:>\s*)*/g, ' ')}`,
    ),
  );

describe('Who speaks', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // the speaker before the quote
    ['Ms. R. said, "He has a temper."', ['caregiver: He has a temper.']],
    ['His mother told me, "He never sleeps."', ['caregiver: He never sleeps.']],
    ['She said "more" twice.', ['child: more']],
    ['I asked him, "What color is this?"', ['writer: What color is this?']],
    ['Asked "What color is this?" for each block.', ['writer: What color is this?']],
    ['Prompted to say "more" for bubbles.', ['writer: more']],
    ['Tell her "eyes on me" first.', ['writer: eyes on me']],
    ['Teacher asked, "Where is the pig?"', ['writer: Where is the pig?']],
    // a name at the start of a sentence, where other words are capitalized too
    ['Rosa said, "He is lazy."', ['other: He is lazy.']],
    ['MGM said, "He is lazy."', ['caregiver: He is lazy.']],
    ['Then said, "Use your words."', ['writer: Use your words.']],
    ['Staff told him, "Use your words."', ['writer: Use your words.']],
    // a reason in quotation marks
    ['Mom does not read to him because "he won\'t sit."', ["caregiver: he won't sit."]],
    ['We stopped because "all done" was signed.', ['unknown: all done']],
    ['His teacher said, "He is stubborn."', ['caregiver: He is stubborn.']],
    ['When he cries, say "I am here."', ['writer: I am here.']],
    ['When he is kind, use a big voice and say "good boy".', ['writer: good boy']],
    ['Take his hand and say "up".', ['writer: up']],
    ['When prompted, he will look and say "more".', ['child: more']],
    // the verb has an object already and introduces no quote
    [
      'She said it on the ninth try, softly. "What does the pig say?" got no answer.',
      ['unknown: What does the pig say?'],
    ],
    ['She said it softly: "More."', ['child: More.']],
    // the adult is not named
    ['He was asked, "What color is this?"', ['writer: What color is this?']],
    ['Showed him the card and asked, "What is this?"', ['writer: What is this?']],
    ['Therapist held up the bead and asked, "What color is this?"', ['writer: What color is this?']],
    ['Leo pointed at the ball and asked, "What is that?"', ['other: What is that?']],
    ['He looked up and said, "More."', ['child: More.']],
    // the speaker after the quote
    ['"What is that?" asked Leo.', ['other: What is that?']],
    ['"He is tired," his father said.', ['caregiver: He is tired,']],
    ['"Good listening!" I said.', ['writer: Good listening!']],
    ['"More!" she said. "More bubbles!"', ['child: More!', 'child: More bubbles!']],
    // no speaker
    ['The "good hands" sticker came off.', ['unknown: good hands']],
    // lines of a transcript
    ["Th: what's this\nC: ball\nMom: say it again", ["writer: what's this", 'child: ball', 'caregiver: say it again']],
    ['T: What is it?\nJ.A.: more!', ['writer: What is it?', 'child: more!']],
    ['**Th:** what is this', ['writer: what is this']],
    ['Th - what is this\nC - ball', ['writer: what is this', 'child: ball']],
    ['(Th) What is this?\n(C) Ball.', ['writer: What is this?', 'child: Ball.']],
    ['Adult: look\nLeo: what is that', ['writer: look', 'other: what is that']],
    ['Pt: what is that', ['child: what is that']],
    ['PT: what is that', ['writer: what is that']],
    // labels of many kinds
    ['Adult 1: look', ['writer: look']],
    ['[00:12] Adult 1: look', ['writer: look']],
    ['0:07 Gran (whispering): look', ['caregiver: look']],
    ['*MOT: look', ['caregiver: look']],
    ['*GRM: look', ['caregiver: look']],
    ['*EXP: look', ['writer: look']],
    ['Therapist 1: look', ['writer: look']],
    ['T1: look', ['writer: look']],
    ['Miss Ana: look', ['caregiver: look']],
    ['Ms. R.: look', ['caregiver: look']],
    ['Foster mom: look', ['caregiver: look']],
    ['Big sister: what is that', ['child: what is that']],
    ['Mom to Leo: look', ['caregiver: look']],
    ['Parent B: look', ['caregiver: look']],
    ['EI: look', ['writer: look']],
    ['Mom - what is this?', ['caregiver: what is this?']],
    ['(Dad) what is this?', ['caregiver: what is this?']],
    ['Mom - reports good sleep.', []],
    ['Dad: "Where is your nose?"', ['caregiver: Where is your nose?', 'caregiver: "Where is your nose?"']],
    // a letter that heads a section of the note, or stands for an adult
    ['A: and this one is a…?', ['writer: and this one is a…?']],
    ['A: Good progress with sitting.', []],
    ['M: look\nChild: what is that', ['caregiver: look', 'child: what is that']],
    ['M: what is that', ['child: what is that']],
    ['GM: hops on one foot\nFM: cuts on a line', []],
    ['GM: what is that?', ['caregiver: what is that?']],
    ['Child: ball\nGM: a big ball', ['child: ball', 'caregiver: a big ball']],
    ['RL: follows two steps', []],
    ['Dad frustrated: "She is lazy."', ['caregiver: She is lazy.']],
    ['His mom in tears: "He is lazy."', ['caregiver: He is lazy.']],
    ['Tired: "He is lazy."', ['unknown: He is lazy.']],
    ['Deb reports she hides food. She "is not like normal kids."', ['other: is not like normal kids.']],
    ['Mom says he bites. He "never stops."', ['caregiver: never stops.']],
    ['Mom held him. He "never stops."', ['unknown: never stops.']],
    ['I said he bites. He "never stops."', ['unknown: never stops.']],
    ['Therapist said he bites. He "never stops."', ['unknown: never stops.']],
    ['P: talk to the teacher', []],
    ['A: sits well\nPlay: sorts the cars', ['writer: sits well']],
    ['C: dog\nA: and this one is a', ['child: dog', 'writer: and this one is a']],
    ['Mother report: sleeps well', []],
    ['Dad (note: tired) played with him and sang.', []],
    ['Mom, dad: look', []],
    // a soft line break continues the same speaker
    ['C: what is that\nand this one', ['child: what is that', 'child: and this one']],
    // lists and block quotes
    ['- Th: what is this\n- C: ball', ['writer: what is this', 'child: ball']],
    ['> Mom: he is so stubborn\n> Th: tell me more', ['caregiver: he is so stubborn', 'writer: tell me more']],
    ['- Visit\n  - Dad: he never listens', ['caregiver: he never listens']],
    // a quote inside a line belongs to somebody else
    ['Mom: He said "go away" to me.', ['child: go away', 'caregiver: He said "go away" to me.']],
    // headings of a chart or a note are not speakers
    ['S: Mom reports good sleep.\nO: Named three animals.', []],
    ['Plan: Child will name five animals.', []],
    ['Goal for J.: will name five animals', []],
    ['Caregiver education: Educated caregiver on positioning.', []],
  ];
  for (const [text, expected] of cases)
    it(text.replaceAll('\n', ' / '), () => {
      assert.deepEqual(said(text), expected);
    });
});
