import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A text to check, or why it could not be read. */
export type Source =
  { readonly file: string; readonly text: string } | { readonly file: string; readonly problem: string };

/** The name under which standard input is reported. */
export const standardInput = '-';

const markdown = /\.(?:md|markdown|mdown|mkd)$/i;
const skipped = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode-test']);

/** Every text that `paths` name, in order: files as they are, folders walked for Markdown. A file is given once. */
export async function* sources(paths: readonly string[]): AsyncGenerator<Source> {
  const seen = new Set<string>();
  for (const given of paths) {
    if (given === standardInput) yield { file: standardInput, ...decode(await readAll(process.stdin)) };
    else
      for await (const file of filesAt(given)) {
        const identity = path.resolve(typeof file === 'string' ? file : file.file);
        if (seen.has(identity)) continue;
        seen.add(identity);
        yield typeof file === 'string' ? read(file) : file;
      }
  }
}

async function* filesAt(given: string): AsyncGenerator<string | { readonly file: string; readonly problem: string }> {
  try {
    if (!(await stat(given)).isDirectory()) {
      yield given;
      return;
    }
    const entries = await readdir(given, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = path.join(given, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name)) yield* filesAt(inside);
      else if (entry.isFile() && markdown.test(entry.name)) yield inside;
    }
  } catch (reason) {
    yield { file: given, problem: problemOf(reason) };
  }
}

async function read(file: string): Promise<Source> {
  try {
    return { file, ...decode(await readFile(file)) };
  } catch (reason) {
    return { file, problem: problemOf(reason) };
  }
}

/** UTF-8, or a problem: guessing at another encoding would move every offset. */
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
};

const problemOf = (reason: unknown): string => {
  const code = (reason as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? `could not be read${code === '' ? '' : ` (${code})`}.`;
};
