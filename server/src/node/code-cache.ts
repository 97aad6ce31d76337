import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

/**
 * What V8 made of a program's files, kept so that the next process need not compile them again. It holds code alone,
 * nothing that the program has read.
 *
 * Node has such a cache too (`module.enableCompileCache`), but Node 20 lacks it, and it keeps only what is compiled while a
 * file is loaded, not the functions that are called afterwards. V8 makes sure that what it is given was made by the same V8,
 * with the same flags, of a source of the same length; the rest it trusts. So the file is named after all that it depends
 * on, is written beside its place and moved there, and counts only if its checksum is right. Where it is missing, broken or
 * may not be written, the program starts as it does without.
 */
export class CodeCache {
  readonly #program: string;
  #folder: string | undefined;
  readonly #scripts = new Map<string, Script>();
  #file = '';
  /** What nobody has asked for yet. */
  #kept: Map<string, Uint8Array> | undefined;
  #isComplete = true;

  /**
   * @param program what no other build of the program is called: letters and digits
   * @param folder where the cache lies, made when it is first written; without it nothing is kept
   */
  constructor(program: string, folder: string | undefined) {
    this.#program = program;
    this.#folder = isPossible && !isUnwanted() ? folder : undefined;
  }

  /**
   * Compiles a file of the program, or takes it from the cache.
   *
   * @param name what it is called in the cache
   * @param file its path, which stack traces tell
   */
  compile(name: string, file: string, source: string): Script {
    // to compile something small takes less than to look it up
    if (this.#folder === undefined || source.length < leastLength) return new Script(source, { filename: file });
    this.#kept ??= this.#open(this.#folder);
    const cachedData = this.#kept.get(name);
    // all of it goes when the last part is taken: it is as large as the program
    this.#kept.delete(name);
    const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
    if (!cachedData || script.cachedDataRejected === true) this.#isComplete = false;
    this.#scripts.set(name, script);
    return script;
  }

  /**
   * Writes what the process has compiled so far, if the cache lacked some of it, and lets go of the cache. Call it when the
   * program has done its main work: functions that were called by then are in the cache.
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
/** Where one account runs several versions of Node, or of Attune, each keeps its own. */
const mostFiles = 4;

/** There is no CRC-32 in Node before 20.16, nor a way to load it only where somebody asks. */
const isPossible = 'getBuiltinModule' in process;
const checksum = (bytes: Uint8Array | string): number => process.getBuiltinModule('node:zlib').crc32(bytes);

/** As Node's own cache is switched off; and code from a cache is not counted well for coverage. */
const isUnwanted = (): boolean =>
  [process.env['NODE_DISABLE_COMPILE_CACHE'], process.env['NODE_V8_COVERAGE']].some(Boolean);

// A file has the checksum of all that follows (four bytes), the length of the head (four bytes), the head, which is JSON and tells
// the length of each part, and the parts.
function contentsOf(file: string): Map<string, Uint8Array> {
  try {
    const bytes = readFileSync(file);
    if (bytes.readUInt32LE() !== checksum(bytes.subarray(4))) return new Map();
    let at = 8 + bytes.readUInt32LE(4);
    const parts = JSON.parse(bytes.toString('utf8', 8, at)) as readonly (readonly [name: string, length: number])[];
    return new Map(parts.map(([name, length]) => [name, bytes.subarray(at, (at += length))]));
  } catch {
    return new Map(); // not there, or cut short
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
    // A full disk, say: what was begun is taken away with the next that is written.
  }
}

/** Leaves the files that were written last. */
function tidy(folder: string): void {
  const written = readdirSync(folder)
    .filter((name) => ours.test(name))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, at: statSync(file).mtimeMs }))
    .sort((one, other) => other.at - one.at);
  for (const { file } of written.slice(mostFiles)) rmSync(file, { force: true });
}
