// Runs npm in the same way everywhere.
import { spawnSync } from 'node:child_process';

/**
 * Runs npm. @throws Error with npm's own message if it fails
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

/** Inside `npm run`, this is the script of the npm that was called. It needs no shell, unlike npm.cmd on Windows. */
function theNpm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { command: process.execPath, before: [script], shell: false };
  return { command: 'npm', before: [], shell: process.platform === 'win32' };
}
