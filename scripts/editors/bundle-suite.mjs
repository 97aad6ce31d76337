// test/editor/suite/*.ts → out/editor/: a CommonJS file for Node that includes mocha, which every extension host can
// load, and a file for the web.
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

const suite = path.join(root, 'test/editor/suite');
const shared = {
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  sourcemap: 'inline',
  logLevel: 'warning',
  // an example that a test opens
  loader: { '.md': 'text' },
};

/**
 * @returns the bundle's path. It ends in .cjs: below a package.json of type "module", a .js file would not be CommonJS.
 */
export async function bundleSuite() {
  const outfile = path.join(root, 'out/editor/suite.cjs');
  await build({
    ...shared,
    entryPoints: [path.join(suite, 'index.ts')],
    outfile,
    platform: 'node',
    target: 'node20',
    // mocha resolves its worker file only when it runs in parallel, which it doesn't here.
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
  return outfile;
}

/** @returns the bundle's path */
export async function bundleWebSuite() {
  const outfile = path.join(root, 'out/editor/web-suite.js');
  await build({
    ...shared,
    entryPoints: [path.join(suite, 'web.ts')],
    outfile,
    platform: 'browser',
    target: 'es2022',
    alias: { 'node:assert/strict': path.join(suite, 'web-assert.ts') },
  });
  return outfile;
}
