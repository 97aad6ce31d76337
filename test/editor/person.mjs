// A user writes to a family in a real editor, in a light and in a dark theme:  node test/editor/person.mjs --vsix FILE
// Screenshots of every step are written to test-results/.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../scripts/editors/chromium.mjs';
import { codeOss, whyNoCodeOss } from '../../scripts/editors/code-oss.mjs';
import { startEditorServer } from '../../scripts/editors/editor-server.mjs';
import { results, root, temporaryFolder } from '../../scripts/editors/paths.mjs';
import { Person } from '../../scripts/editors/person.mjs';
import { openWorkbench } from '../../scripts/editors/workbench.mjs';
import { close, skip } from './result.mjs';

const { values } = parseArgs({ options: { vsix: { type: 'string', default: path.join(root, 'attune.vsix') } } });
const reason = whyNoCodeOss();
if (reason) skip(reason);

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const LETTER = ['Dear Ms. R.,', '', 'Jo needs rest: hypotonia makes sitting tiring.'];
const PLAIN = 'low muscle tension';
/** The fix that only replaces the words; other fixes keep the term and explain it. */
const FIX = new RegExp(`${PLAIN}”$`);

/** The first half of a session: from an empty page to a plain letter. */
const writing = ({ person, file, shot }) => ({
  'opens a note': () => person.seesTheNote(),

  'types a letter and sees the word underlined': async () => {
    await person.types(LETTER);
    await person.seesUnderlined('hypotonia');
    await shot('1-underlined');
  },

  'sees in the status bar what kind of note it is': () => person.seesKind('Caregiver letter'),

  'reads why, with the mouse over the word': async () => {
    await person.hoversOver('hypotonia', /attune/i);
    await shot('2-hover');
    await person.looksAway();
  },

  'takes the plain words with the keyboard alone': async () => {
    const menu = await person.opensMenuAt(3, LETTER[2].indexOf('hypotonia') + 4);
    await person.goesTo(menu, FIX);
    await shot('3-menu');
    await person.page.keyboard.press('Enter');
    await person.seesText(PLAIN);
    await person.seesNoUnderline(PLAIN);
    await shot('4-fixed');
  },

  'finds the note on disk just as it was on the screen': async () => {
    await person.saves();
    assert.equal(fs.readFileSync(file, 'utf8'), LETTER.join('\n').replace('hypotonia', PLAIN));
  },
});

/** The second half: everything around the text. */
const around = ({ person, server, shot }) => ({
  'changes the kind of the note, and sees it at the top': async () => {
    await person.choosesKind('Session note');
    await person.seesKind('Session note');
    await person.seesText('session-note');
    await shot('5-kind');
  },

  'is told when Attune rests, and wakes it with a button': async () => {
    await stopServerUntilItRests(person, server);
    const message = await person.seesMessage(
      'stopped a few times in a row, so it is resting now. Your note is just as you left it',
    );
    await shot('6-resting');
    assert.equal(await person.messages().count(), 1, 'one message is enough');
    const before = await person.lines();
    await message.getByRole('button', { name: 'Restart' }).click();
    await person.seesKind('Session note');
    assert.deepEqual(await person.lines(), before);
  },
});

/** Kills Attune's server, as a crash would, until Attune stops restarting it. */
function stopServerUntilItRests(person, server) {
  return person.until('Attune taking a rest', async () => {
    for (const pid of serversOf(server.child.pid)) process.kill(pid, 'SIGKILL');
    return (await person.kind.innerText()).includes('resting');
  });
}

/** Attune's servers in the process group of this editor only. */
function serversOf(group) {
  return execFileSync('ps', ['-axo', 'pid=,pgid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((row) => Number(row?.[2]) === group && /dist\/server\.js/.test(row?.[3] ?? ''))
    .map((row) => Number(row[1]));
}

/** Each step depends on the one before, so the first failure ends the session. */
async function visit(steps) {
  let passed = 0;
  for (const [name, step] of Object.entries(steps)) {
    const start = Date.now();
    try {
      await step();
    } catch (error) {
      console.log(`    ✗ ${name}\n${String(error.stack).split('\n').slice(0, 8).join('\n')}`);
      return { passed, failed: 1, skipped: Object.keys(steps).length - passed - 1 };
    }
    passed++;
    console.log(`    ✔ ${name} (${Date.now() - start}ms)`);
  }
  return { passed, failed: 0, skipped: 0 };
}

async function run(theme, browser, editor) {
  const folder = temporaryFolder('family');
  const file = path.join(folder, 'family.md');
  fs.writeFileSync(file, '');
  const settings = { 'workbench.colorTheme': themes[theme], 'files.insertFinalNewline': false };
  const server = await startEditorServer({ editor, settings, vsix: values.vsix });
  const page = await openWorkbench(browser, server, { folder, openFile: file });
  const shot = (name) => page.screenshot({ path: path.join(results, `person-${theme}-${name}.png`) });
  const person = new Person(page, file);
  console.log(`  A person, ${theme} theme`);
  const counts = await visit({ ...writing({ person, file, shot }), ...around({ person, server, shot }) });
  if (counts.failed > 0) await shot('failed').catch(() => {});
  await page.close();
  server.stop();
  return counts;
}

fs.mkdirSync(results, { recursive: true });
const [editor, browser] = await Promise.all([codeOss('new'), launchChromium()]);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const theme of Object.keys(themes)) {
  const counts = await run(theme, browser, editor);
  for (const key of Object.keys(total)) total[key] += counts[key];
}
await browser.close();
close(total);
