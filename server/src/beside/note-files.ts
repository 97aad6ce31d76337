/** Shows whether a file has changed since it was read. */
export interface Stamp {
  /** Milliseconds since 1970. */
  readonly mtime: number;
  readonly size: number;
}

/**
 * Access to notes on disk, or wherever an editor keeps them. Nothing here ever writes, and nothing rejects: a folder
 * that cannot be read counts as empty, and a note that cannot be read as missing.
 */
export interface NoteFiles {
  /** The URIs of the Markdown files directly in a folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** One stamp for each URI; undefined if there is no such file. */
  readonly stamps: (uris: readonly string[]) => Promise<readonly (Stamp | undefined)[]>;
  /** The first `limit` bytes of each file as text; undefined if there is no such file. */
  readonly read: (uris: readonly string[], limit: number) => Promise<readonly (string | undefined)[]>;
}

export const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

/** The decoded name of a file. Editors encode URIs differently, so URIs themselves are not compared. */
export function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
