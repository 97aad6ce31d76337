// Takes screenshots of the views beside a note, in every kind of theme:
//   node test/editor/views.mjs [--vsix FILE] [--theme NAME]
// They are written to test-results/ for people to look at: no test can tell whether a view is beautiful.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { core } from '../../scripts/core.mjs';
import { launchChromium } from '../../scripts/editors/chromium.mjs';
import { codeOss, whyNoCodeOss } from '../../scripts/editors/code-oss.mjs';
import { startEditorServer } from '../../scripts/editors/editor-server.mjs';
import { results, root, temporaryFolder } from '../../scripts/editors/paths.mjs';
import { Person } from '../../scripts/editors/person.mjs';
import { openWorkbench } from '../../scripts/editors/workbench.mjs';
import { skip } from './result.mjs';

const { values } = parseArgs({
  options: { vsix: { type: 'string', default: path.join(root, 'attune.vsix') }, theme: { type: 'string' } },
});
const reason = whyNoCodeOss();
if (reason) skip(reason);

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};
const NOTE = '2026-03-02-session-note.md';
/** Neither a note nor a letter. */
const OTHER = 'list.md';

/** Runs a command by its title, as a user does. */
async function runs(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

const row = (page, text) => page.locator('.monaco-list-row', { hasText: text }).first();

const steps = {
  outline: async (page) => {
    await runs(page, 'Explorer: Focus on Outline View');
    await row(page, 'How we were').waitFor();
  },
  map: async (page) => {
    await runs(page, 'Attune: Focus on Relationship map View');
    await row(page, 'Regulation').waitFor();
  },
  rhythm: async (page) => {
    await runs(page, 'Attune: Focus on Contact and rhythm View');
    await row(page, /^J\.O\.\s*together/).click();
    await row(page, 'Last letter').waitFor();
  },
  letter: async (page) => {
    await runs(page, 'View: Close Primary Side Bar').catch(() => page.keyboard.press('Escape'));
    await page.locator('.view-lines').first().click();
    await runs(page, 'Attune: Draft a letter from this note');
    const sentence = page.locator('.view-line', { hasText: 'You will try the truck song' }).last();
    await sentence.waitFor();
    await page.waitForTimeout(1500);
    const box = await sentence.boundingBox();
    await page.mouse.move(box.x + 80, box.y + box.height / 2, { steps: 4 });
    await page.locator('.monaco-hover:visible').first().waitFor();
  },
  empty: async (page) => {
    await page.keyboard.press('Control+p');
    await page.locator('.quick-input-widget input').first().fill(OTHER);
    await row(page, OTHER).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'Bread' }).first().waitFor();
    await runs(page, 'Attune: Focus on Relationship map View');
    await page.locator('.welcome-view-content').first().waitFor();
  },
};

async function look(theme, browser, editor) {
  const folder = temporaryFolder('views');
  fs.cpSync(path.join(root, 'examples/jo'), folder, { recursive: true });
  fs.writeFileSync(path.join(folder, OTHER), '# To buy\n\n- Bread\n');
  const settings = { 'workbench.colorTheme': themes[theme], 'editor.minimap.enabled': false };
  const server = await startEditorServer({ editor, settings, vsix: values.vsix });
  const file = path.join(folder, NOTE);
  const page = await openWorkbench(browser, server, { folder, openFile: file });
  try {
    const person = new Person(page, file);
    await person.seesTheNote();
    await page.locator('.codelens-decoration a', { hasText: 'held in mind' }).first().waitFor({ timeout: 90_000 });
    for (const [name, step] of Object.entries(steps)) {
      await step(page).catch((error) => console.log(`  ✗ ${theme} ${name}: ${String(error.message).split('\n')[0]}`));
      await page.waitForTimeout(800);
      await page.screenshot({ path: path.join(results, `views-${theme}-${name}.png`), timeout: 60_000 });
      console.log(`  views-${theme}-${name}.png`);
    }
  } catch (error) {
    console.log(`  ✗ ${theme}: ${String(error.message).split('\n')[0]}`);
    await page.screenshot({ path: path.join(results, `views-${theme}-failed.png`), timeout: 60_000 });
  } finally {
    await page.close();
    server.stop();
  }
}

/** The printed page of the letter that the example note gives. */
async function printed(browser) {
  const { draftLetter, readSettings, run, clean, toPage } = await core(
    'letter/draft',
    'letter/clean',
    'settings',
    'engine/drive',
    'features/print',
  );
  const { configuration } = readSettings({}).settings;
  const text = fs.readFileSync(path.join(root, 'examples/session-note-imh-kind.md'), 'utf8');
  const page = await browser.newPage({ viewport: { width: 816, height: 1056 } });
  await page.setContent(await toPage(clean(run(draftLetter({ text, configuration })).text).text));
  await page.screenshot({ path: path.join(results, 'views-printed.png') });
  await page.close();
}

fs.mkdirSync(results, { recursive: true });
const [editor, browser] = await Promise.all([codeOss('new'), launchChromium()]);
for (const theme of values.theme ? [values.theme] : Object.keys(themes)) await look(theme, browser, editor);
await printed(browser);
await browser.close();
