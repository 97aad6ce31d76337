import {
  languages,
  TabInputText,
  Uri,
  window,
  workspace,
  type OpenDialogOptions,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
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

/** The menu and the dialog that a person is asked with; in a test, a person of its own. */
export interface AsksForFile {
  readonly showQuickPick: (
    choices: Choice[],
    options: { readonly title: string; readonly placeHolder: string },
  ) => Thenable<Choice | undefined>;
  readonly showOpenDialog: (options: OpenDialogOptions) => Thenable<readonly Uri[] | undefined>;
}

/** Asks for the other of a letter and its note, among what is open; undefined when nothing is chosen. */
export async function chooseOther(
  document: TextDocument,
  question: string,
  person: AsksForFile = window,
): Promise<Uri | undefined> {
  const choices: Choice[] = [
    ...openBeside(document).map(({ isUntitled, uri }) => ({
      label: uri.path.slice(uri.path.lastIndexOf('/') + 1),
      description: isUntitled ? 'not saved yet' : workspace.asRelativePath(uri),
      uri,
    })),
    { label: 'Choose a file…' },
  ];
  const chosen = await person.showQuickPick(choices, { title: question, placeHolder: 'A letter and its note' });
  if (!chosen) return undefined;
  return (
    chosen.uri ?? (await person.showOpenDialog({ title: question, filters: { Markdown: ['md', 'markdown'] } }))?.[0]
  );
}

/** The other notes that have a tab. An editor remembers some of those that were closed, which is nobody's wish here. */
function openBeside(document: TextDocument): readonly TextDocument[] {
  const tabs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const shown = new Set(tabs.flatMap((input) => (input instanceof TabInputText ? [input.uri.toString()] : [])));
  return workspace.textDocuments.filter(
    (each) =>
      each !== document && shown.has(each.uri.toString()) && isNote(each) && languages.match('markdown', each) > 0,
  );
}

/** What the front matter says behind `from:` or `note:`; empty where it says nothing. */
function pathIn(text: string): string {
  const front = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? '';
  const written = /^(?:from|note):(.*)$/m.exec(front)?.[1]?.trim() ?? '';
  return written.replace(/^(["'])(.*)\1$/, '$2');
}
