// dist/ → attune.vsix, the file that people install. The same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
// Read by vsce once, when it is loaded: so it is loaded after this line.
process.env.SOURCE_DATE_EPOCH ??= lastChange();
const { createVSIX, listFiles } = await import('@vscode/vsce');

/** What the package is nothing without: the two entry points of package.json, and the server each of them starts. */
const needed = ['package.json', 'dist/client.cjs', 'dist/client.browser.js', 'dist/server.cjs', 'dist/server.worker.js'];

/** @returns the path of the packaged extension */
export async function packageExtension(vsix = path.join(root, 'attune.vsix')) {
  const files = (await listFiles({ cwd: root, dependencies: false })).map((file) => file.replaceAll('\\', '/'));
  const missing = needed.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`not built yet: ${missing.join(', ')}. Run npm run build first.`);
  await createVSIX({
    cwd: root,
    packagePath: vsix,
    dependencies: false, // all that is needed is inside dist/
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  const kilobytes = Math.round(fs.statSync(vsix).size / 1024);
  console.log(`${path.relative(root, vsix)}: ${files.length} files, ${kilobytes} kB`);
  return vsix;
}

/** The time that every file in the package gets, in seconds: that of the last commit, or a fixed one without Git. */
function lastChange() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '1767225600';
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await packageExtension();
