// How long the extension keeps an editor waiting: `node activation.cjs CLIENT` prints the milliseconds of loading the
// client and of `activate`, and those that the language client takes later. The editor itself is left out: everything that
// VS Code offers is there, and does nothing.
const Module = require('node:module');
const path = require('node:path');

/** Something that can be called, made, read and written like anything that VS Code offers. */
function anything() {
  const known = new Map([['then', undefined]]);
  return new Proxy(class {}, {
    get(target, key) {
      if (key === 'prototype') return target.prototype;
      if (key === Symbol.toPrimitive) return () => 0;
      if (key === Symbol.iterator) return [][Symbol.iterator].bind([]);
      if (!known.has(key)) known.set(key, anything());
      return known.get(key);
    },
    set(_, key, value) {
      known.set(key, value);
      return true;
    },
    apply: anything,
    construct: anything,
  });
}

const vscode = anything();
vscode.version = '1.91.0';
const load = Module._load;
Module._load = (request, ...others) => (request === 'vscode' ? vscode : load(request, ...others));

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
