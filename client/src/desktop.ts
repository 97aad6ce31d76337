/** On a computer: the server runs beside VS Code as a process of its own. */
import { began } from './began.ts';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { Attune, type AttuneApi } from './attune.ts';

let attune: Attune | undefined;

/** Leaves it to Attune to say in its own words what happened: the client's messages are meant for programmers. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export function activate(context: ExtensionContext): AttuneApi {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6099'] } },
  };
  attune = new Attune((options) => new QuietClient('attune', 'Attune', server, options));
  context.subscriptions.push(attune);
  attune.startSoon(began);
  return attune.api;
}

export async function deactivate(): Promise<void> {
  await attune?.deactivate();
}
