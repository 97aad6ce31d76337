import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Server } from './server.mjs';

const telling = new URL('telling.cjs', import.meta.url).pathname;

/** Calls `run` with the command that Node is to run instead of `program`. Resolves with the output of telling.cjs. */
async function toldBy(program, run) {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-files-'));
  try {
    const file = path.join(folder, 'told.json');
    await run([telling, file, program]);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What a server has loaded when it has answered for a note: our own `files`, without those that are loaded later on
 * demand, and the milliseconds spent `parsing` them. `flags` are passed to Node, `args` to the server.
 */
export const atStart = (program, text, flags = [], args = []) =>
  toldBy(program, async (command) => {
    const server = new Server(command, flags, args);
    await server.start();
    await server.open(text);
    await server.leave();
  });

/** Our own files that the command line has loaded when it has checked a note. */
export const filesOfCheck = async (program, note) =>
  (await toldBy(program, (command) => spawnSync(process.execPath, [...command, 'check', note], { stdio: 'ignore' })))
    .files;
