// Runs the bundled suite inside the extension host of a Code OSS, with a headless Chromium as its window.
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { lastLines, startEditorServer } from './editor-server.mjs';
import { temporaryFolder } from './paths.mjs';
import { loadFromWeb } from './web-host.mjs';
import { openWorkbench } from './workbench.mjs';

/** The prefix of mocha's lines, added by test/editor/suite/index.ts. */
const MARK = '│ ';
const SUMMARY = /^(\d+) passed, (\d+) failed, (\d+) skipped$/;
const LIMIT = 240_000;

/**
 * Together with the log level "trace", this makes a language client log every message in full. test/editor/code-oss.mjs
 * checks that Attune's does not.
 */
const talkative = { 'attune.trace.server': 'verbose' };

/** Without the first flag, newer versions ignore the suite in the page's address. It also hides messages. */
const flags = ['--enable-smoke-test-driver', '--log', 'trace'];

/**
 * @param {{ editor: { dir: string, node: string }, tests?: string, extension?: string, vsix?: string, web?: { address:
 *   string, tests: string }, trace?: boolean }} options
 *   either the extension's folder, or its packaged file, or `web`: where the page finds it and its tests
 * @returns {Promise<{ passed: number, failed: number, skipped: number, data: string }>} throws if the suite gave no
 *   result
 */
export async function runSuite({ editor, tests, extension, vsix, web, trace = false }) {
  let server;
  let browser;
  try {
    [server, browser] = await bothOrNone(
      startEditorServer({ editor, vsix, settings: talkative, flags }),
      launchChromium(),
    );
    const developed = extension ?? (vsix && emptyExtension());
    const counts = await suiteResult({ server, browser, tests, extension: developed, web, trace });
    return { ...counts, data: server.data };
  } finally {
    await browser?.close().catch(() => {});
    server?.stop();
  }
}

/**
 * VS Code runs a suite only with an extension under development. This one is empty; the installed extension is tested.
 */
function emptyExtension() {
  const folder = temporaryFolder('empty');
  const manifest = { name: 'empty', publisher: 'attune-bench', version: '0.0.1', engines: { vscode: '*' } };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** If one of the two fails to start, stops the other. */
async function bothOrNone(starting, launching) {
  const [server, browser] = await Promise.allSettled([starting, launching]);
  if (server.status === 'fulfilled' && browser.status === 'fulfilled') return [server.value, browser.value];
  server.value?.stop();
  await browser.value?.close();
  throw server.reason ?? browser.reason;
}

function suiteResult({ server, browser, tests, extension, web, trace }) {
  return new Promise((resolve, reject) => {
    let summary;
    const give = (why) => reject(new Error(`${why}\n${lastLines(server.log)}`));
    setTimeout(() => give(`no result after ${LIMIT / 1000} s`), LIMIT).unref();
    server.child.on('exit', (code) => give(`the editor's server ended with ${code}`));

    const hear = (type, args) => {
      const text = format(...args);
      if (text.startsWith(MARK)) {
        const line = text.slice(MARK.length);
        summary = SUMMARY.exec(line) ?? summary;
        if (!SUMMARY.test(line)) console.log(line);
      } else if (trace) console.error(type, text);
    };
    // VS Code also calls this with 0 if the extension host has crashed, so the last line of the suite decides.
    const ended = () => {
      if (!summary) return give('the extension host ended without a result');
      const [passed, failed, skipped] = summary.slice(1).map(Number);
      return passed + failed === 0 ? give('no test ran') : resolve({ passed, failed, skipped });
    };
    const prepare = async (page) => {
      page.on('crash', () => give('the page crashed'));
      await page.exposeFunction('codeAutomationLog', hear);
      await page.exposeFunction('codeAutomationExit', ended);
      if (web) await loadFromWeb(page, web.address, web.tests);
    };
    openWorkbench(browser, server, {
      folder: temporaryFolder('notes'),
      extension,
      tests,
      bypassCSP: Boolean(web),
      prepare,
    }).catch(reject);
  });
}

/**
 * The files of a profile that contain one of the words.
 *
 * @param kind a regular expression for the names of the files to look at
 * @returns {{ looked: string[], quoting: string[] }}
 */
export function filesThatQuote(folder, kind, words) {
  const looked = fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => kind.test(name))
    .map((name) => path.join(folder, name));
  const quoting = looked.filter((file) => {
    const bytes = fs.readFileSync(file);
    return words.some((word) => bytes.includes(word));
  });
  return { looked, quoting };
}
