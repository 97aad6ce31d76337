import type {
  CancellationToken,
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  Connection,
  Disposable,
} from 'vscode-languageserver';
import { Carried, type CarriedLine, type Writing } from './beside/carried.ts';
import { folderOf, nameOf, type NoteFiles, type Stamp } from './beside/note-files.ts';
import { runInSlices, type Cancellable } from './engine/drive.ts';
import type { ClientCan } from './features/code-actions.ts';
import type { CompletionCan } from './features/completion.ts';
import { heldAskedAt, toHeldActions, toHeldCompletions } from './features/held-in-mind.ts';
import { guarded } from './guarded.ts';
import { dayInName, dayOf } from './note/day.ts';
import { headOf, summaryOf, type Summary } from './note/summary.ts';
import type { OpenDocument } from './open-document.ts';
import { CompletionRequest, LSPErrorCodes, ResponseError } from './protocol.ts';
import { pathOf } from './session.ts';
import type { SettingsSource } from './settings-source.ts';
import { aboutIn } from './text/about.ts';
import { frontMatterOf } from './text/front-matter.ts';
import { kindInContent } from './text/kind.ts';

/** Access to the files of the folder at a URI, if the server itself can read them. */
export type NoteFilesAt = (uri: string) => NoteFiles | undefined;

/** The experimental client capability to read files for the server: on the web, and in virtual folders. */
const readsNotes = 'attuneNotesBeside';

type OfNote = Pick<OpenDocument, 'getText' | 'uri' | 'version'>;

/** The open notes. */
interface OpenDocuments {
  get(uri: string): OfNote | undefined;
}

/** The other notes of a child: what is carried from them into the open note, and what a view summarizes. */
export class NotesBeside {
  readonly #connection: Connection;
  readonly #documents: OpenDocuments;
  readonly #settings: SettingsSource;
  readonly #filesAt: NoteFilesAt | undefined;
  readonly #carried = new Carried();
  #client: ClientCapabilities = {};
  #trigger: { readonly is: string; readonly registered: Promise<Disposable> } | undefined;

  constructor(
    connection: Connection,
    documents: OpenDocuments,
    settings: SettingsSource,
    filesAt: NoteFilesAt | undefined,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#settings = settings;
    this.#filesAt = filesAt;
  }

  listen(): void {
    this.#connection.onRequest(
      'attune/lastTime',
      guarded((params: LastTimeParams, token) => this.#lastTime(params, token)),
    );
    this.#connection.onRequest(
      'attune/summaries',
      guarded((params: SummariesParams, token) => this.#summarize(params, token)),
    );
  }

  start(capabilities: ClientCapabilities): void {
    this.#client = capabilities;
  }

  /** If the client supports dynamic registration, the user may choose the trigger character. */
  get canRegister(): boolean {
    return this.#client.textDocument?.completion?.dynamicRegistration === true;
  }

  /** Registers for completion with the current trigger character, in place of the previous one. */
  async register(): Promise<void> {
    if (!this.canRegister) return;
    const { heldInMindTrigger: trigger } = await this.#settings.for(anyNote);
    const before = this.#trigger;
    if (before?.is === trigger) return;
    const options = { documentSelector: null, ...(trigger !== '' && { triggerCharacters: [trigger] }) };
    const registered = this.#connection.client.register(CompletionRequest.type, options);
    this.#trigger = { is: trigger, registered };
    (await before?.registered)?.dispose();
    await registered;
  }

  async completions(
    document: OfNote,
    offset: number,
    can: CompletionCan,
    token: CancellationToken,
  ): Promise<CompletionItem[]> {
    const text = document.getText();
    const { heldInMindTrigger } = await this.#settings.for(document.uri);
    const asked = heldAskedAt(text, offset, heldInMindTrigger);
    return asked ? toHeldCompletions(text, asked, await this.#lines(document.uri, text, token), can) : [];
  }

  /** Only for actions that the user requests: a light bulb on every empty line would be distracting. */
  async actions(document: OfNote, offset: number, can: ClientCan, token: CancellationToken): Promise<CodeAction[]> {
    const { uri, version } = document;
    const text = document.getText();
    const asked = heldAskedAt(text, offset, '');
    return asked ? toHeldActions(text, asked, await this.#lines(uri, text, token), { uri, version }, can) : [];
  }

  /** The lines that may be brought from last time into an open note, or into one that is about to begin. */
  async #lastTime({ text, uri }: LastTimeParams, token: CancellationToken): Promise<readonly CarriedLine[]> {
    const { enable } = await this.#settings.for(uri);
    const written = text ?? this.#documents.get(uri)?.getText();
    return enable && written !== undefined ? this.#lines(uri, written, token) : [];
  }

  async #summarize({ notes }: SummariesParams, token: CancellationToken): Promise<readonly DatedSummary[]> {
    const summaries = await runInSlices(summed(notes), token);
    if (!summaries) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    return summaries;
  }

