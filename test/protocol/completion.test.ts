import assert from 'node:assert/strict';
import type { CompletionItem, InitializeResult } from 'vscode-languageserver/node';
import { Client, pulling, waiting } from '../support/client.ts';

const snippets = {
  ...pulling,
  textDocument: {
    ...pulling.textDocument,
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } },
  },
};

describe('template completion by the server', () => {
  let client: Client;
  beforeEach(() => void (client = new Client()));
  afterEach(() => client.end());

  const complete = (line: number, character: number): Promise<CompletionItem[]> =>
    client.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: client.uri },
      position: { line, character },
    });

  it('offers templates where a text begins, with tab stops if the client supports them', async () => {
    const { capabilities } = (await client.start(snippets)) as InitializeResult;
    assert.ok(capabilities.completionProvider);
    await client.open('---\nkind: caregiver-letter\nchild: J.A.\n---\n\nmiss');
    const [item, ...others] = await complete(5, 4);
    assert.deepEqual(others, []);
    assert.deepEqual([item?.label, item?.insertTextFormat], ['missed', 2]);
    assert.match(item?.textEdit?.newText ?? '', /^Hi \$\{1:\{caregiver\\\}\},\n/);
    assert.match(item?.textEdit?.newText ?? '', /We missed you and J\.A\. on /);
    assert.deepEqual(await complete(1, 4), []);
  });

  it('offers plain text to a client without snippet support', async () => {
    await client.start(waiting);
    await client.open('quick');
    const [item] = await complete(0, 5);
    assert.deepEqual([item?.insertTextFormat, typeof item?.documentation], [1, 'string']);
    assert.match(item?.textEdit?.newText ?? '', /^---\nkind: caregiver-letter\nchild: \{child\}\n/);
  });

  it('offers nothing if Attune is disabled', async () => {
    client.settings = { enable: false };
    await client.start(snippets);
    await client.open('');
    assert.deepEqual(await complete(0, 0), []);
  });
});
