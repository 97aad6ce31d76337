// Attune as an editor sees it: the packaged server, over standard input and output.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const uri = 'untitled:note.md';
const capabilities = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};

/** A server and the client that talks to it. */
export class Server {
  settings = {};
  #version = 0;
  #resultId;

  /**
   * `program`: a file for Node that speaks LSP, or one that runs it, with arguments. `flags`: for Node. `args`: for the
   * program.
   */
  constructor(program, flags = [], args = []) {
    this.process = spawn(process.execPath, [...flags, program, '--stdio', ...args].flat(), {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const [reader, writer] = [
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    ];
    this.connection = createProtocolConnection(reader, writer);
    this.connection.onRequest('workspace/configuration', ({ items }) => items.map(() => this.settings));
    this.connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.connection.onUnhandledNotification(() => {});
    this.connection.listen();
  }

  async start() {
    await this.connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    await this.connection.sendNotification('initialized', {});
  }

  async open(text, at = uri) {
    const textDocument = { uri: at, languageId: 'markdown', version: ++this.#version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    this.#resultId = undefined;
    return this.pull(at);
  }

  close(at = uri) {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: at } });
  }

  async pull(at = uri) {
    const params = { textDocument: { uri: at }, previousResultId: this.#resultId };
    const report = await this.connection.sendRequest('textDocument/diagnostic', params);
    this.#resultId = report.resultId;
    return report;
  }

  /** From the edit until its diagnostics arrive. */
  edit(range, text) {
    return timed(async () => {
      const contentChanges = [{ range, text }];
      const textDocument = { uri, version: ++this.#version };
      await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
      await this.pull();
    });
  }

  /** From the change of settings until its diagnostics arrive. */
  change(settings) {
    return timed(async () => {
      this.settings = settings;
      await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await this.pull();
    });
  }

  /** Resident memory in bytes. */
  memory() {
    return 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(this.process.pid)], { encoding: 'utf8' }));
  }

  /** Shuts down as an editor does. */
  async leave() {
    const isOver = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await isOver;
    this.connection.dispose();
  }

  end() {
    this.connection.dispose();
    this.process.kill('SIGKILL');
  }
}

async function timed(work) {
  const start = performance.now();
  await work();
  return { wall: performance.now() - start };
}

/** The LSP position of an offset. */
export function positionAt(text, offset) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { line, character: offset - (before.lastIndexOf('\n') + 1) };
}
