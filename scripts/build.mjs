// Bundles what ships into dist/: a client and a server, the same files for the desktop and the web, the command line,
// and the data that server and command line read. `--minify` makes the ones that are packaged; all run on Node 20 with
// nothing installed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { withoutArrows } from './arrows.mjs';
import { compiledData, withoutCompiled } from './data.mjs';
import { withoutProperties } from './regexps.mjs';
import { withoutUnusedFeatures, withoutUnusedNode } from './without-unused.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const dist = new URL('../dist/', import.meta.url);
const { bytes, stamp } = await compiledData();
const packageFile = (name) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
const isMapped = process.argv.includes('--sourcemap');
const plugins = [withoutCompiled(), withoutUnusedNode];
// Node 20 has these: else each within a function would be made anew, from a string, whenever it is asked.
const supported = { 'regexp-unicode-property-escapes': true };
const shared = {
  bundle: true,
  write: false,
  minify: process.argv.includes('--minify'),
  sourcemap: isMapped,
  legalComments: 'none',
  logLevel: 'warning',
  format: 'cjs',
  target: 'node20',
  supported,
  // what is made for both is taken as a module, of which only what is used is bundled
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['browser', 'node'],
  // as it offers Node a file of the older kind, which is bundled as a whole and asks for a module of Node
  alias: {
    yaml: packageFile('yaml/browser/index.js'),
    // the protocol brings an older patch of it along
    'vscode-languageserver-types': packageFile('vscode-languageserver-types/lib/esm/main.js'),
  },
  external: ['vscode', ...builtinModules, 'node:*'],
  define: { ATTUNE_VERSION: JSON.stringify(version), ATTUNE_DATA: JSON.stringify(stamp) },
};

/** From this folder, whose package.json says “module”, newer VS Code imports the client: this names what it then finds. */
const names = '0 && (module.exports = { activate, deactivate });\n';
/** `import()` becomes `require`, into which VS Code puts itself, and a worker puts what loads scripts. */
const required = { supported: { ...supported, 'dynamic-import': false } };
/** On the desktop what is not needed at once is a second file, which is the whole client on the web. */
const theRestApart = {
  name: 'the rest apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/rest\.ts$/ }, () => ({ path: './language-client.js', external: true }));
  },
};

/** As a program is best read: where a map leads to its sources, it stays as it is. */
const ready = async (code) => escaped(isMapped ? code : await shortNamed(withoutProperties(withoutArrows(code))));
/**
 * Names as Terser gives them, and nothing else: functions that do alike read alike then, which takes 3 % off what is packed.
 * Its other work would bring another per cent, for three times as long.
 */
const shortNamed = async (code) =>
  shared.minify ? (await minify(code, { compress: false, mangle: { toplevel: true }, ecma: 2022 })).code : code;
/** In ASCII it is read at once and kept in half the room; what esbuild leaves are characters in regular expressions. */
const escaped = (text) =>
  text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Writes what is built.
 *
 * @param footer what is to stand below, as it is
 */
const written = (footer = '') => ({
  name: 'written',
  setup(build) {
    build.onEnd(async ({ outputFiles }) => {
      for (const { path, text } of outputFiles)
        writeFileSync(path, path.endsWith('.map') ? text : (await ready(text)) + footer);
    });
  },
});

/**
 * The server in pieces, and what else esbuild sees several of them need or one ask for later. Node requires them; for a worker
 * of a page, where they are scripts, each keeps to itself what it declares.
 */
const pieces = {
  'built-data': 'server/src/node/built-data.ts',
  data: 'server/src/built/data.ts',
  main: 'server/src/main.ts',
  worker: 'server/src/worker.ts',
};
const fromPieces = {
  name: 'from pieces',
  setup(build) {
    build.onResolve({ filter: /^\.\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./server-${basename(path, '.ts')}.js`, external: true } : undefined,
    );
  },
};
const inPieces = (wrapped) => ({
  name: 'in pieces',
  setup(build) {
    build.onEnd(async ({ outputFiles }) => {
      for (const { path, text } of outputFiles) {
        const { code } = await transform(text, {
          ...required,
          format: 'cjs',
          target: shared.target,
          minify: shared.minify,
        });
        writeFileSync(path, wrapped(await ready(code)));
      }
    });
  },
});
const apart = (code) => `((module, exports, require) => {${code}})(module, exports, require);\n`;

/** What a hash of files is called that begin with this: another build of them has another. */
const hashOf = (beginning) => {
  const hash = createHash('sha256');
  for (const name of readdirSync(dist)
    .filter((name) => name.startsWith(beginning))
    .sort())
    hash.update(name).update(readFileSync(new URL(name, dist)));
  return hash.digest('hex').slice(0, 16);
};
/** What loads them is built when they are there. */
const begins = (beginning, entry, outfile, banner) =>
  build({
    ...shared,
    ...required,
    entryPoints: [entry],
    outfile,
    banner,
    define: { ATTUNE_FILES: JSON.stringify(hashOf(beginning)) },
    plugins: [written()],
  });

mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist)) if (/^(?:attune|server)-.*js$/.test(name)) rmSync(new URL(name, dist));
writeFileSync(new URL('attune.data', dist), bytes);
// the files for both may not end with “.cjs”: VS Code for the web does not fetch those
writeFileSync(new URL('package.json', dist), JSON.stringify({ type: 'commonjs' }));
await Promise.all([
  build({
    ...shared,
    ...required,
    entryPoints: ['client/src/desktop.ts'],
    outfile: 'dist/client.js',
    plugins: [theRestApart, written(names)],
  }),
  build({
    ...shared,
    ...required,
    entryPoints: ['client/src/rest.ts'],
    outfile: 'dist/language-client.js',
    plugins: [withoutUnusedFeatures, written(names)],
  }),
  build({
    ...shared,
    ...required,
    entryPoints: ['server/src/start.ts'],
    outfile: 'dist/server.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [fromPieces, written()],
  }),
  build({
    ...shared,
    entryPoints: pieces,
    outdir: 'dist',
    entryNames: 'server-[name]',
    chunkNames: 'server-[name]-[hash]',
    format: 'esm',
    splitting: true,
    sourcemap: isMapped && 'inline',
    plugins: [...plugins, inPieces(apart)],
  }),
  build({
    ...shared,
    entryPoints: { 'attune-main': 'server/src/cli/main.ts', 'attune-thread': 'server/src/cli/thread.ts' },
    outdir: 'dist',
    chunkNames: 'attune-[name]-[hash]',
    outExtension: { '.js': '.cjs' },
    format: 'esm',
    splitting: true,
    sourcemap: isMapped && 'inline',
    plugins: [...plugins, inPieces((code) => code)],
  }),
]);
await Promise.all([
  begins('server-', 'server/src/node/begin.ts', 'dist/server-begin.js'),
  begins('attune-', 'server/src/cli/begin.ts', 'dist/attune.cjs', { js: '#!/usr/bin/env node' }),
]);
