import assert from 'node:assert/strict';
import { toCodeActions } from '../../server/src/features/code-actions.ts';
import { Lines } from '../../server/src/features/positions.ts';
import type { Kind } from '../../server/src/text/kind.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { analyzed } from '../support/analyze.ts';
import { body, missing } from '../support/whole-note.ts';

interface Offered {
  readonly title: string;
  readonly isPreferred: boolean;
  readonly after: string;
}

/** The actions at the end of a text, and the text after each. */
function offered(text: string, kind?: Kind): Offered[] {
  const uri = 'untitled:note.md';
  const analysis = analyzed(text, kind);
  const whole = analysis.findings.find(({ couldHold }) => couldHold !== undefined);
  const at = whole?.at.end ?? text.length;
  const starts = [0, ...[...text.matchAll(/\r\n|\n/g)].map((found) => found.index + found[0].length)];
  const offset = (position: { line: number; character: number }): number =>
    (starts[position.line] ?? 0) + position.character;
  const actions = toCodeActions(
    analysis,
    new Lines(text),
    { uri, version: 1 },
    { start: at, end: at },
    { documentChanges: false },
  );
  return actions.map(({ edit, isPreferred = false, title }) => ({
    title,
    isPreferred,
    after: applyEdits(
      text,
      (edit?.changes?.[uri] ?? []).map(({ newText, range }) => ({
        span: { start: offset(range.start), end: offset(range.end) },
        text: newText,
      })),
    ),
  }));
}

describe('what is offered for the note as a whole', () => {
  it('is an action for each thing, and “not today” for each and for all', () => {
    assert.deepEqual(
      offered(body).map(({ title }) => title),
      [
        'Add a place for the caregiver’s words',
        'Add a place for what was most on the caregiver’s mind',
        'Add a place for coming back together',
        'Add a place for the next step together',
        'Not today: the caregiver’s words',
        'Not today: what was most on the caregiver’s mind',
        'Not today: how you found each other again',
        'Not today: your next step together',
        'Not today: any of these',
      ],
    );
    assert.deepEqual(
      offered(body)
        .map(({ isPreferred }) => isPreferred)
        .indexOf(true),
      0,
    );
  });

  it('adds what it names, and changes nothing else', () => {
    for (const { after, title } of offered(body)) {
      const left = title.endsWith('any of these') ? 0 : /^Add .*mind$/.test(title) ? 2 : 3; // adding what is on their mind also adds their words
      assert.equal(missing(after).length, left, title);
      assert.ok(after.length > body.length);
    }
  });

  it('records “not today” in one comment', () => {
    const [first] = offered(body).filter(({ title }) => title.startsWith('Not today'));
    const once = first?.after ?? '';
    assert.ok(once.endsWith('hall.\n\n<!-- attune-disable-file missing-caregiver-voice: not today -->\n'));
    const twice = offered(once).find(({ title }) => title.startsWith('Not today: your next'))?.after ?? '';
    assert.ok(
      twice.endsWith('<!-- attune-disable-file missing-caregiver-voice, missing-next-step-together: not today -->\n'),
    );
    assert.deepEqual(missing(twice), ['missing-caregiver-priority', 'missing-repair']);
  });

  const talk =
    'He chose the boat and was calm. His dad hopes for one meal and sang. He screamed and hit me. Then beads, six of ten, and a puzzle of four pieces with two cues, and a board with two holes, and again, until the time was up and the door of the room was open to the hall, and the light was on, and the bus came round at four.';
  /** Where the place for coming back together is inserted. */
  const places: [shape: string, before: string, after: RegExp][] = [
    ['free prose', talk, /at four\.\n\nA hard moment: \{what happened/],
    [
      'prose before a plan',
      `${talk}\n\nPlan: we sing on Friday.`,
      /at four\.\n\nA hard moment: \{what[^\n]*\}\.\n\nPlan:/,
    ],
    [
      'headings',
      `# Visit\n\n## Play\n\n${talk}\n\n## Plan\n\nWe sing on Friday.`,
      /at four\.\n\n## A hard moment, and coming back\n\n\{what[^\n]*\n\n## Plan/,
    ],
    [
      'the last heading',
      `### Play\n\n${talk} We will sing on Friday.`,
      /Friday\.\n\n### A hard moment, and coming back\n\n\{what/,
    ],
    [
      'SOAP headings',
      `## S\n\nCalm.\n\n## O\n\n${talk}\n\n## P\n\nWe sing on Friday.`,
      /at four\.\n\nA hard moment: \{what[^\n]*\n\n## P/,
    ],
    [
      'SOAP bullets',
      `## S\n\n- Calm.\n\n## O\n\n- ${talk}\n\n## P\n\n- We sing on Friday.`,
      /at four\.\n- A hard moment: \{what[^\n]*\n\n## P/,
    ],
    ['SOAP labels', `S: Calm.\n\nO: ${talk}\n\nP: We sing on Friday.`, /at four\. A hard moment: \{what[^\n]*\n\nP:/],
    ['SOAP lines', `S: Calm.\nO: ${talk}\nP: We sing on Friday.`, /at four\. A hard moment: \{what[^\n]*\nP:/],
    [
      'bold labels',
      `**Play:** ${talk}\n\n**Plan:** We sing on Friday.`,
      /at four\.\n\n\*\*A hard moment:\*\* \{what[^\n]*\n\n\*\*Plan/,
    ],
    [
      'a list of labels',
      `- Play: ${talk}\n- Plan: We sing on Friday.`,
      /at four\.\n- A hard moment: \{what[^\n]*\n- Plan/,
    ],
    [
      'Windows lines',
      `## Play\r\n\r\n${talk}\r\n\r\n## Plan\r\n\r\nWe sing on Friday.`,
      /at four\.\r\n\r\n## A hard moment, and coming back\r\n\r\n\{what[^\n]*\r\n\r\n## Plan/,
    ],
  ];
  for (const [shape, before, after] of places)
    it(`fits ${shape}`, () => {
      const action = offered(before, 'session-note').find(({ title }) => title.endsWith('coming back together'));
      assert.match(action?.after ?? '', after);
    });

  const letter = `Dear Ms. R.,\n\n${'The form is on the desk and the desk is by the door of the hall. '.repeat(6)}\n\nHer balance is weak. She loves the swing. We will look on Friday. What do you think?`;
  const inLetters: [shape: string, ending: string, title: RegExp, after: RegExp][] = [
    [
      'before a closing',
      '\n\nWarmly,\n\nMaya\n',
      /how to reach you/,
      /think\?\n\nYou can call me, text or [^\n]*\n\nWarmly,\n\nMaya\n$/,
    ],
    ['before a name', '\n\nMaya\n', /how to reach you/, /think\?\n\nYou can call me, text or [^\n]*\n\nMaya\n$/],
    ['at the end', '', /how to reach you/, /think\?\n\nYou can call me, text or [^\n]*\.$/],
    ['below the greeting', '', /enjoy about the child/, /^Dear Ms\. R\.,\n\nFirst, what I enjoyed: [^\n]*\n\nThe form/],
  ];
  for (const [shape, ending, wanted, after] of inLetters)
    it(`is placed in a letter ${shape}`, () => {
      const action = offered(letter + ending, 'caregiver-letter').find(({ title }) => wanted.test(title));
      assert.match(action?.after ?? '', after);
    });
});
