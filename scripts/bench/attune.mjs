// Attune as a contestant: the engine by itself, as the server runs it.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { compiledData, withoutCompiled } from '../data.mjs';

const root = new URL('../../', import.meta.url).pathname;

/**
 * Bundles what is measured in the same way as it is shipped, so that contestants need not. Beside the bundle are the
 * compiled data, `attune.data`, and the source map.
 */
export async function bundleEngine(outfile) {
  const { bytes, stamp } = await compiledData();
  const contents = `
    import './server/src/node/built-data.ts';
    export { Session } from './server/src/session.ts';
    export { readSettings } from './server/src/settings.ts';
    export { analyze } from './server/src/engine/analysis.ts';
    export { run } from './server/src/engine/drive.ts';
    export { OpenDocument } from './server/src/open-document.ts';`;
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // as in scripts/build.mjs
    supported: { 'regexp-unicode-property-escapes': true },
    sourcemap: 'external',
    define: { ATTUNE_DATA: JSON.stringify(stamp) },
    plugins: [withoutCompiled()],
    logLevel: 'error',
  });
  writeFileSync(path.join(path.dirname(outfile), 'attune.data'), bytes);
}

const never = { isCancellationRequested: false };
const uri = 'untitled:note.md';

/** `engine` is the file that `bundleEngine` wrote. */
export function load(engine) {
  const { OpenDocument, Session, analyze, readSettings, run } = createRequire(import.meta.url)(engine);
  const { settings } = readSettings({});

  /** Analyzes a whole note from scratch. */
  const check = async (text) =>
    run(analyze({ text, configuration: settings.configuration })).findings.map(({ rule }) => rule.id);

  /**
   * Opens a note and reads it once. The returned function edits it, and resolves with the diagnostics ready to send.
   */
  async function open(text) {
    const session = new Session();
    const document = new OpenDocument(uri, 'markdown', 1, text);
    await session.answer(document, settings, never);
    return async ({ at, put, take }) => {
      const range = { start: document.positionAt(at), end: document.positionAt(at + take) };
      session.edited(uri, [{ range, text: put }]);
      document.update([{ range, text: put }], document.version + 1);
      await session.answer(document, settings, never);
    };
  }

  async function type(text, edits, timed) {
    const edit = await open(text);
    const times = [];
    for (const each of edits) {
      const { cpu, wall } = await timed(() => edit(each));
      times.push({ cpu, wall });
    }
    return times;
  }
  return { check, open, type };
}
