import { extensions, type LogOutputChannel, type Uri } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
  type StaticFeature,
} from 'vscode-languageclient';
import { noteSelector } from './notes.ts';
import { readNotesFor } from './notes-beside.ts';
import { QuietLog } from './quiet-log.ts';
import type { Restarts } from './restarts.ts';
import { showLines, showLinesCommand } from './show-lines.ts';
import type { NoteStatus } from './status.ts';

/** What a language client needs from the rest of Attune, and the events it reports to it. */
export interface Around {
  readonly channel: LogOutputChannel;
  readonly restarts: Restarts;
  /** The server's status of a note. `uri`: VS Code's spelling of its address. */
  readonly onStatus: (uri: Uri, status: NoteStatus) => void;
  readonly onRunning: () => void;
  /** The client may be about to try again; `isStillSo` says later whether it still has not started. */
  readonly onStartFailed: (isStillSo: () => boolean) => void;
}

/**
 * Whether VS Code's built-in Markdown extension lists headings. A web worker can't see extensions that run elsewhere,
 * so this assumes yes there.
 */
const listsHeadings = (): boolean =>
  'importScripts' in globalThis || extensions.getExtension('vscode.markdown-language-features') !== undefined;

/** Tells the server which client commands its code actions may use, and whether another extension lists headings. */
const ourCommands: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = {
      ...(capabilities.experimental as object | undefined),
      attuneCommands: ['attune.draftLetter'],
      attuneHeadings: !listsHeadings(),
    };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/**
 * Creates a client without starting it.
 *
 * @param make the part that differs between desktop and web: how the client reaches its server
 */
export function languageClient<Client extends BaseLanguageClient>(
  make: (options: LanguageClientOptions) => Client,
  around: Around,
): Client {
  const client = make(optionsFor(around));
  readNotesFor(client);
  client.registerFeature(ourCommands);
  client.onNotification('attune/status', (status: NoteStatus) => {
    around.onStatus(client.protocol2CodeConverter.asUri(status.uri), status);
  });
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) around.onRunning();
    if (newState === State.StartFailed) around.onStartFailed(() => client.state === State.StartFailed);
  });
  return client;
}

const optionsFor = ({ channel, restarts }: Around): LanguageClientOptions => ({
  documentSelector: noteSelector,
  outputChannel: new QuietLog(channel),
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  errorHandler: handlerOf(restarts),
  middleware: {
    executeCommand: async (command, args: unknown[], next): Promise<unknown> =>
      command === showLinesCommand ? showLines(args) : (next(command, args) as Promise<unknown>),
  },
  initializationFailedHandler: () => false,
  // onTabs stays off: a note in a background tab is not checked.
  diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true, onTabs: false },
});

const handlerOf = (restarts: Restarts): ErrorHandler => ({
  // A message could not be read or written. If the connection is really gone, `closed` is called next.
  error: () => ({ action: ErrorAction.Continue, handled: true }),
  closed: async () => {
    const { again, message } = await restarts.stopped();
    return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true, message };
  },
});
