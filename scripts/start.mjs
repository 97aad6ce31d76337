// `npm start`: opens a real editor on a copy of examples/, with Attune installed.
//
//   --screenshot FILE   opens it headless, waits for the underlines, writes a screenshot and exits
//     --theme light|dark   --open FILE   --menu WORD (with the quick fixes for that word)
//   --browser           in the browser, even if VS Code is installed       --port N
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { codeOss, versions, whyNoCodeOss } from './editors/code-oss.mjs';
import { downloadedVsCode, hasDisplay, installedVsCode } from './editors/desktop.mjs';
import { quietSettings, startEditorServer } from './editors/editor-server.mjs';
import { root, temporaryFolder } from './editors/paths.mjs';
import { takePicture } from './editors/picture.mjs';
import { workbenchAddress } from './editors/workbench.mjs';
import { flagsOf } from './flags.mjs';
import { packageExtension } from './package.mjs';

const values = flagsOf({
  screenshot: { type: 'string' },
  theme: { type: 'string', default: 'light' },
  open: { type: 'string' },
  menu: { type: 'string' },
  browser: { type: 'boolean', default: false },
  port: { type: 'string', default: '0' },
});

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
if (!(values.theme in themes)) leave('The theme is light or dark.');
const settings = { ...quietSettings, 'workbench.colorTheme': themes[values.theme] };

// So that on Ctrl+C, too, the temporary folders are deleted and the editors ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

const notes = copyOfExamples();
if (values.screenshot) await picture();
else {
  const program = values.browser ? undefined : await desktopProgram();
  if (program) openDesktop(program);
  else await openInBrowser();
}

/** A copy to experiment with: the examples themselves stay unchanged. */
function copyOfExamples() {
  const folder = path.join(temporaryFolder('start'), 'examples');
  fs.cpSync(path.join(root, 'examples'), folder, { recursive: true });
  return folder;
}

/** The example that shows most: a letter before it was made plain. */
function noteToOpen() {
  if (values.open) return path.join(notes, path.basename(values.open));
  const names = fs
    .readdirSync(notes)
    .filter((name) => name.endsWith('.md'))
    .sort();
  const name = names.find((each) => /letter.*before/.test(each)) ?? names[0];
  return path.join(notes, name);
}

async function desktopProgram() {
  if (!hasDisplay()) return undefined;
  const installed = installedVsCode();
  if (installed) return installed;
  console.log('Looking for a VS Code to download, as none is installed …');
  const { program, missing } = await downloadedVsCode();
  if (missing) console.log(`${missing}.`);
  return program;
}

/** With a temporary profile, so that the user's own settings and extensions are not touched. */
function openDesktop(program) {
  const profile = temporaryFolder('profile');
  fs.mkdirSync(path.join(profile, 'User'), { recursive: true });
  fs.writeFileSync(path.join(profile, 'User/settings.json'), JSON.stringify(settings));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [
    '--new-window',
    '--user-data-dir',
    profile,
    '--extensions-dir',
    path.join(profile, 'extensions'),
    '--disable-workspace-trust',
  ];
  console.log(
    `Opening ${path.basename(program)} on a copy of examples/, with Attune at work. Close its window, or press Ctrl+C here, to end.`,
  );
  const child = spawn(program, [...args, ...asRoot, `--extensionDevelopmentPath=${root}`, notes, noteToOpen()], {
    stdio: 'ignore',
  });
  process.on('exit', () => child.kill());
  child.on('error', (error) => leave(`${program} did not start: ${error.message}`));
  child.on('exit', () => process.exit(0));
}

async function openInBrowser() {
  const server = await editorServer();
  const openFile = ['openFile', `vscode-remote://127.0.0.1:${server.port}${noteToOpen()}`];
  const address = workbenchAddress(server, notes, [openFile]);
  server.child.on('exit', () => leave('The editor has ended by itself.'));
  console.log(`\nAttune is at work, in an editor on a copy of examples/:\n\n  ${address}\n`);
  console.log(
    hasDisplay() && openAddress(address)
      ? 'Your browser opens it now.'
      : 'Open that address in a browser on this machine.',
  );
  console.log('Only this machine can reach it. Press Ctrl+C to end.');
}

async function editorServer() {
  const why = whyNoCodeOss();
  if (why) leave(`${why}. Install VS Code, and “npm start” opens it.`);
  // The newest version that this Node can run, so that only the editor has to be downloaded.
  const own = Number(process.versions.node.split('.')[0]);
  const name = Object.keys(versions).findLast((each) => versions[each].node <= own);
  const [editor, vsix] = [
    await codeOss(name),
    await packageExtension(path.join(temporaryFolder('package'), 'attune.vsix')),
  ];
  return startEditorServer({ editor, vsix, settings, port: Number(values.port) });
}

function openAddress(address) {
  const [command, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ];
  return spawnSync(command, [...before, address], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

async function picture() {
  settings['editor.minimap.enabled'] = false; // too small to read in a screenshot
  const server = await editorServer();
  const file = path.resolve(values.screenshot);
  const seen = await takePicture({ server, folder: notes, note: noteToOpen(), menuFor: values.menu, file });
  console.log(`${values.screenshot}: ${path.basename(noteToOpen())}, ${seen} underlines on the screen`);
  process.exit(0);
}

function leave(why) {
  console.error(why);
  process.exit(1);
}
