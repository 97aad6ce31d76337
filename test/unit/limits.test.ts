import assert from 'node:assert/strict';
import { noteDiagnostics } from '../../server/src/features/budget.ts';
import { toCodeActions } from '../../server/src/features/code-actions.ts';
import { mostRead, mostShown, readablePages, readablePart } from '../../server/src/features/limits.ts';
import { Lines } from '../../server/src/features/positions.ts';
import { mostImportant } from '../../server/src/features/tally.ts';
import { Pages } from '../../server/src/text/pages.ts';
import { analyzed, usual } from '../support/analyze.ts';

describe('a very long note', () => {
  it('is read in whole lines', () => {
    const line = 'We sang and clapped.\n';
    const part = readablePart(line.repeat(100_000));
    assert.ok(part.length <= mostRead && part.length > mostRead - line.length);
    assert.equal(part.length % line.length, 0);
  });

  it('is read in whole words if its lines are long, and in whole characters if its words are', () => {
    assert.match(readablePart('sang and clapped '.repeat(100_000)), / $/);
    const faces = readablePart('a' + '😀'.repeat(mostRead));
    assert.equal(faces.length, mostRead - 1);
    assert.doesNotThrow(() => encodeURIComponent(faces), 'no half of a character is left');
  });

  it('is read in full up to the limit', () => {
    const text = 'a'.repeat(mostRead);
    assert.equal(readablePart(text), text);
  });

  it('is read to the same place in pages', () => {
    for (const text of ['We sang and clapped.\n'.repeat(100_000), 'a'.repeat(mostRead)])
      assert.equal(readablePages(Pages.of(text)).toString(), readablePart(text));
  });

  it('says on its first line where reading ends', () => {
    const text = 'Dear Ms. R.,\r\n\r\nWe sang.\r\n';
    const [first, ...others] = noteDiagnostics(analyzed(text, 'caregiver-letter'), new Lines(text), false);
    assert.deepEqual([first?.code, first?.severity], ['very-long', 3]);
    assert.match(JSON.stringify(first?.message), /up to line 3;/);
    assert.deepEqual(first?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } });
    assert.deepEqual(others, []);
  });
});

describe('many findings', () => {
  const quiet = 'She refused the spoon.\n\n';
  const loud = 'She was non-compliant throughout.\n\n';
  // findings about the note as a whole have a line of their own
  const rules = usual.rules.filter(({ rule }) => rule.family !== 'structure');
  const analysis = analyzed(quiet.repeat(mostShown) + loud.repeat(3), 'session-note', { ...usual, rules, budget: 0 });

  it('are shown up to a limit: the most severe first, then in order, and one line counts the rest', () => {
    const diagnostics = noteDiagnostics(analysis, new Lines(analysis.snapshot.text));
    assert.equal(diagnostics.length, mostShown + 1);
    assert.equal(diagnostics.filter(({ severity }) => severity === 2).length, 3);
    assert.deepEqual(diagnostics[0]?.range.start.line, 0);
    const last = diagnostics.at(-1);
    assert.deepEqual([last?.code, last?.severity], ['more', 4]);
    assert.equal(last?.message, '3 more thoughts wait: the 1000 that matter most are shown first.');
  });

  it('stay in reading order', () => {
    assert.deepEqual(mostImportant({ warning: 3, information: 9, hint: 5 }, 4), {
      warning: 3,
      information: 1,
      hint: 0,
    });
    assert.deepEqual(mostImportant({ warning: 3, information: 9, hint: 5 }, 14), {
      warning: 3,
      information: 9,
      hint: 2,
    });
    const shown = noteDiagnostics(analysis, new Lines(analysis.snapshot.text)).slice(0, mostShown);
    const lines = shown.map(({ range }) => range.start.line);
    assert.deepEqual(
      lines,
      [...lines].sort((a, b) => a - b),
    );
  });

  it('make a menu of limited length when the whole note is selected', () => {
    const { text } = analysis.snapshot;
    const all = { start: 0, end: text.length };
    const can = { documentChanges: false };
    const actions = toCodeActions(analysis, new Lines(text), { uri: 'untitled:x', version: 1 }, all, can);
    assert.equal(new Set(actions.flatMap(({ diagnostics = [] }) => diagnostics)).size, 200);
  });
});

describe('lines', () => {
  it('end with a line feed, a carriage return or both', () => {
    for (const text of ['a\nb\r\nc\rd', 'a\nb\nc\nd']) {
      const lines = new Lines(text);
      const found = ['a', 'b', 'c', 'd'].map((letter) => lines.positionAt(text.indexOf(letter)));
      assert.deepEqual(
        found,
        [0, 1, 2, 3].map((line) => ({ line, character: 0 })),
      );
    }
  });
});
