// Measures the speed of Attune and of other tools, in one run on one machine: docs/bench.md and docs/bench.svg.
//
//   npm run bench                         a quarter of an hour; best on an otherwise idle machine
//   npm run bench -- --quick              a small run, written to test-results/
//   npm run bench -- --only alex,retext   only these other tools, written to test-results/
//
// The other tools are installed into scripts/bench/node_modules. They are not part of Attune.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleEngine } from './bench/attune.mjs';
import { Child } from './bench/child.mjs';
import { fillCodeCaches } from './bench/code-caches.mjs';
import { makeNote, readMaterial } from './bench/corpus.mjs';
import { atStart } from './bench/files-at-start.mjs';
import * as measures from './bench/measures.mjs';
import { peers } from './bench/peers.mjs';
import { plot } from './bench/plot.mjs';
import { report } from './bench/report.mjs';
import { spreadOf } from './bench/statistics.mjs';
import { flagsOf } from './flags.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bench = path.join(root, 'scripts/bench');
const flags = flagsOf({ quick: { type: 'boolean' }, only: { type: 'string' } });

/**
 * How much is measured: by number of words, the rounds, and how many notes each round reads while warm. The longest
 * texts take the other tools seconds each.
 */
const plan = flags.quick
  ? {
      full: { 500: { rounds: 3, inStride: 5 }, 5000: { rounds: 2, inStride: 2 } },
      typed: { 5000: 2 },
      worst: { 5000: 2 },
      cold: 2,
      edits: 1000,
      patience: 30_000,
      parse: 5,
      limit: 30_000,
    }
  : {
      full: {
        500: { rounds: 9, inStride: 5 },
        5000: { rounds: 7, inStride: 5 },
        50000: { rounds: 3, inStride: 1 },
      },
      typed: { 500: 9, 5000: 7, 50000: 3 },
      worst: { 5000: 7, 50000: 5 },
      cold: 9,
      edits: 100_000,
      patience: 240_000,
      parse: 15,
      limit: 60_000,
    };

const isNotTheSame =
  'harper.js, the WASM build, checks spelling and grammar with several hundred rules; cspell-lib checks spelling alone; ' +
  'write-good, retext, alex and textlint look for words on lists and are the nearest like for like. None of them looks ' +
  'for what Attune is made for: blame, compliance, quiz questions, clinical terms and how to explain them, privacy, what ' +
  'a letter leaves out. Attune checks no spelling and no grammar.';

const began = Date.now();
const isTerminal = process.stdout.isTTY;

/** A progress line. On a terminal, the next one overwrites it. */
function say(what) {
  const line = `${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${what}`;
  process.stdout.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
}

function chosenPeers() {
  const names = flags.only?.split(',') ?? Object.keys(peers);
  const strange = names.find((name) => !(name in peers));
  if (strange === undefined) return names;
  console.error(`“${strange}” is none of them. There are: ${Object.keys(peers).join(', ')}.`);
  process.exit(1);
}

function npm(what, args, cwd) {
  say(what);
  const { status, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(`\n“npm ${args.join(' ')}” did not finish:\n${stderr}`);
  process.exit(1);
}

const readJson = (...place) => JSON.parse(fs.readFileSync(path.join(...place), 'utf8'));
const installed = (name) => readJson(bench, 'node_modules', name, 'package.json').version;

/** Installs the other tools, as scripts/bench/package-lock.json lists them. */
function installPeers() {
  const { dependencies } = readJson(bench, 'package.json');
  try {
    if (Object.entries(dependencies).every(([name, version]) => installed(name) === version)) return;
  } catch {
    // not installed yet
  }
  npm('bringing in the others; a minute or two …', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], bench);
}

const versionOf = (name) =>
  peers[name].packages
    .map((each, index) =>
      index === 0 ? installed(each) : `${each.replace(/^.*(?:retext|rule)-/, '')} ${installed(each)}`,
    )
    .join(', ');

async function bySize(plans, measure) {
  const results = {};
  for (const [words, each] of Object.entries(plans)) results[words] = await measure(Number(words), each);
  return results;
}

