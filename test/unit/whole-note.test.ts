import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { toCodeActions } from '../../server/src/features/code-actions.ts';
import { noteDiagnostics } from '../../server/src/features/budget.ts';
import { toHover } from '../../server/src/features/hover.ts';
import { Lines } from '../../server/src/features/positions.ts';
import { toStatus } from '../../server/src/features/status.ts';
import { Session } from '../../server/src/session.ts';
import { Pages } from '../../server/src/text/pages.ts';
import { readSettings } from '../../server/src/settings.ts';
import type { Kind } from '../../server/src/text/kind.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { analyzed } from '../support/analyze.ts';

const never = { isCancellationRequested: false };

/** This file runs in `out/test/unit`. */
const folder = new URL('../../../test/whole/', import.meta.url);
const textsIn = (name: string): [name: string, text: string][] =>
  readdirSync(new URL(`${name}/`, folder)).map((file) => [
    file,
    readFileSync(new URL(`${name}/${file}`, folder), 'utf8').replaceAll('\r\n', '\n'),
  ]);

/** The rules that miss something in the text as a whole. */
const missing = (text: string, kind?: Kind): string[] =>
  analyzed(text, kind)
    .findings.filter(({ rule }) => rule.family === 'structure')
    .map(({ rule }) => rule.id);

describe('a note as a whole', () => {
  for (const [name, text] of textsIn('holds'))
    it(`${name} holds it all, in its own words`, () => assert.deepEqual(missing(text), []));

  for (const [name, text] of textsIn('lacks'))
    it(`${name} lacks what it says`, () => {
      const said = /^lacks: (.*)$/m.exec(text)?.[1]?.split(' ') ?? [];
      assert.ok(said.length > 0);
      assert.deepEqual(missing(text).sort(), said.sort());
    });

  for (const [name, text] of readGood())
    it(`${name} lacks nothing`, () => assert.deepEqual(missing(text), reallyLacks[name] ?? []));
});

/** What texts that are written well lack all the same. */
const reallyLacks: Readonly<Record<string, readonly string[]>> = {
  // nobody asks or hopes for anything in it
  'note-12-slp-porch.md': ['missing-caregiver-priority'],
  // short texts that were written for their words
  'letter-26-good-nicu.md': ['letter-how-to-reach-us'],
  'letter-41-b-good.md': ['missing-invitation'],
  'letter-82-d-crafts.md': ['missing-next-step-together', 'letter-how-to-reach-us'],
  'note-25-good-soap.md': ['missing-caregiver-priority', 'missing-joint-goal'],
  'note-35-b-good.md': ['missing-caregiver-priority', 'missing-repair', 'missing-joint-goal'],
  'note-36-b-good.md': ['missing-caregiver-priority'],
  'note-41-b-good.md': ['missing-joint-goal'],
  'note-82-d-school.md': ['missing-caregiver-priority'],
  // written by people who did not know what is looked for
  'letter-f2-good-03.md': ['missing-next-step-together'],
  'letter-f2-good-07.md': ['letter-how-to-reach-us'],
  'letter-f3-good-06.md': ['letter-strength-first'],
  'note-f2-good-05.md': ['missing-repair'],
  'note-f3-good-05.md': ['missing-child-lead'],
  'note-f3-good-10.md': ['missing-caregiver-priority'],
  // a hope that stands between quote marks alone
  'note-f3-good-09.md': ['missing-caregiver-priority'],
};

/** Examples that are kind, and texts of the tuning corpus without marks. */
function readGood(): [name: string, text: string][] {
  const root = new URL('../', folder);
  return ['../examples/', 'corpus/tuning/'].flatMap((place) =>
    readdirSync(new URL(place, root))
      .filter((file) => file.endsWith('.md') && !file.includes('before'))
      .map((file): [string, string] => [file, readFileSync(new URL(place + file, root), 'utf8')])
      .filter(([, text]) => !text.includes('[[')),
  );
}

const body = textsIn('lacks').find(([name]) => name === 'note-02.md')?.[1] ?? '';
const lines = new Lines(body);

