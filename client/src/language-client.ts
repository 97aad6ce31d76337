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

/** What a client hands on to the rest of Attune, and what it is given. */
export interface Around {
  readonly channel: LogOutputChannel;
  readonly restarts: Restarts;
  /** What the server makes of a note. `uri`: VS Code's own spelling of its address. */
  readonly onStatus: (uri: Uri, status: NoteStatus) => void;
  readonly onRunning: () => void;
  /** It may be on its way to another start: `isStillSo` tells later. */
  readonly onStartFailed: (isStillSo: () => boolean) => void;
}

/** VS Code’s own Markdown does; from a worker of a page an extension that runs elsewhere can’t be seen. */
const listsHeadings = (): boolean =>
  'importScripts' in globalThis || extensions.getExtension('vscode.markdown-language-features') !== undefined;

/** Tells the server which of our commands its code actions may name, and whether headings are listed without it. */
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
 * A client that is not started yet.
 *
 * @param make what differs between the desktop and the web: how a client reaches its server
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
  // onTabs stays off: a note in a tab that nobody looks at is not read.
  diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true, onTabs: false },
});

const handlerOf = (restarts: Restarts): ErrorHandler => ({
  // A message could not be read or written. If the connection is really gone, `closed` is asked next.
  error: () => ({ action: ErrorAction.Continue, handled: true }),
  closed: async () => {
    const { again, message } = await restarts.stopped();
    return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true, message };
  },
});
