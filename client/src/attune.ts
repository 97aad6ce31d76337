import { commands, window, type Disposable, type LogOutputChannel, type Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import { KindItem } from './kind-item.ts';
import { noteSelector } from './notes.ts';
import { QuietLog } from './quiet-log.ts';
import { Restarts } from './restarts.ts';
import { setKind } from './set-kind.ts';
import type { NoteStatus } from './status.ts';

/** What differs between the desktop and the web: how a client reaches its server. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What `activate` hands to other extensions: what Attune makes of an open note, as the status bar says it. */
export interface AttuneApi {
  statusOf(uri: Uri): NoteStatus | undefined;
}

const RESTART = 'Restart';
const DETAILS = 'Show details';

/** Attune in one editor window: its server, its item in the status bar, its commands. */
export class Attune implements Disposable {
  readonly #channel: LogOutputChannel = window.createOutputChannel('Attune', { log: true });
  readonly #kinds = new KindItem();
  readonly #restarts = new Restarts(() => this.#rest('Attune stopped a few times in a row, so it is resting now.'));
  readonly #client: BaseLanguageClient;
  readonly #subscriptions: Disposable[];

  constructor(makeClient: MakeClient) {
    this.#client = makeClient(this.#options());
    this.#client.onNotification('attune/status', (status: NoteStatus) => {
      this.#kinds.set(this.#client.protocol2CodeConverter.asUri(status.uri), status);
    });
    this.#subscriptions = [
      this.#channel,
      this.#kinds,
      commands.registerCommand('attune.restartServer', () => this.restart()),
      commands.registerCommand('attune.showOutput', () => this.#channel.show(true)),
      commands.registerCommand('attune.setKind', (kind?: unknown) => setKind(this.#client, kind, (uri) => this.#kinds.get(uri))),
    ];
  }

  readonly api: AttuneApi = { statusOf: (uri) => this.#kinds.get(uri) };

  /** Never throws: a server that won't start must not take the editor's other features along. */
  async start(): Promise<void> {
    this.#kinds.setResting(false);
    try {
      await this.#client.start();
      this.#channel.info('Attune: ready.');
    } catch {
      // The reason is in the log already, as far as it may be; when the process died, Restarts has the next word.
      this.#channel.warn('Attune: could not start this time.');
    }
  }

  async restart(): Promise<void> {
    this.#channel.info('Attune: restart asked for.');
    if (this.#restarts.startAfresh()) return;
    await this.#stop();
    await this.start();
  }

  /** For a server that neither runs nor ends, as a web worker can. */
  couldNotStart(): void {
    if (this.#client.isRunning()) return;
    this.#rest('Attune could not start just now.');
  }

  async deactivate(): Promise<void> {
    await this.#stop();
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }

  /** A server that doesn't answer is ended by the client itself; that it had to be is no news for the person. */
  async #stop(): Promise<void> {
    if (!this.#client.needsStop()) return;
    try {
      await this.#client.stop();
    } catch {
      this.#channel.warn('Attune: the server did not answer and was ended.');
    }
  }

  #rest(what: string): void {
    this.#kinds.setResting(true);
    void window.showWarningMessage(`${what} Your note is just as you left it.`, RESTART, DETAILS).then(async (answer) => {
      if (answer === RESTART) await this.restart();
      if (answer === DETAILS) this.#channel.show(true);
    });
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: noteSelector,
      outputChannel: new QuietLog(this.#channel),
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: this.#restarts,
      initializationFailedHandler: () => false,
      synchronize: { configurationSection: 'attune' },
      // onTabs stays off: a note in a tab that nobody looks at is not read.
      diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true, onTabs: false },
    };
  }
}
