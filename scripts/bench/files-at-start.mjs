import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Server } from './server.mjs';

const telling = new URL('telling.cjs', import.meta.url).pathname;

/** `run` is called with what Node is to run in place of `program`. Resolves with what is told by telling.cjs. */
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
 * What a server has loaded when it has answered for a note: `files` of ours, without what nobody has asked for yet, and the
 * milliseconds that went into `parsing` them. `flags` are those of Node, `args` those of the server.
 */
export const atStart = (program, text, flags = [], args = []) =>
  toldBy(program, async (command) => {
    const server = new Server(command, flags, args);
    await server.start();
    await server.open(text);
    await server.leave();
  });

/** The files of ours that the command line has loaded when it has checked a note. */
export const filesOfCheck = async (program, note) =>
  (await toldBy(program, (command) => spawnSync(process.execPath, [...command, 'check', note], { stdio: 'ignore' })))
    .files;
