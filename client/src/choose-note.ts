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

/** The note that a letter names in its front matter as `from:` or `note:`, or undefined if there is no such file. */
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

/** The file of that name in the workspace, if there is exactly one. */
async function onlyFileNamed(path: string): Promise<Uri | undefined> {
  const name = path.slice(path.lastIndexOf('/') + 1).replaceAll(/[[\]{}*?!]/g, '?');
  const [first, second] = await workspace.findFiles(`**/${name}`, '**/node_modules/**', 2);
  return second ? undefined : first;
}

interface Choice extends QuickPickItem {
  /** Absent for the last entry, which opens a dialog. */
  readonly uri?: Uri;
}

/** The menu and the dialog that ask the user for a file. A test passes its own. */
export interface AsksForFile {
  readonly showQuickPick: (
    choices: Choice[],
    options: { readonly title: string; readonly placeHolder: string },
  ) => Thenable<Choice | undefined>;
  readonly showOpenDialog: (options: OpenDialogOptions) => Thenable<readonly Uri[] | undefined>;
}

/** Asks for the note of a letter, or the letter of a note, among the open documents. Undefined if nothing is chosen. */
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

/**
 * The other notes that have a tab. The editor also remembers documents whose tabs were closed; nobody wants those here.
 */
function openBeside(document: TextDocument): readonly TextDocument[] {
  const tabs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const shown = new Set(tabs.flatMap((input) => (input instanceof TabInputText ? [input.uri.toString()] : [])));
  return workspace.textDocuments.filter(
    (each) =>
      each !== document && shown.has(each.uri.toString()) && isNote(each) && languages.match('markdown', each) > 0,
  );
}

/** The value of `from:` or `note:` in the front matter, or an empty string. */
function pathIn(text: string): string {
  const front = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? '';
  const written = /^(?:from|note):(.*)$/m.exec(front)?.[1]?.trim() ?? '';
  return written.replace(/^(["'])(.*)\1$/, '$2');
}
