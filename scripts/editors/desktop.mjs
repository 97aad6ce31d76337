// The desktop program: an installed VS Code, else one that @vscode/test-electron downloads.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cache } from './paths.mjs';

/** A window needs a display. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * How long the download server may stay silent, in milliseconds, so that a machine without network access fails soon.
 */
const SILENCE = 8000;

/** @returns the path of the program itself (not of its command-line wrapper), or undefined */
export function installedVsCode() {
  return [process.env.VSCODE, ...besideTheWrapper(), ...usualPlaces()].find((file) => file && fs.existsSync(file));
}

/**
 * Derives the program from the `code` command on PATH. A wrapper inside a remote window leads nowhere and is ignored.
 */
function besideTheWrapper() {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const found = spawnSync(finder, ['code'], { encoding: 'utf8' }).stdout?.split(/\r?\n/)[0];
  if (!found || process.env.VSCODE_IPC_HOOK_CLI) return [];
  const bin = path.dirname(fs.realpathSync(found));
  return {
    linux: [path.join(bin, '../code')],
    darwin: [path.join(bin, '../../../MacOS/Code'), path.join(bin, '../../../MacOS/Electron')],
    win32: [path.join(bin, '../Code.exe')],
  }[process.platform];
}

function usualPlaces() {
  const { LOCALAPPDATA = '', PROGRAMFILES = '', HOME = '' } = process.env;
  const app = 'Applications/Visual Studio Code.app/Contents/MacOS';
  const inApp = ['/', HOME].flatMap((base) => ['Code', 'Electron'].map((name) => path.join(base, app, name)));
  return {
    linux: ['/usr/share/code/code', '/snap/code/current/usr/share/code/code', '/usr/lib/code/code'],
    darwin: inApp,
    win32: [
      path.join(LOCALAPPDATA, 'Programs/Microsoft VS Code/Code.exe'),
      path.join(PROGRAMFILES, 'Microsoft VS Code/Code.exe'),
    ],
  }[process.platform];
}

/** @returns {Promise<{ program: string } | { missing: string }>} */
export async function downloadedVsCode() {
  try {
    const program = await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: cache,
      timeout: SILENCE,
      reporter: new SilentReporter(),
    });
    return { program };
  } catch (error) {
    return { missing: `VS Code can't be downloaded here (${error.code ?? error.message})` };
  }
}
