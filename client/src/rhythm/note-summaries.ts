import {
  EventEmitter,
  RelativePattern,
  workspace,
  type CancellationToken,
  type Disposable,
  type FileStat,
  type Uri,
} from 'vscode';
import type { GetClient } from '../get-client.ts';
import { findNotes } from './find-notes.ts';
import type { NoteSummary } from './note-summary.ts';

/** A longer file is not a note. */
const mostBytes = 256 * 1024;
/** How many notes go to the server per request, so that it can answer others in between. */
const batch = 32;
/** A burst of changes, such as a checkout, is read together after this pause. In milliseconds. */
const settledAfter = 400;

interface Known {
  readonly mtime: number;
  readonly size: number;
  /** Absent for a file that is not a note about a child. */
  readonly summary: NoteSummary | undefined;
}

/** Summaries of the notes in the workspace, in memory only. Each file is read once, and again when it changes. */
export class NoteSummaries {
  readonly #client: GetClient;
  readonly #known = new Map<string, Known>();
  readonly #changes = new EventEmitter<void>();
  readonly #dirty = new Map<string, Uri>();
  #watchers: Disposable[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** Whether some files were not looked at. */
  isPartial = false;

  readonly onDidChange = this.#changes.event;

  constructor(client: GetClient) {
    this.#client = client;
  }

  *[Symbol.iterator](): Generator<NoteSummary> {
    for (const { summary } of this.#known.values()) if (summary) yield summary;
  }

  /**
   * Reads new and changed notes.
   *
   * @param report is called with the number of files looked at and the number of files in all
   * @throws if the server does not answer
   */
  async scan(token: CancellationToken, report: (done: number, all: number) => void): Promise<void> {
    this.#watch();
    const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const { isPartial, uris } = await findNotes(folders, globs(), token);
    if (token.isCancellationRequested) return;
    this.isPartial = isPartial;
    const there = new Set(uris.map(String));
    for (const uri of this.#known.keys()) if (!there.has(uri)) this.#known.delete(uri);
    for (let at = 0; at < uris.length; at += batch) {
      await this.#read(uris.slice(at, at + batch), token);
      if (isCancelled(token)) break;
      report(Math.min(at + batch, uris.length), uris.length);
      this.#changes.fire();
    }
    this.#changes.fire();
  }

  dispose(): void {
    clearTimeout(this.#settling);
    for (const watcher of this.#watchers) watcher.dispose();
    this.#changes.dispose();
  }

  /** Forgets all files and starts over. */
  forget(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = [];
    this.#known.clear();
  }

  /** Summarizes those files whose current version is not known. */
  async #read(uris: readonly Uri[], token: CancellationToken): Promise<void> {
    const stats = await Promise.all(uris.map((uri) => orNothing(workspace.fs.stat(uri))));
    const changed = uris.flatMap((uri, index) => {
      const stat = stats[index];
      const known = this.#known.get(uri.toString());
      if (!stat) this.#known.delete(uri.toString());
      return !stat || (known?.mtime === stat.mtime && known.size === stat.size) ? [] : [{ uri, stat }];
    });
    const texts = await Promise.all(changed.map(({ stat, uri }) => textOf(uri, stat)));
    const client = await this.#client();
    const notes = changed.map(({ stat, uri }, index) => ({
      uri: client.code2ProtocolConverter.asUri(uri),
      text: texts[index] ?? '',
      mtime: stat.mtime,
    }));
    if (notes.length === 0 || token.isCancellationRequested) return;
    const summaries = await client.sendRequest<NoteSummary[]>('attune/summaries', { notes }, token);
    for (const [index, { stat, uri }] of changed.entries()) {
      const summary = summaries[index];
      const own = summary?.child === undefined ? undefined : { ...summary, uri: uri.toString() };
      this.#known.set(uri.toString(), { mtime: stat.mtime, size: stat.size, summary: own });
    }
  }

  #watch(): void {
    if (this.#watchers.length > 0) return;
    const folders = workspace.workspaceFolders ?? [];
    for (const glob of globs())
      for (const folder of folders) {
        const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, glob));
        const note = (uri: Uri): void => this.#changed(uri);
        this.#watchers.push(watcher, watcher.onDidChange(note), watcher.onDidCreate(note), watcher.onDidDelete(note));
      }
  }

  #changed(uri: Uri): void {
    this.#dirty.set(uri.toString(), uri);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#readChanged(), settledAfter);
  }

  async #readChanged(): Promise<void> {
    const uris = [...this.#dirty.values()];
    this.#dirty.clear();
    const { token } = never;
    try {
      for (let at = 0; at < uris.length; at += batch) await this.#read(uris.slice(at, at + batch), token);
    } catch {
      // The server is down: a refresh will read them.
    }
    this.#changes.fire();
  }
}

/** A function, because the token may change while something is awaited. */
const isCancelled = (token: CancellationToken): boolean => token.isCancellationRequested;

const never = {
  token: { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) },
};

/** The globs of the files to look at. */
const globs = (): readonly string[] =>
  workspace.getConfiguration('attune').get<string[]>('rhythm.include', ['**/*.md']);

/** The text of a note; undefined if the file is too long to be one or cannot be read. */
async function textOf(uri: Uri, { size }: FileStat): Promise<string | undefined> {
  if (size > mostBytes) return undefined;
  const bytes = await orNothing(workspace.fs.readFile(uri));
  return bytes && new TextDecoder().decode(bytes);
}

async function orNothing<T>(asked: Thenable<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch {
    return undefined;
  }
}
