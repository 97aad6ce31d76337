import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LETTER, attune, closeAll, codeOf, diagnosticOn, diagnosticsOf, openNote, quickFix, until } from './support.ts';

describe('Attune in an editor', () => {
  afterEach(closeAll);

  it('wakes up with the first note', async () => {
    await openNote(LETTER);
    const extension = await until('Attune to wake up', () => {
      const found = vscode.extensions.getExtension('attune.attune');
      return found?.isActive ? found : undefined;
    });
    assert.equal((extension.packageJSON as { name: string }).name, 'attune');
  });

  it('underlines jargon in a letter', async () => {
    const { document } = await openNote(LETTER);
    const found = await diagnosticOn(document, 'hypotonia');
    assert.equal(found.source, 'attune');
    assert.equal(codeOf(found), 'jargon-term');
  });

  it('leaves other languages alone', async () => {
    const { document: note } = await openNote(LETTER);
    const other = await vscode.workspace.openTextDocument({ language: 'plaintext', content: LETTER });
    await vscode.window.showTextDocument(other);
    await diagnosticOn(note, 'hypotonia');
    assert.deepEqual(diagnosticsOf(other), []);
  });

  it('replaces the words when a quick fix is taken, and the underline goes', async () => {
    const { document } = await openNote(LETTER);
    const found = await diagnosticOn(document, 'hypotonia');
    const fix = await quickFix(document, found.range, /low muscle tension”$/);
    assert.ok(fix.edit, 'the quick fix carries its edit');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), LETTER.replace('hypotonia', 'low muscle tension'));
    await until(
      'the underline to go',
      () => !diagnosticsOf(document).some((each) => document.getText(each.range) === 'hypotonia'),
    );
  });

  it('reads along while the note is written', async () => {
    const editor = await openNote('Dear Ms. R.,\n\n');
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(2).range.start, 'He enjoys proprioceptive input at home.'),
    );
    const found = await diagnosticOn(editor.document, 'proprioceptive input');
    await quickFix(editor.document, found.range, /pushing, pulling and firm squeezes/);
  });
});

describe('The kind of a note', () => {
  afterEach(closeAll);

  it('is recognised by how a letter reads', async () => {
    const { statusOf } = await attune();
    const { document } = await openNote(LETTER);
    const status = await until('the kind of the note', () => {
      const said = statusOf(document.uri);
      return said?.kind === 'caregiver-letter' ? said : undefined;
    });
    assert.equal(status.kindSource, 'content');
    await until('the count of suggestions', () => (statusOf(document.uri)?.findings ?? 0) >= 1);
  });

  it('is written at the top of the note when it is chosen', async () => {
    const { statusOf } = await attune();
    const { document } = await openNote(LETTER);
    await until('the kind of the note', () => statusOf(document.uri));
    assert.equal(await vscode.commands.executeCommand('attune.setKind', 'session-note'), true);
    await until('the front matter', () => /^---\n[^]*session-note[^]*\n---\n/.test(document.getText()));
    assert.ok(document.getText().endsWith(LETTER), 'the words of the note stay as they are');
    await until('the new kind', () => {
      const status = statusOf(document.uri);
      return status?.kind === 'session-note' && status.kindSource === 'front-matter';
    });
  });

  it('can be changed again, in the same place', async () => {
    const { statusOf } = await attune();
    const { document } = await openNote(LETTER);
    await until('the kind of the note', () => statusOf(document.uri));
    await vscode.commands.executeCommand('attune.setKind', 'session-note');
    await until('the first kind', () => statusOf(document.uri)?.kind === 'session-note');
    await vscode.commands.executeCommand('attune.setKind', 'caregiver-letter');
    await until('the second kind', () => statusOf(document.uri)?.kind === 'caregiver-letter');
    assert.equal(document.getText().match(/^---$/gm)?.length, 2, 'one front matter, not two');
  });
});
