import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { uncounted as env } from '../support/uncounted.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = path.join(root, 'dist/attune.cjs');

interface Report {
  readonly file: string;
  readonly kind: string;
  readonly diagnostics: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
    readonly fixes: readonly { readonly edits: readonly unknown[] }[];
  }[];
}

describe('attune check', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'attune-cli-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string | Uint8Array): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  const attune = (args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [program, 'check', ...args], { encoding: 'utf8', input, cwd: folder, env });
  const reports = (args: readonly string[], input?: string): Report[] =>
    JSON.parse(attune(['--format', 'json', ...args], input).stdout) as Report[];

  const before = "Dear Ms. R.,\n\nJo's hypotonia makes sitting tiring.\n";
  const kind = 'Dear Ms. R.,\n\nJo sat with us and sang.\n';

  it('ends with 0 where nothing is found, 1 where something is, 2 where it could not run', () => {
    const [good, other] = [write('good.md', kind), write('before.md', before)];
    assert.equal(attune([good]).status, 0);
    assert.equal(attune([other]).status, 1);
    assert.equal(attune([good, path.join(folder, 'none.md')]).status, 2);
    assert.equal(attune(['--format', 'poem', good]).status, 2);
    assert.equal(attune([]).status, 2);
  });

  it('counts from the severity that --fail-on names', () => {
    const file = write('before.md', before);
    assert.deepEqual(
      ['hint', 'information', 'warning', 'never'].map((level) => attune(['--fail-on', level, file]).status),
      [1, 1, 0, 0],
    );
  });

  it('prints JSON as its schema says, the same for a file and for standard input', () => {
    const schema = JSON.parse(readFileSync(path.join(root, 'docs/check.schema.json'), 'utf8')) as object;
    const file = write('before.md', before);
    const read = reports([file]);
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.ok(validate(read), JSON.stringify(validate.errors));
    assert.ok(validate(reports([path.join(root, 'examples')])), JSON.stringify(validate.errors));
    assert.deepEqual(
      read.map(({ kind: is }) => is),
      ['caregiver-letter'],
    );
    assert.deepEqual(reports(['-'], before)[0]?.diagnostics, read[0]?.diagnostics);
    assert.ok((read[0]?.diagnostics[0]?.fixes[0]?.edits.length ?? 0) > 0);
  });

  it('walks folders for Markdown, and reads each file once', () => {
    write('a/one.md', kind);
    write('a/b/two.markdown', kind);
    write('a/node_modules/x/three.md', kind);
    write('a/notes.txt', kind);
    const names = reports([folder, path.join(folder, 'a/one.md')]).map(({ file }) => path.relative(folder, file));
    assert.deepEqual(names, ['a/b/two.markdown', 'a/one.md']);
  });

  it('names what it cannot read, and reads the rest', () => {
    const broken = write('latin.md', Uint8Array.of(0x44, 0xe9, 0x6a, 0xe0));
    const file = write('before.md', before);
    const { status, stderr, stdout } = attune(['--format', 'json', broken, path.join(folder, 'none.md'), file]);
    assert.equal(status, 2);
    assert.match(stderr, /latin\.md is not UTF-8/);
    assert.match(stderr, /none\.md is not there/);
    assert.equal((JSON.parse(stdout) as Report[]).length, 1);
    if (process.getuid?.() !== 0) {
      chmodSync(file, 0);
      assert.match(attune([file]).stderr, /may not be read/);
    }
  });

  it('goes by the nearest settings file, or the one it is given', () => {
    const file = write('notes/before.md', before);
    write('.attune.yaml', 'rules:\n  jargon-term: off\n');
    const other = write('other.yaml', 'rules:\n  jargon-term: warning\n');
    assert.equal(attune([file]).status, 0);
    assert.equal(attune(['--config', other, '--fail-on', 'warning', file]).status, 1);
    assert.equal(attune(['--config', path.join(folder, 'none.yaml'), file]).status, 2);
  });

  it('says where the settings file cannot be read, and quotes no note', () => {
    const file = write('before.md', before);
    write('.attune.yaml', 'rules:\n  jargon-term: [off\n');
    const { status, stderr } = attune([file]);
    assert.equal(status, 2);
    assert.match(stderr, /\.attune\.yaml, line \d+, column \d+/);
    assert.ok(!stderr.includes('hypotonia'));
  });

  it('prints text with the line, the underline and the best offer', () => {
    const { stdout } = attune([write('before.md', before)]);
    assert.match(stdout, /3:6 {2}“hypotonia”/);
    assert.match(stdout, /\n\s+\| {6}~{9}\n/);
    assert.match(stdout, /= Say “low muscle tension”/);

    assert.ok(!stdout.includes(''));
  });

  it('prints a line a finding where it is asked to be compact, and nothing else', () => {
    const file = write(
      'a note.md',
      "Dear Ms. R.,\n\nJo's low\n  muscle tone makes sitting tiring.\n\nHypotonia is that.\n",
    );
    const compact = (...args: string[]): ReturnType<typeof attune> => attune(['--format', 'compact', ...args]);
    const { status, stderr, stdout } = compact(write('good.md', kind), file);
    const diagnostics = reports([file])[0]?.diagnostics ?? [];
    const lines = diagnostics.map(({ message, range: { start }, ruleId, severity }) => {
      const place = `${file}:${String(start.line + 1)}:${String(start.character + 1)}`;
      return `${place}: ${severity} ${ruleId} ${message.replaceAll(/\s+/g, ' ')}\n`;
    });
    assert.ok(lines.length > 1);
    assert.equal(stdout, lines.join(''));
    assert.match(stdout, /a note\.md:6:1: information jargon-term “Hypotonia”/);
    assert.deepEqual([status, stderr], [1, '']);
    assert.equal(compact('--fail-on', 'never', file).status, 0);
  });
});

