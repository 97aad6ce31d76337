import assert from 'node:assert/strict';
import { lastTimeLine } from '../../server/src/note/last-time.ts';
import { threadsIn, type Thread } from '../../server/src/note/threads.ts';
import { aboutIn, type About } from '../../server/src/text/about.ts';
import { readDocument } from '../../server/src/text/document.ts';
import { analyzed, foundIn } from '../support/analyze.ts';

interface ReadNote {
  readonly text: string;
  readonly about: About;
  readonly threads: readonly Thread[];
}

const noteFront = '---\nkind: session-note\nchild: J.A.\ncaregiver: Ms. R.\n---\n\n';
const letterFront = '---\nkind: caregiver-letter\nchild: J.A.\ncaregiver: Ms. R.\n---\n\n';

function read(body: string, front = noteFront): ReadNote {
  const text = front + body;
  const document = readDocument(text);
  const about = aboutIn(document.front);
  return { text, about, threads: threadsIn(document, about) };
}

const found = (body: string): string[] => read(body).threads.map(({ kind, words }) => `${kind}: ${words}`);

const linesOf = ({ about, threads }: ReadNote, front = noteFront): (string | undefined)[] =>
  threads.map((thread) => lastTimeLine(thread, { from: about, to: aboutIn(readDocument(front).front) }));

describe('threads of a note', () => {
  const held: readonly (readonly [string, string])[] = [
    ['J.A. loves the garden hose.', 'interest: J.A. loves the garden hose'],
    ['Today J.A. chose the fire truck.', 'interest: J.A. chose the fire truck'],
    ["J.A.'s new favorite is the drum.", "interest: J.A.'s new favorite is the drum"],
    ['J.A. led us to the sandbox and dug.', 'interest: J.A. led us to the sandbox and dug'],
    ['He chose the kitchen.', 'interest: He chose the kitchen'],
    ['J.A. loves it when Dad sings.', 'interest: J.A. loves it when Dad sings'],
    ["I'll bring the red paint.", "promise: I'll bring the red paint"],
    ['I will call on Friday.', 'promise: I will call on Friday'],
    ['**I will** call on Friday.', 'promise: I will call on Friday'],
    ['- I am going to send the two numbers.', 'promise: I am going to send the two numbers'],
    ['I will call to ask if the song helped.', 'promise: I will call to ask if the song helped'],
    ['We agreed to try the song at bath time.', 'promise: We agreed to try the song at bath time'],
    ['Ms. R. will try the song at bath time.', 'caregiver-promise: Ms. R. will try the song at bath time'],
    [
      'His grandmother would like to bring his drum.',
      'caregiver-promise: His grandmother would like to bring his drum',
    ],
    ['Mr. H., his teacher, helps. Mr. H. will save a seat.', 'caregiver-promise: Mr. H. will save a seat'],
    ['Still open: what I say when he hides.', 'open-repair: what I say when he hides'],
    ['Keeping in mind for J.A.: the bear, and the blue.', 'kept: the bear, and the blue'],
    ['I am keeping the soup in mind for him.', 'kept: the soup'],
    ['Today Ms. R. needed to talk about the landlord.', 'priority: Today Ms. R. needed to talk about the landlord.'],
  ];
  for (const [text, thread] of held)
    it(text, () => {
      assert.deepEqual(found(text), [thread]);
    });

  const looksLike: readonly string[] = [
    // negated, asked, hypothetical
    'J.A. does not love the garden hose.',
    'J.A. chose not to stay, and never liked the fire truck.',
    'I will not bring the red paint.',
    'I will bring no paint.',
    'Ms. R. will never try the song again.',
    'Will I bring the red paint?',
    'If it rains, I will bring the red paint.',
    'Maybe I will call on Friday.',
    'Still open: nothing.',
    // somebody else's words
    'Ms. R. said, "I will bring the red paint."',
    '"I\'ll call on Friday," her sister told us.',
    'Mom: I will bring the red paint.',
    '> I will bring the red paint.',
    '# I will bring the red paint',
    // what other people love
    'K.L. loves the garden hose.',
    'His brother loves the garden hose.',
    'Ms. R. loves the garden hose.',
    'The boy next to J.A. chose the fire truck.',
    'Ms. R. came in with the baby. He loves the garden hose.',
    'We all love the garden hose.',
    // another meaning
    'J.A. picked up the fire truck.',
    'J.A. picked at his lunch.',
    'J.A. likes to bite his sister.',
    'J.A. looks like his dad.',
    'J.A. chose to leave.',
    // not a promise to a person
    'The plan will cover twelve visits.',
    'Insurance will call about the claim.',
    'I will continue the plan of care.',
    'I will send the claim to insurance.',
    'I will be away on Friday.',
    'I want to tell you what I saw.',
    'J.A. will bring the red paint.',
    'He will ask for help with one word.',
    // not filled in yet
    'I will bring {what}.',
    '{caregiver} will try {what}.',
    'Keeping in mind for J.A.: {something}.',
    'Still open: {what}.',
    '## For the payer\n\nI will call the family on Friday.',
    '## Clinician-only\n\nJ.A. loves the garden hose. I will call on Friday.',
    '## Goals\n\nMs. R. will use the song at bath time.',
  ];
  for (const text of looksLike)
    it(`none: ${text.replaceAll('\n', ' ')}`, () => {
      assert.deepEqual(found(text), []);
    });

  it('have exact offsets', () => {
    const { text, threads } = read(
      'Hello.\n\nShe sang, and I will bring **green** thread and Mr. H. will save a seat.\n',
    );
    assert.deepEqual(
      threads.map(({ sentence, span }) => [text.slice(span.start, span.end), text.slice(sentence.start, sentence.end)]),
      [
        ['I will bring **green** thread', 'She sang, and I will bring **green** thread and Mr. H. will save a seat.'],
        ['Mr. H. will save a seat', 'She sang, and I will bring **green** thread and Mr. H. will save a seat.'],
      ],
    );
  });

  it('include one priority of the caregiver: her own words, if they are quoted', () => {
    const body =
      'Ms. R. worried about the rent.\n\n## What was on Ms. R.\'s mind\n\nNights. "I forget my own name," she said.\n';
    assert.deepEqual(found(body), ['priority: I forget my own name,']);
  });
});

