import * as vscode from 'vscode';

/** A caregiver letter with one word in it that a family would have to look up. */
export const LETTER = "Dear Ms. R.,\n\nJo's hypotonia makes sitting tiring.\n";

interface AttuneApi {
  readonly statusOf: (uri: vscode.Uri) => { kind: string; kindSource: string; findings: number } | undefined;
  readonly relationships: Required<Pick<vscode.TreeDataProvider<object>, 'onDidChangeTreeData'>> & {
    readonly getChildren: (node?: object) => Promise<object[]>;
    readonly getTreeItem: (node: object) => vscode.TreeItem;
  };
}

export async function attune(): Promise<AttuneApi> {
  const extension = vscode.extensions.getExtension<AttuneApi>('attune.attune');
  if (!extension) throw new Error('Attune is not installed in this editor');
  return extension.activate();
}

/** Asks again until there is an answer: nothing in an editor tells when it has settled. */
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

/** Attune's diagnostic on `word`, as soon as it is there. */
export function diagnosticOn(document: vscode.TextDocument, word: string): Promise<vscode.Diagnostic> {
  return until(`a suggestion on “${word}”`, () =>
    diagnosticsOf(document).find((each) => document.getText(each.range) === word),
  );
}

export function diagnosticsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'attune');
}

/** The code is a plain string, or one with a link to the page that explains it. */
export function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** VS Code drops what a provider answers while another one registers, so ask until the action is there. */
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
      20, // resolves the edits of that many
    );
    return actions?.find((action) => title.test(action.title));
  });
}
