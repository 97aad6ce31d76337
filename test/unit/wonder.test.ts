import assert from 'node:assert/strict';
import { analyze } from '../../server/src/engine/analysis.ts';
import { run } from '../../server/src/engine/drive.ts';
import { quizQuestion } from '../../server/src/rules/quiz-question.ts';
import { wonders, type Question } from '../../server/src/rules/shared/wonder.ts';
import { nouns } from '../../server/src/rules/shared/topics.ts';
import { applyEdits } from '../../server/src/text/span.ts';

const configuration = {
  rules: [{ rule: quizQuestion, options: {} }],
  preferences: { fine: new Set<string>(), acronyms: new Map<string, string>() },
  budget: 0,
};

/** The note after each rewrite of its first quiz question. */
function rewritten(text: string): readonly string[] {
  const [first] = run(analyze({ text, configuration, kindByPath: 'session-note' })).findings;
  assert.ok(first, `nothing is flagged in: ${text}`);
  return first.rewrites().map(({ edits }) =>
    applyEdits(
      text,
      edits.map((edit) => ({
        ...edit,
        span: { start: edit.span.start + first.base, end: edit.span.end + first.base },
      })),
    ),
  );
}

describe('From a quiz to a wonder', () => {
  const first: readonly (readonly [string, string])[] = [
    // as in the founding text
    [
      'We fed the piggy. I asked, "What animal is this?"',
      'We fed the piggy. I asked, "What do you think this piggy likes for breakfast?"',
    ],
    ['Th: What animal is this?', 'Th: What do you think this {animal} likes for breakfast?'],
    [
      "C: cheese\nTh: What is this you're eating?",
      'C: cheese\nTh: I can see you love cheese, what if we only ate cheese all the time?!',
    ],
    ["Th: What is this you're eating?", 'Th: I can see you love {food}, what if we only ate {food} all the time?!'],
    [
      'He was drawing with the blue crayon. I said, "What color is this?"',
      'He was drawing with the blue crayon. I said, "You\'re very focused on this picture you\'re drawing, tell me about this blue part of your picture!"',
    ],
    // the noun of the question, and what it was called
    ['Th: What color is the car?', 'Th: I wonder where this car is going.'],
    ['Th: What color are your boots?', 'Th: I wonder where your boots have been today.'],
    ['Th: How many ducks do you see?', 'Th: I wonder where these ducks are all going.'],
    ['Th: What does the cow say?', 'Th: I wonder who the cow is calling.'],
    ['Th: Where does the fish live?', 'Th: I think the fish is getting sleepy. I wonder where it could rest.'],
    ['Th: What did we make?', "Th: I keep thinking about what we made together. I'd love to hear the part you liked."],
    ['Th: Which animal has a long trunk?', 'Th: I wonder what it would be like to have a long trunk.'],
    // the person addressed
    ["Th: What's this, Mia?", 'Th: Mia, I wonder what we could do with this.'],
    ['Th: what color is the truck Sam', 'Th: Sam, I wonder where this truck is going.'],
    ['Th: Where are your toes, buddy?', 'Th: Buddy, my toes want to wiggle. I wonder who wants to join.'],
    ['Th: hey buddy what kind of truck is that', 'Th: I wonder where this truck is going.'],
    ['Mom: is it a cow or a pig?', 'Mom: I wonder what this one would like for breakfast.'],
    ['Th: what letter does Mia start with', "Th: I like how that word sounds. Let's make a silly song with it!"],
    ['Th: What do we cut with?', "Th: I think I'll cut with a banana. Silly me!"],
    ['Th: Find me something red.', "Th: I'm making a red road. I could use some help."],
    // numbers stay
    ['Th: Name five animals.', "Th: Let's think of five animals together, taking turns."],
    [
      'Child will label five animals.',
      'In play, the child will share ideas about five animals in their own way (words, sounds, signs or pictures).',
    ],
    // the verb changes to suit what the question becomes
    ['I asked him, "What shape is this?"', 'I told him, "I wonder what we could make with this."'],
    [
      'Asked him what color each block was.',
      'Asked him what color each block was. Next time we can look at {what} together, say what we notice, and wait to see what comes.',
    ],
    // the apostrophes of the note stay
    ['Th: What’s in the picture? It’s raining.', 'Th: I wonder what’s happening here. It’s raining.'],
  ];
  for (const [text, expected] of first)
    it(text.replaceAll('\n', ' / '), () => {
      assert.equal(rewritten(text)[0], expected);
    });

  it('is offered as a play-based retelling only if nothing says what came of the question', () => {
    const wondered = (text: string): boolean => rewritten(text).some((each) => each.startsWith('Wondered with him'));
    assert.ok(wondered('Asked him what color each block was.'));
    assert.ok(!wondered('Asked him what color each block was, and he named 3 of 5.'));
    assert.ok(!wondered('Asked him what color each block was; he needed verbal cues.'));
  });

  it('never becomes another quiz', function () {
    this.timeout(120_000);
    const things = Object.values(nouns).flat();
    const asks: readonly Question['asks'][] = ['color', 'what', 'count', 'sound', 'thing'];
    for (const thing of things)
      for (const ask of asks)
        for (const wording of wonders({ asks: ask, thing, determiner: 'the' })) {
          assert.doesNotMatch(wording, /[{}[\]|]/, `${ask} ${thing}`);
          const { findings } = run(analyze({ text: `Th: ${wording}`, configuration, kindByPath: 'session-note' }));
          assert.deepEqual(
            findings.map(({ at }) => at),
            [],
            wording,
          );
        }
  });
});
