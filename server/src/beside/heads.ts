import { headOf, type Head } from '../note/summary.ts';
import { frontMatterOf } from '../text/front-matter.ts';
import { kindInContent, type Kind } from '../text/kind.ts';
import type { NoteFiles, Stamp } from './note-files.ts';

/** Front matter that is longer is not read, nor what follows behind as much. */
const headBytes = 4096;

/** As many heads are kept in memory, the ones read last. */
const mostKept = 4000;

interface KeptHead {
  readonly stamp: Stamp;
  readonly head: Head;
  /** What the first lines of its text look like. */
  readonly kindInText: Kind | undefined;
}

/** The front matter of notes, remembered for as long as a file is the same. */
export class Heads {
  readonly #kept = new Map<string, KeptHead>();

  /** The heads of notes, with the stamps of their files; undefined for a note that is not there any more. */
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
