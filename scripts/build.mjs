// Bundles what ships into dist/: the client for the desktop and the web, the server for Node and for a web worker, the
// command line. `--minify` makes the ones that are packaged; all run on Node 20 with nothing installed.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { compiledPatterns, withCompiled } from './patterns.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const compiled = withCompiled(await compiledPatterns());
const shared = {
  bundle: true,
  minify: process.argv.includes('--minify'),
  sourcemap: process.argv.includes('--sourcemap'),
  legalComments: 'none',
  logLevel: 'warning',
  define: { ATTUNE_VERSION: JSON.stringify(version) },
  plugins: [compiled],
};
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };
const web = { ...shared, platform: 'browser', target: 'es2022' };

await Promise.all([
  build({ ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] }),
  build({
    ...web,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client.browser.js',
    format: 'cjs',
    external: ['vscode'],
  }),
  build({
    ...node,
    entryPoints: ['server/src/main.ts'],
    outfile: 'dist/server.cjs',
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({ ...web, entryPoints: ['server/src/worker.ts'], outfile: 'dist/server.worker.js', format: 'iife' }),
  build({
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/attune.cjs',
    banner: { js: '#!/usr/bin/env node' },
  }),
]);
