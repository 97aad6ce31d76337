import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { check, root, type Report, type Run } from '../support/cli.ts';
import { uncounted as env } from '../support/uncounted.ts';

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
  const attune = (args: readonly string[], input = ''): Run => check(args, { input, cwd: folder });
  const reports = (args: readonly string[], input?: string): Report[] =>
    JSON.parse(attune(['--format', 'json', ...args], input).stdout) as Report[];

  const before = "Dear Ms. R.,\n\nJo's hypotonia makes sitting tiring.\n";
  const kind = 'Dear Ms. R.,\n\nJo sat with us and sang.\n';

  it('exits with 0 if nothing is found, 1 if something is found, 2 if it could not run', () => {
    const [good, other] = [write('good.md', kind), write('before.md', before)];
    assert.equal(attune([good]).status, 0);
    assert.equal(attune([other]).status, 1);
    assert.equal(attune([good, path.join(folder, 'none.md')]).status, 2);
    assert.equal(attune(['--format', 'poem', good]).status, 2);
    assert.equal(attune([]).status, 2);
  });

  it('counts findings from the severity given by --fail-on', () => {
    const file = write('before.md', before);
    assert.deepEqual(
      ['hint', 'information', 'warning', 'never'].map((level) => attune(['--fail-on', level, file]).status),
      [1, 1, 0, 0],
    );
  });

  it('prints JSON that conforms to its schema, the same for a file and for standard input', () => {
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

  it('searches folders for Markdown, and reads each file once', () => {
    write('a/one.md', kind);
    write('a/b/two.markdown', kind);
    write('a/node_modules/x/three.md', kind);
    write('a/notes.txt', kind);
    const names = reports([folder, path.join(folder, 'a/one.md')]).map(({ file }) => path.relative(folder, file));
    assert.deepEqual(names, ['a/b/two.markdown', 'a/one.md']);
  });

  it('names the files it cannot read, and reads the rest', () => {
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

  it('uses the nearest settings file, or the given one', () => {
    const file = write('notes/before.md', before);
    write('.attune.yaml', 'rules:\n  jargon-term: off\n');
    const other = write('other.yaml', 'rules:\n  jargon-term: warning\n');
    assert.equal(attune([file]).status, 0);
    assert.equal(attune(['--config', other, '--fail-on', 'warning', file]).status, 1);
    assert.equal(attune(['--config', path.join(folder, 'none.yaml'), file]).status, 2);
  });

  it('says where a settings file is invalid, and quotes no note', () => {
    const file = write('before.md', before);
    write('.attune.yaml', 'rules:\n  jargon-term: [off\n');
    const { status, stderr } = attune([file]);
    assert.equal(status, 2);
    assert.match(stderr, /\.attune\.yaml, line \d+, column \d+/);
    assert.ok(!stderr.includes('hypotonia'));
  });

  it('prints text with the line, the underline and the best rewrite', () => {
    const { stdout } = attune([write('before.md', before)]);
    assert.match(stdout, /3:6 {2}“hypotonia”/);
    assert.match(stdout, /\n\s+\| {6}~{9}\n/);
    assert.match(stdout, /= Say “low muscle tension”/);

    assert.ok(!stdout.includes(''));
  });

  it('prints one line per finding in the compact format, and nothing else', () => {
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

describe('attune-language-server --stdio', () => {
  it('runs with Node alone', async () => {
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
