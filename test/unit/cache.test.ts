import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { Cache, tidy } from '../../server/src/cli/cache.ts';

const note = "Dear Ms. R.,\n\nZebulon's hypotonia makes sitting tiring.\n";
const report = { kind: 'caregiver-letter', diagnostics: [{ ruleId: 'jargon-term', message: 'Zebulon’s “hypotonia”' }] };

function unpackedFrom(bytes: Uint8Array): string {
  try {
    return inflateRawSync(bytes).toString();
  } catch {
    return '';
  }
}

describe('the cache', () => {
  let folder: string;
  let program: string;
  let cache: Cache;
  beforeEach(() => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'attune-cache-'));
    folder = path.join(root, 'a/cache');
    program = path.join(root, 'program.cjs');
    fs.writeFileSync(program, 'version 1');
    cache = new Cache(folder, program);
  });
  afterEach(() => fs.rmSync(path.dirname(program), { recursive: true }));

  const names = (): string[] => fs.readdirSync(folder).sort();
  const [entryFile, age] = [
    (): string => path.join(folder, names().find((name) => name !== 'CACHEDIR.TAG') ?? ''),
    (file: string, days: number): void => {
      const then = new Date(Date.now() - days * 86_400_000);
      fs.utimesSync(file, then, then);
    },
  ];

  it('returns what was stored for the same note and the same settings', () => {
    cache.put(cache.entry(note, ['{}', 'all']), report);
    assert.deepEqual(new Cache(folder, program).get(cache.entry(note, ['{}', 'all'])), report);
    for (const entry of [
      cache.entry(`${note} `, ['{}', 'all']),
      cache.entry(note, ['{}', 'best']),
      cache.entry(note, ['{"rules":{}}', 'all']),
      cache.entry(note, ['{}all']),
    ])
      assert.equal(cache.get(entry), undefined);
  });

  it('returns nothing to another version of Attune', () => {
    cache.put(cache.entry(note, []), report);
    fs.writeFileSync(program, 'version 2');
    const other = new Cache(folder, program);
    assert.equal(other.get(other.entry(note, [])), undefined);
  });

  it('reveals neither the text of the note, nor its findings, nor its path', () => {
    cache.put(cache.entry(note, ['{}']), report);
    const [name = '', ...others] = names();
    assert.deepEqual(others, []);
    assert.match(name, /^[\da-f]{32}$/);
    const bytes = fs.readFileSync(path.join(folder, name));
    for (const word of [...(note + JSON.stringify(report)).matchAll(/[\p{L}-]{3,}/gu)])
      assert.ok(!bytes.includes(word[0]), word[0]);
    // it is not merely compressed: no part of it can be decompressed to words
    for (let from = 0; from < bytes.length - 1; from++)
      assert.doesNotMatch(unpackedFrom(bytes.subarray(from)), /Zebulon|hypotonia|jargon/);
  });

  it('can only be decrypted with the very same note', () => {
    const entry = cache.entry(note, []);
    cache.put(entry, report);
    const other = cache.entry(note.replace('Zebulon', 'Zebulun'), []);
    assert.equal(cache.get({ ...other, file: entry.file }), undefined);
    assert.deepEqual(cache.get(entry), report);
  });

  it('can be read only by its owner', function () {
    if (process.platform === 'win32') this.skip();
    cache.put(cache.entry(note, []), report);
    assert.equal(fs.statSync(folder).mode & 0o77, 0);
    assert.equal(fs.statSync(entryFile()).mode & 0o77, 0);
  });

  it('treats a damaged entry as missing', () => {
    const entry = cache.entry(note, []);
    cache.put(entry, report);
    const whole = fs.readFileSync(entry.file);
    for (const broken of [Buffer.alloc(0), whole.subarray(0, 20), whole.subarray(0, -1), Buffer.from(note)]) {
      fs.writeFileSync(entry.file, broken);
      assert.equal(cache.get(entry), undefined);
    }
    whole.writeUInt8(whole.readUInt8(30) ^ 1, 30);
    fs.writeFileSync(entry.file, whole);
    assert.equal(cache.get(entry), undefined);
    cache.put(entry, report);
    assert.deepEqual(cache.get(entry), report);
  });

  it('does without when nothing can be written, and leaves no half-written file', () => {
    const entry = cache.entry(note, []);
    fs.mkdirSync(entry.file); // makes renaming fail
    cache.put(entry, report);
    assert.equal(cache.get(entry), undefined);
    assert.equal(names().length, 1);
    cache.put(cache.entry('another', []), report);
    assert.equal(names().length, 1, 'and does not try again and again');
  });

  it('deletes its entries after two months without use, and no other files', () => {
    for (const text of ['old', 'new', 'asked for']) cache.put(cache.entry(text, []), report);
    age(cache.entry('old', []).file, 61);
    age(cache.entry('asked for', []).file, 61);
    cache.get(cache.entry('asked for', []));
    const left = path.join(folder, `${'0'.repeat(32)}.123-0.tmp`);
    const strange = path.join(folder, 'letter.md');
    for (const file of [left, strange]) {
      fs.writeFileSync(file, note);
      age(file, 61);
    }
    tidy(folder);
    assert.equal(cache.get(cache.entry('old', [])), undefined);
    assert.deepEqual(cache.get(cache.entry('asked for', [])), report);
    assert.deepEqual([fs.existsSync(left), fs.existsSync(strange)], [false, true]);
    assert.ok(names().includes('CACHEDIR.TAG'));
    age(cache.entry('new', []).file, 61);
    tidy(folder);
    assert.equal(names().length, 4, 'once a day is enough');
    tidy(path.join(folder, 'none'));
  });
});
