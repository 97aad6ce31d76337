import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

/**
 * Caches the code that V8 compiled from a program's files, so that the next process need not compile them again. It
 * holds only code, nothing that the program has read.
 *
 * Node has such a cache too (`module.enableCompileCache`). But Node 20 lacks it, and it holds only what is compiled
 * while a file loads, not the functions that are called later.
 *
 * V8 checks that a cache comes from the same V8, with the same flags, and from a source of the same length. It trusts
 * the rest. So the name of the file contains everything else that the code depends on; the file is written under a
 * temporary name and renamed; and it is used only if its checksum is right. If the file is missing, damaged or cannot
 * be written, the program starts without it.
 */
export class CodeCache {
  readonly #program: string;
  #folder: string | undefined;
  readonly #scripts = new Map<string, Script>();
  #file = '';
  /** The parts that were not taken yet. */
  #kept: Map<string, Uint8Array> | undefined;
  #isComplete = true;

  /**
   * @param program a name that no other build of the program has: letters and digits
   * @param folder the folder of the cache, created when it is first written; if absent, nothing is cached
   */
  constructor(program: string, folder: string | undefined) {
    this.#program = program;
    this.#folder = isPossible && !isUnwanted() ? folder : undefined;
  }

  /**
   * Compiles a file of the program, or takes its code from the cache.
   *
   * @param name the name of the file in the cache
   * @param file its path, for stack traces
   */
  compile(name: string, file: string, source: string): Script {
    // compiling a small file is faster than looking it up
    if (this.#folder === undefined || source.length < leastLength) return new Script(source, { filename: file });
    this.#kept ??= this.#open(this.#folder);
    const cachedData = this.#kept.get(name);
    // the buffer is released when the last part is taken: it is as large as the program
    this.#kept.delete(name);
    const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
    if (!cachedData || script.cachedDataRejected === true) this.#isComplete = false;
    this.#scripts.set(name, script);
    return script;
  }

  /**
   * Writes everything that the process has compiled so far, if parts were missing in the cache, and releases the cache.
   * Call it when the program has done its main work: functions that were called until then are cached.
   */
  keep(): void {
    if (this.#folder !== undefined && !this.#isComplete) {
      const compiled = contentsOf(this.#file);
      for (const [name, script] of this.#scripts) compiled.set(name, script.createCachedData());
      write(this.#folder, this.#file, compiled);
    }
    this.#scripts.clear();
    this.#kept = this.#folder = undefined;
  }

  #open(folder: string): Map<string, Uint8Array> {
    const flags = checksum([process.env['NODE_OPTIONS'], ...process.execArgv].join(' ')).toString(16);
    this.#file = path.join(folder, `${[this.#program, process.version, process.arch, flags].join('-')}.code`);
    return contentsOf(this.#file);
  }
}

/** In UTF-16 code units. */
const leastLength = 50_000;
const ours = /^[a-z\d]+-v.+\.code(?:\.\d+\.tmp)?$/;
/** If an account uses several versions of Node or of Attune, each has its own file. */
const mostFiles = 4;

/** Node has no CRC-32 before 20.16, nor `getBuiltinModule`, which loads a module only when it is needed. */
const isPossible = 'getBuiltinModule' in process;
const checksum = (bytes: Uint8Array | string): number => process.getBuiltinModule('node:zlib').crc32(bytes);

/** Obeys the switch of Node's own cache. Coverage is off too: it does not count code from a cache correctly. */
const isUnwanted = (): boolean =>
  [process.env['NODE_DISABLE_COMPILE_CACHE'], process.env['NODE_V8_COVERAGE']].some(Boolean);

// The file format: the checksum of all that follows (four bytes), the length of the head (four bytes), the head as
// JSON, which gives the length of each part, and the parts.
function contentsOf(file: string): Map<string, Uint8Array> {
  try {
    const bytes = readFileSync(file);
    if (bytes.readUInt32LE() !== checksum(bytes.subarray(4))) return new Map();
    let at = 8 + bytes.readUInt32LE(4);
    const parts = JSON.parse(bytes.toString('utf8', 8, at)) as readonly (readonly [name: string, length: number])[];
    return new Map(parts.map(([name, length]) => [name, bytes.subarray(at, (at += length))]));
  } catch {
    return new Map(); // missing or truncated
  }
}

function write(folder: string, file: string, contents: ReadonlyMap<string, Uint8Array>): void {
  const head = Buffer.from(JSON.stringify([...contents].map(([name, { length }]) => [name, length])));
  const bytes = Buffer.concat([Buffer.alloc(8), head, ...contents.values()]);
  bytes.writeUInt32LE(head.length, 4);
  bytes.writeUInt32LE(checksum(bytes.subarray(4)));
  const beside = `${file}.${String(process.pid)}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(beside, bytes, { mode: 0o600 });
    renameSync(beside, file);
    tidy(folder);
  } catch {
    // A full disk, for example. `tidy` removes the temporary file later.
  }
}

/** Keeps only the files that were written last. */
function tidy(folder: string): void {
  const written = readdirSync(folder)
    .filter((name) => ours.test(name))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, at: statSync(file).mtimeMs }))
    .sort((one, other) => other.at - one.at);
  for (const { file } of written.slice(mostFiles)) rmSync(file, { force: true });
}
