/** On the web: the server runs in a worker of the page, and nothing is sent anywhere. */
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

/** Leaves it to Attune to say in its own words what happened: the client's messages are meant for programmers. */
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
 * A new worker for every start: the language client ends the talk with the old one, but not the worker itself. It gets
 * the worker's two ends: the worker it would not know as one, as VS Code puts a function in the place of that class.
 */
async function startWorker(dist: Uri): Promise<MessageTransports> {
  worker?.terminate();
  const started = new Worker(Uri.joinPath(dist, 'server.js').toString(true));
  worker = started;
  // A script that can't be loaded tells only this event; without it the first request would wait for ever.
  started.addEventListener('error', () => void attune?.couldNotStart(), { once: true });
  // A worker can read no file: it waits for this one before it listens to the protocol.
  const data = await workspace.fs.readFile(Uri.joinPath(dist, 'attune.data'));
  started.postMessage({ data, files: dist.toString(true) });
  return { reader: new BrowserMessageReader(started), writer: new BrowserMessageWriter(started) };
}
