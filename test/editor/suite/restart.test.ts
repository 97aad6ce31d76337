import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { LETTER, attune, closeAll, diagnosticOn, openNote, until } from './support.ts';

/** The server is a child of the extension host, which is the process that runs this test. */
function serverProcesses(): number[] {
  const table = execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  return table
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((row) => Number(row?.[2]) === process.pid && /dist[\\/]server\.js/.test(row?.[3] ?? ''))
    .map((row) => Number(row?.[1]));
}

const another = (than: number): Promise<number> =>
  until('another server', () => serverProcesses().find((pid) => pid !== than));

describe('The server', () => {
  before(function () {
    if (process.platform === 'win32') this.skip(); // has no `ps`
  });
  afterEach(closeAll);

  it('is another process after “Attune: Restart”, and reads the note again', async () => {
    await attune();
    const { document } = await openNote(LETTER);
    await diagnosticOn(document, 'hypotonia');
    const first = await until('the server', () => serverProcesses()[0]);
    await vscode.commands.executeCommand('attune.restartServer');
    await another(first);
    await diagnosticOn(document, 'hypotonia');
    await until('the first server to end', () => !serverProcesses().includes(first));
  });

  it('comes back by itself when it is killed, and the note is as it was', async () => {
    await attune();
    const editor = await openNote(LETTER);
    await diagnosticOn(editor.document, 'hypotonia');
    const first = await until('the server', () => serverProcesses()[0]);
    process.kill(first, 'SIGKILL');
    await another(first);
    assert.equal(editor.document.getText(), LETTER);
    await diagnosticOn(editor.document, 'hypotonia');
    // It also follows later edits.
    await editor.edit((edit) => edit.insert(editor.document.lineAt(2).range.end, ' Proprioceptive input helps.'));
    await diagnosticOn(editor.document, 'Proprioceptive input');
  });
});
