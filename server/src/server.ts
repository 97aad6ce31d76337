import type {
  CancellationToken,
  ClientCapabilities,
  CodeAction,
  CodeActionParams,
  CompletionItem,
  CompletionParams,
  Connection,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  Hover,
  HoverParams,
  InitializeParams,
  InitializeResult,
} from 'vscode-languageserver';
import { Commands, commands, whatItCan } from './commands.ts';
import { toCodeActions } from './features/code-actions.ts';
import { EarlierNotes } from './earlier-notes.ts';
import { draftKind } from './features/draft-letter.ts';
import { bringKind } from './features/held-in-mind.ts';
import { statusNotification, toStatus } from './features/status.ts';
import { fail } from './fail.ts';
import { guarded, nameOf } from './guarded.ts';
import { LetterRequests } from './letter-requests.ts';
import { dayOf } from './note/day.ts';
import { usualTrigger } from './note/last-time.ts';
import { NotesBeside, type NoteFilesAt } from './notes-beside.ts';
import { OpenDocument } from './open-document.ts';
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  CodeActionTriggerKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
} from './protocol.ts';
import { Session, type Answer } from './session.ts';
import { loadRules, settingsFilePattern, SettingsSource, type ReadFile } from './settings-source.ts';
import { listenForViews, listsHeadings, viewCapabilities } from './views.ts';

/** What the environment provides. `onAnswer` is called when a note was read. */
type Around = Partial<Readonly<{ readFile: ReadFile; notesAt: NoteFilesAt; onAnswer: () => void }>>;

/** Serves the protocol on `connection`. */
export const serve = (connection: Connection, around: Around = {}): void => new Server(connection, around).listen();

type Cancellable = Pick<CancellationToken, 'isCancellationRequested'>;

const never: Cancellable = { isCancellationRequested: false };

