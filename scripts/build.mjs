// Bundles what ships into dist/: a client and a server, each of them one file for the desktop and the web, the command line,
// and the data that server and command line read. `--minify` makes the ones that are packaged; all run on Node 20 with
// nothing installed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiledData, withoutCompiled } from './data.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const dist = new URL('../dist/', import.meta.url);
const { bytes, stamp } = await compiledData();
const plugins = [withoutCompiled()];
/** commander can start programs, which Attune has none of; Node takes a while to load what does that. */
const withoutChildren = {
  name: 'without child processes',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[/\\]commander[/\\]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};
const shared = {
  bundle: true,
  minify: process.argv.includes('--minify'),
  sourcemap: process.argv.includes('--sourcemap'),
  legalComments: 'none',
  logLevel: 'warning',
  format: 'cjs',
  target: 'node20',
  // what is made for both is taken as a module, of which only what is used is bundled
  platform: 'neutral',
  mainFields: ['module', 'main'],
  conditions: ['browser', 'node'],
  // as it offers Node a file of the older kind, which is bundled as a whole and asks for a module of Node
  alias: { yaml: fileURLToPath(new URL('../node_modules/yaml/browser/index.js', import.meta.url)) },
  external: ['vscode', ...builtinModules, 'node:*'],
  define: { ATTUNE_VERSION: JSON.stringify(version), ATTUNE_DATA: JSON.stringify(stamp) },
};

mkdirSync(dist, { recursive: true });
writeFileSync(new URL('attune.data', dist), bytes);
// the files for both may not end with “.cjs”: VS Code for the web does not fetch those
writeFileSync(new URL('package.json', dist), JSON.stringify({ type: 'commonjs' }));
await Promise.all([
  build({ ...shared, entryPoints: ['client/src/main.ts'], outfile: 'dist/client.js' }),
  build({
    ...shared,
    entryPoints: ['server/src/start.ts'],
    outfile: 'dist/server.js',
    banner: { js: '#!/usr/bin/env node' },
    plugins,
  }),
  build({
    ...shared,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/attune.cjs',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [...plugins, withoutChildren],
  }),
]);