describe('attune check over many notes', function () {
  this.timeout(180_000); // each test starts the program a few times
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'attune-cli-'));
    for (let index = 0; index < count; index++) writeFileSync(fileAt(index), noteOf(index));
    writeFileSync(path.join(folder, '.attune.yaml'), 'rules:\n  no-such-rule: off\n');
    writeFileSync(fileAt(17), Uint8Array.of(0xe9));
  });
  after(() => rmSync(folder, { recursive: true }));

  const count = 50;
  const fileAt = (index: number): string => path.join(folder, `note-${String(index).padStart(3, '0')}.md`);
  const noteOf = (index: number): string =>
    `---\nkind: session-note\n---\n\n${index % 3 === 0 ? 'Zebulon refused the spoon.' : 'We sang.'} Visit ${String(index)}.\n`;
  const attune = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [program, 'check', ...args, folder], { encoding: 'utf8', env });

  it('says the same with threads and without, in the order of the paths, and tells a slip in the settings once', () => {
    const alone = attune('--jobs', '1');
    const many = attune('--jobs', '3');
    for (const what of ['status', 'stdout', 'stderr'] as const) assert.equal(many[what], alone[what]);
    assert.equal(alone.status, 2);
    assert.equal(alone.stderr.match(/no-such-rule/g)?.length, 1);
    assert.match(alone.stderr, /note-017\.md is not UTF-8/);
    assert.match(alone.stdout, /49 texts read, 1 could not be\.\n$/);
    const names = (JSON.parse(attune('--jobs', '3', '--format', 'json').stdout) as Report[]).map(({ file }) => file);
    assert.equal(names.length, count - 1);
    assert.deepEqual(names, [...names].sort());
  });

  it('keeps a cache where it is asked to, in which nothing of a note can be read', () => {
    const cache = path.join(folder, 'cache');
    const before = attune('--cache-location', cache);
    const entries = readdirSync(cache);
    assert.ok(entries.length >= count - 1);
    for (const name of entries) {
      const bytes = readFileSync(path.join(cache, name));
      for (const word of ['Zebulon', 'refused', 'sang', 'Visit', 'note-0'])
        assert.ok(!bytes.includes(word) && !name.includes(word), word);
    }
    assert.equal(attune('--cache-location', cache).stdout, before.stdout);
    assert.equal(readdirSync(cache).length, entries.length, 'nothing was read anew');
    writeFileSync(fileAt(1), 'Zebulon refused the spoon.\n');
    const changed = attune('--cache-location', cache, '--jobs', '2').stdout;
    assert.equal(changed, attune().stdout);
    assert.notEqual(changed, before.stdout);
    assert.equal(readdirSync(cache).length, entries.length + 1, 'one was read anew');
    assert.equal(
      attune('--cache-location', fileAt(2)).stdout,
      changed,
      'and goes on without a cache where there can be none',
    );
  });

  it('keeps it in the folder for caches of the account where no other is named', function () {
    if (process.platform !== 'linux') this.skip(); // elsewhere the folder cannot be chosen
    const home = path.join(folder, 'home');
    const args = [program, 'check', '--cache', fileAt(0)];
    spawnSync(process.execPath, args, { env: { ...env, XDG_CACHE_HOME: home } });
    assert.equal(readdirSync(path.join(home, 'attune')).filter((name) => !name.includes('.')).length, 1);
  });

  it('can be run twice at the same time with one cache', async () => {
    const cache = path.join(folder, 'both');
    const runs = await Promise.all(
      [1, 2].map(async () => {
        const args = [program, 'check', '--cache-location', cache, '--jobs', '2', folder];
        const child = spawn(process.execPath, args, { env });
        let heard = '';
        for await (const chunk of child.stdout as AsyncIterable<Buffer>) heard += chunk.toString();
        return heard;
      }),
    );
    assert.equal(runs[0], runs[1]);
    assert.equal(runs[0], attune('--cache-location', cache).stdout);
    assert.deepEqual(
      readdirSync(cache).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('tells how far it is where it is asked to', () => {
    assert.match(attune('--progress').stderr, /^\d+ of 50 texts read$/m);
    assert.doesNotMatch(attune().stderr, /texts read/);
    const { status, stderr } = attune('--jobs', 'some');
    assert.equal(status, 2);
    assert.match(stderr, /whole number/);
  });

  for (const jobs of ['1', '2'])
    it(`ends in peace when it is stopped, with ${jobs} at work`, async () => {
      const args = [program, 'check', '--format', 'json', '--jobs', jobs, ...manyMore()];
      const child = spawn(process.execPath, args, { env });
      let [heard, told] = ['', ''];
      child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
      for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
        if (heard === '') child.kill('SIGINT');
        heard += chunk.toString();
      }
      const status = await new Promise((resolve) => child.on('close', resolve));
      assert.equal(status, 130);
      assert.match(told, /Stopped: \d+ of \d+ texts read\./);
      assert.ok((JSON.parse(heard) as Report[]).length > 0);
    });

  /** Enough that it cannot be done before it is stopped. */
  function manyMore(): string[] {
    const long = path.join(folder, 'long');
    mkdirSync(long, { recursive: true });
    const files = Array.from({ length: 400 }, (_, index) => path.join(long, `${String(index)}.md`));
    for (const file of files) writeFileSync(file, 'Zebulon refused the spoon. We sang.\n\n'.repeat(50));
    return [fileAt(0), ...files];
  }
});