/** The only class that holds a connection. */
class Server {
  readonly #connection: Connection;
  readonly #session = new Session();
  readonly #documents = new TextDocuments<OpenDocument>({
    create: (...of) => new OpenDocument(...of),
    update: (document, changes, version) => {
      this.#session.edited(document.uri, changes);
      return document.update(changes, version);
    },
  });
  readonly #settings: SettingsSource;
  /** By URI, the id of the diagnostics last pushed to a client that cannot pull. */
  readonly #pushed = new Map<string, string>();
  readonly #beside: NotesBeside;
  readonly #earlier: EarlierNotes;
  readonly #letters = new LetterRequests({
    document: (uri) => this.#documents.get(uri),
    answerFor: (uri, token) => this.#answerFor(uri, token),
    changed: (uris) => {
      this.#lookAgain(uris);
    },
  });
  readonly #commands: Commands;
  readonly #onAnswer: Around['onAnswer'];
  #client: ClientCapabilities = {};

  constructor(connection: Connection, { notesAt, onAnswer, readFile }: Around) {
    this.#connection = connection;
    this.#onAnswer = onAnswer;
    this.#commands = new Commands(connection, (uri) => this.#documents.get(uri));
    this.#settings = new SettingsSource(connection, readFile);
    this.#beside = new NotesBeside(connection, this.#documents, this.#settings, notesAt);
    this.#earlier = new EarlierNotes(this.#beside, this.#session);
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#register());
    connection.languages.diagnostics.on(guarded((params, token) => this.#diagnose(params, token)));
    connection.onCodeAction(guarded((params, token) => this.#offer(params, token)));
    connection.onCodeActionResolve(guarded((action, token) => this.#letters.resolve(action, token)));
    connection.onHover(guarded((params, token) => this.#explain(params, token)));
    connection.onDefinition(guarded((params) => Promise.resolve(this.#letters.define(params, this.#client))));
    connection.onCompletion(guarded((params, token) => this.#complete(params, token)));
    connection.onExecuteCommand(guarded((params) => this.#commands.execute(params, this.#client)));
    this.#letters.listen(connection, guarded);
    listenForViews(connection, {
      answerFor: (uri, token) => this.#answerFor(uri, token),
      offsetAt: (uri, position) => this.#documents.get(uri)?.offsetAt(position),
      wantsCodeLens: async (uri) => (await this.#settings.for(uri)).codeLens,
      listsHeadings: () => listsHeadings(this.#client),
    });
    this.#settings.onChange(() => this.#refresh());
    this.#documents.onDidOpen(({ document: { uri } }) => {
      this.#letters.opened(uri);
    });
    this.#documents.onDidChangeContent(({ document: { uri } }) => {
      this.#quietly(this.#tell(uri));
    });
    this.#documents.onDidClose(({ document }) => {
      this.#letters.closed(document);
      this.#close(document.uri);
    });
    this.#beside.listen();
    this.#documents.listen(connection);
    connection.listen();
  }

  #initialize({ capabilities, initializationOptions }: InitializeParams): InitializeResult {
    this.#client = capabilities;
    this.#settings.start(capabilities, initializationOptions);
    this.#beside.start(capabilities);
    return {
      serverInfo: { name: 'attune' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        diagnosticProvider: { identifier: 'attune', interFileDependencies: false, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, bringKind, draftKind], resolveProvider: true },
        hoverProvider: true,
        definitionProvider: true,
        ...(!this.#beside.canRegister && { completionProvider: { triggerCharacters: [usualTrigger] } }),
        ...viewCapabilities,
        executeCommandProvider: { commands: [...commands] },
      },
    };
  }

  /** Registers for changes of settings, if the client supports it. */
  #register(): void {
    const { client } = this.#connection;
    const { didChangeConfiguration, didChangeWatchedFiles } = this.#client.workspace ?? {};
    if (didChangeConfiguration?.dynamicRegistration)
      this.#quietly(client.register(DidChangeConfigurationNotification.type, { section: 'attune' }));
    const watchers = [{ globPattern: settingsFilePattern }];
    if (didChangeWatchedFiles?.dynamicRegistration)
      this.#quietly(client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    this.#quietly(this.#beside.register());
    loadRules().catch(fail);
  }

  async #diagnose(
    { previousResultId, textDocument: { uri } }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const answer = await this.#answerFor(uri, token);
    if (!answer && (await this.#isJudged(uri)))
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'superseded', { retriggerRequest: true });
    if (!answer) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { id, marks } = await this.#letters.differencesFor(answer, token);
    const resultId = answer.resultId + id;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...answer.diagnostics, ...marks] };
  }

  async #offer(
    { context: { only, triggerKind }, range, textDocument: { uri } }: CodeActionParams,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const answer = await this.#answerFor(uri, token);
    const document = this.#documents.get(uri);
    if (!answer || document?.version !== answer.version) return [];
    const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const actions = [
      ...toCodeActions(answer.analysis, answer.lines, answer, selection, whatItCan(this.#client)),
      ...this.#letters.actionsFor(answer, this.#client),
    ];
    if (triggerKind !== CodeActionTriggerKind.Automatic && selection.start === selection.end)
      actions.push(...(await this.#beside.actions(document, selection.start, whatItCan(this.#client), token)));
    return only ? actions.filter(({ kind }) => only.some((wanted) => isKindOf(kind, wanted))) : actions;
  }

  async #explain(params: HoverParams, token: CancellationToken): Promise<Hover | null> {
    const { toHover } = await import('./later.ts');
    const { uri } = params.textDocument;
    const answer = await this.#answerFor(uri, token);
    const document = this.#documents.get(uri);
    if (!answer || document?.version !== answer.version) return null;
    return toHover(answer.analysis, answer.lines, document.offsetAt(params.position)) ?? this.#letters.hover(params);
  }

  /** Needs no analysis: the front matter and the current line are enough. */
  async #complete(
    { position, textDocument: { uri } }: CompletionParams,
    token: CancellationToken,
  ): Promise<CompletionItem[]> {
    const { toCompletions } = await import('./later.ts');
    const judged = await this.#isJudged(uri);
    const document = this.#documents.get(uri);
    if (!judged || !document) return [];
    const { documentationFormat, snippetSupport } = this.#client.textDocument?.completion?.completionItem ?? {};
    const can = {
      snippets: snippetSupport === true,
      markdown: documentationFormat?.includes(MarkupKind.Markdown) === true,
    };
    const offset = document.offsetAt(position);
    const held = await this.#beside.completions(document, offset, can, token);
    return [...held, ...toCompletions(document.getText(), offset, dayOf(new Date()), can)];
  }

  /** Pushes what changed: diagnostics to clients that cannot pull, the status to our own client. */
  async #tell(uri: string): Promise<void> {
    const answer = await this.#answerFor(uri, never);
    const version = this.#documents.get(uri)?.version;
    if (answer?.version !== version) return; // closed, or a later change will push it
    if (answer)
      await this.#connection.sendNotification(statusNotification, toStatus(answer.analysis, uri, answer.version));
    if (answer && !this.#pulls()) await this.#push(answer);
    await this.#letters.told(uri, never);
    if (answer && (await this.#earlier.look(answer))) this.#lookAgain([uri]);
  }

  /** Pushes diagnostics, unless the client has them already. */
  async #push(answer: Answer): Promise<void> {
    const { resultId, uri, version } = answer;
    const { id, marks } = await this.#letters.differencesFor(answer, never);
    if (this.#pushed.get(uri) === resultId + id) return;
    this.#pushed.set(uri, resultId + id);
    await this.#connection.sendDiagnostics({ uri, version, diagnostics: [...answer.diagnostics, ...marks] });
  }

  /** The answers for these documents changed, though the documents did not. */
  #lookAgain(uris: readonly string[]): void {
    if (this.#client.workspace?.diagnostics?.refreshSupport)
      this.#quietly(this.#connection.languages.diagnostics.refresh());
    if (!this.#pulls()) for (const uri of uris) this.#quietly(this.#tell(uri));
  }

  /** The settings changed, so every answer may change. */
  #refresh(): void {
    if (this.#client.workspace?.codeLens?.refreshSupport)
      this.#quietly(this.#connection.sendRequest(CodeLensRefreshRequest.type));
    if (this.#client.workspace?.diagnostics?.refreshSupport)
      this.#quietly(this.#connection.languages.diagnostics.refresh());
    this.#quietly(this.#beside.register());
    for (const { uri } of this.#documents.all()) {
      this.#quietly(this.#clearWhereOff(uri));
      this.#quietly(this.#tell(uri));
    }
  }

  async #clearWhereOff(uri: string): Promise<void> {
    if (!this.#pulls() && !(await this.#isJudged(uri))) await this.#clear(uri);
  }

  async #clear(uri: string): Promise<void> {
    this.#pushed.delete(uri);
    await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #close(uri: string): void {
    this.#session.close(uri);
    this.#earlier.close(uri);
    this.#settings.forget(uri);
    if (!this.#pulls()) this.#quietly(this.#clear(uri));
  }

  /** The answer for a note as it is now. Undefined if it is not open, not judged, canceled or superseded. */
  async #answerFor(uri: string, token: Cancellable): Promise<Answer | undefined> {
    const settings = await this.#settings.for(uri);
    const document = this.#documents.get(uri);
    const answer = document && settings.enable ? await this.#session.answer(document, settings, token) : undefined;
    if (answer) this.#onAnswer?.();
    return answer;
  }

  /** Is the note open, and Attune enabled for it? */
  async #isJudged(uri: string): Promise<boolean> {
    return this.#documents.get(uri) !== undefined && (await this.#settings.for(uri)).enable;
  }

  #pulls(): boolean {
    return this.#client.textDocument?.diagnostic !== undefined;
  }

  /** Not awaited. Only the name of an error is logged: its message could quote the note. */
  #quietly(promise: Promise<unknown>): void {
    promise.catch((reason: unknown) => this.#connection.console.error(`Attune could not go on (${nameOf(reason)}).`));
  }
}

/** “quickfix.plain” is a kind of “quickfix”, and everything is a kind of the empty one. */
const isKindOf = (kind = '', wanted: string): boolean =>
  wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
