import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import NOTE from '../../../examples/session-note-imh-kind.md';
import { Memory } from './memory.ts';
import { attune, closeAll, codeOf, diagnosticsOf, openNote, until } from './support.ts';

/** Drafts a letter from a note. Afterwards the letter is the active editor, beside the note. */
async function drafted(note: string): Promise<{ note: vscode.TextDocument; letter: vscode.TextEditor }> {
  const { document } = await openNote(note);
  assert.equal(await vscode.commands.executeCommand('attune.draftLetter'), true);
  const letter = vscode.window.activeTextEditor;
  assert.ok(letter && letter.document !== document, 'the letter is in front');
  return { note: document, letter };
}

const rangeOf = (document: vscode.TextDocument, words: string): vscode.Range => {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `“${words}” is in the text`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
};

const differencesIn = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  diagnosticsOf(document).filter((each) => codeOf(each) === 'letter-and-note');

describe('A letter', () => {
  afterEach(closeAll);

  it('is drafted from a note, and Attune finds nothing in it', async () => {
    const { statusOf } = await attune();
    const { letter } = await drafted(NOTE);
    const { document } = letter;
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /\nHe climbed into your lap|He climbed into your lap beside the doll/);
    assert.equal(document.getText(letter.selection), '{what is hard right now}', 'the first blank is chosen');
    const status = await until('the kind of the letter', () => {
      const said = statusOf(document.uri);
      return said?.kind === 'caregiver-letter' ? said : undefined;
    });
    await until('what is said about it', () => diagnosticsOf(document).length === status.findings);
    assert.deepEqual(
      diagnosticsOf(document).filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint),
      [],
    );
  });

  it('shows where each sentence comes from, and leads there', async () => {
    await attune();
    const { letter, note } = await drafted(NOTE);
    const at = rangeOf(letter.document, 'you told me on the first day').start.translate(0, 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      letter.document.uri,
      at,
    );
    const said = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
    assert.match(said.join('\n'), /From your note, line 34:/);
    letter.selection = new vscode.Selection(at, at);
    assert.equal(await vscode.commands.executeCommand('attune.showInNote'), true);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), note.uri.toString());
    assert.equal(editor.selection.start.line, 33);
  });

  it('is compared with its note: a planted difference is marked in both, and the marks go when it is fixed', async () => {
    await attune();
    const { letter, note } = await drafted(NOTE);
    const { document } = letter;
    assert.equal(await vscode.commands.executeCommand('attune.compareWithNote'), 0);
    await vscode.window.showTextDocument(document, letter.viewColumn);
    const planted = new vscode.WorkspaceEdit();
    planted.replace(document.uri, rangeOf(document, 'Thursday'), 'Friday');
    assert.ok(await vscode.workspace.applyEdit(planted));
    assert.equal(await vscode.commands.executeCommand('attune.compareWithNote'), 1);
    const [mark] = await until('the mark in the letter', () => {
      const marks = differencesIn(document);
      return marks.length === 1 && marks;
    });
    assert.equal(mark?.message, 'The note says Thursday, the letter says Friday.');
    assert.equal(mark.severity, vscode.DiagnosticSeverity.Information);
    await until('the mark in the note', () => differencesIn(note).length === 1);
    const mended = new vscode.WorkspaceEdit();
    mended.replace(document.uri, rangeOf(document, 'Friday'), 'Thursday');
    assert.ok(await vscode.workspace.applyEdit(mended));
    await until('the marks to go', () => differencesIn(document).length + differencesIn(note).length === 0);
  });

  it('finds the note that its front matter names', async () => {
    await attune();
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder, 'the editor has a folder');
    const [note, letter] = ['visit 3.md', 'letter 3.md'].map((name) => vscode.Uri.joinPath(folder, name));
    assert.ok(note && letter);
    const write = (uri: vscode.Uri, text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await write(note, '---\nkind: session-note\n---\n\nHe has 4 safe foods.\n');
    await write(letter, '---\nkind: caregiver-letter\nfrom: visit 3.md\n---\n\nDear Ana,\n\nSix foods feel safe.\n');
    try {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(letter));
      assert.equal(await vscode.commands.executeCommand('attune.compareWithNote'), 1);
      await until('the mark in the note', () =>
        vscode.workspace.textDocuments.some(
          (each) => each.uri.toString() === note.toString() && differencesIn(each).length === 1,
        ),
      );
    } finally {
      await closeAll();
      for (const uri of [note, letter]) await vscode.workspace.fs.delete(uri);
    }
  });

  it('is offered as an action for the whole note', async () => {
    await attune();
    const { document } = await openNote(NOTE);
    const start = new vscode.Range(0, 0, 0, 0);
    const action = await until('the action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
        'vscode.executeCodeActionProvider',
        document.uri,
        start,
        vscode.CodeActionKind.Source.value,
      );
      return actions?.find(({ title }) => title === 'Draft a letter from this note');
    });
    assert.equal(action.command?.command, 'attune.draftLetter');
  });

  it('is copied without the parts that are not for the family, as a whole or only the selection', async () => {
    await attune();
    const editor = await openNote(
      '---\nchild: J.A.\n---\n<!-- hint -->\nDear **Ana**,\n\n<!-- clinician-only -->\nCAS?\n<!-- /clinician-only -->\n\nHello.\n',
    );
    assert.equal(await vscode.commands.executeCommand('attune.copyClean'), true);
    assert.equal(await copied(), 'Dear Ana,\n\nHello.\n');
    const words = rangeOf(editor.document, 'Hello');
    editor.selection = new vscode.Selection(words.start, words.end);
    assert.equal(await vscode.commands.executeCommand('attune.copyClean'), true);
    assert.equal(await copied(), 'Hello\n');
    assert.equal(editor.document.getText(words), 'Hello', 'the letter is as it was');
  });

  it('is printed as one page', async () => {
    await attune();
    const memory = new Memory();
    try {
      await openNote('---\nchild: J.A.\n---\n\nDear **Ana**,\n\n<!-- hint -->\n\nHello & welcome.\n');
      const target = vscode.Uri.from({ scheme: Memory.scheme, path: '/letter.html' });
      assert.equal(await vscode.commands.executeCommand('attune.printLetter', target), true);
      const page = memory.textOf(target);
      assert.match(page, /^<!DOCTYPE html>/);
      assert.match(page, /<p>Dear <strong>Ana<\/strong>,<\/p>\n<p>Hello &amp; welcome\.<\/p>/);
      assert.ok(!/hint|child:|<script/.test(page), 'nothing that is not for the family');
    } finally {
      memory.dispose();
    }
  });
});

/** The clipboard, with the same line breaks on every system. */
const copied = async (): Promise<string> => (await vscode.env.clipboard.readText()).replaceAll('\r\n', '\n');
