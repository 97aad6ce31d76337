import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readdir, stat } from '../node/fs.ts';

/** Something to read: a file and its size in bytes, the content of standard input, or why it cannot be read. */
export type Listed =
  | { readonly file: string; readonly size: number }
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly problem: string };

/** The name under which standard input is reported. */
export const standardInput = '-';

const markdown = /\.(?:md|markdown|mdown|mkd)$/i;
const skipped = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode-test']);

/**
 * Everything that `paths` name, in order. Files are taken as they are; folders are searched for Markdown. Each file is
 * listed once.
 */
export async function list(paths: readonly string[]): Promise<readonly Listed[]> {
  const seen = new Map<string, Listed>();
  for (const given of paths)
    if (given === standardInput) seen.set(given, { file: given, bytes: await readAll(process.stdin) });
    else
      for await (const listed of filesAt(given)) {
        const identity = path.resolve(listed.file);
        if (!seen.has(identity)) seen.set(identity, listed);
      }
  return [...seen.values()];
}

async function* filesAt(given: string): AsyncGenerator<Listed> {
  try {
    const found = await stat(given);
    if (!found.isDirectory()) {
      yield { file: given, size: found.size };
      return;
    }
    const entries = await readdir(given, { withFileTypes: true });
    const isRead = entries.filter((entry) =>
      entry.isDirectory() ? !skipped.has(entry.name) : entry.isFile() && markdown.test(entry.name),
    );
    // sorted by name, because the order of a file system varies: the same folder gives the same output
    for (const { name } of isRead.sort((a, b) => (a.name < b.name ? -1 : 1))) yield* filesAt(path.join(given, name));
  } catch (reason) {
    yield { file: given, problem: problemOf(reason) };
  }
}

/** The text of a listed file, or why it cannot be read. Reads synchronously: a thread has nothing else to do. */
export function read(listed: Listed): { readonly text: string } | { readonly problem: string } {
  if ('problem' in listed) return listed;
  try {
    return decode('bytes' in listed ? listed.bytes : readFileSync(listed.file));
  } catch (reason) {
    return { problem: problemOf(reason) };
  }
}

/** Decodes UTF-8, or reports a problem: guessing another encoding would shift every offset. */
function decode(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'is not UTF-8 text; please save it as UTF-8.' };
  }
}

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array));
  return Buffer.concat(chunks);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there.',
  EACCES: 'may not be read by you.',
  EPERM: 'may not be read by you.',
  EISDIR: 'is a folder.',
  ELOOP: 'is a link that leads to itself.',
  ERR_FS_FILE_TOO_LARGE: 'is larger than two gigabytes, so it is no note.',
};

const problemOf = (reason: unknown): string => {
  const code = (reason as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? `could not be read${code === '' ? '' : ` (${code})`}.`;
};
