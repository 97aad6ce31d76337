// npm, called the same way from everywhere.
import { spawnSync } from 'node:child_process';

/**
 * Runs npm and throws with its own words when it fails.
 * @param {string[]} args
 * @param {{ cwd: string, show?: boolean }} options `show` lets npm's output through
 */
export function npm(args, { cwd, show = false }) {
  // Inside `npm run` this is the npm that was called; it needs no shell, which npm.cmd on Windows would.
  const script = process.env.npm_execpath;
  const [command, before] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const run = spawnSync(command, [...before, ...args, '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`npm ${args[0]} did not succeed:\n${run.stderr ?? ''}`);
  return run.stdout ?? '';
}
