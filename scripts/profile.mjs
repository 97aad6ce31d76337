// Where the time goes: a CPU profile of full analysis and of typing, in the engine as the server runs it.
//
//   npm run profile               prints the most expensive functions and writes test-results/*.cpuprofile
//   npm run profile -- --garbage  prints the functions that allocate most
//   npm run profile -- --old      prints the functions that allocate in the old generation (server/src/text/kept.ts)
//
// VS Code and the developer tools of a browser open a .cpuprofile as a table and as a flame chart.
import fs from 'node:fs';
import { Session } from 'node:inspector/promises';
import os from 'node:os';
import path from 'node:path';
import { amongTheOld } from './bench/among-the-old.mjs';
import { bundleEngine, load } from './bench/attune.mjs';
import { makeNote, readMaterial } from './bench/corpus.mjs';
import { selfTimes, sourcesOf } from './bench/cpuprofile.mjs';
import { typing } from './bench/edits.mjs';
import { garbageOf, tellApart } from './bench/garbage.mjs';
import { flagsOf } from './flags.mjs';

// `read`: only reads notes for a while, with the bundle at this path
const flags = flagsOf({ garbage: { type: 'boolean' }, old: { type: 'boolean' }, read: { type: 'string' } });
const results = path.resolve(import.meta.dirname, '../test-results');
const [shown, shownOfGarbage] = [15, 40];
const material = readMaterial();

/** Microseconds between two samples, short because keystrokes are short. */
const samplingInterval = 200;

/** In seconds. */
const [warmUp, watched] = [4, 6];

async function profiled(name, work) {
  const inspector = new Session();
  inspector.connect();
  await inspector.post('Profiler.enable');
  await inspector.post('Profiler.setSamplingInterval', { interval: samplingInterval });
  await inspector.post('Profiler.start');
  const count = await work();
  const { profile } = await inspector.post('Profiler.stop');
  inspector.disconnect();
  const file = path.join(results, `${name}.cpuprofile`);
  fs.writeFileSync(file, JSON.stringify(profile));
  return { count, file, profile };
}

function print(title, { file, profile }, nameOf) {
  console.log(`\n${title}\n`);
  for (const { ms, share, where } of selfTimes(profile, nameOf).slice(0, shown))
    console.log(`${(100 * share).toFixed(1).padStart(6)} %  ${ms.toFixed(0).padStart(6)} ms  ${where}`);
  console.log(`\n  ${path.relative(process.cwd(), file)}`);
}

/** Repeats some work for a number of seconds. @returns how many times it ran */
async function forSeconds(seconds, work) {
  const until = performance.now() + 1000 * seconds;
  let round = 0;
  while (performance.now() < until) await work(round++);
  return round;
}

const note = (seed) => makeNote({ words: 5000, seed }, material);

const sourcesIn = (bundle) => sourcesOf(JSON.parse(fs.readFileSync(`${bundle}.map`, 'utf8')));

async function profile(bundle) {
  const nameOf = sourcesIn(bundle);
  const { check, open } = load(bundle);
  await forSeconds(warmUp, (round) => check(note(round))); // warmed up, as a server is
  const full = await profiled('full', () => forSeconds(watched, (round) => check(note(1000 + round))));
  print(`Full analysis of ${full.count} notes of 5,000 words, self time:`, full, nameOf);

  const long = makeNote({ words: 50_000, seed: 1 }, material);
  const edits = typing(long, 100_000, 1);
  const edit = await open(long);
  const typed = await profiled('typing', () => forSeconds(watched, (round) => edit(edits[round])));
  print(`${typed.count} characters typed in a note of 50,000 words, self time:`, typed, nameOf);
}

async function printGarbage(bundle) {
  tellApart();
  const { check } = load(bundle);
  await forSeconds(warmUp, (round) => check(note(round)));
  const notes = Array.from({ length: 16 }, (_, seed) => note(1000 + seed)); // created first, because that allocates too
  const { count, made } = await garbageOf(
    () => forSeconds(watched, (round) => check(notes[round % notes.length])),
    sourcesIn(bundle),
  );
  const inKilobytes = (bytes) => (bytes / count / 1000).toFixed(1).padStart(8);
  console.log(`\nWhat a note of 5,000 words makes, kept or not (a mean of ${count}), kB:\n`);
  for (const { bytes, where } of made.slice(0, shownOfGarbage)) console.log(`${inKilobytes(bytes)}  ${where}`);
  console.log(`${inKilobytes(made.reduce((sum, { bytes }) => sum + bytes, 0))}  in all`);
}

async function printOld(bundle) {
  console.log('\nWhat these functions make, V8 puts among the old at once:\n');
  for (const { name, source } of await amongTheOld(import.meta.filename, ['--read', bundle]))
    console.log(`  ${name}\n      ${source.slice(0, 160)}\n`);
}

async function main() {
  if (flags.read) return forSeconds(warmUp + watched, (round) => load(flags.read).check(note(round % 12)));
  fs.mkdirSync(results, { recursive: true });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-profile-'));
  try {
    const bundle = path.join(folder, 'engine.cjs');
    await bundleEngine(bundle);
    await (flags.old ? printOld : flags.garbage ? printGarbage : profile)(bundle);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

await main();