describe('attune check over a text that is more than a note', () => {
  const texts: Readonly<Record<string, string>> = {
    'of ten million characters': 'We sang and she laughed.\n\n'.repeat(400_000).slice(0, 10_000_000),
    'with a line of a million characters': 'We sang and she laughed. '.repeat(40_000),
    'with a hundred thousand list items': '- We sang.\n'.repeat(90_000),
    'that nests a thousand lists': Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(2 * depth)}- sang\n`).join(
      '',
    ),
  };
  for (const [name, input] of Object.entries(texts))
    it(`answers: one ${name}`, function () {
      this.timeout(120_000);
      const args = [program, 'check', '--format', 'json', '--fail-on', 'never', '-'];
      const { status, stderr, stdout } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        input,
        maxBuffer: 1e9,
        env,
      });
      assert.equal((JSON.parse(stdout) as Report[]).length, 1);
      assert.equal(status, 0);
      assert.equal(stderr.includes('very long: its first 1000000 characters'), input.length > 1_000_000);
    });
});

describe('attune-language-server --stdio', () => {
  it('answers on a bare Node', async () => {
    const params = { processId: null, rootUri: null, capabilities: {} };
    const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    const server = spawn(process.execPath, [path.join(root, 'dist/server.js'), '--stdio'], { env });
    server.stdin.write(`Content-Length: ${String(Buffer.byteLength(message))}\r\n\r\n${message}`);
    let heard = '';
    for await (const chunk of server.stdout as AsyncIterable<Buffer>) {
      heard += chunk.toString();
      if (heard.includes('hoverProvider')) break;
    }
    server.kill();
    assert.match(heard, /"hoverProvider":true/);
  });
});
