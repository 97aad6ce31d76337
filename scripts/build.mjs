// Bundles into dist/ what is shipped: a client and a server, each with the same files for desktop and web, the command
// line, and the data that the server and the command line read. `--minify` makes the packaged version. Everything runs
// on Node 20 without dependencies.
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
// Node 20 supports these. Otherwise esbuild would replace each by a `new RegExp` of a string, created at every use.
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
  // libraries for both platforms are taken as ES modules, so that only the used parts are bundled
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['browser', 'node'],
  // for Node, its package offers a CommonJS file, which would be bundled as a whole and require a Node module
  alias: {
    yaml: packageFile('yaml/browser/index.js'),
    // the protocol library contains an older patch version of it
    'vscode-languageserver-types': packageFile('vscode-languageserver-types/lib/esm/main.js'),
  },
  external: ['vscode', ...builtinModules, 'node:*'],
  define: { ATTUNE_VERSION: JSON.stringify(version), ATTUNE_DATA: JSON.stringify(stamp) },
};

/**
 * package.json here says “module”, so newer VS Code versions import the client. This tells them the names of its
 * exports.
 */
const names = '0 && (module.exports = { activate, deactivate });\n';
/** Turns `import()` into `require`, which VS Code intercepts, and which a web worker replaces by a script loader. */
const required = { supported: { ...supported, 'dynamic-import': false } };
/** On the desktop, what is not needed at once is in a second file. On the web, that file is the whole client. */
const theRestApart = {
  name: 'the rest apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/rest\.ts$/ }, () => ({ path: './language-client.js', external: true }));
  },
};

/** Prepares a program for fast loading. With a source map, it is left unchanged. */
const ready = async (code) => escaped(isMapped ? code : await shortNamed(withoutProperties(withoutArrows(code))));
/**
 * Renames variables with Terser, and nothing else: similar functions then look alike, which makes the package 3 %
 * smaller. Terser's other steps would save another per cent, but take three times as long.
 */
const shortNamed = async (code) =>
  shared.minify ? (await minify(code, { compress: false, mangle: { toplevel: true }, ecma: 2022 })).code : code;
/**
 * Node reads ASCII faster and keeps it in half the memory. esbuild leaves other characters only in regular expressions.
 */
const escaped = (text) =>
  text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Writes the output.
 *
 * @param footer text to append unchanged
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
 * The server in pieces; esbuild adds chunks for what several pieces share, or load on demand. Node requires them. In a
 * web worker, where they are scripts, each keeps its declarations to itself.
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

/** A hash of all files whose names begin with this. Another build of them has another hash. */
const hashOf = (beginning) => {
  const hash = createHash('sha256');
  for (const name of readdirSync(dist)
    .filter((name) => name.startsWith(beginning))
    .sort())
    hash.update(name).update(readFileSync(new URL(name, dist)));
  return hash.digest('hex').slice(0, 16);
};
/** Built after the files that it loads, because it contains their hash. */
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
for (const name of readdirSync(dist)) if (/^(?:attune|server)-.*\.c?js$|\.map$/.test(name)) rmSync(new URL(name, dist));
writeFileSync(new URL('attune.data', dist), bytes);
// the files for both platforms may not end in “.cjs”: VS Code for the web does not fetch such files
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
