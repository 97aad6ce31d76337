import type { ExtensionContext } from 'vscode';
import type { AttuneApi } from './attune.ts';
import type * as desktop from './desktop.ts';

/** The one file of the client: beside VS Code the server is a process of its own, in a page it is a worker. */
const entry = (): Promise<typeof desktop> =>
  'importScripts' in globalThis ? import('./browser.ts') : import('./desktop.ts');

export const activate = async (context: ExtensionContext): Promise<AttuneApi> => (await entry()).activate(context);

/** VS Code waits for this, so that the server can end in peace. */
export const deactivate = async (): Promise<void> => (await entry()).deactivate();
