import { commands, Uri, window, workspace, WorkspaceEdit, type QuickPickItem } from 'vscode';
import { asksForChild, numbered, pathFor } from './new-note-file.ts';
import type { Known } from './template-text.ts';

/** Where a new note goes. */
export interface NewPlace {
  /** The address the note will have. Absent for a note without a file. */
  readonly uri?: Uri;
  /** What the user was asked for on the way. */
  readonly known: Known;
  /** Creates the file, if there is to be one. Null: a note without a file. Undefined: the file could not be created. */
  readonly create: () => Promise<Uri | null | undefined>;
}

/** The families of the workspace, and how each caregiver likes to be addressed. */
export interface Families {
  /** The families known so far. */
  readonly known: () => readonly Known[];
  /** Looks for more families, which may take a while. */
  readonly read: () => Promise<unknown>;
}

interface Begun {
  readonly prefix: string;
  readonly kind: string;
  readonly date: string;
}

const UNTITLED = 'Begin without a file';
const OPEN_FOLDER = 'Open a folder';
const SETTING = 'Show the setting';

const withoutFile: NewPlace = { known: {}, create: () => Promise.resolve(null) };

/**
 * The place for a new note, following the setting `attune.newNote.file`. If the setting is empty, the note has no file.
 * Never the path of an existing file.
 *
 * @returns undefined if the user dismissed a question on the way
 */
export async function placeNewNote(note: Begun, known: Known, families: Families): Promise<NewPlace | undefined> {
  const pattern = workspace.getConfiguration('attune').get<string>('newNote.file', '').trim();
  if (pattern === '') return withoutFile;
  const folder = await chooseFolder();
  if (!folder) return folder === null ? withoutFile : undefined;
  const child = known.child ?? (asksForChild(pattern) ? await askForChild(families) : undefined);
  if (child === undefined && asksForChild(pattern)) return undefined;
  const found = pathFor(pattern, { ...note, child });
  if ('problem' in found) return tellProblem(found.problem);
  const caregiver = known.caregiver ?? caregiverOf(child, families);
  const uri = await freeUri(folder, found.path);
  return { uri, known: { child, caregiver }, create: () => create(uri) };
}

/** The folder that the pattern is relative to; null if the note gets no file after all. */
async function chooseFolder(): Promise<Uri | null | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1)
    return (await window.showWorkspaceFolderPick({ placeHolder: 'Where does the note go?' }))?.uri;
  const answer = await window.showInformationMessage(
    'The setting “attune.newNote.file” says where new notes go, and needs an open folder for that.',
    UNTITLED,
    OPEN_FOLDER,
  );
  if (answer === OPEN_FOLDER) await commands.executeCommand('vscode.openFolder');
  return answer === UNTITLED ? null : undefined;
}

async function tellProblem(problem: string): Promise<NewPlace | undefined> {
  const message = `The setting “attune.newNote.file” can't be used as it is. ${problem}`;
  const answer = await window.showWarningMessage(message, UNTITLED, SETTING);
  if (answer === SETTING) await commands.executeCommand('workbench.action.openSettings', 'attune.newNote.file');
  return answer === UNTITLED ? withoutFile : undefined;
}

interface ChildItem extends QuickPickItem {
  readonly child: string;
}

/** Asks for the child's initials: chosen from a list, or typed. */
function askForChild(families: Families): Promise<string | undefined> {
  const menu = window.createQuickPick<ChildItem>();
  menu.title = 'Whose note is it?';
  menu.placeholder = 'Initials are enough, such as J.A.';
  const show = (): void => {
    const typed = menu.value.trim();
    const known = families
      .known()
      .flatMap(({ caregiver, child }) => (child === undefined ? [] : [{ child, caregiver }]));
    const isNew = typed !== '' && !known.some(({ child }) => child === typed);
    menu.items = [
      ...(isNew ? [{ child: typed, label: typed, description: 'new here' }] : []),
      ...known.map(({ caregiver, child }) => ({ child, label: child, description: caregiver ?? '' })),
    ];
  };
  show();
  menu.busy = true;
  void families.read().then(() => {
    menu.busy = false;
    show();
  });
  menu.onDidChangeValue(show);
  return new Promise((resolve) => {
    menu.onDidAccept(() => {
      resolve(menu.selectedItems[0]?.child ?? (menu.value.trim() || undefined));
      menu.hide();
    });
    menu.onDidHide(() => {
      resolve(undefined); // has no effect once a child was chosen
      menu.dispose();
    });
    menu.show();
  });
}

const caregiverOf = (child: string | undefined, families: Families): string | undefined =>
  families.known().find((family) => child !== undefined && family.child === child)?.caregiver;

/** The first of the numbered names that is free. */
async function freeUri(folder: Uri, path: string): Promise<Uri> {
  for (let number = 1; ; number++) {
    const uri = Uri.joinPath(folder, numbered(path, number));
    if (!(await isThere(uri))) return uri;
  }
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/**
 * Creates an empty file and the folders above it. If another program created the file first, that file stays as it is.
 */
async function create(uri: Uri): Promise<Uri | undefined> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false });
  if (await workspace.applyEdit(edit)) return uri;
  void window.showWarningMessage(
    `Attune could not make ${workspace.asRelativePath(uri)}. Nothing was changed. Is the folder one that can be written to?`,
  );
  return undefined;
}
