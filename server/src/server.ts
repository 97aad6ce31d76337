import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  LSPErrorCodes,
  MarkupKind,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type CompletionParams,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type ExecuteCommandParams,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toCodeActions, workspaceEdit, type ClientCan } from './features/code-actions.ts';
import { dayOf, toCompletions } from './features/completion.ts';
import { toHover } from './features/hover.ts';
import { Lines } from './features/positions.ts';
import { setKindEdit } from './features/set-kind.ts';
import { statusNotification, toStatus } from './features/status.ts';
import { Session, type Answer } from './session.ts';
import { settingsFilePattern, SettingsSource, type ReadFile } from './settings-source.ts';
import { kinds, type Kind } from './text/kind.ts';

/** Sets the kind of a note: `[uri, kind]`. Works from any editor that can execute a command. */
const setKindCommand = 'attune.server.setKind';

/** Answers on `connection`. `readFile` reads a settings file where there is a file system. */
export const serve = (connection: Connection, readFile?: ReadFile): void => new Server(connection, readFile).listen();

type Cancellable = Pick<CancellationToken, 'isCancellationRequested'>;

const never: Cancellable = { isCancellationRequested: false };

/** The only one that holds a connection. */
class Server {
  readonly #connection: Connection;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #session = new Session();
  readonly #settings: SettingsSource;
  #client: ClientCapabilities = {};

