// The core of the server for the scripts beside this one, read from its source: no compile step stands between.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url).pathname;

/** Bundles the named modules of server/src into one and imports it: `await core('engine/analysis', 'settings')`. */
export async function core(...modules) {
  const contents = modules.map((name) => `export * from './server/src/${name}.ts';`).join('\n');
  const { outputFiles } = await build({
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
