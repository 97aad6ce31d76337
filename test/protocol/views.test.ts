import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  InitializeResult,
  SelectionRange,
} from 'vscode-languageserver/node';
import { Client, pulling, waiting } from '../support/client.ts';

const note = `---
kind: session-note
---

# Visit

He chose the boat. His dad rowed and sang.

**Plan:** continue.
`;

describe('the views of a note', () => {
  let client: Client;
  beforeEach(() => void (client = new Client()));
  afterEach(() => client.end());

  const ask = <T>(method: string, params: object = {}): Promise<T> =>
    client.connection.sendRequest(method, { textDocument: { uri: client.uri }, ...params });
  const lenses = (): Promise<CodeLens[]> => ask('textDocument/codeLens');
  const map = (uri = client.uri): Promise<{ threads: { id: string; ranges: unknown[] }[]; version: number } | null> =>
    client.connection.sendRequest('attune/relationships', { uri });

  it('are announced, and answered', async () => {
    const { capabilities } = (await client.start(waiting)) as InitializeResult;
    assert.deepEqual(capabilities.documentSymbolProvider, { label: 'Attune' });
    assert.ok(
      capabilities.foldingRangeProvider && capabilities.selectionRangeProvider && capabilities.codeLensProvider,
    );
    await client.open(note);
    const [visit] = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.deepEqual([visit?.name, visit?.children?.map(({ name }) => name)], ['Visit', ['Plan']]);
    const folds = await ask<FoldingRange[]>('textDocument/foldingRange');
    assert.deepEqual(folds[0], { startLine: 0, endLine: 2, kind: 'region' });
    const positions = [{ line: 6, character: 4 }];
    const [grown] = await ask<SelectionRange[]>('textDocument/selectionRange', { positions });
    assert.deepEqual(grown?.range, { start: { line: 6, character: 3 }, end: { line: 6, character: 8 } });
  });

  it('list no headings if the editor does that itself', async () => {
    await client.start({ ...pulling, experimental: { attuneHeadings: false } });
    await client.open(note);
    const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.deepEqual(
      symbols.map(({ detail, name }) => [name, detail]),
      [['Plan', 'Visit']],
    );
  });

  it('show what the note holds now', async () => {
    await client.start(pulling);
    await client.open(note);
    const held = async (): Promise<string[] | undefined> =>
      (await map())?.threads.filter(({ ranges }) => ranges.length > 0).map(({ id }) => id);
    assert.deepEqual(await held(), ['play', 'caregiver']);
    await client.type(6, 0, 'He was calm. ');
    assert.deepEqual(await held(), ['regulation', 'play', 'caregiver']);
    assert.equal(await map('untitled:other.md'), null);
  });

  it('name what a section holds, unless that is switched off', async () => {
    await client.start(pulling);
    await client.open(note);
    assert.deepEqual(
      (await lenses()).map(({ command }) => command?.title),
      ['play · the caregiver’s words'],
    );
    client.settings = { codeLens: false };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await lenses(), []);
  });

  it('are empty if Attune is disabled', async () => {
    client.settings = { enable: false };
    await client.start(pulling);
    await client.open(note);
    assert.deepEqual(await ask('textDocument/documentSymbol'), []);
    assert.deepEqual(await lenses(), []);
    assert.equal(await map(), null);
  });

  it('go to the first line in an editor that leaves it to the server', async () => {
    const shown: unknown[] = [];
    client.connection.onRequest('window/showDocument', (params: unknown) => {
      shown.push(params);
      return { success: true };
    });
    await client.start({ ...pulling, window: { showDocument: { support: true } } });
    await client.open(note);
    const [lens] = await lenses();
    await client.connection.sendRequest('workspace/executeCommand', lens?.command);
    const selection = { start: { line: 6, character: 0 }, end: { line: 6, character: 18 } };
    assert.deepEqual(shown, [{ uri: client.uri, takeFocus: true, selection }]);
    await client.connection.sendRequest('workspace/executeCommand', {
      command: 'attune.server.showLines',
      arguments: ['nonsense'],
    });
    assert.equal(shown.length, 1);
  });
});
