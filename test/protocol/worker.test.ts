import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const address = 'https://example.org/attune/dist';

interface Message {
  readonly id?: number;
  readonly result?: unknown;
}

/** A web worker, as far as the server uses it. Its scripts come from an address. */
class PageWorker {
  readonly loaded: string[] = [];
  readonly #said: Message[] = [];
  #listeners: ((event: { data: unknown }) => void)[] = [];

  constructor(dist: string) {
    const scope: Record<string, unknown> = {
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      queueMicrotask,
      performance,
      console,
      TextDecoder,
      TextEncoder,
      Uint8Array,
      addEventListener: (_: 'message', listener: (event: { data: unknown }) => void, how?: { once?: boolean }) => {
        const once = (event: { data: unknown }): void => {
          this.#listeners = this.#listeners.filter((each) => each !== once);
          listener(event);
        };
        this.#listeners.push(how?.once ? once : listener);
      },
      postMessage: (message: Message) => void this.#said.push(message),
      importScripts: (from: string) => {
        assert.ok(from.startsWith(`${address}/`), from);
        run(from.slice(address.length + 1));
      },
    };
    Object.defineProperty(scope, 'onmessage', {
      set: (listener: (event: { data: unknown }) => void) => void this.#listeners.push(listener),
    });
    scope['self'] = scope;
    const context = vm.createContext(scope);
    const run = (name: string): void => {
      this.loaded.push(name.replace(/(?:-[A-Z\d]{8})?\.js$/, ''));
      vm.runInContext(readFileSync(path.join(dist, name), 'utf8'), context, { filename: name });
    };
    run('server.js');
  }

  /** Each message is a separate turn of the event loop. */
  async say(data: unknown): Promise<void> {
    for (const listener of [...this.#listeners]) listener({ data });
    await new Promise((resolve) => setImmediate(resolve));
  }

  async ask(id: number, method: string, params: unknown): Promise<unknown> {
    await this.say({ jsonrpc: '2.0', id, method, params });
    for (let turn = 0; turn < 500; turn++) {
      const answer = this.#said.find((message) => message.id === id && 'result' in message);
      if (answer) return answer.result;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`no answer to ${method}: ${JSON.stringify(this.#said)}`);
  }
}

// A web worker has no Node: the files of the server are scripts, which it loads one by one.
describe('the server in a web worker', () => {
  it('starts with the data that it is given, and loads the files it is asked for', async () => {
    const worker = new PageWorker(dist);
    assert.deepEqual(worker.loaded, ['server']);
    const data = new Uint8Array(readFileSync(path.join(dist, 'attune.data')));
    await worker.say({ data, files: address });
    const capabilities = { textDocument: { diagnostic: {}, completion: {} } };
    const begun = worker.ask(1, 'initialize', { processId: null, rootUri: null, capabilities });
    assert.match(JSON.stringify(await begun), /"hoverProvider":true/);
    assert.ok(worker.loaded.includes('server-worker') && !worker.loaded.includes('server-main'));
    assert.ok(!worker.loaded.includes('server-settings'));

    const uri = 'untitled:note.md';
    await worker.say({ jsonrpc: '2.0', method: 'initialized', params: {} });
    assert.ok(worker.loaded.includes('server-settings'));
    const text = '---\nkind: session-note\n---\n\nMom failed to do the exercises.\n';
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await worker.say({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    const found = await worker.ask(2, 'textDocument/diagnostic', { textDocument: { uri } });
    assert.match(JSON.stringify(found), /caregiver-blame/);
    assert.ok(!worker.loaded.includes('server-later'));
    const why = await worker.ask(3, 'textDocument/hover', {
      textDocument: { uri },
      position: { line: 4, character: 6 },
    });
    assert.match(JSON.stringify(why), /Fault placed on a caregiver/);
    assert.ok(worker.loaded.includes('server-later'));
  });

  it('refers to each of its files by a single name', () => {
    const pieces = readdirSync(dist).filter((name) => name.startsWith('server-'));
    const named = new Set(
      ['server.js', ...pieces].flatMap(
        (name) => readFileSync(path.join(dist, name), 'utf8').match(/server-[\w-]+\.js/g) ?? [],
      ),
    );
    assert.deepEqual([...named].sort(), pieces.sort());
  });
});
