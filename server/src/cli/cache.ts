import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Caches the findings of a note, so that an unchanged note need not be analyzed again.
 *
 * Notes are health records, and findings quote them. So each entry is encrypted with a key derived from the whole note
 * (“convergent encryption”): only someone who has the note can read its findings. When the note is gone, nobody can.
 * The name of an entry is derived in the same way and reveals nothing either. No path is stored anywhere.
 *
 * An entry is written to a temporary file and then renamed. So an interrupted run leaves no half-written entry, and
 * concurrent runs do not disturb each other. A damaged entry cannot be decrypted and counts as missing.
 */
export class Cache {
  readonly #folder: string;
  readonly #program: string;
  #mayWrite = true;

  /**
   * `program` is the running file: another version of Attune has other findings. @throws if the folder can't be created
   */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#program = createHash('sha256').update(readFileSync(program)).digest('base64');
  }

  /** The entry for the findings of `text`. `dependencies` lists everything else that they depend on. */
  entry(text: string, dependencies: readonly string[]): Entry {
    const hash = createHash('sha512')
      .update(JSON.stringify([this.#program, ...dependencies]))
      .update(text);
    // neither the file name nor the key reveals anything about the other
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
      return undefined; // missing or damaged
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
      this.#mayWrite = false; // a full disk, for example: the run goes on without the cache
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
/** A constant IV is safe, because each key encrypts only one text. */
const iv = Buffer.alloc(12);

const day = 86_400_000;
/** An entry not used for this long belongs to a note that was deleted or changed. */
const keptFor = 60 * day;

const ours = /^[\da-f]{32}(?:\.\d+-\d+\.tmp)?$/;
const tag = 'CACHEDIR.TAG';
/** Backup programs look for this file and leave the folder out. */
const signature =
  'Signature: 8a477f597d28d172789f06886806bc55\n# Attune keeps here what it found in notes, closed with the notes themselves. It may be deleted at any time.\n';

/** Deletes unused entries, at most once a day. Touches only files in the folder that are ours. */
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
    // another run is tidying at the same time, or the folder is read-only: try again another day
  }
}

/** Marks an entry as used. A precision of one day is enough, and spares most reads a write. */
function refresh(file: string): void {
  const now = new Date();
  try {
    if (statSync(file).mtimeMs < now.getTime() - day) utimesSync(file, now, now);
  } catch {
    // read-only: the entry can still be read
  }
}
