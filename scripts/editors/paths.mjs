// Where the editor bench keeps its things. All of it is git-ignored and can be deleted at any time.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
/** Editors, browsers and runtimes that were fetched, one folder each. */
export const cache = path.join(root, '.vscode-test');
/** Screenshots and logs of the last run. */
export const results = path.join(root, 'test-results');

/** A folder that is deleted when the process ends, however it ends. */
export function temporaryFolder(name) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), `attune-${name}-`));
  process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
  return dir;
}

/**
 * Fills `.vscode-test/NAME` once. The work is done beside it and renamed at the end: a run that is stopped half-way
 * leaves nothing that looks finished, and two runs at a time do not disturb each other.
 */
export async function cached(name, describe, fill) {
  const dest = path.join(cache, name);
  if (fs.existsSync(dest)) return dest;
  console.log(`  fetching ${describe} (once; kept in .vscode-test/${name})`);
  fs.mkdirSync(cache, { recursive: true });
  const dir = fs.mkdtempSync(path.join(cache, '.making-'));
  try {
    await fill(dir);
    if (!fs.existsSync(dest)) fs.renameSync(dir, dest);
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
  return dest;
}
