import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { Client, pulling, waiting } from '../support/client.ts';
import { FakeNotes, noteOf } from '../support/note-files.ts';

const folder = 'file:///notes/jb';
const frontOf = (child: string, more = ''): string =>
  `---\nkind: session-note\nchild: ${child}\ndate: 2026-03-16\n${more}---\n`;
/** As long as real notes, without a word about the past. */
const body = `
J.B. came in sleepy and leaned on his dad. He chose the trucks and set up a long road along the couch. His dad became the
bridge, and every truck went under him twice. J.B. said "more bridge" three times, a new pair of words. Then the trucks went
to bed in the basket, one by one, each with a name. His dad hopes for one meal a day at the table, so we set the basket beside
his chair. We agreed to try that on Sunday, and I will call on Monday.
`;
const thread = 'a thread from last time';

describe('the server, with an earlier note beside the open one', () => {
  let client: Client;
  let notes: FakeNotes;
  beforeEach(() => {
    notes = new FakeNotes();
    notes.put(`${folder}/2026-03-09.md`, noteOf('J.B.', 'J.B. chose the bus.'));
    notes.put(`${folder}/2026-03-10.md`, noteOf('K.L.', 'K.L. chose the drum.'));
    client = new Client(undefined, (uri) => (uri.startsWith('file:') ? notes : undefined));
    client.uri = `${folder}/2026-03-16.md`;
  });
  afterEach(() => client.end());

  const tells = (items: readonly Diagnostic[]): boolean =>
    items.some(({ message }) => JSON.stringify(message).includes(thread));
  const pushes = (isTold: boolean): Promise<unknown> =>
    client.hears<{ diagnostics: Diagnostic[] }>(
      'textDocument/publishDiagnostics',
      ({ diagnostics }) => diagnostics.length > 0 && tells(diagnostics) === isTold,
    );
  const refreshes = (): number => client.said.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
  /** Resolves when the server has done everything with an open note that involves files. */
  const settled = async (): Promise<void> => {
    await client.hears('attune/status');
    await new Promise((resolve) => setTimeout(resolve, 50));
  };

  it('reports a missing thread without a request for lines from last time', async () => {
    await client.start(waiting);
    await client.open(frontOf('J.B.') + body);
    await pushes(true);
    assert.deepEqual(notes.counted(), { list: 1, stamps: 2, heads: 2, texts: 0 });
  });

  it('makes a pulling client ask again', async () => {
    await client.start(pulling);
    await client.open(frontOf('J.B.') + body);
    await client.hears('workspace/diagnostic/refresh');
    assert.equal(tells((await client.pull()).items), true);
  });

  it('reads no file for edits of the text, and searches again when the front matter names another child', async () => {
    await client.start(pulling);
    await client.open(frontOf('J.B.') + body);
    await client.hears('workspace/diagnostic/refresh');
    notes.counted();
    await client.type(7, 0, 'Hello. ');
    await client.pull();
    await settled();
    assert.deepEqual(notes.counted(), { list: 0, stamps: 0, heads: 0, texts: 0 });
    const before = refreshes();
    await client.type(2, 7, 'X.');
    while (refreshes() === before) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(tells((await client.pull()).items), false);
    assert.equal(notes.counted().heads, 0); // their first lines are cached
  });

  it('reads through the client if it cannot read itself', async () => {
    const virtual = 'vscode-vfs://github/jb';
    client.uri = `${virtual}/new.md`;
    notes.put(`${virtual}/2026-03-09.md`, noteOf('J.B.', 'J.B. chose the bus.'));
    const { connection } = client;
    connection.onRequest('attune/notesBeside', ({ folder: of }: { folder: string }) => notes.list(of));
    connection.onRequest('attune/notesBeside/stamps', async ({ uris }: { uris: string[] }) =>
      (await notes.stamps(uris)).map((stamp) => stamp ?? null),
    );
    connection.onRequest('attune/notesBeside/read', ({ limit, uris }: { uris: string[]; limit: number }) =>
      notes.read(uris, limit),
    );
    await client.start({ ...pulling, experimental: { attuneNotesBeside: true } });
    await client.open(frontOf('J.B.') + body);
    await client.hears('workspace/diagnostic/refresh');
    assert.equal(tells((await client.pull()).items), true);
  });

  it('logs nothing of it', async () => {
    await client.start(waiting);
    await client.open(frontOf('J.B.') + body);
    await pushes(true);
    assert.doesNotMatch(JSON.stringify(client.said), /chose the bus|2026-03-09/);
  });

  for (const [why, settings, front] of [
    ['the rule is off', { rules: { 'missing-held-in-mind': 'off' } }, frontOf('J.B.')],
    ['Attune is off', { enable: false }, frontOf('J.B.')],
    ['the note says which session it is', {}, frontOf('J.B.', 'session: 1\n')],
    ['it names nobody', {}, frontOf('')],
    ['it is a letter', {}, '---\nkind: caregiver-letter\nchild: J.B.\n---\n'],
  ] as const)
    it(`does not search if ${why}`, async () => {
      await client.start(waiting, settings);
      await client.open(front + body);
      if (why === 'Attune is off') await new Promise((resolve) => setTimeout(resolve, 100));
      else await settled();
      assert.deepEqual(notes.counted(), { list: 0, stamps: 0, heads: 0, texts: 0 });
    });
});
