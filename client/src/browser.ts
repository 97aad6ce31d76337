/** The entry point on the web: the server runs in a worker of the page, and nothing is sent anywhere. */
import { began } from './began.ts';
import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { Attune, type AttuneApi } from './attune.ts';

/** Leaves it to Attune to say in its own words what happened: the client's messages are meant for programmers. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

let attune: Attune | undefined;
let worker: Worker | undefined;

export function activate(context: ExtensionContext): AttuneApi {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true);
  attune = new Attune((options) => new QuietClient('attune', 'Attune', () => startWorker(script), options));
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
function startWorker(script: string): Promise<MessageTransports> {
  worker?.terminate();
  const started = new Worker(script);
  worker = started;
  // A script that can't be loaded tells only this event; without it the first request would wait for ever.
  started.addEventListener('error', () => attune?.couldNotStart(), { once: true });
  return Promise.resolve({ reader: new BrowserMessageReader(started), writer: new BrowserMessageWriter(started) });
}
