import { languages, Uri, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import { isNote } from './notes.ts';

/** The note that a letter names in its front matter, as `from:` or `note:`; undefined where there is no such file. */
export async function noteNamedIn(letter: TextDocument): Promise<Uri | undefined> {
  const path = pathIn(letter.getText());
  if (path === '' || /[{}]/.test(path)) return undefined;
  const folders = [
    ...(letter.isUntitled ? [] : [Uri.joinPath(letter.uri, '..')]),
    ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri),
  ];
  for (const folder of folders) {
    const file = Uri.joinPath(folder, path);
    if (await isFile(file)) return file;
  }
  return onlyFileNamed(path);
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Somewhere in the workspace, if there is one of that name and no other. */
async function onlyFileNamed(path: string): Promise<Uri | undefined> {
  const name = path.slice(path.lastIndexOf('/') + 1).replaceAll(/[[\]{}*?!]/g, '?');
  const [first, second] = await workspace.findFiles(`**/${name}`, '**/node_modules/**', 2);
  return second ? undefined : first;
}

interface Choice extends QuickPickItem {
  /** The last entry, which opens a dialog, has none. */
  readonly uri?: Uri;
}

/** Asks for the other of a letter and its note, among what is open; undefined when nothing is chosen. */
export async function chooseOther(document: TextDocument, question: string): Promise<Uri | undefined> {
  const open = workspace.textDocuments.filter(
    (each) => each !== document && isNote(each) && languages.match('markdown', each),
  );
  const choices: Choice[] = [
    ...open.map(({ uri }) => ({ label: uri.path.slice(uri.path.lastIndexOf('/') + 1), description: 'open', uri })),
    { label: 'Choose a file…' },
  ];
  const chosen = await window.showQuickPick(choices, { title: question, placeHolder: 'A letter and its note' });
  if (!chosen) return undefined;
  return (
    chosen.uri ?? (await window.showOpenDialog({ title: question, filters: { Markdown: ['md', 'markdown'] } }))?.[0]
  );
}

/** What the front matter says behind `from:` or `note:`; empty where it says nothing. */
function pathIn(text: string): string {
  const front = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? '';
  const written = /^(?:from|note):(.*)$/m.exec(front)?.[1]?.trim() ?? '';
  return written.replace(/^(["'])(.*)\1$/, '$2');
}
