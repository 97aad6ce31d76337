// dist/ → attune.vsix, the file that users install. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import picomatch from 'picomatch';

const root = path.resolve(import.meta.dirname, '..');
// vsce reads this variable once, while it loads. So it is loaded after this line.
process.env.SOURCE_DATE_EPOCH ??= lastChange();
const { createVSIX, listFiles } = await import('@vscode/vsce');

/**
 * Files that the package cannot do without: the entry points in package.json, the server they start, and what it reads.
 */
const needed = [
  'package.json',
  'snippets/attune.code-snippets',
  ...['client.js', 'language-client.js', 'server.js', 'attune.data'].map((name) => `dist/${name}`),
];

/** @returns the path of the packaged extension */
export async function packageExtension(vsix = path.join(root, 'attune.vsix')) {
  const stage = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-package-'));
  try {
    stageExtension(stage);
    const files = (await listFiles({ cwd: stage, dependencies: false })).map((file) => file.replaceAll('\\', '/'));
    const missing = [...needed, ...piecesOfServer(stage)].filter((file) => !files.includes(file));
    if (missing.length > 0) throw new Error(`not built yet: ${missing.join(', ')}. Run npm run build first.`);
    await withoutChatter(() =>
      createVSIX({
        cwd: stage,
        packagePath: vsix,
        dependencies: false, // everything needed is inside dist/
        rewriteRelativeLinks: false,
        allowMissingRepository: true,
        skipLicense: true,
      }),
    );
    execFileSync(process.execPath, [path.join(import.meta.dirname, 'zopfli.mjs'), vsix], { stdio: 'inherit' });
    const kilobytes = Math.round(fs.statSync(vsix).size / 1024);
    console.log(`${path.basename(vsix)}: ${kilobytes} kB, ${files.length} files: ${files.join(', ')}`);
    return vsix;
  } finally {
    fs.rmSync(stage, { recursive: true, force: true });
  }
}

/** The other files of the server, which the files that load them name. */
const piecesOfServer = (stage) =>
  ['server.js', 'server-begin.js']
    .map((name) => path.join(stage, 'dist', name))
    .flatMap((file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8').match(/server-[\w-]+\.js/g) : []))
    .map((name) => `dist/${name}`);

/**
 * Copies what is shipped into a folder of its own: the files that .vscodeignore allows, and a package.json for them.
 * vsce itself would match every file of the project against every pattern, which takes a quarter of a minute.
 */
export function stageExtension(stage) {
  const patterns = fs.readFileSync(path.join(root, '.vscodeignore'), 'utf8');
  fs.writeFileSync(path.join(stage, '.vscodeignore'), patterns);
  for (const [, allowed] of patterns.matchAll(/^!(.+)$/gm)) {
    const [place, isAllowed] = [allowed.replace(/\/[^/]*\*.*$/, ''), picomatch(allowed)];
    if (!fs.existsSync(path.join(root, place))) continue;
    fs.cpSync(path.join(root, place), path.join(stage, place), {
      recursive: true,
      filter: (file) => fs.statSync(file).isDirectory() || isAllowed(path.relative(root, file).replaceAll('\\', '/')),
    });
  }
  fs.writeFileSync(path.join(stage, 'package.json'), JSON.stringify(shippedManifest()));
}

/**
 * package.json without what only the project needs. It also lacks "type": with it, VS Code would take dist/client.js
 * for an ES module, which VS Code for the web can't load. Nor can the web fetch a .cjs file, which would work on the
 * desktop.
 */
function shippedManifest() {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const key of ['type', 'private', 'bin', 'scripts', 'devDependencies', 'allowScripts']) delete manifest[key];
  return manifest;
}

/** vsce prints the same list of files as this script, with the name of the temporary folder. This hides its output. */
async function withoutChatter(work) {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}

/** The timestamp of every file in the package, in seconds: that of the last commit, or a fixed one without Git. */
function lastChange() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '1767225600';
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await packageExtension();
