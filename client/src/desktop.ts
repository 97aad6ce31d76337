/**
 * On the desktop, the server runs in a process of its own. This file holds only what the editor waits for. The language
 * client is ten times as large, so it has a file of its own, which is loaded after the editor has started.
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

/** VS Code waits for this promise, so the server can shut down in order. */
export async function deactivate(): Promise<void> {
  await attune?.deactivate();
}
