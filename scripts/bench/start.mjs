// Measures how long Attune takes to start, compared with an empty Node: `npm run bench:start -- [ROUNDS]`, a minute or
// so, after `npm run build -- --minify`. Each run is a new process, and the programs alternate, so that none gets all
// the quiet moments.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { compiledData, withoutCompiled } from '../data.mjs';
import { accountIn } from './code-caches.mjs';
import { makeNote, readMaterial } from './corpus.mjs';
import { atStart, filesOfCheck } from './files-at-start.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const dist = (name) => path.join(root, 'dist', name);
const rounds = Number(process.argv[2] ?? 15);

/** Milliseconds of CPU time that a program reports about itself. On a busy machine they say more than a clock does. */
const timed = (program, ...args) =>
  Number(execFileSync(process.execPath, ['-e', program, ...args], { encoding: 'utf8' }));

/** The same for a whole process, written to a file when it exits. */
function whole(folder, ...args) {
  const told = path.join(folder, 'told');
  spawnSync(process.execPath, ['-r', path.join(folder, 'tell.cjs'), ...args], {
    stdio: 'ignore',
    env: { ...process.env, ATTUNE_TOLD: told },
  });
  return Number(readFileSync(told, 'utf8'));
}

const cpu = `const cpu = () => (({ system, user }) => (system + user) / 1000)(process.cpuUsage());`;
const tell = `${cpu} process.on('exit', () => require('node:fs').writeFileSync(process.env.ATTUNE_TOLD, String(cpu())));`;
const parse = `${cpu} const { readFileSync } = require('node:fs'), { Script } = require('node:vm');
  const texts = process.argv.slice(1).map((file) => readFileSync(file, 'utf8').replace(/^#!.*/, ''));
  const start = cpu();
  for (const text of texts) new Script('(function (exports, require, module) {' + text + '\\n})');
  console.log(cpu() - start)`;
const load = `${cpu} const start = cpu(); require(process.argv[1]); console.log(cpu() - start)`;

/** The lexicon on top of the text layer: the time a process takes to read it and to be ready for lookups. */
async function bundleLexicon(folder) {
  const { bytes, stamp } = await compiledData();
  const layers = { text: ['text/words'], lexicon: ['text/words', 'lexicon/terms'] };
  for (const [name, modules] of Object.entries(layers))
    await build({
      stdin: {
        contents: [
          ...(name === 'lexicon' ? ["import './server/src/node/built-data.ts';"] : []),
          ...modules.map((module) => `export * as ${module.replace('/', '_')} from './server/src/${module}.ts';`),
        ].join('\n'),
        resolveDir: root,
      },
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      outfile: path.join(folder, `${name}.cjs`),
      define: { ATTUNE_DATA: JSON.stringify(stamp) },
      plugins: [withoutCompiled()],
      logLevel: 'error',
    });
  writeFileSync(path.join(folder, 'attune.data'), bytes);
}

const middle = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

const folder = mkdtempSync(path.join(os.tmpdir(), 'attune-start-'));
try {
  // keeps the user's own caches untouched, and no certificates are read
  Object.assign(process.env, accountIn(folder));
  delete process.env.NODE_EXTRA_CA_CERTS;
  await bundleLexicon(folder);
  const note = path.join(folder, 'note.md');
  const text = makeNote({ words: 500, seed: 7 }, readMaterial());
  writeFileSync(note, text);
  writeFileSync(path.join(folder, 'tell.cjs'), tell);
  const { files: ofServer } = await atStart(dist('server.js'), text);
  const ofCheck = await filesOfCheck(dist('attune.cjs'), note);
  const measures = {
    'an empty Node': () => whole(folder, '-e', '0'),
    'attune --version': () => whole(folder, dist('attune.cjs'), '--version'),
    'attune check, a note of 500 words': () => whole(folder, dist('attune.cjs'), 'check', note),
    'the server, parsed as far as a note needs it': () => timed(parse, ...ofServer),
    'attune check, parsed as far as a note needs it': () => timed(parse, ...ofCheck),
    'the text layer, loaded': () => timed(load, path.join(folder, 'text.cjs')),
    'the text layer with the lexicon, loaded': () => timed(load, path.join(folder, 'lexicon.cjs')),
  };
  const times = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, measure] of Object.entries(measures)) times[name].push(measure());
  const empty = middle(times['an empty Node']);
  console.log(`${rounds} rounds; the middle one, in ms of CPU time, and as a share of an empty Node\n`);
  for (const [name, all] of Object.entries(times))
    console.log(`${middle(all).toFixed(1).padStart(8)}  ${(middle(all) / empty).toFixed(2).padStart(5)}  ${name}`);
  console.log('');
  for (const name of [
    'attune.vsix',
    ...ofServer.map((file) => path.relative(root, file)),
    'dist/client.js',
    'dist/language-client.js',
    ...ofCheck.map((file) => path.relative(root, file)),
    'dist/attune.data',
  ])
    console.log(`${(sizeOf(name) / 1024).toFixed(0).padStart(8)} kB    ${name}`);
} finally {
  rmSync(folder, { recursive: true });
}

function sizeOf(name) {
  return statSync(path.join(root, name), { throwIfNoEntry: false })?.size ?? 0;
}
