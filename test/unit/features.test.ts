import assert from 'node:assert/strict';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { toCodeActions } from '../../server/src/features/code-actions.ts';
import { toDiagnostics } from '../../server/src/features/diagnostics.ts';
import { toHover } from '../../server/src/features/hover.ts';
import { Lines } from '../../server/src/features/positions.ts';
import { setKindEdit } from '../../server/src/features/set-kind.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { analyzed, foundIn } from '../support/analyze.ts';

const uri = 'untitled:letter.md';

/** The code actions on `word`. */
function actionsAt(text: string, word: string, documentChanges = false): CodeAction[] {
  const analysis = analyzed(text, 'caregiver-letter');
  const at = text.indexOf(word);
  return toCodeActions(analysis, new Lines(text), { uri, version: 3 }, { start: at, end: at }, { documentChanges });
}

/** The text after an action. */
function textAfter(text: string, { edit }: CodeAction): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n/g)].map((found) => found.index + found[0].length)];
  const offset = ({ character, line }: TextEdit['range']['start']): number => (starts[line] ?? 0) + character;
  const edits = edit?.changes?.[uri] ?? [];
  return applyEdits(
    text,
    edits.map(({ newText, range }) => ({
      span: { start: offset(range.start), end: offset(range.end) },
      text: newText,
    })),
  );
}

describe('quick fixes', () => {
  const letter = 'Dear Ana,\n\nJo’s hypotonia makes sitting tiring.\n';

  it('begin with the preferred one, are linked to their diagnostic, and end with the action that keeps the word', () => {
    const actions = actionsAt(letter, 'hypotonia');
    assert.deepEqual(
      actions.map(({ isPreferred = false }) => isPreferred),
      actions.map((_, index) => index === 0),
    );
    const diagnostics = toDiagnostics(analyzed(letter, 'caregiver-letter'), new Lines(letter));
    for (const action of actions) assert.deepEqual(action.diagnostics, diagnostics);
    assert.equal(actions.at(-1)?.kind, 'quickfix.keep');
  });

  it('make the change in their title', () => {
    const plain = actionsAt(letter, 'hypotonia').find(({ kind }) => kind === 'quickfix.plain');
    assert.ok(plain);
    assert.equal(textAfter(letter, plain), letter.replace('hypotonia', 'low muscle tension'));
  });

  it('contain the version they are made for, if the client supports versions', () => {
    const [action] = actionsAt(letter, 'hypotonia', true);
    assert.deepEqual(
      action?.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
      [{ uri, version: 3 }],
    );
  });

  it('are only for what is at the cursor', () => {
    assert.deepEqual(actionsAt(letter, 'Dear'), []);
    assert.notDeepEqual(actionsAt(letter, ' makes'), []); // just after the word
  });

  const kept: [what: string, before: string, after: string | undefined][] = [
    ['a paragraph', 'Jo’s hypotonia.', '<!-- attune-disable-next-line jargon-term: my reason -->\nJo’s hypotonia.'],
    [
      'Windows lines',
      'Hi,\r\n\r\nJo’s hypotonia.\r\n',
      'Hi,\r\n\r\n<!-- attune-disable-next-line jargon-term: my reason -->\r\nJo’s hypotonia.\r\n',
    ],
    ['a heading', '# Hypotonia', '<!-- attune-disable-next-line jargon-term: my reason -->\n# Hypotonia'],
    ['a quote', '> Jo’s hypotonia.', '> <!-- attune-disable-next-line jargon-term: my reason -->\n> Jo’s hypotonia.'],
    ['a list', '- Jo’s hypotonia.', '- Jo’s hypotonia. <!-- attune-disable-line jargon-term: my reason -->'],
    [
      'a later line',
      'We saw\nJo’s hypotonia  \nand sang.',
      'We saw\nJo’s hypotonia <!-- attune-disable-line jargon-term: my reason -->  \nand sang.',
    ],
    ['a table', '| a | b |\n|---|---|\n| We saw the hypotonia | x |', undefined],
  ];
  for (const [what, before, after] of kept)
    it(`keep a word in ${what}`, () => {
      assert.deepEqual(foundIn(analyzed(before, 'caregiver-letter')).length, 1);
      const keep = actionsAt(before, 'ypotonia').find(({ kind }) => kind === 'quickfix.keep');
      assert.equal(keep && textAfter(before, keep), after);
      if (after !== undefined) assert.deepEqual(foundIn(analyzed(after, 'caregiver-letter')), []);
    });
});

describe('the hover', () => {
  const text = 'Jo’s hypotonia makes sitting tiring.';
  const at = (word: string): ReturnType<typeof toHover> =>
    toHover(analyzed(text, 'caregiver-letter'), new Lines(text), text.indexOf(word));

  it('says why a word is underlined, and where to read more', () => {
    const hover = at('hypotonia');
    assert.match(JSON.stringify(hover?.contents), /jargon-term\.md/);
    assert.deepEqual(hover?.range, { start: { line: 0, character: 5 }, end: { line: 0, character: 14 } });
  });

  it('shows nothing elsewhere', () => assert.equal(at('sitting'), null));
});

describe('setting the kind of a note', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['no front matter', 'We sang.', '---\nkind: session-note\n---\n\nWe sang.'],
    ['nothing at all', '', '---\nkind: session-note\n---\n'],
    ['a byte order mark', '\uFEFFWe sang.', '\uFEFF---\nkind: session-note\n---\n\nWe sang.'],
    ['Windows lines', 'We sang.\r\nAnd slept.', '---\r\nkind: session-note\r\n---\r\n\r\nWe sang.\r\nAnd slept.'],
    [
      'a kind',
      '---\nchild: J.\nkind: caregiver-letter\n---\nWe sang.',
      '---\nchild: J.\nkind: session-note\n---\nWe sang.',
    ],
    ['a type', '---\ntype : letter # ours\n---\nWe sang.', '---\nkind: session-note\n---\nWe sang.'],
    ['other lines', '---\r\nchild: J.\r\n---\r\nWe sang.', '---\r\nkind: session-note\r\nchild: J.\r\n---\r\nWe sang.'],
  ];
  for (const [what, before, after] of cases)
    it(`in a note with ${what}`, () => {
      assert.equal(applyEdits(before, [setKindEdit(before, 'session-note')]), after);
      assert.equal(analyzed(after).kind?.kind, 'session-note');
    });
});
