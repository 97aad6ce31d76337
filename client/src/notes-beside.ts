import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The name of our experimental client capability: we can read the notes beside a note for the server. */
const readsNotes = 'attuneNotesBeside';

/** How many files are read at once. */
const atOnce = 16;

const isNote = (name: string): boolean => /^[^.].*\.(?:md|markdown)$/i.test(name);

/**
 * Reads notes for a server that cannot do so itself: in a browser, and where files are not on disk. The server asks
 * only for the folder of an open note. Nothing is written. A file that cannot be read counts as missing.
 */
export function readNotesFor(client: BaseLanguageClient): void {
  client.registerFeature({
    fillClientCapabilities(capabilities) {
      const others = capabilities.experimental as Readonly<Record<string, unknown>> | undefined;
      capabilities.experimental = { ...others, [readsNotes]: true };
    },
    initialize() {
      // Nothing to set up.
    },
    getState: () => ({ kind: 'static' }),
    clear() {
      // Nothing to dispose of.
    },
  });
  const { code2ProtocolConverter, protocol2CodeConverter } = client;
  client.onRequest('attune/notesBeside', async ({ folder }: { folder: string }) => {
    const uri = protocol2CodeConverter.asUri(folder);
    const names = (await orNothing(workspace.fs.readDirectory(uri))) ?? [];
    return names
      .filter(([name, type]) => type === FileType.File && isNote(name))
      .map(([name]) => code2ProtocolConverter.asUri(Uri.joinPath(uri, name)));
  });
  client.onRequest('attune/notesBeside/stamps', ({ uris }: { uris: string[] }) =>
    each(uris, async (uri) => {
      const found = await orNothing(workspace.fs.stat(protocol2CodeConverter.asUri(uri)));
      return found ? { mtime: found.mtime, size: found.size } : null;
    }),
  );
  client.onRequest('attune/notesBeside/read', ({ limit, uris }: { uris: string[]; limit: number }) =>
    each(uris, async (uri) => {
      const bytes = await orNothing(workspace.fs.readFile(protocol2CodeConverter.asUri(uri)));
      return bytes ? new TextDecoder().decode(bytes.subarray(0, limit)) : null;
    }),
  );
}

/** @returns undefined if the file system fails: its error could name a file */
async function orNothing<T>(asked: Thenable<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch {
    return undefined;
  }
}

async function each<T>(uris: readonly string[], read: (uri: string) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let at = 0; at < uris.length; at += atOnce)
    results.push(...(await Promise.all(uris.slice(at, at + atOnce).map(read))));
  return results;
}
