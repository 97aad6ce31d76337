// Where the editor tests keep their files. All of it is git-ignored and can be deleted at any time.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
/** Downloaded editors, browsers and runtimes, one folder each. */
export const cache = path.join(root, '.vscode-test');
/** Screenshots and logs of the last run. */
export const results = path.join(root, 'test-results');

/** A folder that is deleted when the process exits, for whatever reason. */
export function temporaryFolder(name) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), `attune-${name}-`));
  process.on('exit', () => fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
  return dir;
}

/**
 * Fills `.vscode-test/NAME` once. It is filled under a temporary name and renamed at the end. So an interrupted run
 * leaves nothing that looks complete, and two runs at a time do not disturb each other.
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
