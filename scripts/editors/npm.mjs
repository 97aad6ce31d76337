// npm, called the same way from everywhere.
import { spawnSync } from 'node:child_process';

/**
 * Runs npm and throws with its own words when it fails.
 * @param {string[]} args
 * @param {{ cwd: string }} options
 */
export function npm(args, { cwd }) {
  const { command, before, shell } = theNpm();
  const stdio = ['ignore', 'pipe', 'pipe'];
  const run = spawnSync(command, [...before, ...args, '--loglevel=error'], { cwd, encoding: 'utf8', shell, stdio });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`npm ${args[0]} did not succeed:\n${run.stderr}`);
  return run.stdout;
}

/** Inside `npm run` it is the npm that was called, by its script; that needs no shell, which npm.cmd on Windows would. */
function theNpm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { command: process.execPath, before: [script], shell: false };
  return { command: 'npm', before: [], shell: process.platform === 'win32' };
}
