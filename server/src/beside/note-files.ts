/** Whether a file is still the one that was read. */
export interface Stamp {
  /** Milliseconds since 1970. */
  readonly mtime: number;
  readonly size: number;
}

/**
 * Notes on disk, or wherever an editor keeps them. Nothing here ever writes, and nothing rejects: a folder that cannot
 * be read is empty, and a note that cannot be read is not there.
 */
export interface NoteFiles {
  /** The URIs of the Markdown files right in a folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** One for each URI; undefined where there is no such file. */
  readonly stamps: (uris: readonly string[]) => Promise<readonly (Stamp | undefined)[]>;
  /** The first `limit` bytes of each as text; undefined where there is no such file. */
  readonly read: (uris: readonly string[], limit: number) => Promise<readonly (string | undefined)[]>;
}

export const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

/** The decoded name of a file. Editors escape differently, so URIs themselves are not compared. */
export function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
