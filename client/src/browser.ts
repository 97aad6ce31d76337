/** On the web, the server runs in a web worker, and nothing is sent anywhere. */
import { began } from './began.ts';
import { Uri, workspace, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { Attune, type AttuneApi } from './attune.ts';
import { languageClient } from './language-client.ts';

/**
 * Shows none of the client's own error messages, which are meant for programmers: Attune tells the user in its own
 * words.
 */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

let attune: Attune | undefined;
let worker: Worker | undefined;

export function activate(context: ExtensionContext): AttuneApi {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  const start = (): Promise<MessageTransports> => startWorker(dist);
  attune = new Attune(
    (around) =>
      Promise.resolve(languageClient((options) => new QuietClient('attune', 'Attune', start, options), around)),
    context.extensionUri,
  );
  context.subscriptions.push(attune, { dispose: () => worker?.terminate() });
  attune.startSoon(began);
  return attune.api;
}

export async function deactivate(): Promise<void> {
  await attune?.deactivate();
  worker?.terminate();
}

/**
 * Starts a new worker each time: the language client closes its connection to the old worker but does not terminate it.
 * Passes the client a reader and a writer: it would not recognize the worker itself, because VS Code replaces the class
 * `Worker` with a function.
 */
async function startWorker(dist: Uri): Promise<MessageTransports> {
  worker?.terminate();
  const started = new Worker(Uri.joinPath(dist, 'server.js').toString(true));
  worker = started;
  // If the script can't be loaded, only this event says so. Without it, the first request would wait forever.
  started.addEventListener('error', () => void attune?.couldNotStart(), { once: true });
  // A worker can't read files. It waits for this data before it listens to the protocol.
  const data = await workspace.fs.readFile(Uri.joinPath(dist, 'attune.data'));
  started.postMessage({ data, files: dist.toString(true) });
  return { reader: new BrowserMessageReader(started), writer: new BrowserMessageWriter(started) };
}
