import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files.ts';
import { attune, closeAll, diagnosticsOf, remove, textInFront, until, whileAsking, write } from './support.ts';

const first = '---\nkind: session-note\nchild: B.O.\ndate: 2026-03-02\n---\n\nB.O. chose the fire truck. We sang.\n';
const others = '---\nkind: session-note\nchild: K.L.\ndate: 2026-03-03\n---\n\nK.L. chose the drum.\n';
const second = '---\nkind: session-note\nchild: B.O.\ndate: 2026-03-09\n---\n\n';
/** As long as real notes, without a word about the past. */
const long = `
B.O. came in sleepy and leaned on his dad. He chose the trucks and set up a long road along the couch. His dad became the
bridge, and every truck went under him twice. B.O. said "more bridge" three times, a new pair of words. Then the trucks went
to bed in the basket, one by one, each with a name. His dad hopes for one meal a day at the table, so we set the basket beside
his chair. We agreed to try that on Sunday, and I will call on Monday.
`;
const line = 'Last time, B.O. chose the fire truck.';

async function openAtEnd(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await attune();
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
  const end = editor.document.positionAt(editor.document.getText().length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** The completions at the cursor that come from last time. */
async function offered({ document, selection }: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
}

/** Sets quick suggestions in Markdown. Our test editors switch them off, but users have them on. */
const suggestAtOnce = (on: boolean): Thenable<void> =>
  vscode.workspace
    .getConfiguration('editor', { languageId: 'markdown' })
    .update('suggestOnTriggerCharacters', on, vscode.ConfigurationTarget.Global, true);

const insertedBy = ({ insertText }: vscode.CompletionItem): string =>
  typeof insertText === 'string' ? insertText : (insertText?.value ?? '');

/**
 * In a menu with multiple selection: chooses the first entry and accepts. Sent repeatedly, because the menu may appear
 * while these commands run.
 */
const chooseFirst = [
  'workbench.action.quickOpenSelectNext',
  'workbench.action.quickPickManyToggle',
  'workbench.action.acceptSelectedQuickOpenItem',
];

describe('What is held in mind', () => {
  afterEach(async () => {
    await suggestAtOnce(false);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await remove('bo');
  });

  it('goes from one note to the next, when “@” is typed and a line is chosen', async () => {
    await write('bo/2026-03-02.md', first);
    await write('bo/2026-03-03.md', others);
    const editor = await openAtEnd(await write('bo/2026-03-09.md', second));
    await until('the server to offer it', async () => (await offered(editor)).length > 0);
    await suggestAtOnce(true);
    await vscode.commands.executeCommand('type', { text: '@' });
    await until('the line to be in the note', async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return editor.document.getText() === second + line;
    });
  });

  it('is offered by a command as well', async () => {
    await write('bo/2026-03-02.md', first);
    const editor = await openAtEnd(await write('bo/2026-03-09.md', second));
    await until('the server to offer it', async () => (await offered(editor)).length > 0);
    await until('the line to be brought', () =>
      whileAsking(vscode.commands.executeCommand<boolean>('attune.bringFromLastTime'), ...chooseFirst),
    );
    assert.equal(textInFront(), second + line);
  });

  it('is never another child’s', async () => {
    await write('bo/2026-03-03.md', others);
    const editor = await openAtEnd(await write('bo/2026-03-09.md', second));
    await until('the server to answer', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.selection.active,
      );
      return items.some(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
    });
    assert.deepEqual(await offered(editor), []);
  });

  it('is asked after where the folder holds an earlier note, by itself', async () => {
    await write('bo/2026-03-02.md', first);
    const { document } = await openAtEnd(await write('bo/2026-03-09.md', second + long));
    await until('the note to be told that a thread could be held', () =>
      diagnosticsOf(document).some(({ message }) => message.includes('a thread from last time')),
    );
    const other = await openAtEnd(
      await write('bo/2026-03-10.md', second.replace('B.O.', 'X.O.') + long.replace(/ We agreed[^]*/, ' ')),
    );
    await until('the other to be told something', () =>
      diagnosticsOf(other.document).some(({ message }) => message.startsWith('This note could also hold')),
    );
    assert.ok(diagnosticsOf(other.document).every(({ message }) => !message.includes('a thread from last time')));
  });

  it('comes from a folder that is on no disk', async () => {
    const files = new MemoryFiles();
    const registered = vscode.workspace.registerFileSystemProvider('vscode-vfs', files);
    try {
      const at = (name: string): vscode.Uri => vscode.Uri.from({ scheme: 'vscode-vfs', authority: 'test', path: name });
      files.put(at('/bo/2026-03-02.md'), first);
      files.put(at('/bo/2026-03-03.md'), others);
      files.put(at('/bo/2026-03-09.md'), second);
      const editor = await openAtEnd(at('/bo/2026-03-09.md'));
      const [item, ...more] = await until('the line to be offered', async () => {
        const items = await offered(editor);
        return items.length > 0 && items;
      });
      assert.deepEqual(more, []);
      assert.equal(item && insertedBy(item).replace(/\$0$/, ''), line);
      await closeAll();
    } finally {
      registered.dispose();
    }
  });
});

describe('A new note with a place of its own', () => {
  const setting = (value: string | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('attune').update('newNote.file', value, vscode.ConfigurationTarget.Global);

  afterEach(async () => {
    await setting(undefined);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await remove('bo');
  });

  const pathInFront = (): string => vscode.window.activeTextEditor?.document.uri.path ?? '';

  it('asks whose it is, and opens with what was chosen from last time', async () => {
    const { rhythm } = await attune();
    await write('bo/2026-03-02.md', first);
    await until('the child to be known', async () => (await rhythm()).children.some(({ child }) => child === 'B.O.'));
    await setting('bo/{date}-{prefix}-{child}.md');
    await until('the line to be chosen in time', async () => {
      assert.equal(await whileAsking(vscode.commands.executeCommand('attune.newSessionNote'), ...chooseFirst), true);
      return textInFront().includes(line);
    });
    assert.match(pathInFront(), /\/bo\/\d{4}-\d\d-\d\d-note-B\.O(?:-\d)?\.md$/);
    assert.match(textInFront(), /\nchild: B\.O\.\n/);
    assert.ok(textInFront().includes(`\n---\n\n${line}\n\n## Hello\n`), textInFront().slice(0, 400));
  });

  it('never takes the place of another', async () => {
    await attune();
    await setting('bo/{prefix}.md');
    assert.equal(await vscode.commands.executeCommand('attune.newSessionNote'), true);
    assert.match(pathInFront(), /\/bo\/note\.md$/);
    assert.equal(await vscode.commands.executeCommand('attune.newSessionNote'), true);
    assert.match(pathInFront(), /\/bo\/note-2\.md$/);
  });

  it('is not begun when the question is left', async () => {
    await attune();
    await setting('bo/{child}.md');
    const left = vscode.commands.executeCommand('attune.newSessionNote');
    assert.equal(await whileAsking(left, 'workbench.action.closeQuickOpen'), false);
    assert.equal(textInFront(), '');
  });
});
