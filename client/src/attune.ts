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

/** Loads the modules of the language client and creates one. */
export type LoadClient = (around: Around) => Promise<BaseLanguageClient>;

/** What `activate` returns to other extensions. */
export interface AttuneApi {
  /** The status of an open note, as the status bar shows it. */
  readonly statusOf: (uri: Uri) => NoteStatus | undefined;
  /** The map of the active note, as the side bar shows it. */
  readonly relationships: Pick<RelationshipsView, 'getChildren' | 'getTreeItem' | 'onDidChangeTreeData'>;
  /** Reads the notes of the workspace, then returns the contact with each family and the lines of the view. */
  readonly rhythm: () => Promise<{ readonly children: readonly ChildRhythm[]; readonly tree: RhythmTree }>;
}

/** How long to wait for a restart after a failed start before telling the user, in milliseconds. */
const SETTLED_AFTER = 1000;

const RESTART = 'Restart';
const DETAILS = 'Show details';

/** Attune in one editor window: its server, its status bar item, its commands. */
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

  /** @param extension the folder where Attune is installed */
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

  /**
   * Starts the server in a later task, so that the editor does not wait for it. `began`: when the extension began to
   * run.
   */
  startSoon(began: number): void {
    this.#starting = setTimeout(() => void this.#start());
    this.#channel.info(`Attune: awake after ${(performance.now() - began).toFixed(0)} ms; the server is starting.`);
  }

  /** Never throws: the editor's other features must survive a server that won't start. */
  async #start(): Promise<void> {
    try {
      this.#client ??= this.#newClient();
      await (await this.#client).start();
      this.#channel.info('Attune: ready.');
    } catch {
      // The log already holds as much of the reason as it may. If the process died, Restarts decides what comes next.
      this.#channel.warn('Attune: could not start this time.');
    }
  }

  /** Starts again with a new client: one that failed or hangs while starting cannot be started a second time. */
  async restart(): Promise<void> {
    this.#channel.info('Attune: restart asked for.');
    this.#resting = false;
    this.#kinds.setResting(false);
    if (this.#restarts.startAfresh()) return;
    await this.#stop();
    this.#client = this.#newClient();
    await this.#start();
  }

  /** For a server that neither runs nor exits, such as a web worker whose script can't be loaded. */
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

  /** Tells the user if the client cannot be loaded, just as if it could not be started. */
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

  /** The client, or undefined if there is none yet or it could not be loaded. */
  async #loaded(): Promise<BaseLanguageClient | undefined> {
    try {
      return await this.#client;
    } catch {
      return undefined;
    }
  }

  /** The client itself ends a server that doesn't answer. The user need not know that this was necessary. */
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
