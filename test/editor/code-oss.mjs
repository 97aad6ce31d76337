// The suite in Code OSS:  node test/editor/code-oss.mjs old|middle|new [--vsix FILE] [--ext DIR] [--trace]
import { parseArgs } from 'node:util';
import { bundleSuite } from '../../scripts/editors/bundle-suite.mjs';
import { codeOss, versions, whyNoCodeOss } from '../../scripts/editors/code-oss.mjs';
import { root } from '../../scripts/editors/paths.mjs';
import { logsThatQuote, runSuite } from '../../scripts/editors/run-suite.mjs';
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

// One more check, from outside: with every log at its most talkative, none of Attune's holds words of the notes.
const { looked, quoting } = logsThatQuote(counts.data, [
  'hypotonia',
  'tiring',
  'roprioceptive',
  'low muscle tension',
  'fire truck',
  'red paint',
]);
const quiet = looked.length > 0 && quoting.length === 0;
console.log(`  ${quiet ? '✔' : '✗'} Attune's ${looked.length} log file(s) hold no words of a note`);
if (looked.length === 0) console.log('    there was no log to look at');
for (const file of quoting) console.log(`    ${file} does`);
close(quiet ? { ...counts, passed: counts.passed + 1 } : { ...counts, failed: counts.failed + 1 });