  constructor(connection: Connection, readFile: ReadFile | undefined) {
    this.#connection = connection;
    this.#settings = new SettingsSource(connection, readFile);
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#register());
    connection.languages.diagnostics.on(guarded((params, token) => this.#diagnose(params, token)));
    connection.onCodeAction(guarded((params, token) => this.#offer(params, token)));
    connection.onHover(guarded((params, token) => this.#explain(params, token)));
    connection.onCompletion(guarded((params) => this.#complete(params)));
    connection.onExecuteCommand(guarded((params) => this.#execute(params)));
    this.#settings.onChange(() => this.#refresh());
    this.#documents.onDidChangeContent(({ document: { uri } }) => {
      this.#quietly(this.#tell(uri));
    });
    this.#documents.onDidClose(({ document: { uri } }) => {
      this.#close(uri);
    });
    this.#documents.listen(connection);
    connection.listen();
  }

  #initialize({ capabilities, initializationOptions }: InitializeParams): InitializeResult {
    this.#client = capabilities;
    this.#settings.start(capabilities, initializationOptions);
    return {
      serverInfo: { name: 'attune' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        diagnosticProvider: { identifier: 'attune', interFileDependencies: false, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        hoverProvider: true,
        completionProvider: {},
        executeCommandProvider: { commands: [setKindCommand] },
      },
    };
  }

  /** Asks to be told when settings change, where the client offers that. */
  #register(): void {
    const { client } = this.#connection;
    const { didChangeConfiguration, didChangeWatchedFiles } = this.#client.workspace ?? {};
    if (didChangeConfiguration?.dynamicRegistration)
      this.#quietly(client.register(DidChangeConfigurationNotification.type, { section: 'attune' }));
    const watchers = [{ globPattern: settingsFilePattern }];
    if (didChangeWatchedFiles?.dynamicRegistration)
      this.#quietly(client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  async #diagnose(
    { previousResultId, textDocument: { uri } }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const answer = await this.#answerFor(uri, token);
    if (!answer && (await this.#isJudged(uri)))
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'superseded', { retriggerRequest: true });
    if (!answer) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { diagnostics, resultId } = answer;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
  }

  async #offer(
    { context: { only }, range, textDocument: { uri } }: CodeActionParams,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const answer = await this.#answerFor(uri, token);
    const document = this.#documents.get(uri);
    if (!answer || document?.version !== answer.version) return [];
    const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const actions = toCodeActions(answer.analysis, answer.lines, answer, selection, this.#can());
    return only ? actions.filter(({ kind }) => only.some((wanted) => isKindOf(kind, wanted))) : actions;
  }

  async #explain({ position, textDocument: { uri } }: HoverParams, token: CancellationToken): Promise<Hover | null> {
    const answer = await this.#answerFor(uri, token);
    const document = this.#documents.get(uri);
    if (!answer || document?.version !== answer.version) return null;
    return toHover(answer.analysis, answer.lines, document.offsetAt(position));
  }

  /** Needs no analysis: the note before the first word of a template says all there is to know. */
  async #complete({ position, textDocument: { uri } }: CompletionParams): Promise<CompletionItem[]> {
    const judged = await this.#isJudged(uri);
    const document = this.#documents.get(uri);
    if (!judged || !document) return [];
    const { documentationFormat, snippetSupport } = this.#client.textDocument?.completion?.completionItem ?? {};
    const can = {
      snippets: snippetSupport === true,
      markdown: documentationFormat?.includes(MarkupKind.Markdown) === true,
    };
    return toCompletions(document.getText(), document.offsetAt(position), dayOf(new Date()), can);
  }

  async #execute({ arguments: [uri, kind] = [], command }: ExecuteCommandParams): Promise<void> {
    const document = typeof uri === 'string' ? this.#documents.get(uri) : undefined;
    if (command !== setKindCommand || !document || !isKind(kind)) {
      const message = `Attune can set the kind of an open note to one of: ${kinds.join(', ')}.`;
      await this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      return;
    }
    const text = document.getText();
    const edit = workspaceEdit([setKindEdit(text, kind)], new Lines(text), document, this.#can());
    await this.#connection.workspace.applyEdit({ label: 'Set the kind of this note', edit });
  }

  /** For clients that cannot pull, and for the status bar of ours. */
  async #tell(uri: string): Promise<void> {
    const answer = await this.#answerFor(uri, never);
    const version = this.#documents.get(uri)?.version;
    if (answer?.version !== version) return; // closed, or a later change tells it
    if (answer)
      await this.#connection.sendNotification(statusNotification, toStatus(answer.analysis, uri, answer.version));
    if (answer && !this.#pulls())
      await this.#connection.sendDiagnostics({
        uri,
        version: answer.version,
        diagnostics: [...answer.diagnostics],
      });
  }

  /** Settings changed: every answer may. */
  #refresh(): void {
    if (this.#client.workspace?.diagnostics?.refreshSupport)
      this.#quietly(this.#connection.languages.diagnostics.refresh());
    for (const { uri } of this.#documents.all()) {
      this.#quietly(this.#clearWhereOff(uri));
      this.#quietly(this.#tell(uri));
    }
  }

  async #clearWhereOff(uri: string): Promise<void> {
    if (!this.#pulls() && !(await this.#isJudged(uri)))
      await this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #close(uri: string): void {
    this.#session.close(uri);
    this.#settings.forget(uri);
    if (!this.#pulls()) this.#quietly(this.#connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** The answer for a note as it is now; undefined when it is not open or not judged, cancelled, or a later one is asked for. */
  async #answerFor(uri: string, token: Cancellable): Promise<Answer | undefined> {
    const settings = await this.#settings.for(uri);
    const document = this.#documents.get(uri);
    return document && settings.enable ? this.#session.answer(document, settings, token) : undefined;
  }

  /** Is the note open, and Attune switched on for it? */
  async #isJudged(uri: string): Promise<boolean> {
    return this.#documents.get(uri) !== undefined && (await this.#settings.for(uri)).enable;
  }

  #can(): ClientCan {
    return { documentChanges: this.#client.workspace?.workspaceEdit?.documentChanges === true };
  }

  #pulls(): boolean {
    return this.#client.textDocument?.diagnostic !== undefined;
  }

  /** Nobody waits for this. What goes wrong is told by its name only: a message could quote the note. */
  #quietly(promise: Promise<unknown>): void {
    promise.catch((reason: unknown) => this.#connection.console.error(`Attune could not go on (${nameOf(reason)}).`));
  }
}

const isKind = (raw: unknown): raw is Kind => kinds.some((kind) => kind === raw);

/** “quickfix.plain” is a kind of “quickfix”, and everything is a kind of the empty one. */
const isKindOf = (kind = '', wanted: string): boolean =>
  wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);

const nameOf = (reason: unknown): string => (reason instanceof Error ? reason.name : 'unknown reason');

/** A handler whose errors carry nothing of the note: our own pass, of others the name is told. */
const guarded =
  <P, R>(handler: (params: P, token: CancellationToken) => Promise<R>) =>
  async (params: P, token: CancellationToken): Promise<R> => {
    try {
      return await handler(params, token);
    } catch (reason) {
      if (reason instanceof ResponseError) throw reason;
      throw new ResponseError(ErrorCodes.InternalError, `Attune could not answer (${nameOf(reason)}).`);
    }
  };
