import assert from 'node:assert/strict';
import type { Diagnostic, TextDocumentEdit } from 'vscode-languageserver/node';
import { Client, pulling, waiting } from '../support/client.ts';

const letter = "---\nkind: caregiver-letter\n---\n\nDear Ms. R.,\n\nJo's hypotonia makes sitting tiring.\n";
const line = 6;

describe('the server', () => {
  let client: Client;
  beforeEach(() => void (client = new Client()));
  afterEach(() => client.end());

  it('finds problems in typed text, offers rewrites, and answers “unchanged” if nothing changed', async () => {
    await client.start(pulling);
    await client.open('---\nkind: caregiver-letter\n---\n\nWe gave ');
    const before = await client.pull();
    assert.deepEqual(before.items, []);
    await client.type(4, 8, 'proprioceptive input.');
    const after = await client.pull(before.resultId);
    assert.deepEqual(
      after.items.map(({ code, range, source }) => ({ code, source, range })),
      [
        {
          code: 'jargon-term',
          source: 'attune',
          range: { start: { line: 4, character: 8 }, end: { line: 4, character: 28 } },
        },
      ],
    );
    assert.equal((await client.pull(after.resultId)).kind, 'unchanged');
    const [best] = await client.actions(4, 10);
    assert.equal(best?.isPreferred, true);
    assert.deepEqual(best.diagnostics, after.items);
    const [change] = best.edit?.documentChanges as TextDocumentEdit[];
    assert.equal(change?.textDocument.version, 2);
    assert.equal(change.edits.length, 1);
  });

  it('pushes diagnostics to a client that cannot pull, and removes them when the note is closed', async () => {
    await client.start(waiting);
    await client.open(letter);
    const { diagnostics, version } = await client.hears<{ diagnostics: Diagnostic[]; version: number }>(
      'textDocument/publishDiagnostics',
    );
    assert.deepEqual([diagnostics.map(({ code }) => code), version], [['jargon-term'], 1]);
    const [best] = await client.actions(line, 7);
    assert.ok(best?.edit?.changes?.[client.uri]);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri } });
    await client.hears<{ diagnostics: Diagnostic[]; version?: number }>(
      'textDocument/publishDiagnostics',
      (each) => each.diagnostics.length === 0,
    );
  });

  it('does not send diagnostics again that the editor has already', async () => {
    await client.start(pulling);
    await client.open(letter);
    const before = await client.pull();
    await client.type(4, 12, ' and Mr. S.,');
    assert.equal((await client.pull(before.resultId)).kind, 'unchanged');
    await client.type(line, 0, 'Now ');
    assert.equal((await client.pull(before.resultId)).items[0]?.range.start.character, 9);
  });

  it('does not push them again either', async () => {
    await client.start(waiting);
    await client.open(letter);
    const sent = (): number => client.said.filter(({ method }) => method === 'textDocument/publishDiagnostics').length;
    await client.hears('textDocument/publishDiagnostics');
    await client.type(4, 12, ' and Mr. S.,');
    await client.hears<{ version: number }>('attune/status', ({ version }) => version === 2);
    await client.type(line, 0, 'Now ');
    await client.hears<{ version: number }>('textDocument/publishDiagnostics', ({ version }) => version === 3);
    assert.equal(sent(), 2);
  });

  it('offers only the requested kinds of actions', async () => {
    await client.start(pulling);
    await client.open(letter);
    const styles = async (only?: string[]): Promise<string[]> =>
      [...new Set((await client.actions(line, 7, only)).map(({ kind = '' }) => kind))].sort();
    assert.deepEqual(await styles(['quickfix.explain']), ['quickfix.explain']);
    assert.deepEqual(await styles(['quickfix']), [
      'quickfix.explain',
      'quickfix.keep',
      'quickfix.name',
      'quickfix.plain',
    ]);
    assert.deepEqual(await styles(['refactor']), []);
  });

  it('explains at the cursor, and nowhere else', async () => {
    await client.start(pulling);
    await client.open(letter);
    const hover = (at: { line: number; character: number }): Promise<{ contents: { value: string } } | null> =>
      client.connection.sendRequest('textDocument/hover', { textDocument: { uri: client.uri }, position: at });
    const found = await hover({ line, character: 8 });
    assert.match(found?.contents.value ?? '', /kitchen table|plain words/i);
    assert.equal(await hover({ line: 4, character: 1 }), null);
  });

  it('writes the kind into the front matter on request, and rejects an unknown kind with a reason', async () => {
    await client.start(pulling);
    await client.open('Nobody knows what this is.\n');
    const command = 'attune.server.setKind';
    await client.connection.sendRequest('workspace/executeCommand', {
      command,
      arguments: [client.uri, 'session-note'],
    });
    const { edit } = await client.hears<{ edit: { documentChanges: TextDocumentEdit[] } }>('workspace/applyEdit');
    assert.match(JSON.stringify(edit), /kind: session-note/);
    await client.connection.sendRequest('workspace/executeCommand', { command, arguments: [client.uri, 'poem'] });
    const { message } = await client.hears<{ message: string }>('window/showMessage');
    assert.match(message, /session-note, caregiver-letter/);
  });

  it('reports the kind, how it was determined, and how hard the letter is to read', async () => {
    await client.start(pulling);
    await client.open(letter);
    const status = await client.hears<{ kind: string; kindSource: string; findings: number }>('attune/status');
    assert.deepEqual([status.kind, status.kindSource, status.findings], ['caregiver-letter', 'front-matter', 1]);
  });
});

