// The core of the server for the scripts in this folder, bundled directly from its sources.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url).pathname;

/** Bundles the named modules of server/src and imports the result: `await core('engine/analysis', 'settings')`. */
export const core = (...modules) => coreAfter('', ...modules);

/** The same, but first runs another module, given as source text. */
export async function coreAfter(first, ...modules) {
  const names = modules.map((name) => `export * from './server/src/${name}.ts';`);
  const contents = [`import 'first';`, ...names].join('\n');
  const plugin = {
    name: 'what runs first',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^first$/ }, () => ({ path: 'first', namespace: 'first' }));
      onLoad({ filter: /^/, namespace: 'first' }, () => ({ contents: first, resolveDir: root }));
    },
  };
  const { outputFiles } = await build({
    plugins: [plugin],
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'error',
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attune-core-'));
  try {
    const file = path.join(folder, 'core.cjs');
    writeFileSync(file, outputFiles[0].contents);
    return createRequire(import.meta.url)(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
