// test/editor/suite/*.ts → out/editor/suite.cjs: one CommonJS file with mocha inside, which every extension host loads.
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

export async function bundleSuite() {
  const outfile = path.join(root, 'out/editor/suite.cjs');
  await build({
    entryPoints: [path.join(root, 'test/editor/suite/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
    // mocha looks for its parallel workers only when it runs in parallel, which it doesn't here.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
  return outfile;
}
