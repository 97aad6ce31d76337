import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server looks for in `experimental`: we can read the notes beside a note for it. */
const readsNotes = 'attuneNotesBeside';

/** So many files are asked for at a time. */
const atOnce = 16;

const isNote = (name: string): boolean => /^[^.].*\.(?:md|markdown)$/i.test(name);

/**
 * Reads notes for a server that cannot: in a browser, and wherever files are not on disk. It is asked for the folder of
 * a note that is open; nothing is written, and what cannot be read is not there.
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
      // Nothing to take down.
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

/** @returns nothing where a file system says no: its reason could name a file */
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
