import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toCodeActions, workspaceEdit } from './features/code-actions.ts';
import { toDiagnostics } from './features/diagnostics.ts';
import { toHover } from './features/hover.ts';
import { setKindEdit } from './features/set-kind.ts';
import { statusNotification, toStatus } from './features/status.ts';
import { Session, type Answer } from './session.ts';
import { SettingsSource, type ReadFile } from './settings-source.ts';
import { kinds, type Kind } from './text/kind.ts';

/** Sets the kind of a note: `[uri, kind]`. Works from any editor that can execute a command. */
export const setKindCommand = 'attune.server.setKind';

const never = { isCancellationRequested: false };

/** Answers on `connection`. `readFile` reads a settings file where there is a file system. The only file that holds a connection. */
export function serve(connection: Connection, readFile?: ReadFile): void {
  const documents = new TextDocuments(TextDocument);
  const session = new Session();
  let client: ClientCapabilities = {};
  const settings = new SettingsSource(connection, readFile);

  const can = (): { documentChanges: boolean } => ({
    documentChanges: client.workspace?.workspaceEdit?.documentChanges === true,
  });
  const pulls = (): boolean => client.textDocument?.diagnostic !== undefined;

  async function answerFor(
    uri: string,
    token: { readonly isCancellationRequested: boolean },
  ): Promise<Answer | undefined> {
    const document = documents.get(uri);
    if (!document) return undefined;
    const read = await settings.for(uri);
    if (!read.enable) return undefined;
    return session.answer(document, read, token);
  }

  /** For clients that cannot pull, and for the status bar of ours. Never throws: nobody waits for it. */
  async function tell(uri: string): Promise<void> {
    const answer = await answerFor(uri, never);
    const document = documents.get(uri);
    if (!document || (answer && answer.version !== document.version)) return; // a later change tells it
    if (!pulls())
      await connection.sendDiagnostics({
        uri,
        version: document.version,
        diagnostics: answer ? toDiagnostics(answer.analysis, answer.lines) : [],
      });
    if (answer) await connection.sendNotification(statusNotification, toStatus(answer));
  }

  const tellQuietly = (uri: string): void => {
    tell(uri).catch((reason: unknown) => {
      connection.console.error(
        `Attune could not read a document: ${reason instanceof Error ? reason.name : 'unknown reason'}`,
      );
    });
  };

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders }): InitializeResult => {
    client = capabilities;
    settings.start(capabilities, initializationOptions, workspaceFolders ?? []);
    return {
      serverInfo: { name: 'attune' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        diagnosticProvider: { identifier: 'attune', interFileDependencies: false, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        hoverProvider: true,
        executeCommandProvider: { commands: [setKindCommand] },
      },
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'attune' });
  });

  settings.onChange(() => {
    if (pulls()) connection.languages.diagnostics.refresh();
    for (const { uri } of documents.all()) tellQuietly(uri);
  });

  connection.languages.diagnostics.on(
    async ({ previousResultId, textDocument: { uri } }, token): Promise<DocumentDiagnosticReport> => {
      const answer = await answerFor(uri, token);
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.ServerCancelled, 'superseded', { retriggerRequest: true });
      if (!answer) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const { analysis, lines, resultId } = answer;
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: toDiagnostics(analysis, lines) };
    },
  );

  connection.onCodeAction(async ({ context, range, textDocument: { uri } }, token) => {
    const answer = await answerFor(uri, token);
    const document = documents.get(uri);
    if (!answer || document?.version !== answer.version) return [];
    const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const actions = toCodeActions(answer.analysis, answer.lines, answer, selection, can());
    const { only } = context;
    return only
      ? actions.filter(({ kind = '' }) => only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`)))
      : actions;
  });

  connection.onHover(async ({ position, textDocument: { uri } }, token) => {
    const answer = await answerFor(uri, token);
    const document = documents.get(uri);
    return answer && document ? toHover(answer.analysis, answer.lines, document.offsetAt(position)) : null;
  });

  connection.onExecuteCommand(async ({ arguments: args = [], command }) => {
    const [uri, kind] = args as readonly unknown[];
    const document = typeof uri === 'string' ? documents.get(uri) : undefined;
    if (command !== setKindCommand || !document || !kinds.includes(kind as Kind)) {
      connection.window.showInformationMessage(
        `Attune can set the kind of an open note to one of: ${kinds.join(', ')}.`,
      );
      return;
    }
    const { lines, version } = (await answerFor(document.uri, never)) ?? {};
    if (!lines || version !== document.version) return;
    const edit = setKindEdit(document.getText(), kind as Kind);
    await connection.workspace.applyEdit({
      label: 'Set the kind of this note',
      edit: workspaceEdit([edit], lines, document, can()),
    });
  });

  documents.onDidChangeContent(({ document }) => {
    tellQuietly(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    session.close(uri);
    settings.forget(uri);
    if (!pulls()) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  documents.listen(connection);
  connection.listen();
}