  /** Does the folder hold an earlier note of the child that the text names? Only the first lines are read. */
  async hasEarlier(uri: string, text: string, token: Cancellable): Promise<boolean> {
    const { kindOf } = await this.#settings.for(uri);
    const asked = await this.#writing(uri, text);
    if (!asked) return false;
    return this.#carried.hasEarlier(asked.files, asked.writing, (beside) => kindOf(pathOf(beside)), token);
  }

  /** The lines for a note, except those that it contains already. */
  async #lines(uri: string, text: string, token: Cancellable): Promise<readonly CarriedLine[]> {
    const asked = await this.#writing(uri, text);
    if (!asked) return [];
    const lines = await this.#carried.lines(asked.files, asked.writing, token);
    return lines.filter(({ line }) => !text.includes(line));
  }

  /** The note being written, and the files beside it; undefined if it names no child, or the files cannot be read. */
  async #writing(uri: string, text: string): Promise<{ files: NoteFiles; writing: Writing } | undefined> {
    const front = frontMatterOf(text);
    const head = headOf(front);
    if (head.child === undefined || head.isOther) return undefined;
    const place = await this.#placeOf(uri, head.child);
    if (!place) return undefined;
    const { files, ...where } = place;
    const { kindOf } = await this.#settings.for(uri);
    const writing = {
      ...where,
      child: head.child,
      people: aboutIn(front).people,
      kind: head.kind ?? kindOf(pathOf(uri)) ?? kindInContent(text.slice(front?.end ?? 0)),
      date: head.date ?? dayInName(where.name) ?? dayOf(new Date()),
    };
    return { files, writing };
  }

  /**
   * Where the notes beside a note are. For an unsaved note, the workspace folder, if all of its notes are about the
   * same child.
   */
  async #placeOf(uri: string, child: string): Promise<{ files: NoteFiles; folder: string; name: string } | undefined> {
    const isNew = uri.startsWith('untitled:');
    const folder = isNew ? await this.#onlyFolder() : folderOf(uri);
    const files = folder === undefined ? undefined : this.#filesFor(folder);
    if (folder === undefined || !files) return undefined;
    if (isNew && !(await this.#carried.isOneChilds(files, folder, child))) return undefined;
    return { files, folder, name: isNew ? '' : nameOf(uri) };
  }

  /** The workspace folder, if there is exactly one. */
  async #onlyFolder(): Promise<string | undefined> {
    if (this.#client.workspace?.workspaceFolders !== true) return undefined;
    const folders = (await this.#connection.workspace.getWorkspaceFolders()) ?? [];
    return folders.length === 1 ? folders[0]?.uri.replace(/\/$/, '') : undefined;
  }

  #filesFor(folder: string): NoteFiles | undefined {
    const own = this.#filesAt?.(folder);
    if (own) return own;
    const experimental = this.#client.experimental as Readonly<Record<string, unknown>> | undefined;
    return experimental?.[readsNotes] === true ? clientFiles(this.#connection) : undefined;
  }
}

/** Files that the client reads for the server. */
const clientFiles = (connection: Connection): NoteFiles => ({
  list: (folder) => connection.sendRequest<string[]>('attune/notesBeside', { folder }),
  stamps: async (uris) =>
    (await connection.sendRequest<(Stamp | null)[]>('attune/notesBeside/stamps', { uris })).map(
      (stamp) => stamp ?? undefined,
    ),
  read: async (uris, limit) =>
    (await connection.sendRequest<(string | null)[]>('attune/notesBeside/read', { uris, limit })).map(
      (text) => text ?? undefined,
    ),
});

/** A note that the client has read. */
interface ReadNote {
  readonly uri: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly mtime: number;
}

/** A summary with the day of its note: from its front matter, else from its name, else when it last changed. */
type DatedSummary = Omit<Summary, 'date'> & { readonly uri: string; readonly date: string };

function* summed(notes: readonly ReadNote[]): Generator<void, readonly DatedSummary[]> {
  const summaries: DatedSummary[] = [];
  for (const { mtime, text, uri } of notes) {
    const summary = summaryOf(text);
    summaries.push({ ...summary, uri, date: summary.date ?? dayInName(nameOf(uri)) ?? dayOf(new Date(mtime)) });
    yield;
  }
  return summaries;
}

/** `attune/lastTime`: a note by its URI. With `text`, it need not be open yet. */
interface LastTimeParams {
  readonly uri: string;
  readonly text?: string;
}

/** `attune/summaries`: notes that the client has read. */
interface SummariesParams {
  readonly notes: readonly ReadNote[];
}

/** Used to ask for the settings that apply to any note. */
const anyNote = 'untitled:attune';
