// Takes a screenshot of the editor with a note in it, as a user would see it.
import fs from 'node:fs';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';
import { Person } from './person.mjs';
import { openWorkbench } from './workbench.mjs';

/** @returns the number of visible underlines. @throws Error if none appears in time */
export async function takePicture({ server, folder, note, menuFor, file }) {
  const browser = await launchChromium();
  try {
    const page = await openWorkbench(browser, server, {
      folder,
      openFile: note,
      viewport: { width: 1200, height: 760 },
    });
    const person = new Person(page, note);
    await person.seesTheNote();
    const underlines = person.editor.locator('[class*="squiggly-"]');
    await underlines.first().waitFor({ state: 'attached' });
    await page.keyboard.press('Control+b'); // hides the file list: the note is what matters
    await page.keyboard.press('Control+Home');
    if (menuFor) await person.opensMenuAt(...placeOf(menuFor, fs.readFileSync(note, 'utf8')));
    await page.mouse.move(1100, 700);
    await page.waitForTimeout(700); // until animations have ended
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file });
    return await underlines.count();
  } finally {
    await browser.close();
  }
}

/** The line and column, counted from 1, of a place inside the word. */
function placeOf(word, text) {
  const at = text.indexOf(word);
  if (at < 0) throw new Error(`“${word}” is not in that note`);
  const before = text.slice(0, at).split('\n');
  return [before.length, before.at(-1).length + 2];
}
