/**
 * On a computer: the server runs beside VS Code as a process of its own. What the editor waits for is here; the language
 * client, which is ten times as large, is loaded from a file of its own when the editor has gone on.
 */
import { began } from './began.ts';
import type { ExtensionContext } from 'vscode';
import { Attune, type AttuneApi } from './attune.ts';

let attune: Attune | undefined;

export function activate(context: ExtensionContext): AttuneApi {
  const module = context.asAbsolutePath('dist/server.js');
  attune = new Attune(async (around) => {
    const { serverProcess } = await import('./rest.ts');
    return (await serverProcess()).clientOf(module, context.globalStorageUri.fsPath, around);
  }, context.extensionUri);
  context.subscriptions.push(attune);
  attune.startSoon(began);
  return attune.api;
}

/** VS Code waits for this, so that the server can end in peace. */
export async function deactivate(): Promise<void> {
  await attune?.deactivate();
}
