import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, CompletionItem, InitializeResult } from 'vscode-languageserver/node';
import type { CarriedLine } from '../../server/src/beside/carried.ts';
import { Client, pulling, waiting } from '../support/client.ts';
import { FakeNotes, noteOf } from '../support/note-files.ts';

const folder = 'file:///notes/ja';
const front = '---\nkind: session-note\nchild: J.A.\ndate: 2026-03-16\n---\n';
const bus = 'Last time, J.A. chose the bus.';

describe('the server, asked for lines from last time', () => {
  let client: Client;
  let notes: FakeNotes;
  beforeEach(() => {
    notes = new FakeNotes();
    notes.put(`${folder}/2026-03-09.md`, noteOf('J.A.', 'J.A. chose the bus. I will bring the red paint.'));
    notes.put(`${folder}/2026-03-10.md`, noteOf('K.L.', 'K.L. chose the drum.'));
    client = new Client(undefined, (uri) => (uri.startsWith('file:') ? notes : undefined));
    client.uri = `${folder}/2026-03-16.md`;
  });
  afterEach(() => client.end());

  const complete = (line: number, character: number): Promise<CompletionItem[]> =>
    client.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: client.uri },
      position: { line, character },
    });
  const held = async (line: number, character: number): Promise<CompletionItem[]> =>
    (await complete(line, character)).filter(({ sortText }) => sortText?.startsWith('!'));
  const actions = (line: number, character: number, triggerKind?: 1 | 2): Promise<CodeAction[]> => {
    const at = { line, character };
    return client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: client.uri },
      range: { start: at, end: at },
      context: { diagnostics: [], ...(triggerKind && { triggerKind }) },
    });
  };

  it('offers them after “@”, and replaces it', async () => {
    const { capabilities } = (await client.start(waiting)) as InitializeResult;
    assert.deepEqual(capabilities.completionProvider?.triggerCharacters, ['@']);
    await client.open(`${front}\nHello. @`);
    const [promise, interest, ...others] = await complete(6, 8);
    assert.deepEqual(others, []);
    assert.equal(interest?.textEdit?.newText, bus);
    assert.deepEqual([interest.label, interest.filterText], ['J.A. chose the bus', '@J.A. chose the bus']);
    assert.equal(interest.detail, 'Chosen or loved, 2026-03-09');
    assert.match(JSON.stringify(interest.documentation), /2026-03-09\.md: J\.A\. chose the bus\."$/);
    assert.deepEqual('range' in interest.textEdit && interest.textEdit.range, {
      start: { line: 6, character: 7 },
      end: { line: 6, character: 8 },
    });
    assert.equal(promise?.textEdit?.newText, 'Last time I said I would bring the red paint. {what came of it}');
  });

  it('has tab stops for blanks if the editor supports them', async () => {
    const completion = { completionItem: { snippetSupport: true, documentationFormat: ['markdown' as const] } };
    await client.start({ ...pulling, textDocument: { ...pulling.textDocument, completion } });
    await client.open(`${front}\n@`);
    const [promise] = await held(6, 1);
    assert.equal(
      promise?.textEdit?.newText,
      'Last time I said I would bring the red paint. ${1:{what came of it\\}}$0',
    );
  });

  it('offers only a noun phrase in the middle of a sentence', async () => {
    await client.start(waiting);
    await client.open(`${front}\nI told J.A. I had been thinking about @b`);
    assert.deepEqual(
      (await complete(6, 41)).map(({ textEdit }) => textEdit?.newText),
      ['the bus'],
    );
  });

  it('offers them on an empty line below the front matter, before the templates', async () => {
    await client.start(waiting);
    await client.open(`${front}\n\nHello.\n`);
    const items = await complete(6, 0);
    assert.deepEqual(
      items.slice(0, 3).map(({ label }) => label),
      ['I will bring the red paint', 'J.A. chose the bus', 'note'],
    );
  });

  it('offers nothing elsewhere, or if the note contains it already', async () => {
    await client.start(waiting);
    await client.open(`${front}\nme@home and @ ms\n\n\`\`\`\n@\n\`\`\`\n\n@ ${bus}`);
    assert.deepEqual(await held(6, 3), []);
    assert.deepEqual(await held(6, 16), []);
    assert.deepEqual(await held(2, 0), []);
    assert.deepEqual(await held(9, 1), []);
    assert.deepEqual(
      (await held(12, 1)).map(({ label }) => label),
      ['I will bring the red paint'],
    );
  });

  it('offers nothing to a note that names nobody, or somebody else', async () => {
    await client.start(waiting);
    await client.open('---\nkind: session-note\n---\n\n@');
    assert.deepEqual(await held(4, 1), []);
    await client.type(1, 0, 'child: J.A\n');
    assert.deepEqual(await held(5, 1), []);
    assert.deepEqual(notes.counted().texts, 0);
  });

  it('offers them as actions on request, but not automatically', async () => {
    await client.start(pulling);
    await client.open(`${front}\n\nHello.\n`);
    const offered = await actions(6, 0, 1);
    assert.deepEqual(
      offered.map(({ kind, title }) => [kind, title]),
      [
        [
          'refactor.bringFromLastTime',
          'From last time: Last time I said I would bring the red paint. {what came of it}',
        ],
        ['refactor.bringFromLastTime', `From last time: ${bus}`],
      ],
    );
    assert.match(JSON.stringify(offered[1]?.edit), /"newText":"Last time, J\.A\. chose the bus\."/);
    assert.deepEqual(await actions(6, 0, 2), []);
    assert.deepEqual(await actions(7, 2, 1), []);
  });

  it('answers attune/lastTime for a note that is about to begin', async () => {
    await client.start(pulling);
    const ask = (uri: string, text?: string): Promise<CarriedLine[]> =>
      client.connection.sendRequest('attune/lastTime', { uri, text });
    assert.deepEqual(
      (await ask(`${folder}/new.md`, front)).map(({ line }) => line),
      ['Last time I said I would bring the red paint. {what came of it}', bus],
    );
    assert.deepEqual(await ask(`${folder}/not-open.md`), []);
    client.settings = { enable: false };
    assert.deepEqual(await ask(`${folder}/other.md`, front), []);
  });

  it('offers them in an unsaved note only if the workspace folder is about one child', async () => {
    const can = { ...pulling, workspace: { ...pulling.workspace, workspaceFolders: true } };
    client.uri = 'untitled:Untitled-1';
    client.folders = [folder];
    await client.start(can);
    await client.open(`${front}\n@`);
    assert.deepEqual(await held(6, 1), []); // the folder contains another child's note
    notes.files.delete(`${folder}/2026-03-10.md`);
    assert.equal((await held(6, 1)).length, 2);
    client.folders = [folder, 'file:///notes/kl'];
    assert.deepEqual(await held(6, 1), []);
  });

  it('reads through the client if it cannot read itself', async () => {
    client.uri = 'vscode-vfs://github/ja/new.md';
    const virtual = 'vscode-vfs://github/ja';
    notes.put(`${virtual}/2026-03-09.md`, noteOf('J.A.', 'J.A. chose the bus.'));
    const { connection } = client;
    connection.onRequest('attune/notesBeside', ({ folder: of }: { folder: string }) => notes.list(of));
    connection.onRequest('attune/notesBeside/stamps', async ({ uris }: { uris: string[] }) =>
      (await notes.stamps(uris)).map((stamp) => stamp ?? null),
    );
    connection.onRequest('attune/notesBeside/read', ({ limit, uris }: { uris: string[]; limit: number }) =>
      notes.read(uris, limit),
    );
    await client.start({ ...pulling, experimental: { attuneNotesBeside: true } });
    await client.open(`${front}\n@`);
    assert.deepEqual(
      (await held(6, 1)).map(({ textEdit }) => textEdit?.newText),
      [bus],
    );
  });

  it('asks only a client that says it can read', async () => {
    client.uri = 'vscode-vfs://github/ja/new.md';
    await client.start(pulling);
    await client.open(`${front}\n@`);
    assert.deepEqual(await held(6, 1), []);
  });

  it('can have another trigger character, or none', async () => {
    const dynamic: ClientCapabilities = {
      ...pulling,
      textDocument: { ...pulling.textDocument, completion: { dynamicRegistration: true } },
    };
    client.settings = { heldInMind: { trigger: '+' } };
    const { capabilities } = (await client.start(dynamic)) as InitializeResult;
    assert.equal(capabilities.completionProvider, undefined);
    await client.hears('client/registerCapability', (params) =>
      JSON.stringify(params).includes('"triggerCharacters":["+"]'),
    );
    await client.open(`${front}\n+`);
    assert.equal((await held(6, 1)).length, 2);
    client.settings = { heldInMind: { trigger: '' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    await client.hears('client/unregisterCapability');
    assert.deepEqual(await held(6, 1), []);
  });

  it('summarizes notes that it is given, and sends nothing of them unasked', async () => {
    await client.start(pulling);
    const text = noteOf('J.A.', 'Ms. R. said she slept. I will call on Friday.', 'date: 2026-03-09');
    const [summary, other] = await client.connection.sendRequest<Record<string, unknown>[]>('attune/summaries', {
      notes: [
        { uri: `${folder}/a.md`, text, mtime: 0 },
        { uri: `${folder}/2026-03-02.md`, text: 'Nobody’s.', mtime: 0 },
      ],
    });
    assert.deepEqual([summary?.['child'], summary?.['date'], summary?.['voice']], ['J.A.', '2026-03-09', true]);
    assert.deepEqual([other?.['child'], other?.['date'], other?.['promises']], [undefined, '2026-03-02', []]);
    assert.ok(!JSON.stringify(client.said).includes('slept'));
  });
});