describe('a document larger than a note', () => {
  let client: Client;
  beforeEach(() => void (client = new Client()));
  afterEach(() => client.end());

  const refused = 'She refused the spoon. ';
  const plain = 'We sang and she laughed with us. ';
  const texts: Readonly<Record<string, string>> = {
    'of ten million characters': `${refused}\n\n${plain.repeat(8)}\n\n`.repeat(35_000).slice(0, 10_000_000),
    'with a line of a million characters': (refused + plain.repeat(40)).repeat(800),
    'with a hundred thousand list items': '- We sang and she laughed.\n'.repeat(100_000),
    'that nests a thousand lists': Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(2 * depth)}- sang\n`).join(
      '',
    ),
    'that quotes a thousand quotes': `${'> '.repeat(1000)}${refused}\n`,
    'of one word': 'a'.repeat(900_000),
  };
  for (const [name, text] of Object.entries(texts))
    it(`is answered: one ${name}`, async function () {
      this.timeout(300_000); // with the coverage of Node 22 and newer, a thousand lists take four times as long
      await client.start(pulling);
      await client.open(text);
      const { items, resultId } = await client.pull();
      assert.ok(items.length <= 1002, String(items.length));
      const says = items.some(({ code }) => code === 'very-long');
      assert.equal(says, text.length > 1_000_000, 'says what is left out, if anything is');
      await client.type(0, 0, '\n');
      assert.equal((await client.pull(resultId)).kind, items.length > 0 ? 'full' : 'unchanged');
    });
});

describe('settings of the server', () => {
  let client: Client;
  beforeEach(() => void (client = new Client()));
  afterEach(() => client.end());

  it('are requested for each note and take effect when they change', async () => {
    await client.start(pulling);
    await client.open(letter);
    assert.equal((await client.pull()).items.length, 1);
    client.settings = { rules: { 'jargon-term': 'off' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.hears('workspace/diagnostic/refresh');
    assert.deepEqual((await client.pull()).items, []);
  });

  it('that cannot be read are reported once, by name, and the rest is used', async () => {
    client.settings = {
      rules: { 'jargon-term': 'very loud', 'long-sentences': 'off' },
      words: { fine: ['hypotonia'] },
    };
    await client.start(pulling);
    await client.open(letter);
    assert.deepEqual((await client.pull()).items, []);
    await client.pull();
    const told = client.said
      .filter(({ method }) => method === 'window/showMessage')
      .map(({ params }) => (params as { message: string }).message);
    assert.equal(told.filter((message) => message.includes('jargon-term')).length, 1);
    assert.ok(told.some((message) => message.includes('“long-sentence”')));
  });

  it('stay the last valid ones while the settings file contains a mistake', async () => {
    client.end();
    let slip = false;
    client = new Client(() =>
      slip
        ? Promise.reject(new Error('.attune.yaml, line 2 is not YAML yet.'))
        : Promise.resolve({ name: '.attune.yaml', raw: { rules: { 'jargon-term': 'hint' } } }),
    );
    await client.start(pulling);
    await client.open(letter);
    assert.equal((await client.pull()).items[0]?.severity, 4);
    slip = true;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await client.pull()).items[0]?.severity, 4);
    const { message } = await client.hears<{ message: string }>('window/showMessage');
    assert.match(message, /line 2.*last good settings/);
  });
});

describe('the privacy of a note', () => {
  it('is kept: no message of the server quotes it, except the diagnostics that were requested', async () => {
    const client = new Client();
    const secret = 'Zebulon';
    await client.start(pulling);
    await client.open(
      `---\nkind: session-note\nchild: ${secret}\n---\n\n${secret} refused. ${secret}'s hypotonia. \u0000 <!-- ${secret} --> [[${secret}](`,
    );
    for (let at = 0; at < 40; at++) await client.type(5, at % 9, at % 3 === 0 ? `${secret}\n` : '`');
    await client.pull();
    await client.actions(5, 3);
    await client.connection
      .sendRequest('textDocument/codeAction', { textDocument: { uri: client.uri }, range: {}, context: {} })
      .catch(() => undefined);
    assert.ok(client.said.some(({ method }) => method === 'attune/status'));
    assert.ok(!JSON.stringify(client.said).includes(secret));
    client.end();
  });
});
