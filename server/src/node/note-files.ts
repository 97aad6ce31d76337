import { fileURLToPath } from 'node:url';
import { close, open, read, readdir, stat } from './fs.ts';

/** The notes in a folder on disk. Only reads; a file that cannot be read counts as missing. */

const isNote = (name: string): boolean => /^[^.].*\.(?:md|markdown)$/i.test(name);

async function list(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(fileURLToPath(folder), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isNote(entry.name))
      .map(({ name }) => `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`);
  } catch {
    return [];
  }
}

async function stampOf(uri: string): Promise<{ readonly mtime: number; readonly size: number } | undefined> {
  try {
    const { mtimeMs, size } = await stat(fileURLToPath(uri));
    return { mtime: mtimeMs, size };
  } catch {
    return undefined;
  }
}

async function start(uri: string, limit: number): Promise<string | undefined> {
  try {
    const file = await open(fileURLToPath(uri), 'r');
    try {
      const { buffer, bytesRead } = await read(file, Buffer.alloc(limit), 0, limit, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await close(file);
    }
  } catch {
    return undefined;
  }
}

/** How many files are open at once. */
const atOnce = 16;

/** Access to the files of the folder at `uri`; undefined if it is not on disk. */
export function noteFilesAt(uri: string) {
  return uri.startsWith('file:') ? noteFiles : undefined;
}

const noteFiles = {
  list,
  stamps: (uris: readonly string[]) => each(uris, stampOf),
  read: (uris: readonly string[], limit: number) => each(uris, (uri) => start(uri, limit)),
};

async function each<T>(uris: readonly string[], read: (uri: string) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let at = 0; at < uris.length; at += atOnce)
    results.push(...(await Promise.all(uris.slice(at, at + atOnce).map(read))));
  return results;
}
