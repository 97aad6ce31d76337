// The suite in Code OSS:  node test/editor/code-oss.mjs old|middle|new [--vsix FILE] [--ext DIR] [--trace]
import { parseArgs } from 'node:util';
import { bundleSuite } from '../../scripts/editors/bundle-suite.mjs';
import { codeOss, versions, whyNoCodeOss } from '../../scripts/editors/code-oss.mjs';
import { root } from '../../scripts/editors/paths.mjs';
import { filesThatQuote, runSuite } from '../../scripts/editors/run-suite.mjs';
import { close, skip } from './result.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { vsix: { type: 'string' }, ext: { type: 'string', default: root }, trace: { type: 'boolean' } },
});
const [name] = positionals;
if (!(name in versions)) throw new Error(`say which: ${Object.keys(versions).join(', ')}`);

const reason = whyNoCodeOss();
if (reason) skip(reason);

const [editor, tests] = await Promise.all([codeOss(name), bundleSuite()]);
const { vsix, ext, trace } = values;
const counts = await runSuite({ editor, tests, trace, ...(vsix ? { vsix } : { extension: ext }) });

/** Checks from outside that the files Attune has left in the profile contain no words of the notes. */
function holdsNone(what, kind, words) {
  const { looked, quoting } = filesThatQuote(counts.data, kind, words);
  const isSo = looked.length > 0 && quoting.length === 0;
  console.log(`  ${isSo ? '✔' : '✗'} Attune's ${what} (${looked.length}) hold no words of a note`);
  if (looked.length === 0) console.log('    there was none to look at');
  for (const file of quoting) console.log(`    ${file} does`);
  return isSo;
}

const ofNotes = ['low muscle tension', 'fire truck', 'red paint'];
const checks = [
  // with every log at its most verbose level
  holdsNone('logs', /^logs[/\\].*attune[^/\\]*\.log$/i, [...ofNotes, 'hypotonia', 'tiring', 'roprioceptive']),
  holdsNone('caches of compiled code', /[/\\]globalStorage[/\\]attune\.attune[/\\].*\.code$/, ofNotes),
];
const passed = checks.filter(Boolean).length;
close({ ...counts, passed: counts.passed + passed, failed: counts.failed + checks.length - passed });
