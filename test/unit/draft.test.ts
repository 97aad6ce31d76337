import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../server/src/engine/drive.ts';
import { draftLetter, type Draft } from '../../server/src/letter/draft.ts';
import { Trace } from '../../server/src/letter/trace.ts';
import { lineAt } from '../../server/src/text/span.ts';
import { analyzed, foundIn, usual } from '../support/analyze.ts';
import { dedent } from '../support/read.ts';

/** This file runs in `out/test/unit`. */
const root = fileURLToPath(new URL('../../../', import.meta.url));

const drafted = (text: string, fileName?: string): Draft => run(draftLetter({ text, configuration: usual, fileName }));

/** Every note of the examples and of the tuning corpus, without the marks of the corpus. */
const notes = ['examples', 'test/corpus/tuning'].flatMap((folder) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => /note.*\.md$/.test(name))
    .map((name) => ({
      name,
      text: readFileSync(`${root}${folder}/${name}`, 'utf8').replaceAll(/\[\[[a-z-]+\|([^\]]*)\]\]/g, '$1'),
    })),
);

const front = '---\nkind: session-note\nchild: J.A.\n---\n\n';

const bodyOf = ({ text }: Draft): string => text.replace(/^---[^]*?\n---\n/, '');

describe('a letter drafted from a note', () => {
  assert.ok(notes.length >= 24);
  for (const { name, text } of notes)
    it(`has no findings, no codes and only whole sentences: ${name}`, () => {
      const draft = drafted(text);
      const findings = analyzed(draft.text).findings.filter(
        ({ rule, severity }) => !(rule.id === 'long-sentence' && severity === 'hint'),
      );
      assert.deepEqual(
        findings.map(({ at, rule }) => `${rule.id}: ${draft.text.slice(at.start, at.end)}`),
        [],
      );
      assert.doesNotMatch(bodyOf(draft), /\b(?:CPT|ICD|DOB|MRN)\b|\d{3}[-.]\d{4}|@|\.\.(?!\.)|\byou (?:is|was|has)\b/);
      for (const { from, span } of draft.sources) {
        assert.ok(from.start < from.end && from.end <= text.length);
        assert.match(draft.text.slice(span.start, span.end), /[.!?]["”]?$/);
      }
    });

  it('tells a story that holds together, in the words of the note', () => {
    const note = readFileSync(`${root}examples/session-note-imh-kind.md`, 'utf8');
    const { text } = drafted(note);
    assert.match(
      text,
      /\nL\.P\. chose the kitchen\. Then he put the baby doll in the oven and looked at us\. I said, "/,
    );
    assert.match(
      text,
      /He opened the door and gave the doll to you\. You rocked it and hummed\. He climbed into your lap/,
    );
    assert.match(text, /"I want him to know he can call me," you told me on the first day\./);
    assert.match(text, /- We agreed that you will try a small good-night note, one L\.P\. can hold under his pillow\./);
    assert.match(text, /\nI am keeping the soup in mind for L\.P\.\n/);
    assert.match(text, /\nDear Ms\. D\.,\n/);
    assert.doesNotMatch(text, /birth mother|threw|[^r] Ms\. D\./);
  });

  it('names the people as the front matter does, and leaves blanks for what it cannot know', () => {
    const note =
      '---\nkind: session-note\nchild: Jo\ncaregiver: "Ms. R."\nclinician: Maya\n---\n\nJo loves the swing.\n';
    const { text } = drafted(note, 'jo 3.md');
    assert.match(
      text,
      /^---\nkind: caregiver-letter\nchild: Jo\ncaregiver: "?Ms\. R\."?\nfrom: "?jo 3\.md"?\n---\n\nDear Ms\. R\.,\n/,
    );
    assert.match(text, /\nWarmly,\n\nMaya\n$/);
    assert.match(text, /\{one thing I will do\}/);
    assert.match(drafted('He swings.').text, /Dear \{caregiver\},[^]*You know \{child\} best\./);
  });

  it('calls a child by the first name if the note has the full name', () => {
    assert.match(
      drafted('---\nchild: Jordan Poe\n---\n\nA visit.').text,
      /\nchild: Jordan\n[^]*You know Jordan best\./,
    );
  });

  const leftOut: readonly (readonly [string, string, RegExp])[] = [
    [
      'blocks for clinicians only',
      'J.A. chose the bus.\n\n<!-- clinician-only -->\nJ.A. loved the red ball today with joy.\n<!-- /clinician-only -->',
      /red ball/,
    ],
    [
      'a block for clinicians that is never closed',
      '<!-- clinician-only -->\n\nJ.A. loved the red ball today with joy.',
      /red ball/,
    ],
    [
      'the section for the payer, with what is below it',
      '## For the payer\n\n### Today\n\nJ.A. loved the red ball today with joy.',
      /red ball/,
    ],
    ['what is private', '## Private reflection\n\nJ.A. loved the red ball today with joy.', /red ball/],
    ['codes', 'J.A. loved the ball, CPT 97530 and F82.', /97530|F82/],
    ['other children', 'J.A. loved the ball that O.T. brought and laughed with joy.', /O\.T\./],
    ['telephone numbers', 'J.A. loved the phone and chose 555-201-3344 for fun today.', /555/],
    ['birth dates', 'J.A. loved the cake, born on March 3, 2021, and he smiled.', /2021/],
    [
      'what somebody asked not to write down',
      'J.A. loved the red ball today with joy. Ms. C. asked me not to write more.',
      /red ball/,
    ],
    ['what a mandated reporter knows', 'J.A. loved the ball after the CPS visit on Monday.', /CPS/],
    [
      '“asks her questions”, which can mean two things',
      '## Plan\n\nWe agreed no-one asks her questions for two weeks.',
      /questions/,
    ],
    ['a question without its answer', 'Ms. C. asked, “Did we do this?” I told them no.', /Did we/],
    ['a thought that is not shared', 'I suspect autism, and J.A. loved the ball today.', /autism/],
  ];
  for (const [what, note, pattern] of leftOut)
    it(`leaves out ${what}`, () => {
      assert.doesNotMatch(bodyOf(drafted(front + note)), pattern);
    });

  it('does not speak of a relative who may be the reader', () => {
    const note = `${front}J.A.'s mother laughed and he smiled with joy. She loved it. His dad played with joy, too.`;
    assert.doesNotMatch(bodyOf(drafted(note)), /mother|dad|She loved/);
  });

  it('reads on after a section for the payer', () => {
    const note = `${front}## For the payer\n\nTime: 45 minutes.\n\n## Play\n\nJ.A. loved the red ball today and smiled with joy.`;
    assert.match(drafted(note).text, /red ball/);
  });

  it('says clinical words plainly, and leaves out what it cannot', () => {
    const note = `${front}J.A. chose the swing and smiled. His hypotonia was new to us, and he laughed.\n`;
    assert.doesNotMatch(drafted(note).text, /hypotonia/);
    assert.deepEqual(foundIn(analyzed(drafted(note).text)), []);
  });

  it('says which lines tell of something hard, without quoting them', () => {
    const { text } = drafted(`${front}J.A. chose the bus and laughed.\n\nHe screamed when the bus left.\n`);
    assert.match(text, /<!-- What is hard, plainly, and what could help\. Your note speaks of it on line 8\. -->/);
    assert.doesNotMatch(text, /screamed/);
  });

  it('is the same for CRLF', () => {
    const note = `${front}J.A. chose the bus and laughed. He drove it to me.\n`;
    assert.equal(drafted(note.replaceAll('\n', '\r\n')).text, drafted(note).text);
  });

  it('makes a letter of blanks from an empty note', () => {
    const { sources, text } = drafted('');
    assert.deepEqual(sources, []);
    assert.match(text, /\{one moment you enjoyed together\}/);
  });
});

describe('the trace of a draft', () => {
  const note = dedent(`
    ---
    kind: session-note
    child: J.A.
    ---

    J.A. chose the bus and laughed. He drove it all the way to me.

    I will call on Friday to hear about the new bus.
  `);
  const draft = drafted(note);
  const trace = new Trace(draft);
  const lineOf = (letter: string, words: string): number | undefined => {
    const found = trace.at(letter, letter.indexOf(words) + 2);
    return found && lineAt(note, found.from.start);
  };

  it('finds the line of each sentence', () => {
    assert.equal(lineOf(draft.text, 'He drove'), 6);
    assert.equal(lineOf(draft.text, 'I will call'), 8);
    assert.equal(lineOf(draft.text, 'You know'), undefined);
  });

  it('finds a sentence that was moved and edited', () => {
    const moved = `Dear Ms. R.,\n\nI am glad. I will call you on Friday to hear about the bus. Bye!\n`;
    assert.equal(lineOf(moved, 'Friday'), 8);
    assert.equal(lineOf(moved, 'I am glad'), undefined);
    assert.equal(lineOf(moved, 'Bye'), undefined);
  });
});
