// Runs `attune check` over very many notes: how long it takes, and whether its memory use stays flat.
//
//   npm run bench:many                          10,000 notes from our own texts, in a temporary folder; minutes
//   npm run bench:many -- --notes 500           fewer
//   npm run bench:many -- --jobs 1              in one thread
//
// Requires the program that “npm run build” makes. All files are deleted afterwards.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { countWords, makeNote, readMaterial } from './corpus.mjs';

const program = path.resolve(import.meta.dirname, '../../dist/attune.cjs');
const { values: flags } = parseArgs({
  options: { notes: { type: 'string', default: '10000' }, jobs: { type: 'string' } },
});
const count = Number(flags.notes);
if (!Number.isInteger(count) || count < 10) {
  console.error(`--notes takes a whole number from 10 on, and not “${flags.notes}”.`);
  process.exit(1);
}

/** Milliseconds between two readings of the memory. */
const look = 250;
const aFolder = 100;
const [fewestWords, moreWords] = [100, 700];

/** Writes notes and letters of many lengths, a hundred per folder. @returns the number of words */
function writeNotes(folder) {
  const material = readMaterial();
  let words = 0;
  for (let index = 0; index < count; index++) {
    const kind = index % 3 === 0 ? 'caregiver-letter' : 'session-note';
    const text = makeNote({ kind, seed: index, words: fewestWords + ((index * 37) % moreWords) }, material);
    const place = path.join(folder, String(Math.floor(index / aFolder)));
    if (index % aFolder === 0) fs.mkdirSync(place);
    fs.writeFileSync(path.join(place, `${index}.md`), text);
    words += countWords(text);
  }
  return words;
}

const residentOf = (pid) => {
  try {
    return 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return 0; // it has just exited
  }
};

/** Runs `attune check` to its end. */
async function check(folder, ...options) {
  const start = performance.now();
  const args = [program, 'check', '--fail-on', 'never', '--format', 'json', ...options, '.'];
  const running = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const memory = [];
  const timer = setInterval(() => memory.push(residentOf(running.pid)), look);
  let bytes = 0;
  running.stdout.on('data', (chunk) => (bytes += chunk.length));
  const [code] = await once(running, 'close');
  clearInterval(timer);
  if (code !== 0) throw new Error(`“attune check” ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, memory: memory.filter((each) => each > 0), bytes };
}

const inMegabytes = (bytes) => (bytes / 2 ** 20).toFixed(0);

/** The highest memory use in each tenth of the run. */
function tenths(memory) {
  const size = Math.max(1, Math.ceil(memory.length / 10));
  return Array.from({ length: Math.ceil(memory.length / size) }, (_, index) =>
    inMegabytes(Math.max(...memory.slice(index * size, (index + 1) * size))),
  ).join(' ');
}

function tell(what, words, { bytes, memory, seconds }) {
  const rate = Math.round(words / seconds).toLocaleString('en');
  console.log(`${what}: ${seconds.toFixed(1)} s, ${rate} words a second, ${inMegabytes(bytes)} MB of results`);
  console.log(`  memory, the most in each tenth of the way: ${tenths(memory)} MB`);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-many-'));
try {
  const [notes, cache] = ['notes', 'cache'].map((name) => path.join(folder, name));
  fs.mkdirSync(notes);
  const words = writeNotes(notes);
  console.log(`${count.toLocaleString('en')} notes, ${words.toLocaleString('en')} words`);
  const jobs = flags.jobs === undefined ? [] : ['--jobs', flags.jobs];
  tell('read afresh', words, await check(notes, ...jobs));
  tell('read with a cache that is empty', words, await check(notes, ...jobs, '--cache-location', cache));
  fs.appendFileSync(path.join(notes, '0', '7.md'), '\nShe refused the spoon.\n');
  tell('read again, one note changed', words, await check(notes, ...jobs, '--cache-location', cache));
} finally {
  fs.rmSync(folder, { recursive: true });
}
