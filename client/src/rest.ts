import type { ExtensionContext } from 'vscode';
import type { AttuneApi } from './attune.ts';
import type * as ServerProcess from './server-process.ts';

/*
 * The second file of the client. On the desktop the first one asks it for the language client, once the editor has gone on.
 * On the web it is the whole client, as an extension is one file there. Each takes only its own part of it.
 */

/** How the server is reached that runs beside VS Code. */
export const serverProcess = (): Promise<typeof ServerProcess> => import('./server-process.ts');

export const activate = async (context: ExtensionContext): Promise<AttuneApi> =>
  (await import('./browser.ts')).activate(context);

/** VS Code waits for this, so that the server can end in peace. */
export const deactivate = async (): Promise<void> => (await import('./browser.ts')).deactivate();
