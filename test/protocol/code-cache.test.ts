import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { program, root, type Run } from '../support/cli.ts';
import { uncounted } from '../support/uncounted.ts';

/** For Node's `-r`: when the process exits, it writes to a file for which scripts V8 used cached code. */
const probe = `
  const vm = require('node:vm'), path = require('node:path');
  const seen = [];
  vm.Script = class extends vm.Script {
    constructor(source, options) {
      super(source, options);
      seen.push([path.basename(options.filename), this.cachedDataRejected ?? 'none', source.length]);
    }
  };
  process.on('exit', () => require('node:fs').writeFileSync(process.env.SEEN, JSON.stringify(seen)));`;

/** Whether V8 rejected the cached code, or was given none. */
type Seen = readonly (readonly [file: string, isRejected: boolean | 'none', length: number])[];

const note = [
  '---\nkind: session-note\n---\n',
  'Quillabamba sat with her dad. She refused to use a pincer grasp, which is age appropriate, and he was noncompliant.\n',
  'I asked “What color is this?” four times. Mom failed to do the exercises.\n',
].join('\n');

describe('the cache of compiled code', () => {
  let folder: string;
  let file: string;
  let preload: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'attune-code-'));
    [file, preload] = [path.join(folder, 'note.md'), path.join(folder, 'probe.cjs')];
    writeFileSync(file, note);
    writeFileSync(preload, probe);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** The environment of a separate account, whose folders are in `folder`. */
  const account = (): NodeJS.ProcessEnv => ({
    ...uncounted,
    NODE_DISABLE_COMPILE_CACHE: '',
    ...Object.fromEntries(['HOME', 'USERPROFILE', 'LOCALAPPDATA', 'XDG_CACHE_HOME'].map((name) => [name, folder])),
    SEEN: path.join(folder, 'seen.json'),
  });
  const attune = (...args: readonly string[]): Run =>
    spawnSync(process.execPath, ['-r', preload, program, ...args], { encoding: 'utf8', env: account() });
  const check = (...more: readonly string[]): Run => attune('check', '--fail-on', 'never', ...more, file);
  const seen = (): Seen => JSON.parse(readFileSync(path.join(folder, 'seen.json'), 'utf8')) as Seen;
  /** What V8 did with the cached code of each large file, if it did the same with all of them. */
  const taken = (): boolean | 'none' => {
    const [first, ...others] = new Set(seen().flatMap(([, is, length]) => (length < 50_000 ? [] : [is])));
    assert.ok(first !== undefined && others.length === 0, JSON.stringify(seen()));
    return first;
  };
  const kept = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.code\b/.test(name))
      .map((name) => path.join(folder, name));
  const keptFile = (): string => {
    const [first, ...others] = kept();
    assert.ok(first !== undefined && others.length === 0, kept().join());
    return first;
  };

  it('is created by the first run, and used by the next, which finds the same', () => {
    const first = check();
    assert.equal(taken(), 'none');
    const { ino, mtimeMs } = statSync(keptFile());
    const second = check();
    assert.equal(taken(), false);
    assert.deepEqual([second.status, second.stdout, second.stderr], [0, first.stdout, '']);
    assert.match(first.stdout, /quiz-question/);
    assert.deepEqual([statSync(keptFile()).ino, statSync(keptFile()).mtimeMs], [ino, mtimeMs]);
  });

  it('contains nothing of a note, nor its path', () => {
    check();
    const bytes = readFileSync(keptFile());
    for (const words of ['Quillabamba', 'four times', folder])
      for (const encoding of ['utf8', 'utf16le'] as const)
        assert.ok(!bytes.includes(Buffer.from(words, encoding)), `${words} in ${encoding}`);
    assert.ok(bytes.includes('quiz-question'), 'what is in the program can be seen');
  });

  it('is used only if it is intact, and is otherwise recreated', () => {
    const { stdout } = check();
    const whole = readFileSync(keptFile());
    const damages: readonly ((bytes: Buffer) => Buffer)[] = [
      () => Buffer.alloc(0),
      (bytes) => bytes.subarray(0, 3),
      (bytes) => bytes.subarray(0, bytes.length >> 1),
      (bytes) => Buffer.concat([bytes, Buffer.from('more')]),
      ...[0, 4, 8, 20, 1000, whole.length >> 1, whole.length - 1].map((at) => (bytes: Buffer) => {
        bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
        return bytes;
      }),
    ];
    for (const [index, damaged] of damages.entries()) {
      writeFileSync(keptFile(), damaged(Buffer.from(whole)));
      const run = check();
      assert.deepEqual([run.status, run.stdout, run.stderr, taken()], [0, stdout, '', 'none'], String(index));
      check();
      assert.equal(taken(), false, String(index));
    }
  }).timeout(60_000);

  it('grows by the files that another run loads', () => {
    check();
    const folderOfNotes = path.join(folder, 'notes');
    mkdirSync(folderOfNotes);
    for (let nth = 0; nth < 3; nth++) writeFileSync(path.join(folderOfNotes, `${String(nth)}.md`), note);
    // here threads read the notes, so this run has called few of the functions that it loaded
    assert.equal(attune('check', '--fail-on', 'never', '--jobs', '2', folderOfNotes).status, 0);
    check();
    assert.equal(taken(), false);
  });

  it('is not used by help, or if Node is told not to', () => {
    assert.equal(attune('--help').status, 0);
    const quiet = spawnSync(process.execPath, [program, 'check', '--fail-on', 'never', file], {
      env: { ...account(), NODE_DISABLE_COMPILE_CACHE: '1' },
    });
    assert.equal(quiet.status, 0);
    assert.deepEqual(kept(), []);
  });

  it('is not needed if nothing can be written', () => {
    const { stdout } = check();
    rmSync(path.dirname(keptFile()), { recursive: true });
    const place = path.join(folder, 'a file');
    writeFileSync(place, '');
    const env = { ...account(), HOME: place, LOCALAPPDATA: place, XDG_CACHE_HOME: place };
    const run = spawnSync(process.execPath, [program, 'check', '--fail-on', 'never', file], { encoding: 'utf8', env });
    assert.deepEqual([run.status, run.stdout, run.stderr], [0, stdout, '']);
    assert.equal(readFileSync(place, 'utf8'), '');
  });

  it('works with concurrent runs', async () => {
    const args = ['-r', preload, program, 'check', '--fail-on', 'never', file];
    const runs = Array.from({ length: 4 }, () => spawn(process.execPath, args, { env: account() }));
    const codes = await Promise.all(runs.map(async (run) => (await once(run, 'exit'))[0] as unknown));
    assert.deepEqual(codes, [0, 0, 0, 0]);
    check();
    assert.equal(taken(), false);
    assert.ok(existsSync(keptFile()));
  }).timeout(20_000);

  it('keeps only the files of the last versions', () => {
    check();
    const place = path.dirname(keptFile());
    for (let nth = 0; nth < 6; nth++) writeFileSync(path.join(place, `attune${String(nth)}-v20.1.0-x64-0.code`), 'old');
    writeFileSync(path.join(place, 'mine.txt'), 'not ours');
    rmSync(path.join(place, path.basename(kept().find((name) => statSync(name).size > 1000) ?? '')));
    check();
    assert.equal(kept().length, 4);
    assert.ok(existsSync(path.join(place, 'mine.txt')));
    check();
    assert.equal(taken(), false);
  });

  describe('of the server', () => {
    const servers: ChildProcess[] = [];
    afterEach(() => {
      for (const server of servers.splice(0)) server.kill();
    });

    /** Opens the note in a new server. Resolves with the findings. */
    async function open(...args: readonly string[]): Promise<{ found: unknown; end: () => Promise<void> }> {
      const command = ['-r', preload, path.join(root, 'dist/server.js'), '--stdio', ...args];
      const server = spawn(process.execPath, command, { env: account(), stdio: ['pipe', 'pipe', 'inherit'] });
      servers.push(server);
      const streams = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)] as const;
      const connection = createProtocolConnection(...streams);
      connection.listen();
      const capabilities = { textDocument: { diagnostic: {} } };
      await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
      await connection.sendNotification('initialized', {});
      const textDocument = { uri: 'untitled:note.md', languageId: 'markdown', version: 1, text: note };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      const found: unknown = await connection.sendRequest('textDocument/diagnostic', { textDocument });
      const end = async (): Promise<void> => {
        const isOver = once(server, 'exit');
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
        await isOver;
        connection.dispose();
      };
      return { found, end };
    }

    it('lies where the editor says, and is created when a note has been read', async () => {
      const place = path.join(folder, 'storage');
      const first = await open(`--code-cache=${place}`);
      assert.deepEqual(kept(), []);
      while (kept().every((name) => name.endsWith('.tmp'))) await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(path.dirname(keptFile()), place);
      await first.end();
      assert.equal(taken(), 'none');
      const second = await open(`--code-cache=${place}`);
      await second.end();
      assert.deepEqual(second.found, first.found);
      assert.equal(taken(), false);
      assert.ok(!readFileSync(keptFile()).includes('Quillabamba'));
    }).timeout(30_000);

    it('is not created without a folder', async () => {
      const { end } = await open();
      await end();
      assert.equal(taken(), 'none');
      assert.deepEqual(kept(), []);
    }).timeout(10_000);
  });
});
