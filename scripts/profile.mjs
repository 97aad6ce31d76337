// Where the time goes: a CPU profile of full analysis and of typing, in the engine as the server runs it.
//   npm run profile               prints the costliest functions and writes test-results/*.cpuprofile
// VS Code opens a .cpuprofile as a table and as a flame chart, and so do the developer tools of a browser.
import fs from 'node:fs';
import { Session } from 'node:inspector/promises';
import os from 'node:os';
import path from 'node:path';
import { bundleEngine, load } from './bench/attune.mjs';
import { makeNote, readMaterial } from './bench/corpus.mjs';
import { selfTimes, sourcesOf } from './bench/cpuprofile.mjs';
import { typing } from './bench/edits.mjs';

const results = path.resolve(import.meta.dirname, '../test-results');
const shown = 15;
const material = readMaterial();

/** Microseconds between two looks: short, as a keystroke is. */
const samplingInterval = 100;

async function profiled(name, work) {
  const inspector = new Session();
  inspector.connect();
  await inspector.post('Profiler.enable');
  await inspector.post('Profiler.setSamplingInterval', { interval: samplingInterval });
  await inspector.post('Profiler.start');
  await work();
  const { profile } = await inspector.post('Profiler.stop');
  inspector.disconnect();
  const file = path.join(results, `${name}.cpuprofile`);
  fs.writeFileSync(file, JSON.stringify(profile));
  return { profile, file };
}

function print(title, { file, profile }, nameOf) {
  console.log(`\n${title}\n`);
  for (const { ms, share, where } of selfTimes(profile, nameOf).slice(0, shown))
    console.log(`${(100 * share).toFixed(1).padStart(6)} %  ${ms.toFixed(0).padStart(6)} ms  ${where}`);
  console.log(`\n  ${path.relative(process.cwd(), file)}`);
}

const untimed = async (work) => {
  await work();
  return {};
};

fs.mkdirSync(results, { recursive: true });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-profile-'));
try {
  const bundle = path.join(folder, 'engine.cjs');
  await bundleEngine(bundle);
  const nameOf = sourcesOf(fs.readFileSync(bundle, 'utf8'));
  const { check, type } = load(bundle);

  const notes = Array.from({ length: 60 }, (_, seed) => makeNote({ words: 5000, seed }, material));
  for (const note of notes.slice(0, 10)) await check(note); // warm, as a server is
  const full = await profiled('full', async () => {
    for (const note of notes.slice(10)) await check(note);
  });
  print('Full analysis of 250,000 words in fifty notes, self time:', full, nameOf);

  const long = makeNote({ words: 50_000, seed: 1 }, material);
  await type(long, typing(long, 200, 1), untimed);
  const typed = await profiled('typing', async () => {
    await type(long, typing(long, 3000, 2), untimed);
  });
  print('One note of 50,000 words read, and 3,000 characters typed in it, self time:', typed, nameOf);
} finally {
  fs.rmSync(folder, { recursive: true });
}
