import { commands, window, type LogOutputChannel, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { GetClient } from './get-client.ts';
import { KindItem } from './kind-item.ts';
import type { Around } from './language-client.ts';
import { bringCommand } from './last-time.ts';
import { letterCommands } from './letters.ts';
import { beginNamed, newNoteCommands, type Asks } from './new-note.ts';
import { RelationshipsView } from './relationships-view.ts';
import { Restarts } from './restarts.ts';
import type { ChildRhythm } from './rhythm/by-child.ts';
import { Rhythm } from './rhythm/rhythm.ts';
import type { RhythmTree } from './rhythm/tree.ts';
import { setKind } from './set-kind.ts';
import type { NoteStatus } from './status.ts';
import { Templates } from './templates.ts';

/** Loads what a language client is made of, and makes one. */
export type LoadClient = (around: Around) => Promise<BaseLanguageClient>;

/** What `activate` hands to other extensions. */
export interface AttuneApi {
  /** What Attune makes of an open note, as the status bar says it. */
  readonly statusOf: (uri: Uri) => NoteStatus | undefined;
  /** The map of the note in front, as the side bar shows it. */
  readonly relationships: Pick<RelationshipsView, 'getChildren' | 'getTreeItem' | 'onDidChangeTreeData'>;
  /** Contact with the families of the workspace, read now; and the lines of the view. */
  readonly rhythm: () => Promise<{ readonly children: readonly ChildRhythm[]; readonly tree: RhythmTree }>;
}

/** After a failed start, how long to wait for word of a restart before calling it a rest, in milliseconds. */
const SETTLED_AFTER = 1000;

const RESTART = 'Restart';
const DETAILS = 'Show details';

/** Attune in one editor window: its server, its item in the status bar, its commands. */
export class Attune {
  readonly api: AttuneApi;
  readonly #channel: LogOutputChannel = window.createOutputChannel('Attune', { log: true });
  readonly #kinds = new KindItem();
  readonly #relationships: RelationshipsView;
  readonly #restarts = new Restarts(() => this.#rest('Attune stopped a few times in a row, so it is resting now.'));
  readonly #loadClient: LoadClient;
  readonly #rhythm: Rhythm;
  readonly #subscriptions: { dispose(): unknown }[];
  #client: Promise<BaseLanguageClient> | undefined;
  #starting: ReturnType<typeof setTimeout> | undefined;
  #resting = false;

  /** @param extension where Attune is installed */
  constructor(loadClient: LoadClient, extension: Uri) {
    this.#loadClient = loadClient;
    const client: GetClient = () => (this.#client ??= this.#newClient());
    const families = { known: () => this.#rhythm.children, read: () => this.#rhythm.refresh() };
    const asks: Asks = { client, families, templates: new Templates(extension) };
    this.#rhythm = new Rhythm(client, (prefix, known) => beginNamed(asks, prefix, known));
    this.#relationships = new RelationshipsView(client);
    this.api = {
      statusOf: (uri) => this.#kinds.get(uri),
      relationships: this.#relationships,
      rhythm: async () => {
        await this.#rhythm.refresh();
        return { children: this.#rhythm.children, tree: this.#rhythm.tree };
      },
    };
    this.#subscriptions = [
      this.#channel,
      this.#kinds,
      this.#relationships,
      this.#rhythm,
      ...newNoteCommands(asks),
      bringCommand(client),
      ...letterCommands({ client, statusOf: (uri) => this.#kinds.get(uri) }),
      commands.registerCommand('attune.restartServer', () => this.restart()),
      commands.registerCommand('attune.showOutput', () => {
        this.#channel.show(true);
      }),
      commands.registerCommand('attune.setKind', (kind?: unknown) =>
        setKind(client, kind, (uri) => this.#kinds.get(uri)),
      ),
    ];
  }

  /** Starts the server when the editor has gone on with its own work, which does not wait for it. `began`: the time. */
  startSoon(began: number): void {
    this.#starting = setTimeout(() => void this.#start());
    this.#channel.info(`Attune: awake after ${(performance.now() - began).toFixed(0)} ms; the server is starting.`);
  }

  /** Never throws: a server that won't start must not take the editor's other features along. */
  async #start(): Promise<void> {
    try {
      this.#client ??= this.#newClient();
      await (await this.#client).start();
      this.#channel.info('Attune: ready.');
    } catch {
      // The reason is in the log already, as far as it may be; when the process died, Restarts has the next word.
      this.#channel.warn('Attune: could not start this time.');
    }
  }

  /** Begins anew with another client: one that failed or hangs while it starts can't be started a second time. */
  async restart(): Promise<void> {
    this.#channel.info('Attune: restart asked for.');
    this.#resting = false;
    this.#kinds.setResting(false);
    if (this.#restarts.startAfresh()) return;
    await this.#stop();
    this.#client = this.#newClient();
    await this.#start();
  }

  /** For a server that neither runs nor ends, such as a web worker whose script can't be loaded. */
  async couldNotStart(): Promise<void> {
    const client = await this.#loaded();
    if (!client?.isRunning()) this.#rest('Attune could not start just now.');
  }

  async deactivate(): Promise<void> {
    await this.#stop();
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }

  /** A client that could not be loaded is like one that could not be started: the person is told. */
  #newClient(): Promise<BaseLanguageClient> {
    const isCurrent = (): boolean => this.#client === loading;
    const loading = this.#loadClient({
      channel: this.#channel,
      restarts: this.#restarts,
      onStatus: (uri, status) => {
        this.#kinds.set(uri, status);
        this.#relationships.noteChanged(uri);
      },
      onRunning: () => {
        if (!isCurrent()) return;
        this.#resting = false;
        this.#kinds.setResting(false);
      },
      onStartFailed: (isStillSo) => {
        setTimeout(() => {
          if (isCurrent() && isStillSo() && !this.#restarts.pausing) void this.couldNotStart();
        }, SETTLED_AFTER);
      },
    });
    loading.catch(() => this.couldNotStart());
    return loading;
  }

  /** The client, if there is one by now; undefined where it could not be loaded, too. */
  async #loaded(): Promise<BaseLanguageClient | undefined> {
    try {
      return await this.#client;
    } catch {
      return undefined;
    }
  }

  /** A server that doesn't answer is ended by the client itself; that it had to be is no news for the person. */
  async #stop(): Promise<void> {
    clearTimeout(this.#starting);
    try {
      await (await this.#loaded())?.dispose();
    } catch {
      this.#channel.warn('Attune: the server was not running, or did not answer and was ended.');
    }
  }

  #rest(what: string): void {
    if (this.#resting) return;
    this.#resting = true;
    this.#kinds.setResting(true);
    void window
      .showWarningMessage(`${what} Your note is just as you left it.`, RESTART, DETAILS)
      .then(async (answer) => {
        if (answer === RESTART) await this.restart();
        if (answer === DETAILS) this.#channel.show(true);
      });
  }
}
