// Where the time goes: a CPU profile of full analysis and of typing, in the engine as the server runs it.
//   npm run profile               prints the costliest functions and writes test-results/*.cpuprofile
//   npm run profile -- --old      prints the functions that put what they make straight among the old (server/src/text/kept.ts)
// VS Code opens a .cpuprofile as a table and as a flame chart, and so do the developer tools of a browser.
import fs from 'node:fs';
import { Session } from 'node:inspector/promises';
import os from 'node:os';
import path from 'node:path';
import { amongTheOld } from './bench/among-the-old.mjs';
import { bundleEngine, load } from './bench/attune.mjs';
import { makeNote, readMaterial } from './bench/corpus.mjs';
import { selfTimes, sourcesOf } from './bench/cpuprofile.mjs';
import { typing } from './bench/edits.mjs';
import { flagsOf } from './flags.mjs';

// `read`: only reads notes for a while, with the bundle at this place
const flags = flagsOf({ old: { type: 'boolean' }, read: { type: 'string' } });
const results = path.resolve(import.meta.dirname, '../test-results');
const shown = 15;
const material = readMaterial();

/** Microseconds between two looks: short, as a keystroke is. */
const samplingInterval = 200;

/** Seconds. */
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

/** Repeats some work for as many seconds; returns how often it was done. */
async function forSeconds(seconds, work) {
  const until = performance.now() + 1000 * seconds;
  let round = 0;
  while (performance.now() < until) await work(round++);
  return round;
}

const note = (seed) => makeNote({ words: 5000, seed }, material);

async function profile(bundle) {
  const nameOf = sourcesOf(JSON.parse(fs.readFileSync(`${bundle}.map`, 'utf8')));
  const { check, open } = load(bundle);
  await forSeconds(warmUp, (round) => check(note(round))); // warm, as a server is
  const full = await profiled('full', () => forSeconds(watched, (round) => check(note(1000 + round))));
  print(`Full analysis of ${full.count} notes of 5,000 words, self time:`, full, nameOf);

  const long = makeNote({ words: 50_000, seed: 1 }, material);
  const edits = typing(long, 100_000, 1);
  const edit = await open(long);
  const typed = await profiled('typing', () => forSeconds(watched, (round) => edit(edits[round])));
  print(`${typed.count} characters typed in a note of 50,000 words, self time:`, typed, nameOf);
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
    await (flags.old ? printOld(bundle) : profile(bundle));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

await main();
