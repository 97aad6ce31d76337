// Starts and stops a Code OSS server on this machine, with a temporary profile.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './paths.mjs';

/** A quiet editor: no welcome page, no workspace trust prompts, no telemetry, no Git, no chat, no auto save. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'window.restoreWindows': 'none',
  'files.autoSave': 'off',
  // At every full stop, VS Code would suggest words of the note and cover what we want to look at.
  '[markdown]': { 'editor.suggestOnTriggerCharacters': false },
};

/**
 * The server and its extension hosts are one process group, which stop() ends.
 * @param {{ editor: { dir: string, node: string }, settings?: object, vsix?: string, flags?: string[], port?: number }}
 *   options
 */
export async function startEditorServer({ editor, settings = {}, vsix, flags = [], port = 0 }) {
  const profile = temporaryFolder('editor');
  const data = path.join(profile, 'data');
  fs.mkdirSync(path.join(data, 'User'), { recursive: true });
  fs.writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const main = path.join(editor.dir, 'out/server-main.js');
  const common = [
    '--user-data-dir',
    data,
    '--extensions-dir',
    path.join(profile, 'extensions'),
    '--accept-server-license-terms',
  ];
  const options = { cwd: profile, env: environment(editor.dir, profile), stdio: ['ignore', 'pipe', 'pipe'] };
  if (vsix) install(editor.node, [main, ...common], vsix, options);

  const isOld = fs.existsSync(path.join(editor.dir, 'out/vs/server/node/server.main.js'));
  const start = isOld ? path.join(import.meta.dirname, 'start-old.cjs') : main;
  const listen = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  const manners = ['--disable-workspace-trust', '--disable-getting-started-override', '--force-disable-user-env'];
  const child = spawn(editor.node, [start, ...common, ...listen, ...manners, ...flags], { ...options, detached: true });
  const server = { child, data, log: '', port: 0, stop: () => endGroup(child.pid) };
  process.on('exit', server.stop);
  // Without these handlers, a signal would end this process but not the editor.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  await listening(server).catch((error) => {
    server.stop();
    throw error;
  });
  return server;
}

/**
 * Removes the variables of an editor that we may run in, which would confuse this one. With an empty gallery it makes
 * no network requests.
 */
function environment(vscode, profile) {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name)));
  return { ...clean, XDG_RUNTIME_DIR: profile, VSCODE_ROOT: vscode, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

function install(node, command, vsix, options) {
  const run = spawnSync(node, [...command, '--install-extension', path.resolve(vsix), '--force'], {
    ...options,
    encoding: 'utf8',
  });
  if (run.status !== 0 || !/successfully installed/.test(run.stdout)) {
    throw new Error(`installing ${path.basename(vsix)} did not work:\n${run.stdout}${run.stderr}`);
  }
}

function listening(server) {
  return new Promise((resolve, reject) => {
    const take = (bytes) => {
      server.log += bytes;
      const port = /Extension host agent listening on (\d+)/.exec(server.log)?.[1];
      if (!port) return;
      server.port = Number(port);
      resolve();
    };
    server.child.stdout.on('data', take);
    server.child.stderr.on('data', take);
    server.child.on('error', reject);
    server.child.on('exit', (code) =>
      reject(new Error(`the editor's server ended with ${code}\n${lastLines(server.log)}`)),
    );
    setTimeout(() => reject(new Error(`the editor's server did not start\n${lastLines(server.log)}`)), 40_000).unref();
  });
}

/**
 * The last lines without VS Code's own source, which Node prints with an exception: one line of it is the whole
 * program.
 */
export const lastLines = (log) =>
  log
    .split('\n')
    .filter((line) => line.trim() && line.length < 500)
    .slice(-15)
    .join('\n');

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has already exited.
  }
}
