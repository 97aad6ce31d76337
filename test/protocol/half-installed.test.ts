import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { uncounted as env } from '../support/uncounted.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Activates the client in a process of its own, prints what the user is told within a second, and then deactivates it.
 */
const wake = `
  const vscode = require(process.argv[1]);
  const told = [];
  vscode.window = new Proxy(vscode.window, {
    get: (window, name) =>
      name === 'showWarningMessage' ? (...said) => (told.push(said), Promise.resolve('Show details')) : window[name],
  });
  process.on('unhandledRejection', (reason) => told.push(['unhandled', String(reason)]));
  const { activate, deactivate } = require(process.argv[2]);
  const { statusOf } = activate({ asAbsolutePath: (file) => file, extensionUri: {}, subscriptions: [] });
  setTimeout(async () => {
    await deactivate();
    console.log(JSON.stringify({ told, isAwake: typeof statusOf === 'function' }));
    process.exit(0);
  }, 1000);`;

describe('Attune, without the file of the language client', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-half-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('activates nevertheless, and says that it could not start', () => {
    const client = path.join(folder, 'client.js');
    copyFileSync(path.join(root, 'dist/client.js'), client);
    const stub = path.join(root, 'scripts/bench/any-vscode.cjs');
    const said = execFileSync(process.execPath, ['-e', wake, stub, client], { encoding: 'utf8', env });
    assert.deepEqual(JSON.parse(said), {
      told: [['Attune could not start just now. Your note is just as you left it.', 'Restart', 'Show details']],
      isAwake: true,
    });
  });
});
