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

/** A longer file is no note. */
const mostBytes = 256 * 1024;
/** So many notes go to the server at a time, so that it can answer others in between. */
const batch = 32;
/** A burst of changes, such as a checkout, is read in one go. In milliseconds. */
const settledAfter = 400;

interface Known {
  readonly mtime: number;
  readonly size: number;
  /** None for a file that is no note of a child. */
  readonly summary: NoteSummary | undefined;
}

/** Summaries of the notes in the workspace, in memory only. Files are read once, and again when they change. */
export class NoteSummaries {
  readonly #client: GetClient;
  readonly #known = new Map<string, Known>();
  readonly #changes = new EventEmitter<void>();
  readonly #dirty = new Map<string, Uri>();
  #watchers: Disposable[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** Not all files could be looked at. */
  isPartial = false;

  readonly onDidChange = this.#changes.event;

  constructor(client: GetClient) {
    this.#client = client;
  }

  *[Symbol.iterator](): Generator<NoteSummary> {
    for (const { summary } of this.#known.values()) if (summary) yield summary;
  }

  /**
   * Reads what is new or has changed.
   * @param report is told how many files there are and how many were looked at
   * @throws where the server does not answer
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

  /** Begins anew with other files. */
  forget(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = [];
    this.#known.clear();
  }

  /** Sums up those of the files that are not known as they are now. */
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
      // The server rests: a refresh reads them.
    }
    this.#changes.fire();
  }
}

/** Asked anew: it may have changed while something was waited for. */
const isCancelled = (token: CancellationToken): boolean => token.isCancellationRequested;

const never = {
  token: { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) },
};

/** Which files are looked at. */
const globs = (): readonly string[] =>
  workspace.getConfiguration('attune').get<string[]>('rhythm.include', ['**/*.md']);

/** The text of a note; nothing for what is too long to be one, or cannot be read. */
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
