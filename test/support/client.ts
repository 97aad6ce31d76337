import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type ConfigurationParams,
  type Diagnostic,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/server.ts';
import type { NoteFilesAt } from '../../server/src/notes-beside.ts';
import type { ReadFile } from '../../server/src/settings-source.ts';

/** A client that pulls diagnostics and can be asked for its settings, like VS Code. */
export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true } },
};

/** A client that only receives what the server pushes, like Neovim 0.7. */
export const waiting: ClientCapabilities = {};

/**
 * A client connected to a real server over two in-memory pipes. It records everything that the server sends unasked.
 */
export class Client {
  readonly connection: ProtocolConnection;
  readonly said: { readonly method: string; readonly params: unknown }[] = [];
  uri = 'untitled:letter.md';
  /** The folders of the workspace. */
  folders: readonly string[] = [];
  /** The answer to the server's requests for settings. A function is called for each note. */
  settings: unknown = {};
  #version = 0;

  constructor(readFile?: ReadFile, notesAt?: NoteFilesAt) {
    const [up, down] = [new PassThrough(), new PassThrough()];
    serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
      ...(readFile && { readFile }),
      ...(notesAt && { notesAt }),
    });
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.connection.onUnhandledNotification(({ method, params }) => void this.said.push({ method, params }));
    const answers: Readonly<Record<string, (params: unknown) => unknown>> = {
      'workspace/configuration': (params) => this.#settingsOf(params as ConfigurationParams),
      'workspace/applyEdit': () => ({ applied: true }),
      'workspace/diagnostic/refresh': () => null,
      'client/registerCapability': () => null,
      'client/unregisterCapability': () => null,
      'workspace/workspaceFolders': () => this.folders.map((uri) => ({ uri, name: 'notes' })),
    };
    for (const [method, answer] of Object.entries(answers))
      this.connection.onRequest(method, (params: unknown) => {
        this.said.push({ method, params });
        return answer(params);
      });
    this.connection.listen();
  }

  #settingsOf({ items }: ConfigurationParams): unknown[] {
    const { settings } = this;
    return items.map(({ scopeUri }) =>
      typeof settings === 'function' ? (settings as (uri?: string) => unknown)(scopeUri) : settings,
    );
  }

  async start(capabilities: ClientCapabilities, initializationOptions?: unknown): Promise<unknown> {
    const params = { processId: null, rootUri: null, workspaceFolders: null, capabilities, initializationOptions };
    const result = await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  open(text: string): Promise<void> {
    const textDocument = { uri: this.uri, languageId: 'markdown', version: ++this.#version, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Inserts `text` at a place in the note, as typing does. */
  type(line: number, character: number, text: string): Promise<void> {
    const at = { line, character };
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version: ++this.#version },
      contentChanges: [{ range: { start: at, end: at }, text }],
    });
  }

  pull(previousResultId?: string): Promise<{ kind: string; resultId: string; items: Diagnostic[] }> {
    const textDocument = { uri: this.uri };
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument, previousResultId });
  }

  actions(line: number, character: number, only?: string[]): Promise<CodeAction[]> {
    const at = { line, character };
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: this.uri },
      range: { start: at, end: at },
      context: { diagnostics: [], ...(only && { only }) },
    });
  }

  /** Waits for the first message of this kind, including those already received. */
  async hears<T>(method: string, isMeant: (params: T) => boolean = () => true): Promise<T> {
    for (let turn = 0; turn < 500; turn++) {
      const found = this.said.find((each) => each.method === method && isMeant(each.params as T));
      if (found) return found.params as T;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`the server did not say ${method}`);
  }

  end(): void {
    this.connection.dispose();
  }
}
