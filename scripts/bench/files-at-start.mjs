import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Server } from './server.mjs';

/** For Node's `--import`: when the process ends, it tells in a file which files it has loaded. */
const tellingIn = (file) =>
  `data:text/javascript,${encodeURIComponent(`
    import { writeFileSync } from 'node:fs'; import Module from 'node:module';
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify(Object.keys(Module._cache))));`)}`;

async function filesOf(run) {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-files-'));
  try {
    const file = path.join(folder, 'files.json');
    await run(['--import', tellingIn(file)]);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files of ours that a server has loaded when it has answered for a note: what nobody has asked for yet is not among them. */
export const filesAtStart = (program, text) =>
  filesOf(async (flags) => {
    const server = new Server(program, flags);
    await server.start();
    await server.open(text);
    await server.leave();
  });

/** The files of ours that the command line has loaded when it has checked a note. */
export const filesOfCheck = (program, note) =>
  filesOf((flags) => spawnSync(process.execPath, [...flags, program, 'check', note], { stdio: 'ignore' }));