describe('the quiet line', () => {
  it('is one, names the things, and is as loud as the loudest', () => {
    const [line, ...others] = noteDiagnostics(analyzed(body), lines).filter(({ code }) =>
      String(code).startsWith('missing-'),
    );
    assert.deepEqual(others, []);
    assert.equal(
      line?.message,
      'This note could also hold: the caregiver’s words · what was most on the caregiver’s mind · how you found each other again · your next step together.',
    );
    assert.equal(line.severity, 3);
    assert.equal(body.slice(-6, -2), 'hall');
    assert.deepEqual(line.range, lines.rangeOf({ start: body.length - 6, end: body.length - 2 }));
  });

  it('calls people by the names of the note', () => {
    const named = body.replace('child: F.H.', 'child: F.H.\ncaregiver: Ms. H.');
    assert.match(JSON.stringify(noteDiagnostics(analyzed(named), new Lines(named)).at(-1)), /most on Ms\. H\.’s mind/);
  });

  it('is no part of the budget, and one thing to look at', () => {
    const analysis = analyzed(body, undefined, { ...analyzed(body).snapshot.configuration, budget: 1 });
    assert.ok(noteDiagnostics(analysis, lines).some(({ code }) => code === 'missing-caregiver-voice'));
    const words = analysis.findings.filter(({ couldHold }) => couldHold === undefined).length;
    assert.equal(toStatus(analysis, 'untitled:a.md', 1).findings, words + 1);
  });

  it('is explained by its questions', () => {
    const hover = JSON.stringify(toHover(analyzed(body), lines, body.length - 4)?.contents);
    assert.match(hover, /Whose words from home could be in here\?/);
    assert.match(hover, /missing-repair\.md/);
  });

  it('is not there for what may be anything, for a few words, or for a template', () => {
    const plain = body.replace(/^---[^]*?---\n/, '');
    assert.deepEqual(missing(plain), []);
    assert.deepEqual(missing(plain.slice(0, 200), 'session-note'), []);
    assert.deepEqual(missing(plain.replaceAll(/\. (?=[A-Z])/g, ' {what}. '), 'session-note'), []);
  });

  it('may be asked for sooner or later', () => {
    const counted = (words: number): string[] => {
      const { configuration } = readSettings({ rules: { 'missing-repair': { words } } }).settings;
      return analyzed(body, 'session-note', configuration)
        .findings.map(({ rule }) => rule.id)
        .filter((id) => id === 'missing-repair');
    };
    assert.deepEqual([counted(10).length, counted(0).length, counted(500).length], [1, 1, 0]);
  });
});

interface Offered {
  readonly title: string;
  readonly isPreferred: boolean;
  readonly after: string;
}

/** What is offered at the end of a text, and the text after each. */
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
  it('is a place for each thing, and “not today” for each and for all', () => {
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

  it('settles what it is for, and nothing else changes', () => {
    for (const { after, title } of offered(body)) {
      const left = title.endsWith('any of these') ? 0 : /^Add .*mind$/.test(title) ? 2 : 3; // what is on their mind is in their words
      assert.equal(missing(after).length, left, title);
      assert.ok(after.length > body.length);
    }
  });

  it('remembers “not today” in one comment', () => {
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
  /** Where the place for coming back together is put. */
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
    it(`stands in a letter ${shape}`, () => {
      const action = offered(letter + ending, 'caregiver-letter').find(({ title }) => wanted.test(title));
      assert.match(action?.after ?? '', after);
    });
});

describe('while the first lines are being written', () => {
  const { settings } = readSettings({});
  const ask = async (session: Session, version: number, text: string): Promise<string[]> => {
    const document = { uri: 'untitled:note.md', version, pages: Pages.of(text) };
    const answer = await session.answer(document, settings, never);
    return answer?.analysis.findings.flatMap(({ couldHold, rule }) => (couldHold === undefined ? [] : [rule.id])) ?? [];
  };

  it('nothing is missing, and later it is', async () => {
    const session = new Session();
    assert.equal((await ask(session, 1, body)).length, 4); // as it was opened
    assert.deepEqual(await ask(session, 2, body.replace('F.H. picked', 'F.H. soon picked')), []);
    assert.equal((await ask(session, 3, body.replace('the hall.\n', 'the long hall.\n'))).length, 4);
  });

  it('an earlier note may be told of, and is forgotten with the note', async () => {
    const session = new Session();
    assert.ok(!(await ask(session, 1, body)).includes('missing-held-in-mind'));
    assert.equal(session.setEarlierNote('untitled:note.md', true), true);
    assert.equal(session.setEarlierNote('untitled:note.md', true), false);
    assert.ok((await ask(session, 1, body)).includes('missing-held-in-mind'));
    session.setEarlierNote('untitled:note.md', false);
    assert.ok(!(await ask(session, 1, body)).includes('missing-held-in-mind'));
    session.setEarlierNote('untitled:note.md', true);
    session.close('untitled:note.md');
    assert.ok(!(await ask(session, 1, body)).includes('missing-held-in-mind'));
  });
});
