// Another editor as client: Neovim 0.7 can't pull diagnostics, so the server has to push them.
//   node test/editor/neovim.mjs
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { findNeovim } from '../../scripts/editors/neovim.mjs';
import { root, temporaryFolder } from '../../scripts/editors/paths.mjs';
import { close, skip } from './result.mjs';

const LETTER = ['Dear Ms. R.,', '', "Jo's hypotonia makes sitting tiring."];

const neovim = findNeovim();
if (neovim.missing) skip(neovim.missing);

const folder = temporaryFolder('neovim');
const note = path.join(folder, 'family.md');
fs.writeFileSync(note, `${LETTER.join('\n')}\n`);
fs.mkdirSync(path.join(folder, 'jo'));
const front = (date) => `---\nkind: session-note\nchild: J.O.\ndate: ${date}\n---\n\n`;
fs.writeFileSync(path.join(folder, 'jo/2026-03-02.md'), `${front('2026-03-02')}J.O. chose the fire truck.\n`);
fs.writeFileSync(
  path.join(folder, 'jo/2026-03-03.md'),
  `${front('2026-03-03').replace('J.O.', 'K.L.')}K.L. chose tea.\n`,
);
const next = path.join(folder, 'jo/2026-03-09.md');
fs.writeFileSync(next, `${front('2026-03-09')}@\n`);
const run = spawnSync(
  neovim.command,
  ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${path.join(import.meta.dirname, 'neovim.lua')}`],
  {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      ...process.env,
      XDG_STATE_HOME: folder, // keeps Neovim's log in the temporary folder
      XDG_CACHE_HOME: folder,
      ATTUNE_NOTE: note,
      ATTUNE_NEXT: next,
      ATTUNE_SERVER: JSON.stringify([process.execPath, path.join(root, 'dist/server.js'), '--stdio']),
      ATTUNE_FIX: 'low muscle tension”',
    },
  },
);
const said = run.stdout
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line));
const [opened, fixed, last, carried] = said;
const problem = said.find((each) => each.problem)?.problem ?? run.error?.message ?? run.stderr;

const checks = {
  'shows the word that a family may not know': () => {
    const found = opened.diagnostics.find(({ code }) => code === 'jargon-term');
    assert.equal(found?.source, 'attune');
    assert.equal(LETTER[found.line].slice(found.from, found.to), 'hypotonia');
  },
  'applies the quick fix, and nothing else changes': () => {
    assert.deepEqual(fixed.text, [...LETTER.slice(0, 2), LETTER[2].replace('hypotonia', 'low muscle tension')]);
  },
  'shows nothing on that word any more': () => {
    assert.ok(!fixed.diagnostics.some(({ code }) => code === 'jargon-term'));
  },
  'knows the parts of the letter': () => {
    assert.deepEqual(last.outline, [{ name: 'Dear Ms. R.,', detail: 'greeting' }]);
  },
  'carries a line from the last note of the child to the next': () => {
    assert.deepEqual(carried.triggers, ['@']);
    assert.deepEqual(carried.labels, ['J.O. chose the fire truck']);
    assert.equal(carried.carried.at(-1), 'Last time, J.O. chose the fire truck.');
  },
  'ends in peace, and the server with it': () => assert.equal(run.status, 0),
};

const counts = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(checks)) {
  try {
    check();
    counts.passed++;
    console.log(`  ✔ ${name}`);
  } catch (error) {
    counts.failed++;
    console.log(`  ✗ ${name}\n    ${problem || error.message}`);
  }
}
close(counts);
