import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CodeCache } from '../../server/src/node/code-cache.ts';
import { requireFrom } from '../../server/src/node/files.ts';
import { uncounted } from '../support/uncounted.ts';

const source = (name: string): string => new URL(`../../server/src/node/${name}.js`, import.meta.url).href;

/** Loads files of a program through the cache, prints what they export and which were taken from it, and keeps them. */
const main = `
  import { createRequire } from 'node:module';
  import { CodeCache } from ${JSON.stringify(source('code-cache'))};
  import { requireFrom } from ${JSON.stringify(source('files'))};
  const [, folder, place, program, ...names] = process.argv;
  const cache = new CodeCache(program, place);
  const load = requireFrom(folder, cache, createRequire(import.meta.url));
  const taken = [];
  const compile = cache.compile.bind(cache);
  cache.compile = (name, ...more) => {
    const script = compile(name, ...more);
    if (script.cachedDataRejected === false) taken.push(name);
    return script;
  };
  const values = names.map((name) => load(name).value());
  cache.keep();
  console.log(JSON.stringify({ values, taken }));`;

/** So that a file is large enough to be kept. */
const padding = `/*${' '.repeat(60_000)}*/`;

describe('the cache of compiled code, for any program', () => {
  let folder: string;
  let place: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'attune-files-'));
    place = path.join(folder, 'cache');
    for (const name of ['one', 'other']) write(`${name}.js`, `${padding} exports.value = () => '${name}';`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string): void => {
    writeFileSync(path.join(folder, name), text);
  };
  const start = (program: string, ...names: readonly string[]): unknown => {
    const args = ['--input-type=module', '-e', main, folder, place, program, ...names];
    const env = { ...uncounted, NODE_DISABLE_COMPILE_CACHE: '' };
    const { stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    assert.equal(stderr, '');
    return JSON.parse(stdout);
  };

  it('keeps what each start has loaded, beside what others had', () => {
    assert.deepEqual(start('p1', './one.js'), { values: ['one'], taken: [] });
    assert.deepEqual(start('p1', './other.js'), { values: ['other'], taken: [] });
    assert.deepEqual(start('p1', './one.js', './other.js'), {
      values: ['one', 'other'],
      taken: ['./one.js', './other.js'],
    });
    assert.equal(readdirSync(place).length, 1);
  });

  it('is another one for another build', () => {
    start('p1', './one.js');
    write('one.js', `${padding} exports.value = () => 'new';`); // of the same length
    assert.deepEqual(start('p2', './one.js'), { values: ['new'], taken: [] });
    assert.equal(readdirSync(place).length, 2);
  });

  it('is not asked for small files', () => {
    write('small.js', `exports.value = () => 'small';`);
    assert.deepEqual(start('p1', './small.js'), { values: ['small'], taken: [] });
    assert.throws(() => readdirSync(place), { code: 'ENOENT' });
  });
});

describe('a program that is loaded through it', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'attune-files-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** `require` for files with these texts. */
  const having = (texts: Readonly<Record<string, string>>): ((name: string) => unknown) => {
    for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
    return requireFrom(folder, new CodeCache('p1', undefined), (name) => `Node’s ${name}`);
  };

  it('finds its own files and Node’s, each once', () => {
    const load = having({
      'a.js': `exports.b = require('./b.js'); exports.again = require('./b.js') === exports.b; exports.fs = require('node:fs');`,
      'b.js': 'module.exports = { name: __filename, folder: __dirname };',
    });
    const found = { b: { name: path.join(folder, 'b.js'), folder }, again: true, fs: 'Node’s node:fs' };
    assert.deepEqual(load('./a.js'), found);
    assert.equal(load('./a.js'), load('./a.js'));
  });

  it('may go in circles', () => {
    const load = having({
      'a.js': `exports.early = 1; exports.seen = require('./b.js').seen; exports.late = 2;`,
      'b.js': `exports.seen = Object.keys(require('./a.js'));`,
    });
    assert.deepEqual(load('./a.js'), { early: 1, seen: ['early'], late: 2 });
  });

  it('hears what a file throws, each time', () => {
    const load = having({ 'a.js': `exports.half = 1; throw new RangeError('no');` });
    assert.throws(() => load('./a.js'), { message: 'no' });
    assert.throws(() => load('./a.js'), { message: 'no' });
  });

  it('hears that a file is missing', () => {
    assert.throws(() => having({})('./none.js'), { code: 'ENOENT' });
  });
});
