// Runs before `npm start` and `npm test`, and needs only Node: installs what is missing, and nothing else.
//
//   node scripts/setup.mjs [--build]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// an older Node does not define `import.meta.dirname`, and should get the message that it is too old
const root = fileURLToPath(new URL('..', import.meta.url));

/** npm 11 writes what it has installed into this file, with the same entries as package-lock.json. */
const INSTALLED = 'node_modules/.package-lock.json';
const SOURCES = [
  'server/src',
  'client/src',
  'lexicon',
  'docs/rules',
  'snippets/templates',
  'scripts/build.mjs',
  'scripts/lexicon.mjs',
  'scripts/pages.mjs',
  'scripts/snippets.mjs',
  'package-lock.json',
];
const RESULTS = ['client.js', 'language-client.js', 'server.js', 'attune.cjs', 'attune.data'].map(
  (name) => `dist/${name}`,
);

/** The oldest versions of Node that the tools run on, by major version. All later majors are fine. */
const LEAST = [
  [20, 19],
  [22, 13],
  [24, 0],
];
if (!isNewEnough(process.versions.node))
  leave(`Attune is built with Node 20.19, 22.13, 24 or newer, and this is Node ${process.versions.node}.`);

const reason = whyInstall();
if (reason)
  step(`Bringing in the tools that Attune is built with (${reason}); about half a minute …`, [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
if (process.argv.includes('--build') && isStale())
  step('Building Attune; a few seconds …', ['run', '--silent', 'build']);

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > LEAST.at(-1)[0] || LEAST.some(([line, from]) => major === line && minor >= from);
}

/**
 * The installed packages are compared with the lock file by content, because timestamps mean little after a checkout.
 */
function whyInstall() {
  if (!fs.existsSync(path.join(root, INSTALLED))) return 'the first time';
  const installed = readJson(INSTALLED).packages;
  for (const [name, wanted] of Object.entries(readJson('package-lock.json').packages)) {
    if (name === '' || wanted.optional || wanted.devOptional || wanted.peer) continue; // may be missing on this platform
    if (installed[name]?.version !== wanted.version) return `${name.replace(/^.*node_modules\//, '')} is new`;
  }
  return undefined;
}

function isStale() {
  if (!RESULTS.every((file) => fs.existsSync(path.join(root, file)))) return true;
  const oldest = Math.min(...RESULTS.map((file) => modified(path.join(root, file))));
  return SOURCES.some((source) => newest(path.join(root, source)) > oldest);
}

/** The latest modification of a file, or of anything in a folder. */
function newest(place) {
  if (!fs.statSync(place).isDirectory()) return modified(place);
  return Math.max(
    0,
    ...fs
      .readdirSync(place)
      .filter((name) => !name.includes('.generated.'))
      .map((name) => newest(path.join(place, name))),
  );
}

function modified(file) {
  return fs.statSync(file).mtimeMs;
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
}

function step(what, args) {
  console.log(what);
  const script = process.env.npm_execpath;
  const [command, before] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const run = spawnSync(command, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (run.status !== 0) leave(`“npm ${args.join(' ')}” did not finish. What npm says above tells more.`);
}

function leave(why) {
  console.error(why);
  process.exit(1);
}
