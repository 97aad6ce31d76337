// The suite in VS Code for the web, with exactly the packaged files:  node test/editor/web.mjs [--trace]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleWebSuite } from '../../scripts/editors/bundle-suite.mjs';
import { codeOss, whyNoCodeOss } from '../../scripts/editors/code-oss.mjs';
import { temporaryFolder } from '../../scripts/editors/paths.mjs';
import { runSuite } from '../../scripts/editors/run-suite.mjs';
import { serveFolder } from '../../scripts/editors/web-host.mjs';
import { stageExtension } from '../../scripts/package.mjs';
import { close, skip } from './result.mjs';

const { values } = parseArgs({ options: { trace: { type: 'boolean' } } });
const reason = whyNoCodeOss();
if (reason) skip(reason);

const folder = temporaryFolder('web');
stageExtension(folder);
const [editor, tests, address] = await Promise.all([codeOss('middle'), bundleWebSuite(), serveFolder(folder)]);
fs.copyFileSync(tests, path.join(folder, 'suite.js'));
close(await runSuite({ editor, web: { address, tests: '/suite.js' }, trace: values.trace }));
