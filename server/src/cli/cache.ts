import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * What was found in a note, to be had again without reading the note anew.
 *
 * Notes are health records, and what is found in them quotes them. So an entry is closed with a key that is made of the
 * whole note itself (“convergent encryption”): only who has the note can open what was said about it. When the note is
 * gone, nobody can. The name of an entry is made in the same way and says nothing either; no path is kept anywhere.
 *
 * An entry is written beside its place and then moved there, so a run that is ended leaves none half written, and runs
 * side by side do not mind each other. One that is broken cannot be opened, and is as good as none.
 */
export class Cache {
  readonly #folder: string;
  readonly #program: string;
  #mayWrite = true;

  /** `program` is the file that is running: another version of Attune finds other things. @throws where nothing can be written */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#program = createHash('sha256').update(readFileSync(program)).digest('base64');
  }

  /** The place of what is found in `text`, where all that it depends on beside the text is told in `dependencies`. */
  entry(text: string, dependencies: readonly string[]): Entry {
    const hash = createHash('sha512')
      .update(JSON.stringify([this.#program, ...dependencies]))
      .update(text);
    // neither half tells anything of the other
    const digest = hash.digest();
    return { file: path.join(this.#folder, digest.toString('hex', 48)), key: digest.subarray(0, 32) };
  }

  get({ file, key }: Entry): unknown {
    try {
      const bytes = readFileSync(file);
      const decipher = createDecipheriv(cipher, key, iv).setAuthTag(bytes.subarray(0, tagLength));
      const packed = Buffer.concat([decipher.update(bytes.subarray(tagLength)), decipher.final()]);
      refresh(file);
      return JSON.parse(inflateRawSync(packed).toString()) as unknown;
    } catch {
      return undefined; // not there, or broken
    }
  }

  put({ file, key }: Entry, value: unknown): void {
    if (!this.#mayWrite) return;
    const closing = createCipheriv(cipher, key, iv);
    const closed = Buffer.concat([closing.update(deflateRawSync(JSON.stringify(value))), closing.final()]);
    const beside = `${file}.${String(process.pid)}-${String(threadId)}.tmp`;
    try {
      writeFileSync(beside, Buffer.concat([closing.getAuthTag(), closed]), { mode: 0o600 });
      renameSync(beside, file);
    } catch {
      this.#mayWrite = false; // a full disk, say: the reading goes on without
      rmSync(beside, { force: true });
    }
  }
}

interface Entry {
  readonly file: string;
  readonly key: Uint8Array;
}

const cipher = 'aes-256-gcm';
const tagLength = 16;
/** A key closes one text only, so it needs no other number beside. */
const iv = Buffer.alloc(12);

const day = 86_400_000;
/** An entry that nobody asked for in this time speaks of a note that is no longer there, or no longer the same. */
const keptFor = 60 * day;

const ours = /^[\da-f]{32}(?:\.\d+-\d+\.tmp)?$/;
const tag = 'CACHEDIR.TAG';
/** What programs that make backups look for, so that they leave the folder out. */
const signature =
  'Signature: 8a477f597d28d172789f06886806bc55\n# Attune keeps here what it found in notes, closed with the notes themselves. It may be deleted at any time.\n';

/** Once a day: deletes entries that are no longer asked for. Touches nothing in the folder that is not ours. */
export function tidy(folder: string): void {
  const mark = path.join(folder, tag);
  try {
    if ((statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0) > Date.now() - day) return;
    writeFileSync(mark, signature);
    for (const name of readdirSync(folder).filter((each) => ours.test(each))) {
      const age = Date.now() - statSync(path.join(folder, name)).mtimeMs;
      if (age > (name.endsWith('.tmp') ? day : keptFor)) rmSync(path.join(folder, name), { force: true });
    }
  } catch {
    // another run tidies up at the same time, or nothing may be written: then another day
  }
}

/** Tells that an entry was asked for: to the day is near enough, and leaves most reads without a write. */
function refresh(file: string): void {
  const now = new Date();
  try {
    if (statSync(file).mtimeMs < now.getTime() - day) utimesSync(file, now, now);
  } catch {
    // nothing may be written: the entry can be read all the same
  }
}