async function measureAll(names, folder) {
  const engine = path.join(folder, 'engine.cjs');
  await bundleEngine(engine);
  const [client, cli, server] = ['client.js', 'attune.cjs', 'server.js'].map((name) => path.join(root, 'dist', name));
  const material = readMaterial();
  say('starting Attune once, so that its code is cached');
  const shortNote = makeNote({ words: 500, seed: 1 }, material);
  const serverArgs = await fillCodeCaches({ cli, server }, shortNote, await measures.serverFlags(), folder);
  const programs = { client, cli, server, serverArgs };
  const children = names.map((name) => new Child(name, engine, plan.limit));
  const all = { children, engine, material, programs, say };
  try {
    const found = await measures.findings(all, makeNote({ words: 5000, seed: 1 }, material));
    const analyzed = await bySize(plan.full, (words, each) => measures.fullAnalysis(all, words, each));
    const full = mapped(analyzed, ({ inStride }) => inStride);
    const rested = mapped(analyzed, ({ rested }) => rested);
    const typed = await bySize(plan.typed, (words, rounds) => measures.oneCharacter(all, words, rounds));
    const worst = await bySize(plan.worst, (words, rounds) => measures.worst(all, words, rounds));
    const cold = await measures.coldStart(all, plan.cold, plan.limit);
    const memory = await measures.memory(all, flags.quick ? 5000 : 50_000);
    const fifty = await measures.fiftyNotes(all);
    const growth = await measures.growth(all, plan.edits, plan.patience);
    const { files } = await atStart(server, shortNote);
    const parse = await measures.parseTimes(all, plan.parse);
    const activation = measures.activation(all, plan.parse);
    return { found, full, rested, typed, worst, cold, memory, fifty, growth, files, parse, activation };
  } finally {
    for (const child of children) child.end();
  }
}

const mapped = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

const median = (byName, name) => spreadOf(byName[name]?.times.map(({ wall }) => wall) ?? []).median;
const bars = (byName) => Object.keys(byName).map((name) => ({ name, value: median(byName, name) }));

function picture({ cold, full, typed }) {
  const largest = (bySizes) => Object.entries(bySizes).at(-1);
  const [[allOf, whole], [oneIn, character]] = [largest(full), largest(typed)];
  const inThousands = (words) => Number(words).toLocaleString('en');
  return plot([
    { title: `All of ${inThousands(allOf)} words`, unit: 'milliseconds', bars: bars(whole) },
    { title: `One character typed in ${inThousands(oneIn)} words`, unit: 'milliseconds', bars: bars(character) },
    { title: 'From nothing to the first result, 500 words', unit: 'milliseconds', bars: bars(cold) },
  ]);
}

// With this variable, each Node process reads about a hundred certificates at startup, which takes longer than the rest
// of its start.
delete process.env.NODE_EXTRA_CA_CERTS;

const names = ['attune', ...chosenPeers()];
installPeers();
npm('packaging Attune as people install it; half a minute …', ['run', '--silent', 'package'], root);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-bench-'));
const measured = await measureAll(names, folder).finally(() => fs.rmSync(folder, { recursive: true }));

const size = (file) => fs.statSync(path.resolve(root, file)).size;
const { version } = readJson(root, 'package.json');
const results = {
  ...measured,
  names,
  isNotTheSame,
  quick: flags.quick,
  machine: `${os.availableParallelism()} cores (${process.arch}, ${process.platform}), Node ${process.versions.node}`,
  versions: { attune: version, ...Object.fromEntries(names.slice(1).map((name) => [name, versionOf(name)])) },
  reads: {
    attune: 'all its default rules; Markdown',
    ...Object.fromEntries(names.slice(1).map((name) => [name, peers[name].reads])),
  },
  sizes: {
    vsix: size('attune.vsix'),
    server: measured.files.map(size).reduce((all, each) => all + each),
  },
};
const place = path.join(root, flags.quick || flags.only ? 'test-results' : 'docs');
fs.mkdirSync(place, { recursive: true });
fs.writeFileSync(path.join(place, 'bench.md'), report(results));
fs.writeFileSync(path.join(place, 'bench.svg'), picture(results));
say(`written: ${path.relative(root, place)}/bench.md and bench.svg\n`);
console.log(
  report(results)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(0, names.length + 3)
    .join('\n'),
);
