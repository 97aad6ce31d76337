import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InitializeResult } from 'vscode-languageserver/node';
import { Client, waiting } from '../support/client.ts';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), 'utf8');
const engines = (file: string): string => (JSON.parse(read(file)) as { engines: { vscode: string } }).engines.vscode;

/** Does the client ask whether a server has this capability? */
const asksFor = (capability: string): boolean =>
  new RegExp(`\\.${capability}\\b`).test(read('dist/language-client.js'));

// The bundle lacks the features of the language client that our server does not offer (scripts/without-unused.mjs).
describe('the bundle of the client', () => {
  it('has a feature for everything that the server offers', async () => {
    const client = new Client();
    const { capabilities } = (await client.start(waiting)) as InitializeResult;
    client.end();
    const named = Object.keys(capabilities).filter((name) => name.endsWith('Provider'));
    assert.ok(named.length > 5, named.join(', '));
    for (const name of named) assert.ok(asksFor(name), name);
  });

  it('has none for what the server does not offer', () => {
    assert.ok(!asksFor('documentFormattingProvider') && !asksFor('renameProvider'));
  });

  it('requires a VS Code as new as the language client needs, because it does not check that itself', () => {
    assert.equal(engines('package.json'), engines('node_modules/vscode-languageclient/package.json'));
  });
});
