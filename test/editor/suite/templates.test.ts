import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { attune, closeAll, diagnosticsOf, openNote, textInFront, until, whileAsking } from './support.ts';

/** Begins a note with a command. @returns the editor that is active afterwards */
async function begun(command: string, ...args: unknown[]): Promise<vscode.TextEditor> {
  assert.equal(await vscode.commands.executeCommand(command, ...args), true);
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error('no editor is in front');
  return editor;
}

/** Attune's completions at the cursor. VS Code asks all completion providers. */
async function offered(editor: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
}

describe('A template', () => {
  afterEach(closeAll);

  it('begins a session note, without a folder, and with live tab stops', async () => {
    await attune();
    const editor = await begun('attune.newSessionNote');
    assert.equal(editor.document.languageId, 'markdown');
    assert.ok(editor.document.isUntitled);
    assert.match(editor.document.getText(), /^---\nkind: session-note\nchild: \{child\}\ncaregiver: \{caregiver\}\n/);
    assert.match(editor.document.getText(), /\ndate: \d{4}-\d\d-\d\d\n/);
    assert.equal(editor.document.getText(editor.selection), '{child}');
    await vscode.commands.executeCommand('type', { text: 'J.A.' });
    await until('the name to be everywhere', () => !editor.document.getText().includes('{child}'));
    assert.match(editor.document.getText(), /\nI told J\.A\. I had been thinking about /);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.equal(editor.document.getText(editor.selection), '{caregiver}');
  });

  it('begins a caregiver letter that Attune knows as one, and has nothing to say about', async () => {
    const { statusOf } = await attune();
    const { document } = await begun('attune.newCaregiverLetter');
    const status = await until('the kind of the letter', () => {
      const said = statusOf(document.uri);
      return said?.kind === 'caregiver-letter' ? said : undefined;
    });
    assert.equal(status.kindSource, 'front-matter');
    assert.equal(status.findings, 0);
    assert.equal(diagnosticsOf(document).length, 0);
  });

  it('can be named by a key binding, and leaves a choice open', async () => {
    await attune();
    const editor = await begun('attune.newFromTemplate', 'soap');
    assert.match(editor.document.getText(), /\nformat: SOAP\n/);
    assert.match(editor.document.getText(), /\nwhere: \{home \/ clinic \/ child care \/ video\}\n/);
  });

  it('is chosen from a menu, and nothing is begun when the menu is left', async () => {
    await attune();
    const left = vscode.commands.executeCommand('attune.newFromTemplate');
    assert.equal(await whileAsking(left, 'workbench.action.closeQuickOpen'), false);
    assert.equal(textInFront(), '');
    const chosen = vscode.commands.executeCommand('attune.newFromTemplate');
    assert.equal(await whileAsking(chosen, 'workbench.action.acceptSelectedQuickOpenItem'), true);
    assert.match(textInFront(), /^---\nkind: session-note\n/);
  });

  it('can be looked at first, as a text that Attune does not judge', async () => {
    const { statusOf } = await attune();
    const uri = vscode.Uri.from({ scheme: 'attune-template', path: '/Quick update.md', query: 'quick' });
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /\nHi \{caregiver\}\. Today \{child\} /);
    assert.equal(statusOf(uri), undefined);
  });

  it('is offered once where its prefix stands alone on a line, with the names of the note', async () => {
    await attune();
    const text = '---\nkind: caregiver-letter\nchild: J.A.\n---\n\nmissed';
    const editor = await openNote(text);
    const end = editor.document.positionAt(text.length);
    editor.selection = new vscode.Selection(end, end);
    const [item] = await until('the template to be offered', async () => {
      const items = await offered(editor);
      return items.length > 0 && items;
    });
    const inserted = item?.insertText;
    assert.match(
      typeof inserted === 'string' ? inserted : (inserted?.value ?? ''),
      /^Hi \$\{1:\{caregiver\\\}\},[^]*We missed you and J\.A\. on /,
    );
    assert.equal((await offered(editor)).filter(({ label }) => nameOf(label) === 'missed').length, 1);
  });
});

const nameOf = (label: string | vscode.CompletionItemLabel): string =>
  typeof label === 'string' ? label : label.label;
