// Finds Neovim for the tests: an installed one, else Debian's if we are root.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { aptInstall } from './chromium.mjs';

/** @returns {{ command: string } | { missing: string }} */
export function findNeovim() {
  if (runs()) return { command: 'nvim' };
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return { missing: 'nvim is not installed' };
  console.log('  installing Debian’s package neovim');
  try {
    aptInstall('neovim');
  } catch (error) {
    return { missing: `nvim is not installed, and ${error.message}` };
  }
  return runs() ? { command: 'nvim' } : { missing: 'Debian’s neovim does not run' };
}

const runs = () => spawnSync('nvim', ['--version'], { stdio: 'ignore' }).status === 0;