describe('a line from last time', () => {
  const told: readonly (readonly [string, string])[] = [
    ['J.A. chose the fire truck.', 'Last time, J.A. chose the fire truck.'],
    ['J.A. came in tired. Then he chose the fire truck.', 'Last time, J.A. chose the fire truck.'],
    ['J.A. loves the garden hose.', 'Last time I wrote down that J.A. loves the garden hose.'],
    ["J.A.'s favorite is the drum.", "Last time I wrote down that J.A.'s favorite is the drum."],
    ["I'll bring the red paint.", 'Last time I said I would bring the red paint. {what came of it}'],
    ['I will call tomorrow at noon.', 'Last time I said I would call the next day at noon. {what came of it}'],
    ['We agreed to try the song.', 'Last time we agreed to try the song. {how it went}'],
    ['Ms. R. will try the song at bath time.', 'Last time Ms. R. planned to try the song at bath time. {how it went}'],
    ['His grandmother would like to bring a drum.', 'Last time his grandmother wanted to bring a drum. {how it went}'],
    ['Still open: the swing that stopped.', 'Last time we left open: the swing that stopped. {what came of it}'],
    [
      'Keeping in mind for J.A.: the ladder he wants to be long.',
      'Since last time I have kept in mind: the ladder he wants to be long.',
    ],
    ['Keeping in mind for J.A.: the bear.', 'Since last time I have kept in mind: the bear.'],
    [
      '## On her mind\n\n"The landlord called again," she said.',
      'Last time Ms. R. said: "The landlord called again." {how it is now}',
    ],
  ];
  for (const [text, line] of told)
    it(line, () => {
      assert.deepEqual(linesOf(read(text)), [line]);
    });

  it('has no findings of any rule', () => {
    for (const [, line] of told) {
      assert.deepEqual(foundIn(analyzed(line, 'session-note')), [], line);
      assert.deepEqual(foundIn(analyzed(line, 'caregiver-letter')), [], line);
    }
  });

  const quoted: readonly (readonly [string, string])[] = [
    ['He chose the kitchen.', '{what it made me think of}'],
    ['I will call her on Friday.', '{what came of it}'],
    ['Next week I will bring the red paint.', '{what came of it}'],
    ['I will bring his truck again.', '{what came of it}'],
    ['Ms. R. sat down. She will try the song.', '{how it went}'],
    ['J.A. chose the truck and gave it to her.', '{what it made me think of}'],
  ];
  for (const [text, blank] of quoted)
    it(`quotes what is unsure: ${text}`, () => {
      const sentence = text.replace('Ms. R. sat down. ', '');
      assert.deepEqual(linesOf(read(text)), [`Last time I wrote: "${sentence}" ${blank}`]);
    });

  it('addresses the caregiver in a letter', () => {
    const note = read(
      'Ms. R. will try the song at bath time. I will call Ms. R. on Friday. I will text to ask how Ms. R. is.\n\n## On her mind\n\n"The landlord called again," she said.',
    );
    assert.deepEqual(linesOf(note, letterFront), [
      'Last time you planned to try the song at bath time. How did it go? It is fine if there was no time.',
      'Last time I said I would call you on Friday. {what came of it}',
      'Last time I wrote: "I will text to ask how Ms. R. is." {what came of it}',
      'Last time you told me: "The landlord called again." How is it now?',
    ]);
  });

  it('says who “you” was, if a letter precedes a note', () => {
    const letter = read('I will text you on Friday. I will bring what you like. I will bring your cup.', letterFront);
    assert.deepEqual(linesOf(letter), [
      'In my last letter I said I would text Ms. R. on Friday. {what came of it}',
      'In my last letter I wrote: "I will bring what you like." {what came of it}',
      "In my last letter I said I would bring Ms. R.'s cup. {what came of it}",
    ]);
  });

  it('does not mention to a family a repair that is still open, or somebody who may be the reader', () => {
    const note = read('Still open: the swing that stopped.');
    assert.deepEqual(linesOf(note, letterFront), [undefined]);
    const other = read('His mother will bring a drum. Mr. H. will bring a drum.');
    assert.deepEqual(linesOf(other, letterFront), [
      'Last time I wrote: "His mother will bring a drum." {how it went}',
      'Last time Mr. H. planned to bring a drum. {how it went}',
    ]);
  });
});
