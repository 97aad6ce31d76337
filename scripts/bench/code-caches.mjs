// The caches of compiled code, which exist from the second start on.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Server } from './server.mjs';

/** The environment variables for an account's cache folder, on Linux and Windows. */
export const accountIn = (folder) => ({ XDG_CACHE_HOME: folder, LOCALAPPDATA: folder });

/**
 * Starts the command line and the server once, until their caches are written. From then on, every process started here
 * uses them. Resolves with the arguments that tell a server where its cache is.
 *
 * @param flags the flags of Node with which the server will be started
 */
export async function fillCodeCaches({ cli, server }, text, flags, folder) {
  Object.assign(process.env, accountIn(folder));
  const note = path.join(folder, 'note.md');
  writeFileSync(note, text);
  spawnSync(process.execPath, [cli, 'check', '--format', 'compact', note], { stdio: 'ignore' });

  const place = path.join(folder, 'of-the-server');
  const args = [`--code-cache=${place}`];
  const first = new Server(server, flags, args);
  await first.start();
  await first.open(text);
  // the server waits until the editor has sent its other requests
  while (!hasCode(place)) await wait(200);
  await first.leave();
  return args;
}

function hasCode(folder) {
  try {
    return readdirSync(folder).some((name) => name.endsWith('.code'));
  } catch {
    return false;
  }
}
