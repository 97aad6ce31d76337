import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError, type Diagnostic } from 'vscode-languageserver/node';
import { Client, pulling, waiting } from '../support/client.ts';

const letter = "---\nkind: caregiver-letter\n---\n\nJo's hypotonia makes sitting tiring.\n";

interface Published {
  readonly diagnostics: readonly Diagnostic[];
  readonly version?: number;
}

describe('a request', () => {
  let client: Client;
  beforeEach(() => void (client = new Client()));
  afterEach(() => client.end());

  it('that is canceled ends soon, and the next one is answered', async () => {
    await client.start(pulling);
    // all paragraphs are different, because equal ones are analyzed once
    const long = Array.from({ length: 1_000 }, (_, count) => `We sang ${String(count)} songs. He asked for more.\n\n`);
    await client.open(`${letter}\n${long.join('')}`);
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: client.uri } };
    const pull = client.connection.sendRequest('textDocument/diagnostic', params, source.token);
    setTimeout(() => {
      source.cancel();
    }, 5);
    await assert.rejects(
      pull,
      (reason) => reason instanceof ResponseError && reason.code === LSPErrorCodes.ServerCancelled,
    );
    await client.type(6, 0, 'He laughed. ');
    assert.equal((await client.pull()).items.length, 1);
  });

  it('about a note that is not open has an empty answer', async () => {
    await client.start(pulling);
    assert.deepEqual((await client.pull()).items, []);
    assert.deepEqual(await client.actions(0, 0), []);
    const hover = { textDocument: { uri: client.uri }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest('textDocument/hover', hover), null);
  });

  it('that is invalid is rejected without a word of the note', async () => {
    await client.start(pulling);
    await client.open(letter);
    const params = { textDocument: { uri: client.uri }, range: {}, context: {} };
    await assert.rejects(
      client.connection.sendRequest('textDocument/codeAction', params),
      /^Error: Attune could not answer \(\w+\)\.$/,
    );
  });

  it('to keep a word adds a comment that silences the rule', async () => {
    await client.start(pulling);
    await client.open(letter);
    const keep = (await client.actions(4, 6)).find(({ kind }) => kind === 'quickfix.keep');
    assert.match(JSON.stringify(keep?.edit), /<!-- attune-disable-next-line jargon-term: my reason -->/);
    await client.type(4, 0, '<!-- attune-disable-next-line jargon-term: my reason -->\n');
    assert.deepEqual((await client.pull()).items, []);
  });
});

describe('settings', () => {
  let client: Client;
  afterEach(() => client.end());

  it('of one note do not apply to another', async () => {
    client = new Client();
    client.settings = (uri: string) => ({ enable: !uri.includes('private') });
    await client.start(pulling);
    const other = 'untitled:private.md';
    const textDocument = { uri: other, languageId: 'markdown', version: 1, text: letter };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    await client.open(letter);
    assert.equal((await client.pull()).items.length, 1);
    assert.deepEqual(await client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: other } }), {
      kind: 'full',
      items: [],
    });
  });

  it('that a client pushes are used, from the start and when they change', async () => {
    client = new Client();
    await client.start(waiting, { attune: { rules: { 'jargon-term': 'warning' } } });
    await client.open(letter);
    const published = (isMeant: (params: Published) => boolean): Promise<Published> =>
      client.hears('textDocument/publishDiagnostics', isMeant);
    await published(({ diagnostics: [first] }) => first?.severity === 2);
    const push = (attune: unknown): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { attune } });
    await push({ rules: { 'jargon-term': 'hint' } });
    await published(({ diagnostics: [first] }) => first?.severity === 4);
    await push({ enable: false });
    await published(({ diagnostics }) => diagnostics.length === 0);
  });

  it('of a client that claims it can be asked, but cannot, are the defaults', async () => {
    client = new Client();
    client.settings = () => {
      throw new Error('no settings here');
    };
    await client.start(pulling);
    await client.open(letter);
    assert.equal((await client.pull()).items.length, 1);
  });

  it('in a file are read again when the file changes, and override those of the editor', async () => {
    let raw: unknown = { rules: { 'jargon-term': 'off' } };
    client = new Client(() => Promise.resolve({ name: '.attune.yaml', raw }));
    client.settings = { rules: { 'jargon-term': 'warning' } };
    const dynamicRegistration = true;
    await client.start({
      ...pulling,
      workspace: {
        ...pulling.workspace,
        didChangeWatchedFiles: { dynamicRegistration },
        didChangeConfiguration: { dynamicRegistration },
      },
    });
    const registered = await client.hears<unknown>('client/registerCapability', (params) =>
      JSON.stringify(params).includes('.attune.'),
    );
    assert.match(JSON.stringify(registered), /workspace\/didChangeWatchedFiles/);
    await client.open(letter);
    assert.deepEqual((await client.pull()).items, []);
    raw = { acronyms: {} };
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    await client.hears('workspace/diagnostic/refresh');
    assert.equal((await client.pull()).items[0]?.severity, 2);
  });

  it('are reported again when a mistake comes back, but not for every note', async () => {
    client = new Client();
    const slip = { rules: { 'jargon-term': 'very loud' } };
    client.settings = slip;
    await client.start(pulling);
    await client.open(letter);
    const textDocument = { uri: 'untitled:other.md', languageId: 'markdown', version: 1, text: letter };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    const change = async (settings: unknown): Promise<void> => {
      client.settings = settings;
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.pull();
      await client.connection.sendRequest('textDocument/diagnostic', { textDocument });
    };
    const told = (): number => client.said.filter(({ method }) => method === 'window/showMessage').length;
    await change(slip);
    assert.equal(told(), 1);
    await change({});
    await change(slip);
    assert.equal(told(), 2);
  });
});
