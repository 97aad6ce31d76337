import {
  CancellationTokenSource,
  FileType,
  languages,
  RelativePattern,
  Uri,
  workspace,
  type CancellationToken,
  type TextDocument,
} from 'vscode';

/** The most files that are read; in a larger workspace the rest is left out. */
const mostFiles = 20_000;
/** Limits for walking a virtual folder that can't be searched: how many folders, and how deep. */
const mostFolders = 500;
const deepest = 12;
/** How many folders are read at once. */
const atOnce = 8;
/** How long to wait for a search, in milliseconds. Where no search provider exists, the editor would wait forever. */
const patience = 4000;

export interface FoundNotes {
  readonly uris: readonly Uri[];
  /** Whether there are files that were not looked at. */
  readonly isPartial: boolean;
}

/**
 * The files in folders that match one of the globs. A virtual folder that can't be searched is walked instead, skipping
 * `node_modules` and names that begin with a dot.
 */
export async function findNotes(
  folders: readonly Uri[],
  globs: readonly string[],
  token: CancellationToken,
  waitFor = patience,
): Promise<FoundNotes> {
  const found = new Map<string, Uri>();
  let isPartial = false;
  for (const folder of folders) {
    const isVirtual = folder.scheme !== 'file';
    const searched = await (isVirtual ? searchFor(waitFor, folder, globs) : search(folder, globs, token));
    const isUnknown = searched.length === 0 && isVirtual;
    const walked = isUnknown ? await walk(folder, globs, token) : { uris: searched, isPartial: false };
    for (const uri of walked.uris) found.set(uri.toString(), uri);
    isPartial ||= walked.isPartial;
  }
  return { uris: [...found.values()].slice(0, mostFiles), isPartial: isPartial || found.size > mostFiles };
}

/** What a search finds in time; nothing if it takes longer. */
async function searchFor(ms: number, folder: Uri, globs: readonly string[]): Promise<readonly Uri[]> {
  const giveUp = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<readonly Uri[]>((resolve) => {
    timer = setTimeout(() => resolve([]), ms);
  });
  try {
    return await Promise.race([search(folder, globs, giveUp.token), tooLate]);
  } finally {
    clearTimeout(timer);
    giveUp.cancel();
    giveUp.dispose();
  }
}

async function search(folder: Uri, globs: readonly string[], token: CancellationToken): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  for (const glob of globs) {
    const pattern = new RelativePattern(folder, glob);
    found.push(...((await orNothing(workspace.findFiles(pattern, undefined, mostFiles + 1, token))) ?? []));
  }
  return found;
}

async function walk(root: Uri, globs: readonly string[], token: CancellationToken): Promise<FoundNotes> {
  const patterns = globs.map((glob) => ({ pattern: new RelativePattern(root, glob) }));
  const uris: Uri[] = [];
  let seen = 0;
  for (let level = [root], depth = 0; level.length > 0; depth++) {
    const next: Uri[] = [];
    for (let at = 0; at < level.length; at += atOnce) {
      if (token.isCancellationRequested) return { uris, isPartial: true };
      const some = level.slice(at, at + atOnce);
      seen += some.length;
      if (depth > deepest || seen > mostFolders || uris.length > mostFiles) return { uris, isPartial: true };
      for (const { files, folders } of await Promise.all(some.map(entriesOf))) {
        uris.push(...files.filter((uri) => isLike(uri, patterns)));
        next.push(...folders);
      }
    }
    level = next;
  }
  return { uris, isPartial: false };
}

/** The direct entries of a folder; none if it cannot be read. Links are not followed: they could form a cycle. */
async function entriesOf(folder: Uri): Promise<{ readonly files: readonly Uri[]; readonly folders: readonly Uri[] }> {
  const entries = (await orNothing(workspace.fs.readDirectory(folder))) ?? [];
  const of = (wanted: FileType): readonly Uri[] =>
    entries
      .filter(([name, type]) => type === wanted && !name.startsWith('.') && name !== 'node_modules')
      .map(([name]) => Uri.joinPath(folder, name));
  return { files: of(FileType.File), folders: of(FileType.Directory) };
}

/** Matches globs as the editor does. The editor reads only these two fields of the document. */
const isLike = (uri: Uri, patterns: readonly { readonly pattern: RelativePattern }[]): boolean =>
  languages.match(patterns, { uri, languageId: 'markdown' } as TextDocument) > 0;

async function orNothing<T>(asked: Thenable<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch {
    return undefined;
  }
}
