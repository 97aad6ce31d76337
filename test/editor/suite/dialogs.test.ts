import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { chooseOther, type AsksForFile } from '../../../client/src/choose-note.ts';
import { attune, closeAll, openNote, read, remove, until, whileAsking, write } from './support.ts';

const note = '---\nkind: session-note\n---\n\nHe has 4 safe foods.\n';
const letter = '---\nkind: caregiver-letter\n---\n\nDear Ana,\n\nSix foods feel safe.\n';

const accept = 'workbench.action.acceptSelectedQuickOpenItem';
const leave = 'workbench.action.closeQuickOpen';

async function openFile(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await attune();
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** A user who chooses the last entry of each menu, and files in a dialog. */
function person(chosen: vscode.Uri | undefined): AsksForFile & { readonly asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    showQuickPick: (choices, { title }) => {
      asked.push([title, ...choices.map(({ label }) => label)]);
      return Promise.resolve(choices.at(-1));
    },
    showOpenDialog: ({ filters }) => {
      asked.push(filters);
      return Promise.resolve(chosen && [chosen]);
    },
  };
}

describe('The other of a letter and its note', () => {
  afterEach(async () => {
    await closeAll();
    await remove('dialogs');
  });

  it('is chosen from a menu of what is open', async () => {
    await attune();
    await openNote(note);
    await openNote(letter);
    assert.equal(await whileAsking(vscode.commands.executeCommand('attune.compareWithNote'), accept), 1);
  });

  it('is not compared when the menu is left', async () => {
    await attune();
    await openNote(note);
    await openNote(letter);
    assert.equal(await whileAsking(vscode.commands.executeCommand('attune.compareWithNote'), leave), false);
  });

  it('is chosen in a dialog for files, or not at all', async () => {
    const file = await write('dialogs/visit.md', note);
    const { document } = await openNote(letter);
    const chooses = person(file);
    assert.equal((await chooseOther(document, 'Which?', chooses))?.toString(), file.toString());
    assert.deepEqual(chooses.asked, [['Which?', 'Choose a file…'], { Markdown: ['md', 'markdown'] }]);
    assert.equal(await chooseOther(document, 'Which?', person(undefined)), undefined);
    const leaves = { ...person(file), showQuickPick: () => Promise.resolve(undefined) };
    assert.equal(await chooseOther(document, 'Which?', leaves), undefined);
  });
});

describe('A page to print', () => {
  afterEach(async () => {
    await closeAll();
    await remove('dialogs');
  });

  const page = async (name = 'letter'): Promise<string | undefined> => {
    try {
      return await read(
        vscode.Uri.joinPath(
          vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.parse('x:'),
          `dialogs/${name}.html`,
        ),
      );
    } catch {
      return undefined;
    }
  };

  it('is written beside the letter, under its name, when the dialog is accepted', async () => {
    await openFile(await write('dialogs/letter.md', letter));
    assert.equal(await whileAsking(vscode.commands.executeCommand('attune.printLetter'), accept), true);
    const html = await until('the page', () => page());
    assert.match(html, /<p>Six foods feel safe\.<\/p>/);
  });

  it('is not written when the dialog is left', async () => {
    await openFile(await write('dialogs/letter.md', letter));
    assert.equal(await whileAsking(vscode.commands.executeCommand('attune.printLetter'), leave), false);
    assert.equal(await page(), undefined);
  });

  it('is asked about first where blanks are open', async () => {
    await openFile(await write('dialogs/blanks.md', `${letter}\nFrom me: {one thing}.\n`));
    const printing = vscode.commands.executeCommand('attune.printLetter');
    assert.equal(await whileAsking(printing, 'notification.acceptPrimaryAction', accept), true);
    assert.match(await until('the page', () => page('blanks')), /one thing/);
  });
});
