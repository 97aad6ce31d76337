import type { NoteFiles } from '../../server/src/beside/note-files.ts';

/** Files in memory that count how often they are read. */
export class FakeNotes implements NoteFiles {
  /** By URI. */
  readonly files = new Map<string, { text: string; mtime: number }>();
  readonly counts = { list: 0, stamps: 0, heads: 0, texts: 0 };

  put(uri: string, text: string, mtime = Date.UTC(2026, 2, 1)): void {
    this.files.set(uri, { text, mtime });
  }

  readonly list = (folder: string): Promise<readonly string[]> => {
    this.counts.list++;
    return Promise.resolve([...this.files.keys()].filter((uri) => uri.slice(0, uri.lastIndexOf('/')) === folder));
  };

  readonly stamps = (uris: readonly string[]) => {
    this.counts.stamps += uris.length;
    return Promise.resolve(
      uris.map((uri) => {
        const file = this.files.get(uri);
        return file && { mtime: file.mtime, size: file.text.length };
      }),
    );
  };

  readonly read = (uris: readonly string[], limit: number): Promise<readonly (string | undefined)[]> => {
    this.counts[limit > 10_000 ? 'texts' : 'heads'] += uris.length;
    return Promise.resolve(uris.map((uri) => this.files.get(uri)?.text.slice(0, limit)));
  };

  /** The counts since the last call. */
  counted(): FakeNotes['counts'] {
    const counts = { ...this.counts };
    Object.assign(this.counts, { list: 0, stamps: 0, heads: 0, texts: 0 });
    return counts;
  }
}

/** A note about `child`, with front matter. */
export const noteOf = (child: string, body: string, more = 'kind: session-note'): string =>
  `---\n${more}\nchild: ${child}\n---\n\n${body}\n`;
