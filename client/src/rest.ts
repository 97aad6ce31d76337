import type { ExtensionContext } from 'vscode';
import type { AttuneApi } from './attune.ts';
import type * as ServerProcess from './server-process.ts';

/*
 * The second file of the client. On the desktop, the first file loads the language client from here once the editor has
 * started. On the web, an extension must be one file, so this is the whole client. Each uses only its own part.
 */

/** Loads the client for a server that runs in a process of its own. */
export const serverProcess = (): Promise<typeof ServerProcess> => import('./server-process.ts');

export const activate = async (context: ExtensionContext): Promise<AttuneApi> =>
  (await import('./browser.ts')).activate(context);

/** VS Code waits for this promise, so the server can shut down in order. */
export const deactivate = async (): Promise<void> => (await import('./browser.ts')).deactivate();
