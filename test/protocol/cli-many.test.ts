import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { check, program, type Report, type Run } from '../support/cli.ts';
import { uncounted as env } from '../support/uncounted.ts';

describe('attune check over many notes', function () {
  this.timeout(180_000); // each test starts the program several times
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
  const attune = (...args: string[]): Run => check([...args, folder]);

  it('prints the same with and without threads, in the order of the paths, and reports a mistake in the settings once', () => {
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

  it('keeps a cache on request, in which nothing of a note can be read', () => {
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

  it('keeps it in the cache folder of the account, unless another is given', function () {
    if (process.platform !== 'linux') this.skip(); // on other systems the folder cannot be chosen
    const home = path.join(folder, 'home');
    const args = [program, 'check', '--cache', fileAt(0)];
    spawnSync(process.execPath, args, { env: { ...env, XDG_CACHE_HOME: home } });
    assert.equal(readdirSync(path.join(home, 'attune')).filter((name) => !name.includes('.')).length, 1);
  });

  it('can run twice at the same time with one cache', async () => {
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

  it('shows its progress on request', () => {
    assert.match(attune('--progress').stderr, /^\d+ of 50 texts read$/m);
    assert.doesNotMatch(attune().stderr, /texts read/);
    const { status, stderr } = attune('--jobs', 'some');
    assert.equal(status, 2);
    assert.match(stderr, /whole number/);
  });

  for (const jobs of ['1', '2'])
    it(`exits in order when it is stopped, with ${jobs} at work`, async () => {
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

  /** So many notes that the run can't finish before it is stopped. */
  function manyMore(): string[] {
    const long = path.join(folder, 'long');
    mkdirSync(long, { recursive: true });
    const files = Array.from({ length: 400 }, (_, index) => path.join(long, `${String(index)}.md`));
    for (const file of files) writeFileSync(file, 'Zebulon refused the spoon. We sang.\n\n'.repeat(50));
    return [fileAt(0), ...files];
  }
});

describe('attune check on something larger than a note', () => {
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
      const args = ['--format', 'json', '--fail-on', 'never', '-'];
      const { status, stderr, stdout } = check(args, { input, maxBuffer: 1e9 });
      assert.equal((JSON.parse(stdout) as Report[]).length, 1);
      assert.equal(status, 0);
      assert.equal(stderr.includes('very long: its first 1000000 characters'), input.length > 1_000_000);
    });
});
