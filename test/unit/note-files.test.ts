import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { noteFilesAt } from '../../server/src/node/note-files.ts';

describe('notes on disk', () => {
  let folder: string;
  let uri: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'attune-notes-'));
    uri = pathToFileURL(folder).href;
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const files = (): NonNullable<ReturnType<typeof noteFilesAt>> => {
    const found = noteFilesAt(uri);
    assert.ok(found);
    return found;
  };

  it('are the Markdown files directly in a folder', async () => {
    for (const name of ['a b.md', 'c.markdown', 'd.txt', '.hidden.md']) writeFileSync(path.join(folder, name), 'x');
    mkdirSync(path.join(folder, 'deeper.md'));
    assert.deepEqual([...(await files().list(uri))].sort(), [`${uri}/a%20b.md`, `${uri}/c.markdown`]);
  });

  it('are read up to the requested length', async () => {
    writeFileSync(path.join(folder, 'ä.md'), 'Grüße, und mehr');
    const [note = ''] = await files().list(uri);
    assert.deepEqual(await files().read([note], 8), ['Grüße,']);
    assert.deepEqual(await files().read([note], 1000), ['Grüße, und mehr']);
    const [stamp] = await files().stamps([note]);
    assert.equal(stamp?.size, Buffer.byteLength('Grüße, und mehr'));
  });

  it('that do not exist are undefined, and nothing is thrown', async () => {
    const gone = `${uri}/gone`;
    assert.deepEqual(await files().list(gone), []);
    assert.deepEqual(await files().stamps([gone]), [undefined]);
    assert.deepEqual(await files().read([gone], 10), [undefined]);
    assert.deepEqual(await files().read(['file:///%00'], 10), [undefined]);
  });

  it('that are not on disk are not read by Node', () => {
    assert.equal(noteFilesAt('vscode-vfs://github/notes'), undefined);
    assert.equal(noteFilesAt('untitled:Untitled-1'), undefined);
  });
});
