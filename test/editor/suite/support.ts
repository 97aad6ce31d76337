import * as vscode from 'vscode';

/** A caregiver letter with one word that a family would have to look up. */
export const LETTER = "Dear Ms. R.,\n\nJo's hypotonia makes sitting tiring.\n";

interface AttuneApi {
  readonly statusOf: (uri: vscode.Uri) => { kind: string; kindSource: string; findings: number } | undefined;
  readonly relationships: Required<Pick<vscode.TreeDataProvider<object>, 'onDidChangeTreeData'>> & {
    readonly getChildren: (node?: object) => Promise<object[]>;
    readonly getTreeItem: (node: object) => vscode.TreeItem;
  };
  readonly rhythm: () => Promise<{ children: readonly ChildRhythm[]; tree: Tree }>;
}

interface Dated {
  readonly date: string;
  readonly uri: string;
}

interface ChildRhythm {
  readonly child: string;
  readonly lastNote?: Dated;
  readonly lastLetter?: Dated;
  readonly lastVoice?: Dated;
  readonly missed: readonly (Dated & { readonly visit: string })[];
  readonly promises: readonly (Dated & { readonly words: string })[];
}

/** A line of the view “Contact and rhythm”. */
export interface Node {
  readonly item: vscode.TreeItem;
  readonly children: readonly Node[];
}

interface Tree {
  getChildren: (node?: Node) => Node[];
}

export async function attune(): Promise<AttuneApi> {
  const extension = vscode.extensions.getExtension<AttuneApi>('attune.attune');
  if (!extension) throw new Error('Attune is not installed in this editor');
  return extension.activate();
}

/** Asks repeatedly until there is an answer, because an editor has no event for when it has settled. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Thenable<T | undefined | false>,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${String(ms)} ms in vain for ${what}`);
    await pause(40);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

export async function openNote(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  return vscode.window.showTextDocument(document);
}

export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isUntitled && document === vscode.window.activeTextEditor?.document) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Attune's diagnostic on `word`, as soon as it appears. */
export function diagnosticOn(document: vscode.TextDocument, word: string): Promise<vscode.Diagnostic> {
  return until(`a suggestion on “${word}”`, () =>
    diagnosticsOf(document).find((each) => document.getText(each.range) === word),
  );
}

export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'attune');
}

/** The code is a plain string, or a string with a link to the page that explains it. */
export function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** VS Code drops the answer of a provider while another one registers, so this asks until the action is there. */
export function quickFix(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: RegExp,
): Promise<vscode.CodeAction> {
  return until(`a quick fix like ${String(title)}`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      20, // how many actions to resolve with their edits
    );
    return actions?.find((action) => title.test(action.title));
  });
}

/** The folder that is open in the editor. */
function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('the editor has no folder open');
  return folder;
}

/** Writes a file below the workspace folder. */
export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Deletes a file or a folder below the workspace folder, if it exists. */
export async function remove(path: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), path), { recursive: true });
  } catch {
    // It does not exist.
  }
}

/**
 * The result of `asking`, whose menus are answered by commands. An editor has no event for when a menu is shown, so
 * each menu gets some time first: one that appeared between two answers would get only the second.
 */
export async function whileAsking<T>(asking: Thenable<T>, ...answers: string[]): Promise<T | undefined> {
  const result: { value?: T } = {};
  void asking.then((value) => (result.value = value));
  await until('the menu to be answered', async () => {
    await pause(500);
    for (const answer of answers) await vscode.commands.executeCommand(answer);
    return 'value' in result;
  });
  return result.value;
}

export const textInFront = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';
