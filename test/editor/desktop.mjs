// The suite in the desktop VS Code, if it is installed or can be downloaded:  node test/editor/desktop.mjs
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { bundleSuite } from '../../scripts/editors/bundle-suite.mjs';
import { downloadedVsCode, hasDisplay, installedVsCode } from '../../scripts/editors/desktop.mjs';
import { quietSettings } from '../../scripts/editors/editor-server.mjs';
import { root, temporaryFolder } from '../../scripts/editors/paths.mjs';
import { skip } from './result.mjs';
import fs from 'node:fs';

if (!hasDisplay()) skip('a desktop program needs a display; with Xvfb, “xvfb-run -a npm test” gives one');
const installed = installedVsCode();
const { program, missing } = installed ? { program: installed } : await downloadedVsCode();
if (!program) skip(missing);

const profile = temporaryFolder('desktop');
fs.mkdirSync(path.join(profile, 'data/User'), { recursive: true });
fs.writeFileSync(path.join(profile, 'data/User/settings.json'), JSON.stringify(quietSettings));
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
// The suite prints the counts itself, as its last line. A failure or a crash rejects.
await runTests({
  vscodeExecutablePath: program,
  extensionDevelopmentPath: root,
  extensionTestsPath: await bundleSuite(),
  launchArgs: [
    temporaryFolder('notes'),
    '--user-data-dir',
    path.join(profile, 'data'),
    '--extensions-dir',
    path.join(profile, 'extensions'),
    '--disable-workspace-trust',
    ...asRoot,
  ],
});
