// Measures how long the extension keeps an editor waiting. `node activation.cjs CLIENT` prints the milliseconds for
// loading the client and for `activate`, and those for loading the language client later. The editor itself is not
// included.
require('./any-vscode.cjs');
const path = require('node:path');

const [, , client] = process.argv;

async function wake() {
  const start = performance.now();
  const { activate } = require(client);
  const loaded = performance.now();
  const api = await activate({ asAbsolutePath: (file) => file, extensionUri: {}, subscriptions: [] });
  const awake = performance.now();
  if (typeof api.statusOf !== 'function') throw new Error('it did not wake up');
  await require(path.join(path.dirname(client), 'language-client.js')).serverProcess();
  const later = performance.now() - awake;
  console.log(JSON.stringify({ load: loaded - start, activate: awake - loaded, later }));
  process.exit(0);
}

void wake();
