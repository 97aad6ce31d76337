// `npm test`: runs all checks one after the other, and prints their total as the last line.
//
//   npm test -- --only unit,lint      some of them, in this order
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { flagsOf } from './flags.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bin = (tool) => path.join(root, 'node_modules', tool);
const cores = String(os.availableParallelism());
const npmRun = (name) => ['npm', 'run', '--silent', name];

/**
 * `exit`: the part has no counts of its own; a successful exit is its only check. `covers`: it prints a coverage table,
 * and fails without one.
 */
const parts = [
  { name: 'build', what: 'compiling and bundling', command: npmRun('build'), exit: true, vital: true },
  {
    name: 'unit',
    what: 'words, rules, pages and the protocol, with coverage',
    command: ['node', bin('c8/bin/c8.js'), 'node', bin('mocha/bin/mocha.js'), '--parallel', '--jobs', cores],
    covers: true,
  },
  { name: 'measure', what: 'how right the rules are, over the marked corpus', command: npmRun('measure'), exit: true },
  { name: 'lint', what: 'style, layers, leftovers', command: npmRun('lint'), exit: true },
  { name: 'package', what: 'the file that people install', command: npmRun('package'), exit: true },
  { name: 'desktop', what: 'VS Code on the desktop', command: ['node', 'test/editor/desktop.mjs'] },
  { name: 'old', what: 'Code OSS 1.93', command: ['node', 'test/editor/code-oss.mjs', 'old'] },
  {
    name: 'new',
    what: 'the packaged file, installed in Code OSS 1.139',
    command: ['node', 'test/editor/code-oss.mjs', 'new', '--vsix', 'attune.vsix'],
  },
  { name: 'web', what: 'VS Code for the web', command: ['node', 'test/editor/web.mjs'] },
  {
    name: 'person',
    what: 'a person with a keyboard, light and dark',
    command: ['node', 'test/editor/person.mjs', '--vsix', 'attune.vsix'],
  },
  {
    name: 'colors',
    what: 'labels, speakers and blanks in four themes',
    command: ['node', 'test/editor/colors.mjs', '--vsix', 'attune.vsix'],
  },
  { name: 'neovim', what: 'another editor', command: ['node', 'test/editor/neovim.mjs'] },
];

/**
 * A part that takes longer hangs, in milliseconds. The editors of a part are ended with it: they are in its process
 * group.
 */
const LIMIT = 600_000;

/** The closing line of our own parts. In the desktop program, the suite cannot avoid a prefix. */
const closing = /^(?:│ )?(\d+) passed, (\d+) failed, (\d+) skipped\s*$/;

const values = flagsOf({ only: { type: 'string' } });
let running; // ends the running part
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    running?.();
    process.exit(130);
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
const slips = [];
for (const part of chosen()) {
  const counts = await run(part);
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed > 0) slips.push(part.name);
  if (counts.failed > 0 && part.vital) {
    console.log('  The other parts stand on this one, so they were not run.');
    break;
  }
}
if (slips.length > 0) console.log(`\nTo look at: ${slips.join(', ')}  (one alone: npm test -- --only ${slips[0]})`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

function chosen() {
  if (!values.only) return parts;
  return values.only.split(',').map((name) => {
    const part = parts.find((each) => each.name === name);
    if (part) return part;
    console.error(`There is no part “${name}”. There are: ${parts.map((each) => each.name).join(', ')}.`);
    process.exit(2);
  });
}

async function run(part) {
  console.log(`\n▶ ${part.name}: ${part.what}`);
  const start = Date.now();
  const shown = await show(part.command);
  const output = stripVTControlCharacters(shown.output);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const counts = result(part, output, shown.code);
  const words = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
  const sign = counts.failed > 0 ? '✗' : counts.passed > 0 ? '✔' : '–';
  console.log(`  ${sign} ${part.name}: ${words} (${seconds} s)`);
  return counts;
}

/** Shows a part's lines as they come, indented. The closing line is not shown but added to the total. */
function show([command, ...args]) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command === 'node' ? process.execPath : command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !windows,
      shell: windows && command === 'npm',
    });
    let output = '';
    let rest = '';
    const take = (bytes) => {
      output += bytes;
      const lines = (rest + bytes).split('\n');
      rest = lines.pop();
      for (const line of lines) if (line.trim() && !closing.test(line)) console.log(`  ${line}`);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const end = () => endGroup(child, windows);
    const timer = setTimeout(() => {
      take(`\nno end after ${LIMIT / 1000} s\n`);
      end();
    }, LIMIT);
    running = end;
    child.on('error', (error) => take(`${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      running = undefined;
      resolve({ output, code });
    });
  });
}

/** First gives a part time to end its editors, which are process groups of their own. */
function endGroup(child, windows) {
  const send = (signal) => {
    try {
      if (windows) child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // It has already exited.
    }
  };
  send('SIGTERM');
  setTimeout(() => send('SIGKILL'), 5000).unref();
}

/** A result that can't be read is a failure: a part that crashed must never look successful. */
function result({ covers, exit }, output, code) {
  if (exit) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const counts = closingCounts(output) ?? mochaCounts(output);
  if (!counts) return { passed: 0, failed: 1, skipped: 0 };
  // All tests passed, and yet the part failed: coverage dropped, or it crashed at the end.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (covers && !/^All files *\| *[1-9]/m.test(output)) {
    console.log('  What the tests covered was not written down.');
    counts.failed++;
  }
  return counts;
}

function closingCounts(output) {
  const line = output.split('\n').findLast((each) => closing.test(each));
  if (!line) return undefined;
  const [passed, failed, skipped] = closing.exec(line).slice(1).map(Number);
  return { passed, failed, skipped };
}

function mochaCounts(output) {
  const count = (word) => Number(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'm').exec(output)?.[1] ?? NaN);
  const passed = count('passing');
  if (Number.isNaN(passed)) return undefined;
  return { passed, failed: count('failing') || 0, skipped: count('pending') || 0 };
}
