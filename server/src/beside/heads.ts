import { headOf, type Head } from '../note/summary.ts';
import { frontMatterOf } from '../text/front-matter.ts';
import { kindInContent, type Kind } from '../text/kind.ts';
import type { NoteFiles, Stamp } from './note-files.ts';

/** Only this many bytes of a file are read. Longer front matter is ignored. */
const headBytes = 4096;

/** How many heads are kept in memory: those read last. */
const mostKept = 4000;

interface KeptHead {
  readonly stamp: Stamp;
  readonly head: Head;
  /** The kind of note that the first lines of its text suggest. */
  readonly kindInText: Kind | undefined;
}

/** The front matter of notes, cached until the file changes. */
export class Heads {
  readonly #kept = new Map<string, KeptHead>();

  /** The heads of notes, with the stamps of their files; undefined for a note that no longer exists. */
  async of(files: NoteFiles, uris: readonly string[]): Promise<readonly (KeptHead | undefined)[]> {
    const stamps = await files.stamps(uris);
    const unread = uris.filter((uri, index) => !isSame(this.#kept.get(uri)?.stamp, stamps[index]));
    const texts = unread.length > 0 ? await files.read(unread, headBytes) : [];
    for (const [index, uri] of unread.entries()) this.#keep(uri, stamps[uris.indexOf(uri)], texts[index]);
    return uris.map((uri, index) => (stamps[index] ? this.#kept.get(uri) : undefined));
  }

  #keep(uri: string, stamp: Stamp | undefined, text: string | undefined): void {
    this.#kept.delete(uri);
    if (!stamp || text === undefined) return;
    const front = frontMatterOf(text);
    this.#kept.set(uri, { stamp, head: headOf(front), kindInText: kindInContent(text.slice(front?.end ?? 0)) });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}

const isSame = (a: Stamp | undefined, b: Stamp | undefined): boolean =>
  a !== undefined && a.mtime === b?.mtime && a.size === b.size;
