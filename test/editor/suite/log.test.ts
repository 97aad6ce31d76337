import assert from 'node:assert/strict';
import { withoutNoteText } from '../../../client/src/quiet-log.ts';
import { kindLabel, statusBarText, tooltipLines, type NoteStatus } from '../../../client/src/status.ts';

describe('The log', () => {
  it('keeps what it can prove to be free of a note’s words', () => {
    assert.equal(withoutNoteText('Attune: ready.'), 'Attune: ready.');
    assert.equal(
      withoutNoteText('Server process exited with signal SIGKILL.'),
      'Server process exited with signal SIGKILL.',
    );
    assert.equal(withoutNoteText('    at analyze (server.js:12:3)'), '    at analyze (server.js:12:3)');
  });

  it('cuts an error off before it can quote the note', () => {
    assert.equal(withoutNoteText('SyntaxError: Unexpected token J, "Jo has hypotonia" is not JSON'), 'SyntaxError');
    assert.equal(withoutNoteText('Request textDocument/hover failed for Jo'), 'Request textDocument/hover failed');
    assert.equal(withoutNoteText('  Code: -32603 Jo'), 'Code: -32603');
  });

  it('leaves out everything else', () => {
    for (const line of [
      'Jo has hypotonia.',
      '{"text":"Jo"}',
      '    at “Jo”',
      'Received notification textDocument/didOpen',
      '',
    ]) {
      assert.equal(withoutNoteText(line), undefined);
    }
  });
});

describe('What the status bar says', () => {
  const letter: NoteStatus = {
    uri: 'file:///a.md',
    version: 3,
    kind: 'caregiver-letter',
    kindSource: 'content',
    findings: 1,
    readability: { grade: 6.4, words: 120, sentences: 11 },
  };

  it('names the kind, and asks when it does not know', () => {
    assert.equal(kindLabel(letter), 'Caregiver letter');
    assert.match(statusBarText({ ...letter, kind: 'session-note' }), /^\$\(\w+\) Session note$/);
    assert.equal(kindLabel({ ...letter, kind: 'unknown', kindSource: 'none' }), 'Kind of note?');
  });

  it('tells a letter’s reading grade, and no grade for a session note', () => {
    assert.ok(tooltipLines(letter).includes('Reads at about grade 6 (120 words, 11 sentences).'));
    assert.ok(
      !tooltipLines({ ...letter, kind: 'session-note' })
        .join()
        .includes('grade'),
    );
    assert.ok(
      !tooltipLines({ ...letter, readability: null })
        .join()
        .includes('grade'),
    );
  });

  it('tells how the kind was recognised, and counts in plain words', () => {
    assert.ok(
      tooltipLines({ ...letter, kindSource: 'front-matter' })[0]?.endsWith('You said so at the top of this note.'),
    );
    assert.ok(tooltipLines(letter).includes('1 suggestion to look at.'));
    assert.ok(tooltipLines({ ...letter, findings: 0 }).includes('No suggestions right now.'));
  });
});
